"""A person's copy of their data has staff's notes on the lead, without others' addresses."""

import json
from datetime import date
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from app.core import clock
from app.leads.amendments import amend_words
from app.leads.facts import note_result, set_priority, tag_leads
from app.leads.models import Lead, LeadMessage
from app.leads.relations import relate_leads
from app.leads.rules.facts import Result, Verdict
from app.leads.rules.lead_work import Direction
from app.leads.rules.priority import Priority
from app.leads.tasks import add_task
from app.web.context import Zone
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import add_account, log
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.stored import only

THEIRS = "bo@elsewhere.example"


def test_every_fact_is_in_the_copy_and_names_nobody_else(client: PageClient, zone: Zone) -> None:
    enquiry = write(client, zone, email="ana@firm.example")
    key, now = zone.secrets.ledger_key, clock.now()
    with zone.database.transaction() as session:
        lead_id = session.scalars(select(Lead.id).where(Lead.enquiry_id == enquiry)).one()
        other = add_lead(session, now)
    log(zone.database, lead_id, Direction.THEIRS, now, text="Called")
    called = only(zone, LeadMessage.id)
    by: dict[str, Any] = {"actor": "a" * 32, "now": now}
    of: dict[str, Any] = {"lead_id": lead_id, **by}
    tag_leads(zone.database, key, lead_ids=[lead_id], tag="vip", has=True, **by)
    result = Result(12_000_000, "CNY", 80, f"Plot 7 ({THEIRS})", date(2026, 3, 4), "terms")
    note_result(zone.database, key, result=result, **of)
    set_priority(zone.database, key, priority=Priority.HIGH, reason=f"Ask {THEIRS}", **of)
    amend_words(
        zone.database, key, zone.first_response, item_id=called, text=f"Called with {THEIRS}", **of
    )
    task, doer = uuid4(), add_account(zone.database)
    add_task(
        zone.database, key, zone.first_response, token=task, title=f"Ring {THEIRS}",
        due_on=date(2030, 3, 4), assignee_id=doer, **of,
    )  # fmt: skip
    amend_words(zone.database, key, zone.first_response, item_id=task, text="Ring them", **of)
    relate_leads(
        zone.database, key, other_id=other, verdict=Verdict.LINKED, reason=f"{THEIRS} said", **of
    )

    open_page(client, token_for(zone, enquiry))
    (held,) = json.loads(client.get("/en/my-data/file.json").body)["enquiries"]

    assert held["tags"] == ["vip"]
    assert held["result"] == {
        "amount": "12000000",
        "currency": "CNY",
        "jobs": "80",
        "site": "Plot 7 (***)",
        "decided_on": "2026-03-04",
        "lost_reason": "terms",
    }
    assert (held["priority"], held["priority_reason"]) == ("high", "Ask ***")
    assert [each["text"] for each in held["later_wordings"]] == ["Called with ***"]
    (compared,) = held["compared_with_others"]
    assert (compared["verdict"], compared["reason"]) == ("linked", "*** said")
    assert held["compared_by"]["mail_domain"] == "firm.example"
    kinds = {each["kind"] for each in held["history"]}
    assert {"tag_added", "result", "priority", "related", "task_corrected"} <= kinds
    assert THEIRS not in json.dumps(held)
