"""The catalogue: three kinds of sources, and nothing of val in train."""

import csv
import os
from pathlib import Path

import pytest
from PIL import Image

from tests.training.rooms import COLOURS, labelled, photo, save, write_rows
from training import catalogue, table
from training.config import Config
from training.errors import TrainingError


def _config(data: Path, **given: object) -> Config:
    return Config(data=data, run=data.parent / "run", **given)  # type: ignore[arg-type]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _edit(data: Path, **changes: dict[str, str]) -> None:
    """Change rows of labels.csv by file stem."""
    rows = [row | changes.get(Path(row["file"]).stem, {}) for row in _rows(data / "labels.csv")]
    write_rows(data / "labels.csv", rows)


def _catalogue(config: Config) -> tuple[dict[str, table.Entry], dict[str, str]]:
    """The catalogue by file stem, and the reasons of those left out."""
    catalogue.run(config)
    entries = {Path(entry.file).stem: entry for entry in table.read(config)}
    return entries, {Path(row["file"]).stem: row["reason"] for row in _rows(config.run / "dropped.csv")}


def test_labels_csv_keeps_its_splits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries, dropped = _catalogue(_config(labelled(tmp_path / "data")))
    assert len(entries) == 18 and not dropped
    one = entries["4_kitchen"]
    assert (one.label, one.split, one.source, one.listing) == ("kitchen", "val", "places", "home 4")
    assert (one.width, one.height, len(one.phash)) == (96, 80, 16)
    printed = capsys.readouterr().out
    assert "train houses" in printed and "18 photos" in printed


def test_columns_of_the_table(tmp_path: Path) -> None:
    config = _config(labelled(tmp_path / "data"))
    catalogue.run(config)
    header = config.catalogue_csv.read_text("utf-8").splitlines()[0]
    assert header == "file,label,also,listing,source,split,width,height,phash,tv"


