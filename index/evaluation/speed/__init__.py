"""How fast this machine builds and answers, and how large both are, beside the bare encoder."""
