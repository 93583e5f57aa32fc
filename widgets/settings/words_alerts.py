"""Words of the settings about alerts, what to do on them, and the messages they send."""

from __future__ import annotations

from widgets.settings.words_tr import Pair, tr


def alert_sections() -> dict[str, Pair]:
    """The sections, in the order of the screen."""
    return {
        "alerts": (
            tr("Alerts"),
            tr("The limits of the program's own rules. What a queue states itself wins."),
        ),
        "rule": (
            tr("Rules"),
            tr("Rules of your own; with the id of one of the program's it changes that one. "
               "The Back-test page tries them on past days."),
        ),
        "playbook": (
            tr("Playbooks"),
            tr("The steps to take when a rule's alert comes, in place of the program's."),
        ),
        "lever": (
            tr("Levers"),
            tr("What alerts propose to do; with the id of one of ours it changes that one."),
        ),
        "notify": (tr("Messages"), tr("What holds for every way out.")),
        "route": (tr("Ways out"), tr("Where messages about alerts go, and which.")),
    }  # fmt: skip


def alert_words() -> dict[str, Pair]:
    """Every key."""
    return (
        _alerts()
        | _rule()
        | _rule_times()
        | _playbook()
        | _lever()
        | _lever_effect()
        | _route()
        | _route_when()
    )


def _alerts() -> dict[str, Pair]:
    return {
        "alerts.enabled": (tr("On"), tr("Look for alerts at all.")),
        "alerts.waiting_warn": (tr("Waiting, warning"), tr("So many contacts waiting in a queue.")),
        "alerts.waiting_critical": (tr("Waiting, critical"), tr("So many contacts waiting in a queue.")),
        "alerts.longest_wait_critical_factor": (
            tr("Longest wait, critical"),
            tr("At so many times the queue's longest wait."),
        ),
        "alerts.service_level_margin": (
            tr("Service level, critical"),
            tr("When the last 30 minutes are so far below the target."),
        ),
        "alerts.minimum_contacts": (
            tr("Fewest contacts"),
            tr("No alert about service level on fewer contacts than this."),
        ),
        "alerts.pending_s": (tr("Raised after"), tr("A limit must be broken for so long first.")),
        "alerts.clear_s": (tr("Over after"), tr("It must be kept for so long first.")),
        "alerts.false_alarm_days": (
            tr("False alarms"),
            tr("Of spikes: one a queue in so many working days. More is calmer, and later."),
        ),
        "notify.rehearsals": (tr("Rehearsals too"), tr("Demos and replays send messages, too.")),
        "notify.expire_s": (
            tr("Given up after"),
            tr("What could not be delivered for so long is given up, and said so."),
        ),
    }


def _rule() -> dict[str, Pair]:
    return {
        "rule.id": (tr("Id"), tr("A name of your own, or that of one of the program's rules: waiting.")),
        "rule.figure": (
            tr("Figure"),
            tr("What it looks at: abandonment is the last 30 minutes, abandonment_day the day."),
        ),
        "rule.warn": (tr("Warning at"), tr("In the figure's unit: 80 % is 0.8; seconds; a count.")),
        "rule.critical": (tr("Critical at"), tr("In the figure's unit. Warning, critical or both.")),
        "rule.clear": (
            tr("Over at"),
            tr("Where the alert may end. Left out: a fifth (of shares 0.05) better than the limit."),
        ),
        "rule.minimum_contacts": (tr("Fewest contacts"), tr("It does not judge on fewer.")),
        "rule.kinds": (tr("Looks at every"), tr("Floor, channel, group or queue.")),
        "rule.scopes": (
            tr("Or just at"),
            tr("queue:ID, group:NAME, channel:NAME or *, one on each line. It wins over the line above."),
        ),
        "rule.except_scopes": (
            tr("But not at"),
            tr("queue:ID, group:NAME or channel:NAME, one on each line."),
        ),
        "rule.enabled": (tr("On"), tr("Off: the rule rests, one of the program's too.")),
    }


