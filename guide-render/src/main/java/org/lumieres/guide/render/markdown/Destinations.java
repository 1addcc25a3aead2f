package org.lumieres.guide.render.markdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.address.Address;
import org.lumieres.guide.model.address.PercentEncoding;

/** The addresses of the guide's parts as the files link to them. */
final class Destinations {
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
            case TERM -> "term:" + PercentEncoding.encode(target);
            case WORK -> "ref:" + PercentEncoding.encode(target);
            case FOOTNOTE -> "";
        };
    }

    /** The address of a picture: a path as a link has it, or null when reading it could run something. */
    static @Nullable String image(String src) {
        Address address = new Address(src);
        if (!address.isSafe()) {
            return null;
        }
        return address.leadsElsewhere() ? src : encodeMarks(src);
    }

    private String section(String target, String within) {
        int hash = target.indexOf('#');
        String chapter = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : "#" + PercentEncoding.encode(target.substring(hash + 1));
        return chapter.equals(within) ? fragment : file(chapter) + fragment;
    }

    private String file(String chapter) {
        String file = files.get(chapter);
        return file == null ? PercentEncoding.encode(chapter) + ".md" : file;
    }

    /** What would end a path or be taken for an encoding. */
    private static String encodeMarks(String path) {
        return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }
}
