package org.lumieres.guide.cli;

import org.lumieres.guide.render.publish.PublishListener;

/** Shows how far a publication is. */
record PublishMeter(Meter meter) implements PublishListener {

    @Override
    public void completed(int files) {
        meter.show("publish.progress", files);
    }
}
