"""What an instance needs before it can serve."""

from collections.abc import Sequence

from app import clock
from app.adapters.secret_files import load_secrets
from app.config import CHECKOUT, Secrets, Settings
from app.content import Content, load_content
from app.db import Database
from app.migrations import upgrade
from app.services.publish_policies import publish_policies


def prepare(settings: Settings, database: Database) -> tuple[Secrets, Sequence[tuple[str, int]]]:
    """Bring an instance up to date: secrets, schema, published words.

    :return: the secrets, and the documents published now with their versions.
    """
    settings.instance.mkdir(parents=True, exist_ok=True)
    content = checked_content()
    secrets = load_secrets(settings)
    upgrade(database)
    published = publish_policies(
        database, secrets.ledger_key, content, settings.installation, clock.now()
    )
    return secrets, published


def checked_content() -> Content:
    """Return the content, checked together with the templates that show it."""
    return load_content(templates_dir=CHECKOUT / "templates")
