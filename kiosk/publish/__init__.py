"""From a release to a signed publication: keys, deltas, metadata, stores, and copies on sticks."""
