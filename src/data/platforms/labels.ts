import type { Platform } from '../../model/portal'
import { shownBy } from '../rows'

/**
 * Home-made ASP.NET portals, on SharePoint 2007, DotNetNuke or alone: server controls keep the names their programmers gave them,
 * in unmarked Vietnamese, at the end of the client's id (`ctl00_…_lblTieuDe`). Source: the labels of such controls in public
 * repositories and in the selectors of crawlers.
 */
export const labels: Platform = {
  name: 'labels',
  evidence: shownBy('[id$=lblTieuDe]'),
  title: ['[id$=lblTieuDe]'],
  lead: ['[id$=lblTomTat]', '[id$=lblTrichDan]'],
  body: ['[id$=lblNoiDung]', '[id$=divNoiDung]'],
  byline: ['[id$=lblTacGia]'],
  date: ['[id$=lblNgayDang]', '[id$=lblNgay]'],
  section: ['[id$=lblChuyenMuc]'],
}
