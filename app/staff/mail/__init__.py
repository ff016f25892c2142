"""Page of the desk that lists undelivered mail."""
