"""trafilatura as a contender: `turns MODE FILE` reads a file of pages when it is its turn, `serve MODE` answers page by page on stdin."""

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


def turns(mode, file):
    """In `{milliseconds}`, out the times of the pages read in that time, as take-turns.mjs gives them."""
    with open(file, encoding="utf-8") as pages_file:
        pages = json.load(pages_file)
    print(json.dumps({"ready": True}), flush=True)
    at = 0
    for line in sys.stdin:
        times, began, before = [], time.perf_counter(), time.process_time()
        now, limit = began, began + json.loads(line)["milliseconds"] / 1000
        while now < limit:
            read(pages[at], mode)
            after = time.perf_counter()
            times.append([at, (after - now) * 1000])
            now, at = after, (at + 1) % len(pages)
        cpu = (time.process_time() - before) * 1000
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"times": times, "cpuMs": cpu, "rssKb": peak, "failed": 0}), flush=True)


def serve(mode):
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        try:
            print(json.dumps(answer(json.loads(line), mode)), flush=True)
        except Exception as error:  # a peer that fails on a page scores nothing there
            print(json.dumps({"error": str(error)}), flush=True)


if __name__ == "__main__":
    task, mode = sys.argv[1], sys.argv[2]
    if task == "turns":
        turns(mode, sys.argv[3])
    else:
        serve(mode)
