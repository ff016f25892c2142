"""Verification bundles that auditors ask for: made by the worker, downloaded, deleted."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import structlog
from sqlalchemy.orm import Session

from app.consent.rules.consent import text_sha256
from app.consent.store.withdrawals import wait_for_erasures
from app.core.db import Database
from app.core.outside.durable_files import Draft
from app.core.outside.zip_files import zip_stream
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.records import write_audit
from app.ledger.models import LedgerBundle
from app.ledger.outside.bundle_files import BundleFiles
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.rules.bundle import (
    KEPT_FOR,
    Bundled,
    BundleFile,
    BundleGone,
    BundleNotWritten,
    BundleState,
    BundleWithheld,
    ErasureWaits,
    WriteBundle,
)
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.health import SIGN_OF_LIFE, TakenOver
from app.ledger.steps.outside_acts import lacks_acts
from app.ledger.store import asked_work, bundle, evidence

SUFFIX = "zip"
_COUNTED = ("openings.jsonl", "tile/entries/")
"""Files with one piece for each entry, by which the progress is told."""

_log = structlog.get_logger()


def ask_bundle(
    database: Database, ledger_key: bytes, *, actor: str, reason: str, now: datetime
) -> bool:
    """Request a bundle unless one is being made; return whether a new one was requested.

    The file of the previous one is deleted, so that the disk holds no more than one.

    :param reason: why it is needed, since it has the evidence of everybody's consent.
    :raises StorageUnavailable: if the database cannot be used.
    """
    bundle_id = uuid4()
    row = {
        "id": bundle_id,
        "asked_at": now,
        "asked_by": actor,
        "state": BundleState.OPEN.value,
        "owner": "",
        "owned_until": now,
        "done": 0,
        "total": 0,
        "reason": reason,
        "origin": "",
        "size": 0,
        "bytes": 0,
        "sha256": "",
        "problem": "",
    }
    with database.transaction() as session:
        asked = asked_work.insert_open(session, LedgerBundle, row)
        if asked:
            bundle.end_complete(session, now)
            write_audit(
                session,
                ledger_key,
                AuditEvent.BUNDLE_ASKED,
                actor=actor,
                at=now,
                subject=bundle_id.hex,
                details={"reason_sha256": text_sha256(reason)},
            )
    return asked


@dataclass(frozen=True)
class Bundling:
    """The dependencies of making a bundle.

    :param bundle: bundles the log that grows by a function that writes its files.
    :param size: returns how many entries that log has.
    :param clock: returns the current time.
    """

    database: Database
    ledger_key: bytes
    files: BundleFiles
    lists: OutsideLists
    bundle: Callable[[WriteBundle], Bundled]
    size: Callable[[Session], int]
    clock: Callable[[], datetime]


def make_bundle(bundling: Bundling) -> bool:
    """Make the bundle that was requested; return whether it was made, or cannot be.

    One worker at a time makes it. If that worker dies, another begins again later. It is tried
    again later, too, while an erasure waits to be sealed, for which nothing in a bundle would
    account, or while a restored database lacks one. An erasure that commits while the bundle is
    written has it begun anew.

    :raises StorageUnavailable: if the database cannot be used; it is begun again later.
    """
    owner, now = uuid4().hex, bundling.clock()
    with bundling.database.transaction() as session:
        # An erasure that this cannot see yet would find no bundle to void.
        wait_for_erasures(session)
        # Sealing is not locked out, nor a witness asked, for a bundle that could not be written.
        if lacks_acts(session, bundling.lists) or evidence.has_pending_erasure(session):
            return False
        found = asked_work.take(session, LedgerBundle, owner, now)
        total = 2 * bundling.size(session)
    if found is None:
        return False
    return _Making(bundling, found, owner, total, now).make()


@dataclass
class _Making:
    """One attempt at a bundle."""

    bundling: Bundling
    id: UUID
    owner: str
    total: int
    told_at: datetime
    done: int = 0
    length: int = 0
    hash: Any = field(default_factory=sha256)

    def make(self) -> bool:
        files, name = self.bundling.files, UUID(self.owner)
        try:
            with files.drafting(name, SUFFIX) as draft:
                made = self.bundling.bundle(lambda pieces: self._write(draft, pieces))
                draft.keep()
            return self._end(self._outcome(made), made.size)
        except ErasureWaits:
            self._change({"owner": ""})
            return False
        except TakenOver:
            return False
        except NotFound:
            return self._fail("empty")
        except LedgerInvalid as error:
            return self._fail("unreadable", error)
        except (OSError, BundleNotWritten) as error:
            return self._fail("disk", error)
        finally:
            # Delete a file that was void by the time it was whole; another attempt's has its name.
            if not self._has_file(name):
                files.remove(name)

    def _write(self, draft: Draft, files: Iterable[BundleFile]) -> None:
        for piece in zip_stream((name, self._counted(name, told)) for name, told in files):
            draft.write(piece)
            self.hash.update(piece)
            self.length += len(piece)

    def _counted(self, name: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            yield piece
            if name.startswith(_COUNTED):
                self.done += 1
                self._tell()

    def _tell(self) -> None:
        now = self.bundling.clock()
        if now - self.told_at < SIGN_OF_LIFE:
            return
        self.told_at = now
        progress = {"done": min(self.done, self.total), "total": self.total}
        if not self._change({**progress, "owned_until": now + LedgerBundle.LEASE}):
            raise TakenOver("Another worker makes this bundle, or an erasure has it begun anew.")

    def _change(self, values: dict[str, object]) -> bool:
        with self.bundling.database.transaction() as session:
            return asked_work.change(session, LedgerBundle, self.id, self.owner, values)

    def _fail(self, problem: str, error: Exception | None = None) -> bool:
        if error is not None:
            _log.error("ledger.bundle_failed", reason=str(error))
        return self._end({"state": BundleState.FAILED.value, "problem": problem})

    def _outcome(self, made: Bundled) -> dict[str, object]:
        return {
            "state": BundleState.COMPLETE.value,
            "origin": made.origin,
            "size": made.size,
            "bytes": self.length,
            "sha256": self.hash.hexdigest(),
            "file_until": self.bundling.clock() + KEPT_FOR,
        }

    def _end(self, outcome: dict[str, object], size: int = 0) -> bool:
        now = self.bundling.clock()
        with self.bundling.database.transaction() as session:
            values = {**outcome, "ended_at": now}
            mine = asked_work.change(session, LedgerBundle, self.id, self.owner, values)
            if mine and size:
                write_audit(
                    session,
                    self.bundling.ledger_key,
                    AuditEvent.BUNDLE_MADE,
                    actor=SYSTEM,
                    at=now,
                    subject=self.id.hex,
                    details={
                        "size": size,
                        "bytes": self.length,
                        "sha256": self.hash.hexdigest(),
                    },
                )
        return mine

    def _has_file(self, name: UUID) -> bool:
        with self.bundling.database.reading() as session:
            return bool(bundle.list_with_file(session, [name], self.bundling.clock()))


def fetch_bundle(
    database: Database,
    ledger_key: bytes,
    lists: OutsideLists,
    *,
    bundle_id: UUID,
    actor: str,
    now: datetime,
) -> None:
    """Record that somebody downloads a bundle.

    :param lists: the erasures and withdrawals that a restored database may lack.
    :raises BundleWithheld: if it lacks any.
    :raises BundleGone: if there is no such file, or not any more.
    """
    with database.transaction() as session:
        wait_for_erasures(session)
        if lacks_acts(session, lists):
            raise BundleWithheld("The database lacks what is listed outside it.")
        found = bundle.lock(session, bundle_id)
        if found is None or not found.is_there(now):
            raise BundleGone(f"The file of the bundle {bundle_id} does not exist.")
        write_audit(
            session,
            ledger_key,
            AuditEvent.BUNDLE_DOWNLOADED,
            actor=actor,
            at=now,
            subject=bundle_id.hex,
            details={"sha256": found.sha256},
        )


def clear_bundle_files(database: Database, files: BundleFiles, now: datetime) -> int:
    """Delete files that are neither being written nor to be downloaded; return how many.

    :raises OSError: if the folder cannot be written.
    """
    unwanted = _unwanted(database, files, now)
    for attempt in unwanted:
        files.remove(attempt)
    return len(unwanted)


def unwanted_bundles_there(database: Database, files: BundleFiles, now: datetime) -> bool:
    """Return whether there is any file to delete."""
    return bool(_unwanted(database, files, now))


def _unwanted(database: Database, files: BundleFiles, now: datetime) -> set[UUID]:
    # List the folder first: a bundle that has a file by now is in the database already.
    there = files.list_ids()
    if not there:
        return there
    with database.reading() as session:
        return there - bundle.list_with_file(session, there, now)
