package org.prongsai.render;

import java.util.List;
import org.prongsai.problem.Problem;

/** A site's own templates cannot be used. It ends the making of pages, and is told as problems. */
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BrokenTemplate(List<Problem> problems, Throwable cause) {
        super(problems.toString(), cause);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
