package org.lumieres.guide.render.site.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.render.FileSink;

/**
 * Makes the index of a site as MiniSearch holds it, in parts that are read only when a search needs them: a core that
 * every search reads, the words in alphabetical order with where they stand, and the texts that results show. Writes
 * the texts as they come. The same documents in the same order make the same bytes. Not thread-safe.
 */
public final class SearchIndex {
    /** Title, what it is within, keywords, text: the fields of {@code engine.js}. */
    private static final int FIELDS = 4;

    private final boolean elides;
    private final FileSink sink;
    private final Folding folding;
    private final Lexicon lexicon = new Lexicon();
    private final PartFiles texts;
    /** For each field, how many different words it has in each document, as a list in JSON. */
    private final List<ScriptText> lengths = new ArrayList<>();

    /** The text at hand. */
    private char[] text = {};

    private int documents;

    /**
     * Starts the index of a guide.
     *
     * @param language the language of the guide, a BCP 47 tag
     * @param sink takes the files, by their paths in the site
     */
    public SearchIndex(String language, FileSink sink) {
        this.elides = Folding.elides(language);
        this.sink = sink;
        this.folding = new Folding(language);
        this.texts = new PartFiles("texts", sink);
        for (int i = 0; i < FIELDS; i++) {
            lengths.add(new ScriptText());
        }
    }

    /**
     * Adds a document.
     *
     * @param written what its author wrote, which it is found by
     * @param shown what readers see of it
     * @throws IOException if the sink throws it
     */
    public void add(SearchDocument written, SearchDocument shown) throws IOException {
        index(0, written.title());
        index(1, written.within());
        index(2, written.keywords());
        index(3, written.text());
        texts.entry(documents)
                .raw("[")
                .string(shown.page())
                .raw(",")
                .string(shown.anchor())
                .raw(",")
                .string(shown.title())
                .raw(",")
                .string(shown.within())
                .raw(",")
                .string(shown.text())
                .raw("]");
        documents++;
    }

    private void index(int field, String words) {
        if (text.length < words.length()) {
            text = new char[words.length() * 2];
        }
        words.getChars(0, words.length(), text, 0);
        int place = documents * FIELDS + field;
        int[] different = {0};
        folding.fold(text, words.length(), (letters, length) -> {
            if (lexicon.of(letters, length).count(place)) {
                different[0]++;
            }
        });
        lengths.get(field).raw(documents == 0 ? "" : ",").number(different[0]);
    }

    /**
     * Writes what is left, the core last.
     *
     * @param wording what the search says
     * @throws IOException if the sink throws it
     */
    public void finish(SearchWording wording) throws IOException {
        ScriptText textParts = texts.finish();
        ScriptText wordParts = words();
        ScriptText core = new ScriptText()
                .raw(PartFiles.handing("index"))
                .raw("{\"elides\":")
                .raw(Boolean.toString(elides))
                .raw(",\"wording\":")
                .object(wording.words())
                .raw(",\"otherwise\":[");
        String comma = "";
        for (Map.Entry<String, String> link : wording.otherwise().entrySet()) {
            core.raw(comma)
                    .raw("[")
                    .string(link.getKey())
                    .raw(",")
                    .string(link.getValue())
                    .raw("]");
            comma = ",";
        }
        core.raw("],\n\"words\":")
                .raw(wordParts)
                .raw(",\n\"texts\":")
                .raw(textParts)
                .raw(",\n\"lengths\":[");
        comma = "";
        for (ScriptText field : lengths) {
            core.raw(comma).raw("[").raw(field).raw("]");
            comma = ",\n";
        }
        sink.write(PartFiles.FOLDER + "index.js", core.raw("]});\n").bytes());
    }

    private ScriptText words() throws IOException {
        PartFiles words = new PartFiles("words", sink);
        for (Postings postings : lexicon.sorted()) {
            ScriptText entry = words.entry(postings.word());
            entry.raw("[").string(postings.word());
            for (int field = 0; field < FIELDS; field++) {
                entry.raw(",");
                write(postings, field, entry);
            }
            entry.raw("]");
        }
        return words.finish();
    }

    /**
     * The documents where a word stands in a field: how far each is from the one before, then, where it stands there
     * more than once, how often, as a negative number. Zero when there are none.
     */
    private static void write(Postings postings, int field, ScriptText entry) {
        int before = -1;
        for (int i = 0; i < postings.places(); i++) {
            int place = postings.place(i);
            if (place % FIELDS == field) {
                int document = place / FIELDS;
                entry.raw(before < 0 ? "[" : ",").number(document - before);
                before = document;
                if (postings.frequency(i) > 1) {
                    entry.raw(",").number(-postings.frequency(i));
                }
            }
        }
        entry.raw(before < 0 ? "0" : "]");
    }
}
