package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.AltOrDecorative;
import org.lumieres.guide.constraint.LicenceExpression;
import org.lumieres.guide.constraint.SafeUrl;

/**
 * A picture file and what a publisher must know of it. Maps to {@code schema:ImageObject}. RGAA 4.1.2, criterion 1.1,
 * asks that it have an alternative text unless it is decorative.
 *
 * @param src the file, relative to the guide's folder with {@code /} between its parts, or an absolute URL
 * @param alt what it says, for those who do not see it; null when it is decorative
 * @param decorative whether it says nothing that the text does not
 * @param credit whom it is by, or null
 * @param licence its own licence when it is not the guide's: an SPDX expression or {@code LicenseRef-…}; or null
 */
@AltOrDecorative
public record Image(
        @NotBlank @SafeUrl String src,
        @Nullable String alt,
        boolean decorative,
        @Nullable String credit,
        @Nullable @LicenceExpression String licence) {

    /**
     * A picture that says something.
     *
     * @param src the file or URL
     * @param alt what it says
     * @return the image, without credit or licence of its own
     */
    public static Image of(String src, String alt) {
        return new Image(src, alt, false, null, null);
    }

    /**
     * A picture that says nothing.
     *
     * @param src the file or URL
     * @return the image, which assistive technology passes over
     */
    public static Image decoration(String src) {
        return new Image(src, null, true, null, null);
    }
}
