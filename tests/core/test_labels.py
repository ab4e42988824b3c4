"""What labels look like: names, keys and terms of those shipped, and of any other model's."""

from pathlib import Path

from retagger_gui.core.labels import NEUTRAL, SHIPPED, TWO_LABELS, style


def test_shipped_labels_are_the_designs_in_its_order() -> None:
    assert SHIPPED == (
        "kitchen",
        "bathroom",
        "bedroom",
        "living_room",
        "dining_room",
        "hallway",
        "balcony",
        "exterior",
        "floorplan",
        "graphic",
        "other",
    )


def test_shipped_styles() -> None:
    assert [style(label).key for label in SHIPPED] == list("KBDLIHCEFGO")
    assert style("living_room").name == "Living room"
    assert style("floorplan").name == "Floor plan"
    assert style("exterior").reso == "Front of Structure"
    assert style("graphic").reso == "Other"
    assert len({style(label).colour for label in SHIPPED}) == len(SHIPPED)


def test_an_unknown_label_gets_a_readable_name() -> None:
    wine = style("wine_cellar")
    assert (wine.name, wine.key, wine.colour, wine.reso) == ("Wine cellar", "", NEUTRAL, "")
    assert style("TV_room").name == "TV room"
    assert style("Küche").name == "Küche"
    assert style("_").name == "_"


def test_the_definitions_stand_in_the_training_readme_word_for_word() -> None:
    page = " ".join((Path(__file__).parents[2] / "training" / "README.md").read_text("utf-8").split())
    assert TWO_LABELS in page
    for label in SHIPPED:
        assert style(label).meaning
        assert f"- **{style(label).name}**: {style(label).meaning}" in page


def test_a_label_that_the_program_does_not_know_has_no_definition() -> None:
    assert style("wine_cellar").meaning == ""
