import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BUILT = fileURLToPath(new URL('../.vitepress/dist', import.meta.url))
const EXECUTABLE = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  path => path !== undefined && existsSync(path),
)

/** Why the tests cannot run here; said aloud, once. */
export const missing: string | undefined =
  EXECUTABLE === undefined
    ? 'there is no Chromium (set CHROMIUM, or install Debian’s package chromium)'
    : existsSync(BUILT)
      ? undefined
      : 'the site is not built (npm run site)'
if (missing !== undefined) console.warn(`skipped: tests in a browser, for ${missing}`)

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

function serve(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = join(BUILT, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(BUILT) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)))
}

export interface Opened {
  page: Page
  context: BrowserContext
  /** Addresses asked of any other host. */
  foreign: string[]
  /** Errors, refusals of the page's own rule among them. */
  complaints: string[]
}

export interface View {
  dark?: boolean
  phone?: boolean
}

export class Bench {
  readonly #browser: Browser
  readonly #server: Server
  readonly #profile: string
  readonly site: string

  private constructor(browser: Browser, server: Server, profile: string) {
    this.#browser = browser
    this.#server = server
    this.#profile = profile
    this.site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async start(): Promise<Bench> {
    const profile = mkdtempSync(join(tmpdir(), 'tinbai-chromium-'))
    const [server, browser] = await Promise.all([serve(), chromium.launch({ executablePath: EXECUTABLE!, args: FLAGS })])
    return new Bench(browser, server, profile)
  }

  async open(address: string, { dark = false, phone = false }: View = {}): Promise<Opened> {
    const context = await this.#browser.newContext({
      viewport: phone ? { width: 420, height: 860 } : { width: 1280, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
    })
    const foreign: string[] = []
    const complaints: string[] = []
    const own = address.startsWith('file:') ? address : this.site
    await context.route(/.*/u, route => {
      const url = route.request().url()
      if (url.startsWith(own) || /^(?:data|blob|about):/u.test(url)) return route.continue()
      foreign.push(url)
      return route.abort()
    })
    const page = await context.newPage()
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('dialog', dialog => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(address.startsWith('/') ? this.site + address : address)
    return { page, context, foreign, complaints }
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    await new Promise(resolve => this.#server.close(resolve))
    rmSync(this.#profile, { recursive: true, force: true })
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
}

/** What axe calls serious or critical, as `rule: element`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate("axe.run(document, { iframes: false, resultTypes: ['violations'] })")) as AxeResult
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    )
}

/** Whether any frame of the page ran what a page brought with it. */
export async function pwned(page: Page): Promise<boolean> {
  const answers = await Promise.all(page.frames().map(frame => frame.evaluate("'PWNED' in window").catch(() => false)))
  return answers.includes(true)
}

/** Wider than its window: the whole page would scroll sideways. */
export const overflows = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth > innerWidth')
