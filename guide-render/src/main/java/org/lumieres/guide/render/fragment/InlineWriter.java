package org.lumieres.guide.render.fragment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.address.Address;
import org.lumieres.guide.render.fragment.Notes.Note;

/** Writes words. A link never stands inside another: what would be one is written as its words. */
public final class InlineWriter implements Inline.Visitor<HtmlWriter> {
    /** What people leave out when they write an address. */
    private static final Pattern UNSAID = Pattern.compile("\\A(?:https?://|mailto:)|/\\z");

    private final Run run;
    private final HtmlWriter html;
    private final PictureWriter pictures;
    /** Calls met inside a link, which come after it. */
    private final List<Note> waiting = new ArrayList<>();

    private boolean inLink;
    /** Whether the words are said a second time, in a table of contents: their notes were called where they stand. */
    private boolean again;
    /** Whether the words are the title of what a reference leads to, which may hold references, and that one too. */
    private boolean naming;

    public InlineWriter(Run run) {
        this.run = run;
        this.html = run.html();
        this.pictures = new PictureWriter(run);
    }

    public HtmlWriter write(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
        return html;
    }

    /** Writes words that stand elsewhere already, inside a link to where they do. */
    public HtmlWriter writeAgain(List<Inline> content) {
        boolean outerLink = inLink;
        boolean outerAgain = again;
        inLink = true;
        again = true;
        write(content);
        inLink = outerLink;
        again = outerAgain;
        return html;
    }

    @Override
    public HtmlWriter visit(Inline.Text text) {
        return html.text(text.text());
    }

    @Override
    public HtmlWriter visit(Inline.Emphasis emphasis) {
        html.raw("<em>");
        return write(emphasis.content()).raw("</em>");
    }

    @Override
    public HtmlWriter visit(Inline.Strong strong) {
        html.raw("<strong>");
        return write(strong.content()).raw("</strong>");
    }

    @Override
    public HtmlWriter visit(Inline.Strikethrough strikethrough) {
        html.raw("<s>");
        return write(strikethrough.content()).raw("</s>");
    }

    @Override
    public HtmlWriter visit(Inline.Superscript superscript) {
        html.raw("<sup>");
        return write(superscript.content()).raw("</sup>");
    }

    @Override
    public HtmlWriter visit(Inline.Subscript subscript) {
        html.raw("<sub>");
        return write(subscript.content()).raw("</sub>");
    }

    @Override
    public HtmlWriter visit(Inline.Code code) {
        html.raw("<code");
        return run.leftToRight().raw(">").text(code.text()).raw("</code>");
    }

    @Override
    public HtmlWriter visit(Inline.Keyboard keyboard) {
        html.raw("<kbd");
        return run.leftToRight().raw(">").text(keyboard.text()).raw("</kbd>");
    }

    @Override
    public HtmlWriter visit(Inline.LineBreak lineBreak) {
        return html.raw("<br").endVoid().raw("\n");
    }

    @Override
    public HtmlWriter visit(Inline.Abbreviation abbreviation) {
        html.raw("<abbr").attribute("title", abbreviation.expansion()).raw(">");
        return write(abbreviation.content()).raw("</abbr>");
    }

    @Override
    public HtmlWriter visit(Inline.Foreign foreign) {
        html.raw("<span");
        run.spoken(foreign.language(), () -> {
            html.raw(">");
            write(foreign.content());
        });
        return html.raw("</span>");
    }

    @Override
    public HtmlWriter visit(Inline.Picture picture) {
        return pictures.write(picture.image(), picture.title(), !inLink, PicturePlace.LINE);
    }

    @Override
    public HtmlWriter visit(Inline.Link link) {
        String href = address(link.url());
        Runnable words = link.content().isEmpty() ? () -> html.text(link.url()) : () -> write(link.content());
        if (href == null || inLink) {
            words.run();
            return html;
        }
        html.raw("<a").attribute("href", href).attribute("class", saysItsAddress(link) ? "url" : null);
        html.attribute("title", link.title());
        return link(words);
    }

    /** Whether paper needs no address beside the words. */
    private static boolean saysItsAddress(Inline.Link link) {
        return link.content().isEmpty() || bare(link.url()).equals(bare(Inline.plainText(link.content())));
    }

    private static String bare(String address) {
        return UNSAID.matcher(address).replaceAll("");
    }

    private @Nullable String address(String url) {
        String leads = new Address(url).leadsElsewhere() ? url : run.links().toFile(url.strip());
        return leads == null ? null : Href.safe(leads, run.medium());
    }

    @Override
    public HtmlWriter visit(Inline.Reference reference) {
        if (reference.kind() == Inline.Reference.Kind.FOOTNOTE) {
            return call(reference);
        }
        Target target = run.index().find(reference);
        if (target == null || inLink) {
            return words(reference, target);
        }
        html.raw("<a").attribute("href", run.links().to(target.anchor()));
        if (reference.kind() == Inline.Reference.Kind.TERM) {
            html.raw(" class=\"term\"");
        }
        if (reference.content().isEmpty()) {
            run.spoken(target.language(), () -> link(() -> words(reference, target)));
            return html;
        }
        return link(() -> write(reference.content()));
    }

    /** The reference's own words, else its target's title, else what it names: a broken one still shows. */
    private HtmlWriter words(Inline.Reference reference, @Nullable Target target) {
        if (!reference.content().isEmpty()) {
            return write(reference.content());
        }
        if (target == null || target.label().isEmpty() || naming) {
            return html.text(reference.target());
        }
        naming = true;
        writeAgain(target.label());
        naming = false;
        return html;
    }

    private HtmlWriter call(Inline.Reference reference) {
        if (again || run.isQuoting()) {
            return html;
        }
        Note note = run.notes().call(reference.target());
        if (note == null) {
            return words(reference, null);
        }
        if (inLink) {
            waiting.add(note);
        } else {
            run.notesWriter().call(note);
        }
        return html;
    }

    /** Closes the start tag of a link, fills and ends it. */
    private HtmlWriter link(Runnable words) {
        html.raw(">");
        inLink = true;
        words.run();
        inLink = false;
        html.raw("</a>");
        waiting.forEach(run.notesWriter()::call);
        waiting.clear();
        return html;
    }
}
