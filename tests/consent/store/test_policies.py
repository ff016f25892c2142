"""Published words are found by their content."""

import pytest
from sqlalchemy.exc import DBAPIError, NoResultFound

from app.consent.models import PolicyText
from app.consent.rules.consent import text_sha256
from app.consent.store import policies
from app.core.db import Database
from tests.support.enquiries.answers import NOW
from tests.support.stored import read_by


def make_text(doc: str, lang: str, version: int, text: str) -> PolicyText:
    """Return one version of a document."""
    return PolicyText(
        doc=doc,
        lang=lang,
        version=version,
        text=text,
        sha256=text_sha256(text),
        changed="",
        published_at=NOW,
    )


@pytest.fixture
def published(database: Database) -> Database:
    """A database in which the third version of a document equals the first."""
    with database.transaction() as session:
        for version, words in [(3, "old"), (1, "old"), (2, "new")]:
            policies.add(session, make_text("privacy_policy", "en", version, words))
        policies.add(session, make_text("privacy_policy", "zh", 1, "old"))
        policies.add(session, make_text("cookie_policy", "en", 1, "cookies"))
    return database


def test_the_latest_version_with_these_words_is_found(published: Database) -> None:
    with published.reading() as session:

        def version(doc: str, lang: str, words: str) -> int:
            return policies.get_by_sha256(session, lang, text_sha256(words), doc).version

        assert version("privacy_policy", "en", "old") == 3
        assert version("privacy_policy", "en", "new") == 2
        assert version("privacy_policy", "zh", "old") == 1


@pytest.mark.parametrize(
    ("doc", "lang", "words"),
    [
        ("cookie_policy", "en", "old"),
        ("privacy_policy", "zh", "new"),
        ("privacy_policy", "en", "never"),
    ],
)
def test_words_of_another_document_or_language_are_not_found(
    published: Database, doc: str, lang: str, words: str
) -> None:
    with published.reading() as session:
        assert policies.find_by_sha256(session, lang, text_sha256(words), doc) is None
        with pytest.raises(NoResultFound, match=doc):
            policies.get_by_sha256(session, lang, text_sha256(words), doc)


def test_all_versions_are_listed_oldest_first(published: Database) -> None:
    listed = [(text.doc, text.lang, text.version) for text in read_by(published, policies.list_all)]

    assert listed == sorted(listed)
    assert len(listed) == 5


def test_a_version_is_published_once(published: Database) -> None:
    with pytest.raises(DBAPIError), published.transaction() as session:
        policies.add(session, make_text("privacy_policy", "en", 1, "other"))
