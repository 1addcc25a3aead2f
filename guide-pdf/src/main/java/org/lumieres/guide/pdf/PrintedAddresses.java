package org.lumieres.guide.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Prints where links lead that lead out of the book, for paper cannot be clicked: at the end of each work of the
 * bibliography, and in a list at the end of each chapter. Not beside the words, where a line of signs would stand in
 * the way of reading, and would be read aloud in the middle of a sentence.
 */
final class PrintedAddresses {
    private static final String CLASS = "class";

    private final Document document;

    private PrintedAddresses(Document document) {
        this.document = document;
    }

    static void on(Document document) {
        PrintedAddresses addresses = new PrintedAddresses(document);
        for (Element section : elements("section", document.getDocumentElement())) {
            switch (section.getAttribute(CLASS)) {
                case "addresses" -> addresses.list(section);
                case "references" -> elements("li", section).forEach(addresses::tell);
                default -> {}
            }
        }
    }

    /** Fills the list that the book has set aside behind a chapter; takes it away when the chapter needs none. */
    private void list(Element section) {
        Element chapter = before(section);
        Map<String, String> words = chapter == null ? Map.of() : links(chapter);
        if (words.isEmpty()) {
            section.getParentNode().removeChild(section);
            return;
        }
        Node list = section.appendChild(document.createElement("ul"));
        words.forEach((address, said) -> {
            Node item = list.appendChild(document.createElement("li"));
            item.appendChild(document.createTextNode(said.isEmpty() ? "" : said + " – "));
            item.appendChild(address(address));
        });
    }

    private void tell(Element work) {
        links(work).keySet().forEach(address -> {
            work.appendChild(document.createTextNode(", "));
            work.appendChild(address(address));
        });
    }

    private Element address(String address) {
        Element element = document.createElement("span");
        element.setAttribute(CLASS, "address");
        element.setTextContent(address);
        return element;
    }

    /** The words of the first link to each address, except where they are the address. */
    private static Map<String, String> links(Element element) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Element link : elements("a", element)) {
            String address = link.getAttribute("href");
            if (address.matches("(?i)https?:.*") && !link.getAttribute(CLASS).equals("url")) {
                String words = link.getTextContent().strip().replaceAll("\\s+", " ");
                if (!words.equals(address)) {
                    links.putIfAbsent(address, words);
                }
            }
        }
        return links;
    }

    private static @Nullable Element before(Element element) {
        Node before = element.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return (Element) before;
    }

    /** Those of a name, as they are now. */
    private static List<Element> elements(String name, Element inside) {
        NodeList live = inside.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < live.getLength(); i++) {
            elements.add((Element) live.item(i));
        }
        return elements;
    }
}
