package org.lumieres.guide.cli;

import org.lumieres.guide.links.LinkChecker;

/** Shows how far a check of links is. */
record LinkMeter(Meter meter) implements LinkChecker.Progress {

    @Override
    public void checked(int done, int all) {
        meter.show("links.progress", done, all);
    }
}
