import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Rows that outlive an erasure without a purpose that may keep them. */
export const storeKeepGround = rule({
  code: 'AMANAT-CHK-157',
  severity: 'warning',
  title: 'Rows outlive an erasure without a ground',
  why: 'Erasure may be refused only for a duty under law, a claim or a contract that still runs',
  law: ['eu-gdpr.erasure', 'az-998.penalty'],
  fix: 'Name under keepFor a purpose of this table that rests on law or contract, or delete the rows.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores))
      for (const [tableId, table] of entries(store.tables)) {
        const path = ['stores', storeId, 'tables', tableId];
        if (table.onErasure === 'keep' && !table.keepFor)
          yield {
            path: [...path, 'onErasure'],
            fix: says(
              {
                place: fact.place([...path, 'keepFor', 'purpose']),
                purposes: fact.all(
                  table.purposes
                    .filter((one) =>
                      ['legal-obligation', 'contract'].includes(manifest.purposes[one]?.basis ?? ''),
                    )
                    .map(fact.code),
                ),
                remove: fact.write([...path, 'onErasure'], 'delete'),
              },
              '{place} sahəsində qanuna və ya müqaviləyə əsaslanan məqsədi yazın (bu cədvəldə belə olanlar: {purposes}); yoxdursa: {remove}.',
              'Write under {place} a purpose that rests on law or contract (those of this table: {purposes}); if there is none: {remove}.',
              'Укажите в {place} цель, основанную на законе или договоре (в этой таблице такие: {purposes}); если их нет: {remove}.',
            ),
            message: says(
              { table: fact.code(tableId) },
              '{table} cədvəli silinmədən sonra heç bir məqsəd olmadan saxlanılır',
              '{table} is kept after an erasure for no purpose',
              'Таблица {table} остаётся после удаления без всякой цели',
            ),
          };
        const purpose = table.keepFor?.purpose;
        const basis = purpose === undefined ? undefined : manifest.purposes[purpose]?.basis;
        if (basis === 'consent' || basis === 'use-of-service')
          yield {
            path: [...path, 'keepFor', 'purpose'],
            fix: says(
              {
                place: fact.place([...path, 'keepFor', 'purpose']),
                remove: fact.yaml('onErasure', 'delete'),
              },
              '{place} sahəsində qanuna və ya müqaviləyə əsaslanan məqsədi yazın; yoxdursa, keepFor bölməsini silin və yazın: {remove}.',
              'Write under {place} a purpose that rests on law or contract; if there is none, take keepFor out and write {remove}.',
              'Укажите в {place} цель, основанную на законе или договоре; если её нет, уберите keepFor и напишите {remove}.',
            ),
            message: says(
              {
                table: fact.code(tableId),
                purpose: fact.entry(manifest, 'purposes', purpose!),
                basis: fact.basis(basis),
              },
              '{table} cədvəli silinmədən sonra {purpose} məqsədi üçün qalır, onun əsası isə buna yetmir: {basis}',
              '{table} outlives an erasure for {purpose}, whose basis does not carry that: {basis}',
              'Таблица {table} остаётся после удаления ради цели {purpose}, а её основания для этого мало: {basis}',
            ),
            about: [`purposes/${purpose}`],
          };
      }
  },
});
