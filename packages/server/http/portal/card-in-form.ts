import { findCardNumbers } from '@amanat/domain/registers/card-number.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { FieldErrors } from '@amanat/portal/requests/field.ts';
import { q } from '@amanat/portal/requests/question-texts.ts';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/problem.ts';
import { formOf } from './form-fields.ts';

/**
 * What to tell of a form that was refused for a card number, by its fields (SMA-03).
 * @param fields names that the page shows; a card number anywhere else is told of on the page of errors.
 * @returns null when the form was refused for something else.
 */
export function cardErrors(
  error: unknown,
  request: FastifyRequest,
  fields: readonly string[],
  language: Language,
): FieldErrors | null {
  if (!(error instanceof Problem) || error.code !== 'AMANAT-HTTP-422') return null;
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const form = formOf(request.body);
  const wrong = fields.filter((name) => form.all(name).some((text) => findCardNumbers(text).length > 0));
  return wrong.length > 0 ? Object.fromEntries(wrong.map((name) => [name, q.cardNumber[language]])) : null;
}
