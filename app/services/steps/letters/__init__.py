"""What each kind of message says."""
