package org.lumieres.guide.render.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.BackMatterWriter;
import org.lumieres.guide.render.fragment.Run;

/** Writes the page of the glossary: its terms, under letters that lead to them where there are many. */
record GlossaryWriter(Run run) {
    /** About as many terms as a screen shows. */
    private static final int FEW = 12;

    void glossary(Guide guide) {
        new BackMatterWriter(run).glossary(guide, 1, this::letters);
    }

    private void letters(List<Term> sorted) {
        if (sorted.size() <= FEW) {
            return;
        }
        Locale locale = run.wording().locale();
        Map<String, String> places = new LinkedHashMap<>();
        for (Term term : sorted) {
            places.putIfAbsent(Letters.of(term.label(), locale), run.links().to(Anchors.term(term.id())));
        }
        new Letters(run).write(places);
    }
}
