package org.lumieres.guide.render.examples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Alignment;
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
import org.lumieres.guide.model.Inline;
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
import org.lumieres.guide.model.TableCell;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.model.TaskState;
import org.lumieres.guide.model.ThematicBreak;

/** One example for each kind of block and each way it can look. */
public final class BlockExamples {
    private static final Source SOURCE =
            new Source("Médiamétrie", "https://www.mediametrie.fr/", "2014-06", LocalDate.of(2014, 11, 1));

    private BlockExamples() {}

    /** The examples by name, in a fixed order. */
    public static Map<String, List<Block>> all() {
        Map<String, List<Block>> all = new LinkedHashMap<>();
        all.put(
                "paragraph",
                List.of(text("Les réseaux sociaux ne remplacent ni le site, ni la lettre d’information : "
                        + "ils prolongent la visite, et font venir ceux que l’institution n’atteint pas.")));
        all.put("inlines", List.of(inlines()));
        all.put(
                "references",
                List.of(
                        references(),
                        new Footnote("n1", List.of(text("Une note."), text("Deux fois."))),
                        new Footnote("n2", List.of(text("Jamais appelée.")))));
        all.put(
                "bullet-list-tight",
                List.of(bullets(
                        true,
                        item("Écouter."),
                        item("Répondre, même brièvement, et toujours "
                                + "avec courtoisie, à celles et ceux qui écrivent."),
                        item("Remercier."))));
        all.put(
                "bullet-list-loose",
                List.of(bullets(
                        false,
                        item("Écouter."),
                        new ListItem(List.of(text("Répondre."), bullets(true, item("vite"), item("bien"))), null))));
        all.put("ordered-list", List.of(new OrderedList(9, List.of(item("Neuf."), item("Dix."), item("Onze.")), true)));
        all.put(
                "adjacent-lists",
                List.of(bullets(true, item("Un.")), bullets(true, item("Deux.")), bullets(true, item("Trois."))));
        all.put(
                "task-list",
                List.of(bullets(
                        true,
                        new ListItem(List.of(text("Fait.")), TaskState.DONE),
                        new ListItem(List.of(text("À faire.")), TaskState.TODO),
                        item("Sans case."))));
        all.put(
                "definition-list",
                List.of(new DefinitionList(List.of(
                        new DefinitionEntry(
                                words("Abonné"), List.of(new Definition(List.of(text("Qui suit un compte."))))),
                        new DefinitionEntry(
                                words("Portée"),
                                List.of(
                                        new Definition(List.of(text("Combien ont vu."))),
                                        new Definition(List.of(
                                                text("Combien ont pu voir."), bullets(true, item("en théorie"))))))))));
        all.put("table", List.of(table()));
        all.put("table-too-wide", List.of(wideTable()));
        all.put(
                "quote",
                List.of(
                        new Quote(
                                List.of(text("La liberté commence où l’ignorance finit.")),
                                "Victor Hugo",
                                "Choses vues",
                                "1887",
                                "https://exemple.fr/hugo",
                                null),
                        new Quote(List.of(text("Sans auteur.")), null, null, null, null, null)));
        all.put(
                "epigraph",
                List.of(new Epigraph(
                        List.of(text("Sapere aude !")), "Kant", "Qu’est-ce que les Lumières ?", "1784", null)));
        all.put(
                "code-listing",
                List.of(
                        new CodeListing(
                                "html linenos",
                                "Un lien",
                                "<a href=\"https://exemple.fr/une/adresse/bien/plus/longue/que/la/page/ne/est/large\">\n\n  ```\n</a>\n"),
                        new CodeListing(null, null, "ligne\n")));
        all.put(
                "figure",
                List.of(
                        new Figure(
                                "carte",
                                new Image("img/carte.png", "Carte des musées", false, "IGN", "CC-BY-4.0"),
                                words("Où sont les musées."),
                                List.of(text("Du nord au sud."))),
                        new Figure(null, new Image("img/filet.svg", null, true, null, null), List.of(), List.of())));
        all.put(
                "callout",
                List.of(
                        new Callout(CalloutKind.WARNING, null, List.of(text("Ne jamais effacer une critique."))),
                        new Callout(
                                CalloutKind.TIP, "À retenir", List.of(text("Répondre."), text("Puis remercier.")))));
        all.put("details", List.of(new Details(words("En savoir plus"), true, List.of(text("Le détail.")))));
        all.put("thematic-break", List.of(text("Avant."), new ThematicBreak(), text("Après.")));
        all.put("display-math", List.of(new DisplayMath("\\frac{a}{b}\n= c")));
        all.put(
                "good-practice",
                List.of(GoodPractice.builder("Répondre vite")
                        .id("repondre")
                        .why(text("Le silence inquiète."))
                        .dos(bullets(true, item("Répondre dans la journée."), item("Signer.")))
                        .donts(text("Effacer une critique."))
                        .example(text("Au musée, on répond en deux heures."))
                        .build()));
        all.put(
                "key-figure",
                List.of(KeyFigure.builder("70")
                        .unit("%")
                        .qualifier("près de")
                        .population("internautes")
                        .place("France")
                        .period("2014")
                        .source(SOURCE)
                        .statement(text("Taux de pénétration."))
                        .build()));
        all.put(
                "platform",
                List.of(Platform.builder("Twitter")
                        .id("twitter")
                        .aliases(List.of("gazouillis", "l’oiseau"))
                        .family("microblogue")
                        .launched("2006-03-21")
                        .ended("2023")
                        .renamedTo("X")
                        .source(SOURCE)
                        .description(text("Des messages courts."))
                        .strengths(text("La vitesse."))
                        .limits(text("La brièveté."))
                        .build()));
        all.put(
                "case-study",
                List.of(CaseStudy.builder("La Nuit des musées")
                        .organisation("Universcience")
                        .event("Nuit européenne des musées")
                        .dates("2014-05/2014-06")
                        .source(Source.of("Bilan", "2014"))
                        .context(text("Peu de jeunes."))
                        .action(text("Un jeu."))
                        .result(text("Ils sont venus."))
                        .lesson(text("Jouer attire."))
                        .build()));
        all.put(
                "checklist",
                List.of(new Checklist(
                        "avant",
                        "Avant de publier",
                        List.of(text("Chaque fois.")),
                        List.of(
                                new ChecklistItem("droits", true, List.of(text("Les droits sont acquis."))),
                                new ChecklistItem("alt", false, List.of(text("L’image a une alternative."))),
                                new ChecklistItem(null, true, List.of(text("Relu."), text("Deux fois.")))))));
        all.put("question", List.of(new Question("seul", "Peut-on animer seul ?", List.of(text("Oui, un peu.")))));
        all.put(
                "procedure",
                List.of(new Procedure(
                        "crise",
                        "Faire face à une crise",
                        List.of(text("Garder son calme.")),
                        List.of(
                                new Step(List.of(text("Constater."))),
                                new Step(List.of(text("Répondre."), bullets(true, item("ici"))))))));
        return all;
    }

