/** Every page of an organisation that stands by itself, below `/console/{organisation}/`. */
export const everyPage = [
  'today',
  'requests',
  'consents',
  'statistics',
  'propagation',
  'retention',
  'holds?which=all',
  'policy',
  'promises',
  'registers',
  'registers?show=recipients',
  'registers?show=processing',
  'registers?show=requests',
  'journal',
  'accounts',
];
