"""An act names its person and their words: no row of theirs changes unseen, without any key."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from app.core.db import Database
from app.core.rules.commitment import EvidenceKey
from app.ledger.steps.sealing import Sealer
from app.rights.corrections import correct_enquiry
from app.verifier.spelling import Failed
from tests.ledger.checks.test_verify_ledger import found, verified
from tests.support.enquiries.answers import LEDGER_KEY, NOW, make_submission
from tests.support.ledger.evidence import (
    Administrator,
    bundle,
    check,
    enquire,
    other,
    publish_words,
)
from tests.support.ledger.sealing import make_sealer, seal_all


@dataclass
class Held:
    """A ledger of two people, each with an enquiry and a correction, and its administrator."""

    database: Database
    sealer: Sealer
    administrator: Administrator
    folder: Path
    bundles: int = 0

    def holds(self) -> bool:
        """Return whether an auditor finds a bundle sound."""
        self.bundles += 1
        target = self.folder / f"bundle-{self.bundles}"
        bundle(self.database, self.sealer, target)
        try:
            check(target, self.sealer)
        except Failed:
            return False
        return True

    def named(self) -> set[str]:
        """Return the tables of the rows that a verification names."""
        return {each.object.split()[0] for each in found(self.database, self.sealer)}


@pytest.fixture
def ledger(database: Database, tmp_path: Path, administrator: Administrator) -> Held:
    """A sound ledger."""
    sealer = make_sealer(tmp_path / "instance", database)
    publish_words(database)
    for minutes, name in enumerate(("ada", "bo"), 1):
        enquire(database, name, minutes)
    answers = make_submission().answers.values()
    kept = {name: answers[name] for name in CORRECTABLE}
    for enquiry in administrator.rows("enquiry"):
        phone = {"phone": "+86 20 8211 0000", "phone_e164": "+862082110000"}
        correct_enquiry(
            database,
            LEDGER_KEY,
            person_id=enquiry["person_id"],
            reference=enquiry["reference"],
            values={**kept, **phone},
            now=NOW,
        )
    seal_all(database, sealer)
    held = Held(database, sealer, administrator, tmp_path)
    assert held.holds()
    return held


CORRECTABLE = ("name", "organisation", "country", "job_title", "phone", "website")

Attack = Callable[[Administrator], None]


def set_in(table: str, **values: object) -> Attack:
    """Return the change of a row of a table."""
    return lambda administrator: administrator.change(table, administrator.rows(table)[0], values)


def swap(table: str, column: str) -> Attack:
    """Return the exchange of a column of two rows."""

    def change(administrator: Administrator) -> None:
        one, two = administrator.rows(table)[:2]
        administrator.change(table, one, {column: "kept"})
        administrator.change(table, two, {column: one[column]})
        administrator.change(table, one, {column: two[column]})

    return change


def delete_first(table: str) -> Attack:
    """Return the deletion of the first row of a table."""
    return lambda administrator: administrator.delete(table, administrator.rows(table)[0])


def insert_correction(administrator: Administrator) -> None:
    """Insert another number for the person, besides their own corrections."""
    row = administrator.rows("correction")[0]
    new = {"id": UUID(int=9), "field": "phone_e164", "value": "+8610000000"}
    administrator.insert("correction", {**row, **new})


def insert_correction_under_the_enquiry_act(administrator: Administrator) -> None:
    """Insert a correction that points to the act of giving."""
    row, enquiry = administrator.rows("correction")[0], administrator.rows("enquiry")[0]
    of_act = {"consent_record_id": enquiry["consent_record_id"], "enquiry_id": enquiry["id"]}
    administrator.insert("correction", {**row, **of_act, "id": UUID(int=9)})


def repoint(column: str) -> Attack:
    """Return the change of one enquiry's person or act to that of the other."""

    def change(administrator: Administrator) -> None:
        one, two = administrator.rows("enquiry")
        administrator.change("enquiry", one, {column: two[column]})

    return change


def repoint_correction(administrator: Administrator) -> None:
    """Let a correction refer to the other person's act."""
    one, *others = administrator.rows("correction")
    two = {row["consent_record_id"] for row in others} - {one["consent_record_id"]}
    administrator.change("correction", one, {"consent_record_id": two.pop()})


def invent_certificate(administrator: Administrator) -> None:
    """Delete a person, and insert a certificate of an erasure that never was."""
    person = administrator.rows("person")[0]
    administrator.delete("person", person)
    certificate = {"erasure_id": UUID(int=9), "person": person["id"], "at": NOW, "payload": b"{}"}
    administrator.insert("erasure_certificate", certificate)


