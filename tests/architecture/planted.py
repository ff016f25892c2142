"""Small planted trees: for every rule a file that breaks it, and a twin that does not."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Plant:
    """One file that breaks a rule, its innocent twin, and a word of the sentence that reports it.

    :param extra: other files that must exist for the imports to mean something.
    """

    name: str
    file: str
    bad: str
    good: str
    reported: str
    extra: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name


def _direction(name: str, file: str, bad: str, good: str) -> Plant:
    return Plant(name, file, f"{bad}\n", f"{good}\n", "may not import")


DIRECTIONS = (
    _direction("rules-to-store", "app/leads/rules/lead.py",
               "from app.leads.store import inbox", "from app.core.rules import errors"),
    _direction("rules-relative", "app/leads/rules/lead.py",
               "from ..models import lead", "from . import errors"),
    _direction("rules-to-package", "app/leads/rules/lead.py",
               "import sqlalchemy", "import dataclasses"),
    _direction("rules-to-content", "app/leads/rules/lead.py",
               "from app.content import Content",
               "from app.enquiries.rules.enquiry import Answers"),
    _direction("models-to-store", "app/leads/models/lead.py",
               "from app.leads.store import inbox", "from app.leads.rules.lead import Status"),
    _direction("models-to-security", "app/leads/models/lead.py",
               "from flask_security import UserMixin", "from sqlalchemy.orm import Mapped"),
    _direction("store-to-use-case", "app/leads/store/inbox.py",
               "from app.leads.work_lead import work", "from app.leads.models.lead import Lead"),
    _direction("store-to-clock", "app/leads/store/inbox.py",
               "from app.core.clock import now", "from app.leads.models import lead"),
    _direction("outside-to-store", "app/mail/outside/mailers.py",
               "import app.leads.store.inbox", "import app.core.config"),
    _direction("content-to-config", "app/content/loader.py",
               "from app.core.config import Settings",
               "from app.core.rules.errors import ZoneError"),
    _direction("content-to-package", "app/content/loader.py",
               "import yaml", "from jinja2 import Environment"),
    _direction("step-to-letter", "app/leads/steps/lead.py",
               "from app.leads.letters import escalation", "from app.leads.store import inbox"),
    _direction("step-to-use-case", "app/leads/steps/lead.py",
               "from app.leads.work_lead import work", "from app.core.store import audit"),
    _direction("use-case-to-use-case", "app/leads/work_lead.py",
               "from app.leads.open_export import open",
               "from app.core.steps.records import write"),
    _direction("use-case-to-lower-use-case", "app/leads/work_lead.py",
               "from app.consent.write_draft import write",
               "from app.consent.store import consent"),
    _direction("use-case-to-web", "app/leads/work_lead.py",
               "from app.web import guards", "from app.core import clock"),
    _direction("up-the-capabilities", "app/enquiries/store/enquiry.py",
               "from app.leads.models.lead import Lead",
               "from app.enquiries.models import Person"),
    _direction("core-to-capability", "app/core/config.py",
               "from app.leads.rules import lead", "from app.core.rules import errors"),
    _direction("web-to-journey", "app/web/guards.py",
               "from app.staff import inbox", "from app.leads.work_lead import work"),
    _direction("web-to-step", "app/web/guards.py",
               "from app.leads.steps import lock_lead", "from app.leads.work_lead import work"),
    _direction("public-to-staff", "app/public/home.py",
               "from app.staff import inbox", "from app.web import locale"),
    _direction("staff-to-step", "app/staff/inbox.py",
               "from app.leads.steps import lock_lead", "from app.leads.store import inbox"),
    _direction("staff-to-letter", "app/staff/inbox.py",
               "from app.leads.letters import escalation", "from app.leads.rules import lead"),
    _direction("compliance-to-api", "app/compliance/records.py",
               "from app.api import v1", "from app.compliance import filters"),
    _direction("cli-to-view", "app/cli/__init__.py",
               "from app.staff.inbox import blueprint", "from app.factory import create_app"),
    _direction("view-to-factory", "app/public/home.py",
               "from app.factory import create_app", "from flask import Blueprint"),
    _direction("view-to-migrations", "app/public/home.py",
               "from app.migrations import upgrade", "from flask import Blueprint"),
    _direction("wsgi-to-use-case", "app/wsgi.py",
               "from app.leads.work_lead import work", "from app.factory import create_app"),
    _direction("tables-to-store", "app/tables.py",
               "from app.leads.store import inbox", "from app.leads.models.lead import Lead"),
    _direction("verifier-to-rules", "app/verifier/tree.py",
               "from app.ledger.rules import merkle", "from hashlib import sha256"),
    _direction("verifier-to-package", "app/verifier/notes.py",
               "import sqlalchemy", "import cryptography"),
    _direction("outside-to-verifier", "app/mail/outside/mailers.py",
               "from app.verifier import tree", "import app.core.config"),
    _direction("flask-in-use-case", "app/leads/work_lead.py",
               "from flask import request", "from dataclasses import dataclass"),
    _direction("wtforms-outside", "app/mail/outside/mailers.py",
               "import wtforms", "import email"),
)  # fmt: skip


def _use(name: str, file: str, bad: str, good: str, reported: str) -> Plant:
    return Plant(name, file, f"{bad}\n", f"{good}\n", reported)


_NOW = "from datetime import datetime as D, UTC\n"

USES = (
    _use("sql-import", "app/leads/work_lead.py",
         "from sqlalchemy import select", "from sqlalchemy.orm import Session", "is SQL"),
    _use("sql-attribute", "app/staff/inbox.py",
         "import sqlalchemy as sa\nq = sa.text('x')", "import sqlalchemy as sa\nq = sa.Engine",
         "is SQL"),
    _use("sql-dialect", "app/leads/work_lead.py",
         "from sqlalchemy.dialects.sqlite import insert", "from operator import itemgetter",
         "is SQL"),
    _use("sql-execute", "app/staff/inbox.py",
         "def f(session): session.execute('x')", "def f(plan): plan.perform('x')", "is SQL"),
    _use("sql-scalars", "app/web/paging.py",
         "def f(s): return s.scalars('x')", "def f(s): return s.pages('x')", "is SQL"),
    _use("sql-driver", "app/cli/__init__.py",
         "def f(c): c.exec_driver_sql('x')", "def f(c): c.upgrade('x')", "is SQL"),
    _use("commit", "app/leads/work_lead.py",
         "def f(s): s.commit()", "def f(db):\n    with db.transaction():\n        pass",
         "db.transaction()"),
    _use("rollback", "app/leads/store/leads.py",
         "def f(s): s.rollback()", "def f(s): s.flush()", "db.transaction()"),
    _use("now-alias", "app/leads/work_lead.py",
         _NOW + "t = D.now(UTC)", _NOW + "t = D(2026, 1, 1, tzinfo=UTC)", "current time"),
    _use("now-as-default", "app/leads/models/lead.py",
         "import datetime\nf = datetime.datetime.utcnow", "import datetime\nf = datetime.UTC",
         "current time"),
    _use("today", "app/leads/rules/sla.py",
         "from datetime import date\nd = date.today()", "from datetime import date\nd = date.max",
         "current time"),
    _use("time", "app/web/forms.py",
         "import time\nt = time.time()", "import time\nt = time.perf_counter()", "current time"),
    _use("environ", "app/mail/outside/mail.py",
         "import os\nh = os.environ['X']", "import os\nh = os.sep", "the environment"),
    _use("getenv", "app/cli/__init__.py",
         "from os import getenv", "from os import sep", "the environment"),
    _use("environs", "app/web/headers.py",
         "from environs import Env", "from enum import Enum", "the environment"),
    _use("smtp", "app/mail/outbox.py",
         "import smtplib", "import email", "the network"),
    _use("socket", "app/web/errors.py",
         "import socket", "socket = requests = 1\nprint(socket, requests)", "the network"),
    _use("urllib", "app/mail/outbox.py",
         "import urllib.request", "import urllib.parse", "the network"),
    _use("open", "app/exports/open_export.py",
         "f = open('x')", "f = print('x')", "opening a file"),
    _use("path-open", "app/web/headers.py",
         "from pathlib import Path\nf = Path('x').open()",
         "from pathlib import Path\nf = Path('x').stem", "opening a file"),
    _use("read-text", "app/leads/rules/lead.py",
         "def f(p): return p.read_text()", "def f(p): return p.name", "opening a file"),
    _use("write-text", "app/content/loader.py",
         "def f(p): p.write_text('x')", "def f(p): return p.read_text()", "writing a file"),
)  # fmt: skip

_RING = {"app/leads/rules/lead.py": "from app.leads.rules.person import P\n"}

SHAPES = (
    Plant("late-import", "app/staff/inbox.py",
          "def f():\n    from app.leads.store import leads\n    return leads\n",
          "from app.leads.store import leads\ndef f(): return leads\n", "inside a function"),
    Plant("late-relative-import", "app/staff/inbox.py",
          "def f():\n    from . import filters\n    return filters\n",
          "def f():\n    import json\n    return json\n", "inside a function"),
    Plant("import-by-name", "app/staff/inbox.py",
          "from importlib import import_module\nm = import_module('app.leads.store.leads')\n",
          "from importlib import import_module\nm = import_module('json')\n",
          "imported by name"),
    Plant("cycle", "app/leads/rules/person.py",
          "from app.leads.rules.lead import L\n", "from app.leads.rules.errors import E\n",
          "in a ring", extra=_RING),
    Plant("cycle-through-package", "app/leads/rules/__init__.py",
          "from app.leads.rules.person import P\n", '"""Rules."""\n', "in a ring",
          extra={"app/leads/rules/person.py": "from app.leads.rules import Q\n"}),
    Plant("unknown-place", "app/helpers/misc.py", "x = 1\n", "", "not a place"),
    Plant("crowded-folder", "app/leads/rules/lead.py", "x = 1\n", "", "26 files",
          extra={f"app/leads/rules/rule_{n}.py": "" for n in range(25)}),
    Plant("crowded-templates", "templates/staff/leads/lead.html", "<p>\n", "", "26 files",
          extra={f"templates/staff/leads/lead_{n}.html": "" for n in range(25)}),
    Plant("long-module", "app/leads/rules/lead.py", "x = 1\n" * 601, "x = 1\n" * 600, "601 lines"),
    Plant("long-template", "templates/public/home.html", "<p>\n" * 601, "<p>\n" * 600,
          "601 lines"),
    Plant("long-style", "static/css/site.css", "a{}\n" * 700, "a{}\n" * 10, "700 lines"),
    Plant("wordless-exception", "app/leads/rules/errors.py",
          "class Gone(Exception):\n    pass\n",
          "class Gone(Exception):\n    \"\"\"The thing is gone.\"\"\"\n", "one-sentence"),
    Plant("wordy-exception", "app/leads/rules/errors.py",
          "class Gone(Exception):\n    \"\"\"It is gone. Nobody knows why.\"\"\"\n",
          "class Gone(Exception):\n    \"\"\"Nobody knows why it is gone.\"\"\"\n",
          "one-sentence"),
    Plant("wordless-descendant", "app/leads/rules/errors.py",
          "from app.leads.rules.base import Base\nclass Gone(Base): pass\n",
          "class Gone: pass\n", "Gone is an exception",
          extra={"app/leads/rules/base.py":
                 "class Base(ValueError):\n    \"\"\"Something is wrong.\"\"\"\n"}),
)  # fmt: skip

PLANTS = DIRECTIONS + USES + SHAPES
