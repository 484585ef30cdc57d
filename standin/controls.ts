import type { NewPull, PullEdit } from './changes/pulls.ts'
import type { Violation } from './contract/violation.ts'
import type { Delivery, DeliveryOptions, WebhookTarget } from './events/delivery.ts'
import type { Changes, Files } from './git/files.ts'
import type { FaultRule, InjectedFault } from './http/fault.ts'
import type { RequestRecord } from './http/request-log.ts'
import type { Account, AppIdentity, Installation, Permissions, RoleName } from './state/account.ts'
import type { CommitDetails } from './state/branches.ts'
import type { CheckRun, CheckSuite } from './state/check.ts'
import type { IssueComment, ReactionContent, Review, ReviewComment } from './state/conversation.ts'
import type { Pull } from './state/repository.ts'

/** Whose description requests and answers are held against. */
export type ApiVersion = 'api.github.com' | 'ghes-3.17' | 'ghes-3.19'

export interface StandInOptions {
  readonly version?: ApiVersion
  /** Default: `/api/v3` for GHES, none for api.github.com. Probot's GHE_HOST asks for `/api/v3` always. */
  readonly prefix?: '' | '/api/v3'
  /** Default: any free port of 127.0.0.1. */
  readonly port?: number
  readonly app?: Partial<Pick<AppIdentity, 'id' | 'slug' | 'name' | 'permissions' | 'events'>>
  /** PEM of the app's public key; default: the one belonging to `appPrivateKey()`. */
  readonly appPublicKey?: string
  readonly webhook?: WebhookTarget
  /** Milliseconds since 1970; default the system's clock. */
  readonly now?: () => number
  /** Resolves when a late answer may go out; default after so many milliseconds by the system's clock. */
  readonly pause?: (milliseconds: number) => Promise<void>
  /** Of random faults; default 1. */
  readonly seed?: number
  /** How often `GET pulls/{n}` answers `mergeable: null` after each change, before the test merge is there; default 1. */
  readonly mergeableAfter?: number
  /** Requests per hour and installation; default 5,000. */
  readonly rateLimit?: number
  /** Seconds until an installation token expires; default 3,600. */
  readonly tokenLifetime?: number
}

export interface NewInstallation {
  readonly account: string
  readonly permissions?: Permissions
  readonly repositories?: 'all' | readonly string[]
}

export interface NewRepository {
  readonly owner: string
  readonly name: string
  /** The first commit of the default branch: files by path, or a folder on the disk. */
  readonly files: Files | { readonly folder: string }
  readonly visibility?: 'public' | 'private'
  readonly defaultBranch?: string
}

/** One repository and what people do in it. Every change sends the webhooks that GitHub would send for it. */
export interface StandInRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly defaultBranch: string
  /** The web page, `http://127.0.0.1:…/owner/name`. */
  readonly url: string
  /** A branch's or ref's commit; throws where there is none. */
  commitOf(ref: string): string
  treeOf(commit: string): string
  /** Commits to a branch (made when it is not there) and pushes; open pull requests from it are synchronized. */
  push(branch: string, changes: Changes, details?: CommitDetails): string
  openPull(pull: NewPull): Pull
  /** The same, with commits in the fork `fork`. */
  pushToFork(fork: string, branch: string, changes: Changes, details?: CommitDetails): string
  editPull(number: number, edit: PullEdit, by?: string): Pull
  closePull(number: number, by?: string): Pull
  reopenPull(number: number, by?: string): Pull
  convertToDraft(number: number, by?: string): Pull
  markReady(number: number, by?: string): Pull
  /** Merges with a merge commit; throws on conflicts. */
  mergePull(number: number, by?: string): Pull
  /** Puts the pull request in the merge queue: makes the group's ref and sends `merge_group.checks_requested`. */
  queueMerge(number: number, by?: string): { readonly headSha: string; readonly headRef: string }
  comment(number: number, author: string, body: string): IssueComment
  editComment(id: number, body: string, by: string): IssueComment
  deleteComment(id: number, by: string): void
  setRole(login: string, role: RoleName): void
  /** Presses a button of a check run. */
  requestAction(checkRun: number, identifier: string, by: string): void
  rerequestCheckRun(checkRun: number, by: string): void
  rerequestCheckSuite(checkSuite: number, by: string): void
  pull(number: number): Pull
  pulls(): readonly Pull[]
  comments(number: number): readonly IssueComment[]
  reviewComments(number: number): readonly ReviewComment[]
  reviews(number: number): readonly Review[]
  checkRuns(commit?: string): readonly CheckRun[]
  checkSuites(commit?: string): readonly CheckSuite[]
  reactions(comment: number): readonly ReactionContent[]
  /** The pull request as its page shows it, for a terminal: comments, then the checks of its head. */
  pageText(number: number): string
}

export interface StandIn {
  /** `http://127.0.0.1:<port>`: where the web pages are. */
  readonly url: string
  /** What octokit needs as `baseUrl`. */
  readonly apiUrl: string
  readonly app: AppIdentity
  addInstallation(installation: NewInstallation): Installation
  /** Also installs the app for the owner, unless it is already there. */
  addRepository(repository: NewRepository): StandInRepository
  repository(owner: string, name: string): StandInRepository
  installation(account: string): Installation
  setPermissions(installation: number, permissions: Permissions): Installation
  suspend(installation: number): Installation
  uninstall(installation: number): void
  account(login: string): Account
  /** PEM of the app's private key, made at the first call (so not where `appPublicKey` was given: then it throws). */
  appPrivateKey(): string
  /** A token as `POST access_tokens` gives it, for tests that need no app. */
  issueToken(installation: number, permissions?: Permissions): string
  /** Every token given so far is expired from now on. */
  expireTokens(): void
  /** Null ends the sending. */
  setWebhook(target: WebhookTarget | null): void
  /** Sends a signed webhook, and resolves with how it went once it is answered. Never rejects. */
  deliver(event: string, payload: object, options?: DeliveryOptions): Promise<Delivery>
  /** All attempts so far, oldest first. */
  deliveries(): readonly Delivery[]
  /** What a target that holds has not sent yet. */
  held(): readonly Delivery[]
  /** Sends what was held: all of it in order, or the one with this guid. */
  release(guid?: string): Promise<readonly Delivery[]>
  /** Resolves once every delivery under way has been answered. */
  settled(): Promise<void>
  inject(rule: FaultRule): InjectedFault
  clearFaults(): void
  requests(): readonly RequestRecord[]
  forgetRequests(): void
  /** Contract violations since the start or since they were last taken. */
  violations(): readonly Violation[]
  takeViolations(): readonly Violation[]
  /** Throws with every violation in its message where there is one. Call it at the end of each test. */
  expectNoViolations(): void
  close(): Promise<void>
}
