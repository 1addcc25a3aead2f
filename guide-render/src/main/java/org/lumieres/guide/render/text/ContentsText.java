package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.columns.DisplayWidth;
import org.lumieres.guide.render.wording.Wording;

/**
 * The table of contents. Text has no pages, so that it says where things are by number: a reader looks for «Chapitre
 * 10» and finds it. Titles stand in one column whatever the length of the numbers.
 */
final class ContentsText {
    private static final String GAP = ". ";
    private static final int VOLUME_INDENT = 2;

    private final Setting setting;
    private final Wording wording;
    private final Outline outline;

    ContentsText(Setting setting, Outline outline) {
        this.setting = setting;
        this.wording = setting.wording();
        this.outline = outline;
    }

    /**
     * Its lines; empty when there is nothing to be found.
     *
     * @param before the titles of the parts before the chapters
     * @param after the titles of the parts behind them
     */
    List<String> lines(List<String> before, List<String> after) {
        List<Outline.Entry> all = Stream.concat(
                        outline.volumes().stream().flatMap(part -> part.chapters().stream()),
                        outline.annexes().stream())
                .toList();
        int numbers = widest(all);
        List<List<String>> groups = new ArrayList<>();
        outline.volumes().forEach(part -> groups.add(volume(part, numbers)));
        List<String> annexes = new ArrayList<>();
        if (!outline.annexes().isEmpty()) {
            annexes.addAll(setting.plain(wording.get("annexes")));
        }
        outline.annexes().forEach(annex -> entry(annex, VOLUME_INDENT, numbers, annexes));
        groups.add(annexes);
        List<String> chapters = Lines.stack(groups);
        return chapters.isEmpty()
                ? List.of()
                : Lines.stack(setting.banner(wording.get("contents")), titles(before), chapters, titles(after));
    }

    private List<String> titles(List<String> titles) {
        List<String> lines = new ArrayList<>();
        titles.forEach(title -> lines.addAll(setting.plain(title)));
        return lines;
    }

    private List<String> volume(Outline.Part part, int numbers) {
        List<String> lines = new ArrayList<>();
        Integer number = part.number();
        if (number != null) {
            lines.addAll(setting.plain(wording.get(
                    "text.labelled",
                    wording.get("volume", number),
                    part.volume().title())));
            if (part.volume().status() == VolumeStatus.PLANNED) {
                lines.addAll(Lines.prefix(
                        " ".repeat(VOLUME_INDENT),
                        Lines.wrap(planned(setting, part.volume()), setting.width() - VOLUME_INDENT)));
            }
        }
        part.chapters().forEach(chapter -> entry(chapter, number == null ? 0 : VOLUME_INDENT, numbers, lines));
        return lines;
    }

    /** «To come in 2015». */
    static String planned(Setting setting, Volume volume) {
        Wording wording = setting.wording();
        return volume.due() == null
                ? wording.get("planned")
                : wording.get("planned-for", wording.partialDate(volume.due()));
    }

    private void entry(Outline.Entry entry, int indent, int numbers, List<String> into) {
        // Words alone: the mark of a link would lead nowhere from here.
        String title = Targets.plain(entry.chapter().title());
        String number = " ".repeat(numbers - DisplayWidth.of(entry.number())) + entry.number();
        String marker = " ".repeat(indent) + number + GAP;
        into.addAll(Lines.hang(marker, Lines.wrap(title, setting.width() - marker.length())));
        int inner = widest(entry.chapters());
        entry.chapters().forEach(sub -> entry(sub, marker.length(), inner, into));
    }

    private static int widest(List<Outline.Entry> entries) {
        return entries.stream()
                .mapToInt(entry -> DisplayWidth.of(entry.number()))
                .max()
                .orElse(0);
    }
}
