package org.prongsai.check.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.FreePage;
import org.prongsai.model.ItemReference;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.model.framework.OitItem;
import org.prongsai.problem.Code;
import org.prongsai.problem.Suggestion;

/** A page that is evidence for an item or a topic that does not exist is evidence for nothing. */
public final class ItemReferences implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.FRAMEWORK_UNKNOWN_ITEM, Code.FRAMEWORK_UNKNOWN_TOPIC);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        Set<String> topics = new TreeSet<>(survey.topics());
        survey.years().stream()
                .flatMap(year -> year.framework().stream())
                .flatMap(framework -> framework.items().stream())
                .map(OitItem::topics)
                .forEach(topics::addAll);
        for (ItemReference reference : references(survey)) {
            if (reference.isNumber()) {
                number(reference, survey, findings);
            } else if (!topics.contains(reference.key())) {
                String nearest = nearest(reference.key(), topics).orElse("");
                findings.report(
                        Code.FRAMEWORK_UNKNOWN_TOPIC,
                        reference.place(),
                        reference.key(),
                        nearest,
                        nearest.isEmpty() ? String.join(", ", topics) : "");
            }
        }
    }

    /** The topic that is nearly called so, or has a word in its name that is: measures for integrity-measures. */
    private static Optional<String> nearest(String typed, Set<String> topics) {
        return Suggestion.nearest(typed, topics)
                .or(() -> topics.stream()
                        .filter(topic -> Suggestion.nearest(typed, List.of(topic.split("-")))
                                .isPresent())
                        .findFirst());
    }

    private static void number(ItemReference reference, Survey survey, Findings findings) {
        Optional<Framework> framework = reference.year().flatMap(survey::year).flatMap(YearRecord::framework);
        if (framework.isEmpty() || framework.get().itemCount().isEmpty()) return;
        Framework.ItemCount count = framework.get().itemCount().get();
        int number = Integer.parseInt(reference.key().substring(1));
        if (number >= 1 && number <= count.count()) return;
        findings.restingOn(count.basis())
                .report(
                        Code.FRAMEWORK_UNKNOWN_ITEM,
                        reference.place(),
                        reference.key(),
                        framework.get().year().toString(),
                        Integer.toString(count.count()));
    }

    private static List<ItemReference> references(Survey survey) {
        List<ItemReference> references = new ArrayList<>();
        survey.home().ifPresent(home -> references.addAll(home.head().items()));
        for (YearRecord year : survey.years()) {
            year.introduction().ifPresent(text -> references.addAll(text.head().items()));
            year.documents()
                    .forEach(document -> references.addAll(document.head().items()));
            year.appendices()
                    .forEach(appendix -> references.addAll(appendix.head().items()));
            year.evidence().forEach(evidence -> references.add(evidence.item()));
            year.tables()
                    .forEach(table -> table.rows()
                            .forEach(row -> references.addAll(row.facts().items())));
        }
        survey.owners().forEach(owner -> references.add(owner.item()));
        survey.pages().forEach(page -> addItems(page, references));
        return references;
    }

    private static void addItems(FreePage page, List<ItemReference> references) {
        references.addAll(page.head().items());
        page.children().forEach(child -> addItems(child, references));
    }
}
