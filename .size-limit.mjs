// Bundlers write letters as they are, esbuild by itself as six signs of ASCII: Vietnamese tables would be measured by how they are escaped.
const modifyEsbuildConfig = config => ({ ...config, charset: 'utf8' })

export default [
  { name: 'tinbai in a browser', path: 'dist/index.js', import: '{ extract }', limit: '150 kB', gzip: true, modifyEsbuildConfig },
  { name: 'tinbai/text in a browser', path: 'dist/text.js', limit: '40 kB', gzip: true, modifyEsbuildConfig },
  { name: 'tinbai/search in a browser', path: 'dist/search.js', limit: '44 kB', gzip: true, modifyEsbuildConfig },
]
