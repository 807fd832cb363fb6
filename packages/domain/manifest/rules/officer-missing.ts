import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** Nobody to turn to about personal data. */
export const officerMissing = rule({
  code: 'AMANAT-CHK-229',
  severity: 'note',
  title: 'No responsible person',
  why: 'People and the authority need a named office to turn to; state bodies and large-scale monitoring must appoint one',
  law: ['eu-gdpr.officer'],
  fix: 'Name the office and its e-mail under organisation.responsible.',
  *find({ manifest, applies }) {
    if (manifest.organisation.responsible) return;
    const owed = applies('eu-gdpr') && manifest.organisation.form === 'state-body';
    yield {
      path: ['organisation'],
      at: 'key',
      severity: owed ? 'warning' : 'note',
      fix: says(
        {
          write: fact.write(['organisation', 'responsible'], {
            name: 'Data protection officer',
            email: 'dpo@example.az',
          }),
        },
        'Məsul şəxsin adını və e-poçtunu yazın: {write}.',
        'Name the person or office with an e-mail: {write}.',
        'Назовите ответственного и его почту: {write}.',
      ),
      message: says(
        {},
        'Fərdi məlumatlar üzrə məsul şəxs göstərilməyib',
        'No responsible person for personal data is named',
        'Не назван ответственный за персональные данные',
      ),
      about: ['organisation/responsible'],
    };
  },
});
