package org.lumieres.guide.loader.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/**
 * Reads a text in pieces that never fill the buffer they are asked for: the scanner of YAML reads one character more
 * behind half of a surrogate pair, and fails when its buffer ends there.
 */
final class ShortReads extends FilterReader {
    ShortReads(String text) {
        super(new StringReader(text));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, length > 1 ? length - 1 : length);
    }
}
