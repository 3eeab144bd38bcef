/** The words a reading form adds to an article, in the article's language. */
export interface Labels {
  photo: string
  source: string
  updated: string
  attachments: string
  tags: string
  video: string
  audio: string
  document: string
  other: string
}

const VIETNAMESE: Labels = {
  photo: 'Ảnh',
  source: 'Nguồn',
  updated: 'cập nhật',
  attachments: 'Tệp đính kèm',
  tags: 'Từ khóa',
  video: 'Video',
  audio: 'Âm thanh',
  document: 'Tài liệu',
  other: 'Nội dung nhúng',
}
const ENGLISH: Labels = {
  photo: 'Photo',
  source: 'Source',
  updated: 'updated',
  attachments: 'Attachments',
  tags: 'Tags',
  video: 'Video',
  audio: 'Audio',
  document: 'Document',
  other: 'Embedded content',
}

export const labelsFor = (language: string): Labels => (/^vi\b/iu.test(language) ? VIETNAMESE : ENGLISH)
