"""The file's own words to choose from, as a person reads them."""

from __future__ import annotations

from widgets.settings.words_tr import tr


def choice_words() -> dict[str, str]:
    """By the word of the file."""
    return _looks() | _formulas() | _channels() | _others()


def _looks() -> dict[str, str]:
    return {
        "floor": tr("Floor"),
        "queues": tr("Queues"),
        "agents": tr("Agents"),
        "intraday": tr("Intraday"),
        "alerts": tr("Alerts"),
        "log": tr("Log"),
        "handover": tr("Handover"),
        "backtest": tr("Back-test"),
        "seats": tr("Seats"),
        "": tr("left out"),
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "dark": tr("dark"),
        "light": tr("light"),
        "high-contrast": tr("high contrast"),
        "colour-blind": tr("colour-blind-safe"),
        "system": tr("as the system is"),
    }


def _formulas() -> dict[str, str]:
    return {
        "answered_of_offered": tr("answered in time, of answered and abandoned but for short ones"),
        "answered_only": tr("answered in time, of answered"),
        "abandons_positive": tr("answered or abandoned in time, of both"),
        "abandons_ignored": tr("answered in time, of offered but those abandoned in time"),
        "abandons_negative": tr("answered in time, of offered"),
        "genesys_general": tr("answered in time, of answered, abandoned and flowed out"),
        "live_pessimistic": tr("as the first, and who waits past the target counts against it"),
    }


def _channels() -> dict[str, str]:
    return {
        "voice": tr("voice"),
        "chat": tr("chat"),
        "email": tr("e-mail"),
        "social": tr("social"),
        "ticket": tr("ticket"),
        "sms": tr("SMS"),
        "video": tr("video"),
        "callback": tr("call-back"),
        "channel": tr("channel"),
        "group": tr("group"),
        "queue": tr("queue"),
    }


def _others() -> dict[str, str]:
    return {
        "critical": tr("critical"),
        "warn": tr("warning"),
        "info": tr("information"),
        "escalated": tr("got worse"),
        "acknowledged": tr("acknowledged"),
        "recovered": tr("recovered"),
        "hold": tr("it stays as it is"),
        "clear": tr("it ends"),
        "raise": tr("it is raised"),
        "more": tr("more agents"),
        "fewer": tr("fewer agents"),
        "effect": tr("expected effect"),
        "due": tr("due at"),
        "status": tr("open or done"),
        "escalated_to": tr("escalated to"),
        "reference": tr("reference"),
    }
