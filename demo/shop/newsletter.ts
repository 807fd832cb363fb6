import { createClient } from '@amanat/sdk/client.ts';
import { preferenceLinks } from '@amanat/sdk/preferences.ts';
import { smtpMailer } from '@amanat/server/platform/mail.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { newsletterPage } from './newsletter-page.ts';
import { newsletterWords } from './newsletter-words.ts';
import type { Language } from './words.ts';

export interface NewsletterOptions {
  /** The shop's API key. */
  readonly key: string;
  /** Where the shop's mails go. */
  readonly smtpUrl: string;
}
interface Given extends NewsletterOptions {
  readonly amanatUrl: string;
  readonly languageOf: (request: FastifyRequest) => Language;
}

/**
 * The shop's newsletter, as a shop builds one: addresses come with a form that records the consent, the gate is asked
 * before each mail, and each mail can be unsubscribed from with one click. Addresses are kept until the demo stops.
 */
export function addNewsletter(app: FastifyInstance, { key, smtpUrl, amanatUrl, languageOf }: Given): void {
  const subscribers = new Map<string, Language>();
  const mailer = smtpMailer(smtpUrl);
  app.addHook('onClose', async () => mailer.close());
  const amanat = { url: amanatUrl, key, organisation: 'smartmarket' };
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.get('/newsletter', (request, reply) => {
    const language = languageOf(request);
    return reply.type('text/html; charset=utf-8').send(newsletterPage({ language, amanatUrl }));
  });
  app.post('/newsletter', (request, reply) => {
    const language = languageOf(request);
    const { email = '' } = (request.body ?? {}) as { email?: string };
    if (email.includes('@')) subscribers.set(email.trim().toLowerCase(), language);
    return reply
      .type('text/html; charset=utf-8')
      .send(newsletterPage({ language, amanatUrl, told: newsletterWords[language].taken }));
  });
  app.post('/newsletter/sending', async (request, reply) => {
    const language = languageOf(request);
    let sent = 0;
    for (const [email, own] of subscribers) {
      const person = { kind: 'email', value: email } as const;
      const use = { categories: ['email'], channel: 'email' };
      const { allow } = await createClient(amanat).may(person, 'marketing', use);
      if (!allow) continue;
      // Pages of preferences are in three languages.
      const language = own === 'tr' ? 'az' : own;
      const [links] = await preferenceLinks(amanat, [person], { purposes: ['marketing'], language });
      const { subject, text } = newsletterWords[own].mail(links!.unsubscribe, links!.preferences);
      const { headers } = links!;
      await mailer.send({
        from: 'SmartMarket.az <info@smartmarket.example.az>',
        to: email,
        subject,
        text,
        headers,
      });
      sent += 1;
    }
    const told = newsletterWords[language].sent(sent, subscribers.size - sent);
    return reply.type('text/html; charset=utf-8').send(newsletterPage({ language, amanatUrl, told }));
  });
}
