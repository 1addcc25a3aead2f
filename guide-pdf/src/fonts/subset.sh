#!/usr/bin/env bash
# Makes the fonts of the PDF anew: Latin, Greek and Cyrillic letters of Adobe's Source typefaces, the signs of DejaVu Sans
# and the pictograms of Noto Emoji. Layout tables are left out: French needs no ligature that has no sign of its own, and
# looking substitutions up takes PDFBox three quarters of its time. Renamed inside, as the licence asks of modified fonts.
# Needs npm, fonttools and the DejaVu fonts (Debian: fonttools fonts-dejavu-core).
set -euo pipefail
cd "$(dirname "$0")"
fonts=$PWD/../main/resources/org/lumieres/guide/pdf/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/source-serif-4@0.4.1 \
    @expo-google-fonts/source-code-pro@0.4.1 @expo-google-fonts/noto-emoji@0.4.7 &&
    for package in *.tgz; do
        name=${package#expo-google-fonts-}
        mkdir "${name%-*.tgz}" && tar xzf "$package" -C "${name%-*.tgz}" --strip-components=1
    done)

letters='U+0020-007E,U+00A0-024F,U+0250-02AF,U+02C6-02DD,U+0300-036F,U+0370-03FF,U+0400-04FF,U+1E00-1EFF,U+1F00-1FFF,'
letters+='U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2150-218F,U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+2700-27BF,U+FB00-FB06'
signs='U+0020-007E,U+00A0-036F,U+0370-052F,U+1D00-1D7F,U+1E00-1FFF,U+2000-2BFF,U+2E00-2E7F,U+A640-A7FF,U+FB00-FB06,U+FFFD'

# subset SIGNS NAME FILE
subset() {
    pyftsubset "$3" --unicodes="$1" --layout-features='' --drop-tables+=GSUB,GPOS,GDEF,kern,DSIG,FFTM,STAT --no-hinting \
        --desubroutinize --notdef-outline --obfuscate-names --name-IDs=0,1,2,3,4,6,13,14 --output-file="$fonts/$2.ttf"
}
for face in serif-4:Serif4:400Regular:regular serif-4:Serif4:400Regular_Italic:italic serif-4:Serif4:600SemiBold:semibold \
    serif-4:Serif4:600SemiBold_Italic:semibold-italic sans-3:Sans3:400Regular:regular sans-3:Sans3:400Regular_Italic:italic \
    sans-3:Sans3:600SemiBold:semibold code-pro:CodePro:400Regular:regular; do
    IFS=: read -r package family style name <<< "$face"
    case $package in serif-4) short=serif ;; sans-3) short=sans ;; *) short=mono ;; esac
    subset "$letters" "$short-$name" "$work/source-$package/$style/Source${family}_$style.ttf"
done
subset "$signs" signs /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
subset '*' pictograms "$work/noto-emoji/400Regular/NotoEmoji_400Regular.ttf"
# Names of our own, and without the table of variants: PDFBox does not read it, and says so for each font that has one.
/usr/bin/python3 - "$fonts"/*.ttf << 'END'
import sys
from fontTools.ttLib import TTFont
for name in sys.argv[1:]:
    font = TTFont(name, recalcTimestamp=False)
    family, _, style = name.rsplit("/", 1)[1][:-4].partition("-")
    family, style = "Guide " + family.capitalize(), (style or "regular").replace("-", " ").title()
    for kind, words in (1, family), (2, style), (4, family + " " + style), (6, (family + "-" + style).replace(" ", "")):
        font["name"].setName(words, kind, 3, 1, 0x409)
    font["name"].removeNames(platformID=1)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    font.save(name)
END
# What the last fonts that a sign is looked for in have between them: the rule "unprintable-sign" goes by it.
/usr/bin/python3 - "$fonts"/{signs,pictograms}.ttf \
    > ../../../guide-model/src/main/resources/org/lumieres/guide/rule/data/pdf-signs.txt << 'END'
import sys
from fontTools.ttLib import TTFont
signs = sorted(set().union(*(TTFont(name).getBestCmap() for name in sys.argv[1:])))
print("# Signs of the fallback typefaces of the PDF, as ranges of code points. Written by guide-pdf/src/fonts/subset.sh.")
first = last = signs[0]
for sign in signs[1:] + [None]:
    if sign != last + 1:
        print(f"{first:04X}" if first == last else f"{first:04X}-{last:04X}")
        first = sign
    last = sign
END
{
    for package in source-sans-3 source-serif-4 source-code-pro noto-emoji; do head -1 "$work/$package/LICENSE_FONT"; done
    tail -n +2 "$work/source-sans-3/LICENSE_FONT"
    printf '\nsigns.ttf, from DejaVu Sans:\n\n'
    cat /usr/share/doc/fonts-dejavu-core/copyright
} | tr -d '\r' > "$fonts/licences.txt"
