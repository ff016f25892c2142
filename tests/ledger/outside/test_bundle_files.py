"""Bundles are written completely or not at all, and always as the same bytes."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.ledger.outside.bundle_files import bundle_guides, write_bundle_folder, write_bundle_zip
from app.ledger.rules.bundle import BundleFile

FILES: list[BundleFile] = [("one", [b"1", b"2"]), ("a/b/two", [b"3"]), ("none", [])]
Write = Callable[[Path, Iterable[BundleFile]], None]
both = pytest.mark.parametrize("write", [write_bundle_folder, write_bundle_zip])


def broken() -> Iterator[BundleFile]:
    """Yield a file, and then fail as a database may."""
    yield "one", [b"1"]
    raise RuntimeError


def test_a_folder_holds_the_files(tmp_path: Path) -> None:
    write_bundle_folder(tmp_path / "new" / "bundle", FILES)

    held = tmp_path / "new" / "bundle"
    assert {path.relative_to(held).as_posix() for path in held.rglob("*") if path.is_file()} == {
        "one",
        "a/b/two",
        "none",
    }
    assert (held / "one").read_bytes() == b"12"


def test_a_zip_holds_the_files_in_order_and_is_the_same_each_time(
    tmp_path: Path,
) -> None:
    for name in ("bundle.zip", "again.zip"):
        write_bundle_zip(tmp_path / name, FILES)

    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "bundle.zip").read_bytes()
    with ZipFile(tmp_path / "bundle.zip") as archive:
        assert archive.namelist() == ["one", "a/b/two", "none"]
        assert archive.read("one") == b"12"
        assert archive.testzip() is None


@both
def test_no_existing_file_is_overwritten(tmp_path: Path, write: Write) -> None:
    write(tmp_path / "bundle", FILES)

    with pytest.raises(FileExistsError):
        write(tmp_path / "bundle", FILES)


@both
def test_a_failed_bundle_leaves_no_files(tmp_path: Path, write: Write) -> None:
    with pytest.raises(RuntimeError):
        write(tmp_path / "bundle", broken())

    assert list(tmp_path.iterdir()) == []


def test_every_bundle_carries_its_guide_and_the_verifier() -> None:
    guides = bundle_guides()

    names, (readme, program) = list(guides), guides.values()
    assert names == ["README.txt", "zone-verify.py"]
    assert readme.rstrip() in program
