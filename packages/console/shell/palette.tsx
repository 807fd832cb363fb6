import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../language/language.tsx';
import { icons } from '../parts/icons.ts';
import { fullNumber } from '../pages/requests/full-number.ts';
import { foldText } from '../format/fold.ts';
import { sectionsFor } from './sections.ts';
import { shellTexts } from './texts.ts';
import { useSignOut } from './use-sign-out.ts';
import { useStaff } from './use-staff.ts';

const languages = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' } as const;

interface Group {
  readonly group: string;
  readonly actions: SpotlightActionData[];
}

/** Ctrl-K: every place, every organisation, a request by its number, a promise by its words, the settings. */
export function Palette() {
  const t = useTexts(shellTexts);
  const { org, me, role, handles } = useStaff();
  const { choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const icon = (Icon: (typeof icons)[keyof typeof icons]) => <Icon size={18} stroke={1.7} aria-hidden />;

  const asked = query.trim();
  const number = fullNumber(asked);
  const found: Group = {
    group: ' ',
    actions: [
      ...(number
        ? [
            {
              id: 'number',
              label: t.openRequest(number),
              leftSection: icon(icons.requests),
              onClick: () => void navigate({ to: '/$org/requests/$number', params: { org, number } }),
            },
          ]
        : []),
      ...(asked.length > 2 && !number
        ? [
            {
              id: 'find',
              label: t.filterPromises(asked),
              leftSection: icon(icons.promises),
              onClick: () =>
                void navigate({ to: '/$org/promises', params: { org }, search: { find: asked } }),
            },
          ]
        : []),
    ],
  };
  const groups: readonly Group[] = [
    {
      group: t.goTo,
      actions: [
        ...sectionsFor(role).map(({ id, to, icon: Icon }) => ({
          id,
          label: t[id],
          leftSection: icon(Icon),
          onClick: () => void navigate({ to, params: { org } }),
        })),
        {
          id: 'written',
          label: t.written,
          leftSection: icon(icons.consents),
          onClick: () => void navigate({ to: '/$org/consents/written', params: { org } }),
        },
        ...(handles && me.hasAgreement
          ? (['ask', 'withdraw'] as const).map((act) => ({
              id: `record:${act}`,
              label: t.record[act],
              leftSection: icon(icons.consents),
              onClick: () =>
                void navigate({ to: '/$org/consents/written/new', params: { org }, search: { act } }),
            }))
          : []),
      ],
    },
    {
      group: t.organisations,
      actions: me.organisations
        .filter(({ id }) => id !== org)
        .map(({ id, name }) => ({
          id: `org:${id}`,
          label: name,
          leftSection: icon(icons.organisation),
          onClick: () => void navigate({ to: '/$org/today', params: { org: id } }),
        })),
    },
    {
      group: t.settings,
      actions: [
        ...(['az', 'en', 'ru'] as const).map((each) => ({
          id: `language:${each}`,
          label: languages[each],
          leftSection: icon(icons.language),
          onClick: () => choose(each),
        })),
        ...(['light', 'dark', 'auto'] as const).map((each) => ({
          id: `scheme:${each}`,
          label: `${t.theme}: ${each === 'auto' ? t.system : t[each]}`,
          leftSection: icon(each === 'auto' ? icons.system : icons[each]),
          onClick: () => setColorScheme(each),
        })),
        { id: 'leave', label: t.leave, leftSection: icon(icons.leave), onClick: signOut },
      ],
    },
  ];
  const wanted = foldText(asked);
  const matching = groups
    .map((group) => ({
      ...group,
      actions: group.actions.filter(({ label }) => foldText(label ?? '').includes(wanted)),
    }))
    .filter(({ actions }) => actions.length > 0);
  return (
    <Spotlight
      actions={[...matching, ...(found.actions.length > 0 ? [found] : [])]}
      // Filtered above, with the letters of Azerbaijani folded.
      filter={(_query, actions) => actions}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      // Also while a field has the focus.
      tagsToIgnore={[]}
      nothingFound={t.nothing}
      scrollable
      maxHeight={440}
      clearQueryOnClose
      overlayProps={{ backgroundOpacity: 0.35, color: '#0b1517', blur: 0 }}
      searchProps={{
        placeholder: t.find,
        leftSection: <icons.search size={18} aria-hidden />,
        'aria-label': t.find,
      }}
    />
  );
}
