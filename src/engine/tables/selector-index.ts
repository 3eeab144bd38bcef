import type { ClassList, Page, PageElement } from '../../model/page'
import { classesOf, ofClassList, QUESTION } from '../tree/class-list'
import { type Compound, compile, holds, isSpace, matches, type Selector } from './match'

interface Entry<Rule> {
  selector: Selector
  rule: Rule
  /** The place it has in the index says all: nothing is left to ask. */
  sure: boolean
}

/** What is asked of a part of a class list or id, where that is asked first. */
interface PartEntry<Rule> extends Entry<Rule> {
  part: Compound['attrs'][number]
}

/** Rules for elements with an attribute: whatever its value is, and by its value in small letters. */
interface OfAttribute<Rule> {
  name: string
  any: Entry<Rule>[]
  exact: Map<string, Entry<Rule>[]>
}

const put = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** How many things a compound asks. */
const asks = ({ tag, id, classes, attrs }: Compound) => Number(tag !== undefined) + Number(id !== undefined) + classes.length + attrs.length

/**
 * Selectors by what their last compound asks first, so that one walk tests each element against the few that could fit. What
 * a class list can match is remembered: the pages of a portal have the same lists.
 */
export class SelectorIndex<Rule> {
  readonly #byId = new Map<string, Entry<Rule>[]>()
  readonly #byClass = new Map<string, Entry<Rule>[]>()
  readonly #byTag = new Map<string, Entry<Rule>[]>()
  readonly #byAttr: OfAttribute<Rule>[] = []
  readonly #partOfId: PartEntry<Rule>[] = []
  readonly #partOfClass: PartEntry<Rule>[] = []
  readonly #ofClasses: (list: ClassList) => readonly Entry<Rule>[]

  /** `question`: which of the indexes a page is asked by this is. */
  constructor(rules: Iterable<readonly [string, Rule]>, question: 'always' | 'platform') {
    this.#ofClasses = ofClassList(QUESTION[question], names => this.#entriesOf(names))
    for (const [source, rule] of rules) {
      const selector = compile(source)
      const last = selector.compounds[0]!.compound
      const entry: Entry<Rule> = { selector, rule, sure: selector.compounds.length === 1 && asks(last) === 1 }
      const ofId = last.attrs.find(a => a.name === 'id')
      const ofClass = last.attrs.find(a => a.name === 'class')
      if (last.id !== undefined) put(this.#byId, last.id, entry)
      else if (last.classes.length) put(this.#byClass, last.classes[0]!, entry)
      else if (ofId) this.#partOfId.push({ ...entry, part: ofId })
      else if (ofClass) this.#partOfClass.push({ ...entry, part: ofClass })
      else if (last.tag !== undefined) put(this.#byTag, last.tag, entry)
      else if (last.attrs.length) this.#putAttr(last.attrs[0]!, entry)
    }
  }

  #putAttr({ name, op, value }: Compound['attrs'][number], entry: Entry<Rule>): void {
    let of = this.#byAttr.find(each => each.name === name)
    if (!of) this.#byAttr.push((of = { name, any: [], exact: new Map() }))
    if (op === '=') put(of.exact, value, entry)
    else of.any.push({ ...entry, sure: entry.sure && op === '' })
  }

  /** Calls `hit` for each rule an element of the page matches, in document order. */
  walk({ elements }: Page, hit: (element: PageElement, rule: Rule) => void): void {
    const [byTag, byId, byAttr, partOfId, ofClasses] = [this.#byTag, this.#byId, this.#byAttr, this.#partOfId, this.#ofClasses]
    const run = (element: PageElement, entries: readonly Entry<Rule>[]) => {
      for (const { selector, rule, sure } of entries) if (sure || matches(element, selector)) hit(element, rule)
    }
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i]!
      const { tag, attrs } = element
      const ofTag = byTag.get(tag)
      if (ofTag) run(element, ofTag)
      const { id } = attrs
      if (id !== undefined) {
        const ofId = byId.get(id)
        if (ofId) run(element, ofId)
        if (partOfId.length) {
          const lower = id.toLowerCase()
          for (const { selector, rule, part } of partOfId) if (holds(lower, part) && matches(element, selector)) hit(element, rule)
        }
      }
      const classes = classesOf(element)
      if (classes) {
        const ofList = ofClasses(classes)
        if (ofList.length) run(element, ofList)
      }
      for (const { name, any, exact } of byAttr) {
        const value = attrs[name]
        if (value === undefined) continue
        if (any.length) run(element, any)
        const same = exact.size ? exact.get(value.toLowerCase()) : undefined
        if (same) run(element, same)
      }
    }
  }

  #entriesOf(list: string): readonly Entry<Rule>[] {
    const found: Entry<Rule>[] = []
    let start = 0
    for (let i = 0; i <= list.length; i++) {
      if (i < list.length && !isSpace(list.charCodeAt(i))) continue
      const entries = i > start ? this.#byClass.get(list.slice(start, i)) : undefined
      if (entries) found.push(...entries)
      start = i + 1
    }
    if (!this.#partOfClass.length) return found
    const lower = list.toLowerCase()
    for (const entry of this.#partOfClass) if (holds(lower, entry.part)) found.push(entry)
    return found
  }
}
