package org.lumieres.guide.rule;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.model.Trail;

/**
 * One check of one guide by one {@link Rule}, which says here what it wants to see and what it finds. Not thread-safe.
 */
public final class Inspection {
    private final Rule rule;
    private final Subject subject;
    private final Walk walk;
    private final Locale locale;
    private final Map<Class<?>, Object> shared;
    /** What is found, its place yet to be looked up. */
    private final List<Supplier<Diagnostic>> found = new ArrayList<>();

    private Inspection(Rule rule, Subject subject, Walk walk, Locale locale, Map<Class<?>, Object> shared) {
        this.rule = rule;
        this.subject = subject;
        this.walk = walk;
        this.locale = locale;
        this.shared = shared;
    }

    /**
     * Checks a guide by several rules in one walk.
     *
     * @param rules the rules
     * @param subject what to check
     * @param locale the reader's language, French or English
     * @return what they find, rule by rule
     */
    public static List<Diagnostic> run(List<Rule> rules, Subject subject, Locale locale) {
        Walk walk = new Walk(subject.guide());
        Map<Class<?>, Object> shared = new HashMap<>();
        List<Inspection> inspections = rules.stream()
                .map(rule -> new Inspection(rule, subject, walk, locale, shared))
                .toList();
        inspections.forEach(inspection -> inspection.rule.check(inspection));
        walk.run();
        // A place may take the reading of its file once more: of several files, several at a time.
        List<Supplier<Diagnostic>> found = inspections.stream()
                .flatMap(inspection -> inspection.found.stream())
                .toList();
        return found.parallelStream().map(Supplier::get).toList();
    }

    /**
     * The guide.
     *
     * @return the guide that is checked
     */
    public Guide guide() {
        return subject.guide();
    }

    /**
     * What else is known of it.
     *
     * @return what is checked
     */
    public Subject subject() {
        return subject;
    }

    /**
     * What several rules of one run look at, made when the first of them asks for it.
     *
     * @param kind its class
     * @param making makes it of what is checked
     * @param <T> its class
     * @return the same for all rules of the run
     */
    public <T> T shared(Class<T> kind, Function<Subject, T> making) {
        return kind.cast(shared.computeIfAbsent(kind, missing -> making.apply(subject)));
    }

    /**
     * Asks for all nodes of a kind, the guide itself too, in reading order.
     *
     * @param kind their class, that of the record
     * @param look called once a node, with the trail to it
     * @param <N> their class
     */
    public <N extends Node> void each(Class<N> kind, BiConsumer<N, Trail> look) {
        walk.each(kind, look);
    }

    /**
     * Asks for all pictures: those of figures, those in lines, the cover, the portrait in the preface, the site's logo.
     *
     * @param look called once a picture, with the path to it
     */
    public void eachImage(BiConsumer<Image, ModelPath> look) {
        each(
                Figure.class,
                (figure, trail) ->
                        look.accept(figure.image(), TrailPath.of(trail).property("image")));
        each(
                Inline.Picture.class,
                (picture, trail) ->
                        look.accept(picture.image(), TrailPath.of(trail).property("image")));
        each(Guide.class, (guide, trail) -> {
            if (guide.cover() != null) {
                look.accept(guide.cover(), ModelPath.ROOT.property("cover"));
            }
            if (guide.preface() != null && guide.preface().portrait() != null) {
                look.accept(
                        guide.preface().portrait(),
                        ModelPath.ROOT.property("preface").property("portrait"));
            }
            if (guide.site() != null && guide.site().logo() != null) {
                look.accept(guide.site().logo(), ModelPath.ROOT.property("site").property("logo"));
            }
        });
    }

    /**
     * Asks for all runs of words: titles, summaries, paragraphs, cells.
     *
     * @param look called once a run, in reading order
     */
    public void eachProse(Consumer<Prose> look) {
        walk.eachProse(look);
    }

    /**
     * Asks for the words that prose leaves out: phrases in another language, and addresses shown as they are.
     *
     * @param look called once a phrase or address, in reading order
     */
    public void eachAside(Consumer<Prose> look) {
        each(Inline.Foreign.class, (foreign, trail) -> look.accept(new Prose(trail, "content", foreign.content())));
        each(Inline.Link.class, (link, trail) -> {
            if (Prose.isBare(link)) {
                look.accept(new Prose(trail, "content", link.content()));
            }
        });
    }

