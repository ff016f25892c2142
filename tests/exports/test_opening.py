"""An export beyond one person's limit needs a second person, counting their earlier exports."""

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.accounts.accounts import change_role, set_active
from app.cli.exports.rounds import prepare_exports
from app.core.db import Database
from app.core.rules.permissions import Role
from app.exports import opening
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.request import decide_export
from app.exports.rules import approval
from app.exports.rules.approval import ExportRules, is_about_as_many
from app.exports.rules.export import AuthorBarred, AwaitsApproval, ExportFormat, ExportState
from app.exports.rules.filter import ExportFilter
from app.exports.writing import ExportStream
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW, make_answers
from tests.support.enquiries.people import write_to_us
from tests.support.exports.exporting import UNSEALED, ask, begin, record
from tests.support.exports.preparing import Workshop
from tests.support.leads.desk_work import ACTOR, MAILING, add_account
from tests.support.site import content
from tests.support.stored import change_row

TWO = ExportRules(approval_rows=2)


@pytest.fixture
def database(database: Database) -> Database:
    """A database with just as many leads as one person may export alone."""
    for name in ("wei", "lin"):
        write_to_us(database, email=f"{name}@example.com")
    return database


def opened(
    database: Database, asked: Export, rules: ExportRules = TWO, now: datetime = NOW
) -> Export:
    """Open an export."""
    return open_export(database, LEDGER_KEY, export_id=asked.id, actor="a", rules=rules, now=now)


def test_a_grown_export_waits_and_opens_once_approved(database: Database) -> None:
    same, asked = ask(database, rules=TWO), ask(database, rules=TWO)
    assert opened(database, same).state == ExportState.RUNNING
    write_to_us(database, email="kim@example.com")

    with pytest.raises(AwaitsApproval):
        opened(database, asked)

    waiting = record(database, asked.id)
    assert (waiting.state, waiting.expected) == (ExportState.AWAITING_APPROVAL, 3)
    assert waiting.snapshot_at is None
    decide_export(database, LEDGER_KEY, export_id=asked.id, approver_id=add_account(database),
                  approves=True, reason="", now=NOW)  # fmt: skip
    assert opened(database, asked).state == ExportState.RUNNING


def approved(database: Database, author_id: UUID | None = None) -> Export:
    """Request an export of three leads, and have it approved."""
    write_to_us(database, email="kim@example.com")
    asked = ask(database, rules=TWO, author_id=author_id)
    decide_export(
        database, LEDGER_KEY, export_id=asked.id, approver_id=add_account(database), approves=True,
        reason="For the board.", now=NOW,
    )  # fmt: skip
    return asked


def test_what_was_approved_counts_towards_nobodys_limit(database: Database) -> None:
    author = add_account(database)
    [*_pieces] = begin(database, approved(database, author).id, rules=TWO)
    write_from(database, "FR")

    assert took(database, author, "FR") == ExportState.COMPLETE


def test_an_approval_holds_until_the_end_of_a_week(database: Database) -> None:
    week, asked = timedelta(days=7), approved(database)
    change_row(database, Export, asked.id, approver_tie="role")

    with pytest.raises(AwaitsApproval):
        opened(database, asked, now=NOW + week)

    waiting = record(database, asked.id)
    assert (waiting.state, waiting.approver_id) == (ExportState.AWAITING_APPROVAL, None)
    assert (waiting.approved_at, waiting.decision_reason) == (None, "")
    assert (waiting.approver_tie, waiting.approved_sha256) == (None, None)
    last = NOW + week - timedelta(seconds=1)
    assert opened(database, approved(database), now=last).state == ExportState.RUNNING


def test_without_an_approval_threshold_nothing_waits(database: Database) -> None:
    asked = ask(database, rules=TWO)
    write_to_us(database, email="kim@example.com")

    assert opened(database, asked, ExportRules(approval_rows=0)).state == ExportState.RUNNING


def test_the_worker_also_waits_for_a_second_person(database: Database, tmp_path: Path) -> None:
    shop = Workshop.make(database, tmp_path)
    shop = Workshop(replace(shop.tools, rules=TWO))
    asked = shop.ask(rules=TWO)
    write_to_us(database, email="kim@example.com")

    assert prepare_exports(shop.tools) == 0
    assert record(database, asked.id).state == ExportState.AWAITING_APPROVAL
    assert not shop.path(asked).exists()


def write_from(database: Database, country: str) -> None:
    """Store an enquiry of somebody new."""
    email = f"{uuid4().hex}@example.com"
    write_to_us(database, email=email, answers=make_answers(email=email, country=country))


def took(
    database: Database,
    author_id: UUID | None,
    country: str,
    rules: ExportRules = TWO,
    now: datetime = NOW,
) -> ExportState:
    """Ask for the leads of a country and take them, unless a second person has to approve them."""
    chosen = ExportFilter(filters={"country": country})
    asked = ask(database, rules=rules, author_id=author_id, filter=chosen, now=now)
    if asked.state == ExportState.APPROVED:
        export = opened(database, asked, rules, now)
        stream = ExportStream(database, LEDGER_KEY, UNSEALED, content(), export, rules, lambda: now)
        with closing(stream):
            [*_pieces] = stream
    return ExportState(record(database, asked.id).state)


COMPLETE, WAITS = ExportState.COMPLETE, ExportState.AWAITING_APPROVAL


