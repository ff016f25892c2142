"""Files of core: durable replacement, secrets, static files and zips; connections to PostgreSQL."""
