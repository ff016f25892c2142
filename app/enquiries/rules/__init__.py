"""Pure rules of enquiries: the registry of fields, normal forms, legal holds. No SQL, no I/O."""
