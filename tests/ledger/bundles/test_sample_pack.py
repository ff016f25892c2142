"""The auditor's program detects a sample pack changed by its operator."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from app.core.db import Database
from app.core.rules.commitment import canonical_json
from app.ledger.steps.sealing import Sealer
from app.verifier.sample import draw_rank
from app.verifier.spelling import Failed
from tests.support.ledger.samples import ASKED, check, pack, sampled_ledger


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer of a ledger with twelve acts of consent, one of them erased."""
    return sampled_ledger(database, tmp_path)


Lines = list[dict[str, Any]]


def edit(folder: Path, name: str, change: Callable[[Any], Any]) -> None:
    """Change a file of a pack as its operator could, with a matching manifest."""
    path = folder / name
    if name.endswith(".jsonl"):
        lines: Lines = [json.loads(line) for line in path.read_text().splitlines()]
        path.write_bytes(b"".join(canonical_json(each) + b"\n" for each in change(lines)))
    elif name == "manifest.json":
        path.write_bytes(canonical_json(change(json.loads(path.read_text()))))
        return
    else:
        path.write_bytes(change(path.read_bytes()))
    now = {name: sha256(path.read_bytes()).hexdigest()}
    edit(folder, "manifest.json", lambda about: {**about, "sha256": about["sha256"] | now})


def told(change: Mapping[str, Any]) -> Callable[[Any], Any]:
    """Change the manifest."""
    return lambda about: {**about, **change}


def first(**changes: Any) -> Callable[[Lines], Lines]:
    """Change the first line."""
    return lambda lines: [{**lines[0], **changes}, *lines[1:]]


def none(_lines: Lines) -> Lines:
    """Remove every line."""
    return []


def asked(**changes: Any) -> dict[str, Any]:
    """Return the manifest's request with changes."""
    return {"acts": [], "purposes": [], "since": "", "until": "", **changes}


@pytest.mark.parametrize(
    ("name", "change", "reason"),
    [
        ("manifest.json", told({"ledger_size": 3}), "is out of order"),
        ("manifest.json", told({"size": 7}), "draws another number"),
        ("manifest.json", told({"population": 13}), "another number of acts"),
        ("manifest.json", told({"population": 0, "sample": 0}), "draws another number"),
        ("manifest.json", told({"asked": asked(acts=["withdrawn"])}), "an act that was not"),
        ("manifest.json", told({"asked": asked(since="2100-01-01")}), "a day that was not"),
        ("manifest.json", told({"asked": asked(until="2000-01-01")}), "a day that was not"),
        ("manifest.json", told({"asked": asked(purposes=[[], "x"])}), "no purpose that was"),
        ("manifest.json", told({"asked": {}}), "does not say that this is"),
        ("manifest.json", told({"format": "zone/sample/v1"}), "does not say that this is"),
        ("manifest.json", told({"algorithm": "sha256-order/v1"}), "does not know"),
        ("manifest.json", told({"algorithm": "random"}), "does not know"),
        ("manifest.json", told({"origin": "else"}), "another origin or size"),
        ("manifest.json", told({"seed": ""}), "a size and a seed"),
        ("population.jsonl", lambda lines: lines[1:], "another number of acts"),
        ("population.jsonl", lambda lines: [*lines, lines[0]], "out of order"),
        ("records.jsonl", lambda lines: lines[1:], "does not hold exactly the acts"),
        ("records.jsonl", first(form="x"), "says another form"),
        ("records.jsonl", first(act="withdrawn"), "says another act"),
        ("records.jsonl", first(gpc=True), "says another gpc"),
        ("records.jsonl", first(decisions={}), "says another decisions"),
        ("records.jsonl", first(block_sha256="0" * 64), "is not here"),
        ("records.jsonl", first(record="0" * 32), "another id than"),
        ("records.jsonl", first(erased_by=16), "still has the evidence"),
        ("openings.jsonl", lambda lines: lines[1:], "has no evidence here"),
        (
            "openings.jsonl",
            first(salt="0" * 64),
            "does not open its commitment",
        ),
        ("checkpoint", lambda data: data.replace(b"\n19\n", b"\n20\n"), "wrong signature"),
    ],
)
@pytest.mark.engine("sqlite")
def test_a_pack_changed_by_its_operator_is_found(
    database: Database,
    sealer: Sealer,
    tmp_path: Path,
    name: str,
    change: Callable[[Any], Any],
    reason: str,
) -> None:
    folder = pack(database, sealer, tmp_path / "pack", replace(ASKED, size=9), opened=True)
    edit(folder, name, change)

    with pytest.raises(Failed, match=reason):
        check(sealer, folder)


def test_a_sample_of_another_seed_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack", replace(ASKED, seed="s1", size=9))
    population = [*map(json.loads, (folder / "population.jsonl").read_text().splitlines())]

    def draws(seed: str) -> set[int]:
        ranked = sorted(population, key=lambda unit: draw_rank(seed, unit["commitment"]))
        return {unit["index"] for unit in ranked[:9]}

    other = next(f"s{n}" for n in range(2, 100) if draws(f"s{n}") != draws("s1"))
    edit(folder, "manifest.json", told({"seed": other}))

    with pytest.raises(Failed, match="which the seed does not draw"):
        check(sealer, folder)


@pytest.mark.parametrize(
    ("names", "change", "reason"),
    [
        (["proofs/5.tlog-proof"], lambda data: data.replace(b"index 5", b"index 6"),
         "does not lead to the root"),
        (["erasures.jsonl", "vouchers.jsonl"], none, "no erasure here lists it"),
        (["vouchers.jsonl"], none, "has no audit event compliance:person:erase"),
        (["certificates/*"], lambda data: data.replace(b'"sole":false', b'"sole":true'),
         "certificates/.* is not the one whose SHA-256 vouchers.jsonl line 1"),
    ],
)  # fmt: skip
def test_a_pack_with_a_changed_proof_erasure_event_or_certificate_is_found(
    database: Database,
    sealer: Sealer,
    tmp_path: Path,
    names: list[str],
    change: Callable[[Any], Any],
    reason: str,
) -> None:
    folder = pack(database, sealer, tmp_path / "pack")
    for path in [path for name in names for path in folder.glob(name)]:
        edit(folder, path.relative_to(folder).as_posix(), change)
    with pytest.raises(Failed, match=reason):
        check(sealer, folder)


def test_an_extra_or_damaged_file_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack")
    (folder / "keys").write_bytes((folder / "keys").read_bytes() + b"x")
    with pytest.raises(Failed, match="was damaged on the way"):
        check(sealer, folder)
    (folder / "more").write_bytes(b"")
    with pytest.raises(Failed, match="not listed in the manifest"):
        check(sealer, folder)
