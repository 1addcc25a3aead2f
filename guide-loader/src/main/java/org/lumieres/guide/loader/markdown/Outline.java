package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.lumieres.guide.loader.markdown.ChapterConverter.HeadingText;
import org.lumieres.guide.model.Block;

/** Takes the headings of a chapter that stand in nothing else: they open its sections. */
interface Outline {
    /** What the section that is open holds so far. */
    List<Block> body();

    /** Is told of a node that is none of its headings once it is converted: it may give its place a name. */
    void passed(Node node);

    /** Whether a node does nothing but give a name to the heading that follows it. */
    boolean isOfNext(Node node);

    /** Gives the section that is open more names. */
    void name(List<String> names);

    /** Opens a section at a heading of Markdown. */
    void heading(Heading heading);

    /** Opens a section at a heading that was read already; the trace knows its attributes' places by what it was. */
    void heading(int level, HeadingText text, Object written, Span at);
}
