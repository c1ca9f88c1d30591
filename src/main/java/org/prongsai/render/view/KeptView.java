package org.prongsai.render.view;

/** What a check found on a page and the organisation kept, in words, and why. */
public record KeptView(String sentence, String reason) {}
