"""Lists from which a colleague is picked, which say who is away and until when."""

from datetime import UTC, datetime

import pytest
import time_machine
from flask import Flask

from app.accounts.models import StaffAccount
from app.core.rules.permissions import Role
from tests.staff.desk import NOON, lead_of, make_account, receive, signed_in, zone_of
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient

BACK = datetime(2026, 3, 8, 16, 0, tzinfo=UTC)  # Midnight in Shanghai: the 8th is the last day.


@pytest.mark.parametrize(
    ("chinese", "says"),
    [
        (
            False,
            EN.inbox.assign.away_deputy(deputy="Kim Officer", name="Lin", state="away until 8 Mar"),
        ),
        (True, ZH.inbox.assign.away_deputy(deputy="Kim Officer", name="Lin", state="外出至3月8日")),
    ],
)
@time_machine.travel(NOON, tick=False)
def test_every_list_of_colleagues_says_who_is_away(
    app: Flask, client: PageClient, chinese: bool, says: str
) -> None:
    me = signed_in(app, client, Role.ADMINISTRATOR)
    lin = make_account(app, Role.HANDLER, "lin@example.com", "Lin")
    with zone_of(app).database.transaction() as session:
        away = session.get_one(StaffAccount, lin)
        away.away_from, away.away_until, away.deputy_id = NOON, BACK, me
    lead = f"/staff/leads/{lead_of(app, receive(app, NOON)).id}"
    if chinese:
        client.get("/staff/tasks").form(action="/staff/language").submit(button="简体中文")

    page = client.get(lead)
    for field in ("mention", "reply_cc"):
        assert page.says("label", **{"for": f"{field}-{lin.hex}"}) == [says]
    for field in ("owner", "task_for"):
        [select] = page.says("select", id=field)
        assert says in select
    for path in ("leads", "leads/enter", "leads/import", "routing/new", "account"):
        assert says in client.get(f"/staff/{path}").words, path
