"""Consent receipts, and the links in mails that confirm an address or unsubscribe it."""
