"""A long log of entries that stand for nothing, and requests for its public files."""

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from flask import Flask
from werkzeug.test import TestResponse

from app.core.rules.commitment import ledger_entry
from app.ledger.rules.checkpoint import Checkpoint
from app.ledger.rules.merkle import EMPTY_ROOT, leaf_hash
from app.ledger.steps.sealing import Sealer, grow_tree, read_edge
from app.ledger.steps.tree import Tree
from app.ledger.store import ledger
from app.ledger.store.pending_entry import Pending
from app.web.context import Zone
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import publish
from tests.support.pages.page_client import ask
from tests.support.site import ORIGIN


def get(app: Flask, address: str, method: str = "GET", **headers: str) -> TestResponse:
    """Ask for a public file, with header names spelt with underscores."""
    return ask(app, f"/ledger/{address}", method, base_url=ORIGIN, **headers)


@dataclass
class LongLog:
    """A log of entries that stand for nothing, put into the store as sealing would."""

    zone: Zone
    sealer: Sealer
    tree: Tree = field(init=False)
    hours: int = 0

    def __post_init__(self) -> None:
        """Begin it."""
        self.tree = Tree(1, Checkpoint(self.sealer.origin, 0, EMPTY_ROOT), b"")

    def grow(self, size: int) -> None:
        """Grow the log to a size, and publish it at the next hour."""
        old = self.tree.checkpoint.size
        new = [Pending(UUID(int=n), NOW, f"{n:064x}", b"") for n in range(old, size)]
        hashed = {each: leaf_hash(ledger_entry(each.commitment)) for each in new}
        signers = self.sealer.folder.signers(self.sealer.origin)
        with self.zone.database.transaction() as session:
            growth = grow_tree(self.tree, read_edge(session, self.tree), hashed, signers)
            ledger.insert_leaves(session, 1, old, new)
            ledger.write_tiles(session, 1, growth.tiles)
            ledger.write_checkpoint(session, 1, growth.grown.note)
        self.tree = growth.grown
        publish(self.zone.database, self.sealer, timedelta(hours=self.hours))
        self.hours += 1
