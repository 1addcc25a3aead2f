package org.lumieres.guide.cli;

/** What the program tells the one that started it. */
final class ExitCode {
    static final int CLEAN = 0;
    /** The guide has faults, or a publication is not what it was. */
    static final int FAULTY_CONTENT = 1;
    /** The arguments make no sense. */
    static final int USAGE = 2;
    /** A file or folder cannot be found, read or written. */
    static final int IO = 3;
    /** The program itself is at fault; the number is EX_SOFTWARE of sysexits.h. */
    static final int BUG = 70;

    private ExitCode() {}
}
