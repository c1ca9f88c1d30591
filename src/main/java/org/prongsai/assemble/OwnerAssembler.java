package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.ItemOwner;
import org.prongsai.model.ItemReference;
import org.prongsai.model.Organisation;
import org.prongsai.source.Id;
import org.prongsai.source.SiteYaml;
import org.prongsai.thai.FiscalYear;

/** Who sees to the items of the disclosure assessment. */
final class OwnerAssembler {
    private final HeadAssembler heads;
    private final Units units;

    OwnerAssembler(HeadAssembler heads, Units units) {
        this.heads = heads;
        this.units = units;
    }

    /** As stated for all years. */
    List<ItemOwner> ofSite(SiteYaml yaml) {
        List<ItemOwner> owners = new ArrayList<>();
        yaml.owners()
                .forEach((key, id) -> owner(heads.item(key, id.place()), id).ifPresent(owners::add));
        return owners;
    }

    /** As stated for one year alone, an empty list where nothing is. */
    Map<FiscalYear, List<ItemOwner>> ofYears(ParsedSite parsed) {
        Map<FiscalYear, List<ItemOwner>> owners = new HashMap<>();
        for (ParsedSite.Year year : parsed.years()) {
            FiscalYear own = year.manuscript().year();
            List<ItemOwner> ofYear = new ArrayList<>();
            year.manuscript()
                    .settings()
                    .owners()
                    .forEach((key, id) ->
                            owner(heads.item(key, own, id.place()), id).ifPresent(ofYear::add));
            owners.put(own, ofYear);
        }
        return owners;
    }

    private Optional<ItemOwner> owner(Optional<ItemReference> item, Id id) {
        Optional<Organisation.Unit> unit = units.find(id);
        return item.flatMap(named -> unit.map(found -> new ItemOwner(named, found)));
    }
}
