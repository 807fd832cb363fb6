/**
 * Whether a variable of the environment is a setting of the server itself, its own database and keys among them. No
 * declaration opens one as a store.
 */
export function isServerSetting(name: string): boolean {
  return name === 'DATABASE_URL' || name === 'DATABASE_URL_FILE' || name.startsWith('AMANAT_');
}
