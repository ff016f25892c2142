"""Static files are served under names that change with their content."""

import gzip
import re
from pathlib import Path

import pytest

from app.core.outside.static_files import publish_static

SHEET = "css/site.css"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder of static files."""
    folder = tmp_path / "source"
    (folder / "css").mkdir(parents=True)
    (folder / "css" / "site.css").write_text("body { color: black }\n" * 100)
    (folder / "mark.svg").write_text("<svg/>")
    (folder / ".hidden").write_text("not served")
    return folder


def test_each_file_is_copied_under_a_name_with_its_hash_and_compressed(
    source: Path, tmp_path: Path
) -> None:
    names = publish_static(source, tmp_path / "served")

    assert set(names) == {SHEET, "mark.svg"}
    assert re.fullmatch(r"css/site\.[0-9a-f]{12}\.css", names[SHEET])
    for name, served in names.items():
        assert (tmp_path / "served" / served).read_bytes() == (source / name).read_bytes()
    sheet = tmp_path / "served" / names[SHEET]
    assert gzip.decompress(Path(f"{sheet}.gz").read_bytes()) == sheet.read_bytes()
    assert Path(f"{sheet}.br").exists()


def test_a_changed_file_gets_another_name_and_the_old_one_stays(
    source: Path, tmp_path: Path
) -> None:
    before = publish_static(source, tmp_path / "served")
    (source / SHEET).write_text("body { color: white }\n" * 100)

    after = publish_static(source, tmp_path / "served")

    assert [name for name in after if after[name] != before[name]] == [SHEET]
    assert (tmp_path / "served" / before[SHEET]).exists()
