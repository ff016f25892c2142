"""Pages of the console for the ledger: health, verification, comparison and samples."""
