"""First words are published at once in both languages; changed ones wait as drafts."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.consent.models import PolicyDraft, PolicyText
from app.consent.publication import publish_policies
from app.consent.rules.consent import text_sha256
from app.consent.rules.publication import publication_sha256
from app.consent.steps.publication import published_texts
from app.consent.store import policies
from app.content import Content
from app.core.db import Database
from app.core.models import AuditRecord, LedgerPending
from app.core.rules.audit_events import AuditEvent
from app.core.rules.installation import Installation, Operator, Transfer
from app.core.rules.retention import RetentionPeriods
from tests.support.content.copy import WORDS
from tests.support.content.words import Words, shipped_words
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.processes import in_processes
from tests.support.site import content, make_settings
from tests.support.stored import count_rows, every, read_by

pytestmark = pytest.mark.engine("both")

INSTALLATION = make_settings(Path("/nowhere")).installation
FIRST = [("privacy_policy", 1), ("cookie_policy", 1), ("consent_block", 1), ("spoken_block", 1)]


OPERATED = replace(INSTALLATION, operator=Operator(name="Example Operator", email="o@x.example"))


def publish(
    database: Database, installation: Installation = INSTALLATION, words: Content | None = None
) -> list[tuple[str, int]]:
    """Start an installation with the words of the software."""
    return list(publish_policies(database, LEDGER_KEY, words or content(), installation, NOW))


def waiting(database: Database) -> list[PolicyDraft]:
    """Return the waiting drafts."""
    return list(read_by(database, policies.list_waiting))


def versions(database: Database) -> dict[tuple[str, str, int], PolicyText]:
    """Return everything published."""
    return {(t.doc, t.lang, t.version): t for t in every(database, PolicyText)}


def test_the_first_start_publishes_everything_in_both_languages_with_its_hash(
    database: Database,
) -> None:
    assert publish(database) == FIRST

    published = versions(database)
    assert set(published) == {
        (doc, lang, version)
        for lang in ("en", "zh")
        for doc, version in [*FIRST, ("consent_block", 0)]
    }
    for words in shipped_words(content(), INSTALLATION):
        text = published[words.doc, words.lang, 1]
        assert (text.text, text.sha256) == (words.text, text_sha256(words.text))
        assert text.changed == "", "A first version has changed nothing."
        assert text.published_at == NOW


def test_version_0_of_the_consent_block_quotes_the_source_and_the_shown_one_corrects_it(
    database: Database,
) -> None:
    publish(database)

    published = versions(database)
    assert published["consent_block", "en", 0].text == (
        "The personal information you have provided will help us deliver, develop and promote our "
        'services. By submitting your details, ticking the boxes and clicking "Submit" indicate '
        "that you have read and agreed to our privacy policy and cookie policy. Please read these "
        "to understand your data rights.\n"
    )
    shown = published["consent_block", "en", 1].text
    assert 'clicking "Submit", you indicate that you have read and agree to our' in shown
    assert shown.count("[ ] ") == 4


def test_unchanged_words_are_not_published_again(database: Database) -> None:
    publish(database)
    before = count_rows(database)

    assert publish(database) == []
    assert count_rows(database) == before


def test_another_operator_drafts_both_languages_and_publishes_nothing(
    database: Database,
) -> None:
    publish(database)
    before = versions(database)

    assert publish(database, OPERATED) == []

    assert versions(database).keys() == before.keys()
    found = {draft.doc: draft for draft in waiting(database)}
    assert found.keys() == {doc for doc, _ in FIRST}
    privacy = found["privacy_policy"]
    assert (privacy.source, privacy.base_version, privacy.author) == ("settings", 1, "operator")
    for lang in ("en", "zh"):
        assert "Example Operator" in privacy.texts[lang]
        assert privacy.changed[lang] == WORDS[lang].policies.by_settings


def test_a_transfer_abroad_adds_its_box_to_the_drafted_block(database: Database) -> None:
    publish(database)
    abroad = replace(INSTALLATION, transfer=Transfer("Muster GmbH", "Hamburg", "dpo@x.example"))
    publish(database, abroad)

    block = next(draft for draft in waiting(database) if draft.doc == "consent_block")
    for lang in ("en", "zh"):
        assert block.texts[lang].count("[ ] ") == 5
        assert "Muster GmbH" in block.texts[lang]
        assert "Hamburg" in block.texts[lang]


def test_reverted_settings_remove_their_draft(database: Database) -> None:
    publish(database)
    publish(database, OPERATED)
    publish(database)

    assert waiting(database) == []


def test_an_unedited_draft_follows_the_settings(database: Database) -> None:
    other = replace(INSTALLATION, operator=Operator(name="Other Operator"))
    publish(database)

    for installation in (OPERATED, other, OPERATED):
        publish(database, installation)

        texts = [draft.texts["en"] for draft in waiting(database)]
        assert len(texts) == len(FIRST)
        assert all(installation.operator.name in text for text in texts)


def test_each_publication_is_audited_with_its_pending_entry(database: Database) -> None:
    publish(database)

    with database.reading() as session:
        events = session.scalars(select(AuditRecord)).all()
        pending = set(session.scalars(select(LedgerPending.commitment)))
        kept = policies.list_all(session)
    told = [json.loads(event.payload)["details"] for event in events]
    assert {(one["doc"], one["version"]) for one in told} == {("consent_block", 0), *FIRST}
    for one in told:
        texts = [text for text in kept if (text.doc, text.version) == (one["doc"], one["version"])]
        assert one["sha256"] == publication_sha256(published_texts(texts))
    assert {event.event for event in events} == {AuditEvent.POLICY_PUBLISHED.tag}
    assert {event.commitment for event in events} == pending


def upgraded() -> Content:
    """Return the content of a later version, with other words next to the boxes."""
    consent = content().consent
    reworded = replace(consent, notice={**consent.notice, "en": "Other words."})
    return replace(content(), consent=reworded)


def test_an_upgrade_that_changes_one_language_drafts_both(database: Database) -> None:
    publish(database)

    assert publish(database, words=upgraded()) == []

    (draft,) = waiting(database)
    assert (draft.doc, draft.source) == ("consent_block", "upgrade")
    kept = versions(database)
    assert "\n\nOther words.\n\n" in draft.texts["en"]
    assert draft.texts["zh"] == kept["consent_block", "zh", 1].text
    assert publish(database, words=upgraded()) == []
    assert [each.edition for each in waiting(database)] == [1]


def test_words_published_by_an_earlier_version_are_the_first_drafts_base(
    database: Database,
) -> None:
    with database.transaction() as session:
        for words in shipped_words(content(), OPERATED):
            policies.add(session, first_version(words))

    assert publish(database) == []

    drafts = {draft.doc: draft for draft in waiting(database)}
    assert drafts.keys() == {doc for doc, _ in FIRST}
    assert {draft.source for draft in drafts.values()} == {"upgrade"}


def first_version(words: Words) -> PolicyText:
    """Return the first version of a document with these words."""
    return PolicyText(
        doc=words.doc,
        lang=words.lang,
        version=1,
        text=words.text,
        sha256=text_sha256(words.text),
        changed="",
        published_at=NOW,
    )


def test_publishing_waits_for_another_publisher_and_sees_its_words(
    database: Database,
) -> None:
    with ThreadPoolExecutor(1) as pool:
        with database.transaction() as session:
            policies.take_turn(session)
            waiting = pool.submit(publish, database)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.5)
            for words in shipped_words(content(), INSTALLATION):
                if words.doc == "privacy_policy":
                    policies.add(session, first_version(words))
        assert waiting.result(timeout=60) == FIRST[1:]


def publish_from_a_process(_number: int, url: str) -> str:
    """Publish from a separate process."""
    database = Database(url)
    published = publish(database)
    database.dispose()
    return str(len(published))


def test_processes_that_start_together_publish_once(database: Database) -> None:
    url = database.url.render_as_string(hide_password=False)

    assert sorted(in_processes(3, publish_from_a_process, url)) == ["0", "0", "4"]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_policy_states_the_periods_that_are_set(database: Database, lang: str) -> None:
    periods = RetentionPeriods(enquiry_months=17, evidence_months=53)
    publish(database, replace(INSTALLATION, retention=periods))

    policy = versions(database)["privacy_policy", lang, 1].text
    assert "17" in policy
    assert "53" in policy
