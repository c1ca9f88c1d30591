package org.prongsai.check.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of local governments, with their posts and councils. Numbers and titles: list of the Department of Local Administration of
 * 5 มิถุนายน 2563, and letterheads of local governments.
 */
enum BodyKind {
    PROVINCIAL(
            "องค์การบริหารส่วนจังหวัด",
            "อบจ.",
            "นายกองค์การบริหารส่วนจังหวัด",
            "ปลัดองค์การบริหารส่วนจังหวัด",
            "สภาองค์การบริหารส่วนจังหวัด"),
    SUBDISTRICT(
            "องค์การบริหารส่วนตำบล",
            "อบต.",
            "นายกองค์การบริหารส่วนตำบล",
            "ปลัดองค์การบริหารส่วนตำบล",
            "สภาองค์การบริหารส่วนตำบล"),
    CITY("เทศบาลนคร", "ทน.", "นายกเทศมนตรี", "ปลัดเทศบาล", "สภาเทศบาล"),
    TOWN("เทศบาลเมือง", "ทม.", "นายกเทศมนตรี", "ปลัดเทศบาล", "สภาเทศบาล"),
    SUBDISTRICT_MUNICIPALITY("เทศบาลตำบล", "ทต.", "นายกเทศมนตรี", "ปลัดเทศบาล", "สภาเทศบาล");

    private final String fullName;
    private final String abbreviation;
    private final String head;
    private final String clerk;
    private final String council;

    BodyKind(String fullName, String abbreviation, String head, String clerk, String council) {
        this.fullName = fullName;
        this.abbreviation = abbreviation;
        this.head = head;
        this.clerk = clerk;
        this.council = council;
    }

    /** The words before the proper name, e.g. เทศบาลตำบล. */
    String fullName() {
        return fullName;
    }

    /** With its dot: ทต. */
    String abbreviation() {
        return abbreviation;
    }

    /** Titles of its head, its clerk and its council, in this order for every kind. */
    List<String> titles() {
        return List.of(head, clerk, council);
    }

    static Optional<BodyKind> of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.fullName.equals(type))
                .findFirst();
    }
}
