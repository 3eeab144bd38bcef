import { Command } from 'commander'
import { portalNew } from './portal-new'
import { portalTest } from './portal-test'

const EXAMPLES = `Examples:
  tinbai portal new page.html --url https://songxanh.example.gov.vn/tin/1 > songxanh.json
  tinbai portal test songxanh.json saved/*.html
  tinbai extract saved/ --portal songxanh.json -o out
`

export const command = (): Command =>
  new Command('portal')
    .summary('begin a portal of your own, and see what it changes')
    .description('Describes where a portal keeps its title, its text and the rest, for --portal and for `portals` of a program.')
    .addHelpText('before', EXAMPLES)
    .addCommand(portalNew())
    .addCommand(portalTest())
