package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.Download;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.LandingRenderer;

/** Renderers that fail. */
final class Failing {
    private Failing() {}

    enum Moment {
        FIRST_BYTE,
        LAST_BYTE
    }

    /** What goes wrong. */
    @FunctionalInterface
    interface Fault {
        void strike() throws IOException;
    }

    /** Has one format fail, as it is in the publishers of the tests: one file, or many. */
    static Publisher at(Moment moment, Exception fault, Format format, Publisher.Builder publisher) {
        Fault strike = () -> {
            if (fault instanceof IOException io) {
                throw io;
            }
            throw (RuntimeException) fault;
        };
        boolean first = moment == Moment.FIRST_BYTE;
        switch (format) {
            case SITE -> publisher.renderer(new Site(first, strike));
            case MARKDOWN -> publisher.renderer(new Folder(format, first, strike));
            default -> publisher.renderer(new OneFile(format, first, strike));
        }
        return publisher.build();
    }

    static GuideRenderer file(Format format, Fault fault) {
        return new OneFile(format, false, fault);
    }

    private record OneFile(Format format, boolean first, Fault fault) implements GuideRenderer {
        @Override
        public void render(Guide guide, OutputStream out) throws IOException {
            if (!first) {
                out.write(new byte[100_000]);
            }
            fault.strike();
        }
    }

    private record Folder(Format format, boolean first, Fault fault) implements FolderRenderer {
        @Override
        public void render(Guide guide, FileSink sink) throws IOException {
            if (!first) {
                sink.write("index.html", new byte[] {1});
                sink.write("a/index.html", new byte[] {2});
            }
            fault.strike();
        }
    }

    private record Site(boolean first, Fault fault) implements LandingRenderer {
        @Override
        public Format format() {
            return Format.SITE;
        }

        @Override
        public FolderRenderer offering(List<Download> downloads) {
            return this;
        }

        @Override
        public void render(Guide guide, FileSink sink) throws IOException {
            new Folder(Format.SITE, first, fault).render(guide, sink);
        }
    }
}
