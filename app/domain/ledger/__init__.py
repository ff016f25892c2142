"""The consent ledger's formats: bytes in, hashes out."""
