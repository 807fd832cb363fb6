import { oneScript } from '../one-script.ts';

export default oneScript({
  entry: `${import.meta.dirname}/main.ts`,
  name: 'amanatForm',
  file: 'form.js',
  limit: 3000,
});
