"""The settings: a dialog for all of the configuration."""
