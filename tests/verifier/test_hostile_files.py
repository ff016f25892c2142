"""No file makes the verifier crash, hang or exhaust the memory."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from app.core.rules.commitment import canonical_json
from app.ledger.outside.bundle_files import write_bundle_zip
from app.ledger.rules.bundle import BundleFile, bundle_files
from app.verifier.files import LARGEST
from tests.verifier.auditor import KEY, reason_of, refused, refused_in_little, verify, verify_apart
from tests.verifier.bad_vectors import sized
from tests.verifier.sample_log import SampleLog
from tests.verifier.test_receipt import receipt

MEGABYTE = 2**20


def zip_with(path: Path, name: str, pieces: Iterator[bytes]) -> Path:
    """Write the sample's bundle as a zip in which one file has other content."""
    files: Iterator[BundleFile] = bundle_files(SampleLog().bundle())
    write_bundle_zip(path, (each if each[0] != name else (name, pieces) for each in files))
    return path


FILES_OF_LINES = ("openings.jsonl", "erasures.jsonl", "rows.jsonl", "certificates.jsonl")


@pytest.mark.parametrize("name", FILES_OF_LINES)
def test_a_line_that_would_exhaust_the_memory_fails(program: Path, bundle: Path, name: str) -> None:
    # A sparse file: no blocks on disk, only a size.
    os.truncate(bundle / name, 0)
    os.truncate(bundle / name, 3 * 2**30)

    assert refused_in_little(program, bundle).startswith(f"{name} line 1 has {LARGEST} bytes")


def test_a_zip_that_would_unpack_to_more_than_memory_fails(program: Path, tmp_path: Path) -> None:
    # More than the allowed memory, but a few hundred KB compressed.
    path = zip_with(tmp_path / "bundle.zip", "rows.jsonl", (bytes(MEGABYTE) for _ in range(500)))

    assert refused_in_little(program, path).startswith("rows.jsonl is over 100")


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("checkpoint", LARGEST), ("keys", LARGEST), ("bundle.json", LARGEST),
        ("tile/entries/000", LARGEST), ("tile/0/000", 8192),
    ],
)  # fmt: skip
def test_a_file_that_would_exhaust_the_memory_fails(
    program: Path, bundle: Path, name: str, most: int
) -> None:
    # A sparse file: no blocks on disk, only a size.
    os.truncate(bundle / name, 3 * 2**30)

    assert refused_in_little(program, bundle).endswith(f" larger than {most} bytes")


def test_a_receipt_that_would_exhaust_the_memory_fails(program: Path, tmp_path: Path) -> None:
    path = tmp_path / "receipt.tlog-proof"
    path.write_bytes(receipt())
    os.truncate(path, 3 * 2**30)

    assert refused_in_little(program, path).endswith(f" larger than {LARGEST} bytes")


def link_a_file(bundle: Path) -> str:
    """Replace the keys by a link to an endless file."""
    (bundle / "keys").unlink()
    (bundle / "keys").symlink_to("/dev/zero")
    return "keys"


def link_a_folder(bundle: Path) -> str:
    """Replace the tiles by a link to tiles elsewhere."""
    (bundle / "tile").rename(bundle.parent / "elsewhere")
    (bundle / "tile").symlink_to(bundle.parent / "elsewhere")
    return "tile"


def link_in_a_circle(bundle: Path) -> str:
    """Add a link to its own folder."""
    (bundle / "policies" / "again").symlink_to(bundle)
    return "policies/again"


def make_a_pipe(bundle: Path) -> str:
    """Replace the guide by a pipe that nobody writes to."""
    (bundle / "README.txt").unlink()
    os.mkfifo(bundle / "README.txt")
    return "README.txt"


@pytest.mark.parametrize("change", [link_a_file, link_a_folder, link_in_a_circle, make_a_pipe])
def test_links_and_special_files_fail(
    program: Path, bundle: Path, change: Callable[[Path], str]
) -> None:
    name = change(bundle)

    assert reason_of(verify_apart(program, bundle, *KEY)).startswith(f"{name} is a link")


def test_a_link_to_the_bundle_itself_is_followed(
    program: Path, sound: Path, tmp_path: Path
) -> None:
    (tmp_path / "here").symlink_to(sound)

    assert verify(program, tmp_path / "here", *KEY).status == 0


@pytest.mark.parametrize(
    ("mode", "packed", "reason"),
    [
        (0o120777, ZIP_DEFLATED, "is a link or no regular file"),
        (0o100644, ZIP_BZIP2, "is neither stored nor deflated in the zip"),
    ],
    ids=["a link", "packed otherwise"],
)
def test_strange_files_in_a_zip_fail(
    program: Path, zipped: Path, mode: int, packed: int, reason: str
) -> None:
    member = ZipInfo("extra")
    member.external_attr, member.create_system, member.compress_type = mode << 16, 3, packed
    with ZipFile(zipped, "a") as archive:
        archive.writestr(member, b"/dev/zero")

    assert refused(program, zipped, *KEY) == f"extra {reason}"


def sign_size(bundle: Path, size: int) -> None:
    """Sign another number of entries, and write it into the bundle."""
    (bundle / "checkpoint").write_bytes(sized(size))
    about = json.loads((bundle / "bundle.json").read_bytes())
    (bundle / "bundle.json").write_bytes(canonical_json({**about, "size": size}))


@pytest.mark.parametrize("size", [10**12, 2**53 - 1])
def test_a_signed_size_without_entries_fails_at_once(
    program: Path, bundle: Path, size: int
) -> None:
    sign_size(bundle, size)

    reason = reason_of(verify_apart(program, bundle, *KEY))

    assert reason.startswith("tile/")
    assert f" of {size} " in reason


def test_missing_entries_fail_at_once(program: Path, tmp_path: Path) -> None:
    bundle = SampleLog([], texts=()).written(tmp_path)
    sign_size(bundle, 10**12)

    assert reason_of(verify_apart(program, bundle, *KEY)) == "tile/entries/000 is missing"
