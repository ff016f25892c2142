"""What pages of several journeys share of accounts and signing in."""
