"""The question before an import is undone, and the page's report afterwards."""

from uuid import UUID

import pytest
from flask import Flask

from app.leads.models import Lead
from tests.staff.desk import zone_of
from tests.staff.reception.test_import_undone_again import work_on_all
from tests.staff.reception.test_imported import shown, undo
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import every


@pytest.mark.parametrize("takes_back", [True, False])
def test_the_question_counts_what_would_go_and_what_would_stay(
    app: Flask, client: PageClient, me: UUID, address: str, takes_back: bool
) -> None:
    form = client.get("/staff/leads?folder=all").form("owner", method="post")
    form.values["lead"] = [f"{each}:1" for each in every(app, Lead.id)]
    done = form.submit(button="Assign", owner=str(me)).follow()
    if takes_back:
        assert EN.undo.done(n=4) in done.form("act").submit().follow().words
        assert shown(undo(client, address))["Deleted"] == "4"
        assert every(app, Lead) == []
        assert "evidence" in client.get(address).words
        return

    page = client.get(f"{address}?undo=ask")
    assert EN["import"].undo.none_go in page.words
    assert EN["import"].undo.would_stay(n=4) in page.words
    assert EN["import"].undo.left.worked.after("n") in page.words
    assert not page.all("button", class_="button danger")


def test_the_page_says_nothing_of_evidence_if_nothing_was_deleted(
    app: Flask, client: PageClient, me: UUID, address: str
) -> None:
    page = client.get(f"{address}?undo=ask")
    work_on_all(zone_of(app).database, me)
    after = client.get(page.form(action=f"{address}/undo").submit().location)

    assert EN["import"].undo.none_go in after.words
    assert "evidence" not in after.words
