"""The PBX's clock beside ours: which moment of ours an event happened at."""

from __future__ import annotations

from feeds.relay.asterisk.messages import Fields, number
from wallboard.vendor_clock import VendorClock


class PbxClock(VendorClock):
    """By the events' `Timestamp`. Where they bear none they happened when they came."""

    def at(self, fields: Fields, received_at: float) -> float:
        """When the event happened, in our epoch seconds."""
        return self.place(number(fields, "timestamp"), received_at)
