/** Fixtures of the project, copied beside the page by generate.mjs: invented words in the markup of real platforms. */
export const SAMPLES = [
  {
    name: 'a SharePoint portal',
    file: 'sharepoint.txt',
    fixture: 'sharepoint-2010/lacviet-classes',
    url: 'http://songxanh.example.gov.vn/tin/1.aspx',
  },
  { name: 'a page without a class', file: 'plain.txt', fixture: 'plain/content-news-divs', url: '' },
  { name: 'old bytes in TCVN3', file: 'legacy.txt', fixture: 'legacy/tcvn3', url: '' },
  { name: 'flattened text', file: 'flattened.txt', fixture: 'flattened/sharepoint-portal', url: '' },
]
