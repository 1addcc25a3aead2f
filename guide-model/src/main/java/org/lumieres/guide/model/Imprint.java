package org.lumieres.guide.model;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a guide before the law when it is read online, beside its publisher. French law no. 2004-575 for
 * confidence in the digital economy (LCEN), article 1-1 (formerly 6 III).
 *
 * @param director the person who directs the publication, or null
 * @param host who keeps the site, or null
 * @param hostAddress the postal address of the host, on one line, or null
 */
public record Imprint(
        @Nullable String director,
        @Nullable @Valid Organization host,
        @Nullable String hostAddress) {}
