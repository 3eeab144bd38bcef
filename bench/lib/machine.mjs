import { cpus, loadavg } from 'node:os'

/** One line that says where figures come from; a load above 0.5 makes them provisional. */
export const machine = () =>
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}`
