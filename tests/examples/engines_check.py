"""Loads rows by the schema `tinbai mapping` prints, writes them as Parquet and reads that again; says what came out.

    python engines_check.py ENGINE SCHEMA ROWS.jsonl FOLDER
"""

import json
import os
import re
import sys

engine, schema, rows, folder = sys.argv[1:]
text = open(schema, encoding="utf-8").read()
parquet = os.path.join(folder, f"{engine}.parquet")
columns = "id, status, title, text, article"

if engine == "duckdb":
    import duckdb

    connection = duckdb.connect()
    copy = re.search(r"^-- (COPY .*;)$", text, re.M).group(1)
    connection.execute(text.replace("rows.jsonl", rows))
    connection.execute(copy.replace("articles.parquet", parquet))
    found = connection.execute(f"SELECT {columns} FROM '{parquet}' ORDER BY id").fetchall()
    names = [name for name, *_ in connection.execute(f"DESCRIBE SELECT * FROM '{parquet}'").fetchall()]
    elements = connection.execute("SELECT sum(json_array_length(article::JSON, '$.body')) FROM articles").fetchone()[0]
else:
    from chdb.session import Session

    session = Session(os.path.join(folder, "clickhouse"))
    session.query("CREATE DATABASE IF NOT EXISTS news ENGINE = Atomic")
    session.query("USE news")
    session.query(text.split("\n", 1)[1])
    insert = re.search(r"^-- (INSERT .*)$", text, re.M).group(1)
    session.query(insert.replace("rows.jsonl", rows))
    session.query(f"SELECT * FROM articles INTO OUTFILE '{parquet}' FORMAT Parquet")
    read = session.query(f"SELECT {columns} FROM file('{parquet}', 'Parquet') ORDER BY id", "JSONCompactEachRow").bytes().decode()
    found = [tuple(json.loads(line)) for line in read.splitlines()]
    names = [json.loads(line)[0] for line in session.query(f"DESCRIBE file('{parquet}', 'Parquet')", "JSONCompactEachRow").bytes().decode().splitlines()]
    elements = int(session.query("SELECT sum(JSONLength(article, 'body')) FROM articles", "TabSeparated").bytes().decode())

wanted = sorted((tuple(row[name] for name in columns.split(", ")) for row in map(json.loads, open(rows, encoding="utf-8"))), key=lambda row: row[0])
print(json.dumps({"rows": len(found), "same": [tuple(row) for row in found] == wanted, "columns": len(names), "blocks": int(elements)}))
