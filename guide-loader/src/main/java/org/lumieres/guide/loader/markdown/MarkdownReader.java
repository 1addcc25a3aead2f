package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Document;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.links.FileNames;
import org.lumieres.guide.loader.source.Places;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.validation.Waiver;

/**
 * Reads Markdown into the model. Immutable and thread-safe.
 *
 * <p>A text is first read blind, without the place of anything. When something is wrong with it, or somebody asks for
 * places, it is read once more the same way, with places.
 */
public final class MarkdownReader {
    private static final String MESSAGES = "org.lumieres.guide.loader.markdown.messages";

    private final MarkdownGrammar grammar = new MarkdownGrammar();
    private final Locale locale;

    /**
     * Makes a reader.
     *
     * @param locale the language of its diagnostics
     */
    public MarkdownReader(Locale locale) {
        this.locale = locale;
    }

    /** What a link may lead to. Thread-safe. */
    public interface Links {
        /** The id of the chapter in a file, named by its path relative to the guide's folder. */
        Optional<String> chapterOf(String file);

        /** The file of the chapter that a site would show at an address from its root: {@code moderer.html}. */
        Optional<String> pageAt(String address);

        /** Whether such a file is in the guide's folder. */
        boolean exists(String file);

        /** Whether such a file is too large to be published. */
        boolean isTooLarge(String file);

        /** All files of the folder, for suggestions. */
        FileNames files();
    }

    /**
     * What surrounds a text.
     *
     * @param chapterId the id of the chapter being read; empty in rich text outside a chapter
     * @param links what links may lead to
     * @param title the title that the chapter has whatever its text says, as Markdown; empty when it has none
     * @param language the language of the text, for what is written otherwise in each: the marks around a quotation;
     *     empty when nobody told us
     */
    public record Context(String chapterId, Links links, String title, String language) {
        /** Of a text that nothing gives a title to. */
        public Context(String chapterId, Links links) {
            this(chapterId, links, "", "");
        }

        /** The same around a chapter that has a title. */
        public Context titled(String given) {
            return new Context(chapterId, links, given, language);
        }

        /** The same where links may lead elsewhere. */
        public Context among(Links others) {
            return new Context(chapterId, others, title, language);
        }

        /** The same of a text in a language. */
        public Context in(String known) {
            return new Context(chapterId, links, title, known);
        }
    }

    /**
     * A chapter's text.
     *
     * @param title the words of the first heading of level 1; empty when there is none
     * @param id the id in that heading's attributes
     * @param language the language in that heading's attributes
     * @param keepsHeading whether that heading stands in the body too, for the chapter has another title
     * @param body what stands before the first section
     * @param sections the sections
     * @param anchors the names that HTML gives places, with the id of the section around, empty for the chapter
     * @param mayNamePlaces whether a link of it may lead to a place of a page
     */
    public record ChapterText(
            List<Inline> title,
            Optional<String> id,
            Optional<String> language,
            boolean keepsHeading,
            List<Block> body,
            List<Section> sections,
            Map<String, String> anchors,
            boolean mayNamePlaces) {
        public ChapterText {
            title = List.copyOf(title);
            body = List.copyOf(body);
            sections = List.copyOf(sections);
        }
    }

    /** Reads the text of a chapter, which starts at a UTF-16 offset of the source. Faults go to the problems. */
    public ChapterText readChapter(SourceText source, int from, Context context, Problems problems) {
        return read(Piece.from(source, from), context, problems, MarkdownReader::chapter);
    }

    /** Reads rich text, where headings have no place, from a UTF-16 offset of the source. Faults go to the problems. */
    public List<Block> readBlocks(SourceText source, int from, Context context, Problems problems) {
        return List.copyOf(read(Piece.from(source, from), context, problems, MarkdownReader::blocks));
    }

    /** Reads a line of Markdown. Faults go to the problems. */
    public List<Inline> readInlines(SourceText source, Context context, Problems problems) {
        return List.copyOf(read(Piece.line(source), context, problems, MarkdownReader::line));
    }

    /**
     * Finds the file of a picture that data names: its path from the guide's folder, or its address as written. Faults
     * go to the problems.
     */
    public String findPicture(SourceText src, Context context, Problems problems) {
        Problems found = Problems.of(MESSAGES, locale);
        LinkTargets targets = new LinkTargets(src.file(), context, Findings.to(found, src));
        String file = targets.picture(src.text(), new Span(0, src.text().length()));
        problems.addAll(found.found());
        return file;
    }

