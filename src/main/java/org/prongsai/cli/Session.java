package org.prongsai.cli;

import java.io.PrintWriter;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;

/**
 * One run of a command: where it prints, in which language, and who sits there.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 */
record Session(Language language, Messages messages, PrintWriter out, PrintWriter err, Terminal terminal) {}
