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
SEALED = seal_words("Zhang", KEY, ME, NOW)


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
    ("sealed", "key", "account", "later"),
    [
        (SEALED, KEY, OTHER, timedelta()),
        (SEALED, b"o" * 32, ME, timedelta()),
        (SEALED, KEY, ME, OPENED_FOR + timedelta(seconds=1)),
        *((each, KEY, ME, timedelta()) for each in ("", "Zhang", "张", "gAAAAA==")),
    ],
)
def test_others_and_later_readers_cannot_open_them(
    sealed: str, key: bytes, account: UUID, later: timedelta
) -> None:
    with pytest.raises(ValueError, match="words"):
        open_words(sealed, key, account, NOW + later)


def test_a_rotated_key_still_opens_what_the_one_before_has_sealed() -> None:
    assert open_words(SEALED, Key(b"n" * 32, made=NOW, before=Key(KEY)), ME, NOW) == "Zhang"
