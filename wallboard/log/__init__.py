"""The local log: one SQLite file, what is written into it, and how it is searched, kept and handed on."""
