package org.lumieres.guide.model.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.model.Volume;

class RewriteTest {
    private static Guide guide(String word) {
        BulletList list =
                new BulletList(List.of(new ListItem(List.of(Paragraph.of("un"), Paragraph.of(word)), null)), true);
        Figure figure = new Figure(
                "f",
                new Image("a.png", null, true, null, null),
                List.of(new Inline.Emphasis(List.of(new Inline.Text(word)))),
                List.of());
        Chapter chapter = Chapter.builder("c", "Un")
                .body(List.of(list))
                .sections(List.of(Section.builder("s", word).body(figure).build()))
                .build();
        Chapter other =
                Chapter.builder("d", "Deux").body(List.of(Paragraph.of("rien"))).build();
        return Guide.builder("g", "Guide", "fr")
                .volumes(List.of(
                        Volume.builder("v", "V").chapters(chapter, other).build()))
                .build();
    }

    private static List<Trail> trails(Guide guide, String word) {
        List<Trail> trails = new ArrayList<>();
        Trail.of(guide).walk((node, trail) -> {
            if (node.equals(new Inline.Text(word))) {
                trails.add(trail.get());
            }
            return true;
        });
        return trails;
    }

    @Test
    void what_is_replaced_is_replaced_wherever_it_stands_and_nothing_else() {
        Guide before = guide("vieux");
        Rewrite rewrite = new Rewrite();
        trails(before, "vieux").forEach(trail -> rewrite.replace(trail, new Inline.Text("neuf")));

        assertThat(rewrite.of(before)).isEqualTo(guide("neuf"));
        assertThat(before).isEqualTo(guide("vieux"));
    }

    @Test
    void what_holds_no_replaced_inline_stays_the_same_object() {
        Guide before = guide("vieux");
        Rewrite rewrite = new Rewrite();
        rewrite.replace(trails(before, "vieux").get(0), new Inline.Text("neuf"));

        Guide after = rewrite.of(before);
        assertThat(after.allChapters().get(0)).isNotSameAs(before.allChapters().get(0));
        assertThat(after.allChapters().get(1)).isSameAs(before.allChapters().get(1));
    }

    @Test
    void without_changes_a_guide_is_the_same_object() {
        Guide guide = guide("mot");

        assertThat(new Rewrite().of(guide)).isSameAs(guide);
    }
}
