"""What a lever changed, beside what was expected without it."""
