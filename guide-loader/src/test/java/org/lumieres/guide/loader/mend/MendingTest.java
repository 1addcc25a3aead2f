package org.lumieres.guide.loader.mend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.loader.Sources;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.Report;

class MendingTest {
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void writeAGuide() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("guide"));
        Files.writeString(
                folder.resolve("guide.yaml"),
                "id: g\ntitle: Guide\nlanguage: fr\nvolumes: [{id: v, title: V, chapters: [a.md, b.md]}]\n");
        write("a.md", "# Un {#un}\n\nDu texte.\n");
        write("b.md", "# Deux {#deux}\n\n## Là-bas {#la-bas}\n\nDu texte.\n");
    }

    @Test
    void the_text_around_a_fault_keeps_every_byte() throws IOException {
        write("a.md", MARK + "# Un {#un}\r\n\r\n😀 des oeufs, une oeuvre \r\n\r\n\r\net  la fin");
        mend();
        assertThat(folder.resolve("a.md"))
                .hasContent(MARK + "# Un {#un}\r\n\r\n😀 des œufs, une œuvre \r\n\r\n\r\net  la fin\r\n");
    }

    @Test
    void mending_twice_changes_nothing_more() throws IOException {
        write("a.md", "# Un {#un}\n\nDes oeufs, etc... au 19ème siècle, À Etat neuf : 3.5 %, voir [là](#la-bas)");
        assertThat(mend().files()).hasSize(1);
        String once = Files.readString(folder.resolve("a.md"));
        assertThat(mend()).isEqualTo(new Mending(List.of(), List.of(), 0, 0));
        assertThat(folder.resolve("a.md")).hasContent(once);
    }

    @Test
    void a_sound_guide_is_left_alone() throws IOException {
        assertThat(plan()).isEqualTo(new Mending(List.of(), List.of(), 0, 0));
    }

    @Test
    void a_link_is_led_to_the_only_heading_of_its_name() throws IOException {
        write("a.md", "# Un {#un}\n\nVoir [là](#la-bas) ou [encore](<#la-bas>).\n");
        LoadResult before = load();
        mend();
        assertThat(folder.resolve("a.md"))
                .content()
                .contains("[là](b.md#la-bas)")
                .contains("[encore](<b.md#la-bas>)");
        assertThat(load().guide()).as("what is published").isEqualTo(before.guide());
        assertThat(validate(load()).diagnostics())
                .noneMatch(found -> found.code().equals(new RuleCode("loose-anchor")));
    }

    @Test
    void a_link_that_several_headings_may_be_meant_by_is_left_alone() throws IOException {
        write("b.md", "# Deux {#deux}\n\n## Ici {#ici}\n\nDu texte.\n");
        write("c.md", "# Trois {#trois}\n\n## Ici {#ici}\n\nDu texte.\n");
        Files.writeString(
                folder.resolve("guide.yaml"),
                "id: g\ntitle: G\nlanguage: fr\nvolumes: [{id: v, title: V, chapters: [a.md, b.md, c.md]}]\n");
        write("a.md", "# Un {#un}\n\nVoir [là](#ici).\n");
        assertThat(validate(load()).diagnostics())
                .anyMatch(found -> found.code().equals(new RuleCode("loose-anchor")));
        assertThat(plan().files()).isEmpty();
    }

    @Test
    void the_name_by_which_links_know_a_heading_stays() throws IOException {
        write(
                "a.md",
                "# Un {#un}\n\n## Des oeufs au 19ème siècle\n\nVoir [là](#des-oeufs-au-19eme-siecle), au 19ème.\n");
        mend();
        assertThat(folder.resolve("a.md"))
                .hasContent(
                        "# Un {#un}\n\n## Des œufs au 19ème siècle\n\nVoir [là](#des-oeufs-au-19eme-siecle), au 19e.\n");
        assertThat(validate(load()).diagnostics())
                .extracting(found -> found.code().value())
                .contains("ordinal")
                .doesNotContain("broken-reference", "loose-anchor");
    }

    @Test
    void what_is_not_utf_8_is_not_touched() throws IOException {
        Files.write(folder.resolve("a.md"), "# Un {#un}\n\nDéjà des oeufs.\n".getBytes(ISO_8859_1));
        byte[] before = Files.readAllBytes(folder.resolve("a.md"));
        assertThat(mend().untouched()).containsExactly(new Untouched("a.md", Untouched.Reason.NOT_UTF_8));
        assertThat(folder.resolve("a.md")).hasBinaryContent(before);
    }

    @Test
    void what_has_changed_since_is_not_touched() throws IOException {
        write("a.md", "# Un {#un}\n\nDes oeufs.\n");
        LoadResult loaded = load();
        Report report = validate(loaded);
        write("a.md", "# Un {#un}\n\nDeux oeufs.\n");
        assertThat(Mending.of(report, loaded.sources()).untouched())
                .containsExactly(new Untouched("a.md", Untouched.Reason.CHANGED));
        Files.delete(folder.resolve("a.md"));
        assertThat(Mending.of(report, loaded.sources()).untouched())
                .containsExactly(new Untouched("a.md", Untouched.Reason.CHANGED));
    }

    @Test
    void what_changes_at_the_last_moment_is_not_touched() throws IOException {
        write("a.md", "# Un {#un}\n\nDes oeufs.\n");
        Mending mending = plan();
        write("a.md", "# Un {#un}\n\nDeux oeufs.\n");
        assertThatThrownBy(mending::write).isInstanceOf(FileSystemException.class);
        assertThat(folder.resolve("a.md")).hasContent("# Un {#un}\n\nDeux oeufs.\n");
        assertThatThereAreOnly("a.md", "b.md", "guide.yaml");
    }

    @Test
    void nothing_is_written_through_a_symbolic_link() throws IOException {
        write("real.md", "# Un {#un}\n\nDes oeufs.\n");
        Files.delete(folder.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("a.md"), Path.of("real.md"));
        assertThat(mend().untouched()).containsExactly(new Untouched("a.md", Untouched.Reason.SYMBOLIC_LINK));
        assertThat(folder.resolve("real.md")).content().contains("oeufs");
    }

    @Test
    void a_report_cannot_name_other_files() throws IOException {
        write("other.txt", "oeufs\n");
        Files.writeString(temporary.resolve("outside.md"), "oeufs\n");
        List<String> others = List.of("other.txt", "../outside.md", "guide", "/etc/hosts");
        Report report = new Report(
                others.stream().map(file -> faultAt(1, 1, 3, "œ", file)).toList());
        Mending mending = Mending.of(report, load().sources());
        assertThat(mending.files()).isEmpty();
        assertThat(mending.untouched())
                .hasSize(others.size())
                .allMatch(left -> left.reason() == Untouched.Reason.NOT_READ);
        assertThat(Mending.of(report, Sources.none()).files()).isEmpty();
    }

    @Test
    void of_two_edits_that_touch_the_first_is_made() throws IOException {
        write("a.md", "abcd\n");
        Report report = new Report(
                List.of(faultAt(1, 2, 4, "x", "a.md"), faultAt(1, 3, 5, "y", "a.md"), faultAt(1, 4, 5, "z", "a.md")));
        Mending mending = Mending.of(report, load().sources());
        assertThat(mending.mended()).isEqualTo(2);
        assertThat(mending.postponed()).isEqualTo(1);
        assertThat(mending.files())
                .singleElement()
                .extracting(MendedFile::after)
                .isEqualTo("axz\n");
    }

    @Test
    void a_fix_is_made_whole_or_not_at_all() throws IOException {
        write("a.md", "abcd\n");
        Fix both = new Fix("both", List.of(edit(1, 1, 2, "x", "a.md"), edit(1, 2, 3, "y", "a.md")));
        Report report =
                new Report(List.of(faultAt(1, 2, 3, "z", "a.md"), fault(both).withPlace(at(1, 3, 4, "a.md"))));
        assertThat(Mending.of(report, load().sources()).files())
                .singleElement()
                .extracting(MendedFile::after)
                .isEqualTo("azcd\n");
    }

    @Test
    void a_finding_with_two_ways_to_mend_it_is_for_people() throws IOException {
        write("a.md", "abcd\n");
        Fix one = new Fix("one", List.of(edit(1, 1, 2, "x", "a.md")));
        Fix other = new Fix("other", List.of(edit(1, 1, 2, "y", "a.md")));
        Report report = new Report(List.of(fault(one, other)));
        assertThat(Mending.of(report, load().sources()).files()).isEmpty();
    }

    @Test
    void an_empty_file_can_be_mended() throws IOException {
        write("a.md", "");
        Report report = new Report(List.of(faultAt(1, 1, 1, "x\n", "a.md")));
        Mending.of(report, load().sources()).write();
        assertThat(folder.resolve("a.md")).hasContent("x\n");
    }

    @Test
    void a_file_keeps_its_permissions() throws IOException {
        write("a.md", "# Un {#un}\n\nDes oeufs.\n");
        Files.setPosixFilePermissions(folder.resolve("a.md"), PosixFilePermissions.fromString("rw-rw-r-x"));
        mend();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.md"))))
                .isEqualTo("rw-rw-r-x");
        assertThatThereAreOnly("a.md", "b.md", "guide.yaml");
    }

    private Mending mend() throws IOException {
        Mending mending = plan();
        mending.write();
        return mending;
    }

    private Mending plan() throws IOException {
        LoadResult loaded = load();
        return Mending.of(validate(loaded), loaded.sources());
    }

    private LoadResult load() throws IOException {
        return GuideLoader.standard().load(folder);
    }

    private static Report validate(LoadResult loaded) {
        return GuideValidator.standard().validate(loaded);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void assertThatThereAreOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    private static Diagnostic faultAt(int line, int start, int end, String replacement, String file) {
        return fault(new Fix("", List.of(edit(line, start, end, replacement, file))))
                .withPlace(at(line, start, end, file));
    }

    private static Diagnostic fault(Fix... fixes) {
        return Diagnostic.of(Severity.INFO, new RuleCode("some-rule"), "Some fault")
                .withFixes(List.of(fixes));
    }

    private static TextEdit edit(int line, int start, int end, String replacement, String file) {
        return new TextEdit(at(line, start, end, file), replacement);
    }

    private static SourceRange at(int line, int start, int end, String file) {
        return new SourceRange(file, new SourcePosition(line, start), new SourcePosition(line, end));
    }
}
