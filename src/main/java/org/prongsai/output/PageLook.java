package org.prongsai.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.prongsai.output.AuditedPage.Anchor;
import org.prongsai.output.AuditedPage.Fault;
import org.prongsai.problem.Code;

/** A look at one page, tag after tag: what is wrong with it, and where its links to ids lead. */
final class PageLook implements Consumer<Tag> {
    private static final Pattern FETCHED =
            Pattern.compile("(?i).*\\b(stylesheet|icon|preload|prefetch|manifest|modulepreload)\\b.*");

    private final String page;
    private final Set<String> files;
    private final Set<String> ids = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private int headingBefore;
    private int mainHeadings;

    /**
     * A look at a page that has not begun.
     *
     * @param page its file
     * @param files all files of the finished site
     */
    PageLook(String page, Set<String> files) {
        this.page = page;
        this.files = files;
    }

    @Override
    public void accept(Tag tag) {
        tag.value(Attribute.ID).ifPresent(this::lookAtId);
        switch (tag.name()) {
            case "a", "area" -> tag.value(Attribute.HREF).ifPresent(this::lookAtLink);
            case "img" -> lookAtPicture(tag);
            case "script", "iframe", "embed", "source", "audio", "video" ->
                tag.value(Attribute.SRC).ifPresent(this::lookAtResource);
            case "object" -> tag.value(Attribute.DATA).ifPresent(this::lookAtResource);
            case "link" -> tag.value(Attribute.HREF).ifPresent(href -> lookAtRelated(tag, href));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> lookAtHeading(tag);
            default -> {}
        }
    }

    private void lookAtId(String id) {
        if (!ids.add(id)) note(Code.AUDIT_DUPLICATE_ID, id);
    }

    private void lookAtPicture(Tag img) {
        boolean decoration = img.value(Attribute.ROLE).orElse("").equals("presentation");
        boolean silent = img.value(Attribute.ALT)
                .map(words -> words.isEmpty() && !decoration)
                .orElse(true);
        if (silent) note(Code.AUDIT_NO_ALT, img.value(Attribute.SRC).orElse(""));
        img.value(Attribute.SRC).ifPresent(this::lookAtResource);
    }

    /** Of what a page names beside itself, some is fetched and some only told. */
    private void lookAtRelated(Tag link, String href) {
        if (!Addresses.isOutside(href) || isFetched(link)) lookAtResource(href);
    }

    private static boolean isFetched(Tag link) {
        return FETCHED.matcher(link.value(Attribute.REL).orElse("")).matches();
    }

    private void lookAtResource(String address) {
        if (Addresses.isOutside(address)) note(Code.AUDIT_OUTSIDE_REQUEST, address);
        else lookAtLink(address);
    }

    /** One of the first level, and none deeper by two. */
    private void lookAtHeading(Tag heading) {
        int level = heading.name().charAt(1) - '0';
        if (level > headingBefore + 1) note(Code.AUDIT_HEADING_ORDER, heading.text());
        if (level == 1 && ++mainHeadings > 1) note(Code.AUDIT_HEADING_ORDER, heading.text());
        headingBefore = level;
    }

    private void lookAtLink(String href) {
        if (Addresses.isOutside(href)) return;
        int hash = href.indexOf('#');
        String address = Addresses.decoded(hash < 0 ? href : href.substring(0, hash));
        String target = address.isEmpty() ? page : Addresses.resolved(page, address);
        if (!files.contains(target)) {
            note(Code.AUDIT_DEAD_LINK, href);
        } else if (hash >= 0 && hash + 1 < href.length()) {
            anchors.add(new Anchor(target, Addresses.decoded(href.substring(hash + 1))));
        }
    }

    private void note(Code code, String detail) {
        faults.add(new Fault(code, detail));
    }

    /** After the last tag: all that is wrong with the page itself, its links to its own ids among it. */
    AuditedPage found(Markup markup) {
        List<Fault> all = new ArrayList<>(faults);
        if (mainHeadings == 0) all.add(new Fault(Code.AUDIT_HEADING_ORDER, "h1"));
        for (Anchor anchor : anchors) {
            if (anchor.target().equals(page) && !ids.contains(anchor.id())) all.add(Fault.deadAnchor(anchor.id()));
        }
        List<Anchor> elsewhere =
                anchors.stream().filter(anchor -> !anchor.target().equals(page)).toList();
        return new AuditedPage(all, elsewhere, markup);
    }

    /** After the last tag: the page's ids. */
    Set<String> ids() {
        return ids;
    }
}
