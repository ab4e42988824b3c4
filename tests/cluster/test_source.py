"""Reading a source and splitting it: the same parts every time, listings together, sentences for what is no source."""

import os
from pathlib import Path

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from retagger_gui.cluster.source import Entry, Plan, read_source, split
from retagger_gui.core.errors import RetaggerError
from tests.drawing import draw


def photos_of(*listings: tuple[str, int]) -> list[Entry]:
    return [Entry(f"{name}/{number}.jpg", name) for name, count in listings for number in range(count)]


def sizes(parts: list[list[Entry]]) -> list[int]:
    return [len(part) for part in parts]


def paths_of(plan: Plan) -> list[list[str]]:
    return [[entry.path for entry in part.entries()] for part in plan.parts]


def write(path: Path, /, **columns: list[object]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.table(columns), path)
    return path


def test_listings_stay_together_where_they_fit() -> None:
    photos = photos_of(("a", 4), ("b", 4), ("c", 3), ("d", 10))
    parts = split(photos, 10)
    assert sizes(parts) == [8, 3, 10]
    assert [entry for part in parts for entry in part] == photos


def test_a_listing_larger_than_a_part_is_split() -> None:
    assert sizes(split(photos_of(("a", 2), ("b", 25), ("c", 2)), 10)) == [2, 10, 10, 7]


def test_photos_of_no_listing_fill_parts_of_their_own() -> None:
    loose = [Entry(f"{number}.jpg") for number in range(12)]
    mixed = [*loose[:3], *photos_of(("a", 2)), *loose[3:], *photos_of(("b", 2))]
    assert split(mixed, 10) == [loose[:10], photos_of(("a", 2), ("b", 2)), loose[10:]]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_every_photo_is_in_exactly_one_part(size: int) -> None:
    photos = [*photos_of(("a", 5), ("b", 1)), Entry("x.jpg"), *photos_of(("c", 9), ("a", 2)), Entry("y.jpg")]
    parts = split(photos, size)
    assert all(1 <= len(part) <= size for part in parts)
    assert sorted(entry.path for part in parts for entry in part) == sorted(entry.path for entry in photos)


def test_a_folder_in_natural_order(listings: Path) -> None:
    plan = read_source(str(listings), 4)
    assert paths_of(plan) == [
        ["3 Elm Street/front.jpg", "3 Elm Street/plan.png"],
        ["12 Oak Road/1.jpg", "12 Oak Road/2.jpg", "12 Oak Road/10.png", "loose.jpg"],
    ]
    assert (plan.root, plan.photos, plan.scattered, plan.complete) == (listings, 6, frozenset(), True)
    assert plan.digest == read_source(str(listings), 100).digest
    draw(listings / "12 Oak Road" / "3.jpg")
    assert plan.digest != read_source(str(listings), 4).digest


def test_the_same_names_in_another_folder_are_another_source(tmp_path: Path) -> None:
    draw(tmp_path / "march" / "1 Road" / "1.jpg", "kitchen", (64, 48))
    draw(tmp_path / "april" / "1 Road" / "1.jpg", "kitchen", (640, 480))
    march = read_source(str(tmp_path / "march"), 4).digest
    assert march != read_source(str(tmp_path / "april"), 4).digest
    (tmp_path / "march").rename(tmp_path / "moved")
    assert march == read_source(str(tmp_path / "moved"), 4).digest


def test_relative_paths_depend_on_where_the_command_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    relative = str(write(tmp_path / "relative.parquet", path=["a.jpg"]))
    absolute = str(write(tmp_path / "absolute.parquet", path=["/a.jpg", "memory://a.jpg"]))
    before = [read_source(relative, 4).digest, read_source(absolute, 4).digest]
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert read_source(relative, 4).digest != before[0]
    assert read_source(absolute, 4).digest == before[1]


