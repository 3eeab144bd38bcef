import type { Platform } from '../../model/portal'
import { drupal } from './drupal'
import { joomla } from './joomla'
import { labels } from './labels'
import { lacviet } from './lacviet'
import { liferay } from './liferay'
import { mastercms } from './mastercms'
import { mojoportal } from './mojoportal'
import { nukeviet } from './nukeviet'
import { semantic } from './semantic'
import { sharepoint } from './sharepoint'
import { vccorp } from './vccorp'
import { wayback } from './wayback'
import { webcenter } from './webcenter'
import { wordpress } from './wordpress'

/**
 * Most specific first: newsroom systems and modules that own their article markup, then the frameworks others build on, then
 * the archive's wrapping, then no platform at all.
 */
export const platforms: readonly Platform[] = [
  lacviet,
  labels,
  vccorp,
  mastercms,
  nukeviet,
  mojoportal,
  joomla,
  wordpress,
  drupal,
  liferay,
  webcenter,
  sharepoint,
  wayback,
  semantic,
]
