"""The reviewer's journey."""

from app.staff import alert, frame
from app.staff.accounts import account, passkeys, people, person, set_up
from app.staff.blueprint import staff
from app.staff.exports import pages as exports
from app.staff.exports import request as export_new
from app.staff.exports import saved as saved_exports
from app.staff.leads import (
    assign,
    inbox,
    lead,
    lead_work,
    many,
    response_clock,
    restricted,
    routing,
    saved_views,
    tasks,
)
from app.staff.leads.dashboard import page as dashboard
from app.staff.mail import deliveries
from app.staff.reception import enter, import_leads
from app.staff.rights import requests

__all__ = [
    "account",
    "alert",
    "assign",
    "dashboard",
    "deliveries",
    "enter",
    "export_new",
    "exports",
    "frame",
    "import_leads",
    "inbox",
    "lead",
    "lead_work",
    "many",
    "passkeys",
    "people",
    "person",
    "requests",
    "response_clock",
    "restricted",
    "routing",
    "saved_exports",
    "saved_views",
    "set_up",
    "staff",
    "tasks",
]
