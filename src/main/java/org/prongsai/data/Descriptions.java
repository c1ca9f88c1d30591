package org.prongsai.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.thai.FiscalYear;

/** What catalogues and pages say of a dataset in words. */
public final class Descriptions {
    private final Site site;

    public Descriptions(Site site) {
        this.site = site;
    }

    /** A sentence on what it is of. */
    public String of(Dataset dataset) {
        String ours = "ของ" + site.organisation().fullName() + years(dataset);
        Dataset.Subject subject = dataset.subject();
        if (subject instanceof Dataset.OfTable table) return what(table) + ours;
        if (subject instanceof Dataset.OfScores) return "คะแนนการประเมิน" + ours + " แถวละหนึ่งคะแนน";
        if (subject instanceof Dataset.OfChart) return "ตัวเลขของแผนภูมิ" + ours + " แถวละหนึ่งค่า";
        if (subject instanceof Dataset.OfScoreChanges) return "คะแนนสองปีเทียบกัน" + ours;
        return "มาตรการสองปีเทียบกัน" + ours;
    }

    private static String what(Dataset.OfTable table) {
        return switch (table.table().kind()) {
            case PLAN -> "แผน: มาตรการที่จะดำเนินการ";
            case RESULTS -> "ผล: การดำเนินการตามมาตรการ";
            case OTHER -> "ตารางของรายงาน";
        };
    }

    private String years(Dataset dataset) {
        if (dataset.years().isEmpty()) return "";
        String years = dataset.years().stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
        return " ปีงบประมาณ " + site.numerals().ofGenerated(years);
    }

    /** Words by which it is found. */
    List<String> keywords(Dataset dataset) {
        List<String> words = new ArrayList<>(List.of("คุณธรรมและความโปร่งใส"));
        Dataset.Subject subject = dataset.subject();
        boolean plan = subject instanceof Dataset.OfTable table && table.table().kind() != RecordTable.Kind.OTHER;
        if (plan || subject instanceof Dataset.OfMeasureChanges) words.add("มาตรการ");
        if (subject instanceof Dataset.OfScores scores)
            scores.assessments().stream().map(one -> one.scheme()).distinct().forEach(words::add);
        if (subject instanceof Dataset.OfScoreChanges scores)
            words.add(scores.changes().scheme());
        words.add(site.organisation().fullName());
        return words;
    }
}
