package org.prongsai.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/** The templates that come with the program; they never change while it runs. */
final class BuiltInTemplates implements TemplateLoader {
    private static final String FOLDER = "/templates/";

    /** Nothing where there is none of the name. */
    @Override
    public Object findTemplateSource(String name) {
        return BuiltInTemplates.class.getResource(FOLDER + name) == null ? null : name;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        InputStream template = BuiltInTemplates.class.getResourceAsStream(FOLDER + source);
        if (template == null) throw new IOException("template " + source);
        return new InputStreamReader(template, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is open
    }
}
