"""The reviewer's journey."""

from app.staff import (
    account,
    alert,
    assign,
    deliveries,
    enter,
    export,
    frame,
    inbox,
    lead,
    many,
    passkeys,
    requests,
    response_clock,
    saved_views,
    set_up,
)
from app.staff.blueprint import staff

__all__ = [
    "account",
    "alert",
    "assign",
    "deliveries",
    "enter",
    "export",
    "frame",
    "inbox",
    "lead",
    "many",
    "passkeys",
    "requests",
    "response_clock",
    "saved_views",
    "set_up",
    "staff",
]
