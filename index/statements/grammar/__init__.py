"""English grammar as far as attribution needs it: words, phrases, clauses, cue verbs."""
