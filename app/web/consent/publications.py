"""The published words as pages show them, and as every process learns of a new version."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Final

import structlog
from werkzeug.routing import BaseConverter

from app.consent.models import PolicyText
from app.consent.rules.consent import Document
from app.consent.store import policies
from app.content.wording import PUBLISHED
from app.core.db import Database
from app.core.rules.errors import PolicyOutOfStep, StorageUnavailable
from app.core.rules.languages import LANGUAGES

_LOOK_EVERY_SECONDS: Final = 1.0
_log = structlog.get_logger()


class Publications:
    """Every published version of every document, as it was at one moment."""

    def __init__(self, texts: Mapping[tuple[str, str, int], PolicyText]) -> None:
        self._texts = texts
        self.number = len(texts)
        """Grows with every publication, so that what was rendered earlier is known to be old."""

    @classmethod
    def load(cls, database: Database) -> Publications:
        """Read the published words from the database.

        :raises PolicyOutOfStep: if a document has never been published.
        """
        with database.reading() as session:
            texts = {
                (text.doc, text.lang, text.version): text for text in policies.list_all(session)
            }
        loaded = cls(texts)
        for doc in PUBLISHED:
            for lang in LANGUAGES:
                loaded.latest(doc, lang)
        return loaded

    def latest(self, doc: str, lang: str) -> PolicyText:
        """Return the version of a document that is in force.

        :raises PolicyOutOfStep: if it has never been published.
        """
        versions = [text for key, text in self._texts.items() if key[:2] == (doc, lang)]
        if not versions:
            raise PolicyOutOfStep(f"{doc} has not been published in {lang}: run `zone db upgrade`.")
        return max(versions, key=lambda text: text.version)

    def version(self, doc: str, lang: str, number: int) -> PolicyText | None:
        """Return one version of a document, if there is one."""
        return self._texts.get((doc, lang, number))

    def document(self, doc: str, lang: str) -> Document:
        """Return how a consent record names the version of a document that is in force."""
        text = self.latest(doc, lang)
        return Document(text.doc, text.lang, text.version, text.sha256)


class DocumentConverter(BaseConverter):
    """A published document in an address."""

    regex = "|".join(PUBLISHED)


class PublishedWords:
    """What a process knows of the published words; it looks for a new version every second.

    Publishing happens in one process, and the others have to show the new words as well. Published
    texts are never taken back, so their count tells whether there are more.
    """

    def __init__(self, database: Database, look_every: float = _LOOK_EVERY_SECONDS) -> None:
        self._database = database
        self._look_every = look_every
        self._known = Publications.load(database)
        self._looked = time.monotonic()
        self._looking = threading.Lock()

    def now(self) -> Publications:
        """Return the words that this process knows to be in force."""
        due = time.monotonic() - self._looked >= self._look_every
        # One asks, and meanwhile the others go on with what is known.
        if due and self._looking.acquire(blocking=False):
            try:
                self._look()
            finally:
                self._looking.release()
        return self._known

    def look(self) -> Publications:
        """Return the words in force as the database has them at this moment."""
        with self._looking:
            self._look()
        return self._known

    def _look(self) -> None:
        try:
            with self._database.reading() as session:
                published = policies.count(session)
            if published != self._known.number:
                self._known = Publications.load(self._database)
        except StorageUnavailable:
            # Pages in memory are served without the database too.
            _log.warning("publications.not_read")
        self._looked = time.monotonic()
