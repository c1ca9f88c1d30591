package org.prongsai.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Shows view records to templates: their components and nothing else of Java. An empty Optional is a missing value
 * ({@code ??}), a full one its content.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        settings.setMemberAccessPolicy(new ComponentsOfRecords());
        return settings;
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return shown instanceof Record view ? new RecordModel(view, this) : super.wrap(shown);
    }

    /** What is declared by a record; {@code getClass}, the door to the rest, is not. */
    private static final class ComponentsOfRecords implements MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return method.getDeclaringClass().isRecord() && method.getParameterCount() == 0;
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
