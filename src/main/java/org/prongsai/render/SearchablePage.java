package org.prongsai.render;

import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.model.SitePath;
import org.prongsai.thai.FiscalYear;

/**
 * A page as it is found.
 *
 * @param title as the page itself has it
 * @param year in whose part of the site it stands
 * @param text its words without markup, a line for each paragraph and cell; made anew each time
 */
record SearchablePage(SitePath path, String title, Kind kind, Optional<FiscalYear> year, Supplier<String> text) {
    /** What kind of page is found. The order is that of filters and lists. */
    enum Kind {
        REPORT("report", "รายงานและเอกสาร"),
        MEMO("memo", "บันทึกข้อความ"),
        MEASURE("measure", "มาตรการ"),
        APPENDIX("appendix", "ภาคผนวก"),
        ITEM("item", "ข้อ OIT"),
        SCORES("scores", "คะแนนและเปรียบเทียบ"),
        PAGE("page", "ข้อมูลทั่วไป"),
        LIST("list", "หน้ารวม");

        private final String key;
        private final String label;

        Kind(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** How it is written in addresses. */
        String key() {
            return key;
        }

        String label() {
            return label;
        }
    }
}
