package org.prongsai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.CheckResult;

/** A site that has been checked, as it was named on the command line. */
record CheckedSite(Path folder, CheckResult result) {
    /** Which findings are told. */
    enum Told {
        /** Those that are to be repaired. */
        OPEN,
        /** Those that are allowed as well. */
        ALL
    }

    /** What is told of it, in the order of the places. */
    List<Quoted> told(Told which) {
        List<Quoted> told = new ArrayList<>(result.problems());
        if (which == Told.ALL) told.addAll(result.allowed());
        told.sort(Comparator.comparing(Quoted::problem));
        return told;
    }
}
