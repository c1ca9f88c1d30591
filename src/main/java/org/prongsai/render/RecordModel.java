package org.prongsai.render;

import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** A view record as templates see it: FreeMarker's own model of it, whose components are found by one look. */
final class RecordModel extends GenericObjectModel {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private final Map<String, Method> accessors;

    RecordModel(Record view, BeansWrapper wrapper) {
        super(view, wrapper);
        this.accessors = ACCESSORS.get(view.getClass());
    }

    /** @param called whether brackets stand behind the key: {@code segment.kind()} */
    @Override
    protected TemplateModel get(String key, boolean called)
            throws TemplateModelException, ShouldNotBeGetAsMethodException {
        Method accessor = called ? null : accessors.get(key);
        if (accessor == null) return super.get(key, called);
        try {
            return wrap(accessor.invoke(object));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(key, e);
        }
    }
}
