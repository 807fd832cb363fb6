import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import addressparser from 'nodemailer/lib/addressparser';
import { expect, test } from 'vitest';
import { senderOf } from './sender.ts';

test('whatever an organisation is called, its letters come from its own mailbox and nobody else’s', () => {
  const own = manifestOf('smartmarket');
  const [plain] = addressparser(senderOf(own));
  for (const name of ['Ağac "və" Daş', 'Yol\\', 'A <b@example.com>, C', 'Qrup: bir; iki']) {
    const sender = senderOf({ ...own, organisation: { ...own.organisation, name } });
    expect(addressparser(sender)).toEqual([
      { name: name.replaceAll(/["\\]/g, ''), address: (plain as { address: string }).address },
    ]);
  }
});
