package org.lumieres.guide.render.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.ContributorKind;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Property;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Site;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;

/**
 * Arbitrary guides, with words that every format could take for something else. They are canonical: such as loading
 * gives them, so that what was written from one must load into its equal.
 */
public final class Guides {
    private Guides() {}

    /** Guides of one chapter that holds paragraphs. */
    public static Arbitrary<Guide> ofParagraphs() {
        return Blocks.paragraph().list().ofMinSize(1).ofMaxSize(2).map(SampleGuide::around);
    }

    /** Guides of one chapter that holds blocks of all kinds. */
    public static Arbitrary<Guide> ofBlocks() {
        return Blocks.text(2).map(SampleGuide::around);
    }

    /** Guides with something in every field. */
    public static Arbitrary<Guide> whole() {
        return Combinators.combine(about(), people(), content())
                .as((about, people, content) -> new Guide(
                        "exemple",
                        about.title(),
                        about.subtitle(),
                        "fr",
                        about.summary(),
                        people.publisher(),
                        about.edition(),
                        people.contributors(),
                        people.audiences(),
                        people.licence(),
                        about.keywords(),
                        List.of(
                                new Identifier(IdentifierScheme.ISBN, "978-2", Format.EPUB),
                                new Identifier(IdentifierScheme.DOI, "10.1/2", null)),
                        about.cover(),
                        content.epigraphs(),
                        content.preface(),
                        content.volumes(),
                        content.glossary(),
                        content.references(),
                        content.annexes(),
                        people.contact(),
                        new Imprint(about.subtitle(), people.publisher(), about.title()),
                        new AccessibilityStatement(
                                "https://exemple.fr/accessibilite",
                                LocalDate.of(2015, 1, 1),
                                new AccessibilityAudit(LocalDate.of(2015, 1, 1), about.title(), 72),
                                about.keywords()),
                        new Site("https://exemple.fr/guide", about.cover(), "#123456"),
                        List.of(Format.SITE, Format.MARKDOWN),
                        List.of(new Translation(
                                "en", about.subtitle(), "https://exemple.fr/en", LocalDate.of(2015, 1, 1)))));
    }

    private record About(
            String title, String subtitle, String summary, List<String> keywords, Edition edition, Image cover) {}

    private record People(
            Organization publisher,
            List<Contributor> contributors,
            List<Audience> audiences,
            Licence licence,
            Contact contact) {}

    private record Content(
            List<Epigraph> epigraphs,
            Preface preface,
            List<Volume> volumes,
            List<Term> glossary,
            List<Reference> references,
            List<Chapter> annexes) {}

    private static Arbitrary<About> about() {
        return Combinators.combine(
                        Words.line(),
                        detail(),
                        paragraphs(),
                        Words.line().list().ofMaxSize(2),
                        editions().injectNull(0.2),
                        Images.any().injectNull(0.5))
                .as(About::new);
    }

    /** Several lines, of which some may be empty. */
    private static Arbitrary<String> paragraphs() {
        return Words.line().list().ofMaxSize(3).map(lines -> String.join("\n\n", lines));
    }

