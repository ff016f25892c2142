"""The state of the running service, for those who operate it.

Each fact is declared once, with the limits beyond which it is a problem. `/readyz`, `/metrics`, the
page of administrators and `zone doctor` show the same facts. It promises to answer while the
database is away, and never holds or tells personal data.
"""
