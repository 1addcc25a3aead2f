package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A term of a definition list with its definitions.
 *
 * @param term the term; inline text
 * @param definitions what it means, one or more
 */
public record DefinitionEntry(
        @NotEmpty List<@Valid Inline> term, @NotEmpty List<@Valid Definition> definitions) implements Node {

    public DefinitionEntry {
        term = List.copyOf(term);
        definitions = List.copyOf(definitions);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("term", term);
        visitor.visitChildren("definitions", definitions);
    }

    @Override
    public String plainText() {
        return PlainText.lines(PlainText.inline(term), definitions);
    }
}
