package org.prongsai.model;

/** What an {@code index.md} says at the head of the home page or of a year's page: its title, summary and text. */
public record Introduction(PageHead head, Prose body) {}
