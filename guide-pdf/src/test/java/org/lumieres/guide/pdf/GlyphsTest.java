package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.rule.typography.PdfSigns;
import org.lumieres.guide.validation.GuideValidator;

/** What the rule {@code unprintable-sign} takes for printable is what the typefaces have. */
class GlyphsTest {
    private static final Pattern QUOTED = Pattern.compile("“(.+)”");
    private static final Pattern NUMBER = Pattern.compile("\\[U\\+[0-9A-F]+]");

    @Test
    void of_all_code_points_the_typefaces_have_those_that_are_said_to_be_printable() throws IOException {
        BitSet fonts = fallbacks();
        BitSet unlike = new BitSet();
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
            unlike.set(sign, PdfSigns.has(sign) != (needsNoGlyph(sign) || PdfSigns.isCommon(sign) || fonts.get(sign)));
        }

        assertThat(names(unlike)).as("run src/fonts/subset.sh").isEmpty();
    }

    @Test
    void a_sign_that_gets_no_closer_look_is_in_the_typeface_of_the_text_or_in_one_behind_it() throws IOException {
        for (Typeface face : Typeface.ALL) {
            BitSet fonts = fallbacks();
            fonts.or(signs(face));
            BitSet missing = new BitSet();
            for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
                missing.set(sign, PdfSigns.isCommon(sign) && !fonts.get(sign) && !needsNoGlyph(sign));
            }

            assertThat(names(missing)).as(face.file()).isEmpty();
        }
    }

    @Test
    void the_rule_tells_of_the_signs_that_the_pages_show_as_numbers_and_of_no_others(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), """
                id: essai
                title: Essai 書
                subtitle: Un 副
                language: fr
                summary: Un 略
                formats: [pdf]
                keywords: [密]
                edition: {number: 1, label: 版, issued: 2026-10-01}
                contributors: [{name: 人, affiliation: 館, roles: [author]}]
                audiences: [{name: 衆, description: 述}]
                licence: {id: CC-BY-4.0, holder: 主}
                volumes: [{id: essai, title: Essai, chapters: [essai.md]}]
                """);
        Files.writeString(folder.resolve("essai.md"), """
                # Un essai 題

                Écrit 中, *文字*, [שלום عليكم]{lang=he}, `字`, ĬŦ et ✔️.
                Voir [un lien](https://exemple.example/ "秘").

                <https://exemple.example/例>

                :::table{caption="Titre 漢"}
                | 表 |
                | --- |
                | a |
                :::

                :::quote{attribution="孔子"}
                Des mots.
                :::

                :::key-figure{value="10" unit="斤" source="源" source-date="2014"}
                Des livres.
                :::

                ```
                一
                二
                ```

                $$
                𐀀
                $$
                """);
        LoadResult loaded = Guides.load(folder);

        assertThat(told(loaded)).isEqualTo(printedAsNumbers(loaded)).hasSizeGreaterThan(25);
    }

    private static Set<String> told(LoadResult loaded) {
        return GuideValidator.builder().locale(Locale.ENGLISH).build().validate(loaded).diagnostics().stream()
                .filter(found -> found.code().value().equals("unprintable-sign"))
                .flatMapToInt(found -> QUOTED.matcher(found.message())
                        .results()
                        .flatMapToInt(signs -> signs.group(1).codePoints()))
                .filter(sign -> !PdfSigns.has(sign))
                .mapToObj(sign -> String.format("[U+%04X]", sign))
                .collect(Collectors.toSet());
    }

    private static Set<String> printedAsNumbers(LoadResult loaded) {
        return NUMBER.matcher(TaggedPdf.read(Guides.print(loaded)).root().text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Nothing is drawn for controls, spaces and signs that are never seen. */
    private static boolean needsNoGlyph(int sign) {
        return Character.isISOControl(sign) || Character.isSpaceChar(sign) || PdfSigns.isInvisible(sign);
    }

    private static Stream<String> names(BitSet signs) {
        return signs.stream().mapToObj(Integer::toHexString);
    }

    private static BitSet fallbacks() throws IOException {
        BitSet signs = new BitSet();
        for (Typeface face : Typeface.ALL) {
            if (face.isFallback()) {
                signs.or(signs(face));
            }
        }
        return signs;
    }

    private static BitSet signs(Typeface face) throws IOException {
        BitSet signs = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
                signs.set(sign, lookup.getGlyphId(sign) != 0);
            }
        }
        return signs;
    }
}
