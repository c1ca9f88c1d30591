package org.prongsai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.problem.Messages;
import org.prongsai.publish.Access;
import org.prongsai.publish.Target;

/** Passwords from the environment, or from the person at the keyboard. None is kept, and none is printed. */
final class AskedPasswords implements Access.Passwords {
    private final Map<String, String> environment;
    private final Session session;

    AskedPasswords(Map<String, String> environment, Session session) {
        this.environment = environment;
        this.session = session;
    }

    /** The variable that holds the password of a target: {@code PRONGSAI_PASSWORD_WEB_TEST} for {@code web-test}. */
    static String variable(String target) {
        return "PRONGSAI_PASSWORD_" + target.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public Optional<String> password(Target target) {
        return given(target).or(() -> asked("publish.password", target.place()));
    }

    @Override
    public Optional<String> passphrase(Target target, Path key) {
        return given(target).or(() -> asked("publish.passphrase", key.toString()));
    }

    private Optional<String> given(Target target) {
        return Optional.ofNullable(environment.get(variable(target.name()))).filter(value -> !value.isEmpty());
    }

    private Optional<String> asked(String question, String about) {
        if (!session.terminal().isThere()) return Optional.empty();
        Messages messages = session.messages();
        PrintWriter err = session.err();
        err.print(messages.sentence(question, about) + " ");
        err.flush();
        return session.terminal().secret();
    }
}
