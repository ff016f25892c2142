"""A change of any byte of a bundle makes it fail."""

import random
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from app.verifier.command import main
from tests.verifier.sample_log import LOG, WITNESS

FLIPS = 250
ARGUMENTS = ["--key", LOG.key.text, "--witness", WITNESS.key.text]


def verdict_on(path: Path, *more: str) -> tuple[int, str]:
    """Return the verifier's exit status and output."""
    said = StringIO()
    with redirect_stdout(said):
        status = main([str(path), *ARGUMENTS, *more])
    return status, said.getvalue()


def flip_one(content: bytes, chance: random.Random) -> bytes:
    """Return the bytes with one changed."""
    changed = bytearray(content)
    changed[chance.randrange(len(content))] ^= chance.randrange(1, 256)
    return bytes(changed)


def contents(path: Path) -> dict[str, bytes] | None:
    """Return the files of a zip, None if they cannot be read."""
    try:
        with ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError):
        return None


def test_any_changed_byte_of_a_folder_fails(bundle: Path) -> None:
    chance = random.Random(20260101)
    files = sorted(path for path in bundle.rglob("*") if path.is_file())
    assert verdict_on(bundle)[0] == 0
    for _ in range(FLIPS):
        path = chance.choice(files)
        content = path.read_bytes()
        path.write_bytes(flip_one(content, chance))

        status, said = verdict_on(bundle)

        path.write_bytes(content)
        assert (status, said[:8]) == (1, "FAILED: "), path


def test_a_changed_byte_of_a_zip_fails_unless_its_files_are_equal(zipped: Path) -> None:
    chance = random.Random(20260102)
    content, files = zipped.read_bytes(), contents(zipped)
    failed = 0
    for _ in range(FLIPS):
        zipped.write_bytes(flip_one(content, chance))

        status, said = verdict_on(zipped)

        # A zip holds dates and other metadata that no file's content depends on.
        assert status == 1 or contents(zipped) == files, said
        failed += status
    assert failed > FLIPS // 2
