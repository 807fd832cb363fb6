import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { refusalGrounds } from '../../../requests/kinds.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { notConnected, notCounted } from './fulfilment.ts';

/** Grounds for refusing a request, as told to people. */
export const groundWords: Record<(typeof refusalGrounds)[number], ReturnType<typeof say>> = {
  'legal-duty': say(
    'qanun bizi məlumatı saxlamağa və ya işlətməyə məcbur edir',
    'a law makes us keep or use the data',
    'закон обязывает нас хранить или обрабатывать данные',
  ),
  'rights-of-others': say(
    'cavab başqasının hüquqlarını poza bilər',
    'the answer would infringe the rights of others',
    'ответ нарушил бы права других людей',
  ),
  law: say(
    'qanun bunu birbaşa nəzərdə tutur',
    'the law expressly provides for it',
    'это прямо предусмотрено законом',
  ),
  'manifestly-unfounded': say(
    'müraciət açıq-aşkar əsassızdır',
    'the request is manifestly unfounded',
    'обращение явно необоснованно',
  ),
  excessive: say(
    'eyni müraciət həddən artıq təkrarlanır',
    'the same request is repeated to excess',
    'одно и то же обращение повторяется чрезмерно',
  ),
  'identity-not-proven': say(
    'müraciət edənin kimliyi təsdiqlənməyib',
    'the identity of who asks was not confirmed',
    'личность заявителя не подтверждена',
  ),
};

/** Grounds people are told of by other statements: excessive requests, and identity that is not proven. */
function groundsElsewhere(manifest: Manifest): readonly (typeof refusalGrounds)[number][] {
  return manifest.statements.flatMap((other): readonly (typeof refusalGrounds)[number][] => {
    if (other.says === 'identity-check') return ['identity-not-proven'];
    if (other.says !== 'free-of-charge' || other['fee'] === 'never') return [];
    return ['manifestly-unfounded', 'excessive'];
  });
}

/** The closed list of grounds for refusing, always with reasons and in writing. */
export const refusalOnlyWhen = kind({
  says: 'refusal-only-when',
  section: 'rights',
  schema: object(
    { grounds: list(oneOf(refusalGrounds, 'A ground.'), 'The grounds, and no other.', 1) },
    'Grounds for refusal.',
  ),
  text(statement) {
    const grounds = either(statement.grounds.map((ground) => groundWords[ground]));
    return say(
      `Müraciəti yalnız bu hallarda rədd edirik: ${grounds.az}. Səbəbini sizə yazılı bildiririk.`,
      `We refuse a request only when ${grounds.en}. We tell you the reasons in writing.`,
      `Мы отказываем только в таких случаях: ${grounds.ru}. Причины сообщаем письменно.`,
    );
  },
  check(context) {
    const ground = (id: string) => fact.word(id, groundWords);
    const { statement, manifest } = context;
    const declared = manifest.refusalGrounds ?? [];
    const told = [...statement.grounds, ...groundsElsewhere(manifest)];
    const beyond = declared.filter((ground) => !told.includes(ground));
    const unused = statement.grounds.filter((ground) => !declared.includes(ground));
    if (beyond.length + unused.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-514',
        severity: beyond.length > 0 ? 'warning' : 'note',
        field: 'grounds',
        message: says(
          {
            stated: fact.all(statement.grounds.map(ground)),
            declared: declared.length === 0 ? fact.nothing : fact.all(declared.map(ground)),
          },
          'İmtina əsasları mətndə belədir: {stated}. `refusalGrounds` bölməsində isə: {declared}.',
          'The text refuses on these grounds: {stated}. `refusalGrounds` names: {declared}.',
          'Основания отказа в тексте: {stated}. А в `refusalGrounds`: {declared}.',
        ),
        why: says(
          {},
          'Müraciətlər bəyan olunmuş əsaslarla rədd edilir; insanlara deyilməyən əsas mətnə zidd rədd deməkdir.',
          'Requests are refused by the declared grounds; one that people were not told of is a refusal against the text.',
          'Отказывают по заявленным основаниям; основание, о котором людям не сказали, — отказ вопреки тексту.',
        ),
        fix: says(
          { place: fact.place(['refusalGrounds']), text: fact.place([...context.path, 'grounds']) },
          '{place} və {text} eyni əsasları desin.',
          'Let {place} and {text} name the same grounds.',
          'Пусть {place} и {text} называют одни основания.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    if (reads.requests === null) return notConnected();
    const { refusals, refusalsWithoutGround } = reads.requests.handling ?? {};
    if (refusals === undefined || refusalsWithoutGround === undefined) return notCounted();
    const facts = { refusals, refusalsWithoutGround };
    if (refusalsWithoutGround > 0)
      return broken(
        say(
          `Əsassız və ya səbəbi yazılmamış rədd: ${refusalsWithoutGround}.`,
          `Refusals without ground or reasons: ${refusalsWithoutGround}.`,
          `Отказов без основания или причин: ${refusalsWithoutGround}.`,
        ),
        facts,
      );
    if (refusals === 0)
      return notYetShown(
        say(
          'Hələ heç bir müraciət rədd edilməyib: göstəriləsi nümunə yoxdur.',
          'No request has been refused yet: there is nothing that shows it.',
          'Отказов ещё не было: показать нечего.',
        ),
        facts,
      );
    return kept(
      say(
        `Rədd cavabları: ${refusals}; hamısının əsası və səbəbi yazılıb.`,
        `Refusals: ${refusals}, each with its ground and reasons.`,
        `Отказов: ${refusals}, у каждого есть основание и причины.`,
      ),
      facts,
    );
  },
});
