package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.framework.Framework;
import org.prongsai.model.framework.OitItem;
import org.prongsai.thai.FiscalYear;

/**
 * The items of the disclosure assessment (OIT) of a fiscal year, each with the evidence that the site has for it.
 *
 * @param entries one for each item of the framework that is known, in its order
 */
public record OitBoard(FiscalYear year, SitePath path, Framework framework, List<Entry> entries) {
    /** The page that leads to the boards of all years. */
    public static final SitePath ALL = new SitePath("/ita/");

    public OitBoard {
        entries = List.copyOf(entries);
    }

    /** How far the evidence for an item is. */
    public enum State {
        /** ครบ: there is evidence that says something, of a year that counts. */
        COMPLETE,
        /** ไม่เป็นปัจจุบัน: all of it is of an earlier year. */
        OUTDATED,
        /** ขาด: there is none that says anything. */
        MISSING
    }

    /** Whether anything stands on a page. */
    public enum Substance {
        PRESENT,
        EMPTY
    }

    /** Something that shows that an item is disclosed. @param year of which it tells, where that is known */
    public record Evidence(Target target, Optional<FiscalYear> year, Substance substance) {
        boolean saysSomething() {
            return substance == Substance.PRESENT;
        }
    }

    /**
     * An item and its evidence.
     *
     * @param path of the item's page, which stays
     * @param owner who sees to it, when that is said
     * @param earliest the earliest fiscal year whose evidence counts; nothing where the year does not matter or is not established
     */
    public record Entry(
            OitItem item,
            SitePath path,
            List<Evidence> evidence,
            Optional<Organisation.Unit> owner,
            Optional<FiscalYear> earliest) {
        public Entry {
            evidence = List.copyOf(evidence);
        }

        public State state() {
            List<Evidence> telling =
                    evidence.stream().filter(Evidence::saysSomething).toList();
            if (telling.isEmpty()) return State.MISSING;
            return telling.stream().anyMatch(this::isCurrent) ? State.COMPLETE : State.OUTDATED;
        }

        /** Whether evidence is of a year that counts; what is of no year always is. */
        public boolean isCurrent(Evidence one) {
            return earliest.isEmpty()
                    || one.year().isEmpty()
                    || one.year().get().compareTo(earliest.get()) >= 0;
        }

        /** How it is called in menus: {@code O43 ผลการดำเนินการ…}. */
        public String label() {
            return item.number() + " " + item.title();
        }
    }

    /** The page from which staff copy what they enter in ITAS, the assessment's own system. */
    public SitePath sheetPath() {
        return path.child("sheet");
    }

    /** The same sheet as a file. @param extension without a dot */
    public SitePath sheetFile(String extension) {
        return sheetPath().file("itas-" + year + "." + extension);
    }

    public List<Entry> entriesIn(State state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }

    /** The numbers of entries, three or more in a row as one: {@code O1–O4 O9 O12}. */
    public static String numbers(List<Entry> entries) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < entries.size(); ) {
            int last = i;
            while (last + 1 < entries.size() && follows(entries.get(last), entries.get(last + 1))) last++;
            String first = entries.get(i).item().number();
            if (last - i < 2) {
                parts.add(first);
                i++;
            } else {
                parts.add(first + "–" + entries.get(last).item().number());
                i = last + 1;
            }
        }
        return String.join(" ", parts);
    }

    private static boolean follows(Entry one, Entry next) {
        return next.item().ordinal() == one.item().ordinal() + 1;
    }

    /** The entry of the item that is about a topic. */
    public Optional<Entry> entryOn(String topic) {
        return entries.stream()
                .filter(entry -> entry.item().topics().contains(topic))
                .findFirst();
    }
}
