"""The language that a command speaks."""

from __future__ import annotations

import msgspec

from wallboard.config import Config, LanguageName
from wallboard.language import speak


def speaking(config: Config, language: LanguageName | None) -> Config:
    """`config`, in `language` where one is named; from now on it is spoken as it says."""
    site = config.site if language is None else msgspec.structs.replace(config.site, language=language)
    speak(site.language, site.locale)
    return msgspec.structs.replace(config, site=site)
