import { rules } from '../src/rules/index.ts'

/** What a reader looks for, and the rules that belong there; a rule of no group comes last. */
const groups: readonly { readonly title: string; readonly ids: readonly string[] }[] = [
  {
    title: 'Phones can no longer connect',
    ids: [
      'client-cannot-connect',
      'exception-removed',
      'fewer-certificate-keys',
      'plain-http',
      'client-certificate-required',
    ],
  },
  {
    title: 'What the app can tell of a failure',
    ids: [
      'alerts-no-longer-told-apart',
      'alert-expectation-broken',
      'app-branch-unreachable',
      'server-answer-changed',
    ],
  },
  {
    title: 'Client certificates',
    ids: [
      'client-certificate-optional',
      'client-certificate-not-checked',
      'client-ca-dropped',
      'crl-removed',
    ],
  },
  {
    title: 'Certificates',
    ids: [
      'certificate-self-signed',
      'certificate-private-ca',
      'certificate-name-mismatch',
      'certificate-expired',
      'certificate-expires-soon',
      'certificate-weak-key',
      'certificate-weak-hash',
      'certificate-not-acceptable',
      'certificate-chain-incomplete',
    ],
  },
  { title: 'Server settings that no app needs', ids: ['legacy-protocol', 'legacy-suite'] },
  {
    title: "The app's ATS settings",
    ids: ['ats-disabled', 'ats-loosened', 'ats-key-malformed', 'connects-by-exception', 'exception-unneeded'],
  },
  {
    title: 'The repository and the gate itself',
    ids: ['no-longer-assessable', 'private-key-committed', 'gate-weakened', 'ignore-expired'],
  },
]

/** The text of docs/rules/README.md. */
export function rulesIndex(): string {
  const grouped = groups.flatMap(({ ids }) => ids)
  const others = rules.map(({ id }) => id).filter((id) => !grouped.includes(id))
  const sections = [...groups, { title: 'Others', ids: others }]
    .filter(({ ids }) => ids.length > 0)
    .map(({ title, ids }) => section(title, ids))
  return `${[introduction, ...sections].join('\n\n')}\n`
}

const introduction = `# Rules

<!-- Written by npm run generate from src/rules/index.ts. -->

A finding blocks a merge when it is an **error**, *certain* and a *regression*: true after the change and not before it. Settings
can give a rule another severity or switch it off (\`rules:\`), and waive single findings (\`ignore:\`). Each page says what happens, on
which iOS versions, what the app logs and how to mend it; its examples are executed as the rule's test.`

function section(title: string, ids: readonly string[]): string {
  const rows = ids
    .flatMap((wanted) => rules.filter(({ id }) => id === wanted))
    .map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`)
  return [`## ${title}`, '', '| rule | severity | what it says |', '|---|---|---|', ...rows].join('\n')
}
