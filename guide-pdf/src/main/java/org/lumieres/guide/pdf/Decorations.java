package org.lumieres.guide.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Turns pictures that say nothing into backgrounds, which are artifacts (ISO 14289-1, 7.1): a figure of a tagged PDF
 * has to have an alternative text.
 */
final class Decorations {
    /** In CSS pixels: what fits the text of a page. */
    private static final int WIDEST = 500;

    private static final int HIGHEST = 560;
    /** What a replaced element takes when nothing says its size (CSS 2.1, 10.3.2). */
    private static final int WIDTH = 300;

    private static final int HEIGHT = 150;

    private Decorations() {}

    static void on(Document document) {
        NodeList images = document.getElementsByTagName("img");
        List<Element> silent = new ArrayList<>();
        for (int i = 0; i < images.getLength(); i++) {
            Element image = (Element) images.item(i);
            if (image.getAttribute("alt").isBlank()) {
                silent.add(image);
            }
        }
        silent.forEach(Decorations::replace);
    }

    private static void replace(Element image) {
        double width = size(image.getAttribute("width"), WIDTH);
        double height = size(image.getAttribute("height"), HEIGHT);
        double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
        Element span = image.getOwnerDocument().createElement("span");
        span.setAttribute("class", "decoration");
        span.setAttribute(
                "style",
                "width: " + Math.round(width * scale) + "px; height: " + Math.round(height * scale)
                        + "px; background-image: url('" + image.getAttribute("src") + "')");
        image.getParentNode().replaceChild(span, image);
    }

    private static double size(String attribute, int otherwise) {
        return attribute.isEmpty() ? otherwise : Integer.parseInt(attribute);
    }
}
