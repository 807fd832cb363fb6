import { GVL, Segment, TCModel, TCString, type VendorList } from '@iabtcf/core';
import { vendorListOf } from './vendor-list.ts';

const aims = { purposes: [1, 2, 3, 4, 7, 8], legitimateInterests: [9] };
function listOf(ids: readonly number[]): GVL {
  const list = vendorListOf(Object.fromEntries(ids.map((id) => [id, aims])));
  return new GVL(list as unknown as VendorList);
}

export interface TcParts {
  readonly cmpId?: number;
  readonly purposes?: readonly number[];
  readonly legitimateInterests?: readonly number[];
  readonly specialFeatures?: readonly number[];
  readonly vendors?: readonly number[];
  readonly vendorInterests?: readonly number[];
  /** All vendors of the list, of whom the person is told. */
  readonly listed?: readonly number[];
  readonly publisher?: readonly number[];
  readonly publisherInterests?: readonly number[];
  readonly custom?: number;
  readonly segments?: readonly Segment[];
}
/** A TC string as the framework's own encoder writes it. */
export function tcStringOf({
  cmpId = 300,
  purposes = [],
  legitimateInterests = [],
  specialFeatures = [],
  vendors = [],
  vendorInterests = [],
  listed = [28, 755, 800],
  publisher = [],
  publisherInterests = [],
  custom = 0,
  segments = [Segment.CORE, Segment.VENDORS_DISCLOSED],
}: TcParts): string {
  const model = new TCModel(listOf(listed));
  model.cmpId = cmpId;
  model.cmpVersion = 2;
  model.consentScreen = 1;
  model.publisherCountryCode = 'AZ';
  model.isServiceSpecific = true;
  model.created = model.lastUpdated = new Date('2026-11-23T00:00:00.000Z');
  model.purposeConsents.set([...purposes]);
  model.purposeLegitimateInterests.set([...legitimateInterests]);
  model.specialFeatureOptins.set([...specialFeatures]);
  model.vendorConsents.set([...vendors]);
  model.vendorLegitimateInterests.set([...vendorInterests]);
  model.vendorsDisclosed.set([...listed]);
  model.publisherConsents.set([...publisher]);
  model.publisherLegitimateInterests.set([...publisherInterests]);
  model.numCustomPurposes = custom;
  if (custom > 0) model.publisherCustomConsents.set(custom);
  return TCString.encode(model, { segments: [...segments] });
}
export { Segment };
