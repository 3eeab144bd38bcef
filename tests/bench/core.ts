export { extract } from '../../src/index'