    private static Block inlines() {
        return new Paragraph(List.of(
                t("Un mot "),
                new Inline.Emphasis(words("appuyé")),
                t(", un mot "),
                new Inline.Strong(words("fort")),
                t(", l’un "),
                new Inline.Strikethrough(words("faux")),
                t(", le 1"),
                new Inline.Superscript(words("er")),
                t(" m"),
                new Inline.Superscript(words("2")),
                t(", CO"),
                new Inline.Subscript(words("2")),
                t(", "),
                new Inline.Code("git `push`"),
                t(", "),
                new Inline.Keyboard("Ctrl"),
                t(","),
                new Inline.LineBreak(),
                new Inline.Link("https://exemple.fr/a_(b)?c=d&e", "Titre \"cité\"", words("un lien")),
                t(", "),
                new Inline.Link("https://exemple.fr/", null, words("https://exemple.fr/")),
                t(", "),
                new Inline.Link("mailto:nous@exemple.fr", null, words("écrivez-nous")),
                t(", "),
                new Inline.Picture(new Image("i.png", "une icône", false, null, null), null),
                t(", "),
                new Inline.Abbreviation("community manager", words("CM")),
                t(", "),
                new Inline.Foreign("en", words("storytelling")),
                t(".")));
    }

    private static Block references() {
        return new Paragraph(List.of(
                t("Voyez "),
                new Inline.Reference(Inline.Reference.Kind.CHAPTER, "autre", words("l’autre chapitre")),
                t(", "),
                new Inline.Reference(Inline.Reference.Kind.SECTION, "autre#la-crise", List.of()),
                t(", "),
                new Inline.Reference(Inline.Reference.Kind.SECTION, "exemple#ici", words("ici")),
                t(", "),
                new Inline.Reference(Inline.Reference.Kind.TERM, "moderation", words("modération")),
                t(", "),
                new Inline.Reference(Inline.Reference.Kind.WORK, "pew", List.of()),
                t(" et une note"),
                new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, "n1", List.of()),
                t(".")));
    }

    private static Table table() {
        return new Table(
                "t1",
                words("Comptes"),
                List.of(Alignment.START, Alignment.CENTER, Alignment.END),
                true,
                List.of(row("Compte", "Ouvert", "Abonnés")),
                List.of(row("@musée", "2009", "12 000"), row("a|b", "", "7")));
    }

    private static Table wideTable() {
        String[] long12 = new String[12];
        Arrays.setAll(long12, i -> "anticonstitutionnel" + i);
        String[] head = new String[12];
        Arrays.setAll(head, i -> "Colonne " + (i + 1));
        Alignment[] none = new Alignment[12];
        Arrays.fill(none, Alignment.NONE);
        return new Table(null, List.of(), List.of(none), false, List.of(row(head)), List.of(row(long12), row(long12)));
    }

    private static TableRow row(String... cells) {
        return new TableRow(Arrays.stream(cells)
                .map(cell -> new TableCell(cell.isEmpty() ? List.of() : words(cell)))
                .toList());
    }

    private static BulletList bullets(boolean tight, ListItem... items) {
        return new BulletList(List.of(items), tight);
    }

    private static ListItem item(String text) {
        return new ListItem(List.of(text(text)), null);
    }

    private static Paragraph text(String text) {
        return Paragraph.of(text);
    }

    private static List<Inline> words(String text) {
        return List.of(t(text));
    }

    private static Inline t(String text) {
        return new Inline.Text(text);
    }
}
