#!/usr/bin/env bash
# Python 3.11's sqlite3 never hands out the row before the one at which a query fails.
#
# A query whose third row raises an error has two rows to give first, and apsw (the same SQLite, another binding) gives
# them. sqlite3 steps on before it hands a row out, so an iteration, or fetchone(), gives the first row and then the
# error: the second, which was computed, is lost. Whoever reads what can be read of a table up to its damage loses a
# sound row. With LIMIT 1 and a query for each row, every one of them comes.
#
# Seen with Python 3.11.7 (SQLite 3.40.1) and apsw 3.54.1.0:
#     sqlite3 [1], apsw [1, 2], sqlite3 row by row [1, 2]
#
# Fails when that changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
"$work/venv/bin/python" - <<'PY'
import sqlite3
import sys

import apsw

VALUES = [(1,), (2,), (-(2**63),), (4,)]  # abs() of the third is an "integer overflow", as SQLite documents
QUERY = "SELECT abs(v) FROM t WHERE rowid >= ? ORDER BY rowid"


def filled(db):
    db.execute("CREATE TABLE t(v)")
    db.executemany("INSERT INTO t VALUES (?)", VALUES)
    return db


def all_at_once(db, error):
    rows = []
    try:
        for (value,) in db.execute(QUERY, (1,)):
            rows.append(value)
    except error:
        return rows
    raise AssertionError("the query did not fail")


def row_by_row(db):
    rows = []
    try:
        while True:
            rows.append(db.execute(QUERY + " LIMIT 1", (len(rows) + 1,)).fetchone()[0])
    except sqlite3.Error:
        return rows


ours = filled(sqlite3.connect(":memory:"))
seen = all_at_once(ours, sqlite3.Error), all_at_once(filled(apsw.Connection(":memory:")), apsw.Error), row_by_row(ours)
print(f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}, apsw {apsw.apsw_version()}")
print("sqlite3 {}, apsw {}, sqlite3 row by row {}".format(*seen))
sys.exit(seen != ([1], [1, 2], [1, 2]))
PY
