"""Forms of the back office that keep their text as a draft of its author."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID, uuid4

from flask import g, request
from flask_login import current_user
from flask_wtf import FlaskForm

from app.accounts.drafts import clearing, discard_draft, list_drafts, save_draft
from app.accounts.models import StaffDraft
from app.accounts.rules.drafts import Box, Kept, Saved
from app.core import clock
from app.core.db import Database
from app.enquiries.rules.enquiry import normalise
from app.web.context import zone
from app.web.forms import CodedChecksField, TickField, visible

DRAFT = "draft"
"""The field that names the draft of a form; the page sends it with the rest."""

FormOf = TypeVar("FormOf", bound=FlaskForm)


@dataclass(frozen=True)
class OpenDraft:
    """The draft of a form on a page.

    :param subject: the subject's id in hexadecimal; empty for none.
    :param is_sent: whether the form was sent, and came back with its text.
    :param saved_at: when the words in the form were saved; None if they never were.
    :param others: drafts of the same box, which other windows have left.
    """

    box: Box
    subject: str
    kept: Kept
    is_sent: bool = False
    saved_at: datetime | None = None
    others: Sequence[StaffDraft] = ()


def drafted(
    form: FormOf,
    box: Box,
    subject: UUID | None = None,
    *,
    anew: bool = False,
    wanted: UUID | None = None,
) -> FormOf:
    """Return a form with the reader's own draft in it, unless the form was sent.

    The form gets a `draft`, by which its page saves it and `sending` deletes it.

    :param subject: the text's subject; None for a box without one.
    :param anew: whether the form is filled with another text, so that no draft changes.
    :param wanted: the draft to show if there are several; by default the one saved last.
    """
    about = subject.hex if subject else ""
    named = Kept.read(request.form.get(DRAFT, ""))
    if getattr(form, "is_sent", request.method == "POST"):
        form.draft = OpenDraft(box, about, named or Kept(uuid4()), is_sent=True)
        return form
    found = _theirs(about).get(box, ())
    if anew or not found:
        form.draft = OpenDraft(box, about, Kept(uuid4()), others=found)
        return form
    first, *others = sorted(found, key=lambda each: each.id != wanted)
    for name in (*box.texts, *box.beside):
        if name in form and isinstance(form[name], TickField | CodedChecksField):
            # Boxes that were left empty sent nothing, and stay empty.
            form[name].process_formdata(first.words.get(name, "").split())
        elif name in form and name in first.words:
            form[name].data = first.words[name]
    kept = Kept(first.id, first.version)
    form.draft = OpenDraft(box, about, kept, saved_at=first.saved_at, others=others)
    return form


def _theirs(subject: str) -> Mapping[Box, Sequence[StaffDraft]]:
    """Return the reader's drafts on a subject, read once for the forms of a page."""
    read: dict[str, Mapping[Box, Sequence[StaffDraft]]] = g.setdefault("drafts", {})
    if subject not in read:
        read[subject] = list_drafts(zone().database, current_user.id, subject)
    return read[subject]


def keep_typed(box: Box, subject: str) -> Saved:
    """Save the content of the sent form as the reader's own draft.

    :param subject: an id in hexadecimal; empty for a box whose texts are about nothing.
    :raises NotFound: if there is no such subject.
    :raises TooManyDrafts: if it is too long, or there are too many; nothing is stored.
    """
    typed = {
        name: visible(normalise("\n".join(several)), several_lines=True)
        for name, several in request.form.lists()
    }
    return save_draft(
        zone().database,
        zone().secrets.rate_key,
        zone().parts.person_of,
        account_id=current_user.id,
        box=box,
        subject=subject,
        draft=Kept.read(request.form.get(DRAFT, "")) or Kept(uuid4()),
        words=box.words_in(typed),
        now=clock.now(),
    )


def sending() -> Database:
    """Return the database for the act of a form that was sent: it deletes the form's draft too."""
    named = Kept.read(request.form.get(DRAFT, ""))
    return clearing(zone().database, current_user.id, named.id if named else None)


def discard_sent() -> None:
    """Delete the draft of a form that was sent, whose words are not to be kept, or are already."""
    named = Kept.read(request.form.get(DRAFT, ""))
    if named:
        discard_draft(zone().database, current_user.id, named.id)


def words_of(texts: Iterable[str], words: Mapping[str, str]) -> str:
    """Return the content of a draft as one text."""
    return "\n\n".join(words[name] for name in texts if words.get(name))
