"""Derives the bundled "Medlyss Sans" from Inter (SIL Open Font License 1.1).

JavaFX cannot switch on OpenType features, and its font lookup knows only regular and bold. Hence:
- the tabular figures (feature "tnum") become the default figures, so that every clock keeps its place;
- the semi-bold cut (600) answers to bold; the medium cut (500) is a family of its own;
- only the letters, figures and signs that a Nordic desktop app needs are kept.

Usage: python3 derive.py FOLDER_WITH_INTER_OTF OUTPUT_FOLDER      (needs fonttools)
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

CUTS = {
    "Regular": ("Medlyss Sans", "Regular", 400),
    "Medium": ("Medlyss Sans Medium", "Regular", 500),
    "SemiBold": ("Medlyss Sans", "Bold", 600),
}
SIGNS = (0x20AC, 0x2116, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x2318, 0x21E7, 0x2325, 0x25A0, 0x25B2,
         0x25B6, 0x25BC, 0x25CB, 0x25CF, 0x2605, 0x2606, 0x2713, 0x2717)
KEPT = {*range(0x20, 0x180), *range(0x2C6, 0x2DE), *range(0x2000, 0x20A0), *range(0x2190, 0x21F0), *SIGNS}


def tabular_figures(font):
    table = font["GSUB"].table
    mapping = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for lookup in table.LookupList.Lookup[index].SubTable:
                    mapping.update(getattr(lookup, "ExtSubTable", lookup).mapping)
    return mapping


def make_figures_tabular(font):
    tabular = tabular_figures(font)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in range(ord("0"), ord("9") + 1):
                table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])


def rename(font, family, style, weight):
    names = font["name"]
    for name_id in (7, 16, 17, 21, 22, 25):
        names.removeNames(nameID=name_id)
    postscript = f"{family.replace(' ', '')}-{style}"
    for platform in ((3, 1, 0x409), (1, 0, 0)):
        for name_id, text in ((1, family), (2, style), (3, f"{postscript}-1"), (4, f"{family} {style}"), (6, postscript)):
            names.setName(text, name_id, *platform)
    font["CFF "].cff.fontNames = [postscript]
    top = font["CFF "].cff.topDictIndex[0]
    top.FamilyName, top.FullName = family, f"{family} {style}"
    bold = style == "Bold"
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def derive(source, target):
    for cut, (family, style, weight) in CUTS.items():
        font = TTFont(f"{source}/Inter-{cut}.otf")
        make_figures_tabular(font)
        options = subset.Options()
        options.layout_features = ["kern", "ccmp"]
        options.name_IDs = ["*"]
        options.notdef_outline = True
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=[code for code in KEPT if code in font.getBestCmap()])
        subsetter.subset(font)
        rename(font, family, style, weight)
        font.save(f"{target}/MedlyssSans-{cut}.otf")


if __name__ == "__main__":
    derive(sys.argv[1], sys.argv[2])
