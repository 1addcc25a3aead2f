package org.lumieres.guide.render.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.examples.Prose;
import org.lumieres.guide.render.examples.Rendered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of a guide as readers get them. What the renderer says by itself is not among them, so that it cannot stand
 * in for what was lost: the contents, the names of things, the numbers of chapters and of links.
 *
 * @param data those of the JSON document outside the chapters' texts
 * @param text those of the chapters in the text
 */
record PublishedWords(WordCount data, WordCount text) {
    private static final Pattern NUMBERS = Pattern.compile(
            "^<\\d+> .*$" // where a link leads
                    + "|<\\d+>" // which link it is
                    + "|^[ \\u2502]*\\d+[.)] ", // a list's numbers
            Pattern.MULTILINE);

    static PublishedWords of(Guide guide) {
        Guide frame = frame(guide);
        List<String> data = new ArrayList<>();
        collect(JsonMapper.shared().readTree(Rendered.json(frame)), data);
        WordCount text = new WordCount()
                .add(words(Rendered.textAsWritten(guide)))
                .remove(words(Rendered.textAsWritten(frame)))
                .add(guide.allChapters().stream()
                        .flatMap(chapter -> Prose.words(title(chapter)).stream())
                        .toList());
        return new PublishedWords(new WordCount().add(data), text);
    }

    private static List<String> words(String text) {
        return Prose.words(NUMBERS.matcher(text).replaceAll(" "));
    }

    private static void collect(JsonNode node, List<String> words) {
        node.forEach(child -> collect(child, words));
        if (node.isValueNode()) {
            words.addAll(Prose.words(node.asString()));
        }
    }

    private static String title(Chapter chapter) {
        return chapter.title().stream().map(Inline::plainText).collect(Collectors.joining());
    }

    /** The same guide, its chapters empty. */
    private static Guide frame(Guide guide) {
        return Guide.builder(guide.id(), guide.title(), guide.language())
                .summary(guide.summary())
                .volumes(guide.volumes().stream()
                        .map(volume -> Volume.builder(volume.id(), volume.title())
                                .chapters(empty(volume.chapters()))
                                .build())
                        .toList())
                .annexes(empty(guide.annexes()))
                .build();
    }

    private static List<Chapter> empty(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> chapter.toBuilder()
                        .body(List.of())
                        .sections(List.of())
                        .chapters(empty(chapter.chapters()))
                        .build())
                .toList();
    }
}
