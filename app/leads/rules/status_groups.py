"""Statuses that figures take together, and by which lists can be asked for."""

from types import MappingProxyType

from app.leads.rules.lead import LeadStatus

COUNTED = "counted"
"""Every status but that of what turned out to be no investment enquiry."""

_ENGAGED_ON = (LeadStatus.ENGAGED, LeadStatus.WON)
_QUALIFIED_ON = (LeadStatus.QUALIFIED, *_ENGAGED_ON)
_ACKNOWLEDGED_ON = (LeadStatus.ACKNOWLEDGED, LeadStatus.WAITING, *_QUALIFIED_ON)

STATUS_GROUPS = MappingProxyType(
    {
        COUNTED: frozenset(LeadStatus) - {LeadStatus.NOT_ENQUIRY},
        "acknowledged_on": frozenset(_ACKNOWLEDGED_ON),
        "qualified_on": frozenset(_QUALIFIED_ON),
        "engaged_on": frozenset(_ENGAGED_ON),
    }
)
"""The stages of the funnel, by present status. Who no longer proceeds may have come to any."""
