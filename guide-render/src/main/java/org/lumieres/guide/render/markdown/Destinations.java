package org.lumieres.guide.render.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lumieres.guide.model.Inline;

/** The addresses of the guide's parts as the files link to them. */
final class Destinations {
    private static final String PLAIN = "-._~/!$&'()*+,;=:@";
    private static final Pattern ELSEWHERE = Pattern.compile("//.*|[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private final Map<String, String> files = new HashMap<>();

    /** Says in which file a chapter is written. */
    void add(String chapter, String file) {
        files.putIfAbsent(chapter, file);
    }

    /** What a link to a part of the guide says, in the file of a chapter or, when that is empty, another file. */
    String of(Inline.Reference reference, String within) {
        String target = reference.target();
        return switch (reference.kind()) {
            case CHAPTER -> file(target);
            case SECTION -> section(target, within);
            case TERM -> "term:" + encode(target);
            case WORK -> "ref:" + encode(target);
            case FOOTNOTE -> "";
        };
    }

    /** The address of a picture: a path as a link has it. */
    static String image(String src) {
        return ELSEWHERE.matcher(src).matches() ? src : encodeMarks(src);
    }

    private String section(String target, String within) {
        int hash = target.indexOf('#');
        String chapter = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : "#" + encode(target.substring(hash + 1));
        return chapter.equals(within) ? fragment : file(chapter) + fragment;
    }

    private String file(String chapter) {
        String file = files.get(chapter);
        return file == null ? encode(chapter) + ".md" : file;
    }

    /** What would end a path or be taken for an encoding. */
    private static String encodeMarks(String path) {
        return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
