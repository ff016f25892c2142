"""The boxes of the desk and the console whose text is kept as a draft, each declared once.

A box is a form in which somebody writes. What is typed in it is kept for its author alone until it
is sent or saved: pages fill the form with it, and a use-case that stores the text deletes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission


class DraftSubject(StrEnum):
    """The subject of a draft: a record by its id, or nothing."""

    NOTHING = "nothing"
    LEAD = "lead"
    REQUEST = "request"
    ERASURE = "erasure"
    HOLD = "hold"
    WORDS = "words"
    TEXT = "text"
    PERSON = "person"
    ENQUIRY = "enquiry"


_TERMS = ("purpose", "format", "preset", "language", "columns")
"""The choices of an export, asked for once or saved."""

_OF_PERSON = ("name", "organisation", "phone", "reach_note", "job_title", "website")
_CHOSEN = (
    "country", "reach_by", "topics", "sector", "intent", "readiness", "size_band", "currency",
    "jobs_band", "timeline", "heard_from",
)  # fmt: skip
"""The answers of an enquiry that are typed about the person, and those that are chosen."""


class Box(StrEnum):
    """A box in which drafts are kept.

    :ivar about: what its texts are about.
    :ivar permission: who may write in it.
    :ivar texts: the names of the fields in which words are typed; without any there is no draft,
        unless one of the choices is made that count by themselves.
    :ivar beside: the names of the choices that are kept with them.
    :ivar alone: the names of the choices that are kept without words, too; also in `beside`.
    """

    about: DraftSubject
    permission: Permission
    texts: tuple[str, ...]
    beside: tuple[str, ...]
    alone: tuple[str, ...]

    REPLY = (
        "reply", DraftSubject.LEAD, Permission.WORK_LEADS, ("reply_subject", "reply_text"),
        (
            "reply_language", "template", "reply_wait", "reply_holding", "reply_sign",
            "reply_quote", "reply_facts", "reply_cc", "other_address", "other_name", "other_why",
            "second_address", "second_name", "second_why", "reply_at", "replaces", "heard",
        ),
    )  # fmt: skip
    CONTACT = (
        "contact", DraftSubject.LEAD, Permission.WORK_LEADS, ("contact_text",),
        (
            "contact_direction", "contact_channel", "contact_answer", "contact_at", "contact_next",
            "contact_wait",
        ),
    )  # fmt: skip
    NOTE = "note", DraftSubject.LEAD, Permission.WORK_LEADS, ("note_text",), ("mention",)
    TASK = (
        "task", DraftSubject.LEAD, Permission.WORK_LEADS, ("task_title",),
        ("task_day", "task_time", "task_for"),
    )  # fmt: skip
    CLOSING = (
        "closing", DraftSubject.LEAD, Permission.WORK_LEADS, ("duplicate_of", "elsewhere_where"),
        ("elsewhere_channel", "elsewhere_at"), ("ending", "repeats"),
    )  # fmt: skip
    RESULT = (
        "result", DraftSubject.LEAD, Permission.WORK_LEADS,
        ("result_amount", "result_jobs", "result_site"),
        ("result_currency", "result_day", "lost_reason", "seen"),
    )  # fmt: skip
    PRIORITY = (
        "priority", DraftSubject.LEAD, Permission.WORK_LEADS, ("priority_reason",),
        ("priority", "seen"),
    )  # fmt: skip
    AMENDMENT = (
        "amendment", DraftSubject.WORDS, Permission.WORK_LEADS, ("amended",),
        (
            "task_day", "task_time", "task_for", "contact_direction", "contact_channel",
            "contact_answer", "contact_at", "seen",
        ),
    )  # fmt: skip
    REPLY_TEXT = (
        "reply_text", DraftSubject.TEXT, Permission.MANAGE_DESK,
        tuple(f"{part}_{lang}" for lang in LANGUAGES for part in ("label", "subject", "body")),
        ("then", "offered", "seen"),
    )  # fmt: skip
    ENTRY = (
        "entry", DraftSubject.NOTHING, Permission.WORK_LEADS, (*_OF_PERSON, "email", "message"),
        (*_CHOSEN, "reply_language", "channel", "received", "owner", "method"),
    )  # fmt: skip
    ENTRY_CORRECTION = (
        "entry_correction", DraftSubject.LEAD, Permission.WORK_LEADS, (*_OF_PERSON, "email"),
        (*_CHOSEN, "seen"),
    )  # fmt: skip
    CORRECTION = (
        "correction", DraftSubject.ENQUIRY, Permission.ANSWER_RIGHTS, _OF_PERSON,
        ("country", "reach_by", "seen"),
    )  # fmt: skip
    EXPORT = (
        "export", DraftSubject.NOTHING, Permission.EXPORT_LEADS, ("reason",),
        (*_TERMS, "since_last", "prepared"),
    )  # fmt: skip
    EXPORT_REFUSAL = "export_refusal", DraftSubject.TEXT, Permission.EXPORT_LEADS, ("why_not",)
    SAVED_EXPORT = (
        "saved_export", DraftSubject.TEXT, Permission.EXPORT_LEADS, ("reason", "name"), _TERMS,
    )  # fmt: skip
    SIGNATURE = (
        "signature", DraftSubject.NOTHING, Permission.WORK_LEADS,
        tuple(f"signature_{lang}" for lang in LANGUAGES),
    )  # fmt: skip
    REQUEST = (
        "request", DraftSubject.NOTHING, Permission.ANSWER_RIGHTS, ("words",),
        ("who", "kind", "received", "method"),
    )  # fmt: skip
    ERASURE = (
        "erasure", DraftSubject.NOTHING, Permission.ANSWER_RIGHTS, ("remark",), ("who", "ground"),
    )  # fmt: skip
    ERASURE_REFUSAL = (
        "erasure_refusal", DraftSubject.ERASURE, Permission.ANSWER_RIGHTS, ("why_not",),
    )  # fmt: skip
    HOLD = (
        "hold", DraftSubject.NOTHING, Permission.ANSWER_RIGHTS, ("reason",), ("who", "until"),
    )  # fmt: skip
    HOLD_LIFT = "hold_lift", DraftSubject.HOLD, Permission.ANSWER_RIGHTS, ("why_lifted",)
    EXTENSION = "extension", DraftSubject.REQUEST, Permission.ANSWER_RIGHTS, ("reason",)
    ANSWER = "answer", DraftSubject.REQUEST, Permission.ANSWER_RIGHTS, ("text",), ("outcome",)
    REVEAL = "reveal", DraftSubject.PERSON, Permission.VIEW_CONSENTS, ("why",)
    POLICY = (
        "policy", DraftSubject.TEXT, Permission.PUBLISH_POLICIES,
        tuple(f"{part}_{lang}" for lang in LANGUAGES for part in ("source", "changed")),
        ("categories", "edition"),
    )  # fmt: skip
    POLICY_RETURN = "policy_return", DraftSubject.TEXT, Permission.PUBLISH_POLICIES, ("reason",)
    TRANSFER = (
        "transfer", DraftSubject.NOTHING, Permission.PUBLISH_POLICIES,
        ("reference", "assessed_by", "assessment_reference", "remarks"),
        ("mechanism", "ground", "valid_from", "valid_until", "sensitive", "assessed_on"),
    )  # fmt: skip
    TRANSFER_END = "transfer_end", DraftSubject.TEXT, Permission.PUBLISH_POLICIES, ("why_ended",)
    CONSENTS_FILE = "consents_file", DraftSubject.NOTHING, Permission.VIEW_CONSENTS, ("why",)
    ALARM = "alarm", DraftSubject.TEXT, Permission.VIEW_CONSENTS, ("reason",)
    BUNDLE = "bundle", DraftSubject.NOTHING, Permission.VIEW_CONSENTS, ("reason",)

    def __new__(
        cls, code: str, about: Any, permission: Any, texts: Any, beside: Any = (), alone: Any = ()
    ) -> Self:
        """Create a box from its code and its declaration."""
        box = str.__new__(cls, code)
        box._value_ = code
        box.about, box.permission, box.texts, box.alone = about, permission, texts, alone
        box.beside = (*beside, *alone)
        return box

    @property
    def said(self) -> str:
        """The prefix of the words about its drafts: on a page of policies, those are drafts too."""
        return "drafts.policy" if self is Box.POLICY else "drafts"

    def words_in(self, sent: Mapping[str, str]) -> dict[str, str]:
        """Return the text of this box in a form; empty if nothing is typed or chosen."""
        if not any(sent.get(name, "").strip() for name in (*self.texts, *self.alone)):
            return {}
        return {name: sent[name] for name in (*self.texts, *self.beside) if name in sent}


LONGEST = 100_000
"""The most characters of one draft: ten of the longest replies."""

MOST_BESIDE = 5
"""The most drafts of one box on one subject, which several windows make."""

MOST_A_MINUTE = 120
"""The most drafts that one account saves in a minute, which is as quick as ten windows are."""


@dataclass(frozen=True)
class Kept:
    """A draft as a page knows it: its id, and how often it was saved; never if it is new."""

    id: UUID
    version: int = 0

    @classmethod
    def read(cls, spelled: str) -> Self | None:
        """Return the draft that a form names, if it names one."""
        digits, _, number = spelled.partition(":")
        try:
            return cls(UUID(hex=digits), int(number)) if number.isdecimal() else None
        except ValueError:
            return None

    def __str__(self) -> str:
        """Return it as forms name it."""
        return f"{self.id.hex}:{self.version}"


@dataclass(frozen=True)
class Saved:
    """The outcome of saving.

    :param draft: the draft that now holds the words; None if there were none, and none is kept.
    :param at: when it was saved.
    :param beside: whether another window changed the draft meanwhile, so that both are kept.
    """

    draft: Kept | None
    at: datetime
    beside: bool = False
