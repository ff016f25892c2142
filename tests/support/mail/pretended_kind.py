"""A pytest plugin that declares one more kind of message before the service is imported."""

import sys
from importlib import import_module
from types import ModuleType

from tests.support.pretending import CHECKOUT, declare

# The package wires everything together as soon as it is imported, messages of all kinds included.
_package = sys.modules["app"] = ModuleType("app")
_package.__path__ = [str(CHECKOUT / "app")]
declare(
    "app.mail.rules.delivery",
    '    ACKNOWLEDGEMENT = "enquiry.acknowledgement"',
    '    PRETENDED = "person.pretended", Trait.LINKED\n',
)
del sys.modules["app"]
import_module("app")
