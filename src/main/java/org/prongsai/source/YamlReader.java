package org.prongsai.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Amount;
import org.prongsai.model.Band;
import org.prongsai.model.Chart;
import org.prongsai.model.ItemReference;
import org.prongsai.model.OpenData;
import org.prongsai.model.Originals;
import org.prongsai.model.Score;
import org.prongsai.model.Site.Feature;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenDate;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.model.WrittenScore;
import org.prongsai.model.framework.Basis;
import org.prongsai.model.framework.OitItem;
import org.prongsai.model.framework.Topic;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Binds YAML to records, strictly: every wrong key and value is reported in one pass, each at its own place. */
final class YamlReader {
    private final ObjectMapper mapper = YAMLMapper.builder()
            .addModule(module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addHandler(new Reporter())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** How a record's component is called in YAML: {@code assessed_year} for {@code assessedYear}. */
    static String keyOf(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Binds a text.
     *
     * @param yaml the text
     * @param source the file in which it stands
     * @param firstLine the line of the file on which it begins
     * @return nothing when the text cannot be used as the type; why has been reported
     */
    <T> Optional<T> read(Class<T> type, String yaml, SourceText source, int firstLine, Problems problems) {
        return bind(type, yaml, source, firstLine, problems).map(Bound::value);
    }

    /** What was bound, and where its keys stand. */
    record Bound<T>(T value, YamlIndex index) {
        /** The keys of the whole text's mapping, in their order. */
        Map<String, Place> keys() {
            return index.keysOfTop();
        }

        /** Where a key stands. @param pointer JSON pointer */
        Place place(String pointer) {
            return index.key(pointer);
        }
    }

    /** As {@link #read}. */
    <T> Optional<Bound<T>> bind(Class<T> type, String yaml, SourceText source, int firstLine, Problems problems) {
        Optional<YamlIndex> index = YamlScan.of(yaml, source, firstLine, problems);
        if (index.isEmpty()) return Optional.empty();
        if (index.get().isEmptyDocument()) {
            problems.report(Code.YAML_EMPTY, index.get().value("").place());
            return Optional.empty();
        }
        YamlContext context = new YamlContext(index.get(), problems);
        T bound =
                mapper.readerFor(type).withAttribute(YamlContext.key(), context).readValue(yaml);
        return Optional.ofNullable(bound).map(value -> new Bound<>(value, index.get()));
    }

    private static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(Written.class, new Leaf<>((written, yaml) -> written))
                .addDeserializer(TableYaml.Cell.class, new CellDeserializer())
                .addDeserializer(Id.class, new Leaf<>(Leaves::id))
                .addDeserializer(WrittenDate.class, new Leaf<>(Leaves::date))
                .addDeserializer(WrittenPeriod.class, new Leaf<>(Leaves::period))
                .addDeserializer(FiscalYear.class, new Leaf<>(Leaves::fiscalYear))
                .addDeserializer(Integer.class, new Leaf<>(Leaves::whole))
                .addDeserializer(Score.class, new Leaf<>(Leaves::score))
                .addDeserializer(WrittenScore.class, new Leaf<>(Leaves::writtenScore))
                .addDeserializer(Numerals.class, new Leaf<>(NamedLeaves::numerals))
                .addDeserializer(Originals.class, new Leaf<>(NamedLeaves::originals))
                .addDeserializer(Feature.class, new Leaf<>(Leaves::feature))
                .addDeserializer(Colour.class, new Leaf<>(Leaves::colour))
                .addDeserializer(URI.class, new Leaf<>(Leaves::url))
                .addDeserializer(ItemReference.class, new Leaf<>(Leaves::item))
                .addDeserializer(YearYaml.Round.class, new Leaf<>(Leaves::round))
                .addDeserializer(Basis.Confidence.class, new Leaf<>(NamedLeaves::confidence))
                .addDeserializer(OitItem.DataYear.class, new Leaf<>(NamedLeaves::dataYear))
                .addDeserializer(Topic.Recurrence.class, new Leaf<>(NamedLeaves::recurrence))
                .addDeserializer(Amount.class, new Leaf<>(Leaves::amount))
                .addDeserializer(Chart.Kind.class, new Leaf<>(NamedLeaves::chartKind))
                .addDeserializer(OpenData.Licence.class, new Leaf<>(NamedLeaves::licence))
                .addDeserializer(OpenData.Frequency.class, new Leaf<>(NamedLeaves::frequency))
                .addDeserializer(SiteYaml.Objective.class, new Leaf<>(NamedLeaves::objective))
                .addDeserializer(Band.Meaning.class, new Leaf<>(NamedLeaves::meaning))
                .addDeserializer(PublishYaml.Kind.class, new Leaf<>(NamedLeaves::publishKind))
                .addDeserializer(FrontMatter.Kind.class, new Leaf<>(NamedLeaves::kind))
                .addDeserializer(FreeValues.class, new FreeValues.Deserializer())
                .setDeserializerModifier(new Guarding());
    }

    /** Puts a guard around every record of this room. */
    private static final class Guarding extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
            Class<?> type = description.getBeanClass();
            boolean bound = deserializer instanceof Leaf
                    || deserializer instanceof CellDeserializer
                    || deserializer instanceof FreeValues.Deserializer;
            return type.isRecord() && !bound ? new RecordGuard(deserializer, type) : deserializer;
        }
    }

    /** Turns what would end Jackson's reading into reports, and lets it go on. */
    private static final class Reporter extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            YamlContext yaml = YamlContext.of(context);
            List<String> known = deserializer.getKnownPropertyNames().stream()
                    .map(String::valueOf)
                    .toList();
            yaml.reportUnknownKey(YamlContext.pointer(parser), name, known);
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message) {
            YamlContext yaml = YamlContext.of(context);
            boolean map = Map.class.isAssignableFrom(target.getRawClass());
            yaml.report(map ? Code.YAML_NOT_MAPPING : Code.YAML_NOT_LIST, yaml.keyPlace(parser));
            parser.skipChildren();
            return null;
        }
    }
}
