package org.prongsai.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.problem.Place;

/**
 * The datasets of a site, and what its organisation says of all of them.
 *
 * @param datasets in the order of the site; none where open data is switched off
 */
public record OpenData(Terms terms, List<Dataset> datasets) {
    public OpenData {
        datasets = List.copyOf(datasets);
    }

    /**
     * What holds for every dataset. Nothing of it is made up where the organisation does not say it.
     *
     * @param maintainer who answers questions
     * @param objective why it is kept, in the words of the government's catalogue
     * @param place where it is said, or would be
     */
    public record Terms(
            Optional<Licence> licence,
            Optional<String> maintainer,
            Optional<String> email,
            Optional<String> objective,
            Optional<Frequency> frequency,
            Place place) {}

    /** On what terms others may use it, of those that the government's catalogue knows. */
    public enum Licence {
        CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attributions"),
        CC_BY_SA(
                "CC-BY-SA-4.0",
                "https://creativecommons.org/licenses/by-sa/4.0/",
                "Creative Commons Attribution Share-Alike"),
        CC_BY_NC(
                "CC-BY-NC-4.0",
                "https://creativecommons.org/licenses/by-nc/4.0/",
                "Creative Commons Non-Commercial (Any)"),
        ODC_BY("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/", "Open Data Common"),
        ODBL("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/", "Open Data Common"),
        PDDL("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/", "Open Data Common");

        private final String key;
        private final String address;
        private final String inCatalogue;

        Licence(String key, String address, String inCatalogue) {
            this.key = key;
            this.address = address;
            this.inCatalogue = inCatalogue;
        }

        /** How authors write it in YAML: by SPDX. */
        public String key() {
            return key;
        }

        /** Where it can be read. */
        public String address() {
            return address;
        }

        /** What the government's catalogue calls it. */
        public String inCatalogue() {
            return inCatalogue;
        }
    }

    /** How often it changes, in the words of the government's catalogue. */
    public enum Frequency {
        YEAR("ปี", "ANNUAL"),
        HALF_YEAR("ครึ่งปี", "ANNUAL_2"),
        QUARTER("ไตรมาส", "QUARTERLY"),
        MONTH("เดือน", "MONTHLY"),
        WEEK("สัปดาห์", "WEEKLY"),
        DAY("วัน", "DAILY"),
        NEVER("ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล", "NEVER");

        private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/frequency/";

        private final String key;
        private final String code;

        Frequency(String key, String code) {
            this.key = key;
            this.code = code;
        }

        /** How authors write it in YAML, and the government's catalogue too. */
        public String key() {
            return key;
        }

        /** By the list of the European Union's Publications Office, as DCAT-AP asks. */
        public String address() {
            return AUTHORITY + code;
        }
    }

    /** Why data are kept, in the words of the government's catalogue. */
    public static final List<String> OBJECTIVES = List.of(
            "ยุทธศาสตร์ชาติ",
            "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ",
            "แผนความมั่นคงแห่งชาติ",
            "แผนแม่บทภายใต้ยุทธศาสตร์ชาติ",
            "แผนปฏิรูปประเทศ",
            "แผนระดับที่ 3 (มติครม. 4 ธ.ค. 2560)",
            "นโยบายรัฐบาล/ข้อสั่งการนายกรัฐมนตรี",
            "มติคณะรัฐมนตรี",
            "เพื่อการให้บริการประชาชน",
            "กฎหมายที่เกี่ยวข้อง",
            "พันธกิจหน่วยงาน",
            "ดัชนี/ตัวชี้วัดระดับนานาชาติ");

    /** The datasets of one table, assessment or chart alone, by where that stands. */
    public Map<Place, Dataset> bySource() {
        Map<Place, Dataset> bySource = new HashMap<>();
        datasets.forEach(dataset -> dataset.source().ifPresent(place -> bySource.put(place, dataset)));
        return bySource;
    }

    /** The datasets by the addresses of their pages. */
    public Map<SitePath, Dataset> byPath() {
        Map<SitePath, Dataset> byPath = new HashMap<>();
        datasets.forEach(dataset -> byPath.put(dataset.path(), dataset));
        return byPath;
    }

    /** Keys of {@code data:} that the government's catalogue requires and that nobody has given. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (terms.licence().isEmpty()) missing.add("licence");
        if (terms.maintainer().isEmpty()) missing.add("maintainer");
        if (terms.email().isEmpty()) missing.add("email");
        if (terms.objective().isEmpty()) missing.add("objective");
        if (terms.frequency().isEmpty()) missing.add("frequency");
        return missing;
    }
}
