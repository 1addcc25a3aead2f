package org.lumieres.guide.rule.structure;

import java.util.List;
import org.lumieres.guide.rule.Rule;

/** Rules of what a guide is made of. */
public final class StructureRules {
    private StructureRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(new UnusedFootnote(), new PictureUnreadable(), new PictureTooLarge(), new PictureExtension());
    }
}
