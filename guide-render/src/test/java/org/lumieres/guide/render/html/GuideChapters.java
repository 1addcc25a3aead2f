package org.lumieres.guide.render.html;

import static org.lumieres.guide.render.html.Guides.DIAGRAM;
import static org.lumieres.guide.render.html.Guides.list;
import static org.lumieres.guide.render.html.Guides.note;
import static org.lumieres.guide.render.html.Guides.ref;
import static org.lumieres.guide.render.html.Guides.table;
import static org.lumieres.guide.render.html.Guides.text;

import java.time.LocalDate;
import java.util.List;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Chapter;
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
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Step;
import org.lumieres.guide.model.TaskState;
import org.lumieres.guide.model.ThematicBreak;

/** The two chapters of {@link Guides#complete()}: between them, every kind of block and inline. */
final class GuideChapters {
    private GuideChapters() {}

    static Chapter understand() {
        return Chapter.builder("comprendre", "Comprendre")
                .summary("À quoi servent ces réseaux, ce qu’ils coûtent, ce qu’ils rapportent.")
                .reviewed(LocalDate.of(2026, 4, 12))
                .reviewEvery("P1Y")
                .expires(LocalDate.of(2028, 1, 1))
                .historical(true)
                .audience(List.of("animateurs"))
                .body(
                        new Epigraph(
                                List.of(Paragraph.of("Le lecteur n’est pas une cible.")),
                                "Camille Durand",
                                null,
                                "2019",
                                null),
                        new Paragraph(List.of(
                                text("Un réseau social est d’abord un "),
                                new Inline.Emphasis(List.of(text("lieu"))),
                                text(" : on y vient, on y reste, on en part. "),
                                new Inline.Strong(List.of(text("Y parler, c’est y habiter un peu"))),
                                text(". Le "),
                                new Inline.Abbreviation(
                                        "règlement général sur la protection des données", List.of(text("RGPD"))),
                                text(" s’y applique"),
                                note("rgpd"),
                                text(", et l’eau s’y écrit H"),
                                new Inline.Subscript(List.of(text("2"))),
                                text("O au XXI"),
                                new Inline.Superscript(List.of(text("e"))),
                                text(" siècle. On dit "),
                                new Inline.Foreign("en", List.of(text("community management"))),
                                text(", "),
                                new Inline.Foreign("ar", List.of(text("إدارة المجتمع"))),
                                text(", ou simplement "),
                                ref(Inline.Reference.Kind.TERM, "moderation", "modérer"),
                                text(". Voir "),
                                ref(Inline.Reference.Kind.CHAPTER, "animer", null),
                                text(", "),
                                ref(Inline.Reference.Kind.SECTION, "animer#repondre", "répondre"),
                                text(", "),
                                ref(Inline.Reference.Kind.SECTION, "comprendre#familles", null),
                                text(" et "),
                                ref(Inline.Reference.Kind.WORK, "baro-2025", null),
                                text("."))),
                        new Footnote(
                                "rgpd",
                                List.of(new Paragraph(
                                        List.of(text("Règlement (UE) 2016/679"), note("cnil"), text("."))))),
                        new Footnote("cnil", List.of(Paragraph.of("La CNIL en publie un guide."), list("un", "deux"))),
                        new Footnote("orpheline", List.of(Paragraph.of("Que rien n’appelle."))),
                        KeyFigure.builder("70")
                                .id("penetration")
                                .unit("%")
                                .qualifier("près de")
                                .population("les internautes de 12 ans et plus")
                                .place("France")
                                .period("2024/2025")
                                .source(new Source(
                                        "Baromètre du numérique",
                                        "https://www.example.org/barometre",
                                        "2025-03",
                                        LocalDate.of(2026, 1, 15)))
                                .statement(Paragraph.of("fréquentent chaque jour au moins un réseau social."))
                                .build())
                .sections(
                        Section.builder("familles", "Quatre familles")
                                .body(
                                        new Paragraph(List.of(
                                                text("Elles se recouvrent"),
                                                note("rgpd"),
                                                text(", mais on s’y retrouve."))),
                                        table(),
                                        new Figure(
                                                "boucle",
                                                DIAGRAM,
                                                List.of(text("La boucle de l’attention.")),
                                                List.of(Paragraph.of(
                                                        "On écoute d’abord ; on répond ensuite ; on mesure ; on"
                                                                + " corrige ; et l’on recommence."))),
                                        Platform.builder("Mastodon")
                                                .id("mastodon")
                                                .aliases(List.of("le fédivers"))
                                                .family("microblogage")
                                                .launched("2016-10-05")
                                                .renamedTo("Mastodon gGmbH")
                                                .source(Source.of("Notice de l’éditeur", "2025"))
                                                .description(Paragraph.of("Des serveurs indépendants qui se parlent."))
                                                .strengths(list("Sans publicité.", "Chacun choisit ses règles."))
                                                .limits(list("Peu de public régional.", "Un vocabulaire à apprendre."))
                                                .build())
                                .build(),
                        Section.builder("methode", "Choisir sans se disperser")
                                .body(new Procedure(
                                        "ouvrir",
                                        "Ouvrir un compte",
                                        List.of(Paragraph.of("Comptez une demi-journée.")),
                                        List.of(
                                                new Step(List.of(
                                                        Paragraph.of("Écrire en une phrase à qui l’on parle."))),
                                                new Step(List.of(
                                                        Paragraph.of("Choisir un nom que l’on peut dire au téléphone."),
                                                        new Callout(
                                                                CalloutKind.TIP,
                                                                null,
                                                                List.of(Paragraph.of("Le même partout."))))))))
                                .sections(Section.builder("budget", "Le budget")
                                        .body(Paragraph.of("Du temps, surtout."))
                                        .build())
                                .build())
                .build();
    }

