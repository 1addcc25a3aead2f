package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LicenceExpression;
import org.lumieres.guide.constraint.WebUrl;

/**
 * What others may do with the guide. Maps to {@code dcterms:license}.
 *
 * @param id an SPDX licence expression (SPDX 2.3, annex D) or {@code LicenseRef-…}
 * @param name what readers call it, or null for the id
 * @param holder who holds the rights, or null
 * @param url its text, or null
 * @param exceptions what it does not cover, each in a sentence
 */
public record Licence(
        @NotBlank @LicenceExpression String id,
        @Nullable String name,
        @Nullable String holder,
        @Nullable @WebUrl String url,
        List<@NotBlank String> exceptions) {

    public Licence {
        exceptions = List.copyOf(exceptions);
    }

    /**
     * What readers call a licence of a part of the guide.
     *
     * @param expression an SPDX licence expression or {@code LicenseRef-…}
     * @return this licence's name when it is this one and has a name, else the expression
     */
    public String nameOf(String expression) {
        return name != null && id.equals(expression) ? name : expression;
    }

    /**
     * A licence known by its expression alone.
     *
     * @param id an SPDX licence expression or {@code LicenseRef-…}
     * @return the licence
     */
    public static Licence of(String id) {
        return new Licence(id, null, null, null, List.of());
    }
}
