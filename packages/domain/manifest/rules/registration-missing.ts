import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** A legal body in Azerbaijan without the number people can look it up by. */
export const registrationMissing = rule({
  code: 'AMANAT-CHK-247',
  severity: 'note',
  title: 'The controller cannot be looked up',
  why: 'People are told who owns their data; a name alone may belong to several',
  law: ['eu-gdpr.notice', 'az-998.notice'],
  fix: 'Add voen or registration.',
  *find({ manifest }) {
    const { form, voen, registration } = manifest.organisation;
    if (form !== 'state-body' && !voen && !registration)
      yield {
        path: ['organisation'],
        at: 'key',
        fix: says(
          {
            voen: fact.write(['organisation', 'voen'], '1403676911'),
            number: fact.write(['organisation', 'registration'], '…'),
          },
          'Öz VÖEN-inizi (məsələn, {voen}) və ya qeydiyyat nömrənizi yazın: {number}.',
          'Write your own VÖEN, as in {voen}, or the registration number: {number}.',
          'Укажите свой ИНН (VÖEN), например {voen}, или регистрационный номер: {number}.',
        ),
        message: says(
          {},
          'Nə VÖEN, nə də qeydiyyat nömrəsi göstərilib',
          'Neither a VÖEN nor a registration number is given',
          'Не указаны ни ИНН (VÖEN), ни регистрационный номер',
        ),
        about: ['organisation/identity'],
      };
  },
});
