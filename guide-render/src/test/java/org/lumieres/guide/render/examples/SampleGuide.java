package org.lumieres.guide.render.examples;

import java.time.LocalDate;
import java.util.List;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;

/** Guides that have something in every field. */
public final class SampleGuide {
    private SampleGuide() {}

    /** A small guide with one of everything. */
    public static Guide whole() {
        return Guide.builder("lumieres", "Lumières sur les réseaux sociaux", "fr")
                .subtitle("Un guide pour les institutions culturelles")
                .summary(
                        "Comment une institution publique parle, écoute et répond sur les réseaux sociaux : des conseils "
                                + "de métier, des exemples et des listes de contrôle.")
                .publisher(new Organization("Ministère de la Culture", "https://www.culture.gouv.fr/", null))
                .edition(Edition.builder(2)
                        .label("2014")
                        .issued(LocalDate.of(2014, 11, 1))
                        .modified(LocalDate.of(2014, 12, 24))
                        .frequency("P1Y")
                        .changes(List.of(
                                new Change(
                                        LocalDate.of(2014, 12, 24),
                                        ChangeKind.MAJOR,
                                        "Nouveau volet",
                                        List.of("animer")),
                                new Change(LocalDate.of(2014, 11, 2), ChangeKind.MINOR, null, List.of())))
                        .replaces("1")
                        .build())
                .contributors(
                        Contributor.builder("Benjamin Benita")
                                .roles(List.of(Role.AUTHOR, Role.EDITOR))
                                .affiliation("Universcience")
                                .build(),
                        Contributor.builder("Les animateurs")
                                .roles(List.of(Role.AUTHOR))
                                .build())
                .audiences(
                        new Audience("cm", "Animateurs de communautés", "Pour apprendre."),
                        new Audience(null, "Directions", null))
                .licence(new Licence(
                        "LicenseRef-CopyLeft",
                        "CopyLeft",
                        "Ministère",
                        "https://exemple.fr/licence",
                        List.of("Les photographies.")))
                .keywords(List.of("réseaux sociaux", "culture : numérique"))
                .identifiers(List.of(new Identifier(IdentifierScheme.ISBN, "978-2-11-000000-0", Format.EPUB)))
                .cover(new Image("img/couverture.png", "Une lampe", false, null, null))
                .epigraphs(List.of(new Epigraph(List.of(Paragraph.of("Sapere aude !")), "Kant", null, "1784", "la")))
                .preface(Preface.builder("Fleur Pellerin")
                        .function("ministre de la Culture")
                        .date(LocalDate.of(2014, 11, 26))
                        .body(Paragraph.of("Un édito."), Paragraph.of("Il est court."))
                        .build())
                .volumes(
                        Volume.builder("reseaux", "Les réseaux sociaux")
                                .summary("Le premier volet.")
                                .chapters(
                                        chapter(),
                                        Chapter.builder("animer", "Animer")
                                                .body(Paragraph.of("Animer."))
                                                .build())
                                .build(),
                        Volume.builder("juridique", "Volet juridique")
                                .status(VolumeStatus.PLANNED)
                                .due("2015")
                                .build())
                .glossary(
                        Term.builder("moderation", "Modération")
                                .alternates(List.of("modérer"))
                                .definition(Paragraph.of("Relire ce que d’autres écrivent."))
                                .related(List.of("troll"))
                                .build(),
                        Term.builder("troll", "Troll")
                                .definition(Paragraph.of("Qui trouble."), Paragraph.of("Exprès."))
                                .broader("moderation")
                                .language("en")
                                .build())
                .references(Reference.builder("pew", "Social Media Update")
                        .authors(List.of("Duggan, M.", "Ellison, N."))
                        .publisher("Pew Research Center")
                        .date("2014")
                        .url("https://exemple.org/pew")
                        .accessed(LocalDate.of(2014, 11, 3))
                        .language("en")
                        .build())
                .annexes(Chapter.builder("modele", "Modèle de charte")
                        .body(Paragraph.of("Nous répondons."))
                        .build())
                .contact(new Contact("Le service numérique", "numerique@exemple.fr", null))
                .formats(List.of(Format.SITE, Format.TEXT))
                .translations(
                        List.of(new Translation("en", "Lights on social networks", "https://exemple.fr/en", null)))
                .build();
    }

    private static Chapter chapter() {
        return Chapter.builder("comprendre", "Comprendre")
                .summary("Pourquoi y être.")
                .audience(List.of("cm"))
                .reviewed(LocalDate.of(2014, 11, 26))
                .reviewEvery("P1Y")
                .expires(LocalDate.of(2016, 1, 1))
                .historical(true)
                .body(Paragraph.of("Le corps."))
                .sections(Section.builder("pourquoi", "Pourquoi ?")
                        .body(Paragraph.of("Parce que."))
                        .sections(Section.builder("sept", "Bien sûr")
                                .language("en")
                                .body(Paragraph.of("So what?"))
                                .build())
                        .build())
                .chapters(Chapter.builder("chiffres", "Les chiffres")
                        .body(Paragraph.of("Beaucoup."))
                        .build())
                .build();
    }

    /** A guide whose one chapter holds some blocks, beside another that references lead to. */
    public static Guide around(List<Block> blocks) {
        return Guide.builder("exemple", "Exemple", "fr")
                .volumes(Volume.builder("exemple", "Exemple")
                        .chapters(
                                Chapter.builder("exemple", "Exemple")
                                        .body(blocks)
                                        .build(),
                                Chapter.builder("autre", "L’autre")
                                        .sections(Section.builder("la-crise", "La crise")
                                                .build())
                                        .build())
                        .build())
                .glossary(Term.builder("moderation", "Modération")
                        .definition(Paragraph.of("Relire."))
                        .build())
                .references(Reference.builder("pew", "Social Media Update").build())
                .build();
    }
}
