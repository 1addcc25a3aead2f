package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;

/**
 * A directive of MyST that looks like code and is no callout: pictures and listings become ours; of the others that are
 * known it is told that they stay as listings. Names that nobody knows are those of languages, as in {@code {r}}.
 */
final class MystFence {
    private static final Pattern INFO = Pattern.compile("\\{([a-z][\\w:-]*)}\\s*(.*)");
    private static final Pattern OPTION = Pattern.compile("\\s*:?([\\w-]+):\\s*(.*)");
    private static final String DASHES = "---";
    private static final Set<String> LISTINGS = Set.of("code", "code-block", "sourcecode");
    private static final Set<String> PICTURES = Set.of("figure", "image");

    private static final Set<String> OTHERS = Set.of(
            "bibliography",
            "card",
            "contents",
            "csv-table",
            "deprecated",
            "epigraph",
            "eval-rst",
            "exercise",
            "glossary",
            "grid",
            "iframe",
            "include",
            "index",
            "list-table",
            "literalinclude",
            "margin",
            "proof",
            "pull-quote",
            "sidebar",
            "solution",
            "tab-item",
            "tab-set",
            "table",
            "tableofcontents",
            "toctree",
            "versionadded",
            "versionchanged");

    private final Reading reading;
    private final BlockConverter blocks;
    private final FencedCodeBlock code;
    private final Map<String, String> options = new LinkedHashMap<>();

    private MystFence(Reading reading, BlockConverter blocks, FencedCodeBlock code) {
        this.reading = reading;
        this.blocks = blocks;
        this.code = code;
    }

    /** Adds what a directive becomes; false, with nothing added, when it stays as a listing. */
    static boolean convert(Reading reading, BlockConverter blocks, FencedCodeBlock code) {
        Matcher info = INFO.matcher(code.getInfo() == null ? "" : code.getInfo().strip());
        if (!info.matches()) {
            return false;
        }
        String name = info.group(1);
        String argument = info.group(2);
        if (LISTINGS.contains(name)) {
            new MystFence(reading, blocks, code).listing(argument);
            return true;
        }
        if (PICTURES.contains(name) && !argument.isEmpty()) {
            new MystFence(reading, blocks, code).picture(argument);
            return true;
        }
        if (OTHERS.contains(name)) {
            reading.told().template(code, TemplateKind.DIRECTIVE, "{" + name + "}", blocks.at(code));
        }
        return false;
    }

    private void listing(String language) {
        String rest = takeOptions();
        String title = options.remove("caption");
        tellOptions();
        blocks.add(new CodeListing(language.isEmpty() ? null : language, title, rest), code);
    }

    private void picture(String address) {
        String[] paragraphs = takeOptions().strip().split("\\n\\s*\\n", -1);
        String alt = options.remove("alt");
        String id = Figures.id(reading, options.get("name"));
        if (id != null) {
            options.remove("name");
        }
        tellOptions();
        Image image = new Image(reading.targets().image(address, blocks.at(code)), alt, false, null, null);
        blocks.add(new Figure(id, image, words(paragraphs[0]), List.of()), code);
        for (int i = 1; i < paragraphs.length; i++) {
            blocks.add(new Paragraph(words(paragraphs[i])), code);
        }
    }

    private List<Inline> words(String text) {
        return text.isBlank()
                ? List.of()
                : InlineText.read(reading.at(blocks.at(code)), text.strip().replaceAll("\\s*\\n\\s*", " "));
    }

    /** Takes the options above the content, lines {@code :name: value} or YAML between dashes; returns the content. */
    private String takeOptions() {
        List<String> lines = new ArrayList<>(code.getLiteral().lines().toList());
        boolean yaml = !lines.isEmpty() && lines.get(0).strip().equals(DASHES);
        int at = yaml ? 1 : 0;
        while (at < lines.size()) {
            Matcher option = OPTION.matcher(lines.get(at));
            if (!option.matches() || yaml == lines.get(at).stripLeading().startsWith(":")) {
                break;
            }
            options.put(option.group(1), option.group(2).strip());
            at++;
        }
        if (yaml && (at == lines.size() || !lines.get(at).strip().equals(DASHES))) {
            options.clear();
            return code.getLiteral();
        }
        if (yaml) {
            at++;
        }
        if (at > 0 && at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        List<String> rest = lines.subList(at, lines.size());
        return rest.isEmpty() ? "" : String.join("\n", rest) + "\n";
    }

    private void tellOptions() {
        if (!options.isEmpty()) {
            String left = String.join(", ", options.keySet());
            reading.findings().add(Severity.INFO, "unknown-attribute", blocks.at(code), "attributes.left", left);
        }
    }
}
