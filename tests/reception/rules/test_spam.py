"""Verdicts on submissions: always one, never milder for more signals, never for speed alone."""

import time
import timeit
from dataclasses import replace
from functools import partial
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.enquiries.rules.fields import FIELDS
from app.reception.rules.spam import (
    BUSY_ADDRESS,
    BUSY_NETWORK,
    FLOODED_NETWORK,
    THRESHOLD,
    WEIGHTS,
    Signals,
    Suspicion,
    judge,
    text_signals,
)
from tests.support.enquiries.answers import make_answers

WEAK = {Suspicion.FREE_MAIL, Suspicion.FAST, Suspicion.BUSY_NETWORK, Suspicion.BUSY_ADDRESS}
"""Signals that many honest people show: they add weight but never suffice."""

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
SPAMMY = st.lists(
    st.sampled_from(
        [
            "<a href=",
            "http://",
            "https://x.example ",
            "[url=",
            "<script",
            "javascript:a",
            ".com",
            " ",
        ]
    )
    | TEXT
).map("".join)
SIGNALS = st.builds(
    Signals,
    honeypot_filled=st.booleans(),
    seconds_on_form=st.none() | st.floats(),
    from_network=st.integers(0, 10_000),
    from_address=st.integers(0, 10_000),
    disposable=st.booleans(),
    free_mail=st.booleans(),
    text=st.frozensets(st.sampled_from(Suspicion)),
)


def reasons(**answers: str) -> set[Suspicion]:
    """Return the signals of the answers alone."""
    return set(text_signals(make_answers(**answers)))


@given(message=SPAMMY, name=SPAMMY, organisation=SPAMMY, job_title=SPAMMY)
def test_any_text_gets_a_verdict_and_only_known_reasons(**answers: str) -> None:
    verdict = judge(Signals(text=text_signals(make_answers(**answers))))

    assert set(verdict.reasons) <= set(Suspicion)
    assert verdict.suspect == (sum(WEIGHTS[each] for each in verdict.reasons) >= THRESHOLD)
    assert verdict.suspicions == (verdict.reasons if verdict.suspect else ())


@given(SIGNALS, SIGNALS)
def test_more_signals_never_soften_the_verdict(one: Signals, other: Signals) -> None:
    times = [s for s in (one.seconds_on_form, other.seconds_on_form) if s is not None and s == s]
    both = Signals(
        honeypot_filled=one.honeypot_filled or other.honeypot_filled,
        seconds_on_form=min(times, default=None),
        from_network=max(one.from_network, other.from_network),
        from_address=max(one.from_address, other.from_address),
        disposable=one.disposable or other.disposable,
        free_mail=one.free_mail or other.free_mail,
        text=one.text | other.text,
    )

    assert judge(both).suspect >= judge(one).suspect
    assert set(judge(both).reasons) >= set(judge(one).reasons)


@given(
    seconds=st.none() | st.floats(),
    network=st.integers(0, FLOODED_NETWORK),
    address=st.integers(0, 1_000_000),
    free_mail=st.booleans(),
)
def test_speed_free_mail_and_a_busy_office_alone_never_make_suspect(
    seconds: float | None, network: int, address: int, free_mail: bool
) -> None:
    signals = Signals(
        seconds_on_form=seconds, from_network=network, from_address=address, free_mail=free_mail
    )

    assert not judge(signals).suspect


def test_weak_signals_together_stay_below_any_middling_one() -> None:
    weak = sum(WEIGHTS[each] for each in WEAK)
    middling = [each for each in Suspicion if each not in WEAK and WEIGHTS[each] < THRESHOLD]

    assert set(WEIGHTS) == set(Suspicion)
    assert middling
    assert all(weak + WEIGHTS[each] < THRESHOLD for each in middling)
    assert all(judge(Signals(text=frozenset(pair))).suspect for pair in combinations(middling, 2))


@pytest.mark.parametrize(
    "change",
    [
        {"honeypot_filled": True},
        {"text": frozenset({Suspicion.SCRIPT})},
        {"text": frozenset({Suspicion.MARKUP})},
        {"text": frozenset({Suspicion.LINK_IN_NAME})},
        {"text": frozenset({Suspicion.MANY_LINKS})},
        {"text": frozenset({Suspicion.HIDDEN_LINK})},
        {"disposable": True, "text": frozenset({Suspicion.SEVERAL_LINKS})},
    ],
)
def test_signals_that_no_honest_form_has_make_suspect(change: dict[str, Any]) -> None:
    assert judge(Signals(**change)).suspect


def test_a_disposable_address_alone_is_only_noted() -> None:
    verdict = judge(Signals(disposable=True))

    assert (verdict.suspect, verdict.reasons) == (False, (Suspicion.DISPOSABLE_ADDRESS,))
    assert verdict.suspicions == ()


