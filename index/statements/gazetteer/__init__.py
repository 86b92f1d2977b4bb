"""Table of states and organisations with capitals, demonyms and offices; places; synonyms."""