def test_slices_of_one_day_count_together_and_the_same_leads_once(database: Database) -> None:
    author, other = add_account(database), add_account(database)
    for country in ("FR", "FR", "IT", "ES"):
        write_from(database, country)
    later = NOW + timedelta(hours=23, minutes=59)

    assert [took(database, author, each) for each in ("FR", "FR", "IT")] == [COMPLETE] * 2 + [WAITS]
    assert took(database, author, "ES", now=later) == WAITS
    assert took(database, other, "IT") == COMPLETE
    assert [took(database, None, each) for each in ("FR", "IT")] == [COMPLETE, WAITS]
    assert took(database, author, "IT", now=NOW + timedelta(days=1)) == COMPLETE


def test_three_times_as_many_may_be_taken_alone_in_thirty_days(database: Database) -> None:
    author, countries = add_account(database), ("FR", "IT", "ES", "PL")
    for country in countries * 2:
        write_from(database, country)
    days = [NOW + timedelta(days=2 * each) for each in range(4)]

    told = [took(database, author, *each) for each in zip(countries, [TWO] * 4, days, strict=True)]

    assert told == [COMPLETE, COMPLETE, COMPLETE, WAITS]
    assert took(database, author, "PL", now=NOW + timedelta(days=30)) == COMPLETE


def test_two_slices_opened_at_once_are_no_way_round_the_limit(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    author = add_account(database)
    for country in ("FR", "FR", "IT"):
        write_from(database, country)
    chosen = [ExportFilter(filters={"country": each}) for each in ("FR", "IT")]
    asked = [ask(database, rules=TWO, author_id=author, filter=each) for each in chosen]

    acts = [partial(opened, database, each) for each in asked]
    ended = outcomes_at_once(monkeypatch, opening, "reach_of", acts)

    assert sorted(type(each).__name__ for each in ended) == ["AwaitsApproval", "Export"]


@pytest.mark.parametrize("column", ["purpose", "filter"])
def test_an_approval_holds_for_its_purpose_and_filter_alone(
    database: Database, column: str
) -> None:
    asked = approved(database)
    changed = {"purpose": "news_email", "filter": {"folder": "all", "country": "CN"}}
    change_row(database, Export, asked.id, **{column: changed[column]})

    with pytest.raises(AwaitsApproval):
        opened(database, asked)


def test_an_approval_holds_for_about_as_many_leads(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Beyond this many, leads are counted one by one only for a decision.
    monkeypatch.setattr(approval, "MOST_COUNTED", 2)
    asked = approved(database)
    write_to_us(database, email="ada@example.com")

    with pytest.raises(AwaitsApproval):
        opened(database, asked)

    assert record(database, asked.id).expected == 4
    assert [is_about_as_many(1000, each) for each in (949, 950, 1050, 1051)] == [
        False, True, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize("loses", ["role", "account"])
def test_a_change_of_the_author_ends_the_approval(database: Database, loses: str) -> None:
    author = add_account(database, role=Role.EXPORTER.value)
    asked = approved(database, author)
    lose(database, author, loses)
    if loses == "role":
        give_role(database, author, Role.EXPORTER)
    else:
        set_account(database, author, active=True)

    with pytest.raises(AwaitsApproval):
        opened(database, asked)


@pytest.mark.parametrize("loses", ["role", "account"])
def test_an_author_who_may_not_export_any_more_gets_no_file(
    database: Database, tmp_path: Path, loses: str
) -> None:
    author = add_account(database, role=Role.EXPORTER.value)
    shop = Workshop.make(database, tmp_path)
    asked = [approved(database, author), shop.ask(author_id=author)]
    lose(database, author, loses)

    with pytest.raises(AuthorBarred):
        opened(database, asked[0])
    assert prepare_exports(shop.tools) == 0

    for each in asked:
        ended = record(database, each.id)
        assert (ended.state, ended.count) == (ExportState.ABORTED, 0)


@pytest.mark.parametrize("loses", ["role", "account"])
@pytest.mark.parametrize("kind", ExportFormat)
@pytest.mark.parametrize("seconds", [0, 1])
def test_a_stream_stops_once_its_author_may_not_export_any_more(
    database: Database, loses: str, kind: ExportFormat, seconds: int
) -> None:
    """It stops within a second, or else at its end."""
    author = add_account(database, role=Role.EXPORTER.value)
    asked = ask(database, author_id=author, format=kind)
    moments = iter(NOW + timedelta(seconds=each * seconds) for each in range(100))
    stream = begin(database, asked.id, lambda: next(moments))
    lose(database, author, loses)

    with closing(stream), pytest.raises(AuthorBarred):
        list(stream)

    stopped = record(database, asked.id)
    assert (stopped.state, stopped.count) == (ExportState.ABORTED, 0 if seconds else 2)


def lose(database: Database, account_id: UUID, what: str) -> None:
    """Take the role or the account from somebody."""
    if what == "role":
        give_role(database, account_id, Role.READER)
        return
    add_account(database, role=Role.ADMINISTRATOR.value)
    set_account(database, account_id, active=False)


def set_account(database: Database, account_id: UUID, *, active: bool) -> None:
    """Activate or deactivate an account."""
    set_active(database, LEDGER_KEY, actor=ACTOR, account_id=account_id, active=active, now=NOW)


def give_role(database: Database, account_id: UUID, role: Role) -> None:
    """Give an account another role."""
    change_role(
        database, LEDGER_KEY, MAILING, actor=ACTOR, account_id=account_id, role=role, now=NOW
    )
