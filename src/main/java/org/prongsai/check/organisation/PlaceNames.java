package org.prongsai.check.organisation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Suggestion;
import org.prongsai.thai.Gazetteer;

/** A district lies in its province and a subdistrict in its district, as in the gazetteer. Only addresses that name the province are judged. */
public final class PlaceNames implements TextRule {
    private static final String NAME = "[\\u0E01-\\u0E4E-]{2,}";
    private static final Pattern ADDRESS = Pattern.compile("(?:(?:ตำบล|(?<![\\u0E01-\\u0E4E.])ต\\.) ?(?<tambon>" + NAME
            + ") {0,2})?(?:อำเภอ|(?<![\\u0E01-\\u0E4E.])อ\\.) ?(?<amphoe>" + NAME
            + ") {0,2}(?:จังหวัด|(?<![\\u0E01-\\u0E4E.])จ\\.) ?(?<province>" + NAME + ")");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_PLACE_NAME);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.sketch().mayHaveAny("อำเภอ", "อ.")) return;
        for (Matcher address : reading.search(ADDRESS, "ตำบล", "ต.", "อำเภอ", "อ."))
            address(reading, address, findings);
    }

    private static void address(Reading reading, Matcher address, Findings findings) {
        if (address.group().contains("ตัวอย่าง") || address.group().contains("สมมุติ")) return;
        Gazetteer places = Gazetteer.load();
        Optional<String> province = nameAtStart(address.group("province"), places.provinces());
        if (province.isEmpty()) {
            report(reading, address, "province", "จังหวัด", "ประเทศไทย", places.provinces(), findings);
            return;
        }
        String amphoe = address.group("amphoe");
        if (!places.hasAmphoe(province.get(), amphoe)) {
            report(
                    reading,
                    address,
                    "amphoe",
                    "อำเภอ",
                    "จังหวัด" + province.get(),
                    places.amphoesOf(province.get()),
                    findings);
            return;
        }
        String tambon = address.group("tambon");
        if (tambon != null && !places.hasTambon(province.get(), amphoe, tambon)) {
            report(
                    reading,
                    address,
                    "tambon",
                    "ตำบล",
                    "อำเภอ" + amphoe,
                    places.tambonsOf(province.get(), amphoe),
                    findings);
        }
    }

    /** A province may be followed by other words without a space. */
    private static Optional<String> nameAtStart(String typed, Collection<String> names) {
        return names.stream().filter(typed::startsWith).findFirst();
    }

    private static void report(
            Reading reading,
            Matcher address,
            String group,
            String word,
            String within,
            Collection<String> known,
            Findings findings) {
        String typed = address.group(group);
        String nearest =
                Suggestion.nearest(typed, known).map(name -> word + name).orElse("");
        findings.report(Code.ORG_PLACE_NAME, reading, address.start(group), word + typed, within, nearest);
    }
}
