/**
 * The command line: reads arguments, runs one command, prints what came of it, and answers with an exit code.
 *
 * <p>Exit codes: 0 done; 1 problems that an author can repair; 2 a command that is not understood; 70 a fault of the program.
 * Must not: know how a site is built. picocli and the standard streams are used here and nowhere else.
 */
package org.prongsai.cli;
