"""What is remembered of questions and answers, as admins and askers see it."""
