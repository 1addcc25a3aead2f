package org.lumieres.guide.model;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.FolderUrl;
import org.lumieres.guide.constraint.HexColour;
import org.lumieres.guide.constraint.ReadableOnLight;
import org.lumieres.guide.constraint.WebUrl;

/**
 * Where a guide is read online, and what the institution puts on its pages to be known by.
 *
 * @param url the address of the folder that it is in, or null
 * @param logo the picture at the head of each page, or null
 * @param accent the colour of links and marks, six hexadecimal digits after {@code #}; on dark ground a lighter one is
 *     made of it; or null for the theme's
 */
public record Site(
        @Nullable @WebUrl @FolderUrl String url,
        @Nullable @Valid Image logo,
        @Nullable @HexColour @ReadableOnLight String accent) {}
