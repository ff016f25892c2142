"""Put a program that tests start as far ahead as they are; see `tests/support/chosen_time.py`.

Python imports a module of this name whenever it starts. Processes that are not tests' see nothing
of it, for this folder is on no path but theirs.
"""

import os
import sys
import time
from datetime import timedelta

# It would bring pytest along, for its fixture, into servers that tests start by the hundred.
sys.modules["pytest"] = None  # type: ignore[assignment]
import time_machine  # noqa: E402 - what is above is for this

del sys.modules["pytest"]

time_machine.travel(timedelta(seconds=float(os.environ["TESTS_AHEAD_SECONDS"]))).start()
# Its clock goes on from when it is first read.
time.time()
