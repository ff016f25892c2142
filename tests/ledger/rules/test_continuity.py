"""A stored tree is accepted only if it continues the held one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.checkpoint import Checkpoint, check_continuation
from app.ledger.rules.halt import LedgerInvalid
from tests.ledger.rules import naive_tree

ENTRIES = [f"entry {number}".encode() for number in range(40)]


def checkpoint(entries: list[bytes], origin: str = "zone.example") -> Checkpoint:
    """Return the checkpoint of the tree over some entries."""
    return Checkpoint(origin, len(entries), naive_tree.root(entries))


@given(st.integers(0, 40), st.integers(0, 40))
def test_a_tree_continues_its_prefixes_and_no_longer_tree(held: int, stored: int) -> None:
    entries, kept = ENTRIES[:stored], checkpoint(ENTRIES[:held])

    if held <= stored:
        check_continuation(kept, checkpoint(entries), naive_tree.reader(entries))
    else:
        with pytest.raises(LedgerInvalid, match=f"ends at {stored} entries, and {held} have been"):
            check_continuation(kept, checkpoint(entries), naive_tree.reader(entries))


@given(st.integers(1, 40), st.integers(0, 39), st.integers(1, 40))
def test_a_tree_with_another_prefix_is_refused(held: int, changed: int, stored: int) -> None:
    held, stored = sorted((held, stored))
    changed %= held
    entries = [*ENTRIES[:changed], b"other", *ENTRIES[changed + 1 : stored]]

    with pytest.raises(LedgerInvalid):
        check_continuation(
            checkpoint(ENTRIES[:held]), checkpoint(entries), naive_tree.reader(entries)
        )


def test_hashes_that_do_not_yield_the_signed_root_are_refused() -> None:
    with pytest.raises(LedgerInvalid, match="tiles do not give the root"):
        check_continuation(checkpoint([]), checkpoint(ENTRIES[:5]), naive_tree.reader(ENTRIES[1:6]))


def test_a_tree_of_another_name_is_refused() -> None:
    with pytest.raises(LedgerInvalid, match=r"is zone\.example, not elsewhere"):
        check_continuation(
            checkpoint([], "elsewhere"), checkpoint(ENTRIES), naive_tree.reader(ENTRIES)
        )
