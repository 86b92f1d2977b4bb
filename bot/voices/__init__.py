"""What actors said, as messages with buttons: what is asked, how it is shown, what is pressed."""
