import type { StaffFormQuery, StaffFormView } from '@amanat/contract/staff-consent.ts';
import { staffForm, staffFormText, type StaffFormItem } from '@amanat/domain/consent/staff-form.ts';
import { staffWording } from '@amanat/domain/consent/staff-wording.ts';
import { wordingHash } from '@amanat/domain/consent/wording.ts';
import { normalInstant } from '@amanat/domain/decide/instant.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { hashing } from '../platform/keys-hashing.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';
import { policyInForce } from './choose.ts';

const listOf = (text: string | undefined) => (text ? text.split(',') : []);

/**
 * What can be asked on paper or by telephone by the version in force at an instant, and the exact words for what was
 * chosen. The hash is the one that a consent written down with these words will name: a printed form bears it.
 * @throws AMANAT-CNS-008 when nothing is in force.
 */
export function staffFormView(
  policies: Pick<Policies, 'inForce'>,
  org: string,
  { language, medium, act = 'ask', purposes, transfers, at }: StaffFormQuery,
): StaffFormView {
  const then = at === undefined ? undefined : normalInstant(at);
  const policy = (then && policies.inForce(org, then)) || policyInForce(policies, org);
  const form = staffForm(policy.compiled, { language, medium, act });
  const wanted = { purpose: listOf(purposes), transfer: listOf(transfers) };
  const chosen = form.items.filter(({ about, id }) => wanted[about].includes(id));
  const text = chosen.length > 0 ? staffFormText({ ...form, items: chosen }) : null;
  const ids = (about: StaffFormItem['about']) =>
    chosen.filter((item) => item.about === about).map(({ id }) => id);
  const wording =
    text === null
      ? null
      : staffWording(policy.manifest, policy.number, {
          language,
          medium,
          text,
          purposes: ids('purpose'),
          countries: ids('transfer'),
        });
  return {
    organisation: policy.manifest.organisation.name,
    version: policy.number,
    effectiveAt: policy.effectiveAt,
    language,
    intro: [...form.intro],
    items: form.items.map((item) => ({ ...item, lines: [...item.lines] })),
    outro: [...form.outro],
    forms: formsOf(policy, language, form.items),
    text,
    hash: wording && wordingHash(wording, hashing),
  };
}

function formsOf(
  { manifest }: PolicyVersion,
  language: StaffFormQuery['language'],
  items: readonly StaffFormItem[],
): StaffFormView['forms'] {
  const asked = new Set(items.filter(({ about }) => about === 'purpose').map(({ id }) => id));
  return Object.entries(manifest.properties ?? {}).flatMap(([id, { kind, name, purposes = [] }]) => {
    const own = purposes.filter((each) => asked.has(each));
    return kind === 'form' && own.length > 0 ? [{ id, name: nameIn(name)[language], purposes: own }] : [];
  });
}
