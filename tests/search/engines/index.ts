import { lucene } from './lucene'
import { minisearch } from './minisearch'
import { postgresql } from './postgresql'
import { sqlite } from './sqlite'

export const ENGINES_UNDER_TEST = [postgresql, sqlite, minisearch, lucene]
