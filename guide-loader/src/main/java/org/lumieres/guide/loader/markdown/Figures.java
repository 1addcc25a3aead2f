package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Inline;

/** Makes figures of the pictures that stand alone in their paragraph, their attributes aside. */
final class Figures {
    /** How Quarto tells what a picture shows from its caption, which then stands in the brackets. */
    private static final String ALT = "fig-alt";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Reading reading;
    private final BlockConverter blocks;

    Figures(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** Whether the picture that begins a paragraph is all there is in it. */
    static boolean isAlone(Image image) {
        return image.getNext() == null
                || (image.getNext() instanceof AttributeNode attributes
                        && attributes.getNext() == null
                        && LeftAttributes.isBehindSomething(attributes));
    }

    void convert(Image image, Paragraph paragraph) {
        org.lumieres.guide.model.Image shown = blocks.inlines().pictures().of(image);
        String caption = image.getTitle();
        @Nullable String id = null;
        if (image.getNext() instanceof AttributeNode attributes) {
            String alt = attributes.list().value(ALT);
            if (alt != null) {
                caption = caption == null ? shown.alt() : caption;
                shown = new org.lumieres.guide.model.Image(shown.src(), alt, false, null, null);
            }
            id = id(reading, attributes.list().value("id"));
            int understood = (alt == null ? 0 : 1) + (id == null ? 0 : 1);
            if (attributes.list().attributes().size() > understood) {
                LeftAttributes.tell(reading, attributes);
            }
        }
        Figure figure = new Figure(id, shown, caption(caption, image), List.of());
        blocks.inlines().pictures().trace(figure, image);
        blocks.add(figure, paragraph);
    }

    /** A figure's id, where what was written is one; it is then taken. */
    static @Nullable String id(Reading reading, @Nullable String id) {
        if (id == null || !SLUG.matcher(id).matches()) {
            return null;
        }
        reading.ids().take(id);
        return id;
    }

    private List<Inline> caption(@Nullable String words, Image image) {
        List<Inline> caption = new ArrayList<>();
        if (words != null && !words.isBlank()) {
            Inline.Text text = new Inline.Text(words.strip());
            reading.trace().value(text, blocks.at(image));
            caption.add(text);
        }
        return caption;
    }
}
