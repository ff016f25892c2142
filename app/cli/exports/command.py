"""`zone export`: leads as a file, by the same rules as on the desk."""

import secrets
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NoReturn
from uuid import UUID

import click

from app.accounts.store import staff
from app.cli.exports.options import Wanted, read_request, request_options, require_alone
from app.cli.exports.output import (
    STANDARD_OUTPUT,
    ended_by_signals,
    named,
    read_by_somebody,
    readme_of,
    require_room_for_file,
    tell_standard_output,
)
from app.cli.opening import opened
from app.cli.preparation import checked_content
from app.cli.progress_line import CountLine
from app.consent.rules.transfers import NoTransfer
from app.content import Content
from app.core import clock
from app.core.config import Secrets, Settings
from app.core.db import Database
from app.core.outside.durable_files import drafting, replace_file
from app.core.outside.secret_files import load_secrets
from app.core.rules.audit_events import OPERATOR
from app.exports.models import Export, SavedExport
from app.exports.opening import open_export
from app.exports.record import describe_export
from app.exports.request import request_export
from app.exports.rules.columns import Barred, why_barred
from app.exports.rules.export import (
    AwaitsApproval,
    DatabaseBehind,
    ExportNotReady,
    ExportRequest,
    ExportState,
)
from app.exports.rules.filter import BadExportFilter
from app.exports.store import export as exports
from app.exports.store import saved_export as saved_exports
from app.exports.writing import ExportStream
from app.ledger.outside.ledger_files import LedgerFolder
from app.mail.rules.delivery import Mailing
from app.parts import export_rules

AWAITS_APPROVAL = 3
"""The exit status if a second person has to approve the export first."""

_NO_TRANSFER = (
    "No transfer mechanism is valid, so no file can leave for abroad: an auditor records one at "
    "/compliance/transfers."
)
_BARRED = {
    Barred.ACCOUNT: "its author's account is no longer active.",
    Barred.PERMISSION: "its author may no longer export enquiries.",
    Barred.COLUMNS: "its author may no longer export some of its columns.",
}


@click.command("export")
@request_options
@click.option(
    "--id", "export_id", type=click.UUID, help="An approved export, in place of a new one."
)
@click.option("--saved", metavar="NAME", help="A saved export, in place of other options.")
@click.option("--out", required=True, metavar="FILE|-", help="File to write; - is standard output.")
def export(export_id: UUID | None, saved: str | None, out: str, **wanted: Any) -> None:
    """Write filtered leads into a file, and record who exported whose data and why.

    FILE is written completely or not at all, with a readme beside it. The exit status is 3 if a
    second person has to approve the export first; then run it again with its --id, or the same
    --saved.
    """
    require_room_for_file(out)
    with opened() as (settings, database), ended_by_signals():
        exporter = _Exporter(settings, database)
        if saved is not None and export_id is not None:
            raise click.UsageError("Give --saved or --id, not both.")
        if saved is not None:
            require_alone(wanted, "--saved", besides="since_last")
            asked = exporter.ask_saved(saved, since_last=wanted["since_last"])
        elif export_id is not None:
            require_alone(wanted, "an --id")
            asked = exporter.find(export_id)
        else:
            asked = exporter.ask(wanted)
        exporter.write(asked, out)


