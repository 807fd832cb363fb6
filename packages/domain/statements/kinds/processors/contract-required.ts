import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { contractTerms } from '../../../manifest/lists.ts';
import { compileRecipient } from '../../../decide/compile-recipient.ts';
import type { CheckContext } from '../../../manifest/finding.ts';
import type { Manifest, Recipient } from '../../../manifest/manifest.ts';
import { list, object, oneOf, optional } from '../../../schema/schema.ts';
import { isLetThrough } from '../../ask-gate.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { contractTermWords, wordsFor } from '../../legal-words.ts';
import { joined, say } from '../../phrase.ts';
import { found, statementsBefore, statementsSaying } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';
import { contractState, isBound } from './contract-state.ts';

type Asked = { readonly roles: readonly string[]; readonly terms?: readonly string[] };

/** Recipients of these roles, sorted by how their contracts stand. */
function contracts(manifest: Manifest, asked: Asked, today: string) {
  const concerned = entriesOf(manifest.recipients).filter(([, { role }]) => asked.roles.includes(role));
  return {
    concerned,
    unbound: concerned.filter(
      ([id, recipient]) =>
        !isBound(recipient, today) || compileRecipient(id, recipient, manifest).lacksAgreement,
    ),
    ending: concerned.filter(([, recipient]) => contractState(recipient, today) === 'ends-soon'),
    lacking: concerned.flatMap(([id, recipient]) => {
      const terms = (asked.terms ?? []).filter(
        (term) =>
          recipient.contract && !(recipient.contract.terms as readonly string[] | undefined)?.includes(term),
      );
      return terms.length > 0 ? [{ id, terms }] : [];
    }),
  };
}

function findings(
  context: CheckContext & { statement: Asked & { id: string }; path: readonly (string | number)[] },
) {
  const { manifest, statement, today } = context;
  const citation = context.law.rule('eu-gdpr.processor', today)?.citation ?? 'GDPR Art. 28(3)';
  const { unbound, ending, lacking } = contracts(manifest, statement, today);
  const others = statementsSaying(manifest, 'contract-required').map(({ id }) => id);
  const said = statementsBefore(context, 'contract-required').flatMap(
    ({ roles }) => roles as readonly string[],
  );
  const isNew = ([, { role }]: readonly [string, Recipient]) => !said.includes(role);
  const named = (id: string) => ({ recipient: fact.entry(manifest, 'recipients', id) });
  const why = says(
    { law: fact.citation(citation) },
    'Mətnə görə məlumat üçüncü şəxslərə yalnız müqavilə ilə verilir ({law}; 998-IIIQ).',
    'The text gives data to third parties under a contract only ({law}; 998-IIIQ).',
    'По тексту данные третьим лицам передают только по договору ({law}; 998-IIIQ).',
  );
  return [
    ...unbound.filter(isNew).map(([id, recipient]) =>
      found(context, {
        code: 'AMANAT-CHK-321',
        with: others,
        path: ['recipients', id],
        message: isBound(recipient, today)
          ? says(
              { ...named(id), kind: fact.contractKind(recipient.contract!.kind) },
              '{recipient} ilə imzalanan sənəd ({kind}) işlənmə haqqında müqavilə deyil.',
              'What was signed with {recipient} ({kind}) is no processing agreement.',
              'Подписанное с получателем {recipient} ({kind}) — не договор об обработке.',
            )
          : says(
              { ...named(id), state: fact.word(contractState(recipient, today), stateWords) },
              '{recipient} ilə müqavilə {state}.',
              'The contract with {recipient} {state}.',
              'Договор с получателем {recipient} {state}.',
            ),
        why,
        fix: says(
          {
            contract: fact.yaml('contract', { kind: 'dpa', signed: today }),
            place: fact.place(['recipients', id]),
          },
          'Müqavilə bağlayın və {place} altında yazın: {contract}. O vaxtadək bu alıcıya məlumat verilmir.',
          'Sign one and write under {place}: {contract}. The gate refuses this recipient meanwhile.',
          'Заключите договор и напишите в {place}: {contract}. До тех пор шлюз отклоняет этого получателя.',
        ),
      }),
    ),
    ...lacking.map(({ id, terms }) =>
      found(context, {
        code: 'AMANAT-CHK-322',
        path: ['recipients', id, 'contract'],
        message: says(
          { ...named(id), terms: fact.all(terms.map(fact.contractTerm)) },
          '{recipient} ilə müqavilədə bu öhdəliklər yazılmayıb: {terms}.',
          'The contract with {recipient} does not record: {terms}.',
          'В договоре с получателем {recipient} не записаны обязанности: {terms}.',
        ),
        why: says(
          { law: fact.citation(citation) },
          'Mətn hər müqavilədə bu öhdəlikləri vəd edir ({law}).',
          'The text promises these points in each contract ({law}).',
          'Текст обещает эти условия в каждом договоре ({law}).',
        ),
        fix: says(
          {
            terms: fact.all(terms.map(fact.contractTerm)),
            keys: fact.code(terms.join(', ')),
            place: fact.place(['recipients', id, 'contract', 'terms']),
          },
          'Müqaviləyə bunları əlavə edin ({terms}), sonra {place} siyahısına yazın: {keys}.',
          'Agree on them ({terms}), then add {keys} to {place}.',
          'Внесите их в договор ({terms}), затем добавьте в {place}: {keys}.',
        ),
      }),
    ),
    ...ending.filter(isNew).map(([id, recipient]) =>
      found(context, {
        code: 'AMANAT-CHK-323',
        severity: 'note',
        path: ['recipients', id, 'contract', 'ends'],
        message: says(
          { ...named(id), day: fact.date(recipient.contract!.ends!) },
          '{recipient} ilə müqavilə {day:on} bitir.',
          'The contract with {recipient} ends on {day}.',
          'Договор с получателем {recipient} кончается {day}.',
        ),
        why: says(
          {},
          'Ertəsi gündən bu alıcıya məlumat verilmir.',
          'From the next day on the gate refuses this recipient.',
          'Со следующего дня шлюз отклоняет этого получателя.',
        ),
        fix: says(
          {
            place: fact.place(['recipients', id, 'contract', 'ends']),
            day: fact.date(recipient.contract!.ends!),
          },
          'Müqaviləni bitənədək ({day}) yeniləyin və yeni son günü yazın: {place}.',
          'Renew it before {day} and write the new last day under {place}.',
          'Продлите его до конца срока ({day}) и запишите новый последний день: {place}.',
        ),
      }),
    ),
  ];
}

