"""What lists of leads choose by, taken from an enquiry as it comes in."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.consent.rules.standing import Standing, Stop
from app.core.rules.purposes import Purpose
from app.enquiries.rules.enquiry import Answers
from app.leads.rules.lead import ConsentState
from app.leads.rules.priority import judge_priority

_NEWS = (Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE)


@dataclass(frozen=True)
class Listing:
    """One lead's values; codes, and an empty string for what was not answered.

    :param source: the campaign of the form's address, or else where the person heard of us.
    """

    country: str
    sector: str
    reply_language: str
    size_band: str
    source: str
    consent: str
    priority: int


def listing(answers: Answers, campaign: str, language: str, ticks: Mapping[str, bool]) -> Listing:
    """Return what lists choose a new lead by.

    :param language: the page's, in which the person is answered if they chose none.
    :param ticks: for each box that was shown, whether it was ticked.
    """
    asked = any(ticks.get(purpose.value, False) for purpose in _NEWS)
    consent = ConsentState.UNCONFIRMED if asked else ConsentState.ANSWER_ONLY
    return Listing(
        country=answers.country,
        sector=answers.sector,
        reply_language=answers.reply_language or language,
        size_band=answers.size_band,
        source=campaign or answers.heard_from,
        consent=consent.value,
        priority=judge_priority(answers.values()).priority.value,
    )


def consent_state(stands: Mapping[Purpose, Standing], stop: Stop | None) -> ConsentState:
    """Return where a lead's person stands, at a glance.

    :param stop: why nobody may work on the enquiry, if nobody may.
    """
    news = {stands.get(purpose, Standing.NOT_GIVEN) for purpose in _NEWS}
    if stop is not None:
        return ConsentState(stop)
    if Standing.GIVEN in news:
        return ConsentState.NEWS
    return ConsentState.UNCONFIRMED if Standing.UNCONFIRMED in news else ConsentState.ANSWER_ONLY
