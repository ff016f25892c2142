"""The operator's commands of accounts and signing in."""
