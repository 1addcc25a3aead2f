package org.lumieres.guide.render.html;

import org.lumieres.guide.render.fragment.Links;

/** Everything on one page, beside which every file is that the guide leads to. */
public final class LinksAsWritten implements Links {
    @Override
    public String to(String anchor) {
        return Links.onePage().to(anchor);
    }

    @Override
    public String id(String anchor) {
        return anchor;
    }

    @Override
    public String toFile(String address) {
        return address;
    }
}
