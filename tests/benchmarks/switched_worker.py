"""The worker with a sealing that can be switched off; its other work continues.

`python -m tests.benchmarks.switched_worker` runs it as `zone worker` does.
"""

import importlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from app.cli.periodic import periodic_work
from app.core.config import Settings
from app.core.periodic_work import PeriodicWork

SEALING = "seal_ledger"


def switch_of(instance: Path) -> Path:
    """Return the file of an instance that switches sealing off while it exists."""
    return instance / "sealing-switched-off"


def switched_work(settings: Settings, *others: Any) -> Iterator[PeriodicWork]:
    """Yield the periodic work of an installation, in which sealing checks its switch first."""
    switch = switch_of(settings.instance)
    for each in periodic_work(settings, *others):
        own = partial(_unless, switch, each.wanted) if each.name == SEALING else each.wanted
        yield replace(each, wanted=own)


def _unless(switch: Path, wanted: Callable[[], bool]) -> bool:
    return not switch.exists() and wanted()


if __name__ == "__main__":
    # The package has a command of the same name, which `import` would give.
    module = importlib.import_module("app.cli.worker")
    vars(module)["periodic_work"] = lambda *given: tuple(switched_work(*given))
    module.worker()
