package org.prongsai.assemble;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Written;
import org.prongsai.source.Manuscript;

/** Keeps drafts at home, unless they are asked for. */
final class DraftGate {
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Map<SitePath, String> included = new HashMap<>();

    DraftGate(Drafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /** Addresses of the drafts that are part of the site; each of a folder stands for all that is below; each with its text or folder. */
    Map<SitePath, String> included() {
        return Map.copyOf(included);
    }

    boolean isLeftOut(Manuscript.Text text) {
        return isLeftOut(Optional.of(text), text.path());
    }

    /** The draft of a folder's own page keeps the whole folder at home. */
    boolean isLeftOut(Optional<Manuscript.Text> index, String folder) {
        if (!index.map(DraftGate::isDraft).orElse(false)) return false;
        if (drafts == Drafts.INCLUDE) {
            included.put(new SitePath(Addresses.pathOf(folder).substring("content".length()) + "/"), folder);
            return false;
        }
        catalogue.addDraft(folder);
        index.ifPresent(this::addDraftAliases);
        return true;
    }

    private void addDraftAliases(Manuscript.Text text) {
        for (Written typed : text.front().aliases())
            Addresses.alias(typed.text()).ifPresent(alias -> catalogue.addDraftAlias(alias, text.path()));
    }

    private static boolean isDraft(Manuscript.Text text) {
        return text.front().draft().map(value -> value == Site.Feature.ON).orElse(false);
    }
}
