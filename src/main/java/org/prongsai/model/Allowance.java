package org.prongsai.model;

import java.util.Optional;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;

/**
 * A finding that stays, because the original that was signed says so.
 *
 * @param file from the site's folder; a folder, for all files below it, ends in a slash
 * @param text what the finding quotes; every finding of the code in the file when it is not said
 * @param reason for readers of the site's papers
 */
public record Allowance(Code code, String file, Optional<String> text, String reason, Place place) {}
