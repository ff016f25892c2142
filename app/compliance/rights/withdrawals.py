"""Withdrawals: exports before them, mails and downloads after them, and notified receivers."""

from collections.abc import Mapping, Sequence

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.compliance.blueprint import compliance
from app.compliance.days import read_days, typed_days
from app.compliance.names import names_by_actor
from app.consent.models import ConsentRecord
from app.core.rules.permissions import Permission
from app.core.rules.purposes import Purpose
from app.rights.rules.receivers import HandedOut, effect
from app.rights.store import person_data, receivers
from app.web.context import zone
from app.web.guards import require
from app.web.paging import PAGE_SIZE, paged, read_cursor

_USUAL_DAYS = 90


@compliance.get("/withdrawals")
@require(Permission.VIEW_CONSENTS)
def withdrawals() -> ResponseReturnValue:
    """List the withdrawals between two days, newest first, under pseudonyms."""
    place, typed = read_cursor(request.args.get("before")), typed_days(request.args, _USUAL_DAYS)
    errors: list[tuple[str, str]] = []
    since, until = read_days(typed, errors)
    with zone().database.reading() as session:
        limit = 0 if errors else PAGE_SIZE + 1
        found = receivers.list_withdrawals(session, since, until, place, limit)
        shown, older = paged(found, lambda each: (each.at, each.id))
        purposes = receivers.list_withdrawn_purposes(session, [each.id for each in shown])
        listed = [_withdrawal(session, each, purposes.get(each.id, ())) for each in shown]
        count = receivers.count_withdrawals(session, since, until)
        unasked = receivers.count_unasked_mails(session)
    return render_template(
        "compliance/rights/withdrawals.html",
        withdrawals=listed,
        count=count,
        typed=typed,
        usual=_USUAL_DAYS,
        errors=errors,
        unasked=unasked,
        names=names_by_actor(),
        older=older,
        first=place is None,
    ), 422 if errors else 200


def _withdrawal(
    session: Session, record: ConsentRecord, purposes: Sequence[str]
) -> Mapping[str, object]:
    held = [
        HandedOut(export.id, export.actor, export.snapshot_at, export.fetched_at)
        for export, _reference in person_data.list_exports(session, record.person)
        if export.snapshot_at and export.snapshot_at <= record.at
    ]
    sent = [enquiry.id for enquiry, _lead in person_data.list_enquiries(session, record.person)]
    # Only a withdrawal from all handling forbids every mail that nothing asks for.
    mails = (
        receivers.list_mails_after(session, record.person, record.at)
        if Purpose.PRIVACY_POLICY in purposes
        else ()
    )
    fetched = [each.fetched_at for each in held if each.fetched_at]
    once = {each.export_id: each for each in held}
    # Receivers of later exports are notified apart from this withdrawal.
    told, to_tell = receivers.count_tasks(session, sent, once)
    return {
        "record": record,
        "purposes": purposes,
        # The exports that held the person before it, newest first.
        "exports": list(once.values()),
        # The time to the last item that left after it; None if none did.
        "late": effect(record.at, [*mails, *fetched]),
        # How many tasks to notify their receivers are done, and how many are open.
        "told": told,
        "to_tell": to_tell,
    }
