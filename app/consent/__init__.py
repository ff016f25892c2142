"""Consent: the published words, who agreed to which of them, and where each person stands.

For the form, for exports that ask whether somebody may be in them, and for auditors. It
promises that a record names exactly what was shown and ticked, and that no words go live by one
person. It never adds a tick, and never alters a record.
"""
