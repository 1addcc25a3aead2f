package org.lumieres.guide.model;

import org.jspecify.annotations.Nullable;

/**
 * Text for a machine, set as it stands.
 *
 * @param info what follows the fence: the language first, then anything; or null
 * @param title what it shows, or null
 * @param code the text, its lines ended by a line feed
 */
public record CodeListing(@Nullable String info, @Nullable String title, String code) implements Block {

    /**
     * The language of the code.
     *
     * @return the first word of the info string, or null when there is none
     */
    public @Nullable String language() {
        if (info == null || info.isBlank()) {
            return null;
        }
        return info.strip().split("\\s", 2)[0];
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {}

    @Override
    public String plainText() {
        return code;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
