import type { Platform } from '../../model/portal'
import { lines } from '../lines'

/**
 * SharePoint 2007 to 2019 and Online. Ids and classes as Microsoft's master pages write them (v3, v4, seattle, oslo) and as
 * seen on served pages; the publishing fields are `RichHtmlField` and its kin. `.noindex`, `.ms-rtestate-notify` (what is set
 * into rich text) and `#ms-belltown-table` are no furniture: articles, or their images, stand in them.
 */
export const sharepoint: Platform = {
  name: 'sharepoint',
  evidence: [
    { generator: 'microsoft sharepoint' },
    { selector: '#s4-workspace' },
    { selector: '#s4-ribbonrow' },
    { selector: '#s4-bodyContainer' },
    { selector: '#MSO_ContentTable' },
    { selector: '#DeltaPlaceHolderMain' },
    { selector: '.ms-bodyareaframe' },
    { selector: '.ms-WPBody' },
    { selector: '#aspnetForm .ms-rtestate-field' },
    { selector: '[data-automation-id=contentScrollRegion]' },
    { selector: '[data-automation-id=Canvas]' },
  ],
  // The web-part templates of ministries and provinces: `title_news`, `divArticleDescription`, `news-title`.
  title: [
    'div.title_news h1',
    '#divArticleDescription3 h1',
    '#news_content h1',
    '#news-title',
    '[data-automation-id=pageHeader] [role=heading]',
    '[id$=_hTitle]',
    '.article-header h1',
    'h3.ms-PostTitle',
    'h1.ms-rteElement-H1',
  ],
  body: [
    '#divArticleContent',
    '#divArticleDescription2',
    '#news-detail',
    '[data-automation-id=textBox]',
    '.article-content [id$=RichHtmlField]',
    '[id$=PageContent__ControlWrapper_RichHtmlField]',
    '.article-content',
    '.ms-PostBody',
    '.ms-vb [class^=ExternalClass]',
  ],
  lead: ['#divArticleDescription1', '#divArticleDescription', '#news-des'],
  byline: ['h1.author', '.article-byline', '[data-automation-id=authorByLine]'],
  source: ['[id$=pnNguontin]'],
  date: [
    '[id$=pnHide]',
    '#date',
    '.article-header .date-line',
    '.blogDate',
    '[data-automation-id=publishDate]',
    '.article-date',
    '.ms-PostDate',
  ],
  section: ['[id$=siteMapPath]', '[id$=ContentMap]', '.s4-breadcrumb-anchor', '.blogCat'],
  caption: ['.image-caption', '[data-automation-id=imageCaption]'],
  strip: lines(`
#s4-ribbonrow
#s4-ribboncont
#suiteBar
#suiteBarDelta
#suiteBarTop
#SuiteNavWrapper
#RibbonContainer
[id^=ms-designer-ribbon]
#notificationArea
#pageStatusBar
#WebPartAdderUpdatePanelContainer
#TurnOnAccessibility
#TurnOffAccessibility
.s4-skipribbonshortcut
.ms-SkiptoNavigation
.ms-SkiptoMainContent
.ms-TurnOnAcc
.ms-TurnOffAcc
.s4-signInLink
.ms-cui-ribbonTopBars
.ms-cui-ribbon
.ms-quickLaunch
.ms-quicklaunchouter
.ms-leftareacell
.ms-nav
#sideNavBox
.ms-navframe
.ms-globalbreadcrumb
.ms-bannerframe
.ms-globalTitleArea
.ms-globallinks
.ms-siteaction
.ms-sbtable
.ms-sbplain
#SRSB
#DeltaPlaceHolderSearchArea
#DeltaTopNavigation
.ms-core-listMenu-root
#s4-topheader2
.s4-tn
#s4-leftpanel
.s4-search
.ms-SrvMenuUI
.ms-formvalidation
.ms-noList
#DeltaFormDigest
.ms-dlgFrameContainer
.ms-accessible
[data-automation-id=socialBar]
[data-automation-id=CommentsWrapper]
[data-automation-id=pageCommandBar]
#spCommandBar
#sp-appBar
.commentsWrapper
`),
}
