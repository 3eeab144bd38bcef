import type { Tally } from '../batch/tally'
import { EXIT, type ExitCode } from './exit'

/**
 * How a run ends, whatever it read and wherever it wrote: 3 where an input could not be read, or not to its end; 1 where a page failed, or pages were
 * read and none was an article; else 0. A page that is no article is a result, not a failure.
 */
export function exitCodeOf({ pages, articles, errors }: Tally, unreadable: boolean): ExitCode {
  if (unreadable) return EXIT.unreadable
  if (Object.keys(errors).length > 0) return EXIT.failed
  return pages > 0 && articles === 0 ? EXIT.failed : EXIT.ok
}
