"""What a page of the gate sends, also where it is more than is taken in: its beginning says who is here, the rest is thrown away."""

import re
from typing import Any, Final, NamedTuple, cast

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, QueryDict
from django.http.multipartparser import MultiPartParser, MultiPartParserError
from django.utils.datastructures import MultiValueDict

MOST_READ: Final = 3 * settings.FILE_UPLOAD_MAX_MEMORY_SIZE
"""Bytes; of what is longer only the beginning is looked at."""
_HEAD: Final = 1 << 16
_HIDDEN: Final = re.compile(rb'; name="(visit|page|seen|once|step|state)"\r\n\r\n([\w=-]{1,50000})\r\n', re.ASCII)


class Arrived(NamedTuple):
    """Fields and files; `whole` says whether that is all, or only the hidden fields that stand first in the form."""

    fields: QueryDict
    files: "MultiValueDict[str, UploadedFile[Any]]"
    whole: bool = True


def arrived(request: HttpRequest) -> Arrived:
    """Django gives nothing of a request whose texts together are too long; this gives its hidden fields."""
    length = int(request.META.get("CONTENT_LENGTH") or 0)
    if length <= settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return Arrived(request.POST, request.FILES)
    head = request.read(_HEAD)
    try:
        if length > MOST_READ:
            raise RequestDataTooBig
        again = MultiPartParser(
            request.META, cast("Any", _Again(head, request)), request.upload_handlers, request.encoding
        )
        return Arrived(*again.parse())
    except (RequestDataTooBig, MultiPartParserError):
        while request.read(_HEAD):  # a browser shows no answer to what it could not send
            pass
        return Arrived(_hidden(head), MultiValueDict(), whole=False)


class _Again:
    """What was read once, then the rest."""

    def __init__(self, head: bytes, request: HttpRequest) -> None:
        self._head, self._request = head, request

    def read(self, size: int | None = None, /) -> bytes:
        head, self._head = self._head[:size], self._head[len(self._head[:size]) :]
        return head or self._request.read(size)


def _hidden(head: bytes) -> QueryDict:
    found = QueryDict(mutable=True)
    for name, value in _HIDDEN.findall(head):
        found.setdefault(name.decode(), value.decode())
    return found
