/** The page of a shop, as its application would write it: bundled for the browser and run in a real one. */
import * as react from 'react';
import { createRoot } from 'react-dom/client';
import { guardedFetch, RefusedDisclosure } from '../fetch.ts';
import { createLiveGate } from '../live.ts';
import { me } from '../me.ts';
import { amanatReact } from '../react.ts';

const gate = createLiveGate({ url: `${location.origin}/privacy`, organisation: 'shop', maxAge: 2500 });
const { AmanatProvider, useMay } = amanatReact(react);
let drawn = 0;

function Offer() {
  const { allow, reasons, pending } = useMay('marketing', { categories: ['usage'] });
  react.useEffect(() => {
    drawn += 1;
  });
  const text = pending ? 'pending' : allow ? 'offer' : reasons.map(({ code }) => code).join(' ');
  return react.createElement('p', { id: 'offer' }, text);
}
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(react.createElement(AmanatProvider, { gate }, react.createElement(Offer)));

const send = guardedFetch(gate, { recipients: { 'measure.example.com': 'google' } });
const disclose = async (url: string): Promise<string> => {
  try {
    const response = await send(url, {}, { person: me, purpose: 'improvement', categories: ['usage'] });
    return `sent ${response.status}`;
  } catch (cause) {
    if (cause instanceof RefusedDisclosure) return cause.refusal.reasons.map(({ code }) => code).join(' ');
    throw cause;
  }
};
Object.assign(globalThis, { gate, me, disclose, drawn: () => drawn });
