import { oneScript } from '../one-script.ts';

export default oneScript({
  entry: `${import.meta.dirname}/main.ts`,
  name: 'amanatVisits',
  file: 'visits.js',
  limit: 600,
});
