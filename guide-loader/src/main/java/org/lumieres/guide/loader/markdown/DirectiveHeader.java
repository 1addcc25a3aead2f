package org.lumieres.guide.loader.markdown;

/**
 * The opening line of a container, from its first sign. Offsets are in its text.
 *
 * @param text the line as it was written
 * @param spelling how it is written
 * @param closing the line that closes the container; empty when none does
 * @param name its name
 * @param nameStart the offset of the name in the text
 * @param attributes the attributes, without the one that gave the name
 * @param title where the title stands that some may have behind the name; {@link Span#NONE} when there is none
 * @param rest the offset of what stands behind all this; the text's length when nothing does
 */
record DirectiveHeader(
        String text,
        Spelling spelling,
        String closing,
        String name,
        int nameStart,
        AttributeList attributes,
        Span title,
        int rest) {

    /** How many signs the line begins with that closes it. */
    int fence() {
        return closing.length();
    }

    boolean hasTitle() {
        return title.isKnown();
    }

    String titleText() {
        return text.substring(title.start(), title.end());
    }
}
