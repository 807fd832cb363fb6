import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import classes from './back-link.module.css';
import { icons } from './icons.ts';

function Anchor({ children, className = '', ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={`${classes.back} ${className}`}>
      <icons.previous size={15} aria-hidden />
      {children}
    </a>
  );
}
/** The way up, above the title of a page. */
export const BackLink = createLink(Anchor);
