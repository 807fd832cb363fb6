import { entries, rule } from './rule.ts';

/** A store abroad that nobody declared is said to hold, or that its holder does not have there. */
export const storeAbroad = rule({
  code: 'AMANAT-CHK-158',
  severity: 'warning',
  title: 'A store stands where nobody declared',
  why: 'A store abroad is a transfer: whoever hosts it is a recipient with a country, a contract and a mechanism',
  law: ['eu-gdpr.transfer', 'az-998.transfer'],
  fix: 'Name its host under heldBy and the country under dataIn of that recipient, or correct the country.',
  *find({ manifest }) {
    for (const [id, store] of entries(manifest.stores)) {
      const path = ['stores', id, 'country'];
      const holder = store.heldBy === undefined ? undefined : manifest.recipients?.[store.heldBy];
      if (!holder) {
        if (store.country !== manifest.organisation.country)
          yield { path, message: `"${id}" stands in ${store.country}, and no recipient holds it` };
      } else if (![holder.country, ...(holder.dataIn ?? [])].includes(store.country))
        yield {
          path,
          message: `"${id}" stands in ${store.country}; its host "${store.heldBy}" does not declare data there`,
          about: [`recipients/${store.heldBy}`],
        };
    }
  },
});
