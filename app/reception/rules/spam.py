"""Whether a submission looks like spam, and why; the verdict sets aside and never drops.

Each signal has a weight, and a submission is suspect from THRESHOLD on: one strong signal, or two
middling ones. The weak ones cannot get there, all of them together: people fill forms in a second
with autofill, a whole office may share one network, and most of the world has a free mailbox.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.enquiries.rules.enquiry import Answers
from app.reception.rules.spam_text import (
    count_links,
    count_phrases,
    has_hidden_link,
    has_markup,
    has_script,
    has_short_link,
    is_only_links,
    searchable,
)

THRESHOLD = 10
"""The weight from which a submission is set aside."""

QUICKEST_PERSON = 3.0
"""Seconds on the form below which a submission counts as fast."""

BUSY_NETWORK = 30
"""Submissions from one network within an hour from which it counts as busy."""

BUSY_ADDRESS = 10
"""Submissions from one e-mail address within a day from which it counts as busy."""

SEVERAL_LINKS = 3
MANY_LINKS = 12


class Suspicion(StrEnum):
    """A reason to look twice at a submission, in the order in which people are told."""

    HONEYPOT = "honeypot"
    SCRIPT = "script"
    MARKUP = "markup"
    LINK_IN_NAME = "link_in_name"
    MANY_LINKS = "many_links"
    HIDDEN_LINK = "hidden_link"
    SEVERAL_LINKS = "several_links"
    SHORT_LINK = "short_link"
    LINK_IN_JOB_TITLE = "link_in_job_title"
    LINK_IN_ORGANISATION = "link_in_organisation"
    ONLY_LINKS = "only_links"
    SPAM_PHRASE = "spam_phrase"
    SPAM_PHRASES = "spam_phrases"
    REPEATED_ANSWER = "repeated_answer"
    DISPOSABLE_ADDRESS = "disposable_address"
    FREE_MAIL = "free_mail"
    FAST = "fast"
    BUSY_NETWORK = "busy_network"
    BUSY_ADDRESS = "busy_address"


WEIGHTS: dict[Suspicion, int] = {
    Suspicion.HONEYPOT: 10,
    Suspicion.SCRIPT: 10,
    Suspicion.MARKUP: 10,
    Suspicion.LINK_IN_NAME: 10,
    Suspicion.MANY_LINKS: 10,
    Suspicion.HIDDEN_LINK: 10,
    Suspicion.SEVERAL_LINKS: 5,
    Suspicion.SHORT_LINK: 5,
    Suspicion.LINK_IN_JOB_TITLE: 5,
    Suspicion.LINK_IN_ORGANISATION: 5,
    Suspicion.ONLY_LINKS: 5,
    Suspicion.SPAM_PHRASE: 5,
    Suspicion.SPAM_PHRASES: 5,
    Suspicion.REPEATED_ANSWER: 5,
    Suspicion.DISPOSABLE_ADDRESS: 5,
    Suspicion.FREE_MAIL: 1,
    Suspicion.FAST: 1,
    Suspicion.BUSY_NETWORK: 1,
    Suspicion.BUSY_ADDRESS: 1,
}

WEAK = frozenset(
    {Suspicion.FREE_MAIL, Suspicion.FAST, Suspicion.BUSY_NETWORK, Suspicion.BUSY_ADDRESS}
)
"""What is true of many honest people: it tips a scale and never fills one."""


@dataclass(frozen=True)
class Signals:
    """What is known of a submission besides that it is valid.

    :param seconds_on_form: from the page's being made to its being sent; None if unknown.
    :param from_network: submissions from its network within the hour, this one included.
    :param from_address: submissions from its e-mail address within the day, this one included.
    :param disposable: whether its address is at a provider of throw-away mailboxes.
    :param free_mail: whether its address is at a provider where anybody may have a mailbox.
    :param text: what its answers show, from `text_signals()`.
    """

    honeypot_filled: bool = False
    seconds_on_form: float | None = None
    from_network: int = 1
    from_address: int = 1
    disposable: bool = False
    free_mail: bool = False
    text: frozenset[Suspicion] = frozenset()


@dataclass(frozen=True)
class Verdict:
    """Whether a submission is to be set aside, and everything that was noticed about it."""

    suspect: bool
    reasons: tuple[Suspicion, ...]

    @property
    def suspicions(self) -> tuple[Suspicion, ...]:
        """Why the submission is set aside; nothing if it is not."""
        return self.reasons if self.suspect else ()


def judge(signals: Signals) -> Verdict:
    """Return the verdict on a submission; more or stronger signals never make it milder."""
    seconds = signals.seconds_on_form
    seen = {
        Suspicion.HONEYPOT: signals.honeypot_filled,
        Suspicion.DISPOSABLE_ADDRESS: signals.disposable,
        Suspicion.FREE_MAIL: signals.free_mail,
        Suspicion.FAST: seconds is not None and seconds < QUICKEST_PERSON,
        Suspicion.BUSY_NETWORK: signals.from_network >= BUSY_NETWORK,
        Suspicion.BUSY_ADDRESS: signals.from_address >= BUSY_ADDRESS,
    }
    found = signals.text | {reason for reason, there in seen.items() if there}
    weight = sum(WEIGHTS[reason] for reason in found)
    return Verdict(weight >= THRESHOLD, tuple(each for each in Suspicion if each in found))


def text_signals(answers: Answers) -> frozenset[Suspicion]:
    """Return what the words of a submission show by themselves.

    A few links are what an honest company sends, and a domain is a company's name as often as
    not ("Booking.com").
    """
    texts = searchable(answers)
    everything = "\n".join(texts.values())
    links, phrases = count_links(texts["message"]), count_phrases(everything)
    found = {
        Suspicion.SCRIPT: has_script(everything),
        Suspicion.MARKUP: has_markup(everything),
        Suspicion.LINK_IN_NAME: count_links(texts["name"]) > 0,
        Suspicion.MANY_LINKS: links >= MANY_LINKS,
        Suspicion.HIDDEN_LINK: has_hidden_link(everything),
        Suspicion.SEVERAL_LINKS: links >= SEVERAL_LINKS,
        Suspicion.SHORT_LINK: has_short_link(everything),
        Suspicion.LINK_IN_JOB_TITLE: count_links(texts["job_title"]) > 0,
        Suspicion.LINK_IN_ORGANISATION: "://" in texts["organisation"],
        Suspicion.ONLY_LINKS: links < MANY_LINKS and is_only_links(texts["message"]),
        Suspicion.SPAM_PHRASE: phrases > 0,
        Suspicion.SPAM_PHRASES: phrases > 1,
        Suspicion.REPEATED_ANSWER: texts["message"] in {texts["name"], texts["organisation"]},
    }
    return frozenset(reason for reason, there in found.items() if there)
