"""Input without end, or made to exhaust memory, ends with an error that names file and bound."""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.ledger.rules.bundle import RowText
from app.verifier.files import LARGEST
from tests.verifier.auditor import KEY, refused, refused_in_little, with_bound
from tests.verifier.sample_log import SampleLog

MOST = LARGEST - 20
NESTED = {
    "nested lists": b"[" * MOST,
    "nested objects": b'{"a":' * (MOST // 6) + b"1" + b"}" * (MOST // 6),
    "a number without end": b"1" * MOST,
    "many empty lists": b"[" + b"[]," * (MOST // 3 - 1) + b"[]]",
    "many lists of lists": b"[" + b"[[[[[[]]]]]]," * (MOST // 13 - 1) + b"[]]",
}


@pytest.mark.parametrize("line", NESTED.values(), ids=NESTED)
def test_json_made_to_exhaust_the_memory_fails(program: Path, bundle: Path, line: bytes) -> None:
    (bundle / "rows.jsonl").write_bytes(line + b"\n")

    assert refused_in_little(program, bundle).startswith("rows.jsonl line 1 ")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("        value = json.loads(data.decode())\n", "bundle.json needs"),
        ("    about = read_about(bundle)\n", "what was given needs"),
    ],
)
def test_an_exhausted_memory_ends_with_a_sentence(
    program: Path, bundle: Path, line: str, named: str
) -> None:
    exhausted = bundle.with_name("exhausted.py")
    indent = " " * (len(line) - len(line.lstrip()))
    exhausted.write_text(program.read_text().replace(line, f"{indent}raise MemoryError\n"))

    assert refused(exhausted, bundle, *KEY).startswith(f"{named} more memory")


@pytest.mark.parametrize("as_held", [False, True], ids=["as the bundle", "as a checkpoint"])
@pytest.mark.parametrize("pipe", [False, True], ids=["/dev/zero", "a pipe"])
def test_a_file_without_end_is_refused(
    program: Path, sound: Path, tmp_path: Path, as_held: bool, pipe: bool
) -> None:
    endless = tmp_path / "endless" if pipe else Path("/dev/zero")
    if pipe:
        # Nobody writes to it: opening it would wait forever.
        os.mkfifo(endless)

    path, more = (sound, ("--since", str(endless))) if as_held else (endless, ())

    assert refused_in_little(program, path, *more) == f"{endless} is no regular file"


def test_a_huge_file_that_is_no_bundle_fails_at_once(program: Path, tmp_path: Path) -> None:
    path = tmp_path / "huge"
    path.touch()
    os.truncate(path, 20 * 2**30)

    assert "(BadZipFile)" in refused_in_little(program, path)


def many_files(path: Path, count: int) -> Path:
    """Write a zip of many empty files."""
    with ZipFile(path, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number:040d}", b"")
    return path


def test_a_zip_with_a_huge_directory_fails(program: Path, tmp_path: Path) -> None:
    bounded = with_bound(program, tmp_path, "LARGEST_DIRECTORY", 2**17)

    assert "131072 bytes" in refused_in_little(bounded, many_files(tmp_path / "bundle.zip", 2000))


def test_a_zip_of_too_many_files_fails(program: Path, tmp_path: Path) -> None:
    bounded = with_bound(program, tmp_path, "MOST_FILES", 100)

    assert refused(bounded, many_files(tmp_path / "bundle.zip", 101), *KEY).endswith("100 files")


@pytest.mark.parametrize("folders", [False, True])
def test_a_folder_of_too_many_files_or_folders_fails(
    program: Path, bundle: Path, tmp_path: Path, folders: bool
) -> None:
    bounded = with_bound(program, tmp_path, "MOST_FILES", 100)
    many = bundle / "many"
    many.mkdir()
    for number in range(101):
        path = many / str(number)
        path.mkdir() if folders else path.touch()
    assert refused(bounded, bundle, *KEY).endswith(f"100 {'folders' if folders else 'files'}")


THIRD = RowText("row 4", 261, '{"id":"r","person":"p"}')


@pytest.mark.parametrize(
    ("most", "rows", "named"),
    [
        (1, [], "erasures.jsonl line 1 is beyond 1 records"),
        (2, [*SampleLog().rows(), THIRD], "rows.jsonl line 3 (row 4) is beyond 2 rows"),
    ],
    ids=["erased records", "rows of people"],
)
def test_more_records_than_memory_holds_fail(
    program: Path, tmp_path: Path, most: int, rows: list[RowText], named: str
) -> None:
    bounded = with_bound(program, tmp_path, "MOST_RECORDS", most)
    bundle = SampleLog().written(tmp_path, rows=rows)
    assert refused(bounded, bundle, *KEY).startswith(named)