const stateWords = {
  missing: say('yoxdur', 'is missing', 'отсутствует'),
  'not-begun': say('hələ imzalanmayıb', 'is not signed yet', 'ещё не подписан'),
  ended: say('bitib', 'has ended', 'закончился'),
  'ends-soon': say('tezliklə bitir', 'ends soon', 'скоро кончается'),
  'in-force': say('qüvvədədir', 'is in force', 'действует'),
} as const;

/** Recipients of some roles get data only under a contract that is in force and holds the promised points. */
export default kind({
  says: 'contract-required',
  section: 'sharing',
  schema: object(
    {
      roles: list(
        oneOf(['processor', 'joint-controller', 'controller', 'adviser', 'licensee'], 'A role.'),
        'Roles that need one.',
        1,
      ),
      terms: optional(list(oneOf(contractTerms, 'A point.'), 'Points each contract must hold.')),
    },
    'Recipients that need a contract.',
  ),
  text({ terms }) {
    if (!terms?.length)
      return say(
        'Məlumatı üçüncü şəxslərə yalnız işlənmə haqqında müqavilə əsasında və xidmət üçün lazım olan həcmdə veririk. Müqavilə qüvvədə deyilsə, məlumat verilmir.',
        'We give data to third parties only under a processing agreement and only as far as the service needs it. Without an agreement in force nothing is given.',
        'Мы передаём данные третьим лицам только по договору об обработке и лишь в объёме, нужном для услуги. Без действующего договора данные не передаются.',
      );
    const points = joined(wordsFor(contractTermWords, terms));
    return say(
      `Bizim adımızdan məlumat işləyənlərlə müqavilə bağlayırıq. Müqavilə onları buna borclu edir: ${points.az}.`,
      `We sign a contract with everyone who processes data for us. It obliges them ${points.en}.`,
      `С каждым, кто обрабатывает данные по нашему поручению, мы заключаем договор. Он обязывает: ${points.ru}.`,
    );
  },
  check: findings,
  evidence(statement, reads) {
    const { concerned, unbound, ending, lacking } = contracts(reads.manifest, statement, reads.today);
    const open = unbound.filter(([id]) => isLetThrough(reads, id));
    const facts = {
      recipients: concerned.length,
      unbound: unbound.length,
      lackingPoints: lacking.length,
      endingSoon: ending.length,
      openAtGate: open.length,
    };
    if (concerned.length === 0)
      return notYetShown(
        say(
          'Belə alıcı bəyan olunmayıb.',
          'No such recipient is declared.',
          'Таких получателей не заявлено.',
        ),
        facts,
      );
    if (open.length + lacking.length > 0)
      return broken(
        say(
          `Müqaviləsiz keçən alıcı: ${open.length}; müqaviləsi natamam olan: ${lacking.length}.`,
          `Recipients let through without a contract: ${open.length}; with an incomplete one: ${lacking.length}.`,
          `Получателей без договора пропущено: ${open.length}; с неполным договором: ${lacking.length}.`,
        ),
        facts,
      );
    if (unbound.length + ending.length > 0)
      return atRisk(
        say(
          `Qüvvədə müqaviləsi olmayan və məlumat almayan: ${unbound.length}; müqaviləsi tezliklə bitən: ${ending.length}.`,
          `Recipients without a contract in force, refused by the gate: ${unbound.length}; ending soon: ${ending.length}.`,
          `Получателей без действующего договора (им отказано): ${unbound.length}; с истекающим: ${ending.length}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Reyestrə görə ${concerned.length} alıcının hamısı ilə müqavilə qüvvədədir.`,
        `By the register a contract is in force with all ${concerned.length} recipients.`,
        `По реестру со всеми получателями (${concerned.length}) действует договор.`,
      ),
      facts,
    );
  },
});
