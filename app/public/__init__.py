"""The investor's journey."""

from app.public import (
    address_links,
    consent_receipt,
    contact,
    figures,
    ledger,
    machine_files,
    mailed_receipt,
    my_data,
    my_data_acts,
    my_data_requests,
    pages,
)
from app.public.blueprint import public
from app.public.form_page import empty_form, fresh_notice
from app.web.form_cache import FormViews

CONTACT_FORM = FormViews("public.contact", empty_form, fresh_notice)
"""How the form is made for those who have no session yet."""

__all__ = [
    "CONTACT_FORM",
    "address_links",
    "consent_receipt",
    "contact",
    "figures",
    "ledger",
    "machine_files",
    "mailed_receipt",
    "my_data",
    "my_data_acts",
    "my_data_requests",
    "pages",
    "public",
]
