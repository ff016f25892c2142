"""The packages that the service is made of, checked against advisories: `make audit`."""
