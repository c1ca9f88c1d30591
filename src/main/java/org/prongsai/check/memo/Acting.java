package org.prongsai.check.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Document.Signature;
import org.prongsai.thai.CanonicalText;

/**
 * Somebody who signs for a post.
 *
 * @param capacity ปฏิบัติราชการแทน or รักษาราชการแทน
 * @param post for which he or she signs
 * @param words of the signature from the own post on
 */
record Acting(String capacity, String post, String words, Signature signature) {
    private static final Pattern CAPACITY =
            Pattern.compile("(?<capacity>ปฏิบัติราชการแทน|รักษาราชการแทน|รักษาการแทน|ปฏิบัติหน้าที่)");

    static Optional<Acting> in(Signature signature) {
        List<String> posts = new ArrayList<>();
        for (String line : signature.lines()) if (!line.strip().startsWith("(")) posts.add(line.strip());
        String words = String.join(" ", posts);
        Matcher found = CAPACITY.matcher(words);
        if (!found.find()) return Optional.empty();
        String post = CanonicalText.of(words.substring(found.end())).replace(" ", "");
        return post.isEmpty()
                ? Optional.empty()
                : Optional.of(new Acting(found.group("capacity"), post, words, signature));
    }
}
