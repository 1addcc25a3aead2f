package org.lumieres.guide.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.render.fragment.ImageSize;

/** What is made of pictures is remembered, up to a point. */
class RenditionMemoryTest {
    private final List<String> made = new ArrayList<>();

    private List<Rendition> make(String what, int bytes) {
        made.add(what);
        return List.of(new Rendition(PictureFormat.PNG, new ImageSize(1, 1), new byte[bytes]));
    }

    @Test
    void nothing_is_made_twice_of_the_same_bytes() {
        RenditionMemory memory = new RenditionMemory(10_000);

        for (int i = 0; i < 2; i++) {
            memory.get(new byte[] {1}, "a", () -> make("1a", 100));
            memory.get(new byte[] {1}, "b", () -> make("1b", 100));
            memory.get(new byte[] {2}, "a", () -> make("2a", 100));
        }

        assertThat(made).containsExactly("1a", "1b", "2a");
    }

    @Test
    void what_nobody_asked_for_the_longest_is_forgotten_first() {
        RenditionMemory memory = new RenditionMemory(10_000);
        memory.get(new byte[] {1}, "a", () -> make("1", 4000));
        memory.get(new byte[] {2}, "a", () -> make("2", 4000));
        memory.get(new byte[] {1}, "a", () -> make("1", 4000));
        memory.get(new byte[] {3}, "a", () -> make("3", 4000));

        memory.get(new byte[] {1}, "a", () -> make("1", 4000));
        memory.get(new byte[] {2}, "a", () -> make("2", 4000));

        assertThat(made).containsExactly("1", "2", "3", "2");
        assertThat(memory.held()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void what_is_too_large_to_remember_is_made_each_time() {
        RenditionMemory memory = new RenditionMemory(10_000);

        memory.get(new byte[] {1}, "a", () -> make("1", 20_000));
        memory.get(new byte[] {1}, "a", () -> make("1", 20_000));

        assertThat(made).hasSize(2);
        assertThat(memory.held()).isZero();
    }
}
