import { Type } from 'typebox';
import type { KeptPages } from '@amanat/contract/published-pages.ts';
import { policyErrors } from '@amanat/contract/errors/policy.ts';
import { problems } from '../../platform/problem.ts';
import type { Published } from '../../policy/publish.ts';
import type { DeclarationTexts } from '../../policy/read-declaration.ts';
import type { Policies } from '../../policy/reads.ts';
import type { Routes } from '../app.ts';
import { versionView } from '../version-view.ts';

const Org = Type.Object({ org: Type.String() });
const OrgVersion = Type.Object({
  org: Type.String(),
  number: Type.String({ pattern: '^[1-9][0-9]{0,8}$' }),
});
const fail = problems(policyErrors);
const PublishBody = Type.Object(
  {
    manifest: Type.String({ minLength: 1, maxLength: 400_000, description: 'The text of manifest.yaml.' }),
    languages: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[A-Za-z0-9-]{1,35}$' }),
        Type.String({ minLength: 1, maxLength: 200_000 }),
        {
          maxProperties: 40,
          additionalProperties: false,
          description: 'The texts of banner.<language>.yaml, by language.',
        },
      ),
    ),
  },
  { additionalProperties: false },
);

export interface VersionServices {
  readonly policies: Policies;
  /** The pages of a version as they were kept; undefined where that was not done yet. */
  readonly pages: (org: string, version: number) => Promise<KeptPages | undefined>;
  /** @param actor the API key it came with. */
  publish(org: string, texts: DeclarationTexts, actor: string): Promise<Published>;
}

/** Versions as data, and `amanat publish`. */
export const versionRoutes: Routes<VersionServices> = (app, { policies, pages, publish }) => {
  app.get(
    '/v1/organisations/:org/versions',
    {
      config: { access: 'public' },
      schema: { params: Org, summary: 'Published versions, the first one first' },
    },
    (request) => {
      const { org } = request.params;
      const inForce = policies.inForce(org)?.number ?? null;
      const versions = policies.versions(org).map(versionView);
      return { organisation: org, inForce, versions };
    },
  );
  app.get(
    '/v1/organisations/:org/versions/:number/pages',
    {
      config: { access: 'public' },
      schema: {
        params: OrgVersion,
        summary:
          'What a version says in every language, as it was kept; the SHA-256 of the canonical form of `pages` (RFC 8785) is `hash`, and `refs.pages` of the journal',
      },
    },
    async (request) => {
      const { org } = request.params;
      const number = Number(request.params.number);
      const kept = policies.version(org, number) && (await pages(org, number));
      if (!kept) throw fail('AMANAT-POLICY-005');
      return kept;
    },
  );
  app.post(
    '/v1/organisations/:org/versions',
    {
      config: { access: 'api', key: 'publish' },
      bodyLimit: 600_000,
      schema: {
        params: Org,
        body: PublishBody,
        summary: 'Make a manifest the next version; what equals the latest one makes none',
      },
    },
    async (request, reply) => {
      const { manifest, languages = {} } = request.body;
      const actor = request.caller?.account ?? 'api';
      const published = await publish(request.params.org, { manifest, languages }, actor);
      return reply.code(published.isNew ? 201 : 200).send(published);
    },
  );
};
