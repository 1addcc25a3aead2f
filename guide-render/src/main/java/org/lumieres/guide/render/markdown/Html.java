package org.lumieres.guide.render.markdown;

/** The tags of HTML for what Markdown has no signs for. */
final class Html {
    private Html() {}

    /** {@code name="value"} with a space before. */
    static String attribute(String name, String value) {
        StringBuilder attribute = new StringBuilder(" ").append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> attribute.append("&amp;");
                case '<' -> attribute.append("&lt;");
                case '>' -> attribute.append("&gt;");
                case '"' -> attribute.append("&quot;");
                case '\n', '\r', '\t' -> attribute.append("&#").append((int) c).append(';');
                default -> attribute.append(c);
            }
        }
        return attribute.append('"').toString();
    }
}
