import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { CheckContext } from '../../../manifest/finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { mechanisms } from '../../../manifest/processing.ts';
import { list, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { isLetThrough } from '../../ask-gate.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { kind, type StatementContext } from '../../kind.ts';
import { mechanismWords, wordsFor } from '../../legal-words.ts';
import { rows, say } from '../../phrase.ts';
import { found, statementsBefore, statementsSaying } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';
import { abroad, gateOf, groundless } from './transfer-facts.ts';

interface Fields {
  readonly mechanisms?: readonly string[];
  readonly of?: 'everything' | 'cookies';
  readonly purpose?: string;
}

/** Recipients abroad that the statement speaks of: all, those of one purpose, or those that set cookies. */
function concerned({ manifest, law }: Pick<CheckContext, 'manifest' | 'law'>, { of, purpose }: Fields) {
  const setters = new Set(entriesOf(manifest.cookies).map(([, { provider }]) => provider));
  const named = purpose === undefined ? undefined : (manifest.purposes[purpose]?.recipients ?? []);
  return abroad(manifest, law).filter(
    ([id]) => (of !== 'cookies' || setters.has(id)) && (named === undefined || named.includes(id)),
  );
}
/** Mechanisms that another passage of the same text allows beside the list: the clauses, and the DPF. */
function alsoNamed(manifest: Manifest): readonly string[] {
  return statementsSaying(manifest, 'transfer-safeguards').flatMap(({ usa }) =>
    usa ? ['scc', 'dpf'] : ['scc'],
  );
}
/** Of these, who lacks a ground, and who rests on one outside the closed list. */
function faults(context: Pick<CheckContext, 'manifest' | 'law' | 'today'>, fields: Fields) {
  const { manifest, law, today } = context;
  const recipients = concerned(context, fields);
  const gate = gateOf(manifest, law);
  const bare = recipients
    .map(([id]) => ({ id, countries: groundless(gate, id, today) }))
    .filter(({ countries }) => countries.length > 0);
  const allowed = [...(fields.mechanisms ?? []), ...alsoNamed(manifest), 'local'];
  const foreign = recipients.filter(
    ([, one]) =>
      fields.mechanisms !== undefined && (one.transfer?.mechanisms ?? []).some((by) => !allowed.includes(by)),
  );
  return { recipients, bare, foreign };
}
function unknownProviders(context: StatementContext<Fields>) {
  const { manifest, statement } = context;
  if (statement.of !== 'cookies') return [];
  return entriesOf(manifest.cookies)
    .filter(([, { provider }]) => provider !== 'self' && manifest.recipients?.[provider] === undefined)
    .map(([id, { provider }]) =>
      found(context, {
        code: 'AMANAT-CHK-338',
        path: ['cookies', id, 'provider'],
        message: says(
          { provider: fact.code(provider), cookie: fact.entry(manifest, 'cookies', id) },
          '{cookie} cookie-sini «{provider}» qoyur, məlumat alıcılarının siyahısında isə o yoxdur.',
          '"{provider}" sets {cookie} and is not in the register of recipients.',
          '{cookie} ставит «{provider}», а в списке получателей его нет.',
        ),
        why: says(
          {},
          'Cookie məlumatı yalnız tanınmış əsasla xaricə gedir; bəyan olunmayan provayderin əsası yoxdur.',
          'Cookie data goes abroad under a recognised mechanism only; a provider nobody declared has none.',
          'Данные cookie уходят за границу только по признанному основанию; у незаявленного поставщика его нет.',
        ),
        fix: says(
          { place: fact.place(['recipients', provider]) },
          'Ölkəsi və əsası ilə bəyan edin: {place}.',
          'Declare it under {place}, with country and mechanism.',
          'Заявите его в {place} со страной и основанием.',
        ),
      }),
    );
}

/** Data goes abroad on lawful grounds only; where the text closes the list of grounds, on these alone. */
export default kind({
  says: 'transfer-grounds',
  section: 'transfers',
  schema: object(
    {
      mechanisms: optional(
        list(oneOf(mechanisms, 'A ground.'), 'The closed list; absent: any the law knows.', 1),
      ),
      of: optional(oneOf(['everything', 'cookies'], 'Which data it is about.')),
      purpose: optional(ref('purposes', 'The purpose it is about.')),
    },
    'Grounds on which data leaves the country.',
  ),
  text({ mechanisms: grounds, of, purpose }) {
    if (grounds === undefined)
      return say(
        'Məlumatı xaricə ötürməzdən əvvəl həmin ölkədə hüquqlarınızın etibarlı qorunduğuna əmin oluruq. Hüquqi əsas olmadan məlumat ölkədən çıxmır.',
        'Before data goes abroad we make sure that your rights are reliably protected there. Without a lawful ground no data leaves the country.',
        'Прежде чем передать данные за границу, мы убеждаемся, что там надёжно защищены ваши права. Без правового основания данные страну не покидают.',
      );
    const words = rows(wordsFor(mechanismWords, grounds));
    if (of === 'cookies')
      return say(
        `Cookie məlumatları xaricə yalnız bu əsaslardan biri ilə ötürülür: ${words.az}.`,
        `Cookie data goes abroad only on one of these grounds: ${words.en}.`,
        `Данные cookie передаются за границу только на одном из оснований: ${words.ru}.`,
      );
    if (purpose !== undefined)
      return say(
        `Xidmət üçün tərəfdaşlara xaricə ötürmə yalnız müqavilə qüvvədə olduğu müddətdə və bu əsaslardan biri ilə edilir: ${words.az}.`,
        `Passing data to partners abroad for the service happens only while the contract lasts and on one of these grounds: ${words.en}.`,
        `Передача партнёрам за границу для оказания услуг возможна только на время договора и на одном из оснований: ${words.ru}.`,
      );
    return say(
      `Məlumat xaricə yalnız bu şərtlərdən biri olduqda ötürülür: ${words.az}.`,
      `Data goes abroad only where one of these conditions is met: ${words.en}.`,
      `Данные передаются за границу только при одном из условий: ${words.ru}.`,
    );
  },
  check(context) {
    const { statement, law, today } = context;
    const { bare, foreign } = faults(context, statement);
    const others = (recipient: string) =>
      statementsSaying(context.manifest, 'transfer-grounds')
        .filter((other) => concerned(context, other as Fields).some(([id]) => id === recipient))
        .map(({ id }) => id);
    const earlier = statementsBefore(context, 'transfer-grounds').flatMap((other) =>
      concerned(context, other as Fields).map(([id]) => id),
    );
    const citation = law.rule('az-998.transfer', today)?.citation ?? '998-IIIQ Art. 14';
    return [
      ...bare
        .filter(({ id }) => !earlier.includes(id))
        .map(({ id, countries }) =>
          found(context, {
            code: 'AMANAT-CHK-330',
            with: others(id),
            path: ['recipients', id],
            message: says(
              {
                recipient: fact.entry(context.manifest, 'recipients', id),
                countries: fact.all(countries.map(fact.country)),
              },
              '{recipient} xaricdə məlumat alır ({countries}), qüvvədə olan ötürmə əsası isə yoxdur.',
              '{recipient} gets data abroad ({countries}) with no mechanism in force.',
              '{recipient} получает данные за границей ({countries}), а действующего механизма нет.',
            ),
            why: says(
              { law: fact.citation(citation) },
              'Mətn məlumatın xaricə yalnız qanuni əsasla getməsinə yol verir ({law}; GDPR, maddələr 44-49).',
              'The text lets data abroad on lawful grounds only ({law}; GDPR Arts. 44-49).',
              'Текст пускает данные за границу только на законных основаниях ({law}; GDPR, ст. 44-49).',
            ),
            fix: says(
              {
                place: fact.place(['recipients', id, 'transfer']),
                countries: fact.all(countries.map(fact.country)),
              },
              'Ötürmənin ({countries}) əsasını yazın: {place}; o vaxtadək icazə verilmir.',
              'Record the mechanism for {countries} under {place}; until then the gate refuses this transfer.',
              'Запишите основание передачи ({countries}) в {place}; до тех пор шлюз её отклоняет.',
            ),
          }),
        ),
      ...foreign.map(([id, one]) =>
        found(context, {
          code: 'AMANAT-CHK-331',
          path: ['recipients', id, 'transfer', 'mechanisms'],
          severity: 'note',
          message: says(
            {
              recipient: fact.entry(context.manifest, 'recipients', id),
              own: fact.all(one.transfer!.mechanisms.map(fact.mechanism)),
              stated: fact.all(statement.mechanisms!.map(fact.mechanism)),
            },
            '{recipient}: ötürmənin əsası {own}; mətndə isə bunlar var: {stated}.',
            '{recipient} rests on {own}; the text lists {stated}.',
            '{recipient}: механизм передачи — {own}, а в тексте: {stated}.',
          ),
          why: says(
            {},
            'Mətn əsasların siyahısını qapadır.',
            'The text closes the list of grounds.',
            'Текст закрывает список оснований.',
          ),
          fix: says(
            {
              text: fact.place([...context.path, 'mechanisms']),
              place: fact.place(['recipients', id, 'transfer', 'mechanisms']),
            },
            'Əsası {text} siyahısına əlavə edin və ya {place} sahəsində oradakılardan birini yazın.',
            'Add the mechanism to {text}, or write under {place} one that it names.',
            'Добавьте основание в {text} или укажите в {place} одно из названных.',
          ),
        }),
      ),
      ...unknownProviders(context),
    ];
  },
  evidence(statement, reads) {
    const { recipients, bare } = faults(reads, statement);
    const open = bare.filter(({ id }) => isLetThrough(reads, id));
    const facts = { abroad: recipients.length, withoutGround: bare.length, openAtGate: open.length };
    if (recipients.length === 0)
      return notYetShown(
        say(
          'Xaricə ötürmə bəyan olunmayıb.',
          'No transfer abroad is declared.',
          'Передач за границу не заявлено.',
        ),
        facts,
      );
    if (open.length > 0)
      return broken(
        say(
          `Əsası olmayan ötürməyə icazə verilir: ${open.length}.`,
          `Transfers without a ground are let through: ${open.length}.`,
          `Пропускаются передачи без основания: ${open.length}.`,
        ),
        facts,
      );
    if (bare.length > 0)
      return atRisk(
        say(
          `Əsası olmayan ${bare.length} alıcıya ötürmə bəyan olunub; ona imtina edilir.`,
          `Transfers to ${bare.length} recipients without a ground are declared; the gate refuses them.`,
          `Заявлена передача получателям без основания (${bare.length}); она отклоняется.`,
        ),
        facts,
      );
    return kept(
      say(
        `Xaricdəki ${recipients.length} alıcının hamısına ötürmənin əsası var.`,
        `Transfers to all ${recipients.length} recipients abroad have a ground.`,
        `У передачи каждому получателю за границей (${recipients.length}) есть основание.`,
      ),
      facts,
    );
  },
});
