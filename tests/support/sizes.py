"""How much a slow test does: a little in `make test`, everything in `make soak`."""

import os


def full_size() -> bool:
    """Tell whether the slow tests run at their full size."""
    return bool(os.environ.get("ZONE_TEST_FULL_SIZE"))
