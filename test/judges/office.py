"""One LibreOffice without a window, spoken to over a pipe."""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

START_PATIENCE = 90.0


class Office:
    """Starts with a profile of its own, so that it minds no other LibreOffice of the machine."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="vekha-office-")
        self.profile = Path(self.folder.name, "profile").as_uri()
        pipe = f"vekha{uuid4().hex}"
        accept = f"--accept=pipe,name={pipe};urp;"
        words = ["soffice", f"-env:UserInstallation={self.profile}", "--headless", "--norestore", "--nologo", accept]
        self.process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.desktop = self._connect(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")

    def _connect(self, address: str) -> Any:
        import uno
        from com.sun.star.connection import NoConnectException

        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
        until = time.monotonic() + START_PATIENCE
        while True:
            try:
                remote = resolver.resolve(address)
                return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
            except NoConnectException:
                if time.monotonic() > until or self.process.poll() is not None:
                    raise
                time.sleep(0.2)

    def load(self, path: Path) -> Any:
        document = self.desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, (named("Hidden", True),))
        if document is None:
            raise OSError(f"LibreOffice does not open {path.name}")
        return document

    def store(self, document: Any, path: Path, kind: str) -> None:
        document.storeToURL(path.resolve().as_uri(), (named("FilterName", kind),))

    def close(self) -> None:
        from com.sun.star.lang import DisposedException

        try:
            self.desktop.terminate()
            self.process.wait(30)
        except (DisposedException, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        self.folder.cleanup()


XLSX = "Calc MS Excel 2007 XML"
FODS = "OpenDocument Spreadsheet Flat XML"


def named(name: str, value: object) -> Any:
    from com.sun.star.beans import PropertyValue

    one = PropertyValue()
    one.Name, one.Value = name, value
    return one
