import { reason, type Reason, type ReasonCode } from './reasons.ts';

/** Collects why not. Nothing is allocated while there is no reason: allowing is the fast path. */
export class Denial {
  #reasons: Reason[] | null = null;

  add(code: ReasonCode | null, about?: string): void {
    if (code !== null) (this.#reasons ??= []).push(reason(code, true, about));
  }
  get reasons(): readonly Reason[] | null {
    return this.#reasons;
  }
}
