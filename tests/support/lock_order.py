"""Two transactions that lock the same rows, the second asked to do so in the other order."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from sqlalchemy.orm import Session

from app.core.db import Database

Row = TypeVar("Row")


def take_in_turns(
    database: Database, take: Callable[[Session, Sequence[Row]], object], first: Row, last: Row
) -> None:
    """Take a first row and then the last one while another transaction waits for both.

    That one names the last row first. If it took it first as well, each would wait for the other.

    :param take: locks rows until its transaction ends.
    """

    def take_both() -> None:
        with database.transaction() as session:
            take(session, [last, first])

    with ThreadPoolExecutor(1) as pool:
        with database.transaction() as session:
            take(session, [first])
            waiting = pool.submit(take_both)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.5)
            take(session, [last])
        waiting.result(timeout=60)
