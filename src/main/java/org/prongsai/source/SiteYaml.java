package org.prongsai.source;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.OpenData;
import org.prongsai.model.OpenData.Frequency;
import org.prongsai.model.OpenData.Licence;
import org.prongsai.model.Originals;
import org.prongsai.model.Site.Feature;
import org.prongsai.model.Written;
import org.prongsai.thai.Numerals;

/**
 * {@code site.yaml}: the organisation, and what holds for its whole site.
 *
 * @param profile the kind of body whose frameworks hold; local governments when not said
 * @param owners ids of units by topic of the disclosure assessment
 */
public record SiteYaml(
        Organisation organisation,
        URI url,
        Optional<Numerals> numerals,
        Optional<Written> profile,
        Optional<Theme> theme,
        Optional<Written> notice,
        Optional<Features> features,
        Optional<Media> media,
        Optional<Data> data,
        List<MenuItem> navigation,
        Map<String, Id> owners,
        List<Spelling> spelling,
        List<Allowed> allow) {
    public SiteYaml {
        navigation = Present.in(navigation);
        owners = Present.in(owners);
        spelling = Present.in(spelling);
        allow = Present.in(allow);
    }

    /** Who publishes. {@code type}, {@code name}, {@code amphoe} and {@code province} are enough. */
    public record Organisation(
            Written type,
            Written name,
            Written amphoe,
            Written province,
            Optional<Written> abbreviation,
            Optional<Written> bookPrefix,
            Optional<Written> domain,
            Optional<Written> address,
            Optional<Written> telephone,
            Optional<Written> email,
            List<Unit> units,
            List<Person> people) {
        public Organisation {
            units = Present.in(units);
            people = Present.in(people);
        }
    }

    /** A unit, and the other ways in which its name is written. */
    public record Unit(Id id, Written name, List<Written> aliases) {
        public Unit {
            aliases = Present.in(aliases);
        }
    }

    /** An officer. */
    public record Person(Id id, Written name, List<Written> positions) {
        public Person {
            positions = Present.in(positions);
        }
    }

    /** The one colour that an organisation sets. */
    public record Theme(Colour colour) {}

    /** What a site may do without; both are on when not said. */
    public record Features(Optional<Feature> search, Optional<Feature> data) {}

    /** What is published of pictures; only in the sizes that pages need when not said. */
    public record Media(Optional<Originals> originals) {}

    /**
     * What holds for all open data of the site.
     *
     * @param maintainer who answers questions
     * @param objective why it is kept, in the words of the government's catalogue
     */
    public record Data(
            Optional<Licence> licence,
            Optional<Written> maintainer,
            Optional<Written> email,
            Optional<Objective> objective,
            Optional<Frequency> frequency) {}

    /** Why data are kept: one of {@link OpenData#OBJECTIVES}. */
    public record Objective(String text) {}

    /** A line of the main navigation. */
    public record MenuItem(Written label, Written to) {}

    /** A word that is often misspelt here, and how it is right. */
    public record Spelling(Written wrong, Written right) {}

    /**
     * A finding that has to stay.
     *
     * @param at the file, from {@code content/}
     * @param text what the finding quotes; every finding of the code in the file when it is not said
     * @param show whether readers of the site are told; not when it is not said
     */
    public record Allowed(Written code, Written at, Optional<Written> text, Written reason, Optional<Feature> show) {}
}
