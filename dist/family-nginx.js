import { a as holdsGlob, r as treePaths } from "./mounts.js";
import { a as findRuntimes, c as tagReader, d as under, i as pathMap, l as excludes, n as aboveFloor, o as softwareIsAtLeast, r as insideConfiguration, s as speaksTls13, t as modulusBits, u as implies } from "./dh-modulus.js";
import { d as sharedFolders, f as stockFiles, h as mayEmbed, l as nginxProgram, m as mayBeNginx, p as largestFile, u as configurationFolders, x as split } from "./families.js";
import { $ as contextOf, B as isAtLeast, Ct as isUnread, Et as unreadText, G as candidateOf, I as parseName, Tt as realPathOf, W as rowFor, Y as endpointAmong, _t as unknown, d as sourceOf, et as differingFacts, ft as protocolVersions, gt as mapFact, it as withoutTls, mt as known, pt as isKnown, t as signatureSchemes, ut as compareVersions, vt as wholeFile, wt as namedFiles } from "./tls.js";
import { a as evaluateTls13Suites, d as evaluateGroupList, f as evaluateCipherString, i as withOpenSslSuites, l as libraryDefaults, n as openSslWithout, r as withOpenSslGroups, t as openSslGroupName, v as nearestVersion } from "./libraries.js";
// src/notations/nginx-conf/token.ts
function rawText(e) {
	return e.source.text.slice(e.start, e.end);
}
function placeOf(e) {
	return e.source.locate(e.start, e.end);
}
function placeOfAll(e) {
	let [t, n] = [e[0], e.at(-1)];
	return t && n ? t.source.locate(t.start, n.end) : null;
}
const wordPlaceholder = /%{1,2}[A-Za-z_]\w*%{1,2}|@@?[A-Za-z_][\w.-]*@@?|__[A-Z][A-Z0-9_]*__|(?<![?(])<[A-Za-z_][\w .-]*>|\$\{?[A-Z][A-Z0-9_]*\b/;
function placeholderIn(e) {
	return e.tag === "inside" ? rawText(e) : /[%@_<$]/.test(e.value) ? wordPlaceholder.exec(e.value)?.[0] === void 0 ? null : rawText(e) : null;
}
function quoted(e) {
	return (e.length > 80 ? `${e.slice(0, 77)}…` : e).replace(/\s+/g, " ");
}
function holdsVariable(e) {
	return /\$\{?[A-Za-z0-9_]/.test(e.value);
}
function withTlsListener({ path: e, line: t }, n, r) {
	if (n === 80) return null;
	let i = serverLines(r, e, t);
	if (!i.some((e) => /^\s*ssl_certificate\s/.test(e))) return null;
	let a = i.findIndex((e) => listenPort(e) === n), o = i[a];
	if (o === void 0) return null;
	let s = t + a;
	return {
		path: e,
		startLine: s,
		endLine: s,
		before: [o],
		replacement: [o.replace(";", " ssl;")]
	};
}
function serverLines(e, t, n) {
	let r = [], i = 0;
	for (let a = n; a < n + 60; a += 1) {
		let n = e(t, a);
		if (n === void 0) return [];
		if (r.push(n), i += n.split("{").length - n.split("}").length, i === 0) return r;
	}
	return [];
}
function listenPort(e) {
	let [, t, n = ""] = /^\s*listen\s+(?:\S*:)?(\d+)((?:\s+[\w=.-]+)*)\s*;\s*$/.exec(e) ?? [];
	return t === void 0 || /\s(ssl|quic)(\s|$)/.test(n) ? null : Number(t);
}
// src/families/nginx/dialect.ts
const nginxDialect = {
	suite: ({ openssl: e }) => e,
	group: openSslGroupName,
	says: (e, t) => statements[e](t),
	without: openSslWithout,
	listens: (e) => `listen ${e} ssl`,
	noCertificatePage: "No required SSL certificate was sent",
	write: written,
	listener: withTlsListener
}, statements = {
	protocols: (e) => `ssl_protocols ${e.map(versionName).join(" ")}`,
	cipherSuites: (e) => `ssl_ciphers ${e.map(({ openssl: e }) => e).join(":")}`,
	groups: (e) => `ssl_ecdh_curve ${e.map(openSslGroupName).join(":")}`,
	clientCertificate: (e) => `ssl_verify_client ${{
		none: "off",
		optional: "optional",
		"optional-any-ca": "optional_no_ca",
		required: "on"
	}[e]}`
}, versionName = (e) => e === "TLSv1.0" ? "TLSv1" : e;
function written(e, t) {
	if (e.fact === "cipherSuites") return withOpenSslSuites(e.add, t);
	if (e.fact === "groups") return withOpenSslGroups(e.add, t);
	let n = versionsIn(t);
	return n === null ? null : "add" in e ? withVersions(e.add, n) : withoutVersions(e.remove, n);
}
const versionNames = [
	"SSLv2",
	"SSLv3",
	"TLSv1",
	"TLSv1.1",
	"TLSv1.2",
	"TLSv1.3"
];
function versionsIn(e) {
	let t = e.trim().split(/\s+/);
	return t.every((e) => versionNames.includes(e)) ? t : null;
}
function withVersions(e, t) {
	let n = e.map(versionName).filter((e) => !t.includes(e));
	return n.length === 0 ? null : [...t, ...n].toSorted((e, t) => versionNames.indexOf(e) - versionNames.indexOf(t)).join(" ");
}
function withoutVersions(e, t) {
	let n = ["SSLv2", ...e.map(versionName)], r = t.filter((e) => !n.includes(e));
	return r.length === 0 || r.length === t.length ? null : r.join(" ");
}
// src/families/nginx/directives.data.ts
const once = {
	repeats: "once",
	arguments: "one",
	since: null,
	until: null
}, flag$1 = {
	repeats: "once",
	arguments: "on-off",
	since: null,
	until: null
}, directiveRules = {
	ssl: {
		...flag$1,
		until: "1.25.1"
	},
	ssl_protocols: {
		repeats: "union",
		arguments: "some",
		since: null,
		until: null
	},
	ssl_ciphers: once,
	ssl_prefer_server_ciphers: flag$1,
	ssl_ecdh_curve: once,
	ssl_dhparam: once,
	ssl_conf_command: {
		repeats: "list",
		arguments: "two",
		since: "1.19.4",
		until: null
	},
	ssl_certificate: {
		...once,
		repeats: "list"
	},
	error_page: {
		repeats: "list",
		arguments: "some",
		since: null,
		until: null
	},
	ssl_verify_client: once,
	ssl_verify_depth: once,
	ssl_client_certificate: once,
	ssl_trusted_certificate: once,
	ssl_crl: once,
	ssl_reject_handshake: {
		...flag$1,
		since: "1.19.4"
	},
	ssl_stapling: flag$1,
	ssl_preread: {
		...flag$1,
		since: "1.11.5"
	},
	ssl_alpn: {
		repeats: "once",
		arguments: "some",
		since: "1.21.4",
		until: null
	},
	http2: {
		...flag$1,
		since: "1.25.1"
	}
}, luaDirectives = {
	certificate: [
		"ssl_certificate_by_lua",
		"ssl_certificate_by_lua_block",
		"ssl_certificate_by_lua_file"
	],
	clientHello: ["ssl_client_hello_by_lua_block", "ssl_client_hello_by_lua_file"]
}, protocolWords = {
	sslv2: null,
	sslv3: "SSLv3",
	tlsv1: "TLSv1.0",
	"tlsv1.1": "TLSv1.1",
	"tlsv1.2": "TLSv1.2",
	"tlsv1.3": "TLSv1.3"
}, defaultProtocols = [
	{
		from: "0",
		value: [
			"SSLv3",
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		]
	},
	{
		from: "1.9.1",
		value: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		]
	},
	{
		from: "1.23.4",
		value: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2",
			"TLSv1.3"
		]
	},
	{
		from: "1.27.3",
		value: ["TLSv1.2", "TLSv1.3"]
	}
], defaultCurves = [{
	from: "0",
	value: "prime256v1"
}, {
	from: "1.11.0",
	value: "auto"
}], defaultDhBits = [{
	from: "0",
	value: 1024
}, {
	from: "1.11.0",
	value: null
}], httpAlpn = [{
	from: "0",
	value: ["http/1.1"]
}, {
	from: "1.21.4",
	value: [
		"http/1.1",
		"http/1.0",
		"http/0.9"
	]
}], stockSettings = [
	{
		distribution: "debian 9",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		],
		evidence: "inferred"
	},
	{
		distribution: "debian 10",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		],
		evidence: "inferred"
	},
	{
		distribution: "debian 11",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2",
			"TLSv1.3"
		],
		evidence: "inferred"
	},
	{
		distribution: "debian 12",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2",
			"TLSv1.3"
		],
		evidence: "observed"
	},
	{
		distribution: "ubuntu 18.04",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		],
		evidence: "inferred"
	},
	{
		distribution: "ubuntu 20.04",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2",
			"TLSv1.3"
		],
		evidence: "inferred"
	},
	{
		distribution: "ubuntu 22.04",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2",
			"TLSv1.3"
		],
		evidence: "inferred"
	},
	{
		distribution: "ubuntu 24.04",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2",
			"TLSv1.3"
		],
		evidence: "inferred"
	}
], redHatSystemProfile = {
	distributions: [
		"rhel 8",
		"rhel 9",
		"rhel 10",
		"amazon linux 2023"
	],
	ciphers: "@SECLEVEL=2:kEECDH:kRSA:kEDH:kPSK:kDHEPSK:kECDHEPSK:kRSAPSK:-aDSS:-3DES:!DES:!RC4:!RC2:!IDEA:-SEED:!eNULL:!aNULL:!MD5:-SHA384:-CAMELLIA:-ARIA:-AESCCM8",
	source: "public copies of /etc/crypto-policies/back-ends/opensslcnf.config of RHEL 8 and 9",
	evidence: "documented"
};
// src/notations/nginx-conf/directive.ts
function placeOfDirective({ nameToken: e, args: t }) {
	let n = t.at(-1) ?? e;
	return e.source.locate(e.start, n.end);
}
function placeOfValue(e) {
	return placeOf(e.args[0] ?? e.nameToken);
}
// src/families/nginx/levels.ts
const kept = new Set([
	...Object.keys(directiveRules),
	...luaDirectives.certificate,
	...luaDirectives.clientHello,
	"listen",
	"server_name"
]);
function levelOf(e) {
	let t = new Map();
	for (let n of e.directives) {
		if (!kept.has(n.name) || n.kind === "opaque") continue;
		let e = t.get(n.name);
		e ? e.push(n) : t.set(n.name, [n]);
	}
	return {
		byName: t,
		gaps: e.gaps
	};
}
function settingOf(e, t, n) {
	let r;
	for (let i of e) {
		let e = (i.byName.get(t) ?? []).filter((e) => !excludes(n, e.branch)), a = e.find((e) => !implies(n, e.branch));
		if (a) return underCondition(a);
		if (e.length > 0) return {
			kind: "set",
			directives: e
		};
		let o = gapIn(i, n);
		if (o?.likely === "tls") return {
			kind: "unknown",
			reason: o.reason,
			at: o.at
		};
		r ??= o;
	}
	return r ? {
		kind: "unknown",
		reason: r.reason,
		at: r.at
	} : { kind: "absent" };
}
function gapIn({ gaps: e }, t) {
	let n = e.filter((e) => !excludes(t, e.branch));
	return n.find((e) => e.likely === "tls") ?? n[0];
}
function underCondition(e) {
	return {
		kind: "unknown",
		reason: `a template's condition (${quoted(e.branch?.conditions.at(-1)?.text ?? "")}) decides about ${e.name}`,
		at: placeOfValue(e)
	};
}
// src/families/nginx/view.ts
function refusalList() {
	let e = new Map();
	return {
		add: (t, n) => {
			let r = `${n.path}:${n.line}:${n.column} ${t}`;
			return e.size < mostRefusals && e.set(r, {
				what: "nginx configuration",
				why: refused(t),
				location: n
			}), unknown(refused(t), n);
		},
		all: () => [...e.values()]
	};
}
const mostRefusals = 1e3, refused = (e) => `nginx refuses to start: ${e}`;
function reading(e, t) {
	let n = settingOf(e.server.levels, t, e.branch);
	if (n.kind === "absent") return n;
	if (n.kind === "unknown") return {
		kind: "unknown",
		fact: unknown(n.reason, n.at)
	};
	let { directives: r } = n, i = faultOf(e, t, r);
	if (i) return {
		kind: "unknown",
		fact: i
	};
	let a = r.flatMap((e) => e.args), o = r.map(unclearWord).find((e) => e !== null);
	return o ? {
		kind: "unknown",
		fact: o
	} : {
		kind: "words",
		directives: r,
		words: a
	};
}
function single(e, t) {
	let n = reading(e, t);
	return n.kind === "words" ? {
		kind: "word",
		word: n.words[0]
	} : n;
}
function flag(e, t) {
	let n = single(e, t);
	if (n.kind !== "word") return n;
	let r = n.word.value.toLowerCase();
	if (r === "on" || r === "off") return {
		kind: r,
		word: n.word
	};
	let i = `"${quoted(n.word.value)}" is neither on nor off for ${t}`;
	return {
		kind: "unknown",
		fact: e.refusals.add(i, placeOf(n.word))
	};
}
function faultOf(e, t, n) {
	let r = directiveRules[t], [i, a] = n;
	if (r === void 0 || i === void 0) return null;
	let { version: o } = e.runtime.software;
	if (r.since !== null && !softwareIsAtLeast(e.runtime, r.since)) {
		let n = `${t} came with nginx ${r.since}, and this is ${o}`;
		return e.refusals.add(n, placeOfDirective(i));
	}
	return r.until !== null && softwareIsAtLeast(e.runtime, r.until) ? e.refusals.add(`${t} went with nginx ${r.until}, and this is ${o}`, placeOfDirective(i)) : r.repeats === "once" && a ? e.refusals.add(`${t} is set twice in one block`, placeOfDirective(a)) : n.map((t) => wrongCount(e, t, r.arguments)).find((e) => e !== null) ?? null;
}
function wrongCount(e, t, n) {
	let r = t.args.length;
	if ((n === "some" ? r > 0 : n === "two" ? r === 2 : r === 1) || t.args.some((e) => e.tag === "inside" || e.branch !== t.branch)) return null;
	let i = `invalid number of arguments in ${t.name}`;
	return e.refusals.add(i, placeOfDirective(t));
}
function unclearWord(e) {
	for (let t of e.args) {
		if (placeholderIn(t) !== null) return unknown(`${quoted(t.value)} is filled in by a template`, placeOf(t));
		if (!implies(e.branch, t.branch)) return unknown(`a template's condition decides about ${e.name}`, placeOfValue(e));
		if (holdsVariable(t)) return unknown(`${quoted(t.value)} holds a variable`, placeOf(t));
	}
	return null;
}
// src/families/nginx/protocols.ts
function protocolsOf(e) {
	let t = luaDirectives.clientHello.map((t) => reading(e, t)).find((e) => e.kind === "words");
	if (t?.kind === "words") return unknown("Lua decides about it at run time", placeOf(t.directives[0].nameToken));
	let n = reading(e, "ssl_protocols");
	if (n.kind === "unknown") return n.fact;
	if (n.kind === "absent") return defaultOf(e.runtime);
	let r = n.words.find((t) => !isProtocolWord(t, e.runtime));
	if (r) return e.refusals.add(`invalid value "${quoted(r.value)}" in ssl_protocols`, placeOf(r));
	let i = new Set(n.words.map((e) => protocolWords[e.value.toLowerCase()])), a = placeOfAll(n.directives.at(-1)?.args ?? []);
	return known(spoken([...i].filter((e) => e != null), e.runtime), a);
}
function isProtocolWord(e, t) {
	let n = e.value.toLowerCase();
	return Object.hasOwn(protocolWords, n) && (n !== "tlsv1.3" || softwareIsAtLeast(t, "1.13.0"));
}
function defaultOf(e) {
	let { version: t } = e.software, n = stockSettings.find((t) => t.distribution === e.stockOf);
	if (n) return known(spoken(n.protocols, e), null, `nginx.conf of the package of ${n.distribution}`);
	let r = rowFor(defaultProtocols, t)?.value ?? [];
	return known(spoken(r, e), null, `default of nginx ${t}`);
}
function spoken(e, t) {
	return protocolVersions.filter((n) => e.includes(n) ? n === "TLSv1.3" ? speaksTls13(t) : n !== "SSLv3" || !isAtLeast(t.library, "1.1.0") : !1);
}
function bounded(e, t) {
	let [n, r] = [t.get("minprotocol"), t.get("maxprotocol")];
	return bound(bound(e, n, (e, t) => compareVersions(e, t) >= 0), r, (e, t) => compareVersions(e, t) <= 0);
}
function bound(e, t, n) {
	if (t.kind === "absent" || !isKnown(e)) return e;
	if (t.kind === "unknown") return t.fact;
	let r = t.value.value.toLowerCase();
	if (r === "none") return e;
	let i = protocolWords[r], a = placeOf(t.value);
	if (i == null) return unknown(`${quoted(t.value.value)} is no protocol version that is known here`, a);
	let o = e.value.filter((e) => n(e, i));
	return o.length === e.value.length ? e : known(o, a);
}
// src/families/nginx/scopes.data.ts
const nameAfterVersion = {
	protocols: "initial",
	cipherSuites: "named",
	tls13CipherSuites: "initial",
	suitePreference: "named",
	groups: "initial",
	signatureSchemes: "named",
	securityLevel: "named",
	dhParameters: "named",
	alpn: "named",
	certificates: "named",
	clientCertificate: "named",
	nameHandling: "named",
	unknownNames: "initial"
}, nameBeforeVersion = {
	...nameAfterVersion,
	protocols: "named",
	tls13CipherSuites: "named"
};
function readListen(e) {
	let [t, ...n] = e.args;
	if (t === void 0 || t.value.startsWith("unix:")) return [];
	let { address: r, ports: i } = addressOf(t), word = (e) => n.find((t) => t.value === e) ?? null, a = n.some((e) => placeholderIn(e) !== null || holdsVariable(e)), certain = (t) => t === null ? a ? "no" : "yes" : implies(e.branch, t.branch) ? "yes" : "no", [o, s] = [word("ssl"), word("http2")];
	return i.map((t) => ({
		address: r,
		port: t,
		ssl: o,
		sslIsCertain: certain(o),
		http2: s,
		http2IsCertain: certain(s),
		defaultServer: word("default_server") ?? word("default"),
		quic: word("quic"),
		directive: e,
		branch: e.branch
	}));
}
function addressOf(e) {
	let t = e.value;
	if (/^\d+(-\d+)?$/.test(t)) return {
		address: "*",
		ports: portsOf(t)
	};
	let n = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(t), r = placeholderIn(e) !== null || holdsVariable(e);
	if (n?.[1] === void 0) return {
		address: t,
		ports: [r ? null : 80]
	};
	let i = n[1] === "0.0.0.0" || n[1] === "" ? "*" : n[1].toLowerCase();
	return n[2] === void 0 ? {
		address: i,
		ports: [r ? null : 80]
	} : {
		address: i,
		ports: portsOf(n[2])
	};
}
function portsOf(e) {
	let [, t, n] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(e) ?? [];
	if (t === void 0) return [null];
	let r = Number(t), i = n === void 0 ? 1 : Math.min(Math.max(Number(n) - r + 1, 1), 100);
	return Array.from({ length: i }, (e, t) => r + t);
}
// src/families/nginx/server-block.ts
function serverBlock(e, t, n, r) {
	let i = levelOf(n);
	return {
		context: e,
		directive: t,
		scope: n,
		levels: [i, ...r],
		names: serverNames$1(i.byName.get("server_name") ?? []),
		listens: listensOf(e, t, i)
	};
}
function listensOf(e, t, n) {
	let r = n.byName.get("listen") ?? [], i = r.flatMap(readListen), a = n.gaps.length > 0;
	return i.length > 0 || e === "stream" || r.length > 0 && !a ? i : [{
		address: "*",
		port: a ? null : 80,
		ssl: null,
		sslIsCertain: a ? "no" : "yes",
		http2: null,
		http2IsCertain: a ? "no" : "yes",
		defaultServer: null,
		quic: null,
		directive: t,
		branch: t.branch
	}];
}
function placeOfServer(e) {
	return placeOf(e.directive.nameToken);
}
function serverNames$1(e) {
	let t = e.flatMap((e) => e.args), n = t.find((e) => !isCertain(e)), r = t.filter(isCertain).map((e) => nameOf(e.value)).filter((e) => e !== null);
	return {
		names: [...new Map(r.map((e) => [e.text, e])).values()],
		shown: r[0]?.text ?? n?.value ?? null
	};
}
function isCertain(e) {
	return placeholderIn(e) === null && (isRegex(e.value) || !holdsVariable(e));
}
const isRegex = (e) => e.startsWith("~");
function nameOf(e) {
	if (isRegex(e)) return {
		kind: "regex",
		text: e
	};
	if (!/[a-z0-9]/i.test(e)) return null;
	let t = e.toLowerCase();
	return t.startsWith(".") ? {
		kind: "suffix",
		text: t,
		host: t.slice(1)
	} : t.endsWith(".*") ? {
		kind: "prefix",
		text: t,
		host: t.slice(0, -2)
	} : parseName(t, "any");
}
// src/families/nginx/effective.ts
function nginxContexts(e, t, n) {
	let { kind: r } = e, i = defaultFacts(e, t, n), a = n.ownOf(t.member), o = hasContext(a) ? a : i, { runtime: s } = n.viewOf(t.member), c = softwareIsAtLeast(s, "1.29.2") && speaksTls13(s), l = {
		alpn: alpnOf(t, n),
		certificates: certificatesFor(r, t, o, n),
		nameHandling: a.nameHandling,
		unknownNames: unknownNamesOf(r, t, attributed(i.nameHandling, i === a, t))
	}, contextFrom = (e) => {
		let n = {
			...e,
			...l,
			protocols: bounded(e.protocols, i.commands)
		};
		return contextOf((r) => r in l ? n[r] : attributed(n[r], e === a, t));
	}, u = contextFrom(o);
	return {
		named: u,
		initial: i === o ? u : contextFrom(i),
		scope: c ? nameBeforeVersion : nameAfterVersion
	};
}
function defaultFacts({ hidden: e }, { defaultMember: t }, n) {
	let r = n.ownOf(t);
	if (e === null || t.listen.defaultServer !== null) return r;
	let i = unknown(e.reason.replace("may be set", "may be set for the default server"), e.at), opened = (e) => isKnown(e) ? i : e;
	return {
		...r,
		protocols: opened(r.protocols),
		tls13CipherSuites: opened(r.tls13CipherSuites),
		groups: opened(r.groups)
	};
}
function unknownNamesOf(e, { defaultMember: t }, n) {
	if (e === "fragments" && t.listen.defaultServer === null) {
		let e = placeOfServer(t.server);
		return unknown("the default server of this socket may stand in files that are not here", e);
	}
	return mapFact(n, (e) => e === "rejects" ? "rejected" : "served");
}
function hasContext({ certificates: e, nameHandling: t }) {
	return e !== null || isKnown(t) && t.value === "rejects";
}
function attributed(e, t, { defaultMember: n, socket: r }) {
	if (t || !isKnown(e) || e.because === null || e.at !== null) return e;
	let i = `in the server block that is the default of ${r.address}:${r.port ?? 443}`;
	return {
		...e,
		at: placeOfServer(n.server),
		because: `${e.because}, ${i}`
	};
}
function certificatesFor(e, t, { certificates: n, nameHandling: r }, { refusals: i }) {
	if (n !== null) return n;
	if (isKnown(r) && r.value === "rejects") return known([]);
	let a = placeOfServer(t.defaultMember.server);
	return e === "main" ? i.add("no ssl_certificate for a listen with ssl", a) : known([{
		path: null,
		chain: unknown("no ssl_certificate stands in the files that are here", a)
	}], a);
}
function alpnOf(e, { viewOf: t }) {
	let n = t(e.member);
	if (n.server.context === "stream") return streamAlpn(n);
	let { version: r } = n.runtime.software, i = rowFor(httpAlpn, r)?.value ?? [], a = e.socket.http2?.listen;
	if (a?.http2 && a.http2IsCertain === "yes") return known(["h2", ...i], placeOf(a.http2));
	if (a?.http2) return unknown("a template decides about http2", placeOf(a.http2));
	let o = flag(n, "http2");
	return o.kind === "on" ? known(["h2", ...i], placeOf(o.word)) : o.kind === "off" ? known(i, placeOf(o.word)) : o.kind === "unknown" && n.server.levels.some((e) => e.byName.has("http2")) ? o.fact : known(i, null, `default of nginx ${r}`);
}
function streamAlpn(e) {
	let t = reading(e, "ssl_alpn");
	return t.kind === "unknown" ? t.fact : t.kind === "absent" ? known([], null, `default of nginx ${e.runtime.software.version}`) : known(t.words.map((e) => e.value), placeOf(t.directives[0].nameToken));
}
// src/families/nginx/certificates.ts
function certificatesOf(e, t, n) {
	for (let t of luaDirectives.certificate) {
		let n = settingOf(e.server.levels, t, e.branch);
		if (n.kind === "set") return unseen(unknown("Lua chooses it at run time", placeOf(n.directives[0].nameToken)));
	}
	let r = settingOf(e.server.levels, "ssl_certificate", e.branch);
	if (r.kind === "absent") return null;
	if (r.kind === "unknown") return unseen(unknown(r.reason, r.at));
	let i = r.directives.flatMap((e) => servedBy(e, t, n));
	return known(lastOfEachKind(i), placeOf(r.directives[0].args[0] ?? r.directives[0].nameToken));
}
function unseen(e) {
	return known([{
		path: null,
		chain: e
	}], e.at);
}
function servedBy({ args: [e] }, t, n) {
	if (e === void 0) return [];
	let r = placeOf(e), i = fillerOf(e);
	if (i !== null) return [{
		path: null,
		chain: unknown(i, r)
	}];
	let a = {
		value: e.value,
		at: r
	}, o = t.find(e.value);
	if (o.status === "missing") return [{
		path: a,
		chain: unknown(`${quoted(e.value)} ${o.why}`, r)
	}];
	let s = n(o.path);
	return [{
		path: a,
		chain: typeof s == "string" ? unknown(`${quoted(e.value)} ${s}`, r) : known(s, r)
	}];
}
function fillerOf(e) {
	return placeholderIn(e) === null ? holdsVariable(e) ? `${quoted(e.value)} holds a variable` : /^(data|engine|store):/.test(e.value) ? `${quoted(e.value)} is no file` : null : `${quoted(e.value)} is filled in by a template`;
}
function lastOfEachKind(e) {
	let kindOf = ({ chain: e }) => isKnown(e) ? e.value[0]?.key.kind : void 0;
	return e.filter((t, n) => {
		let r = kindOf(t);
		return r === void 0 || !e.slice(n + 1).some((e) => kindOf(e) === r);
	});
}
// src/families/nginx/client-authorities.ts
function withAuthorities(e, t, n) {
	return mapFact(e, (e) => {
		if (e.mode === "none" || e.caFile === null) return e;
		let r = certificatesIn(e.caFile, n);
		return {
			...e,
			authorities: mapFact(r, (e) => [...e, ...trustedToo(t, n)])
		};
	});
}
function trustedToo(e, t) {
	let n = single(e, "ssl_trusted_certificate");
	if (n.kind !== "word") return [];
	let r = certificatesIn({
		value: n.word.value,
		at: placeOf(n.word)
	}, t);
	return isKnown(r) ? r.value : [];
}
function certificatesIn({ value: e, at: t }, { paths: n, chainOf: r }) {
	let i = n.find(e);
	if (i.status === "missing") return unknown(`${quoted(e)} ${i.why}`, t);
	let a = r(i.path);
	return typeof a == "string" ? unknown(`${quoted(e)} ${a}`, t) : known(a, t);
}
// src/families/nginx/refusal-status.ts
const statuses = [495, 496];
function errorPagesOf(e, t) {
	let n = settingOf(e.server.levels, "error_page", e.branch);
	if (n.kind === "absent") return null;
	if (n.kind === "unknown") return unknown(n.reason, n.at);
	let r = statuses.flatMap((e) => {
		let r = n.directives.find(({ args: t }) => t.some(({ value: t }) => t === `${e}`));
		return r === void 0 ? [] : {
			status: e,
			answer: statusOf(r, t)
		};
	}), [i] = n.directives;
	return r.length === 0 ? null : known(r, placeOfDirective(i));
}
function statusOf(e, t) {
	let n = placeOfDirective(e), r = e.args.find((e) => placeholderIn(e) !== null);
	if (r) return unknown(`${quoted(r.value)} is filled in by a template`, placeOf(r));
	let i = e.args.at(-1)?.value ?? "", a = e.args.find(({ value: e }) => e.startsWith("="))?.value.slice(1);
	return /^[/@$]/.test(i) ? i.startsWith("/") && t !== null ? known(t, n) : a === void 0 && !i.startsWith("@") ? known(400, n) : a === void 0 || a === "" || i.startsWith("@") || i.startsWith("$") ? unknown(`what ${quoted(i)} answers decides the status`, n) : known(Number(a), n) : known(redirectStatus(a), n);
}
function redirectStatus(e) {
	return e !== void 0 && /^30[12378]$/.test(e) ? Number(e) : 302;
}
function unverifiedStatusOf({ server: e, branch: t }) {
	let n = e.scope.directives.find((e) => e.name === "if" && isUnverified(e.args));
	if (!n?.block || !implies(t, n.branch)) return null;
	let [r] = n.block.find(({ name: e }) => e === "return")?.args ?? [];
	return r !== void 0 && /^[1-5]\d\d$/.test(r.value) ? Number(r.value) : null;
}
function isUnverified(e) {
	let t = e.map(({ value: e }) => e).join(" ");
	return /^\(\s*\$\{?ssl_client_verify\}?\s*!=\s*"?SUCCESS"?\s*\)$/.test(t);
}
function refusalStatuses(e) {
	let t = unverifiedStatusOf(e), n = errorPagesOf(e, t);
	return {
		...n === null ? {} : { errorPages: n },
		...t === null ? {} : { unverifiedStatus: t }
	};
}
// src/families/nginx/client-certificate.ts
const modes = {
	on: "required",
	off: "none",
	optional: "optional",
	optional_no_ca: "optional-any-ca"
}, none = {
	mode: "none",
	refusal: "none",
	depth: null,
	caFile: null,
	crlFile: null
};
function clientCertificateOf(e) {
	let t = single(e, "ssl_verify_client");
	if (t.kind === "unknown") return t.fact;
	if (t.kind === "absent") return known(none, null, `default of nginx ${e.runtime.software.version}`);
	let n = placeOf(t.word), r = modes[t.word.value.toLowerCase()];
	if (r === void 0) return e.refusals.add(`invalid value "${quoted(t.word.value)}" in ssl_verify_client`, n);
	if (r === "none") return known(none, n);
	let i = authoritiesOf(e);
	if (i === "absent" && r !== "optional-any-ca") return e.refusals.add("no ssl_client_certificate for ssl_verify_client", n);
	let a = e.server.context === "stream" ? "close" : "http-400", o = i === "absent" ? null : i, s = a === "close" ? {} : refusalStatuses(e), c = fileOf(e, "ssl_crl");
	return known({
		mode: r,
		refusal: a,
		depth: depthOf(e),
		caFile: o,
		crlFile: c,
		...s
	}, n);
}
function authoritiesOf(e) {
	let t = single(e, "ssl_client_certificate");
	if (t.kind === "unknown") return null;
	if (t.kind === "word") return located$1(t.word);
	let n = single(e, "ssl_trusted_certificate");
	return n.kind === "unknown" ? null : n.kind === "absent" || !softwareIsAtLeast(e.runtime, "1.27.2") ? "absent" : located$1(n.word);
}
function depthOf(e) {
	let t = single(e, "ssl_verify_depth");
	return t.kind === "absent" ? 1 : t.kind === "word" && /^\d{1,6}$/.test(t.word.value) ? Number(t.word.value) : null;
}
function fileOf(e, t) {
	let n = single(e, t);
	return n.kind === "word" ? located$1(n.word) : null;
}
const located$1 = (e) => ({
	value: e.value,
	at: placeOf(e)
}), noCommands = { get: () => ({ kind: "absent" }) };
function commandsOf(e) {
	if (!e.server.levels.some((e) => e.byName.has("ssl_conf_command"))) return noCommands;
	let t = reading(e, "ssl_conf_command");
	if (t.kind === "absent") return noCommands;
	if (t.kind === "unknown") return { get: () => t };
	let n = new Map(t.directives.map(({ args: [e, t] }) => [e?.value.toLowerCase(), t])), r = n.get("protocol");
	return { get: (...e) => {
		if (e.includes("minprotocol") && r) return {
			kind: "unknown",
			fact: unknown("ssl_conf_command Protocol is not read", placeOf(r))
		};
		let t = e.map((e) => n.get(e)).find((e) => e !== void 0);
		return t === void 0 ? { kind: "absent" } : {
			kind: "value",
			value: t
		};
	} };
}
// src/families/nginx/dh-parameters.ts
function dhParametersOf(e, t, n) {
	let r = single(e, "ssl_dhparam");
	if (r.kind === "unknown") return r.fact;
	let { version: i } = e.runtime.software;
	if (r.kind === "absent") {
		let e = rowFor(defaultDhBits, i)?.value ?? null;
		return known(e === null ? "none" : { bits: e }, null, `default of nginx ${i}`);
	}
	let a = placeOf(r.word), o = t.find(r.word.value);
	if (o.status === "missing") return unknown(`${quoted(r.word.value)} ${o.why}`, a);
	let s = n(o.path);
	if (isUnread(s)) return unknown(`${quoted(r.word.value)} ${unreadText(s)}`, a);
	let c = s === void 0 ? null : modulusBits(s);
	return c === null ? unknown(`${o.path} holds no DH parameters that can be read`, a) : known({ bits: c }, a);
}
// src/families/nginx/suites.ts
function suitesOf(e, t) {
	let n = t.get("cipherstring");
	if (n.kind === "unknown") return {
		cipherSuites: n.fact,
		securityLevel: n.fact
	};
	if (n.kind === "value") return evaluated$1(e, n.value);
	let r = single(e, "ssl_ciphers");
	if (r.kind === "unknown") return {
		cipherSuites: r.fact,
		securityLevel: r.fact
	};
	if (r.kind === "word") return evaluated$1(e, r.word);
	let i = evaluateCipherString("HIGH:!aNULL:!MD5", libraryOf(e.runtime)), a = `default of nginx ${e.runtime.software.version}`;
	return {
		cipherSuites: known(i.suites, null, a),
		securityLevel: e.runtime.securityLevel
	};
}
function evaluated$1(e, t) {
	let n = placeOf(t);
	if (t.value.startsWith(systemProfile) && isUnplaced(e.runtime)) {
		let e = `${systemProfile} is what Red Hat's OpenSSL calls its crypto policy; which system runs this is not known`;
		return {
			cipherSuites: unknown(e, n),
			securityLevel: unknown(e, n)
		};
	}
	let r = cipherText(t.value, e.runtime), i = evaluateCipherString(r, libraryOf(e.runtime));
	if (i.error !== null) {
		let r = e.refusals.add(`OpenSSL ${e.runtime.library} refuses "${quoted(t.value)}": ${i.error}`, n);
		return {
			cipherSuites: r,
			securityLevel: r
		};
	}
	let a = r === t.value ? null : "the system-wide crypto policy DEFAULT", o = i.securityLevel;
	return {
		cipherSuites: known(i.suites, n, a),
		securityLevel: o === null ? e.runtime.securityLevel : known(o, n, a)
	};
}
const systemProfile = "PROFILE=SYSTEM";
function isUnplaced({ distribution: e, software: t }) {
	return e === null || t.basis === "assumed";
}
function cipherText(e, { distribution: t }) {
	return t !== null && redHatSystemProfile.distributions.includes(t) && e.startsWith(systemProfile) ? `${redHatSystemProfile.ciphers}${e.slice(14)}` : e;
}
function tls13SuitesOf(e, t) {
	let { runtime: n, refusals: r } = e;
	if (!speaksTls13(n)) return known([], null, `OpenSSL ${n.library} has no TLS 1.3`);
	let i = t.get("ciphersuites");
	if (i.kind === "unknown") return i.fact;
	if (i.kind === "absent") return known(libraryDefaults(libraryOf(n)).tls13CipherSuites, null, `default of OpenSSL ${n.library}`);
	let a = evaluateTls13Suites(i.value.value, libraryOf(n)), o = placeOf(i.value);
	return a.error === null ? known(a.suites, o) : r.add(`Ciphersuites: ${a.error}`, o);
}
function preferenceOf(e, t) {
	let n = serverPrefers(e), r = t.get("options");
	if (r.kind === "absent" || "unknown" in n) return inWords(n, "no");
	if (r.kind === "unknown") return r.fact;
	let i = r.value.value.toLowerCase().split(",").map((e) => e.trim()), a = placeOf(r.value), o = i.some((e) => /^\+?serverpreference$/.test(e)) ? "on" : i.includes("-serverpreference") ? "off" : null;
	return inWords(o === null ? n : known(o, a), i.some((e) => /^\+?prioritizechacha$/.test(e)) ? "yes" : "no");
}
function serverPrefers(e) {
	let t = flag(e, "ssl_prefer_server_ciphers");
	if (t.kind === "unknown") return t.fact;
	if (t.kind !== "absent") return known(t.kind, placeOf(t.word));
	let { stockOf: n, software: r } = e.runtime;
	return n === null ? known("off", null, `default of nginx ${r.version}`) : known("on", null, `nginx.conf of the package of ${n}`);
}
function inWords(e, t) {
	if ("unknown" in e) return unknown(e.unknown, e.at);
	let n = e.value === "off" ? "client" : t === "yes" ? "server-chacha-by-client" : "server";
	return {
		...e,
		value: n
	};
}
function libraryOf(e) {
	return nearestVersion(e.library);
}
// src/families/nginx/groups.ts
function groupsOf(e, t) {
	let n = t.get("groups", "curves");
	if (n.kind === "unknown") return n.fact;
	if (n.kind === "value") return evaluated(e, n.value);
	let r = single(e, "ssl_ecdh_curve");
	if (r.kind === "unknown") return r.fact;
	if (r.kind === "word") return evaluated(e, r.word);
	let { version: i } = e.runtime.software, a = rowFor(defaultCurves, i)?.value ?? "auto";
	return a === "auto" ? libraryGroups(e, null) : known(evaluateGroupList(a, libraryOf(e.runtime)).groups, null, `default of nginx ${i}`);
}
function evaluated(e, t) {
	if (t.value === "auto") return libraryGroups(e, t);
	let { groups: n, error: r } = evaluateGroupList(t.value, libraryOf(e.runtime));
	return r === null ? known(n, placeOf(t)) : e.refusals.add(`OpenSSL ${e.runtime.library} refuses "${quoted(t.value)}": ${r}`, placeOf(t));
}
function libraryGroups({ runtime: e }, t) {
	let { groups: n } = libraryDefaults(libraryOf(e));
	return known(n, t && placeOf(t), `default of OpenSSL ${e.library}`);
}
function signatureSchemesOf(e) {
	let t = e.get("signaturealgorithms");
	if (t.kind === "absent") return known("library-default", null, "default of OpenSSL");
	if (t.kind === "unknown") return t.fact;
	let n = readSignatureAlgorithms(t.value.value), r = placeOf(t.value);
	return n === null ? unknown(`${quoted(t.value.value)} is not a list of signature algorithms`, r) : known(n, r);
}
function readSignatureAlgorithms(e) {
	let t = [];
	for (let n of e.split(":")) {
		let e = schemesOf(n.trim().replace(/^\?/, ""));
		if (e.length === 0) return null;
		t.push(...e);
	}
	return [...new Set(t)];
}
function schemesOf(e) {
	if (isScheme(e.toLowerCase())) return [e.toLowerCase()];
	let [t = "", n = ""] = e.toLowerCase().split("+");
	return ({
		rsa: [`rsa_pkcs1_${n}`],
		"rsa-pss": [`rsa_pss_rsae_${n}`, `rsa_pss_pss_${n}`],
		pss: [`rsa_pss_rsae_${n}`, `rsa_pss_pss_${n}`],
		ecdsa: [ecdsaNames[n] ?? `ecdsa_${n}`]
	}[t] ?? []).filter(isScheme);
}
const ecdsaNames = {
	sha256: "ecdsa_secp256r1_sha256",
	sha384: "ecdsa_secp384r1_sha384",
	sha512: "ecdsa_secp521r1_sha512"
};
function isScheme(e) {
	return Object.hasOwn(signatureSchemes, e);
}
// src/families/nginx/own-facts.ts
function ownFacts(e, { paths: t, chainOf: n, textOf: r }) {
	let i = commandsOf(e), a = suitesOf(e, i);
	return {
		commands: i,
		protocols: aboveFloor(protocolsOf(e), a.securityLevel, e.runtime),
		...a,
		tls13CipherSuites: tls13SuitesOf(e, i),
		suitePreference: preferenceOf(e, i),
		groups: groupsOf(e, i),
		signatureSchemes: signatureSchemesOf(i),
		dhParameters: dhParametersOf(e, t, r),
		certificates: certificatesOf(e, t, n),
		clientCertificate: withAuthorities(clientCertificateOf(e), e, {
			paths: t,
			chainOf: n
		}),
		nameHandling: nameHandlingOf(e)
	};
}
function nameHandlingOf(e) {
	let { version: t } = e.runtime.software;
	if (!e.server.levels.some((e) => e.byName.has("ssl_reject_handshake"))) return known("serves", null, `default of nginx ${t}`);
	let n = flag(e, "ssl_reject_handshake");
	return n.kind === "unknown" ? n.fact : n.kind === "absent" ? known("serves", null, `default of nginx ${t}`) : known(n.kind === "on" ? "rejects" : "serves", placeOf(n.word));
}
// src/families/nginx/socket.ts
function socketsOf(e) {
	let t = new Map();
	for (let n of e) for (let e of n.listens) {
		if (e.quic !== null) continue;
		let r = `${e.address} ${e.port}`, i = t.get(r);
		i ? i.push({
			server: n,
			listen: e
		}) : t.set(r, [{
			server: n,
			listen: e
		}]);
	}
	return [...t.values()].map(socketOf);
}
function socketOf(e) {
	let [{ listen: t }] = e, first = (t) => e.find(t) ?? null;
	return {
		address: t.address,
		port: t.port,
		members: e,
		ssl: first((e) => e.listen.ssl !== null && e.listen.sslIsCertain === "yes"),
		unclear: first((e) => e.listen.sslIsCertain === "no"),
		hidden: first((e) => e.listen.port === null && hasCertificate(e.server)),
		http2: first((e) => e.listen.http2 !== null)
	};
}
function hasCertificate({ levels: e }) {
	return e[0]?.byName.has("ssl_certificate") ?? !1;
}
function defaultServerFinder({ members: e }) {
	let t = e.filter(({ listen: e }) => e.defaultServer !== null).slice(0, 50), n = e.slice(0, 50);
	return (e) => {
		let together = (t) => !excludes(e.listen.branch, t.listen.branch);
		return t.find(together) ?? n.find(together) ?? e;
	};
}
// src/families/nginx/place.ts
function placesOf(e, t) {
	return socketsOf(e).flatMap((e) => {
		let n = defaultServerFinder(e), r = new Set(), i = new Set();
		return e.members.filter(({ server: e }) => !r.has(e) && r.add(e)).map((r) => {
			let a = t === "main" && r.listen.branch === null, o = r.server.names.names.filter(({ text: e }) => !a || !i.has(e));
			if (a) for (let { text: e } of o) i.add(e);
			return {
				socket: e,
				member: r,
				defaultMember: n(r),
				names: o
			};
		});
	});
}
function isUnreachable({ member: e, defaultMember: t, names: n }) {
	return n.length === 0 && e.server.names.names.length > 0 && t.server !== e.server;
}
function redirectOf(e) {
	return e.map(targetOf).find((e) => e !== null) ?? nestedRedirect(e, 3);
}
function nestedRedirect(e, t) {
	if (t === 0) return null;
	for (let n of e) {
		if (n.block === null || !(n.name === "if" || isWholeSite(n))) continue;
		let e = n.block.map(targetOf).find((e) => e !== null) ?? nestedRedirect(n.block, t - 1);
		if (e) return e;
	}
	return null;
}
function isWholeSite({ name: e, args: t }) {
	let n = t.at(-1)?.value ?? "";
	return e === "location" && /^(\/|\^?\/?(\(?\.\*\)?)?\$?|\^\/)$/.test(n);
}
function targetOf({ name: e, args: t }) {
	if (e === "return") {
		let [e, n] = t;
		return n ? /^30[12378]$/.test(e?.value ?? "") ? located(n) : null : e ? located(e) : null;
	}
	return e !== "rewrite" || t[1] === void 0 ? null : located(t[1]);
}
function located(e) {
	return /^(https?|\$scheme):\/\//i.test(e.value) ? {
		value: e.value,
		at: placeOf(e)
	} : null;
}
// src/families/nginx/transport.ts
function transportOf(e, t) {
	if (e.ssl?.listen.ssl) return known("tls", placeOf(e.ssl.listen.ssl));
	let n = legacySsl(e, t);
	if (n) return n;
	let { unclear: r, hidden: i, members: a } = e;
	if (r) return unknown(whyUnclear(r), placeOfDirective(r.listen.directive));
	if (i) return unknown("the listen directive is filled in by a template", placeOf(firstWord(i.listen)));
	let [{ listen: o }] = a;
	return known("plain", placeOf(firstWord(o)));
}
function whyUnclear({ server: e, listen: t }) {
	let n = t.directive === e.directive ? e.levels[0]?.gaps[0] : void 0;
	return n ? `its listen ${n.reason}` : "a template decides whether this socket speaks TLS";
}
const firstWord = ({ directive: e }) => e.args[0] ?? e.nameToken;
function legacySsl(e, t) {
	let n = t.server.levels.some((e) => e.byName.has("ssl")), { software: r } = t.runtime, i = r.basis === "assumed" || !softwareIsAtLeast(t.runtime, "1.25.1");
	if (!n && !(i && String(e.port).endsWith("443"))) return null;
	let a = flag(t, "ssl");
	return a.kind === "on" ? known("tls", placeOf(a.word)) : a.kind === "unknown" ? a.fact : null;
}
// src/families/nginx/endpoints.ts
function serve(e, t) {
	let n = refusalList(), r = new Map(), viewOf = ({ server: e, listen: r }) => ({
		server: e,
		branch: r.branch,
		runtime: t,
		refusals: n
	}), ownOf = (t) => {
		let n = (t.listen.branch === null ? r.get(t.server) : void 0) ?? ownFacts(viewOf(t), e.files);
		return t.listen.branch === null && r.set(t.server, n), n;
	};
	return {
		candidateAt: (t) => candidateAt(e, t, {
			viewOf,
			ownOf,
			refusals: n
		}),
		refusals: n.all
	};
}
function candidateAt(e, t, n) {
	let { member: r, defaultMember: i, socket: a } = t, { server: o } = r, s = transportOf(a, n.viewOf(i)), c = "value" in s && s.value === "plain", l = a.port ?? (c ? 80 : 443);
	return {
		...candidateOf({
			names: t.names,
			address: a.address,
			port: l,
			reach: isLocal(a.address) ? { behind: `${a.address}, which only its own machine reaches` } : "public",
			software: n.viewOf(r).runtime.software,
			transport: s,
			...c ? { named: inClear } : nginxContexts(e, t, n),
			redirect: c ? redirectOf(o.scope.directives) : null,
			location: placeOfServer(o),
			root: e.root,
			dialect: nginxDialect
		}),
		id: `${t.names[0]?.text ?? o.names.shown ?? "*"}:${l}`
	};
}
const isLocal = (e) => e.startsWith("127.") || e === "[::1]" || e === "localhost", inClear = withoutTls("this listener speaks no TLS");
function endpointsOf(e, t) {
	let n = placesOf(e.servers, e.kind), r = n.filter((e) => !isUnreachable(e)), i = t.map((t) => {
		let n = serve(e, t);
		return {
			one: n,
			candidates: r.map(n.candidateAt),
			refusals: n.refusals()
		};
	}), a = i.filter(({ refusals: e }) => e.length === 0), [o, ...s] = a.length > 0 ? a : i;
	return o === void 0 ? {
		endpoints: [],
		notAssessed: []
	} : {
		endpoints: distinctPlaces(r, o.candidates).map((e) => {
			let [t, ...n] = [o, ...s].map(({ candidates: t }) => t[e]);
			return endpointAmong([t, ...n], "runtimes.nginx");
		}),
		notAssessed: [
			...o.refusals.map((t) => ({
				...t,
				refuses: e.root
			})),
			...n.filter(isUnreachable).map(ignored),
			...e.servers.flatMap(http3)
		]
	};
}
function http3({ listens: e }) {
	return e.flatMap(({ quic: e, port: t }) => e === null ? [] : [{
		what: `HTTP/3 on port ${t ?? 443}`,
		why: "HTTP/3 is not judged",
		location: placeOf(e),
		bearing: "none"
	}]);
}
function ignored({ member: { server: e }, socket: t }) {
	let n = `nginx ignores it on ${t.address}:${t.port}: an earlier server block has its names`;
	return {
		what: `server block of ${e.names.shown}`,
		why: n,
		location: placeOfServer(e)
	};
}
function distinctPlaces(e, t) {
	let n = new Map();
	return e.forEach(({ member: { server: e } }, r) => {
		let i = t[r]?.port ?? 0, a = n.get(e) ?? new Map();
		n.set(e, a);
		let o = a.get(i) ?? [];
		a.set(i, o);
		let s = o.findIndex((e) => alike(t, e, r));
		s < 0 ? o.push(r) : t[r]?.address === "*" && (o[s] = r);
	}), [...n.values()].flatMap((e) => [...e.values()].flat());
}
function alike(e, t, n) {
	let [r, i] = [e[t], e[n]];
	return r !== void 0 && i !== void 0 && sameValues(r, i);
}
function sameValues(e, t) {
	return sameTransport(e, t) && differingFacts(e.named, t.named).length === 0 && differingFacts(e.initial, t.initial).length === 0;
}
function sameTransport({ transport: e }, { transport: t }) {
	return e === t ? !0 : isKnown(e) ? isKnown(t) && e.value === t.value : !isKnown(t) && e.unknown === t.unknown;
}
// src/families/nginx/assess-servers.ts
function assessServers(e, { chainOf: t, textOf: n }) {
	let { root: r, kind: i, paths: a, choice: o, contents: s, around: c } = e, l = i === "main" || c.length > 0, inPlace = (e) => l ? {
		...e,
		stockOf: null
	} : e, u = [inPlace(o.main), ...o.alternatives.map(inPlace)], setOf = (e) => ({
		root: r,
		kind: i,
		servers: s.servers.filter((t) => t.context === e),
		hidden: s.hidden,
		files: {
			paths: a,
			chainOf: t,
			textOf: n
		}
	}), d = endpointsOf(setOf("http"), u), f = endpointsOf(setOf("stream"), u), p = f.endpoints.filter(speaksNoTls);
	return {
		endpoints: [...d.endpoints, ...f.endpoints.filter((e) => !speaksNoTls(e))],
		notAssessed: [
			...d.notAssessed,
			...f.notAssessed,
			...p.filter(isLikelyTls).map(passedThrough)
		]
	};
}
const speaksNoTls = ({ transport: e }) => "value" in e && e.value === "plain", isLikelyTls = ({ port: e }) => String(e).endsWith("443");
function passedThrough({ port: e, location: t }) {
	return {
		what: `stream server on port ${e}`,
		why: "TLS is passed through and ends elsewhere",
		location: t
	};
}
// src/families/nginx/configurations.ts
function mainContents(e, t) {
	let n = t.expand(e), blocks = (e) => n.directives.filter((t) => t.name === e && t.block !== null), context = (e) => blocks(e).map((n) => serversIn(e, t.expand(n.block ?? []), t, [])), r = [...context("http"), ...context("stream")];
	return {
		servers: r.flatMap(({ servers: e }) => e),
		hidden: r.find(({ hidden: e }) => e !== null)?.hidden ?? null,
		notAssessed: [...r.flatMap(({ notAssessed: e }) => e), ...blocks("mail").flatMap((e) => mailNotAssessed(e, t))]
	};
}
function fragmentContents(e, t, n) {
	let { directives: r, gaps: i } = t.expand(e.read.flat());
	return serversIn("http", {
		directives: r,
		gaps: [...i, ...e.unread]
	}, t, n);
}
function httpLevel(e, t) {
	let n = t.expand(e).directives.find((e) => e.name === "http" && e.block !== null);
	return n?.block ? [levelOf(t.expand(n.block))] : [];
}
const mostServers = 2e4;
function serversIn(e, t, n, r) {
	let i = [levelOf(t), ...r], a = t.directives.filter((e) => e.name === "server" && e.block !== null && e.args.length === 0), o = a[mostServers], s = `more than ${mostServers} server blocks; the rest is not read`;
	return {
		servers: a.slice(0, mostServers).map((t) => serverBlock(e, t, n.expand(t.block ?? []), i)),
		hidden: i.flatMap(({ gaps: e }) => e).find(({ content: e }) => e === "unread") ?? null,
		notAssessed: o ? [{
			what: "nginx configuration",
			why: s,
			location: placeOf(o.nameToken)
		}] : []
	};
}
function mailNotAssessed(e, t) {
	let holdsTls = (e) => t.expand(e).directives.some((e) => /^(ssl|starttls|ssl_\w+)$/.test(e.name) || e.name === "listen" && e.args.some((e) => e.value === "ssl") || e.name === "server" && e.block !== null && holdsTls(e.block));
	return holdsTls(e.block ?? []) ? [{
		what: "the mail block",
		why: "mail protocols are not assessed",
		location: placeOf(e.nameToken)
	}] : [];
}
function fragmentGroups(e) {
	let t = new Map();
	for (let n of e) {
		let e = groupKey(n), r = t.get(e);
		r ? r.push(n) : t.set(e, [n]);
	}
	return [...t.values()].map((e) => e.sort((e, t) => e < t ? -1 : 1));
}
function groupKey(e) {
	let { folder: t, name: n } = split(e), r = sharedFolders.get(split(t).name);
	if (/\.(conf\.)?template$/.test(n) && /(^|\/)(templates|conf\.d)$/.test(t)) return `${t}/*.template`;
	if (r === void 0 || /\.(sample|disabled|dist|example|bak|old|orig|dpkg-\w+|save)$|~$/.test(n)) return e;
	if (r === "all") return `${t}/*`;
	let i = /\.conf$/.test(n) ? "conf" : /\.conf\.([\w.]+)$/.exec(n)?.[1] ?? null;
	return i === null ? e : `${t}/*.${i}`;
}
function folderOfFragment(e) {
	let { folder: t } = split(e);
	return sharedFolders.has(split(t).name) || split(t).name === "templates" ? split(t).folder : t;
}
// src/notations/nginx-conf/lexer.ts
const [tab, newline, carriageReturn, space] = [
	9,
	10,
	13,
	32
], [doubleQuote, sharp, dollar, percent, singleQuote, parenthesis] = [
	34,
	35,
	36,
	37,
	39,
	41
], [semicolon, lessThan, backslash, openBrace, closeBrace] = [
	59,
	60,
	92,
	123,
	125
], isBlank = (e) => e === space || e === newline || e === tab || e === carriageReturn;
function lexer({ text: e }, t) {
	let n = tagReader(e), r = t.end, i = e.charCodeAt(t.start) === 65279 ? t.start + 1 : t.start, a = "no", o = -1, next = () => {
		let t = skipBlanks();
		for (; (o >= 0 || i < r && e.charCodeAt(i) === sharp) && !(a === "yes" && !t && o < 0);) {
			let e = nextTagOfComment();
			if (e) return e;
			t = skipBlanks();
		}
		if (i >= r) return {
			kind: "end",
			start: r,
			complete: "yes"
		};
		let n = e.charCodeAt(i);
		if (n === semicolon || n === openBrace || n === closeBrace || n === lessThan) {
			let e = markOrTag(n);
			if (e) return e;
		}
		return a === "yes" && !t && n !== parenthesis ? (a = "no", {
			kind: "problem",
			why: `unexpected "${e.charAt(i)}" after a quoted word`,
			start: i,
			end: i + 1
		}) : (a = "no", n === doubleQuote || n === singleQuote ? quotedWord(n) : bareWord());
	}, skipBlanks = () => {
		let t = i;
		if (o < 0) for (; i < r && isBlank(e.charCodeAt(i));) i++;
		return i > t;
	}, nextTagOfComment = () => {
		if (o < 0) {
			let t = e.indexOf("\n", i);
			o = t < 0 || t > r ? r : t;
		}
		for (; i < o;) {
			let t = i, r = mayOpenTag(e, i) ? n(i, o) : null;
			if (r) {
				if (i = r.end, r.kind === "open" || r.kind === "middle" || r.kind === "close") return {
					kind: "tag",
					tag: r,
					start: t
				};
			} else i++;
		}
		return o = -1, null;
	}, markOrTag = (t) => {
		let o = i, s = mayOpenTag(e, i) ? n(i, r) : null;
		return s && s.kind !== "output" ? (i = s.end, a = "no", {
			kind: "tag",
			tag: s,
			start: o
		}) : s || t === lessThan ? null : (i++, a = "no", {
			kind: t === semicolon ? "semicolon" : t === openBrace ? "open" : "close",
			start: o
		});
	}, bareWord = () => {
		let t = i, [a, o, s] = [
			"no",
			"none",
			!1
		];
		for (; i < r;) {
			let t = e.charCodeAt(i);
			if (mayOpenTag(e, i)) {
				let e = n(i, r);
				if (e && e.kind !== "output") break;
				if (e) {
					[i, o, s] = [
						e.end,
						"inside",
						!1
					];
					continue;
				}
			}
			if (t === backslash) a = "yes", i = Math.min(i + 2, r);
			else if (isBlank(t) || t === semicolon) break;
			else if (t === openBrace && !s) break;
			else i++;
			s = t === dollar || s && t === openBrace;
		}
		let c = e.slice(t, i), l = a === "yes" ? unescaped(c) : c;
		return {
			kind: "word",
			word: {
				start: t,
				end: i,
				value: l,
				quote: "none",
				tag: o
			}
		};
	}, quotedWord = (t) => {
		let o = i++, [s, c] = ["no", "none"];
		for (; i < r && e.charCodeAt(i) !== t;) {
			let t = mayOpenTag(e, i) ? n(i, Math.min(i + 500, r)) : null;
			t && !e.slice(i, t.end).includes("\n") ? [i, c] = [t.end, "inside"] : (e.charCodeAt(i) === backslash && (s = "yes", i++), i++);
		}
		if (i >= r) return i = r, {
			kind: "end",
			start: o,
			complete: "in-quotes"
		};
		i++, a = "yes";
		let l = e.slice(o + 1, i - 1), u = s === "yes" ? unescaped(l) : l;
		return {
			kind: "word",
			word: {
				start: o,
				end: i,
				value: u,
				quote: t === singleQuote ? "single" : "double",
				tag: c
			}
		};
	};
	return {
		next,
		moveTo: (e) => {
			i = e, a = "no";
		}
	};
}
function mayOpenTag(e, t) {
	let n = e.charCodeAt(t);
	if (n === lessThan) return e.charCodeAt(t + 1) === percent;
	if (n !== openBrace) return !1;
	let r = e.charCodeAt(t + 1);
	return r === openBrace || r === percent || r === sharp;
}
function unescaped(e) {
	return e.replace(/\\(["'\\trn])/g, (e, t) => escapes[t] ?? t);
}
const escapes = {
	t: "	",
	r: "\r",
	n: "\n"
};
// src/notations/nginx-conf/lua-block.ts
function endOfLuaBlock(e, t) {
	let n = /[{}"'[]|--/g;
	n.lastIndex = t;
	let r = 1;
	for (let t = n.exec(e); t; t = n.exec(e)) {
		let [i] = t;
		if (i === "{") r++;
		else if (i === "}") {
			if (--r === 0) return t.index + 1;
		} else n.lastIndex = afterLiteral(e, t.index, i);
	}
	return e.length;
}
function afterLiteral(e, t, n) {
	return n === "[" ? afterLongBracket(e, t) ?? t + 1 : n === "--" ? afterLongBracket(e, t + 2) ?? lineEnd(e, t) : afterString(e, t, n);
}
function afterLongBracket(e, t) {
	let n = /\[(=*)\[/y;
	n.lastIndex = t;
	let r = n.exec(e);
	if (!r) return null;
	let i = `]${r[1]}]`, a = e.indexOf(i, n.lastIndex);
	return a < 0 ? e.length : a + i.length;
}
function afterString(e, t, n) {
	for (let r = t + 1; r < e.length; r++) {
		let t = e[r];
		if (t === "\\") r++;
		else if (t === n || t === "\n") return r + 1;
	}
	return e.length;
}
function lineEnd(e, t) {
	let n = e.indexOf("\n", t);
	return n < 0 ? e.length : n;
}
// src/notations/nginx-conf/parse.ts
function parseNginx(e, t) {
	return parseRange(sourceOf(e, t), {
		start: 0,
		end: t.length
	});
}
function parseRange(e, t) {
	let n = new Parser(e, t);
	return n.run(), {
		source: n.source,
		directives: n.top,
		problems: n.problems
	};
}
const mostDirectives$1 = 1e6;
var Parser = class {
	source;
	top = [];
	problems = [];
	lexer;
	range;
	block;
	words = [];
	conditions = [];
	branch = null;
	count = 0;
	constructor(e, t) {
		this.source = e, this.range = t, this.lexer = lexer(e, t), this.block = {
			children: this.top,
			opener: null,
			outer: null
		};
	}
	run() {
		let e = this.lexer.next();
		for (; e.kind !== "end" && this.count <= mostDirectives$1;) this.take(e), e = this.lexer.next();
		e.kind === "end" ? this.finish(e.start, e.complete) : this.report(`more than ${mostDirectives$1} directives; the rest is not read`, { start: 0 });
	}
	take(e) {
		e.kind === "word" ? this.word(e.word) : e.kind === "tag" ? this.tag(e.tag, e.start) : e.kind === "problem" ? this.report(e.why, e) : e.kind === "semicolon" ? this.endDirective(e.start) : e.kind === "open" ? this.openBlock(e.start) : this.closeBlock(e.start);
	}
	word(e) {
		let t = {
			source: this.source,
			...e,
			branch: this.branch
		};
		this.words.length === 0 && this.standsForDirectives(t) ? this.addOpaque(t) : this.words.push(t);
	}
	standsForDirectives(e) {
		return e.quote !== "none" || placeholderIn(e) === null ? !1 : restOfLineBlank(this.source.text, e.end);
	}
	endDirective(e) {
		this.words.length > 0 ? this.add(null) : this.report("unexpected \";\"", {
			start: e,
			end: e + 1
		});
	}
	openBlock(e) {
		this.words.length === 0 && this.report("unexpected \"{\"", {
			start: e,
			end: e + 1
		});
		let t = this.words[0]?.value ?? "";
		this.count++;
		let n = [], r = this.words.length > 0 ? this.add(n) : null;
		t.endsWith("_by_lua_block") ? this.skipLua(e + 1) : this.block = {
			children: n,
			opener: r,
			outer: this.block
		};
	}
	skipLua(e) {
		this.lexer.moveTo(Math.min(endOfLuaBlock(this.source.text, e), this.range.end));
	}
	closeBlock(e) {
		this.words.length > 0 && (this.report("unexpected \"}\": the directive before it lacks its \";\"", {
			start: e,
			end: e + 1
		}), this.add(null)), this.block.outer === null ? this.report("unexpected \"}\"", {
			start: e,
			end: e + 1
		}) : this.block = this.block.outer;
	}
	add(e) {
		let [t, ...n] = this.words, r = {
			kind: t.quote === "none" && placeholderIn(t) !== null ? "opaque" : "directive",
			name: t.value,
			nameToken: t,
			args: n,
			block: e,
			branch: t.branch
		};
		return this.words = [], this.append(r), r;
	}
	addOpaque(e) {
		/\bansible_managed\b/.test(e.value) || this.append({
			kind: "opaque",
			name: e.value,
			nameToken: e,
			args: [],
			block: null,
			branch: e.branch
		});
	}
	append(e) {
		this.count++, this.block.children.push(e);
	}
	tag(e, t) {
		e.kind === "open" ? this.openCondition(e.text) : e.kind === "middle" ? this.nextArm() : e.kind === "close" ? this.closeCondition() : e.kind === "insert" && this.words.length === 0 && this.addOpaque(this.tagToken(t, e.end));
	}
	tagToken(e, t) {
		let n = this.source.text.slice(e, t);
		return {
			source: this.source,
			start: e,
			end: t,
			value: n,
			quote: "none",
			tag: "inside",
			branch: this.branch
		};
	}
	openCondition(e) {
		this.conditions.push({
			text: e,
			arm: 0,
			outer: this.branch,
			block: this.block
		}), this.branch = under(this.branch, {
			text: e,
			arm: 0
		});
	}
	nextArm() {
		let e = this.conditions.pop();
		if (e === void 0) return;
		let t = {
			...e,
			arm: e.arm + 1
		};
		this.conditions.push(t), this.block = t.block, this.branch = under(t.outer, {
			text: t.text,
			arm: t.arm
		});
	}
	closeCondition() {
		let e = this.conditions.pop();
		e !== void 0 && (this.branch = e.outer);
	}
	finish(e, t) {
		let n = {
			start: e,
			end: this.range.end
		};
		t === "in-quotes" ? this.report("unexpected end of file: a quote is not closed", n) : this.words.length > 0 ? this.report("unexpected end of file: the last directive lacks its \";\"", this.words[0] ?? n) : this.block.outer !== null && this.report("unexpected end of file: a block is not closed", this.block.opener?.nameToken ?? n), this.words.length > 0 && this.add(null);
	}
	report(e, t) {
		if (this.problems.length >= 20) return;
		let n = this.source.locate(t.start, t.end ?? t.start);
		this.problems.push({
			what: `nginx configuration ${this.source.path}`,
			why: e,
			location: n
		});
	}
};
function restOfLineBlank(e, t) {
	let n = t;
	for (; e[n] === " " || e[n] === "	" || e[n] === "\r";) n++;
	let r = e[n];
	return r === void 0 || r === "\n" || r === "}" || r === "#" || isTagStart(e, n);
}
function isTagStart(e, t) {
	let n = e.slice(t, t + 2);
	return n === "{{" || n === "{%" || n === "<%";
}
// src/families/nginx/recognise.ts
function mayHoldNginx(e) {
	return !/^\s*(<\?xml|<!doctype|<html|[[{]\s*["\n]|#!.*\b(sh|bash|python\d?|perl|ruby|node)\b)/i.test(e.slice(0, 500)) && /\b(server|http|stream|events|mail)\s*\{|^[ \t]*(ssl_|listen\s|server_name\s|add_header\s|include\s)/m.test(e);
}
function roleOf({ directives: e, problems: t }) {
	return e.some(isMainBlock) ? "main" : e.some(isServerBlock) ? "servers" : e.filter(({ name: e }) => httpNames.test(e)).length > 0 && t.length === 0 ? "settings" : "other";
}
function isMainBlock({ name: e, args: t, block: n }) {
	return n === null || t.length > 0 ? !1 : e === "events" ? n.length === 0 || n.some((e) => eventNames.test(e.name)) : /^(http|stream|mail)$/.test(e) ? n.some((e) => e.kind === "opaque" || isServerBlock(e) || httpNames.test(e.name)) : !1;
}
function isServerBlock({ name: e, args: t, block: n }) {
	return e !== "server" || n === null || t.length > 0 ? !1 : n.some((e) => e.kind === "opaque" || e.args.length > 0 && serverNames.test(e.name));
}
const eventNames = /^(worker_connections|use|multi_accept|accept_mutex|debug_connection|include)/, serverNames = /^(listen|server_name|location|return|rewrite|root|include|ssl_\w+|ssl|proxy_pass|access_log|error_page|if|set|index|http2|add_header)$/, httpNames = /^(include|ssl_\w+|server_tokens|server_names_hash\w*|sendfile|tcp_no\w+|keepalive_\w+|types|types_hash\w*|default_type|log_format|access_log|error_log|gzip\w*|brotli\w*|upstream|map|geo|proxy_\w+|fastcgi_\w+|add_header|client_\w+|limit_\w+|resolver\w*|charset|real_ip\w*|set_real_ip_from|lua_\w+|js_\w+|http2\w*|preread_\w+|auth_http|large_client\w*|underscores_in_headers|variables_hash\w*|map_hash\w*|reset_timedout\w*|send_timeout|server|listen|server_name)$/;
// src/families/nginx/embedded.ts
function embeddedConfigurations(e, t) {
	if (!/\b(server|http|stream)[ \t]*\{/.test(t)) return [];
	let n = sourceOf(e, t);
	return blockScalars(t).filter(({ range: e }) => mayHoldNginx(t.slice(e.start, e.end))).map(({ key: t, range: r }) => ({
		name: `${e}#${t}`,
		file: parseRange(n, r)
	}));
}
const embeddedFiles = {
	id: "nginx-conf in YAML",
	parse: embeddedConfigurations
};
function realPath(e) {
	let t = e.indexOf("#");
	return t < 0 ? e : e.slice(0, t);
}
const header = /^([ \t]*(?:- )?)["']?([\w./-]+)["']?:[ \t]*[|>][-+\d]*[ \t]*(#.*)?\r?$/;
function blockScalars(e) {
	let t = [], n = null, r = 0;
	for (let i of e.split("\n")) {
		let e = i.trim() === "", a = i.length - i.trimStart().length;
		n !== null && !e && a <= n.indent && (t.push({
			key: n.key,
			range: {
				start: n.start,
				end: r
			}
		}), n = null);
		let o = n === null ? header.exec(i) : null;
		o && (n = {
			key: o[2] ?? "",
			indent: (o[1] ?? "").length,
			start: r + i.length + 1
		}), r += i.length + 1;
	}
	return n !== null && n.start <= e.length && t.push({
		key: n.key,
		range: {
			start: n.start,
			end: e.length
		}
	}), t;
}
// src/families/nginx/files.ts
const nginxFiles = {
	id: "nginx-conf",
	parse: parseNginx
};
function configurationFiles(e, t) {
	let n = new Map(), parsed = (r) => n.get(r) ?? t.parsed(nginxFiles, r) ?? whyUnparsed(e, r);
	return {
		parsed,
		add: (e, t) => {
			n.set(e, t);
		},
		problemsOf: (t) => {
			let n = parsed(t);
			return typeof n == "string" ? isNoText(e, t) ? [{
				what: t,
				why: "the file is not text",
				location: wholeFile(t)
			}] : [] : n.problems;
		}
	};
}
function isNoText(e, t) {
	return e.bytes(t) instanceof Uint8Array && isUnread(e.text(t));
}
function whyUnparsed(e, t) {
	let n = e.text(t);
	return isUnread(n) ? unreadText(n) : "could not be read";
}
// src/families/nginx/scope.ts
const mostDirectives = 1e6;
function expander(e, t) {
	let n = [], r = new Set(), i = new Map(), a = new Set(), o = new Set(), s = mostDirectives, c = "no", expand = (e) => {
		let t = [], n = [];
		for (let r of e) {
			let e = r.kind === "directive" && r.name !== "include" ? null : content(r);
			if (e === null) t.push(r);
			else if (e.directives.length > s) n.push(exhausted(r));
			else {
				s -= e.directives.length;
				for (let n of e.directives) t.push(n);
				n.push(...e.gaps.slice(0, mostGaps));
			}
		}
		return {
			directives: t,
			gaps: n.slice(0, mostGaps)
		};
	}, exhausted = (e) => {
		let t = `its includes bring more than ${mostDirectives} directives`;
		return c === "no" && n.push({
			what: "nginx configuration",
			why: t,
			location: placeOfDirective(e)
		}), c = "yes", gapAt(e, `may be set in what is left unread: ${t}`, "any");
	}, content = (e) => {
		if (e.kind === "opaque") return opaqueScope(e);
		let [n] = e.args;
		if (n === void 0) return {
			directives: [],
			gaps: []
		};
		let r = literalPath(n);
		if (r === null) return unnamedScope(e, n);
		let i = holdsGlob(r) ? null : t.find(r);
		return i?.status === "missing" ? r === n.value ? missing(e, n, i.why) : unnamedScope(e, n) : inBranch(merged((i === null ? t.findAll(r) : [i.path]).map((t) => fileScope(t, e, n))), e.branch);
	}, fileScope = (t, n, o) => {
		let s = i.get(t);
		if (s) return s;
		if (a.has(t)) return missing(n, o, "includes itself");
		if (a.size >= 64) return missing(n, o, "is included too deeply");
		let c = e.parsed(t);
		if (r.add(t), typeof c == "string") return unread(n, o, {
			path: t,
			why: c
		});
		r.add(c.source.path), a.add(t);
		let l = expand(c.directives);
		return a.delete(t), i.set(t, l), l;
	}, unread = (e, t, { path: n, why: r }) => ({
		directives: [],
		gaps: [{
			...gapAt(e, `may be set in ${holdsGlob(t.value) ? n : quoted(t.value)}, which ${r}`, subjectOf(t.value) === "none" ? "any" : "tls"),
			content: "unread"
		}]
	}), missing = (e, t, r) => {
		if (stockFiles.has(split(t.value).name)) return {
			directives: [],
			gaps: []
		};
		o.has(e) || (o.add(e), n.push({
			what: `include ${quoted(t.value)}`,
			why: `${quoted(t.value)} ${r}`,
			location: placeOf(t)
		}));
		let i = subjectOf(t.value);
		return i === "none" ? {
			directives: [],
			gaps: []
		} : {
			directives: [],
			gaps: [gapAt(e, `may be set in ${quoted(t.value)}, which ${r}`, i)]
		};
	};
	return {
		expand,
		notAssessed: n,
		included: r
	};
}
const mostGaps = 50;
function gapAt(e, t, n) {
	return {
		reason: t,
		at: placeOfDirective(e),
		likely: n,
		content: "elsewhere",
		branch: e.branch
	};
}
function unreadGap(e, t) {
	return {
		reason: `may be set in ${e}, which ${t}`,
		at: wholeFile(e),
		likely: "tls",
		content: "unread",
		branch: null
	};
}
function opaqueScope(e) {
	return {
		directives: [],
		gaps: [gapAt(e, `may be set by ${quoted(e.name)}, which a template fills in`, "any")]
	};
}
function literalPath(e) {
	if (placeholderIn(e) === null && !holdsVariable(e)) return e.value;
	let t = /[}>%@]\/([\w.-]+\/[\w./-]+)$/.exec(e.value)?.[1];
	return t === void 0 ? null : `/…/${t}`;
}
function unnamedScope(e, t) {
	let n = subjectOf(t.value), r = holdsGlob(t.value) && n === "any";
	return n === "none" || r ? {
		directives: [],
		gaps: []
	} : {
		directives: [],
		gaps: [gapAt(e, `may be set in ${quoted(t.value)}, whose name is filled in elsewhere`, n)]
	};
}
function merged(e) {
	return e.length === 1 && e[0] ? e[0] : {
		directives: e.flatMap((e) => e.directives),
		gaps: e.flatMap((e) => e.gaps).slice(0, 50)
	};
}
function inBranch(e, t) {
	if (t === null) return e;
	let joint = (e) => e === null ? t : { conditions: [...t.conditions, ...e.conditions] };
	return {
		directives: e.directives.map((e) => ({
			...e,
			branch: joint(e.branch)
		})),
		gaps: e.gaps.map((e) => ({
			...e,
			branch: joint(e.branch)
		}))
	};
}
function subjectOf(e) {
	let { name: t } = split(e);
	return stockFiles.has(t) || /hsts|redirect|force[-_]?ssl/i.test(t) ? "none" : /ssl|tls|cert|letsencrypt|cipher/i.test(t) || /\/(ssl|tls|certs?|letsencrypt)\//i.test(e) ? "tls" : otherSubjects.test(t) || t.endsWith("_params") ? "none" : "any";
}
const otherSubjects = /proxy|fastcgi|uwsgi|scgi|gzip|brotli|header|cors|cache|expires|mime|php|log|upstream|websocket|rate|limit|error|deny|allow|block|robots|static|location|auth|well-known|acme|module|cloudflare|real_?ip|stub_status|status|drop|favicon/i, read = (e) => {
	let t = configurationFiles(e.tree, e.documents), n = {
		...e,
		files: t,
		roles: rolesOf(e, t)
	}, r = pathsWith(n.roles, "main").map((e) => mainConfiguration(n, e)), i = new Set(r.flatMap(({ expander: { included: e } }) => [...e])), a = r.filter(({ root: e }) => !i.has(e)), o = fragmentConfigurations(n, i);
	return combined(n, [...a, ...o]);
};
function rolesOf({ tree: e, documents: t }, n) {
	let r = new Map();
	for (let { path: i } of namedFiles(e, mayEmbed)) addEmbedded(t, i, n, r);
	let i = new Set();
	for (let t of e.entries) {
		if (!mayBeNginx(t) || (t.size ?? 0) > 5e7) continue;
		let a = fileBehind(e, t);
		if (a !== t.path && !isEnabled(t.path) && mayBeNginx({
			...t,
			path: a
		})) continue;
		let o = roleIn(e, a, n);
		if (o !== null) {
			if (a !== t.path) {
				let e = n.parsed(a);
				typeof e != "string" && n.add(t.path, e), isEnabled(t.path) && i.add(a);
			}
			r.set(t.path, o);
		}
	}
	for (let e of i) isEnabled(e) || r.delete(e);
	return r;
}
function fileBehind(e, { path: t, realPath: n, target: r }) {
	let i = r === void 0 ? null : insideConfiguration(r, folderOfFragment(t), configurationFolders);
	return n ?? (i !== null && e.has(i) ? realPathOf(e, i) : t);
}
function isEnabled(e) {
	let { name: t } = split(split(e).folder);
	return sharedFolders.has(t) && t !== "sites-available";
}
function roleIn(e, t, n) {
	let r = e.text(t);
	if (isUnread(r)) return "unread";
	if (r === void 0 || !mayHoldNginx(r)) return null;
	let i = n.parsed(t);
	return typeof i == "string" ? null : roleOf(i);
}
function addEmbedded(e, t, n, r) {
	for (let { name: i, file: a } of e.parsed(embeddedFiles, t) ?? []) {
		let e = roleOf(a);
		(e === "main" || e === "servers") && (n.add(i, a), r.set(i, e));
	}
}
function pathsWith(e, t) {
	return [...e].filter(([, e]) => e === t).map(([e]) => e);
}
function mainConfiguration(e, t) {
	let n = findRuntimes(nginxProgram, e.uses(), e.facts, realPath(t)), r = mapFor(e, n, split(t).folder), i = expander(e.files, r);
	return {
		root: t,
		kind: "main",
		paths: r,
		choice: n,
		expander: i,
		contents: mainContents(directivesOf(e, t), i),
		roots: [t],
		around: []
	};
}
function mapFor({ index: e, facts: t }, { mounts: n }, r) {
	return pathMap({
		index: e,
		declared: t.files,
		mounts: n,
		folder: r,
		configurationFolders
	});
}
function directivesOf({ files: e }, t) {
	let n = e.parsed(t);
	return typeof n == "string" ? [] : n.directives;
}
function fragmentConfigurations(e, t) {
	let n = fragmentPaths(e, t), r = fragmentGroups(n).map((t) => fragmentConfiguration(e, t)), i = new Set(r.flatMap((e) => [...e.expander.included]));
	return n.some((e) => i.has(e)) ? fragmentGroups(fragmentPaths(e, new Set([...t, ...i]))).map((t) => fragmentConfiguration(e, t)) : r;
}
function fragmentPaths({ files: e, roles: t }, n) {
	let r = [
		"servers",
		"settings",
		"unread"
	].flatMap((e) => pathsWith(t, e)), isIncluded = (t) => {
		let r = e.parsed(t);
		return n.has(t) || typeof r != "string" && n.has(r.source.path);
	};
	return fragmentGroups(r.filter((e) => !isIncluded(e))).filter((e) => e.some((e) => t.get(e) === "servers")).flat();
}
function fragmentConfiguration(e, t) {
	let n = t.find((t) => e.roles.get(t) === "servers") ?? t[0] ?? "", r = findRuntimes(nginxProgram, e.uses(), e.facts, realPath(n)), i = mainAround(e, r, split(n).folder), a = t.filter((t) => e.roles.get(t) === "unread"), o = mapFor(e, r, i === null ? folderOfFragment(n) : split(i).folder), s = expander(e.files, o), c = i === null ? [] : httpLevelOf(e, i, o);
	return {
		root: n,
		kind: "fragments",
		paths: o,
		choice: r,
		expander: s,
		contents: fragmentContents({
			read: t.map((t) => directivesOf(e, t)),
			unread: a.map((t) => unreadGap(t, whyUnread(e, t)))
		}, s, c),
		roots: t,
		around: c
	};
}
function httpLevelOf(e, t, n) {
	return e.roles.get(t) === "unread" ? [{
		byName: new Map(),
		gaps: [unreadGap(t, whyUnread(e, t))]
	}] : httpLevel(directivesOf(e, t), expander(e.files, n));
}
function whyUnread({ files: e }, t) {
	let n = e.parsed(t);
	return typeof n == "string" ? n : "could not be read";
}
function mainAround({ roles: e }, { mounts: t }, n) {
	let r = treePaths(t, "/etc/nginx/nginx.conf").find((t) => e.get(t) === "main" || e.get(t) === "unread");
	if (r !== void 0) return r;
	let i = split(n).folder, a = [...pathsWith(e, "main"), ...pathsWith(e, "unread")].filter((e) => /^nginx\.conf(\.\w+)*$/.test(split(e).name));
	for (let e of new Set([
		n,
		i,
		split(i).folder
	])) {
		let t = a.filter((t) => split(t).folder === e), n = t.find((e) => e.endsWith("nginx.conf"));
		if (n !== void 0 || t.length === 1) return n ?? t[0] ?? null;
	}
	return null;
}
function combined(e, t) {
	let n = t.map((t) => ({
		one: t,
		...assessServers({
			...t,
			root: realPath(t.root)
		}, e.served)
	})), r = new Set(t.flatMap(({ roots: e, expander: { included: t } }) => [...e, ...t])), i = [
		...unreadable(e.tree),
		...[...r].flatMap((t) => e.files.problemsOf(t)),
		...n.flatMap(({ one: e, notAssessed: t }) => [
			...e.expander.notAssessed,
			...e.contents.notAssessed,
			...e.choice.notAssessed,
			...t
		])
	], a = [
		...[...r].map(realPath),
		...t.flatMap(({ choice: e }) => e.used),
		...e.served.used
	];
	for (let t of distinctly(i)) e.notAssessed(t);
	return {
		endpoints: n.flatMap(({ endpoints: e }) => e),
		used: [...new Set(a)]
	};
}
function unreadable(e) {
	return namedFiles(e, (e) => e.kind === "file" && mayBeNginx(e) && /nginx|\.conf$/.test(e.path)).flatMap(({ path: t, size: n }) => {
		let r = whyUnreadable(e, t, n);
		return r === null ? [] : [{
			what: t,
			why: r,
			location: wholeFile(t)
		}];
	});
}
function whyUnreadable(e, t, n) {
	return (n ?? 0) > 5e7 ? `the file is larger than ${largestFile / 1e6} MB` : isNoText(e, t) ? "the file is not text" : null;
}
function distinctly(e) {
	let t = new Set();
	return e.filter(({ what: e, why: n, location: r }) => {
		let i = `${e} ${n} ${r?.path}:${r?.line}:${r?.column}`;
		return !t.has(i) && t.add(i);
	});
}
export { read };
