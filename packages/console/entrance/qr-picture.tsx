import encodeQR from 'qr';
import { useMemo } from 'react';
import classes from './qr-picture.module.css';

/**
 * A text as a QR code to point a telephone at, with the quiet zone that ISO/IEC 18004 asks for; drawn in the page, because
 * the text of an enrolment is a secret. Always dark on light: scanners ask for it.
 */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const dark = useMemo(() => encodeQR(text, 'raw', { ecc: 'medium', border: 4 }), [text]);
  const path = dark
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${dark.length} ${dark.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
