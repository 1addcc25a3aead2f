package org.lumieres.guide.render.publish;

import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.model.form.KebabCase;

/** What the files of formats are called. */
final class FileNames {
    private FileNames() {}

    /** The name of the one file of a format. */
    static String file(Guide guide, Format format) {
        // A guide may silence the rule on ids, and then name anything at all.
        String slug = Slugs.slug(guide.id());
        return (slug.isEmpty() ? "guide" : slug) + "." + format.extension();
    }

    /** The folder of a format of many files, with its {@code /}. */
    static String folder(Format format) {
        return KebabCase.of(format) + "/";
    }
}
