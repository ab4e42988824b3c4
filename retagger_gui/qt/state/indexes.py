"""What Qt's models and views call a place in a model."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()  # of a model that is a list or table, and no tree
