package org.prongsai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.problem.Messages;

/** Says in one sentence that the program is at fault, and keeps the details in a file for whoever repairs it. */
final class OurFaults {
    private static final Path DETAILS = Path.of("target", "prongsai-fault.txt");

    private final Messages messages;

    OurFaults(Messages messages) {
        this.messages = messages;
    }

    /** Says so, and gives the exit code. */
    int tell(Throwable fault, PrintWriter err) {
        err.println(messages.sentence("fault", String.valueOf(fault.getMessage()), keep(fault, err)));
        err.flush();
        return Main.OUR_FAULT;
    }

    /** Where the details are; on a disk that cannot be written they are printed. */
    private static String keep(Throwable fault, PrintWriter err) {
        try {
            Files.createDirectories(DETAILS.getParent());
            try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(DETAILS, StandardCharsets.UTF_8))) {
                fault.printStackTrace(file);
            }
            return DETAILS.toString();
        } catch (IOException e) {
            fault.printStackTrace(err);
            return "-";
        }
    }
}
