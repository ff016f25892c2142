"""Pure rules of reception: incoming enquiries, CSV tables, signs of spam. No SQL, no I/O."""
