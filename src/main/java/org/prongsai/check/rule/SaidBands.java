package org.prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Band;
import org.prongsai.model.Passage;
import org.prongsai.thai.FiscalYear;

/**
 * The bands that a body states, for rules that look at the record.
 *
 * @param year in whose folder it stands
 * @param bands in the order of the text
 */
public record SaidBands(Optional<FiscalYear> year, List<Band> bands) implements Note {
    public SaidBands {
        bands = List.copyOf(bands);
    }

    /** What a file says of bands. */
    public static List<SaidBands> in(FileReading file) {
        return file.readings().stream()
                .filter(reading -> reading.kind() == Passage.Kind.BODY)
                .flatMap(reading ->
                        reading.statedBands().stream().map(stated -> new SaidBands(reading.year(), stated.bands())))
                .toList();
    }
}
