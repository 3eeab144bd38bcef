"""trafilatura as a contender: `speed MODE FILE SECONDS` times a file of pages, `serve MODE` answers page by page on stdin."""

import json
import resource
import sys
import time

import trafilatura


# `all` gives title, author and date beside the text, as the other contenders do; left to itself trafilatura gives the text only.
MODES = {"all": {"with_metadata": True}, "text": {}, "fast": {"fast": True}}


def read(page, mode):
    made = trafilatura.bare_extraction(page["html"], url=page.get("url"), include_comments=False, **MODES[mode])
    return made and {"text": made.text, **({"title": made.title or ""} if mode == "all" else {})}


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
            print(json.dumps(read(json.loads(line), mode) or {"text": ""}), flush=True)
        except Exception as error:  # a peer that fails on a page scores nothing there
            print(json.dumps({"error": str(error)}), flush=True)


if __name__ == "__main__":
    task, mode = sys.argv[1], sys.argv[2]
    if task == "speed":
        speed(mode, sys.argv[3], float(sys.argv[4]))
    else:
        serve(mode)
