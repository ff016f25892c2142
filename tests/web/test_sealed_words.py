"""Words in an address are read by nobody but the account that sealed them, for a day."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.keys import Key
from app.web.sealed_words import OPENED_FOR, open_words, seal_words

NOW = datetime(2026, 3, 4, tzinfo=UTC)
ME, OTHER = UUID(int=1), UUID(int=2)
KEY = b"k" * 32


@given(
    text=st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=100)
)
def test_sealed_words_open_again(text: str) -> None:
    assert open_words(seal_words(text, KEY, ME, NOW), KEY, ME, NOW) == text


def test_neither_the_words_nor_their_length_show() -> None:
    short, longer = (seal_words(text, KEY, ME, NOW) for text in ("Li", "Zhang Wei 13800138000"))
    assert len(short) == len(longer)
    assert "Zhang" not in longer


@pytest.mark.parametrize(
    ("key", "account", "later"),
    [
        (KEY, OTHER, timedelta()),
        (b"o" * 32, ME, timedelta()),
        (KEY, ME, OPENED_FOR + timedelta(seconds=1)),
    ],
)
def test_others_and_later_readers_cannot_open_them(
    key: bytes, account: UUID, later: timedelta
) -> None:
    sealed = seal_words("Zhang", KEY, ME, NOW)
    with pytest.raises(ValueError, match="words"):
        open_words(sealed, key, account, NOW + later)


@pytest.mark.parametrize("sealed", ["", "Zhang", "张", "gAAAAA=="])
def test_what_is_not_sealed_is_refused(sealed: str) -> None:
    with pytest.raises(ValueError, match="words"):
        open_words(sealed, KEY, ME, NOW)


def test_a_rotated_key_still_opens_what_the_one_before_has_sealed() -> None:
    sealed = seal_words("Zhang", KEY, ME, NOW)
    assert open_words(sealed, Key(b"n" * 32, made=NOW, before=Key(KEY)), ME, NOW) == "Zhang"
