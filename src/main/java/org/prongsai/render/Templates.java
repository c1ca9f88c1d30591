package org.prongsai.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;

/** The templates of one site: its own where it has them, and Prongsai's. */
final class Templates {
    private final Configuration configuration;
    private final Map<String, String> own;

    /** @param own texts of a site's own templates, by name */
    Templates(Map<String, String> own) {
        this.own = own;
        this.configuration = configuration(own);
    }

    private static Configuration configuration(Map<String, String> own) {
        StringTemplateLoader ownTemplates = new StringTemplateLoader();
        own.forEach(ownTemplates::putTemplate);
        TemplateLoader builtIn = new ClassTemplateLoader(Templates.class.getClassLoader(), "templates");
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {ownTemplates, builtIn}));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setObjectWrapper(new ViewWrapper());
        return configuration;
    }

    /** The bytes that a template makes of a model, in UTF-8. A fault in a site's own template is thrown as {@link BrokenTemplate}. */
    byte[] render(String name, PageModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            Template template = configuration.getTemplate(name);
            template.process(model, writer);
        } catch (ParseException e) {
            throw broken(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw broken(
                    e.getTemplateSourceName(),
                    Optional.ofNullable(e.getLineNumber()).orElse(0),
                    Optional.ofNullable(e.getColumnNumber()).orElse(0),
                    blamed(e),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The expression that failed, and FreeMarker's own words in one line. */
    private static String blamed(TemplateException e) {
        String words = Optional.ofNullable(e.getMessageWithoutStackTop())
                .orElse("")
                .lines()
                .findFirst()
                .orElse("");
        return Optional.ofNullable(e.getBlamedExpressionString())
                .map(expression -> expression + ": " + words)
                .orElse(words);
    }

    /** A fault in a template of ours is our own; one in a site's is its author's to repair. */
    private RuntimeException broken(String name, int line, int column, String message, Exception cause) {
        if (name == null || !own.containsKey(name)) return new IllegalStateException("template " + name, cause);
        String firstLine = message.lines().findFirst().orElse("");
        return new BrokenTemplate(new Problem(
                Code.TEMPLATE_BROKEN, new Place("templates/" + name, line, column), java.util.List.of(firstLine)));
    }
}
