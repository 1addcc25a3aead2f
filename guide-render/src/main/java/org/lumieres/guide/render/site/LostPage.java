package org.lumieres.guide.render.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lumieres.guide.render.digest.Sha256;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HtmlWriter;

/**
 * What a server answers when it has no such page, and nobody knows where the site will be. It may stand at any address,
 * from which neither a style sheet nor a link would be found: it needs none.
 */
record LostPage(Site site) {
    private static final String STYLE = """
            :root { color-scheme: light dark; font: 112.5%/1.6 system-ui, sans-serif }
            body { max-inline-size: 38rem; margin: 10vh auto; padding-inline: 1.25rem; overflow-wrap: anywhere }
            h1 { margin-block: 0 .5em; font-size: 1.9rem; line-height: 1.2 }""";

    private static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.digest(STYLE.getBytes(StandardCharsets.UTF_8)))
            + "'; base-uri 'none'; form-action 'none'";

    byte[] write() {
        String title = site.phrases().word("site.not-found");
        String guide = site.guide().title();
        HtmlWriter html = new HtmlWriter();
        html.raw("<!DOCTYPE html>\n<html").attribute("lang", site.guide().language());
        html.attribute("dir", Direction.of(site.guide().language()).attribute());
        html.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
        html.attribute("content", POLICY).raw(">\n<meta name=\"robots\" content=\"noindex\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text(title).text(" – ").text(guide).raw("</title>\n<style>").raw(STYLE);
        html.raw("</style>\n</head>\n<body>\n<main>\n<p>")
                .text(guide)
                .raw("</p>\n<h1")
                .raw(site.tongue())
                .raw(">")
                .text(title);
        html.raw("</h1>\n<p").raw(site.tongue()).raw(">").text(site.phrases().word("site.not-found.lost"));
        html.raw("</p>\n</main>\n</body>\n</html>\n");
        return html.takeFrom(0).getBytes(StandardCharsets.UTF_8);
    }
}
