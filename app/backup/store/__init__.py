"""All SQL of backups: any table whole, and queries for contradictions. Never commits."""
