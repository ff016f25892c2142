"""The reviewer's journey."""

from app.staff import account, deliveries, export, frame, inbox, lead, set_up
from app.staff.blueprint import staff

__all__ = ["account", "deliveries", "export", "frame", "inbox", "lead", "set_up", "staff"]
