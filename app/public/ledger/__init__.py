"""The investor's pages about the ledger."""
