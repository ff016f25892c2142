"""The consent records, and what opens the commitment of one."""

from uuid import UUID

from flask import render_template, request

from app.compliance.blueprint import compliance
from app.compliance.consent.shown_words import shown_words
from app.consent.store.consent import list_records
from app.consent.view_consent import view_consent
from app.core import clock
from app.core.rules.commitment import commit
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor


@compliance.get("/consents")
@require(Permission.VIEW_CONSENTS)
def consents() -> str:
    """List the acts of consent, newest first; nothing in the list is personal data."""
    place = read_cursor(request.args.get("before"))
    with zone().database.reading() as session:
        found = list_records(session, place, PAGE_SIZE + 1)
    records = found[:PAGE_SIZE]
    older = cursor_text(records[-1].at, records[-1].id) if len(found) > PAGE_SIZE else None
    return render_template(
        "compliance/consent/consents.html", records=records, older=older, first=place is None
    )


@compliance.get("/consents/<uuid:record_id>")
@require(Permission.VIEW_CONSENTS)
def consent(record_id: UUID) -> str:
    """Show one act with the exact words shown; that it was looked at is recorded."""
    view = view_consent(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        record_id=record_id,
        now=clock.now(),
    )
    held = view.evidence
    opens = held is not None and commit(held.salt, held.payload) == view.record.commitment
    return render_template(
        "compliance/consent/consent.html",
        view=view,
        opens=opens,
        instant=instant_text,
        shown=shown_words(view),
    )
