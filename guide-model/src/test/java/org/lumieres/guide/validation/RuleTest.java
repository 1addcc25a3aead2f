package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lumieres.guide.model.Inline.Reference.Kind.FOOTNOTE;
import static org.lumieres.guide.validation.SampleGuide.chapter;
import static org.lumieres.guide.validation.SampleGuide.link;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Rule;
import org.lumieres.guide.rule.structure.StructureRules;

class RuleTest {
    private static final Paragraph TEXT = Paragraph.of("Du texte.");

    @Test
    void a_footnote_that_its_chapter_does_not_call_is_unused() {
        Guide guide = SampleGuide.of(
                Chapter.builder("a", "A")
                        .body(link(FOOTNOTE, "un"), new Footnote("un", List.of(TEXT)), new Footnote("2", List.of(TEXT)))
                        .build(),
                chapter("b", link(FOOTNOTE, "2"), new Footnote("2", List.of(TEXT))));

        assertThat(GuideValidator.builder()
                        .rules(StructureRules.all())
                        .locale(Locale.FRENCH)
                        .build()
                        .validate(guide)
                        .diagnostics())
                .extracting(Diagnostic::toString, found -> found.fixes().get(0).title())
                .containsExactly(tuple(
                        "/volumes/0/chapters/0/body/2: warning: Rien dans le chapitre n’appelle la note «\u00a02\u00a0» [unused-footnote]",
                        "Appelez-la par [^2] à l’endroit voulu, ou supprimez-la"));
    }

    @Test
    void an_application_adds_rules_of_its_own() {
        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .rule(new NoShouting())
                        .build()
                        .validate(shouting())
                        .diagnostics())
                .extracting(Diagnostic::toString, Diagnostic::fixes)
                .containsExactly(tuple("/title: info: LUMIÈRES shouts [no-shouting]", List.<Fix>of()));
    }

    @Test
    void an_application_leaves_rules_out() {
        Guide guide = SampleGuide.of(chapter("a", new Footnote("1", List.of(TEXT))));

        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .build()
                        .validate(guide)
                        .diagnostics())
                .isEmpty();
        assertThat(GuideValidator.standard().validate(guide).diagnostics()).isNotEmpty();
    }

    private static Guide shouting() {
        return Guide.builder("g", "LUMIÈRES", "fr")
                .summary("S")
                .publisher(SampleGuide.of().publisher())
                .edition(SampleGuide.of().edition())
                .contributors(SampleGuide.of().contributors())
                .audiences(SampleGuide.of().audiences())
                .licence(SampleGuide.of().licence())
                .volumes(SampleGuide.of(chapter("a", TEXT)).volumes())
                .build();
    }

    private static final class NoShouting implements Rule {
        @Override
        public RuleCode code() {
            return new RuleCode("no-shouting");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void check(Inspection inspection) {
            Guide guide = inspection.guide();
            if (guide.title().equals(guide.title().toUpperCase(Locale.ROOT))) {
                inspection.found(ModelPath.ROOT.property("title"), "shouts", guide.title());
            }
        }

        @Override
        public ResourceBundle messages(Locale locale) {
            return new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[][] {{"shouts", "{0} shouts"}};
                }
            };
        }
    }
}
