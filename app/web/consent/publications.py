"""The published words in every process, and the signed notice of those that a page showed."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

import structlog
from itsdangerous import BadSignature, URLSafeSerializer
from werkzeug.routing import BaseConverter

from app.consent.models import PolicyText
from app.consent.rules.consent import Document, Notice
from app.consent.rules.transfer_state import Recorded, TransferState
from app.consent.rules.transfers import Terms
from app.consent.store import policies, transfers
from app.content import Content
from app.content.consent_block import ConsentBlock, read_block
from app.content.policy_sources import DOCUMENTS
from app.content.wording import BLOCKS, PUBLISHED
from app.core import clock
from app.core.db import Database
from app.core.rules.errors import PolicyOutOfStep, StorageUnavailable
from app.core.rules.installation import Installation, Transfer, without_transfer
from app.core.rules.keys import valid_keys
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import NOTICE

_LOOK_EVERY_SECONDS: Final = 1.0
_NO_TRANSFER: Final = TransferState(None)
_log = structlog.get_logger()


class Publications:
    """Every published version of every document, as it was at one moment.

    :param number: grows with every publication and act on a transfer, so that earlier renderings
        are known to be out of date.
    :param transfer: the legal ground of the transfer abroad.
    :param mechanism: the one in force; None if the box for it is not shown.
    """

    def __init__(
        self,
        texts: Mapping[tuple[str, str, int], PolicyText],
        number: int = 0,
        transfer: TransferState = _NO_TRANSFER,
        mechanism: Recorded | None = None,
    ) -> None:
        self._texts = texts
        # The last of each document: versions are in order.
        self._latest = {key[:2]: texts[key] for key in sorted(texts)}
        self.number = number
        self._transfer = transfer
        self.mechanism = mechanism
        # What notices in each language show while these words are in force.
        self._shown: dict[str, set[tuple[str, tuple[Document, ...]]]] = {}

    @classmethod
    def load(cls, database: Database, transfer: Transfer | None) -> Publications:
        """Return the published words from the database, with no mechanism for a transfer.

        :raises PolicyOutOfStep: if a document has never been published.
        """
        with database.reading() as session:
            number = policies.count(session)
            texts = {
                (text.doc, text.lang, text.version): text for text in policies.list_all(session)
            }
            loaded = cls(texts, number, transfers.get_state(session, transfer))
        for doc in PUBLISHED:
            for lang in LANGUAGES:
                loaded.latest(doc, lang)
        return loaded

    @property
    def edition(self) -> tuple[int, bool]:
        """The key of a rendered form: the words, and whether it has the box for a transfer."""
        return self.number, self.mechanism is not None

    def at(self, now: datetime, today: date) -> Publications:
        """Return the words shown at a moment; a mechanism can end by time alone."""
        mechanism = self._transfer.mechanism(now, today)
        if mechanism == self.mechanism:
            return self
        return Publications(self._texts, self.number, self._transfer, mechanism)

    def latest(self, doc: str, lang: str) -> PolicyText:
        """Return the version of a document that is in force.

        :raises PolicyOutOfStep: if it has never been published.
        """
        latest = self._latest.get((doc, lang))
        if latest is None:
            raise PolicyOutOfStep(f"{doc} has not been published in {lang}: run `zone db upgrade`.")
        return latest

    def version(self, doc: str, lang: str, number: int) -> PolicyText | None:
        """Return one version of a document, if there is one."""
        return self._texts.get((doc, lang, number))

    def document(self, doc: str, lang: str) -> Document:
        """Return a document's version in force, as a consent record names it."""
        text = self.latest(doc, lang)
        return Document(text.doc, text.lang, text.version, text.sha256)

    def block(self, doc: str, lang: str) -> ConsentBlock:
        """Return the words of one of the BLOCKS, in a language."""
        return read_block(self._asking(doc, lang).text, doc)

    def _asking(self, doc: str, lang: str) -> PolicyText:
        """Return the words of a block; without those on a transfer while none is allowed."""
        block = self.latest(doc, lang)
        if self.mechanism is not None:
            return block
        return self.version(without_transfer(doc), lang, block.version) or block

    def notice(self, form: str, doc: str, lang: str) -> Notice:
        """Return the notice of the words that a form shows or has read out now.

        :param form: the form's name in consent records, before its version.
        :param doc: which of the BLOCKS it has.
        """
        block, purposes = self._asking(doc, lang), self.block(doc, lang).purposes
        return Notice(
            form=f"{form}/{block.version}",
            lang=lang,
            shown_at=clock.now(),
            block_sha256=block.sha256,
            documents=tuple(
                self.document(each, lang) for each in sorted(DOCUMENTS) if each in purposes
            ),
            purposes=purposes,
        )

    def are_shown_by(self, notice: Notice) -> bool:
        """Return whether a notice shows the versions that are in force."""
        lang = notice.lang
        if lang not in self._shown:
            now = [self.notice("", doc, lang) for doc in BLOCKS]
            self._shown[lang] = {(each.block_sha256, each.documents) for each in now}
        return (notice.block_sha256, notice.documents) in self._shown[lang]


