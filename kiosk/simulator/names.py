"""Names for made-up members: many scripts of Europe and beyond, because screens must cope."""

from __future__ import annotations

import unicodedata

FIRST_NAMES = (
    "Zoë", "José", "Łukasz", "Thảo", "Søren", "Aoife", "Chloé", "Ramón", "Ngozi", "Şule",
    "Björk", "İpek", "Márton", "Šárka", "Kwame", "Amélie", "Jürgen", "Noémie", "Ólafur", "Ana",
    "Ben", "Priya", "Mohammed", "Fatoumata", "Siân", "Eilidh", "Niamh", "Daniel", "Grace", "Oisín",
    "Håkon", "Åsa", "Jiří", "Žofia", "Ștefan", "Ioana", "Dragoș", "Đorđe", "Marija", "Zeynep",
    "Çağla", "Ğani", "Aurélien", "Inès", "Iñaki", "Begoña", "João", "Conceição", "Tomás",
    "Kalinda", "Tevita", "Mele", "Hine", "Wairere", "Yuki", "Haruto", "Min-jun", "Ji-woo",
    "Líadan", "Xiùyīng", "Lǐ Nà", "Đức", "Hằng", "Adaeze", "Olúwaṣeun", "Thabo", "Lerato",
    "Desta", "Андрій", "Катерина", "Γιώργος", "Ελένη", "Leah", "Sam", "Alex", "Maximiliana",
    "Bo", "Jo", "Anne-Sophie", "Olena",
)  # fmt: skip

LAST_NAMES = (
    "Okonkwo", "Carvalho", "Wójcik", "Nguyễn", "Østergård", "Ní Bhriain", "Lefèvre", "Ibáñez",
    "Yılmaz", "Þórsdóttir", "Szűcs", "Dvořáková", "Mensah", "Müller", "Größe", "Fitzgerald",
    "O'Sullivan", "Patel", "Khan", "Diallo", "Llewellyn", "MacLeod", "Smith", "Jones", "Taylor",
    "Bergström", "Håland", "Novák", "Kováč", "Ionescu", "Țepeș", "Petrović", "Đurić", "Kaya",
    "Öztürk", "D'Angelo", "Etxeberria", "Núñez", "Gonçalves", "Araújo", "Ó Néill", "Tupou",
    "Ngata", "Tanaka", "Sato", "Kim", "Park", "Wáng", "Lǐ", "Trần", "Lê", "Eze", "Adébáyò",
    "Mokoena", "Dlamini", "Tesfaye", "Шевченко", "Мельник", "Παπαδάκης", "Ξένου", "de la Cruz",
    "van der Heijden", "von Hohenstein-Wittelsbach", "St. John", "Saint-Exupéry", "Ward", "Reid",
    "Hughes", "Campbell", "Brown", "Nowak", "Zając", "Jørgensen", "Virtanen", "Mäkelä", "Tamm",
    "Kalniņš", "Žukauskas", "Vella", "Camilleri",
)  # fmt: skip

# Letters that Unicode does not decompose into a plain letter and a mark.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "þ": "th", "ð": "d", "ß": "ss", "ı": "i"})


def address_part(name: str) -> str:
    """The name in the letters an e-mail address is usually made of; may come out empty."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())
