package org.prongsai.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@link Marks}. Other text in braces stays text. */
final class MarksParser implements InlineParserExtension {
    private static final String NAME = "[#.][\\p{L}\\p{M}\\p{N}_-]+";
    private static final Pattern MARKS = Pattern.compile("^\\{ *" + NAME + "(?: +" + NAME + ")* *\\}");

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    @Override
    public boolean parse(LightInlineParser inlineParser) {
        BasedSequence marks = inlineParser.match(MARKS);
        if (marks == null) return false;
        inlineParser.flushTextNode();
        inlineParser.getBlock().appendChild(new Marks(marks));
        return true;
    }

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlineParser) {
            return new MarksParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
