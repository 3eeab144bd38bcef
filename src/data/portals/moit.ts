import type { Portal } from '../../model/portal'

/** The Ministry of Industry and Trade. Source: selectors in use for `moit.gov.vn`, as collected in public crawlers. */
export const moit: Portal = {
  name: 'moit.gov.vn',
  hosts: ['.moit.gov.vn'],
  layouts: [
    {
      title: ['.article-detail h1.title-art'],
      lead: ['.article-detail .description'],
      body: ['.article-detail #contentnews'],
      date: ['.Around_News_Detail .more-info'],
      section: ['.category-header'],
    },
  ],
}
