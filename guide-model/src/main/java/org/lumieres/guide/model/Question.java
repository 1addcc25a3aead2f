package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * A question that readers ask, with its answer. Maps to {@code schema:Question}.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param question the question
 * @param answer the answer
 */
public record Question(
        @Nullable @Slug String id,
        @NotBlank String question,
        @NotEmpty List<@Valid Block> answer) implements Block {

    public Question {
        answer = List.copyOf(answer);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("answer", answer);
    }

    @Override
    public String plainText() {
        return PlainText.lines(question, answer);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
