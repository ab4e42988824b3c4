"""Near-duplicates: what must stack, what must not, and how fast."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from retagger_gui.core import duplicates
from retagger_gui.core.duplicates import (
    Look,
    Picture,
    alike,
    difference_hash,
    look_of,
    look_of_pixels,
    stacks,
    stacks_of_traces,
)

HOUSES = Path(__file__).parents[3] / "shared" / "data" / "photos" / "houses"


def scene(seed: int, size: tuple[int, int] = (240, 180)) -> Image.Image:
    """Something with walls, furniture and a gradient of light; another seed is another room."""
    random.seed(seed)
    across = np.linspace(random.randint(20, 120), random.randint(130, 250), size[0])
    down = np.linspace(0.6, 1.1, size[1])
    grey = (across[None, :] * down[:, None]).clip(0, 255)
    tint = [random.uniform(0.7, 1.0) for _ in range(3)]
    photo = Image.fromarray(np.stack([grey * share for share in tint], axis=2).astype(np.uint8))
    pen = ImageDraw.Draw(photo)
    for _ in range(14):
        x, y = random.randrange(size[0]), random.randrange(size[1])
        w, h = random.randrange(20, size[0] // 2), random.randrange(20, size[1] // 2)
        pen.rectangle(
            (x - w // 2, y - h // 2, x + w // 2, y + h // 2), fill=tuple(random.choices(range(256), k=3))
        )
    return photo


def noise(seed: int, size: tuple[int, int]) -> Image.Image:
    """Soft spots of random colours."""
    spots = np.random.default_rng(seed).integers(0, 256, (7, 9, 3), dtype=np.uint8)
    return Image.fromarray(spots).resize(size, Image.Resampling.BICUBIC)


def encoded(photo: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")


def marked(photo: Image.Image) -> Image.Image:
    """With a see-through name across the middle and a logo in the corner."""
    photo = photo.copy()
    pen = ImageDraw.Draw(photo, "RGBA")
    width, height = photo.size
    font = ImageFont.load_default(size=max(10, width // 12))
    pen.text((width * 0.25, height * 0.45), "ESTATE AGENTS", fill=(255, 255, 255, 150), font=font)
    pen.rectangle((width * 0.78, height * 0.9, width * 0.98, height * 0.97), fill=(255, 255, 255, 255))
    return photo


def scaled(photo: Image.Image, by: float) -> Image.Image:
    return photo.resize((int(photo.width * by), int(photo.height * by)), Image.Resampling.LANCZOS)


def with_logo(photo: Image.Image) -> Image.Image:
    photo = photo.copy()
    pen = ImageDraw.Draw(photo)
    width, height = photo.size
    pen.rectangle((width * 0.72, height * 0.82, width * 0.98, height * 0.97), fill=(200, 30, 40))
    return photo


def cropped(photo: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    width, height = photo.size
    return photo.crop((int(left * width), int(top * height), int(right * width), int(bottom * height)))


REUSED = {
    "logo": with_logo,
    "centre crop": lambda photo: cropped(photo, 0.05, 0.05, 0.95, 0.95),
    "corner crop": lambda photo: cropped(photo, 0.0, 0.0, 0.95, 0.95),
    "other corner": lambda photo: cropped(photo, 0.06, 0.06, 1.0, 1.0),
    "a quarter brighter": lambda photo: ImageEnhance.Brightness(photo).enhance(1.25),
    "darker": lambda photo: ImageEnhance.Brightness(photo).enhance(0.8),
    "grey": lambda photo: photo.convert("L").convert("RGB"),
}


def drawn_plan(seed: int) -> Image.Image:
    """A floor plan of several rooms with furniture, drawn small on white paper."""
    rng = random.Random(seed)
    plan = Image.new("RGB", (400, 300), "white")
    pen = ImageDraw.Draw(plan)
    left, top, right, bottom = 70, 50, 330, 250
    pen.rectangle((left, top, right, bottom), outline="black", width=4)
    for _ in range(4):
        x, y = rng.randrange(left + 40, right - 40), rng.randrange(top + 40, bottom - 40)
        pen.line((x, top, x, bottom) if rng.random() < 0.5 else (left, y, right, y), fill="black", width=3)
    for _ in range(18):
        x, y = rng.randrange(left + 8, right - 40), rng.randrange(top + 8, bottom - 30)
        pen.rectangle((x, y, x + rng.randrange(10, 34), y + rng.randrange(8, 24)), outline="#444444", width=2)
    return plan


def flat(number: int, *, door: int = 0) -> Image.Image:
    """A plan of a house of many flats as developers show them: the next differs in its number, or in a door."""
    plan = drawn_plan(7).resize((800, 600), Image.Resampling.LANCZOS)
    pen = ImageDraw.Draw(plan)
    pen.rectangle((20, 10, 170, 92), fill=(210, 30, 30))
    pen.text((30, 14), str(number), fill="white", font=ImageFont.load_default(size=64), stroke_width=4)
    if door:
        pen.rectangle((door, 188, door + 60, 208), fill="white")
        pen.line((door, 198, door, 258), fill="black", width=8)
    return scaled(plan, 0.5)


def storey(number: int) -> Image.Image:
    """A storey's plan on which each flat's number stands white on a field; the next storey differs in one digit."""
    plan = Image.new("RGB", (1200, 800), "white")
    pen = ImageDraw.Draw(plan)
    pen.rectangle((200, 60, 1000, 740), outline="#777777", width=10)
    pen.line((560, 60, 560, 740), fill="#777777", width=10)
    pen.line((200, 380, 1000, 380), fill="#777777", width=10)
    for flat_number, (x, y) in enumerate(((320, 140), (700, 140), (320, 500), (700, 500)), 1):
        pen.rectangle((x, y, x + 110, y + 110), fill=(225, 25, 25))
        text = f"{number}0{flat_number}"
        pen.text((x + 8, y + 28), text, fill="white", font=ImageFont.load_default(size=50), stroke_width=2)
    return scaled(plan, 1 / 3)


def variants(photo: Image.Image) -> list[Image.Image]:
    return [
        encoded(photo, 30),
        scaled(photo, 1 / 3),
        scaled(photo, 1.5),
        marked(photo),
        encoded(marked(scaled(photo, 0.5)), 50),
    ]


@pytest.mark.parametrize("seed", range(5))
def test_encoded_scaled_and_watermarked_copies_stack(seed: int) -> None:
    photo = scene(seed)
    looks = dict(enumerate(look_of(copy) for copy in [photo, *variants(photo)]))
    assert stacks(looks) == [tuple(range(6))]


@pytest.mark.parametrize("how", REUSED)
@pytest.mark.parametrize("draws", [scene, drawn_plan], ids=["room", "plan"])
def test_photos_that_others_use_again_are_found(draws: Callable[[int], Image.Image], how: str) -> None:
    found = [
        alike(look_of(draws(seed)), look_of(encoded(REUSED[how](draws(seed)), 60))) for seed in range(20)
    ]
    assert sum(found) >= 19


def test_drawn_plans_of_other_homes_do_not_stack() -> None:
    looks = {seed: look_of(drawn_plan(seed)) for seed in range(60)}
    assert all(look.drawing for look in looks.values())
    assert stacks(looks) == []


def test_sibling_plans_stay_apart() -> None:
    """Each a picture of its own, though nearly all of their lines are the same."""
    floors = [flat(number) for number in (104, 248, 372, 517)]
    doors = [flat(104, door=door) for door in (180, 300, 520)]
    assert stacks(dict(enumerate(look_of(encoded(plan, 85)) for plan in [*floors, *doors]))) == []


@pytest.mark.parametrize(("one", "other"), [(3, 4), (4, 7), (2, 4)])
def test_storeys_that_differ_in_a_white_digit_stay_apart(one: int, other: int) -> None:
    """Around white digits the field goes on, so that they hide among dark strokes."""
    assert not alike(*(look_of(encoded(storey(number), 85)) for number in (one, other)))


@pytest.mark.parametrize("how", ["centre crop", "corner crop", "a quarter brighter", "encoded anew"])
def test_copies_of_storeys_find_the_right_one(how: str) -> None:
    change = REUSED.get(how, lambda photo: encoded(photo, 40))
    plans = [storey(number) for number in (3, 4)]
    looks = [look_of(plan) for plan in plans] + [look_of(encoded(change(plan), 60)) for plan in plans]
    assert stacks(dict(enumerate(looks))) == [(0, 2), (1, 3)]


def test_a_small_copy_of_a_storey_is_still_found() -> None:
    """It has lost the light strokes, so these do not count."""
    assert alike(look_of(storey(3)), look_of(scaled(storey(3), 0.3)))


@pytest.mark.parametrize("how", ["logo", "centre crop", "corner crop", "a quarter brighter", "encoded anew"])
def test_copies_of_sibling_plans_find_the_right_one(how: str) -> None:
    change = REUSED.get(how, lambda photo: encoded(photo, 40))
    plans = [flat(number) for number in (104, 248, 372)]
    looks = [look_of(plan) for plan in plans] + [look_of(encoded(change(plan), 60)) for plan in plans]
    assert stacks(dict(enumerate(looks))) == [(0, 3), (1, 4), (2, 5)]


def test_a_plan_with_words_or_furniture_added_is_still_the_plan() -> None:
    """What a copy has more is no other drawing: strokes must be replaced."""
    plan = flat(202)
    more = plan.copy()
    ImageDraw.Draw(more).text(
        (90, 262), "For illustration only", fill="black", font=ImageFont.load_default(size=14)
    )
    assert alike(look_of(plan), look_of(encoded(more, 80)))


def test_different_rooms_do_not_stack() -> None:
    assert stacks({seed: look_of(scene(seed, (160, 120))) for seed in range(100)}) == []


def test_different_plans_do_not_stack_and_the_same_plan_does() -> None:
    plans = []
    for seed in range(12):
        random.seed(seed)
        plan = Image.new("RGB", (400, 300), "white")
        pen = ImageDraw.Draw(plan)
        for _ in range(5):
            x, y = random.randrange(40, 200), random.randrange(40, 150)
            pen.rectangle(
                (x, y, x + random.randrange(60, 150), y + random.randrange(40, 120)), outline="black", width=3
            )
        plans.append(plan)
    assert stacks(dict(enumerate(map(look_of, plans)))) == []
    assert alike(look_of(plans[0]), look_of(encoded(plans[0], 60)))


def test_plain_photos_stack_by_colour_alone() -> None:
    red, also_red, blue = (
        look_of(Image.new("RGB", (64, 48), colour)) for colour in ("red", "#fd0202", "blue")
    )
    assert stacks({3: red, 1: also_red, 2: blue}) == [(1, 3)]


def test_one_mark_on_fields_of_other_colours_does_not_stack() -> None:
    """Logos of networks, drawn alike."""

    def tile(colour: str) -> Image.Image:
        picture = Image.new("RGB", (400, 300), colour)
        pen = ImageDraw.Draw(picture)
        pen.ellipse((140, 90, 260, 210), outline="white", width=14)
        pen.rectangle((180, 130, 220, 170), fill="white")
        return picture

    colours = ("#b00000", "#44aef0", "#3b5998", "#2a7a3a")
    tiles = [look_of(encoded(tile(colour), 85)) for colour in colours]
    assert stacks(dict(enumerate(tiles))) == []
    assert alike(tiles[0], look_of(encoded(ImageEnhance.Brightness(tile("#b00000")).enhance(1.25), 60)))


def test_a_stack_of_some_among_many() -> None:
    looks = {seed: look_of(scene(seed, (160, 120))) for seed in range(1000, 1060)}
    looks[5] = look_of(encoded(scene(1010, (160, 120)), 40))
    looks[6] = look_of(scaled(scene(1010, (160, 120)), 0.5))
    looks[7] = look_of(marked(scene(1020, (160, 120))))
    assert stacks(looks) == [(5, 6, 1010), (7, 1020)]


def test_sharpness_falls_with_blur_and_not_with_size() -> None:
    photo = scene(3, (800, 600))
    sharp, soft = look_of(photo).sharpness, look_of(photo.filter(ImageFilter.GaussianBlur(6))).sharpness
    assert soft < sharp / 4
    assert look_of(scaled(photo, 0.5)).sharpness == pytest.approx(sharp, rel=0.5)


def test_a_look_is_stored_and_found_again() -> None:
    look = look_of_pixels(np.asarray(scene(1)))
    again = Look.unpacked(look.packed())
    assert again is not None
    assert (again.whole, again.colours, again.drawing) == (look.whole, look.colours, look.drawing)
    assert again.sharpness == pytest.approx(look.sharpness)
    assert Look.unpacked(b"from another version") is None


def test_the_look_of_a_drawing_is_stored_and_damage_is_noticed() -> None:
    look = look_of(drawn_plan(1))
    data = look.packed()
    again = Look.unpacked(data)
    assert again is not None and len(again.drawing) == 2
    assert (again.whole, again.drawing) == (look.whole, look.drawing)
    assert len(data) < 60_000, "drawings are kept compressed"
    for damaged in (data[:-1], data + b"0", data[:3000], b""):
        assert Look.unpacked(damaged) is None


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (3, 3)])
def test_photos_of_any_shape_can_be_measured(size: tuple[int, int]) -> None:
    assert look_of(Image.new("RGB", size, "red")).sharpness == 0.0


def test_looks_are_fetched_for_the_candidates_alone() -> None:
    looks = {seed: look_of(scene(seed, (160, 120))) for seed in range(3_000, 3_030)}
    looks[5] = looks[3_010]
    looks[6] = look_of(encoded(scene(3_020, (160, 120)), 40))
    fetched: set[int] = set()

    def look_at(number: int) -> Look:
        fetched.add(number)
        return looks[number]

    traces = {number: look.trace() for number, look in looks.items()}
    assert stacks_of_traces(traces, look_at) == stacks(looks) == [(5, 3_010), (6, 3_020)]
    assert {6, 3_020} <= fetched and len(fetched) < 10
    assert stacks_of_traces(traces, lambda number: None) == [(5, 3_010)], (
        "what is the very same needs no look"
    )


def test_traces_tell_drawings_apart_that_differ_in_their_lines_alone() -> None:
    look = look_of(drawn_plan(1))
    other = Look(look.whole, look.colours, look.sharpness, look_of(drawn_plan(2)).drawing)
    assert look.trace() == look_of(drawn_plan(1)).trace()
    assert look.trace().same != other.trace().same
    assert look.trace().hashes.startswith(look.whole.hashes) and len(look.trace().hashes) == 3 * 112
    assert stacks({1: look, 2: other}) == []


def test_nothing_and_one_are_no_stack() -> None:
    assert stacks({}) == []
    assert stacks({4: look_of(scene(1))}) == []


def test_the_first_and_the_last_of_thousands_find_each_other() -> None:
    numbers = np.random.default_rng(1)
    looks = {
        number: Look(Picture(numbers.bytes(112), numbers.bytes(48 * 48)), numbers.bytes(192), 1.0)
        for number in range(6_000)
    }
    looks[6_000] = looks[0]
    looks[3_000] = looks[5_000]
    assert stacks(looks) == [(0, 6_000), (3_000, 5_000)]


def test_a_thousand_copies_of_two_photos_are_two_stacks() -> None:
    first, second = look_of(scene(1)), look_of(scene(2))
    looks = {item_id: first if item_id % 2 else second for item_id in range(2_000)}
    assert stacks(looks) == [tuple(range(0, 2_000, 2)), tuple(range(1, 2_000, 2))]


@pytest.mark.parametrize("pairs", [1, 7, 100])
def test_however_many_pairs_are_compared_at_a_time(pairs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = {seed: look_of(scene(seed // 2, (160, 120))) for seed in range(2_000, 2_030)}
    everything = stacks(looks)
    assert len(everything) == 15
    monkeypatch.setattr(duplicates, "PAIRS", pairs)
    assert stacks(looks) == everything


@pytest.mark.real_photos
@pytest.mark.skipif(not HOUSES.is_dir(), reason="the photos of houses are not here")
def test_real_rooms_and_their_copies() -> None:
    files = sorted(HOUSES.glob("*/*.jpg"))[:40]
    photos = []
    for file in files:
        photo = Image.open(file).convert("RGB")
        photo.thumbnail((400, 400))
        photos.append(photo)
    looks = {10 * number: look_of(photo) for number, photo in enumerate(photos)}
    distinct = stacks(looks)
    assert sum(map(len, distinct)) <= 6, "the data set repeats a few photos itself"
    together = 0
    for number, photo in enumerate(photos[:12]):
        together += all(alike(looks[10 * number], look_of(copy)) for copy in variants(photo))
    assert together >= 11


@pytest.mark.parametrize(
    ("seed", "size", "bits"),
    [
        (1, (400, 300), "3a9a1871632796d960801937800f7f6c"),
        (2, (300, 400), "655dd594d7c3c296ef0e50e139bad24f"),
        (3, (9, 8), "242e94456da5be530748e9bf1e0ee9f8"),
        (4, (1, 1), "00000000000000000000000000000000"),
        (5, (640, 97), "0a4a4d0babbd9c4c0105fff81f46e6b5"),
    ],
)
def test_hashes_are_those_that_earlier_versions_stored(seed: int, size: tuple[int, int], bits: str) -> None:
    """The bits are what ImageHash 4.3.2 gives for the same pictures."""
    assert difference_hash(noise(seed, size).convert("L")).hex() == bits
