package org.lumieres.guide.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a {@link SyntheticGuide} as a site for Hugo, with the least that a comparison needs: a page a chapter
 * with its neighbours, lists, and a JSON index of all text for a search.
 */
final class HugoTwin {
    private static final Pattern TITLE = Pattern.compile("^# (.*)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(chapitre-(\\d{5})\\.md\\)");

    private final int chapters;

    HugoTwin(int chapters) {
        this.chapters = chapters;
    }

    void writeTo(Path folder) throws IOException {
        Path guide = Files.createTempDirectory("guide");
        List<String> texts = new SyntheticGuide(chapters).writeTo(guide);
        Path content = folder.resolve("content");
        for (int i = 0; i < texts.size(); i++) {
            Path file = Files.createDirectories(content.resolve(volume(i))).resolve(name(i) + ".md");
            Files.writeString(file, chapter(texts.get(i), i));
        }
        Path layouts = Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(folder.resolve("config.toml"), """
                baseURL = "https://example.org/"
                languageCode = "fr"
                title = "Guide de mesure"
                disableKinds = ["taxonomy", "term", "RSS"]
                [outputs]
                home = ["HTML", "JSON"]
                """);
        Files.writeString(layouts.resolve("baseof.html"), """
                <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title>
                <meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}">
                <meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Params.summary }}">
                <meta property="og:url" content="{{ .Permalink }}"><meta name="dcterms.title" content="{{ .Title }}">
                <script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "Chapter" "name" .Title "url" .Permalink "position" .Weight | jsonify | safeJS }}</script></head>
                <body><header><a href="/">{{ .Site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>
                """);
        Files.writeString(layouts.resolve("single.html"), """
                {{ define "main" }}<nav><ol><li><a href="/">Accueil</a></li><li><a href="{{ .CurrentSection.RelPermalink }}">{{ .CurrentSection.Title }}</a></li><li>{{ .Title }}</li></ol></nav>
                {{ $rank := mod (sub .Weight 1) 100 }}{{ $from := math.Max 0 (sub $rank 15) }}{{ $here := . }}
                <nav><ol>{{ range first 31 (after (int $from) .CurrentSection.RegularPages) }}<li><a href="{{ .RelPermalink }}"{{ if eq . $here }} aria-current="page"{{ end }}>{{ .Title }}</a></li>{{ end }}</ol></nav>
                <h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p><nav>{{ .TableOfContents }}</nav>{{ .Content }}
                <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
                """);
        Files.writeString(layouts.resolve("list.html"), """
                {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
                """);
        Files.writeString(folder.resolve("layouts/index.json"), """
                {{- $pages := slice -}}{{- range .Site.RegularPages -}}
                {{- $pages = $pages | append (dict "title" .Title "url" .RelPermalink "text" .Plain) -}}{{- end -}}{{- $pages | jsonify -}}
                """);
    }

    private static String volume(int chapter) {
        return "volet-" + (chapter / 100 + 1);
    }

    private static String name(int chapter) {
        return "chapitre-%05d".formatted(chapter + 1);
    }

    /** The title goes into the front matter, links become Hugo's, and what only our directives say becomes plain. */
    private static String chapter(String text, int number) {
        Matcher title = TITLE.matcher(text);
        String words = title.find() ? title.group(1) : name(number);
        String body = title.replaceFirst("").replaceAll("(?m)^:::.*$\\n?", "");
        Matcher links = LINK.matcher(body);
        StringBuilder linked = new StringBuilder();
        while (links.find()) {
            int to = Integer.parseInt(links.group(1)) - 1;
            links.appendReplacement(linked, "](/" + volume(to) + "/" + name(to) + "/)");
        }
        links.appendTail(linked);
        return linked.toString()
                .replaceFirst(
                        "---\\n", "---\ntitle: \"" + words.replace("\"", "'") + "\"\nweight: " + (number + 1) + "\n");
    }
}
