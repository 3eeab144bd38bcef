import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface FixturePage {
  /** `liferay/eportal`. */
  name: string
  html: string
  /** Enough Vietnamese for its charset to be known without a label. */
  vietnamese: boolean
}

const ONLY_VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi
const ENOUGH = 60
const OLD_FONT = /face\s*=\s*["']?(?:\.Vn|VNI-)/i

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

/** The fixtures that are in Unicode, sorted by name. */
export function fixturePages(root: string): FixturePage[] {
  return folders(root)
    .flatMap(group => folders(join(root, group)).map(slug => `${group}/${slug}`))
    .filter(name => existsSync(join(root, name, 'page.html')))
    .map(name => ({ name, html: readFileSync(join(root, name, 'page.html'), 'utf8').normalize('NFC') }))
    .filter(({ html }) => !html.includes('\ufffd') && !OLD_FONT.test(html))
    .map(page => ({ ...page, vietnamese: (page.html.match(ONLY_VIETNAMESE)?.length ?? 0) >= ENOUGH }))
}
