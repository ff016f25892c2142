"""The site: Wagtail's own settings and addresses, without debugging, on SQLite that syncs.

`python -m tests.benchmarks.wagtail_site.site COUNT` makes the database: the form, an administrator,
and submissions to list and to export. It prints the number of the form's page, and the release.
"""

import os
import sys
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application

FOLDER = Path(os.environ["PEER_FOLDER"])
FIELDS = {
    "name": "singleline",
    "email": "email",
    "organisation": "singleline",
    "country": "dropdown",
    "topics": "checkboxes",
    "message": "multiline",
    "consent_privacy_policy": "checkbox",
    "consent_cookie_policy": "checkbox",
}
CHOICES = {"country": "DE,CN,SG,NL,US,GB,JP,FR", "topics": "sites,policy,talent,ai,other"}
ANSWERS = {
    "name": "Visitor",
    "email": "visitor@example.com",
    "organisation": "Example Ltd",
    "country": "DE",
    "topics": ["sites", "talent"],
    "message": "We look for a site of 5,000 square metres. " * 4,
    "consent_privacy_policy": True,
    "consent_cookie_policy": True,
}
WAGTAIL = ("contrib.forms", "users", "snippets", "documents", "images", "search", "admin")
DJANGO = ("auth", "contenttypes", "sessions", "messages", "staticfiles")
MIDDLEWARE = (
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
)

sys.path.append(str(FOLDER))
settings.configure(
    SECRET_KEY="only for measurements",
    ALLOWED_HOSTS=["localhost"],
    ROOT_URLCONF="tests.benchmarks.wagtail_site.urls",
    WAGTAIL_SITE_NAME="Peer",
    WAGTAILADMIN_BASE_URL="http://localhost",
    WAGTAIL_ENABLE_UPDATE_CHECK=False,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=True,
    STATIC_URL="/static/",
    STATIC_ROOT=FOLDER / "static",
    # Made anew with each database, as the versions of Wagtail differ.
    MIGRATION_MODULES={"wagtail_site": "peer_migrations"},
    LOGGING_CONFIG=None,
    INSTALLED_APPS=[
        "tests.benchmarks.wagtail_site",
        *(f"wagtail.{each}" for each in WAGTAIL),
        "wagtail",
        "modelcluster",
        "taggit",
        *(f"django.contrib.{each}" for each in DJANGO),
    ],
    MIDDLEWARE=MIDDLEWARE,
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [Path(__file__).resolve().parent / "templates"],
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": FOLDER / "peer.db",
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
            },
        }
    },
)
application = get_wsgi_application()


def fill(count: int) -> int:
    """Write everything; return the number of the form's page."""
    # Django's models can be imported only once it is set up.
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from wagtail.contrib.forms.models import FormSubmission
    from wagtail.models import Page, Site

    from tests.benchmarks.wagtail_site.models import FormField, FormPage

    (FOLDER / "peer_migrations").mkdir()
    (FOLDER / "peer_migrations" / "__init__.py").touch()
    call_command("makemigrations", "wagtail_site", verbosity=0)
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    page = FormPage(title="Contact us", slug="contact")
    Page.get_first_root_node().add_child(instance=page)
    for name, kind in FIELDS.items():
        FormField.objects.create(
            page=page, label=name, field_type=kind, required=True, choices=CHOICES.get(name, "")
        )
    Site.objects.update(hostname="localhost", root_page=page, is_default_site=True)
    get_user_model().objects.create_superuser("admin", "admin@example.com", "measured")
    FormSubmission.objects.bulk_create(
        (FormSubmission(page=page, form_data=ANSWERS) for _ in range(count)), batch_size=1000
    )
    return int(page.pk)


if __name__ == "__main__":
    import wagtail

    print(fill(int(sys.argv[1])), wagtail.__version__)
