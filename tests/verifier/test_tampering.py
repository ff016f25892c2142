"""A bundle changed after it was written fails, and the failing object is named."""

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.core.rules.commitment import JsonValue, canonical_json
from tests.verifier.auditor import KEY, refused, verify
from tests.verifier.sample_entries import TEXTS, logged_erasure
from tests.verifier.sample_log import OTHER_LOG, SIZE, WITNESS, SampleLog

Change = Callable[[Path], None]
PRIVACY = f"policies/{TEXTS[1].sha256}.txt"


def flip(name: str, at: int) -> Change:
    """Return a change of one bit of a file."""

    def change(bundle: Path) -> None:
        content = bytearray((bundle / name).read_bytes())
        content[at] ^= 1
        (bundle / name).write_bytes(content)

    return change


def cut(name: str) -> Change:
    """Return a change that removes a file's last byte."""
    return replace_with(name, lambda content: content[:-1])


def remove(name: str) -> Change:
    """Return a change that deletes a file."""
    return lambda bundle: (bundle / name).unlink()


def add(name: str) -> Change:
    """Return a change that adds an empty file."""
    return lambda bundle: (bundle / name).touch()


def replace_with(name: str, new: Callable[[bytes], bytes]) -> Change:
    """Return a change of a file's content."""

    def change(bundle: Path) -> None:
        (bundle / name).write_bytes(new((bundle / name).read_bytes()))

    return change


def lines(name: str, new: Callable[[list[bytes]], list[bytes]]) -> Change:
    """Return a change of a file's lines."""
    return replace_with(name, lambda content: b"".join(new(content.splitlines(keepends=True))))


def swap_entries(content: bytes) -> bytes:
    """Swap the first two entries of an entry file."""
    first = 2 + int.from_bytes(content[:2], "big")
    second = first + 2 + int.from_bytes(content[first : first + 2], "big")
    return content[first:second] + content[:first] + content[second:]


def without_first_entry(content: bytes) -> bytes:
    """Remove the first entry of an entry file."""
    return content[2 + int.from_bytes(content[:2], "big") :]


