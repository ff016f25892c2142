"""Functions that higher capabilities provide to lower ones, created once per process.

A capability imports only those below it. The functions that it calls in higher ones, such as the
writer of a queued message's letter, are listed here and passed to the web application, the worker
and every command alike.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Self
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.accounts.drafts import PersonOf
from app.accounts.letters.password_link import password_link
from app.accounts.letters.security_notice import security_notice
from app.accounts.letters.staff_invitation import staff_invitation
from app.content.errors import ContentError
from app.content.holidays import FILE, announced_holidays, load_holidays, parse_holidays
from app.core.config import Settings
from app.core.outside.kept_files import kept_signature, read_kept
from app.core.outside.secret_files import load_secrets
from app.core.rules.audit_events import SYSTEM
from app.core.rules.opening_hours import parse_week
from app.core.rules.working_time import Calendar, Holiday, HolidayCalendar, WorkingHours
from app.exports.letters.export_notice import export_decided, export_waiting
from app.exports.rules.approval import ExportRules
from app.exports.steps.receivers import tell_of_refused_address
from app.leads.letters.desk_notices import (
    assigned_notice,
    mention_notice,
    reply_held,
    review_digest,
    words_added,
)
from app.leads.letters.escalation import escalation
from app.leads.letters.fact_review import facts_digest
from app.leads.letters.lead_reply import lead_reply
from app.leads.rules.first_response import FirstResponse
from app.leads.steps.lead import (
    refresh_consent_state,
    tell_of_reply_left,
    tell_of_reply_parked,
)
from app.ledger.letters import (
    ledger_alarm,
    ledger_checkpoint,
    ledger_halted,
    ledger_resumed,
    ledger_witness_disagrees,
)
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness import configured_witnesses
from app.ledger.quarantine import Refresh
from app.ledger.rules.witness import Witness
from app.ledger.steps.contact import ContactCheck
from app.ledger.steps.verification import request_verification
from app.mail.letters.digests import notices_digest, parked_digest
from app.mail.letters.writer import MailHandlers, Tell, WriteLetter
from app.mail.rules.delivery import MessageKind
from app.reception.letters.arrival import acknowledgement, desk_notice
from app.rights.letters.desk import rights_notice, rights_reminder, transfer_reminder
from app.rights.letters.person import (
    erasure_asked,
    erasure_done,
    my_data_link,
    restriction_ends,
    rights_answer,
    rights_extended,
    rights_identity,
)
from app.rights.letters.renewal import reconfirm
from app.rights.rules.statutory_clock import StatutoryClock
from app.rights.steps.erasure import forget_last_mail
from app.rights.steps.links import IsProven, keep_person, make_ready
from app.rights.store.drafted import find_person
from app.watch.letters.backup import backup_missing

LETTERS: Sequence[tuple[MessageKind, WriteLetter]] = (
    (MessageKind.ACKNOWLEDGEMENT, acknowledgement),
    (MessageKind.DESK_NOTICE, desk_notice),
    (MessageKind.LEAD_REPLY, lead_reply),
    (MessageKind.REPLY_COPY, lead_reply),
    (MessageKind.MENTION_NOTICE, mention_notice),
    (MessageKind.ASSIGNED_NOTICE, assigned_notice),
    (MessageKind.REPLY_HELD, reply_held),
    (MessageKind.WORDS_ADDED, words_added),
    (MessageKind.ESCALATION, escalation),
    (MessageKind.REVIEW_DIGEST, review_digest),
    (MessageKind.FACTS_DUE, facts_digest),
    (MessageKind.EXPORT_WAITING, export_waiting),
    (MessageKind.EXPORT_DECIDED, export_decided),
    (MessageKind.MY_DATA_LINK, my_data_link),
    (MessageKind.RIGHTS_NOTICE, rights_notice),
    (MessageKind.RIGHTS_REMINDER, rights_reminder),
    (MessageKind.TRANSFER_REMINDER, transfer_reminder),
    (MessageKind.RIGHTS_IDENTITY, rights_identity),
    (MessageKind.RIGHTS_EXTENDED, rights_extended),
    (MessageKind.RIGHTS_ANSWER, rights_answer),
    (MessageKind.RESTRICTION_ENDS, restriction_ends),
    (MessageKind.RECONFIRM, reconfirm),
    (MessageKind.ERASURE_ASKED, erasure_asked),
    (MessageKind.ERASURE_DONE, erasure_done),
    (MessageKind.STAFF_INVITATION, staff_invitation),
    (MessageKind.NOTICES_DIGEST, notices_digest),
    (MessageKind.PASSWORD_LINK, password_link),
    (MessageKind.SECURITY_NOTICE, security_notice),
    (MessageKind.PARKED_DIGEST, parked_digest),
    (MessageKind.BACKUP_MISSING, backup_missing),
    (MessageKind.LEDGER_CHECKPOINT, ledger_checkpoint),
    (MessageKind.LEDGER_HALTED, ledger_halted),
    (MessageKind.LEDGER_RESUMED, ledger_resumed),
    (MessageKind.LEDGER_ALARM, ledger_alarm),
    (MessageKind.LEDGER_WITNESS_DISAGREES, ledger_witness_disagrees),
)
"""The letter for each kind of message."""


_LOOK_EVERY_SECONDS = 1.0


class LiveCalendar:
    """A calendar that follows the operator's files without a restart.

    A file that is wrong keeps the last good one.

    Raises ContentError if nothing was taken up yet and the instance's file is wrong.
    """

    def __init__(self, instance: Path, look_every: float = _LOOK_EVERY_SECONDS) -> None:
        self._instance = instance
        self._look_every = look_every
        self._looked = time.monotonic()
        self._seen = kept_signature(instance)
        self._known = _last_good(instance)

    @property
    def holidays(self) -> tuple[Holiday, ...]:
        """The holidays, in their order."""
        return self.now().holidays

    @property
    def work_days(self) -> frozenset[date]:
        """Days of rest on which people work."""
        return self.now().work_days

    @property
    def years(self) -> frozenset[int]:
        """The years that are known."""
        return self.now().years

    def holiday_on(self, day: date) -> Holiday | None:
        """Return the holiday that a day belongs to, if any."""
        return self.now().holiday_on(day)

    def now(self) -> HolidayCalendar:
        """Return the calendar of this moment."""
        now = time.monotonic()
        if now - self._looked >= self._look_every:
            self._looked = now
            seen = kept_signature(self._instance)
            if seen != self._seen:
                self._seen = seen
                # Said when it was taken up; here it is a file of another version of the service.
                with suppress(ContentError):
                    self._known = _last_good(self._instance)
        return self._known


def _last_good(instance: Path) -> HolidayCalendar:
    kept = read_kept(instance)
    if kept is None:
        return load_holidays(instance)
    text = kept.files.get(FILE)
    return announced_holidays() if text is None else parse_holidays(instance / FILE, text)


@dataclass(frozen=True)
class Parts:
    """The functions and rules passed to lower capabilities.

    :param first_response: the deadlines for enquiries, by the desk's hours and calendar.
    :param statutory_clock: the deadlines for requests about data.
    :param mail: the functions of higher capabilities that mail calls.
    :param person_of: finds the person of a staff draft's subject.
    :param refresh_consent: updates people's consent in lists.
    :param witnesses: the witnesses asked to cosign the ledger's checkpoints.
    :param export_rules: the installation's rules for exports.
    """

    first_response: FirstResponse
    statutory_clock: StatutoryClock
    mail: MailHandlers
    person_of: PersonOf
    refresh_consent: Refresh
    witnesses: tuple[Witness, ...]
    export_rules: ExportRules

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the parts of an installation.

        :raises ContentError: if its first holiday calendar cannot be read.
        :raises HandlerMissing: if a kind of message has no letter, or two.
        :raises SettingError: if a witness setting is invalid.
        """
        calendar = LiveCalendar(settings.instance)
        first_response = promise(settings, calendar)
        zone = ZoneInfo(settings.time_zone)
        return cls(
            first_response,
            StatutoryClock(zone, calendar, settings.rights_prompt_days),
            mail_handlers(
                first_response, partial(_is_proven, settings), partial(_verify_all, settings)
            ),
            find_person,
            refresh_consent_state,
            configured_witnesses(settings),
            export_rules(settings),
        )


