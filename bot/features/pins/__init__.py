"""`/actors`: commands of one server that each ask for one actor, and aliases."""
