package org.prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * The public body whose record this is.
 *
 * @param type in full, e.g. องค์การบริหารส่วนตำบล
 * @param name the proper part, e.g. ทุ่งทอง
 * @param abbreviation e.g. อบต.ทุ่งทอง
 * @param bookPrefix what its letters' numbers begin with, e.g. กจ ๗๗๑๐๑
 * @param domain its website's host name
 */
public record Organisation(
        String type,
        String name,
        String amphoe,
        String province,
        Optional<String> abbreviation,
        Optional<String> bookPrefix,
        Optional<String> domain,
        Contact contact,
        List<Unit> units,
        List<Person> people) {
    public Organisation {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /** Type and name, e.g. องค์การบริหารส่วนตำบลทุ่งทอง. */
    public String fullName() {
        return type + name;
    }

    /** District and province with their words, e.g. อำเภอท่าม่วง จังหวัดกาญจนบุรี. */
    public String area() {
        return "อำเภอ" + amphoe + " จังหวัด" + province;
    }

    /** How to reach it; each part when it is known. */
    public record Contact(Optional<String> address, Optional<String> telephone, Optional<String> email) {}

    /** A unit (กอง, สำนัก). @param id by which rows name it @param aliases other ways in which it is written */
    public record Unit(String id, String name, List<String> aliases) {
        public Unit {
            aliases = List.copyOf(aliases);
        }
    }

    /** An officer. @param positions in the order of the organisation's papers */
    public record Person(String id, String name, List<String> positions) {
        public Person {
            positions = List.copyOf(positions);
        }
    }
}
