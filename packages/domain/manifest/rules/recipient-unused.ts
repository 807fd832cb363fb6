import { entries, rule } from './rule.ts';

/** A recipient that no purpose, cookie or store names. */
export const recipientUnused = rule({
  code: 'AMANAT-CHK-130',
  severity: 'warning',
  title: 'A recipient nobody names',
  why: 'Either it receives nothing, or it receives data for a purpose that does not say so; the gate refuses it',
  law: ['eu-gdpr.records', 'az-998.notice'],
  fix: 'Name it in the purpose, cookie or store it serves, or remove it.',
  *find({ manifest }) {
    const named = new Set([
      ...Object.values(manifest.purposes).flatMap((purpose) => purpose.recipients ?? []),
      ...Object.values(manifest.cookies ?? {}).map((cookie) => cookie.provider),
      ...Object.values(manifest.stores ?? {}).map((store) => store.heldBy),
    ]);
    for (const [id] of entries(manifest.recipients))
      if (!named.has(id))
        yield { path: ['recipients', id], at: 'key', message: `No purpose, cookie or store names "${id}"` };
  },
});
