import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { found } from '../../found.ts';
import { type Evidence, kind } from '../../kind.ts';
import { rows, say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { worstOf } from '../../worst-of.ts';
import { fulfilment, notCounted } from './fulfilment.ts';

/** What an answer to a request for access can hold, by the names under which it is counted. */
export const answerParts = [
  'fact',
  'bases-and-purposes',
  'sources',
  'content',
  'periods',
  'recipients',
  'measures',
  'rights',
  'complaint',
  'automated-decisions',
] as const;
const words: Record<(typeof answerParts)[number], ReturnType<typeof say>> = {
  fact: say(
    'məlumatlarınızı işləyib-işləmədiyimiz',
    'whether we use your data',
    'обрабатываем ли мы ваши данные',
  ),
  'bases-and-purposes': say(
    'hansı əsasla və hansı məqsədlə',
    'on what basis and for what purpose',
    'на каком основании и зачем',
  ),
  sources: say('haradan aldığımız', 'where we got it', 'откуда мы их получили'),
  content: say('tərkibi və məzmunu', 'what it consists of', 'их состав и содержание'),
  periods: say(
    'nə qədər işlənəcəyi və saxlanacağı',
    'how long it is used and kept',
    'сколько они обрабатываются и хранятся',
  ),
  recipients: say(
    'kimə və hansı əsasla verildiyi',
    'to whom it was given and on what ground',
    'кому и на каком основании переданы',
  ),
  measures: say('necə qorunduğu', 'how it is protected', 'как они защищены'),
  rights: say('hansı hüquqlarınız olduğu', 'what rights you have', 'какие у вас права'),
  complaint: say('hara şikayət edə biləcəyiniz', 'where you can complain', 'куда можно пожаловаться'),
  'automated-decisions': say(
    'barənizdə avtomatik qərar verilib-verilmədiyi',
    'whether a machine decides about you',
    'принимаются ли о вас автоматические решения',
  ),
};
/** What GDPR 15(1) wants beside what Law 998-IIIQ names. */
const gdprParts = ['rights', 'complaint', 'automated-decisions'] as const;

/** What the answer to an access request holds. */
export const accessAnswerContents = kind({
  says: 'access-answer-contents',
  section: 'rights',
  schema: object(
    { parts: list(oneOf(answerParts, 'A part.'), 'The parts, in the order of the text.', 1) },
    'Parts of the access answer.',
  ),
  text(statement) {
    const all = rows(statement.parts.map((part) => words[part]));
    return say(
      `İstənilən vaxt bizdən soruşa bilərsiniz: ${all.az}.`,
      `At any time you may ask us: ${all.en}.`,
      `В любое время вы можете спросить нас: ${all.ru}.`,
    );
  },
  check(context) {
    const { statement, manifest, law, today } = context;
    const rule = law.rule('eu-gdpr.access', today);
    const applies = manifest.regimes.some((regime) => regime.id === 'eu-gdpr');
    const missing = gdprParts.filter((part) => !statement.parts.includes(part));
    if (!applies || rule === undefined || missing.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-528',
        severity: 'note',
        field: 'parts',
        message: says(
          { parts: fact.all(missing.map((part) => fact.word(part, words))) },
          'Giriş müraciətinə cavabın təsvirində bunlar yoxdur: {parts}.',
          'The access answer is described without these parts: {parts}.',
          'В описании ответа на обращение о доступе нет частей: {parts}.',
        ),
        why: says(
          { law: fact.citation(rule.citation) },
          'Qanun ({law}) bu hissələri də tələb edir; cavabda onlar onsuz da olur.',
          '{law} names these parts as well; the answer holds them in any case.',
          'Закон ({law}) называет и эти части; в ответе они есть в любом случае.',
        ),
        fix: says(
          { parts: fact.code(missing.join(', ')), text: fact.place(context.path) },
          '{text} vədinə əlavə edin: {parts}.',
          'Add to {text}: {parts}.',
          'Добавьте в {text}: {parts}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const result = fulfilment(reads, { kinds: ['access'], onData: true });
    const lacking = lackingParts(statement.parts, reads);
    return lacking === undefined ? result : worstOf(result, lacking);
  },
});

/** What the last access answer went out without; undefined when it held all that is promised. */
function lackingParts(promised: readonly string[], reads: Reads): Evidence | undefined {
  const present = reads.requests?.handling?.accessParts;
  if (present === undefined) return notCounted();
  const missing = promised.filter((part) => !present.includes(part));
  if (missing.length === 0) return undefined;
  return broken(
    say(
      `Cavabda bu hissələr yoxdur: ${missing.join(', ')}.`,
      `The answer lacks these parts: ${missing.join(', ')}.`,
      `В ответе нет частей: ${missing.join(', ')}.`,
    ),
    { missing: missing.length },
  );
}
