/** npm run build: the parts made from the project, then the site, to .vitepress/dist. */
import { build } from 'vitepress'
import { generate } from './generate.mjs'

await generate()
await build(new URL('.', import.meta.url).pathname)
