"""The undoing of an import that left leads is tried again once nothing keeps them."""

from pathlib import Path
from uuid import UUID

import pytest

from app.core.db import Database
from app.leads.models import Lead
from app.leads.rules.lead_work import SeenLead
from app.leads.undo import undo_act
from app.rights.import_undo import undo_import, undoing_waits
from app.rights.rules.import_undo import Stayed
from tests.rights.test_import_undo import LATER, assigned, imported, people, rows, undo
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.stored import every


@pytest.mark.engine("both")
def test_an_undoing_that_left_leads_is_tried_again_once_nothing_keeps_them(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    import_id = imported(database, by, rows(2))
    seen = [SeenLead(each.id, each.version) for each in every(database, Lead)]
    act = assigned(database, by, seen[:1])
    found = undo(database, tmp_path, import_id, by)
    assert (found.removed, found.left) == (1, {Stayed.WORKED: 1})

    undo_act(database, LEDGER_KEY, actor=by.hex, act_id=act, now=NOW)
    found = undo(database, tmp_path, import_id, by)

    assert (found.removed, found.left, people(database)) == (2, {}, [])


def test_an_undoing_that_would_delete_nothing_is_not_ordered(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    import_id = imported(database, by, rows(1))
    act = assigned(database, by)

    def order() -> bool:
        return undo_import(
            database, LEDGER_KEY, import_id=import_id, actor=by, of_anybody=False, now=LATER
        )

    assert not order()
    assert not undoing_waits(database)
    undo_act(database, LEDGER_KEY, actor=by.hex, act_id=act, now=NOW)
    assert order()
    assert undo(database, tmp_path, import_id, by).removed == 1
