import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { longerGrounds } from '../../../manifest/lists.ts';
import { list, object, oneOf, optional } from '../../../schema/schema.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { same, say, together } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { sweepsOf } from './sweeps.ts';

/** Why something is kept longer than its purpose. */
export const longerWords: Record<(typeof longerGrounds)[number], ReturnType<typeof say>> = {
  law: say('qanunun tələbi', 'a requirement of law', 'требование закона'),
  claim: say('mübahisənin həlli', 'settling a dispute', 'разрешение спора'),
  security: say('təhlükəsizlik', 'security', 'безопасность'),
  improvement: say('xidmətin təkmilləşdirilməsi', 'improving the service', 'улучшение сервиса'),
  agreement: say(
    'müqavilə və qaydalarımızın icrası',
    'enforcing our agreements and policies',
    'исполнение наших договоров и правил',
  ),
  archive: say('qanunla tələb olunan arxiv', 'an archive required by law', 'архив, которого требует закон'),
};

/** Data is kept no longer than its purposes need; longer only on named grounds. */
export const keptOnlyAsNeeded = kind({
  says: 'kept-only-as-needed',
  section: 'retention',
  schema: object(
    { longerFor: optional(list(oneOf(longerGrounds, 'A ground.'), 'What may prolong it, with an end.')) },
    'Storage limitation.',
  ),
  text(statement) {
    const longer = either((statement.longerFor ?? []).map((ground) => longerWords[ground]));
    return together(
      say(
        'Məlumatlarınızı yalnız göstərilən məqsədlər üçün lazım olduqca saxlayırıq; vaxtı bitən məlumat heç kim istəmədən silinir və ya adsızlaşdırılır.',
        'We keep your data only as long as the stated purposes need it; what has run out is deleted or made anonymous without anyone asking.',
        'Мы храним ваши данные лишь столько, сколько нужно для указанных целей; по истечении срока они удаляются или обезличиваются без чьей-либо просьбы.',
      ),
      longer.az === ''
        ? same('')
        : say(
            `Daha uzun saxlamağın səbəbi ola bilər: ${longer.az}.`,
            `It may be kept longer for: ${longer.en}.`,
            `Причиной хранить дольше может быть: ${longer.ru}.`,
          ),
    );
  },
  check(context) {
    const { statement, manifest, law, today } = context;
    const allowed: readonly string[] = statement.longerFor ?? [];
    const toldApart = manifest.statements
      .filter((other) => other.says === 'retention')
      .map((other) => other['of']);
    const unnamed = Object.entries(manifest.purposes)
      .filter(([id]) => !toldApart.includes(id))
      .flatMap(([id, purpose]) =>
        (purpose.retention?.exceptions ?? [])
          .filter((exception) => allowed.length > 0 && !allowed.includes(exception.ground))
          .map((exception) =>
            fact.beside(fact.entry(manifest, 'purposes', id), fact.word(exception.ground, longerWords)),
          ),
      );
    const unlimited = Object.entries(manifest.purposes)
      .filter(([, purpose]) => purpose.retention?.keep === 'unlimited')
      .map(([id]) => id);
    const why = law.rule('eu-gdpr.storage-limitation', today)?.citation ?? 'GDPR Art. 5(1)(e)';
    return [
      ...(unlimited.length === 0
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-501',
              message: says(
                { purposes: fact.all(unlimited.map((id) => fact.entry(manifest, 'purposes', id))) },
                'Məlumatın yalnız lazım olduqca saxlanıldığı deyilir, bu məqsədlər isə onu müddətsiz saxlayır: {purposes}.',
                'Data is to be kept only as needed, and these purposes keep it without a limit: {purposes}.',
                'Сказано, что данные хранятся только по необходимости, а эти цели хранят их бессрочно: {purposes}.',
              ),
              why: says(
                { law: fact.citation(why) },
                'Saxlamanın məhdudlaşdırılması: {law}.',
                'Storage limitation: {law}.',
                'Ограничение хранения: {law}.',
              ),
              fix: says(
                {
                  places: fact.all(unlimited.map((id) => fact.place(['purposes', id, 'retention', 'keep']))),
                },
                'Müddət yazın: {places}.',
                'Write a period under {places}.',
                'Укажите срок в {places}.',
              ),
            }),
          ]),
      ...(unnamed.length === 0
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-502',
              severity: 'note' as const,
              field: 'longerFor',
              message: says(
                { grounds: fact.all(unnamed) },
                'Məlumat mətndə olmayan səbəblərlə daha uzun saxlanılır: {grounds}.',
                'Data is kept longer on grounds the text does not name: {grounds}.',
                'Данные хранятся дольше по причинам, которых нет в тексте: {grounds}.',
              ),
              why: says(
                {},
                'İnsanlara işləndiyindən az səbəb deyilib.',
                'People were told of fewer grounds than are used.',
                'Людям назвали меньше причин, чем применяют.',
              ),
              fix: says(
                { place: fact.place([...context.path, 'longerFor']) },
                'Onları {place} siyahısında göstərin və ya istisnaları çıxarın.',
                'Name them under {place}, or drop the exceptions.',
                'Назовите их в {place} или уберите исключения.',
              ),
            }),
          ]),
    ];
  },
  evidence(_statement, reads) {
    return sweepsOf(reads, Object.keys(reads.manifest.purposes));
  },
});
