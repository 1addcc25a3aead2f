package org.lumieres.guide.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says how wide the figures are that the height of a page makes smaller: openhtmltopdf reckons the margins that centre
 * a picture by the width that it would have without that limit, so that the screen of a telephone stood on the left.
 */
final class HighPictures {
    /** In CSS pixels: 150 mm, which the style sheet has too. */
    private static final double HIGHEST = 566.9;

    private HighPictures() {}

    static void on(Document document) {
        NodeList images = document.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            Element image = (Element) images.item(i);
            String height = image.getAttribute("height");
            if (!height.isEmpty() && Integer.parseInt(height) > HIGHEST && isFigure(image)) {
                double width = Integer.parseInt(image.getAttribute("width")) * HIGHEST / Integer.parseInt(height);
                image.setAttribute("style", "width: " + Math.max(1, Math.round(width)) + "px");
            }
        }
    }

    private static boolean isFigure(Element image) {
        return image.getParentNode() instanceof Element parent
                && parent.getTagName().equals("figure");
    }
}
