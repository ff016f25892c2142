"""What an application holds for as long as it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from flask import current_app

from app.config import Secrets, Settings
from app.content import Content
from app.content.wording import Words
from app.db import Database
from app.domain.consent import Document
from app.domain.errors import PolicyOutOfStep
from app.domain.first_response import FirstResponse
from app.domain.installation import Installation
from app.domain.mailing import Mailing
from app.models import PolicyText
from app.store import policy_text as policies


class Publications:
    """Every published version of every document, read once at start-up."""

    def __init__(self, texts: Mapping[tuple[str, str, int], PolicyText]) -> None:
        self._texts = texts

    @classmethod
    def load(cls, database: Database) -> Publications:
        """Read the published words from the database."""
        with database.reading() as session:
            texts = {
                (text.doc, text.lang, text.version): text for text in policies.list_all(session)
            }
        return cls(texts)

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

    def require(self, words: tuple[Words, ...]) -> None:
        """Check that the words in force are those published.

        :raises PolicyOutOfStep: naming the document and what to do.
        """
        for one in words:
            if self.latest(one.doc, one.lang).text != one.text:
                raise PolicyOutOfStep(
                    f"The words of {one.doc} ({one.lang}) differ from those last published: "
                    "run `zone db upgrade` to publish them as a new version."
                )


@dataclass(frozen=True)
class Zone:
    """The application's collaborators, made once by `create_app`."""

    settings: Settings
    secrets: Secrets
    database: Database
    content: Content
    publications: Publications
    assets: Mapping[str, str]
    first_response: FirstResponse

    @property
    def installation(self) -> Installation:
        """What people are told of the settings."""
        return self.settings.installation

    @property
    def mailing(self) -> Mailing:
        """Where messages come from, and where the desk gets its own."""
        return Mailing(self.installation.mail_domain, self.settings.desk_email)


def zone() -> Zone:
    """Return the running application's collaborators."""
    return cast("Zone", current_app.extensions["zone"])
