package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.model.Written;
import org.prongsai.model.framework.Basis;
import org.prongsai.model.framework.Basis.Confidence;
import org.prongsai.model.framework.Framework;
import org.prongsai.model.framework.OitItem;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.source.FrameworkYaml;

/** Puts a framework together from its file. */
final class FrameworkAssembler {
    private static final Pattern ITEM = Pattern.compile("O[1-9][0-9]?");

    private final FrameworkYaml yaml;
    private final Problems problems;

    private FrameworkAssembler(FrameworkYaml yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    /** @param name by which sites refer to it */
    static Framework assemble(String name, FrameworkYaml yaml, Problems problems) {
        return new FrameworkAssembler(yaml, problems).framework(name);
    }

    private Framework framework(String name) {
        return new Framework(
                name,
                yaml.scheme().text(),
                yaml.year(),
                yaml.profile().text(),
                yaml.name().text(),
                texts(yaml.shortNames()),
                yaml.target()
                        .map(target -> new Framework.Bound(
                                target.points().points(), basis(target.confidence(), target.source()))),
                yaml.itemCount()
                        .map(count ->
                                new Framework.ItemCount(count.count(), basis(count.confidence(), count.source()))),
                yaml.tools().stream().map(this::tool).toList(),
                yaml.indicators().stream().map(this::indicator).toList(),
                yaml.subIndicators().stream()
                        .map(sub -> new Framework.SubIndicator(
                                sub.number().text(),
                                sub.name().text(),
                                sub.indicator(),
                                basis(sub.confidence(), sub.source())))
                        .toList(),
                items(),
                yaml.levels().stream().map(this::level).toList(),
                texts(yaml.missing()),
                sources());
    }

    private Framework.Tool tool(FrameworkYaml.Tool tool) {
        return new Framework.Tool(
                tool.id().text(),
                tool.name().text(),
                tool.weight()
                        .map(weight -> new Framework.Bound(
                                weight.percent().points(), basis(weight.confidence(), weight.source()))),
                tool.parts().stream()
                        .map(part -> new Framework.Part(
                                part.id().text(), part.name().text(), basis(part.confidence(), part.source())))
                        .toList(),
                basis(tool.confidence(), tool.source()));
    }

    private Framework.Indicator indicator(FrameworkYaml.Indicator indicator) {
        return new Framework.Indicator(
                indicator.number(),
                indicator.name().text(),
                indicator.tool().text(),
                texts(indicator.aliases()),
                basis(indicator.confidence(), indicator.source()));
    }

    private Framework.Level level(FrameworkYaml.Level level) {
        return new Framework.Level(
                level.name().text(),
                level.total().points(),
                level.eachTool().map(score -> score.points()),
                texts(level.counted()),
                basis(level.confidence(), level.source()));
    }

    private List<OitItem> items() {
        List<OitItem> items = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (FrameworkYaml.Item item : yaml.items()) {
            if (!ITEM.matcher(item.number().text()).matches()) {
                problems.report(
                        Code.ITEM_UNREADABLE,
                        item.number().place(),
                        item.number().text());
            } else if (item.topics().isEmpty()) {
                problems.report(Code.YAML_MISSING_KEY, item.number().place(), "topics");
            } else {
                checkUnique(item.number(), numbers);
                item.topics().forEach(topic -> checkUnique(topic, topics));
                items.add(item(item));
            }
        }
        return items;
    }

    private void checkUnique(Written key, Set<String> seen) {
        if (!seen.add(key.text())) problems.report(Code.ID_DUPLICATE, key.place(), key.text());
    }

    private OitItem item(FrameworkYaml.Item item) {
        return new OitItem(
                item.number().text(),
                texts(item.topics()),
                item.title().text(),
                texts(item.aliases()),
                item.indicator(),
                item.subIndicator().map(Written::text),
                item.group().map(Written::text),
                item.concerns(),
                basis(item.confidence(), item.source()),
                item.requires().map(requires -> texts(requires.elements())).orElse(List.of()),
                item.requires().map(requires -> basis(requires.confidence(), requires.source())),
                item.note().map(Written::text));
    }

    private Basis basis(Confidence confidence, List<Written> sources) {
        for (Written source : sources) {
            if (yaml.sources().containsKey(source.text())) continue;
            problems.report(
                    Code.YAML_UNKNOWN_VALUE,
                    source.place(),
                    source.text(),
                    Suggestion.nearest(source.text(), yaml.sources().keySet()).orElse(""),
                    String.join(", ", yaml.sources().keySet()));
        }
        return new Basis(confidence, texts(sources));
    }

    private Map<String, Framework.Source> sources() {
        Map<String, Framework.Source> sources = new LinkedHashMap<>();
        yaml.sources()
                .forEach((key, source) -> sources.put(
                        key,
                        new Framework.Source(
                                source.address().text(), source.kind().text())));
        return sources;
    }

    private static List<String> texts(List<Written> written) {
        return written.stream().map(Written::text).toList();
    }
}
