"""The step sample: photos drawn by strata and weights, as Toilet Finder drew its listings by place and kind."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

from training.checkpoint import replace_text
from training.config import Config, suggest
from training.errors import TrainingError
from training.spreadsheet import read_rows

_BLANK = "(blank)"  # a cell that nobody has filled is a stratum of its own
_COUNTED = ("listings", "photos", "equal")  # weights that need no column
_NAMED = 20  # empty combinations that the report names
WEIGHT = "sample_weight"  # column added to what is drawn


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn and how that compares with what was wanted.

    Attributes:
        photos: the rows drawn, with `sample_weight`: what each must count for so that strata of which too few were
            drawn keep their share (wanted / drawn).
        strata: a row a stratum: the columns of --by, then weight, available, wanted, drawn.
        empty: combinations of the columns' values that hold no photo.
    """

    photos: pd.DataFrame
    strata: pd.DataFrame
    empty: list[tuple[str, ...]]


def run(config: Config) -> None:
    """Write RUN/sample: sample.csv (a table for --labels), strata.csv and report.md.

    Raises:
        TrainingError: the table cannot be read, lacks a column, or has weights that are no numbers.
    """
    path = config.catalogue or config.catalogue_csv
    columns, rows = read_rows(path, "The catalogue")
    table = pd.DataFrame(rows, columns=list(rows[0]) if rows else sorted(columns), dtype=str)
    if table.empty:
        raise TrainingError(f"The catalogue {path} holds no photo.")
    by = [name.strip() for name in config.by.split(",") if name.strip()]
    drawn = draw(
        table,
        by,
        weight=config.weight,
        n=config.n,
        per_listing=config.per_listing,
        seed=config.seed,
        path=path,
    )
    folder = config.run / "sample"
    replace_text(folder / "sample.csv", drawn.photos.to_csv(index=False, lineterminator="\n"))
    replace_text(folder / "strata.csv", drawn.strata.to_csv(index=False, lineterminator="\n"))
    text = report(drawn, by, config, path)
    replace_text(folder / "report.md", text)
    print(text)


def draw(
    table: pd.DataFrame, by: Sequence[str], *, weight: str, n: int, per_listing: int, seed: int, path: Path
) -> Drawn:
    """Draw about `n` photos: each stratum's share by its weight, as many listings as possible.

    The order of the table's rows doesn't matter; the same seed draws the same photos.

    Args:
        table: text cells; `file`, the columns of `by` and, if wanted, `listing` and the weight's column.
        by: the columns whose values make the strata.
        weight: a numeric column: a stratum weighs what its rows say where all say the same, else their sum; without
            such a column, "listings", "photos" (how many it has) or "equal".
        n: photos wanted.
        per_listing: at most so many of one listing; 0: any number.
        seed: of the draw.
        path: the table's name for errors.

    Raises:
        TrainingError: a column is missing, a weight is no number or negative, or all weights are zero.
    """
    _check_columns(table, by, weight, path)
    table = table.assign(**{name: table[name].fillna("").str.strip().replace("", _BLANK) for name in by})
    table = table.sort_values("file", kind="stable").reset_index(drop=True)
    listing = table["listing"].fillna("") if "listing" in table else pd.Series("", index=table.index)
    # A photo of no known listing is one of its own.
    home = listing.where(listing != "", "\0" + table["file"])
    # pandas takes a list of one column for something else than the column
    keys = [table[name] for name in by] if len(by) > 1 else table[by[0]]
    limit = per_listing or len(table)
    strata = pd.DataFrame(
        {
            "weight": _weights(table, keys, home, weight, path),
            "available": home.groupby(keys).agg(lambda homes: homes.value_counts().clip(upper=limit).sum()),
        }
    )
    strata["wanted"] = allot(strata["weight"].to_numpy(float), n)
    taken = _taken(home.groupby(keys).groups, strata, home, limit, seed)
    strata["drawn"] = pd.Series({key: len(rows) for key, rows in taken.items()}).reindex(strata.index)
    photos = table.loc[sorted(row for rows in taken.values() for row in rows)]
    shares = {row: strata["wanted"][key] / len(rows) for key, rows in taken.items() for row in rows}
    photos = photos.assign(**{WEIGHT: [round(float(shares[row]), 6) for row in photos.index]})
    values = [sorted(table[name].unique()) for name in by]
    held = set(strata.index.map(lambda key: key if isinstance(key, tuple) else (key,)))
    return Drawn(photos, strata.reset_index(), [key for key in product(*values) if key not in held])


