import { expect, test } from 'vitest';
import { approveRequest } from './approve.ts';
import { answerInWords } from './answer.ts';
import { planRequest } from './plan.ts';
import { requestDetail } from './detail.ts';
import { org, smartmarket, startOffice } from './testing/office.ts';
import { openConfirmed } from './testing/walk.ts';

test('without a connected store nobody is told that all stores were searched: the plan is not approved, an answer in words is', async () => {
  const { stores: _stores, ...unmapped } = smartmarket;
  const office = await startOffice({ manifest: unmapped });
  const { services, clock } = office;
  const { id } = await openConfirmed(office, { kind: 'access', email: 'leyla@example.az' });
  await planRequest(services, org, id);
  const detail = await requestDetail(services, org, id, clock.now().toISOString());
  expect(detail.plan?.blockers).toMatchObject([{ code: 'store-without-connector', store: null }]);
  await expect(
    approveRequest(services, org, id, 'staff:a', ['store-without-connector']),
  ).rejects.toMatchObject({ code: 'AMANAT-REQ-012' });
  await answerInWords(services, org, id, 'staff:a', 'Kağız qovluqlara əl ilə baxdıq.');
  expect((await requestDetail(services, org, id, clock.now().toISOString())).summary.phase).toBe('answered');
});
