import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, list, type Localized, object, optional, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say, together } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { namedIn, namesOf } from '../facts-of.ts';
import { nothing } from '../clause.ts';
import { gateFollowsConsent } from './consent-at-gate.ts';
import { refusalChangesNothingElse } from './refusal-free-of-loss.ts';

/** Purposes that run only with the person's consent: advertising, contests, the location of the device. */
export const onlyWithConsent = kind({
  says: 'only-with-consent',
  section: 'consent',
  schema: object(
    {
      purposes: list(ref('purposes', 'A purpose.', 'marketing'), 'What needs consent.', 1),
      voluntary: optional(flag('True when the text says that taking part is free.')),
      withdrawable: optional(flag('True when the text says that it can be withdrawn at any time.')),
      withoutLoss: optional(flag('True when refusing costs none of the main functions (GDPR 7(4)).')),
      apartFrom: optional(
        list(
          ref('purposes', 'A purpose.', 'order-delivery'),
          'Messages that need no such consent and carry nothing of it (news of an order).',
          1,
        ),
      ),
      onDevice: optional(flag('True when it can also be forbidden on the device.')),
    },
    'What is done with consent only.',
  ),
  text(statement, manifest) {
    const start = opening(manifest, statement.purposes);
    const names = joined(namesOf(manifest.purposes, statement.purposes));
    return together(
      say(
        `${start.az} üçün məlumatlarınızı yalnız razılığınızla işləyirik.`,
        `For ${names.en} we use your data only with your consent.`,
        `${start.ru}: для этого ваши данные используются только с вашего согласия.`,
      ),
      withoutIt(manifest, statement.apartFrom ?? []),
      statement.voluntary
        ? say('İştirak könüllüdür.', 'Taking part is voluntary.', 'Участие добровольное.')
        : nothing,
      statement.withdrawable
        ? say(
            'Razılığı istədiyiniz vaxt geri götürə bilərsiniz.',
            'You can withdraw it at any time.',
            'Согласие можно отозвать в любое время.',
          )
        : nothing,
      statement.withoutLoss
        ? say(
            'İmtina etsəniz, əsas funksiyaların heç birini itirmirsiniz.',
            'If you refuse, you lose none of the main functions.',
            'При отказе все основные функции остаются.',
          )
        : nothing,
      statement.onDevice
        ? say(
            'Bunu cihazınızın ayarlarında da qadağan edə bilərsiniz.',
            'You can also forbid it in the settings of your device.',
            'Это можно запретить и в настройках устройства.',
          )
        : nothing,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const apart = namedIn(manifest.purposes, statement.apartFrom ?? [])
      .filter(([, purpose]) => purpose.basis === 'consent' || purpose.kind === 'marketing')
      .map(([id, { basis, kind: sort }]) =>
        found(context, {
          code: 'AMANAT-CHK-424',
          field: 'apartFrom',
          message: says(
            {
              purpose: fact.entry(manifest, 'purposes', id),
              sort: fact.code(sort),
              basis: fact.basis(basis),
            },
            '{purpose} bildirişlərinin razılıqsız göndərildiyi və reklam daşımadığı deyilir; bəyannamədə isə növü {sort}, əsası belədir: {basis}.',
            'Messages of {purpose} are said to need no consent and to carry no advertising; its kind is {sort}, its basis: {basis}.',
            'Сказано, что сообщения {purpose} не требуют согласия и не содержат рекламы; а вид цели — {sort}, основание: {basis}.',
          ),
          why: says(
            {},
            'İmtina edən adam imtina etdiyini başqa ad altında alardı.',
            'People who refused would get by another name what they refused.',
            'Отказавшийся получал бы то, от чего отказался, под другим именем.',
          ),
          fix: says(
            {
              key: fact.code(id),
              list: fact.place([...context.path, 'apartFrom']),
              kind: fact.place(['purposes', id, 'kind']),
            },
            '{key} id-sini {list} siyahısından çıxarın və ya məqsədin əsl növünü yazın: {kind}.',
            'Take {key} out of {list}, or declare what it really is under {kind}.',
            'Уберите {key} из {list} или укажите настоящий вид цели: {kind}.',
          ),
        }),
      );
    const own = namedIn(manifest.purposes, statement.purposes).flatMap(([id, purpose]) => [
      ...(purpose.basis === 'consent'
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-420',
              field: 'purposes',
              message: says(
                { purpose: fact.entry(manifest, 'purposes', id), basis: fact.basis(purpose.basis) },
                '{purpose} məqsədinin yalnız razılıqla işlədiyi deyilir, əsası isə başqadır: {basis}.',
                '{purpose} is said to run with consent only; it rests on something else: {basis}.',
                'Сказано, что цель {purpose} работает только с согласия, а основание другое: {basis}.',
              ),
              why: says(
                {},
                'Razılıq verməyən adamlar üçün də icazə verilərdi.',
                'The gate would allow it to people who never agreed.',
                'Шлюз разрешал бы это и для тех, кто не давал согласия.',
              ),
              fix: says(
                { write: fact.write(['purposes', id, 'basis'], 'consent'), place: fact.place(context.path) },
                'Məqsəd razılığa əsaslansın ({write}) və ya {place} vədini dəyişin.',
                'Let it rest on consent ({write}), or change the promise {place}.',
                'Пусть цель опирается на согласие ({write}), или измените обещание {place}.',
              ),
            }),
          ]),
      ...(statement.withoutLoss && purpose.unbundled !== true
        ? [
            found(context, {
              code: 'AMANAT-CHK-421',
              field: 'withoutLoss',
              message: says(
                { purpose: fact.entry(manifest, 'purposes', id) },
                '{purpose} məqsədindən imtinanın heç nəyi dəyişmədiyi deyilir, bəyannamədə isə bu yazılmayıb.',
                'Refusing {purpose} is said to cost nothing; it is not declared as unbundled.',
                'Сказано, что отказ от {purpose} ничего не меняет, а в декларации этого нет.',
              ),
              why: says(
                {},
                'Başqa şeyə bağlanan razılıq azad deyil (GDPR, maddə 7(4)).',
                'Consent tied to something else is not free (GDPR Art. 7(4)).',
                'Согласие, привязанное к другому, не свободно (GDPR, ст. 7(4)).',
              ),
              fix: says(
                { write: fact.write(['purposes', id, 'unbundled'], true) },
                'İmtina heç nəyə mane olmursa: {write}; olursa, nəyin itdiyini deyin.',
                'If refusing costs nothing: {write}; if it does, say what is lost.',
                'Если отказ ничего не меняет: {write}; если меняет, скажите, что теряется.',
              ),
            }),
          ]
        : []),
    ]);
    return [...own, ...apart];
  },
  evidence(statement, reads) {
    const gate = gateFollowsConsent(reads, statement.purposes);
    return statement.withoutLoss || statement.apartFrom
      ? worstOf(gate, refusalChangesNothingElse(reads, statement.purposes))
      : gate;
  },
});

/** Names of purposes at the start of a sentence. */
function opening(manifest: Manifest, purposes: readonly string[]): Localized {
  const [first, ...others] = namedIn(manifest.purposes, purposes).map(([, { name }]) => name);
  return first ? joined([first, ...others.map(inside)]) : nothing;
}

/** Which messages come without that consent, and that they carry nothing of it. */
function withoutIt(manifest: Manifest, purposes: readonly string[]): Localized {
  const names = opening(manifest, purposes);
  return purposes.length === 0
    ? nothing
    : say(
        `${names.az} bu razılıqdan asılı deyil və reklam daşımır.`,
        `${names.en}: this does not depend on that consent and carries no advertising.`,
        `${names.ru}: это от согласия не зависит и рекламы не содержит.`,
      );
}
