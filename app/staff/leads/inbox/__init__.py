"""Pages of the inbox: its list, filters, saved views and search, and work on many leads."""