    /**
     * Asks for the places where one of some phrases stands in prose. Cheaper than to look for them: the words of a
     * guide are gone through once for all phrases of all rules.
     *
     * @param phrases the phrases
     * @param look called once a place, in reading order
     */
    public void each(Phrases phrases, Consumer<Prose.Mark> look) {
        walk.each(phrases, look);
    }

    /**
     * Asks to be called when everything was shown.
     *
     * @param conclusion what is to be done then
     */
    public void atEnd(Runnable conclusion) {
        walk.atEnd(conclusion);
    }

    /**
     * Tells what is wrong with a value. The help, when there is one, stands in the bundle under the message's key
     * followed by {@code .help}.
     *
     * @param path the value
     * @param key the message in the rule's bundle, a {@link MessageFormat}
     * @param arguments what the message and its help speak of
     * @throws java.util.MissingResourceException when the check ends, if the bundle lacks the key
     */
    public void found(ModelPath path, String key, Object... arguments) {
        found.add(() -> located(diagnostic(path, null, key, arguments)));
    }

    /**
     * Tells what is wrong with the value at the end of a trail.
     *
     * @param trail the value
     * @param key the message
     * @param arguments what the message and its help speak of
     * @see #found(ModelPath, String, Object...)
     */
    public void found(Trail trail, String key, Object... arguments) {
        found(TrailPath.of(trail), key, arguments);
    }

    /**
     * Tells what is wrong with some words.
     *
     * @param mark the words
     * @param key the message
     * @param arguments what the message and its help speak of
     * @see #found(ModelPath, String, Object...)
     */
    public void found(Prose.Mark mark, String key, Object... arguments) {
        found.add(() -> at(diagnostic(mark.path(), null, key, arguments), WordPlace.of(mark, subject.places())));
    }

    /**
     * Tells what is wrong with some words, and what to write in their place. A machine may do it, so the meaning must
     * stay the same whatever the words around are. In a title it may only do so when an id that is made of the title
     * stays the same: links lead there.
     *
     * @param mark the words
     * @param replacement what to write
     * @param key the message
     * @param arguments what the message and its help speak of
     * @see #found(ModelPath, String, Object...)
     */
    public void mendable(Prose.Mark mark, String replacement, String key, Object... arguments) {
        found.add(() -> mended(mark, replacement, key, arguments));
    }

    private Diagnostic mended(Prose.Mark mark, String replacement, String key, Object... arguments) {
        Optional<SourceRange> at =
                mark.prose().isWorthSearching() ? WordPlace.exactly(mark, subject.places()) : Optional.empty();
        boolean idStays = !mark.prose().component().equals("title")
                || Slugs.slug(mark.words()).equals(Slugs.slug(replacement));
        return at.isEmpty() || !idStays || !mark.prose().takes(replacement)
                ? at(diagnostic(mark.path(), null, key, arguments), WordPlace.of(mark, subject.places()))
                : at(diagnostic(mark.path(), new TextEdit(at.get(), replacement), key, arguments), at);
    }

    /**
     * Tells what is wrong with a value in the light of another.
     *
     * @param path the value
     * @param other the other
     * @param role what to say of the other: a message in the rule's bundle
     * @param key the message
     * @param arguments what the messages and the help speak of
     * @see #found(ModelPath, String, Object...)
     */
    public void related(ModelPath path, ModelPath other, String role, String key, Object... arguments) {
        found.add(() -> {
            String words = message(role, arguments);
            List<RelatedPlace> places = subject.places().locate(other).stream()
                    .map(place -> new RelatedPlace(place, words))
                    .toList();
            return located(diagnostic(path, null, key, arguments).withRelated(places));
        });
    }

    private Diagnostic diagnostic(ModelPath path, @Nullable TextEdit edit, String key, Object... arguments) {
        Diagnostic diagnostic = Diagnostic.of(rule.severity(), rule.code(), message(key, arguments))
                .withPath(path);
        String help = key + ".help";
        boolean hasHelp = rule.messages(locale).containsKey(help);
        if (edit == null && !hasHelp) {
            return diagnostic;
        }
        String title = message(hasHelp ? help : key, arguments);
        return diagnostic.withFixes(List.of(new Fix(title, edit == null ? List.of() : List.of(edit))));
    }

    private Diagnostic located(Diagnostic diagnostic) {
        return at(diagnostic, diagnostic.path().flatMap(subject.places()::locate));
    }

    private static Diagnostic at(Diagnostic diagnostic, Optional<SourceRange> place) {
        return place.map(diagnostic::withPlace).orElse(diagnostic);
    }

    private String message(String key, Object... arguments) {
        return new MessageFormat(rule.messages(locale).getString(key), locale).format(arguments);
    }
}
