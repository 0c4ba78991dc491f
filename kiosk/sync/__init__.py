"""From a source that nobody trusts to a verified, complete release on this kiosk's disk."""
