"""Keys, files and network of the ledger: signing, the folder of checkpoints, witnesses."""
