package org.lumieres.guide.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.WebUrl;

/**
 * Where readers are told how accessible a guide is. French law no. 2005-102, article 47, and decree no. 2019-768.
 *
 * @param url where the statement is, or null
 * @param date the day it was made, or null
 */
public record AccessibilityStatement(
        @Nullable @WebUrl String url, @Nullable LocalDate date) {}
