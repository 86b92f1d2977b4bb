"""Commands of one server that each ask for one actor."""
