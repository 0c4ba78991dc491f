"""Pages as plain values: what the screen shows, and nothing of where it comes from."""
