import packageJson from '../../package.json' with { type: 'json' }

export const tool = { name: 'ats-gate', version: packageJson.version } as const
