import type { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import type { FormStatus } from '@amanat/domain/consent/form-words.ts';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import { boxes, ticked } from './boxes.ts';
import { home } from './home.ts';
import { addStyle } from './style.ts';
import { languageOf } from './language-of.ts';

interface Known {
  readonly hash: string;
  readonly wording: FormWording;
  /** What the element says by itself. */
  readonly status: FormStatus;
}
type Named = NonNullable<ConsentRequest['subject']>;

/**
 * `<amanat-consent organisation form [email-field|phone-field] [lang]>`: the boxes of a declared form inside a form of
 * the site. Sending that form records the consent first; the site's own handlers see it once that is done, with the
 * consent's number in a field `amanat-consent`. Where scripts do not run, what stands in the element is shown.
 */
export class ConsentForm extends HTMLElement {
  static readonly observedAttributes = ['organisation', 'form', 'lang'];
  #known: Known | undefined;
  #drawing = 0;
  #language = '';
  /** A page may change its language without drawing the form anew. */
  readonly #follower = new MutationObserver(() => {
    if (languageOf(this) !== this.#language) void this.#draw();
  });
  /** Where the sending of the form is heard first: it never leaves the shadow tree it happens in. */
  #hears: EventTarget = window;
  /** One key for one choice: sent again after a lost answer, it is stored once. */
  #sent: { readonly choice: string; readonly key: string } | undefined;
  #passed = false;

  connectedCallback(): void {
    addStyle(this);
    const root = this.getRootNode();
    this.#hears = root instanceof ShadowRoot ? root : window;
    this.#hears.addEventListener('submit', this.#onSubmit, true);
    this.#follower.observe(document, { subtree: true, attributeFilter: ['lang'] });
    void this.#draw();
  }
  disconnectedCallback(): void {
    this.#hears.removeEventListener('submit', this.#onSubmit, true);
    this.#follower.disconnect();
  }
  attributeChangedCallback(): void {
    if (this.isConnected) void this.#draw();
  }

  /** Whether every required box is ticked. */
  get complete(): boolean {
    return [...this.querySelectorAll<HTMLInputElement>('input')].every((box) => box.checkValidity());
  }

  /**
   * Records what is ticked, refusals included. For pages that send by their own scripts: `await element.save()`.
   * Rejects when the server refuses or does not answer; sent again, the same choice is recorded once.
   */
  async save(): Promise<ConsentAnswer> {
    const known = this.#known;
    if (!known) throw new Error('amanat-consent: the words of the form are not there yet');
    const request = this.#request(known);
    const response = await fetch(`${home.server}/v1/consents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      credentials: 'omit',
      keepalive: true,
    });
    if (response.status === 409) await this.#draw();
    if (!response.ok) throw new Error(`amanat-consent: ${response.status} ${await response.text()}`);
    const answer = (await response.json()) as ConsentAnswer;
    this.dispatchEvent(new CustomEvent('amanat:consent', { detail: answer, bubbles: true }));
    return answer;
  }

  #request({ hash, wording }: Known): ConsentRequest {
    const yes = ticked(this, 'purpose');
    const subject = this.#named();
    const confirmed = ticked(this, 'required') as ('age' | 'terms')[];
    const said = {
      organisation: this.getAttribute('organisation') ?? '',
      site: location.host,
      language: wording.language,
      version: wording.version,
      wordingHash: hash,
      method: 'form' as const,
      form: wording.form,
      purposes: Object.fromEntries(wording.purposes.map(({ id }) => [id, yes.includes(id)])),
      ...(subject ? { subject } : {}),
      ...(confirmed.length > 0 ? { confirmed } : {}),
    };
    const choice = JSON.stringify(said);
    if (this.#sent?.choice !== choice) this.#sent = { choice, key: randomKey() };
    return { ...said, key: this.#sent.key };
  }

  /** Who sends it, from the field of the site's own form that the attribute names. */
  #named(): Named | undefined {
    for (const kind of ['email', 'phone'] as const) {
      const name = this.getAttribute(`${kind}-field`);
      const field = name && this.closest('form')?.elements.namedItem(name);
      const value = field instanceof HTMLInputElement ? field.value.trim() : '';
      if (value) return { kind, value };
    }
    return undefined;
  }

  async #draw(): Promise<void> {
    const drawing = (this.#drawing += 1);
    const [organisation, form] = [this.getAttribute('organisation'), this.getAttribute('form')];
    this.#language = languageOf(this);
    const path = `/v1/organisations/${organisation}/forms/${form}?lang=${this.#language}`;
    try {
      const response = await fetch(home.server + path, { credentials: 'omit' });
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      const known = (await response.json()) as Known;
      // An attribute changed meanwhile: what it asks for is on its way.
      if (drawing !== this.#drawing) return;
      this.#known = known;
      const { wording, status } = known;
      const drawn = boxes(wording, organisation ?? '', status);
      // The words may be in another language than the page, and run the other way.
      for (const part of drawn) Object.assign(part, { lang: wording.language, dir: wording.dir ?? 'ltr' });
      this.replaceChildren(...drawn);
    } catch (error) {
      // What stands in the element stays: the link to the form's own page.
      console.error('amanat-consent', error);
    }
  }

  readonly #onSubmit = (event: Event): void => {
    const form = event.target as HTMLFormElement;
    if (!form.contains(this) || !this.#known) return;
    if (this.#passed) {
      this.#passed = false;
      return;
    }
    // Nobody hears of it before the consent is recorded.
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#recordThen(form, (event as SubmitEvent).submitter);
  };

  async #recordThen(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    if (!form.reportValidity() || !this.#addressed()) return;
    this.#say('wait');
    try {
      const { id } = await this.save();
      this.#say();
      this.#carry(form, id);
      this.#passed = true;
      form.requestSubmit(submitter);
    } catch (error) {
      console.error(error);
      this.#say('failed');
    }
  }

  /** A consent that names nobody cannot be confirmed by mail: the field is asked for before anything is sent. */
  #addressed(): boolean {
    const needed = this.#known?.wording.byMail && ticked(this, 'purpose').length > 0;
    if (!needed || this.#named()) return true;
    this.#say('address');
    return false;
  }

  /** Says one thing, politely or as an alert, or nothing. */
  #say(what?: keyof FormStatus): void {
    const role = what === 'wait' ? 'status' : 'alert';
    for (const place of this.querySelectorAll('[role]'))
      place.textContent =
        what && place.getAttribute('role') === role ? (this.#known?.status[what] ?? '') : '';
  }

  #carry(form: HTMLFormElement, id: string): void {
    const known = form.elements.namedItem('amanat-consent');
    const field = known instanceof HTMLInputElement ? known : document.createElement('input');
    field.type = 'hidden';
    field.name = 'amanat-consent';
    field.value = id;
    if (!field.isConnected) this.append(field);
  }
}

/** 128 random bits, base64url. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
