"""Mail on its way out: MIME messages, SMTP, and files where no server is set."""
