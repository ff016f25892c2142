"""Messages that could not be sent."""

from uuid import UUID

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.outside.contact_details import masked_email
from app.leads.store.inbox_page import get_headings_of
from app.mail.deliveries import close_delivery, retry_delivery
from app.mail.rules.delivery import MessageKind, trouble_of
from app.mail.store import parked
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE, paged, read_cursor


@staff.get("/deliveries")
@require(Permission.WORK_LEADS)
def deliveries() -> str:
    """List the messages that could not be sent, newest first."""
    with zone().database.reading() as session:
        place = read_cursor(request.args.get("before"))
        found = parked.list_parked(session, place, PAGE_SIZE + 1)
        shown, older = paged(found, lambda each: (each.due_at, each.id))
        about = {each.enquiry_id for each in shown if each.enquiry_id is not None}
        headings, count = get_headings_of(session, about), parked.count_parked(session)
    return render_template(
        "staff/mail/deliveries.html",
        messages=shown,
        headings=headings,
        older=older,
        count=count,
        kind_of=MessageKind,
        trouble_of=trouble_of,
        masked=masked_email,
    )


@staff.post("/deliveries/<uuid:message_id>/retry")
@require(Permission.WORK_LEADS)
def delivery_retry(message_id: UUID) -> ResponseReturnValue:
    """Queue one message again."""
    found = retry_delivery(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        message_id=message_id,
        now=clock.now(),
    )
    return _back("retried" if found else "gone")


@staff.post("/deliveries/<uuid:message_id>/close")
@require(Permission.WORK_LEADS)
def delivery_close(message_id: UUID) -> ResponseReturnValue:
    """Give up on one message."""
    found = close_delivery(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        message_id=message_id,
        now=clock.now(),
    )
    return _back("closed" if found else "gone")


@staff.post("/deliveries/retry")
@require(Permission.WORK_LEADS)
def deliveries_retry() -> ResponseReturnValue:
    """Queue every message again."""
    count = retry_delivery(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        message_id=None,
        now=clock.now(),
    )
    return _back("retried_all", count=count)


def _back(said: str, **values: object) -> ResponseReturnValue:
    flash(zone().content.text(page_language(), f"deliveries.{said}", **values), "success")
    return redirect(url_for("staff.deliveries"), 303)
