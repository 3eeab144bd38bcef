import type { ClassList, PageElement } from '../../model/page'
import { remember } from '../../text/lazy'

/** As many as the pages of a hundred sites have. */
const MOST = 16_384

/** The one object for a class list, whichever page has it: the pages of a portal have the same ones. */
export const classList = remember((names: string): ClassList => ({ names, askers: [], answers: [] }), MOST)

/** The class list of an element, whichever parser made it. */
export const classesOf = ({ classes, attrs }: PageElement): ClassList | undefined =>
  classes ?? (attrs.class === undefined ? undefined : classList(attrs.class))

/** Class and id of an element, in one. */
export const namesOf = ({ attrs }: PageElement): string => `${attrs.class ?? ''} ${attrs.id ?? ''}`

/** Longer class lists name no field, in characters. */
export const LONGEST_LIST = 300

/** `newsIntro` is news-Intro. */
export const parted = (list: string) => list.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')

/** What is asked of class lists: each has a place for the answer. */
export enum QUESTION {
  furniture = 0,
  always = 1,
  platform = 2,
  words = 3,
  caption = 4,
  field = 5,
  author = 6,
}

/** A function of class lists that notes on them, by question, who asked last and the answer. Of several that ask the same question, as the tables of several portals do, the last. */
export function ofClassList<T>(question: (typeof QUESTION)[keyof typeof QUESTION], make: (names: string) => T): (list: ClassList) => T {
  return ({ names, askers, answers }) => {
    if (askers[question] === make) return answers[question] as T
    const answer = make(names)
    askers[question] = make
    answers[question] = answer
    return answer
  }
}