def shorter_salt(held: list[bytes]) -> list[bytes]:
    """Remove a byte of the first opening's salt."""
    opening = json.loads(held[0])
    opening["salt"] = opening["salt"][2:]
    line = json.dumps(opening, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    return [f"{line}\n".encode(), *held[1:]]


def forge(target: int) -> Change:
    """Return a change that removes evidence, and lists it in the existing erasure."""
    forged = logged_erasure(SIZE - 2, SampleLog().logged[target : target + 1]).opening
    line: JsonValue = {
        "index": SIZE - 2,
        "payload": forged.payload.decode(),
        "salt": forged.salt.hex(),
    }

    def change(bundle: Path) -> None:
        lines("openings.jsonl", lambda held: held[:target] + held[target + 1 :])(bundle)
        replace_with("erasures.jsonl", lambda _: canonical_json(line) + b"\n")(bundle)

    return change


def call_an_erasure(bundle: Path) -> None:
    """Move the first audit event's evidence among the erasures."""
    held = (bundle / "openings.jsonl").read_bytes().splitlines(keepends=True)
    replace_with("erasures.jsonl", lambda erasures: held[8] + erasures)(bundle)


CASES: list[tuple[str, Change, str]] = [
    ("a bit of bundle.json", flip("bundle.json", -3), "bundle.json says another origin or size"),
    ("a bit of the guide", flip("README.txt", 10), "README.txt was damaged"),
    ("a bit of the keys", flip("keys", 10), "keys was damaged"),
    ("a bit of the verifier", flip("zone-verify.py", 10), "zone-verify.py was damaged"),
    ("a bit of the list of texts", flip("policies.jsonl", 9), "policies.jsonl was damaged"),
    ("a bit of a text", flip(PRIVACY, 3), f"{PRIVACY} is not the text whose SHA-256 is its name"),
    ("a bit of the root", flip("checkpoint", 30), "checkpoint has a wrong signature of zone"),
    ("a bit of a signature", flip("checkpoint", 117), "checkpoint has a wrong signature of zone"),
    ("a bit of a cosignature", flip("checkpoint", -20), "checkpoint has a wrong signature of wit"),
    ("a bit of an entry", flip("tile/entries/000", 20), "entry 0 (openings.jsonl line 1) has evid"),
    ("a bit of an entry's name", flip("tile/entries/000", 4), "entry 0 is not an entry"),
    ("a bit of an entry's length", flip("tile/entries/000", 1), "tile/entries/000 does not hold"),
    ("a bit of a tile", flip("tile/0/000", 32 * 5), "tile/0/000 differs from the entries at its"),
    ("a bit of a partial tile", flip("tile/0/001.p/15", 0), "tile/0/001.p/15 differs"),
    ("a bit of an upper tile", flip("tile/1/000.p/1", 31), "tile/1/000.p/1 differs"),
    ("a bit of a payload", flip("openings.jsonl", 40), "entry 0 (openings.jsonl line 1) has evid"),
    ("a bit of an erasure", flip("erasures.jsonl", 200), "entry 269 (erasures.jsonl line 1)"),
    ("a cut tile", cut("tile/0/000"), "tile/0/000 does not hold exactly 256 hashes"),
    ("a cut partial tile", cut("tile/0/001.p/15"), "tile/0/001.p/15 does not hold exactly 15"),
    ("cut entries", cut("tile/entries/001.p/15"), "tile/entries/001.p/15 does not hold exactly 15"),
    ("a cut file of evidence", cut("openings.jsonl"), "openings.jsonl line 268 is cut off"),
    ("a cut checkpoint", cut("checkpoint"), "checkpoint does not end with a line of signature"),
    ("a removed tile", remove("tile/1/000.p/1"), "tile/1/000.p/1 is missing"),
    ("removed entries", remove("tile/entries/000"), "tile/entries/000 is missing"),
    ("a removed text", remove(PRIVACY), "policies.jsonl line 2 names a text that is not here"),
    ("no checkpoint", remove("checkpoint"), "checkpoint is missing"),
    ("no erasures", remove("erasures.jsonl"), "erasures.jsonl is missing"),
    ("an added file", add("tile/0/002"),
     f"tile/0/002 does not belong in a bundle of {SIZE} entries"),
    ("removed evidence", lines("openings.jsonl", lambda held: held[:7] + held[8:]),
     "entry 8 has no evidence here, and no erasure lists it"),
    ("removed last evidence", lines("openings.jsonl", lambda held: held[:-1]),
     f"entry {SIZE - 1} has no evidence here, and no erasure lists it"),
    ("a removed erasure", lines("erasures.jsonl", lambda held: []),
     "the certificate of erasure "),
    ("repeated evidence", lines("openings.jsonl", lambda held: [held[0], *held]),
     "openings.jsonl line 2 repeats entry 0 or is out of order"),
    ("swapped evidence", lines("openings.jsonl", lambda held: [held[1], held[0], *held[2:]]),
     "entry 0 has no evidence here, and no erasure lists it"),
    ("salt of other length", lines("openings.jsonl", shorter_salt),
     "entry 0 (openings.jsonl line 1) has a salt of another length than 32 bytes"),
    ("an erasure among the evidence", lambda path: lines(
        "openings.jsonl", lambda held: [*held, (path / "erasures.jsonl").read_bytes()])(path),
     "openings.jsonl line 269 repeats entry 269 or is out of order"),
    ("a forged erasure", forge(1),
     "entry 269 (erasures.jsonl line 1) has evidence that does not open its commitment"),
    ("an audit event called an erasure", call_an_erasure,
     "entry 9 (erasures.jsonl line 1) is not an erasure"),
    ("swapped entries", replace_with("tile/entries/000", swap_entries),
     "entry 0 (openings.jsonl line 1) has evidence that does not open its commitment"),
    ("a removed entry", replace_with("tile/entries/000", without_first_entry),
     "tile/entries/000 does not hold exactly 256 whole entries"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "named"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_every_change_is_named(program: Path, bundle: Path, change: Change, named: str) -> None:
    change(bundle)

    assert refused(program, bundle, *KEY, "--witness", WITNESS.key.text).startswith(named)


def test_one_flipped_bit_in_any_file_fails(program: Path, bundle: Path) -> None:
    files = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()]
    for name in files:
        content = (bundle / name).read_bytes()
        flip(name, len(content) // 2)(bundle)

        reason = refused(program, bundle, *KEY, "--witness", WITNESS.key.text)

        (bundle / name).write_bytes(content)
        assert name in reason or reason.startswith("entry ")
    assert verify(program, bundle, *KEY).status == 0


def test_the_json_verdict_names_the_object_separately(program: Path, bundle: Path) -> None:
    flip("tile/0/000", 0)(bundle)

    verdict = verify(program, bundle, *KEY, "--json")

    assert verdict.status == 1
    assert json.loads(verdict.out) == {
        "holds": False,
        "object": "tile/0/000",
        "reason": refused(program, bundle, *KEY).removeprefix("tile/0/000 "),
    }


def test_a_bundle_signed_by_another_key_fails(program: Path, sound: Path) -> None:

    assert "not signed" in refused(program, sound, "--key", OTHER_LOG.key.text)


def test_a_named_witness_that_did_not_cosign_fails(program: Path, tmp_path: Path) -> None:
    log = SampleLog()
    bundle = log.written(tmp_path, checkpoint=log.uncosigned())

    reason = refused(program, bundle, *KEY, "--witness", WITNESS.key.text)

    assert "cosigned" in reason
    assert WITNESS.name in reason
    assert verify(program, bundle, *KEY).status == 0


def test_a_zip_with_two_files_of_one_name_fails(program: Path, zipped: Path) -> None:
    with ZipFile(zipped, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("openings.jsonl", b"")

    assert "two files" in refused(program, zipped, *KEY)


def test_a_file_that_is_no_bundle_fails(program: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear auditor,")

    assert "(BadZipFile)" in refused(program, tmp_path / "letter.txt", *KEY)
