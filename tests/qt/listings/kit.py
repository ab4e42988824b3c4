"""The view of listings with photos in it."""

from collections.abc import Mapping

from pytestqt.qtbot import QtBot

from retagger_gui.core.prediction import Prediction
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.view import Context
from tests.qt.conftest import add_photos, make_photo


def shown(context: Context, qtbot: QtBot, predictions: Mapping[str, Prediction]) -> ListingsView:
    """A view on screen with these photos, each named by its path, and the keyboard in it."""
    add_photos(context.photos, (make_photo(name) for name in predictions))
    context.photos.set_predictions(predictions.values())
    view = ListingsView(context)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.enter()
    return view
