#!/usr/bin/env bash
# Makes the fonts of the site's theme anew from the packages of Adobe's typefaces: only the signs of European languages
# in Latin letters, compressed. Renamed inside, as the licence asks of modified fonts ("Source" is a reserved name).
# Needs npm and fonttools with brotli (Debian: fonttools python3-brotli).
set -euo pipefail
cd "$(dirname "$0")"
theme=$PWD/../main/resources/org/lumieres/guide/render/site/theme
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/source-serif-4@0.4.1 &&
    for package in *.tgz; do tar xzf "$package" --transform "s,^package,${package%-0.4.1.tgz},"; done)

text='U+0020-007E,U+00A0-0107,U+010C-0113,U+0116-011B,U+011E-011F,U+0122-0123,U+012A-012B,U+012E-0131,U+0136-0137,U+0139-013E,'
text+='U+0141-0148,U+014A-0155,U+0158-015B,U+015E-0161,U+0164-0165,U+016A-0173,U+0176-017E,U+0192,U+0218-021B,U+02BC,U+02C6-02C7,U+02DA,U+02DC,'
text+='U+1E80-1E85,U+1E9E,U+1EF2-1EF3,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,'
text+='U+2070-2079,U+2080-2089,U+20AC,U+2116,U+2122,U+2190-2193,U+21A9,U+2212,U+221E,U+2248,U+2260,U+2264-2265,U+2713,U+2717'
title='U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0178,U+017D-017E,U+02BC,U+02C6,U+02DA,U+02DC,U+2010-2015,U+2018-201E,U+2020-2022,'
title+='U+2026,U+202F,U+2030,U+2039-203A,U+20AC,U+2116,U+2122,U+2212'

# subset SIGNS NAME FILE
subset() {
    pyftsubset "$work/$3" --unicodes="$1" --flavor=woff2 --layout-features=kern,liga,lnum,tnum,ccmp,locl,mark \
        --obfuscate-names --name-IDs=0,1,2,3,4,6,13,14 --output-file="$theme/$2.woff2"
}
sans=expo-google-fonts-source-sans-3
serif=expo-google-fonts-source-serif-4
subset "$text" sans-regular $sans/400Regular/SourceSans3_400Regular.ttf
subset "$text" sans-italic $sans/400Regular_Italic/SourceSans3_400Regular_Italic.ttf
subset "$text" sans-semibold $sans/600SemiBold/SourceSans3_600SemiBold.ttf
subset "$title" serif-semibold $serif/600SemiBold/SourceSerif4_600SemiBold.ttf
{ cat "$work/$sans/LICENSE_FONT"; head -1 "$work/$serif/LICENSE_FONT"; } | tr -d "\r" > "$theme/fonts-licence.txt"
/usr/bin/python3 outlines.py "$work/$serif/600SemiBold/SourceSerif4_600SemiBold.ttf" > "$theme/../share/title.txt"
/usr/bin/python3 outlines.py "$work/$sans/400Regular/SourceSans3_400Regular.ttf" > "$theme/../share/text.txt"
