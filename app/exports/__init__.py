"""Exports: leads as files, for a purpose, by people with the permission.

For the desk, the command line and auditors. Each file is on record before its first byte
leaves: author, reason, purpose and columns; its count, digest and enquiries follow at its end.
Exports leave out people who did not consent, need a second person above a threshold, and never
let a cell run as a formula.
"""
