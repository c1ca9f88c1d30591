package org.prongsai.render;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Organisation;
import org.prongsai.model.Score;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.FrameView;
import org.prongsai.sharing.SharingPainter;
import org.prongsai.sharing.SharingPicture;
import org.prongsai.sharing.SharingPicture.Extent;
import org.prongsai.sharing.SharingPicture.Result;
import org.prongsai.sharing.SharingPicture.Standing;

/**
 * The pictures that are shown where pages are shared: one of the site, and one of each year for all of its pages. One for each page would say
 * little else, and cost more than the page.
 */
final class SharingPictures {
    /** What a site is about that says nothing else of itself. */
    private static final String SUBJECT = "คุณธรรมและความโปร่งใส";

    private final Site site;
    private final ScoreViews scores;
    private final FrameView.PictureView ofSite;
    private final List<Shared> all = new ArrayList<>();
    private final Folders<FrameView.PictureView> byFolder = new Folders<>();

    /** @param words that say what it shows */
    private record Shared(SitePath path, SharingPicture picture, String words) {}

    SharingPictures(Site site, ScoreViews scores) {
        this.site = site;
        this.scores = scores;
        Shared whole = site.years().stream()
                .flatMap(year -> scored(year, Site.PICTURE).stream())
                .findFirst()
                .orElseGet(() -> titled(Site.PICTURE, "", title()));
        all.add(whole);
        this.ofSite = view(whole);
        for (YearRecord year : site.years()) {
            Shared shared = scored(year, year.picturePath()).orElseGet(() -> titled(year));
            all.add(shared);
            byFolder.put(year.path(), view(shared));
            byFolder.put(OitBoard.ALL.child(year.year().toString()), view(shared));
        }
    }

    private String title() {
        String title = HomePage.title(site);
        return title.equals(site.organisation().fullName()) ? SUBJECT : title;
    }

    /** With what the year's assessment says; nothing for a year without an overall score. */
    private Optional<Shared> scored(YearRecord year, SitePath path) {
        return ScoreSentence.of(year, site, scores).map(said -> {
            Result result = result(said);
            String sentence = String.join("", said.sentence());
            String words = sentence + " " + String.join(" ", said.lead()) + (" " + result.level()).stripTrailing();
            return new Shared(path, picture(said.kicker(), sentence, Optional.of(result)), words);
        });
    }

    private Result result(ScoreSentence said) {
        Assessment.Line overall = said.overall();
        return new Result(
                said.written(),
                overall.score().points(),
                overall.score().bound() == Score.Bound.EXACT ? Extent.EXACT : Extent.AT_LEAST,
                overall.grade().map(grade -> "ระดับ " + grade).orElse(""),
                switch (said.standing()) {
                    case REACHED -> Standing.REACHED;
                    case MISSED -> Standing.MISSED;
                    case OPEN -> Standing.OPEN;
                },
                ScoreSentence.target(said.assessment()).map(this::target));
    }

    private SharingPicture.Target target(BigDecimal points) {
        String number = points.stripTrailingZeros().toPlainString();
        return new SharingPicture.Target(points, "เป้าหมาย " + site.numerals().ofGenerated(number));
    }

    private Shared titled(YearRecord year) {
        String number = site.numerals().ofGenerated(year.year().toString());
        String title = YearPages.pageTitle(year, site.numerals());
        String kicker = year.introduction().isPresent() ? "ปีงบประมาณ พ.ศ. " + number : SUBJECT;
        return titled(year.picturePath(), kicker, title);
    }

    private Shared titled(SitePath path, String kicker, String title) {
        String words = title + " " + site.organisation().fullName();
        return new Shared(path, picture(kicker, title, Optional.empty()), words);
    }

    private SharingPicture picture(String kicker, String sentence, Optional<Result> result) {
        Organisation organisation = site.organisation();
        return new SharingPicture(
                organisation.fullName(),
                organisation.area(),
                kicker,
                sentence,
                result,
                site.notice().orElse(""),
                site.themeColour(),
                site.numerals());
    }

    /** The picture of a page: that of its year, or else of the site. */
    FrameView.PictureView of(SitePath page) {
        return byFolder.around(page).orElse(ofSite);
    }

    private FrameView.PictureView view(Shared shared) {
        return new FrameView.PictureView(
                site.addressOf(shared.path()), shared.words(), SharingPicture.WIDTH, SharingPicture.HEIGHT);
    }

    /** Each drawn when it is asked for. */
    Map<SitePath, StaticFiles.Source> files() {
        Map<SitePath, StaticFiles.Source> files = new LinkedHashMap<>();
        all.forEach(shared ->
                files.put(shared.path(), () -> new ByteArrayInputStream(new SharingPainter().png(shared.picture()))));
        return files;
    }
}
