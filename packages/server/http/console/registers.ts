import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { DutiesView, ProcessingRegisterView, RecipientsView } from '@amanat/contract/registers.ts';
import type { Manifest, Recipient } from '@amanat/domain/manifest/manifest.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { countryName } from '@amanat/domain/statements/phrase.ts';
import { Type } from 'typebox';
import type { Stores } from '../../connectors/connectors.ts';
import { dutyRegister } from '../../evidence/duty-register.ts';
import { processingRegister, processingRegisterCsv } from '../../evidence/processing-register.ts';
import { recipientRegister } from '../../evidence/recipient-register.ts';
import { bakuDate, type Clock } from '../../platform/clock.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { anyStaff } from './roles.ts';

const fail = problems(platformErrors);
const Org = Type.Object({ org: Type.String() });

export interface RegisterServices {
  readonly clock: Clock;
  readonly policies: Policies;
  readonly stores: Stores;
}

const namesOf = (facts: Readonly<Record<string, { readonly name: Localized }>>) =>
  Object.fromEntries(Object.entries(facts).map(([id, { name }]) => [id, name]));

/** Browsers know no Azerbaijani names of countries; the server does. */
function countriesOf({ organisation, recipients, stores }: Manifest): Readonly<Record<string, Localized>> {
  const receiving = Object.values<Recipient>(recipients ?? {});
  const codes = [
    organisation.country,
    ...receiving.flatMap(({ country, dataIn = [] }) => [country, ...dataIn]),
    ...Object.values(stores ?? {}).map(({ country }) => country),
  ];
  return Object.fromEntries([...new Set(codes)].map((code) => [code, countryName(code)]));
}

/** Registers made from the declaration in force: duties and measures, and the record of processing activities. */
export function registerRoutes(app: App, { clock, policies, stores }: RegisterServices): void {
  const inForce = (org: string) => {
    const version = policies.inForce(org);
    if (!version) throw fail('AMANAT-HTTP-404');
    return version;
  };
  const made = (org: string) => processingRegister(inForce(org), stores, clock.now().toISOString());
  app.get(
    '/v1/organisations/:org/duties',
    {
      config: { access: anyStaff },
      schema: { summary: 'Duties and measures, with what is late', params: Org },
    },
    (request): DutiesView => dutyRegister(inForce(request.params.org).manifest, bakuDate(clock.now())),
  );
  app.get(
    '/v1/organisations/:org/recipients',
    {
      config: { access: anyStaff },
      schema: { summary: 'Recipients: identity, contract, transfer, certificates, checks', params: Org },
    },
    (request): RecipientsView => {
      const { manifest } = inForce(request.params.org);
      return {
        ...recipientRegister(manifest, bakuDate(clock.now())),
        purposeNames: namesOf(manifest.purposes),
        countryNames: countriesOf(manifest),
      };
    },
  );
  app.get(
    '/v1/organisations/:org/processing-register',
    { config: { access: anyStaff }, schema: { summary: 'Record of processing activities', params: Org } },
    async (request): Promise<ProcessingRegisterView> => {
      const { manifest } = inForce(request.params.org);
      return {
        ...(await made(request.params.org)),
        categoryNames: namesOf(manifest.categories),
        countryNames: countriesOf(manifest),
      };
    },
  );
  app.get(
    '/v1/organisations/:org/processing-register.csv',
    { config: { access: anyStaff }, schema: { summary: 'The record as CSV', params: Org } },
    async (request, reply) => {
      const { org } = request.params;
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${org}-processing.csv"`)
        .send(processingRegisterCsv(await made(org)));
    },
  );
}
