"""The campaign of a request."""

from flask import request

from app.enquiries.rules.campaign import named_campaign
from app.web.context import zone


def campaign() -> str:
    """Return the campaign that the address of the request names; empty for none."""
    return named_campaign(request.args, zone().settings.campaigns)
