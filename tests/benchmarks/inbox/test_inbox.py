"""The lists that the benchmark of the inbox reads are right, and full deep in them, too."""

import random

from app.core.db import Database
from app.leads.placement import leads_wait
from app.leads.store.inbox import list_leads
from tests.benchmarks.amounts import FULL
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox import lists
from tests.benchmarks.inbox.inbox import reading
from tests.benchmarks.inbox.labels import ONE_OF, RARE_TAG
from tests.support.leads.inbox_rows import Desk, expected

LEADS = 400


def test_every_list_of_the_benchmark_has_the_expected_leads_and_full_pages_deep_in_it(
    database: Database,
) -> None:
    accounts = data.build(database, LEADS)
    filled, desk = lists.Desk(LEADS, database, accounts), Desk(database, *accounts[:2])
    assert not leads_wait(database)

    for each in lists.questions(filled):
        with database.reading() as session:
            page = list_leads(
                session, each.wanted, each.sort, None, LEADS, me=desk.me, now=data.NOW
            )
            sizes = {
                len(reading({filled: each}, depth)(filled)(session).headings)
                for depth in lists.DEPTHS
            }
        right = expected(desk, each.wanted, each.sort, now=data.NOW)
        assert [heading.id for heading in page.headings] == right, each.name
        assert len(sizes) == 1, each.name
    assert lists.place_in(filled, lists.questions(filled)[0], 0.5, random.Random(1)) is not None


def test_the_rare_tag_fills_a_page_at_the_smallest_size() -> None:
    assert FULL.leads[0] / ONE_OF[RARE_TAG] > 1.2 * lists.PAGE
