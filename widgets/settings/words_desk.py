"""Words of the settings about this program: its feeds, its look and its log."""

from __future__ import annotations

from widgets.settings.words_tr import Pair, tr


def desk_sections() -> dict[str, Pair]:
    """The sections, in the order of the screen."""
    return {
        "feed": (
            tr("Feeds"),
            tr("Where the figures come from. A feed named when the program was started wins."),
        ),
        "agent": (
            tr("Shared agents"),
            tr("Agents whom several feeds know: on the floor each is one, with one state."),
        ),
        "wall": (tr("Look and pages"), tr("What is seen at once in the window, and goes back with Cancel.")),
        "seats": (tr("Seats"), tr("The Seats page, on which the room is drawn.")),
        "log": (tr("Log"), tr("The local log of what was done on the floor.")),
        "kind": (
            tr("Kinds of intervention"),
            tr("Kinds of your own; with the id of one of ours it changes that one."),
        ),
        "template": (tr("Phrases"), tr("Words to begin an intervention with, offered in its form.")),
    }


def desk_words() -> dict[str, Pair]:
    """Every key."""
    return _feed() | _agent() | _wall() | _log() | _kind()


def _agent() -> dict[str, Pair]:
    return {
        "agent.id": (tr("Id"), tr("The agent's id on this floor.")),
        "agent.is": (
            tr("Known as"),
            tr("FEED:ID in each feed that knows the agent, one on each line. FEED is the feed's name."),
        ),
        "agent.name": (tr("Name"), tr("What the agent is called. Empty: as a feed says.")),
        "agent.team": (tr("Team"), tr("The agent's team. Empty: as a feed says.")),
    }


def _feed() -> dict[str, Pair]:
    return {
        "feed.url": (
            tr("Address"),
            tr("wss://feed.example:8765. No password in it."),
        ),
        "feed.name": (tr("Name"), tr("What the feed is called where its health is shown.")),
        "feed.prefix": (
            tr("Before its ids"),
            tr("Stands before its queues', contacts' and agents' ids where another feed has the same ones."),
        ),
        "feed.token_env": (
            tr("Token's variable"),
            tr("The environment variable that holds the token or password. It never stands in the file."),
        ),
        "feed.token_keyring": (
            tr("Token in the keyring"),
            tr("The entry of this machine's keyring that holds it, in place of a variable."),
        ),
        "feed.token_file": (
            tr("Token's file"),
            tr("Or a file that holds nothing else and that only its owner can read."),
        ),
        "feed.mapping": (
            tr("Mapping"),
            tr("For a feed of your own (webhook, sse, mqtt, csv): the file that says what messages mean."),
        ),
        "feed.ca_file": (tr("Authority"), tr("The file of a certificate authority of your own, PEM.")),
        "feed.allow_insecure": (
            tr("Unencrypted"),
            tr("Allow a connection beyond this machine that is not encrypted: anybody between can read it."),
        ),
    }


def _wall() -> dict[str, Pair]:
    return {
        "wall.pages": (
            tr("Pages"),
            tr("Which pages there are, and their order, which is that of their keys."),
        ),
        "wall.theme": (tr("Theme"), tr("The colours of the window.")),
        "wall.text_scale": (
            tr("Text size"),
            tr("How large words and rows are, 0.8 to 1.3. Floor and Intraday fill the screen as they are."),
        ),
        "wall.reduced_motion": (
            tr("Keep still"),
            tr("Nothing moves by itself, not even the text cursor. Used at the next start."),
        ),
        "wall.rotate_s": (
            tr("Rotation"),
            tr("On a wall: so long each page, then the next. 0: it stays. Used at the wall's next start."),
        ),
        "wall.hide_names": (tr("Hide names"), tr("Show agents by their ids.")),
        "wall.pin_hash": (
            tr("PIN of the wall"),
            tr("What python main.py pin prints. With it one can act on a wall after typing the PIN."),
        ),
        "wall.unlock_min": (
            tr("Locks again after"),
            tr("Minutes in which nobody touched the wall."),
        ),
        "wall.dim": (
            tr("Dim at night"),
            tr("Hours of the site's time and the share of brightness. A critical alert lifts it."),
        ),
        "wall.hide_waiting": (
            tr("Hide the number waiting"),
            tr("On a wall alone: it makes people worse when all see it. A desk always shows it."),
        ),
    }


def _log() -> dict[str, Pair]:
    return {
        "seats.file": (
            tr("File"),
            tr("Who sits where. Empty: beside the configuration's usual place."),
        ),
        "log.file": (
            tr("File"),
            tr("The SQLite file. Empty: this platform's data folder. Used at the next start."),
        ),
        "log.supervisor": (tr("Supervisor"), tr("Who sits at this screen, for the log.")),
        "log.retention_days": (
            tr("Kept for"),
            tr("“log purge” empties what is older. 0: everything is kept."),
        ),
        "log.phone_region": (
            tr("Phone numbers of"),
            tr("The country, by its two letters, whose numbers are recognised without a +: DE."),
        ),
    }


def _kind() -> dict[str, Pair]:
    return {
        "kind.id": (tr("Id"), tr("A short word for the log: small letters, digits and _.")),
        "kind.name": (tr("Name"), tr("Stands on its button in the form.")),
        "kind.hint": (tr("Hint"), tr("Stands in the empty text field.")),
        "kind.fields": (tr("Fields"), tr("What the form asks for beside the text.")),
        "kind.hidden": (tr("Hidden"), tr("Take it off the form; what was logged stays.")),
        "template.kind": (tr("Kind"), tr("The id of the kind of intervention for which it is offered.")),
        "template.text": (tr("Text"), tr("The cursor goes to the first … in it.")),
    }
