package org.prongsai.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The templates that come with the program; they never change while it runs. */
final class BuiltInTemplates implements TemplateLoader {
    private static final String FOLDER = "/templates/";

    /** Of a site's templates those that are not ours word for word, as all are where the program's own folder is a site. */
    static Map<String, String> replacedBy(Map<String, String> templates) {
        Map<String, String> others = new HashMap<>(templates);
        others.entrySet().removeIf(template -> isOurs(template.getKey(), template.getValue()));
        return others;
    }

    private static boolean isOurs(String name, String text) {
        try (InputStream ours = BuiltInTemplates.class.getResourceAsStream(FOLDER + name)) {
            return ours != null && text.equals(new String(ours.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

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
