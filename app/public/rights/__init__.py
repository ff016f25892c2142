"""Pages on which a person reads, corrects, withdraws and erases their own data."""
