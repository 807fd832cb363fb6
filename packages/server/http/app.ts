import type { KeyScope } from '@amanat/contract/key-scopes.ts';
import type { StaffRole } from '@amanat/contract/accounts.ts';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';

/** The Fastify instance all routes are added to. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

export type Role = StaffRole;
/**
 * Who a route is open to. A route without it answers nobody. `public`: anyone; `api`: a holder of the
 * organisation's API key with the scope `key`; `signed-in`: any member of staff; `caller`: staff or key, for what is theirs; a list of roles: signed-in staff of the organisation named in the path.
 */
export type Access = 'public' | 'api' | 'signed-in' | 'caller' | readonly Role[];

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /**
     * What a key must be for to come in here. With `api` and `caller` always given; with roles, such keys come in besides
     * staff of these roles.
     */
    key?: KeyScope;
  }
}
/** A group of routes: a function that adds them, given the use cases they need. */
export type Routes<Services> = (app: App, services: Services) => void;
