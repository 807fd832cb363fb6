import { idCount, readTcString } from '@amanat/domain/consent/tc-string.ts';
import type { ConsentReceipt, ReceiptPurpose } from '@amanat/domain/ledger/consent-receipt.ts';
import { capital, inside, joined } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { html } from 'ghtml';
import { moment, momentUntil } from '../moment.ts';
import { methods, r, tcfSaid } from './receipt-texts.ts';

type Event = ConsentReceipt['record']['events'][number];
/** Ways of choosing at the banner: its receipts lead to the banner as it was. */
const atBanner: ReadonlySet<string> = new Set(['accept-all', 'reject-all', 'customise', 'withdraw']);

/** Everything the page looks like: inside it, because the file is to be kept. */
export const receiptStyle = `:root{--paper:#faf8f5;--card:#fff;--ink:#1b2a2f;--soft:#51615f;--line:#dfdcd5;--brand:#0f4c4a;--ok:#1d6b3a;--no:#8a4b12;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--paper:#12191b;--card:#1a2325;--ink:#e9eeec;--soft:#a7b4b1;--line:#33403f;--brand:#7fc8c0;--ok:#7ecb98;--no:#e3a76b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 17px/1.55 Inter,system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:anywhere}
h1{font:600 2.1rem/1.2 'Source Serif 4',Georgia,serif;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
p{margin:.4rem 0}
.lead,dt,small,th{color:var(--soft)}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.45rem 1.25rem;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;overflow-wrap:break-word;border-collapse:collapse;background:var(--card);border:1px solid var(--line)}
td:first-child{font-weight:600}
th,td{text-align:start;padding:.6rem .75rem;border-bottom:1px solid var(--line);vertical-align:top}
.ok{color:var(--ok);font-weight:600}
.no{color:var(--no);font-weight:600}
a{color:var(--brand)}
blockquote{margin:0;padding:.8rem 1.1rem;border-inline-start:4px solid var(--line);background:var(--card)}
blockquote p{white-space:pre-line}
.key{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin:1.2rem 0}
@media(max-width:560px){dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.5rem}thead{display:none}tr,td{display:block}td{border:0;padding:.25rem .75rem}td[data-label]::before{content:attr(data-label);display:block;font-size:.82rem;color:var(--soft)}tr{border-bottom:1px solid var(--line);padding:.4rem 0}}
@media print{:root{color-scheme:light}nav,.screen{display:none}body{background:#fff;color:#000}main{padding:0}}`;

/** Addresses of the server that issued it, for as long as it is there; the file holds without them. */
export interface ReceiptLinks {
  readonly verify: string;
  readonly json: string;
  readonly save: string;
  /** Null when the words are not kept. */
  readonly shown: string | null;
}

/**
 * The receipt as a page to keep and to print (GDPR 7(1), 13): what was chosen, when, how, for whom, in which words.
 * Whole in itself: no script, no file beside it. Ends where the sealed receipt is put.
 */
export function receiptPage(receipt: ConsentReceipt, l: Language, links: ReceiptLinks): string {
  const { record, proof, receipt_id: id } = receipt;
  const { pii_processing: processing, parties, events } = record;
  const event = events[0]!;
  const controller = parties.find(({ party_role: role }) => role === 'dpv:DataController');
  const method = methods[processing.collection_method as keyof typeof methods];
  return html`<!doctype html>
    <html lang="${l}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${r.title[l]} · ${controller?.party_name ?? ''}</title>
        <style>
          !${receiptStyle}
        </style>
      </head>
      <body>
        <main>
          <h1>${r.title[l]}</h1>
          <p class="lead">${r.lead[l]}</p>
          <nav>
            <a href="${links.save}">${r.save[l]}</a><a href="${links.json}">${r.data27560[l]}</a
            ><a href="${links.verify}">${r.check[l]}</a
            >!${links.shown === null ? '' : html`<a href="${links.shown}">${(atBanner.has(processing.collection_method) ? r.shown : r.words)[l]}</a>`}
          </nav>
          <dl>
            !${fact(r.who[l], controller?.party_name ?? '')}
            !${processing.services ? fact(r.site[l], processing.services) : ''}
            !${fact(r.when[l], exactly(event.event_time, l))}!${validity(event, l)}
            !${fact(r.how[l], method?.[l] ?? processing.collection_method)}
            !${advertised(proof.content?.value, l)} !${fact(r.version[l], String(processing.notice_version))}
            !${fact(r.you[l], record.pii_principal_id)}
            !${fact(r.entry[l], `${proof.origin} № ${proof.index}`)} !${fact(r.id[l], id)}
          </dl>
          <h2>${r.choices[l]}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">${r.purpose[l]}</th>
                <th scope="col">${r.data[l]}</th>
                <th scope="col">${r.recipients[l]}</th>
                <th scope="col">${r.answer[l]}</th>
              </tr>
            </thead>
            <tbody>
              !${processing.purposes.map((purpose) => row(purpose, receipt, l)).join('')}
            </tbody>
          </table>
          !${shownWords(receipt, l)}
          <h2>${r.change[l]}</h2>
          <p>
            ${r.changeText[l]} <a href="${processing.withdrawal_method}">${processing.withdrawal_method}</a>
          </p>
          <p>${r.rights[l]}: <a href="${processing.privacy_rights}">${processing.privacy_rights}</a></p>
          <h2>${r.check[l]}</h2>
          <p>${r.checkText[l]}</p>
          <p class="key">${r.fingerprint[l]}: ${proof.publicKey}</p>
        </main>
      </body>
    </html>`;
}

