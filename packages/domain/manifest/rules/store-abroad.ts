import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
          yield {
            path,
            fix: says(
              {
                place: fact.place(['stores', id, 'heldBy']),
                country: fact.write(path, manifest.organisation.country),
              },
              '{place} sahəsində onu saxlayan alıcının id-sini yazın; baza əslində burada yerləşirsə: {country}.',
              'Write under {place} the id of the recipient that hosts it; if the store really stands at home: {country}.',
              'Укажите в {place} id получателя, который его держит; если хранилище на самом деле здесь: {country}.',
            ),
            message: says(
              { store: fact.entry(manifest, 'stores', id), country: fact.country(store.country) },
              '{store} bazası xaricdədir ({country}), onu saxlayan alıcı isə göstərilməyib',
              '{store} stands abroad ({country}), and no recipient holds it',
              'Хранилище {store} находится за границей ({country}), а кто его держит, не указано',
            ),
          };
      } else if (![holder.country, ...(holder.dataIn ?? [])].includes(store.country))
        yield {
          path,
          fix: says(
            {
              data: fact.write(
                ['recipients', store.heldBy!, 'dataIn'],
                [...(holder.dataIn ?? []), store.country],
              ),
              country: fact.write(path, holder.country),
            },
            'Alıcının saxladığı ölkəni əlavə edin: {data}; baza başqa ölkədədirsə: {country}.',
            'Add the country to its host: {data}; if the store stands elsewhere: {country}.',
            'Добавьте страну тому, кто его держит: {data}; если хранилище в другой стране: {country}.',
          ),
          message: says(
            {
              store: fact.entry(manifest, 'stores', id),
              country: fact.country(store.country),
              holder: fact.entry(manifest, 'recipients', store.heldBy!),
            },
            '{store} bazası bu ölkədədir: {country}; onu saxlayan {holder} isə orada məlumat saxladığını bildirmir',
            '{store} stands in {country}; its host {holder} does not declare data there',
            'Хранилище {store} находится в стране {country}, а {holder}, который его держит, о данных там не заявляет',
          ),
          about: [`recipients/${store.heldBy}`],
        };
    }
  },
});
