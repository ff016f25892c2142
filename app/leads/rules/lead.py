"""A lead's history, its values in lists and its person's consent."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.consent.rules.standing import Standing, Stop
from app.core.rules.purposes import Purpose
from app.enquiries.rules.campaign import OTHER
from app.enquiries.rules.enquiry import (
    Answers,
    is_free_mail,
    mail_domain,
    name_key,
    organisation_key,
)
from app.leads.rules.duplicates import near_end
from app.leads.rules.priority import judge_priority


class LeadEventKind(StrEnum):
    """The kind of a line in a lead's history."""

    RECEIVED = "received"
    STATUS = "status"
    MOVED_TO_INBOX = "moved_to_inbox"
    OWNER = "owner"
    TASK_DONE = "task_done"
    TASK_REOPENED = "task_reopened"
    TASK_CANCELLED = "task_cancelled"
    REPLY_PARKED = "reply_parked"
    REPLY_HELD = "reply_held"
    REPLY_ASSIGNED = "reply_assigned"
    COPIES_DROPPED = "copies_dropped"
    ESCALATED = "escalated"
    UNDONE = "undone"
    TAG_ADDED = "tag_added"
    TAG_REMOVED = "tag_removed"
    RESULT = "result"
    PRIORITY = "priority"
    RELATED = "related"
    ENTRY_CORRECTED = "entry_corrected"
    TASK_CORRECTED = "task_corrected"
    CONTACT_CORRECTED = "contact_corrected"
    NEXT_STEP = "next_step"


class ConsentState(StrEnum):
    """The summary of the consent of a lead's person; the first that applies, from the top.

    News counts once an act of confirmation covers it.
    """

    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"
    NEWS = "news"
    UNCONFIRMED = "unconfirmed"
    ANSWER_ONLY = "answer_only"


_NEWS = (Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE)


@dataclass(frozen=True)
class Listing:
    """The values of one lead in lists: codes, and an empty string for no answer.

    :param source: the campaign of the form's address, or else where the person heard of us.
    """

    country: str
    sector: str
    intent: str
    readiness: str
    timeline: str
    reply_language: str
    size_band: str
    source: str
    consent: str
    priority: int
    organisation_key: str
    organisation_end: str
    name_key: str
    mail_domain: str
    phone_e164: str


def source_of(campaign: str, heard_from: str) -> str:
    """Return an enquiry's source as lists show it: its campaign; without one, the answer."""
    # An unregistered code says less than the person's own answer.
    own = "" if campaign == OTHER else campaign
    return own or heard_from or campaign


def listing(
    answers: Answers,
    campaign: str,
    language: str,
    ticks: Mapping[str, bool],
    *,
    email: str,
    phone_e164: str,
    worth: Mapping[str, float],
) -> Listing:
    """Return the values of a new lead for the filters of lists, and for comparisons.

    :param language: of the page; the language of replies if the person chose none.
    :param ticks: for each box that was shown, whether it was ticked.
    :param worth: the value of each currency, as `judge_priority` takes it.
    """
    values = answers.values()
    organisation = organisation_key(answers.organisation)
    asked = any(ticks.get(purpose.value, False) for purpose in _NEWS)
    consent = ConsentState.UNCONFIRMED if asked else ConsentState.ANSWER_ONLY
    return Listing(
        country=answers.country,
        sector=answers.sector,
        intent=values["intent"],
        readiness=values["readiness"],
        timeline=values["timeline"],
        reply_language=answers.reply_language or language,
        size_band=answers.size_band,
        source=source_of(campaign, answers.heard_from),
        consent=consent.value,
        priority=judge_priority(values, worth).priority.value,
        organisation_key=organisation,
        organisation_end=near_end(organisation),
        name_key=name_key(answers.name),
        mail_domain=own_domain(email),
        phone_e164=phone_e164,
    )


_RESERVED = frozenset({"example.com", "example.net", "example.org"})
_RESERVED_ENDS = (".invalid", ".localhost", ".test")
"""Domains for documentation and tests (RFC 2606). Those under `.example` are not meant: invented
companies have them, each its own."""


def own_domain(email: str) -> str:
    """Return the domain of an address; empty for a provider of free mailboxes."""
    domain = mail_domain(email)
    nobodys = domain in _RESERVED or domain.endswith(_RESERVED_ENDS)
    return "" if nobodys or is_free_mail(email) else domain


def consent_state(stands: Mapping[Purpose, Standing], stop: Stop | None) -> ConsentState:
    """Return the summary of the consent of a lead's person.

    :param stop: the reason why nobody may work on the enquiry, if there is one.
    """
    news = {stands.get(purpose, Standing.NOT_GIVEN) for purpose in _NEWS}
    if stop is not None:
        return ConsentState(stop)
    if Standing.GIVEN in news:
        return ConsentState.NEWS
    return ConsentState.UNCONFIRMED if Standing.UNCONFIRMED in news else ConsentState.ANSWER_ONLY
