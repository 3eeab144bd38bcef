/** A text cut loose from the page it was sliced from: engines keep a slice of 13 characters or more as a view, and the page with it. */
export const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1))
