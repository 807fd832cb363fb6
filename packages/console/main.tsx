import './theme/mantine-styles.ts';
import './theme/fonts.css';
import './theme/tokens.css';

import './theme/adjust.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { announceStyleNonce } from './app/style-nonce.ts';
import { leadToFirstWrong } from './parts/first-wrong.ts';
import { forgetSecondClicks } from './parts/second-click.ts';

announceStyleNonce();
forgetSecondClicks(document);
leadToFirstWrong(document);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
