import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const hasChromium = existsSync(PATH)
if (!hasChromium) console.warn(`skipped, there is no Chromium at ${PATH}: what is tried in a browser`)

// A browser that looks for nothing outside of this machine.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: ARGS })
