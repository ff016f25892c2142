"""The first migration's schema, one module for each capability."""
