"""Spam scores of submissions; a verdict sets an enquiry aside and never drops it."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.enquiries.rules.enquiry import Answers
from app.enquiries.rules.fields import FIELDS, FieldKind

_WRITTEN = tuple(
    field.name
    for field in FIELDS
    if field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.URL}
)


def searchable(answers: Answers) -> dict[str, str]:
    """Return the text that people wrote, by field, with spellings unified and in lower case.

    Full-width letters become ordinary ones.
    """
    values = answers.values()
    return {name: _spelling(values[name]) for name in _WRITTEN}


# Full-width, circled and mathematical letters, and the signs of addresses and tags. Ordinary
# Chinese has none of them, and would take most of the time if it were normalised.
_DISGUISED = re.compile(
    "[\uff0e-\uff19\uff1c-\uff1e\uff20-\uff3d\uff41-\uff5a\u24b6-\u24e9\U0001d400-\U0001d7ff]"
)


def _spelling(text: str) -> str:
    if not text.isascii() and _DISGUISED.search(text):
        text = unicodedata.normalize("NFKC", text)
    return text.lower()


# People write about `<form>` and `<meta universe>`; code has attributes, or is closed.
_SCRIPT_TAG = re.compile(
    r"<(?:script|iframe|object|embed|svg|style|meta|form|input|body)[\s/][^<>]{0,200}="
    r"|</(?:script|iframe|object|embed|svg|style|form)\s{0,9}>"
)
_SCRIPT_LINK = re.compile(r"javascript:\s{0,9}(?:[\w.$]{1,40}\(|//|/\*|document\b|window\b|void\b)")
_HANDLER = re.compile(
    r"""[\s"'/]on(?:error|load|click|focus|focusin|blur|toggle|mouse[a-z]{2,5}|pointer[a-z]{2,7}"""
    r"""|key(?:up|down|press)|animation[a-z]{3,9}|begin|submit|wheel|auxclick)\s{0,9}=\s{0,9}\S"""
)
_TAG = re.compile(r"<(?:a[\s/][^<>]{0,200}href|img[\s/][^<>]{0,200}=)")
_BOARD_CODE = re.compile(
    r"\[(?:url|link|img|color|size|font|email)=|\[url\]"
    r"|\[/(?:url|link|img|color|size|font|email|b|i|u|center|quote)\]"
)
_LINK = re.compile(r"https?[:：]/{1,3}[^\s/]|(?<![a-z0-9@./-])www\.[a-z0-9]")
_LINK_WORD = re.compile(r"(?:https?://|www\.)?(?:[a-z0-9-]++\.)+[a-z]{2,24}(?:[/?#:]\S*)?")
_HIDDEN_LINK = re.compile(r"hxxps?:|(?:\[\.\]|\(\.\)|\[dot\]|\(dot\))[a-z]{2}")

SHORT_LINK_HOSTS = (
    "bit.ly", "t.me", "wa.me", "tinyurl.com", "goo.gl", "is.gd", "v.gd", "cutt.ly", "rb.gy",
    "ow.ly", "rebrand.ly", "shorturl.at", "tiny.cc", "t.cn", "url.cn", "dwz.cn", "suo.im",
    "chat.whatsapp.com", "telegram.me",
)  # fmt: skip
_SHORT_LINK = re.compile(
    r"(?<![a-z0-9.@-])(?:" + "|".join(map(re.escape, SHORT_LINK_HOSTS)) + r")/[a-z0-9+@]"
)

# Phrases of unsolicited offers; none describes what an honest company is or does.
PHRASES = (
    "eric jones", "talkwithwebvisitor", "talk with web visitor", "page of google",
    "page one of google", "google rankings", "rank your website", "seo service", "seo package",
    "seo audit", "seo expert", "backlink", "guest post", "traffic to your", "your website's",
    "redesign your", "web design service", "found your website", "came across your website",
    "visitors into leads", "guaranteed return", "guaranteed profit", "guaranteed daily",
    "double your", "crypto investment", "crypto trading", "bitcoin investment", "trading signals",
    "binary option", "forex trad", "recover your lost", "online casino", "sports betting",
    "viagra", "cialis", "loan offer", "personal loan", "adult dating", "email list of",
    "earn money", "passive income",
)  # fmt: skip
PHRASES_ZH = (
    "代开", "加微信", "加我微信", "加qq", "加扣扣", "博彩", "彩票平台", "棋牌", "赌场",
    "真人荷官", "刷单", "日结", "秒批", "无抵押贷款", "百度首页", "快速排名", "关键词排名", "引流",
    "代写论文", "稳赚", "保本高收益", "办理各类证件", "返佣", "首存", "真票",
)  # fmt: skip
_PHRASE_ZH = re.compile("|".join(PHRASES_ZH))


def has_script(text: str) -> bool:
    """Return whether a text holds code that a browser would run."""
    if "<" in text and _SCRIPT_TAG.search(text):
        return True
    if "=" in text and _HANDLER.search(text):
        return True
    return "javascript:" in text and _SCRIPT_LINK.search(text) is not None


