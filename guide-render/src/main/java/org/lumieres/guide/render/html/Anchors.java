package org.lumieres.guide.render.html;

import java.util.HashSet;
import java.util.Set;

/**
 * The names that links lead to: {@code animer}, {@code animer/repondre}, {@code term/moderation}. What belongs to the
 * page rather than to the guide begins with a sign that no slug has. Not thread-safe.
 */
final class Anchors {
    static final String MAIN = "_main";
    static final String PREFACE = "_preface";
    static final String EPIGRAPHS = "_epigraphs";
    static final String ANNEXES = "_annexes";
    static final String GLOSSARY = "_glossary";
    static final String REFERENCES = "_references";
    static final String CREDITS = "_credits";

    private final Set<String> claimed = new HashSet<>();

    static String volume(String id) {
        return clean("volume/" + id);
    }

    static String chapter(String id) {
        return clean(id);
    }

    static String term(String id) {
        return clean("term/" + id);
    }

    static String work(String id) {
        return clean("ref/" + id);
    }

    /** A section, a block or a note in its chapter or other whole. */
    static String inside(String scope, String id) {
        return clean(scope + "/" + id);
    }

    /** A name for an {@code id} attribute, and for no other: a guide that was not validated may say one twice. */
    String claim(String anchor) {
        String free = anchor;
        for (int i = 2; !claimed.add(free); i++) {
            free = anchor + "-" + i;
        }
        return free;
    }

    /** An {@code id} has no white space. Only a guide that was not validated has any. */
    private static String clean(String anchor) {
        for (int i = 0; i < anchor.length(); i++) {
            if (Character.isWhitespace(anchor.charAt(i))) {
                return anchor.replaceAll("\\s", "-");
            }
        }
        return anchor;
    }
}
