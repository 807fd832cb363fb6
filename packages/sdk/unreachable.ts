import { mendNoAnswer, whyNoAnswer } from '@amanat/contract/no-answer.ts';
import { AmanatError } from './error.ts';

/**
 * Why no answer came, in words that help.
 * @param origin of the server; nothing else of the address is told, which could name somebody.
 */
export function unreachable(origin: string, cause: unknown): AmanatError {
  const why = whyNoAnswer(cause);
  return new AmanatError(
    {
      type: 'urn:amanat:error:AMANAT-SDK-004',
      title: `${origin} does not answer (${why})`,
      status: 504,
      code: 'AMANAT-SDK-004',
      detail: 'No answer came, so nothing is allowed.',
      fix: mendNoAnswer(why, '`url`'),
    },
    { cause },
  );
}
