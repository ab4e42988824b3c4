"""What a program under test said it did, kept outside of it, and whether what it left on the disk agrees."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

State = dict[str, str | None]  # photo -> the tag decided for, or None


class Speaker:
    """In the program under test: tells what it is about to do, and what is done. Each line is whole or not there."""

    def __init__(self, descriptor: int = 1) -> None:
        self._descriptor = descriptor
        self._number = 0

    def about_to(self, photo: str, label: str | None) -> int:
        """A person says this of a photo; the number of the change."""
        self._number += 1
        self._line(f"S {self._number} {photo} {label or '-'}")
        return self._number

    def acknowledged(self, number: int) -> None:
        """All changes up to this one are safe, as far as the program knows."""
        self._line(f"A {number}")

    def remark(self, words: str) -> None:
        """Anything else."""
        self._line(f"# {words}")

    def _line(self, words: str) -> None:
        os.write(self._descriptor, f"{words}\n".encode())


@dataclass(slots=True)
class Journal:
    """Outside: the lines that came through the pipe before the program died.

    Attributes:
        changes: (photo, tag) in order.
        acknowledged: how many of them were said to be safe.
        remarks: what else was said.
    """

    changes: list[tuple[str, str | None]] = field(default_factory=list)
    acknowledged: int = 0
    remarks: list[str] = field(default_factory=list)

    def read(self, data: bytes) -> None:
        """Take in all that came; a line cut off at the end counts as not said."""
        for line in data.decode().split("\n")[:-1]:
            kind, _, rest = line.partition(" ")
            if kind == "S":
                _, photo, label = rest.split(" ")
                self.changes.append((photo, None if label == "-" else label))
            elif kind == "A":
                self.acknowledged = int(rest)
            else:
                self.remarks.append(rest)

    def states(self, before: Mapping[str, str | None]) -> list[State]:
        """The states that may be on the disk: after the last acknowledged change, and after each one since."""
        state = dict(before)
        possible = [dict(state)] if self.acknowledged == 0 else []
        for number, (photo, label) in enumerate(self.changes, 1):
            state[photo] = label
            if number >= self.acknowledged:
                possible.append(dict(state))
        return possible
