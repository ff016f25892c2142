"""The pictures of the documents can be taken again, and are small WebP files."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.config import CHECKOUT
from tests.docs.pictures import FOLDER, PICTURES, WIDTH, Picture

LARGEST = 80_000
"""Limit in bytes, so that the README loads quickly."""


def size(webp: bytes) -> tuple[int, int]:
    """Return the width and height of a lossy WebP file (RFC 9649, sections 2.4 to 2.7)."""
    assert (webp[:4], webp[8:12]) == (b"RIFF", b"WEBP")
    if webp[12:16] == b"VP8X":
        return (
            int.from_bytes(webp[24:27], "little") + 1,
            int.from_bytes(webp[27:30], "little") + 1,
        )
    assert (webp[12:16], webp[23:26]) == (b"VP8 ", b"\x9d\x01\x2a")
    # The two highest bits are the scale.
    return (
        int.from_bytes(webp[26:28], "little") & 0x3FFF,
        int.from_bytes(webp[28:30], "little") & 0x3FFF,
    )


def assert_fit(path: Path) -> None:
    """Fail unless a picture is a small WebP file of the right width that shows something."""
    webp = path.read_bytes()
    width, height = size(webp)
    assert width == WIDTH
    assert 600 <= height <= 1000
    # An empty page of this size compresses to a few kilobytes.
    assert 20_000 < len(webp) <= LARGEST


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_committed_pictures_are_small_and_shown(picture: Picture) -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")

    assert_fit(FOLDER / picture.name)
    assert re.search(rf"!\[[^\]]{{20,}}\]\(docs/{re.escape(picture.name)}\)", readme)


def test_script_takes_both_pictures(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.docs.pictures", str(tmp_path)],
        cwd=CHECKOUT, check=False, capture_output=True, text=True, timeout=300,
    )  # fmt: skip

    assert ended.returncode == 0, ended.stderr
    assert {each.name for each in tmp_path.iterdir()} == {each.name for each in PICTURES}
    for picture in PICTURES:
        assert_fit(tmp_path / picture.name)
