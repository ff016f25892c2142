"""The dependencies of an application, for as long as it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import cast

from flask import current_app, g, has_request_context

from app.accounts.rules.sign_in import SessionLimits
from app.consent.rules.consent import Notice
from app.content import Content
from app.content.contacts import RoleContact
from app.content.reach import Filing, Reach, filings_of, reach_of
from app.core.config import Secrets, Settings
from app.core.db import Database
from app.core.rules.installation import Installation
from app.core.rules.purposes import Purpose
from app.core.security_log import SecurityLog
from app.core.visit_log import VisitLog
from app.enquiries.outside.contact_details import is_disposable
from app.leads.answer_times import AnswerTimes, measure_answers
from app.leads.rules.first_response import FirstResponse
from app.ledger.outside.ledger_files import LedgerFolder, Vouching
from app.mail.rules.delivery import Mailing
from app.parts import Parts
from app.reception.rules.incoming import Reception
from app.rights.outside.erasing import Erasing
from app.rights.rules.requests import RightsDesk
from app.rights.rules.statutory_clock import StatutoryClock
from app.watch.facts import Watched
from app.watch.outside.counters import Counters
from app.web.consent.publications import Publications, PublishedWords
from app.web.content.own_words import OwnWords
from app.web.rights.erasing import erasing_tools, rights_desk


@dataclass(frozen=True)
class Zone:
    """The application's dependencies, created once by `create_app`."""

    settings: Settings
    secrets: Secrets
    database: Database
    own_words: OwnWords
    words: PublishedWords
    assets: Mapping[str, str]
    parts: Parts
    contacts: tuple[RoleContact, ...] = ()

    @property
    def content(self) -> Content:
        """The site's words and facts, the same ones throughout a request."""
        if not has_request_context():
            return self.own_words.now()
        found: Content | None = g.get("content")
        if found is None:
            found = g.content = self.own_words.now()
        return found

    def is_disposable(self, domain: str) -> bool:
        """Return whether a mail domain is of throw-away mailboxes, by library and operator."""
        own = self.content.own_domains
        return is_disposable(domain, own.added, own.excepted)

    @property
    def edition(self) -> tuple[object, ...]:
        """The key of a rendered form: the published words and the operator's own."""
        return *self.publications.edition, self.content.number

    @property
    def publications(self) -> Publications:
        """The published words, the same ones throughout a request."""
        if not has_request_context():
            return self.words.now()
        if "publications" not in g:
            g.publications = self.words.now()
        return cast("Publications", g.publications)

    def look_again(self) -> None:
        """Let the rest of this request use the words published at this moment."""
        g.publications = self.words.look()

    def shows_words_in_force(self, notice: Notice) -> bool:
        """Return whether a notice shows the words published now.

        Before it returns False, it asks the database: another process may have shown newer words
        than this one knows of. It also asks if the box for a transfer was shown, whose mechanism
        somebody may just have ended.
        """
        if Purpose.TRANSFER_ABROAD in notice.purposes:
            self.look_again()
        if self.publications.are_shown_by(notice):
            return True
        self.look_again()
        return self.publications.are_shown_by(notice)

    def offers_wechat(self, lang: str) -> bool:
        """Return whether people may ask to be reached by WeChat.

        The operator names an account, and the privacy policy in force in a language names it too.
        """
        account = self.settings.operator.wechat
        if not account:
            return False
        policy = self.publications.latest("privacy_policy", lang).text
        # The policy is Markdown, in which signs of the account's name may have backslashes.
        return account in policy.replace("\\", "")

    @cached_property
    def installation(self) -> Installation:
        """The settings that are shown to people."""
        return self.settings.installation

    def reach(self, lang: str) -> Reach:
        """Return how to reach the operator, in a language."""
        content = self.content
        place = lang, content.number
        if place not in self._reach:
            self._reach[place] = reach_of(content, self.installation, lang)
        return self._reach[place]

    @cached_property
    def _reach(self) -> dict[tuple[str, int], Reach]:
        return {}

    def measured_answers(self, day: date, now: datetime) -> AnswerTimes | None:
        """Return how soon the latest enquiries were answered, counted once a day.

        :raises StorageUnavailable: if the database is away.
        """
        if day not in self._measured:
            place = self.first_response.hours.zone
            self._measured[day] = measure_answers(self.database, day, place, now)
        return self._measured[day]

    @cached_property
    def _measured(self) -> dict[date, AnswerTimes | None]:
        return {}

    @cached_property
    def filings(self) -> tuple[Filing, ...]:
        """The site's filing numbers."""
        return filings_of(self.installation)

    @cached_property
    def reception(self) -> Reception:
        """The dependencies of taking an enquiry in."""
        return Reception(
            self.secrets.ledger_key,
            self.secrets.rate_key,
            self.mailing,
            self.first_response,
            self.settings.enquiries_a_minute,
            self.settings.says_when,
        )

    @cached_property
    def security_log(self) -> SecurityLog:
        """The log of this process's refusals."""
        return SecurityLog(self.database)

    @cached_property
    def visit_log(self) -> VisitLog:
        """The log of the visits of this process's pages."""
        return VisitLog(self.database)

    @cached_property
    def vouching(self) -> Vouching:
        """The keys that decide whether records of the ledger count."""
        return Vouching(self.secrets.ledger_key, LedgerFolder(self.settings))

    @cached_property
    def watched(self) -> Watched:
        """The sources of the facts of the service's state."""
        return Watched(self.database, self.vouching, self.settings.instance)

    @cached_property
    def counters(self) -> Counters:
        """The counters of this process."""
        return Counters(self.settings.instance / "metrics")

    @cached_property
    def mailing(self) -> Mailing:
        """The sender of messages, and the address of the desk."""
        return Mailing(self.installation.mail_domain, self.settings.desk_email)

    @cached_property
    def session_limits(self) -> SessionLimits:
        """How long a browser of staff stays signed in."""
        return SessionLimits(
            timedelta(minutes=self.settings.staff_idle_minutes),
            timedelta(hours=self.settings.staff_session_hours),
        )

    @property
    def first_response(self) -> FirstResponse:
        """The promise of a first response, by the desk's own hours and calendar."""
        return self.parts.first_response

    @property
    def statutory_clock(self) -> StatutoryClock:
        """The deadlines of requests about data, by the desk's own calendar."""
        return self.parts.statutory_clock

    @property
    def rights_desk(self) -> RightsDesk:
        """The dependencies of taking in a request about data."""
        return rights_desk(self.settings, self.parts)

    @property
    def erasing(self) -> Erasing:
        """The dependencies of erasure."""
        return erasing_tools(self.settings, self.secrets)


def contacts_for(sector: str, language: str) -> list[RoleContact]:
    """Return the contacts by role that are there for an enquiry, in the operator's order."""
    return [each for each in zone().contacts if each.is_for(sector, language)]


def zone() -> Zone:
    """Return the running application's dependencies."""
    return cast("Zone", current_app.extensions["zone"])
