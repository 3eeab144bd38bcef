"""Writes tests/archive/packed: files by zstd, lz4 that Node cannot write. All their text is invented.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install zstandard lz4
    /tmp/venv/bin/python scripts/archive/make-packed.py
"""

import random
from pathlib import Path

import lz4.frame
import zstandard

FOLDER = Path(__file__).parents[2] / "tests/archive/packed"
WORDS = "xã phường huyện tỉnh họp báo công bố kế hoạch trồng rừng ven sông khánh thành trường mới thăm hỏi gia đình đoàn công tác".split()
random.seed(24)


def page(number: int) -> bytes:
    words = " ".join(random.choice(WORDS) for _ in range(300))
    return f"<!DOCTYPE html><html><head><title>Tin {number}</title></head><body><p>bài {number}</p><p>{words}.</p></body></html>".encode()


def record(number: int) -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(number)
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\nWARC-Date: 2019-03-05T01:02:03Z\r\n"
        f"WARC-Target-URI: http://tin.example.gov.vn/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def write(name: str, data: bytes) -> None:
    (FOLDER / name).write_bytes(data)


def skippable(kind: int, data: bytes) -> bytes:
    return (0x184D2A50 + kind).to_bytes(4, "little") + len(data).to_bytes(4, "little") + data


FOLDER.mkdir(exist_ok=True)
records = [record(n) for n in range(1, 5)]
dictionary = zstandard.train_dictionary(4096, [record(n) for n in range(100, 260)])
body = b"".join(page(n) for n in range(300, 312))

write("body.bin", body)
for level in (1, 5, 19):
    write(f"body.{level}.zst", zstandard.ZstdCompressor(level=level, write_checksum=True).compress(body))
small = zstandard.ZstdCompressionParameters.from_level(9, window_log=10, write_checksum=1, write_content_size=0)
write("body.window.zst", zstandard.ZstdCompressor(compression_params=small).compress(body))
write("body.rle.zst", zstandard.ZstdCompressor(level=3, write_checksum=True).compress(bytes(300_000)))
write("body.linked.lz4", lz4.frame.compress(body, content_checksum=True, block_checksum=True, block_linked=True))
write("body.stored.lz4", lz4.frame.compress(body, content_checksum=True, block_linked=False, compression_level=9, store_size=True))

pack = zstandard.ZstdCompressor(level=5, write_checksum=True)
write("plain.warc.zst", b"".join(pack.compress(one) for one in records))
with_dictionary = zstandard.ZstdCompressor(level=5, dict_data=dictionary, write_checksum=True)
frames = b"".join(with_dictionary.compress(one) for one in records)
write("dictionary.warc.zst", skippable(13, dictionary.as_bytes()) + frames)
write("packed-dictionary.warc.zst", skippable(13, pack.compress(dictionary.as_bytes())) + frames)
write("no-dictionary.warc.zst", frames)
write("plain.warc.lz4", b"".join(lz4.frame.compress(one, content_checksum=True) for one in records))
print(sum(file.stat().st_size for file in FOLDER.iterdir()), "bytes")
