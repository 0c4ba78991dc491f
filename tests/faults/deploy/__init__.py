"""The installation of a kiosk, in a fresh Debian in a folder."""