    private static Arbitrary<Edition> editions() {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.of(ChangeKind.class),
                        paragraphs().injectNull(0.3),
                        Words.slug().list().ofMaxSize(2))
                .as((kind, note, chapters) -> new Change(LocalDate.of(2014, 11, 26), kind, note, chapters));
        return Combinators.combine(
                        detail(),
                        Arbitraries.of(LocalDate.of(2015, 1, 1)).injectNull(0.5),
                        Arbitraries.of("P1Y", "P6M").injectNull(0.5),
                        Arbitraries.of(EditionStatus.class),
                        change.list().ofMaxSize(2))
                .as((label, modified, frequency, status, changes) ->
                        new Edition(2, label, LocalDate.of(2014, 11, 26), modified, frequency, status, changes, label));
    }

    private static Arbitrary<People> people() {
        Arbitrary<Contributor> contributor = Combinators.combine(
                        Words.line(),
                        Arbitraries.of(ContributorKind.class),
                        detail(),
                        Arbitraries.of(Role.class).list().ofMinSize(1).ofMaxSize(3))
                .as((name, kind, affiliation, roles) -> new Contributor(
                        name, kind, affiliation, roles, null, "0000-0002-1825-0097", "0000 0001 2103 2683"));
        Arbitrary<Licence> licence = Combinators.combine(
                        detail(), Words.line().list().ofMaxSize(2))
                .as((name, exceptions) ->
                        new Licence("LicenseRef-A", name, name, "https://exemple.fr/licence", exceptions));
        return Combinators.combine(
                        Words.line()
                                .map(name -> new Organization(name, "https://exemple.fr/", null))
                                .injectNull(0.3),
                        contributor.list().ofMaxSize(2),
                        Combinators.combine(Words.slug().injectNull(0.5), Words.line(), detail())
                                .as(Audience::new)
                                .list()
                                .ofMaxSize(2),
                        licence.injectNull(0.3),
                        detail().map(name -> new Contact(name, "a@b.fr", null)).injectNull(0.3))
                .as(People::new);
    }

    private static Arbitrary<Content> content() {
        Arbitrary<List<Block>> body = Blocks.text(1).filter(blocks -> !blocks.isEmpty());
        Arbitrary<Preface> preface = Combinators.combine(
                        body, Words.line(), detail(), Images.any().injectNull(0.5))
                .as((words, author, function, portrait) ->
                        new Preface(words, author, function, LocalDate.of(2014, 11, 26), portrait));
        return Combinators.combine(
                        Combinators.combine(body, detail(), detail(), Blocks.dates(), Blocks.languages())
                                .as(Epigraph::new)
                                .list()
                                .ofMaxSize(2),
                        preface.injectNull(0.3),
                        Combinators.combine(Words.line(), detail(), chapters(2)).as(Guides::volumes),
                        Combinators.combine(Words.line(), Words.line().list().ofMaxSize(2), body, Blocks.languages())
                                .as(Guides::glossary),
                        Combinators.combine(
                                        Words.line(),
                                        detail(),
                                        Words.line().list().ofMaxSize(2),
                                        Blocks.dates())
                                .as(Guides::references),
                        chapters(1))
                .as((epigraphs, foreword, volumes, glossary, references, annexes) ->
                        new Content(epigraphs, foreword, volumes, glossary, references, named(annexes, "annexe")));
    }

    private static List<Volume> volumes(String title, String summary, List<Chapter> chapters) {
        List<Chapter> all = new ArrayList<>(named(chapters, "c"));
        all.add(Chapter.builder("exemple", "Exemple").build());
        all.add(Chapter.builder("autre", "L’autre").build());
        return List.of(
                new Volume("v-1", title, VolumeStatus.PUBLISHED, null, summary, all),
                new Volume("v-2", "Le second", VolumeStatus.PLANNED, "2015", null, List.of()));
    }

    private static List<Term> glossary(String label, List<String> alternates, List<Block> definition, String language) {
        return List.of(
                new Term("moderation", label, alternates, definition, null, List.of("troll"), language),
                new Term("troll", "Troll", List.of(), definition, "moderation", List.of(), null));
    }

    private static List<Reference> references(String title, String publisher, List<String> authors, String date) {
        return List.of(new Reference(
                "pew", authors, title, publisher, date, "https://exemple.fr/", LocalDate.of(2014, 11, 26), "en"));
    }

    private static Arbitrary<List<Chapter>> chapters(int depth) {
        Arbitrary<List<Chapter>> inner =
                depth == 0 ? Arbitraries.just(List.of()) : Arbitraries.lazy(() -> chapters(depth - 1));
        return Combinators.combine(
                        Inlines.line(),
                        detail(),
                        Words.slug().list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Blocks.languages(),
                        Blocks.text(1),
                        sections(2),
                        inner)
                .as((title, summary, audience, historical, language, body, sections, chapters) -> Chapter.builder(
                                "x", "")
                        .title(title)
                        .summary(summary)
                        .audience(audience)
                        .reviewed(LocalDate.of(2014, 11, 26))
                        .reviewEvery("P1Y")
                        .expires(historical ? LocalDate.of(2016, 1, 1) : null)
                        .historical(historical)
                        .draft(historical)
                        .authors(historical ? List.of("Une, deux") : List.of())
                        .issued(historical ? LocalDate.of(2014, 1, 2) : null)
                        .keywords(audience)
                        .aliases(historical ? List.of("/x.html") : List.of())
                        .metadata(
                                summary == null
                                        ? List.of()
                                        : List.of(new Property("lay: out", summary), new Property("b", "")))
                        .language(language)
                        .body(body)
                        .sections(distinct(sections, new HashSet<>()))
                        .chapters(chapters)
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Section>> sections(int depth) {
        Arbitrary<List<Section>> inner =
                depth == 0 ? Arbitraries.just(List.of()) : Arbitraries.lazy(() -> sections(depth - 1));
        return Combinators.combine(Words.slug(), Inlines.line(), Blocks.languages(), Blocks.text(1), inner)
                .as(Section::new)
                .list()
                .ofMaxSize(2);
    }

    /** Gives each chapter an id of its own, which may begin with a digit. */
    private static List<Chapter> named(List<Chapter> chapters, String prefix) {
        List<Chapter> named = new ArrayList<>();
        for (Chapter chapter : chapters) {
            String id = (named.size() % 2 == 0 ? "" : "2014-") + prefix + named.size();
            named.add(chapter.toBuilder()
                    .id(id)
                    .chapters(named(chapter.chapters(), id + "-"))
                    .build());
        }
        return named;
    }

    private static List<Section> distinct(List<Section> sections, Set<String> taken) {
        List<Section> distinct = new ArrayList<>();
        for (Section section : sections) {
            String id = section.id();
            while (!taken.add(id)) {
                id += "x";
            }
            distinct.add(new Section(
                    id, section.title(), section.language(), section.body(), distinct(section.sections(), taken)));
        }
        return distinct;
    }

    private static Arbitrary<String> detail() {
        return Words.line().injectNull(0.4);
    }
}
