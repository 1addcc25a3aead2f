package org.lumieres.guide.render.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.BackMatterWriter;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.PrefaceWriter;
import org.lumieres.guide.render.fragment.Run;

/** The documents of a book in reading order: the order of the guide, whatever links lead elsewhere. */
final class Documents {
    private final Book book;
    private final Guide guide;
    private final List<ContentDocument> documents = new ArrayList<>();
    private int chapters;

    private Documents(Book book) {
        this.book = book;
        this.guide = book.guide();
    }

    static List<ContentDocument> of(Book book, Cover cover) {
        Documents all = new Documents(book);
        all.front(cover);
        all.body();
        all.back();
        return List.copyOf(all.documents);
    }

    private void front(Cover cover) {
        add(Places.COVER, word("cover"), Matter.FRONT, cover::write);
        add(Places.TITLE_PAGE, book.title(), Matter.FRONT, run -> new TitlePageWriter(run).write(book));
        add(Places.NAVIGATION, word("contents"), Matter.FRONT, run -> new NavigationWriter(book, run).write());
        if (!guide.epigraphs().isEmpty()) {
            add(Places.EPIGRAPHS, word("epigraphs"), Matter.FRONT, run -> {
                run.html().raw("<section class=\"epigraphs\">\n");
                new HeadingWriter(run).write(1, null, null, run.named("epigraphs"));
                run.inside(Anchors.EPIGRAPHS, 1, () -> {
                    run.blocks().write(guide.epigraphs());
                    run.notesWriter().notes();
                });
                run.html().raw("</section>\n");
            });
        }
        Preface preface = guide.preface();
        if (preface != null) {
            add(Places.PREFACE, word("preface"), Matter.FRONT, run -> new PrefaceWriter(run).write(preface, 1));
        }
    }

    private void body() {
        boolean shown = new Outline(guide).showsVolumes();
        int number = 0;
        for (int i = 0; i < guide.volumes().size(); i++) {
            Volume volume = guide.volumes().get(i);
            if (shown) {
                String title = Book.orElse(volume.title(), volume.id());
                add(book.places().volumes().get(i), title, Matter.BODY, run -> new PartWriter(run).volume(volume));
            }
            for (Chapter chapter : volume.chapters()) {
                number++;
                chapter(chapter, "doc-chapter", book.phrases().phrase("chapter", Integer.toString(number)));
            }
        }
    }

    private void back() {
        if (!guide.annexes().isEmpty()) {
            add(Places.ANNEXES, word("annexes"), Matter.BACK, run -> new PartWriter(run).annexes(guide.annexes()));
        }
        for (int i = 0; i < guide.annexes().size(); i++) {
            chapter(guide.annexes().get(i), "doc-appendix", book.phrases().phrase("annex", Outline.letter(i)));
        }
        if (!guide.glossary().isEmpty()) {
            add(Places.GLOSSARY, word("glossary"), Matter.BACK, run -> new BackMatterWriter(run).glossary(guide, 1));
        }
        if (!guide.references().isEmpty()) {
            add(
                    Places.REFERENCES,
                    word("references"),
                    Matter.BACK,
                    run -> new BackMatterWriter(run).references(guide, 1));
        }
        add(Places.COLOPHON, word("colophon"), Matter.BACK, run -> new PartWriter(run).colophon(guide));
    }

    /** A chapter, then those in it: reading systems open a document at a time, so none should be long. */
    private void chapter(Chapter chapter, String role, @Nullable String kicker) {
        String path = book.places().reading().get(chapters);
        chapters++;
        String title = title(chapter);
        Matter matter = role.equals("doc-chapter") ? Matter.BODY : Matter.BACK;
        add(path, title, matter, run -> new PartWriter(run).chapter(chapter, role, title, kicker, guide.audiences()));
        chapter.chapters().forEach(part -> chapter(part, role, null));
    }

    /** The words of a chapter's title, or what else tells it. */
    static String title(Chapter chapter) {
        return Book.orElse(Inline.plainText(chapter.title()), chapter.id());
    }

    private String word(String key) {
        return book.phrases().word(key);
    }

    private void add(String path, String title, Matter matter, Consumer<Run> content) {
        documents.add(new ContentDocument(path, title, matter, content));
    }
}
