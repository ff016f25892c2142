"""Reception of enquiries: by the form, by hand or from a file.

For investors, and for staff who enter enquiries made by telephone or at a fair. Person, enquiry,
lead, consent evidence and mails commit together before anybody is notified of them.
Suspect submissions are set aside and never dropped.
"""
