package org.prongsai.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Help.Ansi;

/** The person at the keyboard, if there is one. */
final class Terminal {
    /** Nobody, as when the program is called by another, or its input or output is a file. */
    static final Terminal NONE = new Terminal(Optional.empty(), Optional::empty, () -> Colours.OFF);

    /** On a Thai keyboard the key of y writes ั. */
    private static final Set<String> YES = Set.of("y", "yes", "ใช่", "ั");

    private final Optional<BufferedReader> keyboard;
    private final Supplier<Optional<String>> secrets;
    private final Supplier<Colours> colours;

    /** Whether what is printed is coloured. */
    enum Colours {
        ON,
        OFF
    }

    private Terminal(Optional<BufferedReader> keyboard, Supplier<Optional<String>> secrets, Supplier<Colours> colours) {
        this.keyboard = keyboard;
        this.secrets = secrets;
        this.colours = colours;
    }

    /** Somebody who types. */
    static Terminal with(Reader keyboard, Colours colours) {
        BufferedReader lines = new BufferedReader(keyboard);
        return new Terminal(Optional.of(lines), () -> Optional.ofNullable(line(lines)), () -> colours);
    }

    /** That of the system. Colours are off where {@code NO_COLOR} or {@code TERM=dumb} asks for it. */
    static Terminal system() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) return NONE;
        return new Terminal(
                Optional.of(new BufferedReader(console.reader())),
                () -> Optional.ofNullable(console.readPassword()).map(String::new),
                Terminal::systemColours);
    }

    private static Colours systemColours() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return Ansi.AUTO.enabled() && !dumb ? Colours.ON : Colours.OFF;
    }

    boolean isThere() {
        return keyboard.isPresent();
    }

    Colours colours() {
        return colours.get();
    }

    /** Whether the next line that is typed says yes. */
    boolean saysYes() {
        String line = keyboard.isPresent() ? line(keyboard.get()) : null;
        return line != null && YES.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    /** The next line that is typed, which is not shown; nothing when nobody is there, or the input ends. */
    Optional<String> secret() {
        return secrets.get().filter(typed -> !typed.isEmpty());
    }

    private static String line(BufferedReader keyboard) {
        try {
            return keyboard.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Since Java 22 there may be a console where there is no terminal; before, there was none. */
    private static boolean isTerminal(Console console) {
        try {
            Method asked = Console.class.getMethod("isTerminal");
            return (boolean) asked.invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
