"""An enquiry that nobody has answered, and the officer who closes it."""

import pytest
from flask import Flask

from tests.staff.desk import NOON, receive


@pytest.fixture
def reference(app: Flask) -> str:
    """The reference of an enquiry that nobody has answered."""
    return receive(app, NOON)
