"""A file for abroad holds who agreed to the recipient named now, while a mechanism is valid."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from app.consent.publication import publish_policies
from app.consent.rules.transfers import NoTransfer
from app.consent.store import policies
from app.consent.transfers import end_mechanism
from app.content.wording import BLOCKS, CONSENT_BLOCK
from app.core.db import Database
from app.core.rules.installation import Transfer
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind, token_sha256
from app.exports.models import Export, NotifyTask
from app.exports.prepared import fetch_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.columns import allowed_columns
from app.exports.rules.export import ExportPurpose
from app.exports.store.transfers import count_people_by_year
from app.rights.consent_decisions import confirm_address
from tests.support.consent.publishing import Desk
from tests.support.consent.transfers import ABROAD, OFFICER, make_terms, record
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    PURPOSES,
    REQUIRED_TICKS,
    make_answers,
    make_notice,
)
from tests.support.enquiries.people import mailed_token, person_of, write_to_us
from tests.support.exports.exporting import Taken, ask, begin, take
from tests.support.exports.people import LATER, held, left_out, withdraw
from tests.support.exports.preparing import Workshop
from tests.support.ledger.evidence import Administrator
from tests.support.ledger.sealing import tamper
from tests.support.site import content, make_settings
from tests.support.stored import change_row, every, read_by

RULES = ExportRules(approval_rows=0, transfer=ABROAD)
INSTALLATION = replace(make_settings(Path("/nowhere")).installation, transfer=ABROAD)
OTHER = replace(ABROAD, recipient="Example Trust (Asia)")
TICKED = {**REQUIRED_TICKS, "transfer_abroad": True}
ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture(autouse=True)
def mechanism(database: Database) -> UUID:
    """Words that name the recipient, and a mechanism that allows the transfer."""
    publish_policies(database, LEDGER_KEY, content(), INSTALLATION, NOW)
    return record(database)


def block_sha256(database: Database) -> str:
    """Return the hash of the words beside the boxes in force."""
    return read_by(database, policies.list_latest, CONSENT_BLOCK)["zh"].sha256


def agree(
    database: Database,
    name: str,
    ticks: dict[str, bool] | None = None,
    *,
    confirms: bool = True,
    at: datetime = NOW,
) -> UUID:
    """Send an enquiry under the words in force, confirm its ticks, and return its id."""
    notice = make_notice(
        block_sha256=block_sha256(database), purposes=(*PURPOSES, Purpose.TRANSFER_ABROAD)
    )
    enquiry = write_to_us(
        database,
        at,
        email=f"{name}@example.com",
        answers=make_answers(message=uuid4().hex),
        notice=notice,
        ticks=ticks or TICKED,
    )
    if confirms:
        confirm(database, enquiry)
    return enquiry


def confirm(database: Database, enquiry: UUID) -> None:
    """Follow the link of the acknowledgement, and confirm the transfer if it is asked for."""
    confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(mailed_token(database, enquiry, LinkKind.CONFIRM)),
        purposes={Purpose.TRANSFER_ABROAD},
        gpc=False,
        now=NOW,
    )


def abroad(database: Database, rules: ExportRules = RULES, **changes: Any) -> Taken:
    """Download a file for the transfer."""
    usual: dict[str, Any] = {
        "columns": allowed_columns("exporter", ExportPurpose.TRANSFER_ABROAD),
        "clock": lambda: LATER,
    }
    purpose = ExportPurpose.TRANSFER_ABROAD
    return take(database, rules=rules, purpose=purpose, **{**usual, **changes})


def name_another(database: Database) -> None:
    """Publish words that name another recipient, and record a mechanism for that one."""
    installation = replace(INSTALLATION, transfer=OTHER)
    publish_policies(database, LEDGER_KEY, content(), installation, NOW)
    desk = Desk(database, installation)
    for doc in (*BLOCKS, "privacy_policy"):
        desk.propose(doc)
        desk.approve(doc)
    record(database, make_terms(OTHER))


def test_it_holds_the_enquiries_with_which_people_agreed_and_confirmed_it(
    database: Database,
) -> None:
    agree(database, "wei")
    # An enquiry whose own box stayed empty stays here, whatever another of the person says.
    agree(database, "wei", dict(REQUIRED_TICKS), confirms=False)
    agree(database, "lin", confirms=False)
    agree(database, "kim", dict(REQUIRED_TICKS), confirms=False)

    taken = abroad(database)

    assert held(taken) == ["wei"]
    assert left_out(taken) == {"not_consented": 3}
    assert {"message", "phone", "website"} <= set(taken.rows[0])
    assert {"status", "owner", "priority"}.isdisjoint(taken.rows[0])


def test_agreement_to_an_earlier_recipient_puts_nobody_into_a_file(database: Database) -> None:
    agree(database, "wei")
    name_another(database)
    rules = replace(RULES, transfer=OTHER)

    assert held(abroad(database, rules)) == []
    with pytest.raises(NoTransfer):
        abroad(database)
    agree(database, "lin")
    assert held(abroad(database, rules)) == ["lin"]


def test_no_file_is_asked_for_opened_or_fetched_once_the_mechanism_has_ended(
    database: Database, tmp_path: Path, mechanism: UUID
) -> None:
    agree(database, "wei")
    shop = Workshop(replace(Workshop.make(database, tmp_path).tools, rules=RULES))
    prepared = shop.prepared(purpose=ExportPurpose.TRANSFER_ABROAD, rules=RULES)
    assert prepared.count == 1
    asked = ask(database, rules=RULES, purpose=ExportPurpose.TRANSFER_ABROAD)
    end_mechanism(database, LEDGER_KEY, mechanism, reason="Over.", actor=OFFICER, now=NOW)

    with pytest.raises(NoTransfer):
        abroad(database)
    with pytest.raises(NoTransfer):
        begin(database, asked.id, lambda: LATER, rules=RULES)
    with pytest.raises(NoTransfer):
        fetch_export(
            database, LEDGER_KEY, export_id=prepared.id, actor="a", rules=RULES, first=0, last=1,
            now=NOW,
        )  # fmt: skip
    assert len(every(database, Export)) == 2
    take(database, clock=lambda: LATER)


@pytest.mark.parametrize("transfer", [None, OTHER])
def test_nothing_leaves_for_a_recipient_whom_no_words_name(
    database: Database, transfer: Transfer | None
) -> None:
    with pytest.raises(NoTransfer):
        abroad(database, replace(RULES, transfer=transfer))


def test_a_withdrawal_asks_the_receivers_of_those_files_to_stop(database: Database) -> None:
    person = person_of(database, agree(database, "wei"))
    export = abroad(database, clock=lambda: NOW).export
    take(database)

    withdraw(database, person, Purpose.TRANSFER_ABROAD)

    (task,) = every(database, NotifyTask)
    assert (task.export_id, task.kind) == (export.id, "withdrawal")
    assert held(abroad(database)) == []


def test_a_decision_turned_by_sql_puts_nobody_into_a_file(database: Database) -> None:
    agree(database, "wei", {**REQUIRED_TICKS, "updates_email": True}, confirms=False)
    tamper(
        database, "UPDATE consent_decision SET state = 'given' WHERE purpose = 'transfer_abroad'"
    )
    tamper(database, "UPDATE consent_record SET act = 'confirmed'")

    taken = abroad(database)

    assert taken.rows == []
    assert left_out(taken) == {"unproven": 1}


def counts(database: Database) -> dict[int, int]:
    """Return the number of people by year."""
    counted = read_by(database, count_people_by_year, ZONE)
    return {year: each.people for year, each in counted.items()}


def test_a_person_counts_once_a_year_and_again_in_the_next(database: Database) -> None:
    agree(database, "wei")
    agree(database, "wei")
    agree(database, "lin")
    assert counts(database) == {}

    abroad(database)
    abroad(database)
    assert counts(database) == {2026: 2}

    abroad(database, clock=lambda: datetime(2026, 12, 31, 16, tzinfo=UTC))
    assert counts(database) == {2027: 2, 2026: 2}


def test_a_file_counts_once_it_is_handed_out_and_in_that_year(
    database: Database, tmp_path: Path
) -> None:
    agree(database, "wei")
    shop = Workshop(replace(Workshop.make(database, tmp_path).tools, rules=RULES))
    export = shop.prepared(purpose=ExportPurpose.TRANSFER_ABROAD, rules=RULES)
    take(database)
    assert counts(database) == {}

    change_row(database, Export, export.id, fetched_at=datetime(2026, 12, 31, 16, tzinfo=UTC))
    asked = ask(database, rules=RULES, purpose=ExportPurpose.TRANSFER_ABROAD)
    with closing(begin(database, asked.id, rules=RULES)):
        assert counts(database) == {2027: 1, 2026: 1}


def test_people_who_are_gone_and_files_cut_off_still_count(database: Database) -> None:
    agree(database, "wei")
    export = abroad(database).export
    asked = ask(database, rules=RULES, purpose=ExportPurpose.TRANSFER_ABROAD)
    change_row(database, Export, asked.id, state="aborted", snapshot_at=LATER, expected=7)
    administrator = Administrator(database)
    for row in administrator.rows("enquiry"):
        administrator.change("enquiry", row, {"id": uuid4()})
    administrator.dispose()

    assert export.count == 1
    assert counts(database) == {2026: 8}


def test_a_mechanism_ends_for_files_at_midnight_of_its_last_day(database: Database) -> None:
    last = make_terms().valid_until
    assert last is not None
    midnight = datetime.combine(last + timedelta(days=1), datetime.min.time(), ZONE).astimezone(UTC)
    abroad_at = partial(ask, database, rules=RULES, purpose=ExportPurpose.TRANSFER_ABROAD)

    abroad_at(now=midnight - timedelta(seconds=1))
    with pytest.raises(NoTransfer):
        abroad_at(now=midnight)
