package org.lumieres.guide.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What the checker of the PDF Association says of a file. */
final class VeraPdf {
    private static final Logger LOG = Logger.getLogger("org.verapdf");
    private static final int TOLD = 100;

    static {
        LOG.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules that a file breaks, each with a place; nothing when it conforms. */
    static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = foundry.createValidator(standard, TOLD, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
            if (failures.isEmpty() && !result.isCompliant()) {
                throw new AssertionError("not compliant, without saying why");
            }
            return failures;
        }
    }
}
