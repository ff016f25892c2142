"""Pages of the console for requests, erasure, holds, retention and access to personal data."""
