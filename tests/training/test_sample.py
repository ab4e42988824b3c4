"""Samples: shares by weight, a limit a listing, the same draw each time, and what was too small by name."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from tests.training.rooms import COLOURS, labelled, write_rows
from training import catalogue, sample
from training.__main__ import main
from training.config import Config
from training.errors import TrainingError
from training.spreadsheet import read_rows


def _photos(**homes: int) -> list[dict[str, str]]:
    """`oslo_flat=3` is three listings of three photos each in that place, of that kind."""
    return [
        {"file": f"{place}/{home}/{photo}.jpg", "listing": f"{place} {home}", "location": town, "type": kind}
        for place, count in homes.items()
        for town, kind in [place.split("_")]
        for home in range(count)
        for photo in range(3)
    ]


def _draw(rows: list[dict[str, str]], **given: object) -> sample.Drawn:
    asked: dict[str, object] = {
        "weight": "listings",
        "n": 10,
        "per_listing": 2,
        "seed": 1,
        "path": Path("c.csv"),
    }
    by = given.pop("by", ["location", "type"])
    return sample.draw(pd.DataFrame(rows), by, **(asked | given))  # type: ignore[arg-type]


def _counts(drawn: sample.Drawn) -> dict[tuple[str, str], tuple[int, int, int]]:
    return {
        (row.location, row.type): (row.available, row.wanted, row.drawn) for row in drawn.strata.itertuples()
    }


def test_strata_get_their_share_by_listings() -> None:
    drawn = _draw(_photos(oslo_flat=30, oslo_house=10, bergen_flat=10), n=20)
    assert _counts(drawn) == {
        ("oslo", "flat"): (60, 12, 12),
        ("oslo", "house"): (20, 4, 4),
        ("bergen", "flat"): (20, 4, 4),
    }
    assert len(drawn.photos) == 20 and drawn.empty == [("bergen", "house")]
    assert set(drawn.photos[sample.WEIGHT]) == {1.0}


def test_a_listing_gives_no_more_than_its_limit_and_all_give_one_before_any_gives_two() -> None:
    drawn = _draw(_photos(oslo_flat=6), n=9)
    per_home = Counter(drawn.photos["listing"])
    assert sorted(per_home.values()) == [1, 1, 1, 2, 2, 2]
    everything = _draw(_photos(oslo_flat=6), n=100)
    assert set(Counter(everything.photos["listing"]).values()) == {2}
    assert len(_draw(_photos(oslo_flat=6), n=100, per_listing=0).photos) == 18


def test_photos_without_a_listing_are_each_their_own() -> None:
    rows = [row | {"listing": ""} for row in _photos(oslo_flat=4)]
    assert len(_draw(rows, n=100, per_listing=1).photos) == 12
    rows = [{key: row[key] for key in ("file", "type")} for row in rows]
    assert len(_draw(rows, n=100, per_listing=1, by=["type"]).photos) == 12


def test_what_is_too_small_is_named_and_weighs_more() -> None:
    config = Config(by="location,type", weight="equal", n=20)
    drawn = _draw(_photos(oslo_flat=30, oslo_house=2), n=20, weight="equal")
    assert _counts(drawn)["oslo", "house"] == (4, 10, 4)
    small = drawn.photos[drawn.photos["type"] == "house"]
    assert set(small[sample.WEIGHT]) == {2.5}
    text = sample.report(drawn, ["location", "type"], config, Path("c.csv"))
    assert "Too small (1 of 2 strata):\n\n- oslo, house: 4 of 10 wanted" in text
    assert "| oslo | house | 1 | 4 | 10 | 4 |" in text


def test_the_same_seed_draws_the_same_whatever_the_order_of_the_rows() -> None:
    rows = _photos(oslo_flat=20, bergen_flat=20)
    one, other = _draw(rows, seed=7), _draw(rows[::-1], seed=7)
    assert one.photos["file"].tolist() == other.photos["file"].tolist()
    assert one.photos["file"].tolist() != _draw(rows, seed=8).photos["file"].tolist()


def test_a_columns_weight_is_the_stratums_own_or_the_sum_of_its_rows() -> None:
    rows = _photos(oslo_flat=10, bergen_flat=10)
    own = [row | {"homes": "300" if row["location"] == "oslo" else "100"} for row in rows]
    assert {k: v[1] for k, v in _counts(_draw(own, weight="homes", n=8)).items()} == {
        ("oslo", "flat"): 6,
        ("bergen", "flat"): 2,
    }
    summed = [
        row | {"views": str(i % 2 + (2 if row["location"] == "oslo" else 0))} for i, row in enumerate(rows)
    ]
    found = _draw(summed, weight="views", n=8).strata.set_index("location")["weight"]
    assert found.to_dict() == {"bergen": 15.0, "oslo": 75.0}


def test_a_stratum_that_weighs_nothing_gives_nothing() -> None:
    rows = [
        row | {"w": "0" if row["location"] == "oslo" else "1"} for row in _photos(oslo_flat=9, bergen_flat=9)
    ]
    assert _counts(_draw(rows, weight="w"))["oslo", "flat"] == (18, 0, 0)


def test_remainders_go_to_the_largest() -> None:
    assert sample.allot(pd.Series([1.0, 1.0, 1.0]).to_numpy(), 10).tolist() == [4, 3, 3]
    assert sample.allot(pd.Series([5.0, 3.0, 1.0]).to_numpy(), 4).tolist() == [2, 1, 1]


def test_blank_cells_are_a_stratum() -> None:
    rows = [
        row | {"type": "" if row["location"] == "oslo" else "flat"}
        for row in _photos(oslo_flat=5, bergen_flat=5)
    ]
    assert ("oslo", "(blank)") in _counts(_draw(rows))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"by": []}, "--by names the columns"),
        ({"by": ["locaton"]}, r"no column locaton\. Did you mean location\?"),
        (
            {"weight": "listing_s"},
            r"neither listings, photos, equal nor a column of c\.csv\. Did you mean listings\?",
        ),
        ({"weight": "type"}, r"says type=flat for oslo_flat/0/0\.jpg; a weight is a number"),
        ({"weight": "w0"}, r"Every stratum's w0 is 0 in c\.csv"),
        ({"weight": "w1"}, r"says w1=-1 for oslo_flat/0/0\.jpg"),
        ({"weight": "w2"}, r"says w2=nothing for oslo_flat/0/0\.jpg"),
    ],
)
def test_bad_input_is_named(given: dict[str, object], said: str) -> None:
    rows = [row | {"w0": "0", "w1": "-1", "w2": ""} for row in _photos(oslo_flat=2)]
    with pytest.raises(TrainingError, match=said):
        _draw(rows, **given)


def test_the_step_draws_from_any_table_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = write_rows(tmp_path / "all.csv", _photos(oslo_flat=8, oslo_house=4))
    flags = [
        "--catalogue",
        str(table),
        "--by",
        "location,type",
        "--n",
        "6",
        "--per-listing",
        "2",
        "--seed",
        "3",
    ]
    assert main(["sample", "--run", str(tmp_path / "run"), *flags]) == 0
    assert "6 of 6 photos from all.csv" in capsys.readouterr().out
    columns, rows = read_rows(tmp_path / "run/sample/sample.csv", "It")
    assert columns == {"file", "listing", "location", "type", "sample_weight"} and len(rows) == 6
    assert "wanted" in (tmp_path / "run/sample/strata.csv").read_text("utf-8")
    assert main(["sample", "--run", str(tmp_path / "run"), "--catalogue", str(tmp_path / "no.csv")]) == 1
    assert "no.csv cannot be read" in capsys.readouterr().err
    (tmp_path / "none.csv").write_text("file,label\n", "utf-8")
    assert main(["sample", "--run", str(tmp_path / "run"), "--catalogue", str(tmp_path / "none.csv")]) == 1
    assert "none.csv holds no photo" in capsys.readouterr().err


def test_a_sample_of_the_catalogue_can_be_trained_on(tmp_path: Path) -> None:
    config = Config(data=labelled(tmp_path / "data"), run=tmp_path / "run", n=9, by="label,split")
    catalogue.run(config)
    sample.run(config)
    again = replace(config, run=tmp_path / "again", labels=config.run / "sample" / "sample.csv")
    catalogue.run(again)
    _, rows = read_rows(again.catalogue_csv, "It")
    assert len(rows) == 9
    wanted = {"train": 2, "val": 1}  # of each label: four listings against two
    assert Counter((row["label"], row["split"]) for row in rows) == {
        (label, split): count for label in COLOURS for split, count in wanted.items()
    }


def test_a_listings_limit_holds_across_strata_and_the_scarcest_chooses_first() -> None:
    rows = [
        {"file": f"{home}-{room}.jpg", "listing": home, "room": room}
        for home in "abcdef"
        for room in ("kitchen", "bedroom", "bath")
        if room != "bath" or home in "ab"
    ]
    drawn = _draw(rows, by=["room"], weight="equal", n=6, per_listing=1)
    assert Counter(drawn.photos["room"]) == {"kitchen": 2, "bedroom": 2, "bath": 2}
    assert set(Counter(drawn.photos["listing"]).values()) == {1}
