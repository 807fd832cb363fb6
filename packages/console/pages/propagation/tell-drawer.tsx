import type { PropagationItemView, PropagationView, ToldPersonView } from '@amanat/contract/propagation.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatAzDate, formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { Button, CopyButton, Drawer, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { below } from '../../api/queries.ts';
import { send } from '../../api/request.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import drawer from '../../parts/act-drawer.module.css';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { useNames } from './names.ts';
import classes from './propagation.module.css';
import { tellTexts } from './tell-texts.ts';
import { propagationTexts } from './texts.ts';

/** Whom a task is about, and the words to say to the recipient. Opening it is the look that the journal keeps. */
export function TellDrawer({
  item,
  view,
  close,
  told,
}: {
  readonly item: PropagationItemView;
  readonly view: PropagationView;
  readonly close: () => void;
  /** Notes that it was said. */
  readonly told: () => void;
}) {
  const t = useTexts(tellTexts);
  const all = useTexts(propagationTexts);
  const { org } = useStaff();
  const names = useNames(view);
  const { data: person, error } = useQuery({
    queryKey: ['told-person', org, item.id],
    queryFn: () => send<ToldPersonView>('POST', below(org, `propagation/${item.id}/person`), {}),
    // A look is an act: asked for once, and forgotten with the drawer.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return (
    <Drawer
      opened
      onClose={close}
      title={names.recipient(item.recipient)}
      closeButtonProps={{ 'aria-label': all.close }}
    >
      <div className={drawer.form}>
        {error && <ProblemNote error={error} />}
        {!person && !error && <Skeleton height={180} radius={10} />}
        {person && <Whom person={person} />}
        {person && (
          <ToSay
            item={item}
            person={person}
            purposes={names.purposes(item.purposes)}
            channel={names.channel(item.channel)}
          />
        )}
        <div className={drawer.buttons}>
          <Button variant="default" onClick={close}>
            {all.close}
          </Button>
          <Button onClick={told}>{t.said}</Button>
        </div>
      </div>
    </Drawer>
  );
}

function Whom({ person }: { readonly person: ToldPersonView }) {
  const t = useTexts(tellTexts);
  const { org } = useStaff();
  const localized = useLocalized();
  const { email, name, request, storeName, unknown } = person;
  return (
    <section className={classes.whom}>
      <h3>{t.whom}</h3>
      {unknown ? (
        <p>{t.unknown[unknown]}</p>
      ) : (
        <>
          {name && <strong>{name}</strong>}
          <span>{email}</span>
          <small>
            {request ? (
              <>
                {t.fromRequest}{' '}
                <Link to="/$org/requests/$number" params={{ org, number: request }}>
                  {request}
                </Link>
              </>
            ) : (
              storeName && t.fromStore(localized(storeName))
            )}
          </small>
          <small>{t.recorded}</small>
        </>
      )}
    </section>
  );
}

/** «23 noyabr 2026-cı ildə», "23 November 2026". */
const onDay = (date: string, language: Language) =>
  language === 'az' ? formatAzDate(date, 'on') : formatDate(date, language);

/** The message, ready to be sent or read aloud. Without a name it says what the recipient itself can look for. */
function ToSay({
  item: { kind, at, subject },
  person,
  purposes,
  channel,
}: {
  readonly item: PropagationItemView;
  readonly person: ToldPersonView;
  readonly purposes: string;
  readonly channel: string;
}) {
  const t = useTexts(tellTexts);
  const { language } = useLanguage();
  const { name: organisation } = useStaff();
  const who = [person.name, person.email].filter(Boolean).join(', ');
  const message = [
    t.greeting(organisation),
    who ? t.about(who) : t.aboutNobody(subject),
    t.happened[kind](onDay(bakuDateOf(at), language), purposes, channel),
    t.confirm,
  ].join('\n');
  return (
    <section className={classes.whom}>
      <h3>{t.say}</h3>
      <blockquote className={classes.message}>{message}</blockquote>
      <CopyButton value={message}>
        {({ copied, copy }) => (
          <Button variant="default" size="xs" onClick={copy}>
            {copied ? t.copied : t.copy}
          </Button>
        )}
      </CopyButton>
    </section>
  );
}
