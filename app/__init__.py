"""The investor enquiry service; `app/factory.py` wires its parts together."""
