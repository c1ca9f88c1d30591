package org.prongsai.model;

/** Who sees to an item of the disclosure assessment. */
public record ItemOwner(ItemReference item, Organisation.Unit unit) {}
