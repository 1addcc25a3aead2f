"""Writes the colour profile of the PDF: sRGB (IEC 61966-2-1) as an ICC profile, version 4 (ICC.1:2022), of a few hundred
bytes. The one that each JDK brings differs from the next, and the same guide must give the same bytes on all of them.

    python3 srgb.py > ../main/resources/org/lumieres/guide/pdf/srgb.icc
"""
import struct
import sys


def fixed(number):
    return struct.pack(">i", round(number * 65536))


def xyz(x, y, z):
    return b"XYZ \0\0\0\0" + fixed(x) + fixed(y) + fixed(z)


def text(words):
    coded = words.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(coded), 28) + coded


# The primaries and the white of IEC 61966-2-1 adapted to D50 by the Bradford transform, as ICC.1 annex E asks.
curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(map(fixed, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))
adaptation = (1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316)
tags = [
    (b"desc", text("sRGB")),
    (b"cprt", text("No copyright, use freely")),
    (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"chad", b"sf32\0\0\0\0" + b"".join(map(fixed, adaptation))),
    (b"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)),
    (b"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)),
    (b"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)),
    (b"rTRC", curve),
    (b"gTRC", curve),
    (b"bTRC", curve),
]

table, data, places = b"", b"", {}
start = 128 + 4 + 12 * len(tags)
for name, content in tags:
    if content not in places:
        places[content] = start + len(data)
        data += content + b"\0" * (-len(content) % 4)
    table += name + struct.pack(">II", places[content], len(content))
header = struct.pack(
    ">I4sI4s4s4s6H4s4sIIIIII12s4s44s",
    start + len(data), b"\0\0\0\0", 0x04400000, b"mntr", b"RGB ", b"XYZ ",
    2026, 1, 1, 0, 0, 0, b"acsp", b"\0\0\0\0", 0, 0, 0, 0, 0, 0,
    fixed(0.9642) + fixed(1.0) + fixed(0.8249), b"\0\0\0\0", b"\0" * 44)
assert len(header) == 128
sys.stdout.buffer.write(header + struct.pack(">I", len(tags)) + table + data)
