"""Questions for what an actor said, what is told of it, and who said something."""