class _Exporter:
    def __init__(self, settings: Settings, database: Database) -> None:
        self._settings = settings
        self._database = database
        self._secrets: Secrets = load_secrets(settings)
        self._content: Content = checked_content(settings)
        self._mailing = Mailing(settings.installation.mail_domain, settings.desk_email)

    def ask(self, wanted: Wanted) -> Export:
        """Record an export with the options of the command."""
        return self._ask(read_request(wanted, self._content, self._settings.time_zone), None)

    def ask_saved(self, name: str, *, since_last: bool) -> Export:
        """Record an export by saved terms; return the last one if that has not been written yet.

        So a scheduled command whose export waits for a second person takes it once it is approved.
        """
        with self._database.reading() as session:
            saved = saved_exports.find_by_name(session, name)
            if saved is None:
                raise click.BadParameter(
                    f"No export is saved as {name!r}: see /staff/exports for the names.",
                    param_hint="--saved",
                )
            author = staff.get_account(session, saved.author_id)
            role = author.role if author is not None and author.active else None
            barred = why_barred(role, saved.purpose, saved.columns)
            last = exports.find_under_way(session, saved.id, OPERATOR)
        if barred is not None:
            raise click.ClickException(f"{name!r} cannot be exported: {_BARRED[barred]}")
        request = saved.request(self._settings.time_zone, since_last=since_last)
        if last is not None and last.request == request:
            return last
        return self._ask(request, saved)

    def _ask(self, request: ExportRequest, saved: SavedExport | None) -> Export:
        try:
            return request_export(
                self._database,
                self._secrets.ledger_key,
                request,
                export_rules(self._settings),
                author_id=None if saved is None else saved.author_id,
                actor=OPERATOR,
                prepared=False,
                now=clock.now(),
                mailing=self._mailing,
                saved_id=None if saved is None else saved.id,
            )
        except NoTransfer as error:
            raise click.ClickException(_NO_TRANSFER) from error
        except BadExportFilter as error:
            raise click.BadParameter(
                f"{error.name} selects an account's own leads, but a command has no account.",
                param_hint="--filter",
            ) from error

    def find(self, export_id: UUID) -> Export:
        """Return an export that was requested on the command line before."""
        with self._database.reading() as session:
            found = exports.find(session, export_id)
        if found is None or found.actor != OPERATOR:
            raise click.BadParameter(
                f"No export {export_id} was requested on the command line.", param_hint="--id"
            )
        if found.state == ExportState.REFUSED:
            raise click.ClickException(
                f"It was refused: {found.decision_reason} Request another export."
            )
        return found

    def write(self, asked: Export, out: str) -> None:
        """Write an export to a file or the standard output, unless it has to be approved first."""
        if asked.state == ExportState.AWAITING_APPROVAL:
            self._await_approval(asked, out)
        try:
            if out == STANDARD_OUTPUT:
                with read_by_somebody():
                    self._stream(asked, tell_standard_output)
            else:
                self._to_file(asked, Path(out))
        except AwaitsApproval:
            self._await_approval(asked, out)
        except DatabaseBehind as error:
            raise click.ClickException(
                "The database lacks erasures or withdrawals that are listed outside it, or a list "
                "is damaged: run `zone db reapply`, then "
                f"`zone export --id {asked.id} --out {out}`."
            ) from error
        except NoTransfer as error:
            raise click.ClickException(_NO_TRANSFER) from error
        except ExportNotReady as error:
            raise click.ClickException(
                f"The export {asked.id} is {asked.state}: request a new one."
            ) from error
        with self._database.reading() as session:
            self._tell(session.get_one(Export, asked.id), out)

    def _await_approval(self, asked: Export, out: str) -> NoReturn:
        click.echo(
            f"More than {self._settings.export_approval_rows:,} leads in 24 hours, or three times "
            "as many in 30 days, need approval. "
            f"Ask another person who may export to open {self._address(asked)}. Then run:\n"
            f"  zone export --id {asked.id} --out {out}",
            err=True,
        )
        raise SystemExit(AWAITS_APPROVAL)

    def _address(self, asked: Export) -> str:
        return f"{self._settings.origin}/staff/exports/{asked.id}"

    def _to_file(self, asked: Export, path: Path) -> None:
        # The file is created first, so that an export that cannot be written is not opened.
        with named(path), drafting(path, secrets.token_hex(4)) as draft:
            self._stream(asked, draft.write, named(path)(draft.keep))
        _name, text = describe_export(self._database, self._content, asked.id, path.name)
        readme = readme_of(path)
        try:
            replace_file(readme, text.encode())
        except OSError as error:
            raise click.ClickException(
                f"Wrote {path}, but not its readme: {readme}: {error.strerror}. "
                f"Read it at {self._address(asked)}."
            ) from error

    def _stream(
        self,
        asked: Export,
        write: Callable[[bytes], object],
        keep: Callable[[], None] = lambda: None,
    ) -> None:
        rules, key = export_rules(self._settings), self._secrets.ledger_key
        export = open_export(
            self._database,
            key,
            export_id=asked.id,
            actor=OPERATOR,
            rules=rules,
            now=clock.now(),
            mailing=self._mailing,
        )
        folder = LedgerFolder(self._settings)
        stream = ExportStream(
            self._database, key, folder, self._content, export, rules, clock.now, keep
        )
        with closing(CountLine(sys.stderr)) as line, closing(stream):
            for piece in stream:
                write(piece)
                line.tell(stream.rows)

    def _tell(self, done: Export, out: str) -> None:
        left_out = ", ".join(f"{reason} {n:,}" for reason, n in done.left_out.items() if n)
        lines = [
            f"Export {done.id}: {done.count:,} rows, {done.bytes:,} bytes, SHA-256 {done.sha256}.",
            *([f"Left out: {left_out}."] if left_out else []),
            *(
                [f"Withdrawn or erased meanwhile, to be removed: {len(done.withdrawn_since)}."]
                if done.withdrawn_since
                else []
            ),
            *([f"Its readme: {readme_of(Path(out))}"] if out != STANDARD_OUTPUT else []),
        ]
        click.echo("\n".join(lines), err=True)
