import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { broken, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';

/** A responsible person (DPO) is appointed, named and reachable. */
export default kind({
  says: 'responsible-person',
  section: 'security',
  schema: object({}, 'The person responsible for personal data (GDPR 37-39).'),
  text(_statement, { organisation: { responsible } }) {
    if (responsible === undefined)
      return say(
        'Qanun tələb edəndə və ya özümüz lazım bildikdə məlumatların qorunmasına məsul şəxs təyin edirik.',
        'Where the law requires it, or we decide so, we appoint a person responsible for data protection.',
        'Когда этого требует закон или решаем мы сами, мы назначаем ответственного за защиту данных.',
      );
    const { name, email } = responsible;
    return say(
      `Məlumatların qorunmasına məsul şəxs: ${name}, ${email}.`,
      `Responsible for data protection: ${name}, ${email}.`,
      `Ответственный за защиту данных: ${name}, ${email}.`,
    );
  },
  check(context) {
    if (context.manifest.organisation.responsible !== undefined) return [];
    const citation = context.law.rule('eu-gdpr.officer', context.today)?.citation ?? 'GDPR Arts. 37-39';
    return [
      found(context, {
        code: 'AMANAT-CHK-343',
        path: ['organisation'],
        message: says(
          {},
          'Məsul şəxs vəd edilib, heç kim isə göstərilməyib.',
          'A responsible person is promised, and nobody is named.',
          'Обещано ответственное лицо, а никто не назван.',
        ),
        why: says(
          { law: fact.citation(citation) },
          'İnsanlar və orqan həmin şəxslə əlaqə saxlaya bilməlidir ({law}).',
          'People and the authority must be able to reach that person ({law}).',
          'Люди и надзорный орган должны иметь возможность связаться с ним ({law}).',
        ),
        fix: says(
          {
            write: fact.write(['organisation', 'responsible'], {
              name: 'Data protection officer',
              email: 'dpo@example.az',
            }),
          },
          'Adını və e-poçtunu yazın: {write}.',
          'Name the person with an e-mail: {write}.',
          'Укажите имя и почту: {write}.',
        ),
      }),
    ];
  },
  evidence: (_statement, reads) =>
    reads.manifest.organisation.responsible === undefined
      ? broken(
          say('Məsul şəxs göstərilməyib.', 'No responsible person is named.', 'Ответственный не назван.'),
        )
      : publishedNow(reads),
});
