"""The operator's commands about the ledger."""
