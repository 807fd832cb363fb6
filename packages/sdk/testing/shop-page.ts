/** The page of a shop, as its application would write it: bundled for the browser and run in a real one. */
import * as react from 'react';
import { createRoot } from 'react-dom/client';
import { guardedFetch, RefusedDisclosure } from '../fetch.ts';
import { createLiveGate, type Person } from '../live.ts';
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
const somebodyElse = { kind: 'visitor', value: 'somebody-else-entirely' } as const;
let show: (whose: Person) => void = () => undefined;
// What a component does with an allowance that is not its person's own: each drawing that allowed, by whose it was.
const allowedFor: string[] = [];
function Whose() {
  const [person, setPerson] = react.useState<Person>(me);
  react.useEffect(() => {
    show = setPerson;
  }, []);
  const { allow } = useMay('marketing', { categories: ['usage'] }, person);
  const whose = person === me ? 'me' : 'somebody else';
  if (allow) allowedFor.push(whose);
  return react.createElement('p', { id: 'whose' }, `${whose}: ${allow}`);
}
function Outside() {
  const { allow, reasons, pending } = useMay('marketing', { categories: ['usage'] });
  const text = `${allow} ${pending} ${reasons.map(({ code }) => code).join(' ')}`;
  return react.createElement('p', { id: 'outside' }, text);
}
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  react.createElement(
    react.Fragment,
    null,
    react.createElement(Outside),
    react.createElement(AmanatProvider, { gate }, react.createElement(Offer), react.createElement(Whose)),
  ),
);

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
const turnTo = (whose: 'me' | 'somebody else') => show(whose === 'me' ? me : somebodyElse);
Object.assign(globalThis, { gate, me, disclose, drawn: () => drawn, turnTo, allowedFor });
