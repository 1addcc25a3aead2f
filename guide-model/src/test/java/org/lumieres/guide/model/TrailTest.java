package org.lumieres.guide.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final Section INNER =
            Section.builder("s", "S").body(Paragraph.of("x")).build();
    private static final Chapter SUB = Chapter.builder("b", "B").sections(INNER).build();
    private static final Guide GUIDE = Guide.builder("g", "G", "fr")
            .preface(Preface.builder("A").body(Paragraph.of("y")).build())
            .volumes(Volume.builder("v", "V")
                    .chapters(Chapter.builder("a", "A").chapters(SUB).build())
                    .build())
            .build();

    @Test
    void a_walk_shows_every_node_with_the_way_to_it() {
        List<String> ways = new ArrayList<>();
        Trail.of(GUIDE).walk((node, trail) -> {
            ways.add(trail.get().toString());
            return true;
        });

        assertThat(ways)
                .startsWith("preface", "preface.body[0]", "preface.body[0].content[0]", "volumes[0]")
                .endsWith(
                        "volumes[0].chapters[0].chapters[0].sections[0].title[0]",
                        "volumes[0].chapters[0].chapters[0].sections[0].body[0]",
                        "volumes[0].chapters[0].chapters[0].sections[0].body[0].content[0]")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_walk_shows_the_nodes_that_a_stream_does() {
        List<Node> nodes = new ArrayList<>(List.of(GUIDE));
        Trail.of(GUIDE).walk((node, trail) -> {
            assertThat(trail.get().node()).isSameAs(node);
            nodes.add(node);
            return true;
        });

        assertThat(nodes).containsExactlyElementsOf(GUIDE.walk().toList());
    }

    @Test
    void trails_are_made_for_those_nodes_alone_that_one_is_asked_for() {
        List<String> ways = new ArrayList<>();
        Trail.of(GUIDE).walk((node, trail) -> {
            if (node instanceof Section) {
                assertThat(trail.get()).isSameAs(trail.get());
                ways.add(trail.get().toString());
            }
            return true;
        });

        assertThat(ways).containsExactly("volumes[0].chapters[0].chapters[0].sections[0]");
    }

    @Test
    void what_nobody_wants_to_see_the_inside_of_is_passed_by() {
        List<String> ways = new ArrayList<>();
        Trail.of(GUIDE).walk((node, trail) -> {
            ways.add(trail.get().toString());
            return !(node instanceof Preface || node instanceof Chapter);
        });

        assertThat(ways).containsExactly("preface", "volumes[0]", "volumes[0].chapters[0]");
    }

    @Test
    void a_page_is_the_nearest_chapter_or_what_stands_for_itself() {
        Trail.of(GUIDE).walk((node, way) -> {
            Trail trail = way.get();
            if (trail.toString().contains("sections")) {
                assertThat(trail.page().node()).isSameAs(SUB);
                assertThat(trail.to("id").page().node()).isSameAs(SUB);
            } else if (trail.toString().startsWith("preface")) {
                assertThat(trail.page().node()).isSameAs(GUIDE.preface());
            }
            return true;
        });
    }

    @Test
    void steps_tell_components_and_indexes() {
        assertThat(Trail.of(GUIDE).steps()).isEmpty();
        assertThat(Trail.of(GUIDE).to("audiences", 2).to("name").steps())
                .containsExactly(new Trail.Step("audiences", Optional.of(2)), new Trail.Step("name", Optional.empty()));
    }
}
