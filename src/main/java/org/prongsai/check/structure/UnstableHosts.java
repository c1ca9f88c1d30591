package org.prongsai.check.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.markdown.Link;
import org.prongsai.problem.Code;

/**
 * Assessors open evidence months after it was published. On drives, in page-turning viewers and behind short links it is often gone by
 * then, or asks for permission. Forms are no evidence and may stay.
 */
public final class UnstableHosts implements FileRule, RecordRule {
    private static final Pattern HOST =
            Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(?<host>[^/?#:]+)(?::[0-9]*)?(?<path>[^?#]*).*");

    /** Each with all hosts below it. */
    private static final Set<String> UNSTABLE = Set.of(
            "drive.google.com",
            "docs.google.com",
            "sites.google.com",
            "photos.google.com",
            "goo.gl",
            "dropbox.com",
            "onedrive.live.com",
            "1drv.ms",
            "sharepoint.com",
            "mega.nz",
            "mediafire.com",
            "4shared.com",
            "we.tl",
            "bit.ly",
            "tinyurl.com",
            "cutt.ly",
            "shorturl.at",
            "shorturl.asia",
            "rebrand.ly",
            "t.ly",
            "is.gd",
            "flowpaper.com",
            "fliphtml5.com",
            "flipbuilder.com",
            "anyflip.com",
            "pubhtml5.com",
            "heyzine.com",
            "issuu.com",
            "flipbookpdf.net");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.LINK_UNSTABLE_HOST);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        file.links().forEach(link -> link(link, findings));
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.evidence().forEach(link -> link(link, findings));
    }

    private static void link(Link link, Findings findings) {
        unstable(link).ifPresent(host -> findings.report(Code.LINK_UNSTABLE_HOST, link.place(), name(link), host));
    }

    private static String name(Link link) {
        return link.text().isBlank() ? link.target() : link.text();
    }

    private static Optional<String> unstable(Link link) {
        Matcher address = HOST.matcher(link.target());
        if (!address.matches()) return Optional.empty();
        String host = address.group("host").toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        boolean form = host.equals("docs.google.com") && address.group("path").startsWith("/forms/");
        boolean unstable = UNSTABLE.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
        return unstable && !form ? Optional.of(host) : Optional.empty();
    }
}
