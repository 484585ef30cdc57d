import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** What GitHub's Markdown makes of it, raw HTML left as it is so that a test can see it. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
}

/** Tags and comments in their order; attributes but addresses as they are. */
export function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<!--.*?-->|<[^>]*>/gs)].map(([tag]) => tag.replace(/ href="[^"]*"/, ' href'))
}

export function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
}

/** The text that GitHub looks through for mentions and the like: all that is in no code. */
export function proseOf(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(pre|code)\b.*?<\/\1>/gs, '\0')
    .replace(/<[^>]*>/g, '\0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
