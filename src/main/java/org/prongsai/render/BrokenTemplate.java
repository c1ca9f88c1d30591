package org.prongsai.render;

import org.prongsai.problem.Problem;

/** A site's own template cannot be used. It ends the page that was being made, and is told as a problem. */
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenTemplate(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
