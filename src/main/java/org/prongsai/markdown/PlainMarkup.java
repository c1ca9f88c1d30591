package org.prongsai.markdown;

/** Markup as flexmark's writer leaves it. */
final class PlainMarkup {
    private final StringBuilder markup;

    /** @param letters of the text that is to be written */
    PlainMarkup(int letters) {
        this.markup = new StringBuilder(letters * 2 + 64);
    }

    /** @param attributes names and values in turn; the values are written as they are */
    PlainMarkup open(String tag, String... attributes) {
        markup.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            markup.append(attributes[i + 1]).append('"');
        }
        markup.append('>');
        return this;
    }

    PlainMarkup close(String tag) {
        markup.append('<').append('/').append(tag).append('>');
        return this;
    }

    PlainMarkup line() {
        markup.append('\n');
        return this;
    }

    /** Adds letters, those that would be markup as entities. */
    PlainMarkup text(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity.isEmpty()) continue;
            markup.append(text, done, i).append(entity);
            done = i + 1;
        }
        markup.append(text.substring(done));
        return this;
    }

    private static String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
