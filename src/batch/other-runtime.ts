/** The runtime's name and version where it is not Node.js: a pool of processes would never answer there. */
export function otherRuntime(): string | undefined {
  const { deno, bun } = process.versions
  return deno ? `Deno ${deno}` : bun ? `Bun ${bun}` : undefined
}
