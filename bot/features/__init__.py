"""One folder a feature: its commands and buttons, thin over rendering and store."""
