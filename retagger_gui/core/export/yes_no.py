"""Tells whether a cell of a table says yes, in any language that a spreadsheet writes TRUE in.

A spreadsheet that saves a truth value as text writes the word of the person's language: WAHR, VRAI, WAAR. The
words are those of LibreOffice (each locale's BOOLEAN number format; tests/core/export/test_libreoffice.py asks it)
and of Excel where it has another one, and what people type themselves.
"""

import unicodedata

_TRUE = """
    true wahr vrai verdadero waar vero verdadeiro sant sand sann tosi prawda pravda igaz adevărat adevarat вярно
    истина істина doğru σωστό αληθησ αληθεσ točno tocno tacno точно тачно tõene patiess teisingai tiesa veritat cert
    egiazkoa egia 참 真 đúng จริง صح صحيح benar fíor fìor rétt veru wouer сапраўдна सही درست ჭეშმარიტი
    ճշմարիտ ақиқат vera sonn gwir wir istina resnično אמת 정 是
"""
_FALSE = """
    false falsch faux falso onwaar falskt falsk usann epätosi fałsz nepravda hamis fals невярно ложь неистина брехня
    хибність хибно yanlış yanliş λάθοσ ψευδησ ψευδεσ netočno netocno netacno неточно нетачно väär aplams
    neteisingai netiesa faltsua gezurra 거짓 假 sai เท็จ خطأ salah falsa rangt falz vals несапраўдна गलत نادرست მცდარი
    կեղծ жалған ósonn breug laž neistina neresnično שקר 否
"""
_YES = "1 x y yes ja j oui o si sì sí sim s tak da ano áno kyllä igen evet ναι да так jah jā taip bai oo ok ✓ ✔ ☑"
_NO = "0 - n no nein nee non não nao nie ne nej nei ei nem hayır hayir όχι нет ні не nē ez ☐ ✗ ✘"


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text.strip()).casefold())


YES = frozenset(map(_folded, (_TRUE + _YES).split()))
"""Words of yes, folded."""

NO = frozenset(map(_folded, (_FALSE + _NO).split())) | {""}
"""Words of no, folded; an empty cell is one of them."""


def yes_or_no(cell: str) -> bool | None:
    """What a cell says: True for yes, False for no or nothing, None where it is a word that nobody here knows."""
    word = _folded(cell)
    if word in YES:
        return True
    if word in NO:
        return False
    return _number(word)


def _number(word: str) -> bool | None:
    """1.0 and 0,00 are what a spreadsheet makes of 1 and 0 in a column of numbers."""
    try:
        return {1.0: True, 0.0: False}.get(float(word.replace(",", ".")))
    except ValueError:
        return None
