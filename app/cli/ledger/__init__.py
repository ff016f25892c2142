"""Commands `zone ledger`, and the worker's rounds for sealing and witnesses."""
