import { Type } from 'typebox';
import type { Published } from '../../policy/publish.ts';
import type { DeclarationTexts } from '../../policy/read-declaration.ts';
import type { Policies } from '../../policy/reads.ts';
import type { Routes } from '../app.ts';
import { versionView } from '../version-view.ts';

const Org = Type.Object({ org: Type.String() });
const PublishBody = Type.Object(
  {
    manifest: Type.String({ minLength: 1, maxLength: 2_000_000, description: 'The text of manifest.yaml.' }),
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
  /** @param actor the API key it came with. */
  publish(org: string, texts: DeclarationTexts, actor: string): Promise<Published>;
}

/** Versions as data, and `amanat publish`. */
export const versionRoutes: Routes<VersionServices> = (app, { policies, publish }) => {
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
  app.post(
    '/v1/organisations/:org/versions',
    {
      config: { access: 'api', key: 'publish' },
      bodyLimit: 2_500_000,
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
