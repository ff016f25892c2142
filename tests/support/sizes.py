"""The size of slow tests, small in `make test` and full in `make soak`; and the engines."""

import os


def full_size() -> bool:
    """Return whether the slow tests run at their full size."""
    return bool(os.environ.get("ZONE_TEST_FULL_SIZE"))


def on_both_engines() -> bool:
    """Return whether every test runs on both engines, and meets every page in every shape."""
    return bool(os.environ.get("ZONE_TEST_BOTH"))
