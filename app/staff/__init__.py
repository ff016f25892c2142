"""The reviewer's journey; importing it registers its views on the blueprint."""

from app.staff import drafts, frame, guide, navigation, status
from app.staff.accounts import account, passkeys, passwords, people, person, set_up
from app.staff.blueprint import staff
from app.staff.exports import export, overview, prepared, request, saved
from app.staff.leads import (
    due,
    entry,
    facts,
    lead,
    lead_work,
    organisation,
    replies,
    reply_texts,
    routing,
    undo,
    words,
)
from app.staff.leads.dashboard import page
from app.staff.leads.inbox import inbox, saved_views, search
from app.staff.mail import deliveries
from app.staff.reception import entries as enter
from app.staff.reception import imports as import_leads
from app.staff.rights import requests

__all__ = ["staff"]
