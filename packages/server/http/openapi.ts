import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { FastifyContextConfig } from 'fastify';
import { sessionCookie } from './session-cookie.ts';

type Description = NonNullable<FastifyDynamicSwaggerOptions['openapi']>;
const text = { type: 'string' } as const;
const problem = {
  description:
    'Refused or failed: a problem (RFC 9457) with a stable code, what happened, and how to mend it',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'code', 'detail', 'fix'],
        properties: {
          type: text,
          title: text,
          status: { type: 'integer' },
          code: text,
          detail: text,
          fix: text,
        },
      },
    },
  },
} as const;

/** What opens a route, from what it declares itself. */
function securityOf({ access, key }: FastifyContextConfig): Record<string, string[]>[] {
  const session = { session: [] };
  // OpenAPI 3.1 lets a scheme of any kind name what the holder must be allowed: the scope of the key.
  const ofKey = { key: key === undefined ? [] : [key] };
  if (access === undefined || access === 'public') return [];
  if (access === 'api') return [ofKey];
  if (access === 'caller') return [session, ofKey];
  return key === undefined ? [session] : [session, ofKey];
}

function namedRest(params: unknown): object {
  const { '*': rest = text, ...named } =
    (params as { properties?: Record<string, object> } | undefined)?.properties ?? {};
  const properties: Record<string, object> = { ...named, path: rest };
  return { type: 'object', required: Object.keys(properties), properties };
}

const keyOf = (description: string) => ({ type: 'http', scheme: 'bearer', description }) as const;

/** How the routes describe themselves at /openapi.json: with what opens each, and the problems all can answer. */
export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Əmanət',
      version: '0.1.0',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    components: {
      securitySchemes: {
        key: keyOf(
          'API key of the organisation, made for the scope that is named: `admin.ts api-key … --for decide`.',
        ),
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookie,
          description:
            'Staff who signed in with POST /v1/session; what changes something says its `Origin`, too.',
        },
      },
    },
  },
  transform: ({ schema, url, route }) => ({
    schema: {
      ...schema,
      // What browsers ask before they ask is no matter of who writes a client.
      hide: schema?.hide === true || route.method === 'OPTIONS',
      security: securityOf(route.config ?? {}),
      // The rest of an address has a name, as every other part of it.
      ...(url.endsWith('*') ? { params: namedRest(schema?.params) } : {}),
    },
    url: url.replace(/\*$/, ':path'),
  }),
  transformObject: (document) => {
    const described = ('openapiObject' in document ? document.openapiObject : {}) as Description;
    for (const operations of Object.values(described.paths ?? {}))
      for (const operation of Object.values(operations as Record<string, { responses?: object }>))
        operation.responses = { ...operation.responses, default: problem };
    return described;
  },
};
