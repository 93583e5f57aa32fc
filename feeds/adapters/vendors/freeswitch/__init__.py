"""FreeSWITCH's mod_callcenter, by the websocket of mod_verto. See docs/feeds/freeswitch.md."""

from __future__ import annotations

from feeds.adapters.adapter import Vendor
from feeds.adapters.vendors.freeswitch.conversation import make_freeswitch
from feeds.adapters.vendors.freeswitch.orders import FEATURES
from wallboard.vendors import VendorInfo

VENDOR = Vendor(
    VendorInfo(
        name="freeswitch",
        title="FreeSWITCH",
        example="freeswitch://USER@switch.example",
        page="docs/feeds/freeswitch.md",
        gives=("queue counts", "contact events", "agent states", "commands"),
        commands=FEATURES,
        needs="the verto user's password",
        variable="VERTO_PASSWORD",
    ),
    make_freeswitch,
)
