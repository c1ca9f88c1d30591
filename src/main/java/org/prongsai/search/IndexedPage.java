package org.prongsai.search;

/**
 * A page as it is searched.
 *
 * @param about words by which the page is found although they do not stand in its text, such as its kind and its year
 */
public record IndexedPage(String title, String about, String text) {}
