"""Names that were chosen to hurt: markup, formulas, line breaks, escapes, letters that turn the writing round."""

import os

MARKUP = "<img src=x><b>bold<b>"
FORMULA = "=cmd|' !A0"
LINES = "new\nline\ttab"
TURNED = "photo\u202egnp"
ESCAPE = "red\x1b[31m\x07"
AMPERSAND = "A & B &amp; C"
HALF = os.fsdecode(b"caf\xe9")
QUOTES = "a\"b'c`$(id)"
ALL = (MARKUP, FORMULA, LINES, TURNED, ESCAPE, AMPERSAND, HALF, QUOTES, "@SUM(1)", "-1+1", "+1")