def copy_enquiry(administrator: Administrator) -> None:
    """Insert a second enquiry under the act of the first."""
    enquiry = administrator.rows("enquiry")[0]
    new = {"id": UUID(int=9), "reference": "GDZ-COPY", "idempotency_key": "c" * 16, "message": "x"}
    administrator.insert("enquiry", {**enquiry, **new})


ATTACKS: dict[str, tuple[Attack, set[str]]] = {
    "another address of a person": (
        set_in("person", email_key="eve@example.com"), {"person"}),
    "two people's addresses swapped": (swap("person", "email_key"), {"person"}),
    "no address of a person": (set_in("person", email_key=None), {"person"}),
    "a person deleted": (delete_first("person"), {"person"}),
    "a person deleted under an invented certificate": (invent_certificate, {"person"}),
    "an enquiry copied": (copy_enquiry, {"enquiry"}),
    "another address in an enquiry": (
        set_in("enquiry", email="eve@example.com"), {"enquiry"}),
    "another number in an enquiry": (
        set_in("enquiry", phone="+86 10 0000", phone_e164="+86100000"), {"enquiry"}),
    "another number to dial": (set_in("enquiry", phone_e164="+86100000"), {"enquiry"}),
    "another name": (set_in("enquiry", name="Eve"), {"enquiry"}),
    "another message": (set_in("enquiry", message="Buy."), {"enquiry"}),
    "other topics": (set_in("enquiry", topics=["talent"]), {"enquiry"}),
    "an enquiry deleted": (delete_first("enquiry"), {"enquiry"}),
    "an enquiry moved to another person": (repoint("person_id"), {"enquiry"}),
    "an enquiry under another act": (repoint("consent_record_id"), {"enquiry"}),
    "another time of receipt": (set_in("enquiry", received_at=NOW), {"enquiry"}),
    "another account that took it": (set_in("enquiry", entered_by="a" * 32), {"consent_record"}),
    "a correction inserted": (insert_correction, {"enquiry"}),
    "a correction under another kind of act": (
        insert_correction_under_the_enquiry_act, {"correction"}),
    "a correction edited": (set_in("correction", value="+86100000"), {"enquiry"}),
    "a correction of another field": (set_in("correction", field="website"), {"enquiry"}),
    "a correction deleted": (delete_first("correction"), {"enquiry"}),
    "a correction under another's act": (repoint_correction, {"correction", "enquiry"}),
}  # fmt: skip
"""Attacks by SQL alone, each with the tables of the rows to be named."""


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_found_by_the_console_and_by_an_auditor(ledger: Held, name: str) -> None:
    attack, tables = ATTACKS[name]
    attack(ledger.administrator)

    assert ledger.named() >= tables
    assert not ledger.holds()


def test_a_sound_ledger_with_corrections_verifies(ledger: Held) -> None:
    assert verified(ledger.database, ledger.sealer).findings == []


@pytest.mark.parametrize("table", ["person", "enquiry", "correction"])
def test_every_column_that_an_act_binds_is_guarded(ledger: Held, table: str) -> None:
    missed = [
        column
        for row in ledger.administrator.rows(table)
        for column, _ in ledger.administrator.each_edit(
            table, row, another, but={*UNBOUND[table], *(name for name in row if not row[name])}
        )
        if ledger.holds()
    ]
    assert missed == []


UNBOUND: dict[str, set[str]] = {
    "person": {
        "created_at",  # Of the row alone; the first act has its own time.
        "email_confirmed_at",  # A date for the desk; consent counts by its own confirmed act.
        "reconfirm_asked_at",  # A date for the desk; consent counts by its own renewed act.
    },
    "enquiry": {
        "reference",  # A label for people, unique, with no claim about the person.
        "language", "campaign", "channel",  # How it came; the act has its own method and texts.
        "answer_by",  # What we told the person, who has it in their mail.
        "idempotency_key", "digest",  # Tell repeated submissions apart, and nothing else.
    },
    "correction": {
        "id",  # Random, and referred to by nothing.
    },
}  # fmt: skip
"""Columns that no act binds, each with the reason."""


def another(value: object) -> object:
    """Return another value that the database takes."""
    return ["talent"] if isinstance(value, list) else other(value)


def test_a_bundle_and_old_evidence_tell_no_address(ledger: Held) -> None:
    evidence = ledger.administrator.rows("consent_evidence")
    guesses = {
        key.digest(EvidenceKey.SALT.of(row["root"]), person["email_key"].encode())
        for key in EvidenceKey
        for row in evidence
        for person in ledger.administrator.rows("person")
    }
    files = [path for path in (ledger.folder / "bundle-1").rglob("*") if path.is_file()]
    written = b"".join(path.read_bytes() for path in files)
    for told in (b"".join(row["payload"] for row in evidence), written):
        assert not any(guess.encode() in told for guess in guesses)
        assert b"@example.com" not in told
    assert not any(row["root"].hex().encode() in written for row in evidence)
