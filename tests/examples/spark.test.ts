import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildCommand } from '../cli/command'
import { archives, folder, ndjson, pages } from './cluster'

const python = process.env.TINBAI_PYTHON ?? 'python3'
const found = spawnSync(python, ['-c', 'import pyspark']).status === 0 && spawnSync('java', ['-version']).status === 0
if (!found) console.warn(`skipped, there is no PySpark for ${python} (TINBAI_PYTHON) or no Java: examples/spark.py`)

it.skipIf(!found)(
  'Spark on two executors, one tinbai and one executor killed: N rows in, N rows out, the same as on one machine',
  async () => {
    const own = folder()
    const { script } = await buildCommand()
    writeFileSync(join(own, 'pages.ndjson'), ndjson(pages(320)))
    const warcs = archives(own, 4, 25)
    const args = ['tests/examples/spark_check.py', own, process.execPath, script, join(own, 'pages.ndjson'), ...warcs]
    const { stdout, stderr } = spawnSync(python, args, { encoding: 'utf8', maxBuffer: 1e9 })
    const result = JSON.parse(stdout.trimEnd().split('\n').at(-1) || JSON.stringify({ stderr }))
    console.info(`Spark: ${result.seconds} s on two executors with two kills, ${result.alone} s with -j 2`)
    expect(result).toMatchObject({
      in: 320,
      out: 320,
      distinct: 320,
      same: true,
      killed: ['killed-executor', 'killed-tinbai'],
      archived: 100,
      again: 100,
      left: [],
    })
  },
  600_000,
)
