"""The number of statements for a page of the desk, however much it shows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from flask import Flask
from sqlalchemy import event

from tests.staff.desk import NOON, lead_of, receive, zone_of
from tests.support.pages.page_client import PageClient

MOST = (31, 41, 52)
"""The limits for the inbox, a lead, and a lead opened from a list, with the desk around them.

One of them looks for an alarm of the ledger, and one for replies that were held: every page shows
both. Another reads leads without a place, as all are here, though hardly any are at work.
"""


OPENING = re.compile("BEGIN|SET LOCAL")
"""Statements that only open a transaction, on either engine."""


@contextmanager
def statements(app: Flask) -> Iterator[list[str]]:
    """Yield the list of the statements that are executed meanwhile."""
    told: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        told.append(statement)

    engine = zone_of(app).database.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield told
    finally:
        event.remove(engine, "before_cursor_execute", note)


def counted(app: Flask, client: PageClient, address: str) -> int:
    """Return the number of a page's statements, without those that only open a transaction."""
    client.get(address)
    with statements(app) as told:
        client.get(address)
    # Each process looks for newly published words once a second, whatever is requested.
    return len([each for each in told if not OPENING.match(each) and "policy_text" not in each])


def test_pages_of_many_leads_take_as_few_queries_as_pages_of_one(
    app: Flask, administrator: PageClient
) -> None:
    listed = "/staff/leads?folder=new"
    counts = []
    for number in range(2):
        for n in range(1 + 20 * number):
            at = NOON + timedelta(hours=number, minutes=n)
            reference = receive(app, at, email=f"p{number}-{n}@example.com", organisation=f"O {n}")
        lead_id = lead_of(app, reference).id
        pages = (listed, f"/staff/leads/{lead_id}", administrator.get(listed).link(reference))
        counts.append([counted(app, administrator, each) for each in pages])

    one, many = counts
    assert many == one
    assert all(count <= most for count, most in zip(one, MOST, strict=True))
