"""`/watch` and `/follow`: a channel, or a person, is told when somebody says something."""
