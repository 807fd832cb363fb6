import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface Props extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ variant = 'default', ...rest }: Props) {
  return <Button component="a" variant={variant} {...rest} />;
}
/** A place to go to that looks like the buttons beside it. */
export const ButtonLink = createLink(Anchor);