def export_rules(settings: Settings) -> ExportRules:
    """Return an installation's rules for exports."""
    return ExportRules(
        settings.export_approval_rows,
        settings.retention,
        settings.shared,
        settings.transfer,
    )


def promise(settings: Settings, calendar: Calendar) -> FirstResponse:
    """Return the deadlines for new enquiries, given the holidays."""
    week, zone = parse_week(settings.working_hours), ZoneInfo(settings.time_zone)
    days = (settings.waiting_days, settings.follow_up_days)
    minutes = settings.first_response_hours * 60
    return FirstResponse(WorkingHours(week, zone, calendar), minutes, *days)


def mail_handlers(
    first_response: FirstResponse,
    is_proven: IsProven,
    alarm: Callable[[Session, datetime], object],
) -> MailHandlers:
    """Return the functions of higher capabilities that mail calls.

    :param is_proven: returns whether a sealed act of a person vouches for an address as theirs.
    :param alarm: called if none does.
    :raises HandlerMissing: if a kind of message has no letter, or two.
    """
    fates: dict[MessageKind, tuple[Tell, Tell]] = {
        MessageKind.LEAD_REPLY: (partial(tell_of_reply_left, first_response), tell_of_reply_parked),
        MessageKind.ERASURE_DONE: (forget_last_mail, forget_last_mail),
    }
    return MailHandlers.of(
        LETTERS, keep_person, partial(make_ready, is_proven), alarm, fates, tell_of_refused_address
    )


def _is_proven(settings: Settings, session: Session, person_id: UUID, address: str) -> bool:
    key, folder = load_secrets(settings).ledger_key, LedgerFolder(settings)
    return ContactCheck(session, key, folder).is_proven(person_id, address)


def _verify_all(settings: Settings, session: Session, now: datetime) -> None:
    request_verification(session, load_secrets(settings).ledger_key, actor=SYSTEM, now=now)
