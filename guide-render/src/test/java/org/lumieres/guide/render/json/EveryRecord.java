package org.lumieres.guide.render.json;

import java.time.LocalDate;
import java.util.List;
import org.lumieres.guide.model.*;

/** A guide that holds every record of the model, with every component written. */
final class EveryRecord {
    private static final LocalDate DAY = LocalDate.of(2014, 11, 26);

    private EveryRecord() {}

    static Guide guide() {
        return Guide.builder("lumieres", "Lumières sur les réseaux sociaux", "fr")
                .subtitle("Volet 1")
                .summary("Ce que « réseau » veut dire.\nEt \"plus\" \\ encore 😀.")
                .publisher(new Organization("Ministère", "https://example.org", "guide@example.org"))
                .edition(new Edition(
                        2,
                        "2014",
                        DAY,
                        DAY.plusDays(1),
                        "P1Y",
                        EditionStatus.DRAFT,
                        List.of(new Change(DAY, ChangeKind.MAJOR, "Tout.", List.of("animer"))),
                        "première"))
                .contributors(List.of(
                        new Contributor(
                                "Benjamin Benita",
                                ContributorKind.COMMUNITY,
                                "Universcience",
                                List.of(Role.AUTHOR, Role.PREFACE_WRITER),
                                "https://example.org",
                                "0000-0002-1825-0097",
                                "0000000121032683"),
                        Contributor.builder("Une personne")
                                .roles(List.of(Role.EDITOR))
                                .build()))
                .audiences(List.of(new Audience("cm", "Animateurs", "Pour eux")))
                .licence(new Licence(
                        "LicenseRef-CopyLeft", "CopyLeft", "Ministère", "https://example.org", List.of("logos")))
                .keywords(List.of("réseaux"))
                .identifiers(List.of(new Identifier(IdentifierScheme.ISBN, "978-2-11-129786-3", Format.PDF)))
                .cover(new Image("cover.png", "", false, "Moi", "CC-BY-4.0"))
                .epigraphs(
                        List.of(new Epigraph(List.of(Paragraph.of("Sapere aude!")), "Kant", "Lumières", "1784", "la")))
                .preface(new Preface(
                        List.of(Paragraph.of("Chers lecteurs")),
                        "Fleur Pellerin",
                        "ministre",
                        DAY,
                        Image.decoration("p.png")))
                .volumes(List.of(
                        new Volume("un", "Un", VolumeStatus.PUBLISHED, null, "Le premier", List.of(chapter())),
                        new Volume("deux", "Deux", VolumeStatus.PLANNED, "2015-06", null, List.of())))
                .glossary(List.of(new Term(
                        "moderation",
                        "modération",
                        List.of("modo"),
                        List.of(Paragraph.of("Veiller.")),
                        "animation",
                        List.of("charte"),
                        "fr")))
                .references(List.of(new Reference(
                        "pew", List.of("Pew"), "Étude", "Pew Research", "2014", "https://example.org", DAY, "en")))
                .annexes(List.of(Chapter.builder("annexe", "Annexe").build()))
                .contact(new Contact("Nous", "nous@example.org", "https://example.org"))
                .imprint(new Imprint("Elle", new Organization("Hébergeur", "https://example.org/h", null), "1 rue"))
                .accessibility(new AccessibilityStatement(
                        "https://example.org/a", DAY, new AccessibilityAudit(DAY, "Auditor", 72), List.of("A barrier")))
                .site(new Site("https://example.org/", Image.of("logo.svg", "Logo"), "#123456"))
                .formats(List.of(Format.SITE, Format.EPUB))
                .translations(List.of(new Translation("en", "Enlightenment", "https://example.org/en", DAY)))
                .build();
    }

    private static Chapter chapter() {
        return new Chapter(
                "animer",
                inlines(),
                "Répondre",
                List.of("cm"),
                DAY,
                "P6M",
                DAY,
                true,
                true,
                List.of("Camille"),
                DAY,
                DAY,
                List.of("réponse"),
                List.of("/animer.html"),
                List.of(new Property("layout", "article")),
                "fr-CA",
                blocks(),
                List.of(new Section(
                        "vite",
                        List.of(new Inline.Text("Répondre vite")),
                        "en",
                        List.of(new ThematicBreak()),
                        List.of(Section.builder("plus", "Plus").build()))),
                List.of(Chapter.builder("sous", "Sous-chapitre : *pas* d’emphase")
                        .build()));
    }

    private static List<Inline> inlines() {
        List<Inline> words = List.of(new Inline.Text("mots"));
        return List.of(
                new Inline.Text("Du texte "),
                new Inline.Emphasis(words),
                new Inline.Strong(words),
                new Inline.Strikethrough(words),
                new Inline.Superscript(words),
                new Inline.Subscript(words),
                new Inline.Code("a*b"),
                new Inline.Keyboard("Ctrl"),
                new Inline.Link("https://example.org", "titre", words),
                new Inline.Reference(Inline.Reference.Kind.SECTION, "animer#vite", words),
                new Inline.Picture(Image.of("a.png", "un a"), "A"),
                new Inline.LineBreak(),
                new Inline.Abbreviation("Hypertext", words),
                new Inline.Foreign("en", List.of(new Inline.Text("* not a list"))));
    }

    private static List<Block> blocks() {
        List<Block> text = List.of(Paragraph.of("Une phrase, et sa fin."));
        Source source = new Source("Pew", "https://example.org", "2014", DAY);
        return List.of(
                new Paragraph(inlines()),
                new BulletList(List.of(new ListItem(text, TaskState.DONE), new ListItem(List.of(), null)), true),
                new OrderedList(3, List.of(new ListItem(text, null)), false),
                new OrderedList(0, List.of(new ListItem(text, TaskState.TODO)), true),
                new DefinitionList(List.of(new DefinitionEntry(inlines(), List.of(new Definition(text))))),
                new Table(
                        "t",
                        List.of(new Inline.Text("Légende")),
                        List.of(Alignment.START, Alignment.NONE),
                        true,
                        List.of(TableRow.of("a", "")),
                        List.of(TableRow.of("1.", "b c"))),
                new Quote(text, "Qui", "Quoi", "2014-11", "https://example.org", "fr"),
                new Epigraph(text, null, null, null, null),
                new CodeListing("java", "Exemple", "int i;\n\tj;\n"),
                new CodeListing(null, null, ""),
                new Figure("f", Image.of("f.png", "f"), List.of(new Inline.Text("x_y")), text),
                new Callout(CalloutKind.NOTE, "À retenir", text),
                new Details(List.of(new Inline.Text("Voir")), true, text),
                new ThematicBreak(),
                new Footnote("1", text),
                new DisplayMath("a^2"),
                new GoodPractice("gp", "Répondre", text, text, text, text),
                new KeyFigure("kf", "70", "%", "près de", "internautes", "France", "2014", source, text),
                new Platform(
                        "p", "Twitter", List.of("X"), "microblog", "2006", "2023-07", "X", source, text, text, text),
                new CaseStudy("cs", "Museomix", "Muséomix", "Nuit", "2013/2014", source, text, text, text, text),
                new Checklist("c", "À faire", text, List.of(new ChecklistItem("i", true, text))),
                new Question("q", "Pourquoi ?", text),
                new Procedure("pr", "Publier", text, List.of(new Step(text))));
    }
}
