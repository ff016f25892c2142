"""The console's pages about the ledger."""
