"""What is asked for: kind of answer, period, actor, words; made from the question alone."""
