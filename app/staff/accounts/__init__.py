"""The desk's pages of accounts and signing in."""
