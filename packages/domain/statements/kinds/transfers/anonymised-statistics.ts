import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Statistics that tell of no person may be given to others; an export passes the check or is refused. */
export default kind({
  says: 'anonymised-statistics',
  section: 'sharing',
  schema: object({}, 'Giving out depersonalised statistics.'),
  text: () =>
    say(
      'Heç kimi tanıtmayan statistikanı araşdırma və ya iş üçün üçüncü şəxslərə verə bilərik. Adsızlaşdırma yoxlamasından keçməyən fayl heç kimə verilmir.',
      'Statistics that identify nobody may be given to third parties for research or work. A file that fails the depersonalisation check is given to nobody.',
      'Статистику, по которой никого нельзя узнать, мы можем передавать третьим лицам для исследований или работ. Файл, не прошедший проверку обезличивания, никому не передаётся.',
    ),
  check(context) {
    return entriesOf(context.manifest.purposes)
      .filter(
        ([, { kind: of, retention }]) =>
          of === 'research' && retention !== undefined && retention.then !== 'anonymise',
      )
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-354',
          severity: 'note',
          path: ['purposes', id, 'retention', 'then'],
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id) },
            '{purpose} tədqiqatdır və məlumatı sonda məhv edilir; statistika üçün isə o, adsızlaşdırılmalıdır.',
            '{purpose} is research whose data is destroyed at the end; statistics need it depersonalised.',
            '{purpose} — исследование, данные которого в конце уничтожаются; для статистики их нужно обезличить.',
          ),
          why: says(
            {},
            'Mətnə görə statistika üçüncü şəxslərə verilir, o isə yalnız adsızlaşdırılmış məlumatdan ola bilər.',
            'The text gives statistics on, which can come from depersonalised data only.',
            'По тексту статистика передаётся третьим лицам, а получить её можно только из обезличенных данных.',
          ),
          fix: says(
            { write: fact.write(['purposes', id, 'retention', 'then'], 'anonymise') },
            'Yazın: {write}, ya da bu məqsədin statistikasını verməyin.',
            'Write {write}, or give no statistics of this purpose.',
            'Напишите: {write}, или не передавайте статистику этой цели.',
          ),
        }),
      );
  },
  evidence: () =>
    notYetShown(
      say(
        'Statistika ixracının adsızlaşdırma yoxlaması hələ yoxdur.',
        'The depersonalisation check of exported statistics is not there yet.',
        'Проверки обезличивания выгружаемой статистики ещё нет.',
      ),
    ),
});
