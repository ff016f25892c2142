"""Mail: the outbox, the layout of letters, and their delivery.

For every capability that writes to somebody: a message is queued in the transaction that causes
it, and sent after that has committed, once, by SMTP or as a file. It never chooses recipients, and
stores no text that can be composed again.
"""
