package org.lumieres.guide.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The guide program. */
public final class Main {
    private Main() {}

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param args the arguments of the command line
     */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        HeadStart.take(args);
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        try {
            return run(Shell.ofProcess(out, err), args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Runs the program in a shell and returns its exit code. */
    static int run(Shell shell, String... args) {
        Session session = new Session(shell, GlobalOptions.scan(args));
        try {
            int code = GuideCommand.in(session, args).execute(args);
            return isResult(code) && session.out().checkError() ? ExitCode.IO : code;
        } catch (StackOverflowError | OutOfMemoryError fault) {
            session.complain(session.messages().get("bug"));
            fault.printStackTrace(session.err());
            return ExitCode.BUG;
        }
    }

    /** Whether a command did its work, so that its result should have been written. */
    private static boolean isResult(int code) {
        return code == ExitCode.CLEAN || code == ExitCode.FAULTY_CONTENT;
    }

    /** Results are UTF-8 wherever they go: what is piped or written to a file must not depend on the machine. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
