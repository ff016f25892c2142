"""Published texts, and the hash by which the entry of their publication vouches for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from app.core.rules.canonical import canonical_json


@dataclass(frozen=True, order=True)
class PublishedText:
    """One version of a document in one language, as it was published.

    :param sha256: of the text, as it was stored beside it.
    :param changed: what people were told had changed.
    :param published_at: as the records spell moments.
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
        """What is published, as one line of canonical JSON; the text is named by its hash."""
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
    """Return the hash by which the ledger names texts: of their lines, in order."""
    return sha256(b"".join(text.line for text in sorted(texts))).hexdigest()
