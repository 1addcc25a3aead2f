package org.lumieres.guide.validation;

import java.time.LocalDate;
import java.util.List;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Volume;

/** Guides with nothing wrong in them but what a test puts there. */
final class SampleGuide {
    private SampleGuide() {}

    /** Fit to be published once it has volumes. */
    static Guide.Builder published() {
        return Guide.builder("lumieres", "Lumières", "fr")
                .summary("Un guide des réseaux sociaux.")
                .publisher(Organization.of("Ministère de la Culture"))
                .edition(Edition.builder(1).issued(LocalDate.of(2014, 11, 26)).build())
                .contributors(Contributor.builder("Benjamin Benita")
                        .roles(List.of(Role.AUTHOR))
                        .build())
                .audiences(new Audience(null, "Animateurs de communautés", null))
                .licence(Licence.of("LicenseRef-CopyLeft"));
    }

    static Guide of(Chapter... chapters) {
        return published()
                .volumes(Volume.builder("volet", "Volet").chapters(chapters).build())
                .build();
    }

    static Chapter chapter(String id, Block... body) {
        return Chapter.builder(id, "Un titre").body(body).build();
    }

    static Paragraph link(Inline.Reference.Kind kind, String target) {
        return new Paragraph(List.of(
                new Inline.Text("voir "),
                new Inline.Emphasis(List.of(new Inline.Reference(kind, target, List.of(new Inline.Text("ici")))))));
    }
}
