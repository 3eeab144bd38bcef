import { describe, expect, it } from 'vitest'
import { extract } from '../src'
import { RIBBON } from '../src/data/locales/ribbon'

const page = (
  skip: string,
  date: string,
  title: string,
  text: string,
) => `<html><body><form id="aspnetForm"><div id="s4-workspace"><div><a href="#m">${skip}</a></div>
<div id="DeltaPlaceHolderMain"><h1>${title}</h1><p class="fecha">${date}</p><div><p>${text}</p><p>${text}</p><p>${text}</p></div></div></div></form></body></html>`

describe('SharePoint in other languages', () => {
  it.each([
    [
      'es',
      'Saltar al contenido principal',
      '12 de marzo de 2020',
      '2020-03-12',
      'El puerto abre un segundo muelle',
      'El puerto de la bahía abrió un segundo muelle para los barcos que cruzan a la isla, y con ello se duplica el número de viajes de cada día.',
    ],
    [
      'pt',
      'Pular para o conteúdo principal',
      '3 de agosto de 2018',
      '2018-08-03',
      'Porto abre novo cais',
      'O porto da baía abriu um segundo cais para os barcos que vão à ilha, e com isso dobra o número de viagens feitas por dia entre as duas margens.',
    ],
    [
      'fr',
      'Passer au contenu principal',
      '1er mai 2021',
      '2021-05-01',
      'Le port ouvre un second quai',
      'Le port de la baie a ouvert un second quai pour les bateaux qui vont vers l’île, ce qui double le nombre des traversées de chaque jour.',
    ],
    [
      'id',
      'Lompat ke konten utama',
      '5 Mei 2022',
      '2022-05-05',
      'Pelabuhan membuka dermaga kedua',
      'Pelabuhan di teluk itu membuka dermaga kedua untuk kapal yang menyeberang ke pulau, dan dengan itu jumlah pelayaran pada hari biasa menjadi dua kali.',
    ],
    [
      'zh',
      '跳转到主要内容',
      '2020年3月12日',
      '2020-03-12',
      '海湾港口启用第二个渡轮泊位',
      '海湾港口本周启用了第二个渡轮泊位，前往外岛的航班由每天八班增加到十六班。港务局表示，新泊位历时十一个月建成，岛上居民对此表示欢迎。',
    ],
    [
      'ar',
      'تخطي إلى المحتوى الرئيسي',
      '12 مارس 2020',
      '2020-03-12',
      'الميناء يفتتح رصيفا ثانيا',
      'افتتح الميناء هذا الأسبوع رصيفا ثانيا للعبارات التي تتجه إلى الجزيرة، فتضاعف عدد الرحلات اليومية. وقالت سلطة الميناء إن بناء الرصيف استغرق أحد عشر شهرا.',
    ],
  ])('%s: title, text and date, and nothing of the ribbon', (language, skip, date, iso, title, text) => {
    const result = extract(page(skip, date, title, text))
    if (result.status !== 'article') throw new Error(result.because)
    const { article } = result
    expect(article).toMatchObject({ title, language, published: { iso } })
    expect(article.body.map(b => (b.type === 'paragraph' ? b.text : b.type))).toEqual([text, text, text])
    expect(result.trace.some(d => d.verdict === 'drop' && d.text === skip)).toBe(true)
  })

  it('knows each string of the table as furniture, in flattened text too', () => {
    const paragraph =
      'The port of the bay opened a second berth this week, which doubles the number of crossings to the island, the port authority said.'
    for (const line of RIBBON) {
      const result = extract(`${line}\n\nA second berth for the ferry\n\n${paragraph}\n\n${paragraph}`)
      const decision = result.trace.find(d => d.text === line)
      expect(decision?.verdict, line).toBe('drop')
    }
  })
})
