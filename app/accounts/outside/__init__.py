"""The keys that encrypt second factors."""
