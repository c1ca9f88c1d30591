package org.prongsai.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.prongsai.model.Band;
import org.prongsai.model.Chart;
import org.prongsai.model.OpenData;
import org.prongsai.model.Originals;
import org.prongsai.model.Written;
import org.prongsai.model.framework.Basis;
import org.prongsai.model.framework.OitItem;
import org.prongsai.model.framework.Topic;
import org.prongsai.problem.Code;
import org.prongsai.thai.Numerals;

/** How scalars are read that are one of a few words. A method gives null for what it has reported. */
final class NamedLeaves {
    private NamedLeaves() {}

    static FrontMatter.Kind kind(Written written, YamlContext yaml) {
        return named(FrontMatter.Kind.values(), FrontMatter.Kind::key, written, yaml);
    }

    static Numerals numerals(Written written, YamlContext yaml) {
        return named(Numerals.values(), Numerals::key, written, yaml);
    }

    static Basis.Confidence confidence(Written written, YamlContext yaml) {
        return named(Basis.Confidence.values(), Basis.Confidence::key, written, yaml);
    }

    static OitItem.DataYear dataYear(Written written, YamlContext yaml) {
        return named(OitItem.DataYear.values(), OitItem.DataYear::key, written, yaml);
    }

    static Topic.Recurrence recurrence(Written written, YamlContext yaml) {
        return named(Topic.Recurrence.values(), Topic.Recurrence::key, written, yaml);
    }

    static Chart.Kind chartKind(Written written, YamlContext yaml) {
        return named(Chart.Kind.values(), Chart.Kind::key, written, yaml);
    }

    static Band.Meaning meaning(Written written, YamlContext yaml) {
        return named(Band.Meaning.values(), Band.Meaning::key, written, yaml);
    }

    static PublishYaml.Kind publishKind(Written written, YamlContext yaml) {
        return named(PublishYaml.Kind.values(), PublishYaml.Kind::key, written, yaml);
    }

    static Originals originals(Written written, YamlContext yaml) {
        return named(Originals.values(), Originals::key, written, yaml);
    }

    static OpenData.Licence licence(Written written, YamlContext yaml) {
        return named(OpenData.Licence.values(), OpenData.Licence::key, written, yaml);
    }

    static OpenData.Frequency frequency(Written written, YamlContext yaml) {
        return named(OpenData.Frequency.values(), OpenData.Frequency::key, written, yaml);
    }

    static SiteYaml.Objective objective(Written written, YamlContext yaml) {
        String known = named(OpenData.OBJECTIVES.toArray(String[]::new), Function.identity(), written, yaml);
        return known == null ? null : new SiteYaml.Objective(known);
    }

    private static <T> T named(T[] values, Function<T, String> key, Written written, YamlContext yaml) {
        List<String> known = Arrays.stream(values).map(key).toList();
        int at = known.indexOf(written.text());
        if (at >= 0) return values[at];
        yaml.reportUnknown(Code.YAML_UNKNOWN_VALUE, written.place(), written.text(), known);
        return null;
    }
}
