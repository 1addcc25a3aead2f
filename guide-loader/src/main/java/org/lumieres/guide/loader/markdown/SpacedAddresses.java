package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.lumieres.guide.diagnostic.Severity;

/** Decides what becomes of addresses with spaces: they count where they lead somewhere, and are words elsewhere. */
final class SpacedAddresses {
    private final Reading reading;

    SpacedAddresses(Reading reading) {
        this.reading = reading;
    }

    /** Whether what may be a link or a picture, or else prose, is prose. */
    boolean isProse(Node node) {
        return node instanceof SpacedAddress && !reading.targets().leadsSomewhere(address(node));
    }

    /** The address of a link or a picture as others take it for one; told at its place when it has spaces. */
    String address(Node node, Span at) {
        String address = address(node);
        if (!(node instanceof SpacedAddress)) {
            return address;
        }
        reading.findings().add(Severity.INFO, "spaced-address", at, "address.spaces", address);
        return address.replace(" ", "%20");
    }

    /** What follows the words of a link that is none; told. */
    String ending(Node node) {
        String written = ((SpacedAddress) node).written();
        Span at = reading.placeOf(written.strip(), node);
        reading.findings().warning("spaced-address", at, "address.spaces-unknown", written.strip());
        return "](" + written + ")";
    }

    private static String address(Node node) {
        return node instanceof Image image ? image.getDestination() : ((Link) node).getDestination();
    }
}
