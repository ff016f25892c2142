"""Make the database: the form, an administrator, and submissions to list and to export.

`python -m tests.benchmarks.wagtail_site.fill COUNT`
"""

import os
import sys

import django

FIELDS = (
    ("name", "singleline"),
    ("email", "email"),
    ("organisation", "singleline"),
    ("country", "dropdown"),
    ("topics", "checkboxes"),
    ("message", "multiline"),
    ("consent_privacy_policy", "checkbox"),
    ("consent_cookie_policy", "checkbox"),
)
CHOICES = {"country": "DE,CN,SG,NL,US,GB,JP,FR", "topics": "sites,policy,talent,ai,other"}


def fill(count: int) -> None:
    """Write everything."""
    # Django's models can be imported only once it is set up.
    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from wagtail.contrib.forms.models import FormSubmission
    from wagtail.models import Page, Site

    from tests.benchmarks.wagtail_site.models import FormField, FormPage

    migrations = settings.FOLDER / "peer_migrations"
    migrations.mkdir()
    (migrations / "__init__.py").touch()
    call_command("makemigrations", "wagtail_site", verbosity=0)
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    page = FormPage(title="Contact us", slug="contact")
    Page.get_first_root_node().add_child(instance=page)
    for name, kind in FIELDS:
        FormField.objects.create(
            page=page, label=name, field_type=kind, required=True, choices=CHOICES.get(name, "")
        )
    Site.objects.update(hostname="localhost", root_page=page, is_default_site=True)
    get_user_model().objects.create_superuser("admin", "admin@example.com", "measured")
    FormSubmission.objects.bulk_create(
        (FormSubmission(page=page, form_data=_answers(number)) for number in range(count)),
        batch_size=1000,
    )
    print(page.pk)


def _answers(number: int) -> dict[str, object]:
    return {
        "name": f"Visitor {number}",
        "email": f"visitor{number}@example.com",
        "organisation": f"Example {number} Ltd",
        "country": "DE",
        "topics": ["sites", "talent"],
        "message": "We look for a site of 5,000 square metres. " * 4,
        "consent_privacy_policy": True,
        "consent_cookie_policy": True,
    }


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.benchmarks.wagtail_site.settings")
    django.setup()
    fill(int(sys.argv[1]))
