"""`zone export --saved`: a timer runs a saved export, as long as its author may export."""

from pathlib import Path
from uuid import UUID

import pytest

from app.accounts.models import StaffAccount
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.exports.models import Export, SavedExport
from app.exports.request import decide_export
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.cli.exports.export_command import record, rows
from tests.exports.test_saved import save
from tests.support.enquiries.people import write_to_us
from tests.support.leads.desk_work import add_account
from tests.support.stored import change_row, every, only
from tests.support.zone_command import run_zone

SAVED = ("export", "--saved", "CRM", "--since-last")


@pytest.fixture
def author(own_database: Database) -> UUID:
    """An account that may export and has saved an export."""
    account = add_account(own_database, email="kim@example.org", role=Role.EXPORTER.value)
    save(own_database, author_id=account)
    return account


def asked(database: Database) -> int:
    """Count the mails that ask for an approval."""
    return every(database, OutboxMessage.kind).count(MessageKind.EXPORT_WAITING)


def test_each_run_writes_the_leads_new_since_the_run_before(
    own_database: Database, tmp_path: Path, author: UUID
) -> None:
    run_zone(*SAVED, "--out", "first.csv")
    write_to_us(own_database, clock.now(), email="new@example.com")
    run_zone(*SAVED, "--out", "second.csv")
    run_zone("export", "--saved", "CRM", "--out", "all.csv")

    assert len(rows((tmp_path / "first.csv").read_bytes())) == 2
    (row,) = rows((tmp_path / "second.csv").read_bytes())
    assert row["email"].startswith("new@")
    assert len(rows((tmp_path / "all.csv").read_bytes())) == 3
    assert {(each.author_id, each.actor, each.reason) for each in every(own_database, Export)} == {
        (author, "operator", only(own_database, SavedExport.reason))
    }


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"active": False}, "its author's account is no longer active"),
        ({"role": "handler"}, "its author may no longer export enquiries"),
    ],
)
def test_it_is_refused_if_its_author_may_no_longer_export(
    own_database: Database, tmp_path: Path, author: UUID, change: dict[str, object], said: str
) -> None:
    change_row(own_database, StaffAccount, author, **change)
    assert f": {said}." in run_zone(*SAVED, "--out", "o.csv", status=1).output
    assert not (tmp_path / "o.csv").exists()
    assert every(own_database, Export) == []


def test_a_large_one_awaits_approval_and_the_next_run_writes_it(
    own_database: Database, tmp_path: Path, author: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_EXPORT_APPROVAL_ROWS", "1")
    second = add_account(own_database, email="li@example.org", role=Role.EXPORTER.value)
    told = run_zone(*SAVED, "--out", "o.csv", status=3).output
    waiting = record(own_database)
    assert f"/staff/exports/{waiting.id}" in told
    # Its author is no second person. The next round waits for the same export, without new mails.
    assert asked(own_database) == 1
    run_zone(*SAVED, "--out", "o.csv", status=3)
    assert (record(own_database).id, asked(own_database)) == (waiting.id, 1)

    key = load_secrets(Settings.from_environment()).ledger_key
    decide_export(own_database, key, export_id=waiting.id, approver_id=second, approves=True,
                  reason="", now=clock.now())  # fmt: skip
    run_zone(*SAVED, "--out", "o.csv")
    assert (record(own_database).id, record(own_database).state) == (waiting.id, "complete")
    assert len(rows((tmp_path / "o.csv").read_bytes())) == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--saved", "Nothing"), "No export is saved as 'Nothing'"),
        (("--saved", "CRM", "--format", "csv"), "brings its own format"),
        (("--saved", "CRM", "--id", str(UUID(int=1))), "Give --saved or --id, not both"),
    ],
)
def test_a_mistake_says_what_to_do(author: UUID, options: tuple[str, ...], said: str) -> None:
    assert said in run_zone("export", *options, "--out", "o.csv", status=2).output
