"""Making the application for tests, with settings of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from flask import Flask

from app import clock, create_app
from app.adapters.secret_files import load_secrets
from app.config import CHECKOUT, Settings
from app.content import Content, load_content
from app.db import Database
from app.services.publish_policies import publish_policies

ORIGIN = "http://localhost:8000"


@cache
def content() -> Content:
    """Give the site's words and facts, read once per worker."""
    return load_content(templates_dir=CHECKOUT / "templates")


def make_settings(instance: Path, database_url: str = "") -> Settings:
    """Give the settings of a site on loopback, in demonstration, in a folder of its own."""
    return Settings(instance=instance, origin=ORIGIN, database_url=database_url)


@contextmanager
def running_app(settings: Settings) -> Iterator[Flask]:
    """Make an application as `zone run` would, its words published on a migrated database."""
    database = Database(settings.database_url)
    try:
        key = load_secrets(settings).ledger_key
        publish_policies(database, key, content(), settings.installation, clock.now())
    finally:
        database.dispose()
    app = create_app(settings)
    app.testing = True
    yield app
    app.extensions["zone"].database.dispose()
