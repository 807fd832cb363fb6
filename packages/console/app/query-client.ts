import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/request.ts';

/** A session that ended leads to the sign-in page, and back to where one was. */
function toSignIn(error: unknown): void {
  if (!(error instanceof ApiProblem) || error.status !== 401) return;
  if (location.pathname.startsWith('/console/sign-in')) return;
  const back = location.pathname + location.search;
  location.assign(`/console/sign-in?back=${encodeURIComponent(back)}`);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => query.queryKey[0] !== 'me' && toSignIn(error) }),
  mutationCache: new MutationCache({
    onError: (error, _given, _context, mutation) =>
      mutation.options.meta?.['signsIn'] !== true && toSignIn(error),
  }),
  defaultOptions: {
    // Asked whether or not the browser believes to be online: what waits in silence is done when nobody expects it.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (times, error) =>
        times < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
    },
  },
});
