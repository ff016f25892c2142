"""Undoing one's last act on leads, by the button in its confirmation or on the lead's page."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.db import Database
from app.core.rules.permissions import Permission
from app.leads.rules.lead_work import Outcome, references_of
from app.leads.undo import undo_act, undoable
from app.staff.blueprint import staff
from app.staff.frame import local_zone
from app.web.context import zone
from app.web.guards import actor_id, own_page, require
from app.web.locale import page_language

_UNDO = " undo-"
"""Between the category of a message and the act that it offers to undo."""

MOST_NAMED = 3
"""The most leads that one message names, so that it stays a line or two above the list."""

_AT = " at-"
"""Between the category of a message and the part of the page that says it."""


@dataclass(frozen=True)
class UndoableAct:
    """An act of the person signed in that they can undo until they do something else."""

    id: UUID = field(default_factory=uuid4)

    def on(self, lead_ids: Collection[UUID], database: Database | None = None) -> Database:
        """Return the database for the act, which also stores how to undo it.

        :param database: of the form that was sent, if it has a draft.
        """
        return undoable(
            database or zone().database,
            actor=actor_id(),
            act_id=self.id,
            lead_ids=lead_ids,
            now=clock.now(),
        )

    def confirm(self, message: str, category: str) -> None:
        """Say on the next page that it was done, with a button that undoes it."""
        flash(message, f"{category}{_UNDO}{self.id.hex}")


def said_at(place: str, category: str) -> str:
    """Return the category of a message that a page shows at the part it concerns.

    :param place: the id of that part; on a page without it, the message is said at the top.
    """
    return f"{category}{_AT}{place}"


@staff.app_template_global()
def parts_of_category(category: str) -> tuple[str, str]:
    """Return the category of a message, and the act that it offers to undo; empty for none."""
    kind, _, act = category.partition(_UNDO)
    return kind.partition(_AT)[0], act


@staff.app_template_global()
def place_of_category(category: str) -> str:
    """Return the part of the page that shows a message; empty for the top."""
    return category.partition(_UNDO)[0].partition(_AT)[2]


@staff.app_template_global()
def time_of_act(moment: datetime) -> str:
    """Return the time of day, in the desk's time zone, of an act within the last day."""
    return f"{moment.astimezone(local_zone()):%H:%M}"


@staff.post("/leads/undo")
@require(Permission.WORK_LEADS)
def leads_undo() -> ResponseReturnValue:
    """Undo the act of the button, unless somebody has acted on its leads since."""
    try:
        act_id = UUID(hex=request.form.get("act", ""))
    except ValueError:
        act_id = UUID(int=0)
    outcomes = undo_act(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        act_id=act_id,
        now=clock.now(),
    )
    done = references_of(outcomes, Outcome.DONE)
    left = [each.reference for each in outcomes if each.outcome is not Outcome.DONE]
    if done:
        flash(_text("done", n=len(done)), "success")
    if left:
        flash(_text("left", references=listed(left)), "error")
    if not outcomes:
        flash("undo.nothing", "say-error")
    page = request.form.get("next", "")
    return redirect(page if own_page(page) else url_for("staff.leads"), 303)


def listed(references: Sequence[str]) -> str:
    """Return references as a message lists them: the first, and how many there are in all."""
    told = _text("separator").join(references[:MOST_NAMED])
    total = len(references)
    return told if total <= MOST_NAMED else _text("more", references=told, total=total)


def _text(key: str, **values: object) -> str:
    return zone().content.text(page_language(), f"undo.{key}", **values)
