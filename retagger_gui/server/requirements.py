"""What a server needs, without the window: `python -m retagger_gui.server.requirements [EXTRA ...]` prints a
requirements file, for the extra `server` and those named.

It is read from the installed package's own metadata, so that it never differs from pyproject.toml. An extra cannot
take anything away, and the window must come with a plain `pip install .`; so a server installs the package with
--no-deps, and then what this prints.
"""

import re
import sys
from collections.abc import Collection, Iterable
from importlib.metadata import PackageNotFoundError, requires

WINDOW = ("pyside6",)  # distributions that only the window needs begin so
EXTRA = "server"


def wanted(lines: Iterable[str], extras: Collection[str] = (EXTRA,)) -> list[str]:
    """The requirements of the package and of some of its extras, without the window's.

    Args:
        lines: as importlib.metadata.requires gives them, such as 'fastapi>=0.115; extra == "server"'.
        extras: their names.
    """
    found = []
    for line in lines:
        requirement, _, marker = (part.strip() for part in line.partition(";"))
        extra = re.search(r"""extra == ["']([^"']+)""", marker)
        if extra is not None and extra[1] not in extras:
            continue
        if not requirement.lower().startswith(WINDOW):
            kept = " and ".join(part for part in marker.split(" and ") if "extra" not in part)
            found.append(f"{requirement}; {kept}" if kept else requirement)
    return found


def main() -> int:
    """Print the requirements, a line each."""
    try:
        lines = requires("retagger") or []
    except PackageNotFoundError:
        print("Install the package first: pip install --no-deps .", file=sys.stderr)
        return 2
    print("\n".join(wanted(lines, (EXTRA, *sys.argv[1:]))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
