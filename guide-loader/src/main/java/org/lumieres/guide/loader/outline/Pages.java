package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.Optional;
import org.lumieres.guide.loader.json.Cursor;

/** What the pages of a folder say of themselves. */
public interface Pages {
    /**
     * The front matter of a page.
     *
     * @throws IOException if it cannot be read
     */
    Optional<Cursor> frontMatter(String file) throws IOException;

    /**
     * The words of a page's title, as far as a quick look tells; empty when it has none.
     *
     * @throws IOException if it cannot be read
     */
    String title(String file) throws IOException;
}
