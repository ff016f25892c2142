"""Mechanisms that allow transfers abroad, as an auditor records them."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Flask

from app.consent.rules.transfers import Ground, Mechanism, Terms
from app.consent.transfers import record_mechanism
from app.core import clock
from app.core.db import Database
from app.core.rules.installation import Transfer
from app.web.context import Zone
from tests.support.enquiries.answers import LEDGER_KEY, NOW

ABROAD = Transfer("Example Trust", "Singapore", "trust@example.org")
OFFICER = "a" * 32
TODAY = NOW.date()
DAY = timedelta(days=1)


def make_terms(transfer: Transfer = ABROAD, **changes: Any) -> Terms:
    """Return a standard contract for a year around the tests' moment, with given changes."""
    return Terms(
        **{
            "recipient": transfer.recipient,
            "place": transfer.place,
            "contact": transfer.contact,
            "mechanism": Mechanism.CONTRACT,
            "ground": None,
            "reference": "Filing 2026-17",
            "valid_from": TODAY - 30 * DAY,
            "valid_until": TODAY + 335 * DAY,
            "sensitive": False,
            "assessed_on": TODAY - 40 * DAY,
            "assessed_by": "Data office",
            "assessment_reference": "PIA 2026-3",
            "remarks": "",
            **changes,
        }
    )


def exempt(ground: Ground, **changes: Any) -> Terms:
    """Return an exemption with its ground."""
    return make_terms(
        **{"mechanism": Mechanism.EXEMPTION, "ground": ground, "reference": "", **changes}
    )


def record(database: Database, terms: Terms | None = None, key: bytes = LEDGER_KEY) -> UUID:
    """Record a mechanism for its own recipient; return its id."""
    told = terms or make_terms()
    return record_mechanism(database, key, told, told.transfer, actor=OFFICER, now=NOW)


def allow(app: Flask, **changes: Any) -> UUID:
    """Record a mechanism that is valid now for the recipient in an application's settings."""
    zone: Zone = app.extensions["zone"]
    transfer, today = zone.settings.transfer, clock.now().date()
    assert transfer is not None
    dates = {"valid_from": today - 30 * DAY, "valid_until": today + 335 * DAY}
    terms = make_terms(transfer, **{**dates, "assessed_on": today - 40 * DAY, **changes})
    key = zone.secrets.ledger_key
    made = record_mechanism(zone.database, key, terms, transfer, actor=OFFICER, now=clock.now())
    zone.words.look()
    return made
