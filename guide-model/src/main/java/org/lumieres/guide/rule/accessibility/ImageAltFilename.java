package org.lumieres.guide.rule.accessibility;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** An alternative text says what an image shows; the name of its file, or the word image, says nothing. */
final class ImageAltFilename extends LibraryRule {
    private static final Pattern FILE = Pattern.compile(
            "(?i).*\\.(?:png|jpe?g|gif|svg|webp|avif|tiff?|bmp)|(?:img|dsc|dscn|image|photo|screenshot)[-_ ]?\\d+");
    /** A name that no sentence would be. */
    private static final Pattern NAME = Pattern.compile("\\S*[-_\\d]\\S*");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "image",
            "photo",
            "photographie",
            "picture",
            "illustration",
            "dessin",
            "figure",
            "logo",
            "icône",
            "icone",
            "icon",
            "graphique",
            "graph",
            "chart",
            "schéma",
            "schema",
            "capture",
            "capture d’écran",
            "capture d'écran",
            "screenshot",
            "visuel",
            "bannière",
            "banner",
            "sans titre",
            "untitled");

    ImageAltFilename() {
        super("image-alt-filename", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachImage((image, path) -> {
            String alt = image.alt();
            if (alt != null && !alt.isBlank() && saysNothing(alt.strip(), image.src())) {
                inspection.found(path.property("alt"), "image-alt-filename", alt.strip());
            }
        });
    }

    private static boolean saysNothing(String alt, String src) {
        String file = src.substring(src.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        return FILE.matcher(alt).matches()
                || (alt.equals(name) && NAME.matcher(alt).matches())
                || EMPTY_WORDS.contains(alt.toLowerCase(Locale.ROOT));
    }
}
