package org.prongsai.render;

import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;

/** The templates of one site: its own where it has them, and Prongsai's. A site's own cannot run for ever. */
final class Templates {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** No page of ours comes near: a report of a hundred pages is under 1 MB. */
    private static final int LARGEST = 32 << 20;

    private final Configuration configuration;
    private final Map<String, String> own;
    private final Duration longest;
    private boolean interruptible;

    /** @param own texts of a site's own templates, by name */
    Templates(Map<String, String> own) {
        this(own, LONGEST);
    }

    Templates(Map<String, String> own, Duration longest) {
        this.own = own;
        this.longest = longest;
        this.configuration = configuration(own);
    }

    private static Configuration configuration(Map<String, String> own) {
        StringTemplateLoader ownTemplates = new StringTemplateLoader();
        own.forEach(ownTemplates::putTemplate);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(
                new MultiTemplateLoader(new TemplateLoader[] {ownTemplates, new BuiltInTemplates()}));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setCacheStorage(new StrongCacheStorage());
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
        configuration.setRegisteredCustomOutputFormats(List.of(PageHtml.FORMAT));
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setSharedVariable("fragment", own.isEmpty() ? Fragments.kept() : Fragments.madeAnew());
        // a component is read and set up on the pages that use it; one of a site's own may also do something else where
        // it is imported
        configuration.setLazyImports(own.isEmpty());
        return configuration;
    }

    /**
     * The bytes that a template makes of a model, in UTF-8. A fault in a site's own template is thrown as
     * {@link BrokenTemplate}, and so is one that does not end.
     *
     * @param page the page that is made, for the message
     */
    byte[] render(String name, PageModel model, SitePath page) {
        if (own.isEmpty()) return process(name, model, page);
        readOwn();
        return TimeLimit.run(longest, () -> limited(name, model, page)).orElseThrow(() -> endless(name, page, null));
    }

    /** Whether they are what is made of these. @param others texts of a site's own templates, by name */
    boolean areOf(Map<String, String> others) {
        return own.equals(others);
    }

    boolean hasOwn() {
        return !own.isEmpty();
    }

    /** Reads each of a site's own templates once, used or not, so that its loops hear when their time is over. */
    synchronized void readOwn() {
        if (interruptible) return;
        List<Problem> unreadable = new ArrayList<>();
        for (String name : own.keySet().stream().sorted().toList()) {
            try {
                _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
            } catch (ParseException e) {
                unreadable.add(
                        problem(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        if (!unreadable.isEmpty()) throw new BrokenTemplate(unreadable, null);
        interruptible = true;
    }

    private byte[] limited(String name, PageModel model, SitePath page) {
        try {
            return process(name, model, page);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw endless(name, page, e);
        }
    }

    private byte[] process(String name, PageModel model, SitePath page) {
        PageBytes bytes = new PageBytes(own.isEmpty() ? Integer.MAX_VALUE : LARGEST);
        try {
            configuration.getTemplate(name).process(model, bytes);
        } catch (TemplateException e) {
            throw broken(e);
        } catch (PageBytes.TooLarge e) {
            throw endless(name, page, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Which of a site's own templates did not end is known only when there is one, or when it is the page's own. */
    private BrokenTemplate endless(String name, SitePath page, Throwable cause) {
        String blamed = own.containsKey(name) || own.size() != 1
                ? name
                : own.keySet().iterator().next();
        Place place = Place.ofFile(own.containsKey(blamed) ? "templates/" + blamed : "templates");
        List<String> details =
                List.of(page.value(), String.valueOf(longest.toSeconds()), String.valueOf(LARGEST >> 20));
        return new BrokenTemplate(List.of(new Problem(Code.TEMPLATE_ENDLESS, place, details)), cause);
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

    /** A fault in a template of ours is our own; one in a site's, or in how ours and a site's go together, is its author's to repair. */
    private RuntimeException broken(TemplateException e) {
        String name = e.getTemplateSourceName();
        if (own.isEmpty()) return new IllegalStateException("template " + name, e);
        if (name == null || !own.containsKey(name)) {
            Place place = Place.ofFile(
                    calledBy(e).map(called -> "templates/" + called).orElse("templates"));
            return new BrokenTemplate(List.of(new Problem(Code.TEMPLATE_BROKEN, place, List.of(blamed(e)))), e);
        }

        int line = Optional.ofNullable(e.getLineNumber()).orElse(0);
        int column = Optional.ofNullable(e.getColumnNumber()).orElse(0);
        return new BrokenTemplate(List.of(problem(name, line, column, blamed(e))), e);
    }

    /** The site's own template that one of ours was calling, as {@code @footer.footer} calls {@code component/footer.ftlh}. */
    private Optional<String> calledBy(TemplateException e) {
        String calls = Optional.ofNullable(e.getFTLInstructionStack()).orElse("");
        return own.keySet().stream()
                .sorted()
                .filter(name ->
                        calls.contains("@" + name.replaceFirst("^.*/", "").replaceFirst("\\..*$", "") + "."))
                .findFirst()
                .or(() -> own.size() == 1 ? own.keySet().stream().findFirst() : Optional.empty());
    }

    private static Problem problem(String name, int line, int column, String message) {
        String firstLine = message.lines().findFirst().orElse("");
        return new Problem(Code.TEMPLATE_BROKEN, new Place("templates/" + name, line, column), List.of(firstLine));
    }
}
