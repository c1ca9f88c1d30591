package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.model.Appendix;
import org.prongsai.model.Document;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.ItemOwner;
import org.prongsai.model.ItemReference;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Organisation;
import org.prongsai.model.PageHead;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.WrittenDate;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.model.framework.OitItem;
import org.prongsai.model.framework.Topic;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/**
 * The boards of the disclosure assessment, in two steps: which years have one, before links are bound that may lead there; then what
 * stands on them. A year has a board once something on the site is evidence for any of its items, and for that year's: a page that
 * names a topic alone is evidence in every year, and begins none.
 */
final class BoardAssembler {
    /** A page that says of itself for which item it is evidence. @param standing the year in whose folder it is */
    private record Claim(ItemReference item, Optional<FiscalYear> standing, SitePath page) {
        /** Whether one year is meant: by its number's year, or by the folder. */
        boolean isOfOneYear() {
            return item.year().isPresent() || standing.isPresent();
        }

        boolean isFor(OitItem wanted, FiscalYear year) {
            boolean stands = standing.map(year::equals).orElse(true) || item.isNumber();
            return stands && item.names(wanted, year);
        }
    }

    private final List<Claim> claims = new ArrayList<>();
    private final Map<FiscalYear, Framework> frameworks = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Topic> topics;

    /** @param known the framework of each year that has one */
    BoardAssembler(ParsedSite parsed, Map<FiscalYear, Framework> known, Map<String, Topic> topics) {
        this.topics = topics;
        parsed.home().ifPresent(text -> addClaims(text, Optional.empty()));
        for (ParsedSite.Year year : parsed.years()) {
            Optional<FiscalYear> standing = Optional.of(year.manuscript().year());
            year.introduction().ifPresent(text -> addClaims(text, standing));
            year.documents().forEach(text -> addClaims(text, standing));
            year.appendices().forEach(appendix -> addClaims(appendix.text(), standing));
        }
        addClaims(parsed.pages());
        for (ParsedSite.Year year : parsed.years()) {
            FiscalYear own = year.manuscript().year();
            Framework framework = known.get(own);
            boolean begun = !year.manuscript().settings().evidence().isEmpty();
            if (framework != null && !framework.items().isEmpty() && (begun || isClaimed(framework, own)))
                frameworks.put(own, framework);
        }
    }

    private void addClaims(ParsedSite.Folder folder) {
        folder.index().ifPresent(text -> addClaims(text, Optional.empty()));
        folder.pages().forEach(text -> addClaims(text, Optional.empty()));
        folder.folders().forEach(this::addClaims);
    }

    private void addClaims(ParsedText text, Optional<FiscalYear> standing) {
        for (ItemReference typed : text.text().front().items()) {
            ItemReference item = standing.map(typed::readIn).orElse(typed);
            claims.add(new Claim(item, standing, text.path()));
        }
    }

    private boolean isClaimed(Framework framework, FiscalYear year) {
        return framework.items().stream()
                .anyMatch(item -> claims.stream().anyMatch(claim -> claim.isOfOneYear() && claim.isFor(item, year)));
    }

    /** Enters the pages and files of all boards. */
    void enter(Catalogue catalogue) {
        if (frameworks.isEmpty()) return;
        Place owner = Place.ofFile("Prongsai");
        catalogue.addPage(OitBoard.ALL, owner);
        frameworks.forEach((year, framework) -> {
            OitBoard board = new OitBoard(year, pathOf(year), framework, List.of());
            catalogue.addPage(board.path(), owner);
            framework.items().forEach(item -> catalogue.addPage(pathOf(item, board.path()), owner));
            catalogue.addPage(board.sheetPath(), owner);
            catalogue.addFile(board.sheetFile("csv"), owner);
            catalogue.addFile(board.sheetFile("xlsx"), owner);
        });
    }

    private static SitePath pathOf(FiscalYear year) {
        return OitBoard.ALL.child(year.toString());
    }

    private static SitePath pathOf(OitItem item, SitePath board) {
        return board.child(item.number().toLowerCase(Locale.ROOT));
    }

