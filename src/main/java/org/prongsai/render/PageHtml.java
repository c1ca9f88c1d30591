package org.prongsai.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** HTML, with the rules of FreeMarker's own: texts are escaped in the same round in which {@link PageBytes} encodes them. */
final class PageHtml extends HTMLOutputFormat {
    static final PageHtml FORMAT = new PageHtml();

    private PageHtml() {}

    /** Markup that needs no escaping. */
    static TemplateHTMLOutputModel finished(String markup) {
        try {
            return FORMAT.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (out instanceof PageBytes page) page.writeEscaped(text);
        else super.output(text, out);
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
        return new Markup(text, markup);
    }

    private static final class Markup extends TemplateHTMLOutputModel {
        Markup(String text, String markup) {
            super(text, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return FORMAT;
        }
    }
}
