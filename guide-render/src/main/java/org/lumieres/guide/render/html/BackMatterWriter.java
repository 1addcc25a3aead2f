package org.lumieres.guide.render.html;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Term;

/** Writes what readers look things up in: the glossary and the works that the guide relies on. */
final class BackMatterWriter {
    private final Run run;
    private final HtmlWriter html;

    BackMatterWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /** The terms in the alphabetical order of the guide's language; nothing when there is none. */
    void glossary(Guide guide) {
        if (guide.glossary().isEmpty()) {
            return;
        }
        html.raw("<section class=\"glossary\" role=\"doc-glossary\"")
                .attribute("id", run.claim(Anchors.GLOSSARY))
                .attribute("aria-label", run.word("glossary"))
                .raw(">\n");
        new HeadingWriter(run).write(2, Anchors.GLOSSARY, null, run.word("glossary"));
        html.raw("<dl>\n");
        List<Term> terms = new ArrayList<>(guide.glossary());
        Collator order = Collator.getInstance(run.wording().locale());
        terms.sort(Comparator.comparing(Term::label, order::compare));
        terms.forEach(this::term);
        html.raw("</dl>\n</section>\n");
    }

    private void term(Term term) {
        html.raw("<div").attribute("id", run.claim(Anchors.term(term.id()))).raw(">\n<dt><dfn");
        run.spoken(term.language(), () -> html.raw(">").text(term.label()));
        html.raw("</dfn></dt>\n<dd>\n");
        run.inside(Anchors.term(term.id()), 2, () -> {
            run.blocks().write(term.definition());
            run.notesWriter().notes();
        });
        FactsWriter facts = new FactsWriter(run)
                .fact("alternates", term.alternates().isEmpty() ? null : String.join(", ", term.alternates()));
        String broader = term.broader();
        if (broader != null) {
            facts.terms("broader", List.of(broader));
        }
        facts.terms("related", term.related()).end();
        html.raw("</dd>\n</div>\n");
    }

    /** The works in the guide's order; nothing when there is none. */
    void references(Guide guide) {
        if (guide.references().isEmpty()) {
            return;
        }
        html.raw("<section class=\"references\" role=\"doc-bibliography\"")
                .attribute("id", run.claim(Anchors.REFERENCES))
                .attribute("aria-label", run.word("references"))
                .raw(">\n");
        new HeadingWriter(run).write(2, Anchors.REFERENCES, null, run.word("references"));
        html.raw("<ul>\n");
        guide.references().forEach(this::work);
        html.raw("</ul>\n</section>\n");
    }

    private void work(Reference work) {
        html.raw("<li").attribute("id", run.claim(Anchors.work(work.id()))).raw(">");
        if (!work.authors().isEmpty()) {
            html.text(String.join(", ", work.authors())).text(", ");
        }
        html.raw("<cite");
        run.spoken(work.language(), () -> {
            html.raw(">");
            new NameWriter(html).write(work.title(), work.url());
        });
        html.raw("</cite>");
        if (work.publisher() != null) {
            html.text(", ").text(work.publisher());
        }
        if (work.date() != null) {
            html.text(", ");
            new Times(run).partial(work.date());
        }
        if (work.accessed() != null) {
            html.text(", ");
            new Times(run).phrase("accessed", work.accessed());
        }
        html.raw("</li>\n");
    }
}
