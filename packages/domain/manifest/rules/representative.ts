import { rule } from './rule.ts';

/** GDPR 27 both ways: a representative that is owed and missing, or declared and not owed. */
export const representative = rule({
  code: 'AMANAT-CHK-228',
  severity: 'warning',
  title: 'EU representative',
  why: 'A controller outside the EU appoints a representative there; one inside the EU needs none',
  law: ['eu-gdpr.representative'],
  regimes: ['eu-gdpr'],
  fix: 'Appoint one and write organisation.representative; a controller in the EU removes it.',
  *find({ manifest, law, promisesOf }) {
    const { country, representative: declared } = manifest.organisation;
    const inside = law.isEea(country);
    const about = ['organisation/representative'];
    if (!inside && !declared)
      yield {
        path: ['organisation'],
        at: 'key',
        message: `A controller in ${country} that answers under the GDPR has no representative in the EU`,
        about,
      };
    if (declared && !law.isEea(declared.country))
      yield {
        path: ['organisation', 'representative', 'country'],
        message: `The representative in the EU sits in ${declared.country}, outside it`,
        about,
      };
    if (inside && (declared || promisesOf('organisation/representative').length > 0))
      yield {
        path: declared ? ['organisation', 'representative'] : ['organisation', 'country'],
        severity: 'note',
        message: `Article 27 binds controllers outside the EU; this one sits in ${country}`,
        about,
      };
  },
});
