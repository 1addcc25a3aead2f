package org.lumieres.guide.render.fragment;

import java.util.HashSet;
import java.util.Set;

/**
 * The names that links lead to: {@code animer}, {@code animer/repondre}, {@code term/moderation}. What belongs to the
 * page rather than to the guide begins with a sign that no slug has. Not thread-safe.
 */
public final class Anchors {
    public static final String HOME = "_home";
    public static final String MAIN = "_main";
    public static final String PREFACE = "_preface";
    public static final String EPIGRAPHS = "_epigraphs";
    public static final String ANNEXES = "_annexes";
    public static final String GLOSSARY = "_glossary";
    public static final String REFERENCES = "_references";
    public static final String CREDITS = "_credits";

    private final Set<String> claimed = new HashSet<>();

    public static String volume(String id) {
        return clean("volume/" + id);
    }

    public static String chapter(String id) {
        return clean(id);
    }

    public static String term(String id) {
        return clean("term/" + id);
    }

    public static String work(String id) {
        return clean("ref/" + id);
    }

    /** A section, a block or a note in its chapter or other whole. */
    public static String inside(String scope, String id) {
        return clean(scope + "/" + id);
    }

    /** A name for an {@code id} attribute, and for no other: a guide that was not validated may say one twice. */
    public String claim(String anchor) {
        String free = anchor;
        for (int i = 2; !claimed.add(free); i++) {
            free = anchor + "-" + i;
        }
        return free;
    }

    /** An {@code id} has no white space. Only a guide that was not validated has any. */
    private static String clean(String anchor) {
        for (int i = 0; i < anchor.length(); i++) {
            char c = anchor.charAt(i);
            if (c <= ' ' || (c > '~' && Character.isWhitespace(c))) {
                return anchor.replaceAll("\\s", "-");
            }
        }
        return anchor;
    }
}
