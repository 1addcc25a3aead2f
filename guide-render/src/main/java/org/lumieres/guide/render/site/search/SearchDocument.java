package org.lumieres.guide.render.site.search;

/**
 * What one result leads to: the head of a chapter, one of its sections, a term of the glossary. Any of its texts may be
 * empty.
 *
 * @param page its page
 * @param anchor its place on the page, or empty for the whole page
 * @param title its own title
 * @param within the title of what it is a part of
 * @param keywords other words to find it by, which are not shown
 * @param text what it says, which extracts are taken from
 */
public record SearchDocument(String page, String anchor, String title, String within, String keywords, String text) {}
