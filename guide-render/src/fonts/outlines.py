"""Writes the outlines of a font's Latin letters as text: what the picture for sharing is drawn with.

A line a sign: its code point in hexadecimal, its advance, then its contours in units of a thousandth of the size:
M x y, L x y, Q cx cy x y. Composite letters are taken apart. Called by subset.sh.
"""
import sys

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

SIGNS = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x152, 0x153, 0x178, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x202F, 0x20AC]


def lines(path):
    font = TTFont(path)
    scale = 1000 / font["head"].unitsPerEm
    names = font.getBestCmap()
    glyphs = font.getGlyphSet()
    for sign in SIGNS:
        if sign not in names:
            continue
        pen = DecomposingRecordingPen(glyphs)
        glyphs[names[sign]].draw(pen)
        words = [f"{sign:x}", str(round(glyphs[names[sign]].width * scale))]
        for operator, points in pen.value:
            if operator == "qCurveTo":
                # On-curve points between two off-curve ones are implied (OpenType, "glyf").
                controls, end = list(points[:-1]), points[-1]
                for i, control in enumerate(controls):
                    last = i == len(controls) - 1
                    to = end if last else tuple((a + b) / 2 for a, b in zip(control, controls[i + 1]))
                    words += ["Q", *(str(round(v * scale)) for v in (*control, *to))]
            elif operator in ("moveTo", "lineTo"):
                words += [operator[0].upper(), *(str(round(v * scale)) for v in points[0])]
        yield " ".join(words)


print("\n".join(lines(sys.argv[1])))
