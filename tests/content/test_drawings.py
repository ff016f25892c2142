"""The drawings of the site are light, stand alone and suit both schemes."""

import gzip
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.core.config import CHECKOUT

FOLDER = CHECKOUT / "static" / "img" / "drawings"
DRAWINGS = sorted(FOLDER.glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
KB = 1024
RAW = 12 * KB
PACKED, PACKED_HERO = 4 * KB, 7 * KB
ACTIVE = {"script", "foreignObject", "animate", "set", "image", "a"}
WRITTEN = {"text", "tspan", "textPath"}

each_drawing = pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)


def test_every_drawing_is_there() -> None:
    assert [path.stem for path in DRAWINGS] == [
        "hero",
        "industry",
        "laboratory",
        "logistics",
        "people",
        "river",
    ]


@each_drawing
def test_a_drawing_has_a_size_runs_nothing_embeds_nothing_and_has_no_words_to_translate(
    path: Path,
) -> None:
    root = ET.parse(path).getroot()
    elements = list(root.iter())
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"
    assert not {each.tag.removeprefix(SVG) for each in elements} & (ACTIVE | WRITTEN)
    assert not {name for each in elements for name in each.attrib if name.startswith("on")}


@each_drawing
def test_a_drawing_is_light_refers_only_to_what_it_has_and_has_colours_for_both_schemes(
    path: Path,
) -> None:
    raw = path.read_bytes()
    assert len(raw) <= RAW
    assert len(gzip.compress(raw, mtime=0)) <= (PACKED_HERO if path.stem == "hero" else PACKED)
    written = raw.decode()
    ids = re.findall(r'\bid="([^"]*)"', written)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'(?:href="|url\()([^")]*)', written)) <= {f"#{each}" for each in ids}
    assert "@import" not in written
    # The ground of one is always dark.
    assert ("@media(prefers-color-scheme:dark)" in written) is (path.stem != "hero")
