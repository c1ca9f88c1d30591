package org.prongsai.render;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Markup that many pages have alike, made once: {@code <@fragment name="footer" of=[frame.site]>…</@fragment>}. Its body may look at
 * nothing but what {@code of} lists. The same views, not equal ones, give the same markup; so it is as exact as the templates are, and a look
 * at an address tells whether it is known.
 */
final class Fragments implements TemplateDirectiveModel {
    /** A menu of a hundred lines is 12 KB, so that all of them are a few hundred kilobytes at most. */
    private static final int MOST = 32;

    private final Optional<Recent<Key, byte[]>> finished;

    private Fragments(Optional<Recent<Key, byte[]>> finished) {
        this.finished = finished;
    }

    static Fragments kept() {
        return new Fragments(Optional.of(new Recent<>(MOST)));
    }

    /** For a site with templates of its own, whose components may look at anything: each body is run on each page. */
    static Fragments madeAnew() {
        return new Fragments(Optional.empty());
    }

    /** @param views that the markup shows; compared by what they are and not by what they say */
    private record Key(String name, Object[] views) {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Key key) || !name.equals(key.name) || views.length != key.views.length) return false;
            for (int i = 0; i < views.length; i++) {
                if (views[i] != key.views[i]) return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = name.hashCode();
            for (Object view : views) hash = hash * 31 + System.identityHashCode(view);
            return hash;
        }
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Writer out = environment.getOut();
        if (finished.isEmpty()) {
            body.render(out);
            return;
        }
        Key key = key(parameters);
        Optional<byte[]> known = finished.get().get(key);
        byte[] markup = known.isPresent() ? known.get() : markup(body);
        if (known.isEmpty()) finished.get().put(key, markup);
        if (out instanceof PageBytes page) page.write(markup);
        else out.write(new String(markup, StandardCharsets.UTF_8));
    }

    private static byte[] markup(TemplateDirectiveBody body) throws TemplateException, IOException {
        PageBytes markup = new PageBytes(Integer.MAX_VALUE);
        body.render(markup);
        return markup.toByteArray();
    }

    private static Key key(Map<?, ?> parameters) throws TemplateModelException {
        TemplateSequenceModel of = (TemplateSequenceModel) parameters.get("of");
        Object[] views = new Object[of.size()];
        for (int i = 0; i < views.length; i++) views[i] = view(of.get(i));
        return new Key(((TemplateScalarModel) parameters.get("name")).getAsString(), views);
    }

    private static Object view(TemplateModel model) {
        return ((AdapterTemplateModel) model).getAdaptedObject(Object.class);
    }
}
