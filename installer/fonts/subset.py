"""Cuts the source fonts down to what Tongbao prints and shows, as TrueType outlines without hinting.

    /usr/bin/python3 subset.py SOURCES TARGET

Called by `make`, which fetches the sources. OpenPDF draws many CID-keyed OpenType-CFF fonts as blanks while text
extraction looks perfect, so the one CFF source (FandolFang) becomes quadratic `glyf` outlines.
"""
import bz2
import gzip
import os
import re
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

sources, target = sys.argv[1:3]
NOTO_SANS = "noto-sans-sc/package"
NOTO_SERIF = "noto-serif-sc/package"
WENKAI = "fonts-lxgw-wenkai/usr/share"
FANDOL = "texlive-lang-chinese/usr/share"


def decoded(codec, leads, trails):
    """Every single character a two-byte codec has in these rows."""
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                text = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1 and not 0xE000 <= ord(text) <= 0xF8FF:
                found.add(ord(text))
    return found


def standard_characters():
    """The 8,105 characters of the Table of General Standard Chinese Characters (2013), from Unihan's kTGH."""
    with bz2.open("/usr/share/unicode/Unihan_OtherMappings.txt.bz2", "rt", encoding="utf-8") as lines:
        rows = (line.split("\t") for line in lines if "\tkTGH\t" in line)
        return {int(row[0][2:], 16) for row in rows}


