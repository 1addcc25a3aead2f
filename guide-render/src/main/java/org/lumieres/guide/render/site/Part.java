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

    /** The key of its title in the wording. */
    String key() {
        return "site." + name().toLowerCase(Locale.ROOT);
    }
}
