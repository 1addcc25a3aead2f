package org.lumieres.guide.loader.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A line that is a paragraph by itself and by which another tool puts in a list of headings, a file or a page's end.
 * Nothing marks it as a template but its words.
 */
final class ToolLine {
    private static final Pattern LINE =
            Pattern.compile(
                    "\\[toc]|\\[\\[_?toc_?]]|\\$\\{toc}" // MkDocs, VuePress, GitLab
                            + "|-+8<-+(?: .*)?|;-+8<-+(?: .*)?" // MkDocs, of its snippets
                            + "|<<< ?[@./~].*|@include\\(.*\\)|@tab(?::active)?(?: .*)?|!!!include\\(.*\\)!!!" // VuePress, VitePress, markdown-it
                            + "|::[a-z][\\w-]*(?:\\[.*\\](?:\\{.*\\})?|\\{.*\\})" // remark, of its leaf directives
                            + "|\\\\(?:newpage|pagebreak|clearpage|tableofcontents|toc|maketitle|appendix)", // Pandoc
                    Pattern.CASE_INSENSITIVE);

    private ToolLine() {}

    /** The line that a paragraph is, if it is one. */
    static Optional<String> in(Paragraph paragraph) {
        boolean may = paragraph.getFirstChild() instanceof Text first
                && !first.getLiteral().isEmpty()
                && "[$-;<@!:\\".indexOf(first.getLiteral().charAt(0)) >= 0;
        return may
                ? Optional.of(PlainWords.of(paragraph).strip())
                        .filter(words -> LINE.matcher(words).matches())
                : Optional.empty();
    }
}
