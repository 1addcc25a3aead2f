package org.lumieres.guide.pdf.structure;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Role;

/**
 * What a PDF says of itself, in its information dictionary (ISO 32000-1, 14.3.3) and in its metadata (ISO 16684-1). Its
 * dates are the edition's and its identifier is made of what the guide says: nothing comes from the machine.
 *
 * @param changed the day the edition last changed, or null when the guide does not say
 */
public record DocumentInformation(
        Guide guide, List<String> authors, @Nullable LocalDate changed) {
    static final String PROGRAM = "Lumières";

    /** What a guide says. */
    public static DocumentInformation of(Guide guide) {
        List<String> authors = new ArrayList<>();
        for (Contributor contributor : guide.contributors()) {
            if (contributor.roles().contains(Role.AUTHOR)) {
                authors.add(contributor.name());
            }
        }
        if (authors.isEmpty() && guide.publisher() != null) {
            authors.add(guide.publisher().name());
        }
        Edition edition = guide.edition();
        return new DocumentInformation(guide, authors, edition == null ? null : changed(edition));
    }

    private static @Nullable LocalDate changed(Edition edition) {
        return edition.modified() == null ? edition.issued() : edition.modified();
    }

    /** Says it in a document, in the place of what that said. */
    public void writeTo(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(guide.title());
        information.setAuthor(authors.isEmpty() ? null : String.join(", ", authors));
        information.setSubject(guide.summary().isBlank() ? null : guide.summary());
        information.setKeywords(guide.keywords().isEmpty() ? null : String.join(", ", guide.keywords()));
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        if (changed != null) {
            information.setCreationDate(midnight(changed));
            information.setModificationDate(midnight(changed));
        }
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(new XmpPacket(this).bytes());
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(guide.language());
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
        document.setDocumentId(number());
    }

    private static Calendar midnight(LocalDate day) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return calendar;
    }

    /** Tells this edition of this guide from others; PDFBox would take the time. */
    private long number() {
        Edition edition = guide.edition();
        String name =
                guide.id() + "/" + guide.language() + "/" + (edition == null ? "" : edition.number()) + "/" + changed;
        long number = 0;
        for (int i = 0; i < name.length(); i++) {
            number = 31 * number + name.charAt(i);
        }
        return number;
    }
}
