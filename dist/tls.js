// src/text/glob.ts
function compileGlob(e) {
	let t = expandBraces(e).map((e) => pathPatterns(e));
	return (e) => {
		let n = e.split("/");
		return t.some((e) => matchSequence(e, n, matchPart));
	};
}
function matchSequence(e, t, n) {
	let r = 0, i = 0, a = null;
	for (; i < t.length;) {
		let o = e[r];
		if (o === "any") a = {
			pattern: r,
			item: i
		}, r++;
		else if (o !== void 0 && n(o, t[i])) r++, i++;
		else if (a) r = a.pattern + 1, i = ++a.item;
		else return !1;
	}
	return e.slice(r).every((e) => e === "any");
}
function matchPart(e, t) {
	return matchSequence(e, [...t], (e, t) => e(t));
}
function pathPatterns(e) {
	let t = e.split("/").map(partPattern);
	return t.at(-1) === "any" ? [...t, ["any"]] : t;
}
function partPattern(e) {
	return e === "**" ? "any" : partTokens(e);
}
function partTokens(e) {
	return (e.match(/\\.|\[[!^]?\]?[^\]]*\]|./gsu) ?? []).map((e) => characterPattern(e));
}
function characterPattern(e) {
	if (e === "*") return "any";
	if (e === "?") return () => !0;
	if (e.length > 1 && e.startsWith("[")) return characterClass(e.slice(1, -1));
	let t = e.length > 1 && e.startsWith("\\") ? e.slice(1) : e;
	return (e) => e === t;
}
function characterClass(e) {
	let t = /^[!^]/.test(e), n = [...e.slice(+!!t).matchAll(/(.)-(.)|(.)/gsu)].map(([, e, t, n]) => [e ?? n ?? "", t ?? n ?? ""]);
	return (e) => n.some(([t, n]) => t <= e && e <= n) !== t;
}
function expandBraces(e) {
	let t = [""], n = e;
	for (let e = bracesIn(n); e !== null; e = bracesIn(n)) {
		let { before: r, options: i, after: a } = e;
		if (t.length * i.length > 256) break;
		t = t.flatMap((e) => i.map((t) => e + r + t)), n = a;
	}
	return t.map((e) => e + n);
}
function bracesIn(e) {
	let t = /\{([^{}]*,[^{}]*)\}/.exec(e);
	return t ? {
		before: e.slice(0, t.index),
		options: (t[1] ?? "").split(","),
		after: e.slice(t.index + t[0].length)
	} : null;
}
// src/text/tree.ts
function isUnread(e) {
	return typeof e == "object" && !!e && "unread" in e;
}
function unreadText({ unread: e }) {
	return `could not be read: ${e}`;
}
function realPathOf(e, t) {
	return e.entry(t)?.realPath ?? t;
}
function namedFiles({ entries: e }, t) {
	return e.filter((e) => {
		let { realPath: n } = e;
		return t(e) && (n === void 0 || !t({
			...e,
			path: n
		}));
	});
}
// src/text/edit.ts
function editedLine({ path: e, line: t, column: n, endLine: r, endColumn: i }, a, o) {
	let s = t === r ? a(e, t) : void 0;
	if (s === void 0 || s.length < i - 1) return null;
	let c = s.slice(n - 1, i - 1), l = o(c);
	if (l === null || l === c) return null;
	let u = [s.slice(0, n - 1) + l + s.slice(i - 1)];
	return {
		path: e,
		startLine: t,
		endLine: t,
		before: [s],
		replacement: u
	};
}
function editedText(e, t) {
	let n = e.split("\n"), [r, i] = [n.length, n];
	for (let e of t.toSorted((e, t) => t.startLine - e.startLine)) {
		let { startLine: t, endLine: a, before: o, replacement: s } = e, c = n.slice(t - 1, a);
		if (!(c.length === o.length && c.every((e, t) => bare(e) === o[t])) || a > r) return null;
		let l = c[0]?.endsWith("\r") ? "\r" : "";
		i = i.toSpliced(t - 1, c.length, ...s.map((e) => e + l)), r = t - 1;
	}
	return i.join("\n");
}
const bare = (e) => e.replace(/\r$/, "");
function isPlainEdit({ before: e, replacement: t }) {
	return [...e, ...t].every((e) => e.length <= 2e3 && !/[^\P{C}\t]|^\s*::|##\[/u.test(e));
}
// src/text/lines.ts
function linesOf(e) {
	let t = new Map();
	return (n, r) => {
		let i = t.get(n) ?? e(n)?.split(/\r\n|\n/);
		return i !== void 0 && t.set(n, i), i?.[r - 1];
	};
}
// src/text/location.ts
function wholeFile(e) {
	return {
		path: e,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}
// src/text/fact.ts
function known(e, t = null, n = null) {
	return {
		value: e,
		at: t,
		because: n
	};
}
function unknown(e, t = null) {
	return {
		unknown: e,
		at: t
	};
}
function isKnown(e) {
	return "value" in e;
}
function knownValue(e) {
	return isKnown(e) ? e.value : void 0;
}
function mapFact(e, t) {
	return isKnown(e) ? {
		...e,
		value: t(e.value)
	} : e;
}
// src/tls/version.ts
const protocolVersions = [
	"SSLv3",
	"TLSv1.0",
	"TLSv1.1",
	"TLSv1.2",
	"TLSv1.3"
];
function compareVersions(e, t) {
	return protocolVersions.indexOf(e) - protocolVersions.indexOf(t);
}
function newest(e) {
	return [...e].sort(compareVersions).at(-1);
}
// src/tls/alerts.data.ts
const alerts = [
	{
		number: 0,
		name: "close_notify",
		evidence: "documented",
		source: "RFC 8446 §6.1"
	},
	{
		number: 10,
		name: "unexpected_message",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 20,
		name: "bad_record_mac",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 21,
		name: "decryption_failed_RESERVED",
		evidence: "documented",
		source: "RFC 8446 appendix B.2"
	},
	{
		number: 22,
		name: "record_overflow",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 30,
		name: "decompression_failure",
		evidence: "documented",
		source: "RFC 5246 §7.2.2"
	},
	{
		number: 40,
		name: "handshake_failure",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 41,
		name: "no_certificate_RESERVED",
		evidence: "documented",
		source: "RFC 8446 appendix B.2"
	},
	{
		number: 42,
		name: "bad_certificate",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 43,
		name: "unsupported_certificate",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 44,
		name: "certificate_revoked",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 45,
		name: "certificate_expired",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 46,
		name: "certificate_unknown",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 47,
		name: "illegal_parameter",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 48,
		name: "unknown_ca",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 49,
		name: "access_denied",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 50,
		name: "decode_error",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 51,
		name: "decrypt_error",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 60,
		name: "export_restriction_RESERVED",
		evidence: "documented",
		source: "RFC 8446 appendix B.2"
	},
	{
		number: 70,
		name: "protocol_version",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 71,
		name: "insufficient_security",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 80,
		name: "internal_error",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 86,
		name: "inappropriate_fallback",
		evidence: "documented",
		source: "RFC 7507 §3"
	},
	{
		number: 90,
		name: "user_canceled",
		evidence: "documented",
		source: "RFC 8446 §6.1"
	},
	{
		number: 100,
		name: "no_renegotiation",
		evidence: "documented",
		source: "RFC 5246 §7.2.2"
	},
	{
		number: 109,
		name: "missing_extension",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 110,
		name: "unsupported_extension",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 111,
		name: "certificate_unobtainable_RESERVED",
		evidence: "documented",
		source: "RFC 8446 appendix B.2"
	},
	{
		number: 112,
		name: "unrecognized_name",
		evidence: "documented",
		source: "RFC 6066 §3, RFC 8446 §6.2"
	},
	{
		number: 113,
		name: "bad_certificate_status_response",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 114,
		name: "bad_certificate_hash_value_RESERVED",
		evidence: "documented",
		source: "RFC 8446 appendix B.2"
	},
	{
		number: 115,
		name: "unknown_psk_identity",
		evidence: "documented",
		source: "RFC 4279 §2"
	},
	{
		number: 116,
		name: "certificate_required",
		evidence: "documented",
		source: "RFC 8446 §6.2"
	},
	{
		number: 120,
		name: "no_application_protocol",
		evidence: "documented",
		source: "RFC 7301 §3.2"
	},
	{
		number: 121,
		name: "ech_required",
		evidence: "documented",
		source: "RFC 9849"
	}
], names = new Map(alerts.map(({ number: e, name: t }) => [e, t])), numbers = new Map(alerts.map(({ number: e, name: t }) => [t, e]));
function alertName(e) {
	return names.get(e);
}
function alertNumber(e) {
	return numbers.get(e);
}
// src/endpoint/dialect.ts
const neutralDialect = {
	suite: ({ iana: e }) => e,
	group: (e) => e,
	says: () => null,
	without: () => null,
	listens: () => null,
	noCertificatePage: null,
	write: () => null,
	listener: () => null
}, noClientCertificate = {
	mode: "none",
	refusal: "none",
	depth: null,
	caFile: null,
	crlFile: null
}, self = (e) => e, codes = (e) => e.map(({ code: e }) => e), tlsFacts = {
	protocols: {
		words: "protocol versions",
		compared: self,
		withoutTls: [],
		setting: "protocols"
	},
	cipherSuites: {
		words: "cipher suites",
		compared: (e) => e.tiers?.map(codes) ?? codes(e),
		withoutTls: [],
		setting: "ciphers"
	},
	tls13CipherSuites: {
		words: "TLS 1.3 cipher suites",
		compared: codes,
		withoutTls: [],
		setting: "ciphers"
	},
	suitePreference: {
		words: "order of preference",
		compared: self,
		withoutTls: "client",
		setting: null
	},
	groups: {
		words: "groups",
		compared: (e) => e.tiers ?? e,
		withoutTls: [],
		setting: "groups"
	},
	signatureSchemes: {
		words: "signature algorithms",
		compared: self,
		withoutTls: "library-default",
		setting: null
	},
	securityLevel: {
		words: "security level",
		compared: self,
		withoutTls: 0,
		setting: null
	},
	dhParameters: {
		words: "Diffie-Hellman parameters",
		compared: self,
		withoutTls: "none",
		setting: null
	},
	alpn: {
		words: "application protocols",
		compared: self,
		withoutTls: [],
		setting: "alpn"
	},
	certificates: {
		words: "certificate",
		compared: (e) => e.map(comparedCertificate),
		withoutTls: [],
		setting: "certificate",
		places: (e) => e.flatMap(({ path: e }) => e?.at ?? [])
	},
	clientCertificate: {
		words: "client certificate setting",
		compared: ({ authorities: e, caFile: t, crlFile: n, ...r }) => ({
			...r,
			caFile: t?.value ?? null,
			crlFile: n?.value ?? null,
			authorities: e === void 0 ? null : comparedFact(e, hashes),
			errorPages: r.errorPages === void 0 ? null : comparedFact(r.errorPages, comparedPages)
		}),
		withoutTls: noClientCertificate,
		setting: "clientCertificate"
	},
	nameHandling: {
		words: "handling of this name",
		compared: self,
		withoutTls: "serves",
		setting: null
	},
	unknownNames: {
		words: "answer to unknown names",
		compared: self,
		withoutTls: "software-default",
		setting: "unknownNames"
	}
}, factNames = Object.keys(tlsFacts), hashes = (e) => e.map(({ sha256: e }) => e), comparedPages = (e) => e.map(({ status: e, answer: t }) => [e, comparedFact(t, self)]);
function comparedCertificate({ path: e, chain: t }) {
	return [e?.value ?? null, comparedFact(t, hashes)];
}
function comparedFact(e, t) {
	return isKnown(e) ? { value: t(e.value) } : { unknown: e.unknown };
}
function contextOf(e) {
	return Object.fromEntries(factNames.map((t) => [t, e(t)]));
}
function withoutTls(e) {
	return contextOf((t) => known(tlsFacts[t].withoutTls, null, e));
}
function sameFact(e, t, n) {
	return t === n || factText(e, t) === factText(e, n);
}
function factText(e, t) {
	let n = tlsFacts[e];
	return JSON.stringify(comparedFact(t, n.compared));
}
function differingFacts(e, t) {
	return factNames.filter((n) => !sameFact(n, e[n], t[n]));
}
function factPlaces(e, t) {
	let n = t[e], r = tlsFacts[e], i = isKnown(n) ? r.places?.(n.value) ?? [] : [];
	return n.at === null ? i : [...i, n.at];
}
function completed(e, t, n) {
	return contextOf((r) => {
		let [i, a] = [e[r], t[r]];
		return !isKnown(i) && isKnown(a) && n(a) ? a : i;
	});
}
// src/endpoint/scope.ts
function decidingFacts(e, t, n) {
	return e === t ? t : contextOf((r) => (n[r] === "initial" ? e : t)[r]);
}
const allNamed = {
	protocols: "named",
	cipherSuites: "named",
	tls13CipherSuites: "named",
	suitePreference: "named",
	groups: "named",
	signatureSchemes: "named",
	securityLevel: "named",
	dhParameters: "named",
	alpn: "named",
	certificates: "named",
	clientCertificate: "named",
	nameHandling: "named",
	unknownNames: "initial"
}, tlsLibraries = [
	"openssl",
	"boringssl",
	"gnutls",
	"go",
	"jsse",
	"s2n",
	"schannel",
	"unknown"
];
function endpointOf(e) {
	return {
		...e,
		possible: null
	};
}
function assumedEndpoint(e) {
	return {
		...e.values[0].value,
		possible: e
	};
}
function endpointAmong(e, t) {
	let [n, ...r] = e, { software: i } = n;
	if (r.length === 0 && i.basis !== "assumed") return endpointOf({
		...n,
		software: i
	});
	let a = [n, ...r].map((e) => ({
		name: buildText(e),
		value: e
	})), o = r.every((e) => versionText(e.software) === versionText(i));
	return assumedEndpoint({
		id: `runtime: ${a.map(({ name: e }) => e).join(", ")}`,
		words: o ? `${a[0]?.name}: nothing tells whose build it is` : `${i.name} ${i.version}: ${i.because}`,
		values: a,
		pin: t
	});
}
function buildText({ software: e, tls: { securityLevel: t } }) {
	let n = isKnown(t) && t.at === null ? ` at security level ${t.value}` : "";
	return `${versionText(e)}${n}`;
}
function versionText({ name: e, version: t, tlsLibrary: n }) {
	return `${e} ${t} with ${n.name} ${n.version}`;
}
function candidatesOf(e) {
	let [t = e, ...n] = e.possible?.values.map(({ value: e }) => e) ?? [];
	return [t, ...n];
}
function changedEndpoint(e, t) {
	let { possible: n } = e;
	if (n === null) return {
		...e,
		...t(e)
	};
	let [r, ...i] = n.values.map(({ name: e, value: n }) => ({
		name: e,
		value: t(n)
	}));
	return assumedEndpoint({
		...n,
		values: [r, ...i]
	});
}
function candidateOf(e) {
	let { named: t, initial: n = t, scope: r = allNamed } = e;
	return {
		namesFrom: e.names.length > 0 ? "listener" : "none",
		address: "*",
		reach: "public",
		redirect: null,
		resource: null,
		dialect: neutralDialect,
		...e,
		id: `${e.names[0]?.text ?? "*"}:${e.port}`,
		initial: n,
		scope: r,
		tls: decidingFacts(n, t, r)
	};
}
function withFacts(e, t) {
	let { initial: n, named: r } = e, i = {
		...r,
		...t
	};
	return {
		...e,
		named: i,
		initial: n === r ? i : {
			...n,
			...t
		},
		tls: {
			...e.tls,
			...t
		}
	};
}
function earlyContext({ initial: e, named: t, scope: n }) {
	return n.protocols === "initial" ? e : t;
}
// src/text/release.ts
function releaseNumbers(e) {
	let t = read.get(e);
	if (t) return t;
	let n = ((/\d{1,9}(?:[._u]\d{1,9}){0,3}/.exec(e.slice(0, longestRelease))?.[0] ?? "").match(/\d+/g) ?? []).map(Number);
	return read.size < mostRemembered && read.set(e, n), n;
}
const longestRelease = 200, read = new Map(), mostRemembered = 1e3;
function compareRelease(e, t) {
	let [n, r] = [releaseNumbers(e), releaseNumbers(t)], i = Math.max(n.length, r.length);
	for (let e = 0; e < i; e++) {
		let [t, i] = [n[e] ?? 1e400, r[e] ?? 0];
		if (t !== i) return t < i ? -1 : 1;
	}
	return 0;
}
function isAtLeast(e, t) {
	return compareRelease(e, t) >= 0;
}
function isBefore(e, t) {
	return compareRelease(e, t) < 0;
}
function isWithin(e, { from: t, until: n }) {
	return (t === null || isAtLeast(e, t)) && (n === null || isBefore(e, n));
}
function rowFor(e, t) {
	return e.findLast((e) => isAtLeast(t, e.from));
}
function branchOf(e) {
	return releaseNumbers(e).slice(0, 2).join(".");
}
// src/endpoint/programs.data.ts
const programNames = {
	nginx: ["nginx"],
	openresty: ["openresty"],
	freenginx: ["freenginx"],
	angie: ["angie"],
	tengine: ["tengine"],
	apache: [
		"apache",
		"apache2",
		"httpd",
		"apache httpd",
		"apache http server"
	],
	haproxy: ["haproxy"],
	lighttpd: ["lighttpd"],
	caddy: ["caddy"],
	traefik: ["traefik"],
	go: [
		"go",
		"golang",
		"net/http"
	],
	java: [
		"java",
		"jsse",
		"jdk",
		"openjdk"
	],
	tomcat: ["tomcat"],
	jetty: ["jetty"],
	spring: ["spring", "spring boot"],
	undertow: ["undertow"],
	netty: ["netty"],
	node: [
		"node",
		"nodejs",
		"node.js"
	],
	envoy: ["envoy"],
	istio: ["istio", "istio gateway"],
	contour: ["contour"],
	emissary: ["emissary"],
	"gnutls-serv": ["gnutls-serv", "gnutls"],
	s_server: ["openssl s_server", "s_server"],
	stunnel: ["stunnel"],
	hitch: ["hitch"],
	bun: ["bun"],
	grpc: [
		"grpc",
		"grpcio",
		"grpc c-core"
	],
	"aws-api-gateway": [
		"aws api gateway",
		"api gateway",
		"aws-api-gateway"
	],
	"aws-alb": [
		"aws alb",
		"alb",
		"aws-alb",
		"application load balancer",
		"elb"
	],
	"gcp-alb": [
		"gcp",
		"gcp alb",
		"google cloud load balancer",
		"google cloud load balancing"
	],
	cloudflare: ["cloudflare", "cloudflare api shield"],
	"azure-application-gateway": [
		"azure application gateway",
		"azure ag",
		"application gateway",
		"azure-application-gateway"
	],
	iis: [
		"iis",
		"microsoft iis",
		"http.sys"
	]
};
// src/endpoint/names.ts
function exactName(e) {
	return {
		kind: "exact",
		text: e,
		host: e.toLowerCase()
	};
}
function parseName(e, t = "one") {
	return e === "*" || e === "" ? {
		kind: "any",
		text: e
	} : e.startsWith("*.") ? {
		kind: "wildcard",
		text: e,
		host: e.slice(2).toLowerCase(),
		labels: t
	} : exactName(e);
}
function coversHost(e, t) {
	let n = t.toLowerCase();
	switch (e.kind) {
		case "exact": return n === e.host;
		case "suffix": return n === e.host || n.endsWith(`.${e.host}`);
		case "wildcard": return below(n, e.host) && (e.labels === "any" || !firstOf(n, e.host).includes("."));
		case "prefix": return n.startsWith(`${e.host}.`);
		default: return !0;
	}
}
const below = (e, t) => e.endsWith(`.${t}`), firstOf = (e, t) => e.slice(0, e.length - t.length - 1), standInHost = "host.invalid";
function hostNamed(e) {
	return e.kind === "exact" || e.kind === "suffix" ? e.host : e.kind === "wildcard" ? `any.${e.host}` : null;
}
function isExact(e) {
	return e.kind === "exact";
}
function nameTexts(e) {
	return e.map(({ text: e }) => e);
}
function isNamed({ names: e }, t) {
	let n = t.toLowerCase();
	return e.some((e) => e.text.toLowerCase() === n);
}
const cipherSuiteTables = [
	{
		source: "IANA TLS Cipher Suites registry; RFC 8446 §B.4, RFC 9150; attributes: OpenSSL 3.5.7 ssl/s3_lib.c",
		evidence: "source",
		rows: [
			[
				4865,
				"TLS_AES_128_GCM_SHA256",
				"TLS_AES_128_GCM_SHA256",
				"any",
				"any",
				"AES128GCM",
				"AEAD",
				"TLSv1.3",
				128
			],
			[
				4866,
				"TLS_AES_256_GCM_SHA384",
				"TLS_AES_256_GCM_SHA384",
				"any",
				"any",
				"AES256GCM",
				"AEAD",
				"TLSv1.3",
				256
			],
			[
				4867,
				"TLS_CHACHA20_POLY1305_SHA256",
				"TLS_CHACHA20_POLY1305_SHA256",
				"any",
				"any",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.3",
				256
			],
			[
				4868,
				"TLS_AES_128_CCM_SHA256",
				"TLS_AES_128_CCM_SHA256",
				"any",
				"any",
				"AES128CCM",
				"AEAD",
				"TLSv1.3",
				128
			],
			[
				4869,
				"TLS_AES_128_CCM_8_SHA256",
				"TLS_AES_128_CCM_8_SHA256",
				"any",
				"any",
				"AES128CCM8",
				"AEAD",
				"TLSv1.3",
				64
			],
			[
				49332,
				"TLS_SHA256_SHA256",
				"TLS_SHA256_SHA256",
				"any",
				"any",
				"eNULL",
				"SHA256",
				"TLSv1.3",
				0
			],
			[
				49333,
				"TLS_SHA384_SHA384",
				"TLS_SHA384_SHA384",
				"any",
				"any",
				"eNULL",
				"SHA384",
				"TLSv1.3",
				0
			]
		]
	},
	{
		source: "IANA TLS Cipher Suites registry; attributes: OpenSSL 1.1.1w, 3.0.15, 3.5.7 ssl/s3_lib.c",
		evidence: "source",
		rows: [
			[
				1,
				"TLS_RSA_WITH_NULL_MD5",
				"NULL-MD5",
				"RSA",
				"RSA",
				"eNULL",
				"MD5",
				"SSLv3",
				0
			],
			[
				2,
				"TLS_RSA_WITH_NULL_SHA",
				"NULL-SHA",
				"RSA",
				"RSA",
				"eNULL",
				"SHA1",
				"SSLv3",
				0
			],
			[
				4,
				"TLS_RSA_WITH_RC4_128_MD5",
				"RC4-MD5",
				"RSA",
				"RSA",
				"RC4",
				"MD5",
				"SSLv3",
				80
			],
			[
				5,
				"TLS_RSA_WITH_RC4_128_SHA",
				"RC4-SHA",
				"RSA",
				"RSA",
				"RC4",
				"SHA1",
				"SSLv3",
				80
			],
			[
				7,
				"TLS_RSA_WITH_IDEA_CBC_SHA",
				"IDEA-CBC-SHA",
				"RSA",
				"RSA",
				"IDEA",
				"SHA1",
				"SSLv3",
				128
			],
			[
				10,
				"TLS_RSA_WITH_3DES_EDE_CBC_SHA",
				"DES-CBC3-SHA",
				"RSA",
				"RSA",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				19,
				"TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA",
				"DHE-DSS-DES-CBC3-SHA",
				"DHE",
				"DSS",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				22,
				"TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA",
				"DHE-RSA-DES-CBC3-SHA",
				"DHE",
				"RSA",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				24,
				"TLS_DH_anon_WITH_RC4_128_MD5",
				"ADH-RC4-MD5",
				"DHE",
				"none",
				"RC4",
				"MD5",
				"SSLv3",
				80
			],
			[
				27,
				"TLS_DH_anon_WITH_3DES_EDE_CBC_SHA",
				"ADH-DES-CBC3-SHA",
				"DHE",
				"none",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				44,
				"TLS_PSK_WITH_NULL_SHA",
				"PSK-NULL-SHA",
				"PSK",
				"PSK",
				"eNULL",
				"SHA1",
				"SSLv3",
				0
			],
			[
				45,
				"TLS_DHE_PSK_WITH_NULL_SHA",
				"DHE-PSK-NULL-SHA",
				"DHE-PSK",
				"PSK",
				"eNULL",
				"SHA1",
				"SSLv3",
				0
			],
			[
				46,
				"TLS_RSA_PSK_WITH_NULL_SHA",
				"RSA-PSK-NULL-SHA",
				"RSA-PSK",
				"RSA",
				"eNULL",
				"SHA1",
				"SSLv3",
				0
			],
			[
				47,
				"TLS_RSA_WITH_AES_128_CBC_SHA",
				"AES128-SHA",
				"RSA",
				"RSA",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				50,
				"TLS_DHE_DSS_WITH_AES_128_CBC_SHA",
				"DHE-DSS-AES128-SHA",
				"DHE",
				"DSS",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				51,
				"TLS_DHE_RSA_WITH_AES_128_CBC_SHA",
				"DHE-RSA-AES128-SHA",
				"DHE",
				"RSA",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				52,
				"TLS_DH_anon_WITH_AES_128_CBC_SHA",
				"ADH-AES128-SHA",
				"DHE",
				"none",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				53,
				"TLS_RSA_WITH_AES_256_CBC_SHA",
				"AES256-SHA",
				"RSA",
				"RSA",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				56,
				"TLS_DHE_DSS_WITH_AES_256_CBC_SHA",
				"DHE-DSS-AES256-SHA",
				"DHE",
				"DSS",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				57,
				"TLS_DHE_RSA_WITH_AES_256_CBC_SHA",
				"DHE-RSA-AES256-SHA",
				"DHE",
				"RSA",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				58,
				"TLS_DH_anon_WITH_AES_256_CBC_SHA",
				"ADH-AES256-SHA",
				"DHE",
				"none",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				59,
				"TLS_RSA_WITH_NULL_SHA256",
				"NULL-SHA256",
				"RSA",
				"RSA",
				"eNULL",
				"SHA256",
				"TLSv1.2",
				0
			],
			[
				60,
				"TLS_RSA_WITH_AES_128_CBC_SHA256",
				"AES128-SHA256",
				"RSA",
				"RSA",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				61,
				"TLS_RSA_WITH_AES_256_CBC_SHA256",
				"AES256-SHA256",
				"RSA",
				"RSA",
				"AES256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				64,
				"TLS_DHE_DSS_WITH_AES_128_CBC_SHA256",
				"DHE-DSS-AES128-SHA256",
				"DHE",
				"DSS",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				65,
				"TLS_RSA_WITH_CAMELLIA_128_CBC_SHA",
				"CAMELLIA128-SHA",
				"RSA",
				"RSA",
				"CAMELLIA128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				68,
				"TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA",
				"DHE-DSS-CAMELLIA128-SHA",
				"DHE",
				"DSS",
				"CAMELLIA128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				69,
				"TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA",
				"DHE-RSA-CAMELLIA128-SHA",
				"DHE",
				"RSA",
				"CAMELLIA128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				70,
				"TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA",
				"ADH-CAMELLIA128-SHA",
				"DHE",
				"none",
				"CAMELLIA128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				103,
				"TLS_DHE_RSA_WITH_AES_128_CBC_SHA256",
				"DHE-RSA-AES128-SHA256",
				"DHE",
				"RSA",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				106,
				"TLS_DHE_DSS_WITH_AES_256_CBC_SHA256",
				"DHE-DSS-AES256-SHA256",
				"DHE",
				"DSS",
				"AES256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				107,
				"TLS_DHE_RSA_WITH_AES_256_CBC_SHA256",
				"DHE-RSA-AES256-SHA256",
				"DHE",
				"RSA",
				"AES256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				108,
				"TLS_DH_anon_WITH_AES_128_CBC_SHA256",
				"ADH-AES128-SHA256",
				"DHE",
				"none",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				109,
				"TLS_DH_anon_WITH_AES_256_CBC_SHA256",
				"ADH-AES256-SHA256",
				"DHE",
				"none",
				"AES256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				132,
				"TLS_RSA_WITH_CAMELLIA_256_CBC_SHA",
				"CAMELLIA256-SHA",
				"RSA",
				"RSA",
				"CAMELLIA256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				135,
				"TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA",
				"DHE-DSS-CAMELLIA256-SHA",
				"DHE",
				"DSS",
				"CAMELLIA256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				136,
				"TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA",
				"DHE-RSA-CAMELLIA256-SHA",
				"DHE",
				"RSA",
				"CAMELLIA256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				137,
				"TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA",
				"ADH-CAMELLIA256-SHA",
				"DHE",
				"none",
				"CAMELLIA256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				138,
				"TLS_PSK_WITH_RC4_128_SHA",
				"PSK-RC4-SHA",
				"PSK",
				"PSK",
				"RC4",
				"SHA1",
				"SSLv3",
				80
			],
			[
				139,
				"TLS_PSK_WITH_3DES_EDE_CBC_SHA",
				"PSK-3DES-EDE-CBC-SHA",
				"PSK",
				"PSK",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				140,
				"TLS_PSK_WITH_AES_128_CBC_SHA",
				"PSK-AES128-CBC-SHA",
				"PSK",
				"PSK",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				141,
				"TLS_PSK_WITH_AES_256_CBC_SHA",
				"PSK-AES256-CBC-SHA",
				"PSK",
				"PSK",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				142,
				"TLS_DHE_PSK_WITH_RC4_128_SHA",
				"DHE-PSK-RC4-SHA",
				"DHE-PSK",
				"PSK",
				"RC4",
				"SHA1",
				"SSLv3",
				80
			],
			[
				143,
				"TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA",
				"DHE-PSK-3DES-EDE-CBC-SHA",
				"DHE-PSK",
				"PSK",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				144,
				"TLS_DHE_PSK_WITH_AES_128_CBC_SHA",
				"DHE-PSK-AES128-CBC-SHA",
				"DHE-PSK",
				"PSK",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				145,
				"TLS_DHE_PSK_WITH_AES_256_CBC_SHA",
				"DHE-PSK-AES256-CBC-SHA",
				"DHE-PSK",
				"PSK",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				146,
				"TLS_RSA_PSK_WITH_RC4_128_SHA",
				"RSA-PSK-RC4-SHA",
				"RSA-PSK",
				"RSA",
				"RC4",
				"SHA1",
				"SSLv3",
				80
			],
			[
				147,
				"TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA",
				"RSA-PSK-3DES-EDE-CBC-SHA",
				"RSA-PSK",
				"RSA",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				148,
				"TLS_RSA_PSK_WITH_AES_128_CBC_SHA",
				"RSA-PSK-AES128-CBC-SHA",
				"RSA-PSK",
				"RSA",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				149,
				"TLS_RSA_PSK_WITH_AES_256_CBC_SHA",
				"RSA-PSK-AES256-CBC-SHA",
				"RSA-PSK",
				"RSA",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				150,
				"TLS_RSA_WITH_SEED_CBC_SHA",
				"SEED-SHA",
				"RSA",
				"RSA",
				"SEED",
				"SHA1",
				"SSLv3",
				128
			],
			[
				153,
				"TLS_DHE_DSS_WITH_SEED_CBC_SHA",
				"DHE-DSS-SEED-SHA",
				"DHE",
				"DSS",
				"SEED",
				"SHA1",
				"SSLv3",
				128
			],
			[
				154,
				"TLS_DHE_RSA_WITH_SEED_CBC_SHA",
				"DHE-RSA-SEED-SHA",
				"DHE",
				"RSA",
				"SEED",
				"SHA1",
				"SSLv3",
				128
			],
			[
				155,
				"TLS_DH_anon_WITH_SEED_CBC_SHA",
				"ADH-SEED-SHA",
				"DHE",
				"none",
				"SEED",
				"SHA1",
				"SSLv3",
				128
			],
			[
				156,
				"TLS_RSA_WITH_AES_128_GCM_SHA256",
				"AES128-GCM-SHA256",
				"RSA",
				"RSA",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				157,
				"TLS_RSA_WITH_AES_256_GCM_SHA384",
				"AES256-GCM-SHA384",
				"RSA",
				"RSA",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				158,
				"TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
				"DHE-RSA-AES128-GCM-SHA256",
				"DHE",
				"RSA",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				159,
				"TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
				"DHE-RSA-AES256-GCM-SHA384",
				"DHE",
				"RSA",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				162,
				"TLS_DHE_DSS_WITH_AES_128_GCM_SHA256",
				"DHE-DSS-AES128-GCM-SHA256",
				"DHE",
				"DSS",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				163,
				"TLS_DHE_DSS_WITH_AES_256_GCM_SHA384",
				"DHE-DSS-AES256-GCM-SHA384",
				"DHE",
				"DSS",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				166,
				"TLS_DH_anon_WITH_AES_128_GCM_SHA256",
				"ADH-AES128-GCM-SHA256",
				"DHE",
				"none",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				167,
				"TLS_DH_anon_WITH_AES_256_GCM_SHA384",
				"ADH-AES256-GCM-SHA384",
				"DHE",
				"none",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				168,
				"TLS_PSK_WITH_AES_128_GCM_SHA256",
				"PSK-AES128-GCM-SHA256",
				"PSK",
				"PSK",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				169,
				"TLS_PSK_WITH_AES_256_GCM_SHA384",
				"PSK-AES256-GCM-SHA384",
				"PSK",
				"PSK",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				170,
				"TLS_DHE_PSK_WITH_AES_128_GCM_SHA256",
				"DHE-PSK-AES128-GCM-SHA256",
				"DHE-PSK",
				"PSK",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				171,
				"TLS_DHE_PSK_WITH_AES_256_GCM_SHA384",
				"DHE-PSK-AES256-GCM-SHA384",
				"DHE-PSK",
				"PSK",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				172,
				"TLS_RSA_PSK_WITH_AES_128_GCM_SHA256",
				"RSA-PSK-AES128-GCM-SHA256",
				"RSA-PSK",
				"RSA",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				173,
				"TLS_RSA_PSK_WITH_AES_256_GCM_SHA384",
				"RSA-PSK-AES256-GCM-SHA384",
				"RSA-PSK",
				"RSA",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				174,
				"TLS_PSK_WITH_AES_128_CBC_SHA256",
				"PSK-AES128-CBC-SHA256",
				"PSK",
				"PSK",
				"AES128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				175,
				"TLS_PSK_WITH_AES_256_CBC_SHA384",
				"PSK-AES256-CBC-SHA384",
				"PSK",
				"PSK",
				"AES256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				176,
				"TLS_PSK_WITH_NULL_SHA256",
				"PSK-NULL-SHA256",
				"PSK",
				"PSK",
				"eNULL",
				"SHA256",
				"TLSv1.0",
				0
			],
			[
				177,
				"TLS_PSK_WITH_NULL_SHA384",
				"PSK-NULL-SHA384",
				"PSK",
				"PSK",
				"eNULL",
				"SHA384",
				"TLSv1.0",
				0
			],
			[
				178,
				"TLS_DHE_PSK_WITH_AES_128_CBC_SHA256",
				"DHE-PSK-AES128-CBC-SHA256",
				"DHE-PSK",
				"PSK",
				"AES128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				179,
				"TLS_DHE_PSK_WITH_AES_256_CBC_SHA384",
				"DHE-PSK-AES256-CBC-SHA384",
				"DHE-PSK",
				"PSK",
				"AES256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				180,
				"TLS_DHE_PSK_WITH_NULL_SHA256",
				"DHE-PSK-NULL-SHA256",
				"DHE-PSK",
				"PSK",
				"eNULL",
				"SHA256",
				"TLSv1.0",
				0
			],
			[
				181,
				"TLS_DHE_PSK_WITH_NULL_SHA384",
				"DHE-PSK-NULL-SHA384",
				"DHE-PSK",
				"PSK",
				"eNULL",
				"SHA384",
				"TLSv1.0",
				0
			],
			[
				182,
				"TLS_RSA_PSK_WITH_AES_128_CBC_SHA256",
				"RSA-PSK-AES128-CBC-SHA256",
				"RSA-PSK",
				"RSA",
				"AES128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				183,
				"TLS_RSA_PSK_WITH_AES_256_CBC_SHA384",
				"RSA-PSK-AES256-CBC-SHA384",
				"RSA-PSK",
				"RSA",
				"AES256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				184,
				"TLS_RSA_PSK_WITH_NULL_SHA256",
				"RSA-PSK-NULL-SHA256",
				"RSA-PSK",
				"RSA",
				"eNULL",
				"SHA256",
				"TLSv1.0",
				0
			],
			[
				185,
				"TLS_RSA_PSK_WITH_NULL_SHA384",
				"RSA-PSK-NULL-SHA384",
				"RSA-PSK",
				"RSA",
				"eNULL",
				"SHA384",
				"TLSv1.0",
				0
			],
			[
				186,
				"TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256",
				"CAMELLIA128-SHA256",
				"RSA",
				"RSA",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				189,
				"TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256",
				"DHE-DSS-CAMELLIA128-SHA256",
				"DHE",
				"DSS",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				190,
				"TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256",
				"DHE-RSA-CAMELLIA128-SHA256",
				"DHE",
				"RSA",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				191,
				"TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256",
				"ADH-CAMELLIA128-SHA256",
				"DHE",
				"none",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				192,
				"TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256",
				"CAMELLIA256-SHA256",
				"RSA",
				"RSA",
				"CAMELLIA256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				195,
				"TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256",
				"DHE-DSS-CAMELLIA256-SHA256",
				"DHE",
				"DSS",
				"CAMELLIA256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				196,
				"TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256",
				"DHE-RSA-CAMELLIA256-SHA256",
				"DHE",
				"RSA",
				"CAMELLIA256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				197,
				"TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256",
				"ADH-CAMELLIA256-SHA256",
				"DHE",
				"none",
				"CAMELLIA256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				49158,
				"TLS_ECDHE_ECDSA_WITH_NULL_SHA",
				"ECDHE-ECDSA-NULL-SHA",
				"ECDHE",
				"ECDSA",
				"eNULL",
				"SHA1",
				"TLSv1.0",
				0
			],
			[
				49159,
				"TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
				"ECDHE-ECDSA-RC4-SHA",
				"ECDHE",
				"ECDSA",
				"RC4",
				"SHA1",
				"TLSv1.0",
				80
			],
			[
				49160,
				"TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA",
				"ECDHE-ECDSA-DES-CBC3-SHA",
				"ECDHE",
				"ECDSA",
				"3DES",
				"SHA1",
				"TLSv1.0",
				112
			],
			[
				49161,
				"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
				"ECDHE-ECDSA-AES128-SHA",
				"ECDHE",
				"ECDSA",
				"AES128",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49162,
				"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
				"ECDHE-ECDSA-AES256-SHA",
				"ECDHE",
				"ECDSA",
				"AES256",
				"SHA1",
				"TLSv1.0",
				256
			],
			[
				49168,
				"TLS_ECDHE_RSA_WITH_NULL_SHA",
				"ECDHE-RSA-NULL-SHA",
				"ECDHE",
				"RSA",
				"eNULL",
				"SHA1",
				"TLSv1.0",
				0
			],
			[
				49169,
				"TLS_ECDHE_RSA_WITH_RC4_128_SHA",
				"ECDHE-RSA-RC4-SHA",
				"ECDHE",
				"RSA",
				"RC4",
				"SHA1",
				"TLSv1.0",
				80
			],
			[
				49170,
				"TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
				"ECDHE-RSA-DES-CBC3-SHA",
				"ECDHE",
				"RSA",
				"3DES",
				"SHA1",
				"TLSv1.0",
				112
			],
			[
				49171,
				"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
				"ECDHE-RSA-AES128-SHA",
				"ECDHE",
				"RSA",
				"AES128",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49172,
				"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
				"ECDHE-RSA-AES256-SHA",
				"ECDHE",
				"RSA",
				"AES256",
				"SHA1",
				"TLSv1.0",
				256
			],
			[
				49173,
				"TLS_ECDH_anon_WITH_NULL_SHA",
				"AECDH-NULL-SHA",
				"ECDHE",
				"none",
				"eNULL",
				"SHA1",
				"TLSv1.0",
				0
			],
			[
				49174,
				"TLS_ECDH_anon_WITH_RC4_128_SHA",
				"AECDH-RC4-SHA",
				"ECDHE",
				"none",
				"RC4",
				"SHA1",
				"TLSv1.0",
				80
			],
			[
				49175,
				"TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA",
				"AECDH-DES-CBC3-SHA",
				"ECDHE",
				"none",
				"3DES",
				"SHA1",
				"TLSv1.0",
				112
			],
			[
				49176,
				"TLS_ECDH_anon_WITH_AES_128_CBC_SHA",
				"AECDH-AES128-SHA",
				"ECDHE",
				"none",
				"AES128",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49177,
				"TLS_ECDH_anon_WITH_AES_256_CBC_SHA",
				"AECDH-AES256-SHA",
				"ECDHE",
				"none",
				"AES256",
				"SHA1",
				"TLSv1.0",
				256
			],
			[
				49178,
				"TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA",
				"SRP-3DES-EDE-CBC-SHA",
				"SRP",
				"SRP",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				49179,
				"TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA",
				"SRP-RSA-3DES-EDE-CBC-SHA",
				"SRP",
				"RSA",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				49180,
				"TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA",
				"SRP-DSS-3DES-EDE-CBC-SHA",
				"SRP",
				"DSS",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				49181,
				"TLS_SRP_SHA_WITH_AES_128_CBC_SHA",
				"SRP-AES-128-CBC-SHA",
				"SRP",
				"SRP",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				49182,
				"TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA",
				"SRP-RSA-AES-128-CBC-SHA",
				"SRP",
				"RSA",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				49183,
				"TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA",
				"SRP-DSS-AES-128-CBC-SHA",
				"SRP",
				"DSS",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				49184,
				"TLS_SRP_SHA_WITH_AES_256_CBC_SHA",
				"SRP-AES-256-CBC-SHA",
				"SRP",
				"SRP",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				49185,
				"TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA",
				"SRP-RSA-AES-256-CBC-SHA",
				"SRP",
				"RSA",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				49186,
				"TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA",
				"SRP-DSS-AES-256-CBC-SHA",
				"SRP",
				"DSS",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				49187,
				"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
				"ECDHE-ECDSA-AES128-SHA256",
				"ECDHE",
				"ECDSA",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				49188,
				"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
				"ECDHE-ECDSA-AES256-SHA384",
				"ECDHE",
				"ECDSA",
				"AES256",
				"SHA384",
				"TLSv1.2",
				256
			],
			[
				49191,
				"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
				"ECDHE-RSA-AES128-SHA256",
				"ECDHE",
				"RSA",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				49192,
				"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
				"ECDHE-RSA-AES256-SHA384",
				"ECDHE",
				"RSA",
				"AES256",
				"SHA384",
				"TLSv1.2",
				256
			],
			[
				49195,
				"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
				"ECDHE-ECDSA-AES128-GCM-SHA256",
				"ECDHE",
				"ECDSA",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49196,
				"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
				"ECDHE-ECDSA-AES256-GCM-SHA384",
				"ECDHE",
				"ECDSA",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49199,
				"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
				"ECDHE-RSA-AES128-GCM-SHA256",
				"ECDHE",
				"RSA",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49200,
				"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
				"ECDHE-RSA-AES256-GCM-SHA384",
				"ECDHE",
				"RSA",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49203,
				"TLS_ECDHE_PSK_WITH_RC4_128_SHA",
				"ECDHE-PSK-RC4-SHA",
				"ECDHE-PSK",
				"PSK",
				"RC4",
				"SHA1",
				"TLSv1.0",
				80
			],
			[
				49204,
				"TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA",
				"ECDHE-PSK-3DES-EDE-CBC-SHA",
				"ECDHE-PSK",
				"PSK",
				"3DES",
				"SHA1",
				"TLSv1.0",
				112
			],
			[
				49205,
				"TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA",
				"ECDHE-PSK-AES128-CBC-SHA",
				"ECDHE-PSK",
				"PSK",
				"AES128",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49206,
				"TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA",
				"ECDHE-PSK-AES256-CBC-SHA",
				"ECDHE-PSK",
				"PSK",
				"AES256",
				"SHA1",
				"TLSv1.0",
				256
			],
			[
				49207,
				"TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256",
				"ECDHE-PSK-AES128-CBC-SHA256",
				"ECDHE-PSK",
				"PSK",
				"AES128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				49208,
				"TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384",
				"ECDHE-PSK-AES256-CBC-SHA384",
				"ECDHE-PSK",
				"PSK",
				"AES256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				49209,
				"TLS_ECDHE_PSK_WITH_NULL_SHA",
				"ECDHE-PSK-NULL-SHA",
				"ECDHE-PSK",
				"PSK",
				"eNULL",
				"SHA1",
				"TLSv1.0",
				0
			],
			[
				49210,
				"TLS_ECDHE_PSK_WITH_NULL_SHA256",
				"ECDHE-PSK-NULL-SHA256",
				"ECDHE-PSK",
				"PSK",
				"eNULL",
				"SHA256",
				"TLSv1.0",
				0
			],
			[
				49211,
				"TLS_ECDHE_PSK_WITH_NULL_SHA384",
				"ECDHE-PSK-NULL-SHA384",
				"ECDHE-PSK",
				"PSK",
				"eNULL",
				"SHA384",
				"TLSv1.0",
				0
			],
			[
				49232,
				"TLS_RSA_WITH_ARIA_128_GCM_SHA256",
				"ARIA128-GCM-SHA256",
				"RSA",
				"RSA",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49233,
				"TLS_RSA_WITH_ARIA_256_GCM_SHA384",
				"ARIA256-GCM-SHA384",
				"RSA",
				"RSA",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49234,
				"TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256",
				"DHE-RSA-ARIA128-GCM-SHA256",
				"DHE",
				"RSA",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49235,
				"TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384",
				"DHE-RSA-ARIA256-GCM-SHA384",
				"DHE",
				"RSA",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49238,
				"TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256",
				"DHE-DSS-ARIA128-GCM-SHA256",
				"DHE",
				"DSS",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49239,
				"TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384",
				"DHE-DSS-ARIA256-GCM-SHA384",
				"DHE",
				"DSS",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49244,
				"TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256",
				"ECDHE-ECDSA-ARIA128-GCM-SHA256",
				"ECDHE",
				"ECDSA",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49245,
				"TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384",
				"ECDHE-ECDSA-ARIA256-GCM-SHA384",
				"ECDHE",
				"ECDSA",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49248,
				"TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256",
				"ECDHE-ARIA128-GCM-SHA256",
				"ECDHE",
				"RSA",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49249,
				"TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384",
				"ECDHE-ARIA256-GCM-SHA384",
				"ECDHE",
				"RSA",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49258,
				"TLS_PSK_WITH_ARIA_128_GCM_SHA256",
				"PSK-ARIA128-GCM-SHA256",
				"PSK",
				"PSK",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49259,
				"TLS_PSK_WITH_ARIA_256_GCM_SHA384",
				"PSK-ARIA256-GCM-SHA384",
				"PSK",
				"PSK",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49260,
				"TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256",
				"DHE-PSK-ARIA128-GCM-SHA256",
				"DHE-PSK",
				"PSK",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49261,
				"TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384",
				"DHE-PSK-ARIA256-GCM-SHA384",
				"DHE-PSK",
				"PSK",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49262,
				"TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256",
				"RSA-PSK-ARIA128-GCM-SHA256",
				"RSA-PSK",
				"RSA",
				"ARIA128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49263,
				"TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384",
				"RSA-PSK-ARIA256-GCM-SHA384",
				"RSA-PSK",
				"RSA",
				"ARIA256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49266,
				"TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256",
				"ECDHE-ECDSA-CAMELLIA128-SHA256",
				"ECDHE",
				"ECDSA",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				49267,
				"TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384",
				"ECDHE-ECDSA-CAMELLIA256-SHA384",
				"ECDHE",
				"ECDSA",
				"CAMELLIA256",
				"SHA384",
				"TLSv1.2",
				256
			],
			[
				49270,
				"TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256",
				"ECDHE-RSA-CAMELLIA128-SHA256",
				"ECDHE",
				"RSA",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				49271,
				"TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384",
				"ECDHE-RSA-CAMELLIA256-SHA384",
				"ECDHE",
				"RSA",
				"CAMELLIA256",
				"SHA384",
				"TLSv1.2",
				256
			],
			[
				49300,
				"TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256",
				"PSK-CAMELLIA128-SHA256",
				"PSK",
				"PSK",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				49301,
				"TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384",
				"PSK-CAMELLIA256-SHA384",
				"PSK",
				"PSK",
				"CAMELLIA256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				49302,
				"TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256",
				"DHE-PSK-CAMELLIA128-SHA256",
				"DHE-PSK",
				"PSK",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				49303,
				"TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384",
				"DHE-PSK-CAMELLIA256-SHA384",
				"DHE-PSK",
				"PSK",
				"CAMELLIA256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				49304,
				"TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256",
				"RSA-PSK-CAMELLIA128-SHA256",
				"RSA-PSK",
				"RSA",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				49305,
				"TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384",
				"RSA-PSK-CAMELLIA256-SHA384",
				"RSA-PSK",
				"RSA",
				"CAMELLIA256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				49306,
				"TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256",
				"ECDHE-PSK-CAMELLIA128-SHA256",
				"ECDHE-PSK",
				"PSK",
				"CAMELLIA128",
				"SHA256",
				"TLSv1.0",
				128
			],
			[
				49307,
				"TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384",
				"ECDHE-PSK-CAMELLIA256-SHA384",
				"ECDHE-PSK",
				"PSK",
				"CAMELLIA256",
				"SHA384",
				"TLSv1.0",
				256
			],
			[
				49308,
				"TLS_RSA_WITH_AES_128_CCM",
				"AES128-CCM",
				"RSA",
				"RSA",
				"AES128CCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49309,
				"TLS_RSA_WITH_AES_256_CCM",
				"AES256-CCM",
				"RSA",
				"RSA",
				"AES256CCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49310,
				"TLS_DHE_RSA_WITH_AES_128_CCM",
				"DHE-RSA-AES128-CCM",
				"DHE",
				"RSA",
				"AES128CCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49311,
				"TLS_DHE_RSA_WITH_AES_256_CCM",
				"DHE-RSA-AES256-CCM",
				"DHE",
				"RSA",
				"AES256CCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49312,
				"TLS_RSA_WITH_AES_128_CCM_8",
				"AES128-CCM8",
				"RSA",
				"RSA",
				"AES128CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49313,
				"TLS_RSA_WITH_AES_256_CCM_8",
				"AES256-CCM8",
				"RSA",
				"RSA",
				"AES256CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49314,
				"TLS_DHE_RSA_WITH_AES_128_CCM_8",
				"DHE-RSA-AES128-CCM8",
				"DHE",
				"RSA",
				"AES128CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49315,
				"TLS_DHE_RSA_WITH_AES_256_CCM_8",
				"DHE-RSA-AES256-CCM8",
				"DHE",
				"RSA",
				"AES256CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49316,
				"TLS_PSK_WITH_AES_128_CCM",
				"PSK-AES128-CCM",
				"PSK",
				"PSK",
				"AES128CCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49317,
				"TLS_PSK_WITH_AES_256_CCM",
				"PSK-AES256-CCM",
				"PSK",
				"PSK",
				"AES256CCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49318,
				"TLS_DHE_PSK_WITH_AES_128_CCM",
				"DHE-PSK-AES128-CCM",
				"DHE-PSK",
				"PSK",
				"AES128CCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49319,
				"TLS_DHE_PSK_WITH_AES_256_CCM",
				"DHE-PSK-AES256-CCM",
				"DHE-PSK",
				"PSK",
				"AES256CCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49320,
				"TLS_PSK_WITH_AES_128_CCM_8",
				"PSK-AES128-CCM8",
				"PSK",
				"PSK",
				"AES128CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49321,
				"TLS_PSK_WITH_AES_256_CCM_8",
				"PSK-AES256-CCM8",
				"PSK",
				"PSK",
				"AES256CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49322,
				"TLS_PSK_DHE_WITH_AES_128_CCM_8",
				"DHE-PSK-AES128-CCM8",
				"DHE-PSK",
				"PSK",
				"AES128CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49323,
				"TLS_PSK_DHE_WITH_AES_256_CCM_8",
				"DHE-PSK-AES256-CCM8",
				"DHE-PSK",
				"PSK",
				"AES256CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49324,
				"TLS_ECDHE_ECDSA_WITH_AES_128_CCM",
				"ECDHE-ECDSA-AES128-CCM",
				"ECDHE",
				"ECDSA",
				"AES128CCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49325,
				"TLS_ECDHE_ECDSA_WITH_AES_256_CCM",
				"ECDHE-ECDSA-AES256-CCM",
				"ECDHE",
				"ECDSA",
				"AES256CCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49326,
				"TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8",
				"ECDHE-ECDSA-AES128-CCM8",
				"ECDHE",
				"ECDSA",
				"AES128CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				49327,
				"TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8",
				"ECDHE-ECDSA-AES256-CCM8",
				"ECDHE",
				"ECDSA",
				"AES256CCM8",
				"AEAD",
				"TLSv1.2",
				64
			],
			[
				52392,
				"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
				"ECDHE-RSA-CHACHA20-POLY1305",
				"ECDHE",
				"RSA",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				52393,
				"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
				"ECDHE-ECDSA-CHACHA20-POLY1305",
				"ECDHE",
				"ECDSA",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				52394,
				"TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
				"DHE-RSA-CHACHA20-POLY1305",
				"DHE",
				"RSA",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				52395,
				"TLS_PSK_WITH_CHACHA20_POLY1305_SHA256",
				"PSK-CHACHA20-POLY1305",
				"PSK",
				"PSK",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				52396,
				"TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256",
				"ECDHE-PSK-CHACHA20-POLY1305",
				"ECDHE-PSK",
				"PSK",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				52397,
				"TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256",
				"DHE-PSK-CHACHA20-POLY1305",
				"DHE-PSK",
				"PSK",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				52398,
				"TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256",
				"RSA-PSK-CHACHA20-POLY1305",
				"RSA-PSK",
				"RSA",
				"CHACHA20/POLY1305",
				"AEAD",
				"TLSv1.2",
				256
			]
		]
	},
	{
		source: "RFC 5246 §A.5, RFC 4492, RFC 5289, RFC 5932, RFC 4162; attributes: OpenSSL 1.0.2u ssl/s3_lib.c",
		evidence: "source",
		rows: [
			[
				13,
				"TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA",
				"DH-DSS-DES-CBC3-SHA",
				"other",
				"other",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				16,
				"TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA",
				"DH-RSA-DES-CBC3-SHA",
				"other",
				"other",
				"3DES",
				"SHA1",
				"SSLv3",
				112
			],
			[
				48,
				"TLS_DH_DSS_WITH_AES_128_CBC_SHA",
				"DH-DSS-AES128-SHA",
				"other",
				"other",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				49,
				"TLS_DH_RSA_WITH_AES_128_CBC_SHA",
				"DH-RSA-AES128-SHA",
				"other",
				"other",
				"AES128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				54,
				"TLS_DH_DSS_WITH_AES_256_CBC_SHA",
				"DH-DSS-AES256-SHA",
				"other",
				"other",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				55,
				"TLS_DH_RSA_WITH_AES_256_CBC_SHA",
				"DH-RSA-AES256-SHA",
				"other",
				"other",
				"AES256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				62,
				"TLS_DH_DSS_WITH_AES_128_CBC_SHA256",
				"DH-DSS-AES128-SHA256",
				"other",
				"other",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				63,
				"TLS_DH_RSA_WITH_AES_128_CBC_SHA256",
				"DH-RSA-AES128-SHA256",
				"other",
				"other",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				66,
				"TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA",
				"DH-DSS-CAMELLIA128-SHA",
				"other",
				"other",
				"CAMELLIA128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				67,
				"TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA",
				"DH-RSA-CAMELLIA128-SHA",
				"other",
				"other",
				"CAMELLIA128",
				"SHA1",
				"SSLv3",
				128
			],
			[
				104,
				"TLS_DH_DSS_WITH_AES_256_CBC_SHA256",
				"DH-DSS-AES256-SHA256",
				"other",
				"other",
				"AES256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				105,
				"TLS_DH_RSA_WITH_AES_256_CBC_SHA256",
				"DH-RSA-AES256-SHA256",
				"other",
				"other",
				"AES256",
				"SHA256",
				"TLSv1.2",
				256
			],
			[
				133,
				"TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA",
				"DH-DSS-CAMELLIA256-SHA",
				"other",
				"other",
				"CAMELLIA256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				134,
				"TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA",
				"DH-RSA-CAMELLIA256-SHA",
				"other",
				"other",
				"CAMELLIA256",
				"SHA1",
				"SSLv3",
				256
			],
			[
				151,
				"TLS_DH_DSS_WITH_SEED_CBC_SHA",
				"DH-DSS-SEED-SHA",
				"other",
				"other",
				"SEED",
				"SHA1",
				"SSLv3",
				128
			],
			[
				152,
				"TLS_DH_RSA_WITH_SEED_CBC_SHA",
				"DH-RSA-SEED-SHA",
				"other",
				"other",
				"SEED",
				"SHA1",
				"SSLv3",
				128
			],
			[
				160,
				"TLS_DH_RSA_WITH_AES_128_GCM_SHA256",
				"DH-RSA-AES128-GCM-SHA256",
				"other",
				"other",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				161,
				"TLS_DH_RSA_WITH_AES_256_GCM_SHA384",
				"DH-RSA-AES256-GCM-SHA384",
				"other",
				"other",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				164,
				"TLS_DH_DSS_WITH_AES_128_GCM_SHA256",
				"DH-DSS-AES128-GCM-SHA256",
				"other",
				"other",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				165,
				"TLS_DH_DSS_WITH_AES_256_GCM_SHA384",
				"DH-DSS-AES256-GCM-SHA384",
				"other",
				"other",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49153,
				"TLS_ECDH_ECDSA_WITH_NULL_SHA",
				"ECDH-ECDSA-NULL-SHA",
				"other",
				"other",
				"eNULL",
				"SHA1",
				"TLSv1.0",
				0
			],
			[
				49154,
				"TLS_ECDH_ECDSA_WITH_RC4_128_SHA",
				"ECDH-ECDSA-RC4-SHA",
				"other",
				"other",
				"RC4",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49155,
				"TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA",
				"ECDH-ECDSA-DES-CBC3-SHA",
				"other",
				"other",
				"3DES",
				"SHA1",
				"TLSv1.0",
				112
			],
			[
				49156,
				"TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA",
				"ECDH-ECDSA-AES128-SHA",
				"other",
				"other",
				"AES128",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49157,
				"TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA",
				"ECDH-ECDSA-AES256-SHA",
				"other",
				"other",
				"AES256",
				"SHA1",
				"TLSv1.0",
				256
			],
			[
				49163,
				"TLS_ECDH_RSA_WITH_NULL_SHA",
				"ECDH-RSA-NULL-SHA",
				"other",
				"other",
				"eNULL",
				"SHA1",
				"TLSv1.0",
				0
			],
			[
				49164,
				"TLS_ECDH_RSA_WITH_RC4_128_SHA",
				"ECDH-RSA-RC4-SHA",
				"other",
				"other",
				"RC4",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49165,
				"TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA",
				"ECDH-RSA-DES-CBC3-SHA",
				"other",
				"other",
				"3DES",
				"SHA1",
				"TLSv1.0",
				112
			],
			[
				49166,
				"TLS_ECDH_RSA_WITH_AES_128_CBC_SHA",
				"ECDH-RSA-AES128-SHA",
				"other",
				"other",
				"AES128",
				"SHA1",
				"TLSv1.0",
				128
			],
			[
				49167,
				"TLS_ECDH_RSA_WITH_AES_256_CBC_SHA",
				"ECDH-RSA-AES256-SHA",
				"other",
				"other",
				"AES256",
				"SHA1",
				"TLSv1.0",
				256
			],
			[
				49189,
				"TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256",
				"ECDH-ECDSA-AES128-SHA256",
				"other",
				"other",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				49190,
				"TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384",
				"ECDH-ECDSA-AES256-SHA384",
				"other",
				"other",
				"AES256",
				"SHA384",
				"TLSv1.2",
				256
			],
			[
				49193,
				"TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256",
				"ECDH-RSA-AES128-SHA256",
				"other",
				"other",
				"AES128",
				"SHA256",
				"TLSv1.2",
				128
			],
			[
				49194,
				"TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384",
				"ECDH-RSA-AES256-SHA384",
				"other",
				"other",
				"AES256",
				"SHA384",
				"TLSv1.2",
				256
			],
			[
				49197,
				"TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256",
				"ECDH-ECDSA-AES128-GCM-SHA256",
				"other",
				"other",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49198,
				"TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384",
				"ECDH-ECDSA-AES256-GCM-SHA384",
				"other",
				"other",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			],
			[
				49201,
				"TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256",
				"ECDH-RSA-AES128-GCM-SHA256",
				"other",
				"other",
				"AES128GCM",
				"AEAD",
				"TLSv1.2",
				128
			],
			[
				49202,
				"TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384",
				"ECDH-RSA-AES256-GCM-SHA384",
				"other",
				"other",
				"AES256GCM",
				"AEAD",
				"TLSv1.2",
				256
			]
		]
	},
	{
		source: "RFC 9189 §4, IANA TLS Cipher Suites registry; attributes: OpenSSL 3.5.7 ssl/s3_lib.c",
		evidence: "source",
		rows: [
			[
				129,
				"TLS_GOSTR341001_WITH_28147_CNT_IMIT",
				"GOST2001-GOST89-GOST89",
				"GOST",
				"GOST",
				"eGOST2814789CNT",
				"GOST89MAC",
				"TLSv1.0",
				256
			],
			[
				131,
				"TLS_GOSTR341001_WITH_NULL_GOSTR3411",
				"GOST2001-NULL-GOST94",
				"GOST",
				"GOST",
				"eNULL",
				"GOST94",
				"TLSv1.0",
				0
			],
			[
				49408,
				"TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC",
				"GOST2012-KUZNYECHIK-KUZNYECHIKOMAC",
				"GOST",
				"GOST",
				"KUZNYECHIK",
				"KUZNYECHIKOMAC",
				"TLSv1.2",
				256
			],
			[
				49409,
				"TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC",
				"GOST2012-MAGMA-MAGMAOMAC",
				"GOST",
				"GOST",
				"MAGMA",
				"MAGMAOMAC",
				"TLSv1.2",
				256
			],
			[
				49410,
				"TLS_GOSTR341112_256_WITH_28147_CNT_IMIT",
				"IANA-GOST2012-GOST8912-GOST8912",
				"GOST",
				"GOST",
				"eGOST2814789CNT12",
				"GOST89MAC12",
				"TLSv1.0",
				256
			],
			[
				65413,
				"LEGACY-GOST2012-GOST8912-GOST8912",
				"LEGACY-GOST2012-GOST8912-GOST8912",
				"GOST",
				"GOST",
				"eGOST2814789CNT12",
				"GOST89MAC12",
				"TLSv1.0",
				256
			],
			[
				65415,
				"GOST2012-NULL-GOST12",
				"GOST2012-NULL-GOST12",
				"GOST",
				"GOST",
				"eNULL",
				"GOST12_256",
				"TLSv1.0",
				0
			]
		]
	},
	{
		source: "RFC 5746 §3.3, RFC 7507 §2",
		evidence: "documented",
		rows: [[
			255,
			"TLS_EMPTY_RENEGOTIATION_INFO_SCSV",
			"TLS_EMPTY_RENEGOTIATION_INFO_SCSV",
			"other",
			"other",
			"none",
			"none",
			"SSLv3",
			0
		], [
			22016,
			"TLS_FALLBACK_SCSV",
			"TLS_FALLBACK_SCSV",
			"other",
			"other",
			"none",
			"none",
			"SSLv3",
			0
		]]
	}
], formerOpenSslNames = [
	{
		name: "EDH-RSA-DES-CBC3-SHA",
		code: 22,
		source: "OpenSSL 1.0.2u ssl/s3_lib.c"
	},
	{
		name: "EDH-DSS-DES-CBC3-SHA",
		code: 19,
		source: "OpenSSL 1.0.2u ssl/s3_lib.c"
	},
	{
		name: "GOST2012-GOST8912-GOST8912",
		code: 65413,
		source: "OpenSSL 1.1.1w ssl/s3_lib.c"
	}
], cipherSuites = cipherSuiteTables.flatMap(({ rows: e }) => e.map(suiteOf));
function suiteByCode(e) {
	return byCode.get(e);
}
function suiteByIanaName(e) {
	return byIanaName.get(e);
}
function suiteByOpenSslName(e) {
	return byOpenSslName.get(e);
}
function suiteOf(e) {
	let [t, n, r, i, a, o, s, c, l] = e;
	return {
		code: t,
		iana: n,
		openssl: r,
		keyExchange: i,
		authentication: a,
		encryption: o,
		mac: s,
		minimumVersion: c,
		strengthBits: l
	};
}
const byCode = new Map(cipherSuites.map((e) => [e.code, e])), byIanaName = new Map(cipherSuites.map((e) => [e.iana, e])), byOpenSslName = new Map(cipherSuites.map((e) => [e.openssl, e]));
for (let { name: e, code: t } of formerOpenSslNames) {
	let n = byCode.get(t);
	n && byOpenSslName.set(e, n);
}
// src/assume/worlds.ts
function inEveryWorld(e, t) {
	let n = new Map(), r = [[]], i = [];
	for (let a = 0; a < r.length && a < t; a++) {
		let { world: t, result: o, branches: s } = inOneWorld(e, r[a] ?? [], n);
		i.push({
			world: t,
			result: o
		});
		for (let e of s) r.push(e);
	}
	return {
		worlds: i,
		assumptions: [...n.values()],
		tried: r.length > t ? "partly" : "all"
	};
}
function inOneWorld(e, t, n) {
	let r = new Map(), i = new Map(), a = [], o = [];
	return {
		result: e((e) => {
			let { id: s, words: c, pin: l, values: u } = e;
			if (i.has(s)) return i.get(s);
			let d = a.length >= t.length, f = d ? 0 : t[a.length] ?? 0;
			if (d) for (let e = 1; e < u.length; e++) o.push([...a, e]);
			a.push(f);
			let { name: p, value: m } = u[f] ?? u[0];
			return n.set(s, {
				id: s,
				words: c,
				pin: l
			}), r.set(s, p), i.set(s, m), m;
		}),
		world: r,
		branches: o
	};
}
function holdTogether(e, t) {
	for (let [n, r] of e) {
		let e = t.get(n);
		if (e !== void 0 && e !== r) return !1;
	}
	return !0;
}
// src/endpoint/tls-library.ts
const shown = {
	openssl: "OpenSSL",
	boringssl: "BoringSSL",
	gnutls: "GnuTLS",
	go: "Go",
	jsse: "JDK",
	s2n: "s2n",
	schannel: "Schannel",
	unknown: "a TLS library that is not named"
};
function libraryText({ name: e, version: t }) {
	return e !== "unknown" && /\d/.test(t) ? `${shown[e]} ${t}` : shown[e];
}
function softwareText({ name: e, version: t, tlsLibrary: n }) {
	return `${/\d/.test(t) ? `${e} ${t}` : e} with ${libraryText(n)}`;
}
// src/tls/step.ts
function goOn(e) {
	return { value: e };
}
function isStop(e) {
	return "stop" in e;
}
function refuse(e, { by: t, alert: n, reason: r, causes: i }) {
	return { stop: {
		status: "fails",
		step: e,
		by: t,
		alert: n,
		reason: r,
		causes: i.filter((e) => e != null)
	} };
}
function need(e, t, n) {
	return isKnown(n) ? goOn(n.value) : { stop: {
		status: "unknown",
		step: e,
		reason: `The server's ${t} can't be known: ${n.unknown}.`,
		at: n.at,
		missing: n
	} };
}
function listText(e) {
	return e.length === 0 ? "nothing" : e.length === 1 ? e.join() : e.length > 4 ? `${e.slice(0, 4).join(", ")} and ${e.length - 4} more` : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function versionsText(e) {
	return listText(e.map((e) => e.replace("TLSv", "TLS ").replace("SSLv", "SSL ")));
}
function suitesText(e) {
	return listText(e.map((e) => e.iana));
}
function offeredSuitesText(e) {
	return listText(e.filter((e) => !signallingSuites.includes(e)).map((e) => suiteByCode(e)?.iana ?? `0x${e.toString(16).padStart(4, "0")}`));
}
const fallbackScsv = 22016, signallingSuites = [255, fallbackScsv], namedGroups = {
	secp256k1: 22,
	secp224r1: 21,
	secp256r1: 23,
	secp384r1: 24,
	secp521r1: 25,
	brainpoolP256r1: 26,
	brainpoolP384r1: 27,
	brainpoolP512r1: 28,
	x25519: 29,
	x448: 30,
	ffdhe2048: 256,
	ffdhe3072: 257,
	ffdhe4096: 258,
	ffdhe6144: 259,
	ffdhe8192: 260,
	MLKEM512: 512,
	MLKEM768: 513,
	MLKEM1024: 514,
	SecP256r1MLKEM768: 4587,
	X25519MLKEM768: 4588,
	SecP384r1MLKEM1024: 4589
};
// src/tls/ranked.ts
function ranked(e) {
	return Object.assign([...e.flat()], { tiers: e.filter((e) => e.length > 0) });
}
// src/text/source.ts
function sourceOf(e, t) {
	let n, positionOf = (e) => {
		n ??= lineStarts(t);
		let r = lineIndex(n, e);
		return {
			line: r + 1,
			column: e - (n[r] ?? 0) + 1
		};
	};
	return {
		path: e,
		text: t,
		locate: (t, n) => {
			let [r, i] = [positionOf(t), positionOf(n)];
			return {
				path: e,
				line: r.line,
				column: r.column,
				endLine: i.line,
				endColumn: i.column
			};
		}
	};
}
function lineStarts(e) {
	let t = [0];
	for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t.push(n + 1);
	return t;
}
function lineIndex(e, t) {
	let [n, r] = [0, e.length - 1];
	for (; n < r;) {
		let i = n + r + 1 >> 1;
		(e[i] ?? 0) <= t ? n = i : r = i - 1;
	}
	return n;
}
// src/text/documents.ts
function documentsOf(e, t) {
	let once = (n, r, i) => {
		let a = realPathOf(e, r), o = `${n} ${e.entry(r)?.oid} ${a}`;
		if (t.has(o)) return t.get(o);
		let s = i(a);
		return t.set(o, s), s;
	};
	return {
		parsed: ({ id: t, parse: n }, r) => {
			let i = e.text(r);
			return i === void 0 || isUnread(i) ? void 0 : once(t, r, (e) => n(e, i));
		},
		parsedBytes: ({ id: t, parseBytes: n }, r) => {
			let i = e.bytes(r);
			return i === void 0 || isUnread(i) ? void 0 : once(t, r, (e) => n(e, i));
		}
	};
}
// src/endpoint/programs.ts
const programs = Object.entries(programNames), libraries = tlsLibraries.filter((e) => e !== "unknown"), runtimeNames = [...new Set([...programs.flatMap(([e, t]) => [e, ...t]), ...libraries])];
function runtimeId(e) {
	let t = e.trim().toLowerCase();
	return libraries.includes(t) ? t : programs.find(([e, n]) => e === t || n.includes(t))?.[0] ?? null;
}
// src/text/pointer.ts
function pointerTo(e) {
	return e.map((e) => `/${String(e).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/text/nearest.ts
function nearest(e, t) {
	let n = Math.max(1, Math.floor(e.length / 3)), r = null, i = n + 1;
	for (let a of t) {
		if (Math.abs(a.length - e.length) > n) continue;
		let t = editDistance(e.toLowerCase(), a.toLowerCase());
		t < i && (r = a, i = t);
	}
	return r;
}
function editDistance(e, t) {
	let n = [], r = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let i = 1; i <= e.length; i++) {
		let a = [i];
		for (let o = 1; o <= t.length; o++) {
			let s = (r[o - 1] ?? 0) + (e[i - 1] === t[o - 1] ? 0 : 1), c = i > 1 && o > 1 && e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1] ? (n[o - 2] ?? 0) + 1 : 1e400;
			a.push(Math.min((r[o] ?? 0) + 1, (a[o - 1] ?? 0) + 1, s, c));
		}
		n = r, r = a;
	}
	return r[t.length] ?? 0;
}
// src/text/links.ts
const mostSteps = 1e3, mostAliases = 1e5;
function resolveLinks(e, t) {
	let n = new Map(e.filter(isLink).map((e) => [e.path, e]));
	if (n.size === 0) return e;
	let r = new Map(e.map((e) => [e.path, e])), i = new Map(), endOfLink = (e) => {
		let r = i.get(e) ?? endOf(e.path, n, t);
		return i.set(e, r), r;
	}, a = [], o = mostAliases, addLink = (n, i, a) => {
		let s = endOfLink(i);
		if ("unread" in s) return lose(n, i, s);
		let c = r.get(s.path);
		if (c !== void 0) return addFile(n, c);
		let l = folderRange(e, s.path), u = [...a, folderOf(i.path)], d = whyNotShown(s.path, u, {
			files: l.to - l.from,
			room: o
		});
		if (d !== null) return lose(n, i, { unread: `${d}: ${writtenTarget(i, t)}` });
		o -= l.to - l.from;
		for (let t of e.slice(l.from, l.to)) {
			let e = n + t.path.slice(s.path.length);
			isLink(t) ? addLink(e, t, [...u, s.path]) : addFile(e, t);
		}
	}, addFile = (e, t) => a.push({
		...t,
		path: e,
		realPath: t.path
	}), lose = (e, t, n) => a.push({
		...t,
		...n,
		path: e
	});
	for (let t of e) isLink(t) ? addLink(t.path, t, []) : a.push(t);
	return a.toSorted(byPath);
}
const byPath = (e, t) => e.path < t.path ? -1 : +(e.path > t.path), isLink = ({ kind: e }) => e === "symlink", folderOf = (e) => e.slice(0, Math.max(0, e.lastIndexOf("/")));
function writtenTarget(e, t) {
	let n = t(e);
	return typeof n == "string" ? n : e.path;
}
function endOf(e, t, n) {
	let r = e.split("/").toReversed(), [i, a, o, s] = [
		"",
		0,
		0,
		e
	];
	for (let e = r.pop(); e !== void 0; e = r.pop()) {
		if (++o > mostSteps) return { unread: `a link through more than ${mostSteps} folders` };
		if (e === "" || e === ".") continue;
		if (e === ".." && i === "") return { unread: `a link out of the tree: ${s}` };
		let c = e === ".." ? folderOf(i) : i === "" ? e : `${i}/${e}`, l = t.get(c);
		if (l === void 0) {
			i = c;
			continue;
		}
		let u = n(l);
		if (typeof u != "string") return u;
		if (++a > 40) return { unread: `a link that goes round in a circle: ${u}` };
		if (u.startsWith("/")) {
			let e = [u.replace(/\/+$/, ""), ...r.toReversed()].join("/");
			return {
				unread: `a link out of the tree: ${e}`,
				target: e
			};
		}
		r.push(...u.split("/").toReversed()), s = u;
	}
	return { path: i };
}
function whyNotShown(e, t, { files: n, room: r }) {
	return n === 0 ? "a link to nothing in the tree" : t.length > 80 ? "a link behind more than 40 others" : t.some((t) => e === "" || t === e || t.startsWith(`${e}/`)) ? "a link to a folder that holds it" : n > r ? `one of links that give more than ${mostAliases} names` : null;
}
function folderRange(e, t) {
	let firstFrom = (t) => {
		let [n, r] = [0, e.length];
		for (; n < r;) {
			let i = n + r >> 1;
			(e[i]?.path ?? "") < t ? n = i + 1 : r = i;
		}
		return n;
	};
	return t === "" ? {
		from: 0,
		to: e.length
	} : {
		from: firstFrom(`${t}/`),
		to: firstFrom(`${t}0`)
	};
}
// src/recogniser/formats.data.ts
const hcl = /\.tf(\.json)?$|\.tofu$|\.tfvars(\.json)?$/, yaml = /\.ya?ml(\.[\w-]+)?$/, anyText = /(?:^|\/)[^/]+$/, recognisedFormats = [
	{
		name: "Apache",
		paths: anyText,
		holds: /^\s*(<VirtualHost\b|SSLEngine\b|SSLProtocol\b|SSLCipherSuite\b|MDomain\b)/im,
		settings: /^\s*(SSL(?!Proxy)\w+|MDomain|MDCertificate\w*|Protocols|Listen)\b/i,
		source: "https://httpd.apache.org/docs/2.4/mod/mod_ssl.html"
	},
	{
		name: "HAProxy",
		paths: anyText,
		holds: /^\s*(bind\s.*\bssl\b|ssl-default-bind)/m,
		settings: /^\s*(bind\s.*\bssl\b|ssl-(default-bind|dh)|crt-base|ca-base|tune\.ssl)/,
		source: "https://docs.haproxy.org/3.2/configuration.html",
		hasFamily: !0
	},
	{
		name: "Caddy",
		paths: /(?:^|\/)([^/]*\.)?Caddyfile([.-][^/]*)?$|\.caddy(file)?$/i,
		holds: /\S/,
		settings: /\b(tls|auto_https|default_sni|key_type|client_auth|protocols|ciphers|curves|acme_ca)\b/,
		source: "https://caddyserver.com/docs/caddyfile/directives/tls"
	},
	{
		name: "Traefik",
		paths: /\.(ya?ml|toml)(\.[\w-]+)?$/i,
		holds: /traefik|entryPoints|certResolver|\[tls\b|^\s*tls:/im,
		settings: /minVersion|maxVersion|cipherSuites|curvePreferences|sniStrict|clientAuth|tls\.options|certresolver|TLSOption/i,
		source: "https://doc.traefik.io/traefik/https/tls/"
	},
	{
		name: "Envoy",
		paths: yaml,
		holds: /DownstreamTlsContext|transport_socket|kind:\s*(Gateway|ClientTrafficPolicy|HTTPProxy|TLSContext|Host|EnvoyProxy|IstioOperator)\b/,
		settings: /(min|max)(imum)?_?(tls_?|Protocol)?[vV]ersion|cipher_?[sS]uites|ecdh_?[cC]urves|clientValidation|credentialName|cert_required|tls_(minimum|maximum)_protocol_version|mode:\s*(SIMPLE|MUTUAL|OPTIONAL_MUTUAL|Terminate|PASSTHROUGH|Passthrough)/,
		source: "https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/transport_sockets/tls/v3/tls.proto"
	},
	{
		name: "Kubernetes",
		paths: yaml,
		holds: /^\s*kind:\s*["']?(Ingress|ConfigMap|Service|Gateway|Certificate|FrontendConfig|GCPGatewayPolicy|VirtualServer|Policy|HelmRelease|Application)\b/m,
		settings: /ssl-(protocols|ciphers|ecdh|policy|redirect|cert|certificate|ports|negotiation)|ssl[-_]prefer|tls-(min|max|cipher)|auth-tls|(alb|service)\.(ingress|beta)\.kubernetes\.io\/|sslPolicy|configuration-snippet|server-snippet|\b(ssl_\w+)\s|algorithm:\s*["']?(RSA|ECDSA|Ed25519)|rotationPolicy|minTLSVersion/i,
		source: "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/"
	},
	{
		name: "Terraform",
		paths: hcl,
		holds: /\S/,
		settings: /\b(ssl_policy|minimum_protocol_version|security_policy|min(imum)?_tls_version|min_tls_version|tls_1_3|ssl_cipher|ciphers|mutual_authentication|viewer_certificate|ssl_support_method|certificate_arn|min_tls|policy_name|ssl_certificate_id|ssl_protocols|min_protocol_version|profile)\b/,
		source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener"
	},
	{
		name: "CloudFormation",
		paths: /\.(ya?ml|json|template)$/i,
		holds: /AWS::|AWSTemplateFormatVersion|Fn::/,
		settings: /SslPolicy|MinimumProtocolVersion|SecurityPolicy|MutualAuthentication|ViewerCertificate|SslSupportMethod|CertificateArn|ClientCertificateMode|Reference-Security-Policy|ELBSecurityPolicy/,
		source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listener.html"
	},
	{
		name: "a Java server",
		paths: /\.(properties|ya?ml|xml|jks|conf)(\.[\w-]+)?$/i,
		holds: /server\.ssl|spring\.ssl|^\s*ssl:|SSLHostConfig|SSLEnabled|jetty\.sslContext|SslContextFactory/m,
		settings: /ssl[.\w-]*(enabled-protocols|protocol|ciphers?|bundle|key-?store|client-auth|trust-?store)|enabled-protocols|^\s*(protocol|ciphers|client-auth|key-store|certificate)\s*:|SSLHostConfig|SSLEnabled|(In|Ex)clude(Protocols|CipherSuites)|certificateVerification|jetty\.sslContext/i,
		source: "https://docs.spring.io/spring-boot/how-to/webserver.html#howto.webserver.configure-ssl"
	},
	{
		name: "a Node or Go server",
		paths: /\.(m?[jt]s|cjs|go)$/,
		holds: /\b(createServer|createSecureServer|ListenAndServeTLS)\b|\btls\.Config\b/,
		settings: /minVersion|maxVersion|secureProtocol|secureOptions|ciphers\s*:|ecdhCurve|requestCert|rejectUnauthorized|honorCipherOrder|MinVersion|MaxVersion|CipherSuites|CurvePreferences|ClientAuth\b/,
		source: "https://nodejs.org/api/tls.html#tlscreateserveroptions-secureconnectionlistener"
	},
	{
		name: "Cordova",
		paths: /(?:^|\/)config[^/]*\.xml$/i,
		holds: /<widget\b/,
		settings: /<(access|allow-navigation)\b|NSAppTransportSecurity|<true\s*\/>|<false\s*\/>/,
		source: "https://cordova.apache.org/docs/en/12.x-2025.01/guide/appdev/allowlist/"
	},
	{
		name: "an app’s description",
		paths: /\.(json5?|[cm]?[jt]s|ya?ml|rb|bzl|bazel)$|(?:^|\/)(BUILD|Fastfile)$/,
		holds: /\bNSAppTransportSecurity\b/,
		settings: /\bNS(AppTransportSecurity|Allows(ArbitraryLoads|LocalNetworking)|Exception|TemporaryException|IncludesSubdomains|Requires|ThirdParty|Pinned|TransportSecurity)\w*/,
		source: "https://docs.expo.dev/versions/latest/config/app/"
	},
	{
		name: "lighttpd",
		paths: anyText,
		holds: /^\s*ssl\.(engine|pemfile|openssl)/m,
		settings: /^\s*ssl\./,
		source: "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_SSL"
	},
	{
		name: "stunnel",
		paths: /stunnel/i,
		holds: /^\s*(accept|cert|sslVersion)/m,
		settings: /^\s*(sslVersion\w*|options|ciphers\w*|curves?|securityLevel|cert|key|verify\w*|CAfile|accept)\s*=/i,
		source: "https://www.stunnel.org/static/stunnel.html"
	},
	{
		name: "Kestrel",
		paths: /appsettings[^/]*\.json$/i,
		holds: /Kestrel/,
		settings: /SslProtocols|ClientCertificateMode|Certificate|Url/,
		source: "https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints"
	},
	{
		name: "GitLab",
		paths: /gitlab\.rb(\.[\w-]+)?$/i,
		holds: /\S/,
		settings: /nginx\['(ssl|http2|listen)|external_url|letsencrypt\[/,
		source: "https://docs.gitlab.com/omnibus/settings/ssl/"
	},
	{
		name: "certbot",
		paths: /(renewal\/[^/]*\.conf|(?:^|\/)cli\.ini)$/,
		holds: /\S/,
		settings: /^\s*(key_type|key-type|rsa_key_size|elliptic_curve|elliptic-curve|preferred_chain|preferred-chain|server|reuse_key)\b/,
		source: "https://eff-certbot.readthedocs.io/en/stable/using.html#using-ecdsa-keys"
	},
	{
		name: "OpenSSL",
		paths: /openssl[^/]*\.cnf(\.[\w-]+)?$|crypto-policies/i,
		holds: /\S/,
		settings: /MinProtocol|MaxProtocol|CipherString|Ciphersuites|Groups|Curves|SignatureAlgorithms|Options|SECLEVEL|policy|^\s*(DEFAULT|LEGACY|FUTURE|FIPS)\b/i,
		source: "https://docs.openssl.org/3.0/man5/config/"
	},
	{
		name: "a Windows server",
		paths: /\.(ps1|psm1|reg|cmd|bat)$/i,
		holds: /SCHANNEL|Tls(CipherSuite|EccCurve)|SSL\\00010002|Functions/i,
		settings: /SCHANNEL|TLS 1\.\d|SSL \d|TlsCipherSuite|TlsEccCurve|Functions|Enabled|DisabledByDefault|TLS_\w+_WITH_/i,
		source: "https://learn.microsoft.com/windows-server/security/tls/tls-registry-settings"
	}
], nginxSettings = /^\s*(ssl_(?!preread)\w+\s|listen\s[^;]*\bssl\b|http2\b|include\b.*(ssl|tls))/, anySetting = /(?:^|[\s"'_.[-])(?:ssl|tls)[\w.-]*(?:policy|profile|protocols?|ciphers?|suites?|version|min|max|curves?|groups?)\w*["'\]]*\s*[:= ]|(?:min|max|minimum|maximum)[_-]?(?:ssl|tls)[\w-]*["'\]]*\s*[:= ]|\bTLSv?1[._][0-3]\b|\b(?:TLS_)?(?:ECDHE|DHE)[-_](?:RSA|ECDSA)[-_]/i, otherConnections = /proxy_ssl_|grpc_ssl_|uwsgi_ssl_|SSLProxy|UpstreamTlsContext|smtpd?_tls|DestinationRule|PeerAuthentication|origin_(ssl|protocol)|OriginSSLProtocols|tls_security_policy|(?:mysql|postgres|redis|mongo|rabbitmq|ldap|smtp|imap|kafka|amqp)\w*[_.-]?(?:ssl|tls)/i, otherPrograms = /(?:^|\/)(postfix|dovecot|exim4?|sendmail|mysql|mariadb|postgresql?|redis|rabbitmq|openldap|slapd|ejabberd|prosody|murmur|openvpn|vsftpd|proftpd)(?:\/|[.-]|$)/i, noSettings = /\.(md|markdown|rst|adoc|txt|html?|css|svg|lock|sum|map|patch|diff|po|csv|snap|swift|m|mm|h|kt|java|c|cc|cpp|py|plist|pbxproj|strings|storyboard|xib)$|(?:^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|CHANGELOG[^/]*|LICENSE[^/]*|README[^/]*)$|(?:^|\/)(node_modules|Pods|vendor|dist|build)\//i;
// src/recogniser/recognise.ts
function mayBeRecognised(e) {
	return !noSettings.test(e) && !otherPrograms.test(e);
}
function recognise(e, t) {
	let n = settingLines(t), r = recognisedFormats.find((n) => n.paths.test(e) && n.holds.test(t)), i = r && found(r, n);
	if (i) return i;
	let a = n.filter((e) => nginxSettings.test(e.text));
	if (a.length > 0) return {
		format: "nginx",
		hasFamily: !0,
		lines: a
	};
	let o = n.filter((e) => anySetting.test(e.text));
	return o.length > 0 ? {
		format: "an unknown format",
		hasFamily: !1,
		lines: o
	} : null;
}
function found({ name: e, settings: t, hasFamily: n }, r) {
	let i = r.filter(({ text: e }) => t.test(e));
	return i.length > 0 ? {
		format: e,
		hasFamily: n === !0,
		lines: i
	} : null;
}
function settingLines(e) {
	return e.split("\n").map((e, t) => ({
		line: t + 1,
		text: e.trim()
	})).filter(({ text: e }) => e !== "" && e.length <= 2e3 && !isComment(e)).filter(({ text: e }) => !otherConnections.test(e));
}
const isComment = (e) => /^(#|\/\/|;|<!--|\*)/.test(e);
function changedSettings(e, t, n) {
	let [r, i] = [t, n].map((t) => t === null ? null : recognise(e, t)), a = without(i?.lines ?? [], r?.lines ?? []), o = without(r?.lines ?? [], i?.lines ?? []), s = i ?? r;
	return !s || a.length + o.length === 0 ? null : {
		format: s.format,
		hasFamily: s.hasFamily,
		added: a,
		removed: o
	};
}
function without(e, t) {
	let n = new Map();
	for (let { text: e } of t) n.set(e, (n.get(e) ?? 0) + 1);
	return e.filter(({ text: e }) => {
		let t = n.get(e) ?? 0;
		return n.set(e, t - 1), t <= 0;
	});
}
// src/tls/signature-scheme.ts
const signatureSchemes = {
	rsa_pkcs1_sha1: 513,
	ecdsa_sha1: 515,
	rsa_pkcs1_sha224: 769,
	ecdsa_sha224: 771,
	rsa_pkcs1_sha256: 1025,
	ecdsa_secp256r1_sha256: 1027,
	rsa_pkcs1_sha384: 1281,
	ecdsa_secp384r1_sha384: 1283,
	rsa_pkcs1_sha512: 1537,
	ecdsa_secp521r1_sha512: 1539,
	rsa_pss_rsae_sha256: 2052,
	rsa_pss_rsae_sha384: 2053,
	rsa_pss_rsae_sha512: 2054,
	ed25519: 2055,
	ed448: 2056,
	rsa_pss_pss_sha256: 2057,
	rsa_pss_pss_sha384: 2058,
	rsa_pss_pss_sha512: 2059
};
export { contextOf as $, suiteByOpenSslName as A, isAtLeast as B, refuse as C, isUnread as Ct, inEveryWorld as D, compileGlob as Dt, holdTogether as E, unreadText as Et, nameTexts as F, candidateOf as G, isWithin as H, parseName as I, earlyContext as J, candidatesOf as K, standInHost as L, hostNamed as M, isExact as N, suiteByCode as O, isNamed as P, completed as Q, programNames as R, need as S, isPlainEdit as St, softwareText as T, realPathOf as Tt, releaseNumbers as U, isBefore as V, rowFor as W, withFacts as X, endpointAmong as Y, allNamed as Z, signallingSuites as _, unknown as _t, resolveLinks as a, noClientCertificate as at, goOn as b, editedLine as bt, runtimeId as c, alertNumber as ct, sourceOf as d, newest as dt, differingFacts as et, ranked as f, protocolVersions as ft, offeredSuitesText as g, mapFact as gt, listText as h, knownValue as ht, byPath as i, withoutTls as it, coversHost as j, suiteByIanaName as k, runtimeNames as l, alerts as lt, fallbackScsv as m, known as mt, changedSettings as n, sameFact as nt, nearest as o, neutralDialect as ot, namedGroups as p, isKnown as pt, changedEndpoint as q, mayBeRecognised as r, tlsFacts as rt, pointerTo as s, alertName as st, signatureSchemes as t, factPlaces as tt, documentsOf as u, compareVersions as ut, suitesText as v, wholeFile as vt, libraryText as w, namedFiles as wt, isStop as x, editedText as xt, versionsText as y, linesOf as yt, branchOf as z };
