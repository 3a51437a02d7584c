"""Which model answers."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from gui.session.models import AvailableModel
from gui.style.text import title_of


class ModelSelector(QComboBox):
    """Signals:
    model_chosen(str): the person chose the model of that name.
    """

    model_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("model_selector")
        self.setAccessibleName(self.tr("Model"))
        self.setToolTip(self.tr("Which model answers, and its accuracy on test pictures"))
        self.setMinimumContentsLength(22)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda index: self.model_chosen.emit(self.itemData(index)))

    def show_models(self, models: list[AvailableModel]) -> None:
        """The models of a task, to choose from."""
        self.clear()
        for model in models:
            self.addItem(self._title(model), model.name)
            if model.error:
                self._disable_last(model.error)

    def show_model(self, name: str) -> None:
        """The model that answers; no signal."""
        self.setCurrentIndex(self.findData(name))

    def _title(self, model: AvailableModel) -> str:
        if model.card is None:
            return self.tr("{name} (damaged)").format(name=model.name)
        measured = model.card.measured
        accuracy = measured.get("mnist_test_accuracy", measured.get("test_accuracy", 0.0))
        return f"{title_of(model.card)} · {QLocale().toString(accuracy * 100, 'f', 2)} %"

    def _disable_last(self, reason: str) -> None:
        items = self.model()
        assert isinstance(items, QStandardItemModel)  # what a QComboBox has unless given another
        item = items.item(self.count() - 1)
        item.setEnabled(False)
        item.setData(reason, Qt.ItemDataRole.ToolTipRole)
