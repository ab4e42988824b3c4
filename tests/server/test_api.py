"""The REST API, in process: answers, failures, limits."""

import base64
import csv
import io
import json
import logging
import socket
import struct
import threading
import zlib
from pathlib import Path

import numpy as np
import pytest
from fastapi.testclient import TestClient
from PIL import Image

from retagger_gui.core.model import RoomModel
from retagger_gui.server.app import create_app
from retagger_gui.server.limits import Limits
from tests.drawing import blend
from tests.server.conftest import MakeClient, photo

BOUNDARY = {"content-type": "multipart/form-data; boundary=b"}


def part(content: bytes, name: str = "images", filename: str = "a.jpg") -> bytes:
    head = f'--b\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n\r\n'
    return head.encode() + content + b"\r\n"


def test_re_tagger_answers_as_the_paper_does(client: TestClient, model: RoomModel) -> None:
    answer = client.post("/re-tagger", files={"image": ("a.jpg", photo("bedroom"))})
    assert answer.status_code == 200
    assert set(answer.json()) == set(model.labels)
    assert next(iter(answer.json())) == "bedroom" and answer.json()["bedroom"] > 0.9
    assert sum(answer.json().values()) == pytest.approx(1, abs=1e-4)


def test_one_photo_alone_for_re_tagger(client: TestClient) -> None:
    two = client.post("/re-tagger", files=[("image", ("a.jpg", photo())), ("image", ("b.jpg", photo()))])
    assert two.status_code == 422 and "exactly one photo" in two.json()["error"]


def test_many_photos_in_their_order(client: TestClient) -> None:
    rooms = ["kitchen", "bathroom", "exterior", "hallway", "kitchen", "graphic", "other"]
    files = [("images", (f"{place}.jpg", photo(room))) for place, room in enumerate(rooms)]
    body = client.post("/v1/tags", files=files).json()
    assert body["model"] == "tiny-1"
    assert [one["tag"] for one in body["photos"]] == rooms
    assert [one["name"] for one in body["photos"]] == [f"{place}.jpg" for place in range(len(rooms))]
    assert {(one["width"], one["height"], one["error"]) for one in body["photos"]} == {(64, 48, None)}


def test_labels_of_ten_per_cent_and_more(client: TestClient) -> None:
    file = io.BytesIO()
    Image.new("RGB", (64, 48), blend("kitchen", "living_room", 0.5)).save(file, "PNG")
    body = client.post("/v1/tags", files={"image": ("a.png", file.getvalue())}).json()
    shown = body["photos"][0]["labels"]
    assert {one["label"] for one in shown} == {"kitchen", "living_room"}
    assert all(one["probability"] >= 0.1 for one in shown)
    assert shown == sorted(shown, key=lambda one: -one["probability"])


def test_what_is_no_photo_is_an_error_beside_the_others(client: TestClient) -> None:
    files = [("images", ("a.jpg", photo())), ("images", ("b.jpg", b"no photo")), ("images", ("c.jpg", b""))]
    good, bad, empty = client.post("/v1/tags", files=files).json()["photos"]
    assert good["tag"] == "kitchen" and good["error"] is None
    assert bad["tag"] is None and "not a photo" in bad["error"]
    assert empty["tag"] is None and "empty" in empty["error"]


def test_no_photo_for_re_tagger_is_an_unsupported_type(client: TestClient) -> None:
    answer = client.post("/re-tagger", files={"image": ("a.jpg", b"%PDF-1.7 something")})
    assert answer.status_code == 415 and "not a photo" in answer.json()["error"]


def test_a_request_without_photos_is_told_the_field_of_its_address(client: TestClient) -> None:
    for address, field in (("/re-tagger", "image"), ("/v1/tags", "images")):
        answer = client.post(address, files={"photo": ("a.jpg", photo())})
        assert (answer.status_code, answer.json()["error"]) == (
            422,
            f"There is no photo in the request. Send it in the field {field}.",
        )


def test_the_type_is_the_contents_not_the_names(client: TestClient) -> None:
    answer = client.post(
        "/v1/tags", files={"image": ("a.txt", photo("hallway", format="WEBP"), "text/plain")}
    )
    assert answer.json()["photos"][0]["tag"] == "hallway"


