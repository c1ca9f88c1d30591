package org.prongsai.preview;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages with what a preview puts into them. */
final class Inserted {
    private static final Pattern END = Pattern.compile("(?i)(?=</body\\s*>)");

    /** Of two rules for the same thing a browser takes the first. */
    private static final Pattern POLICY =
            Pattern.compile("(?i)(<meta\\s+http-equiv=\"content-security-policy\"\\s+content=\")");

    private Inserted() {}

    /**
     * The page with markup before the end of its body. Its policy, which no header could loosen, lets it ask the preview for
     * news; all else that it forbids stays forbidden.
     */
    static byte[] into(byte[] page, byte[] markup) {
        String html = POLICY.matcher(new String(page, StandardCharsets.UTF_8)).replaceAll("$1connect-src 'self'; ");
        int end = END.matcher(html)
                .results()
                .reduce((earlier, later) -> later)
                .map(MatchResult::start)
                .orElse(html.length());
        String inserted = new String(markup, StandardCharsets.UTF_8);
        return (html.substring(0, end) + inserted + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