    /** Reads the text of a chapter with places from the start: it must be what {@link #readChapter} makes without. */
    ChapterText readPlacedChapter(SourceText source, int from, Context context) {
        return convert(Piece.from(source, from), context, Findings.ignored(), Trace.on(), MarkdownReader::chapter);
    }

    /** Tells the places of everything that {@link #readChapter} makes, below a path. */
    public void placeChapter(SourceText source, int from, Context context, ModelPath at, Places places) {
        Trace trace = Trace.on();
        ChapterText text =
                convert(Piece.from(source, from), context, Findings.ignored(), trace, MarkdownReader::chapter);
        PlaceWalk walk = new PlaceWalk(source, trace, places);
        walk.list(at.property("title"), text.title());
        walk.list(at.property("body"), text.body());
        walk.list(at.property("sections"), text.sections());
        walk.parts(at, text);
    }

    /** Tells the places of everything that {@link #readBlocks} makes, below the path of the list. */
    public void placeBlocks(SourceText source, int from, Context context, ModelPath at, Places places) {
        Trace trace = Trace.on();
        List<Block> blocks =
                convert(Piece.from(source, from), context, Findings.ignored(), trace, MarkdownReader::blocks);
        new PlaceWalk(source, trace, places).list(at, blocks);
    }

    /** Tells the places of everything that {@link #readInlines} makes, below the path of the list. */
    public void placeInlines(SourceText source, Context context, ModelPath at, Places places) {
        Trace trace = Trace.on();
        List<Inline> inlines = convert(Piece.line(source), context, Findings.ignored(), trace, MarkdownReader::line);
        new PlaceWalk(source, trace, places).list(at, inlines);
    }

    /** The exceptions to rules that the comments of a chapter make. */
    public List<Waiver> waivers(SourceText source, int from) {
        if (!WaiverComments.mayBeIn(source)) {
            return List.of();
        }
        Piece piece = Piece.from(source, from);
        return piece.isTooMuch()
                ? List.of()
                : new WaiverComments(source, piece.from()).in(grammar.parseWithPlaces(piece.text()));
    }

    /**
     * The id in the attributes of the first heading of level 1. A quick look that may be wrong, for it does not know
     * listings from headings nor headings that are underlined: what {@link #readChapter} finds is what counts.
     */
    public Optional<String> scanChapterId(SourceText source, int from) {
        return TitleScan.id(source.text(), from);
    }

    /** The text of that heading as it is written, empty when there seems to be none. As quick a look. */
    public String scanTitle(SourceText source, int from) {
        return TitleScan.title(source.text(), from);
    }

    private interface Conversion<T> {
        T convert(Reading reading, Document document);
    }

    private <T> T read(Piece piece, Context context, Problems problems, Conversion<T> conversion) {
        Findings.Suspicion suspicion = new Findings.Suspicion();
        if (!piece.isTooMuch()) {
            Reading blind = new Reading(grammar, piece.source(), context, suspicion, Trace.off(), Locator.BLIND);
            T converted = conversion.convert(blind, grammar.parse(piece.text()));
            if (!suspicion.isRaised()) {
                return converted;
            }
        }
        Problems found = Problems.of(MESSAGES, locale);
        T converted = convert(piece, context, Findings.to(found, piece.source()), Trace.on(), conversion);
        problems.addAll(found.found());
        return converted;
    }

    /** Reads with places. */
    private <T> T convert(Piece piece, Context context, Findings findings, Trace trace, Conversion<T> conversion) {
        Locator locator = Locator.startingAt(piece.from());
        Reading reading = new Reading(grammar, piece.source(), context, findings, trace, locator);
        Document document = piece.isTooMuch() ? piece.plain(findings) : grammar.parseWithPlaces(piece.text());
        if (findings.areTold() && !piece.isTooMuch()) {
            Slips.tell(document, piece.source().text(), piece.from(), findings);
        }
        return conversion.convert(reading, document);
    }

    private static ChapterText chapter(Reading reading, Document document) {
        return new ChapterConverter(reading).convert(document);
    }

    private static List<Block> blocks(Reading reading, Document document) {
        List<Block> blocks = new ArrayList<>(new BlockConverter(reading).inside(document));
        InlineNotes notes = reading.notes();
        if (notes != null) {
            blocks.addAll(notes.take());
        }
        return blocks;
    }

    private static List<Inline> line(Reading reading, Document document) {
        return InlineText.convert(reading.withoutNotes(), document);
    }
}
