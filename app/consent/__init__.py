"""Consent: the published texts, who agreed to which version, and each person's current consent.

For the form, for exports that check who may be included, and for auditors. It promises that a
record names exactly what was shown and ticked, and that no text is published by one person alone.
It never adds a tick, and never alters a record.
"""
