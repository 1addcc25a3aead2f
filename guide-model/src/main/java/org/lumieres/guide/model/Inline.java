package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.SafeUrl;

/** A piece of a line: words, a link, a picture. */
public sealed interface Inline extends Node {

    /**
     * The words of inlines, without markup, one after another as a reader sees them in a line.
     *
     * @param inlines a title, a caption, the content of a paragraph
     * @return the text, in which line breaks are line feeds; empty when there is none
     */
    static String plainText(List<Inline> inlines) {
        return PlainText.inline(inlines);
    }

    /**
     * Calls the visitor's method for this kind of inline.
     *
     * @param visitor what to do with it
     * @param <R> what the visitor gives back
     * @return what the visitor gave back
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * What to do with each kind of inline. No default methods: a new kind must be thought of by every renderer.
     *
     * @param <R> what each method gives back
     */
    interface Visitor<R> {
        R visit(Text text);

        R visit(Emphasis emphasis);

        R visit(Strong strong);

        R visit(Strikethrough strikethrough);

        R visit(Superscript superscript);

        R visit(Subscript subscript);

        R visit(Code code);

        R visit(Keyboard keyboard);

        R visit(Link link);

        R visit(Reference reference);

        R visit(Picture picture);

        R visit(LineBreak lineBreak);

        R visit(Abbreviation abbreviation);

        R visit(Foreign foreign);
    }

    /**
     * Plain words.
     *
     * @param text the words
     */
    record Text(String text) implements Inline {
        @Override
        public void forEachChild(ChildVisitor visitor) {}

        @Override
        public String plainText() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Words stressed. HTML {@code em}.
     *
     * @param content what stands inside; inline text
     */
    record Emphasis(List<@Valid Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Words that matter. HTML {@code strong}.
     *
     * @param content what stands inside; inline text
     */
    record Strong(List<@Valid Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Words no longer true. HTML {@code del}.
     *
     * @param content what stands inside; inline text
     */
    record Strikethrough(List<@Valid Inline> content) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Words set above the line. HTML {@code sup}.
     *
     * @param content what stands inside; inline text
     */
    record Superscript(List<@Valid Inline> content) implements Inline {
        public Superscript {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Words set below the line. HTML {@code sub}.
     *
     * @param content what stands inside; inline text
     */
    record Subscript(List<@Valid Inline> content) implements Inline {
        public Subscript {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A few words for a machine. HTML {@code code}.
     *
     * @param text the words, as they stand
     */
    record Code(String text) implements Inline {
        @Override
        public void forEachChild(ChildVisitor visitor) {}

        @Override
        public String plainText() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * What to type or press. HTML {@code kbd}.
     *
     * @param text the key or the words
     */
    record Keyboard(String text) implements Inline {
        @Override
        public void forEachChild(ChildVisitor visitor) {}

        @Override
        public String plainText() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A link out of the guide.
     *
     * @param url where it leads: an absolute URL, or one relative to the guide's folder
     * @param title more about where it leads, or null
     * @param content what stands inside; inline text
     */
    record Link(@NotBlank @SafeUrl String url, @Nullable String title, List<@Valid Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A link to a part of this guide.
     *
     * @param kind what it leads to
     * @param target the id of what it leads to; for a section, its chapter's id, {@code #} and its own
     * @param content what stands inside; inline text
     */
    record Reference(Kind kind, @NotBlank String target, List<@Valid Inline> content) implements Inline {
        public Reference {
            content = List.copyOf(content);
        }

        /** What a reference leads to. */
        public enum Kind {
            /** A chapter or an annex. */
            CHAPTER,
            /** A section, or a block that has an id. */
            SECTION,
            /** A term of the glossary. */
            TERM,
            /** A work of the references. */
            WORK,
            /** A footnote of the same chapter; its content is empty, for the renderer numbers it. */
            FOOTNOTE
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A picture in a line of text.
     *
     * @param image the picture
     * @param title more about it, or null
     */
    record Picture(@Valid Image image, @Nullable String title) implements Inline {
        @Override
        public void forEachChild(ChildVisitor visitor) {}

        @Override
        public String plainText() {
            return image.alt() == null ? "" : image.alt();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A line that ends before its paragraph does. HTML {@code br}. */
    record LineBreak() implements Inline {
        @Override
        public void forEachChild(ChildVisitor visitor) {}

        @Override
        public String plainText() {
            return "\n";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A short form, with what it stands for. HTML {@code abbr}.
     *
     * @param expansion what it stands for
     * @param content what stands inside; inline text
     */
    record Abbreviation(@NotBlank String expansion, List<@Valid Inline> content) implements Inline {
        public Abbreviation {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Words in another language than the text's (RGAA 4.1.2, criterion 8.7).
     *
     * @param language their language, a BCP 47 tag
     * @param content what stands inside; inline text
     */
    record Foreign(@NotBlank @LanguageTag String language, List<@Valid Inline> content) implements Inline {
        public Foreign {
            content = List.copyOf(content);
        }

        @Override
        public void forEachChild(ChildVisitor visitor) {
            visitor.visitChildren("content", content);
        }

        @Override
        public String plainText() {
            return PlainText.inline(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
