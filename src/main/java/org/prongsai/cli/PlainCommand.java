package org.prongsai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** A command that can be told what to do by {@link PlainArguments}, one argument at a time, as well as by picocli. */
interface PlainCommand extends Callable<Integer> {
    /** Takes an option that stands alone. False, and nothing taken, when it has none of this name, or cannot take it now. */
    boolean take(String option);

    /** Takes an option with its value. False, and nothing taken, when it has none of this name, or no use for the value. */
    boolean take(String option, String value);

    /** Takes a folder or file that is named without an option. False, and nothing taken, when it has enough of them. */
    boolean take(Path site);

    /** Whether it was told all that it must be told. */
    default boolean isComplete() {
        return true;
    }
}