function fact(name: string, value: string): string {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

/** What advertisers were told, where the choice has a TC string. */
function advertised(content: unknown, l: Language): string {
  const text = (content as { readonly tcString?: unknown } | undefined)?.tcString;
  const said = typeof text === 'string' ? readTcString(text) : undefined;
  if (!said) return '';
  const { purposes, vendors } = said;
  const nothing = purposes.length === 0 && vendors.length === 0;
  return fact(
    r.tcf[l],
    (nothing ? tcfSaid.nothing : tcfSaid.agreed(purposes.join(', ') || '—', idCount(vendors)))[l],
  );
}

/** Day and time in Baku, and the instant in UTC, so that nobody must reckon. */
function exactly(instant: string, l: Language, told = moment): string {
  return `${told(instant, l)} (${r.baku[l]}; ${instant.replace('T', ' ').replace(/\.\d+Z$/, '')} UTC)`;
}

/** Until when it holds; what was taken back holds until nothing. */
function validity({ validity_until: until, event_state: states }: Event, l: Language): string {
  if (Object.values(states).every((state) => state === 'dpv:ConsentWithdrawn')) return '';
  return fact(r.until[l], until === null ? r.noEnd[l] : exactly(until, l, momentUntil));
}

const states = {
  'dpv:ConsentGiven': [r.given, 'ok', '✓'],
  'dpv:ConsentRefused': [r.refused, 'no', '✗'],
  'dpv:ConsentWithdrawn': [r.withdrawn, 'no', '↩'],
  'dpv:ConsentRequested': [r.requested, 'no', '…'],
} as const;
function row(purpose: ReceiptPurpose, { record }: ConsentReceipt, l: Language): string {
  const [label, look, sign] = states[purpose.event_state];
  const names = purpose.recipient_third_parties.map(
    (id) => record.parties.find((party) => party.party_id === id)?.party_name ?? id,
  );
  const data = capital(joined(purpose.pii_information.map(inside))[l], l);
  return html`<tr>
    <td>${purpose.purpose[l]}</td>
    <td data-label="${r.data[l]}">${data || '—'}</td>
    <td data-label="${r.recipients[l]}">${names.join(', ') || r.nobody[l]}</td>
    <td><span class="${look}">${sign} ${label[l]}</span>!${sooner(purpose, l)}</td>
  </tr>`;
}

/** Until when this one holds, where the others hold longer. */
function sooner({ event_state: state, validity_until: end }: ReceiptPurpose, l: Language): string {
  if (end === undefined || state !== 'dpv:ConsentGiven') return '';
  return html`<br /><small>${r.until[l]}: ${momentUntil(end, l)}</small>`;
}

/** The first layer or the form, in the language it was shown in. */
function shownWords({ notice_text: words, record }: ConsentReceipt, l: Language): string {
  if (typeof words !== 'object' || words === null) return '';
  const { title, text } = words as { readonly title?: unknown; readonly text?: unknown };
  const said = [title, text].filter((one) => typeof one === 'string');
  if (said.length === 0) return '';
  return html`<h2>${r.words[l]}</h2>
    <blockquote lang="${record.pii_processing.language}" dir="auto">
      !${said.map((one) => html`<p>${one}</p>`).join('')}
    </blockquote>`;
}
