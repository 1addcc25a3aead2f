package org.lumieres.guide.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.render.site.OpenSite;
import org.lumieres.guide.render.site.SiteRenderer;

/** What the preview answers is what is published, file by file, but for what makes its pages follow the guide. */
class SameAsPublishedTest {
    private static final Path SAMPLE = Path.of("../examples/lumieres");
    private static final String ADDED = "<link rel=\"stylesheet\" href=\"/\\.guide/preview\\.css\">\n"
            + "<script src=\"/\\.guide/preview\\.js\"[^>]*></script>\n(?=</body>)";

    @TestFactory
    Stream<DynamicTest> each_file_is_that_of_the_published_site() throws IOException {
        LoadResult loaded = GuideLoader.standard().load(SAMPLE);
        SiteRenderer renderer = SiteRenderer.builder().assets(loaded.assets()).build();
        Map<String, byte[]> published = new ConcurrentSkipListMap<>();
        renderer.render(loaded.guide().orElseThrow(), published::put);
        assertThat(published).hasSizeGreaterThan(30);

        Map<String, byte[]> served = new TreeMap<>();
        try (PreviewServer server = PreviewServer.builder(SAMPLE).port(0).start()) {
            for (String path : published.keySet()) {
                served.put(path, body(server.address().resolve(path)));
            }
        }
        OpenSite open = renderer.open(loaded.guide().orElseThrow());
        return published.keySet().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    assertThat(open.file(path))
                            .as("an open site")
                            .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(published.get(path)));
                    if (path.endsWith(".html")) {
                        String page = new String(served.get(path), StandardCharsets.UTF_8);
                        assertThat(page).as("what follows the guide").containsPattern(ADDED);
                        assertThat(page.replaceFirst(ADDED, ""))
                                .isEqualTo(new String(published.get(path), StandardCharsets.UTF_8));
                    } else {
                        assertThat(served.get(path)).isEqualTo(published.get(path));
                    }
                }));
    }

    private static byte[] body(URI address) throws IOException {
        URLConnection connection = address.toURL().openConnection(java.net.Proxy.NO_PROXY);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
