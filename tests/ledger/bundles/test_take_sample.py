"""A sample is the same whenever it is drawn, and its pack passes the auditor's program."""

import json
from dataclasses import replace
from datetime import timedelta
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest

from app.consent.rules.consent import Act
from app.core.db import Database
from app.core.outside.zip_files import zip_stream
from app.core.rules.audit_events import AuditEvent
from app.core.rules.purposes import Purpose
from app.ledger.rules.sampling import Population, SampleRequest
from app.ledger.sampling import DrawnSample, SampleImpossible, draw_sample, take_sample
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import enquire
from tests.support.ledger.samples import (
    ACTOR,
    ALL,
    ASKED,
    SIZE,
    check,
    pack,
    sampled_ledger,
)
from tests.support.ledger.sealing import seal_all, tamper
from tests.support.stored import audited


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer of a ledger with twelve acts of consent, one of them erased."""
    return sampled_ledger(database, tmp_path)


def drawn(database: Database, request: SampleRequest = ASKED) -> DrawnSample:
    """Draw a sample."""
    return draw_sample(database, LEDGER_KEY, request, actor=ACTOR, now=NOW)


def test_a_seed_and_a_size_draw_one_sample_as_the_ledger_grows_and_are_audited(
    database: Database, sealer: Sealer
) -> None:
    first = drawn(database)
    enquire(database, "later", 300)
    seal_all(database, sealer)

    assert drawn(database).units == first.units
    assert (len(first.units), first.population) == (6, 12)
    assert drawn(database, replace(ASKED, seed="s2")).units != first.units
    usual = {"ledger_size": SIZE, "population": 12, "sample": 6}
    told = sorted(audited(database, AuditEvent.SAMPLE_DRAWN.tag), key=itemgetter("seed"))
    assert told == [{**usual, "seed": seed} for seed in ("s1", "s1", "s2")]


def test_a_population_matches_the_request(database: Database, sealer: Sealer) -> None:
    def count(**asked: Any) -> int:
        return drawn(database, replace(ALL, population=Population(**asked))).population

    day = NOW.date()
    assert count(since=day, until=day) == 12
    assert count(acts=(Act.GIVEN,), purposes=(Purpose.UPDATES_EMAIL,)) == 12
    for nothing in (
        {"since": day + timedelta(days=1)},
        {"until": day - timedelta(days=1)},
        {"acts": (Act.WITHDRAWN,)},
        {"purposes": (Purpose.TRANSFER_ABROAD,)},
    ):
        with pytest.raises(SampleImpossible, match="empty"):
            count(**nothing)
    with pytest.raises(SampleImpossible, match="beyond"):
        drawn(database, replace(ASKED, ledger_size=SIZE + 1))


def test_nothing_can_be_drawn_before_the_first_seal(database: Database) -> None:
    with pytest.raises(SampleImpossible, match="empty"):
        drawn(database, replace(ASKED, ledger_size=1))


@pytest.mark.parametrize("opened", [False, True])
def test_a_pack_with_erased_records_verifies(
    database: Database, sealer: Sealer, tmp_path: Path, opened: bool
) -> None:
    found = check(sealer, pack(database, sealer, tmp_path / "pack", opened=opened))

    assert (found["population"], found["sample"]) == (12, 12)
    assert (found["evidence_held"], found["evidence_erased"]) == (11, 1)
    assert ("redacted" in found) is not opened
    [event] = audited(database, AuditEvent.SAMPLE_TAKEN.tag)
    assert event["opened"] == int(opened)


def test_a_redacted_pack_has_no_salts_and_no_counts_of_people_still_here(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    request = replace(ALL, seed="other")
    redacted = pack(database, sealer, tmp_path / "redacted", request)
    opened = pack(database, sealer, tmp_path / "opened", request, opened=True)
    openings = map(json.loads, (opened / "openings.jsonl").read_text().splitlines())
    people = [json.loads(each["payload"])["person"] for each in openings]
    held = b"".join(each.read_bytes() for each in redacted.rglob("*") if each.is_file())

    assert len(people) == 11
    assert (redacted / "openings.jsonl").read_bytes() == b""
    for told in (*people, "example.com", "\nextra "):
        assert told.encode() not in held


def test_the_zip_is_reproducible_and_verifies_too(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    def zipped() -> bytes:
        files = take_sample(
            database, LEDGER_KEY, sealer.folder, ASKED, opened=True, actor=ACTOR, now=NOW
        )
        return b"".join(zip_stream(files))

    path = tmp_path / "sample.zip"
    path.write_bytes(zipped())

    assert check(sealer, path)["sample"] == 6
    assert zipped() == path.read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM consent_evidence",
        "UPDATE consent_evidence SET root = payload",
        "DELETE FROM ledger_tile",
    ],
)
def test_a_tampered_ledger_yields_no_pack(database: Database, sealer: Sealer, change: str) -> None:
    tamper(database, change)

    with pytest.raises(SampleImpossible, match="unproven"):
        take_sample(database, LEDGER_KEY, sealer.folder, ALL, opened=False, actor=ACTOR, now=NOW)
    assert audited(database, AuditEvent.SAMPLE_TAKEN.tag) == []
