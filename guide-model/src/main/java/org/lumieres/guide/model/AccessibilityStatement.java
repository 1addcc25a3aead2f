package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.WebUrl;

/**
 * What readers are told of how accessible a guide is. French law no. 2005-102, article 47, and decree no. 2019-768.
 *
 * @param url where the statement is, or null where the guide's own site makes it
 * @param date the day it was made, or null
 * @param audit what an audit found, or null while there was none
 * @param barriers what is known not to be accessible, a sentence each
 */
public record AccessibilityStatement(
        @Nullable @WebUrl String url,
        @Nullable LocalDate date,
        @Nullable @Valid AccessibilityAudit audit,
        List<@NotBlank String> barriers) {

    public AccessibilityStatement {
        barriers = List.copyOf(barriers);
    }
}
