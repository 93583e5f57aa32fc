"""Genesys Cloud, by its notification API. See docs/feeds/genesys.md for what is verified and what is not."""

from __future__ import annotations

from feeds.adapters.adapter import Vendor
from feeds.adapters.vendors.genesys.conversation import make_genesys
from wallboard.vendors import VendorInfo

VENDOR = Vendor(
    VendorInfo(
        name="genesys",
        title="Genesys Cloud",
        example="genesys://CLIENT-ID@mypurecloud.de",
        page="docs/feeds/genesys.md",
        gives=("queue counts", "agent states", "interval totals"),
        needs="the OAuth client's secret",
        variable="GENESYS_CLIENT_SECRET",
    ),
    make_genesys,
)
