"""The form page, as Wagtail's documents show it."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.contrib.forms.models import AbstractForm, AbstractFormField


class FormField(AbstractFormField):
    """A field of the form."""

    page = ParentalKey("FormPage", on_delete=models.CASCADE, related_name="form_fields")

    class Meta(AbstractFormField.Meta):
        """Wagtail's own order."""

        app_label = "wagtail_site"


class FormPage(AbstractForm):
    """A page with a form, whose answers are stored."""

    template = "wagtail_site/form_page.html"
    landing_page_template = "wagtail_site/landing.html"

    class Meta:
        """The site is not a top-level package."""

        app_label = "wagtail_site"
