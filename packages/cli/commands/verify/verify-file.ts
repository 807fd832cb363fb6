import { type FileVerdict, verifyFile as verifyWith } from '@amanat/domain/ledger/verify-file.ts';
import { unpack as unpackWith } from '@amanat/domain/ledger/zip-archive.ts';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { hashing, signing } from './node-crypto.ts';

const zip = { unzipSync, Zip, ZipPassThrough };

/** Verifies a receipt in any of its forms, a proof of place or journal.zip with the cryptography of Node. */
export const verifyFile = (bytes: Uint8Array, trustedKey?: string): Promise<FileVerdict> =>
  verifyWith({ hashing, signing, trustedKey }, zip, bytes);

/** The files of a ZIP, or undefined when it is not one. */
export const unpack = (archive: Uint8Array) => unpackWith(zip, archive);
