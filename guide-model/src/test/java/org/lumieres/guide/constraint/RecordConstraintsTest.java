package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;

/** Constraints between the components of one record: the fault lies with the one that would mend it. */
class RecordConstraintsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 11, 26);

    @Test
    void an_image_says_what_it_shows_or_is_decorative() {
        assertThat(Judge.faults(Image.of("a.png", "Une foule"))).isEmpty();
        assertThat(Judge.faults(Image.decoration("a.png"))).isEmpty();
        assertThat(Judge.faults(new Image("a.png", "Une foule", true, null, null)))
                .containsExactly("alt");
        assertThat(Judge.faults(Image.of("a.png", " "))).containsExactly("alt");
        assertThat(Judge.faults(new Image("a.png", null, false, null, null))).containsExactly("alt");
    }

    @Test
    void a_major_change_has_a_note() {
        assertThat(Judge.faults(new Change(DAY, ChangeKind.MAJOR, "Refonte", List.of())))
                .isEmpty();
        assertThat(Judge.faults(new Change(DAY, ChangeKind.MINOR, null, List.of())))
                .isEmpty();
        assertThat(Judge.faults(new Change(DAY, ChangeKind.MAJOR, null, List.of())))
                .containsExactly("note");
        assertThat(Judge.faults(new Change(DAY, ChangeKind.MAJOR, " ", List.of())))
                .containsExactly("note");
    }

    @Test
    void a_planned_volume_has_no_chapters() {
        Chapter chapter = Chapter.builder("a", "A").build();
        assertThat(Judge.faults(
                        Volume.builder("v", "V").status(VolumeStatus.PLANNED).build()))
                .isEmpty();
        assertThat(Judge.faults(Volume.builder("v", "V").chapters(chapter).build()))
                .isEmpty();
        assertThat(Judge.faults(Volume.builder("v", "V")
                        .status(VolumeStatus.PLANNED)
                        .chapters(chapter)
                        .build()))
                .containsExactly("chapters");
    }

    @Test
    void a_published_volume_has_chapters_when_it_is_published() {
        Volume empty = Volume.builder("v", "V").build();
        assertThat(Judge.faults(empty)).isEmpty();
        assertThat(Judge.faults(empty, Publication.class)).containsExactly("chapters");
        assertThat(Judge.faults(
                        Volume.builder("v", "V").status(VolumeStatus.PLANNED).build(), Publication.class))
                .isEmpty();
        assertThat(Judge.faults(
                        Volume.builder("v", "V")
                                .chapters(Chapter.builder("a", "A").build())
                                .build(),
                        Publication.class))
                .isEmpty();
    }
}
