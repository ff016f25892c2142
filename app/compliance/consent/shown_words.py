"""The words that somebody was shown when they decided, and what proves that these are the ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.consent.models.policy_text import PolicyText
from app.consent.rules.consent import text_sha256
from app.consent.view_consent import ConsentView

BLOCK = "consent_block"


@dataclass(frozen=True)
class ShownWords:
    """One document as an act of consent names it.

    :param recorded: the SHA-256 that the act committed to.
    :param text: the published words with that hash; None if there are none, which must not be.
    :param others: every other version in that language, oldest first.
    """

    doc: str
    lang: str
    recorded: str
    text: PolicyText | None
    others: Sequence[PolicyText]

    @property
    def recomputed(self) -> str:
        """The SHA-256 of the words as they are stored now."""
        return text_sha256(self.text.text) if self.text else ""

    @property
    def match(self) -> bool:
        """Whether the words are those that the act committed to."""
        return self.recomputed == self.recorded

    @property
    def file_name(self) -> str:
        """What the words are called as a file."""
        return f"{self.doc}-{self.lang}-{self.text.version if self.text else 0}.txt"

    @property
    def telling(self) -> PolicyText | None:
        """The version that it tells most to compare with: the latest, or else the one before."""
        return self.others[-1] if self.others else None

    def other(self, version: int) -> PolicyText | None:
        """Return another version by its number, if there is one."""
        return next((each for each in self.others if each.version == version), None)


def shown_words(view: ConsentView) -> Sequence[ShownWords]:
    """Return the consent block and each policy that an act names."""
    record = view.record
    block = ShownWords(
        BLOCK, record.lang, record.block_sha256, view.block, _others(view, BLOCK, view.block)
    )
    texts = {(text.doc, text.sha256): text for text in view.documents}
    named = [(each["doc"], each["lang"], each["sha256"]) for each in record.documents]
    return [
        block,
        *(
            ShownWords(doc, lang, sha256, text, _others(view, doc, text))
            for doc, lang, sha256 in named
            for text in [texts.get((doc, sha256))]
        ),
    ]


def _others(view: ConsentView, doc: str, shown: PolicyText | None) -> Sequence[PolicyText]:
    version = shown.version if shown else None
    return [each for each in view.versions[doc] if each.version != version]
