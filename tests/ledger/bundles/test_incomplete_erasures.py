"""An operator who has every key erases only in part, or without event or certificate: found."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.core.db import Database
from app.core.rules.moments import instant_text, months_after
from app.leads.placement import place_leads
from app.ledger.rules.erasure import ErasureReason
from app.ledger.steps.sealing import Sealer
from app.mail.rules.delivery import Mailing
from app.rights.steps import evidence
from app.rights.steps.evidence import erase_evidence
from app.verifier.spelling import Failed
from tests.ledger.bundles.test_emptied_early import BY_KIND
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import (
    Administrator,
    Row,
    bundle,
    check,
    enquire,
    erase,
    other,
    publish_words,
)
from tests.support.ledger.restored import begin_anew
from tests.support.ledger.sealing import kept_note, make_sealer, seal_all
from tests.support.rights.erasing import tools
from tests.support.rights.retention import run_to_the_end
from tests.support.stored import write_by

pytestmark = pytest.mark.engine("in turn")
BETWEEN, RESTORED = NOW + timedelta(minutes=1, seconds=30), NOW + timedelta(minutes=20)


class Operator:
    """A ledger in which one person has acted twice; everything is sealed with the real keys."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database, self.folder, self.instance = database, folder, folder / "instance"
        self.sealer: Sealer = make_sealer(self.instance, database)
        publish_words(database)
        self.acts = [enquire(database, "ada", 1), enquire(database, "ADA", 2)]
        self.bystander = enquire(database, "bo", 3, lang="en")
        place_leads(database, LEDGER_KEY, Mailing("zone.example", ""), NOW)
        seal_all(database, self.sealer)
        self.held = kept_note(self.sealer)
        self.administrator = Administrator(database)

    @property
    def person(self) -> str:
        """The pseudonym of the person who has acted twice."""
        rows = self.administrator.rows("consent_record")
        [person] = {row["person"].hex for row in rows if row["id"] in self.acts}
        return str(person)

    def audit(self) -> dict[str, Any]:
        """Seal, bundle, and return the findings of an auditor with the older checkpoint."""
        seal_all(self.database, self.sealer)
        bundle(self.database, self.sealer, self.folder / "bundle")
        return check(self.folder / "bundle", self.sealer, self.held)


@pytest.fixture
def operator(database: Database, tmp_path: Path) -> Iterator[Operator]:
    """An operator with every key."""
    made = Operator(database, tmp_path)
    yield made
    made.administrator.dispose()


def test_a_whole_erasure_with_event_and_certificate_holds(operator: Operator) -> None:
    erase(operator.database, operator.instance, *operator.acts)

    assert operator.audit()["evidence_erased"] == 2


@pytest.mark.parametrize("until", [None, BETWEEN], ids=["as it is", "called a repetition"])
def test_an_erasure_of_some_of_a_persons_records_is_found(
    operator: Operator, until: datetime | None
) -> None:
    erase(operator.database, operator.instance, operator.acts[0], until=until)
    left = f"covers only some records of the person {operator.person}"
    with pytest.raises(Failed, match=f"{left}: .* record {operator.acts[1].hex} .* still opens"):
        operator.audit()


def test_a_record_that_a_later_erasure_had_to_cover_is_found(operator: Operator) -> None:
    erase(operator.database, operator.instance, operator.acts[0], minutes=30)
    seal_all(operator.database, operator.sealer)
    erase(operator.database, operator.instance, operator.acts[1], minutes=40)

    with pytest.raises(Failed, match=f"{operator.person}: .* {operator.acts[1].hex} .* only later"):
        operator.audit()


def test_a_record_erased_under_another_persons_name_is_found(operator: Operator) -> None:
    erase(operator.database, operator.instance, *operator.acts, operator.bystander)

    with pytest.raises(Failed, match="is of another person than its erasure"):
        operator.audit()


def repeated(operator: Operator, until: datetime) -> UUID:
    """Repeat an erasure in a new log, and leave a later act, which is returned."""
    begin_anew(operator.database, operator.sealer, operator.instance, RESTORED)
    later = enquire(operator.database, "aDa", 25)
    erase(operator.database, operator.instance, *operator.acts, minutes=30, until=until)
    return later


def test_an_erasure_repeated_after_a_restore_leaves_what_came_later(operator: Operator) -> None:
    repeated(operator, BETWEEN)

    seal_all(operator.database, operator.sealer)
    bundle(operator.database, operator.sealer, operator.folder / "new")
    found = check(operator.folder / "new", operator.sealer)
    assert instant_text(BETWEEN) in found["erasures"][0].values()


def test_a_repetition_of_what_a_restore_never_undid_is_found(operator: Operator) -> None:
    later = repeated(operator, NOW + timedelta(minutes=22))

    with pytest.raises(Failed, match=f"covers only some records .* record {later.hex} .* opens"):
        operator.audit()


