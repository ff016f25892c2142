"""Each erasure has the audit event that vouches for it, and a certificate that says the same."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.rules.audit_entry import AuditEntry
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import EntryKind, canonical_json
from app.ledger.rules.erasure import ErasureReason
from app.ledger.rules.tlog_proof import EntryOpening
from tests.verifier.auditor import KEY, Verdict, passed, reason_of, verify
from tests.verifier.sample_entries import (
    TEXTS,
    Logged,
    certificate_of,
    logged_consent,
    logged_erasure,
    logged_publication,
    logged_voucher,
    person_of,
    record_id,
    salt,
)
from tests.verifier.sample_log import SampleLog

ACT = 3
RETENTION = ErasureReason.RETENTION
TOLD = f"erasure {record_id(20)} at entry 3 (erasures.jsonl line 1)"
PERSON = person_of(ACT)


def begun() -> list[Logged]:
    """Return the entries that publish the texts, and an act of consent whose evidence is gone."""
    publications = [logged_publication(0, TEXTS[:1]), logged_publication(1, TEXTS[1:])]
    act = logged_consent(ACT)
    return [*publications, Logged(act.kind, act.at, act.opening, held=False)]


def audit(program: Path, folder: Path, *entries: Logged, **certificates: bytes) -> Verdict:
    """Return the verdict on a log that goes on with these entries."""
    log = SampleLog([*begun(), *entries], certificates=certificates)
    return verify(program, log.written(folder), *KEY)


def erasure(reason: ErasureReason = ErasureReason.REQUEST, person: str | None = None) -> Logged:
    """Return the erasure of the act."""
    return logged_erasure(20, [logged_consent(ACT)], reason, person)


def with_voucher(erased: Logged) -> list[Logged]:
    """Return an erasure and its event."""
    return [erased, logged_voucher(21, erased)]


def changed(entry: Logged, **new: Any) -> Logged:
    """Return an entry whose payload says other things."""
    payload = canonical_json({**entry.told, **new})
    return Logged(entry.kind, entry.at, EntryOpening(entry.opening.salt, payload), entry.held)


def with_details(entry: Logged, **new: Any) -> Logged:
    """Return an audit event with other details."""
    return changed(entry, details={**entry.told["details"], **new})


@pytest.mark.parametrize(
    "entries",
    [
        lambda: with_voucher(erasure()),
        lambda: with_voucher(erasure())[::-1],
        lambda: with_voucher(erasure(RETENTION, person="")),
    ],
    ids=["event and certificate", "its event before it", "an expiry of several, uncertified"],
)
def test_an_erasure_with_what_vouches_for_it_holds(
    program: Path, tmp_path: Path, entries: Callable[[], list[Logged]]
) -> None:
    assert audit(program, tmp_path, *entries()).status == 0


def test_a_repeated_erasure_says_up_to_when_it_covers(program: Path, tmp_path: Path) -> None:
    erased, until = erasure(), "2026-01-01T00:05:00.000Z"
    certified = {"again": True, "until": until}
    certificate = {erased.told["id"]: certificate_of(erased, **certified)}

    verdict = audit(
        program, tmp_path, erased, logged_voucher(21, erased, **certified), **certificate
    )

    assert f"repeats_one_of_data_before {until}" in passed(verdict)


CASES: list[tuple[str, Callable[[Logged], list[Logged]], str]] = [
    ("no event", lambda of: [of],
     f"{TOLD} has no audit event compliance:person:erase that vouches for it"),
    ("the event of an expiry", lambda of: [of, with_event(of, AuditEvent.RETENTION_ERASED)],
     f"{TOLD} has no audit event compliance:person:erase that vouches for it"),
    ("two events", lambda of: [of, logged_voucher(21, of), logged_voucher(22, of)],
     f"entry 5 (openings.jsonl line 4) vouches a second time for erasure {record_id(20)}"),
    ("two erasures of one id", lambda of: [of, logged_voucher(21, of), again(of)],
     f"erasure {record_id(20)} at entry 5 (erasures.jsonl line 2) has the id of one before it"),
    ("an event about no erasure",
     lambda of: [of, logged_voucher(21, of), logged_voucher(23, logged_erasure(22, []))],
     f"entry 5 (openings.jsonl line 4) vouches for erasure {record_id(22)}, which is not in"),
    ("an event without its details",
     lambda of: [of, changed(logged_voucher(21, of), details={})],
     "entry 4 (openings.jsonl line 3) does not say which erasure it vouches for"),
    ("an event of another person", lambda of: [of, changed(logged_voucher(21, of), subject="q")],
     f"the certificate of erasure {record_id(20)} (certificates.jsonl line 1) says another person"),
    ("an event by another approver", lambda of: [of, changed(logged_voucher(21, of), actor="q")],
     f"the certificate of erasure {record_id(20)} (certificates.jsonl line 1) says another appro"),
    ("an event of another ground",
     lambda of: [of, with_details(logged_voucher(21, of), ground="asked")],
     f"the certificate of erasure {record_id(20)} (certificates.jsonl line 1) says another ground"),
    ("an event of another certificate",
     lambda of: [of, with_details(logged_voucher(21, of), certificate="0" * 64)],
     f"the certificate of erasure {record_id(20)} (certificates.jsonl line 1) is not the one"),
]  # fmt: skip


def again(of: Logged) -> Logged:
    """Return another erasure under the same id."""
    return Logged(of.kind, of.at, EntryOpening(salt(30), of.opening.payload))


def with_event(of: Logged, event: AuditEvent) -> Logged:
    """Return an event of another type about an erasure."""
    details = {"erasure": of.told["id"], "what": "evidence", "count": 1, "until": ""}
    entry = AuditEntry(record_id(21), event, "system", "", of.at, details)
    return Logged(EntryKind.AUDIT, of.at, EntryOpening(salt(21), entry.payload()))


@pytest.mark.parametrize(
    ("entries", "named"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_events_that_do_not_vouch_are_named(
    program: Path, tmp_path: Path, entries: Callable[[Logged], list[Logged]], named: str
) -> None:
    assert reason_of(audit(program, tmp_path, *entries(erasure()))).startswith(named)


UNTRUE: list[tuple[dict[str, Any], str]] = [
    ({"person": "q"}, "says another person than"),
    ({"time": "2026-01-01T00:21:00.000Z"}, "says another time than"),
    ({"ground": "retention"}, "says another ground than"),
    ({"gone": {"evidence": 2}}, "says another number of records than"),
    ({"gone": {"evidence": [1]}}, "says another number of records than"),
    ({"again": True}, "says another repetition than"),
    ({"until": "2026-01-01T00:05:00.000Z"}, "leaves later data, and repeats no erasure"),
    ({"until": "later"}, "is not in the form of a certificate of that erasure"),
    ({"erasure": "q"}, "is not in the form of a certificate of that erasure"),
    ({"colour": "red"}, "is not in the form of a certificate of that erasure"),
    ({"stays": [{"what": "evidence"}]}, "does not say until when evidence is kept"),
]


@pytest.mark.parametrize(("untrue", "reason"), UNTRUE, ids=lambda case: json.dumps(case)[:30])
def test_a_certificate_that_says_other_things_is_named(
    program: Path, tmp_path: Path, untrue: dict[str, Any], reason: str
) -> None:
    erased = erasure()
    event = logged_voucher(21, erased, **untrue)
    if "again" in untrue:
        event = with_details(event, again=0)
    if "ground" in untrue:
        event = with_details(event, ground="request")
    certificate = {erased.told["id"]: certificate_of(erased, **untrue)}

    found = reason_of(audit(program, tmp_path, erased, event, **certificate))

    named = f"the certificate of erasure {record_id(20)} (certificates.jsonl line 1)"
    assert found.startswith(f"{named} {reason}")


def test_a_request_called_retention_is_named(program: Path, tmp_path: Path) -> None:
    erased = erasure()
    certificate = {erased.told["id"]: certificate_of(erased, ground="retention")}
    event = with_details(logged_voucher(21, erased, ground="retention"), ground="retention")

    assert "another reason" in reason_of(audit(program, tmp_path, erased, event, **certificate))


OTHER: list[tuple[str, Callable[[], list[Logged]], str]] = [
    ("what", lambda: expired_with(lambda event: with_details(event, what="audit")),
     f"{TOLD} lists other records"),
    ("count", lambda: expired_with(lambda event: with_details(event, count=2)),
     f"{TOLD} has another time or number of records"),
    ("time", lambda: expired_with(lambda event: changed(event, time="2026-01-01T00:21:00.000Z")),
     f"{TOLD} has another time or"),
    ("nobody by request", lambda: with_voucher(erasure(person="")), f"{TOLD} names nobody"),
    ("another id", lambda: with_voucher(renamed(erasure())),
     "rows.jsonl line 1 (row 2) contradicts the erased"),
]  # fmt: skip


def expired_with(change: Callable[[Logged], Logged]) -> list[Logged]:
    """Return an expiry with another event."""
    expired, event = with_voucher(erasure(RETENTION, person=""))
    return [expired, change(event)]


def renamed(erased: Logged) -> Logged:
    """Return an erasure of its record under another id."""
    [record] = erased.told["records"]
    return changed(erased, records=[{**record, "id": "q"}])


@pytest.mark.parametrize(
    ("entries", "named"), [case[1:] for case in OTHER], ids=[case[0] for case in OTHER]
)
def test_an_erasure_unlike_its_event_or_its_record_is_named(
    program: Path, tmp_path: Path, entries: Callable[[], list[Logged]], named: str
) -> None:
    assert reason_of(audit(program, tmp_path, *entries())).startswith(named)


def test_a_certificate_of_an_expiry_that_names_nobody_is_named(
    program: Path, tmp_path: Path
) -> None:
    expired = erasure(RETENTION, person="")
    certificate = {expired.told["id"]: certificate_of(expired)}

    found = reason_of(audit(program, tmp_path, *with_voucher(expired), **certificate))

    assert f"{TOLD}, which names nobody" in found


@pytest.mark.parametrize("kept", [True, False])
def test_evidence_stays_only_if_the_certificate_says_so(
    program: Path, tmp_path: Path, kept: bool
) -> None:
    person = person_of(5)
    expired = logged_erasure(20, [], RETENTION, person)
    stays = [{"what": "evidence", "count": 1, "until": "2029-01-01T00:00:00.000Z"}] * kept
    certificate = {expired.told["id"]: certificate_of(expired, stays=stays)}
    event = logged_voucher(21, expired, stays=stays)
    log = SampleLog([*begun()[:2], logged_consent(5), expired, event], certificates=certificate)

    verdict = verify(program, log.written(tmp_path), *KEY)

    assert (verdict.status, "evidence kept" in verdict.out) == (not kept, kept)
    assert kept or person in verdict.out
    assert kept or f"{record_id(5)} (entry 2)" in verdict.out
