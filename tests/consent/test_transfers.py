"""The legal ground of a transfer is recorded, and counts for the recipient that words name."""

import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from app.consent.models import PolicyText, TransferAct
from app.consent.publication import publish_policies
from app.consent.rules.transfer_state import TransferState
from app.consent.rules.transfers import TransferChanged
from app.consent.steps.publication import first_words, words_on
from app.consent.store import policies, transfers
from app.consent.transfers import end_mechanism, record_mechanism
from app.content.consent_block import read_block
from app.content.wording import BLOCKS, CONSENT_BLOCK
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.errors import NoWordsYet
from app.core.rules.installation import Transfer, without_transfer
from app.core.rules.purposes import Purpose
from tests.support.at_once import outcomes_at_once
from tests.support.consent.publishing import Desk
from tests.support.consent.transfers import ABROAD, DAY, OFFICER, TODAY, make_terms, record
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.site import content, make_settings
from tests.support.stored import every, read_by

INSTALLATION = replace(make_settings(Path("/nowhere")).installation, transfer=ABROAD)
ZONE = ZoneInfo("Asia/Shanghai")


def published(database: Database, transfer: Transfer | None = ABROAD) -> None:
    """Publish the software's words with a recipient, or with none."""
    publish_policies(database, LEDGER_KEY, content(), replace(INSTALLATION, transfer=transfer), NOW)


def state(database: Database, transfer: Transfer | None = ABROAD) -> TransferState:
    """Return the legal ground of the transfer."""
    return read_by(database, transfers.get_state, transfer)


def test_a_mechanism_counts_from_its_record_to_its_end(database: Database) -> None:
    published(database)
    assert state(database).missing(NOW, TODAY) == ("mechanism",)

    made = record(database)
    found = state(database).mechanism(NOW, TODAY)
    assert found is not None
    assert (found.id, found.terms, found.actor) == (made, make_terms(), OFFICER)

    later = NOW + timedelta(hours=1)
    end_mechanism(database, LEDGER_KEY, made, reason="Replaced.", actor="b" * 32, now=later)
    assert state(database).mechanism(later, TODAY) is None
    (ended,) = state(database).mechanisms
    assert (ended.ended_at, ended.ended_by, ended.why_ended) == (later, "b" * 32, "Replaced.")


def test_each_act_has_an_event_with_the_hash_of_its_row(database: Database) -> None:
    made = record(database)
    end_mechanism(database, LEDGER_KEY, made, reason="Over.", actor=OFFICER, now=NOW + DAY)

    rows = every(database, select(TransferAct).order_by(TransferAct.at))
    events = every(
        database,
        select(AuditRecord)
        .where(AuditRecord.event.like("compliance:transfer:%"))
        .order_by(AuditRecord.at),
    )
    assert [each.event.rpartition(":")[2] for each in events] == ["record", "end"]
    assert [each.subject for each in events] == [each.id.hex for each in rows]
    assert {json.loads(each.payload)["details"]["mechanism"] for each in events} == {made.hex}


def test_what_has_ended_cannot_be_ended_again(database: Database) -> None:
    made = record(database)
    end_mechanism(database, LEDGER_KEY, made, reason="Over.", actor=OFFICER, now=NOW)

    with pytest.raises(TransferChanged):
        end_mechanism(database, LEDGER_KEY, made, reason="Again.", actor=OFFICER, now=NOW)


@pytest.mark.engine("both")
def test_of_two_who_end_a_mechanism_at_once_one_is_refused(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = record(database)
    end = partial(end_mechanism, database, LEDGER_KEY, made, reason="Over.", actor=OFFICER, now=NOW)

    outcomes = outcomes_at_once(monkeypatch, transfers, "list_mechanisms", [end, end])

    assert sorted(type(each).__name__ for each in outcomes) == ["NoneType", "TransferChanged"]


def test_a_mechanism_is_recorded_for_the_recipient_in_the_settings_alone(
    database: Database,
) -> None:
    for transfer in (None, replace(ABROAD, place="Hamburg")):
        with pytest.raises(TransferChanged):
            record_mechanism(database, LEDGER_KEY, make_terms(), transfer, actor=OFFICER, now=NOW)


def test_words_that_name_nobody_or_another_allow_nothing(database: Database) -> None:
    published(database, None)
    record(database)

    assert state(database).missing(NOW, TODAY) == ("block", "policy")
    assert state(database).blocks == frozenset()


@pytest.mark.parametrize("name", ["Example", "Example Trust (Asia)"])
def test_another_recipient_is_not_covered_by_earlier_words(database: Database, name: str) -> None:
    published(database)
    record(database, make_terms(replace(ABROAD, recipient=name)))

    found = state(database, replace(ABROAD, recipient=name))

    assert found.missing(NOW, TODAY) == ("block", "policy")
    assert found.blocks == frozenset()
    assert state(database).blocks


def test_each_version_says_whom_it_names_and_how_it_reads_without(database: Database) -> None:
    published(database, None)
    installation = replace(INSTALLATION, transfer=ABROAD)
    publish_policies(database, LEDGER_KEY, content(), installation, NOW)
    desk = Desk(database, installation)
    for doc in (*BLOCKS, "privacy_policy"):
        desk.propose(doc)
        assert desk.approve(doc) == 2
        assert ("block" in state(database).missing(NOW, TODAY)) is (doc == CONSENT_BLOCK)

    texts = {
        (each.doc, each.version): each.text
        for each in every(database, select(PolicyText).where(PolicyText.lang == "en"))
    }
    assert texts["consent_block_recipient", 2] == f"{ABROAD.recipient}\n{ABROAD.place}\n"
    named = f"{ABROAD.recipient}\n{ABROAD.place}\n{ABROAD.contact}\n"
    assert texts["privacy_policy_recipient", 2] == named
    assert texts[without_transfer(CONSENT_BLOCK), 2] == texts[CONSENT_BLOCK, 1]
    assert ABROAD.recipient in texts[CONSENT_BLOCK, 2]
    record(database)
    assert state(database).mechanism(NOW, TODAY) is not None


def test_an_act_under_words_without_the_box_shows_them_as_published(database: Database) -> None:
    published(database)
    without = read_by(database, policies.list_latest, without_transfer(CONSENT_BLOCK))["en"]
    found = read_by(database, policies.get_by_sha256, "en", without.sha256, CONSENT_BLOCK)

    assert Purpose.TRANSFER_ABROAD not in read_block(found.text).purposes


def test_words_of_a_day_have_the_box_only_if_a_mechanism_for_their_recipient_held_then(
    database: Database,
) -> None:
    published(database)

    def purposes() -> tuple[Purpose, ...]:
        return read_by(database, words_on, TODAY, ZONE, "en", "import").purposes

    assert Purpose.TRANSFER_ABROAD not in purposes()
    record(database, make_terms(valid_until=TODAY - DAY))
    record(database, make_terms(replace(ABROAD, place="Hamburg")))
    assert Purpose.TRANSFER_ABROAD not in purposes()
    record(database)
    assert Purpose.TRANSFER_ABROAD in purposes()


def test_words_count_from_the_local_day_of_their_publication(database: Database) -> None:
    midnight = datetime.combine(TODAY, time(), ZONE).astimezone(UTC)
    publish_policies(database, LEDGER_KEY, content(), INSTALLATION, midnight)

    with pytest.raises(NoWordsYet):
        read_by(database, words_on, TODAY - DAY, ZONE, "en", "import")
    assert read_by(database, first_words, ZONE, "en", "import") == read_by(
        database, words_on, TODAY, ZONE, "en", "import"
    )
