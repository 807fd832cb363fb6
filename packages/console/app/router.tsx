import { phases } from '@amanat/domain/requests/state.ts';
import { requestKinds } from '@amanat/domain/requests/kinds.ts';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
  rootRouteId,
} from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import { ApiProblem } from '../api/request.ts';
import { Failed } from './failed.tsx';
import { PageFailed } from './page-failed.tsx';
import { Shell } from '../shell/shell.tsx';
import { firstOrganisation } from './first-organisation.ts';
import { queryClient } from './query-client.ts';
import {
  type HoldsSearch,
  type JournalSearch,
  oneOf,
  type PromisesSearch,
  registerIds,
  type RegistersSearch,
  type RecordSearch,
  type RequestsSearch,
  type SignInSearch,
  periods,
  type StatisticsSearch,
  textOf,
  wholeOf,
  type WrittenSearch,
} from './search-params.ts';

// Apart from the first script, whose styles come before the theme's where a page shares them.
const missing = () => import('./missing.tsx');
const Missing = lazyRouteComponent(missing, 'Missing');

const root = createRootRoute({ component: Outlet, notFoundComponent: Missing });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({ back: textOf(search['back']) }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in.tsx'), 'SignIn'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../pages/invitation/invitation.tsx'), 'Invitation'),
});

async function signedIn(path: string) {
  try {
    return await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401)
      throw redirect({ to: '/sign-in', search: { back: path === '/' ? undefined : `/console${path}` } });
    throw error;
  }
}
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const me = await signedIn('/');
    const last = localStorage.getItem('amanat-organisation');
    const org = await firstOrganisation(me, last);
    if (org) throw redirect({ to: '/$org/today', params: { org } });
  },
  component: Missing,
  errorComponent: Failed,
});
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/$org',
  beforeLoad: async ({ location, params }) => {
    const me = await signedIn(location.href);
    const mine = me.organisations.find(({ id }) => id === params.org);
    // Not another organisation's pages: who followed an old link must not take them for those meant.
    if (!mine) throw notFound({ routeId: rootRouteId });
    localStorage.setItem('amanat-organisation', mine.id);
    return { me, role: mine.role };
  },
  component: Shell,
  notFoundComponent: lazyRouteComponent(missing, 'MissingHere'),
  errorComponent: Failed,
});

