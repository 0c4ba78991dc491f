"""Volunteers: the way in, and what helps them keep a kiosk well."""
