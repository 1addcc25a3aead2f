package org.lumieres.guide.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The columns of a page of plain text. They do not follow the terminal: the same guide gives the same text on every
 * machine, and to a pipe.
 *
 * @param columns from 40, below which tables and cards are hard to read, to 200, beyond which lines are
 */
record PageWidth(int columns) {
    static final int NARROWEST = 40;
    static final int WIDEST = 200;

    /** Those of a letter or a mail. */
    static final PageWidth STANDARD = new PageWidth(72);

    /** As it is written on the command line, which is also how the parser shows what holds when it is not given. */
    @Override
    public String toString() {
        return Integer.toString(columns);
    }

    /** Reads a number of columns. */
    static final class Converter implements ITypeConverter<PageWidth> {
        @Override
        public PageWidth convert(String text) {
            try {
                int columns = Integer.parseInt(text.strip());
                if (columns >= NARROWEST && columns <= WIDEST) {
                    return new PageWidth(columns);
                }
            } catch (NumberFormatException told) {
                // As the same as one that is out of bounds.
            }
            throw new TypeConversionException("no such width");
        }
    }
}
