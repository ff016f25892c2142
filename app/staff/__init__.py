"""The reviewer's journey."""

from app.staff import (
    account,
    alert,
    assign,
    dashboard,
    deliveries,
    due,
    enter,
    export,
    frame,
    inbox,
    lead,
    passkeys,
    people,
    person,
    requests,
    response_clock,
    set_up,
)
from app.staff.blueprint import staff

__all__ = [
    "account",
    "alert",
    "assign",
    "dashboard",
    "deliveries",
    "due",
    "enter",
    "export",
    "frame",
    "inbox",
    "lead",
    "passkeys",
    "people",
    "person",
    "requests",
    "response_clock",
    "set_up",
    "staff",
]
