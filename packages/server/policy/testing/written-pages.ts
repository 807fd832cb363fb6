import type { PublishedPages } from '@amanat/contract/published-pages.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { publishedPages } from '@amanat/portal/policy/published-pages.ts';
import type { PageWriter } from '../version-pages.ts';

/** Words the pages of a version as the server does. */
export const writtenPages: PageWriter = (version): PublishedPages => publishedPages(version, kinds);