def test_a_thumbnail_where_one_is_asked_for(client: TestClient) -> None:
    files = {"image": ("a.jpg", photo("bathroom", size=(800, 400)))}
    url = client.post("/v1/tags?thumbnail=100", files=files).json()["photos"][0]["thumbnail"]
    kind, _, data = url.partition(",")
    assert kind == "data:image/jpeg;base64"
    assert Image.open(io.BytesIO(base64.b64decode(data))).size == (100, 50)
    assert client.post("/v1/tags", files=files).json()["photos"][0]["thumbnail"] is None
    assert client.post("/v1/tags?thumbnail=9000", files=files).status_code == 422


@pytest.mark.parametrize(
    ("body", "headers", "status", "words"),
    [
        (b"x", {"content-type": "application/json"}, 415, "multipart/form-data"),
        (b"x", {"content-type": "multipart/form-data"}, 400, "boundary"),
        (b"rubbish", BOUNDARY, 400, "no valid multipart"),
        (part(b"x" * 10), BOUNDARY, 400, "ends in the middle"),
        (b"--b--\r\n", BOUNDARY, 422, "no photo"),
        (part(b"x", name="other") + b"--b--\r\n", BOUNDARY, 422, "no photo"),
    ],
)
def test_bad_requests(
    client: TestClient, body: bytes, headers: dict[str, str], status: int, words: str
) -> None:
    answer = client.post("/v1/tags", content=body, headers=headers)
    assert answer.status_code == status and words in answer.json()["error"]


def test_wrong_address_and_method(client: TestClient) -> None:
    assert client.get("/v2/tags").status_code == 404 and "/docs" in client.get("/v2/tags").json()["error"]
    answer = client.get("/v1/tags")
    assert (
        answer.status_code == 405 and "method" in answer.json()["error"] and answer.headers["allow"] == "POST"
    )


def test_too_large_too_many(make_client: MakeClient) -> None:
    client = make_client(Limits(photo_bytes=2 * 1024 * 1024, photos=3, request_bytes=5 * 1024 * 1024))
    large = client.post("/v1/tags", files={"image": ("big.jpg", bytes(2 * 1024 * 1024 + 1))})
    assert large.status_code == 413 and large.json()["error"] == "big.jpg is larger than 2 MB."
    many = client.post("/v1/tags", files=[("images", ("a.jpg", photo()))] * 4)
    assert many.status_code == 413 and "at most 3 photos" in many.json()["error"]
    whole = client.post("/v1/tags", files=[("images", ("a.jpg", bytes(1900 * 1024)))] * 3)
    assert whole.status_code == 413 and "at most 5 MB" in whole.json()["error"]


def test_a_decompression_bomb_is_refused(client: TestClient) -> None:
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = photo(format="PNG")
    bomb = bomb[:12] + head + struct.pack(">I", zlib.crc32(head)) + bomb[33:]
    answer = client.post("/re-tagger", files={"image": ("bomb.png", bomb)})
    assert answer.status_code == 422 and "too large" in answer.json()["error"]


def test_a_failing_model_is_said(make_client: MakeClient, model_file: Path) -> None:
    class Broken(RoomModel):
        def answers(self, *arguments: object, **options: object) -> object:  # type: ignore[override]
            raise RuntimeError("spoilt")

    client = make_client(with_model=Broken(model_file, threads=1))
    body = client.post("/v1/tags", files={"image": ("a.jpg", photo())}).json()
    assert body["photos"][0]["error"] == "The model failed (RuntimeError)."
    assert client.get("/health").status_code == 200


def test_model_and_health(client: TestClient, model: RoomModel) -> None:
    about = client.get("/v1/model").json()
    assert [one["label"] for one in about["labels"]] == list(model.labels)
    assert about["labels"][0] == {"label": "kitchen", "name": "Kitchen", "key": "K", "colour": "#c2571a"}
    assert (about["version"], about["engine"], about["metrics"]) == (
        "tiny-1",
        model.engine,
        {"accuracy": 1.0},
    )
    assert client.get("/health").json() == {"status": "ok", "waiting": 0}


