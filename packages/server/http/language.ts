import type { FastifyRequest } from 'fastify';
import type { Language } from '@amanat/domain/time/format-date.ts';

const known: readonly Language[] = ['az', 'en', 'ru'];

/** The language of a page: what the address says, else Azerbaijani. The browser's preference does not change an address. */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown };
  return known.find((l) => l === lang) ?? 'az';
}
