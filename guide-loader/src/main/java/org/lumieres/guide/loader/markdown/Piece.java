package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.lumieres.guide.loader.source.SourceText;

/**
 * The part of a source that is read, or was found to ask for too much.
 *
 * @param source the source
 * @param text what is parsed
 * @param from where its beginning stands in the source; it may lie before it by what was put at the beginning
 * @param tooMuch the stretch of the text that would take too long
 */
record Piece(SourceText source, String text, int from, Optional<Span> tooMuch) {

    /** The rest of a source from an offset. */
    static Piece from(SourceText source, int from) {
        String text = source.text().substring(from);
        return new Piece(source, text, from, SizeGuard.find(text));
    }

    /** The whole of a source as one line of Markdown. */
    static Piece line(SourceText source) {
        String whole = source.text();
        int start = whole.length() - whole.stripLeading().length();
        String text = InlineText.guarded(whole);
        return new Piece(source, text, start - InlineText.guardLength(), SizeGuard.find(text));
    }

    boolean isTooMuch() {
        return tooMuch.isPresent();
    }

    /** The text as paragraphs of words alone, as it stands. */
    Document plain(Findings findings) {
        tooMuch.ifPresent(at -> findings.error(
                "too-large", new Span(from + at.start(), from + Math.min(at.end(), at.start() + 1)), "searches"));
        Document document = new Document();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            String words = text.substring(start, end);
            if (!words.isBlank()) {
                document.appendChild(paragraph(words, start));
            }
            start = end + 1;
        }
        return document;
    }

    private static Paragraph paragraph(String words, int start) {
        List<SourceSpan> place = List.of(SourceSpan.of(0, 0, start, words.length()));
        Text text = new Text(words.strip());
        text.setSourceSpans(place);
        Paragraph paragraph = new Paragraph();
        paragraph.setSourceSpans(place);
        paragraph.appendChild(text);
        return paragraph;
    }
}