class DocumentConverter(BaseConverter):
    """URL converter for a published document."""

    regex = "|".join(PUBLISHED)


class PublishedWords:
    """A process's copy of the published words, refreshed every second.

    Publishing happens in one process, and the others have to show the new words as well. Published
    texts are never deleted, so their count tells whether there are more.
    """

    def __init__(
        self,
        database: Database,
        installation: Installation,
        look_every: float = _LOOK_EVERY_SECONDS,
    ) -> None:
        self._database = database
        self._transfer = installation.transfer
        self._zone = ZoneInfo(installation.time_zone)
        self._look_every = look_every
        self._known = Publications.load(database, self._transfer)
        self._looked = time.monotonic()
        self._looking = threading.Lock()

    @property
    def due(self) -> bool:
        """Whether the database should be asked, and nobody is asking yet."""
        old = time.monotonic() - self._looked >= self._look_every
        return old and not self._looking.locked()

    @property
    def number(self) -> int:
        """The number of the current words, as far as this process knows."""
        self._refresh()
        return self._known.number

    def now(self) -> Publications:
        """Return the current words, as far as this process knows."""
        self._refresh()
        return self._now()

    def look(self) -> Publications:
        """Return the current words as the database has them now."""
        with self._looking:
            self._look()
        return self._now()

    def _now(self) -> Publications:
        now = clock.now()
        return self._known.at(now, now.astimezone(self._zone).date())

    def _refresh(self) -> None:
        # One thread asks the database; meanwhile the others use the last answer.
        if self.due and self._looking.acquire(blocking=False):
            try:
                self._look()
            finally:
                self._looking.release()

    def _look(self) -> None:
        try:
            with self._database.reading() as session:
                published = policies.count(session)
            if published != self._known.number:
                self._known = Publications.load(self._database, self._transfer)
        except StorageUnavailable:
            # Pages in memory are served without the database too.
            _log.warning("publications.read_failed")
        self._looked = time.monotonic()


def mechanism_name(content: Content, terms: Terms, lang: str) -> str:
    """Return the name of a mechanism for a transfer in words, with its number if it has one."""
    name = content.text(lang, f"transfers.mechanisms.{terms.mechanism}")
    return LANGUAGE[lang].comma.join(filter(None, (name, terms.reference)))


def notice_token(key: bytes, notice: Notice) -> str:
    """Return the token for a page that shows this notice."""
    content = {
        "form": notice.form,
        "lang": notice.lang,
        "time": instant_text(notice.shown_at),
        "block": notice.block_sha256,
        "docs": [[d.doc, d.lang, d.version, d.sha256] for d in notice.documents],
        "boxes": [purpose.value for purpose in notice.purposes],
    }
    token: str = _serialiser(valid_keys(key)).dumps(content)
    return token


def signed_notice(key: bytes, token: str | None, form: str) -> Notice | None:
    """Return the notice of a token, however old it is.

    :param form: the name of the form that sent it.
    :returns: None if the token is not ours, or was made for another form, which shows other words.
    """
    try:
        content = _serialiser(valid_keys(key)).loads(token or "")
    except BadSignature:
        return None
    if content["form"].partition("/")[0] != form:
        return None
    return Notice(
        form=content["form"],
        lang=content["lang"],
        shown_at=datetime.fromisoformat(content["time"]),
        block_sha256=content["block"],
        documents=tuple(Document(*document) for document in content["docs"]),
        purposes=tuple(Purpose(box) for box in content["boxes"]),
    )


def is_recent(notice: Notice, now: datetime) -> bool:
    """Return whether a page with this notice may still be sent.

    One from the future may not be sent: no page of ours shows such a notice.
    """
    return now - NOTICE <= notice.shown_at <= now


@lru_cache(maxsize=8)
def _serialiser(keys: tuple[bytes, ...]) -> URLSafeSerializer:
    # It signs with the last.
    return URLSafeSerializer(keys[::-1], salt="zone/notice/v1")
