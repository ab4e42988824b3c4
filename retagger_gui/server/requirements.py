"""What a server needs, without the window: `python -m retagger_gui.server.requirements` prints a requirements file.

It is read from the installed package's own metadata, so that it never differs from pyproject.toml. An extra cannot
take anything away, and the window must come with a plain `pip install .`; so a server installs the package with
--no-deps, and then what this prints.
"""

import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires

WINDOW = ("pyside6",)  # distributions that only the window needs begin so
EXTRA = "server"


def wanted(lines: Iterable[str]) -> list[str]:
    """The requirements of the package and of its extra `server`, without the window's.

    Args:
        lines: as importlib.metadata.requires gives them, such as 'fastapi>=0.115; extra == "server"'.
    """
    found = []
    for line in lines:
        requirement, _, marker = (part.strip() for part in line.partition(";"))
        extra = marker.replace("'", '"')
        if "extra ==" in extra and f'extra == "{EXTRA}"' not in extra:
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
    print("\n".join(wanted(lines)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
