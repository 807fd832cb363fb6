import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { disclosureGrounds } from '../../../manifest/lists.ts';
import { flag, list, object, oneOf, optional } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { either } from '../../term-words.ts';

/** Grounds on which a state body is given data. */
export const disclosureWords: Record<(typeof disclosureGrounds)[number], ReturnType<typeof say>> = {
  'court-decision': say(
    'qüvvəyə minmiş məhkəmə qərarı',
    'a court decision in force',
    'вступившее в силу решение суда',
  ),
  'lawful-request': say(
    'səlahiyyətli dövlət orqanının qanuni sorğusu',
    'a lawful request of a competent state body',
    'законный запрос уполномоченного государственного органа',
  ),
  law: say('qanunun birbaşa tələbi', 'an express requirement of law', 'прямое требование закона'),
};

/** Disclosures to courts and state bodies: on what ground, who approves, whether the person is told. */
export const stateBodyDisclosure = kind({
  says: 'state-body-disclosure',
  section: 'sharing',
  schema: object(
    {
      grounds: list(oneOf(disclosureGrounds, 'A ground.'), 'On what ground, and no other.', 1),
      tellPerson: optional(flag('True when people are told wherever the law allows.')),
    },
    'Disclosure to state bodies.',
  ),
  text(statement, manifest) {
    const on = either(statement.grounds.map((ground) => disclosureWords[ground]));
    const ground =
      statement.grounds.length > 1
        ? say('bu əsaslardan biri ilə', 'on one of these grounds', 'на одном из оснований')
        : say('bu əsasla', 'on this ground', 'на таком основании');
    const approver = manifest.disclosures?.approver;
    return together(
      say(
        `Məlumatı dövlət orqanlarına yalnız ${ground.az} veririk: ${on.az}.`,
        `We give data to state bodies only ${ground.en}: ${on.en}.`,
        `Государственным органам мы передаём данные только ${ground.ru}: ${on.ru}.`,
      ),
      approver === undefined
        ? say('', '', '')
        : say(
            'Hər hal reyestrdə qeyd olunur: hansı orqan, hansı əsas, nə verildi, kim təsdiqlədi.',
            'Each case is entered in a register: which body, what ground, what was given, who approved it.',
            'Каждый случай заносится в реестр: какой орган, на каком основании, что передано, кто одобрил.',
          ),
      statement.tellPerson === true
        ? say(
            'Qanun icazə verirsə, bu barədə sizə xəbər veririk.',
            'Where the law allows it, we tell you.',
            'Если закон это разрешает, мы сообщаем об этом вам.',
          )
        : say('', '', ''),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const facts = manifest.disclosures;
    if (facts === undefined)
      return [
        found(context, {
          code: 'AMANAT-CHK-517',
          message: says(
            {},
            'Mətndə dövlət orqanlarına ötürmənin əsasları göstərilib, bəyannamədə isə `disclosures` bölməsi yoxdur.',
            'The text names grounds for disclosure, and `disclosures` is not declared.',
            'В тексте названы основания передачи государственным органам, а раздела `disclosures` нет.',
          ),
          why: says(
            {},
            'Orqanlar, əsaslar və təsdiq edən bəyan olunmadan heç nə çıxa bilməz.',
            'Without declared authorities, grounds and an approver nothing may leave.',
            'Без заявленных органов, оснований и утверждающего ничего не должно уходить.',
          ),
          fix: says(
            { place: fact.place(['disclosures']), fields: fact.code('authorities, grounds, approver') },
            '{place} bölməsini bəyan edin: {fields}.',
            'Declare {place}: {fields}.',
            'Заявите {place}: {fields}.',
          ),
        }),
      ];
    const beyond = facts.grounds.filter((ground) => !statement.grounds.includes(ground));
    const toldOtherwise = statement.tellPerson === true && facts.tellPerson === 'never';
    return [
      ...(beyond.length > 0
        ? [
            found(context, {
              code: 'AMANAT-CHK-517',
              severity: 'note',
              field: 'grounds',
              message: says(
                { grounds: fact.all(beyond.map((id) => fact.word(id, disclosureWords))) },
                'Bəyannamə mətndə olmayan əsasla da ötürməyə icazə verir: {grounds}.',
                'The declaration allows disclosure on grounds that this text does not name: {grounds}.',
                'Декларация допускает передачу и по основаниям, которых нет в тексте: {grounds}.',
              ),
              why: says(
                {},
                'İnsanlara işləndiyindən az əsas deyilib.',
                'People were told of fewer grounds than are used.',
                'Людям назвали меньше оснований, чем применяют.',
              ),
              fix: says(
                {
                  grounds: fact.code(beyond.join(', ')),
                  place: fact.place(['disclosures', 'grounds']),
                  text: fact.place(context.path),
                },
                '{text} vədinə əlavə edin və ya {place} siyahısından çıxarın: {grounds}.',
                'Add to {text}, or take out of {place}: {grounds}.',
                'Добавьте в {text} или уберите из {place}: {grounds}.',
              ),
            }),
          ]
        : []),
      ...(toldOtherwise
        ? [
            found(context, {
              code: 'AMANAT-CHK-517',
              field: 'tellPerson',
              message: says(
                {},
                'Ötürmə haqqında şəxsə xəbər vermək vəd edilib, `disclosures.tellPerson` isə never yazılıb.',
                'The text promises to tell people of disclosures; `disclosures.tellPerson` is never.',
                'Обещано сообщать людям о передаче, а `disclosures.tellPerson` — never.',
              ),
              why: says(
                {},
                'Reyestr şəxsə xəbər vermək olub-olmadığını heç vaxt soruşmazdı.',
                'The register would never ask whether the person may be told.',
                'Реестр никогда бы не спросил, можно ли сказать человеку.',
              ),
              fix: says(
                { write: fact.write(['disclosures', 'tellPerson'], 'when-allowed') },
                'Yazın: {write}.',
                'Write {write}.',
                'Напишите: {write}.',
              ),
            }),
          ]
        : []),
    ];
  },
  evidence(statement, reads) {
    const register = reads.disclosures;
    if (register === undefined || register === null)
      return notYetShown(
        say(
          'Dövlət orqanlarına verilən məlumatların reyestri hələ yoxdur.',
          'There is no register of disclosures to state bodies yet.',
          'Реестра передач государственным органам ещё нет.',
        ),
      );
    const untold = statement.tellPerson === true ? register.tellable - register.told : 0;
    const facts = { total: register.total, incomplete: register.incomplete, untold };
    if (register.incomplete > 0 || untold > 0)
      return broken(
        say(
          `Əsassız və ya təsdiqsiz: ${register.incomplete}; xəbər verilməyən: ${untold}.`,
          `Without ground or approver: ${register.incomplete}; people not told: ${untold}.`,
          `Без основания или одобрения: ${register.incomplete}; не сообщено людям: ${untold}.`,
        ),
        facts,
      );
    if (register.total === 0)
      return notYetShown(
        say(
          'Dövlət orqanına hələ məlumat verilməyib.',
          'Nothing has been given to a state body yet.',
          'Государственным органам ещё ничего не передавали.',
        ),
        facts,
      );
    return kept(
      say(
        `Reyestrdə ${register.total} hal var; hər birinin əsası və təsdiqi yazılıb.`,
        `The register holds ${register.total} cases, each with ground and approver.`,
        `В реестре случаев: ${register.total}, у каждого есть основание и одобрение.`,
      ),
      facts,
    );
  },
});
