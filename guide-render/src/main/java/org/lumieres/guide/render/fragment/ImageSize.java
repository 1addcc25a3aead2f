package org.lumieres.guide.render.fragment;

/**
 * How large a picture is on a page, unless something makes it smaller.
 *
 * @param width in CSS pixels, at least 1
 * @param height in CSS pixels, at least 1
 */
public record ImageSize(int width, int height) {}
