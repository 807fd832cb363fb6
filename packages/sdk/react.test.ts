import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { amanatReact } from './react.ts';

const { AmanatProvider, useMay } = amanatReact(React);
function Offer() {
  const { allow, pending, reasons } = useMay('marketing', { categories: ['email'] });
  return JSON.stringify({ allow, pending, reasons: reasons.map(({ code }) => code) }).replaceAll('"', '');
}
const drawn = (node: React.ReactNode) => renderToString(node).replaceAll('&quot;', '"');

test('a page that a server draws waits for its gate, and one without a provider is denied', () => {
  const offer = React.createElement(Offer);
  expect(drawn(React.createElement(AmanatProvider, { gate: null }, offer))).toBe(
    '{allow:false,pending:true,reasons:[]}',
  );
  expect(drawn(offer)).toBe('{allow:false,pending:false,reasons:[gate.unreachable]}');
});
