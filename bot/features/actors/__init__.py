"""What actors said: `/said`, `/compare`, `/timeline`, and their buttons."""
