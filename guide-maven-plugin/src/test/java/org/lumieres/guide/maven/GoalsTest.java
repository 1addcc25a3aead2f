package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.render.PublishedFile;
import org.lumieres.guide.render.publish.Manifest;
import org.lumieres.guide.report.Baseline;
import org.lumieres.guide.validation.Report;
import org.lumieres.guide.validation.RuleCatalogue;

/** What the goals say and do, without a Maven around them. */
class GoalsTest {
    private static final String GUIDE =
            "id: g\ntitle: G\nlanguage: fr\nrules: {required: off}\nchapters: [animer.md]\n";

    @TempDir
    Path project;

    private final RecordingLog log = new RecordingLog();
    private Path guide;

    @BeforeEach
    void write() throws IOException {
        project = project.toRealPath();
        guide = Files.createDirectories(project.resolve("src/main/guide"));
        Files.writeString(guide.resolve("guide.yaml"), GUIDE);
        chapter("# Animer {#animer}\n\nRépondre.\n");
    }

    @Test
    void a_finding_is_told_at_its_level_where_an_editor_can_open_it() throws Exception {
        Files.writeString(guide.resolve("seul.md"), "# Seul\n");
        chapter("# Animer {#animer}\n\nVoir [le guide](animr.md).\n");

        assertThatThrownBy(() -> run(validate()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The guide in " + guide + " fails: 1 error, 1 warning (failOn = error)");
        assertThat(log.lines())
                .hasSize(2)
                .startsWith("ERROR " + guide.resolve("animer.md")
                        + ":[3,17] error[missing-file] There is no file “animr.md”\n"
                        + "  help: Did you mean “animer.md”?");
        assertThat(log.lines().get(1)).startsWith("WARN " + guide.resolve("seul.md") + ":[1,1] warning[orphan-file] ");
    }

    @Test
    void it_speaks_french_to_who_reads_french() throws Exception {
        ValidateMojo goal = validate();
        goal.locale = "fr_FR";
        run(goal);
        run(goal);

        assertThat(log.lines())
                .containsExactly(
                        "INFO " + guide + " : Aucun défaut",
                        "INFO Rien n’a changé depuis la dernière fois : " + guide + ", Aucun défaut");
    }

    @Test
    void lesser_findings_are_hidden_and_still_fail() throws Exception {
        Files.writeString(guide.resolve("seul.md"), "# Seul\n");
        ValidateMojo goal = validate();
        goal.show = "error";
        run(goal);
        assertThat(log.lines()).containsExactly("INFO " + guide + ": 1 warning (1 not shown)");

        goal.failOn = "warning";
        assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines().get(1)).startsWith("WARN " + guide.resolve("seul.md") + ":[1,1] ");

        goal.failOn = "never";
        chapter("# Animer {#animer}\n\nVoir [le guide](animr.md).\n");
        run(goal);
        assertThat(log.lines().get(2)).startsWith("ERROR ");
    }

    @Test
    void reports_are_written_before_the_build_fails() throws Exception {
        chapter("# Animer {#animer}\n\nVoir [le guide](animr.md).\n");
        ValidateMojo goal = validate();
        goal.reports = Map.of("sarif", "target/guide.sarif", "junit", "target/reports/TEST-guide.xml");

        assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);

        assertThat(project.resolve("target/guide.sarif"))
                .content()
                .contains("\"uri\": \"src/main/guide/animer.md\"", "guide-maven-plugin");
        assertThat(project.resolve("target/reports/TEST-guide.xml")).content().contains("missing-file");
        assertThat(project.resolve("target/guide-maven-plugin")).doesNotExist();
    }

    @Test
    void a_report_that_somebody_took_away_is_written_again() throws Exception {
        ValidateMojo goal = validate();
        goal.reports = Map.of("json", "target/guide.json");
        run(goal);
        Files.delete(project.resolve("target/guide.json"));
        run(goal);

        assertThat(project.resolve("target/guide.json")).exists();
        run(goal);
        assertThat(log.lines()).hasSize(3).last().asString().contains("Nothing changed");
    }

