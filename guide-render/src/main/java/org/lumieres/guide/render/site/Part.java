package org.lumieres.guide.render.site;

import java.util.Locale;

/**
 * A page that is made of what the whole guide holds. Its title is under {@code site.NAME} in the wording, its address
 * the slug of its title: both speak the guide's language.
 */
enum Part {
    PLAN,
    GLOSSARY,
    PRACTICES,
    FIGURES,
    PLATFORMS,
    CHECKLISTS,
    REFERENCES,
    INDEX,
    CREDITS,
    LEGAL,
    ACCESSIBILITY;

    /** The key of the title that stands on the page itself. */
    String titleKey() {
        return this == ACCESSIBILITY ? "accessibility-statement" : key();
    }

    /** The key of what it is called in the wording, which also makes its address. */
    String key() {
        return "site." + name().toLowerCase(Locale.ROOT);
    }
}