def _taken(
    groups: Mapping[Hashable, "pd.Index[int]"],
    strata: pd.DataFrame,
    home: "pd.Series[str]",
    limit: int,
    seed: int,
) -> dict[Hashable, list[int]]:
    """The rows drawn in each stratum: those of listings that have given least so far first.

    The strata that have least to spare choose first, as a listing's limit holds across all of them.
    """
    order = np.random.default_rng(seed).permutation(len(home)).tolist()
    homes = home.tolist()
    given: Counter[str] = Counter()
    taken: dict[Hashable, list[int]] = {}
    spare = strata["available"] / strata["wanted"].clip(lower=1)
    for key in spare.sort_values(kind="stable").index:
        rows = sorted(groups[key], key=order.__getitem__)
        own = taken[key] = []
        wanted = int(strata["wanted"][key])
        for most in range(1, limit + 1):
            if len(own) >= wanted or not rows:
                break
            left = []
            for row in rows:
                if len(own) < wanted and given[homes[row]] < most:
                    given[homes[row]] += 1
                    own.append(row)
                elif given[homes[row]] < limit:
                    left.append(row)
            rows = left
    return taken


def allot(weights: npt.NDArray[np.float64], n: int) -> npt.NDArray[np.int64]:
    """Share n among the weights by largest remainders: int[S], summing to n."""
    exact = weights / weights.sum() * n
    whole: npt.NDArray[np.int64] = np.floor(exact).astype(np.int64)
    # Of equal remainders the first: the strata are in their names' order.
    rest = np.argsort(-(exact - whole), kind="stable")[: n - whole.sum()]
    whole[rest] += 1
    return whole


def _check_columns(table: pd.DataFrame, by: Sequence[str], weight: str, path: Path) -> None:
    if not by:
        raise TrainingError("--by names the columns that make the strata, such as location,type.")
    for name in ("file", *by):
        if name not in table:
            raise TrainingError(
                f"The catalogue {path} has no column {name}.{suggest(name, list(table))} "
                f"It has {', '.join(table.columns)}."
            )
    if weight not in table and weight not in _COUNTED:
        known = [*_COUNTED, *table.columns]
        raise TrainingError(
            f"--weight {weight} is neither {', '.join(_COUNTED)} nor a column of {path}.{suggest(weight, known)}"
        )


def _weights(
    table: pd.DataFrame, keys: "Sequence[pd.Series] | pd.Series", home: pd.Series, weight: str, path: Path
) -> "pd.Series[float]":
    """Each stratum's weight.

    Raises:
        TrainingError: a cell is no number or negative, or nothing weighs anything.
    """
    if weight in table:
        numbers = pd.to_numeric(table[weight], errors="coerce")
        wrong = ~(np.isfinite(numbers) & (numbers >= 0))
        if wrong.any():
            row = table[wrong].iloc[0]
            raise TrainingError(
                f"The catalogue {path} says {weight}={row[weight] or 'nothing'} for {row['file']}; a weight is a "
                "number, 0 or more."
            )
        groups = numbers.groupby(keys)
        found = groups.sum().where(groups.nunique() > 1, groups.first())
    elif weight == "listings":
        found = home.groupby(keys).nunique().astype(float)
    elif weight == "photos":
        found = home.groupby(keys).size().astype(float)
    else:
        found = home.groupby(keys).size().clip(upper=1).astype(float)
    if not found.sum():
        raise TrainingError(f"Every stratum's {weight} is 0 in {path}; nothing can be drawn.")
    return found


def report(drawn: Drawn, by: Sequence[str], config: Config, path: Path) -> str:
    """Wanted against drawn as Markdown, with the strata that were too small by name."""
    strata = drawn.strata
    most = f"at most {config.per_listing} a listing" if config.per_listing else "any number a listing"
    lines = [
        f"# {len(drawn.photos)} of {config.n} photos from {path.name}",
        "",
        f"By {', '.join(by)}; weight: {config.weight}; {most}; seed {config.seed}. Where fewer were drawn than wanted, "
        f"the column {WEIGHT} of sample.csv says what each photo must count for.",
        "",
        f"| {' | '.join(by)} | weight | available | wanted | drawn |",
        "|---" * len(by) + "|---:|---:|---:|---:|",
    ]
    for row in strata.itertuples(index=False):
        *names, weight, available, wanted, got = row
        lines.append(f"| {' | '.join(names)} | {weight:g} | {available} | {wanted} | {got} |")
    small = strata[strata["drawn"] < strata["wanted"]]
    if len(small):
        lines += ["", f"Too small ({len(small)} of {len(strata)} strata):", ""]
        lines += [
            f"- {', '.join(row[: len(by)])}: {row[-1]} of {row[-2]} wanted"
            for row in small.itertuples(index=False)
        ]
    if drawn.empty:
        lines += ["", f"No photo at all ({len(drawn.empty)} combinations):", ""]
        lines += [f"- {', '.join(key)}" for key in drawn.empty[:_NAMED]]
        lines += [f"- and {len(drawn.empty) - _NAMED} more"] if len(drawn.empty) > _NAMED else []
    return "\n".join(lines) + "\n"
