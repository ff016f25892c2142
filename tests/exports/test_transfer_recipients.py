"""Consent to a transfer abroad is separate for each recipient: asked for, confirmed and counted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.consent.figures import count_consent
from app.consent.records import view_confirmation
from app.consent.rules.transfers import NoTransfer
from app.consent.store.figures import list_figures
from app.content.wording import CONSENT_BLOCK
from app.core.db import Database
from app.core.rules.installation import Transfer
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind, token_sha256
from app.exports.prepared import fetch_export
from app.exports.rules.export import ExportPurpose
from app.exports.store.transfers import YearOfTransfers, count_people_by_year
from tests.exports.test_transfer import (
    INSTALLATION,
    OTHER,
    RULES,
    TICKED,
    ZONE,
    abroad,
    agree,
    block_sha256,
    confirm,
    mechanism,
    name_another,
)
from tests.support.consent.publishing import Desk, sources_of
from tests.support.consent.transfers import ABROAD
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import mailed_token
from tests.support.exports.people import LATER, held, left_out
from tests.support.exports.preparing import Workshop
from tests.support.ledger.sealing import tamper
from tests.support.stored import read_by

__all__ = ["mechanism"]

SOON = NOW + timedelta(minutes=1)


def waits(database: Database, enquiry: UUID) -> Sequence[Purpose]:
    """Return the purposes that the link of an enquiry's acknowledgement asks to confirm."""
    sha256 = token_sha256(mailed_token(database, enquiry, LinkKind.CONFIRM))
    found = view_confirmation(database, token_sha256=sha256, now=NOW)
    return [] if found is None else list(found[1])


def counted(database: Database, transfer: Transfer) -> dict[str, int]:
    """Return the figures about a transfer to the recipient."""
    count_consent(database, NOW, transfer)
    figures = [
        each for each in read_by(database, list_figures) if each.purpose == "transfer_abroad"
    ]
    return {name: figures[-1].people[name] for name in ("given", "unconfirmed", "not_asked")}


def reword(database: Database) -> None:
    """Publish other words beside the boxes that name the same recipient."""
    desk, doc = Desk(database, INSTALLATION), CONSENT_BLOCK
    sources = sources_of(database, doc)
    more = {lang: text.replace("\n\n[ ]", "\n\nMore.\n\n[ ]", 1) for lang, text in sources.items()}
    desk.write(doc, more)
    desk.propose(doc)
    desk.approve(doc)


def test_a_tick_for_a_new_recipient_is_confirmed_by_mail_again(database: Database) -> None:
    agree(database, "wei")
    name_another(database)
    rules = replace(RULES, transfer=OTHER)
    again = agree(database, "wei", confirms=False, at=SOON)

    assert waits(database, again)
    assert held(abroad(database, rules)) == []
    confirm(database, again)
    assert not waits(database, again)
    assert set(held(abroad(database, rules))) == {"wei"}


def test_a_tick_for_the_same_recipient_in_new_words_needs_no_other_mail(
    database: Database,
) -> None:
    agree(database, "wei")
    reword(database)

    assert not waits(database, agree(database, "wei", confirms=False, at=SOON))
    assert waits(
        database, agree(database, "wei", {**TICKED, "updates_email": True}, confirms=False)
    ) == [Purpose.UPDATES_EMAIL]
    assert set(held(abroad(database))) == {"wei"}


def test_a_confirmation_for_the_earlier_recipient_that_sql_gives_to_the_new_one_is_no_proof(
    database: Database,
) -> None:
    agree(database, "wei")
    name_another(database)
    tamper(database, f"UPDATE consent_record SET block_sha256 = '{block_sha256(database)}'")

    taken = abroad(database, replace(RULES, transfer=OTHER))

    assert held(taken) == []
    assert left_out(taken) == {"unproven": 1}


def test_a_late_confirmation_for_the_earlier_recipient_says_nothing_of_the_new_one(
    database: Database,
) -> None:
    early = agree(database, "wei", confirms=False)
    name_another(database)
    late = agree(database, "wei", confirms=False, at=SOON)
    confirm(database, early)

    assert waits(database, late)
    assert held(abroad(database, replace(RULES, transfer=OTHER))) == []


def test_the_figures_count_consent_for_the_recipient_named_now(database: Database) -> None:
    agree(database, "wei")
    agree(database, "lin", confirms=False)
    name_another(database)
    agree(database, "kim")

    assert counted(database, OTHER) == {"given": 1, "unconfirmed": 0, "not_asked": 2}
    assert counted(database, ABROAD) == {"given": 1, "unconfirmed": 1, "not_asked": 1}


def test_people_are_counted_for_each_recipient_and_once_together(database: Database) -> None:
    agree(database, "wei")
    agree(database, "lin")
    abroad(database)
    name_another(database)
    agree(database, "wei", at=SOON)
    abroad(database, replace(RULES, transfer=OTHER))

    counted = read_by(database, count_people_by_year, ZONE)

    assert counted == {2026: YearOfTransfers(2, {ABROAD: 2, OTHER: 1})}


def test_a_mechanism_altered_by_sql_takes_nobody_out_of_the_count(database: Database) -> None:
    agree(database, "wei")
    abroad(database)
    tamper(database, "UPDATE transfer_act SET terms = '{}'")

    assert read_by(database, count_people_by_year, ZONE) == {2026: YearOfTransfers(1, {None: 1})}


def test_a_file_prepared_for_one_recipient_is_not_fetched_for_another(
    database: Database, tmp_path: Path
) -> None:
    agree(database, "wei")
    shop = Workshop(replace(Workshop.make(database, tmp_path).tools, rules=RULES))
    export = shop.prepared(purpose=ExportPurpose.TRANSFER_ABROAD, rules=RULES)
    assert export.count == 1
    name_another(database)

    with pytest.raises(NoTransfer, match="another recipient"):
        fetch_export(
            database,
            LEDGER_KEY,
            export_id=export.id,
            actor="a",
            rules=replace(RULES, transfer=OTHER),
            first=0,
            last=1,
            now=LATER,
        )
