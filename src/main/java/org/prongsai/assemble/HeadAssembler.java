package org.prongsai.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.ItemReference;
import org.prongsai.model.PageHead;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.FreeValues;
import org.prongsai.source.FrontMatter;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.ThaiOrder;

/** What every page made from a file has, and the order of pages. */
final class HeadAssembler {

    private static final Pattern NUMBER = Pattern.compile("(?:(?<year>\\d{4})/)?(?<number>[Oo]\\d{1,2})");
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9-]*");

    private final Numerals siteNumerals;
    private final Problems problems;
    private final FrontKeys keys;
    private final ThaiOrder thaiOrder = new ThaiOrder();

    HeadAssembler(Numerals siteNumerals, Problems problems) {
        this.siteNumerals = siteNumerals;
        this.problems = problems;
        this.keys = new FrontKeys(problems);
    }

    /** By the author's order, then by title as in a Thai dictionary. Pages without an order come last. */
    Comparator<ParsedText> order() {
        return Comparator.comparingInt(HeadAssembler::orderOf).thenComparing(text -> title(text), thaiOrder);
    }

    private static int orderOf(ParsedText text) {
        return text.text().front().order().orElse(Integer.MAX_VALUE);
    }

    private static String title(ParsedText text) {
        return text.text().front().title().text();
    }

    /** The head of a page outside any year. */
    PageHead head(ParsedText text) {
        keys.checkPage(text.text());
        return head(text, Optional.empty());
    }

    /** The head of a year's own page. */
    PageHead introduction(ParsedText text, FiscalYear year) {
        keys.checkPage(text.text());
        return head(text, year);
    }

    /** The head of a page of a year: a bare item number on it means that year's. */
    PageHead head(ParsedText text, FiscalYear year) {
        return head(text, Optional.of(year));
    }

    private PageHead head(ParsedText text, Optional<FiscalYear> year) {
        FrontMatter front = text.text().front();
        Numerals numerals = TextParser.numeralsOf(text.text(), siteNumerals);
        String summary =
                front.summary().map(written -> numerals.ofText(written.text())).orElse(text.opening());
        List<ItemReference> items =
                front.items().stream().map(item -> inYear(item, year)).toList();
        return new PageHead(
                text.path(),
                numerals.ofText(front.title().text()),
                summary,
                front.date(),
                items,
                front.extra().map(FreeValues::values).orElse(Map.of()),
                numerals,
                new Place(text.text().path(), front.title().place().line(), 0));
    }

    private ItemReference inYear(ItemReference item, Optional<FiscalYear> year) {
        if (year.isPresent()) return item.readIn(year.get());
        if (item.isNumber() && item.year().isEmpty()) {
            problems.report(Code.ITEM_NO_YEAR, item.place(), item.key());
        }
        return item;
    }

    /** An item that is a key of {@code year.yaml}. */
    Optional<ItemReference> item(String key, FiscalYear year, Place place) {
        return named(key, place).map(item -> item.readIn(year));
    }

    /** An item that is a key of {@code site.yaml}, where a bare number means none. */
    Optional<ItemReference> item(String key, Place place) {
        Optional<ItemReference> item = named(key, place);
        item.filter(found -> found.isNumber() && found.year().isEmpty())
                .ifPresent(number -> problems.report(Code.ITEM_NO_YEAR, place, number.key()));
        return item;
    }

    private Optional<ItemReference> named(String key, Place place) {
        Matcher number = NUMBER.matcher(key);
        if (number.matches()) {
            Optional<FiscalYear> year = Optional.ofNullable(number.group("year"))
                    .map(Integer::valueOf)
                    .filter(FiscalYear::isPlausible)
                    .map(FiscalYear::new);
            return Optional.of(new ItemReference(year, number.group("number").toUpperCase(Locale.ROOT), place));
        }
        if (TOPIC.matcher(key).matches()) return Optional.of(new ItemReference(Optional.empty(), key, place));
        problems.report(Code.ITEM_UNREADABLE, place, key);
        return Optional.empty();
    }
}
