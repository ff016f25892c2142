"""Pages for staff accounts: set-up, password, passkeys, absences, invitations."""
