"""Waiting until the outbox is empty, after workers have died."""

import time

from sqlalchemy import select, update

from app.core import clock
from app.core.db import Database
from app.mail.models import OutboxMessage
from tests.support.stored import every, execute

PATIENCE = 120.0
_QUEUED = OutboxMessage.state == "queued"


def let_claims_run_out(database: Database) -> None:
    """Make messages claimed by a killed worker due now instead of some minutes later."""
    execute(database, update(OutboxMessage).where(_QUEUED).values(due_at=clock.now()))


def wait_until_sent(database: Database) -> None:
    """Wait until no message is queued, and fail if their number stays as it is for too long."""
    fewest, deadline = None, 0.0
    while True:
        left = every(database, select(OutboxMessage.last_error).where(_QUEUED))
        if not left:
            return
        if fewest is None or len(left) < fewest:
            fewest, deadline = len(left), time.monotonic() + PATIENCE
        assert time.monotonic() < deadline, f"{len(left)} messages are still queued: {left[:5]}"
        time.sleep(0.2)
