package org.prongsai.source.inside;

import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.model.Inside;

/** What is inside a file: read when somebody asks for it, and remembered. */
public final class ReadOnce implements Supplier<Inside> {
    private final Supplier<Inside> reading;
    private Optional<Inside> found = Optional.empty();

    ReadOnce(Supplier<Inside> reading) {
        this.reading = reading;
    }

    /** What was read another time. */
    public static ReadOnce of(Inside found) {
        ReadOnce read = new ReadOnce(() -> found);
        read.get();
        return read;
    }

    @Override
    public synchronized Inside get() {
        if (found.isEmpty()) found = Optional.of(reading.get());
        return found.get();
    }

    /** What was found, when somebody has asked. */
    public synchronized Optional<Inside> found() {
        return found;
    }
}