    static Chapter animate() {
        return Chapter.builder("animer", "Animer une communauté")
                .summary("Répondre, modérer, remercier.")
                .body(
                        new Quote(
                                List.of(Paragraph.of("Be excellent to each other.")),
                                "Bill S. Preston",
                                "Bill & Ted",
                                "1989",
                                "https://www.example.org/bill",
                                "en"),
                        new Callout(
                                CalloutKind.IMPORTANT,
                                "À retenir",
                                List.of(Paragraph.of("On ne supprime pas une critique : on y répond."))),
                        new Callout(CalloutKind.NOTE, null, List.of(Paragraph.of("Utile à savoir."))),
                        new Callout(CalloutKind.WARNING, null, List.of(Paragraph.of("À surveiller."))),
                        new Callout(CalloutKind.CAUTION, null, List.of(Paragraph.of("À ne pas faire seul."))))
                .sections(Section.builder("repondre", "Répondre vite")
                        .body(
                                GoodPractice.builder("Répondre dans la journée")
                                        .id("dans-la-journee")
                                        .why(Paragraph.of("Un silence se lit comme un refus."))
                                        .dos(list("Accuser réception.", "Dire quand on saura."))
                                        .donts(list("Effacer une critique.", "Répondre à chaud."))
                                        .example(Paragraph.of(
                                                "Au Musée du Port, une permanence de dix minutes, matin et soir."))
                                        .build(),
                                CaseStudy.builder("La semaine des musées")
                                        .id("museum-week")
                                        .organisation("Douze musées")
                                        .event("MuseumWeek")
                                        .dates("2014-03-24/2014-03-30")
                                        .source(new Source("Bilan", "https://www.example.org/bilan", "2014-06", null))
                                        .context(Paragraph.of("Un mot-dièse par jour."))
                                        .action(Paragraph.of("Une équipe par thème."))
                                        .result(Paragraph.of("Beaucoup de questions d’enfants."))
                                        .lesson(Paragraph.of("Préparer les réponses plus que les annonces."))
                                        .build(),
                                new Checklist(
                                        "avant",
                                        "Avant de publier",
                                        List.of(Paragraph.of("Deux minutes.")),
                                        List.of(
                                                new ChecklistItem(
                                                        "droits",
                                                        true,
                                                        List.of(Paragraph.of("Les droits sont réglés."))),
                                                new ChecklistItem(
                                                        "alt", false, List.of(Paragraph.of("L’image a son texte."))))),
                                new Question(
                                        "effacer",
                                        "Peut-on effacer un message ?",
                                        List.of(Paragraph.of("Oui, s’il est illicite."))),
                                new BulletList(
                                        List.of(
                                                new ListItem(List.of(Paragraph.of("Lire")), TaskState.DONE),
                                                new ListItem(
                                                        List.of(Paragraph.of("Répondre"), list("poliment")),
                                                        TaskState.TODO)),
                                        true),
                                new OrderedList(
                                        3,
                                        List.of(
                                                ListItem.of(Paragraph.of("Trois.")),
                                                ListItem.of(Paragraph.of("Quatre."), Paragraph.of("Et demi."))),
                                        false),
                                new DefinitionList(List.of(new DefinitionEntry(
                                        List.of(text("Veille")),
                                        List.of(
                                                new Definition(List.of(Paragraph.of("Lire avant d’écrire."))),
                                                new Definition(List.of(Paragraph.of("Le soir, dormir."))))))),
                                new CodeListing(
                                        "json copy", "Un message", "{\n  \"texte\": \"Merci <3 & à bientôt\"\n}\n"),
                                new CodeListing(null, null, "brut\n"),
                                new DisplayMath("\\frac{a}{b} < c"),
                                new Details(
                                        List.of(text("Pour aller plus loin")),
                                        false,
                                        List.of(Paragraph.of("Plus loin."))),
                                new ThematicBreak(),
                                new Paragraph(List.of(
                                        new Inline.Strikethrough(List.of(text("Jamais"))),
                                        new Inline.LineBreak(),
                                        new Inline.Code("a < b"),
                                        text(" "),
                                        new Inline.Keyboard("Ctrl"),
                                        text(" "),
                                        new Inline.Link(
                                                "https://www.example.org/?a=1&b=2", "Un titre", List.of(text("lien"))),
                                        text(" "),
                                        new Inline.Link("javascript:alert(1)", null, List.of(text("piège"))),
                                        text(" "),
                                        new Inline.Picture(Image.of("images/boucle.svg", "boucle"), null),
                                        new Inline.Picture(Image.of("images/absente.png", "image absente"), null),
                                        text(" "),
                                        new Inline.Picture(
                                                Image.of("https://www.example.org/a.png", "image d’ailleurs"), null))))
                        .build())
                .chapters(Chapter.builder("moderer", "Modérer")
                        .language("fr-CA")
                        .body(
                                new Paragraph(List.of(text("À lire sans hâte"), note("hate"), text("."))),
                                new Footnote("hate", List.of(Paragraph.of("Vraiment."))))
                        .sections(Section.builder("crise", "La crise")
                                .body(Paragraph.of("Respirer."))
                                .build())
                        .build())
                .build();
    }
}
