package org.lumieres.guide.render.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;

/** The whole document: the parts in reading order, two empty lines between. */
final class GuideText {
    private static final String UNDERLINES = "-~.";

    private final Setting setting;
    private final Guide guide;
    private final Outline outline;
    private final List<String> lines = new ArrayList<>();

    GuideText(Setting setting, Guide guide) {
        this.setting = setting;
        this.guide = guide;
        this.outline = Outline.of(guide);
    }

    List<String> lines() {
        FrontText front = new FrontText(setting, guide);
        part(front.title());
        Preface preface = guide.preface();
        if (preface != null) {
            part(front.preface(preface));
        }
        Map<String, List<String>> back = new BackText(setting, guide).parts();
        part(new ContentsText(setting, outline)
                .lines(
                        preface == null ? List.of() : List.of(setting.wording().get("preface")),
                        List.copyOf(back.keySet())));
        for (Outline.Part volume : outline.volumes()) {
            volume(volume);
        }
        outline.annexes().forEach(annex -> chapter("annex", annex));
        back.values().forEach(this::part);
        return lines;
    }

    private void part(List<String> part) {
        if (!part.isEmpty()) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of("", ""));
            lines.addAll(part);
        }
    }

    private void volume(Outline.Part part) {
        Volume volume = part.volume();
        Integer number = part.number();
        if (number != null) {
            String title =
                    setting.wording().get("text.labelled", setting.wording().get("volume", number), volume.title());
            List<String> due = volume.status() == VolumeStatus.PLANNED
                    ? setting.plain(ContentsText.planned(setting, volume))
                    : List.of();
            part(Lines.stack(
                    setting.banner(title), due, setting.plain(volume.summary() == null ? "" : volume.summary())));
        }
        part.chapters().forEach(chapter -> chapter("chapter", chapter));
    }

    private void chapter(String label, Outline.Entry entry) {
        Chapter chapter = entry.chapter();
        List<Node> own = new ArrayList<>(chapter.title());
        own.addAll(chapter.body());
        own.addAll(chapter.sections());
        EndMatter end = new EndMatter(own);
        BlockText blocks = new BlockText(setting, end, setting.width());
        String number = setting.wording().get(label, entry.number());
        String title = setting.wording().get("text.labelled", number, blocks.text(chapter.title()));
        List<List<String>> groups = new ArrayList<>();
        groups.add(Lines.underline(setting.plain(title), '=', setting.width()));
        groups.add(about(chapter));
        groups.add(blocks.lines(chapter.body()));
        chapter.sections().forEach(section -> section(section, 0, blocks, groups));
        groups.add(end.lines(setting, blocks));
        part(Lines.stack(groups));
        entry.chapters().forEach(inner -> chapter(label, inner));
    }

    private List<String> about(Chapter chapter) {
        List<String> about = new ArrayList<>(setting.plain(chapter.summary() == null ? "" : chapter.summary()));
        if (chapter.historical()) {
            about.addAll(setting.plain(setting.wording().get("historical")));
        }
        if (chapter.draft()) {
            about.addAll(setting.plain(setting.wording().get("draft")));
        }
        if (!chapter.authors().isEmpty()) {
            String authors = String.join(", ", chapter.authors());
            about.addAll(setting.plain(setting.wording().get("chapter-authors", authors)));
        }
        List<String> dates = new ArrayList<>();
        addDate("chapter-issued", chapter.issued(), dates);
        addDate("chapter-modified", chapter.modified(), dates);
        addDate("reviewed", chapter.reviewed(), dates);
        addDate("expires", chapter.expires(), dates);
        about.addAll(setting.plain(String.join(" · ", dates)));
        return about;
    }

    private void addDate(String key, @Nullable LocalDate day, List<String> dates) {
        if (day != null) {
            dates.add(setting.wording().get(key, setting.wording().date(day)));
        }
    }

    private void section(Section section, int depth, BlockText blocks, List<List<String>> groups) {
        char line = UNDERLINES.charAt(Math.min(depth, UNDERLINES.length() - 1));
        groups.add(Lines.underline(blocks.inline(section.title()), line, setting.width()));
        groups.add(blocks.lines(section.body()));
        section.sections().forEach(inner -> section(inner, depth + 1, blocks, groups));
    }
}
