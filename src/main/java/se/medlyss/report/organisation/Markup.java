package se.medlyss.report.organisation;

/// Writes HTML. Whatever stands between or within tags is escaped: ids and texts come from files that anyone may have
/// written.
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Markup open(String name, String... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            escaped(attributes[at + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /// A line of its own begins, so that the file can be read.
    Markup line() {
        out.append('\n');
        return this;
    }

    Markup text(String words) {
        escaped(words);
        return this;
    }

    /// An element with nothing but words in it.
    Markup element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close(name);
    }

    /// What is markup already, from this program.
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void escaped(String words) {
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(letter) ? letter : 0xFFFD);
            }
        });
    }

    /// Control characters are no part of HTML; those that turn the direction of writing could disguise a name.
    private static boolean allowed(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' || letter >= 0x7F && letter <= 0x9F;
        boolean turning = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        boolean half = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !turning && !half;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
