"""Publishing words as two people do, for tests of its effects."""

from collections.abc import Mapping
from datetime import datetime

from app.consent.drafts import approve_draft, propose_draft, write_draft
from app.consent.store import policies
from app.content import Content
from app.content.wording import Wording
from app.core.db import Database
from app.core.rules.installation import Installation
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.site import content
from tests.support.stored import read_by

AUTHOR, OFFICER = "a" * 32, "b" * 32
CHANGED = {"en": "Says it better.", "zh": "表述更清楚。"}


def edition_of(database: Database, doc: str) -> int:
    """Return the edition of the waiting draft; 0 if there is none."""
    draft = read_by(database, policies.find_waiting, doc)
    return draft.edition if draft else 0


def sources_of(database: Database, doc: str) -> dict[str, str]:
    """Return the sources of the words in force."""
    found = read_by(database, policies.find_in_force, doc)
    assert found is not None
    return found.sources


class Desk:
    """Two people who publish words of one installation.

    :param key: the instance's ledger key.
    """

    def __init__(
        self,
        database: Database,
        installation: Installation,
        key: bytes = LEDGER_KEY,
        words: Content | None = None,
        now: datetime = NOW,
    ) -> None:
        self.database, self.key, self.now = database, key, now
        self.wording = Wording(words or content(), installation)

    def write(
        self,
        doc: str,
        sources: Mapping[str, str],
        changed: Mapping[str, str] | None = None,
        categories: tuple[str, ...] = (),
        actor: str = AUTHOR,
        edition: int | None = None,
    ) -> None:
        """Save sources as the draft, based on the waiting edition or on another."""
        seen = edition_of(self.database, doc) if edition is None else edition
        write_draft(
            self.database, self.key, self.wording, doc=doc, edition=seen, sources=sources,
            changed=changed or CHANGED, categories=categories, actor=actor, now=self.now,
        )  # fmt: skip

    def propose(self, doc: str, actor: str = AUTHOR) -> None:
        """Propose the waiting draft."""
        edition = edition_of(self.database, doc)
        propose_draft(
            self.database, self.key, self.wording, doc=doc, edition=edition, actor=actor,
            now=self.now,
        )  # fmt: skip

    def approve(
        self,
        doc: str,
        actor: str = OFFICER,
        *,
        sole_allowed: bool = False,
        edition: int | None = None,
    ) -> int:
        """Approve the proposed draft, in its present edition or in another; return its version."""
        seen = edition_of(self.database, doc) if edition is None else edition
        return approve_draft(
            self.database, self.key, self.wording, doc=doc, edition=seen, actor=actor,
            sole_allowed=sole_allowed, now=self.now,
        )  # fmt: skip

    def publish_more(
        self,
        doc: str = "privacy_policy",
        more: str = "## More\n",
        categories: tuple[str, ...] = (),
        changed: Mapping[str, str] | None = None,
    ) -> int:
        """Publish the words in force with more at their end; return the version."""
        sources = {
            lang: f"{text}\n\n{more}" for lang, text in sources_of(self.database, doc).items()
        }
        self.write(doc, sources, changed, categories)
        self.propose(doc)
        return self.approve(doc)
