"""What comes round for the ledger: to seal it, and to let others know of it."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from app.cli.ledger.command import make_sealer, seal_all, something_sealed, something_waits
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.periodic_work import PeriodicWork
from app.ledger.ask_witnesses import ask_witnesses, witnesses_behind
from app.ledger.check_ledger import check_ledger
from app.ledger.export_checkpoint import export_checkpoint
from app.ledger.mail_checkpoint import WEEK, mail_checkpoint
from app.ledger.outside.halt_told import HaltTold
from app.ledger.outside.ledger_export import LedgerExport
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness_http import configured_witnesses
from app.ledger.store import ledger_verification
from app.ledger.tell_of_halt import Watch, tell_of_halt
from app.ledger.verify_ledger import Verifying, verify_ledger
from app.mail.rules.delivery import Mailing

_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)
_LANGUAGE = "en"


def ledger_rounds(settings: Settings, database: Database) -> Iterator[PeriodicWork]:
    """Give the rounds that an installation has chosen."""
    folder = LedgerFolder(settings)
    yield PeriodicWork(
        "seal_ledger",
        _SECOND,
        partial(seal_all, database, make_sealer(settings)),
        lease=_MINUTE,
        wanted=partial(something_waits, database),
        own_turn=True,
    )
    yield _telling(settings, database, folder)
    yield _verifying(settings, database, folder)
    if settings.ledger_export is not None:
        yield PeriodicWork(
            "export_checkpoint",
            timedelta(hours=1),
            partial(
                export_checkpoint, database, folder, LedgerExport(settings, settings.ledger_export)
            ),
            wanted=partial(something_sealed, database),
            outside=True,
        )
    if witnesses := configured_witnesses(settings):
        yield PeriodicWork(
            "ask_witnesses",
            timedelta(seconds=10),
            partial(ask_witnesses, database, folder, witnesses),
            lease=_MINUTE,
            wanted=partial(witnesses_behind, database, folder, witnesses),
            outside=True,
        )
    if settings.auditor_email:
        mailing = Mailing(settings.installation.mail_domain, settings.desk_email, _LANGUAGE)
        yield PeriodicWork(
            "mail_checkpoint",
            WEEK,
            partial(mail_checkpoint, database, folder, settings.auditor_email, mailing),
            wanted=partial(something_sealed, database),
        )


def _verifying(settings: Settings, database: Database, folder: LedgerFolder) -> PeriodicWork:
    verifying = Verifying(
        load_secrets(settings).ledger_key, partial(check_ledger, database, folder), clock.now
    )
    return PeriodicWork(
        "verify_ledger",
        _SECOND,
        lambda _now: verify_ledger(database, verifying),
        wanted=partial(_verification_waits, database),
        long=True,
        own_turn=True,
    )


def _verification_waits(database: Database) -> bool:
    with database.reading() as session:
        return ledger_verification.is_waiting(session, clock.now())


def _telling(settings: Settings, database: Database, folder: LedgerFolder) -> PeriodicWork:
    recipients = {settings.desk_email, settings.auditor_email} - {""}
    told, domain = HaltTold(settings), settings.installation.mail_domain
    watch = Watch(
        folder, told, sorted(recipients), _LANGUAGE, domain, configured_witnesses(settings)
    )
    return PeriodicWork(
        "tell_of_halt",
        _SECOND,
        partial(tell_of_halt, database, watch),
        lease=_MINUTE,
        wanted=lambda: watch.has_news(clock.now()),
    )
