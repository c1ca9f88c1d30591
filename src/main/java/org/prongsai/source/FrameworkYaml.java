package org.prongsai.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Score;
import org.prongsai.model.Written;
import org.prongsai.model.framework.Basis.Confidence;
import org.prongsai.model.framework.OitItem.DataYear;
import org.prongsai.thai.FiscalYear;

/**
 * {@code ita/<name>.yaml}: the framework of an assessment in one fiscal year. Every fact says how certain it is and which of the
 * {@code sources} it has; what is absent has not been established.
 *
 * @param scheme ITA, LPA …
 * @param profile of bodies for which it holds, e.g. {@code lgo}, local governments
 * @param shortNames other accepted forms of the name
 * @param levels the best first
 * @param missing what has not been established, in words
 */
public record FrameworkYaml(
        Written scheme,
        FiscalYear year,
        Written profile,
        Written name,
        List<Written> shortNames,
        Optional<Target> target,
        Optional<ItemCount> itemCount,
        List<Tool> tools,
        List<Indicator> indicators,
        List<SubIndicator> subIndicators,
        List<Questions> questions,
        List<Item> items,
        List<Level> levels,
        List<Written> missing,
        List<Written> notes,
        Map<String, Source> sources) {
    public FrameworkYaml {
        shortNames = Present.in(shortNames);
        tools = Present.in(tools);
        indicators = Present.in(indicators);
        subIndicators = Present.in(subIndicators);
        questions = Present.in(questions);
        items = Present.in(items);
        levels = Present.in(levels);
        missing = Present.in(missing);
        notes = Present.in(notes);
        sources = Present.in(sources);
    }

    /** The score that a body should reach. */
    public record Target(Score points, Confidence confidence, List<Written> source) {}

    /** How many items the year's list has, whether or not all of them are known. */
    public record ItemCount(Integer count, Confidence confidence, List<Written> source) {}

    public record Tool(
            Written id,
            Written name,
            Confidence confidence,
            List<Written> source,
            Optional<Weight> weight,
            List<Part> parts) {
        public Tool {
            parts = Present.in(parts);
        }
    }

    /** The share of a tool in the total, in percent. */
    public record Weight(Score percent, Confidence confidence, List<Written> source) {}

    public record Part(
            Written id, Written name, Optional<Written> respondent, Confidence confidence, List<Written> source) {}

    public record Indicator(
            Integer number,
            Written name,
            Written tool,
            List<Written> aliases,
            Confidence confidence,
            List<Written> source) {
        public Indicator {
            aliases = Present.in(aliases);
        }
    }

    public record SubIndicator(
            Written number, Written name, Integer indicator, Confidence confidence, List<Written> source) {}

    /** How many questions a tool asks, and for which indicators. */
    public record Questions(
            Written tool,
            Optional<Integer> count,
            Optional<Written> first,
            Optional<Written> last,
            Optional<Integer> perIndicator,
            List<Integer> indicators,
            Confidence confidence,
            List<Written> source) {
        public Questions {
            indicators = Present.in(indicators);
        }
    }

    /**
     * An item of the disclosure assessment.
     *
     * @param topics what it is about, by keys that stay the same over the years; the first is the item's own
     */
    public record Item(
            Written number,
            List<Written> topics,
            Written title,
            List<Written> aliases,
            Optional<Integer> indicator,
            Optional<Written> subIndicator,
            Optional<Written> group,
            Optional<DataYear> concerns,
            Confidence confidence,
            List<Written> source,
            Optional<Requires> requires,
            Optional<Written> note) {
        public Item {
            topics = Present.in(topics);
            aliases = Present.in(aliases);
        }
    }

    /** What the evidence of an item has to show. */
    public record Requires(List<Written> elements, Confidence confidence, List<Written> source) {
        public Requires {
            elements = Present.in(elements);
        }
    }

    /**
     * A grade or level.
     *
     * @param total the smallest total, included
     * @param eachTool the smallest score of each tool, included
     * @param counted tools and parts for which {@code eachTool} holds; all tools when not said
     */
    public record Level(
            Written name,
            Score total,
            Optional<Score> eachTool,
            List<Written> counted,
            Confidence confidence,
            List<Written> source) {
        public Level {
            counted = Present.in(counted);
        }
    }

    public record Source(Written address, Written kind) {}
}
