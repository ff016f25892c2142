"""Invented enquiries: their senders, questions and consents."""

import random
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.cli.demo.words import demo_words
from app.consent.rules.consent import Document, Notice, text_sha256
from app.consent.store import policies
from app.content import Content
from app.content.choices import Choice
from app.content.consent_block import read_block
from app.content.policy_sources import DOCUMENTS
from app.content.wording import CONSENT_BLOCK, PUBLISHED, SPOKEN_BLOCK
from app.core.db import Database
from app.core.rules.languages import LANGUAGE
from app.core.rules.purposes import Purpose
from app.enquiries.rules.enquiry import Answers
from app.reception.rules.incoming import Channel, ConsentMethod, Incoming, Submission

_REQUIRED = frozenset({Purpose.PRIVACY_POLICY, Purpose.COOKIE_POLICY})
_CODED = ("intent", "readiness", "size_band", "currency", "jobs_band", "timeline", "heard_from")
_WRITING = timedelta(minutes=6)


@dataclass(frozen=True)
class Investors:
    """The invented investors, chosen at random."""

    database: Database
    content: Content
    chance: random.Random

    def submission(self, at: datetime) -> Submission:
        """Return an invented form sent at a given time."""
        answers, lang = self._answers()
        notice = self._notice("contact", CONSENT_BLOCK, lang, at - _WRITING)
        return Submission(
            answers=answers,
            email=answers.email,
            phone_e164="",
            notice=notice,
            ticks={p.value: p in _REQUIRED or self.chance.random() < 0.3 for p in notice.purposes},
            gpc=self.chance.random() < 0.1,
            campaign=self.chance.choice(demo_words()["campaigns"]),
            idempotency_key=self._key(),
            received_at=at,
        )

    def again(self, first: Submission, at: datetime) -> Submission:
        """Return a form that its sender sends again, in almost the same words.

        In the very same words it would be the same enquiry for a day, and no duplicate of it.
        """
        notice = self._notice("contact", CONSENT_BLOCK, first.notice.lang, at - _WRITING)
        answers = replace(first.answers, message=f"{first.answers.message}\n\n{first.answers.name}")
        return replace(
            first, answers=answers, notice=notice, idempotency_key=self._key(), received_at=at
        )

    def spam(self, at: datetime) -> Submission:
        """Return an unsolicited offer, whose words make it suspect."""
        plain = self.submission(at)
        answers = replace(plain.answers, message=self.chance.choice(demo_words()["spam"]))
        return replace(plain, answers=answers)

    def linked(self, at: datetime) -> Submission:
        """Return a real investor's form that is set aside for its many links."""
        plain = self.submission(at)
        sent = plain.answers
        site = f"https://{sent.email.partition('@')[2]}"
        links = demo_words()[sent.reply_language]["linked"].format(site=site)
        answers = replace(
            sent,
            organisation=f"{sent.organisation} {site}",
            message=f"{sent.message}\n\n{links}",
        )
        return replace(plain, answers=answers)

    def call(self, at: datetime, entered_by: UUID) -> Incoming:
        """Return an invented enquiry that a member of staff enters after a telephone call."""
        answers, lang = self._answers()
        notice = self._notice("by-hand", SPOKEN_BLOCK, lang, at - _WRITING)
        ticks = {each.value: each is Purpose.PRIVACY_POLICY for each in notice.purposes}
        return Incoming(
            answers=answers,
            email=answers.email,
            phone_e164="",
            notice=notice,
            ticks=ticks,
            idempotency_key=self._key(),
            received_at=at - _WRITING,
            method=ConsentMethod.PHONE.value,
            channel=Channel.PHONE,
            entered_by=entered_by.hex,
        )

    def _answers(self) -> tuple[Answers, str]:
        chance, place = self.chance, self.chance.choice(demo_words()["places"])
        lang = place["lang"]
        speech, space = demo_words()[lang], LANGUAGE[lang].space
        sector, what = chance.choice(list(speech["sectors"].items()))
        coded = {name: self._code(name) for name in _CODED}
        if not coded["size_band"]:
            coded["currency"] = ""
        values = {
            "name": space.join((chance.choice(place["first"]), chance.choice(place["last"]))),
            "email": f"lead-{chance.randrange(10**6):06}@",
            "organisation": place["organisation"].format(
                name=(firm := chance.choice(place["firms"])), what=what
            ),
            "country": place["country"],
            "topics": tuple(chance.sample([each.code for each in self._choices("topics")], 2)),
            "message": _message(chance, speech, space, what),
            "job_title": chance.choice(speech["titles"]),
            "sector": sector,
            "reply_language": lang,
            **coded,
        }
        values["email"] += _domain(place, firm, sector)
        return Answers.of(values), lang

    def _code(self, name: str) -> str:
        return self.chance.choice(["", *(each.code for each in self._choices(name))])

    def _choices(self, name: str) -> Sequence[Choice]:
        return self.content.choices[name]

    def _key(self) -> str:
        return f"{self.chance.getrandbits(128):032x}"

    def _notice(self, form: str, block: str, lang: str, at: datetime) -> Notice:
        with self.database.reading() as session:
            latest = {
                text.doc: text
                for text in policies.list_all(session)
                if text.lang == lang and text.doc in PUBLISHED
            }
        documents = {
            doc: Document(doc, lang, text.version, text_sha256(text.text))
            for doc, text in latest.items()
        }
        purposes = read_block(latest[block].text, block).purposes
        return Notice(
            form=f"{form}/{documents[block].version}",
            lang=lang,
            shown_at=at,
            block_sha256=documents[block].sha256,
            documents=tuple(documents[doc] for doc in sorted(DOCUMENTS) if doc in purposes),
            purposes=purposes,
        )


def _domain(place: Mapping[str, Any], firm: str, sector: str) -> str:
    """Return the mail domain of an invented organisation, which no other one has."""
    plain = unicodedata.normalize("NFKD", firm).encode("ascii", "ignore").decode().lower()
    name = plain or f"{place['country'].lower()}{place['firms'].index(firm) + 1}"
    return f"{name.replace(' ', '-')}-{sector.replace('_', '-')}.example"


def _message(chance: random.Random, speech: Mapping[str, Any], space: str, what: str) -> str:
    parts = [chance.choice(speech[each]) for each in ("openings", "questions", "endings")]
    area = chance.choice((1200, 3000, 6000, 8500, 15000))
    return space.join(parts).format(what=what, area=area)
