package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.PartialDate;

/**
 * A quotation at the head of a guide or a chapter. EPUB {@code epigraph}.
 *
 * @param body the words
 * @param attribution whose they are, or null
 * @param work the work they are taken from, or null
 * @param date when they were said: a year, a month or a day; or null
 * @param language their language when it is not the text's, a BCP 47 tag; or null
 */
public record Epigraph(
        @NotEmpty List<@Valid Block> body,
        @Nullable String attribution,
        @Nullable String work,
        @Nullable @PartialDate String date,
        @Nullable @LanguageTag String language)
        implements Block {

    public Epigraph {
        body = List.copyOf(body);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("body", body);
    }

    @Override
    public String plainText() {
        return PlainText.lines(body, attribution, work);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
