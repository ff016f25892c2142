"""How the Python interpreter of a process that stays is set up."""

import gc
import sys


def settle_process() -> None:
    """Make the interpreter suit a process of several threads, once everything is loaded.

    Whoever holds the database's writer's turn lets the other threads in at each statement, and
    should not have to wait 5 ms, Python's usual interval, to go on. What is loaded now stays: the
    collector need not look through it again and again.
    """
    sys.setswitchinterval(0.0005)
    gc.collect()
    gc.freeze()
