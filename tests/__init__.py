"""All tests; what is set here holds before anything is imported for them."""

import gc
import os
import sys

# Almost everything that is imported stays: looking through it again and again took a sixth of the
# time of pytest's start. `tests/conftest.py` lets the collector begin.
if "pytest" in sys.modules:
    gc.disable()

# Hundreds of processes are started, each of which would else compile the code anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
