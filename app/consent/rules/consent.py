"""Consent: its purposes and acts, the notices shown, the decisions, and the bytes that prove it."""

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from app.core.rules.commitment import JsonValue, canonical_json
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose

PAYLOAD_VERSION = 1


class Act(StrEnum):
    """The kind of act that a consent record records."""

    GIVEN = "given"
    CONFIRMED = "confirmed"
    RENEWED = "renewed"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


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
    """The texts that one page showed with its boxes, for the consent record."""

    form: str
    lang: str
    shown_at: datetime
    block_sha256: str
    documents: tuple[Document, ...]
    purposes: tuple[Purpose, ...]


def block_text(notice: str, labels: Sequence[str], submit: str) -> str:
    """Return the text of the consent block as a person sees it, in canonical form.

    NFC, LF, one box per line, so that its SHA-256 depends on the text alone and not on HTML.
    """
    lines = [notice, "", *(f"[ ] {label}" for label in labels), "", f"[{submit}]"]
    return unicodedata.normalize("NFC", "\n".join(lines).replace("\r\n", "\n")) + "\n"


def text_sha256(text: str) -> str:
    """Return the SHA-256 of a published text (UTF-8), as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def decide(shown: Sequence[Purpose], ticks: Mapping[str, bool]) -> dict[Purpose, State]:
    """Return the decision on every purpose whose box was shown; an absent tick is "not given"."""
    return {
        purpose: State.GIVEN if ticks.get(purpose, False) else State.NOT_GIVEN for purpose in shown
    }


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
        )

    def payload(self) -> bytes:
        """Return the canonical bytes that the commitment covers; they hold no personal data."""
        return consent_payload(
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
    *,
    documents: Sequence[Mapping[str, JsonValue]],
    decisions: Mapping[str, str],
    **plain: str | bool,
) -> bytes:
    """Return the canonical bytes of the payload of an act of consent, from plain values.

    :param plain: `act`, `block_sha256`, `form`, `gpc`, `id`, `method`, `person` and `time`.
    """
    return canonical_json(
        {
            **plain,
            "decisions": dict(decisions),
            "documents": [dict(document) for document in documents],
            "v": PAYLOAD_VERSION,
        }
    )
