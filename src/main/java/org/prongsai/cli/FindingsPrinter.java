package org.prongsai.cli;

/** Prints what was found, in one of the formats. */
sealed interface FindingsPrinter permits TextFindings, JsonFindings, SarifFindings {
    void print(CheckedSite site);

    /** Behind the last site. */
    void end();
}
