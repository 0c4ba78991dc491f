"""Writes build/qml/Kiosk/Backend: what QML may ask of our Python types, for qmllint.

Read off the living meta objects, since the views are made from dataclasses and no source names
their properties.
"""

from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

from kiosk.screen.registration import MODULE, TYPES

OUT = Path(__file__).resolve().parent.parent / "build" / "qml" / Path(*MODULE.split("."))
_NAMES = {"QObject*": "QObject", "PyObject": "QVariant"}


def component(kind: type[QObject]) -> str:
    """Return the description of one type."""
    meta: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined]
    lines = [
        "    Component {",
        '        accessSemantics: "reference"',
        f'        name: "{kind.__name__}"',
        '        prototype: "QObject"',
        f'        exports: ["{MODULE}/{kind.__name__} 1.0"]',
        "        isCreatable: false",
        "        exportMetaObjectRevisions: [256]",
    ]
    for at in range(QObject.staticMetaObject.propertyCount(), meta.propertyCount()):
        told = meta.property(at)
        pointer = "; isPointer: true" if told.typeName().endswith("*") else ""
        notify = (
            f'; notify: "{_text(told.notifySignal().name())}"' if told.hasNotifySignal() else ""
        )
        constant = "; isPropertyConstant: true" if told.isConstant() else ""
        lines.append(
            f'        Property {{ name: "{told.name()}"; type: "{_type(told.typeName())}"; '
            f'read: "{told.name()}"; isReadonly: true{pointer}{notify}{constant} }}'
        )
    for at in range(QObject.staticMetaObject.methodCount(), meta.methodCount()):
        lines.append(f"        {_method(meta.method(at))}")
    return "\n".join([*lines, "    }"])


def _method(told: QMetaMethod) -> str:
    word = "Signal" if told.methodType() is QMetaMethod.MethodType.Signal else "Method"
    parameters = "".join(
        f' Parameter {{ name: "a{at}"; type: "{_type(_text(kind))}" }}'
        for at, kind in enumerate(told.parameterTypes())
    )
    return f'{word} {{ name: "{_text(told.name())}"{";" if parameters else ""}{parameters} }}'


def _type(name: str) -> str:
    return _NAMES.get(name, name)


def _text(name: object) -> str:
    return bytes(name).decode() if not isinstance(name, str) else name  # type: ignore[call-overload]


def main() -> None:
    """Write the module's qmldir and its types."""
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "qmldir").write_text(f"module {MODULE}\ntypeinfo backend.qmltypes\n", encoding="utf-8")
    parts = "\n".join(component(kind) for kind in TYPES)
    text = f"import QtQuick.tooling 1.2\n\nModule {{\n{parts}\n}}\n"
    (OUT / "backend.qmltypes").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