const today = createRoute({
  getParentRoute: () => organisation,
  path: '/today',
  component: lazyRouteComponent(() => import('../pages/today/today.tsx'), 'Today'),
});
const requests = createRoute({
  getParentRoute: () => organisation,
  path: '/requests',
  validateSearch: (search: Record<string, unknown>): RequestsSearch => ({
    open: oneOf(search['open'], ['true', 'false', 'all']),
    late: oneOf(search['late'], ['true']),
    kind: oneOf(search['kind'], requestKinds),
    phase: oneOf(search['phase'], phases),
    number: textOf(search['number']),
    offset: wholeOf(search['offset']),
  }),
  component: lazyRouteComponent(() => import('../pages/requests/requests.tsx'), 'Requests'),
});
const request = createRoute({
  getParentRoute: () => organisation,
  path: '/requests/$number',
  component: lazyRouteComponent(() => import('../pages/request/request.tsx'), 'RequestPage'),
});
const policy = createRoute({
  getParentRoute: () => organisation,
  path: '/policy',
  component: lazyRouteComponent(() => import('../pages/policy/policy.tsx'), 'Policy'),
});
const notice = createRoute({
  getParentRoute: () => organisation,
  path: '/policy/$number/notice',
  component: lazyRouteComponent(() => import('../pages/notice/notice.tsx'), 'NoticePage'),
});
const journal = createRoute({
  getParentRoute: () => organisation,
  path: '/journal',
  validateSearch: (search: Record<string, unknown>): JournalSearch => ({ kind: textOf(search['kind']) }),
  component: lazyRouteComponent(() => import('../pages/journal/journal.tsx'), 'JournalPage'),
});
const promises = createRoute({
  getParentRoute: () => organisation,
  path: '/promises',
  validateSearch: (search: Record<string, unknown>): PromisesSearch => ({
    state: oneOf(search['state'], ['kept', 'at-risk', 'broken', 'not-yet-shown']),
    find: textOf(search['find']),
    id: textOf(search['id']),
  }),
  component: lazyRouteComponent(() => import('../pages/promises/promises.tsx'), 'Promises'),
});
const retention = createRoute({
  getParentRoute: () => organisation,
  path: '/retention',
  component: lazyRouteComponent(() => import('../pages/retention/retention.tsx'), 'Retention'),
});
const consents = createRoute({
  getParentRoute: () => organisation,
  path: '/consents',
  component: lazyRouteComponent(() => import('../pages/consents/consents.tsx'), 'Consents'),
});
const written = createRoute({
  getParentRoute: () => organisation,
  path: '/consents/written',
  validateSearch: (search: Record<string, unknown>): WrittenSearch => ({
    medium: oneOf(search['medium'], ['paper', 'phone']),
    said: oneOf(search['said'], ['yes', 'no']),
    offset: wholeOf(search['offset']),
  }),
  component: lazyRouteComponent(() => import('../pages/written/written.tsx'), 'Written'),
});
const writeDown = createRoute({
  getParentRoute: () => organisation,
  path: '/consents/written/new',
  validateSearch: (search: Record<string, unknown>): RecordSearch => ({
    medium: oneOf(search['medium'], ['paper', 'phone']),
    act: oneOf(search['act'], ['ask', 'withdraw']),
  }),
  component: lazyRouteComponent(() => import('../pages/written/record/record.tsx'), 'RecordPage'),
});
const blankForm = createRoute({
  getParentRoute: () => organisation,
  path: '/consents/written/form',
  component: lazyRouteComponent(() => import('../pages/written/blank/blank.tsx'), 'BlankForm'),
});
const statistics = createRoute({
  getParentRoute: () => organisation,
  path: '/statistics',
  validateSearch: (search: Record<string, unknown>): StatisticsSearch => ({
    days: oneOf(search['days'], periods),
  }),
  component: lazyRouteComponent(() => import('../pages/statistics/statistics.tsx'), 'Statistics'),
});
const holds = createRoute({
  getParentRoute: () => organisation,
  path: '/holds',
  validateSearch: (search: Record<string, unknown>): HoldsSearch => ({
    which: oneOf(search['which'], ['standing', 'over', 'all']),
  }),
  component: lazyRouteComponent(() => import('../pages/holds/holds.tsx'), 'Holds'),
});
const propagation = createRoute({
  getParentRoute: () => organisation,
  path: '/propagation',
  component: lazyRouteComponent(() => import('../pages/propagation/propagation.tsx'), 'Propagation'),
});
const registers = createRoute({
  getParentRoute: () => organisation,
  path: '/registers',
  validateSearch: (search: Record<string, unknown>): RegistersSearch => ({
    show: oneOf(search['show'], registerIds),
  }),
  component: lazyRouteComponent(() => import('../pages/registers/registers.tsx'), 'Registers'),
});
const scans = createRoute({
  getParentRoute: () => organisation,
  path: '/scans',
  component: lazyRouteComponent(() => import('../pages/scans/scans.tsx'), 'Scans'),
});
const accounts = createRoute({
  getParentRoute: () => organisation,
  path: '/accounts',
  component: lazyRouteComponent(() => import('../pages/accounts/accounts.tsx'), 'Accounts'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    invitation,
    home,
    organisation.addChildren([
      today,
      requests,
      request,
      consents,
      written,
      writeDown,
      blankForm,
      statistics,
      propagation,
      retention,
      holds,
      policy,
      notice,
      promises,
      registers,
      journal,
      scans,
      accounts,
    ]),
  ]),
  basepath: '/console',
  defaultPreload: 'intent',
  defaultPendingMinMs: 0,
  scrollRestoration: true,
  defaultErrorComponent: PageFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
