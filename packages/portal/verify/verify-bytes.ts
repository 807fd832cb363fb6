import { type FileVerdict, verifyFile } from '@amanat/domain/ledger/verify-file.ts';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { hashing, signing } from './browser-crypto.ts';

const zip = { unzipSync, Zip, ZipPassThrough };

/** Verifies a receipt in any of its forms or journal.zip in the browser, as `amanat verify` does. Nothing leaves the device. */
export const verifyBytes = (bytes: Uint8Array, trustedKey?: string): Promise<FileVerdict> =>
  verifyFile({ hashing, signing, trustedKey }, zip, bytes);
