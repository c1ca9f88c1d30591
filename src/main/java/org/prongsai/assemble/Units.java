package org.prongsai.assemble;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Organisation;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.source.Id;

/** The organisation's units, by the ids that files use. */
record Units(List<Organisation.Unit> units, Problems problems) {
    /** The unit with an id; one that there is not has been reported. */
    Optional<Organisation.Unit> find(Id id) {
        Optional<Organisation.Unit> found =
                units.stream().filter(unit -> unit.id().equals(id.value())).findFirst();
        if (found.isEmpty()) {
            List<String> known = units.stream().map(Organisation.Unit::id).toList();
            String nearest = Suggestion.nearest(id.value(), known).orElse("");
            problems.report(Code.UNIT_UNKNOWN, id.place(), id.value(), nearest, String.join(", ", known));
        }
        return found;
    }
}
