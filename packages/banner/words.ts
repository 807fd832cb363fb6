import type { SettingsPart } from '@amanat/contract/consent.ts';
import { again } from './again.ts';
import { get } from './load.ts';
import { state } from './state.ts';

const known: Record<string, Promise<SettingsPart>> = {};

/** The settings, under the hash that a consent to their words will name, however long the server is away. */
export function words(): Promise<SettingsPart> {
  const { hash } = state.config!;
  return (known[hash] ??= again(() => get(`wordings/${hash}?part=settings`)));
}
