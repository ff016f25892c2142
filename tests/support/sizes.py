"""The size of slow tests: small in `make test`, full in `make soak`."""

import os


def full_size() -> bool:
    """Return whether the slow tests run at their full size."""
    return bool(os.environ.get("ZONE_TEST_FULL_SIZE"))
