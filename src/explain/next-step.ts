export const stepIds = [
  'ats-off',
  'nscurl',
  'capture',
  'chain',
  'client-identity',
  'server-log',
  'direct',
  'native-log',
  'first-failure',
  'other-stack',
  'plain-port',
  'pins',
  'dates',
  'gate',
] as const

export type StepId = (typeof stepIds)[number]
