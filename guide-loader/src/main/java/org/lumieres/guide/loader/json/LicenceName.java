package org.lumieres.guide.loader.json;

import java.util.Optional;
import org.lumieres.guide.constraint.LicenceExpression;

/**
 * The name of a licence where its expression should stand: many a guide says «CopyLeft» and no more. SPDX 2.3, annex D,
 * has a form for what it does not know.
 */
final class LicenceName {
    private static final String REFERENCE = "LicenseRef-";
    private static final String COPYLEFT = "CopyLeft";

    private LicenceName() {}

    /** The name that an object or a text has in place of an expression; empty when it has one, or neither. */
    static Optional<String> in(Cursor licence) {
        Cursor id = licence.isObject() ? licence.get("id") : licence;
        if (id.isString()) {
            boolean isName = licence.isObject()
                    ? id.written().strip().equalsIgnoreCase(COPYLEFT)
                    : !id.written().isBlank() && !LicenceExpression.Validator.accepts(id.written());
            return isName ? Optional.of(id.written().strip()) : Optional.empty();
        }
        Cursor name = licence.get("name");
        return licence.isObject()
                        && id.isMissing()
                        && name.isString()
                        && !name.written().isBlank()
                ? Optional.of(name.written().strip())
                : Optional.empty();
    }

    /** The expression of what is known by a name only. */
    static String reference(String name) {
        String known = name.equalsIgnoreCase(COPYLEFT) ? COPYLEFT : name;
        return REFERENCE + known.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-+|-+$", "");
    }
}