def test_a_flood_alone_sets_aside_and_is_told_apart_from_spam() -> None:
    office, flood = (Signals(from_network=FLOODED_NETWORK + more) for more in (0, 1))
    private, spam = replace(flood, free_mail=True), replace(flood, honeypot_filled=True)

    assert not judge(office).suspect
    assert (judge(flood).suspect, judge(flood).by_volume) == (True, True)
    assert (judge(private).suspect, judge(private).by_volume) == (True, True)
    assert (judge(spam).suspect, judge(spam).by_volume) == (True, False)


def test_counts_and_speed_are_noted_from_their_limits_on() -> None:
    calm = Signals(
        seconds_on_form=3.0, from_network=BUSY_NETWORK - 1, from_address=BUSY_ADDRESS - 1
    )
    busy = replace(calm, from_network=BUSY_NETWORK, from_address=BUSY_ADDRESS, seconds_on_form=2.9)

    assert judge(calm).reasons == ()
    assert set(judge(busy).reasons) == WEAK - {Suspicion.FREE_MAIL}


@pytest.mark.parametrize(
    "message",
    [
        "我们希望了解园区载体。公司网站：https://www.example.com/zh",
        "See https://example.com and www.example.org/brochure.pdf.",
        "Our e-mail is sales@example.com, also wei.de@example.cn.",
        "We use Node.js, Python 3.11 and JavaScript: all of it. It works.In short: e.g. this.",
        "Revenue <b> 5 million, a < b, [1] see the annex, [urlaub].",
        "Contact Booking.com, Amazon.com Inc. or JD.com",
        "Is this on topic.So we hope.Us too",
    ],
)
def test_an_ordinary_message_is_clean(message: str) -> None:
    found = reasons(message=message)

    assert not judge(Signals(seconds_on_form=1, free_mail=True, text=frozenset(found))).suspect
    assert not found - {Suspicion.SEVERAL_LINKS}


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"message": "<SCRIPT>alert(1)</script>"}, Suspicion.SCRIPT),
        ({"message": "javascript:alert(1)"}, Suspicion.SCRIPT),
        ({"message": 'a" onmouseover=alert(1)'}, Suspicion.SCRIPT),
        ({"organisation": "<iframe src=x>"}, Suspicion.SCRIPT),
        ({"message": 'buy <a  HREF="http://x.example">here</a>'}, Suspicion.MARKUP),
        ({"message": "[url=http://x.example]here[/url]"}, Suspicion.MARKUP),
        ({"name": "Win money https://x.example/a"}, Suspicion.LINK_IN_NAME),
        ({"name": "visit www.best-seo.top now"}, Suspicion.LINK_IN_NAME),
        ({"job_title": "www.example.com"}, Suspicion.LINK_IN_JOB_TITLE),
        ({"organisation": "https://example.com"}, Suspicion.LINK_IN_ORGANISATION),
        ({"message": "https://a.example http://b.example www.c.com"}, Suspicion.SEVERAL_LINKS),
        ({"message": " ".join(f"http://x{n}.com" for n in range(12))}, Suspicion.MANY_LINKS),
        ({"message": "https://a.example/1\nhttp://b.example/2"}, Suspicion.ONLY_LINKS),
        ({"message": "Write to T.me/someone"}, Suspicion.SHORT_LINK),
        ({"website": "https://bit.ly/2abc"}, Suspicion.SHORT_LINK),
        ({"message": "hxxp://x.example"}, Suspicion.HIDDEN_LINK),
        ({"message": "x[.]example"}, Suspicion.HIDDEN_LINK),
        ({"message": "Get on the first page of Google"}, Suspicion.SPAM_PHRASE),
        ({"message": "SEO services, backlinks"}, Suspicion.SPAM_PHRASES),
        ({"message": "asdf", "name": "ASDF"}, Suspicion.REPEATED_ANSWER),
        ({"message": "Sample Ltd", "organisation": "Sample Ltd"}, Suspicion.REPEATED_ANSWER),
    ],
)
def test_typical_spam_is_recognised(answers: dict[str, str], reason: Suspicion) -> None:
    assert reason in reasons(**answers)


@pytest.mark.parametrize(
    ("organisation", "name"),
    [("Booking.com B.V.", "Kim"), ("示例.com", "金"), ("Sample", "wei@example.com")],
)
def test_a_bare_domain_or_address_is_not_a_link(organisation: str, name: str) -> None:
    assert not reasons(organisation=organisation, name=name)


def test_the_longest_messages_are_judged_in_linear_time() -> None:
    limit = FIELDS["message"].limit
    pieces = (
        "a",
        "a.",
        "-.",
        "a-",
        ".com",
        "x.com ",
        "<",
        "<a ",
        "[",
        "http://",
        "javascript:",
        "。",
    )
    for piece in chain(pieces, ("<a" + " " * limit,)):
        judge = partial(text_signals, make_answers(message=(piece * limit)[:limit]))
        seconds = min(timeit.repeat(judge, timer=time.process_time, number=1, repeat=3))
        # Some tenths of a millisecond; a quadratic search would take seconds.
        assert seconds < 0.02, piece
