import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTexts } from '../language/language.tsx';
import { PageSkeleton } from '../parts/page-skeleton.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Palette } from './palette.tsx';
import classes from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { shellTexts } from './texts.ts';
import { TopBar } from './top-bar.tsx';

/** The frame around every page: sidebar, or on a telephone a bar above and one below. */
export function Shell() {
  const t = useTexts(shellTexts);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t.skip}
      </a>
      <aside className={classes.aside}>
        <Sidebar />
      </aside>
      <TopBar />
      <main className={classes.main} id="content" tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar />
      <Palette />
    </div>
  );
}
