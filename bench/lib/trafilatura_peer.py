"""trafilatura as a contender: `speed MODE FILE SECONDS` times a file of pages, `serve MODE` answers page by page on stdin."""

import json
import re
import resource
import sys
import time

import trafilatura


# `all` gives title, author and date before the text, as the other contenders do; left to itself trafilatura gives the text only.
MODES = {"all": {"with_metadata": True}, "text": {}, "fast": {"fast": True}}
HEAD = re.compile(r"---\n(.*?)\n---\n", re.S)
TITLE = re.compile(r"^title: (.*)$", re.M)


def read(page, mode):
    return trafilatura.extract(page["html"], url=page.get("url"), include_comments=False, **MODES[mode]) or ""


def answer(page, mode):
    text = read(page, mode)
    head = HEAD.match(text)
    if not head:
        return {"text": text}
    title = TITLE.search(head[1])
    return {"text": text[head.end() :], "title": title[1] if title else ""}


def speed(mode, file, seconds):
    with open(file, encoding="utf-8") as pages_file:
        pages = json.load(pages_file)
    limit = time.perf_counter() + seconds / 2
    for page in pages * 10:
        if time.perf_counter() > limit:
            break
        read(page, mode)
    times, cpu, rounds, limit = [[] for _ in pages], 0.0, 0, time.perf_counter() + seconds
    while rounds == 0 or (rounds < 10 and time.perf_counter() < limit):
        before = time.process_time()
        for own, page in zip(times, pages):
            started = time.perf_counter()
            read(page, mode)
            own.append((time.perf_counter() - started) * 1000)
        cpu += time.process_time() - before
        rounds += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"times": times, "cpuMs": cpu * 1000 / rounds, "rounds": rounds, "rssKb": peak, "failed": 0}))


def serve(mode):
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        try:
            print(json.dumps(answer(json.loads(line), mode)), flush=True)
        except Exception as error:  # a peer that fails on a page scores nothing there
            print(json.dumps({"error": str(error)}), flush=True)


if __name__ == "__main__":
    task, mode = sys.argv[1], sys.argv[2]
    if task == "speed":
        speed(mode, sys.argv[3], float(sys.argv[4]))
    else:
        serve(mode)
