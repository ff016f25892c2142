"""Lists from which a colleague is picked, which say who is away and until when."""

from datetime import UTC, datetime

import time_machine
from flask import Flask

from app.accounts.models import StaffAccount
from app.core.rules.permissions import Role
from tests.staff.desk import NOON, address, make_account, read_in, receive, signed_in
from tests.support.content.copy import WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every

BACK = datetime(2026, 3, 8, 16, 0, tzinfo=UTC)  # Midnight in Shanghai: the 8th is the last day.


@both_languages
@time_machine.travel(NOON, tick=False)
def test_every_list_of_colleagues_says_who_is_away(
    app: Flask, client: PageClient, lang: str
) -> None:
    me = signed_in(app, client, Role.ADMINISTRATOR)
    lin = make_account(app, Role.HANDLER, "lin@example.com", "Lin")
    away = {"away_from": NOON, "away_until": BACK, "deputy_id": me}
    change_every(app, StaffAccount, StaffAccount.id == lin, **away)
    state = {"en": "away until 8 Mar", "zh": "外出至3月8日"}[lang]
    says = WORDS[lang].inbox.assign.away_deputy(deputy="Kim Officer", name="Lin", state=state)
    read_in(client, lang)

    page = client.get(address(app, receive(app, NOON)))
    for field in ("mention", "reply_cc"):
        assert page.says("label", **{"for": f"{field}-{lin.hex}"}) == [says]
    for field in ("owner", "task_for"):
        [select] = page.says("select", id=field)
        assert says in select
    for path in ("leads", "leads/enter", "leads/import", "routing/new", "account"):
        assert says in client.get(f"/staff/{path}").words, path
