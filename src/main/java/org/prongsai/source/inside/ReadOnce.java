package org.prongsai.source.inside;

import java.util.Optional;
import java.util.function.Supplier;

/** Something of a file: read when somebody asks for it, and remembered. */
public final class ReadOnce<T> implements Supplier<T> {
    private final Supplier<T> reading;
    private Optional<T> found;

    private ReadOnce(Supplier<T> reading, Optional<T> found) {
        this.reading = reading;
        this.found = found;
    }

    static <T> ReadOnce<T> of(Supplier<T> reading) {
        return new ReadOnce<>(reading, Optional.empty());
    }

    /** The same, of which it may be known from another time what would be found. */
    ReadOnce<T> knowing(Optional<T> known) {
        return new ReadOnce<>(reading, known);
    }

    @Override
    public synchronized T get() {
        if (found.isEmpty()) found = Optional.of(reading.get());
        return found.get();
    }

    /** What was found, when somebody has asked. */
    public synchronized Optional<T> found() {
        return found;
    }
}
