package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.DisplayMath;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Inline;

/**
 * Turns paragraphs into what they are in the model: words mostly, but a figure, a formula, a callout, a listing too.
 */
final class Paragraphs {
    /** The name by which Quarto refers to a formula. */
    private static final Pattern LABEL = Pattern.compile("\\{#[^{}]*}");

    private final Reading reading;
    private final BlockConverter blocks;

    Paragraphs(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    void convert(Paragraph paragraph) {
        if (JekyllCallouts.convert(reading, blocks, paragraph)) {
            return;
        }
        CalloutKind callout = LeftAttributes.takeLines(reading, paragraph);
        Node only = paragraph.getFirstChild();
        if (only instanceof Image image
                && Figures.isAlone(image)
                && !new SpacedAddresses(reading).isProse(image)
                && !Template.isIn(image.getDestination())) {
            new Figures(reading, blocks).convert(image, paragraph);
            return;
        }
        if (only instanceof MathText math && only.getNext() == null && math.isDisplay()) {
            blocks.add(new DisplayMath(math.formula()), paragraph);
            return;
        }
        if (only instanceof MathText math
                && math.isDisplay()
                && LABEL.matcher(behind(only)).matches()) {
            reading.findings()
                    .add(Severity.INFO, "unknown-attribute", blocks.at(paragraph), "attributes.left", behind(only));
            blocks.add(new DisplayMath(math.formula()), paragraph);
            return;
        }
        if (only instanceof Text text && only.getNext() == null && isFence(text.getLiteral())) {
            reading.findings().warning("syntax", blocks.at(paragraph), "directive.stray");
        }
        if (TargetLine.in(paragraph).isPresent()) {
            return;
        }
        ToolLine.in(paragraph)
                .ifPresent(line -> reading.told().template(paragraph, TemplateKind.LINE, line, blocks.at(paragraph)));
        Optional<String> module = ModuleLines.in(paragraph);
        if (module.isPresent()) {
            reading.told().template(paragraph, TemplateKind.MODULE, module.get(), blocks.at(paragraph));
            blocks.add(new CodeListing("jsx", null, module.get()), paragraph);
            return;
        }
        words(paragraph, callout);
    }

    /** Adds the words of a node, as a callout when it is one. */
    void words(Node node, @Nullable CalloutKind callout) {
        List<Inline> content = blocks.inlines().inside(node);
        if (!isBlank(content)) {
            Block words = of(content);
            reading.trace().value(words, blocks.at(node));
            blocks.add(callout == null ? words : new Callout(callout, null, List.of(words)), node);
        }
    }

    private static boolean isBlank(List<Inline> content) {
        for (Inline inline : content) {
            if (!(inline instanceof Inline.LineBreak)) {
                return false;
            }
        }
        return true;
    }

    /** What words on lines of their own become: a picture that stands there alone is a figure. */
    static Block of(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Picture picture) {
            List<Inline> caption = picture.title() == null ? List.of() : List.of(new Inline.Text(picture.title()));
            return new Figure(null, picture.image(), caption, List.of());
        }
        return new org.lumieres.guide.model.Paragraph(content);
    }

    /** The words behind a node, to the end of its paragraph. */
    private static String behind(Node node) {
        StringBuilder words = new StringBuilder();
        for (@Nullable Node next = node.getNext(); next != null; next = next.getNext()) {
            words.append(PlainWords.of(next));
        }
        return words.toString().strip();
    }

    private static boolean isFence(String words) {
        return words.startsWith(":::") && words.chars().allMatch(c -> c == ':');
    }
}
