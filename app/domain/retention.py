"""How long things stay."""

from datetime import timedelta

RECEIPT_LINK = timedelta(days=30)
"""How long the link to a confirmation opens it."""

INVITATION = timedelta(days=7)
"""How long an invitation to the back office can be accepted."""

STAFF_SESSION = timedelta(hours=12)
"""How long a browser stays signed in to the back office."""

NOTICE = timedelta(days=1)
"""How long the words on a form that was opened count as those the person saw."""
