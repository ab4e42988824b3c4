"""Settings: only what differs is written, and whatever is wrong is passed over with a word in the log."""

import json
import logging
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui.core.rooms import Room
from retagger_gui.engine_choice import as_setting, kept
from retagger_gui.settings import RECENT, Settings, change, damaged, load, save, settings_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_defaults_where_there_is_no_file(file: Path) -> None:
    assert load(file) == Settings()


def test_only_what_differs_is_written(file: Path) -> None:
    save(Settings(theme="dark", recent=("/größe",)), file)
    assert json.loads(file.read_text("utf-8")) == {"theme": "dark", "recent": ["/größe"]}
    assert "größe" in file.read_text("utf-8")
    save(Settings(), file)
    assert json.loads(file.read_text("utf-8")) == {}


def test_round_trip(file: Path) -> None:
    settings = Settings("light", 260, "name", "/m.onnx", ("/a", "/b"), ("kitchen",))
    save(settings, file)
    assert load(file) == settings


def test_what_the_check_of_the_engines_found(file: Path) -> None:
    timings = (("onnxruntime-fp32", 10.25, "", 0, 0), ("openvino-int8", 25.0, "Its labels differ.", 64, 50))
    settings = Settings(engine="onnxruntime-int8", engine_check=("onnxruntime-fp32", "the key", timings))
    save(settings, file)
    assert load(file) == settings
    choice = kept(load(file))
    assert choice is not None and as_setting(choice) == settings.engine_check
    assert (choice.engine, choice.key, choice.timings[1].rate) == ("onnxruntime-fp32", "the key", 25.0)
    assert (choice.timings[1].checked, choice.timings[1].same) == (64, 50)
    assert kept(Settings()) is None


def test_what_a_former_version_found_still_holds(file: Path) -> None:
    timings = (("onnxruntime-fp32", 10.25, ""),)
    save(Settings(engine_check=("onnxruntime-fp32", "the key", timings)), file)
    choice = kept(load(file))
    assert choice is not None and (choice.timings[0].rate, choice.timings[0].checked) == (10.25, 0)


def test_rooms_are_kept_as_objects_that_say_only_what_differs(file: Path) -> None:
    pantry = Room("pantry", "Pantry", key="P", colour="#112233", counts_as="kitchen", own=True)
    settings = Settings(rooms=(Room("bedroom"), pantry, Room("kitchen", hidden=True)))
    save(settings, file)
    assert load(file) == settings
    assert json.loads(file.read_text("utf-8"))["rooms"][0] == {"label": "bedroom"}
    assert json.loads(file.read_text("utf-8"))["rooms"][2] == {"label": "kitchen", "hidden": True}


@pytest.mark.parametrize(
    "wrong",
    [3, None, {}, {"label": 3}, {"label": "!"}, {"label": "sauna", "key": "KK"}, {"label": "sauna", "own": 1},
     {"label": "pantry"}, {"label": "sauna", "colour": "red"}],
)  # fmt: skip
def test_a_wrong_room_costs_no_other(file: Path, caplog: pytest.LogCaptureFixture, wrong: object) -> None:
    file.parent.mkdir()
    sound = {"label": "pantry", "name": "Pantry", "own": True, "from a later version": 1}
    file.write_text(json.dumps({"theme": "dark", "rooms": [sound, wrong, {"label": "kitchen"}]}), "utf-8")
    with caplog.at_level(logging.WARNING):
        settings = load(file)
    assert settings == Settings(theme="dark", rooms=(Room("pantry", "Pantry", own=True), Room("kitchen")))
    assert "it is passed over" in caplog.text


def test_rooms_that_are_no_list_are_the_usual_ones(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"theme": "dark", "rooms": {"label": "pantry"}}), "utf-8")
    assert load(file) == Settings(theme="dark")


def test_a_change_keeps_what_this_version_does_not_understand(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"later": [1], "theme": "pink", "card_size": 200}), "utf-8")
    change({"card_size": 260}, Settings(), file)
    assert json.loads(file.read_text("utf-8")) == {"later": [1], "theme": "pink", "card_size": 260}
    change({"card_size": Settings().card_size, "theme": "dark"}, Settings(), file)
    assert json.loads(file.read_text("utf-8")) == {"later": [1], "theme": "dark"}


def test_a_damaged_file_is_put_aside_and_a_sound_one_is_not(file: Path) -> None:
    assert damaged(file) is None
    save(Settings(theme="dark"), file)
    assert damaged(file) is None and load(file).theme == "dark"
    file.write_bytes(b'{"rooms": [')
    aside = damaged(file)
    assert aside is not None and aside.read_bytes() == b'{"rooms": [' and not file.exists()


