"""Recipients of a person's data are to be notified of later corrections and erasure."""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.enquiries.models import Enquiry
from app.exports.models import Export, NotifyTask
from app.rights.corrections import correct_enquiry
from app.rights.erasure import tell_receiver
from app.rights.store import receivers
from tests.support.enquiries.answers import LEDGER_KEY
from tests.support.enquiries.people import LATER, person_of, values_of, write_to_us
from tests.support.exports.exporting import ask, begin, record, take
from tests.support.exports.preparing import Workshop
from tests.support.rights.erasing import APPROVER, ERASED_AT, erase, left_in_files, overwrite
from tests.support.stored import audit, change_every, every, read_by, row_of


def tasks(database: Database) -> list[NotifyTask]:
    """Read the tasks."""
    return every(database, select(NotifyTask).order_by(NotifyTask.opened_at))


def tell(database: Database, task: NotifyTask, at: datetime) -> int:
    """Record that a receiver has been notified; rows of others, sent with it, are left alone."""
    rows = [each.id for each in tasks(database)]
    return tell_receiver(
        database, LEDGER_KEY, actor=APPROVER, export_id=task.export_id, rows=rows, now=at
    )


def correct(database: Database, enquiry: UUID, **changes: str) -> None:
    """Correct the enquiry, as the person does."""
    sent = row_of(database, Enquiry, enquiry)
    correct_enquiry(
        database,
        LEDGER_KEY,
        person_id=sent.person_id,
        reference=sent.reference,
        values=values_of(sent, **changes),
        now=LATER,
    )


def test_exporters_of_an_erased_person_are_to_be_notified_once(
    database: Database, enquiry: UUID, tmp_path: Path
) -> None:
    reference = row_of(database, Enquiry, enquiry).reference
    export = take(database).export
    take(database)

    certificate = erase(database, tmp_path, person_of(database, enquiry))

    opened = tasks(database)
    assert len(opened) == 2
    assert export.id in {each.export_id for each in opened}
    assert {(each.enquiry_id, each.reference, each.kind) for each in opened} == {
        (enquiry, reference, "erasure")
    }
    assert {"count": 2, "what": "receiver_tasks"} in [each.as_json() for each in certificate.stays]
    # Once notified, the reference is deleted and it is audited.
    [task] = [each for each in opened if each.export_id == export.id]
    assert [tell(database, task, ERASED_AT) for _ in range(2)] == [1, 0]
    done = row_of(database, NotifyTask, task.id)
    assert (done.reference, done.done_at, done.done_by) == ("", ERASED_AT, APPROVER)
    [told] = audit(database, AuditEvent.RECEIVER_TOLD.tag)
    assert (told.actor, told.subject) == (APPROVER, enquiry.hex)
    assert export.id.hex.encode() in told.payload


def test_a_file_that_expired_before_anybody_fetched_it_has_no_receiver(
    database: Database, enquiry: UUID, tmp_path: Path
) -> None:
    Workshop.make(database, tmp_path).prepared()
    change_every(database, Export, file_until=LATER)
    correct(database, enquiry, organisation="Neu GmbH")
    assert tasks(database) == []


@pytest.mark.parametrize("prepared", [False, True])
def test_a_correction_opens_one_task_until_it_is_done(
    database: Database, enquiry: UUID, tmp_path: Path, *, prepared: bool
) -> None:
    """A prepared file can still be fetched."""
    export = Workshop.make(database, tmp_path).prepared() if prepared else take(database).export
    correct(database, enquiry, organisation="Neu GmbH")
    correct(database, enquiry, organisation="Neuer GmbH")
    [task] = tasks(database)
    assert (task.kind, task.export_id) == ("correction", export.id)

    tell(database, task, LATER)
    correct(database, enquiry, organisation="Am neuesten GmbH")

    assert len(tasks(database)) == 2


def test_an_erasure_replaces_the_open_task_and_keeps_the_record_of_the_done_one(
    database: Database, enquiry: UUID, tmp_path: Path
) -> None:
    other = write_to_us(database, email="other@example.com")
    take(database)
    correct(database, enquiry, organisation="Neu GmbH")
    [done] = tasks(database)
    tell(database, done, LATER)
    for each in (enquiry, other):
        correct(database, each, organisation="Neuer GmbH")

    erase(database, tmp_path, person_of(database, enquiry))

    kept = {(each.enquiry_id, each.kind, each.done_at is None) for each in tasks(database)}
    own = {(enquiry, "correction", False), (enquiry, "erasure", True)}
    assert kept == {*own, (other, "correction", True)}
    listed = read_by(database, receivers.list_open_tasks, None, 9)
    assert sorted(each.kind for each in listed) == ["correction", "erasure"]


@pytest.mark.parametrize("ended", ["complete", "aborted"])
def test_a_correction_while_an_export_is_written_opens_a_task(
    database: Database, enquiry: UUID, ended: str
) -> None:
    correct(database, write_to_us(database, email="other@example.com"), phone="+86 138 1234 5678")
    asked = ask(database)
    with closing(begin(database, asked.id)) as stream:
        next(stream)
        next(stream)
        for each in (enquiry, write_to_us(database, email="late@example.com")):
            correct(database, each, organisation="Neu GmbH")
        if ended == "complete":
            [*_the_rest] = stream

    assert record(database, asked.id).state == ended
    [task] = tasks(database)
    assert (task.export_id, task.enquiry_id, task.kind) == (asked.id, enquiry, "correction")


def test_without_exports_nobody_is_to_be_notified(
    database: Database, enquiry: UUID, tmp_path: Path
) -> None:
    correct(database, enquiry, organisation="Neu GmbH")
    export = take(database).export
    change_every(database, Export, prepared=True, file_until=ERASED_AT)
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / f"{export.id.hex}.csv").write_text("张伟 🏭, Quirinus")
    (folder / f".{export.id.hex}.csv.0a1b2c3d").write_text("Quirinus")
    (folder / "other.csv").write_text("somebody else")

    erase(database, tmp_path, person_of(database, enquiry))
    overwrite(database, tmp_path)

    assert tasks(database) == []
    assert left_in_files(tmp_path) == set()
    assert [each.name for each in folder.iterdir()] == ["other.csv"]
    assert row_of(database, Export, export.id).file_until is None
