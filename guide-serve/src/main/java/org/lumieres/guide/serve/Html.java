package org.lumieres.guide.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The pages of the preview itself, and what it puts into those of the guide. */
final class Html {
    private static final String ADDRESS = "/.guide/";
    private static final String END = "</body>";

    private Html() {}

    /** A page of the preview's own. */
    static String page(String title, String kind, String content) {
        return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; "
                + "style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(title) + "</title>\n<link rel=\"stylesheet\" href=\"" + ADDRESS + "preview.css\">\n"
                + "</head>\n<body class=\"guide-" + kind + "\">\n<main>\n" + content + "</main>\n</body>\n</html>\n";
    }

    /** A page with what makes it follow the guide: the panel of faults, and the load that it shows. */
    static String following(String page, long generation, String language) {
        String added = "<link rel=\"stylesheet\" href=\"" + ADDRESS + "preview.css\">\n<script src=\"" + ADDRESS
                + "preview.js\" data-generation=\"" + generation + "\" data-language=\"" + escaped(language)
                + "\"></script>\n";
        int end = page.lastIndexOf(END);
        return end < 0 ? page + added : page.substring(0, end) + added + page.substring(end);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A value of a query as it was meant; what cannot be decoded stays as it is. */
    static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }
}
