"""What a release is: one immutable database and its media, how it is built, kept and read."""
