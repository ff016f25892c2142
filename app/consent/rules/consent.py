"""Consent: its purposes and acts, the notices shown, the decisions, and the bytes that prove it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from app.core.rules.commitment import VERSION, EntryKind, EvidenceKey, JsonValue, canonical_json
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose

BOUND = ("email", "enquiry", "phone", "taken_by")
"""Keys of a payload that bind an act to a person and their words; no table keeps these values."""


class Act(StrEnum):
    """The kind of act that a consent record records."""

    GIVEN = "given"
    CONFIRMED = "confirmed"
    RENEWED = "renewed"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    CORRECTED = "corrected"

    @property
    def kind(self) -> EntryKind:
        """The kind of its entry in the ledger."""
        return EntryKind(_kind_of(self.value))


def _kind_of(act: str) -> str:
    return f"{'person' if act == Act.CORRECTED else 'consent'}.{act}"


class State(StrEnum):
    """The decision about one purpose."""

    GIVEN = "given"
    NOT_GIVEN = "not_given"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Document:
    """A published text that a notice referred to, identified by its hash."""

    doc: str
    lang: str
    version: int
    sha256: str


@dataclass(frozen=True)
class Notice:
    """The texts shown with the boxes of one page, for the consent record."""

    form: str
    lang: str
    shown_at: datetime
    block_sha256: str
    documents: tuple[Document, ...]
    purposes: tuple[Purpose, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The SHA-256 of the block and of each document."""
        return (self.block_sha256, *(each.sha256 for each in self.documents))


def text_sha256(text: str) -> str:
    """Return the SHA-256 of a published text (UTF-8), as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def decide(shown: Sequence[Purpose], ticks: Mapping[str, bool]) -> dict[Purpose, State]:
    """Return the decision on every purpose whose box was shown; an absent tick is "not given"."""
    return {
        purpose: State.GIVEN if ticks.get(purpose, False) else State.NOT_GIVEN for purpose in shown
    }


@dataclass(frozen=True)
class Bound:
    """The person and the words that an act is about; its payload holds keyed hashes of them.

    :param email: the person's normalised address; empty if there is none.
    :param phone: a telephone number in international form; empty if there is none.
    :param enquiry: the canonical bytes of the enquiry, or of its correction; empty without one.
    :param taken_by: the id of the account that read the words out; empty if the person acted.
    """

    email: str = ""
    phone: str = ""
    enquiry: bytes = b""
    taken_by: str = ""

    def values(self, root: bytes) -> dict[str, str | None]:
        """Return the values of the payload's keys BOUND.

        :param root: the erasable random 32 bytes of the act's evidence.
        """
        hashed = {
            "email": (EvidenceKey.EMAIL, self.email.encode("utf-8")),
            "enquiry": (EvidenceKey.ENQUIRY, self.enquiry),
            "phone": (EvidenceKey.PHONE, self.phone.encode("ascii")),
        }
        found = {name: key.digest(root, it) if it else None for name, (key, it) in hashed.items()}
        return {**found, "taken_by": self.taken_by or None}


@dataclass(frozen=True)
class ConsentAct:
    """One complete act of consent: everything that its payload contains."""

    id: str
    act: Act
    person: str
    time: datetime
    method: str
    form: str
    gpc: bool
    block_sha256: str
    documents: tuple[Document, ...]
    decisions: Mapping[Purpose, State]
    bound: Bound

    @classmethod
    def given(
        cls,
        notice: Notice,
        ticks: Mapping[str, bool],
        *,
        id: str,  # noqa: A002 - the payload's own key
        person: str,
        time: datetime,
        method: str,
        bound: Bound,
        gpc: bool = False,
    ) -> Self:
        """Return the act of answering the boxes of a notice.

        :param ticks: for each box shown, whether it was ticked.
        """
        return cls(
            id=id,
            act=Act.GIVEN,
            person=person,
            time=time,
            method=method,
            form=notice.form,
            gpc=gpc,
            block_sha256=notice.block_sha256,
            documents=notice.documents,
            decisions=decide(notice.purposes, ticks),
            bound=bound,
        )

    def payload(self, root: bytes) -> bytes:
        """Return the canonical bytes that the commitment covers.

        Without the root, nothing about the person can be learnt or guessed from them.
        """
        return consent_payload(
            self.bound.values(root),
            id=self.id,
            act=self.act,
            person=self.person,
            time=instant_text(self.time),
            method=self.method,
            form=self.form,
            gpc=self.gpc,
            block_sha256=self.block_sha256,
            documents=[vars(document) for document in self.documents],
            decisions={str(purpose): state for purpose, state in self.decisions.items()},
        )


def consent_payload(
    bound: Mapping[str, str | None],
    *,
    act: str,
    documents: Sequence[Mapping[str, JsonValue]],
    decisions: Mapping[str, str],
    **plain: str | bool,
) -> bytes:
    """Return the canonical bytes of the payload of an act of consent, from plain values.

    :param bound: the values of the keys BOUND; none once these are erased.
    :param act: an `Act`, or a stored value that somebody has changed.
    :param plain: `block_sha256`, `form`, `gpc`, `id`, `method`, `person` and `time`.
    """
    return canonical_json(
        {
            **plain,
            **bound,
            "act": act,
            "decisions": dict(decisions),
            "documents": [dict(document) for document in documents],
            "kind": _kind_of(act),
            "v": VERSION,
        }
    )


def unbound(payload: bytes) -> bytes:
    """Return a payload without the keys BOUND, as its erasure records it.

    One that somebody has made unreadable is returned as it is: it has to be erasable, too.
    """
    with suppress(ValueError, TypeError):
        told = json.loads(payload)
        if isinstance(told, dict):
            return canonical_json({name: told[name] for name in told if name not in BOUND})
    return payload
