import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A recipient that withdrawals, objections and erasures do not reach. */
export const recipientUnreached = rule({
  code: 'AMANAT-CHK-144',
  severity: 'note',
  title: 'A recipient that is not told of withdrawal and erasure',
  why: 'Those who received data earlier are told of the measures taken',
  law: ['eu-gdpr.tell-recipients', 'az-998.tell-recipients'],
  fix: 'Add propagate: webhook or connector, or task for a person with a deadline.',
  *find({ manifest }) {
    for (const [id, recipient] of entries(manifest.recipients))
      if (['processor', 'joint-controller', 'licensee'].includes(recipient.role) && !recipient.propagate)
        yield {
          path: ['recipients', id],
          at: 'key',
          fix: says(
            {
              hook: fact.write(['recipients', id, 'propagate'], 'webhook'),
              task: fact.write(['recipients', id, 'propagate'], 'task'),
            },
            'Proqramla xəbər tuta bilirsə {hook}, əməkdaş yazırsa {task} yazın.',
            'Write {hook} if a program of theirs is told, {task} if one of your staff writes to them.',
            'Если уведомляется их программа, напишите {hook}, если пишет ваш сотрудник — {task}.',
          ),
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            'Razılığın geri götürülməsinin və silinmənin {recipient} adlı alıcıya necə çatdığı yazılmayıb',
            'Nothing says how a withdrawal or erasure reaches {recipient}',
            'Не сказано, как отзыв согласия и удаление доходят до получателя {recipient}',
          ),
        };
  },
});
