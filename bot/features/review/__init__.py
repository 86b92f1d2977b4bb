"""`/unanswered` and `/feedback`: what admins read of questions and votes."""
