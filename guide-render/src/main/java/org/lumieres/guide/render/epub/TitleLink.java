package org.lumieres.guide.render.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.render.fragment.Run;

/** Writes links whose words are titles: never empty, for a reading system's menu shows nothing else. */
record TitleLink(Run run) {

    void write(String address, String title) {
        run.html().raw("<a").attribute("href", address).raw(">").text(title).raw("</a>");
    }

    void write(String address, Chapter chapter) {
        write(address, chapter.title(), chapter.language(), chapter.id());
    }

    void write(String address, Section section) {
        write(address, section.title(), section.language(), section.id());
    }

    private void write(String address, List<Inline> title, @Nullable String language, String otherwise) {
        boolean blank = title.stream().allMatch(inline -> inline.plainText().isBlank());
        run.html().raw("<a").attribute("href", address);
        run.spoken(language, () -> {
            run.html().raw(">");
            if (blank) {
                run.html().text(Book.orElse(otherwise, ""));
            } else {
                run.inlines().writeAgain(title);
            }
        });
        run.html().raw("</a>");
    }
}
