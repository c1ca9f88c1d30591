package org.prongsai.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/** Shows view records to templates: an empty Optional is a missing value ({@code ??}), a full one its content. */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return value instanceof Optional<?> optional ? super.wrap(optional.orElse(null)) : super.wrap(value);
    }
}
