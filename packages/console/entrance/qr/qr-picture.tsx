import { useMemo } from 'react';
import classes from './qr-picture.module.css';
import { qrCode } from './qr-code.ts';

/** A text as a QR code to point a telephone at; nothing for a text that is too long. Always dark on light: scanners ask for it. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const dark = useMemo(() => qrCode(text), [text]);
  if (!dark) return null;
  const quiet = 4;
  const size = dark.length + quiet * 2;
  const path = dark
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