def test_what_vouches_for_an_erasure_in_a_later_log_is_demanded(operator: Operator) -> None:
    origin = operator.sealer.origin
    begin_anew(operator.database, operator.sealer, operator.instance, RESTORED)
    unvouched(operator)
    seal_all(operator.database, operator.sealer)
    bundle(operator.database, operator.sealer, operator.folder / "old", origin)

    with pytest.raises(Failed, match=r"at entry 1 of .* has no audit event compliance"):
        check(operator.folder / "old", operator.sealer, operator.held)


def over(months: int) -> datetime:
    """Return a time at which a period of months is over for everybody."""
    return months_after(NOW, months) + timedelta(days=1)


def test_evidence_kept_for_its_own_period_is_no_partial_erasure(operator: Operator) -> None:
    run_to_the_end(operator.database, operator.instance, over(25))

    assert ["evidence" in each for each in operator.audit()["erasures"]].count(True) == 2


def test_evidence_erased_at_the_end_of_its_period_holds(operator: Operator) -> None:
    for months in (25, 40):
        run_to_the_end(operator.database, operator.instance, over(months))
        seal_all(operator.database, operator.sealer)

    assert operator.audit()[BY_KIND]["consent.given"] == 3


def retain(operator: Operator, *acts: UUID) -> None:
    """Erase the evidence of acts as if its period was over."""
    write_by(
        operator.database, erase_evidence, LEDGER_KEY, tools(operator.instance).outside,
        person=None, records=acts, reason=ErasureReason.RETENTION, at=over(64),
    )  # fmt: skip


def test_expired_evidence_of_some_of_a_persons_records_is_found(operator: Operator) -> None:
    retain(operator, operator.acts[0], operator.bystander)

    with pytest.raises(Failed, match=f"covers only some records of the person {operator.person}"):
        operator.audit()


def test_an_expiry_without_its_event_is_found(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "_vouch_for", lambda *_arguments: None)
    retain(operator, *operator.acts)

    with pytest.raises(Failed, match="has no audit event system:retention:erase that vouches"):
        operator.audit()


def unvouched(operator: Operator) -> None:
    """Erase all acts of the person without an event or a certificate."""
    write_by(
        operator.database, erase_evidence, LEDGER_KEY, tools(operator.instance).outside,
        person=UUID(operator.person), records=operator.acts, reason=ErasureReason.REQUEST,
        at=NOW + timedelta(hours=1),
    )  # fmt: skip


def test_an_erasure_without_its_event_is_found(operator: Operator) -> None:
    unvouched(operator)

    with pytest.raises(Failed, match=r"erasure .* has no audit event compliance:person:erase"):
        operator.audit()


def remove(administrator: Administrator, row: Row) -> None:
    """Delete a certificate."""
    administrator.delete("erasure_certificate", row)


def beautify(administrator: Administrator, row: Row) -> None:
    """Let a certificate say that two people had decided."""
    payload = row["payload"].replace(b'"told":"no_address"', b'"told":"mail"')
    assert payload != row["payload"]
    administrator.change("erasure_certificate", row, {"payload": payload})


def spoil(administrator: Administrator, row: Row) -> None:
    """Write bytes that are no text into a certificate."""
    administrator.change("erasure_certificate", row, {"payload": b"\xff\n{"})


def redate(administrator: Administrator, row: Row) -> None:
    """Change the time beside a certificate."""
    administrator.change("erasure_certificate", row, {"at": other(row["at"])})


def invent(administrator: Administrator, row: Row) -> None:
    """Certify an erasure that never was."""
    made = UUID(int=7)
    payload = row["payload"].replace(row["erasure_id"].hex.encode(), made.hex.encode())
    administrator.insert("erasure_certificate", {**row, "erasure_id": made, "payload": payload})


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (remove, "erasure {} at entry .* has no certificate here"),
        (beautify, "the certificate of erasure {} .* is not the one whose SHA-256 entry"),
        (spoil, "the certificate of erasure {} .* is not canonical JSON"),
        (redate, "the certificate of erasure {} .* stands beside another person or time"),
        (invent, f"the certificate of erasure {UUID(int=7).hex} .* that is not in the log"),
    ],
)
def test_a_certificate_that_is_missing_altered_or_invented_is_found(
    operator: Operator, change: Callable[[Administrator, Row], None], reason: str
) -> None:
    erase(operator.database, operator.instance, *operator.acts)
    seal_all(operator.database, operator.sealer)
    [row] = operator.administrator.rows("erasure_certificate")
    change(operator.administrator, row)

    with pytest.raises(Failed, match=reason.format(row["erasure_id"].hex)):
        operator.audit()
