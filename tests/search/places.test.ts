import { describe, expect, it } from 'vitest'
import { communeSynonyms, communes, districtSynonyms, earlierCommunes, formerDistricts } from '../../src/places'
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

describe('what went into others before', () => {
  const key = ({ kind, name, district, province }: { kind: string; name: string; district: string; province: string }) =>
    [kind, name, district, province].join()
  const ofJune2025 = new Set(communes().flatMap(({ from }) => from.map(key)))

  it('districts: named, in a province, gone by a year', () => {
    expect(formerDistricts()).toContainEqual({ name: 'Huyện Thông Nông', province: 'Cao Bằng', gone: '2021', into: 'Huyện Hà Quảng' })
    expect(formerDistricts()).toContainEqual({ name: 'Thị xã Cửa Lò', province: 'Nghệ An', gone: '2025', into: 'Thành phố Vinh' })
    for (const { name, into } of formerDistricts())
      for (const each of [name, into]) expect(each).toMatch(/^(?:Huyện|Quận|Thị xã|Thành phố) \S/)
  })

  it('communes: into one of June 2025, under another name', () => {
    const all = earlierCommunes()
    expect(all.length).toBeGreaterThan(900)
    // Those of June 2025 are taken where two lists agree: a few of these are not there.
    expect(all.filter(({ into }) => !ofJune2025.has(key(into))).length).toBeLessThan(0.02 * all.length)
    for (const { name, into, kind } of all) {
      expect(foldText(name, 'ascii')).not.toBe(foldText(into.name, 'ascii'))
      expect([name, kind]).toEqual([name.trim().normalize(), expect.stringMatching(/^(?:phường|xã|thị trấn)$/)])
    }
    expect(all.filter(({ gone }) => gone === '2021').length).toBeGreaterThan(50)
  })

  it.each([
    ['Thông Nông', 'Hà Quảng'],
    ['Tĩnh Gia', 'Nghi Sơn'],
    ['Quận 9', 'Thủ Đức'],
  ])('%s finds %s, and is found by it', (was, is) => {
    const synonyms = districtSynonyms()
    expect(synonyms.find(({ name }) => name === was)?.alike).toContain(is)
    expect(synonyms.find(({ name }) => name === is)?.alike).toContain(was)
  })

  it('communes of then find those of today', () => {
    const synonyms = communeSynonyms()
    const found = earlierCommunes().filter(each => synonyms.some(of => of.name === each.name && of.alike.includes(each.into.name)))
    expect(found.length).toBeGreaterThan(300)
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
