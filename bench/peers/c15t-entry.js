// The application of @c15t/react's README, in its mode without a backend.
import { ConsentBanner, ConsentDialog, ConsentManagerProvider, policyPackPresets } from '@c15t/react';
import '@c15t/react/styles.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(
  createElement(
    ConsentManagerProvider,
    {
      options: {
        mode: 'offline',
        consentCategories: ['necessary', 'measurement', 'marketing'],
        overrides: { country: 'DE' },
        offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
      },
    },
    createElement(ConsentBanner),
    createElement(ConsentDialog),
  ),
);
