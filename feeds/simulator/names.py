"""Names for the people of a simulated centre."""

from __future__ import annotations

# fmt: off
FIRST_NAMES = (
    "Ada", "Amara", "Anouk", "Bashir", "Bea", "Callum", "Chiara", "Dafydd", "Daniel", "Elif", "Emeka",
    "Eva", "Farah", "Finn", "Grace", "Hana", "Hugo", "Imani", "Ines", "Ivan", "Jamal", "Jess", "Kamala",
    "Kofi", "Lars", "Leila", "Lucia", "Mateo", "Mei", "Milo", "Nadia", "Niamh", "Noor", "Olga", "Omar",
    "Priya", "Rafael", "Rosa", "Sven", "Yuki",
)
LAST_NAMES = (
    "Achebe", "Ali", "Andersson", "Baker", "Bell", "Costa", "Dubois", "Evans", "Ferrari", "Fraser",
    "Garcia", "Haddad", "Hughes", "Ivanova", "Jansen", "Kaur", "Khan", "Kowalski", "Lee", "Lindqvist",
    "Mbeki", "Morgan", "Murphy", "Nakamura", "Novak", "Okafor", "Osei", "Park", "Patel", "Petrov",
    "Quinn", "Reid", "Rossi", "Santos", "Schmidt", "Silva", "Singh", "Tanaka", "Walsh", "Young",
)
# fmt: on
