"""The page in a real browser: photos in, a drag, a key, a table out; its colours are the program's."""

import csv
import io
import re
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from retagger_gui.core.model import RoomModel
from retagger_gui.qt.style.theme import DARK, LIGHT
from retagger_gui.server.app import PAGE, create_app
from tests.drawing import blend, draw
from tests.server.test_running import free_port

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.remote.webdriver import WebDriver  # noqa: E402
from selenium.webdriver.support.ui import WebDriverWait  # noqa: E402

FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --window-size=1280,900"
)


@pytest.fixture
def address(model: RoomModel) -> Iterator[str]:
    """A running server's address."""
    port = free_port()
    config = uvicorn.Config(create_app(model), host="127.0.0.1", port=port, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[WebDriver]:
    """Headless Chromium, which saves what is downloaded in tmp_path/downloads."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("Chromium and its driver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS.split(), f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(tmp_path / "downloads")})
    found = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        yield found
    finally:
        found.quit()


def groups(browser: WebDriver) -> dict[str, list[str]]:
    """Group -> names of its cards' photos, as shown; asked in one go, as the page may draw them anew meanwhile."""
    return dict(
        browser.execute_script(
            "return [...document.querySelectorAll('.group')].map("
            "group => [group.dataset.tag, [...group.querySelectorAll('.card')].map(card => card.title)])"
        )
    )


def card(browser: WebDriver, title: str):  # type: ignore[no-untyped-def]
    return browser.find_element(By.CSS_SELECTOR, f'.card[title="{title}"]')


@pytest.fixture
def tagged(browser: WebDriver, address: str, tmp_path: Path) -> WebDriver:
    """The page with four photos tagged."""
    rooms = {"a.jpg": "kitchen", "b.jpg": "kitchen", "c.png": "bedroom"}
    paths = [draw(tmp_path / name, room) for name, room in rooms.items()]
    paths.append(draw(tmp_path / "d.jpg", blend("bathroom", "balcony", 0.5)))
    broken = tmp_path / "e.jpg"
    broken.write_bytes(b"no photo")
    browser.get(address)
    WebDriverWait(browser, 30).until(lambda b: b.find_element(By.ID, "model").text)
    browser.find_element(By.ID, "photos").send_keys("\n".join(map(str, [*paths, broken])))
    WebDriverWait(browser, 30).until(lambda b: b.find_element(By.ID, "download").is_enabled())
    return browser


def test_photos_are_grouped_corrected_and_downloaded(tagged: WebDriver, tmp_path: Path) -> None:
    shown = groups(tagged)
    assert (
        shown["kitchen"] == ["a.jpg", "b.jpg"] and shown["bedroom"] == ["c.png"] and shown["!"] == ["e.jpg"]
    )
    assert list(shown)[-1] == "!"
    assert "5 photos" in tagged.find_element(By.ID, "summary").text
    assert "1 could not be read" in tagged.find_element(By.ID, "summary").text
    badge = card(tagged, "a.jpg").find_element(By.CLASS_NAME, "badge")
    assert re.fullmatch(r"\d\d %", badge.text) and "high" in badge.get_attribute("class")

    # A drag, by the events that a browser sends for one
    tagged.execute_script(
        """
        const [card, group] = arguments, dataTransfer = new DataTransfer();
        const sent = {bubbles: true, cancelable: true, dataTransfer};
        card.dispatchEvent(new DragEvent('dragstart', sent));
        group.dispatchEvent(new DragEvent('dragover', sent));
        group.dispatchEvent(new DragEvent('drop', sent));
        card.dispatchEvent(new DragEvent('dragend', sent));
        """,
        card(tagged, "c.png"),
        tagged.find_element(By.CSS_SELECTOR, '.group[data-tag="kitchen"]'),
    )
    assert groups(tagged)["kitchen"] == ["a.jpg", "b.jpg", "c.png"] and "bedroom" not in groups(tagged)

    # A key; the keyboard goes on to the next card in place
    card(tagged, "a.jpg").click()
    tagged.switch_to.active_element.send_keys("h")
    assert groups(tagged)["hallway"] == ["a.jpg"]
    assert tagged.switch_to.active_element.get_attribute("title") == "b.jpg"
    tagged.switch_to.active_element.send_keys(Keys.ENTER)
    assert card(tagged, "b.jpg").find_element(By.CLASS_NAME, "badge").text == "you"

    tagged.find_element(By.ID, "download").click()
    target = tmp_path / "downloads" / "tags.csv"
    WebDriverWait(tagged, 30).until(lambda _: target.exists())
    rows = {row["path"]: row for row in csv.DictReader(io.StringIO(target.read_text("utf-8-sig")))}
    assert {name: row["tag"] for name, row in rows.items()} == {
        "a.jpg": "hallway",
        "b.jpg": "kitchen",
        "c.png": "kitchen",
        "d.jpg": rows["d.jpg"]["label_1"],
        "e.jpg": "",
    }
    assert [rows[name]["reviewed"] for name in sorted(rows)] == ["1", "1", "1", "0", "0"]
    assert [rows[name]["source"] for name in ("a.jpg", "b.jpg", "d.jpg")] == ["user", "model", "model"]


def test_undo_takes_back_one_gesture(tagged: WebDriver) -> None:
    before = groups(tagged)
    card(tagged, "a.jpg").click()
    webdriver.ActionChains(tagged).key_down(Keys.SHIFT).click(card(tagged, "b.jpg")).key_up(
        Keys.SHIFT
    ).perform()
    tagged.switch_to.active_element.send_keys("g")
    assert groups(tagged)["graphic"] == ["a.jpg", "b.jpg"]
    tagged.find_element(By.ID, "undo").click()
    assert groups(tagged) == before
    assert not tagged.find_element(By.ID, "undo").is_enabled()


def test_rooms_by_touch_or_space(tagged: WebDriver) -> None:
    card(tagged, "c.png").click()
    tagged.switch_to.active_element.send_keys(" ")
    tagged.find_element(By.CSS_SELECTOR, '#room-buttons button[data-label="exterior"]').click()
    assert groups(tagged)["exterior"] == ["c.png"]


def test_files_that_are_no_photos_are_counted(tagged: WebDriver, tmp_path: Path) -> None:
    others = [tmp_path / "brochure.pdf", tmp_path / "notes.txt", tmp_path / ".hidden"]
    for path in others:
        path.write_bytes(b"no photo")
    tagged.find_element(By.ID, "photos").send_keys("\n".join(map(str, others)))
    WebDriverWait(tagged, 30).until(lambda b: "2 files left out" in b.find_element(By.ID, "summary").text)


def test_without_the_server_nothing_is_lost_and_photos_can_be_sent_again(
    tagged: WebDriver, tmp_path: Path
) -> None:
    card(tagged, "c.png").click()
    tagged.switch_to.active_element.send_keys("e")
    late = draw(tmp_path / "late.jpg", "hallway")
    tagged.set_network_conditions(offline=True, latency=0, throughput=0)  # type: ignore[attr-defined]
    tagged.find_element(By.ID, "photos").send_keys(str(late))
    WebDriverWait(tagged, 30).until(lambda b: "late.jpg" in groups(b).get("!", ()))
    assert "Choose the photo again" in card(tagged, "late.jpg").text
    tagged.find_element(By.ID, "download").click()
    WebDriverWait(tagged, 30).until(lambda b: "stays on this page" in b.find_element(By.ID, "summary").text)
    tagged.delete_network_conditions()  # type: ignore[attr-defined]
    tagged.find_element(By.ID, "photos").send_keys(str(late))
    WebDriverWait(tagged, 30).until(lambda b: groups(b).get("hallway") == ["late.jpg"])
    assert groups(tagged)["exterior"] == ["c.png"]


def test_nothing_in_the_page_is_an_error(tagged: WebDriver) -> None:
    assert [entry["message"] for entry in tagged.get_log("browser") if entry["level"] == "SEVERE"] == []


@pytest.mark.parametrize("width", [390, 360, 320])
def test_on_a_phone_the_bar_is_one_row_and_nothing_sticks_out(tagged: WebDriver, width: int) -> None:
    size = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    tagged.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    bar = tagged.find_element(By.CSS_SELECTOR, "header.bar")
    assert bar.size["height"] <= 64
    buttons = [one for one in bar.find_elements(By.TAG_NAME, "button") if one.is_displayed()]
    assert [one.text for one in buttons] == ["Photos…", "Folder…", "Undo", "CSV"]
    assert len({one.location["y"] for one in buttons}) == 1
    assert all(one.size["height"] >= 44 for one in buttons), "as large as a thumb"
    assert tagged.execute_script("return document.documentElement.scrollWidth") <= width


def test_colours_are_the_programs() -> None:
    style = (PAGE / "style.css").read_text("utf-8")
    light, dark = (dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in style.split("@media")[:2])
    for found, tokens in ((light, LIGHT), (dark, DARK)):
        assert found == {name: getattr(tokens, name.replace("-", "_")) for name in found} and len(found) == 14


def test_nothing_is_fetched_from_elsewhere() -> None:
    for file in PAGE.iterdir():
        text = re.sub(r'http://www\.w3\.org/[\w/]+|xmlns="[^"]*"', "", file.read_text("utf-8"))
        assert "http://" not in text and "https://" not in text, file.name
