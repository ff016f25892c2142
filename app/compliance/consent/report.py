"""Reports to be printed: of one act of consent, or of every act of a person, with its proof."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import render_template
from flask_login import current_user
from sqlalchemy.orm import Session

from app.compliance.blueprint import compliance
from app.compliance.consent.consents import told_of, view_one
from app.compliance.names import names_by_actor
from app.consent.models import ConsentRecord
from app.consent.store import policies
from app.content.wording import BLOCKS, document_title
from app.core import clock
from app.core.rules.installation import document_of
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.ledger.judged import JudgedConsent, judge_consent
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.store import ledger
from app.rights.subjects import view_subject
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.locale import page_language


@dataclass(frozen=True)
class NamedWords:
    """A document as an act names it; the version is None if nothing published has that hash."""

    title: str
    lang: str
    version: int | None
    sha256: str


@dataclass(frozen=True)
class ReportedAct:
    """One act of a report, as the ledger proves it.

    :param decided: the effect of each of its decisions, by purpose.
    :param origin: of the log that has its entry; empty while that waits to be sealed.
    :param index: the place of its entry there.
    """

    record: ConsentRecord
    judged: JudgedConsent
    decided: Mapping[str, str]
    words: Sequence[NamedWords]
    origin: str
    index: int

    @property
    def told(self) -> Mapping[str, Any]:
        """The sealed facts, or those of the row if nothing proves them."""
        return self.judged.facts

    @property
    def at(self) -> datetime:
        """The moment of the act."""
        return datetime.fromisoformat(self.told["time"])


@compliance.get("/consents/<uuid:record_id>/report")
@require(Permission.VIEW_CONSENTS)
def consent_report(record_id: UUID) -> str:
    """Show one act as a page to be printed, with the exact words shown, and record the access."""
    view = view_one(record_id)
    [act] = _reported([view.record])
    return _report("compliance/consent/report.html", view=view, act=act)


@compliance.get("/subjects/<uuid:person_id>/report")
@require(Permission.VIEW_CONSENTS)
def subject_report(person_id: UUID) -> str:
    """Show a person's decisions and requests as a printable page, and record the access."""
    view = view_subject(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        person_id=person_id,
        now=clock.now(),
    )
    acts = _reported(record for record, _decisions in reversed(view.acts))
    return _report("compliance/rights/subject_report.html", view=view, acts=acts)


def _report(template: str, **values: object) -> str:
    return render_template(
        template,
        made_at=clock.now(),
        made_by=current_user.name,
        names=names_by_actor(),
        instant=instant_text,
        **values,
    )


def _reported(records: Iterable[ConsentRecord]) -> Sequence[ReportedAct]:
    judged = [
        (record, judge_consent(zone().database, zone().vouching, record.id)) for record in records
    ]
    with zone().database.reading() as session:
        return [_act(session, record, each) for record, each in judged]


def _act(session: Session, record: ConsentRecord, judged: JudgedConsent) -> ReportedAct:
    told, leaf = judged.facts, ledger.find_leaf(session, record.commitment)
    documents = told["documents"]
    lang = documents[0]["lang"] if documents else record.lang
    named = [
        (lang, told["block_sha256"], *BLOCKS),
        *((each["lang"], each["sha256"], each["doc"]) for each in documents),
    ]
    stored = ledger.find_checkpoint_of(session, leaf.generation) if leaf else None
    return ReportedAct(
        record,
        judged,
        told_of(told),
        [_named(session, *each) for each in named],
        read_checkpoint(stored.note).origin if stored else "",
        leaf.leaf_index if leaf else 0,
    )


def _named(session: Session, lang: str, sha256: str, *docs: str) -> NamedWords:
    text = policies.find_by_sha256(session, lang, sha256, *docs)
    doc = document_of(text.doc) if text else docs[0]
    title = document_title(zone().content, doc, page_language())
    return NamedWords(title, lang, text.version if text else None, sha256)
