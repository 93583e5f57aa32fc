"""Amazon Connect, by its agent event stream and its contact events. See docs/feeds/connect.md."""

from __future__ import annotations

from feeds.adapters.adapter import Vendor
from feeds.adapters.vendors.connect.conversation import make_connect
from wallboard.vendors import VendorInfo

VENDOR = Vendor(
    VendorInfo(
        name="connect",
        title="Amazon Connect",
        example="connect://eu-central-1/KINESIS-STREAM,SQS-QUEUE",
        page="docs/feeds/connect.md",
        gives=("contact events", "agent states"),
    ),
    make_connect,
)
