package org.lumieres.guide.render.epub;

import java.util.List;
import java.util.stream.Collectors;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.render.fragment.AudienceWriter;
import org.lumieres.guide.render.fragment.EditionWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.NameWriter;
import org.lumieres.guide.render.fragment.Run;

/** Writes what a reader is told before the text: the title, who wrote it, the edition, its number, its licence. */
final class TitlePageWriter {
    private final Run run;
    private final HtmlWriter html;

    TitlePageWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    void write(Book book) {
        Guide guide = book.guide();
        html.raw("<section class=\"title-page\" epub:type=\"titlepage\"");
        html.attribute("aria-label", run.word("title-page")).raw(">\n");
        Edition edition = guide.edition();
        if (edition != null && edition.status() != EditionStatus.PUBLISHED) {
            paragraph("status", () -> run.say(run.wording().of(edition.status())));
        }
        html.raw("<h1>").text(book.title()).raw("</h1>\n");
        if (guide.subtitle() != null) {
            paragraph("subtitle", guide.subtitle());
        }
        authors(guide.contributors());
        new EditionWriter(run).write(guide);
        if (!guide.summary().isBlank()) {
            paragraph("summary", guide.summary());
        }
        audiences(guide.audiences());
        Licence licence = guide.licence();
        if (licence != null) {
            html.raw("<p class=\"licence\">").raw(run.said("licence")).text(" ");
            new NameWriter(html).write(licence.name() == null ? licence.id() : licence.name(), licence.url());
            html.raw("</p>\n");
        }
        guide.identifiers().stream()
                .filter(TitlePageWriter::isOfBook)
                .forEach(isbn -> paragraph("isbn", "ISBN " + isbn.value()));
        html.raw("</section>\n");
    }

    private static boolean isOfBook(Identifier identifier) {
        return identifier.scheme() == IdentifierScheme.ISBN && BookIdentity.isOfBook(identifier);
    }

    private void authors(List<Contributor> contributors) {
        String authors = contributors.stream()
                .filter(contributor -> contributor.roles().contains(Role.AUTHOR))
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
        if (!authors.isEmpty()) {
            paragraph("authors", authors);
        }
    }

    private void audiences(List<Audience> audiences) {
        if (audiences.isEmpty()) {
            return;
        }
        html.raw("<div class=\"audiences\">\n");
        paragraph("label", () -> run.say(run.word("audience")));
        new AudienceWriter(html).write(audiences);
        html.raw("</div>\n");
    }

    private void paragraph(String kind, String words) {
        paragraph(kind, () -> html.text(words));
    }

    private void paragraph(String kind, Runnable words) {
        html.raw("<p").attribute("class", kind).raw(">");
        words.run();
        html.raw("</p>\n");
    }
}
