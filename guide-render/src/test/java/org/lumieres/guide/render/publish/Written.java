package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.Download;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.LandingRenderer;

/** Renderers whose files are those that a test says. */
final class Written {
    private Written() {}

    static GuideRenderer file(Format format, String text) {
        return new OneFile(format, text);
    }

    static FolderRenderer folder(Format format, Map<String, String> files) {
        return new Folder(format, new TreeMap<>(files));
    }

    static LandingRenderer site(Map<String, String> pages) {
        return new Site(new TreeMap<>(pages), List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record OneFile(Format format, String text) implements GuideRenderer {
        @Override
        public void render(Guide guide, OutputStream out) throws IOException {
            out.write(bytes(text));
            out.flush();
        }
    }

    private record Folder(Format format, Map<String, String> files) implements FolderRenderer {
        @Override
        public void render(Guide guide, FileSink sink) throws IOException {
            for (Map.Entry<String, String> file : files.entrySet()) {
                sink.write(file.getKey(), bytes(file.getValue()));
            }
        }
    }

    /** Its first page lists what it offers. */
    private record Site(Map<String, String> pages, List<Download> downloads) implements LandingRenderer {
        @Override
        public Format format() {
            return Format.SITE;
        }

        @Override
        public FolderRenderer offering(List<Download> offered) {
            return new Site(pages, offered);
        }

        @Override
        public void render(Guide guide, FileSink sink) throws IOException {
            sink.write(
                    "index.html",
                    bytes(downloads.stream().map(Download::toString).collect(Collectors.joining("\n"))));
            new Folder(Format.SITE, pages).render(guide, sink);
        }
    }
}
