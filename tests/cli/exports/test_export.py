"""`zone export`: files by the same rules as on the desk, complete or not at all."""

import json
import os
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.exports.models import Export
from app.exports.request import decide_export
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.cli.exports.export_command import USUAL, record, rows
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import NOW, make_answers
from tests.support.enquiries.people import write_to_us
from tests.support.exports.workbooks import read_sheets
from tests.support.leads.desk_work import add_account
from tests.support.stored import every, only
from tests.support.zone_command import run_zone

LI = "li@example.org"


def test_a_file_comes_with_a_readme_and_a_record(own_database: Database, tmp_path: Path) -> None:
    told = run_zone("export", *USUAL, "--filter", "country=DE", "--out", "leads.csv").stderr

    content = (tmp_path / "leads.csv").read_bytes()
    (row,) = rows(content)
    export = record(own_database)
    assert row["country"] == "DE"
    assert (export.state, export.count, export.author_id) == ("complete", 1, None)
    assert (export.actor, export.reason) == ("operator", USUAL[-1])
    assert export.sha256 == sha256(content).hexdigest()
    assert str(export.sha256) in told
    notes = (tmp_path / "leads.readme.txt").read_text(encoding="utf-8")
    assert str(export.sha256) in notes
    assert EN.exports.operator in notes
    assert len([*tmp_path.glob("*leads*")]) == 2
    assert (tmp_path / "leads.csv").stat().st_mode & 0o777 == 0o600


def test_every_format_and_a_layout_can_be_exported(own_database: Database, tmp_path: Path) -> None:
    own = ("--purpose", "follow_up", "--reason", "To look at it.")
    run_zone("export", "--format", "xlsx", "--preset", "readable", "--language", "zh", *own,
             "--out", "o.xlsx")  # fmt: skip
    (sheet,) = read_sheets((tmp_path / "o.xlsx").read_bytes()).values()
    assert sheet[0][0] == ZH.export_columns.label.reference
    run_zone(
        "export", "--format", "jsonl", "--columns", "country,reference", *own, "--out", "o.jsonl"
    )
    lines = [json.loads(each) for each in (tmp_path / "o.jsonl").read_text().splitlines()]
    assert [list(each) for each in lines] == [["schema", "reference", "country"]] * 2
    run_zone("export", "--format", "vcf", *own, "--out", "o.vcf")
    assert (tmp_path / "o.vcf").read_text().count("BEGIN:VCARD") == 2
    run_zone("export", "--format", "csv", "--preset", "hubspot", *own, "--out", "o.csv")
    assert "Company Name" in rows((tmp_path / "o.csv").read_bytes())[0]


