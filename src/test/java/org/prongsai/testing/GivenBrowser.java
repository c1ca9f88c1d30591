package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a browser to every method before tests that has a parameter for one: one for each class, which is skipped where there is none. */
public final class GivenBrowser implements ParameterResolver, ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return Browser.isInstalled()
                ? ConditionEvaluationResult.enabled("chromium and chromedriver are there")
                : ConditionEvaluationResult.disabled("needs chromium and chromedriver");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(GivenBrowser.class))
                .getOrComputeIfAbsent(Opened.class, unopened -> Opened.withEmptyProfile(), Opened.class)
                .browser();
    }

    /** A browser and the folder of its profile, which go together. */
    private record Opened(Browser browser, Path profile) implements AutoCloseable {
        static Opened withEmptyProfile() {
            try {
                Path profile = Files.createTempDirectory("profile");
                return new Opened(Browser.open(profile), profile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            browser.close();
            Folders.delete(profile);
        }
    }
}
