package org.prongsai.render;

import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * A view record as templates see it. Its components are found by one look; FreeMarker's own model, which studies a class for long before it
 * says anything of it, is asked for all else.
 */
final class RecordModel
        implements TemplateHashModelEx,
                TemplateScalarModel,
                MethodCallAwareTemplateHashModel,
                AdapterTemplateModel,
                WrapperTemplateModel {
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

    private final Record view;
    private final ViewWrapper wrapper;
    private final Map<String, Method> accessors;

    RecordModel(Record view, ViewWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
        this.accessors = ACCESSORS.get(view.getClass());
    }

    private GenericObjectModel studied() {
        return new GenericObjectModel(view, wrapper);
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Method accessor = accessors.get(key);
        if (accessor == null) return studied().get(key);
        try {
            return wrapper.wrap(accessor.invoke(view));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(key, e);
        }
    }

    /** What stands before brackets: {@code segment.kind()}. */
    @Override
    public TemplateModel getBeforeMethodCall(String key)
            throws TemplateModelException, ShouldNotBeGetAsMethodException {
        return studied().getBeforeMethodCall(key);
    }

    @Override
    public boolean isEmpty() {
        return studied().isEmpty();
    }

    @Override
    public int size() {
        return studied().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return studied().keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        return studied().values();
    }

    @Override
    public String getAsString() {
        return view.toString();
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return view;
    }

    @Override
    public Object getWrappedObject() {
        return view;
    }
}
