package org.lumieres.guide.render.html;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.ContributorKind;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;

/** A guide that uses every kind of block, inline and metadata. */
final class Guides {
    static final Image DIAGRAM = new Image(
            "images/boucle.svg",
            "Quatre flèches en cercle : écouter, répondre, mesurer, corriger.",
            false,
            "Atelier des Lumières",
            "CC-BY-4.0");

    private Guides() {}

    static Guide complete() {
        return Guide.builder("lumieres", "Lumières sur les réseaux sociaux", "fr")
                .subtitle("Guide de bonnes pratiques à l’usage des professionnels de la culture")
                .summary(
                        "Comprendre les réseaux sociaux, y prendre la parole, y écouter, et savoir quand se taire : ce que"
                                + " des équipes de musées, de bibliothèques et de théâtres ont appris, écrit pour qui commence.")
                .publisher(new Organization("Direction des publics", "https://www.example.org/", null))
                .edition(Edition.builder(2)
                        .label("2026")
                        .issued(LocalDate.of(2026, 6, 1))
                        .modified(LocalDate.of(2026, 9, 14))
                        .frequency("P1Y")
                        .changes(List.of(
                                new Change(
                                        LocalDate.of(2026, 6, 1),
                                        ChangeKind.MAJOR,
                                        "La modération est traitée à part.",
                                        List.of("animer")),
                                new Change(LocalDate.of(2026, 9, 14), ChangeKind.MINOR, null, List.of())))
                        .build())
                .contributors(
                        Contributor.builder("Camille Durand")
                                .affiliation("Musée du Port")
                                .roles(List.of(Role.AUTHOR, Role.EDITOR))
                                .orcid("0000-0002-1825-0097")
                                .build(),
                        Contributor.builder("Collectif des Passeurs")
                                .kind(ContributorKind.COMMUNITY)
                                .roles(List.of(Role.AUTHOR))
                                .url("https://passeurs.example.org/")
                                .build(),
                        Contributor.builder("Atelier des Lumières")
                                .kind(ContributorKind.ORGANIZATION)
                                .roles(List.of(Role.DESIGNER))
                                .isni("0000 0001 2150 090X")
                                .build())
                .audiences(
                        new Audience("animateurs", "Animateurs de communautés", "qui prennent la parole chaque jour"),
                        new Audience(null, "Directions d’établissement", null))
                .licence(new Licence(
                        "CC-BY-SA-4.0",
                        "Creative Commons Attribution – Partage dans les mêmes conditions 4.0",
                        "la Direction des publics",
                        "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
                        List.of("Les logotypes des plateformes.")))
                .keywords(List.of("réseaux sociaux", "médiation"))
                .identifiers(List.of(
                        new Identifier(IdentifierScheme.ISBN, "978-2-07-036002-4", Format.EPUB),
                        new Identifier(IdentifierScheme.DOI, "10.1000/182", null)))
                .cover(Image.of("images/couverture.svg", "Une lanterne éclaire un carnet ouvert."))
                .epigraphs(
                        List.of(new Epigraph(List.of(Paragraph.of("Sapere aude !")), "Horace", "Épîtres", null, "la")))
                .preface(Preface.builder("Anne Morel")
                        .function("directrice des publics")
                        .date(LocalDate.of(2026, 5, 2))
                        .portrait(Image.of("images/portrait.png", "Anne Morel"))
                        .body(
                                Paragraph.of(
                                        "Il y a douze ans, nos établissements ouvraient leurs premiers comptes. On y"
                                                + " publiait l’agenda. Puis le public a répondu, et il a fallu apprendre un métier :"
                                                + " tenir une conversation."),
                                Paragraph.of(
                                        "Ce guide rassemble ce que ces équipes savent. Il ne promet rien, il montre."))
                        .build())
                .volumes(
                        Volume.builder("reseaux", "Les réseaux sociaux")
                                .summary("Ce qu’ils sont, comment y parler.")
                                .chapters(GuideChapters.understand(), GuideChapters.animate())
                                .build(),
                        Volume.builder("juridique", "Le droit, sans peine")
                                .status(VolumeStatus.PLANNED)
                                .due("2027-03")
                                .summary("Droit d’auteur, droit à l’image, données personnelles.")
                                .build())
                .annexes(List.of(Chapter.builder("charte", "Une charte de modération")
                        .body(
                                Paragraph.of("À reprendre, à raccourcir, à signer."),
                                new OrderedList(
                                        1,
                                        List.of(
                                                ListItem.of(Paragraph.of("Nous lisons tout.")),
                                                ListItem.of(Paragraph.of("Nous répondons aux questions."))),
                                        true))
                        .build()))
                .glossary(
                        Term.builder("moderation", "Modération")
                                .definition(Paragraph.of("Ce que l’on fait de ce que le public écrit."))
                                .related(List.of("community-management"))
                                .build(),
                        Term.builder("community-management", "community management")
                                .language("en")
                                .alternates(List.of("animation de communauté", "CM"))
                                .definition(
                                        new Paragraph(List.of(
                                                text("Métier de qui anime une communauté en ligne"),
                                                note("metier"),
                                                text("."))),
                                        new Footnote("metier", List.of(Paragraph.of("Le mot date de 2005 environ."))))
                                .broader("moderation")
                                .build())
                .references(
                        Reference.builder("baro-2025", "Baromètre du numérique")
                                .authors(List.of("CREDOC", "ARCEP"))
                                .publisher("CREDOC")
                                .date("2025-03")
                                .url("https://www.example.org/barometre?an=2025&v=2")
                                .accessed(LocalDate.of(2026, 1, 15))
                                .build(),
                        Reference.builder("shirky", "Here Comes Everybody")
                                .authors(List.of("Clay Shirky"))
                                .date("2008")
                                .language("en")
                                .build())
                .contact(new Contact("Cellule éditoriale", "guide@example.org", "https://www.example.org/contact"))
                .translations(List.of(new Translation("ar", null, "https://www.example.org/ar/", null)))
                .build();
    }

    static Table table() {
        return Table.builder()
                .id("reseaux")
                .caption(List.of(text("Quatre familles et ce qu’on y fait")))
                .alignments(List.of(Alignment.START, Alignment.CENTER, Alignment.END))
                .rowHeaders(true)
                .head(List.of(TableRow.of("Famille", "Usage", "Temps par semaine")))
                .rows(List.of(
                        TableRow.of("Généralistes", "donner des nouvelles", "3 h"),
                        TableRow.of("Image et vidéo", "montrer", "6 h"),
                        TableRow.of("Professionnels", "recruter")))
                .build();
    }

    static BulletList list(String... items) {
        return new BulletList(
                Stream.of(items).map(item -> ListItem.of(Paragraph.of(item))).toList(), true);
    }

    static Inline text(String words) {
        return new Inline.Text(words);
    }

    static Inline note(String id) {
        return new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, id, List.of());
    }

    static Inline ref(Inline.Reference.Kind kind, String target, String words) {
        return new Inline.Reference(kind, target, words == null ? List.of() : List.of(text(words)));
    }
}
