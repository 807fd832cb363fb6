import type { PropagationView } from '@amanat/contract/propagation.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiver } from '../propagation/testing/receiver.ts';
import { soon, staff } from './testing/acts.ts';
import { type Program, startProgram } from './testing/program.ts';

let program: Program;
const { recipients = {}, purposes } = manifestOf('lalafo');
// Bodies of the state ask by law for what they get; nothing is carried on to them.
const annex = Object.keys(recipients).filter((id) => recipients[id]?.role !== 'state-body');
/** Recipients of a purpose. */
const of = (purpose: string) => annex.filter((id) => purposes[purpose]?.recipients?.includes(id));
const base = '/v1/organisations/lalafo/propagation';

beforeAll(async () => {
  const environment = { AMANAT_OUTBOUND_ALLOW: '127.0.0.1/32' };
  program = await startProgram({ organisations: ['lalafo'], environment });
});
afterAll(() => program.close());

async function look(): Promise<PropagationView> {
  const auditor = await staff(program, 'lalafo', 'auditor');
  return JSON.parse((await auditor('GET', base)).body) as PropagationView;
}

test('LAL-A1: withdrawal, objection and erasure reach every recipient of the annex, by webhook or as a task with a deadline', async () => {
  const hook = annex.filter((id) => recipients[id]?.propagate === 'webhook');
  const partner = await receiver();
  const owner = await staff(program, 'lalafo', 'owner');
  for (const id of hook) {
    const refused = await owner('PUT', `${base}/targets/${id}`, { url: 'https://10.0.0.1/hook' });
    expect(refused.status).toBe(422);
    const set = await owner('PUT', `${base}/targets/${id}`, { url: partner.url });
    partner.knows((JSON.parse(set.body) as { secret: string }).secret);
  }
  expect(hook).toHaveLength(1);
  const consented = Object.keys(purposes).filter((id) => purposes[id]?.basis === 'consent');
  const withdrawn = consented.find((id) => (purposes[id]?.recipients?.length ?? 0) > 0)!;
  const objected = Object.keys(purposes).find((id) => of(id).includes(hook[0]!))!;
  const at = (second: number) => `2026-11-23T07:00:0${second}.000Z`;
  await program.happened('lalafo', [
    { kind: 'consent', at: at(1), version: 1, choices: { [withdrawn]: true } },
    { kind: 'consent', at: at(2), version: 1, choices: { [withdrawn]: false } },
    { kind: 'objection', at: at(3), purpose: objected, standing: true },
    { kind: 'erased', at: at(4), keptFor: [] },
  ]);
  await soon(async () => partner.took.some(({ type }) => type === 'data.erased'));
  const { tasks, counts } = await look();
  const reached = (kind: string) => [
    ...tasks.filter((task) => task.kind === kind).map(({ recipient }) => recipient),
    ...partner.took.filter(({ type }) => type === kind).flatMap(() => hook),
  ];
  expect(reached('consent.withdrawn').toSorted()).toEqual(of(withdrawn).toSorted());
  expect(reached('objection.raised').toSorted()).toEqual(of(objected).toSorted());
  expect(reached('data.erased').toSorted()).toEqual(annex.toSorted());
  expect(new Set(tasks.map(({ due, rule }) => `${rule} ${due}`))).toEqual(
    new Set(['az-998.tell-recipients 2026-11-26']),
  );
  expect(counts.filter(({ state }) => state === 'delivered').map(({ recipient }) => recipient)).toEqual(hook);
});

test('a task is settled by who told the recipient, and the journal says so; who only looks may not', async () => {
  const [task] = (await look()).tasks;
  const auditor = await staff(program, 'lalafo', 'auditor');
  expect((await auditor('POST', `${base}/${task!.id}/done`)).status).toBe(403);
  expect(
    (await auditor('PUT', `${base}/targets/${task!.recipient}`, { url: 'https://x.example.com' })).status,
  ).toBe(403);
  const handler = await staff(program, 'lalafo', 'handler');
  expect((await handler('POST', `${base}/${task!.id}/done`)).status).toBe(204);
  expect((await handler('POST', `${base}/${task!.id}/done`)).status).toBe(404);
  expect((await look()).tasks.map(({ id }) => id)).not.toContain(task!.id);
  const told = (await program.journal('lalafo')).filter(({ kind }) => kind === 'recipient.told');
  expect(told.at(-1)).toMatchObject({ refs: { recipient: task!.recipient, message: task!.id } });
});
