"""The keys under which second factors are stored."""
