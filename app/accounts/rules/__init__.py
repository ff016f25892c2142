"""Pure rules of accounts: absences and deputies, budgets of sign-in attempts. No SQL, no I/O."""
