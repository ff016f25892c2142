"""An invented desk at work: each act calls the function that does it for real staff."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from app.cli.demo.staff import DeskMember
from app.cli.demo.words import demo_words
from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.enquiries.store import enquiry as enquiries
from app.leads.conversation import Contact, log_contact, send_reply
from app.leads.models import Lead
from app.leads.moves import change_status, change_statuses
from app.leads.notes import add_note
from app.leads.placement import place_leads
from app.leads.reminders import escalate_leads, escalation_wanted
from app.leads.rules.closing import Closing, Elsewhere
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction, SeenLead, TaskState
from app.leads.rules.reply import Reply
from app.leads.store import lead as leads
from app.leads.store.lead_view import get_with_enquiry
from app.leads.store.lead_work import find_latest_mail
from app.leads.tasks import add_task, finish_task
from app.reception.entries import enter_enquiry
from app.reception.rules.incoming import Handling, Incoming, Reception, Submission
from app.reception.submissions import submit_enquiry
from app.rights.consent_decisions import withdraw_consent
from app.rights.rules.requests import RightsDesk


@dataclass(frozen=True)
class Step:
    """An act at a set time."""

    at: datetime
    act: Callable[[datetime], None]


@dataclass
class Case:
    """A lead of the demonstration, known once it is received."""

    chance: random.Random
    lead_id: UUID = field(default=UUID(int=0))
    reference: str = ""
    tasks: list[UUID] = field(default_factory=list)

    def token(self) -> UUID:
        """Return a token such as an opened form has."""
        return UUID(int=self.chance.getrandbits(128))


@dataclass(frozen=True)
class Desk:
    """The invented staff, and the dependencies of their work."""

    database: Database
    reception: Reception
    rights: RightsDesk
    staff: Sequence[DeskMember]

    def take(self, step: Step) -> None:
        """Do a step, after the worker's own work up to its time."""
        self.catch_up(step.at)
        step.act(step.at)

    def catch_up(self, at: datetime) -> None:
        """Escalate waiting leads, as the worker does."""
        while escalation_wanted(self.database, at):
            keys, promise = self.reception.ledger_key, self.reception.first_response
            escalate_leads(self.database, keys, promise, self.reception.mailing, at)

    def receive(self, case: Case, submission: Submission, at: datetime) -> None:
        """Submit a form, and give its lead a place and an owner."""
        submit_enquiry(self.database, self.reception, submission)
        self._place(case, submission, at)

    def enter(self, case: Case, incoming: Incoming, at: datetime) -> None:
        """Enter an enquiry that was made by telephone."""
        enter_enquiry(self.database, self.reception, incoming, Handling(None), at)
        self._place(case, incoming, at)

    def reply(self, case: Case, at: datetime, then: LeadStatus, *, holding: bool = False) -> None:
        """Answer by mail, or only say that an answer will follow."""
        lead, lang = self._look(case)
        speech = demo_words()[lang]
        with self.database.reading() as session:
            latest = find_latest_mail(session, lead.id)
        texts = speech["holding" if holding else "replies"]
        others = [each for each in texts if not latest or each != latest.text]
        text = case.chance.choice(others or texts)
        reply = Reply(
            case.token(), lang, "", speech["subject"], text, then, wait=False, holding=holding
        )
        send_reply(
            self.database,
            self.reception.ledger_key,
            self.reception.first_response,
            self.reception.mailing,
            actor=self._owner(lead).id.hex,
            lead_id=lead.id,
            reply=reply,
            now=at,
            again=latest.id if latest else None,
        )

    def contact(
        self, case: Case, at: datetime, direction: Direction, channel: ContactChannel
    ) -> None:
        """Log a contact and its text."""
        lead, lang = self._look(case)
        said = demo_words()[lang]["theirs" if direction is Direction.THEIRS else "calls"]
        log_contact(
            self.database,
            self.reception.ledger_key,
            self.reception.first_response,
            actor=self._owner(lead).id.hex,
            lead_id=lead.id,
            contact=Contact(case.token(), direction, channel, case.chance.choice(said), at),
            now=at,
        )

    def move(self, case: Case, at: datetime, status: LeadStatus) -> None:
        """Move the lead to a status."""
        lead, _lang = self._look(case)
        change_statuses(
            self.database,
            self.reception.ledger_key,
            self.reception.first_response,
            actor=self._owner(lead).id.hex,
            seen=[SeenLead(lead.id, lead.version)],
            status=status,
            now=at,
        )

    def close_repeated(self, case: Case, at: datetime, first: Case) -> None:
        """Close the lead as a duplicate of an earlier one."""
        self._close(case, at, LeadStatus.DUPLICATE, Closing(first.reference, sure=True))

    def close_elsewhere(self, case: Case, at: datetime) -> None:
        """Close the lead, and declare where it was answered."""
        lead, lang = self._look(case)
        where = case.chance.choice(demo_words()[lang]["elsewhere"])
        answered_at = max(lead.received_at, at - timedelta(hours=2))
        said = Closing(elsewhere=Elsewhere(ContactChannel.MEETING, where, answered_at))
        self._close(case, at, LeadStatus.NOT_PROCEEDING, said)

    def _close(self, case: Case, at: datetime, status: LeadStatus, said: Closing) -> None:
        lead, _lang = self._look(case)
        change_status(
            self.database,
            self.reception.ledger_key,
            self.reception.first_response,
            self.reception.mailing,
            actor=self._owner(lead).id.hex,
            lead_id=lead.id,
            expected_version=lead.version,
            status=status,
            now=at,
            said=said,
        )

    def note(self, case: Case, at: datetime) -> None:
        """Add a note, which may name a colleague."""
        lead, lang = self._look(case)
        owner = self._owner(lead)
        other = case.chance.choice([each for each in self.staff if each.id != owner.id])
        text = case.chance.choice(demo_words()[lang]["notes"]).format(name=other.name)
        add_note(
            self.database,
            self.reception.ledger_key,
            self.reception.mailing,
            actor=owner.id.hex,
            lead_id=lead.id,
            token=case.token(),
            text=text,
            mentions=(),
            now=at,
        )

    def plan(self, case: Case, at: datetime, days: int) -> None:
        """Plan a task for the owner, a number of days ahead."""
        lead, lang = self._look(case)
        owner, zone = self._owner(lead), self.reception.first_response.hours.zone
        due_on = (at.astimezone(zone) + timedelta(days=days)).date()
        token, what = case.token(), case.chance.choice(demo_words()[lang]["tasks"])
        add_task(
            self.database,
            self.reception.ledger_key,
            self.reception.first_response,
            actor=owner.id.hex,
            lead_id=lead.id,
            token=token,
            title=what,
            due_on=due_on,
            assignee_id=owner.id,
            now=at,
        )
        case.tasks.append(token)

    def finish(self, case: Case, at: datetime) -> None:
        """Finish the last task."""
        lead, _lang = self._look(case)
        finish_task(
            self.database,
            self.reception.ledger_key,
            self.reception.first_response,
            actor=self._owner(lead).id.hex,
            lead_id=lead.id,
            task_id=case.tasks[-1],
            state=TaskState.DONE,
            now=at,
        )

    def withdraw(self, case: Case, at: datetime) -> None:
        """Withdraw all consent of the person."""
        withdraw_consent(
            self.database,
            self.reception.ledger_key,
            self.rights,
            person_id=self._found(case)[1].person_id,
            purpose=Purpose.PRIVACY_POLICY,
            method=WithdrawalMethod.MY_DATA,
            gpc=False,
            now=at,
        )

    def _place(self, case: Case, incoming: Incoming, at: datetime) -> None:
        key, digest = incoming.idempotency_key, incoming.digest
        with self.database.reading() as session:
            enquiry = enquiries.find_by_submission(session, key, digest)
            if enquiry is not None:
                case.reference = enquiry.reference
                case.lead_id = leads.get_id(session, enquiry.id)
        keys, mailing = self.reception.ledger_key, self.reception.mailing
        place_leads(self.database, keys, mailing, at + timedelta(seconds=1))

    def _look(self, case: Case) -> tuple[Lead, str]:
        lead = self._found(case)[0]
        return lead, lead.reply_language

    def _found(self, case: Case) -> tuple[Lead, Enquiry]:
        with self.database.reading() as session:
            found = get_with_enquiry(session, case.lead_id)
        if found is None:
            raise LookupError(f"There is no lead {case.lead_id}.")
        return found

    def _owner(self, lead: Lead) -> DeskMember:
        return next((each for each in self.staff if each.id == lead.owner_id), self.staff[0])
