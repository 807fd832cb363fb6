/** How long after the first press the second one of a double click may come, ms; what operating systems allow by default. */
const doubleClick = 500;
/** How far a hand slips between the two, CSS pixels. */
const slip = 8;

const acting = 'button, a, input, label, select, textarea, summary, [role="button"]';

interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly on: Element | null;
}
const pressOf = ({ timeStamp, clientX, clientY, target }: PointerEvent): Press => ({
  at: timeStamp,
  x: clientX,
  y: clientY,
  on: target instanceof Element ? (target.closest(acting) ?? target) : null,
});

/**
 * Keeps the second click of a double click from whatever the first one brought under the pointer: a question that
 * opened, a line that moved up. Repeated clicks on the same thing, the keyboard and screen readers are not touched.
 */
export function forgetSecondClicks(page: Document): void {
  let last: Press | undefined;
  let astray = false;
  page.addEventListener(
    'pointerdown',
    (event) => {
      const press = pressOf(event);
      astray =
        last !== undefined &&
        press.at - last.at < doubleClick &&
        Math.hypot(press.x - last.x, press.y - last.y) < slip &&
        press.on !== last.on;
      // What it was meant for stays what the first one hit, were it clicked a third time.
      last = astray && last ? { ...press, on: last.on } : press;
    },
    true,
  );
  page.addEventListener(
    'click',
    (event) => {
      if (!astray || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
