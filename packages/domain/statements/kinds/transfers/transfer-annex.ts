import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { CheckContext } from '../../../manifest/finding.ts';
import type { Manifest, Recipient } from '../../../manifest/manifest.ts';
import { list, nameIn, object, optional, ref, type Localized } from '../../../schema/schema.ts';
import { atRisk, broken, notYetShown, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { measureWords, mechanismWords, wordsFor } from '../../legal-words.ts';
import { countryName, inside, joined, rows, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found, statementsBefore, statementsSaying, type Contradiction } from '../area-a-finding.ts';
import { namedIn } from '../facts-of.ts';
import { lookUpDpf } from './look-up-dpf.ts';
import { abroad, countriesOf, dpfRunsOut } from './transfer-facts.ts';

/** One row: «Cloudflare Inc. (ABŞ): CDN — standart müqavilə bəndləri (SCC)». */
function row(recipient: Recipient): Localized {
  const country = joined(countriesOf(recipient).map(countryName));
  const { mechanisms = [], measures = [] } = recipient.transfer ?? {};
  const task = inside(recipient.task);
  const grounds = joined([...wordsFor(mechanismWords, mechanisms), ...wordsFor(measureWords, measures)]);
  const line = (language: keyof Localized) =>
    `${nameIn(recipient.name)[language]} (${country[language]}): ${task[language]}${grounds[language] && ` — ${grounds[language]}`}`;
  return { az: line('az'), en: line('en'), ru: line('ru') };
}

/** Roles that belong in the annex; state bodies and advisers get data case by case. */
const handlers = ['processor', 'controller', 'joint-controller', 'licensee', 'group'];
type Facts = { readonly manifest: Manifest } & Pick<CheckContext, 'law' | 'today'>;
/** Rows of the annex and what is wrong with them. */
function annex({ manifest, law, today }: Facts, named: readonly string[] | undefined) {
  const outside = abroad(manifest, law);
  const listed = named === undefined ? outside : namedIn(manifest.recipients, named);
  return {
    listed,
    measuresOnly: listed.filter(
      ([, { transfer }]) =>
        transfer !== undefined && transfer.mechanisms.length === 0 && (transfer.measures ?? []).length > 0,
    ),
    dpf: listed.filter(([, one]) => dpfRunsOut(one, today) !== undefined),
    mute: listed.filter(([, { role, propagate }]) => handlers.includes(role) && propagate === undefined),
    missing: outside.filter(
      ([id, { role }]) => handlers.includes(role) && !listed.some(([other]) => other === id),
    ),
  };
}

/** The annex: countries, recipients and mechanisms of transfers, made from the register of recipients. */
export default kind({
  says: 'transfer-annex',
  section: 'transfers',
  schema: object(
    {
      recipients: optional(
        list(ref('recipients', 'A row.'), 'Rows of the annex as published; absent: everybody abroad.'),
      ),
    },
    'The annexed list of transfers.',
  ),
  text({ recipients }, manifest) {
    if (recipients === undefined)
      return say(
        'Ölkələrin, məlumat alıcılarının və hüquqi mexanizmlərin siyahısı bu siyasətin əlavəsindədir. O, məlumat alıcılarının reyestrindən yaradılır və reyestrdən fərqlənə bilməz.',
        'The list of countries, recipients and legal mechanisms is annexed to this policy. The annex is made from the register of recipients and cannot differ from it.',
        'Перечень стран, получателей и правовых механизмов приведён в приложении к этой политике. Он создаётся из реестра получателей и не может с ним расходиться.',
      );
    const list = rows(namedIn(manifest.recipients, recipients).map(([, one]) => row(one)));
    return say(
      `Əlavə. Məlumat alıcıları: ${list.az}.`,
      `Annex. Recipients: ${list.en}.`,
      `Приложение. Получатели: ${list.ru}.`,
    );
  },
  check(context) {
    const { manifest, statement } = context;
    const others = statementsSaying(manifest, 'transfer-annex', 'transfer-safeguards');
    const earlier = statementsBefore(context, 'transfer-annex').flatMap(({ recipients }) =>
      annex(context, recipients as readonly string[] | undefined).listed.map(([id]) => id),
    );
    const isNew = ([id]: readonly [string, Recipient]) => !earlier.includes(id);
    const { measuresOnly, dpf, mute, missing } = annex(context, statement.recipients);
    const watched = statementsSaying(manifest, 'transfer-safeguards').length > 0;
    const at = (id: string, rest: Pick<Contradiction, 'code' | 'message' | 'why' | 'fix'>) =>
      found(context, { ...rest, path: ['recipients', id], with: others.map((other) => other.id) });
    return [
      ...measuresOnly.filter(isNew).map(([id, { transfer }]) =>
        at(id, {
          code: 'AMANAT-CHK-335',
          message: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              measures: fact.all(transfer!.measures!.map(fact.measure)),
            },
            '{recipient}: sətrində yalnız tədbirlər var ({measures}), ötürmənin əsası isə yoxdur.',
            'The row of {recipient} names measures ({measures}) and no transfer mechanism.',
            'В строке {recipient} есть меры ({measures}), а механизма передачи нет.',
          ),
          why: says(
            {},
            'Texniki tədbirlər ötürməni qoruyur, icazə vermir (GDPR, maddələr 44-46; 998-IIIQ, maddə 14).',
            'Technical measures protect a transfer, they do not permit it (GDPR Arts. 44-46; 998-IIIQ Art. 14).',
            'Технические меры защищают передачу, но не разрешают её (GDPR, ст. 44-46; 998-IIIQ, ст. 14).',
          ),
          fix: says(
            { write: fact.yaml('mechanisms', ['scc']), place: fact.place(['recipients', id, 'transfer']) },
            '{place} altında əsl əsası yazın, məsələn {write}.',
            'Name the mechanism under {place}, as in {write}.',
            'Укажите в {place} настоящее основание, например {write}.',
          ),
        }),
      ),
      ...(watched ? [] : dpf.filter(isNew)).map(([id]) =>
        at(id, {
          code: 'AMANAT-CHK-333',
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            '{recipient}: sətri DPF-ə əsaslanır, onun qüvvədə olan son günü isə yoxdur.',
            'The row of {recipient} relies on the DPF without a valid expiry.',
            'Строка {recipient} опирается на DPF без действующего срока.',
          ),
          why: says(
            {},
            'DPF sertifikatının müddəti bitəndə o, heç nəyi əhatə etmir ((Aİ) 2023/1795 nömrəli qərar).',
            'A DPF certification covers nothing once it lapses (Decision (EU) 2023/1795).',
            'Истёкшая сертификация DPF ничего не покрывает (решение (ЕС) 2023/1795).',
          ),
          fix: lookUpDpf(id),
        }),
      ),
      ...mute.filter(isNew).map(([id]) =>
        at(id, {
          code: 'AMANAT-CHK-336',
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            'Razılığın geri götürülməsinin, etirazın və silinmənin {recipient} adlı alıcıya necə çatdığı yazılmayıb.',
            'Nothing says how withdrawal, objection and erasure reach {recipient}.',
            'Не сказано, как отзыв согласия, возражение и удаление доходят до получателя {recipient}.',
          ),
          why: says(
            {},
            'Məlumatı alan tərəfə düzəliş və silinmə barədə xəbər verilir (998-IIIQ, maddə 12; GDPR, maddə 19).',
            'Who received the data is told of its correction and erasure (998-IIIQ Art. 12; GDPR Art. 19).',
            'Получившему данные сообщают об исправлении и удалении (998-IIIQ, ст. 12; GDPR, ст. 19).',
          ),
          fix: says(
            {
              place: fact.place(['recipients', id, 'propagate']),
              ways: fact.code('webhook, connector, task'),
            },
            '{place} sahəsində bunlardan birini yazın: {ways}.',
            'Write under {place} one of {ways}.',
            'Укажите в {place} одно из: {ways}.',
          ),
        }),
      ),
      ...missing.map(([id]) =>
        at(id, {
          code: 'AMANAT-CHK-337',
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            '{recipient} xaricdə məlumat alır, əlavədə isə yoxdur.',
            '{recipient} gets data abroad and is missing from the annex.',
            '{recipient} получает данные за границей, а в приложении его нет.',
          ),
          why: says(
            {},
            'Əlavədə xaricdə məlumat alanların hamısı göstərilir.',
            'The annex lists everybody abroad who receives data.',
            'Приложение перечисляет всех, кто получает данные за границей.',
          ),
          fix: says(
            { key: fact.code(id), text: fact.place(context.path) },
            '{key} id-sini {text} vədinə əlavə edin.',
            'Add {key} to {text}.',
            'Добавьте {key} в {text}.',
          ),
        }),
      ),
    ];
  },
  evidence(statement, reads) {
    const { listed, measuresOnly, dpf, mute, missing } = annex(reads, statement.recipients);
    const facts = {
      rows: listed.length,
      measuresOnly: measuresOnly.length,
      dpfWithoutDate: dpf.length,
      unreachable: mute.length,
      missing: missing.length,
    };
    if (missing.length + mute.length > 0)
      return broken(
        say(
          `Əlavədə olmayan: ${missing.length}; müraciətin çatmadığı: ${mute.length}.`,
          `Missing from the annex: ${missing.length}; not reached by requests: ${mute.length}.`,
          `Нет в приложении: ${missing.length}; не достигают обращения: ${mute.length}.`,
        ),
        facts,
      );
    const page = statement.recipients === undefined ? publishedNow(reads) : undefined;
    if (measuresOnly.length + dpf.length > 0)
      return worstOf(
        atRisk(
          say(
            `Mexanizmi yazılmayan sətir: ${measuresOnly.length}; müddəti bilinməyən DPF: ${dpf.length}.`,
            `Rows without a mechanism: ${measuresOnly.length}; DPF without an expiry: ${dpf.length}.`,
            `Строк без механизма: ${measuresOnly.length}; DPF без срока: ${dpf.length}.`,
          ),
          facts,
        ),
        ...(page === undefined ? [] : [page]),
      );
    if (page !== undefined) return page;
    return notYetShown(
      say(
        'Sətirlər tamdır; razılığın, etirazın və silinmənin hər alıcıya çatdırılması hələ ölçülmür.',
        'The rows are complete; that consent, objection and erasure reach each recipient is not measured yet.',
        'Строки полны; доведение согласий, возражений и удалений до каждого получателя пока не измеряется.',
      ),
      facts,
    );
  },
});