def test_headers_keep_browsers_careful_and_other_sites_out(client: TestClient) -> None:
    for answer in (client.get("/health"), client.get("/nothing"), client.get("/")):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert "'unsafe-inline'" not in answer.headers["content-security-policy"]
        assert answer.headers["referrer-policy"] == "no-referrer"
    asked = client.get("/health", headers={"origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in asked.headers


def test_the_description_names_every_address(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    assert set(document["paths"]) == {"/re-tagger", "/v1/tags", "/v1/table", "/v1/model", "/health"}
    sent = document["paths"]["/v1/tags"]["post"]["requestBody"]["content"]
    assert list(sent) == ["multipart/form-data"]
    page = client.get("/docs").text
    assert "http://" not in page and "https://" not in page  # no CDN
    for address in [line.split('"')[1] for line in page.splitlines() if "<script src" in line]:
        assert client.get(address).status_code == 200


def test_the_table_is_the_programs_own(client: TestClient) -> None:
    tagged = client.post("/v1/tags", files={"image": ("1.jpg", photo("kitchen"))}).json()["photos"][0]
    kept = {key: tagged[key] for key in ("probabilities", "width", "height", "error")}
    rows = [
        {"path": "12 Oak Road/1.jpg", **kept, "decision": "dining_room"},
        {"path": "=2.jpg", **kept},
        {"path": "3.jpg", "error": "It is damaged."},
    ]
    answer = client.post("/v1/table", json={"photos": rows})
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/csv")
    assert answer.content.startswith(b"\xef\xbb\xbfpath,listing,tag,")
    found = {row["path"]: row for row in csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))}
    oak = found["12 Oak Road/1.jpg"]
    assert (oak["listing"], oak["tag"], oak["source"], oak["label_1"]) == (
        "12 Oak Road",
        "dining_room",
        "user",
        "kitchen",
    )
    assert found["'=2.jpg"]["tag"] == "kitchen" and found["3.jpg"]["error"] == "It is damaged."


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"photos": [{}]}', b'{"photos": [{"path": 1}]}', b"\xff\xfe"]
)
def test_a_table_that_does_not_fit(client: TestClient, body: bytes) -> None:
    answer = client.post("/v1/table", content=body)
    assert answer.status_code == 422 and answer.json()["error"].startswith("The table does not fit")


def test_nothing_of_a_photo_is_written_or_logged(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    written: list[object] = []
    real = io.open

    def noted(file: object, mode: str = "r", *arguments: object, **options: object) -> object:
        if set(mode) & set("wax+"):
            written.append(file)
        return real(file, mode, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr("builtins.open", noted)
    monkeypatch.setattr("io.open", noted)
    monkeypatch.setattr("tempfile.TemporaryFile", lambda *_, **__: pytest.fail("a temporary file"))
    caplog.set_level(logging.DEBUG, "retagger_gui")
    large = np.random.default_rng(0).integers(0, 255, (900, 1200, 3), np.uint8)
    file = io.BytesIO()
    Image.fromarray(large).save(file, "PNG")  # 3 MB: beyond what form parsers keep in memory
    body = client.post("/v1/tags", files={"image": ("secret-name.png", file.getvalue())}).json()
    assert body["photos"][0]["error"] is None
    assert not written and "secret-name" not in caplog.text


def test_no_thread_is_left_behind(model: RoomModel) -> None:
    before = set(threading.enumerate())
    with TestClient(create_app(model)) as client:
        client.post("/v1/tags", files={"image": ("a.jpg", photo())})
        assert {"infer"} <= {thread.name for thread in set(threading.enumerate()) - before}
    left = {thread.name for thread in set(threading.enumerate()) - before}
    assert not {name for name in left if name.startswith("infer")}


def test_json_is_json(client: TestClient) -> None:
    name = '"quote"\nnew\u202eline<script>.jpg'
    body = part(photo(), filename=name.replace('"', "%22").replace("\n", "%0A")) + b"--b--\r\n"
    answer = client.post("/v1/tags", content=body, headers=BOUNDARY)
    assert answer.headers["content-type"] == "application/json"
    assert json.loads(answer.content)["photos"][0]["tag"] == "kitchen"


def test_no_socket_is_opened(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection"))
    assert client.post("/v1/tags", files={"image": ("a.jpg", photo())}).status_code == 200
