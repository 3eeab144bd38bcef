"""Asks `tinbai pipe` by ClickHouse's executable(), a process for a query; says what came out.

    python executable_check.py FOLDER PAGES.ndjson      FOLDER has the script tinbai-pipe
"""

import json
import sys

import chdb

folder, pages = sys.argv[1:]
connection = chdb.connect(f":memory:?user_scripts_path={folder}")
query = f"""
SELECT id, status, title FROM executable(
  'tinbai-pipe', JSONEachRow, 'id String, status String, title Nullable(String)',
  (SELECT id, url, html FROM file('{pages}', JSONEachRow, 'id String, url String, html String')),
  SETTINGS command_read_timeout = 120000
) SETTINGS input_format_skip_unknown_fields = 1"""
print(json.dumps([json.loads(line) for line in connection.query(query, "JSONCompactEachRow").bytes().decode().splitlines()]))
