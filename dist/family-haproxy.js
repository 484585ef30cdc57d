import { $ as contextOf, B as isAtLeast, Ct as isUnread, Et as unreadText, F as nameTexts, G as candidateOf, H as isWithin, I as parseName, W as rowFor, Y as endpointAmong, Z as allNamed, _t as unknown, at as noClientCertificate, d as sourceOf, et as differingFacts, ft as protocolVersions, it as withoutTls, mt as known, pt as isKnown, ut as compareVersions, vt as wholeFile, wt as namedFiles } from "./tls.js";
import { a as findRuntimes, c as tagReader, d as under, i as pathMap, l as excludes, n as aboveFloor, o as softwareIsAtLeast, s as speaksTls13, t as modulusBits, u as implies } from "./dh-modulus.js";
import { _ as holdsHaproxy, g as haproxyProgram, v as mayBeHaproxy, x as split } from "./families.js";
import { a as evaluateTls13Suites, d as evaluateGroupList, f as evaluateCipherString, i as withOpenSslSuites, l as libraryDefaults, n as openSslWithout, r as withOpenSslGroups, t as openSslGroupName, v as nearestVersion } from "./libraries.js";
// src/notations/haproxy-cfg/line.ts
function readLine(e, { start: t, end: n }, r) {
	let { text: i } = e, a = [], o = [], s = t, c = "closed";
	for (; s < n && !isEnd(i[s]);) {
		if (isBlank(i[s])) {
			s++;
			continue;
		}
		let t = tagAt(i, s, n, r);
		if (t !== null && t.kind !== "output") {
			o.push(t), s = t.end;
			continue;
		}
		if (i[s] === "#") {
			s = commentEnd(i, s, n, {
				readTag: r,
				tags: o
			});
			break;
		}
		let l = readWord(e, s, n, r);
		a.push(l), l.quotes === "open" && (c = "open"), s = l.end;
	}
	let l = s < n && isEnd(i[s]) ? s : i.indexOf("\n", s);
	return {
		words: a,
		tags: o,
		quotes: c,
		next: l < 0 || l >= n ? n : l + 1
	};
}
const isEnd = (e) => e === "\n", isBlank = (e) => e === " " || e === "	" || e === "\r";
function tagAt(e, t, n, r) {
	return /^(\{[{%#]|<%)/.test(e.slice(t, t + 2)) ? r(t, n) : null;
}
function commentEnd(e, t, n, { readTag: r, tags: i }) {
	let a = t;
	for (; a < n && !isEnd(e[a]);) {
		let t = tagAt(e, a, n, r);
		t !== null && t.kind !== "output" && i.push(t), a = t?.end ?? a + 1;
	}
	return a;
}
const isEscaped = (e) => e !== void 0 && /[ \\"'#$nrt]/.test(e), escaped = {
	n: "\n",
	r: "\r",
	t: "	"
};
function readWord(e, t, n, r) {
	let { text: i } = e, a = [], o = "nobody", s = "", c = t;
	for (; c < n && !isEnd(i[c]); c++) {
		let e = i[c] ?? "";
		if (s === "" && (isBlank(e) || e === "#")) break;
		let t = tagAt(i, c, n, r);
		if (t !== null && t.kind !== "output" && s === "") break;
		t === null ? e === "\\" && s !== "'" && isEscaped(i[c + 1]) ? (c++, a.push(escaped[i[c] ?? ""] ?? i[c] ?? "")) : (e === "\"" || e === "'") && (s === "" || s === e) ? s = s === "" ? e : "" : (e === "$" && s !== "'" && o === "nobody" && isVariable(i, c) && (o = "environment"), a.push(e)) : (a.push(i.slice(c, t.end)), o = "template", c = t.end - 1);
	}
	let l = a.join("");
	return o === "nobody" && placeholder.test(l) && (o = "template"), {
		source: e,
		start: t,
		end: c,
		value: l,
		filledBy: o,
		quotes: s === "" ? "closed" : "open"
	};
}
const isVariable = (e, t) => /^\$(?:\{\w|[A-Za-z_])/.test(e.slice(t, t + 3)), placeholder = /__[A-Z][A-Z0-9_]*__|@@?[A-Z_][A-Z0-9_.-]*@@?|%%[A-Za-z_]\w*%%|^<[A-Za-z_][\w .-]*>$/;
// src/notations/haproxy-cfg/word.ts
function placeOf({ source: e, start: t, end: n }) {
	return e.locate(t, n);
}
function placeOfWords(e) {
	let [t] = e;
	return t.source.locate(t.start, (e.at(-1) ?? t).end);
}
function quoted(e) {
	return e.length > 80 ? `${e.slice(0, 77)}…` : e;
}
function whyOpen({ value: e, filledBy: t }) {
	return t === "nobody" ? null : t === "template" ? `${quoted(e)} is filled in by a template` : `${quoted(e)} holds a variable of the environment`;
}
// src/notations/haproxy-cfg/parse.ts
const sectionWords = new Set("global defaults frontend backend listen peers resolvers mailers userlist cache program ring log-forward http-errors fcgi-app crt-store traces acme log-profile".split(" "));
function parseHaproxy(e, t) {
	let n = sourceOf(e, t), r = tagReader(t), i = conditionStack(), a = [], o = [], gap = (e, t) => o.push({
		what: "HAProxy configuration",
		why: e,
		location: t
	});
	for (let e = 0; e < t.length;) {
		let o = readLine(n, {
			start: e,
			end: t.length
		}, r), [s, c] = [e, Math.max(e, o.next - 1)], l = n.locate(s, c);
		e = o.next, o.quotes === "open" && gap("a quote is opened and not closed on its line", l);
		let u = o.words.length === 0;
		if (u) for (let e of o.tags) i.tag(e);
		if (u && o.tags.some(({ kind: e }) => e === "insert")) {
			let e = insertedLine(n, s, c, i.branch()), t = a.at(-1);
			t && t.lines.push(e), gap("a template puts further lines in here", l);
		}
		let [d] = o.words;
		if (d === void 0 || i.isDirective(o, gap)) continue;
		let f = {
			words: o.words,
			branch: i.branch(),
			hidden: o.tags.some(({ kind: e }) => e !== "neutral") ? "a template's condition decides about it" : null
		};
		sectionWords.has(d.value) ? a.push({
			header: f,
			keyword: d.value,
			lines: []
		}) : a.at(-1)?.lines.push(f);
	}
	return {
		source: n,
		sections: a,
		problems: o
	};
}
function insertedLine(e, t, n, r) {
	return {
		words: [{
			source: e,
			start: t,
			end: n,
			value: "",
			filledBy: "template"
		}],
		branch: r,
		hidden: "a template puts further lines in here"
	};
}
function conditionStack() {
	let e = [], open = (t) => e.push({
		text: t,
		arm: 0
	}), middle = () => {
		let t = e.pop();
		t && e.push({
			...t,
			arm: t.arm + 1
		});
	};
	return {
		branch: () => e.reduce((e, t) => under(e, t), null),
		tag: ({ kind: t, text: n }) => {
			t === "open" ? open(n) : t === "middle" ? middle() : t === "close" && e.pop();
		},
		isDirective: ({ words: t }, n) => {
			let [r] = t;
			return r === void 0 || !r.value.startsWith(".") ? !1 : (r.value === ".if" ? (open(t.map(({ value: e }) => e).join(" ")), n(".if decides when HAProxy starts which of the lines below it count", placeOfWords(t))) : r.value === ".elif" || r.value === ".else" ? middle() : r.value === ".endif" ? e.pop() : /^\.(diag|notice|warning|alert)$/.test(r.value) || n(`${quoted(r.value)} is no directive that is known here`, placeOf(r)), !0);
		}
	};
}
// src/families/haproxy/addresses.ts
function socketsOf(e) {
	let t = placeOf(e), n = whyOpen(e);
	return e.value.split(",").map((e) => socketOf(e, n, t));
}
function socketOf(e, t, n) {
	let [, r = "", i = ""] = /^(?:([a-z0-9+]+)@)?(.*)$/s.exec(e) ?? [], a = kindOf(r, i), o = i.lastIndexOf(":"), [, s, c] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(i.slice(o + 1)) ?? [];
	return {
		kind: a,
		text: e,
		at: n,
		open: t,
		address: addressOf(r, o < 0 ? i : i.slice(0, o)),
		port: s === void 0 ? null : Number(s),
		ports: c === void 0 || c === s ? "one" : "several"
	};
}
function kindOf(e, t) {
	return e.startsWith("quic") ? "quic" : /^(unix|abnsz?|fd|sockpair|uxst|rhttp)$/.test(e) || t.startsWith("/") ? "other" : "tcp";
}
function addressOf(e, t) {
	return t === "" || t === "*" || t === "0.0.0.0" ? e.endsWith("6") ? "[::]" : "*" : t === "::" || t === "[::]" ? "[::]" : /\$|\{\{|<%/.test(t) ? "*" : t.includes(":") && !t.startsWith("[") ? `[${t}]` : t;
}
function isLocal({ address: e }) {
	return e.startsWith("127.") || e === "[::1]" || e === "localhost";
}
// src/families/haproxy/keywords.data.ts
const tabledReleases = {
	from: "2.6",
	until: "3.3"
}, flagsOfBind = "accept-proxy defer-accept tfo transparent v4v6 v6only allow-0rtt force-sslv3 force-tlsv10 force-tlsv11 force-tlsv12 force-tlsv13 generate-certificates no-ca-names no-sslv3 no-tls-tickets no-tlsv10 no-tlsv11 no-tlsv12 no-tlsv13 prefer-client-ciphers ssl strict-sni quic-force-retry".split(" "), settingsOfBind = "accept-netscaler-cip backlog expose-fd gid group id interface level maxconn mode mss name namespace nice process proto severity-output shards tcp-ut thread uid user alpn ca-file ca-ignore-err ca-sign-file ca-sign-pass ca-verify-file ciphers ciphersuites crl-file crt crt-ignore-err crt-list curves ecdhe npn ssl-max-ver ssl-min-ver tls-ticket-keys verify quic-cc-algo quic-socket guid-prefix label idle-ping nbconn tcp-md5sig cc".split(" "), newerKeywords = {
	"no-strict-sni": {
		words: 0,
		since: "2.7"
	},
	"no-alpn": {
		words: 0,
		since: "2.7"
	},
	"tls-tickets": {
		words: 0,
		since: "2.7"
	},
	"client-sigalgs": {
		words: 1,
		since: "2.7"
	},
	sigalgs: {
		words: 1,
		since: "2.7"
	},
	"default-crt": {
		words: 1,
		since: "2.7"
	}
}, crtListKeywords = {
	"allow-0rtt": 0,
	alpn: 1,
	"ca-file": 1,
	"ca-verify-file": 1,
	ciphers: 1,
	ciphersuites: 1,
	"client-sigalgs": 1,
	"crl-file": 1,
	curves: 1,
	ecdhe: 1,
	"no-alpn": 0,
	"no-ca-names": 0,
	npn: 1,
	ocsp: 1,
	"ocsp-update": 1,
	sigalgs: 1,
	"ssl-max-ver": 1,
	"ssl-min-ver": 1,
	verify: 1
}, defaultOptions = "allow-0rtt force-sslv3 force-tlsv10 force-tlsv11 force-tlsv12 force-tlsv13 no-alpn no-sslv3 no-tls-tickets no-tlsv10 no-tlsv11 no-tlsv12 no-tlsv13 prefer-client-ciphers strict-sni tls-tickets no-strict-sni".split(" "), newerDefaultOptions = [
	"strict-sni",
	"no-strict-sni",
	"no-alpn",
	"tls-tickets"
];
// src/families/haproxy/bind.ts
function bindOf(e, { section: t, mode: n, globals: r }) {
	let [, i, ...a] = e.words;
	return {
		section: t,
		line: e,
		mode: n,
		globals: r,
		at: placeOfWords(e.words),
		sockets: i === void 0 ? [] : socketsOf(i),
		...settingsOf(a, e)
	};
}
function settingsOf(e, t) {
	let n = new Map(), r = placeOfWords(t.words), result = (e) => ({
		settings: n,
		open: t.hidden === null ? null : unknown(t.hidden, r),
		stranger: null,
		unfinished: null,
		...e
	});
	for (let t = 0; t < e.length; t++) {
		let r = e[t], i = whyOpen(r);
		if (i !== null) return result({ open: unknown(`${i}, which may set anything`, placeOf(r)) });
		let a = wordsAfter(r.value);
		if (a === null) return result({ stranger: r });
		let o = a === 0 ? null : e[++t];
		if (o === void 0) return result({ unfinished: r });
		let s = n.get(r.value) ?? [];
		n.set(r.value, [...s, {
			keyword: r,
			word: o
		}]);
	}
	return result({});
}
function wordsAfter(e) {
	return Object.hasOwn(newerKeywords, e) ? newerKeywords[e]?.words ?? null : flagsOfBind.includes(e) ? 0 : settingsOfBind.includes(e) ? 1 : null;
}
const speaksTls = ({ settings: e }) => e.has("ssl");
// src/families/haproxy/crt-list.ts
function readCrtList(e, t) {
	let n = sourceOf(e, t), r = tagReader(t), i = [];
	for (let e = 0; e < t.length;) {
		let { words: a, next: o } = readLine(n, {
			start: e,
			end: t.length
		}, r), [s, ...c] = a;
		s !== void 0 && i.push(lineOf(n, s, c)), e = o;
	}
	return i;
}
function lineOf(e, t, n) {
	let r = n[0]?.value.startsWith("[") ?? !1, i = r ? n.findIndex(({ value: e }) => e.endsWith("]")) : -1, a = r ? n.slice(0, i < 0 ? n.length : i + 1) : [], o = n.slice(a.length).filter(({ value: e }) => !e.startsWith("!")), s = a.flatMap((t) => withoutBrackets(e, t)), c = new Map(), l = null;
	for (let e = 0; e < s.length; e++) {
		let t = s[e], n = Object.hasOwn(crtListKeywords, t.value) ? crtListKeywords[t.value] : void 0;
		if (n === void 0) {
			l = {
				why: `unknown keyword "${quoted(t.value)}" in a crt-list`,
				at: placeOf(t)
			};
			break;
		}
		let r = n === 0 ? null : s[++e] ?? null;
		c.set(t.value, [...c.get(t.value) ?? [], {
			keyword: t,
			word: r
		}]);
	}
	return {
		file: t,
		settings: c,
		filters: o,
		refused: l
	};
}
function withoutBrackets(e, t) {
	let n = t.start + +(e.text[t.start] === "["), r = t.end - +(e.text[t.end - 1] === "]");
	return r <= n ? [] : [{
		...t,
		start: n,
		end: r,
		value: t.value.replace(/^\[/, "").replace(/\]$/, "")
	}];
}
// src/families/haproxy/globals.ts
function globalLines({ byName: e, counts: t, hidden: n }, r, i) {
	let a = (e.get(r) ?? []).slice(0, t.get(r) ?? 0).filter((e) => !excludes(i, e.branch)), o = a.find((e) => !implies(i, e.branch));
	if (o) return unknown(`a condition decides about ${r}`, placeOfWords(o.words));
	let s = (e.get("") ?? []).slice(0, t.get("") ?? 0)[0];
	return s ? unknown(s.hidden ?? "a template fills it in", placeOfWords(s.words)) : a.length === 0 && n !== null ? n : a;
}
function globalWord(e, t, n) {
	let r = globalLines(e, t, n);
	if ("unknown" in r) return r;
	let [i, a] = r.at(-1)?.words ?? [];
	if (i === void 0 || a === void 0) return null;
	let o = whyOpen(a);
	return o === null ? {
		keyword: i,
		word: a
	} : unknown(o, placeOfWords([a]));
}
// src/families/haproxy/paths.ts
function basedPath({ globals: e, line: t }, n, r) {
	let i = whyOpen(r);
	if (i !== null) return unknown(i, placeOf(r));
	if (r.value.startsWith("/")) return r.value;
	let a = globalWord(e, n, t.branch);
	return a === null || "unknown" in a && a === e.hidden ? r.value : "unknown" in a ? a : `${a.word.value}/${r.value}`;
}
// src/families/haproxy/certificates.ts
const none = new Map();
function servedBy(e, t, n) {
	let r = [...namedFirst(e)].flatMap(({ keyword: r, word: i }) => i === null ? [] : r.value === "crt-list" ? listed(e, i, t, n) : loaded(e, i, t).map((e) => servedWith(e, none)));
	return [...Map.groupBy(r, ({ names: e, overrides: t, hidden: n }) => t.size > 0 || n !== null ? {} : e.map(({ text: e }) => e).toSorted().join(" ")).values()].map((e) => ({
		...e[0],
		certificates: preferred(e.flatMap(({ certificates: e }) => e))
	}));
}
function namedFirst({ settings: e }) {
	let t = [...e.get("crt") ?? [], ...e.get("crt-list") ?? []];
	return [...e.get("default-crt") ?? [], ...t.toSorted((e, t) => e.keyword.start - t.keyword.start)];
}
function servedWith(e, t) {
	let n = namesIn(e);
	return {
		names: n,
		namesFrom: n.length > 0 ? "certificate" : "none",
		certificates: [e],
		overrides: t,
		hidden: null
	};
}
function namesIn({ chain: e }) {
	let t = isKnown(e) ? e.value[0] : void 0;
	if (t === void 0) return [];
	let { dnsNames: n, commonName: r } = t, i = [...n, ...r !== null && /^[\w*][\w.-]*$/.test(r) ? [r] : []];
	return [...new Set(i.map((e) => e.toLowerCase()))].map((e) => parseName(e));
}
function preferred(e) {
	let t = e.filter(({ chain: e }) => isKnown(e) && e.value[0]?.key.kind === "ec");
	return t.length > 0 && e.every(({ chain: e }) => isKnown(e)) ? t.slice(0, 1) : e;
}
function loaded(e, t, { paths: n, chainOf: r }) {
	let i = placeOf(t), a = basedPath(e, "crt-base", t);
	if (typeof a != "string") return [{
		path: null,
		chain: a
	}];
	if (a.startsWith("@")) return [{
		path: null,
		chain: unknown(`${quoted(a)} is of a crt-store, which is not read`, i)
	}];
	let o = {
		value: a,
		at: i
	}, s = n.find(a), c = s.status === "found" ? [s.path] : filesBehind(a, n);
	if (c.length === 0) {
		let e = s.status === "missing" ? s.why : "is not in the tree";
		return [{
			path: o,
			chain: unknown(`${quoted(a)} ${e}`, i)
		}];
	}
	return c.map((e) => {
		let t = r(e);
		return {
			path: c.length === 1 ? o : {
				value: e,
				at: i
			},
			chain: typeof t == "string" ? unknown(`${quoted(e)} ${t}`, i) : known(t, i)
		};
	});
}
function filesBehind(e, t) {
	let n = t.findAll(`${e.replace(/\/$/, "")}/*`).filter((e) => !/^\.|\.(key|issuer|ocsp|sctl)$/.test(split(e).name));
	return n.length > 0 ? n : [
		"rsa",
		"ecdsa",
		"dsa"
	].flatMap((n) => {
		let r = t.find(`${e}.${n}`);
		return r.status === "found" ? [r.path] : [];
	});
}
function listed(e, t, n, r) {
	let i = placeOf(t), a = whyOpen(t), o = a === null ? textOf(t.value, n) : { unread: `is not known: ${a}` };
	if (typeof o != "string") {
		let e = unknown(`the crt-list ${quoted(t.value)} ${o.unread}`, i);
		return [{
			names: [],
			namesFrom: "none",
			certificates: [{
				path: null,
				chain: e
			}],
			overrides: none,
			hidden: e
		}];
	}
	return readCrtList(o, n.textOf(o)).flatMap(({ file: t, settings: i, filters: a, refused: o }) => {
		let s = o === null ? null : r.add(o.why, o.at);
		return loaded(e, t, n).map((e) => {
			let t = servedWith(e, i), n = a.map(({ value: e }) => parseName(e));
			return n.length > 0 ? {
				...t,
				names: n,
				namesFrom: "listener",
				hidden: s
			} : {
				...t,
				hidden: s
			};
		});
	});
}
function textOf(e, { paths: t, textOf: n }) {
	let r = t.find(e);
	if (r.status === "missing") return { unread: r.why };
	let i = n(r.path);
	return i === void 0 ? { unread: "could not be read" } : isUnread(i) ? { unread: unreadText(i) } : r.path;
}
// src/families/haproxy/view.ts
function written$1(e, t) {
	let n = lastOf(e.overrides, t) ?? lastOf(e.bind.settings, t);
	if (n) return wordOf(n.word);
	let { bind: r } = e, i = globalWord(r.globals, `ssl-default-bind-${t}`, r.line.branch);
	return i === null ? { kind: "absent" } : "unknown" in i ? {
		kind: "unknown",
		fact: i
	} : {
		kind: "word",
		word: i.word
	};
}
function writtenHere(e, t) {
	let n = lastOf(e.overrides, t) ?? lastOf(e.bind.settings, t);
	return n ? wordOf(n.word) : { kind: "absent" };
}
function lastOf(e, t) {
	return e.get(t)?.at(-1);
}
function wordOf(e) {
	if (e === null) return { kind: "absent" };
	let t = whyOpen(e);
	return t === null ? {
		kind: "word",
		word: e
	} : {
		kind: "unknown",
		fact: unknown(t, placeOf(e))
	};
}
function defaultText({ runtime: e }) {
	return `default of haproxy ${e.software.version}`;
}
// src/families/haproxy/client-certificate.ts
const modes = {
	none: "none",
	optional: "optional",
	required: "required"
};
function clientCertificateOf(e) {
	let t = writtenHere(e, "verify");
	if (t.kind === "unknown") return t.fact;
	if (t.kind === "absent") return known(noClientCertificate, null, defaultText(e));
	let n = placeOf(t.word), r = Object.hasOwn(modes, t.word.value) ? modes[t.word.value] : void 0;
	if (r === void 0) return e.refusals.add(`unknown verify method "${quoted(t.word.value)}"`, n);
	if (r === "none") return known(noClientCertificate, n);
	let i = writtenHere(e, "ca-file");
	if (i.kind === "absent") return e.refusals.add("verify is enabled but no CA file is specified", n);
	let a = writtenHere(e, "crl-file"), o = i.kind === "word" ? located(i.word) : null;
	return known({
		mode: r,
		refusal: "alert",
		depth: null,
		caFile: o,
		crlFile: a.kind === "word" ? located(a.word) : null,
		authorities: authoritiesIn(e, i),
		...ignoresAll(e) ? { verifyErrors: "ignored" } : {},
		...statusOf(e.bind)
	}, n);
}
const located = (e) => ({
	value: e.value,
	at: placeOf(e)
});
function authoritiesIn(e, t) {
	if (t.kind === "unknown") return t.fact;
	if (t.kind === "absent") return known([]);
	let { word: n } = t, r = placeOf(n), i = basedPath(e.bind, "ca-base", n);
	if (typeof i != "string") return i;
	let a = e.files.paths.find(i);
	if (a.status === "missing") return unknown(`${quoted(i)} ${a.why}`, r);
	let o = e.files.chainOf(a.path);
	return typeof o == "string" ? unknown(`${quoted(i)} ${o}`, r) : known(o, r);
}
function ignoresAll(e) {
	return ["ca-ignore-err", "crt-ignore-err"].every((t) => {
		let n = writtenHere(e, t);
		return n.kind === "word" && n.word.value === "all";
	});
}
function statusOf({ section: e }) {
	let t = e.lines.find(({ words: e }) => {
		let t = e.map(({ value: e }) => e);
		return t[0] === "http-request" && t[1] === "deny" && t.some((e) => /^!?ssl_c_(verify|used)/.test(e));
	});
	if (t === void 0) return {};
	let n = t.words.map(({ value: e }) => e), r = Number(n[n.indexOf("deny_status") + 1]);
	return { unverifiedStatus: Number.isInteger(r) ? r : 403 };
}
// src/families/haproxy/versions.data.ts
const haproxySource = "haproxy/haproxy src/ssl_sock.c, src/cfgparse-ssl.c, doc/configuration.txt, tags v1.8.0 to v3.4", defaultMinimum = [{
	from: "1.0",
	value: "TLSv1.0",
	source: haproxySource,
	evidence: "source"
}, {
	from: "2.2",
	value: "TLSv1.2",
	source: `${haproxySource}; seen with 2.6.12`,
	evidence: "observed"
}], defaultAlpn = [{
	from: "1.0",
	value: [],
	source: haproxySource,
	evidence: "source"
}, {
	from: "2.8",
	value: ["h2", "http/1.1"],
	source: haproxySource,
	evidence: "source"
}], defaultDhBits = [
	{
		from: "1.0",
		value: 1024,
		source: haproxySource,
		evidence: "inferred"
	},
	{
		from: "2.2",
		value: 2048,
		source: haproxySource,
		evidence: "inferred"
	},
	{
		from: "2.6",
		value: 0,
		source: `${haproxySource}; seen with 2.6.12`,
		evidence: "observed"
	}
], versionWords = {
	SSLv3: "SSLv3",
	"TLSv1.0": "TLSv1.0",
	"TLSv1.1": "TLSv1.1",
	"TLSv1.2": "TLSv1.2",
	"TLSv1.3": "TLSv1.3"
}, versionFlags = {
	sslv3: "SSLv3",
	tlsv10: "TLSv1.0",
	tlsv11: "TLSv1.1",
	tlsv12: "TLSv1.2",
	tlsv13: "TLSv1.3"
}, libraryOf = (e) => nearestVersion(e.library);
function suitesOf(e) {
	let { runtime: t, refusals: n } = e, r = written$1(e, "ciphers");
	if (r.kind === "unknown") return {
		cipherSuites: r.fact,
		securityLevel: r.fact
	};
	let i = r.kind === "word" ? r.word.value : "DEFAULT", a = evaluateCipherString(i, libraryOf(t)), o = r.kind === "word" ? placeOf(r.word) : null;
	if (a.error !== null && o !== null) {
		let e = n.add(`OpenSSL ${t.library} refuses "${quoted(i)}": ${a.error}`, o);
		return {
			cipherSuites: e,
			securityLevel: e
		};
	}
	let s = o === null ? `default of OpenSSL ${t.library}` : null;
	return {
		cipherSuites: known(a.suites, o, s),
		securityLevel: a.securityLevel === null ? levelOf(e) : known(a.securityLevel, o, s)
	};
}
function levelOf({ bind: e, runtime: t, refusals: n }) {
	let r = globalWord(e.globals, "ssl-security-level", e.line.branch);
	if (r === null) return t.securityLevel;
	if ("unknown" in r) return r;
	let i = placeOf(r.word);
	return /^[0-5]$/.test(r.word.value) ? known(Number(r.word.value), i) : n.add(`"${quoted(r.word.value)}" is no security level`, i);
}
function tls13SuitesOf(e) {
	let { runtime: t, refusals: n } = e;
	if (!speaksTls13(t)) return known([], null, `OpenSSL ${t.library} has no TLS 1.3`);
	let r = written$1(e, "ciphersuites");
	if (r.kind === "unknown") return r.fact;
	if (r.kind === "absent") {
		let { tls13CipherSuites: e } = libraryDefaults(libraryOf(t));
		return known(e, null, `default of OpenSSL ${t.library}`);
	}
	let i = evaluateTls13Suites(r.word.value, libraryOf(t)), a = placeOf(r.word);
	return i.error === null ? known(i.suites, a) : n.add(`OpenSSL ${t.library} refuses "${quoted(r.word.value)}": ${i.error}`, a);
}
function preferenceOf(e) {
	let { bind: t } = e, n = t.settings.get("prefer-client-ciphers")?.at(-1);
	if (n) return known("client", placeOf(n.keyword));
	let r = globalLines(t.globals, "ssl-default-bind-options", t.line.branch);
	if ("unknown" in r) return r;
	let i = r.flatMap(({ words: e }) => e).find(({ value: e }) => e === "prefer-client-ciphers");
	return i === void 0 ? known("server-chacha-by-client", null, defaultText(e)) : known("client", placeOf(i));
}
function groupsOf(e) {
	let t = written$1(e, "curves"), n = t.kind === "absent" ? writtenHere(e, "ecdhe") : t;
	if (n.kind === "unknown") return n.fact;
	let { runtime: r, refusals: i } = e;
	if (n.kind === "absent") return known(libraryDefaults(libraryOf(r)).groups, null, `default of OpenSSL ${r.library}`);
	let { groups: a, error: o } = evaluateGroupList(n.word.value, libraryOf(r)), s = placeOf(n.word);
	return o === null ? known(a, s) : i.add(`OpenSSL ${r.library} refuses "${quoted(n.word.value)}": ${o}`, s);
}
function signatureSchemesOf(e) {
	let t = written$1(e, "sigalgs");
	return t.kind === "unknown" ? t.fact : t.kind === "absent" ? known("library-default", null, "default of OpenSSL") : unknown(`sigalgs "${quoted(t.word.value)}" is not read`, placeOf(t.word));
}
function dhParametersOf(e) {
	let { bind: t, files: n, refusals: r, runtime: i } = e, a = globalWord(t.globals, "ssl-dh-param-file", t.line.branch);
	if (a !== null && "unknown" in a) return a;
	if (a !== null) return parametersIn(a.word, n);
	let o = globalWord(t.globals, "tune.ssl.default-dh-param", t.line.branch);
	if (o !== null && "unknown" in o) return o;
	if (o === null) {
		let t = rowFor(defaultDhBits, i.software.version)?.value ?? 0;
		return known(t === 0 ? "none" : { bits: t }, null, defaultText(e));
	}
	let s = Number(o.word.value);
	return Number.isInteger(s) && s >= 1024 ? known({ bits: s }, placeOf(o.word)) : r.add("tune.ssl.default-dh-param expects a value of 1024 or more", placeOf(o.word));
}
function parametersIn(e, { paths: t, textOf: n }) {
	let r = placeOf(e), i = t.find(e.value);
	if (i.status === "missing") return unknown(`${quoted(e.value)} ${i.why}`, r);
	let a = n(i.path);
	if (isUnread(a)) return unknown(`${quoted(e.value)} ${unreadText(a)}`, r);
	let o = a === void 0 ? null : modulusBits(a);
	return o === null ? unknown(`${i.path} holds no DH parameters that can be read`, r) : known({ bits: o }, r);
}
function alpnOf(e) {
	let { bind: t, overrides: n, runtime: r } = e, i = t.settings.get("no-alpn")?.at(-1) ?? n.get("no-alpn")?.at(-1), a = writtenHere(e, "alpn");
	if (a.kind === "unknown") return a.fact;
	if (a.kind === "word") return known(a.word.value.split(",").filter((e) => e !== ""), placeOf(a.word));
	if (i) return known([], placeOfWords([i.keyword]));
	let o = rowFor(defaultAlpn, r.software.version)?.value ?? [];
	return known(t.mode === "tcp" ? [] : o, null, defaultText(e));
}
// src/families/haproxy/protocols.ts
const noFilter = {
	min: null,
	max: null,
	without: []
};
function protocolsOf(e) {
	let t = effectiveFilter(e);
	if ("unknown" in t) return t;
	let { runtime: n, refusals: r, bind: i } = e, { max: a } = t, o = rowFor(defaultMinimum, n.software.version)?.value ?? "TLSv1.0", s = a !== null && compareVersions(a.version, o) < 0 ? a.version : o, c = t.min?.version ?? s, l = protocolVersions.filter((n) => compareVersions(n, c) >= 0 && (a === null || compareVersions(n, a.version) <= 0) && (t.min !== null || a !== null || !t.without.some((e) => e.version === n)) && isBuilt(n, e));
	if (l.length === 0) return r.add("all SSL/TLS versions are disabled", placeOfFilter(t) ?? i.at);
	let u = placeOfFilter(t);
	return known(l, u, u === null ? defaultText(e) : null);
}
function isBuilt(e, { runtime: t }) {
	return e === "TLSv1.3" ? speaksTls13(t) : e !== "SSLv3" || !isAtLeast(t.library, "1.1.0");
}
function placeOfFilter({ min: e, max: t, without: n }) {
	let r = ((e !== null && compareVersions(e.version, "TLSv1.2") > 0 ? e : null) ?? t ?? e ?? n[0])?.word;
	return r === void 0 ? null : placeOf(r);
}
function effectiveFilter(e) {
	let { bind: t, overrides: n } = e, r = defaultFilter(e);
	if ("unknown" in r) return r;
	let i = filterOf(t.settings, e);
	if ("unknown" in i) return i;
	let a = filterOf(n, e);
	return "unknown" in a ? a : {
		min: a.min ?? i.min ?? r.min,
		max: a.max ?? i.max ?? r.max,
		without: [...i.without, ...r.without]
	};
}
function filterOf(e, t) {
	return filterOfWords([...e].flatMap(([e, t]) => t.map(({ keyword: t, word: n }) => ({
		name: e,
		keyword: t,
		word: n
	}))).toSorted((e, t) => e.keyword.start - t.keyword.start), t);
}
function defaultFilter(e) {
	let { globals: t, line: n } = e.bind, r = globalLines(t, "ssl-default-bind-options", n.branch);
	return "unknown" in r ? r : r.map(openWord).find((e) => e !== null) || filterOfWords(r.flatMap(({ words: [, ...e] }) => e.map((t, n) => ({
		name: t.value,
		keyword: t,
		word: /^ssl-m(in|ax)-ver$/.test(t.value) ? e[n + 1] ?? null : null
	}))), e);
}
function openWord({ words: e, hidden: t }) {
	if (t !== null) return unknown(t, placeOfWords(e));
	let n = e.find((e) => whyOpen(e) !== null);
	return n === void 0 ? null : unknown(whyOpen(n) ?? "", placeOf(n));
}
function filterOfWords(e, { refusals: t }) {
	let n = noFilter;
	for (let { name: r, keyword: i, word: a } of e) {
		let [, e, o] = /^(no|force)-((?:sslv|tlsv)\d+)$/.exec(r) ?? [], s = o === void 0 ? void 0 : versionFlags[o];
		if (s !== void 0) {
			let t = {
				version: s,
				word: i
			};
			n = e === "no" ? {
				...n,
				without: [...n.without, t]
			} : {
				...n,
				min: t,
				max: t
			};
		}
		if (r !== "ssl-min-ver" && r !== "ssl-max-ver") continue;
		if (a === null) return t.add(`${r} names no version`, placeOf(i));
		let c = whyOpen(a);
		if (c !== null) return unknown(c, placeOf(a));
		let l = Object.hasOwn(versionWords, a.value) ? versionWords[a.value] : void 0;
		if (l === void 0) return t.add(`${r}: "${quoted(a.value)}" is no version of SSL or TLS`, placeOf(a));
		n = {
			...n,
			[r === "ssl-min-ver" ? "min" : "max"]: {
				version: l,
				word: a
			}
		};
	}
	return n;
}
// src/families/haproxy/scopes.data.ts
const groupsOfTheBindLine = {
	...allNamed,
	groups: "initial"
}, groupsOfTheCertificate = allNamed;
// src/families/haproxy/contexts.ts
function haproxyContexts(e, t, n) {
	let r = {
		...e,
		overrides: new Map()
	}, i = contextFor({
		...e,
		overrides: t.overrides
	}, t);
	return {
		named: i,
		initial: t === n && t.overrides.size === 0 ? i : contextFor(r, {
			...n,
			overrides: new Map(),
			hidden: null
		}),
		scope: softwareIsAtLeast(e.runtime, "3.1") ? groupsOfTheCertificate : groupsOfTheBindLine
	};
}
const ofCrtList = new Set([
	"protocols",
	"cipherSuites",
	"tls13CipherSuites",
	"groups",
	"signatureSchemes",
	"securityLevel",
	"alpn",
	"clientCertificate"
]);
function contextFor(e, { certificates: t, hidden: n }) {
	let r = unreadableLine(e);
	if (r !== null) return contextOf(() => r);
	let i = suitesOf(e), a = {
		...i,
		protocols: aboveFloor(protocolsOf(e), i.securityLevel, e.runtime),
		tls13CipherSuites: tls13SuitesOf(e),
		suitePreference: preferenceOf(e),
		groups: groupsOf(e),
		signatureSchemes: signatureSchemesOf(e),
		dhParameters: dhParametersOf(e),
		alpn: alpnOf(e),
		certificates: certificatesOf(e, t),
		clientCertificate: clientCertificateOf(e),
		nameHandling: known("serves", null, defaultText(e)),
		unknownNames: unknownNamesOf(e)
	};
	return n === null ? a : contextOf((e) => ofCrtList.has(e) ? n : a[e]);
}
function unreadableLine({ bind: e, runtime: t, refusals: n }) {
	if (e.open !== null) return e.open;
	let { version: r } = t.software;
	if (e.unfinished !== null) return n.add(`${e.unfinished.value} lacks a value`, placeOf(e.unfinished));
	if (e.stranger !== null) {
		let t = quoted(e.stranger.value), i = placeOf(e.stranger);
		return isWithin(r, tabledReleases) ? n.add(`unknown keyword "${t}" in a bind line`, i) : unknown(`"${t}" is no keyword of a bind line that is known here`, i);
	}
	for (let [i, [a]] of e.settings) {
		let e = Object.hasOwn(newerKeywords, i) ? newerKeywords[i]?.since : void 0;
		if (e != null && a !== void 0 && !softwareIsAtLeast(t, e)) return n.add(`${i} came after haproxy ${r}`, placeOf(a.keyword));
	}
	return null;
}
function certificatesOf({ bind: e, refusals: t }, n) {
	let r = e.settings.get("generate-certificates")?.at(-1);
	if (r) {
		let e = unknown("certificates are made at run time (generate-certificates)", placeOf(r.keyword));
		return known([{
			path: null,
			chain: e
		}], e.at);
	}
	let i = e.section.lines.find(({ words: e }) => e[0].value === "ssl-f-use");
	return i ? unknown("ssl-f-use, which is not read, names certificates", placeOf(i.words[0])) : n.length > 0 ? known(n, n[0]?.path?.at ?? n[0]?.chain.at ?? e.at) : e.settings.has("strict-sni") ? unknown("no certificate is named", e.at) : t.add("no SSL certificate is named for a bind with ssl (crt)", e.at);
}
function unknownNamesOf(e) {
	let t = e.bind.settings.get("strict-sni")?.at(-1);
	return t ? known("rejected", placeOf(t.keyword)) : known("served", null, defaultText(e));
}
// src/families/haproxy/dialect.ts
const haproxyDialect = {
	suite: ({ openssl: e }) => e,
	group: openSslGroupName,
	says: (e, t) => statements[e](t),
	without: openSslWithout,
	listens: (e) => `bind :${e} ssl crt …`,
	noCertificatePage: null,
	write: written,
	listener: () => null
}, statements = {
	protocols: ([e]) => `ssl-min-ver ${e ?? "TLSv1.2"}`,
	cipherSuites: (e) => `ciphers ${e.map(({ openssl: e }) => e).join(":")}`,
	groups: (e) => `curves ${e.map(openSslGroupName).join(":")}`,
	clientCertificate: (e) => `verify ${e === "optional-any-ca" ? "optional" : e}`
};
function written(e, t) {
	if (e.fact === "cipherSuites") return withOpenSslSuites(e.add, t);
	if (e.fact === "groups") return withOpenSslGroups(e.add, t);
	if (!("add" in e) || !/^TLSv1\.[0-3]$/.test(t)) return null;
	let [n] = e.add;
	return n === void 0 || n === t ? null : n;
}
// src/families/haproxy/refusals.ts
function refusalList() {
	let e = new Map();
	return {
		add: (t, n) => {
			let r = `haproxy refuses to start: ${t}`, i = `${n.path}:${n.line}:${n.column} ${t}`;
			return e.size < mostRefusals && e.set(i, {
				what: "HAProxy configuration",
				why: r,
				location: n
			}), unknown(r, n);
		},
		all: () => [...e.values()]
	};
}
const mostRefusals = 1e3;
// src/families/haproxy/endpoints.ts
function endpointsOf(e, t) {
	let n = e.binds.map((e) => ({
		bind: e,
		sockets: e.sockets.filter(isAssessed(e))
	})), r = t.map((t) => {
		let r = refusalList();
		return e.checkGlobals(r, t), {
			candidates: n.flatMap(({ bind: n, sockets: i }) => candidatesOf(e, n, i, {
				runtime: t,
				refusals: r
			})),
			refusals: r.all()
		};
	}), i = r.filter(({ refusals: e }) => e.length === 0), [a, ...o] = i.length > 0 ? i : r;
	if (a === void 0) return {
		endpoints: [],
		notAssessed: []
	};
	let s = distinct(a.candidates).map((e) => {
		let [t, ...n] = [a, ...o].map(({ candidates: t }) => t[e]);
		return endpointAmong([t, ...n], "runtimes.haproxy");
	}), c = e.binds.flatMap((e) => e.sockets.flatMap((t) => gapOf(e, t)));
	return {
		endpoints: s,
		notAssessed: [...a.refusals.map((t) => ({
			...t,
			refuses: e.root
		})), ...c]
	};
}
const looksLikeTls = ({ port: e }) => String(e ?? "").endsWith("443"), isAssessed = (e) => (t) => t.kind === "tcp" && (speaksTls(e) || e.open !== null || e.mode !== "tcp");
function gapOf(e, t) {
	let n = `bind ${t.text}`, gap = (t) => ({
		what: n,
		why: t,
		location: e.at
	});
	return t.kind === "quic" ? [gap("HTTP/3 is not assessed")] : t.kind === "other" ? speaksTls(e) ? [gap("it is no address of a network: who reaches it is not known")] : [] : isAssessed(e)(t) ? t.open !== null && t.port === null ? [gap(`${t.open}: port ${portOf(e, t)} is assumed`)] : t.ports === "several" ? [gap("of its ports the first is assessed, and the others are alike")] : [] : looksLikeTls(t) ? [gap("TLS is passed through and ends elsewhere")] : [];
}
const portOf = (e, { port: t }) => t ?? (speaksTls(e) ? 443 : 80);
function candidatesOf({ root: e, files: t }, n, r, i) {
	let a = speaksTls(n) ? servedBy(n, t, i.refusals) : [], o = a.length > 0 ? a : [nothing];
	return r.flatMap((r) => o.map((a) => {
		let s = portOf(n, r), c = speaksTls(n) || n.open !== null;
		return {
			...candidateOf({
				names: a.names,
				namesFrom: a.namesFrom,
				address: r.address,
				port: s,
				reach: isLocal(r) ? { behind: `${r.address}, which only its own machine reaches` } : "public",
				software: i.runtime.software,
				transport: speaksTls(n) ? known("tls", n.settings.get("ssl")?.map(({ keyword: e }) => placeOf(e))[0] ?? n.at) : n.open ?? known("plain", n.at),
				...c ? haproxyContexts({
					bind: n,
					files: t,
					...i
				}, a, o[0]) : { named: inClear },
				redirect: c ? null : redirectOf(n),
				location: n.at,
				root: e,
				dialect: haproxyDialect
			}),
			id: `${nameTexts(a.names)[0] ?? "*"}:${s}`
		};
	}));
}
const nothing = {
	names: [],
	namesFrom: "none",
	certificates: [],
	overrides: new Map(),
	hidden: null
}, inClear = withoutTls("this listener speaks no TLS");
function redirectOf({ section: e }) {
	for (let { words: t } of e.lines) {
		let e = t.map(({ value: e }) => e), n = e[0] === "redirect" ? 0 : e[0] === "http-request" && e[1] === "redirect" ? 1 : -1, [r, i] = n < 0 ? [] : e.slice(n + 1, n + 3), a = t[n + 2];
		if (a !== void 0 && i !== void 0) {
			if (r === "scheme") return {
				value: `${i}://$host$request_uri`,
				at: placeOf(a)
			};
			if (/^https?:\/\//.test(i)) return {
				value: i,
				at: placeOf(a)
			};
		}
	}
	return null;
}
function distinct(e) {
	let t = [], n = new Map();
	return e.forEach((r, i) => {
		let a = `${r.id} ${JSON.stringify(r.reach)} ${nameTexts(r.names).join(" ")}`, o = n.get(a) ?? [];
		n.set(a, o), o.some((t) => {
			let n = e[t];
			return n !== void 0 && differingFacts(n.tls, r.tls).length === 0 && n.redirect === null == (r.redirect === null);
		}) || (o.push(i), t.push(i));
	}), t;
}
// src/families/haproxy/groups.ts
function groupsOfFiles(e) {
	let t = e.map(([e]) => e).toSorted(), n = t.filter(isPart), r = t.filter((e) => !isPart(e)), i = new Set(), a = r.map((e) => {
		let t = n.filter((t) => split(split(t).folder).folder === split(e).folder && isMain(e));
		for (let e of t) i.add(e);
		return [e, ...t];
	}), o = Map.groupBy(n.filter((e) => !i.has(e)), (e) => split(e).folder);
	return [...a, ...o.values()];
}
const isPart = (e) => /\.d$/.test(split(e).folder), isMain = (e) => /^haproxy\.(cfg|conf)(\.|$)/.test(split(e).name), haproxyFiles = {
	id: "haproxy-cfg",
	parse: parseHaproxy
}, read = (e) => {
	let t = configurationFiles(e), n = groupsOfFiles([...t]).map((n) => assess(e, n, t));
	for (let t of n.flatMap(({ notAssessed: e }) => e)) e.notAssessed(t);
	return {
		endpoints: n.flatMap(({ endpoints: e }) => e),
		used: [...new Set([...n.flatMap(({ used: e }) => e), ...e.served.used])]
	};
};
function configurationFiles({ tree: e, documents: t }) {
	let n = new Map();
	for (let { path: r } of namedFiles(e, mayBeHaproxy)) {
		let i = e.text(r);
		if (i === void 0 || isUnread(i) || !holdsHaproxy(i)) continue;
		let a = t.parsed(haproxyFiles, r);
		a !== void 0 && n.set(r, a);
	}
	return n;
}
function assess(e, t, n) {
	let r = t[0] ?? "", i = t.flatMap((e) => n.get(e) ?? []), a = findRuntimes(haproxyProgram, e.uses(), e.facts, r), o = pathMap({
		index: e.index,
		declared: e.facts.files,
		mounts: a.mounts,
		folder: split(r).folder,
		configurationFolders: haproxyProgram.configurationFolders
	}), s = i.flatMap((e) => e.sections), { endpoints: c, notAssessed: l } = endpointsOf({
		root: r,
		binds: bindsOf(s, r),
		files: {
			paths: o,
			chainOf: e.served.chainOf,
			textOf: e.served.textOf
		},
		checkGlobals: (e, t) => checkOptions(s, e, t)
	}, [a.main, ...a.alternatives]);
	return {
		endpoints: c,
		notAssessed: [
			...i.flatMap(({ problems: e }) => e),
			...s.flatMap(unmodelled),
			...a.notAssessed,
			...l
		],
		used: [...t, ...a.used]
	};
}
function bindsOf(e, t) {
	let n = new Map(), r = new Map(), i = new Map(), a = "tcp", o = e.some(({ keyword: e }) => e === "global") ? null : mayBeFragment(t) ? unknown("the global section may stand in a file that is not in the tree", wholeFile(t)) : null, s = [];
	for (let t of e) {
		let { keyword: e, lines: c, header: l } = t;
		if (e === "global") for (let e of c) addGlobal(e, n, r);
		if (e === "defaults" && (a = modeOf(c) ?? "tcp", i.set(l.words[1]?.value ?? "", a)), e !== "frontend" && e !== "listen") continue;
		let u = l.words.findIndex(({ value: e }) => e === "from"), d = u < 0 ? a : i.get(l.words[u + 1]?.value ?? "") ?? a, f = {
			byName: n,
			counts: new Map(r),
			hidden: o
		}, p = modeOf(c) ?? d;
		for (let e of c) e.words[0].value === "bind" && s.push(bindOf(e, {
			section: t,
			mode: p,
			globals: f
		}));
	}
	return s;
}
const mayBeFragment = (e) => /(^|\/)[^/]*\.d\/[^/]+$/.test(e);
function addGlobal(e, t, n) {
	let r = e.words[0].value, i = t.get(r) ?? [];
	i.push(e), t.set(r, i), n.set(r, i.length);
}
function modeOf(e) {
	let t = e.findLast(({ words: e }) => e[0].value === "mode"), n = t?.words[1];
	return t === void 0 || n === void 0 ? null : whyOpen(n) !== null || t.branch !== null ? "unknown" : n.value === "http" || n.value === "tcp" ? n.value : "unknown";
}
function unmodelled({ keyword: e, header: t, lines: n }) {
	let gap = (e, t) => ({
		what: quoted(e.words.map(({ value: e }) => e).join(" ")),
		why: t,
		location: placeOfWords(e.words)
	});
	return e === "crt-store" ? [gap(t, "certificates of a crt-store are not read")] : e !== "frontend" && e !== "listen" ? [] : n.filter(({ words: e }) => e[0].value === "ssl-f-use").map((e) => gap(e, "ssl-f-use is not read"));
}
function checkOptions(e, t, n) {
	let r = e.filter(({ keyword: e }) => e === "global").flatMap(({ lines: e }) => e);
	for (let { words: e } of r) if (e[0].value === "ssl-default-bind-options") for (let r = 1; r < e.length; r++) {
		let i = e[r];
		i !== void 0 && whyOpen(i) === null && (/^ssl-m(in|ax)-ver$/.test(i.value) ? r++ : isNoOption(i.value, n) && t.add(`unknown option "${quoted(i.value)}" in ssl-default-bind-options`, placeOf(i)));
	}
}
function isNoOption(e, t) {
	return !defaultOptions.includes(e) || newerDefaultOptions.includes(e) && !softwareIsAtLeast(t, "2.7");
}
export { read };
