"""One export format a module; all take an immutable snapshot of rows."""
