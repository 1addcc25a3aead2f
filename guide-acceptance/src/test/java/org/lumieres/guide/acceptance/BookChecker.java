package org.lumieres.guide.acceptance;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** EPUBCheck, by which shops and libraries take a book in or send it back. */
final class BookChecker {
    private BookChecker() {}

    /** All that it says of a book, its remarks on usage included. */
    static List<String> findings(Path book) {
        List<String> findings = new ArrayList<>();
        DefaultReportImpl report = new DefaultReportImpl(book.toString(), null, true) {
            @Override
            public void message(Message message, EPUBLocation location, Object... arguments) {
                Severity severity = message.getSeverity();
                if (severity != Severity.INFO && severity != Severity.SUPPRESSED) {
                    findings.add(String.join(
                            " ",
                            severity.toString(),
                            message.getID().toString(),
                            message.getMessage(arguments),
                            location.toString()));
                }
            }
        };
        PrintStream errors = System.err;
        // The style sheets it checks by are older than the program that runs them, which says so, at length.
        System.setErr(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            report.initialize();
            new EpubCheck(book.toFile(), report).doValidate();
        } finally {
            System.setErr(errors);
        }
        return findings;
    }
}