    @Test
    void what_is_known_does_not_count_until_the_list_changes() throws Exception {
        chapter("# Animer {#animer}\n\nVoir [le guide](animr.md).\n");
        ValidateMojo goal = validate();
        Judged judged = Judged.of(guide, RuleCatalogue.standard(), LocalDate.EPOCH, false, Locale.ENGLISH);
        Path known = project.resolve("known.txt");
        Files.writeString(
                known, Baseline.of(judged.report(), judged.loaded().sourceMap()).text());
        goal.baseline = known.toFile();
        run(goal);
        assertThat(log.lines())
                .containsExactly(
                        "INFO Known faults left aside: 1; mended since: 0", "INFO " + guide + ": No fault found");

        Files.writeString(known, nothingKnown());
        assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void a_change_of_any_parameter_is_a_change() throws Exception {
        ValidateMojo validate = validate();
        Path known = Files.writeString(project.resolve("known.txt"), nothingKnown());
        List<Consumer<ValidateMojo>> changes = List.of(
                goal -> goal.failOn = "warning",
                goal -> goal.show = "warning",
                goal -> goal.asOf = "2026-11-27",
                goal -> goal.locale = "fr",
                goal -> goal.reports = Map.of("json", "target/a.json"),
                goal -> goal.reports = Map.of("json", "target/b.json"),
                goal -> goal.baseline = known.toFile());
        assertEachChangeIsNoticed(validate, changes);

        RenderMojo render = common(new RenderMojo());
        render.output = project.resolve("target/one").toFile();
        Path look = Files.createDirectories(project.resolve("look/static"));
        assertEachChangeIsNoticed(
                render,
                List.of(
                        goal -> goal.theme = project.resolve("look").toFile(),
                        goal -> write(look.resolve("logo.svg"), "<svg/>"),
                        goal -> write(look.resolve("logo.svg"), "<svg />"),
                        goal -> goal.paper = "letter",
                        goal -> goal.formats = List.of("text"),
                        goal -> goal.textWidth = 60,
                        goal -> goal.output = project.resolve("target/two").toFile()));
    }

    @Test
    void text_is_as_wide_as_the_pom_says_and_no_page_is_too_narrow_to_read() throws Exception {
        RenderMojo render = common(new RenderMojo());
        render.output = project.resolve("target/guide").toFile();
        render.formats = List.of("text");
        render.textWidth = 40;
        run(render);
        assertThat(Files.readAllLines(project.resolve("target/guide/g.txt")))
                .anyMatch(line -> line.equals("=".repeat(40)))
                .allMatch(line -> line.length() <= 40);

        render.textWidth = 39;
        assertThatThrownBy(() -> run(render)).hasMessageContaining("textWidth").hasMessageContaining("40–200");
    }

    private <M extends GuideMojo> void assertEachChangeIsNoticed(M goal, List<Consumer<M>> changes) throws Exception {
        run(goal);
        for (Consumer<M> change : changes) {
            change.accept(goal);
            log.lines().clear();
            run(goal);
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.matches("INFO (?:Nothing|Rien n).*"));
            run(goal);
            assertThat(log.lines()).last().asString().matches("INFO (?:Nothing|Rien n).*");
        }
    }

    @Test
    void publishing_asks_for_more_than_rendering() throws Exception {
        Files.writeString(guide.resolve("guide.yaml"), GUIDE.replace("rules: {required: off}\n", ""));
        RenderMojo render = common(new RenderMojo());
        render.output = project.resolve("target/guide").toFile();
        run(render);
        assertThat(project.resolve("target/guide/g.html")).exists();
        assertThat(project.resolve("target/guide/manifest.json")).doesNotExist();

        PublishMojo publish = common(new PublishMojo());
        publish.output = project.resolve("target/published").toFile();
        assertThatThrownBy(() -> run(publish)).isInstanceOf(MojoFailureException.class);
        assertThat(project.resolve("target/published")).doesNotExist();
    }

