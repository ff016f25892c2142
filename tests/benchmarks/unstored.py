"""The yardstick of reception: the same form, with the calls to the database left out.

`python -m tests.benchmarks.unstored` serves it as `zone web` serves the site.
"""

import importlib
import secrets

from app.cli.web import make_server
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.adapter import Adapter
from app.core.process import settle_process
from app.core.rules.tokens import TOKEN_BYTES
from app.factory import as_served, create_app
from app.reception.rules.incoming import Reception, Submission
from app.reception.submissions import Received


def answer_without_storing(
    _database: Database, _reception: Reception, submission: Submission
) -> Received:
    """Answer as reception does, from the values that it computes before it opens a transaction."""
    return Received(submission.digest, secrets.token_urlsafe(TOKEN_BYTES), repeated=False)


def application() -> Adapter:
    """Return the site, whose form answers every enquiry and stores none."""
    # The package has a view of the same name, which `import` would give.
    contact = importlib.import_module("app.public.reception.contact")
    vars(contact)["submit_enquiry"] = answer_without_storing
    app = create_app(Settings.from_environment())
    settle_process()
    return as_served(app)


if __name__ == "__main__":
    make_server("tests.benchmarks.unstored:application", Settings.from_environment()).serve()
