import type { Platform } from '../../model/portal'

/**
 * Oracle WebCenter Portal (ADF Faces). Class names are compressed per skin and display templates are each portal's own, so the
 * row says only what the framework writes: the Trinidad generator, its hidden form fields, the message dialog. Source:
 * Apache MyFaces Trinidad's document renderer; Oracle's guide to Content Presenter templates; addresses under
 * `/webcenter/portal/` seen on Quảng Nam's portals.
 */
export const webcenter: Platform = {
  name: 'webcenter',
  evidence: [
    { generator: 'apache myfaces trinidad' },
    { selector: 'form[action*=/webcenter/portal/]' },
    { selector: 'input[name^=org.apache.myfaces.trinidad]' },
  ],
  attachment: ['a[href*=/webcenter/ShowProperty]'],
  strip: ['[id$=::msgDlg]', '[id$=::skip]', 'a[name=afr::skipNav]'],
}
