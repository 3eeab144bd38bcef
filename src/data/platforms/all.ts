import type { Platform } from '../../model/portal'
import { lacviet } from './lacviet'
import { semantic } from './semantic'
import { sharepoint } from './sharepoint'
import { wayback } from './wayback'

export const PLATFORMS: readonly Platform[] = [wayback, lacviet, sharepoint, semantic]
