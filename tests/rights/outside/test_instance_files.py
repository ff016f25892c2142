"""An erasure finds every file of an instance that may hold a person's text, and opens no other."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.outside.durable_files import read_file
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.mail.outside.mailers import FileMailer
from app.rights.outside import instance_files
from app.rights.outside.instance_files import InstanceFiles
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.leads.desk_work import send
from tests.support.mail.mailing import deliver
from tests.support.rights.erasing import erase, overwrite
from tests.support.stored import change_row, only, row_of

WEI, LIN = "wei@example.com", "lin@example.com"


def test_a_file_of_an_export_is_found_whole_in_part_or_beside_it(tmp_path: Path) -> None:
    export_id, folder = uuid4(), tmp_path / "exports"
    folder.mkdir()
    theirs = {f"{export_id.hex}.csv", f".{export_id.hex}.xlsx.part", f"leads-{export_id}.txt"}
    for name in (*theirs, f"{uuid4().hex}.csv"):
        (folder / name).touch()

    assert InstanceFiles(tmp_path).names_of_export(export_id) == theirs


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened since, in order."""
    found: list[Path] = []

    def note(path: Path) -> bytes | None:
        found.append(path)
        return read_file(path)

    monkeypatch.setattr(instance_files, "read_file", note)
    return found


def write_about(database: Database, enquiry: UUID, other: UUID) -> None:
    """Reply to an enquiry with the address and the reference of another."""
    named = row_of(database, Enquiry, other)
    lead_id = only(database, select(Lead.id).where(Lead.enquiry_id == enquiry))
    send(database, lead_id, text=f"Ask {named.email}, see {named.reference}.")


def test_an_erasure_opens_no_mail_that_names_others_alone(
    database: Database, tmp_path: Path, opened: list[Path]
) -> None:
    folder = tmp_path / "mail"
    others = write_to_us(database, email=LIN)
    deliver(database, FileMailer(folder))
    apart = {*folder.iterdir()}
    assert len(apart) == 1
    enquiry = write_to_us(database, email=WEI)
    deliver(database, FileMailer(folder))
    theirs = {*folder.iterdir()} - apart
    # Somebody wrote to Lin about Wei, whose address an earlier version had in a file, too.
    write_about(database, others, enquiry)
    deliver(database, FileMailer(folder))
    before = folder / f"{uuid4().hex}.eml"
    before.write_text(f"To: {WEI}\n\nHello.\n")
    quoting = {*folder.iterdir()} - apart - theirs

    erase(database, tmp_path, person_of(database, enquiry))

    assert {*opened} == theirs | quoting
    overwrite(database, tmp_path)
    assert {*folder.iterdir()} == apart


def test_a_mail_to_an_address_that_two_people_had_is_found_for_both(
    database: Database, tmp_path: Path, opened: list[Path]
) -> None:
    folder = tmp_path / "mail"
    write_to_us(database, email=LIN)
    deliver(database, FileMailer(folder))
    [letter] = [path for path in folder.iterdir() if f"To: {LIN}" in path.read_text()]
    enquiry = write_to_us(database, email=WEI)
    change_row(database, Enquiry, enquiry, email=LIN.title())

    erase(database, tmp_path, person_of(database, enquiry))
    overwrite(database, tmp_path)

    assert letter in opened
    assert not letter.exists()