def test_unreadable_small_and_unlabelled_photos_are_dropped_with_a_reason(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    (data / "photos/0_kitchen.png").write_bytes(b"")
    (data / "photos/0_bedroom.png").write_bytes((data / "photos/0_bedroom.png").read_bytes()[:90])
    (data / "photos/1_kitchen.png").unlink()
    save(data / "photos/1_bedroom.png", "bedroom", 1, size=(300, 40))
    _edit(data, **{"2_kitchen": {"label": ""}})
    entries, dropped = _catalogue(_config(data))
    assert len(entries) == 13
    assert dropped["0_kitchen"] == "The file is empty."
    assert "0_bedroom" in dropped
    assert dropped["1_kitchen"] == "The file is no longer there."
    assert dropped["1_bedroom"] == "too small: 300 x 40 pixels"
    assert dropped["2_kitchen"] == "no label"


def test_a_near_duplicate_of_val_leaves_train(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    # The same photo smaller, as JPEG, under another property.
    photo("kitchen", 4).resize((72, 60)).save(data / "photos/0_kitchen.png", format="JPEG", quality=60)
    entries, dropped = _catalogue(_config(data))
    assert "0_kitchen" not in entries and "4_kitchen" in entries
    assert dropped == {"0_kitchen": "near-duplicate of photos/4_kitchen.png, which is in val"}


def test_a_listing_that_straddles_leaves_train(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    _edit(data, **{"0_kitchen": {"listing": "home 5"}})
    entries, dropped = _catalogue(_config(data))
    assert "0_kitchen" not in entries and entries["5_kitchen"].split == "val"
    assert dropped["0_kitchen"] == "its listing home 5 is in val"


def test_twins_on_one_side_stay(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    photo("kitchen", 1).save(data / "photos/0_kitchen.png")
    entries, dropped = _catalogue(_config(data))
    assert len(entries) == 18 and not dropped


def _folders(root: Path, listings: int) -> Path:
    for number in range(listings):
        for label in COLOURS:
            save(root / label.title() / f"home {number}" / f"{number}.jpg", label, number)
    return root


def test_folders_are_divided_by_listing_and_likeness(tmp_path: Path) -> None:
    data = _folders(tmp_path / "data", 12)
    photo("kitchen", 3).save(data / "Kitchen" / "loose twin.jpg", quality=50)
    save(data / "lost.jpg", "kitchen", 99)
    config = _config(data, val_fraction=0.25)
    catalogue.run(config)
    entries = table.read(config)
    by_listing: dict[str, set[str]] = {}
    for entry in entries:
        by_listing.setdefault(entry.listing, set()).add(entry.split)
    assert {entry.label for entry in entries} == {"kitchen", "bathroom", "bedroom"}
    assert all(len(splits) == 1 for name, splits in by_listing.items() if name)
    assert by_listing[""] == by_listing["home 3"]  # the twin follows its listing
    assert [entry.split for entry in entries].count("val") in range(8, 11)
    assert _rows(config.run / "dropped.csv") == [
        {"file": "lost.jpg", "reason": "it lies in no label's folder"}
    ]


def test_the_draw_is_seeded(tmp_path: Path) -> None:
    data = _folders(tmp_path / "data", 8)
    tables = []
    for seed in (1, 1, 2):
        config = _config(data, seed=seed)
        catalogue.run(config)
        tables.append(config.catalogue_csv.read_bytes())
    assert tables[0] == tables[1] != tables[2]


def test_folders_named_train_and_val_are_the_split(tmp_path: Path) -> None:
    for split, first in (("train", 0), ("val", 5)):
        for label in COLOURS:
            save(tmp_path / "data" / split / label / "a.png", label, first)
    entries = catalogue.sources.gather(_config(tmp_path / "data"), lambda file, reason: None)
    assert {(e.split, e.label) for e in entries} == {(s, k) for s in ("train", "val") for k in COLOURS}


def test_the_programs_export_counts_what_a_person_confirmed(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    corrected = tmp_path / "comparables"
    names = ["path", "listing", "tag", "source", "confidence", "label_1", "score_1", "label_2", "score_2"]
    names += ["label_3", "score_3", "width", "height", "reviewed", "error", "model"]
    blank = dict.fromkeys(names, "")
    rows = []
    for number, reviewed in ((30, "1"), (31, "0")):
        path = save(corrected / "Elm" / f"{number}.png", "bedroom", number)
        rows.append(
            blank | {"path": f"Elm/{path.name}", "listing": "Elm", "tag": "bedroom", "reviewed": reviewed}
        )
        rows[-1] |= {"source": "user" if reviewed == "1" else "model", "width": "96", "height": "80"}
    write_rows(tmp_path / "export.csv", rows)
    entries, dropped = _catalogue(_config(data, more=(Path(f"{tmp_path / 'export.csv'}::{corrected}"),)))
    assert entries["30"].label == "bedroom" and entries["30"].listing == "comparables/Elm"
    assert Path(entries["30"].file).is_absolute() and entries["30"].source == "comparables"
    assert dropped == {"31": "no person has confirmed its tag"}


def test_corrections_override_labels(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    rows = [
        {"file": "photos/0_kitchen.png", "label": "bedroom", "also": "kitchen", "drop": ""},
        {"file": "photos/1_kitchen.png", "label": "", "also": "", "drop": "1"},
    ]
    corrections = write_rows(tmp_path / "corrections.csv", rows)
    config = _config(data)
    catalogue.run(config)  # also taken by later steps, without a new catalogue
    by_stem = {Path(e.file).stem: e for e in table.read(_config(data, corrections=corrections))}
    assert by_stem["0_kitchen"].label == "bedroom" and by_stem["0_kitchen"].also == ("kitchen",)
    assert "1_kitchen" not in by_stem and len(by_stem) == 17
    _, dropped = _catalogue(_config(data, corrections=corrections))
    assert dropped == {"1_kitchen": "dropped by the corrections"}


def test_corrections_from_a_spreadsheet_of_any_country(tmp_path: Path) -> None:
    corrections = tmp_path / "corrections.csv"
    corrections.write_text("file;label;also\r\nphotos/0_kitchen.png;bedroom\r\n", "utf-8-sig")
    entries, _ = _catalogue(_config(labelled(tmp_path / "data"), corrections=corrections))
    assert entries["0_kitchen"].label == "bedroom" and entries["0_kitchen"].also == ()


def test_corrections_of_unknown_photos_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        {"file": "photos/typo.png", "label": "kitchen"},
        {"file": "photos/0_kitchen.png", "label": "bedroom"},
    ]
    corrections = write_rows(tmp_path / "corrections.csv", rows)
    catalogue.run(_config(labelled(tmp_path / "data"), corrections=corrections))
    said = capsys.readouterr().out
    assert (
        f"1 of the corrections in {corrections} name no photo of the catalogue, e.g. photos/typo.png." in said
    )


def test_corrections_may_give_a_label_that_the_program_knows(tmp_path: Path) -> None:
    rows = [{"file": f"photos/{n}_kitchen.png", "label": "balcony"} for n in (0, 4)]
    corrections = write_rows(tmp_path / "corrections.csv", rows)
    entries = table.corrected(
        [table.Entry(row["file"], Path(row["file"]), "kitchen") for row in rows],
        _config(tmp_path, corrections=corrections),
    )
    assert [entry.label for entry in entries] == ["balcony", "balcony"]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"file": "photos/0_kitchen.png", "label": "kichen"}, "Did you mean kitchen"),
        ({"file": "photos/0_kitchen.png", "drop": "1"}, "lack the column label"),
        ({"file": "photos/0_kitchen.png", "label": "", "drop": "perhaps"}, "drop=perhaps"),
    ],
)
def test_wrong_corrections_are_a_sentence(tmp_path: Path, row: dict[str, str], sentence: str) -> None:
    corrections = write_rows(tmp_path / "corrections.csv", [row])
    with pytest.raises(TrainingError, match=sentence):
        catalogue.run(_config(labelled(tmp_path / "data"), corrections=corrections))


def test_no_photos(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with pytest.raises(TrainingError, match="no photo"):
        catalogue.run(_config(tmp_path / "data"))


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="isn't there"):
        catalogue.run(_config(tmp_path / "data"))


def test_one_class_only(tmp_path: Path) -> None:
    save(tmp_path / "data" / "kitchen" / "a.png", "kitchen", 1)
    with pytest.raises(TrainingError, match="All photos have the label kitchen"):
        catalogue.run(_config(tmp_path / "data"))


def test_a_label_in_one_split_only_and_the_old_catalogue_stays(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    config = _config(data)
    catalogue.run(config)
    before = config.catalogue_csv.read_bytes()
    _edit(data, **{f"{n}_kitchen": {"split": "train", "listing": ""} for n in (4, 5)})
    with pytest.raises(TrainingError, match="kitchen has no photo in val"):
        catalogue.run(config)
    assert config.catalogue_csv.read_bytes() == before


def test_all_photos_corrupt(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    for path in (data / "photos").iterdir():
        path.write_bytes(b"not a photo")
    with pytest.raises(TrainingError, match="no photo"):
        catalogue.run(_config(data))
    assert len(_rows(tmp_path / "run" / "dropped.csv")) == 18


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("picture,room\na,b\n", "neither"),
        ("file,label,split\na,b,test\n", "train or val"),
        ("file,label,toilett\na,b,1\n", "column toilett; is toilet meant"),
        ("file,label,Fireplace\na,b,1\n", "column Fireplace; is fireplace meant"),
        ("file,label,toilet\na,b,yes\n", "toilet=yes for a; write 1, 0 or leave it empty"),
        ("\xff", "read|neither"),
    ],
)
def test_a_wrong_table_is_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "labels.csv").write_text(text, "latin-1")
    with pytest.raises(TrainingError, match=sentence):
        catalogue.run(_config(tmp_path / "data"))


