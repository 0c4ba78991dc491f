"""What visitors read: models, localised text, queries, and the content folder they come from."""
