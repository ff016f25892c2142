"""The service beside a PostgreSQL primary and its synchronous standby, which fail."""
