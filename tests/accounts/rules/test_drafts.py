"""A draft as forms name it."""

from uuid import UUID

import pytest

from app.accounts.rules.drafts import Kept

NAMED = Kept(UUID(int=7), 12)


def test_a_form_names_a_draft_and_how_often_it_was_saved() -> None:
    assert Kept.read(str(NAMED)) == NAMED


@pytest.mark.parametrize("spelled", ["", "7:12", NAMED.id.hex, f"{NAMED.id.hex}:-1", ":1"])
def test_a_form_that_names_no_draft_is_no_error(spelled: str) -> None:
    assert Kept.read(spelled) is None