def test_a_run_moves_to_another_machine(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    catalogue.run(_config(data))
    moved = data.rename(tmp_path / "moved")
    entries = table.read(Config(data=moved, run=tmp_path / "run"))
    assert all(entry.path.exists() for entry in entries)


@pytest.mark.parametrize("damage", ["", "file,label\nx,y\n"])
def test_a_damaged_catalogue_is_a_sentence(tmp_path: Path, damage: str) -> None:
    config = _config(labelled(tmp_path / "data"))
    with pytest.raises(TrainingError, match="run the step catalogue first"):
        table.read(config)
    catalogue.run(config)
    config.catalogue_csv.write_text(damage, "utf-8")
    with pytest.raises(TrainingError, match=r"catalogue|no photo"):
        table.read(config)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        (tmp_path / "run").write_text("a file where the run's folder should be", "utf-8")
    data = labelled(tmp_path / "data")
    with pytest.raises(TrainingError, match="could not be written"):
        catalogue.run(Config(data=data, run=tmp_path / "run" / "x"))


def test_colour_and_orientation_do_not_hide_a_twin(tmp_path: Path) -> None:
    data = labelled(tmp_path / "data")
    turned = photo("kitchen", 5).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6  # shown turned by 90 degrees clockwise
    turned.save(data / "photos/0_kitchen.png", format="JPEG", exif=exif, quality=90)
    _, dropped = _catalogue(_config(data))
    assert "near-duplicate of photos/5_kitchen.png" in dropped["0_kitchen"]
