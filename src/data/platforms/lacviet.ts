import type { Platform } from '../../model/portal'
import { shownBy } from '../rows'

/**
 * LacViet's news web part on SharePoint 2007 and 2010 (`/_layouts/LacVietBio`), with its classes and in the variant that has
 * none but `.title-gt`. Seen on district and department portals 2017–2019.
 */
export const lacviet: Platform = {
  name: 'lacviet',
  evidence: shownBy('#part1', '#tableforprint', '.container_top_mid2 .FolderTitle', '.gthieu .gtTitle', '.lv_description_mode1'),
  title: ['#tableforprint .Title', '#part1 .Title', '.gthieu .gtTitle > p', '.gthieu .gtTitle'],
  lead: ['.sapo-wrapper .sapo', '.lv_description_mode1'],
  body: ['#tableforprint [class^=ExternalClass]', '#part1 [class^=ExternalClass]', '.gthieu [class^=ExternalClass]', '.gthieu'],
  date: ['.ms-news-header .Time', '.container_top_mid2 .Time', 'td.Time'],
  section: ['.ms-news-header .FolderTitle', '.container_top_mid2 .FolderTitle', 'td.FolderTitle', '.title-gt'],
  strip: ['#part2', '.tbtinkhac', '.OtherTitle', 'td.Other', '.css_Xemtiep', '.css_readCounter', '.css_printandback', '.css_linkstoweb'],
}
