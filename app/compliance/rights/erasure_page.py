"""What the pages about erasures show: as little of the person as tells them from others."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from flask_login import current_user
from sqlalchemy.orm import Session

from app.compliance.rights.person import Person, account_names, masked_person
from app.consent.models.erasure import ErasureCertificate, ErasureOverwriting, ErasureProposal
from app.core import clock
from app.enquiries.models.legal_hold import LegalHold
from app.enquiries.store import legal_hold
from app.rights.models.rights_request import RightsRequest
from app.rights.rules.erasure import Gone, ProposalState, Told
from app.rights.rules.rights import RightsKind
from app.rights.store import (
    erasing,
    erasure,
    erasure_proposal,
    erasure_subject,
    notify_task,
    rights_request,
)
from app.rights.store.erasure_subject import Heading
from app.web.context import zone
from app.web.locale import date_text, page_language
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor

_MOST_OPEN = 200


@dataclass(frozen=True)
class ErasuresPage:
    """What waits for somebody, and what has been done.

    :param requests: people's own requests that nobody has proposed to fulfil yet.
    """

    requests: Sequence[tuple[RightsRequest, Person]]
    proposals: Sequence[tuple[ErasureProposal, Person]]
    certificates: Sequence[tuple[ErasureCertificate, Mapping[str, Any]]]
    overwritten: Mapping[UUID, ErasureOverwriting]
    names: Mapping[str, str]
    receivers: int
    older: str | None
    now: datetime


@dataclass(frozen=True)
class ProposalPage:
    """One proposal: whom it is about, what would go, and what stands in its way."""

    proposal: ErasureProposal
    person: Person
    request: RightsRequest | None
    goes: Mapping[Gone, int]
    told: Told
    hold: LegalHold | None
    names: Mapping[str, str]
    waits: bool
    mine: bool
    sole_allowed: bool


@dataclass(frozen=True)
class CertificatePage:
    """One certificate, its hash, and when the bytes were overwritten."""

    id: UUID
    certified: Mapping[str, Any]
    sha256: str
    at: datetime
    overwritten: ErasureOverwriting | None
    names: Mapping[str, str]
    on_postgresql: bool

    @property
    def kinds(self) -> Sequence[str]:
        """What went, in the order in which it is told."""
        return [each.value for each in Gone if each.value in self.certified["gone"]]

    def day_of(self, instant: str) -> str:
        """Return a moment of the certificate as people write its day."""
        return date_text(datetime.fromisoformat(instant), page_language())


def erasures_page(before: str | None) -> ErasuresPage:
    """Return the list of erasures."""
    with zone().database.reading() as session:
        proposals = erasure_proposal.list_open(session, _MOST_OPEN)
        proposed = {each.person for each in proposals}
        asked = [
            each
            for each in rights_request.list_of_kind(session, RightsKind.ERASURE, _MOST_OPEN)
            if each.person_id not in proposed
        ]
        headings = erasure_subject.read_headings(
            session, proposed | {each.person_id for each in asked}
        )
        found = erasure.list_certificates(session, read_cursor(before), PAGE_SIZE + 1)
        shown = found[:PAGE_SIZE]
        more = len(found) > PAGE_SIZE
        return ErasuresPage(
            [(each, masked_person(each.person_id, headings.get(each.person_id))) for each in asked],
            [(each, masked_person(each.person, headings.get(each.person))) for each in proposals],
            [(each, json.loads(each.payload)) for each in shown],
            erasure.list_overwritten(session, [each.erasure_id for each in shown]),
            account_names(session),
            notify_task.count_open(session),
            cursor_text(shown[-1].at, shown[-1].erasure_id) if more else None,
            clock.now(),
        )


def proposal_page(proposal_id: UUID) -> ProposalPage:
    """Return the page of a proposal.

    :raises NotFound: if there is no such proposal.
    """
    with zone().database.reading() as session:
        proposal = erasure_proposal.get(session, proposal_id)
        headings = erasure_subject.read_headings(session, {proposal.person})
        asked = proposal.request_id
        return ProposalPage(
            proposal,
            masked_person(proposal.person, headings.get(proposal.person)),
            rights_request.find(session, asked) if asked else None,
            _goes(session, proposal.person),
            _told(headings.get(proposal.person)),
            legal_hold.find_in_force(session, proposal.person, clock.now()),
            account_names(session),
            waits=proposal.state == ProposalState.OPEN.value,
            mine=proposal.proposed_by == current_user.id.hex,
            sole_allowed=zone().settings.sole_officer,
        )


def certificate_page(erasure_id: UUID) -> CertificatePage:
    """Return the page of a certificate.

    :raises NotFound: if there is no such certificate.
    """
    with zone().database.reading() as session:
        certificate = erasure.get_certificate(session, erasure_id)
        return CertificatePage(
            erasure_id,
            json.loads(certificate.payload),
            sha256(certificate.payload).hexdigest(),
            certificate.at,
            erasure.list_overwritten(session, [erasure_id]).get(erasure_id),
            account_names(session),
            on_postgresql=not zone().database.is_sqlite,
        )


def _goes(session: Session, person_id: UUID) -> Mapping[Gone, int]:
    subject = erasing.read_subject(session, person_id)
    counts = erasing.count_all(session, subject)
    counts[Gone.SEARCH_TEXTS] = len(subject.places)
    records = erasure.list_records(session, person_id, None)
    counts[Gone.EVIDENCE] = len(erasure.list_held(session, records))
    return {kind: counts[kind] for kind in Gone if counts.get(kind)}


def _told(heading: Heading | None) -> Told:
    if heading is None or not heading.email:
        return Told.NO_ADDRESS
    return Told.MAIL if zone().settings.mail_server else Told.NO_SERVER
