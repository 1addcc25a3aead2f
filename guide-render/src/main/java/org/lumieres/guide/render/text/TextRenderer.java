package org.lumieres.guide.render.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.render.typography.Typography;
import org.lumieres.guide.render.wording.Wording;

/**
 * Writes a guide as one file of plain text in UTF-8, its lines ended by a line feed and no wider than the page. Only
 * code, addresses, words that cannot be broken, and blocks nested so deep that no room is left may be wider.
 *
 * <p>Words stressed stand between {@code _} and strong ones between {@code *}, since the stress often carries the
 * sense; words struck out between {@code ~}. Notes are called by {@code [1]} and links by {@code <1>}; both are listed
 * at the end of their chapter; a link that could run something is its words. What could steer a terminal (a control, a
 * mark that turns the order of what follows) becomes U+FFFD. Immutable and thread-safe.
 */
public final class TextRenderer implements GuideRenderer {
    private static final int NARROWEST = 30;

    private final int width;
    private final Typography typography;
    private final boolean plainSpaces;

    private TextRenderer(Builder builder) {
        this.width = builder.width;
        this.typography = builder.typography;
        this.plainSpaces = builder.plainSpaces;
    }

    /**
     * A renderer with pages of 72 columns.
     *
     * @return a new renderer
     */
    public static TextRenderer standard() {
        return builder().build();
    }

    /**
     * Starts a renderer with pages of 72 columns.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public void render(Guide written, OutputStream out) throws IOException {
        Guide guide = typography.apply(written);
        Setting setting = new Setting(Wording.in(guide.language()), Targets.of(guide), width);
        StringBuilder text = new StringBuilder();
        for (String line : new GuideText(setting, guide).lines()) {
            text.append(SafeText.of(plainSpaces ? withPlainSpaces(line) : line)).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Lines are broken by now, so that the spaces may lose what kept words together. */
    private static String withPlainSpaces(String line) {
        return line.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** Gathers the options of a {@link TextRenderer}; not thread-safe. Each setter returns this. */
    public static final class Builder {
        private int width = 72;
        private Typography typography = Typography.standard();
        private boolean plainSpaces;

        private Builder() {}

        /**
         * Sets how wide the page is; 72 columns when it is not set.
         *
         * @param columns the width of a line, at least 30
         * @return this
         * @throws IllegalArgumentException if there are fewer columns
         */
        public Builder width(int columns) {
            if (columns < NARROWEST) {
                throw new IllegalArgumentException("a page needs at least " + NARROWEST + " columns, not " + columns);
            }
            this.width = columns;
            return this;
        }

        /**
         * Says how text is set; by the rules of its language when it is not said.
         *
         * @param typography what sets the guide before it is written
         * @return this
         */
        public Builder typography(Typography typography) {
            this.typography = typography;
            return this;
        }

        /**
         * Has no-break spaces (U+00A0, U+202F) written as ordinary ones, for terminals and mail programs that show them
         * badly. Lines still do not end at them.
         *
         * @param plainSpaces whether to; false when it is not said
         * @return this
         */
        public Builder plainSpaces(boolean plainSpaces) {
            this.plainSpaces = plainSpaces;
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return a new renderer with the options set so far
         */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
