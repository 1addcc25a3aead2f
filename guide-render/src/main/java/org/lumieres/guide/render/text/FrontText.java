package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.wording.Wording;

/** What stands before the chapters: title page, preface, contents. */
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
        page.add(imprint());
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

    List<String> contents(Outline outline) {
        List<List<String>> groups = new ArrayList<>();
        for (Outline.Part part : outline.volumes()) {
            groups.add(volume(part));
        }
        List<String> annexes = new ArrayList<>();
        if (!outline.annexes().isEmpty()) {
            annexes.addAll(setting.plain(wording.get("annexes")));
        }
        outline.annexes().forEach(annex -> entry(annex, 2, annexes));
        groups.add(annexes);
        List<String> contents = Lines.stack(groups);
        return contents.isEmpty() ? List.of() : Lines.stack(setting.banner(wording.get("contents")), contents);
    }

    private List<String> volume(Outline.Part part) {
        List<String> lines = new ArrayList<>();
        Integer number = part.number();
        if (number != null) {
            lines.addAll(setting.plain(wording.get(
                    "text.labelled",
                    wording.get("volume", number),
                    part.volume().title())));
            if (part.volume().status() == VolumeStatus.PLANNED) {
                lines.addAll(Lines.prefix("  ", Lines.wrap(planned(setting, part.volume()), setting.width() - 2)));
            }
        }
        part.chapters().forEach(chapter -> entry(chapter, number == null ? 0 : 2, lines));
        return lines;
    }

    /** «To come in 2015». */
    static String planned(Setting setting, Volume volume) {
        Wording wording = setting.wording();
        return volume.due() == null
                ? wording.get("planned")
                : wording.get("planned-for", wording.partialDate(volume.due()));
    }

    private void entry(Outline.Entry entry, int indent, List<String> into) {
        // Words alone: the mark of a link would lead nowhere from here.
        String title = Targets.plain(entry.chapter().title());
        String marker = " ".repeat(indent) + entry.number() + ". ";
        into.addAll(Lines.hang(marker, Lines.wrap(title, setting.width() - marker.length())));
        entry.chapters().forEach(inner -> entry(inner, indent + 2, into));
    }
}