def has_markup(text: str) -> bool:
    """Return whether a text holds links or pictures as web pages or forums write them."""
    return bool(("<" in text and _TAG.search(text)) or ("[" in text and _BOARD_CODE.search(text)))


def count_links(text: str) -> int:
    """Return the number of links in a text; a bare domain may be a name and does not count."""
    return len(_LINK.findall(text)) if "http" in text or "www." in text else 0


def is_only_links(text: str) -> bool:
    """Return whether a text is nothing but links and domains."""
    words = text.split()
    return bool(words) and all(_LINK_WORD.fullmatch(word) for word in words)


def has_hidden_link(text: str) -> bool:
    """Return whether a text spells a link in a way that filters miss and people understand."""
    if "hxxp" not in text and "[" not in text and "(" not in text:
        return False
    return _HIDDEN_LINK.search(text) is not None


def has_short_link(text: str) -> bool:
    """Return whether a text has a link that hides its target, or that leads into a chat."""
    if "/" not in text or not any(host in text for host in SHORT_LINK_HOSTS):
        return False
    return _SHORT_LINK.search(text) is not None


def count_phrases(text: str) -> int:
    """Return how many different phrases of unsolicited offers a text holds."""
    latin = text.encode("ascii", "ignore").decode()
    found = sum(phrase in latin for phrase in PHRASES)
    return found if text.isascii() else found + len(set(_PHRASE_ZH.findall(text)))


THRESHOLD = 10
"""The weight from which a submission is set aside."""

QUICKEST_PERSON = 3.0
"""Seconds on the form below which a submission counts as fast."""

BUSY_NETWORK = 30
"""Submissions from one network within an hour from which it counts as busy."""

FLOODED_NETWORK = 300
"""Submissions from one network within an hour beyond which the rest are set aside.

It takes a machine: two hundred from one office over a morning reach the inbox.
"""

BUSY_ADDRESS = 10
"""Submissions from one e-mail address within a day from which it counts as busy."""

SEVERAL_LINKS = 3
MANY_LINKS = 12


class Suspicion(StrEnum):
    """A sign of possible spam, in the order of pages."""

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
    FLOODED_NETWORK = "flooded_network"
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
    # Volume alone: such an enquiry never expires before somebody has looked at it.
    Suspicion.FLOODED_NETWORK: 10,
    # True of many honest people: these tip the scales, but never reach the threshold alone.
    Suspicion.FREE_MAIL: 1,
    Suspicion.FAST: 1,
    Suspicion.BUSY_NETWORK: 1,
    Suspicion.BUSY_ADDRESS: 1,
}

VOLUME = frozenset({Suspicion.FLOODED_NETWORK, Suspicion.BUSY_NETWORK, Suspicion.BUSY_ADDRESS})
"""The signals that say nothing about an enquiry itself, but how many others came."""


@dataclass(frozen=True)
class Signals:
    """The signals of a submission besides its valid answers.

    :param seconds_on_form: between rendering the page and its submission; None if unknown.
    :param from_network: submissions from its network within the hour, this one included.
    :param from_address: submissions from its e-mail address within the day, this one included.
    :param disposable: whether its address belongs to a provider of disposable mailboxes.
    :param free_mail: whether its address belongs to a provider of free mailboxes.
    :param text: the signals of its answers, from `text_signals()`.
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
    """The verdict on a submission: set aside or not, and every signal that was noticed."""

    suspect: bool
    reasons: tuple[Suspicion, ...]

    @property
    def suspicions(self) -> tuple[Suspicion, ...]:
        """The reasons why the submission is set aside; empty if it is not."""
        return self.reasons if self.suspect else ()

    @property
    def by_volume(self) -> bool:
        """True if only the number of similar submissions makes it suspect."""
        return self.suspect and _weight(set(self.reasons) - VOLUME) < THRESHOLD


def judge(signals: Signals) -> Verdict:
    """Return the verdict on a submission; more or stronger signals never make it milder."""
    seconds = signals.seconds_on_form
    seen = {
        Suspicion.HONEYPOT: signals.honeypot_filled,
        Suspicion.DISPOSABLE_ADDRESS: signals.disposable,
        Suspicion.FREE_MAIL: signals.free_mail,
        Suspicion.FAST: seconds is not None and seconds < QUICKEST_PERSON,
        Suspicion.FLOODED_NETWORK: signals.from_network > FLOODED_NETWORK,
        Suspicion.BUSY_NETWORK: signals.from_network >= BUSY_NETWORK,
        Suspicion.BUSY_ADDRESS: signals.from_address >= BUSY_ADDRESS,
    }
    found = signals.text | {reason for reason, there in seen.items() if there}
    reasons = tuple(each for each in Suspicion if each in found)
    return Verdict(_weight(found) >= THRESHOLD, reasons)


def _weight(reasons: Collection[Suspicion]) -> int:
    return sum(WEIGHTS[reason] for reason in reasons)


def text_signals(answers: Answers) -> frozenset[Suspicion]:
    """Return the signals in the words of a submission alone.

    An honest company sends a few links, and a domain is a company's name as often as not
    ("Booking.com").
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
