"""The application for tests, with its own settings."""

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from types import CodeType
from typing import Any

from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache
from werkzeug.routing import Rule

from app.consent.publication import publish_policies
from app.content import Content, shipped_content
from app.core import clock
from app.core.config import CHECKOUT, Settings
from app.core.outside.secret_files import load_secrets
from app.core.outside.static_files import publish_static
from app.core.rules.installation import Operator
from app.core.write_behind import WriteBehind
from app.factory import create_app, put_before_flask, serve_files
from app.parts import Parts
from app.web.consent.publications import PublishedWords
from app.web.content.own_words import OwnWords
from app.web.context import Zone
from tests.support.databases import opened


class _Compiled(BytecodeCache):
    """Cache of the templates that this process has compiled, by key and checksum."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._kept[bucket.key, bucket.checksum] = bucket.code


COMPILED = _Compiled()
_BUILDERS: dict[object, object] = {}
_compile_builder = Rule._compile_builder
ORIGIN = "http://localhost:8000"
OPERATOR = Operator(name="An office", email="office@example.org")


def _shared_builder(rule: Rule, append_unknown: bool = True) -> object:
    key = (rule.rule, tuple(rule._trace), repr(rule.defaults), append_unknown)
    if key not in _BUILDERS:
        _BUILDERS[key] = _compile_builder(rule, append_unknown)
    return _BUILDERS[key]


def store_counts_when_asked() -> None:
    """Store counts only when a test does: a timer would open a database after its test."""
    WriteBehind.timed = False


def share_compiled_routes() -> None:
    """Let all applications of this process use the same functions that build addresses.

    Werkzeug compiles two for each of some 260 routes: half of the time for making an application.
    """
    Rule._compile_builder = _shared_builder  # type: ignore[method-assign,assignment]


@cache
def _static_files() -> Path:
    """Compress the static files once per worker: half of the time for making an application."""
    folder = Path(mkdtemp(prefix="zone-static-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    publish_static(CHECKOUT / "static", folder / "static")
    return folder / "static"


def content() -> Content:
    """Return the site's words and facts."""
    return shipped_content()


CAMPAIGNS = ("fair-2026", "mail.7_b")
"""The codes of campaigns that are registered."""


def make_settings(instance: Path, database_url: str = "") -> Settings:
    """Return the settings of a demonstration site on loopback, with its own folder."""
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Settings(
        instance=instance, origin=ORIGIN, database_url=database_url, campaigns=CAMPAIGNS
    )


@contextmanager
def running_app(settings: Settings) -> Iterator[Flask]:
    """Make an application as `zone run` would, with its words published on a migrated database."""
    app = _make_app(settings)
    try:
        yield app
    finally:
        app.extensions["zone"].database.dispose()


def _make_app(settings: Settings) -> Flask:
    with opened(settings.database_url) as database:
        key = load_secrets(settings).ledger_key
        publish_policies(database, key, content(), settings.installation, clock.now())
    shutil.copytree(_static_files(), settings.instance / "static", dirs_exist_ok=True)
    app = create_app(settings, content())
    app.testing = True
    app.jinja_env.bytecode_cache = COMPILED
    # Password hashes are slow on purpose: they would take a third of a test of the desk.
    app.extensions["security"].pwd_context.update(argon2__time_cost=1, argon2__memory_cost=32)
    return app


class SharedSite:
    """An application on SQLite that many tests share; each test finds it as new.

    Making an application takes ten times as long as renewing one: its routes are compiled.

    :param folder: an empty folder of its own.
    :param migrated: the URL of a database in that folder, with every migration and no rows.
    """

    def __init__(self, folder: Path, migrated: str) -> None:
        self._file = Path(migrated.removeprefix("sqlite:///"))
        self._published = folder / "published.db"
        instance = folder / "instance"
        instance.mkdir(mode=0o700)
        self.settings = make_settings(instance, migrated)
        self.app = _make_app(self.settings)
        self._zone: Zone = self.app.extensions["zone"]
        self._zone.database.dispose()
        shutil.copyfile(self._file, self._published)
        vars(self.app).pop("wsgi_app")
        # Made once: it looks at every file.
        self._files = serve_files(self.app, self.settings, instance / "static")
        put_before_flask(self.app, self.settings, self._files)
        self._secrets = shutil.copytree(instance / "secrets", folder / "secrets")
        self._made = self._of_the_application()

    def renew(self) -> None:
        """Remove all that tests have stored, in the database, in the instance and in memory.

        :raises AssertionError: if a test has changed what cannot be renewed.
        """
        settings, zone, app = self.settings, self._zone, self.app
        self.dispose()
        for left in self._file.parent.glob(f"{self._file.name}-*"):
            left.unlink()
        # A new file, since a failed test may still have the old one open.
        shutil.copyfile(self._published, self._published.with_suffix(".new")).replace(self._file)
        for left in settings.instance.iterdir():
            if left.is_file():
                left.unlink()
            elif left.name != "static":
                shutil.rmtree(left)
        shutil.copytree(self._secrets, settings.instance / "secrets")
        words, parts = PublishedWords(zone.database, settings.installation), Parts.of(settings)
        own = OwnWords(content(), settings.instance)
        app.extensions["zone"] = replace(zone, words=words, parts=parts, own_words=own)
        app.extensions.pop("empty_forms", None)
        app.testing = True
        vars(app).pop("wsgi_app")
        put_before_flask(app, settings, self._files)
        now = self._of_the_application()
        for name, made in self._made.items():
            kept = now[name] == made
            assert kept, f"A test has changed the shared application's {name}: mark own_app."

    def dispose(self) -> None:
        """Close every connection to the database."""
        self.app.extensions["accounts"].sessions.remove()
        self._zone.database.dispose()

    def _of_the_application(self) -> dict[str, object]:
        """Return the state that tests may not change for good, by name."""
        app = self.app
        return {
            "configuration": dict(app.config),
            "extensions": {*app.extensions} - {"empty_forms"},
            "routes": sorted(map(str, app.url_map.iter_rules())),
            "views": dict(app.view_functions),
            "hooks": [
                [*map(id, each.get(None, ()))]
                for each in (
                    app.before_request_funcs,
                    app.after_request_funcs,
                    app.teardown_request_funcs,
                    app.template_context_processors,
                )
            ],
            "templates' globals": {*app.jinja_env.globals},
            "filters": {*app.jinja_env.filters},
        }


def operate(app: Flask, operator: Operator = OPERATOR, **changes: Any) -> None:
    """Let an operator run an application's site, with changed settings."""
    zone: Zone = app.extensions["zone"]
    changed = replace(zone.settings, operator=operator, **changes)
    app.extensions["zone"] = replace(zone, settings=changed)
