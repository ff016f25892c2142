"""A person restored with an older database is erased again; earlier proofs still verify."""

import json
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import delete, select

from app.consent.models import (
    ConsentEvidence,
    ErasureCertificate,
    ErasureLeftover,
    ErasureProposal,
    PersonErasure,
)
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR
from app.core.rules.moments import instant_text
from app.enquiries.models import Enquiry, Person
from app.ledger.outside.outside_lists import ErasureList
from app.ledger.rebase import rebase_ledger
from app.ledger.steps.sealing import Sealer
from app.rights.models import RightsRequest
from app.rights.reapplication import reapply_erasures
from app.rights.rules.erasure import Told
from tests.support.enquiries.people import write_to_us
from tests.support.ledger.evidence import bundle, check, enquire, publish_words
from tests.support.ledger.sealing import ORIGIN, make_sealer, seal_all
from tests.support.rights.erasing import (
    ERASED_AT,
    Known,
    erase,
    known_everywhere,
    left_in_files,
    left_in_rows,
    overwrite,
    propose,
    tools,
)
from tests.support.rights.requests import make_request
from tests.support.rights.restoring import Dump
from tests.support.stored import count_rows, every, execute, only, row_of, store

REPEATS = "repeats_one_of_data_before"
SOON = ERASED_AT + timedelta(hours=1)


