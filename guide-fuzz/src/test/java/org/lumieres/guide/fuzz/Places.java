package org.lumieres.guide.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.model.ChildVisitor;
import org.lumieres.guide.model.Node;

/** Where things stand: nowhere, or inside their files. */
record Places(SourceMap map) {

    /** Looks up a part of a guide and all that is in it. */
    void look(Node node, ModelPath path) {
        map.find(path).ifPresent(this::assertInside);
        node.forEachChild(new ChildVisitor() {
            @Override
            public void visitChild(String component, Node child) {
                look(child, path.property(component));
            }

            @Override
            public void visitChildren(String component, List<? extends Node> children) {
                for (int i = 0; i < children.size(); i++) {
                    look(children.get(i), path.property(component).element(i));
                }
            }
        });
    }

    /** Fails when a place is not in its file; what concerns a whole file or folder is at the start of it. */
    void assertInside(SourceRange range) {
        assertThat(range.start()).isLessThanOrEqualTo(range.end());
        for (SourcePosition place : List.of(range.start(), range.end())) {
            Optional<String> line = map.line(range.file(), place.line());
            if (line.isEmpty()) {
                assertThat(range).isEqualTo(SourceRange.startOf(range.file()));
            } else {
                String text = line.get();
                assertThat(place.column()).isLessThanOrEqualTo(text.codePointCount(0, text.length()) + 1);
            }
        }
    }
}
