import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../language/language.tsx';
import { confirmTexts } from './confirm-texts.ts';

/** Asks once before something that cannot be taken back; `yes` says in words what will be done. */
export function Confirm({
  opened,
  close,
  title,
  yes,
  act,
  children,
  color = 'red',
}: {
  readonly opened: boolean;
  readonly close: () => void;
  readonly title: string;
  readonly yes: string;
  readonly act: () => void;
  readonly children: ReactNode;
  /** Red for what destroys. */
  readonly color?: 'red' | 'brand';
}) {
  const t = useTexts(confirmTexts);
  // The question stays on the page while it fades: answered once, it takes no second answer.
  const answered = useRef(false);
  useEffect(() => {
    if (opened) answered.current = false;
  }, [opened]);
  const go = () => {
    if (answered.current) return;
    answered.current = true;
    close();
    act();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <p>{children}</p>
      <Group justify="flex-end" mt={18}>
        <Button variant="default" onClick={close} data-autofocus>
          {t.cancel}
        </Button>
        <Button color={color} onClick={go}>
          {yes}
        </Button>
      </Group>
    </Modal>
  );
}
