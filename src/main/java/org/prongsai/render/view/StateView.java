package org.prongsai.render.view;

/**
 * How far something is, in words.
 *
 * @param kind for its sign and style: {@code complete}, {@code outdated}, {@code missing} or {@code unplanned}
 * @param count of things, where several are meant; empty for one
 */
public record StateView(String kind, String label, String count) {}