def _rule_times() -> dict[str, Pair]:
    return {
        "rule.pending_s": (tr("Raised after"), tr("Past the limit for so long first.")),
        "rule.clear_s": (tr("Over after"), tr("Good for so long first.")),
        "rule.hours": (
            tr("Applies"),
            tr("Mon-Fri 08:00-18:00, one on each line, in the site's time. Empty: always."),
        ),
        "rule.except_hours": (
            tr("But not"),
            tr("Hours it rests, as a peak nobody staffs for: Mon 08:00-09:00."),
        ),
        "rule.no_data": (tr("Without data"), tr("What becomes of the alert while no data come.")),
    }


def _playbook() -> dict[str, Pair]:
    return {
        "playbook.rule": (tr("Rule"), tr("The id of the rule.")),
        "playbook.steps": (
            tr("Steps"),
            tr("One on each line; a ticked step goes into the log. Empty: none, not even the program's."),
        ),
    }


def _lever() -> dict[str, Pair]:
    return {
        "lever.id": (tr("Id"), tr("A name of your own, or that of one of ours: overtime.")),
        "lever.enabled": (tr("On"), tr("Off: it is never proposed.")),
        "lever.order": (
            tr("Order"),
            tr("Among those of one cost class; ours have 10, 20, 30 … from the gentlest."),
        ),
        "lever.direction": (
            tr("Direction"),
            tr("More: agents are missing. Fewer: time for agents when it is quiet."),
        ),
        "lever.kind": (tr("Kind"), tr("The id of the kind of intervention by which it is logged.")),
        "lever.words": (tr("Words"), tr("What is proposed; {count} and {queue} are filled in.")),
        "lever.words_for_one": (
            tr("Words for one"),
            tr("The same for one agent. Left out: the words above."),
        ),
    }


def _lever_effect() -> dict[str, Pair]:
    return {
        "lever.agents": (tr("Agents"), tr("How many it yields at most.")),
        "lever.contacts_per_h": (tr("Contacts kept away"), tr("In place of agents: so many no longer come.")),
        "lever.bites_after_min": (tr("Bites after"), tr("So long until it helps.")),
        "lever.lasts_min": (tr("Lasts"), tr("So long it helps.")),
        "lever.cost_class": (
            tr("Cost class"),
            tr("1 free to 5 dear: the gentlest that close the gap are proposed."),
        ),
    }


def _route() -> dict[str, Pair]:
    return {
        "route.name": (tr("Name"), tr("What the way out is called where its health is shown.")),
        "route.url": (
            tr("Address"),
            tr("An Apprise URL that holds no secret: mailto://relay.example?from=…&to=…"),
        ),
        "route.url_env": (tr("Address's variable"), tr("Or the environment variable that holds the URL.")),
        "route.url_keyring": (
            tr("Address in the keyring"),
            tr("Or the entry of this machine's keyring that holds the URL."),
        ),
        "route.template": (tr("Template"), tr("The file of a Jinja template of your own for the message.")),
        "route.carries": (
            tr("Carries"),
            tr("Ids of kinds of intervention that go out by it where the feed takes none to agents."),
        ),
    }


def _route_when() -> dict[str, Pair]:
    return {
        "route.severities": (tr("Severities"), tr("Of which alerts it tells.")),
        "route.queues": (tr("Queues"), tr("Only what concerns these queues, an id on each line …")),
        "route.groups": (tr("Groups"), tr("… or these groups. With neither: everything.")),
        "route.also": (tr("Tells also"), tr("Beside alerts that are raised.")),
        "route.hours": (
            tr("Hours"),
            tr("Mon-Fri 08:00-18:00, one on each line, in the site's time. Empty: always."),
        ),
        "route.quiet": (tr("Quiet hours"), tr("At these only what is critical passes.")),
        "route.group_s": (tr("Gathered for"), tr("Alerts within so long go out as one message.")),
    }
