import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'
import { basicCredentials, gitCredentials } from '../../src/action/run.ts'

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '')

describe('inputs', () => {
  it('that are not given leave the choice to the settings', () => {
    expect(read({})).toEqual({
      problems: [],
      inputs: {
        config: null,
        base: null,
        head: null,
        paths: [],
        failOn: null,
        minSeverity: null,
        unsure: 'pass',
        annotations: 'true',
        summary: 'true',
        reportFile: null,
        token: null,
      },
    })
  })

  it('are read', () => {
    const given = {
      paths: './deploy\n ios , web\n',
      'fail-on': 'any',
      summary: 'false',
      config: './a.yml',
      base: ' main ',
    }
    expect(read(given).inputs).toMatchObject({
      paths: ['deploy', 'ios', 'web'],
      failOn: 'any',
      summary: 'false',
      config: 'a.yml',
      base: 'main',
    })
  })

  it('that are wrong are named, all at once', () => {
    expect(read({ 'fail-on': 'regresion', 'min-severity': 'fatal', annotations: 'yes' }).problems).toEqual([
      'input fail-on is "regresion", not one of regression, any, never; did you mean regression?',
      'input min-severity is "fatal", not one of error, warning, note',
      'input annotations is "yes", not one of true, false',
    ])
  })
})

describe('credentials for git', () => {
  it('go to the server alone, after what the environment has', () => {
    expect(gitCredentials('t', 'https://github.com/', { GIT_CONFIG_COUNT: '2' })).toEqual({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_2: 'http.https://github.com/.extraheader',
      GIT_CONFIG_VALUE_2: `AUTHORIZATION: basic ${basicCredentials('t')}`,
    })
  })
})
