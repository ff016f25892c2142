"""The console's answers: its pages after a search or a request."""

from collections.abc import Mapping

from tests.compliance.ledger.ledger_desk import folder_of, seal
from tests.support.pages.page_client import PageClient

HOME = "/compliance"


def ask(visitor: PageClient, ids: Mapping[str, str]) -> None:
    """Search for people, request a proof and a letter, each for an existing record.

    :param ids: of records, by the parameters of addresses.
    """
    nobody, person = "nobody@example.com", ids["person_id"]
    visitor.get(f"{HOME}/subjects").form("who").submit(who=nobody, expect=200)
    visitor.get(f"{HOME}/subjects/{person}").form("why").submit(why="Request 7", expect=200)
    visitor.get(f"{HOME}/access?person={person}")
    visitor.get(f"{HOME}/exports").form("who").submit(who=ids["enquiry_id"], expect=200)
    letter = visitor.get(f"{HOME}/requests/{ids['request_id']}").form("outcome")
    letter.submit(outcome="refused", text="We must keep it.", expect=200)
    seal(visitor.app)
    held = (folder_of(visitor.app).kept_checkpoint() or b"").decode()
    visitor.get(f"{HOME}/ledger/prove").form("file").submit(checkpoint=held, expect=200)
    visitor.get(f"{HOME}/sample").form("ledger_size").submit(size="5", expect=200)
