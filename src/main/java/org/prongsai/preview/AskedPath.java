package org.prongsai.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.SitePath;

/** Paths as they are asked for. They are looked up among the addresses of a site, never in a folder. */
final class AskedPath {
    private static final int LONGEST = 2000;

    /** No address of a site has any of these. */
    private static final Pattern STRANGE = Pattern.compile("//|\\\\|[\\x00-\\x1F\\x7F]|(?:^|/)\\.\\.?(?:/|$)");

    private AskedPath() {}

    /** What is meant; nothing when it is no address that a site could have. @param encoded as it came */
    static Optional<SitePath> of(String encoded) {
        if (!encoded.startsWith("/") || encoded.length() > LONGEST) return Optional.empty();
        return decoded(encoded).filter(path -> !STRANGE.matcher(path).find()).map(SitePath::new);
    }

    /** The page that a question names, as in {@code page=/2567/}; the home page when it names none. */
    static Optional<SitePath> inQuery(Optional<String> query) {
        String name = "page=";
        return query.filter(text -> text.startsWith(name))
                .map(text -> of(text.substring(name.length()).replace("%2F", "/")))
                .orElse(Optional.of(SitePath.HOME));
    }

    private static Optional<String> decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 <= encoded.length() - 1 ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
            if (low < 0) return Optional.empty();
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