def test_listings_in_several_parts_are_known(tmp_path: Path) -> None:
    source = write(
        tmp_path / "photos.parquet", path=list("abcdefgh"), listing=["x", "x", "y", "y", "y", "z", "x", ""]
    )
    assert read_source(str(source), 3).scattered == {"x"}
    assert read_source(str(source), 2).scattered == {"x", "y"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    photo = draw(tmp_path / "a.jpg")
    name = os.fsdecode(b"caf\xe9.jpg")
    try:
        photo.rename(tmp_path / name)
    except OSError:
        pytest.skip("this file system has no such names")
    (part,) = read_source(str(tmp_path), 10).parts
    assert part.entries() == [Entry(name, tmp_path.name)]


def test_parquet_of_paths_and_listings(tmp_path: Path) -> None:
    source = write(
        tmp_path / "photos.parquet", number=[1, 2], path=["a.jpg", None], listing=["12 Oak Road", None]
    )
    parts = read_source(str(source), 10).parts
    assert [part.entries() for part in parts] == [[Entry("a.jpg", "12 Oak Road")], [Entry("")]]


def test_the_columns_may_have_other_names(tmp_path: Path) -> None:
    source = write(tmp_path / "p.parquet", url=["memory://a.jpg"], path=["a.jpg"], home=["h"])
    assert paths_of(read_source(str(source), 10)) == [["a.jpg"]]
    (part,) = read_source(str(source), 10, column="url", listing_column="home").parts
    assert part.entries() == [Entry("memory://a.jpg", "h")]


def test_url_is_the_second_choice_and_any_text_will_do(tmp_path: Path) -> None:
    table = pa.table({"url": pa.array(["memory://a.jpg"]).dictionary_encode()})
    pq.write_table(table, tmp_path / "p.parquet")
    assert paths_of(read_source(str(tmp_path / "p.parquet"), 10)) == [["memory://a.jpg"]]


def test_a_folder_of_parquet_in_order_of_names(tmp_path: Path) -> None:
    write(tmp_path / "b.parquet", path=["3", "4"])
    write(tmp_path / "a.parquet", path=["1", "2"])
    (tmp_path / "_manifest.json").write_text("{}")
    assert paths_of(read_source(str(tmp_path), 3)) == [["1", "2", "3"], ["4"]]


def test_parquet_elsewhere() -> None:
    with fsspec.open("memory://lists/photos.parquet", "wb") as file:
        pq.write_table(pa.table({"path": ["1"]}), file)
    assert paths_of(read_source("memory://lists/photos.parquet", 3)) == [["1"]]
    assert paths_of(read_source("memory://lists", 3)) == [["1"]]


def sentence(source: Path | str, **options: str) -> str:
    with pytest.raises(RetaggerError) as caught:
        read_source(str(source), 10, **options)
    return str(caught.value)


def test_sentences_for_what_is_no_source(tmp_path: Path) -> None:
    assert sentence(tmp_path / "no") == f"There is no folder and no Parquet file {tmp_path / 'no'}."
    assert sentence(tmp_path).startswith(f"There are no photos in {tmp_path}: no JPEG,")
    (tmp_path / "a.csv").write_text("path\n1.jpg\n")
    assert (
        sentence(tmp_path / "a.csv")
        == f"{tmp_path / 'a.csv'} is neither a folder nor a Parquet file, or it is damaged."
    )
    assert sentence("nowhere://a/b.parquet") == (
        "nowhere://a/b.parquet: there is no way to read nowhere:// URLs (fsspec knows no such scheme)."
    )
    assert sentence("memory://nothing here").startswith("There is no folder and no Parquet file memory:")


def test_sentences_for_parquet(tmp_path: Path) -> None:
    source = write(tmp_path / "p.parquet", photo=["a"], number=[1])
    assert sentence(source) == (
        f'{source} has no column "path" or "url". Its columns are photo, number: '
        "name the one with the paths or URLs by --column."
    )
    assert 'has no column "image". Its columns are photo, number' in sentence(source, column="image")
    assert 'has no column "home"' in sentence(source, column="photo", listing_column="home")
    assert sentence(source, column="number") == f'The column "number" of {source} holds no text, but int64.'
    empty = write(tmp_path / "e.parquet", path=[])
    assert sentence(empty) == f"{empty} has no rows."


def test_a_folder_of_photos_has_no_columns(listings: Path) -> None:
    assert "leave out the column's name" in sentence(listings, column="path")


def test_a_scheme_whose_package_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fsspec.registry import known_implementations

    missing = {"class": "no_such_package.System", "err": "Please install no_such_package to read nowhere2"}
    monkeypatch.setitem(known_implementations, "nowhere2", missing)
    source = write(tmp_path / "p.parquet", path=["a.jpg", "nowhere2://bucket/1.jpg"])
    assert sentence(source) == (
        "To read nowhere2:// URLs a package is missing here: Please install no_such_package to read nowhere2."
    )
