"""Mail: what waits to leave, how a letter looks, and how it is handed over.

For every capability that writes to somebody: a message is queued in the transaction that causes
it, and leaves after that has committed, once, by SMTP or as a file. It never chooses whom to
write to, and keeps no text that can be written anew.
"""
