package org.prongsai.model;

import org.prongsai.problem.Place;

/** A score, and where its file says so. */
public record WrittenScore(Score score, Place place) {}
