package org.prongsai.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.output.Integrity;

/**
 * A page that carries the SHA-256 sum of itself, made while zeros stand in the sum's place. As with a manifest, that tells damage and loss; who
 * wants to deceive can make another sum.
 */
final class SealedPage {
    private static final Pattern SEAL = Pattern.compile("data-prongsai-sha256=\"([0-9a-f]{64})\"");
    private static final String ZEROS = "0".repeat(64);

    /** In how many bytes from its beginning a page has the sum. */
    static final int HEAD = 512;

    private SealedPage() {}

    /** Puts the sum into a page that has zeros in its place. */
    static byte[] sealed(byte[] page) {
        byte[] sealed = page.clone();
        byte[] sum = Integrity.sum(page).getBytes(StandardCharsets.US_ASCII);
        Matcher seal = SEAL.matcher(text(page, Math.min(HEAD, page.length)));
        if (!seal.find()) throw new IllegalArgumentException("a page without a place for its sum");
        System.arraycopy(sum, 0, sealed, seal.start(1), sum.length);
        return sealed;
    }

    /** @param head the first bytes of a file */
    static boolean isBegunIn(byte[] head) {
        return SEAL.matcher(text(head, head.length)).find();
    }

    /** Whether a page that carries its sum is all of what it was. */
    static boolean isWhole(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            byte[] head = in.readNBytes(HEAD);
            Matcher seal = SEAL.matcher(text(head, head.length));
            if (!seal.find()) return false;
            System.arraycopy(ZEROS.getBytes(StandardCharsets.US_ASCII), 0, head, seal.start(1), ZEROS.length());
            return Integrity.sum(new SequenceInputStream(new ByteArrayInputStream(head), in))
                    .equals(seal.group(1));
        }
    }

    /** A letter for each byte. */
    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
