/** What a page's scripts do, as told by the probe inside it. Never a value of anything. */
export interface Told {
  readonly what:
    'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'keepalive' | 'fingerprinting';
  readonly name: string;
  /** Cookies: the attributes as written. */
  readonly attributes: string;
  /** Address of the script that did it. */
  readonly script: string;
  /** Host of the frame it happened in. */
  readonly host: string;
}
export const bindingName = 'amanatScanTold';
type Tell = (what: Told['what'], name: string, attributes?: string) => void;
type Probed = typeof globalThis & Record<string, (told: Told) => void> & { [key: symbol]: Tell };
type Method = (...args: unknown[]) => unknown;

// Each function below runs inside the page as source text: it may use nothing from outside itself.

function teller(binding: string): void {
  const counts = new Map<string, number>();
  const tell: Tell = (what, name, attributes = '') => {
    const n = (counts.get(what + name) ?? 0) + 1;
    counts.set(what + name, n);
    if (n > 100) return;
    const frames = (new Error('who').stack ?? '')
      .split('\n')
      .map((line) => /https?:\/\/[^\s)]+/.exec(line)?.[0]);
    const script =
      frames.find((frame) => frame && !/\/banner(\/[\w.-]+)?\.js[:?]/.test(frame)) ?? location.href;
    const told: Told = {
      what,
      name,
      attributes,
      script: script.replace(/(:\d+)+$/, ''),
      host: location.host,
    };
    (globalThis as unknown as Probed)[binding]?.(told);
  };
  Object.defineProperty(globalThis, Symbol.for('amanat-scan'), { value: tell });
}

function cookieProbe(): void {
  const tell = (globalThis as unknown as Probed)[Symbol.for('amanat-scan')] as Tell;
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...own,
    set(text: unknown) {
      const [pair = '', ...attributes] = String(text).split(';');
      tell('cookie', (pair.split('=')[0] ?? '').trim(), attributes.join(';'));
      own.set?.call(this, text);
    },
  });
}

function storageProbe(): void {
  const tell = (globalThis as unknown as Probed)[Symbol.for('amanat-scan')] as Tell;
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
    let isLocal = false;
    try {
      isLocal = this === globalThis.localStorage;
    } catch {
      // Storage is forbidden in this frame, so there is nothing to tell apart.
      isLocal = false;
    }
    tell(isLocal ? 'local-storage' : 'session-storage', String(key));
    setItem.call(this, key, value);
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
    tell('indexed-db', name);
    return version === undefined ? open.call(this, name) : open.call(this, name, version);
  };
}

function keepaliveProbe(): void {
  const tell = (globalThis as unknown as Probed)[Symbol.for('amanat-scan')] as Tell;
  const send = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const isRequest = input instanceof Request;
    if (init?.keepalive ?? (isRequest && input.keepalive))
      tell('keepalive', new URL(isRequest ? input.url : String(input), location.href).href);
    return send(input, init);
  };
}

function fingerprintProbe(): void {
  const tell = (globalThis as unknown as Probed)[Symbol.for('amanat-scan')] as Tell;
  const watch = (owner: string, ...methods: readonly string[]) => {
    const found = (
      globalThis as unknown as Record<string, { prototype: Record<string, Method> } | undefined>
    )[owner];
    for (const name of methods) {
      const original = found?.prototype[name];
      if (!found || typeof original !== 'function') continue;
      found.prototype[name] = function (this: unknown, ...args: unknown[]) {
        tell('fingerprinting', `${owner}.${name}`);
        return original.apply(this, args);
      };
    }
  };
  watch('HTMLCanvasElement', 'toDataURL', 'toBlob');
  watch('CanvasRenderingContext2D', 'getImageData');
  watch('WebGLRenderingContext', 'getParameter', 'getSupportedExtensions', 'readPixels');
  watch('WebGL2RenderingContext', 'getParameter', 'getSupportedExtensions', 'readPixels');
  watch('BaseAudioContext', 'createOscillator', 'createDynamicsCompressor');
  watch('OfflineAudioContext', 'startRendering');
  watch('MediaDevices', 'enumerateDevices');
  watch('Navigator', 'getBattery', 'getGamepads');
  watch('NavigatorUAData', 'getHighEntropyValues');
  watch('SpeechSynthesis', 'getVoices');
}

function objection(): void {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
}
/** Source text of what a browser with Global Privacy Control shows to scripts. */
export function gpcSource(): string {
  return `(${objection})();`;
}

/** Source text of the probe, to be run in every frame before the page's own scripts. */
export function probeSource(): string {
  const rest = [cookieProbe, storageProbe, keepaliveProbe, fingerprintProbe];
  return [`(${teller})(${JSON.stringify(bindingName)});`, ...rest.map((probe) => `(${probe})();`)].join('\n');
}
