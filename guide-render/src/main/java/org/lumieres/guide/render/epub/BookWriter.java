package org.lumieres.guide.render.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.render.epub.BookPictures.Taken;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.parallel.InParallel;

/** Puts a book together: its documents in reading order, its look, its pictures, and what tells of them. */
final class BookWriter {
    private static final String XHTML = "application/xhtml+xml";

    private final Book book;
    private final BookPictures pictures;
    private final OwnMarkup own;

    BookWriter(Book book, BookPictures pictures, OwnMarkup own) {
        this.book = book;
        this.pictures = pictures;
        this.own = own;
    }

    void writeTo(OutputStream out) throws IOException {
        Cover cover = Cover.of(book, pictures);
        List<Item> documents = documents(cover);
        List<Item> others = new ArrayList<>();
        others.add(new Item(BookStyle.PATH, "text/css", null, BookStyle.css().getBytes(UTF_8)));
        BookStyle.fonts()
                .forEach((path, content) ->
                        others.add(new Item(path, path.endsWith(".txt") ? "text/plain" : "font/woff2", null, content)));
        CoverDrawing drawing = cover.drawing();
        if (drawing != null) {
            others.add(new Item(
                    cover.path(), "image/svg+xml", "cover-image", drawing.file().getBytes(UTF_8)));
        }
        boolean still = true;
        for (Taken picture : pictures.taken().values()) {
            boolean covers = picture.path().equals(cover.path());
            others.add(covers ? picture.file().with("cover-image") : picture.file());
            still &= picture.isStill();
        }
        Accessibility accessibility = Accessibility.of(book.guide(), still);
        OcfWriter container = new OcfWriter(out);
        container.begin(new PackageWriter(book, accessibility).write(documents, others));
        for (Item item : documents) {
            container.add(item);
        }
        for (Item item : others) {
            container.add(item);
        }
        container.end();
    }

    /** Written side by side: none needs another. */
    private List<Item> documents(Cover cover) {
        List<ContentDocument> documents = Documents.of(book, cover);
        DocumentWriter writer = new DocumentWriter(book, pictures, own);
        return InParallel.map(
                documents,
                document -> new Item(
                        document.path(),
                        XHTML,
                        properties(document.path(), cover),
                        writer.write(document).getBytes(UTF_8)));
    }

    private static @Nullable String properties(String path, Cover cover) {
        return switch (path) {
            case Places.NAVIGATION -> "nav";
            case Places.COVER -> cover.drawing() == null ? null : "svg";
            default -> null;
        };
    }
}
