/** Prints the milliseconds that importing the specifiers takes in this fresh process. */
const specifiers = process.argv.slice(2)
const started = performance.now()
for (const specifier of specifiers) await import(specifier)
process.stdout.write(`${performance.now() - started}\n`, () => process.exit())
