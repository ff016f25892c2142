"""Published texts: their publication, the data that vouches for them, and those of a day."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.consent.models import PolicyText
from app.consent.rules.consent import Document, Notice, text_sha256
from app.consent.rules.publication import PublishedText, publication_sha256, stated_periods
from app.consent.store import policies, transfers
from app.content.consent_block import read_block
from app.content.source_checks import settings_used
from app.content.wording import CONSENT_BLOCK
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NoWordsYet
from app.core.rules.installation import recipient_in, without_transfer
from app.core.rules.moments import exact_instant_text
from app.core.rules.retention import RetentionPeriods
from app.core.steps.records import write_audit


def publish_words(
    session: Session,
    key: bytes,
    doc: str,
    version: int,
    texts: Mapping[str, str],
    changed: Mapping[str, str],
    periods: RetentionPeriods,
    event: AuditEvent,
    *,
    actor: str,
    at: datetime,
    sources: Mapping[str, str] | None = None,
    details: Mapping[str, str | int] | None = None,
    companions: Mapping[str, Mapping[str, str]] | None = None,
) -> None:
    """Store a version of a document in all its languages, with the audit event that vouches for it.

    :param texts: by language.
    :param changed: by language, the notice of changes.
    :param periods: as the texts were rendered with. The event tells those that the document
        does, so that no setting lengthens one, and the ledger shows if an audit event is emptied
        earlier.
    :param event: one of `PUBLISHING`.
    :param sources: by language, the texts' sources; without them, they state no period.
    :param details: details of the event besides document, version, hash and months.
    :param companions: texts by language that are published with it, by name, each alike.
    """
    for companion, words in (companions or {}).items():
        publish_words(
            session, key, companion, version, words, changed, periods, event,
            actor=actor, at=at, details=details,
        )  # fmt: skip
    rows = [
        PolicyText(
            doc=doc,
            lang=lang,
            version=version,
            text=text,
            sha256=text_sha256(text),
            changed=changed[lang],
            published_at=at,
        )
        for lang, text in texts.items()
    ]
    for row in rows:
        policies.add(session, row)
    told = {
        "doc": doc,
        "version": version,
        "sha256": publication_sha256(published_texts(rows)),
        **stated_periods(doc, settings_used(sources or {}), texts, periods),
        **(details or {}),
    }
    write_audit(session, key, event, actor=actor, at=at, details=told)


def published_texts(rows: Iterable[PolicyText]) -> Sequence[PublishedText]:
    """Return stored texts with everything that the ledger's entries on them commit to."""
    return [
        PublishedText(
            doc=row.doc,
            lang=row.lang,
            version=row.version,
            text=row.text,
            sha256=row.sha256,
            changed=row.changed,
            published_at=exact_instant_text(row.published_at),
        )
        for row in rows
    ]


_DOCUMENTS = ("cookie_policy", "privacy_policy")


def words_on(session: Session, day: date, zone: ZoneInfo, lang: str, form: str) -> Notice:
    """Return the notice in force at the end of a day.

    :param form: the name of the form in the consent record.
    :raises NoWordsYet: if nothing had been published by then.
    """
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    published = [
        text
        for text in policies.list_all(session)
        if text.lang == lang and text.version > 0 and text.published_at < end
    ]
    block = _block(session, published, day, end)
    documents = (_latest(published, each, day) for each in _DOCUMENTS)
    return Notice(
        form=form,
        lang=lang,
        shown_at=end,
        block_sha256=block.sha256,
        documents=tuple(
            Document(each.doc, each.lang, each.version, each.sha256) for each in documents
        ),
        purposes=read_block(block.text).purposes,
    )


def first_words(session: Session, zone: ZoneInfo, lang: str, form: str) -> Notice:
    """Return the first notice that was ever in force, for consent that is older than it.

    :param form: the name of the form in the consent record.
    :raises NoWordsYet: if nothing has been published.
    """
    days = {text.published_at.astimezone(zone).date() for text in policies.list_all(session)}
    for day in sorted(days):
        try:
            return words_on(session, day, zone, lang, form)
        except NoWordsYet:
            continue
    raise NoWordsYet("Nothing has been published.")


def _block(
    session: Session, published: Sequence[PolicyText], day: date, end: datetime
) -> PolicyText:
    """Return the words next to the boxes, without the transfer's if none was allowed."""
    block = _latest(published, CONSENT_BLOCK, day)
    beside = {text.doc: text for text in published if text.version == block.version}
    without = beside.get(without_transfer(CONSENT_BLOCK))
    if without is None:
        return block
    named = beside[recipient_in(CONSENT_BLOCK)].text
    allowed = any(
        each.terms.transfer.named_in(CONSENT_BLOCK) == named and each.is_valid(end, day)
        for each in transfers.list_mechanisms(session)
    )
    return block if allowed else without


def _latest(texts: Sequence[PolicyText], doc: str, day: date) -> PolicyText:
    versions = [text for text in texts if text.doc == doc]
    if not versions:
        raise NoWordsYet(f"No {doc} had been published by {day}.")
    return max(versions, key=lambda text: text.version)
