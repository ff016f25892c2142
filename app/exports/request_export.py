"""Ask for an export: everything about it is on record before it can be opened."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.exports.models.export import Export
from app.exports.rules.export import Delivery, ExportRequest, ExportRules, delivery_of
from app.exports.steps.ask_for_export import Asker, ask_for_export, count_expected
from app.mail.rules.mailing import Mailing


def request_export(
    database: Database,
    ledger_key: bytes,
    request: ExportRequest,
    rules: ExportRules,
    *,
    author_id: UUID | None,
    actor: str,
    delivery: Delivery | None,
    now: datetime,
    mailing: Mailing | None = None,
) -> Export:
    """Record what is asked for, by whom and why, and return it.

    More leads than an installation lets one person take out wait for a second one.

    :param author_id: the account that asks; None for the command line.
    :param delivery: how the file reaches whoever asks; None as suits its size.
    :param mailing: by which colleagues are told of what waits for them, if they are to be.
    :raises BadExportFilter: for the leads of an author that there is not.
    """
    with database.reading() as session:
        expected = count_expected(session, request, author_id, rules, now)
    asker = Asker(author_id, actor, delivery or delivery_of(expected))
    with database.transaction() as session:
        return ask_for_export(
            session,
            ledger_key,
            request,
            asker,
            waits=rules.needs_approval(expected),
            expected=expected,
            now=now,
            mailing=mailing,
        )
