"""Files made to take all time or memory, and what reading each of them takes: seconds, and the peak of memory of all processes.

    npm run build && python3 -m venv /tmp/venv && /tmp/venv/bin/pip install zstandard brotli
    /tmp/venv/bin/python scripts/archive/bombs.py dist/cli.js [PART OF A NAME]
"""

import gzip
import io
import os
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
import zlib

import brotli
import zstandard

cli = sys.argv[1]
folder = tempfile.mkdtemp(prefix="tinbai-bombs-")
GB = 1 << 30
MB = 1 << 20


def record(body: bytes, headers: str = "", kind: str = "text/html") -> bytes:
    block = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{headers}\r\n".encode() + body
    return (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.vn/\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    ).encode() + block + b"\r\n\r\n"


def packed(chunks, compressor) -> bytes:
    return b"".join([*(compressor.compress(chunk) for chunk in chunks), compressor.flush()])


def zeros(size: int):
    for _ in range(size // MB):
        yield bytes(MB)


def brotlied(size: int) -> bytes:
    compressor = brotli.Compressor(quality=5)
    return b"".join([*(compressor.process(chunk) for chunk in zeros(size)), compressor.finish()])


good = record(b"<html><body><h1>Tin</h1><p>" + "Sáng nay, huyện khởi công cây cầu bắc qua sông. ".encode() * 20)
gz = lambda size: packed(zeros(size), zlib.compressobj(9, zlib.DEFLATED, 31))  # noqa: E731
zst = lambda size: packed(zeros(size), zstandard.ZstdCompressor(level=3).compressobj())  # noqa: E731
mime = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>x</p>"


def zip_of(count: int, path: str) -> None:
    with zipfile.ZipFile(path, "w") as file:
        for number in range(count):
            file.writestr(f"x/{number}", b"")
        file.writestr("archive/a.warc", good)


def zip_with(start: bytes, size: int, count: int = 1) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for number in range(count):
            with file.open(f"{number}.html", "w", force_zip64=True) as member:
                member.write(start)
                for chunk in zeros(size):
                    member.write(chunk)
        file.writestr("z.html", "<p>" + "Tin. " * 100)
    return buffer.getvalue()


def tar_with(name: str, size: int) -> bytes:
    info, last = tarfile.TarInfo(name), tarfile.TarInfo("z.html")
    info.size, last.size = size, 512
    blocks = [info.tobuf(tarfile.GNU_FORMAT), *zeros(size), last.tobuf(tarfile.GNU_FORMAT), b"<p>Tin. " * 64, bytes(1024)]
    return packed(blocks, zlib.compressobj(1, zlib.DEFLATED, 31))


def nested(depth: int) -> bytes:
    content = b"<p>Tin</p>"
    for number in range(depth):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as file:
            file.writestr("a.zip" if number else "a.html", content)
        content = buffer.getvalue()
    return content


BOMBS = {
    "a page of 4 GB under gzip.warc": lambda: record(gz(4 * GB), "Content-Encoding: gzip\r\n") + good,
    "a page of 4 GB under zstd.warc": lambda: record(zst(4 * GB), "Content-Encoding: zstd\r\n") + good,
    "a page of 4 GB under br.warc": lambda: record(brotlied(4 * GB), "Content-Encoding: br\r\n") + good,
    "gzip within gzip within gzip.warc": lambda: record(gzip.compress(gzip.compress(gz(4 * GB))), "Content-Encoding: gzip, gzip, gzip\r\n") + good,
    "a film of 4 GB in a packed record.warc.gz": lambda: packed(
        [f"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: video/mp4\r\nContent-Length: {4 * GB}\r\n\r\n".encode(), *zeros(4 * GB), b"\r\n\r\n"],
        zlib.compressobj(9, zlib.DEFLATED, 31),
    ) + gzip.compress(good),
    "the same by zstd.warc.zst": lambda: packed(
        [f"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: video/mp4\r\nContent-Length: {4 * GB}\r\n\r\n".encode(), *zeros(4 * GB), b"\r\n\r\n"],
        zstandard.ZstdCompressor(level=3).compressobj(),
    ) + zstandard.ZstdCompressor().compress(good),
    "a header without an end, 1 GB packed.warc.gz": lambda: packed([b"WARC/1.0\r\nX: ", *zeros(GB)], zlib.compressobj(9, zlib.DEFLATED, 31)),
    "200,000 empty members.warc.gz": lambda: gzip.compress(b"") * 200_000 + gzip.compress(good),
    "a page of 1 GB packed by itself.html.gz": lambda: gz(GB),
    "60 MB of empty lines.mhtml": lambda: mime + b"\r\n" * (30 * MB) + b"\r\n--b--\r\n",
    "60 MB of false boundaries.mhtml": lambda: mime + b"\r\n--" * (15 * MB) + b"\r\n--b--\r\n",
    "a line of 1 GB.ndjson": lambda: b'{"html":"' + b"x" * GB + b'"}\n{"html":"<p>x"}\n',
    "a million bad lines.ndjson": lambda: b"{\n" * 1_000_000,
    "65,000 members.wacz": lambda: None,
    "a page of 4 GB.zip": lambda: zip_with(b"", 4 * GB),
    "a page of 4 GB.tar.gz": lambda: tar_with("a.html", 4 * GB),
    "a film of 4 GB.tar.gz": lambda: tar_with("a.mp4", 4 * GB),
    "300 pages of 32 MB.zip": lambda: zip_with(b"", 32 * MB - 1, 300),
    "a page within a zip within a zip, 200 deep.zip": lambda: nested(200),
}


def tree(pid: int):
    found = [pid]
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            for child in open(f"/proc/{pid}/task/{thread}/children").read().split():
                found += tree(int(child))
    except OSError:
        pass
    return found


def resident(pid: int) -> float:
    try:
        return int(open(f"/proc/{pid}/statm").read().split()[1]) * 4096 / 1e6
    except OSError:
        return 0


print("| file | packed | seconds | peak memory | exit code |\n|-|-:|-:|-:|-:|")
for name, make in BOMBS.items():
    if len(sys.argv) > 2 and sys.argv[2] not in name:
        continue
    path = os.path.join(folder, name)
    content = make()
    if content is None:
        zip_of(65_000, path)
    else:
        with open(path, "wb") as file:
            file.write(content)
    del content
    began = time.time()
    child = subprocess.Popen(["node", cli, "extract", path, "-o", path + ".out", "-j", "1", "-q"], stderr=subprocess.DEVNULL)
    peak = 0.0
    while child.poll() is None:
        peak = max(peak, sum(map(resident, tree(child.pid))))
        time.sleep(0.02)
    size = os.path.getsize(path)
    shown = f"{size / 1e6:.1f} MB" if size > 1e5 else f"{size} B"
    print(f"| {name} | {shown} | {time.time() - began:.1f} | {peak:.0f} MB | {child.returncode} |", flush=True)
    os.unlink(path)
