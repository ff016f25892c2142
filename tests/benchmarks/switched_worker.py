"""The worker with one job that can be switched off; its other work continues.

`python -m tests.benchmarks.switched_worker seal_ledger` runs it as `zone worker` does.
"""

import importlib
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.cli.periodic import periodic_work
from app.content import Content
from app.core.config import Settings
from app.core.db import Database
from app.core.periodic_work import PeriodicWork

SEALING = "seal_ledger"
PLACING = "place_leads"


def switch_of(instance: Path, job: str) -> Path:
    """Return the file of an instance that switches a job of its worker off while it exists."""
    return instance / f"{job}-switched-off"


def switched_work(
    job: str, settings: Settings, database: Database, content: Content
) -> tuple[PeriodicWork, ...]:
    """Return the periodic work of an installation, one job of which checks its switch first."""
    switch = switch_of(settings.instance, job)
    return tuple(
        replace(each, wanted=_unless(switch, each.wanted)) if each.name == job else each
        for each in periodic_work(settings, database, content)
    )


def _unless(switch: Path, wanted: Callable[[], bool]) -> Callable[[], bool]:
    return lambda: not switch.exists() and wanted()


if __name__ == "__main__":
    # The package has a command of the same name, which `import` would give.
    module = importlib.import_module("app.cli.worker")
    vars(module)["periodic_work"] = partial(switched_work, sys.argv.pop())
    module.worker()
