/** The words a reading form adds to an article, in the article's language. */
export interface Labels {
  photo: string
  source: string
  updated: string
  attachments: string
}

const VIETNAMESE: Labels = { photo: 'Ảnh', source: 'Nguồn', updated: 'cập nhật', attachments: 'Tệp đính kèm' }
const ENGLISH: Labels = { photo: 'Photo', source: 'Source', updated: 'updated', attachments: 'Attachments' }

export const labelsFor = (language: string): Labels => (/^vi\b/iu.test(language) ? VIETNAMESE : ENGLISH)
