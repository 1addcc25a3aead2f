package org.lumieres.guide.loader.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.DisplayMath;

/** What stands between two fences: code, whose title the tools write in the info string; or a formula of MyST. */
final class FencedCode {
    private static final String MATH = "{math}";
    private static final Pattern OPTIONS = Pattern.compile("(?:\\s*:[\\w-]+:.*+\\n)++");

    /** The attribute of Docusaurus, MkDocs, Quarto or Pandoc that holds a title in quotes. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:^|[\\s{,])(?:title|filename|caption)\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)')");

    /** The name of a file that VitePress has behind the language. */
    private static final Pattern BRACKETS = Pattern.compile("[\\w+#-]+(?:\\s*\\{[^}]*})?\\s+\\[([^]]+)]");

    private FencedCode() {}

    static Block block(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        if (info.equals(MATH)) {
            Matcher options = OPTIONS.matcher(code.getLiteral());
            String formula = code.getLiteral().substring(options.lookingAt() ? options.end() : 0);
            return new DisplayMath(formula.strip());
        }
        return new CodeListing(info.isEmpty() ? null : info, title(info), code.getLiteral());
    }

    private static @Nullable String title(String info) {
        Matcher attribute = ATTRIBUTE.matcher(info);
        if (attribute.find()) {
            return attribute.group(1) == null ? attribute.group(2) : attribute.group(1);
        }
        Matcher brackets = BRACKETS.matcher(info);
        return brackets.matches() ? brackets.group(1) : null;
    }
}
