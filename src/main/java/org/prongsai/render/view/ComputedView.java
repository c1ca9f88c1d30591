package org.prongsai.render.view;

import java.util.Optional;

/**
 * What the program worked out.
 *
 * @param doubt said when it rests on what is not established
 */
public record ComputedView(String label, String text, Optional<String> doubt) {}
