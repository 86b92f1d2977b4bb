"""Tables that show an operator, and the gate, whether a change helps."""
