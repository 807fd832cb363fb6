import type { BoardView } from '@amanat/contract/console.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { Type } from 'typebox';
import type { Boards } from '../../evidence/boards.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { anyStaff } from './roles.ts';

const fail = problems(platformErrors);
const Org = Type.Object({ org: Type.String() });

/** The promise board: every promise with its state and what it rests on, read from the running system. */
export function promiseRoutes(app: App, { boards }: { readonly boards: Boards }): void {
  app.get(
    '/v1/organisations/:org/promises',
    { config: { access: anyStaff }, schema: { summary: 'The promise board', params: Org } },
    async (request): Promise<BoardView> => {
      const board = await boards.of(request.params.org);
      if (!board) throw fail('AMANAT-HTTP-404');
      return board;
    },
  );
  app.get(
    '/v1/promises',
    {
      config: { access: 'caller', key: 'decide' },
      schema: { summary: 'The boards of all your organisations' },
    },
    async (request): Promise<{ boards: BoardView[] }> => {
      const orgs = Object.keys(request.caller?.organisations ?? {}).toSorted();
      const found: BoardView[] = [];
      for (const org of orgs) {
        const board = await boards.of(org);
        if (board) found.push(board);
      }
      return { boards: found };
    },
  );
}
