package org.lumieres.guide.loader.markdown;

/**
 * Markup that stayed text, since a sign of it is missing or too much, or since another tool alone knows it.
 *
 * @param key the message that tells of it, without its prefix
 * @param start where it begins in the words
 * @param end where it ends
 * @param meant what would be markup; empty when the message needs no such words
 */
record Slip(String key, int start, int end, String meant) {}
