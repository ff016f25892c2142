"""A site with a sealed ledger, for tests of the console's pages about it."""

from functools import partial

from flask import Flask

from app.cli.ledger.command import make_sealer, seal_all
from app.core import clock
from app.ledger.check import check_ledger
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.public_log import publish_checkpoints
from app.ledger.verification import Verifying, verify_ledger
from tests.staff.desk import zone_of
from tests.support.pages.page_client import PageClient


def folder_of(app: Flask) -> LedgerFolder:
    """Return the folder of the site's ledger outside the database."""
    return LedgerFolder(zone_of(app).settings)


def seal(app: Flask) -> None:
    """Seal all that waits, as the worker does."""
    zone = zone_of(app)
    seal_all(zone.database, make_sealer(zone.settings), clock.now())


def publish(app: Flask) -> None:
    """Publish all that is sealed, as the worker does every hour."""
    publish_checkpoints(zone_of(app).database, folder_of(app), clock.now())


def work(app: Flask) -> None:
    """Run the requested verification, as the worker does."""
    zone = zone_of(app)
    check = partial(check_ledger, zone.database, folder_of(app))
    verify_ledger(zone.database, Verifying(zone.vouching, check, clock.now))


def speak(client: PageClient, lang: str) -> None:
    """Switch the desk to a language."""
    if lang == "zh":
        client.get("/staff/account").form(action="/staff/language").submit(language=lang)
