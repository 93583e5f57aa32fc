"""Words of the settings about the centre: the site, its targets, queues and shifts."""

from __future__ import annotations

from widgets.settings.words_tr import Pair, tr


def floor_sections() -> dict[str, Pair]:
    """The sections, in the order of the screen."""
    return {
        "site": (tr("Site"), tr("The centre: its name, its clock and its days.")),
        "targets": (tr("Targets"), tr("What every queue is held to, unless it says otherwise itself.")),
        "queue": (
            tr("Queues"),
            tr("Names, groups and targets of single queues. Those not listed appear by themselves."),
        ),
        "shift": (
            tr("Shifts"),
            tr("When shifts run. Fifteen minutes before the end of one its handover is offered."),
        ),
    }


def floor_words() -> dict[str, Pair]:
    """Every key."""
    return _site() | _targets("targets") | _targets("queue") | _queue() | _shift()


def _site() -> dict[str, Pair]:
    return {
        "site.name": (tr("Name"), tr("Stands at the top of every page. Empty: as the feed says.")),
        "site.zone": (
            tr("Time zone"),
            tr("The day and all clocks are the site's: Europe/Berlin. Empty: as the feed says."),
        ),
        "site.day_start": (tr("Day begins"), tr("Local time at which the site's day begins, HH:MM.")),
        "site.interval_min": (tr("Interval"), tr("How long an interval on the charts is.")),
        "site.locale": (
            tr("Way of writing"),
            tr("How numbers, times and dates are written: de_DE. Empty: as this machine does."),
        ),
        "site.language": (
            tr("Language"),
            tr("On the screen and in documents. Left out: as the way of writing. Used at the next start."),
        ),
        "site.holidays": (
            tr("Holidays"),
            tr("Days that are not learned from, YYYY-MM-DD, one on each line."),
        ),
        "site.hours": (
            tr("Opening hours"),
            tr("Mon-Fri 08:00-20:00, one on each line. A closed floor raises no alert. Empty: always open."),
        ),
        "site.closed_days": (
            tr("Closed on"),
            tr("Days on which it stays closed, YYYY-MM-DD, one on each line."),
        ),
    }


def _targets(table: str) -> dict[str, Pair]:
    return {
        f"{table}.service_level": (tr("Service level"), tr("The share to be answered in time.")),
        f"{table}.within_s": (tr("Answer within"), tr("A contact answered by then is answered in time.")),
        f"{table}.short_abandon_s": (
            tr("Short abandons"),
            tr("Callers who hang up within so long do not count. 0: all count."),
        ),
        f"{table}.longest_wait_s": (tr("Longest wait"), tr("Nobody should wait longer than this.")),
        f"{table}.abandonment": (tr("Abandonment"), tr("At most this share should hang up.")),
        f"{table}.occupancy_low": (tr("Occupancy from"), tr("Agents' occupancy is healthy from here …")),
        f"{table}.occupancy_high": (tr("Occupancy to"), tr("… to here. Above, people wear out.")),
        f"{table}.formula": (
            tr("Formula"),
            tr("Which contacts count for the service level; it is named beside the number."),
        ),
    }


def _queue() -> dict[str, Pair]:
    return {
        "queue.id": (tr("Id"), tr("The queue's id in the feed.")),
        "queue.name": (tr("Name"), tr("Shown instead of the id.")),
        "queue.channel": (tr("Channel"), tr("What comes in by it. Left out: as the feed says.")),
        "queue.group": (tr("Group"), tr("Figures are also shown for each group.")),
        "queue.hidden": (tr("Hidden"), tr("Keep it off the Queues page.")),
    }


def _shift() -> dict[str, Pair]:
    return {
        "shift.name": (tr("Name"), tr("What the shift is called in its handover.")),
        "shift.hours": (
            tr("Hours"),
            tr("Mon-Fri 14:00-22:00, one on each line, in the site's time. They may pass midnight."),
        ),
    }
