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
    else:
        path.write_bytes(change(path.read_bytes()))
    if name != "manifest.json":
        digest = sha256(path.read_bytes()).hexdigest()

        def fit(about: Any) -> Any:
            return {**about, "sha256": {**about["sha256"], name: digest}}

        edit(folder, "manifest.json", fit)


def first(lines: Lines, **changes: Any) -> Lines:
    """Change the first line."""
    return [{**lines[0], **changes}, *lines[1:]]


def told(change: Mapping[str, Any]) -> Callable[[Any], Any]:
    """Change the manifest."""
    return lambda about: {**about, **change}


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
        ("records.jsonl", lambda lines: first(lines, form="x"), "says another form"),
        ("records.jsonl", lambda lines: first(lines, act="withdrawn"), "says another act"),
        ("records.jsonl", lambda lines: first(lines, gpc=True), "says another gpc"),
        ("records.jsonl", lambda lines: first(lines, decisions={}), "says another decisions"),
        ("records.jsonl", lambda lines: first(lines, block_sha256="0" * 64), "is not here"),
        ("records.jsonl", lambda lines: first(lines, record="0" * 32), "another id than"),
        ("records.jsonl", lambda lines: first(lines, erased_by=16), "still has the evidence"),
        ("openings.jsonl", lambda lines: lines[1:], "has no evidence here"),
        (
            "openings.jsonl",
            lambda lines: first(lines, salt="0" * 64),
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
    request = replace(ASKED, seed="s1", size=9)
    folder = pack(database, sealer, tmp_path / "pack", request, opened=True)
    edit(folder, name, change)

    with pytest.raises(Failed, match=reason):
        check(sealer, folder)


def test_a_sample_of_another_seed_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack", replace(ASKED, seed="s1", size=9))
    lines = (folder / "population.jsonl").read_text().splitlines()
    population = [json.loads(line) for line in lines]

    def draws(seed: str) -> set[int]:
        ranked = sorted(population, key=lambda unit: draw_rank(seed, unit["commitment"]))
        return {unit["index"] for unit in ranked[:9]}

    seeds = (f"s{number}" for number in range(2, 100))
    other = next(seed for seed in seeds if draws(seed) != draws("s1"))
    edit(folder, "manifest.json", told({"seed": other}))

    with pytest.raises(Failed, match="which the seed does not draw"):
        check(sealer, folder)


def test_a_proof_of_another_entry_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack")
    name = "proofs/5.tlog-proof"
    edit(folder, name, lambda data: data.replace(b"index 5", b"index 6"))
    with pytest.raises(Failed, match="does not lead to the root"):
        check(sealer, folder)


def test_an_erasure_that_does_not_list_the_act_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack")
    edit(folder, "erasures.jsonl", lambda lines: [])
    edit(folder, "vouchers.jsonl", lambda lines: [])
    with pytest.raises(Failed, match="no erasure here lists it"):
        check(sealer, folder)


def test_an_erasure_in_a_pack_without_its_event_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack")
    edit(folder, "vouchers.jsonl", lambda lines: [])
    with pytest.raises(Failed, match="has no audit event compliance:person:erase"):
        check(sealer, folder)


def test_an_altered_certificate_in_a_pack_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack")
    [path] = (folder / "certificates").iterdir()
    name = f"certificates/{path.name}"
    edit(folder, name, lambda data: data.replace(b'"sole":false', b'"sole":true'))
    with pytest.raises(Failed, match=f"{name} is not the one whose SHA-256 vouchers.jsonl line 1"):
        check(sealer, folder)


def test_an_extra_or_damaged_file_is_found(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    folder = pack(database, sealer, tmp_path / "pack")
    with (folder / "keys").open("ab") as file:
        file.write(b"x")
    with pytest.raises(Failed, match="was damaged on the way"):
        check(sealer, folder)
    (folder / "more").write_bytes(b"")
    with pytest.raises(Failed, match="not listed in the manifest"):
        check(sealer, folder)
