import { describe, expect, it } from 'vitest'
import { communeSynonyms, communes } from '../../src/places'
import { PROVINCES, searchQuery, synonymSettings } from '../../src/search'
import { foldText } from '../../src/text'

const find = (province: string, name: string) => communes().find(each => each.province === province && each.name === name)!

describe('communes', () => {
  it('of all 34 provinces, named apart within each, with what they were made of', () => {
    const all = communes()
    expect(new Set(all.map(({ province }) => province)).size).toBe(34)
    expect(new Set(all.map(({ province, kind, name }) => `${province}, ${kind} ${name}`)).size).toBe(all.length)
    expect(all.length).toBe(3320)
    for (const { name, kind, from } of all) {
      expect([name, kind]).toEqual([name.trim().normalize(), expect.stringMatching(/^(?:phường|xã|đặc khu)$/)])
      for (const former of from) {
        expect(former.kind).toMatch(/^(?:phường|xã|thị trấn)$/)
        expect(former.district).toMatch(/^(?:Huyện|Quận|Thị xã|Thị Xã|Thành phố|Thành Phố) \S/)
        expect(former.name).not.toMatch(/[|:,/]/)
      }
    }
  })

  it('in provinces that became them', () => {
    const before = new Map(PROVINCES.flatMap(({ name, from }) => from.map(each => [each, name])))
    for (const { province, from } of communes())
      for (const former of from) expect(before.get(former.province) ?? former.province).toBe(province)
  })

  it('as the acts have them', () => {
    expect(find('Lâm Đồng', 'Quảng Tín').from.map(({ name, district, province }) => `${name}, ${district}, ${province}`)).toEqual(
      expect.arrayContaining(["Đắk Ru, Huyện Đắk R'Lấp, Đắk Nông"]),
    )
    expect(find('Hồ Chí Minh', 'Sài Gòn').from.map(({ name }) => name)).toContain('Bến Nghé')
    expect(find('Quảng Ngãi', 'Lý Sơn').kind).toBe('đặc khu')
  })
})

describe('communeSynonyms', () => {
  const synonyms = communeSynonyms()
  const of = (name: string) => synonyms.find(each => each.name === name)?.alike

  it('find a ward of before by one of today, and the other way round', () => {
    expect(of('Bến Nghé')).toEqual(['Sài Gòn'])
    expect(of('Sài Gòn')).toContain('Bến Nghé')
  })

  it('leave out what several places are called', () => {
    expect(of('Tân Lập')).toBeUndefined()
    const today = communes().map(({ name }) => foldText(name, 'ascii'))
    const twice = new Set(today.filter((name, at) => today.indexOf(name) !== at))
    expect(synonyms.filter(({ name }) => twice.has(foldText(name, 'ascii')))).toEqual([])
  })

  it('go into queries and settings', () => {
    expect(searchQuery('postgresql', 'phường Bến Nghé', { synonyms }).values[0]).toContain("'sai' <-> 'gon'")
    expect(synonymSettings('meilisearch', synonyms).synonyms['ben nghe']).toEqual(['sai gon'])
  })
})
