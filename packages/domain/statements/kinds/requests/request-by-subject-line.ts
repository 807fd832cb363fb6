import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, oneOf, ref } from '../../../schema/schema.ts';
import { broken, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { quotedIn, say, together } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { foldSubject } from './fold-subject.ts';
import { fulfilment } from './fulfilment.ts';
import { usableAfterWithdrawal, usableDespiteObjection } from './gate-answers.ts';
import { unreachedBy, unreachedRecipients } from './unreached-recipients.ts';

const opens = ['rectification', 'withdrawal', 'marketing-opt-out', 'access', 'erasure', 'question'] as const;
const effects: Record<(typeof opens)[number], readonly [string, string, string]> = {
  rectification: ['səhv məlumatınızı düzəldirik', 'we correct your data', 'мы исправим ваши данные'],
  withdrawal: [
    'bütün razılıqlarınız geri götürülür',
    'every consent you gave is withdrawn',
    'все ваши согласия отзываются',
  ],
  'marketing-opt-out': [
    'sizə daha reklam və yenilik göndərmirik',
    'we stop sending you news and offers',
    'мы перестаём присылать вам новости и предложения',
  ],
  access: [
    'məlumatlarınızın surətini göndəririk',
    'we send you a copy of your data',
    'мы пришлём копию ваших данных',
  ],
  erasure: ['məlumatlarınızı silirik', 'we delete your data', 'мы удалим ваши данные'],
  question: ['sualınıza cavab veririk', 'we answer your question', 'мы ответим на ваш вопрос'],
};

/** Purposes the gate would still let pass after such a letter; refusing marketing is an objection to it. */
function stillUsable(letter: (typeof opens)[number], reads: Reads): readonly string[] {
  if (letter === 'withdrawal') return usableAfterWithdrawal(reads.gate);
  if (letter !== 'marketing-opt-out') return [];
  const { purposes } = reads.manifest;
  const marketing = Object.keys(purposes).filter((id) => purposes[id]?.kind === 'marketing');
  return usableDespiteObjection(reads.gate, marketing);
}

/** A letter whose subject line has a fixed meaning; the line itself is a fact of the channel. */
export const requestBySubjectLine = kind({
  says: 'request-by-subject-line',
  section: 'rights',
  schema: object(
    {
      via: ref('channels', 'The mailbox.', 'email'),
      opens: oneOf(opens, 'What such a letter opens; the key under the channel’s subjects.'),
    },
    'A request opened by the subject line of an e-mail.',
  ),
  text(statement, manifest) {
    const channel = manifest.channels[statement.via];
    const address = channel?.address ?? statement.via;
    const subject = channel?.subjects?.[statement.opens] ?? statement.opens;
    const [az, en, ru] = effects[statement.opens];
    return together(
      say(
        `Bizə məktub yazın: ünvan ${address}, mövzu ${quotedIn(subject, 'az')}. Belə məktubdan sonra ${az}.`,
        `Write to ${address} with the subject ${quotedIn(subject, 'en')}. After such a letter ${en}.`,
        `Напишите на ${address} с темой ${quotedIn(subject, 'ru')}. После такого письма ${ru}.`,
      ),
      say(
        'Bunu istənilən vaxt edə bilərsiniz.',
        'You can do so at any time.',
        'Это можно сделать в любое время.',
      ),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const subjects = manifest.channels[statement.via]?.subjects ?? {};
    const line = subjects[statement.opens];
    if (line === undefined)
      return [
        found(context, {
          code: 'AMANAT-CHK-510',
          field: 'opens',
          message: says(
            { channel: fact.code(`channels.${statement.via}`), kind: fact.code(statement.opens) },
            '{channel} kanalında {kind} müraciəti üçün məktub mövzusu göstərilməyib.',
            '{channel} declares no subject line for {kind}.',
            'В {channel} не указана тема письма для обращения {kind}.',
          ),
          why: says(
            {},
            'Bu mövzuda məktub sual sayılar və insanı gözləyərdi.',
            'A letter with that subject would be taken for a question and wait for a person.',
            'Письмо с этой темой приняли бы за вопрос, и оно ждало бы человека.',
          ),
          fix: says(
            { place: fact.place(['channels', statement.via, 'subjects', statement.opens]) },
            'Mövzu sətrini bəyan edin: {place}.',
            'Declare the subject line under {place}.',
            'Заявите тему письма в {place}.',
          ),
        }),
      ];
    const twins = Object.entries(subjects)
      .filter(([key, text]) => key !== statement.opens && foldSubject(text) === foldSubject(line))
      .map(([key]) => key);
    return [
      ...twins.map((key) =>
        found(context, {
          code: 'AMANAT-CHK-511',
          field: 'opens',
          message: says(
            { first: fact.code(statement.opens), second: fact.code(key) },
            '{first} və {second} müraciətlərinin mövzuları böyük-kiçik hərfə və nöqtələrə baxılmasa, eynidir.',
            'The subject lines of {first} and {second} are the same once case and diacritics are set aside.',
            'Темы обращений {first} и {second} одинаковы, если не смотреть на регистр и диакритику.',
          ),
          why: says(
            {},
            'Poçt proqramları böyük-kiçik hərfi və işarələri dəyişir; belə məktubları ayırmaq olmazdı.',
            'Mail programs change case and diacritics; such letters could not be told apart.',
            'Почтовые программы меняют регистр и знаки; такие письма не различить.',
          ),
          fix: says(
            { first: fact.code(statement.opens), second: fact.code(key) },
            'Bu iki müraciətə fərqli mövzular verin: {first}, {second}.',
            'Give the two requests different subject lines: {first}, {second}.',
            'Дайте этим двум обращениям разные темы: {first}, {second}.',
          ),
        }),
      ),
      ...(statement.opens === 'withdrawal' ? unreachedRecipients(context) : []),
    ];
  },
  evidence(statement, reads) {
    const usable = stillUsable(statement.opens, reads);
    if (usable.length > 0)
      return broken(
        say(
          `Məktubdan sonra da icazə verilir: ${usable.join(', ')}.`,
          `Still allowed after the letter: ${usable.join(', ')}.`,
          `Разрешено и после письма: ${usable.join(', ')}.`,
        ),
        { purposes: usable.length },
      );
    const asked = statement.opens === 'marketing-opt-out' ? 'objection' : statement.opens;
    const result = fulfilment(reads, { kinds: [asked], via: [statement.via] });
    const unreached = statement.opens === 'withdrawal' ? unreachedBy(reads.manifest) : [];
    if (result.state !== 'kept' || unreached.length === 0) return result;
    return notYetShown(
      say(
        `Geri götürmə bu alıcılara çatdırılmır: ${unreached.join(', ')}.`,
        `Nothing carries the withdrawal to ${unreached.join(', ')}.`,
        `Отзыв не передаётся получателям: ${unreached.join(', ')}.`,
      ),
      { unreached: unreached.length },
    );
  },
});
