"""Acts of a handover as drafts, and the record that they make."""

from wallboard.log.handovers import HandoverRecord, read_record
from wallboard.log.store import Store
from wallboard.records import Details, HandoverAct, HandoverNote, HandoverRole, InterventionDraft


def act(
    what: HandoverAct,
    span: tuple[float, float],
    text: str = "",
    who: str = "Ines",
    *,
    role: HandoverRole = "",
    about: str = "",
    alert: str = "",
    source: str = "live",
) -> InterventionDraft:
    """Something that belongs to the handover of the Late shift from and to the times of `span`."""
    note = HandoverNote(what, source, "Late", *span, role=role, about=about)
    return InterventionDraft("handover", "*", text, who, alert=alert, details=Details(handover=note))


def record(store: Store, span: tuple[float, float], *, until: float = 1e18) -> HandoverRecord:
    """What was said and signed so far."""
    return store.read(lambda session: read_record(session, "live", *span, until=until)).result(5)
