package org.prongsai.model.framework;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.thai.FiscalYear;

/**
 * What was assessed in a fiscal year, and how.
 *
 * @param name by which sites refer to it: {@code 2567}, {@code lpa-2567}
 * @param scheme ITA, LPA …
 * @param profile of bodies for which it holds
 * @param title the scheme's official name
 * @param shortTitles other accepted forms of it
 * @param target the score that a body should reach
 * @param itemCount how many items the year's list has, whether or not all of them are known
 * @param items by number
 * @param levels the best first
 * @param missing what has not been established, in words
 * @param sources by their keys, in the order of the file
 */
public record Framework(
        String name,
        String scheme,
        FiscalYear year,
        String profile,
        String title,
        List<String> shortTitles,
        Optional<Bound> target,
        Optional<ItemCount> itemCount,
        List<Tool> tools,
        List<Indicator> indicators,
        List<SubIndicator> subIndicators,
        List<OitItem> items,
        List<Level> levels,
        List<String> missing,
        Map<String, Source> sources) {
    public Framework {
        shortTitles = List.copyOf(shortTitles);
        tools = List.copyOf(tools);
        indicators = List.copyOf(indicators);
        subIndicators = List.copyOf(subIndicators);
        items = List.copyOf(items);
        levels = List.copyOf(levels);
        missing = List.copyOf(missing);
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** A number of points out of 100. */
    public record Bound(BigDecimal points, Basis basis) {}

    public record ItemCount(int count, Basis basis) {}

    /**
     * An instrument of the assessment: IIT, EIT, OIT.
     *
     * @param weight its share in the total, in percent; nothing when that is not established
     */
    public record Tool(String id, String name, Optional<Bound> weight, List<Part> parts, Basis basis) {
        public Tool {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a tool with a score of its own. */
    public record Part(String id, String name, Basis basis) {}

    /** @param aliases other forms of the name that bodies use */
    public record Indicator(int number, String name, String tool, List<String> aliases, Basis basis) {
        public Indicator {
            aliases = List.copyOf(aliases);
        }

        /** Its official name, then the others. */
        public Stream<String> names() {
            return Stream.concat(Stream.of(name), aliases.stream());
        }
    }

    public record SubIndicator(String number, String name, int indicator, Basis basis) {}

    /**
     * A grade or level.
     *
     * @param total the smallest total, included
     * @param eachTool the smallest score of each that is counted, included
     * @param counted ids of the tools and parts that must reach {@code eachTool}; all tools when empty
     */
    public record Level(
            String name, BigDecimal total, Optional<BigDecimal> eachTool, List<String> counted, Basis basis) {
        public Level {
            counted = List.copyOf(counted);
        }
    }

    /** Where a fact was found, and what kind of source that is. */
    public record Source(String address, String kind) {}

    public Optional<Tool> tool(String id) {
        return tools.stream().filter(tool -> tool.id().equals(id)).findFirst();
    }

    public Optional<Indicator> indicator(int number) {
        return indicators.stream()
                .filter(indicator -> indicator.number() == number)
                .findFirst();
    }

    public List<Indicator> indicatorsOf(Tool tool) {
        return indicators.stream()
                .filter(indicator -> indicator.tool().equals(tool.id()))
                .toList();
    }

    /** @param number {@code O43} */
    public Optional<OitItem> item(String number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** The item that is about a topic. */
    public Optional<OitItem> itemOn(String topic) {
        return items.stream().filter(item -> item.topics().contains(topic)).findFirst();
    }

    /** Whether the year's list is known from its first item to its last. */
    public boolean hasEveryItem() {
        return itemCount.isPresent() && items.size() == itemCount.get().count();
    }
}