    @Test
    void a_guide_is_published_in_the_formats_that_it_promises_unless_the_pom_names_others() throws Exception {
        Files.writeString(guide.resolve("guide.yaml"), GUIDE + "formats: [text, site]\n");
        PublishMojo goal = common(new PublishMojo());
        goal.output = project.resolve("target/guide").toFile();
        run(goal);
        assertThat(published()).containsExactly(Format.SITE, Format.TEXT);
        assertThat(project.resolve("target/guide/index.html")).exists();

        Files.writeString(guide.resolve("guide.yaml"), GUIDE + "formats: [text]\n");
        run(goal);
        assertThat(published()).containsExactly(Format.TEXT);

        goal.formats = List.of("json");
        run(goal);
        assertThat(published()).containsExactly(Format.JSON);
    }

    @Test
    void a_guide_that_promises_nothing_is_published_in_all_formats() throws Exception {
        PublishMojo goal = common(new PublishMojo());
        goal.output = project.resolve("target/guide").toFile();
        run(goal);

        assertThat(published()).containsExactly(Format.values());
    }

    private Set<Format> published() throws IOException {
        return Manifest.read(project.resolve("target/guide")).files().stream()
                .map(PublishedFile::format)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void an_institution_chooses_its_look_and_its_paper() throws Exception {
        Path look = Files.createDirectories(project.resolve("src/main/look/static"));
        Files.writeString(look.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Path footer = Files.writeString(look.resolveSibling("footer.mustache"), "<footer>Musée du Port</footer>");
        Path print = Files.writeString(look.resolveSibling("print.css"), "@page { size: 100mm 150mm }");
        RenderMojo goal = common(new RenderMojo());
        goal.output = project.resolve("target/guide").toFile();
        goal.formats = List.of("site", "pdf");
        goal.theme = Path.of("src/main/look").toFile();
        run(goal);
        assertThat(project.resolve("target/guide/site/index.html"))
                .content()
                .contains("<footer>Musée du Port</footer>");
        assertThat(project.resolve("target/guide/site")).isDirectoryRecursivelyContaining("glob:**/logo.svg");
        assertThat(widthOfPaper()).isCloseTo(100, within(1f));

        Files.writeString(footer, "<footer>Port</footer>");
        Files.delete(print);
        goal.paper = "letter";
        run(goal);
        assertThat(project.resolve("target/guide/site/index.html")).content().contains("<footer>Port</footer>");
        assertThat(widthOfPaper()).isCloseTo(215.9f, within(1f));

        Files.writeString(footer, "{{#open}}");
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("A template of the parameter \"theme\" makes no sense: ");
        PublishMojo publish = common(new PublishMojo());
        publish.output = project.resolve("target/published").toFile();
        publish.theme = goal.theme;
        assertThatThrownBy(() -> run(publish))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("A template of the parameter \"theme\" makes no sense: ");
        assertThat(project.resolve("target/published")).doesNotExist();
    }

    /** Millimetres. */
    private float widthOfPaper() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(project.resolve("target/guide/g.pdf").toFile())) {
            return pdf.getPage(1).getMediaBox().getWidth() * 25.4f / 72;
        }
    }

