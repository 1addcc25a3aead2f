package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.render.wording.Wording;

/** What stands before the contents: title page, preface. */
final class FrontText {
    private final Setting setting;
    private final Wording wording;
    private final Guide guide;

    FrontText(Setting setting, Guide guide) {
        this.setting = setting;
        this.wording = setting.wording();
        this.guide = guide;
    }

    List<String> title() {
        List<List<String>> page = new ArrayList<>();
        page.add(Lines.centre(Lines.underline(setting.plain(guide.title()), '=', setting.width()), setting.width()));
        if (guide.subtitle() != null) {
            page.add(Lines.centre(setting.plain(guide.subtitle()), setting.width()));
        }
        page.add(authors());
        page.add(imprint());
        page.add(licence());
        EndMatter end = new EndMatter(List.of());
        BlockText blocks = new BlockText(setting, end, setting.width());
        guide.epigraphs().forEach(epigraph -> {
            end.enter(List.of(epigraph));
            page.add(blocks.visit(epigraph));
        });
        page.add(end.lines(setting, blocks));
        if (!guide.summary().isBlank()) {
            page.add(Lines.join(List.of(setting.heading("summary")), setting.plain(guide.summary())));
        }
        page.add(audiences());
        return Lines.stack(page);
    }

    private List<String> authors() {
        List<String> names = guide.contributors().stream()
                .filter(contributor -> contributor.roles().contains(Role.AUTHOR))
                .map(Contributor::name)
                .toList();
        return names.isEmpty()
                ? List.of()
                : Lines.centre(
                        setting.plain(wording.get("chapter-authors", String.join(", ", names))), setting.width());
    }

    private List<String> licence() {
        Licence licence = guide.licence();
        if (licence == null) {
            return List.of();
        }
        String name = licence.name() == null ? licence.id() : licence.name();
        return Lines.centre(setting.plain(setting.labelled("licence", name)), setting.width());
    }

    private List<String> imprint() {
        List<String> lines = new ArrayList<>();
        if (guide.publisher() != null) {
            lines.addAll(setting.plain(guide.publisher().name()));
        }
        Edition edition = guide.edition();
        if (edition != null) {
            String label = edition.label() == null ? String.valueOf(edition.number()) : edition.label();
            lines.addAll(setting.plain(wording.get("edition", label)));
            if (edition.issued() != null) {
                lines.addAll(setting.plain(wording.get("issued", wording.date(edition.issued()))));
            }
            if (edition.modified() != null) {
                lines.addAll(setting.plain(wording.get("modified", wording.date(edition.modified()))));
            }
            if (edition.frequency() != null) {
                lines.addAll(setting.plain(wording.get("frequency", wording.frequency(edition.frequency()))));
            }
            // The rule for a guide that readers hold; any other state they must be told.
            if (edition.status() != EditionStatus.PUBLISHED) {
                lines.addAll(setting.plain(wording.of(edition.status())));
            }
        }
        return Lines.centre(lines, setting.width());
    }

    private List<String> audiences() {
        if (guide.audiences().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(setting.heading("audience")));
        for (Audience audience : guide.audiences()) {
            String text = audience.description() == null
                    ? audience.name()
                    : wording.get("text.labelled", audience.name(), audience.description());
            lines.addAll(Lines.hang("• ", Lines.wrap(text, setting.width() - 2)));
        }
        return lines;
    }

    List<String> preface(Preface preface) {
        EndMatter end = new EndMatter(preface.body());
        BlockText blocks = new BlockText(setting, end, setting.width());
        List<String> signature = new ArrayList<>(blocks.narrower(4).plain(preface.author()));
        if (preface.function() != null) {
            signature.addAll(blocks.narrower(4).plain(preface.function()));
        }
        if (preface.date() != null) {
            signature.addAll(blocks.narrower(4).plain(wording.date(preface.date())));
        }
        return Lines.stack(
                setting.banner(wording.get("preface")),
                blocks.lines(preface.body()),
                Lines.prefix("    ", signature),
                end.lines(setting, blocks));
    }
}
