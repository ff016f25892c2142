"""Fixtures for tests of the investor's journey."""

from collections.abc import Callable
from uuid import UUID

import pytest
from flask import Flask

from app.core.config import Settings
from app.core.models import Base
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.steps.sealing import Sealer
from app.web.context import Zone
from tests.support.enquiries.contact import ANSWERS
from tests.support.ledger.long_log import LongLog
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import write
from tests.support.stored import every


@pytest.fixture
def other_client(app: Flask, settings: Settings) -> PageClient:
    """Another browser, such as the one of whoever reads the mail, with no cookies of ours."""
    return PageClient(app, settings.origin)


@pytest.fixture
def filled(client: PageClient) -> Form:
    """The form with a complete enquiry, not sent yet."""
    return client.get("/en/contact").form("message").fill(**ANSWERS)


@pytest.fixture
def enquiry(client: PageClient, zone: Zone) -> UUID:
    """The id of an enquiry that asked for news."""
    return write(client, zone, consent_updates_email=True)


@pytest.fixture
def count(zone: Zone) -> Callable[[type[Base]], int]:
    """A function that returns the number of rows of a table."""

    def rows(model: type[Base]) -> int:
        return len(every(zone, model))

    return rows


@pytest.fixture
def sealer(zone: Zone) -> Sealer:
    """The site's own sealer."""
    return Sealer(zone.secrets.ledger_key, zone.settings.ledger_origin, LedgerFolder(zone.settings))


@pytest.fixture
def long_log(zone: Zone, sealer: Sealer) -> LongLog:
    """The site's log, before its first entry."""
    return LongLog(zone, sealer)
