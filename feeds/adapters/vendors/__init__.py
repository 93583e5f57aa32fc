"""One module a vendor, each with its `VENDOR`; `feeds.adapters.registry` finds them."""
