import { MessageChannel } from 'node:worker_threads'

const { port1: nowhere, port2: other } = new MessageChannel()
other.close()
nowhere.unref()

/**
 * Gives a page's memory back at once: the bytes are handed over to nobody, and are gone for their holder. Left to the collector, those that
 * outlive two short collections stay until it marks the whole heap, which is when V8 has counted 64 MB of them.
 */
export function freeBytes({ buffer, byteLength }: Uint8Array): void {
  // A part of a larger buffer may be one of many.
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) nowhere.postMessage(undefined, [buffer])
}
