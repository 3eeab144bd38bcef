"""Articles out of pages with Spark.

    spark-submit spark.py pages PAGES ARTICLES      PAGES: Parquet or JSON with columns id, url, captured, content_type and one of html, text, bytes
    spark-submit spark.py archives LIST ARTICLES    LIST: a text file, a path of a WARC (or WACZ, ARC, NDJSON) a line, on a disk all machines share

ARTICLES becomes Parquet: a row a page, whatever came of it, in the columns of `tinbai mapping spark`. Node and tinbai have to be on every
machine, or to travel with the job: see docs/scale.md.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import tempfile

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

# What `tinbai pipe` takes, and the column it is made of.
FIELDS = {"id": "id", "url": "url", "captured": "captured", "contentType": "content_type", "html": "html", "text": "text"}


def schema(tinbai: str) -> str:
    """The fixed schema of rows: inferred, it would be another one for every file."""
    return subprocess.run([*shlex.split(tinbai), "mapping", "spark"], check=True, capture_output=True, text=True).stdout


def lines_of(pages: DataFrame) -> DataFrame:
    """A line of JSON for each page, as `line`; bytes travel as base64, since JSON has only text."""
    there = [F.col(column).alias(field) for field, column in FIELDS.items() if column in pages.columns]
    if "bytes" in pages.columns:
        there.append(F.base64("bytes").alias("base64"))
    return pages.select(F.to_json(F.struct(*there)).alias("line"))


def from_pages(spark: SparkSession, pages: DataFrame, tinbai: str) -> DataFrame:
    """
    A row for each page. TRANSFORM runs `tinbai pipe` from the JVM itself: RDD.pipe would put a Python process before and behind it. A tinbai
    that was killed fails its task, and Spark does that again.
    """
    # In a string of SQL a backslash and a quotation mark stand behind a backslash.
    command = f"{tinbai} pipe -f row".replace("\\", "\\\\").replace("'", "\\'")
    lines_of(pages).createOrReplaceTempView("lines_of_pages")
    rows = spark.sql(f"SELECT TRANSFORM(line) USING '{command}' AS (line STRING) FROM lines_of_pages")
    return rows.select(F.from_json("line", schema(tinbai)).alias("row")).select("row.*")


# Exit codes of `tinbai extract`: some page failed, some input could not be read to its end. Both stand in the rows.
TOLD = (0, 1, 3)


def extract_archive(path: str, folder: str, tinbai: str) -> str:
    """The rows of one archive as one file, which has its name only when it is whole: twice done is the same as once."""
    output = os.path.join(folder, os.path.basename(path) + ".jsonl")
    if os.path.exists(output):
        return output
    own = tempfile.mkdtemp(prefix=".part-", dir=folder)
    try:
        code = subprocess.run([*shlex.split(tinbai), "extract", path, "-o", own, "-f", "row", "-j", "1", "-q"]).returncode
        if code not in TOLD:
            raise RuntimeError(f"tinbai ended with {code} on {path}")
        (rows,) = (name for name in os.listdir(own) if name.endswith(".rows.jsonl"))
        os.replace(os.path.join(own, rows), output)
    finally:
        shutil.rmtree(own, ignore_errors=True)
    return output


def from_archives(spark: SparkSession, paths: list[str], folder: str, tinbai: str) -> DataFrame:
    """A row for each page of all archives; a task for each archive. Their names must differ, and `folder` lies on a shared disk."""
    os.makedirs(folder, exist_ok=True)
    outputs = spark.sparkContext.parallelize(paths, max(1, len(paths))).map(lambda path: extract_archive(path, folder, tinbai)).collect()
    return spark.read.schema(schema(tinbai)).json(outputs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["pages", "archives"])
    parser.add_argument("source")
    parser.add_argument("articles")
    parser.add_argument("--tinbai", default="tinbai", help="the command, e.g. ./tinbai/bin/tinbai from --archives tinbai.tar.gz#tinbai")
    arguments = parser.parse_args()
    spark = SparkSession.builder.appName("tinbai").getOrCreate()
    if arguments.what == "pages":
        read = spark.read.json if arguments.source.endswith((".json", ".jsonl", ".ndjson", ".gz")) else spark.read.parquet
        rows = from_pages(spark, read(arguments.source), arguments.tinbai)
    else:
        with open(arguments.source, encoding="utf-8") as file:
            paths = [line.strip() for line in file if line.strip()]
        rows = from_archives(spark, paths, arguments.articles.rstrip("/") + ".rows", arguments.tinbai)
    rows.write.mode("overwrite").parquet(arguments.articles)
    spark.stop()


if __name__ == "__main__":
    main()
