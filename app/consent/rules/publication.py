"""Publication of texts: their drafts, changes, and the hash that vouches for them."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from app.core.rules.commitment import JsonValue, canonical_json
from app.core.rules.errors import ZoneError
from app.core.rules.retention import SETTINGS, RetentionPeriods

STATING = "privacy_policy"
"""The document that says for how long data are kept."""


class DraftChangedMeanwhile(ZoneError):
    """Somebody else has saved or decided on the draft since it was read."""


class DraftNotReady(ZoneError):
    """The draft cannot be published; `why` is the key of the reason."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The draft cannot be published: {why}.")
        self.why = why


class DraftSource(StrEnum):
    """The origin of a draft's text."""

    SHIPPED = "shipped"
    UPGRADE = "upgrade"
    SETTINGS = "settings"
    EDITOR = "editor"


class DraftState(StrEnum):
    """The state of a draft: being written, proposed for publication, or decided.

    A noted draft records sources of the software that give exactly the text in force.
    """

    OPEN = "open"
    PROPOSED = "proposed"
    PUBLISHED = "published"
    DISCARDED = "discarded"
    NOTED = "noted"


WAITING = (DraftState.OPEN, DraftState.PROPOSED)
"""The states of a draft that still waits for a decision."""


class ChangedCategory(StrEnum):
    """A category of substantive change in a version, as declared by its author."""

    PURPOSE = "purpose"
    METHOD = "method"
    DATA = "data"
    RECIPIENT = "recipient"
    ABROAD = "abroad"
    RETENTION = "retention"
    RIGHTS = "rights"
    CONTACT = "contact"


RECONFIRMED = frozenset(
    {
        ChangedCategory.PURPOSE,
        ChangedCategory.METHOD,
        ChangedCategory.DATA,
        ChangedCategory.RECIPIENT,
        ChangedCategory.ABROAD,
    }
)
"""Changes for which consent has to be asked again: another purpose, method or kind of information
(PIPL Art. 14), another recipient (Art. 23) and a transfer abroad (Art. 39). People are notified of
the other changes (PIPL Art. 17)."""


def needs_reconfirmation(categories: Collection[str]) -> bool:
    """Return whether people who agreed to an earlier version have to be asked again."""
    return not RECONFIRMED.isdisjoint(categories)


def sources_sha256(sources: Mapping[str, str]) -> str:
    """Return the hash that identifies the sources of one document in all languages."""
    spelled: dict[str, JsonValue] = dict(sources)
    return sha256(canonical_json(spelled)).hexdigest()


@dataclass(frozen=True, order=True)
class PublishedText:
    """One version of a document in one language, as it was published.

    :param sha256: of the text, as stored with it.
    :param changed: the notice of changes.
    :param published_at: the time, in the format of the records.
    """

    doc: str
    version: int
    lang: str
    text: str
    sha256: str
    changed: str
    published_at: str

    @property
    def line(self) -> bytes:
        """The publication as one line of canonical JSON; the text is identified by its hash."""
        return (
            canonical_json(
                {
                    "changed": self.changed,
                    "doc": self.doc,
                    "lang": self.lang,
                    "published_at": self.published_at,
                    "sha256": self.sha256,
                    "version": self.version,
                }
            )
            + b"\n"
        )


def publication_sha256(texts: Iterable[PublishedText]) -> str:
    """Return the hash that identifies texts in the ledger: that of their lines, in order."""
    return sha256(b"".join(text.line for text in sorted(texts))).hexdigest()


def stated_periods(
    doc: str, used: Collection[str], texts: Mapping[str, str], periods: RetentionPeriods
) -> Mapping[str, int]:
    """Return each number that can be set, by name; 0 unless a document states it in every language.

    Digits in each text are all that can be compared with a number by a program, and they may
    stand there for another period: so its sources have to use the setting as well.

    :param used: the settings that its sources use in every language.
    """

    def states(name: str, number: int) -> bool:
        stated = re.compile(rf"(?<![0-9]){number}(?![0-9])")
        named = doc == STATING and f"retention.{name}" in used
        return named and all(map(stated.search, texts.values()))

    numbers = {name: getattr(periods, name) for name in SETTINGS.values()}
    return {name: number if states(name, number) else 0 for name, number in numbers.items()}
