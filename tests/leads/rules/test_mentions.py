"""Mentions of colleagues in notes."""

import pytest

from app.leads.rules.mentions import UnknownMention, mentioned, unknown_mentions, ways_to_call

PEOPLE = [
    ("ana", "Ana"),
    ("ana lee", "Ana Lee"),
    ("chen", "陈管理"),
    ("chen wen", "陈管理文"),
    ("", "  "),
]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("@Ana please look", {"ana"}),
        ("@ANA LEE please look", {"ana lee"}),
        ("@ana, and @ Ana Lee.", {"ana", "ana lee"}),
        ("Ana, without a sign", set()),
        ("@Anabel is somebody else", set()),
        ("@Ana2 too", set()),
        ("write to ana@ana.example", {"ana"}),
        ("请＠陈管理看一下", {"chen"}),
        ("@陈管理请看", {"chen"}),
        ("@陈管理文请看", {"chen wen"}),
        ("at the end: @", set()),
        ("@@Ana", {"ana"}),
    ],
)  # fmt: skip
def test_names_after_an_at_sign_mention_their_people(text: str, ids: set[str]) -> None:
    assert mentioned(text, PEOPLE) == ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("@maya, look", {"1"}),
        ("请@Maya看", {"1"}),
        ("@Kim look", set()),
        ("@Kim Park look", {"3"}),
        ("@Mayan", set()),
        ("write to sales@maya.example", set()),
    ],
)
def test_a_first_name_that_one_colleague_has_is_enough(text: str, ids: set[str]) -> None:
    people = [("1", "Maya Sample"), ("2", "Kim Officer"), ("3", "Kim Park")]
    assert mentioned(text, people) == ids
    assert bool(unknown_mentions(text, [name for _id, name in people])) == (
        text in ("@Mayan", "@Kim look")
    )


def test_two_people_of_one_name_are_both_mentioned() -> None:
    assert mentioned("@li wei", [("1", "Li Wei"), ("2", "LI WEI"), ("3", "Li")]) == {"1", "2"}


def test_people_are_called_by_their_name_and_by_a_first_word_that_is_theirs_alone() -> None:
    people = [("1", "Maya Sample"), ("2", "Ana"), ("3", "Ana Lee"), ("4", "陈管理"), ("5", " ")]
    assert ways_to_call(people) == {
        "1": ["Maya Sample", "Maya"],
        "2": ["Ana", "Ana"],
        "3": ["Ana Lee"],
        "4": ["陈管理", "陈管理"],
        "5": [""],
    }


NAMES = ["Kim Officer", "Ana Lee", "陈管理", "王芳"]


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("@Ana Lee, look", []),
        ("@Anna please look", [("Anna", ["Ana Lee"])]),
        ("@kim look at it", []),
        ("@Officer look at it", [("Officer", ["Kim Officer"])]),
        ("@Offizer. And @Nobody!", [("Offizer", ["Kim Officer"]), ("Nobody", [])]),
        ("@陈经理请看", [("陈经理请看", ["陈管理"])]),
        ("＠王方，请看", [("王方", ["王芳"])]),
        ("write to ana@ana.example or ask @lee@x", [("lee", ["Ana Lee"])]),
        ("@Zed and @Zed again", [("Zed", [])]),
        ("at the end: @, @ but @", [("but", [])]),
    ],
)  # fmt: skip
def test_names_that_nobody_has_are_returned_with_the_nearest(
    text: str, unknown: list[tuple[str, list[str]]]
) -> None:
    assert [(each.typed, list(each.nearest)) for each in unknown_mentions(text, NAMES)] == unknown


def test_a_text_without_colleagues_has_no_nearest_names() -> None:
    assert unknown_mentions("@Ana", ["", " "]) == (UnknownMention("Ana", ()),)
