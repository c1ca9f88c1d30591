package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.markdown.Wording;
import org.prongsai.markdown.Words;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Passage;
import org.prongsai.model.Passage.Kind;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Written;
import org.prongsai.source.AssessmentYaml;
import org.prongsai.source.FrontMatter;
import org.prongsai.source.Manuscript;
import org.prongsai.source.SiteYaml;
import org.prongsai.source.TableYaml;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** Collects every text of a site that readers see, as typed, in the order of the files. */
final class PassageCollector {
    private final Numerals siteNumerals;
    private final List<Passage> passages = new ArrayList<>();
    private Optional<FiscalYear> year = Optional.empty();
    private Numerals numerals;

    PassageCollector(Numerals siteNumerals) {
        this.siteNumerals = siteNumerals;
        this.numerals = siteNumerals;
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    void addSite(SiteYaml site) {
        site.notice().ifPresent(notice -> add(Kind.SITE, notice));
        site.navigation().forEach(item -> add(Kind.SITE, item.label()));
    }

    /** @param standing the year in whose folder the text stands */
    void addText(ParsedText text, Optional<FiscalYear> standing) {
        begin(standing, TextParser.numeralsOf(text.text(), siteNumerals));
        FrontMatter front = text.text().front();
        add(Kind.TITLE, front.title());
        front.summary().ifPresent(summary -> add(Kind.SUMMARY, summary));
        front.labels().ifPresent(this::addLabels);
        List.of(front.office(), front.number(), front.subject(), front.to())
                .forEach(field -> field.ifPresent(written -> add(Kind.MEMO_FIELD, written)));
        front.cover().ifPresent(cover -> add(Kind.COVER, cover));
        front.running().ifPresent(running -> add(Kind.RUNNING, running));
        front.closing().forEach(this::addClosing);
        front.files().forEach(file -> {
            file.title().ifPresent(title -> add(Kind.MEDIA, title));
            file.alt().ifPresent(alt -> add(Kind.MEDIA, alt));
            file.caption().ifPresent(caption -> add(Kind.MEDIA, caption));
        });
        add(Kind.BODY, Optional.empty(), text.document());
    }

    private void addLabels(FrontMatter.Labels labels) {
        List.of(labels.office(), labels.number(), labels.date(), labels.subject(), labels.to())
                .forEach(label -> label.ifPresent(written -> add(Kind.MEMO_LABEL, written)));
    }

    private void addClosing(FrontMatter.Closing closing) {
        closing.signature().ifPresent(this::addSignature);
        closing.comment().ifPresent(comment -> {
            add(Kind.COMMENT, comment.label());
            comment.text().ifPresent(text -> add(Kind.COMMENT, text));
            comment.signature().ifPresent(this::addSignature);
        });
        closing.stamps().forEach(stamp -> add(Kind.STAMP, stamp));
        closing.line().ifPresent(line -> add(Kind.CLOSING_LINE, line));
    }

    private void addSignature(FrontMatter.Signature signature) {
        signature.lines().forEach(line -> add(Kind.SIGNATURE, line));
    }

    /** @param table made from the file */
    void addTable(Manuscript.Table file, RecordTable table, FiscalYear standing) {
        begin(Optional.of(standing), file.yaml().numerals().orElse(siteNumerals));
        add(Kind.TITLE, file.yaml().title());
        file.yaml().columns().forEach(column -> add(Kind.COLUMN_LABEL, column.label()));
        for (TableYaml.Line line : file.yaml().rows()) {
            line.group().ifPresent(group -> add(Kind.GROUP, group));
            line.head().values().forEach(label -> add(Kind.COLUMN_LABEL, label.text()));
            line.title().ifPresent(title -> add(Kind.TITLE, title));
        }
        for (RecordTable.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                ColumnRole role = table.columns().get(i).role();
                add(Kind.CELL, Optional.of(role), row.cells().get(i).prose().document());
            }
        }
    }

    void addAssessments(AssessmentYaml yaml, FiscalYear standing) {
        begin(Optional.of(standing), siteNumerals);
        for (AssessmentYaml.Result result : yaml.assessments()) {
            result.name().ifPresent(name -> add(Kind.SCORE_NAME, name));
            List.of(result.tools(), result.parts(), result.indicators(), result.questions(), result.items())
                    .forEach(lines -> lines.forEach(line -> line.name().ifPresent(name -> add(Kind.SCORE_NAME, name))));
        }
    }

    void addChart(Manuscript.Chart file) {
        begin(Addresses.yearOf(file.path()), file.yaml().numerals().orElse(siteNumerals));
        add(Kind.TITLE, file.yaml().title());
        file.yaml().unit().ifPresent(unit -> add(Kind.COLUMN_LABEL, unit));
        file.yaml().labels().forEach(label -> add(Kind.COLUMN_LABEL, label));
        file.yaml().series().forEach(series -> series.name().ifPresent(name -> add(Kind.COLUMN_LABEL, name)));
    }

    private void begin(Optional<FiscalYear> standing, Numerals printed) {
        year = standing;
        numerals = printed;
    }

    private void add(Kind kind, Written written) {
        add(kind, Optional.empty(), Wording.of(written.text(), written.origin()));
    }

    private void add(Kind kind, Optional<ColumnRole> column, Words words) {
        if (!words.isWordless()) passages.add(new Passage(kind, column, year, numerals, words));
    }
}
