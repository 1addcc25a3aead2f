package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.render.wording.Wording;

/** What stands after the chapters: glossary, references, credits, licence, changes. */
final class BackText {
    private final Setting setting;
    private final Wording wording;
    private final Guide guide;

    BackText(Setting setting, Guide guide) {
        this.setting = setting;
        this.wording = setting.wording();
        this.guide = guide;
    }

    /** The parts that there are, in their order, by their titles. */
    Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(wording.get("glossary"), glossary());
        parts.put(wording.get("references"), references());
        parts.put(wording.get("credits"), credits());
        parts.put(wording.get("licence"), licence());
        parts.put(wording.get("changes"), changes());
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    private List<String> glossary() {
        EndMatter end = new EndMatter(List.of());
        BlockText blocks = new BlockText(setting, end, setting.width());
        List<List<String>> entries = new ArrayList<>();
        for (Term term : guide.glossary()) {
            end.enter(term.definition());
            List<String> about = new ArrayList<>();
            about.addAll(fact("broader", labels(term.broader() == null ? List.of() : List.of(term.broader()))));
            about.addAll(fact("related", labels(term.related())));
            String label = term.alternates().isEmpty()
                    ? term.label()
                    : term.label() + " (" + String.join(", ", term.alternates()) + ")";
            entries.add(Lines.join(
                    setting.plain(label),
                    Lines.prefix("    ", Lines.join(blocks.narrower(4).lines(term.definition()), about))));
        }
        entries.add(end.lines(setting, blocks));
        return part("glossary", entries);
    }

    private String labels(List<String> ids) {
        return String.join(
                ", ",
                guide.glossary().stream()
                        .filter(term -> ids.contains(term.id()))
                        .map(Term::label)
                        .toList());
    }

    private List<String> references() {
        List<List<String>> entries = new ArrayList<>();
        for (Reference work : guide.references()) {
            String accessed = work.accessed() == null ? null : wording.get("accessed", wording.date(work.accessed()));
            String text = Setting.listed(
                    String.join(", ", work.authors()),
                    work.title(),
                    work.publisher(),
                    work.date() == null ? null : wording.partialDate(work.date()),
                    Setting.address(work.url()),
                    accessed);
            entries.add(Lines.hang("", "    ", Lines.wrap(text, setting.width() - 4)));
        }
        return part("references", List.of(Lines.stack(entries)));
    }

    private List<String> credits() {
        Map<Role, List<String>> names = new TreeMap<>();
        List<String> others = new ArrayList<>();
        for (Contributor contributor : guide.contributors()) {
            String name = Setting.listed(contributor.name(), contributor.affiliation());
            if (contributor.roles().isEmpty()) {
                others.add(name);
            }
            contributor
                    .roles()
                    .forEach(role -> names.computeIfAbsent(role, unseen -> new ArrayList<>())
                            .add(name));
        }
        List<List<String>> groups = new ArrayList<>();
        names.forEach((role, people) -> groups.add(Lines.join(setting.plain(wording.of(role)), bullets(people))));
        groups.add(bullets(others));
        groups.add(facts());
        return part("credits", groups);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        Contact contact = guide.contact();
        if (contact != null) {
            facts.addAll(
                    fact("contact", Setting.listed(contact.name(), contact.email(), Setting.address(contact.url()))));
        }
        Imprint imprint = guide.imprint();
        if (imprint != null) {
            Organization host = imprint.host();
            facts.addAll(fact("imprint-director", Setting.listed(imprint.director())));
            facts.addAll(fact(
                    "imprint-host",
                    Setting.listed(
                            host == null ? null : host.name(),
                            imprint.hostAddress(),
                            host == null ? null : Setting.address(host.url()))));
        }
        AccessibilityStatement statement = guide.accessibility();
        if (statement != null) {
            facts.addAll(fact(
                    "accessibility-statement",
                    Setting.listed(
                            Setting.address(statement.url()),
                            statement.date() == null ? null : wording.date(statement.date()))));
        }
        facts.addAll(fact(
                "identifiers",
                String.join(
                        ", ",
                        guide.identifiers().stream()
                                .map(id -> id.scheme() == null
                                        ? id.value()
                                        : id.scheme().name() + " " + id.value())
                                .toList())));
        facts.addAll(fact("keywords", String.join(", ", guide.keywords())));
        facts.addAll(fact(
                "translations",
                String.join(
                        ", ",
                        guide.translations().stream()
                                .map(other -> Setting.words(
                                        other.title() == null ? other.language() : other.title(),
                                        Setting.address(other.url())))
                                .toList())));
        return facts;
    }

    private List<String> licence() {
        Licence licence = guide.licence();
        if (licence == null) {
            return List.of();
        }
        String holder = licence.holder() == null ? "" : wording.get("licence-holder", licence.holder());
        String url = Setting.address(licence.url());
        List<String> lines = Lines.join(
                setting.plain(licence.name() == null ? licence.id() : licence.name()),
                setting.plain(url == null ? "" : url),
                setting.plain(holder));
        List<String> exceptions = licence.exceptions().isEmpty()
                ? List.of()
                : Lines.join(setting.plain(wording.get("licence-exceptions")), bullets(licence.exceptions()));
        return part("licence", List.of(lines, exceptions));
    }

    private List<String> changes() {
        Edition edition = guide.edition();
        if (edition == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (Change change : edition.changes()) {
            String when = change.date() == null ? null : wording.date(change.date());
            String what = Setting.listed(when, wording.of(change.kind()));
            lines.addAll(
                    bullets(List.of(change.note() == null ? what : wording.get("text.labelled", what, change.note()))));
        }
        return part("changes", List.of(lines));
    }

    private List<String> part(String key, List<List<String>> groups) {
        List<String> lines = Lines.stack(groups);
        return lines.isEmpty() ? lines : Lines.stack(setting.banner(wording.get(key)), lines);
    }

    private List<String> fact(String key, @Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Lines.hang("", "    ", Lines.wrap(setting.labelled(key, text), setting.width() - 4));
    }

    private List<String> bullets(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Lines.hang("• ", Lines.wrap(text, setting.width() - 2)).stream())
                .toList();
    }
}
