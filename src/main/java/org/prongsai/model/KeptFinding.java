package org.prongsai.model;

import org.prongsai.problem.Problem;

/** A finding that stays and that readers are told of. @param reason why it stays, for readers */
public record KeptFinding(Problem problem, String reason) {}