    @Test
    void a_look_that_is_not_there_and_paper_that_is_none_are_misuse() {
        RenderMojo goal = common(new RenderMojo());
        goal.output = project.resolve("target/guide").toFile();
        goal.paper = "A5";
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The parameter \"paper\" is \"A5\", which is none of: a4, letter");
        goal.paper = "a4";
        goal.theme = Path.of("look").toFile();
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The parameter \"theme\" is " + project.resolve("look") + ", which is no folder");
    }

    @Test
    void what_was_published_before_and_is_no_more_goes() throws Exception {
        PublishMojo goal = common(new PublishMojo());
        goal.output = project.resolve("target/guide").toFile();
        run(goal);
        Path mine = Files.writeString(project.resolve("target/guide/mine.txt"), "mine");
        assertThat(project.resolve("target/guide/downloads/markdown/guide.yaml"))
                .exists();

        goal.formats = List.of("text", "html");
        run(goal);

        assertThat(project.resolve("target/guide/downloads/markdown")).doesNotExist();
        assertThat(Manifest.read(project.resolve("target/guide")).files())
                .extracting(PublishedFile::path)
                .containsExactly("downloads/g.html", "downloads/g.txt");
        assertThat(mine).exists();
    }

    @Test
    void what_stays_the_same_is_not_written_anew() throws Exception {
        PublishMojo goal = common(new PublishMojo());
        goal.output = project.resolve("target/guide").toFile();
        run(goal);
        Path page = project.resolve("target/guide/downloads/g.html");
        Files.setLastModifiedTime(page, FileTime.fromMillis(0));
        Files.delete(project.resolve("target/guide/downloads/g.txt"));
        run(goal);

        assertThat(project.resolve("target/guide/downloads/g.txt")).exists();
        assertThat(Files.getLastModifiedTime(page).toMillis()).isZero();
    }

    @Test
    void a_file_of_another_is_never_replaced() throws Exception {
        PublishMojo goal = common(new PublishMojo());
        goal.output = project.resolve("target/guide").toFile();
        Files.createDirectories(project.resolve("target/guide"));
        Files.writeString(project.resolve("target/guide/manifest.json"), "{}");

        assertThatThrownBy(() -> run(goal))
                .hasStackTraceContaining(project.resolve("target/guide/manifest.json")
                        + ": a file stands there that is not of an earlier publication");
        assertThat(project.resolve("target/guide/manifest.json")).hasContent("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failOn | bad | The parameter \"failOn\" is \"bad\", which is none of: error, warning, info, never",
                "show | never | The parameter \"show\" is \"never\", which is none of: info, warning, error",
                "asOf | 26-11-2014 | The parameter \"asOf\" is \"26-11-2014\", which is no date such as 2026-01-31",
                "report | xml | The parameter \"reports\" is \"xml\", which is none of: text, json, sarif, junit, github,"
                        + " checkstyle",
                "same | x | The parameter \"reports\" names the same file twice",
                "empty | x | The parameter \"reports.json\" names nothing",
                "baseline | nowhere | The parameter \"baseline\" is PROJECT/nowhere, which is no file",
                "source | nowhere | There is no guide in PROJECT/nowhere: see the parameter \"source\""
            })
    void misuse_is_told_with_what_could_have_been_said(String parameter, String value, String message) {
        ValidateMojo goal = validate();
        switch (parameter) {
            case "failOn" -> goal.failOn = value;
            case "show" -> goal.show = value;
            case "asOf" -> goal.asOf = value;
            case "report" -> goal.reports = Map.of(value, "target/x");
            case "same" -> goal.reports = Map.of("json", "target/x", "sarif", "target/../target/x");
            case "baseline" -> goal.baseline = Path.of(value).toFile();
            case "empty" -> goal.reports = Map.of("json", " ");
            default -> goal.source = project.resolve(value).toFile();
        }
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message.replace("PROJECT", project.toString()));
    }

    @Test
    void a_guide_is_not_published_into_itself() {
        PublishMojo goal = common(new PublishMojo());
        goal.output = guide.resolve("out").toFile();

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("which is in the guide itself");
    }

    @Test
    void a_document_is_checked_every_time_for_it_may_name_others() throws Exception {
        ValidateMojo goal = validate();
        goal.source = guide.resolve("animer.md").toFile();
        goal.failOn = "never";
        run(goal);
        run(goal);

        assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("Nothing changed"));
        assertThat(log.lines().get(0)).matches("(?s)[A-Z]+ .*/animer\\.md:.*");
    }

    @Test
    void a_module_without_a_guide_has_nothing_to_do() throws Exception {
        ValidateMojo goal = validate();
        Files.move(guide, project.resolve("elsewhere"));
        run(goal);

        assertThat(log.lines()).containsExactly("INFO There is no guide in " + guide + ": nothing to do");
    }

    private void chapter(String text) throws IOException {
        Files.writeString(guide.resolve("animer.md"), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ValidateMojo validate() {
        return common(new ValidateMojo());
    }

    private <M extends GuideMojo> M common(M goal) {
        goal.source = guide.toFile();
        goal.basedir = project.toFile();
        goal.buildDirectory = project.resolve("target").toFile();
        goal.locale = "en";
        goal.asOf = "2026-11-26";
        goal.setLog(log);
        return goal;
    }

    private static void run(GuideMojo goal) throws Exception {
        goal.execute();
    }

    private static String nothingKnown() {
        return Baseline.of(new Report(List.of()), SourceMap.none()).text();
    }
}
