"""Reception: how an enquiry gets in, by the form, by hand or from a file.

For investors, and for staff who enter what came by telephone or at a fair. Person, enquiry,
lead, consent evidence and mails commit together before anybody is told that they arrived.
Suspect submissions are set aside and never dropped.
"""
