import type * as unorm from 'unorm'

/** Unicode normalisation, and the one place that knows unorm. */
export interface UnicodeForm {
  nfc(text: string): string
  nfd(text: string): string
}

const native: UnicodeForm = { nfc: text => text.normalize('NFC'), nfd: text => text.normalize('NFD') }

/** Engines built without ICU have a `normalize` that returns its input; others have none. */
function works(form: UnicodeForm): boolean {
  try {
    return form.nfc('e\u0323\u0302') === 'ệ' && form.nfd('ệ') === 'e\u0323\u0302'
  } catch {
    return false
  }
}

/**
 * unorm takes 60 ms to load and 140 kB to ship, so it is loaded where it is needed only: through Node's own loader, unseen by bundlers.
 * A bundle in CommonJS has no `import.meta.url`.
 */
function loadUnorm(): UnicodeForm | undefined {
  const loader = globalThis.process?.getBuiltinModule?.('node:module')
  return loader?.createRequire(import.meta.url ?? __filename)('unorm') as typeof unorm | undefined
}

const missing = (): never => {
  throw new Error("This runtime has no working String.prototype.normalize: import 'unorm' before tinbai, it fills the gap.")
}

/** @internal Exported for the tests: which implementation serves, given what the runtime has. */
export function chooseForm(own: UnicodeForm, load: () => UnicodeForm | undefined): UnicodeForm {
  return works(own) ? own : (load() ?? { nfc: missing, nfd: missing })
}

const form = chooseForm(native, loadUnorm)

/** Without any of these a text is in NFC: no marks, no characters that stand for others. Source: DerivedNormalizationProps.txt, NFC_QC. */
const UNSETTLED = /[\u0300-\u1e9f\u1efa-\u200f\u20d0-\uffff]/

export const nfc = (text: string): string => (UNSETTLED.test(text) ? form.nfc(text) : text)
export const { nfd } = form
