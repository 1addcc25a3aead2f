package org.lumieres.guide.render.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.colour.Colour;
import org.lumieres.guide.render.fragment.Resource;
import org.lumieres.guide.render.site.search.SearchScript;

/**
 * How a site looks: its templates, its style sheet, its scripts and its fonts, some of them an institution's own. The
 * names of files tell their content, so that a reader's browser keeps each as long as it likes. Thread-safe.
 */
final class Theme {
    private static final String FOLDER = "theme/";
    /** Dark ground, on which the accent must be read too. */
    private static final Colour NIGHT = new Colour(0x15, 0x18, 0x1d);

    private static final Set<String> TEMPLATES = Set.of("page", "head", "header", "footer");

    private static final List<String> FONTS =
            List.of("sans-regular.woff2", "serif-semibold.woff2", "sans-semibold.woff2", "sans-italic.woff2");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final String stylesheet;
    private final String themeScript;
    private final String icon;
    private final String script;
    private final String search;
    private final Template page;
    private final SiteTheme own;

    Theme(SiteTheme own, @Nullable String accent) {
        this.own = own;
        String css = Resource.text(Theme.class, "theme/site.css");
        for (String font : FONTS) {
            String path = add(font, Resource.bytes(Theme.class, "theme/" + font));
            fonts.add(path);
            css = css.replace("url(" + font + ")", "url(" + path.substring(FOLDER.length()) + ")");
        }
        files.put(FOLDER + "fonts-licence.txt", Resource.bytes(Theme.class, "theme/fonts-licence.txt"));
        css = Resource.text(Resource.class, "content.css") + css + SearchScript.style() + colours(accent);
        this.stylesheet = add("guide.css", css.getBytes(StandardCharsets.UTF_8));
        this.themeScript = add("theme.js", Resource.bytes(Theme.class, "theme/theme.js"));
        this.icon = add("icon.svg", Resource.bytes(Theme.class, "theme/icon.svg"));
        this.script = add("guide.js", Resource.bytes(Theme.class, "theme/guide.js"));
        this.search = add("search.js", SearchScript.script());
        files.put(FOLDER + "minisearch-licence.txt", SearchScript.licence());
        this.page = compile(own);
    }

    private static Template compile(SiteTheme own) {
        Mustache.Compiler compiler =
                Mustache.compiler().emptyStringIsFalse(true).withLoader(name -> new StringReader(template(own, name)));
        // Each by itself first: of an error in one that stands in another, only the line would be told.
        for (String name : own.templates()) {
            try {
                compiler.compile(template(own, name));
            } catch (MustacheException e) {
                throw new InvalidThemeException(name + SiteTheme.TEMPLATE, String.valueOf(e.getMessage()), e);
            }
        }
        refuseUnused(own);
        return compiler.compile(template(own, "page"));
    }

    /** A template that nothing asks for has most likely a slip in its name, and would change nothing in silence. */
    private static void refuseUnused(SiteTheme own) {
        for (String name : own.templates()) {
            Pattern use = Pattern.compile("\\{\\{>\\s*" + Pattern.quote(name) + "\\s*}}");
            if (!TEMPLATES.contains(name)
                    && own.templates().stream()
                            .noneMatch(
                                    other -> use.matcher(template(own, other)).find())) {
                throw new InvalidThemeException(
                        name + SiteTheme.TEMPLATE,
                        "nothing uses it; the library’s templates are " + String.join(", ", new TreeSet<>(TEMPLATES)),
                        null);
            }
        }
    }

    private static String template(SiteTheme own, String name) {
        return own.template(name).orElseGet(() -> {
            if (!TEMPLATES.contains(name)) {
                throw new InvalidThemeException(name + SiteTheme.TEMPLATE, "there is no such template", null);
            }
            return Resource.text(Theme.class, "templates/" + name + SiteTheme.TEMPLATE);
        });
    }

    /** The accent of an institution on light ground, and a lighter one on dark. */
    private static String colours(@Nullable String accent) {
        if (accent == null) {
            return "";
        }
        return Colour.parse(accent)
                .map(colour -> {
                    Colour light = colour;
                    for (int percent = 0;
                            light.contrast(NIGHT) < Colour.READABLE + 1.5 && percent <= 100;
                            percent += 5) {
                        light = colour.mixedWith(Colour.WHITE, percent);
                    }
                    return "\n:root { --accent-day: " + colour.hex() + "; --accent-night: " + light.hex() + " }\n";
                })
                .orElse("");
    }

    private String add(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String path = FOLDER + name.substring(0, dot) + "." + Fingerprint.of(content) + name.substring(dot);
        files.put(path, content);
        return path;
    }

    /** Its files by their paths in the site. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Whether another content would have another path. */
    boolean isNamedByContent(String path) {
        return files.containsKey(path) && Fingerprint.isIn(path);
    }

    String stylesheet() {
        return stylesheet;
    }

    List<String> preloaded() {
        return fonts;
    }

    String themeScript() {
        return themeScript;
    }

    String icon() {
        return icon;
    }

    String script() {
        return script;
    }

    String search() {
        return search;
    }

    /** Writes a page made of its values. */
    void page(Map<String, Object> values, Writer out) {
        try {
            page.execute(values, out);
        } catch (MustacheException e) {
            throw own.templates().stream()
                    .filter(name -> e instanceof MustacheException.Context at && names(template(own, name), at))
                    .findFirst()
                    .map(name ->
                            new InvalidThemeException(name + SiteTheme.TEMPLATE, String.valueOf(e.getMessage()), e))
                    .orElseGet(() -> new InvalidThemeException(e));
        }
    }

    /** Whether a template asks for a value at a line: an error tells no more of where it is. */
    private static boolean names(String template, MustacheException.Context at) {
        return template.lines()
                .skip(Math.max(0, at.lineNo - 1))
                .findFirst()
                .orElse("")
                .contains(at.key);
    }
}
