"""Words are published only by two people, and can never be changed afterwards."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from app.consent.drafts import discard_draft, return_draft
from app.consent.models import PolicyDraft, PolicyText
from app.consent.publication import publish_policies
from app.consent.rules.publication import DraftChangedMeanwhile, DraftNotReady, publication_sha256
from app.consent.steps.publication import published_texts
from app.consent.store import policies
from app.content import Content
from app.content.source_checks import SourceProblem
from app.content.wording import PUBLISHED
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotSecondPerson
from app.core.rules.installation import Operator
from tests.consent.test_publication import INSTALLATION, OPERATED, publish, upgraded
from tests.support.consent.publishing import AUTHOR, CHANGED, OFFICER, Desk, edition_of, sources_of
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.site import content
from tests.support.stored import audit, audited, only, read_by

DOC, MORE = "privacy_policy", "One more thing."


@pytest.fixture
def desk(database: Database) -> Desk:
    """Two members of staff, with the first words published."""
    publish(database)
    return Desk(database, INSTALLATION)


@pytest.fixture
def proposed(database: Database, desk: Desk) -> Desk:
    """The two, after one has proposed more words."""
    desk.write(DOC, more(database))
    desk.propose(DOC)
    return desk


def more(database: Database, end: str = MORE) -> dict[str, str]:
    """Return the current sources with another ending."""
    return {lang: f"{text}\n\n{end}" for lang, text in sources_of(database, DOC).items()}


def in_force(database: Database, doc: str = DOC) -> dict[str, PolicyText]:
    """Return the current words."""
    return dict(read_by(database, policies.list_latest, doc))


def waiting(database: Database, doc: str = DOC) -> PolicyDraft:
    """Return the waiting draft."""
    with database.reading() as session:
        found = policies.find_waiting(session, doc)
        assert found is not None
        return found


def test_two_people_publish_both_languages_and_the_ledger_names_both(
    database: Database, desk: Desk
) -> None:
    desk.write(DOC, more(database), categories=("purpose", "rights"), actor="c" * 32)
    assert in_force(database)["en"].version == 1
    desk.propose(DOC)
    assert in_force(database)["en"].version == 1

    assert desk.approve(DOC) == 2

    words = in_force(database)
    assert {lang: (row.version, row.changed) for lang, row in words.items()} == {
        lang: (2, CHANGED[lang]) for lang in ("en", "zh")
    }
    assert all(row.text.endswith(f"\n\n{MORE}\n") for row in words.values())
    [event] = audit(database, AuditEvent.POLICY_APPROVED.tag)
    assert event.actor == OFFICER
    (published,) = read_by(database, policies.list_published, DOC)[:1]
    assert json.loads(event.payload)["details"] == {
        "doc": DOC, "version": 2, "sha256": publication_sha256(published_texts(words.values())),
        "audit_months": 36, "enquiry_months": 24, "evidence_months": 36, "message_days": 30,
        "suspect_days": 30,
        "draft": published.id.hex, "categories": "purpose rights", "proposer": AUTHOR,
        "approver": OFFICER, "sole": 0,
    }  # fmt: skip
    assert (published.version, published.sole, published.reconfirm) == (2, False, True)


def test_the_proposer_cannot_approve(database: Database, proposed: Desk) -> None:
    with pytest.raises(NotSecondPerson):
        proposed.approve(DOC, AUTHOR)

    assert in_force(database)["en"].version == 1
    assert audit(database, AuditEvent.POLICY_APPROVED.tag) == []


def test_a_sole_member_may_approve_if_set_and_the_record_says_so(
    database: Database, proposed: Desk
) -> None:
    assert proposed.approve(DOC, AUTHOR, sole_allowed=True) == 2

    [details] = audited(database, AuditEvent.POLICY_APPROVED.tag)
    assert (details["proposer"], details["approver"], details["sole"]) == (AUTHOR, AUTHOR, 1)
    published = read_by(database, policies.list_published, DOC)[0]
    assert (published.proposed_by, published.decided_by, published.sole) == (AUTHOR, AUTHOR, True)


def test_an_unproposed_draft_cannot_be_approved(database: Database, desk: Desk) -> None:
    desk.write(DOC, more(database))

    with pytest.raises(DraftChangedMeanwhile):
        desk.approve(DOC)


def test_an_edited_proposal_has_to_be_proposed_again(database: Database, proposed: Desk) -> None:
    proposed.write(DOC, more(database), categories=("purpose",))
    proposed.propose(DOC)
    proposed.write(DOC, more(database, "Another thing."), actor=OFFICER)

    with pytest.raises(DraftChangedMeanwhile):
        proposed.approve(DOC)

    edited = waiting(database)
    assert (edited.state, edited.proposed_by, edited.proposed_at) == ("open", "", None)
    assert (edited.categories, edited.reconfirm) == ([], False)


def test_the_second_of_two_editors_is_warned_and_overwrites_nothing(
    database: Database, desk: Desk
) -> None:
    with pytest.raises(DraftChangedMeanwhile):
        desk.write(DOC, more(database, "Of one decided meanwhile."), edition=1)
    desk.write(DOC, more(database))
    with pytest.raises(DraftChangedMeanwhile):
        desk.write(DOC, more(database, "Mine."), actor=OFFICER, edition=0)

    assert waiting(database).texts["en"].endswith(f"{MORE}\n")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_proposal_needs_a_change_note_in_each_language(
    database: Database, desk: Desk, lang: str
) -> None:
    desk.write(DOC, more(database), changed={**CHANGED, lang: " "})

    with pytest.raises(DraftNotReady) as refused:
        desk.propose(DOC)
    assert refused.value.why == "changed"


def test_words_already_published_are_not_proposed(database: Database, desk: Desk) -> None:
    desk.write(DOC, sources_of(database, DOC))

    with pytest.raises(DraftNotReady) as refused:
        desk.propose(DOC)
    assert refused.value.why == "same"


@pytest.mark.usefixtures("proposed")
def test_words_changed_by_settings_since_their_proposal_are_not_approved(
    database: Database,
) -> None:
    with pytest.raises(DraftNotReady) as refused:
        Desk(database, OPERATED).approve(DOC)
    assert refused.value.why == "settings"


def test_a_draft_from_an_upgrade_also_needs_two_people(database: Database, desk: Desk) -> None:
    publish(database, OPERATED)
    operated = Desk(database, OPERATED)
    operated.propose(DOC)
    # Other settings take back what nobody has proposed, and nothing else.
    publish(database)
    assert [each.state for each in read_by(database, policies.list_waiting)] == ["proposed"]

    assert operated.approve(DOC) == 2

    assert "Example Operator" in in_force(database)["en"].text
    publish(database, OPERATED)
    assert {each.doc for each in read_by(database, policies.list_waiting)} == {*PUBLISHED} - {DOC}


def test_an_upgrade_that_was_taken_back_is_drafted_again_with_the_next(
    database: Database, desk: Desk
) -> None:
    for words in (upgraded(), None, upgraded()):
        publish(database, words=words)

    assert waiting(database, "consent_block").source == "upgrade"


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("words", [None, upgraded()])
def test_an_upgrades_draft_waits_until_a_persons_draft_is_decided(
    database: Database, words: Content | None
) -> None:
    doc = "consent_block"
    mine = sources_of(database, doc)
    legend = "A legend of our own."
    mine["en"] = legend + mine["en"][mine["en"].index("\n\n") :]
    Desk(database, INSTALLATION, words=words).write(doc, mine)
    publish(database, words=upgraded())
    assert waiting(database, doc).sources == mine

    later = Desk(database, INSTALLATION, words=upgraded(), now=NOW + timedelta(hours=1))
    later.propose(doc)
    assert later.approve(doc) == 2

    assert in_force(database, doc)["en"].text.startswith(legend)
    next_one = waiting(database, doc)
    assert (next_one.source, next_one.base_version) == ("upgrade", 2)
    assert "\n\nOther words.\n\n" in next_one.texts["en"]

    # Once it is decided, people's own words stay.
    for sources in (next_one.sources, mine):
        later.write(doc, sources)
        later.propose(doc)
        later.approve(doc)
    publish(database, words=upgraded())
    assert edition_of(database, doc) == 0


def test_changed_settings_keep_the_words_that_people_published(
    database: Database, desk: Desk
) -> None:
    desk.publish_more()

    publish(database, OPERATED)

    draft = waiting(database)
    assert (draft.source, draft.base_version) == ("settings", 2)
    assert draft.texts["en"].endswith("## More\n")
    assert "Example Operator" in draft.texts["en"]


def test_a_returned_draft_shows_why_and_can_be_edited(database: Database, proposed: Desk) -> None:
    edition, reason = edition_of(database, DOC), "A word is missing."
    return_draft(
        database, LEDGER_KEY, doc=DOC, edition=edition, reason=reason,
        actor=OFFICER, now=NOW,
    )  # fmt: skip

    draft = waiting(database)
    assert (draft.state, draft.reason, draft.decided_by) == ("open", reason, OFFICER)
    proposed.propose(DOC)
    assert waiting(database).reason == ""


def test_a_discarded_draft_returns_only_with_new_words(database: Database, desk: Desk) -> None:
    publish(database, OPERATED)
    operated = Desk(database, OPERATED)
    edition = edition_of(database, DOC)
    discard_draft(
        database, LEDGER_KEY, operated.wording, doc=DOC, edition=edition, reason="Not yet.",
        actor=OFFICER, now=NOW,
    )  # fmt: skip

    publish(database, OPERATED)
    assert edition_of(database, DOC) == 0
    discarded = only(database, select(PolicyDraft).where(PolicyDraft.state == "discarded"))
    assert (discarded.reason, discarded.decided_by) == ("Not yet.", OFFICER)
    other = replace(OPERATED, operator=Operator(name="Somebody else"))
    publish_policies(database, LEDGER_KEY, content(), other, NOW)
    assert edition_of(database, DOC) == 1


def test_new_shipped_words_that_waited_for_an_approval_are_drafted_after_it(
    database: Database, desk: Desk
) -> None:
    block = "consent_block"
    sources = sources_of(database, block)
    desk.write(
        block, {lang: each.replace("\n\n", f"\n\n{MORE}\n\n", 1) for lang, each in sources.items()}
    )
    desk.propose(block)
    later = Desk(database, INSTALLATION, words=upgraded())
    publish(database, words=upgraded())
    assert waiting(database, block).state == "proposed"

    assert later.approve(block) == 2

    draft = waiting(database, block)
    assert (draft.state, draft.source, draft.base_version) == ("open", "upgrade", 2)


def test_a_discarded_proposal_gives_way_to_the_draft_that_waited_for_it(
    database: Database, proposed: Desk
) -> None:
    publish(database, OPERATED)
    edition, wording = edition_of(database, DOC), Desk(database, OPERATED).wording
    discard_draft(
        database, LEDGER_KEY, wording, doc=DOC, edition=edition, reason="No.", actor=OFFICER,
        now=NOW,
    )  # fmt: skip

    assert waiting(database).source == "settings"


def test_the_database_refuses_every_change_of_published_words(
    database: Database, desk: Desk
) -> None:
    desk.publish_more()

    for statement in (
        "UPDATE policy_text SET text = 'other' WHERE version = 2",
        "UPDATE policy_text SET published_at = published_at WHERE version = 2",
        "DELETE FROM policy_text WHERE version = 2",
    ):
        with (
            pytest.raises(DatabaseError, match="append-only"),
            database.engine.begin() as connection,
        ):
            connection.execute(text(statement))


@pytest.mark.parametrize(
    "source",
    [
        "{{ controller.nmae }}",
        "{% for each in [1] * 9 %}more{% endfor %}",
        "{% macro more() %}{{ more() }}{% endmacro %}{{ more() }}",
    ],
)
def test_sources_that_cannot_be_published_are_not_saved(
    database: Database, desk: Desk, source: str
) -> None:
    with pytest.raises(SourceProblem):
        desk.write(DOC, {lang: f"{text}\n{source}" for lang, text in more(database).items()})

    assert edition_of(database, DOC) == 0