    /**
     * The boards, the latest first.
     *
     * @param owners of topics in every year
     * @param yearOwners of items in one year, before those
     */
    List<OitBoard> assemble(
            List<YearRecord> years,
            Contents contents,
            List<ItemOwner> owners,
            Map<FiscalYear, List<ItemOwner>> yearOwners) {
        List<OitBoard> boards = new ArrayList<>();
        frameworks.forEach((year, framework) -> {
            SitePath path = pathOf(year);
            YearRecord record = years.stream()
                    .filter(one -> one.year().equals(year))
                    .findFirst()
                    .orElseThrow();
            List<ItemOwner> all = new ArrayList<>(yearOwners.getOrDefault(year, List.of()));
            all.addAll(owners);
            List<OitBoard.Entry> entries = framework.items().stream()
                    .map(item -> new OitBoard.Entry(
                            item,
                            pathOf(item, path),
                            evidence(item, record, contents),
                            owner(item, year, all),
                            earliest(item, year)))
                    .toList();
            boards.add(new OitBoard(year, path, framework, entries));
        });
        return boards;
    }

    private List<OitBoard.Evidence> evidence(OitItem item, YearRecord year, Contents contents) {
        Map<Target, OitBoard.Evidence> found = new LinkedHashMap<>();
        year.evidence().stream()
                .filter(stated -> stated.item().names(item, year.year()))
                .flatMap(stated -> stated.targets().stream())
                .forEach(target -> found.putIfAbsent(target, contents.evidence(target)));
        for (Claim claim : claims) {
            if (!claim.isFor(item, year.year())) continue;
            Target page = new Target.Page(claim.page(), Optional.empty());
            found.putIfAbsent(page, contents.evidence(page));
        }
        return List.copyOf(found.values());
    }

    private static Optional<Organisation.Unit> owner(OitItem item, FiscalYear year, List<ItemOwner> owners) {
        return owners.stream()
                .filter(owner -> owner.item().names(item, year))
                .map(ItemOwner::unit)
                .findFirst();
    }

    /**
     * What the framework says of the year; or else, for what is made every year, the year before, since a list may mean either. What
     * holds until it is changed never grows old.
     */
    private Optional<FiscalYear> earliest(OitItem item, FiscalYear year) {
        if (item.dataYear().isPresent())
            return item.dataYear().get() == OitItem.DataYear.SAME ? Optional.of(year) : before(year);
        boolean yearly = item.topics().stream()
                .map(topics::get)
                .anyMatch(topic -> topic != null && topic.recurrence() == Topic.Recurrence.YEARLY);
        return yearly ? before(year) : Optional.empty();
    }

    private static Optional<FiscalYear> before(FiscalYear year) {
        return FiscalYear.isPlausible(year.year() - 1)
                ? Optional.of(new FiscalYear(year.year() - 1))
                : Optional.empty();
    }

    /** What is known of the pages that may be evidence. */
    static final class Contents {
        private final Map<SitePath, FiscalYear> years = new HashMap<>();
        private final Set<SitePath> empty = new HashSet<>();
        private final List<YearRecord> records;

        Contents(Optional<Introduction> home, List<YearRecord> records, List<FreePage> pages) {
            this.records = records;
            home.ifPresent(text -> addDate(text.head()));
            for (YearRecord year : records) {
                for (Document document : year.documents()) {
                    boolean covered = document instanceof Document.Report report
                            && !report.cover().isEmpty();
                    add(
                            document.head(),
                            document.body().isEmpty() && document.closing().isEmpty() && !covered);
                }
                for (Appendix appendix : year.appendices()) {
                    boolean bare =
                            appendix.photos().isEmpty() && appendix.files().isEmpty();
                    add(appendix.head(), appendix.body().isEmpty() && bare);
                }
            }
            pages.forEach(this::add);
        }

        private void add(FreePage page) {
            add(page.head(), page.body().isEmpty() && page.children().isEmpty());
            addDate(page.head());
            page.children().forEach(this::add);
        }

        private void add(PageHead head, boolean isEmpty) {
            if (isEmpty) empty.add(head.path());
        }

        private void addDate(PageHead head) {
            head.date().flatMap(WrittenDate::date).ifPresent(date -> years.put(head.path(), FiscalYear.of(date)));
        }

        OitBoard.Evidence evidence(Target target) {
            boolean says = !(target instanceof Target.Page page) || !empty.contains(page.path());
            return new OitBoard.Evidence(
                    target, yearOf(target), says ? OitBoard.Substance.PRESENT : OitBoard.Substance.EMPTY);
        }

        /** The year in whose folder it is; or else that of its own date. */
        private Optional<FiscalYear> yearOf(Target target) {
            if (target instanceof Target.Outside) return Optional.empty();
            SitePath path = target instanceof Target.File file ? file.path() : ((Target.Page) target).path();
            return records.stream()
                    .filter(year -> path.value().startsWith(year.path().value()))
                    .map(YearRecord::year)
                    .findFirst()
                    .or(() -> Optional.ofNullable(years.get(path)));
        }
    }
}