def test_the_usual_place(home: Path) -> None:
    save(Settings(theme="dark"))
    assert settings_file() == home / "config" / "settings.json"
    assert load().theme == "dark"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("card_size", "large"),
        ("card_size", True),
        ("card_size", 5),
        ("card_size", 1e9),
        ("sort", None),
        ("sort", {}),
        ("model_path", 3),
        ("recent", "/a"),
        ("recent", [1]),
        ("key_rooms", [None]),
        ("colour", "red"),
        ("engine", "cuda-fp64"),
        ("engine", ["auto"]),
        ("engine_check", "openvino-int8"),
        ("engine_check", ["openvino-int8", "key"]),
        ("engine_check", ["cuda-fp64", "key", []]),
        ("engine_check", ["openvino-int8", 3, []]),
        ("engine_check", ["openvino-int8", "key", [["openvino-int8", "fast", ""]]]),
        ("engine_check", ["openvino-int8", "key", [["openvino-int8", True, ""]]]),
    ],
)
def test_one_wrong_entry_spoils_nothing_else(
    file: Path, caplog: pytest.LogCaptureFixture, name: str, value: object
) -> None:
    file.parent.mkdir()
    entries = {"theme": "dark", "card_size": 260, name: value}
    file.write_text(json.dumps(entries), "utf-8")
    with caplog.at_level(logging.WARNING):
        settings = load(file)
    expected = Settings(theme="dark", card_size=260)
    if name in ("theme", "card_size"):
        expected = replace(expected, **{name: getattr(Settings(), name)})
    assert settings == expected
    assert name in caplog.text


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null", b"3"])
def test_a_damaged_file_gives_the_defaults(
    file: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert load(file) == Settings()
    assert str(file) in caplog.text


def test_a_failed_write_leaves_the_former_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(Settings(theme="dark"), file)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("retagger_gui.core.atomic.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(Settings(theme="light"), file)
    assert load(file).theme == "dark"
    assert [entry.name for entry in file.parent.iterdir()] == ["settings.json"]


def test_a_change_leaves_alone_what_another_process_wrote_meanwhile(file: Path) -> None:
    save(Settings(theme="dark"), file)
    before = load(file)
    change({"engine": "onnxruntime-int8"}, before, file)  # such as `tag --engine auto` beside the window
    assert change({"card_size": 260}, before, file) == Settings("dark", 260, engine="onnxruntime-int8")
    assert load(file) == Settings("dark", 260, engine="onnxruntime-int8")


@pytest.mark.parametrize("beside", ["thread", "process"])
def test_two_that_change_the_settings_at_once_lose_nothing(file: Path, beside: str) -> None:
    """As the window does, and the trial of the engines in its worker, or `tag` beside it."""
    words = f"""
import sys
from pathlib import Path
from retagger_gui import settings
for number in range(200):
    settings.change({{"exported": str(number)}}, settings.Settings(), Path({str(file)!r}))
"""
    if beside == "thread":
        other = threading.Thread(target=exec, args=(words, {}))
        other.start()
        ended = other.join
    else:
        ended = subprocess.Popen([sys.executable, "-c", words]).wait
    for number in range(200):
        change({"model_path": str(number)}, Settings(), file)
        assert load(file).model_path == str(number), "nobody else changes it"
    ended()
    found = load(file)
    assert (found.model_path, found.exported) == ("199", "199")


def test_a_change_to_a_damaged_file_keeps_what_is_known(file: Path) -> None:
    known = Settings(theme="dark", model_path="/m.onnx", recent=("/a",))
    save(known, file)
    file.write_text(file.read_text("utf-8")[:-9], "utf-8")
    assert change({"card_size": 260}, known, file) == replace(known, card_size=260)
    assert load(file) == replace(known, card_size=260)


def test_a_file_that_was_taken_away_means_the_defaults(file: Path) -> None:
    assert change({"card_size": 260}, Settings(theme="dark"), file) == Settings(card_size=260)


def test_recent_folders(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(RECENT + 3):
        settings = settings.opened(tmp_path / str(number))
    settings = settings.opened(tmp_path / "5")
    assert len(settings.recent) == RECENT
    assert settings.recent[:2] == (str(tmp_path / "5"), str(tmp_path / str(RECENT + 2)))
    assert str(tmp_path / "5") not in settings.forgetting(str(tmp_path / "5")).recent
