"""What newly published articles bring for those who watch: pure functions over a generation."""
