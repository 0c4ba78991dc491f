"""The visitors' screen: the only room that knows Qt."""
