"""Charts of one scope's day on pyqtgraph: one module a kind, with a common panel."""