@pytest.fixture
def restored(database: Database, instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Known:
    """A person restored after their erasure."""
    known = known_everywhere(database, instance)
    propose(database, known.person_id)
    copy = Dump(database, tmp_path_factory.mktemp("dump"))
    erase(database, instance, known.person_id)
    assert left_in_rows(database) == set()
    copy.restore()
    assert left_in_rows(database)
    return known


def test_restored_people_are_erased_again_once_with_a_certificate(
    database: Database, instance: Path, restored: Known
) -> None:
    [listed] = ErasureList(instance).payloads()

    done = reapply_erasures(database, tools(instance), SOON)

    assert left_in_rows(database) == set()
    erased = only(database, PersonErasure)
    certificate = only(database, ErasureCertificate)
    assert list(done.done) == [erased.id.hex]
    assert erased.id.hex.encode() in listed
    again = json.loads(certificate.payload)
    assert (again["again"], again["told"]) == (True, Told.BEFORE)
    assert restored.person_id.hex.encode() in certificate.payload
    proposal = only(database, ErasureProposal)
    assert (proposal.state, proposal.erasure_id) == ("done", erased.id)
    assert ErasureList(instance).payloads() == [listed]
    assert not reapply_erasures(database, tools(instance), SOON).done
    assert count_rows(database)["person"] == 1


def test_two_listed_erasures_of_one_person_are_both_certified_again(
    database: Database, instance: Path
) -> None:
    """The first was listed and failed to commit, so that somebody erased the person once more."""
    known = known_everywhere(database, instance)
    copy = Dump(database, instance.parent)
    listed = {erase(database, instance, known.person_id).erasure}
    copy.restore()
    listed.add(erase(database, instance, known.person_id).erasure)
    copy.restore()

    assert set(reapply_erasures(database, tools(instance), SOON).done) == listed

    assert left_in_rows(database) == set()
    again = [json.loads(each) for each in every(database, ErasureCertificate.payload)]
    assert {each["erasure"] for each in again} == listed
    assert {(each["approver"], each["again"], each["told"]) for each in again} == {
        (OPERATOR, True, Told.BEFORE)
    }


def test_without_a_restore_there_is_nothing_to_do(database: Database, instance: Path) -> None:
    erase(database, instance, known_everywhere(database, instance).person_id)
    before = count_rows(database)

    assert not reapply_erasures(database, tools(instance), SOON).done

    assert count_rows(database) == before


def test_enquiries_sent_to_the_restored_service_are_kept(
    database: Database, instance: Path, restored: Known
) -> None:
    key = row_of(database, Person, restored.person_id).email_key
    assert key is not None
    later = write_to_us(database, ERASED_AT + timedelta(minutes=1), email=key)
    asked = make_request(restored.person_id)
    asked_id = asked.id
    store(database, asked)

    reapply_erasures(database, tools(instance), SOON)

    theirs = select(Enquiry.id).where(Enquiry.person_id == restored.person_id)
    assert every(database, theirs) == [later]
    assert restored.person_id in every(database, Person.id)
    kept = every(database, ConsentEvidence.consent_record_id)
    assert row_of(database, Enquiry, later).consent_record_id in kept
    assert row_of(database, RightsRequest, asked_id).closed_at is None


def test_an_erasure_listed_but_never_committed_is_completed(
    database: Database, instance: Path
) -> None:
    known = known_everywhere(database, instance)
    copy = Dump(database, instance.parent)
    erase(database, instance, known.person_id)
    copy.restore()
    execute(database, delete(ErasureProposal))

    reapply_erasures(database, tools(instance), SOON)

    assert left_in_rows(database) == set()


def test_unreadable_lines_are_counted_and_skipped(
    database: Database, instance: Path, restored: Known
) -> None:
    path = instance / "ledger" / "erasures"
    path.write_bytes(b'{"id":"x"}\n' + path.read_bytes() + b'{"person":1}\n')

    done = reapply_erasures(database, tools(instance), SOON)

    assert (len(done.done), done.unreadable) == (1, 2)


@pytest.mark.engine("sqlite", only=True)
def test_no_byte_of_restored_people_is_left(
    database: Database, instance: Path, restored: Known
) -> None:
    reapply_erasures(database, tools(instance), SOON)
    assert set(every(database, ErasureLeftover.place)) >= {"database"}

    overwrite(database, instance, SOON)

    assert left_in_files(Path(str(database.url.database)).parent) == set()


class Audited:
    """A ledger with two people in it, and bundles of it."""

    def __init__(self, database: Database, instance: Path, folder: Path) -> None:
        self.database, self.instance, self._folder = database, instance, folder
        self.sealer: Sealer = make_sealer(instance, database)
        publish_words(database)
        self.record = enquire(database, "ada", 1)
        enquire(database, "bo", 2)

    def bundle(self, name: str) -> Path:
        """Seal pending entries, and bundle the ledger."""
        seal_all(self.database, self.sealer)
        bundle(self.database, self.sealer, self._folder / name)
        return self._folder / name

    @property
    def person(self) -> UUID:
        """The first person."""
        return only(
            self.database, select(Enquiry.person_id).where(Enquiry.consent_record_id == self.record)
        )


def test_earlier_proofs_still_verify_and_the_verifier_reports_the_erasure(
    database: Database, instance: Path, tmp_path: Path
) -> None:
    audited = Audited(database, instance, tmp_path)
    before = audited.bundle("before")
    held = audited.sealer.folder.kept_checkpoint()
    assert held is not None

    erase(database, instance, audited.person)
    after = audited.bundle("after")

    assert "erasures" not in check(before, audited.sealer)
    found = check(after, audited.sealer, held)
    [told] = found["erasures"]
    assert (told["reason"], told["records"]) == ("request", 1)
    assert found["evidence_erased"] == 1
    assert audited.record not in every(database, ConsentEvidence.consent_record_id)
    assert count_rows(database)["consent_record"] == 2


@pytest.mark.parametrize("written_since", [False, True])
def test_an_erasure_repeated_after_a_restore_verifies_in_both_logs(
    database: Database, instance: Path, tmp_path: Path, written_since: bool
) -> None:
    audited = Audited(database, instance, tmp_path)
    audited.bundle("before")
    backup, person = Dump(database, tmp_path), audited.person
    erase(database, instance, person)
    seal_all(database, audited.sealer)
    backup.restore()
    rebase_ledger(database, audited.sealer, SOON)
    if written_since:
        enquire(database, "ADA", minutes=90)

    reapply_erasures(database, tools(instance), SOON + timedelta(hours=1))

    found = check(audited.bundle("later"), audited.sealer)
    [told] = found["erasures"]
    assert told[REPEATS] == instant_text(ERASED_AT + timedelta(milliseconds=1))
    assert found["kinds"].get("consent.given", 0) == written_since
    bundle(database, audited.sealer, tmp_path / "earlier", ORIGIN)
    assert check(tmp_path / "earlier", audited.sealer)["evidence_erased"] == 1
