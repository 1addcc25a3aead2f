package org.lumieres.guide.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ModelPathTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final ModelPath CHAPTER =
            ModelPath.ROOT.property("volumes").element(0).property("chapters").element(2);

    @Test
    void prints_as_a_json_pointer_into_kebab_case() {
        assertThat(ModelPath.ROOT).hasToString("");
        assertThat(CHAPTER.property("reviewEvery")).hasToString("/volumes/0/chapters/2/review-every");
        assertThat(CHAPTER.property("review-every")).isEqualTo(CHAPTER.property("reviewEvery"));
    }

    @Test
    void escapes_what_a_json_pointer_reserves() {
        assertThat(ModelPath.ROOT.property("a/b~c~1")).hasToString("/a~1b~0c~01");
    }

    @Test
    void knows_its_parent_and_last_step() {
        assertThat(CHAPTER.lastStep()).isEqualTo("2");
        assertThat(CHAPTER.parent().orElseThrow()).hasToString("/volumes/0/chapters");
        assertThat(ModelPath.ROOT.parent()).isEmpty();
    }

    @Property(seed = SEED)
    void one_step_is_one_segment_whatever_its_name(@ForAll @NotEmpty String name) {
        ModelPath path = ModelPath.ROOT.property(name);
        String segment = path.toString().substring(1);

        assertThat(segment).doesNotContain("/");
        assertThat(segment.replace("~1", "/").replace("~0", "~")).isEqualTo(path.lastStep());
    }
}
