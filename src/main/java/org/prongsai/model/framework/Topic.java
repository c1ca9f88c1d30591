package org.prongsai.model.framework;

/**
 * What items of the disclosure assessment are about, year after year, whatever their numbers are.
 *
 * @param key by which pages name it
 * @param name a neutral title, in Thai
 */
public record Topic(String key, String name, Recurrence recurrence) {
    /** How often that which an item asks for is made. */
    public enum Recurrence {
        /** Anew for each fiscal year, such as an annual report. */
        YEARLY("yearly"),
        /** It holds until it is changed, such as a structure. */
        STANDING("standing");

        private final String key;

        Recurrence(String key) {
            this.key = key;
        }

        /** How it is written in YAML. */
        public String key() {
            return key;
        }
    }
}
