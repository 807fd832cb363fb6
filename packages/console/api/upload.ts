import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { ApiProblem, silence } from './request.ts';

/**
 * Sends a form with a file and tells how much of it is on its way, from 0 to 1: `fetch` cannot tell.
 * @throws ApiProblem
 */
export function sendForm<T>(path: string, form: FormData, told: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) told(loaded / total);
    });
    request.addEventListener('load', () => {
      const { status, response } = request;
      if (status >= 200 && status < 300) return resolve(response as T);
      const { code, title, fix, errors } = { ...silence, ...(response as Partial<ProblemDetails> | null) };
      reject(new ApiProblem({ status, code, title, fix, errors }));
    });
    for (const event of ['error', 'abort', 'timeout'])
      request.addEventListener(event, () => reject(new ApiProblem(silence)));
    request.send(form);
  });
}