def test_a_second_export_holds_only_new_leads(own_database: Database, tmp_path: Path) -> None:
    run_zone("export", *USUAL, "--out", "first.csv")
    french = make_answers(country="FR")
    write_to_us(own_database, clock.now(), answers=french, email="new@example.com")
    run_zone("export", *USUAL, "--since-last", "--out", "second.csv")
    assert [each["country"] for each in rows((tmp_path / "second.csv").read_bytes())] == ["FR"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--format", "csv", "--purpose", "follow_up"), "Give --reason"),
        ((*USUAL[:4], "--reason", " "), "--reason"),
        ((*USUAL, "--filter", "country=XX"), "country cannot be 'XX'"),
        ((*USUAL, "--filter", "colour=red"), "is not NAME=VALUE"),
        ((*USUAL, "--filter", "from=yesterday"), "from cannot be 'yesterday'"),
        ((*USUAL, "--filter", "folder=suspect"), "folder cannot be 'suspect'"),
        ((*USUAL, "--filter", "owner=me"), "a command has no account"),
        ((*USUAL, "--columns", "name,secret"), "there is no 'secret'"),
        ((*USUAL, "--preset", "zoho", "--columns", "name"), "has its own columns"),
        (("--format", "vcf", *USUAL[2:], "--preset", "zoho"), "only to csv and xlsx"),
        (
            ("--format", "csv", "--purpose", "news_email", *USUAL[4:], "--columns", "message"),
            "news_email cannot hold 'message'",
        ),
        (("--id", str(UUID(int=1))), "No export"),
        (("--id", str(UUID(int=1)), "--format", "csv"), "its own format"),
    ],
)
def test_a_mistake_names_the_option_and_what_to_do(
    own_database: Database, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    assert said in " ".join(run_zone("export", *options, "--out", "o.csv", status=2).output.split())
    assert not list(tmp_path.glob("*o.csv*"))
    assert every(own_database, Export) == []


@pytest.mark.parametrize("name", ["folder", "", ".", "pipe", "/dev/null"])
def test_a_path_that_is_not_a_regular_file_is_refused_before_the_export(
    own_database: Database, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    run_zone("export", *USUAL, "--out", name, status=2)
    assert (tmp_path / "pipe").is_fifo()
    assert Path("/dev/null").is_char_device()
    assert every(own_database, Export) == []


def test_a_full_disk_at_the_end_leaves_no_file_and_no_complete_export(
    own_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def full(descriptor: int) -> None:
        if not os.fstat(descriptor).st_nlink:
            raise OSError(28, os.strerror(28))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    ended = run_zone("export", *USUAL, "--out", "o.csv", status=1)
    assert f"o.csv: {os.strerror(28)}" in ended.output
    assert record(own_database).state == "aborted"
    assert not list(tmp_path.glob("*o.csv*"))


def test_an_unwritable_readme_is_reported_apart_from_the_file(
    own_database: Database, tmp_path: Path
) -> None:
    (tmp_path / "o.readme.txt").mkdir()
    ended = run_zone("export", *USUAL, "--out", "o.csv", status=1)
    assert "o.csv" in ended.output
    assert f"/staff/exports/{record(own_database).id}" in ended.output
    assert len(rows((tmp_path / "o.csv").read_bytes())) == 2


def test_an_export_that_found_no_folder_and_has_grown_since_awaits_approval(
    own_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_EXPORT_APPROVAL_ROWS", "2")
    told = run_zone("export", *USUAL, "--out", "nowhere/o.csv", status=1).output
    assert "nowhere/o.csv: " in told
    assert record(own_database).state == "approved"
    export_id = str(record(own_database).id)
    write_to_us(own_database, clock.now(), email="third@example.com")
    told = run_zone("export", "--id", export_id, "--out", "o.csv", status=3).output
    assert f"/staff/exports/{export_id}" in told
    assert record(own_database).state == "awaiting_approval"
    assert not list(tmp_path.glob("*o.csv*"))


def test_a_large_export_awaits_approval_and_continues_by_its_id(
    own_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_EXPORT_APPROVAL_ROWS", "1")
    account = add_account(own_database, email=LI, role=Role.EXPORTER.value)
    told = run_zone("export", *USUAL, "--out", "o.csv", status=3).output
    export_id = str(record(own_database).id)
    assert f"/staff/exports/{export_id}" in told
    assert f" export --id {export_id} --out o.csv" in told
    waiting = OutboxMessage.kind == MessageKind.EXPORT_WAITING
    assert only(own_database, select(OutboxMessage.recipient).where(waiting)) == LI
    run_zone("export", "--id", export_id, "--out", "o.csv", status=3)
    assert not (tmp_path / "o.csv").exists()

    key = load_secrets(Settings.from_environment()).ledger_key
    decide_export(own_database, key, export_id=UUID(export_id), approver_id=account, approves=True,
                  reason="", now=clock.now())  # fmt: skip
    run_zone("export", "--id", export_id, "--out", "o.csv")
    assert len(rows((tmp_path / "o.csv").read_bytes())) == 2
    run_zone("export", "--id", export_id, "--out", "o.csv", status=1)


def test_a_refusal_is_shown_with_its_reason(
    own_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_EXPORT_APPROVAL_ROWS", "1")
    account = add_account(own_database, role=Role.EXPORTER.value)
    run_zone("export", *USUAL, "--out", "o.csv", status=3)
    asked, key = record(own_database).id, load_secrets(Settings.from_environment()).ledger_key
    decide_export(own_database, key, export_id=asked, approver_id=account, approves=False,
                  reason="Germany alone.", now=NOW)  # fmt: skip
    ended = run_zone("export", "--id", str(asked), "--out", "o.csv", status=1)
    assert "Germany alone." in ended.output
