package org.prongsai.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Around the deserialiser of every record: a mapping must stand here, and every component must be there unless its type is
 * Optional, List or Map; a list that is {@link Needed} must be there as well. A record that lacks one has been reported and
 * is null.
 */
final class RecordGuard extends DelegatingDeserializer {
    private final Class<?> type;
    private final List<RecordComponent> components;

    RecordGuard(ValueDeserializer<?> delegate, Class<?> type) {
        super(delegate);
        this.type = type;
        this.components = List.of(type.getRecordComponents());
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> newDelegate) {
        return new RecordGuard(newDelegate, type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        YamlContext yaml = YamlContext.of(context);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            yaml.report(Code.YAML_NOT_MAPPING, yaml.keyPlace(parser));
            parser.skipChildren();
            return null;
        }
        String pointer = YamlContext.pointer(parser);
        Object value = super.deserialize(parser, context);
        return value == null || lacksComponent(value, pointer, yaml) ? null : value;
    }

    private boolean lacksComponent(Object value, String pointer, YamlContext yaml) {
        boolean lacks = false;
        for (RecordComponent component : components) {
            boolean unusable = isRequired(component) && isNothing(component(component, value));
            if (!unusable && !component.isAnnotationPresent(Needed.class)) continue;
            lacks |= unusable;
            String key = YamlReader.keyOf(component.getName());
            String below = YamlIndex.below(pointer, key);
            // A key that is there, with a value that cannot be used, has been reported already.
            boolean blank = component(component, value) instanceof Written;
            boolean silent = yaml.index().isExcused(below)
                    || yaml.index().hasKey(below) && !yaml.index().isEmpty(below) && !blank;
            if (silent) continue;
            String reported = yaml.index().hasKey(below) ? below : pointer;
            yaml.report(Code.YAML_MISSING_KEY, yaml.index().key(reported), key);
        }
        return lacks;
    }

    /** A text that is needed is not one of spaces. */
    private static boolean isNothing(Object value) {
        return value == null
                || value instanceof Written written && written.text().isBlank();
    }

    private static boolean isRequired(RecordComponent component) {
        return !List.of(Optional.class, List.class, Map.class).contains(component.getType());
    }

    private static Object component(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("record component " + component, e);
        }
    }
}
