package org.prongsai.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.media.BrokenPicture;
import org.prongsai.media.PictureMaker;
import org.prongsai.model.KeptFinding;
import org.prongsai.model.MediaFile;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;

/** Makes the pages and files of one site, each when it is asked for. */
public final class SiteRenderer {
    private final Map<SitePath, PlannedPage> pages = new LinkedHashMap<>();
    private final Map<SitePath, StaticFiles.Source> files = new LinkedHashMap<>();
    private final Map<SitePath, Path> origins = new HashMap<>();
    private final Map<SitePath, MediaFile> media = new HashMap<>();
    private final PictureMaker maker;
    private final Templates templates;

    /**
     * @param site without errors: every link and figure in it leads somewhere
     * @param kept findings of which readers are told
     */
    public SiteRenderer(Site site, OwnFiles own, List<KeptFinding> kept) {
        this(site, Extent.WHOLE, own, kept, new TemplateMemory(), PictureMaker.forgetting());
    }

    /** @param memory of the site, when it is made again and again @param maker of its pictures, which may have made them before */
    public SiteRenderer(
            Site site, Extent extent, OwnFiles own, List<KeptFinding> kept, TemplateMemory memory, PictureMaker maker) {
        this.maker = maker;
        this.templates = memory.templates(BuiltInTemplates.replacedBy(own.templates()));
        PageBuilder builder =
                new PageBuilder(site, extent, OwnPictures.among(own.statics().keySet()), kept);
        OitPages oit = new OitPages(builder);
        add(new HomePages(builder, oit).plan());
        YearPages years = new YearPages(builder, oit);
        DocumentPages documents = new DocumentPages(builder);
        MeasurePages measures = new MeasurePages(builder);
        PlanResultPages plansAndResults = new PlanResultPages(builder);
        VolumePages volumes = new VolumePages(builder, documents, years, plansAndResults);
        for (YearRecord year : site.years()) {
            add(years.plan(year));
            add(documents.plan(year));
            add(measures.plan(year));
            add(plansAndResults.plan(year));
            add(volumes.plan(year));
        }
        add(new ComparisonPages(builder).plan());
        add(oit.plan());
        DataPages data = new DataPages(builder);
        add(data.plan());
        SearchPages search = new SearchPages(builder, oit);
        add(search.plan());
        add(new SitewideFiles(builder, extent).plan());
        files.putAll(builder.pictures().files());
        files.putAll(oit.files());
        files.putAll(data.files());
        files.putAll(StaticFiles.of(own.statics()));
        files.putAll(search.files());
        site.files().stream().filter(medium -> medium.picture().isPresent()).forEach(this::addPicture);
        own.statics().forEach((path, origin) -> origins.put(path, origin));
        for (MediaFile medium : site.files()) {
            if (medium.picture().isEmpty()) files.put(medium.path(), () -> Files.newInputStream(medium.origin()));
            for (SitePath path : medium.published()) {
                media.put(path, medium);
                origins.put(path, medium.origin());
            }
        }
        pages.keySet().removeIf(path -> !extent.has(path));
        files.keySet().removeIf(path -> !extent.has(path));
    }

    private void addPicture(MediaFile picture) {
        for (SitePath path : picture.published()) {
            files.put(path, () -> new ByteArrayInputStream(made(picture).get(path)));
        }
    }

    private void add(List<PlannedPage> planned) {
        planned.forEach(page -> pages.put(page.path(), page));
    }

    /** The addresses of everything that templates make, in the order of the site. */
    public List<SitePath> pages() {
        return List.copyOf(pages.keySet());
    }

    /** Whether it is one of {@link #pages()}. */
    public boolean hasPage(SitePath path) {
        return pages.containsKey(path);
    }

    /** The bytes of one of {@link #pages()}. */
    public byte[] render(SitePath path) {
        return render(path, model(path));
    }

    /** What the template of a page sees. */
    PageModel model(SitePath path) {
        return pages.get(path).model().get();
    }

    /** The bytes that its template makes of what it sees. */
    byte[] render(SitePath path, PageModel model) {
        return templates.render(pages.get(path).template(), model, path);
    }

    /** Whether the site brings templates, so that its pages may be any HTML. */
    public boolean hasOwnTemplates() {
        return templates.hasOwn();
    }

    /** Reads a site's own templates, of which one that nothing uses yet may be unreadable too. */
    public void readTemplates() {
        templates.readOwn();
    }

    /** The file of the content of which one of {@link #files()} is made, or which is that file. */
    public Optional<MediaFile> medium(SitePath path) {
        return Optional.ofNullable(media.get(path));
    }

    /**
     * All that is published of a picture of the content, made at once.
     *
     * @throws BrokenPicture when it cannot be read to its end
     */
    public Map<SitePath, byte[]> made(MediaFile picture) throws IOException {
        return maker.make(picture);
    }

    /** The addresses of everything that is no page. */
    public List<SitePath> files() {
        return List.copyOf(files.keySet());
    }

    /** Whether it is one of {@link #files()}. */
    public boolean hasFile(SitePath path) {
        return files.containsKey(path);
    }

    /** Where one of {@link #files()} lies in the site's folder, links followed; nothing for what comes with the program or is made. */
    public Optional<Path> origin(SitePath path) {
        return files.containsKey(path) ? Optional.ofNullable(origins.get(path)) : Optional.empty();
    }

    /** Opens one of {@link #files()}. */
    public InputStream open(SitePath path) {
        try {
            return files.get(path).open();
        } catch (IOException e) {
            throw new UncheckedIOException(path.value(), e);
        }
    }
}
