"""Runs examples/spark.py on two executors, while one tinbai and one executor are killed, and says what came out.

    python spark_check.py FOLDER NODE CLI PAGES.ndjson [WARC …]
"""

import json
import os
import stat
import subprocess
import sys
import time

folder, node, cli, pages, *archives = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "../../examples"))
import spark as example  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

# A tinbai that, once, kills itself, and once its executor, in the middle of a partition.
KILLER = f"""#!{sys.executable}
import os, signal, subprocess, sys
child = subprocess.Popen([{node!r}, {cli!r}, *sys.argv[1:]], stdin=subprocess.PIPE if sys.argv[1] == "pipe" else None)
def once(name):
    try:
        os.close(os.open(os.path.join({folder!r}, name), os.O_CREAT | os.O_EXCL))
        return True
    except FileExistsError:
        return False
def parent(pid):
    text = open(f"/proc/{{pid}}/stat").read()
    return int(text[text.rindex(")") + 2:].split()[1])
def executor():
    pid = os.getpid()
    while pid > 1 and b"CoarseGrainedExecutorBackend" not in open(f"/proc/{{pid}}/cmdline", "rb").read():
        pid = parent(pid)
    return pid
if child.stdin:
    for number, line in enumerate(sys.stdin.buffer):
        try:
            child.stdin.write(line)
        except BrokenPipeError:
            break
        if number == 20 and once("killed-tinbai"):
            child.stdin.flush()
            child.kill()
            break
        if number == 30 and once("killed-executor"):
            os.kill(executor(), signal.SIGKILL)
    try:
        child.stdin.close()
    except BrokenPipeError:
        pass
code = child.wait()
sys.exit(code if code >= 0 else 128 - code)
"""
killer = os.path.join(folder, "tinbai")
with open(killer, "w") as file:
    file.write(KILLER)
os.chmod(killer, os.stat(killer).st_mode | stat.S_IXUSR)

spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")
plain = f"{node} {cli}"
source = spark.read.json(pages)
source.repartition(8).write.mode("overwrite").parquet(os.path.join(folder, "pages.parquet"))

began = time.time()
example.from_pages(spark, spark.read.parquet(os.path.join(folder, "pages.parquet")).repartition(8), killer).write.parquet(os.path.join(folder, "articles"))
seconds = time.time() - began
found = {row.id: (row.status, row.title, row.text) for row in spark.read.parquet(os.path.join(folder, "articles")).collect()}
count = spark.read.parquet(os.path.join(folder, "articles")).count()

began = time.time()
alone = subprocess.run([node, cli, "pipe", "-f", "row", "-j", "2"], stdin=open(pages, "rb"), capture_output=True, check=True).stdout
alone_seconds = time.time() - began
expected = {row["id"]: (row["status"], row["title"], row["text"]) for row in map(json.loads, alone.splitlines())}

result = {
    "in": len(expected),
    "out": count,
    "distinct": len(found),
    "same": found == expected,
    "killed": sorted(name for name in os.listdir(folder) if name.startswith("killed-")),
    "seconds": round(seconds, 1),
    "alone": round(alone_seconds, 1),
}
if archives:
    # spark-submit makes the example __main__, whose functions travel by themselves.
    spark.sparkContext.addPyFile(example.__file__)
    rows = example.from_archives(spark, archives, os.path.join(folder, "rows"), plain)
    rows.write.parquet(os.path.join(folder, "archived"))
    result["archived"] = rows.count()
    result["left"] = [name for name in os.listdir(os.path.join(folder, "rows")) if name.startswith(".part-")]
    # Again: nothing is done twice, nothing changes.
    result["again"] = example.from_archives(spark, archives, os.path.join(folder, "rows"), plain).count()
print(json.dumps(result), flush=True)
spark.stop()
