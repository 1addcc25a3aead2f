package org.lumieres.guide.render.html;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.ChecklistItem;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Definition;
import org.lumieres.guide.model.DefinitionEntry;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.DisplayMath;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Step;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.model.TaskState;
import org.lumieres.guide.model.ThematicBreak;

/** One block of each kind, or one turn of it, by the name of the file that holds its HTML. */
final class Examples {
    private Examples() {}

    static Map<String, Block> all() {
        Map<String, Block> examples = new LinkedHashMap<>();
        examples.put("paragraph", Paragraph.of("A < B & « C »"));
        examples.put("bullet-list-tight", Guides.list("un", "deux"));
        examples.put("bullet-list-loose", new BulletList(List.of(ListItem.of(Paragraph.of("un"))), false));
        examples.put(
                "bullet-list-nested",
                new BulletList(
                        List.of(ListItem.of(Paragraph.of("un"), Guides.list("dedans"), Paragraph.of("après"))), true));
        examples.put("ordered-list", new OrderedList(1, List.of(ListItem.of(Paragraph.of("un"))), true));
        examples.put("ordered-list-from-3", new OrderedList(3, List.of(ListItem.of(Paragraph.of("trois"))), true));
        examples.put(
                "task-list",
                new BulletList(
                        List.of(
                                new ListItem(List.of(Paragraph.of("lu")), TaskState.DONE),
                                new ListItem(List.of(Paragraph.of("à lire")), TaskState.TODO)),
                        true));
        examples.put(
                "definition-list",
                new DefinitionList(List.of(new DefinitionEntry(
                        List.of(Guides.text("Veille")),
                        List.of(
                                new Definition(List.of(Paragraph.of("Lire."))),
                                new Definition(List.of(Paragraph.of("Dormir."), Paragraph.of("Un peu."))))))));
        examples.put("table", Guides.table());
        examples.put(
                "table-without-caption",
                Table.builder().rows(List.of(TableRow.of("a", "b"))).build());
        examples.put("quote-bare", Quote.builder().body(Paragraph.of("Soit.")).build());
        examples.put(
                "quote",
                Quote.builder()
                        .body(Paragraph.of("Be excellent."))
                        .attribution("Bill")
                        .work("Bill & Ted")
                        .date("1989-02")
                        .url("https://www.example.org/bill")
                        .language("en")
                        .build());
        examples.put(
                "quote-right-to-left",
                Quote.builder().body(Paragraph.of("اقرأ")).language("ar").build());
        examples.put("epigraph", new Epigraph(List.of(Paragraph.of("Sapere aude !")), "Horace", "Épîtres", null, "la"));
        examples.put("code-listing", new CodeListing("json copy", "Un message", "{\"a\": \"<b>\"}\n"));
        examples.put("code-listing-bare", new CodeListing(null, null, "\nbrut\n"));
        examples.put(
                "figure",
                new Figure(
                        "boucle",
                        Guides.DIAGRAM,
                        List.of(Guides.text("La boucle.")),
                        List.of(Paragraph.of("Quatre flèches."))));
        examples.put("figure-decorative", new Figure(null, Image.decoration("filet.svg"), List.of(), List.of()));
        examples.put(
                "figure-missing",
                new Figure(null, Image.of("absente.png", "Une place"), List.of(Guides.text("La place.")), List.of()));
        examples.put(
                "figure-elsewhere",
                new Figure(null, Image.of("https://www.example.org/a.png", "Une rue"), List.of(), List.of()));
        for (CalloutKind kind : CalloutKind.values()) {
            examples.put(
                    "callout-" + kind.name().toLowerCase(Locale.ROOT),
                    new Callout(kind, null, List.of(Paragraph.of("Bon à savoir."))));
        }
        examples.put(
                "callout-titled", new Callout(CalloutKind.TIP, "À retenir", List.of(Paragraph.of("Bon à savoir."))));
        examples.put("details", new Details(List.of(Guides.text("Plus")), false, List.of(Paragraph.of("Plus loin."))));
        examples.put(
                "details-open", new Details(List.of(Guides.text("Plus")), true, List.of(Paragraph.of("Plus loin."))));
        examples.put("thematic-break", new ThematicBreak());
        examples.put("display-math", new DisplayMath("a < b"));
        examples.put(
                "footnote-alone",
                new Footnote("n", List.of(Paragraph.of("Gathered elsewhere, so nothing stands here."))));
        addDomain(examples);
        return examples;
    }

    private static void addDomain(Map<String, Block> examples) {
        examples.put(
                "good-practice",
                GoodPractice.builder("Répondre vite")
                        .id("vite")
                        .why(Paragraph.of("Un silence se lit."))
                        .dos(Guides.list("Accuser réception."))
                        .donts(Guides.list("Effacer."))
                        .example(Paragraph.of("Au musée."))
                        .build());
        examples.put(
                "good-practice-bare",
                GoodPractice.builder("Se taire").dos(Paragraph.of("Parfois.")).build());
        examples.put(
                "key-figure",
                KeyFigure.builder("70")
                        .id("part")
                        .unit("%")
                        .qualifier("près de")
                        .population("les internautes")
                        .place("France")
                        .period("2024-11/2025-02")
                        .source(new Source(
                                "Baromètre", "https://www.example.org/", "2025-03", LocalDate.of(2026, 1, 15)))
                        .statement(Paragraph.of("y vont chaque jour."))
                        .build());
        examples.put(
                "key-figure-bare",
                KeyFigure.builder("3").statement(Paragraph.of("suffisent.")).build());
        examples.put(
                "platform",
                Platform.builder("Vine")
                        .id("vine")
                        .aliases(List.of("V", "vine.co"))
                        .family("vidéo")
                        .launched("2013-01-24")
                        .ended("2017")
                        .renamedTo("Vine Camera")
                        .source(Source.of("Annonce", "2016-10"))
                        .description(Paragraph.of("Six secondes."))
                        .strengths(Guides.list("Bref."))
                        .limits(Guides.list("Fermé."))
                        .build());
        examples.put(
                "case-study",
                CaseStudy.builder("La semaine des musées")
                        .id("semaine")
                        .organisation("Douze musées")
                        .event("MuseumWeek")
                        .dates("2014-03-24/2014-03-30")
                        .source(Source.of("Bilan", "2014"))
                        .context(Paragraph.of("Un mot-dièse."))
                        .action(Paragraph.of("Une équipe."))
                        .result(Paragraph.of("Des questions."))
                        .lesson(Paragraph.of("Préparer."))
                        .build());
        examples.put(
                "checklist",
                new Checklist(
                        "avant",
                        "Avant de publier",
                        List.of(Paragraph.of("Deux minutes.")),
                        List.of(
                                new ChecklistItem("droits", true, List.of(Paragraph.of("Les droits."))),
                                new ChecklistItem(null, false, List.of(Paragraph.of("Le texte."))))));
        examples.put("question", new Question("effacer", "Peut-on effacer ?", List.of(Paragraph.of("Oui."))));
        examples.put(
                "procedure",
                new Procedure(
                        "ouvrir",
                        "Ouvrir un compte",
                        List.of(Paragraph.of("Une heure.")),
                        List.of(new Step(List.of(Paragraph.of("Écrire."))), new Step(List.of(Paragraph.of("Lire."))))));
    }
}
