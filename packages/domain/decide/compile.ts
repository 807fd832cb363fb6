import type { Manifest } from '../manifest/manifest.ts';

/** The manifest prepared for decisions: look-ups by id in constant time. Built once per version. */
export interface CompiledManifest {
  readonly manifest: Manifest;
  readonly version: number;
}
