/** Stands in for @actions/http-client in the Action's bundle: 35 ms of start-up for a client that is never used. */
export class HttpClient {}
export class BearerCredentialHandler {}
