import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { addHours, bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { pretty, summary, type PrettyOptions } from '../check/pretty.ts';
import type { PublishOutcome } from './publish-manifest.ts';
import type { PublishedVersion } from './publish-server.ts';

/** 0 published, or nothing to publish; 1 refused here or by the server. */
export function exitCodeOf({ result }: PublishOutcome): 0 | 1 {
  return result.is === 'not-sent' || (result.is === 'answered' && 'refused' in result) ? 1 : 0;
}

/** The outcome for people: what keeps it from being published, or the version with its changes. */
export function prettyReport(outcome: PublishOutcome, options: PrettyOptions): string {
  const { result, findings, organisation, file } = outcome;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const frames = errors.map((finding) => pretty(finding, outcome.sources.get(finding.file) ?? '', options));
  const rest = `${summary(findings, 1)} (amanat check ${file} shows them)`;
  if (result.is === 'not-sent')
    return [
      ...frames,
      `${summary(findings, 1)}. Nothing was sent: a manifest with errors never loads.`,
      `All findings: amanat check ${file}`,
    ].join('\n');
  if (result.is === 'would-publish')
    return result.isNew
      ? `${organisation}: would become version ${result.number}\n  hash  ${result.hash}\n${rest}\nNothing was sent.`
      : `${organisation}: equals version ${result.number}; there is nothing to publish.`;
  if ('refused' in result)
    return `${refusal(organisation, result.refused)}\nAll findings: amanat check ${file}`;
  return result.isNew
    ? `${version(organisation, result.version)}\n${rest}`
    : `${organisation}: equals version ${result.version.number}; nothing was made.`;
}

function refusal(organisation: string, problem: ProblemDetails): string {
  const errors = (problem.errors ?? []).map(({ path, message }) => `  ${path}  ${message}`);
  return [
    `${organisation}: refused (${problem.code}: ${problem.title})`,
    `  why  ${problem.detail}`,
    `  fix  ${problem.fix}`,
    ...errors,
    'The former version stays in force.',
  ].join('\n');
}

/** Day and clock in Baku, where manifests are dated, and the instant itself. */
function bakuMoment(instant: string): string {
  const clock = addHours(instant, 4).slice(11, 16);
  return `${formatDate(bakuDateOf(instant), 'en')}, ${clock} in Baku (${instant})`;
}

function version(organisation: string, made: PublishedVersion): string {
  const changes = made.changes.map(({ text, significant }) => `  ${significant ? '!' : '·'} ${text.en}`);
  return [
    `${organisation}: version ${made.number}`,
    `  hash       ${made.hash}`,
    `  in force   ${bakuMoment(made.effectiveAt)}`,
    `  changes    ${changes.length === 0 ? 'none' : `${changes.length} (! significant: people are told beforehand)`}`,
    ...changes,
  ].join('\n');
}

/** The outcome for programs; the form is documented in README.md. */
export function jsonReport({ organisation, findings, result }: PublishOutcome): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const found = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const answer = (() => {
    if (result.is === 'not-sent') return { status: 'errors' };
    if (result.is === 'would-publish') {
      const { hash, number } = result;
      return { status: result.isNew ? 'would-publish' : 'unchanged', version: { number, hash } };
    }
    if ('refused' in result) return { status: 'refused', problem: result.refused };
    return { status: result.isNew ? 'published' : 'unchanged', version: result.version };
  })();
  return JSON.stringify({ organisation, ...answer, findings: found }, null, 2);
}
