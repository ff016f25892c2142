"""Public site for investors: pages, the enquiry form and My data. No sign-in."""

from app.public.blueprint import public
from app.public.consent import address_links, receipts, renewal
from app.public.content import figures, guide, machine_files, news, pages
from app.public.ledger import log as ledger
from app.public.reception import contact
from app.public.reception.contact import empty_form, fresh_notice
from app.public.rights import acts as my_data_acts
from app.public.rights import my_data
from app.web.form_cache import FormViews

CONTACT_FORM = FormViews("public.contact", empty_form, fresh_notice)
"""The views that make the form for visitors without a session."""

__all__ = [
    "CONTACT_FORM",
    "address_links",
    "contact",
    "figures",
    "guide",
    "ledger",
    "machine_files",
    "my_data",
    "my_data_acts",
    "news",
    "pages",
    "public",
    "receipts",
    "renewal",
]
