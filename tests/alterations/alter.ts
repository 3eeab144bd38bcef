import { load } from 'cheerio'

/** Makes pages that read the same to a person of a page: each alteration takes the page and gives the other, or nothing where it does not fit. */
export type Alteration = (html: string) => string | undefined

const alter =
  (work: ($: ReturnType<typeof load>) => void): Alteration =>
  html => {
    const $ = load(html)
    work($)
    return $.html()
  }

/** A name nobody has seen, the same for the same name. */
function hashed(name: string): string {
  let n = 7
  for (const c of name) n = (Math.imul(n, 31) + c.codePointAt(0)!) >>> 0
  return `x${n.toString(36)}`
}

const teasers = (tag: string) =>
  ['Bến đò mới ở xã Lung Cò', 'Chợ phiên họp lại sau lũ', 'Trường mầm non thôn Hạ thêm lớp', 'Đường vào bản đã thông']
    .map(
      (title, i) =>
        `<${tag}><a href="/p/${i}">${title}</a> <span>(${i + 3}/${i + 2}/2018)</span><p>${title}, bà con trong vùng mong đợi đã lâu và nay việc đã xong trước hẹn.</p></${tag}>`,
    )
    .join('')

const comments = ['Trần Bá Sáu', 'lanchi88', 'Bạn đọc', 'Vi Văn Tới']
  .map(
    (name, i) =>
      `<div><b>${name}</b> <span>${i + 4}/5/2019 08:1${i}</span><div>Mong việc này được làm đến nơi đến chốn, bà con ở xa cũng được nhờ như bà con ở gần.</div><a href="#">Trả lời</a></div>`,
  )
  .join('')

export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  'without classes': alter($ => {
    $('*').removeAttr('class').removeAttr('id').removeAttr('role').removeAttr('itemprop')
  }),
  'with classes nobody knows': alter($ => {
    $('[class]').each((_, element) => {
      $(element).attr('class', $(element).attr('class')!.split(/\s+/).filter(Boolean).map(hashed).join(' '))
    })
    $('[id]').each((_, element) => {
      $(element).attr('id', hashed($(element).attr('id')!))
    })
  }),
  'with plain boxes for headers, asides and figures': alter($ => {
    $('header,footer,nav,aside,main,article,section').each((_, element) => {
      element.tagName = 'div'
    })
  }),
  'in a Wayback toolbar that was never closed': alter($ => {
    const page = $('body').html()
    $('body').html(`<div id="wm-ipp-base"><div id="wm-ipp"><table><tr><td><a href="/web/">Wayback</a></td></tr></table>${page}</div></div>`)
  }),
  'in a box named sidebar-right': alter($ => {
    $('body').html(`<div class="sidebar-right">${$('body').html()}</div>`)
  }),
  'in a box named comments-enabled': alter($ => {
    $('body').html(`<div id="comments-enabled">${$('body').html()}</div>`)
  }),
  'with teasers below': alter($ => {
    $('body').append(`<div><h3>Tin liên quan</h3>${teasers('div')}</div>`)
  }),
  'with comments below': alter($ => {
    $('body').append(`<div><h4>Ý kiến bạn đọc (4)</h4>${comments}<form><textarea></textarea></form></div>`)
  }),
  'with a consent text above': alter($ => {
    $('body').prepend(
      '<div><p>Trang này dùng cookie để ghi nhớ lựa chọn của bạn và đo lượng truy cập; khi tiếp tục, bạn đồng ý với chính sách của chúng tôi.</p><button>Đồng ý</button></div>',
    )
  }),
}
