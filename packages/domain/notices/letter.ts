import type { Change } from '../manifest/diff.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { controllerWords } from '../statements/controller-words.ts';
import { quotedIn } from '../statements/phrase.ts';
import { bakuDateOf } from '../time/baku.ts';
import type { Language } from '../time/format-date.ts';
import { letterWords } from './letter-words.ts';

export interface NoticeLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
export interface LetterInput {
  /** The new version. */
  readonly version: {
    readonly number: number;
    readonly manifest: Manifest;
    readonly effectiveAt: string;
    readonly changes: readonly Change[];
    readonly consentAnew: readonly string[];
  };
  /** Public origin, without a slash at the end. */
  readonly origin: string;
  readonly language: Language;
}
/** More would not be read; the rest is one click away. */
const most = 10;

/** Address of the form that asks for deletion: the way out of who disagrees (LAL-8.6). */
export function wayOutLink(origin: string, org: string, language: Language): string {
  return `${origin}/${org}/requests?kind=erasure&lang=${language}`;
}
/** The channel people write to about personal data. */
export function noticeContact({ channels }: Manifest): string {
  const boxes = Object.entries(channels).filter(([, { kind, address }]) => kind === 'email' && address);
  return (boxes.find(([, { forRequests }]) => forRequests) ?? boxes[0])?.[0] ?? '';
}

type Part =
  | { readonly p: string }
  | { readonly list: readonly string[] }
  | { readonly a: string; readonly href: string };

function partsOf({ version, origin, language }: LetterInput): readonly Part[] {
  const { number, manifest, effectiveAt, consentAnew } = version;
  const { id: org, name } = manifest.organisation;
  const w = letterWords[language];
  const erasable = manifest.rights === undefined || manifest.rights.includes('erasure');
  const changes = version.changes.filter((change) => change.significant).map(({ text }) => text[language]);
  const asked = consentAnew
    .map((id) => quotedIn(manifest.purposes[id]?.name[language] ?? id, language))
    .join(', ');
  const page = (path: string, l = language) =>
    `${origin}/${org}/versions/${path}${path.includes('?') ? '&' : '?'}lang=${l}`;
  const difference = `compare?from=${number - 1}&to=${number}`;
  const others = (['az', 'en', 'ru'] as const).filter((other) => other !== language);
  const rest = changes.length > most ? [w.more(changes.length - most)] : [];
  return [
    { p: w.hello },
    { p: w.opening(name, bakuDateOf(effectiveAt)) },
    { p: w.changes },
    { list: [...changes.slice(0, most), ...rest] },
    { a: w.compare, href: page(difference) },
    { a: w.next, href: page(String(number)) },
    { a: w.former, href: page(String(number - 1)) },
    ...(asked ? [{ p: w.consent(asked) }] : []),
    ...(erasable ? [{ a: w.wayOut, href: wayOutLink(origin, org, language) }] : []),
    { p: w.why },
    { p: controllerWords(manifest, noticeContact(manifest))[language] },
    ...others.map((other) => ({ a: letterWords[other].language, href: page(difference, other) })),
  ];
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);

function markup(part: Part): string {
  if ('list' in part) return `<ul>${part.list.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  if ('href' in part)
    return `<p>${escaped(part.a)}:<br><a href="${escaped(part.href)}">${escaped(part.href)}</a></p>`;
  return `<p>${escaped(part.p)}</p>`;
}
function plain(part: Part): string {
  if ('list' in part) return part.list.map((item) => `– ${item}`).join('\n');
  return 'href' in part ? `${part.a}:\n${part.href}` : part.p;
}

/**
 * The letter that tells a registered person of a significant change: what changes, from when, both versions, the way out,
 * and who the controller is (SMA-21, LAL-8.2, LAL-8.6, LAL-1.2a). The same for everybody of a language: nothing in it
 * names or counts the reader.
 */
export function noticeLetter(input: LetterInput): NoticeLetter {
  const { language, version } = input;
  const parts = partsOf(input);
  const subject = letterWords[language].subject(version.manifest.organisation.name);
  return {
    subject,
    text: `${parts.map(plain).join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body><div style="max-width:40em;font:16px/1.5 Arial,sans-serif">${parts.map(markup).join('\n')}</div></body></html>`,
  };
}
