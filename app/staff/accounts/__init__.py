"""The desk's pages for accounts and sign-in."""
