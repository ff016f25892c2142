"""Take the draft that somebody has looked at, and keep others from it."""

from sqlalchemy.orm import Session

from app.consent.models.policy_draft import PolicyDraft
from app.consent.rules.policy_draft import DraftChangedMeanwhile, DraftNotReady, DraftState
from app.consent.store import policy_draft as drafts
from app.consent.store import policy_text as policies
from app.content.source_checks import check_sources
from app.content.wording import Wording


def hold_draft(session: Session, doc: str, edition: int, *states: DraftState) -> PolicyDraft:
    """Return the draft of a document, as it was looked at, until the transaction ends.

    :param states: in one of which it has to be.
    :raises DraftChangedMeanwhile: if it is not there any more in this edition and state.
    """
    policies.take_turn(session)
    draft = drafts.lock_waiting(session, doc)
    if draft is None or draft.edition != edition or DraftState(draft.state) not in states:
        raise DraftChangedMeanwhile(f"The draft of {doc} is not what was looked at any more.")
    return draft


def require_ready(session: Session, wording: Wording, draft: PolicyDraft) -> None:
    """Check that a draft can be published, and gives the words that were looked at.

    :raises DraftNotReady: `changed` without a sentence on what has changed in each language,
        `same` if nothing has, `settings` if other settings would now give other words.
    :raises SourceProblem: if its sources are not in order.
    """
    if not all(sentence.strip() for sentence in draft.changed.values()):
        raise DraftNotReady("changed")
    in_force = policies.list_latest(session, draft.doc)
    if draft.texts == {lang: text.text for lang, text in in_force.items()}:
        raise DraftNotReady("same")
    texts = check_sources(wording.content, wording.installation, draft.doc, draft.sources)
    if texts != draft.texts:
        raise DraftNotReady("settings")
