"""Periodic work of the ledger: seal entries, send checkpoints and ask witnesses."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from sqlalchemy.orm import Session

from app.cli.ledger.command import make_sealer, seal_all
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.periodic_work import PeriodicWork
from app.core.rules.audit_events import SYSTEM
from app.core.rules.languages import DEFAULT
from app.ledger.alarm import Watch, has_alarm_news, tell_of_alarm, tell_of_halt
from app.ledger.bundle import bundle_ledger
from app.ledger.check import check_ledger
from app.ledger.checkpoints import WEEK, export_checkpoint, mail_checkpoint
from app.ledger.models import LedgerBundle, LedgerVerification
from app.ledger.outside.bundle_files import BundleFiles
from app.ledger.outside.ledger_files import LedgerFolder, Vouching
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.outside.witness import configured_witnesses
from app.ledger.prepared_bundle import (
    Bundling,
    clear_bundle_files,
    make_bundle,
    unwanted_bundles_there,
)
from app.ledger.public_log import is_publishing_due, publish_checkpoints
from app.ledger.quarantine import has_new_foreign_row
from app.ledger.rules.health import EVERY_HALF_HOUR
from app.ledger.store import asked_work, ledger, pending_entry
from app.ledger.verification import (
    Verifying,
    ask_verification,
    is_verification_due,
    verify_ledger,
    verify_new,
)
from app.ledger.witnesses import ask_witnesses, witnesses_behind
from app.mail.rules.delivery import Mailing

_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)


def ledger_rounds(settings: Settings, database: Database) -> Iterator[PeriodicWork]:
    """Yield the periodic work of the ledger that an installation has chosen."""
    folder = LedgerFolder(settings)
    yield PeriodicWork(
        "seal_ledger",
        _SECOND,
        partial(seal_all, database, make_sealer(settings)),
        lease=_MINUTE,
        wanted=partial(_asks, database, pending_entry.has_pending),
        own_turn=True,
    )
    yield PeriodicWork(
        "publish_checkpoints",
        _SECOND,
        partial(publish_checkpoints, database, folder),
        lease=_MINUTE,
        wanted=lambda: is_publishing_due(database, folder, clock.now()),
    )
    yield from _telling(settings, database, folder)
    yield from _verifying(settings, database, folder)
    yield from _bundling(settings, database, folder)
    if settings.ledger_export is not None:
        yield PeriodicWork(
            "export_checkpoint",
            timedelta(hours=1),
            partial(export_checkpoint, database, folder, settings.ledger_export),
            wanted=partial(_asks, database, ledger.find_checkpoint),
            outside=True,
        )
    if witnesses := configured_witnesses(settings):
        yield PeriodicWork(
            "ask_witnesses",
            timedelta(seconds=10),
            partial(ask_witnesses, database, folder, witnesses, public=True),
            lease=_MINUTE,
            wanted=partial(witnesses_behind, database, folder, witnesses),
            outside=True,
        )
    if settings.auditor_email:
        mailing = Mailing(settings.installation.mail_domain, settings.desk_email, DEFAULT)
        yield PeriodicWork(
            "mail_checkpoint",
            WEEK,
            partial(mail_checkpoint, database, folder, settings.auditor_email, mailing),
            wanted=partial(_asks, database, ledger.find_checkpoint),
        )


def _verifying(
    settings: Settings, database: Database, folder: LedgerFolder
) -> Iterator[PeriodicWork]:
    vouching = Vouching(load_secrets(settings).ledger_key, folder)
    verifying = Verifying(vouching, partial(check_ledger, database, folder), clock.now)
    yield PeriodicWork(
        "ask_verification",
        _MINUTE,
        lambda now: ask_verification(database, vouching.ledger_key, actor=SYSTEM, now=now),
        lease=_MINUTE,
        wanted=lambda: is_verification_due(database, vouching, clock.now()),
    )
    yield PeriodicWork(
        "verify_new",
        EVERY_HALF_HOUR,
        lambda _now: verify_new(database, verifying),
        long=True,
    )
    yield PeriodicWork(
        "verify_foreign",
        _MINUTE,
        lambda _now: verify_new(database, verifying),
        wanted=partial(has_new_foreign_row, database, vouching),
        long=True,
    )
    yield PeriodicWork(
        "verify_ledger",
        _SECOND,
        lambda _now: verify_ledger(database, verifying),
        wanted=partial(
            _asks,
            database,
            lambda session: asked_work.is_waiting(session, LedgerVerification, clock.now()),
        ),
        long=True,
        own_turn=True,
    )


def _bundling(
    settings: Settings, database: Database, folder: LedgerFolder
) -> Iterator[PeriodicWork]:
    key, witnesses = load_secrets(settings).ledger_key, configured_witnesses(settings)
    files, lists = BundleFiles(settings.shared), OutsideLists(settings.shared)
    bundling = Bundling(
        database,
        key,
        files,
        lists,
        lambda write: bundle_ledger(
            database,
            folder,
            key,
            [each.key for each in witnesses],
            write,
            prepare=lambda: ask_witnesses(database, folder, witnesses, clock.now()),
        ),
        ledger.find_size,
        clock.now,
    )

    yield PeriodicWork(
        "make_bundle",
        _SECOND,
        lambda _now: make_bundle(bundling),
        wanted=partial(
            _asks,
            database,
            lambda session: asked_work.is_waiting(session, LedgerBundle, clock.now()),
        ),
        long=True,
        own_turn=True,
    )
    yield PeriodicWork(
        "clear_bundle_files",
        _MINUTE,
        partial(clear_bundle_files, database, files),
        wanted=lambda: unwanted_bundles_there(database, files, clock.now()),
    )


def _asks(database: Database, ask: Callable[[Session], object]) -> bool:
    """Return whether a query of the database finds anything."""
    with database.reading() as session:
        return bool(ask(session))


def _telling(
    settings: Settings, database: Database, folder: LedgerFolder
) -> Iterator[PeriodicWork]:
    recipients = {settings.desk_email, settings.auditor_email} - {""}
    domain, witnesses = settings.installation.mail_domain, configured_witnesses(settings)
    watch = Watch(folder, sorted(recipients), DEFAULT, domain, witnesses)
    key = load_secrets(settings).ledger_key
    yield PeriodicWork(
        "tell_of_alarm",
        timedelta(seconds=10),
        partial(tell_of_alarm, database, watch, key),
        lease=_MINUTE,
        wanted=lambda: has_alarm_news(database, watch, key, clock.now()),
    )
    yield PeriodicWork(
        "tell_of_halt",
        _SECOND,
        partial(tell_of_halt, database, watch),
        lease=_MINUTE,
        wanted=lambda: watch.has_news(clock.now()),
    )
