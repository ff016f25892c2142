"""Differences between two texts."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.consent.rules.text_diff import Change, Piece, count_changes, diff

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED

TEXTS = st.text(alphabet="ab 的同意，。\n\r-é𠀀\u2028", max_size=40)


def pieces(*parts: tuple[Change, str]) -> list[Piece]:
    return [Piece(change, text) for change, text in parts]


def joined(found: list[Piece], change: Change) -> str:
    return "".join(each.text for each in found if each.change in {SAME, change})


@given(TEXTS, TEXTS)
def test_both_texts_can_be_rebuilt_from_the_pieces(before: str, after: str) -> None:
    found = list(diff(before, after))
    assert joined(found, REMOVED) == before
    assert joined(found, ADDED) == after
    assert all(one.change is not other.change for one, other in pairwise(found))


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert count_changes(diff(text, text)) == 0


def test_changed_words_are_shown_whole() -> None:
    assert diff("We keep it for 24 months.\n", "We keep it for 36 months.\n") == pieces(
        (SAME, "We keep it for "), (REMOVED, "24"), (ADDED, "36"), (SAME, " months.\n")
    )


def test_chinese_is_compared_by_character() -> None:
    assert diff("我们保存二十四个月。", "我们保存三十六个月。") == pieces(
        (SAME, "我们保存"), (REMOVED, "二"), (ADDED, "三"), (SAME, "十"),
        (REMOVED, "四"), (ADDED, "六"), (SAME, "个月。"),
    )  # fmt: skip


def test_adjacent_changed_words_are_one_change() -> None:
    found = diff("as soon as possible", "as quickly or possible")
    assert found == pieces(
        (SAME, "as "), (REMOVED, "soon as"), (ADDED, "quickly or"), (SAME, " possible")
    )
    assert count_changes(found) == 1


def test_a_new_paragraph_is_the_only_addition() -> None:
    found = diff("One.\n\nThree.\n", "One.\n\nTwo.\n\nThree.\n")
    assert [each.text for each in found if each.change is not SAME] == ["Two.\n\n"]
    assert count_changes(found) == 1


def test_texts_with_nothing_in_common_are_compared_quickly() -> None:
    before, after = "的一是在不了有和人这" * 1_500, "和有了不在是一的中大" * 1_500
    begun = time.process_time()
    found = list(diff(before, after))
    assert time.process_time() - begun < 5
    assert joined(found, ADDED) == after
