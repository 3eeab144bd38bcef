"""What warcio and FastWARC find in archives: of each response with status 200 and HTML its address and the SHA-256 of its body.

    python others.py FILE…
"""

import hashlib
import json
import sys

import brotli  # noqa: F401  (warcio takes br off where it is there)
from fastwarc.warc import ArchiveIterator as FastIterator
from fastwarc.warc import WarcRecordType
from warcio.archiveiterator import ArchiveIterator


def is_page(status, content_type):
    kind = (content_type or "").split(";")[0].strip().lower()
    return str(status) == "200" and kind in ("text/html", "application/xhtml+xml")


def by_warcio(path):
    found = []
    with open(path, "rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type == "response" and record.http_headers and is_page(record.http_headers.get_statuscode(), record.http_headers.get_header("Content-Type")):
                found.append([record.rec_headers.get_header("WARC-Target-URI"), hashlib.sha256(record.content_stream().read()).hexdigest()])
    return found


def by_fastwarc(path):
    found = []
    for record in FastIterator(open(path, "rb"), record_types=WarcRecordType.response, parse_http=True, auto_decode="all"):
        if record.http_headers and is_page(record.http_headers.status_code, record.http_headers.get("Content-Type")):
            found.append([record.headers.get("WARC-Target-URI"), hashlib.sha256(record.reader.read()).hexdigest()])
    return found


def said(reader, path):
    try:
        return reader(path)
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"[:120]


print(json.dumps({path: {"warcio": said(by_warcio, path), "FastWARC": said(by_fastwarc, path)} for path in sys.argv[1:]}))
