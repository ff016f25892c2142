"""The reviewer's journey."""

from app.staff import account, alert, deliveries, export, frame, inbox, lead, requests, set_up
from app.staff.blueprint import staff

__all__ = [
    "account",
    "alert",
    "deliveries",
    "export",
    "frame",
    "inbox",
    "lead",
    "requests",
    "set_up",
    "staff",
]
