"""Moves a program that tests start as far ahead as they are; see `tests/support/chosen_time.py`.

Python imports a module of this name whenever it starts. Other processes than the tests' do not
see it, since this folder is on no other path.
"""

import os
import sys
import time
from datetime import timedelta

# It would import pytest, for its fixture, into servers that tests start by the hundred.
sys.modules["pytest"] = None  # type: ignore[assignment]
import time_machine  # noqa: E402 - what is above is for this

del sys.modules["pytest"]

time_machine.travel(timedelta(seconds=float(os.environ["TESTS_AHEAD_SECONDS"]))).start()
# Its clock starts when it is first read.
time.time()
