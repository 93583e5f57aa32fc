"""Twilio TaskRouter: signed webhooks tell what happens, REST how things stand and what no webhook told.

See docs/feeds/twilio.md for what is verified and what is not.
"""

from __future__ import annotations

from feeds.adapters.adapter import Vendor
from feeds.adapters.vendors.twilio.conversation import make_twilio
from wallboard.vendors import VendorInfo

VENDOR = Vendor(
    VendorInfo(
        name="twilio",
        title="Twilio TaskRouter",
        example="twilio://ACCOUNT-SID@taskrouter.twilio.com/WORKSPACE-SID",
        page="docs/feeds/twilio.md",
        gives=("contact events", "agent states"),
        needs="the account's auth token",
        variable="TWILIO_AUTH_TOKEN",
        needs_mapping=True,
    ),
    make_twilio,
)
