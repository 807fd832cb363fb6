import { fork } from 'node:child_process';
import { join } from 'node:path';
import { installPeers } from './installed.ts';

/** A consent backend of others that runs. */
export interface PeerBackend {
  readonly name: string;
  readonly url: string;
  readonly path: string;
  /** Status of a stored consent. */
  readonly status: number;
  /** What its own script sends for a choice by a person of this id. */
  body(person: string): string;
  stop(): void;
}

/** Starts c15t's backend on the database; its tables are made. */
export async function peerBackend(databaseUrl: string): Promise<PeerBackend> {
  installPeers();
  const child = fork(join(import.meta.dirname, 'c15t-backend.mjs'), [databaseUrl]);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`c15t's backend ended with ${code}`)));
  });
  return {
    name: 'c15t backend 2.2',
    url,
    path: '/api/c15t/subjects',
    status: 200,
    body: (person) =>
      JSON.stringify({
        type: 'cookie_banner',
        subjectId: `sub_${person}`,
        domain: 'smartmarket.az',
        preferences: { necessary: true, measurement: true, marketing: true },
        givenAt: Date.now(),
      }),
    stop: () => child.kill(),
  };
}