# Latin, punctuation, arrows, mathematics, circled numbers, box drawing, shapes, CJK punctuation, units, full-width forms
SYMBOLS = {
    code
    for first, last in (
        (0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x391, 0x3C9), (0x2000, 0x206F), (0x20AC, 0x20AC), (0x2100, 0x214F),
        (0x2150, 0x218F), (0x2190, 0x22FF), (0x2460, 0x24FF), (0x2500, 0x27BF), (0x3000, 0x303F), (0x3105, 0x312F),
        (0x3220, 0x3249), (0x3280, 0x32B0), (0x3380, 0x33DF), (0xFE30, 0xFE6B), (0xFF01, 0xFFEF),
    )
    for code in range(first, last + 1)
}
GB2312 = decoded("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)) | standard_characters() | SYMBOLS
LATIN = set(range(0x20, 0x7F)) | {0xB0, 0xB1, 0xB7, 0xD7, 0xF7, 0x2030}
GBK = decoded("gbk", range(0x81, 0xFF), range(0x40, 0xFF)) | set(range(0x4E00, 0xA000)) | GB2312


def quadratic(font):
    """Cubic CFF outlines become quadratic ones, at most half a unit (of 1,000) away from the original."""
    order, outlines = font.getGlyphOrder(), font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        outlines[name].draw(Cu2QuPen(pen, 0.5, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    del font["CFF "]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in (
        "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions "
        "maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth"
    ).split():
        setattr(maxp, field, 0)
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\x00\x01\x00\x00"


def narrowed(font):
    """Figures become half as wide as an ideograph, as those of 仿宋 are, and all else as much narrower."""
    part = 500 / font["hmtx"][font.getBestCmap()[ord("0")]][0]
    for name in font.getGlyphOrder():
        glyph = font["glyf"][name]
        if glyph.numberOfContours:
            glyph.coordinates.scale((part, 1))
            glyph.coordinates.toInt()
            glyph.recalcBounds(font["glyf"])
        advance, side = font["hmtx"][name]
        font["hmtx"][name] = (round(advance * part), round(side * part))


def subset(source, characters, name, family=None, narrow=False):
    font = TTFont(os.path.join(sources, source), recalcTimestamp=False, lazy=False)
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.layout_features = ["kern"]
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx", "VORG", "gasp", "GSUB", "GDEF"]
    if "Sans" not in name:  # only the screens kern Latin letters
        options.drop_tables += ["GPOS"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 16, 17]
    options.name_languages = [0x409, 0x804]
    options.notdef_outline = True
    options.recalc_bounds = True
    cutter = Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    if "CFF " in font:
        quadratic(font)
    if narrow:
        narrowed(font)
    for record in font["name"].names:
        if record.nameID == 5:
            record.string = record.toUnicode() + "; subset for Tongbao, no hinting"
        if family and record.nameID in (1, 3, 4, 6, 16):
            record.string = family.replace(" ", "") + "-Regular" if record.nameID == 6 else family
    path = os.path.join(target, name + ".ttf")
    font.save(path, reorderTables=True)
    kept = set(TTFont(path, lazy=True).getBestCmap())
    print(f"{name}: {os.path.getsize(path) / 1e6:.1f} MB, {len(kept)} characters")


def licence(name, text):
    with open(os.path.join(target, name), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n")) + "\n")


def read(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(os.path.join(sources, path), "rt", encoding="utf-8") as lines:
        return lines.read()


subset(f"{NOTO_SANS}/400Regular/NotoSansSC_400Regular.ttf", GBK, "NotoSansSC-Regular")
subset(f"{NOTO_SANS}/700Bold/NotoSansSC_700Bold.ttf", GB2312, "NotoSansSC-Bold")
subset(f"{NOTO_SERIF}/400Regular/NotoSerifSC_400Regular.ttf", GBK, "NotoSerifSC-Regular")
# figures and Latin letters that are as light as the strokes of FandolFang, whose own are half as heavy again
subset(f"{NOTO_SERIF}/300Light/NotoSerifSC_300Light.ttf", LATIN, "NotoSerifSC-Light", narrow=True)
subset(f"{NOTO_SERIF}/900Black/NotoSerifSC_900Black.ttf", GB2312, "NotoSerifSC-Black")
# "LXGW" and the Chinese name are reserved font names: a cut-down font must present itself under another one
subset(f"{WENKAI}/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", GB2312, "LXGWWenKai-Regular", "Tongbao Kai")
subset(f"{FANDOL}/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf", GB2312, "FandolFang-Regular")

licence("NotoSansSC-OFL.txt", read(f"{NOTO_SANS}/LICENSE_FONT"))
licence("NotoSerifSC-OFL.txt", read(f"{NOTO_SERIF}/LICENSE_FONT"))
ofl = re.search(r"This Font Software is licensed under.*", read(f"{NOTO_SANS}/LICENSE_FONT"), re.S).group()
licence(
    "LXGWWenKai-OFL.txt",
    "Copyright 2021-2023 LXGW (https://github.com/lxgw/LxgwWenKai), with Reserved Font Names \"霞鹜\" and \"LXGW\".\n"
    "Copyright 2020 The Klee Project Authors (https://github.com/fontworks-fonts/Klee)\n\n"
    "The font beside this text is a subset of LXGW WenKai 1.250 (Debian package fonts-lxgw-wenkai) without hinting. Being\n"
    "a modified version it presents itself as \"Tongbao Kai\".\n\n" + ofl,
)
licence("FandolFang-COPYING.txt", read(f"{FANDOL}/doc/texlive-doc/fonts/fandol/COPYING.gz"))
licence(
    "FandolFang-README.txt",
    read(f"{FANDOL}/doc/texlive-doc/fonts/fandol/README")
    + """
----------------------------------------------------------------------

FandolFang-Regular.ttf beside this text is FandolFang-Regular.otf version 1.300 (Copyright 2012-2013, the Fandol team),
taken from Debian's texlive-lang-chinese and modified for Tongbao in November 2026: cut down to GB2312, outlines
converted from cubic to quadratic, vertical metrics and layout tables removed. It stays under the GNU General Public
License, version 3 or later, with the font exception kept (FandolFang-COPYING.txt): a document that embeds it is not
covered by that license for this reason. The programs that made it are installer/fonts/make and installer/fonts/subset.py.

It is bundled beside Tongbao, which is under another licence, and it alone can be replaced or left out: where an office
has installed its own FangSong (仿宋_GB2312, FangSong, 方正仿宋), that one is used instead; and another TrueType font of this
file name in its place works without any other change.
""",
)
