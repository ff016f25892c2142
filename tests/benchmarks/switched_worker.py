"""The worker, whose sealing can be switched off; all else that it does goes on.

`python -m tests.benchmarks.switched_worker` runs it as `zone worker` does.
"""

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.cli.periodic import periodic_work
from app.config import Settings
from app.db import Database
from app.services.run_periodic import PeriodicWork

SEALING = "seal_ledger"


def switch_of(instance: Path) -> Path:
    """Return the file of an instance that keeps its worker from sealing while it is there."""
    return instance / "sealing-switched-off"


def switched_work(settings: Settings, database: Database) -> tuple[PeriodicWork, ...]:
    """Return the periodic work of an installation, whose sealing looks at the switch first."""
    switch = switch_of(settings.instance)
    return tuple(
        replace(each, wanted=_unless(switch, each.wanted)) if each.name == SEALING else each
        for each in periodic_work(settings, database)
    )


def _unless(switch: Path, wanted: Callable[[], bool]) -> Callable[[], bool]:
    return lambda: not switch.exists() and wanted()


if __name__ == "__main__":
    # The package has a command of the same name, which `import` would give.
    module = importlib.import_module("app.cli.worker")
    vars(module)["periodic_work"] = switched_work
    module.worker()
