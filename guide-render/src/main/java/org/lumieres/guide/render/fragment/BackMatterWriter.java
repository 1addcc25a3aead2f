package org.lumieres.guide.render.fragment;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Term;

/** Writes what readers look things up in: the glossary and the works that the guide relies on. */
public final class BackMatterWriter {
    private final Run run;
    private final HtmlWriter html;

    public BackMatterWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /**
     * The terms in the alphabetical order of the guide's language; nothing when there is none. On a page of their own
     * their heading is of level 1.
     */
    public void glossary(Guide guide, int level) {
        glossary(guide, level, terms -> {});
    }

    /**
     * The same with something between the heading and the terms.
     *
     * @param before writes it, knowing the terms in their order
     */
    public void glossary(Guide guide, int level, Consumer<List<Term>> before) {
        if (guide.glossary().isEmpty()) {
            return;
        }
        String glossary = run.claim(Anchors.GLOSSARY);
        html.raw("<section class=\"glossary\"")
                .role("doc-glossary")
                .attribute("id", glossary)
                .attribute("aria-label", run.word("glossary"))
                .raw(">\n");
        new HeadingWriter(run).write(level, level == 1 ? null : glossary, null, run.named("glossary"));
        List<Term> terms = new ArrayList<>(guide.glossary());
        Collator order = Collator.getInstance(run.wording().locale());
        terms.sort(Comparator.comparing(Term::label, order::compare));
        before.accept(terms);
        html.raw("<dl>\n");
        terms.forEach(term -> write(term, level));
        html.raw("</dl>\n</section>\n");
    }

    private void write(Term term, int level) {
        html.raw("<div").attribute("id", run.claim(Anchors.term(term.id()))).raw(">\n<dt><dfn");
        run.spoken(term.language(), () -> html.raw(">").text(term.label()));
        html.raw("</dfn></dt>\n<dd>\n");
        run.inside(Anchors.term(term.id()), level, () -> {
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

    /**
     * The works in the guide's order; nothing when there is none. On a page of their own their heading is of level 1.
     */
    public void references(Guide guide, int level) {
        if (guide.references().isEmpty()) {
            return;
        }
        String references = run.claim(Anchors.REFERENCES);
        html.raw("<section class=\"references\"")
                .role("doc-bibliography")
                .attribute("id", references)
                .attribute("aria-label", run.word("references"))
                .raw(">\n");
        new HeadingWriter(run).write(level, level == 1 ? null : references, null, run.named("references"));
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
