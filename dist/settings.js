import { _ as string, a as maxLength, c as number$2, d as picklist, f as pipe, g as strictObject, h as safeParse, i as isoDate, m as regex, n as boolean, o as minLength, p as record, r as description, s as nonEmpty, t as array, u as optional, v as union, y as unknown } from "./vendor-valibot.js";
import { a as isScalar, i as isMap, n as LineCounter, o as isSeq, r as isAlias, t as parseDocument } from "./vendor-yaml.js";
import { c as runtimeId, ft as protocolVersions, l as runtimeNames, o as nearest, s as pointerTo, vt as wholeFile } from "./tls.js";
import { d as noSettings, f as placeOf, l as factsWithoutSoftware, r as unworkableExpectations, u as keyPlaceOf } from "./config.js";
import { l as situations, r as apis } from "./alerts.js";
import { y as clientIds } from "./apple.js";
import { t as declaredKeys } from "./families.js";
// src/notations/yaml/yaml-tree.ts
const mostNodes = 1e4;
function readYaml(e, t) {
	if (t.length > 65536) return {
		tree: emptyTree,
		problems: [{
			message: "the file is larger than 64 KiB",
			location: wholeFile(e)
		}]
	};
	let n = new LineCounter(), r = parseDocument(t, {
		lineCounter: n,
		prettyErrors: !1
	}), i = r.errors.map(({ message: t, pos: [r, i] }) => ({
		message: t.replace(/^Map keys must be unique$/, "this key stands twice"),
		location: between(e, n, r, i)
	}));
	return i.length > 0 ? {
		tree: emptyTree,
		problems: i
	} : collect(e, n, r.contents);
}
const emptyTree = {
	value: null,
	places: new Map(),
	keyPlaces: new Map()
};
function between(e, t, n, r) {
	let i = t.linePos(n), a = t.linePos(Math.max(n, r));
	return {
		path: e,
		line: i.line,
		column: i.col,
		endLine: a.line,
		endColumn: a.col
	};
}
function collect(e, t, n) {
	let r = new Map(), i = new Map(), a = new Map(), o = [], s = 0, placeOf = (n) => {
		let r = n?.range;
		return r ? between(e, t, r[0] ?? 0, r[1] ?? 0) : wholeFile(e);
	}, refuse = (e, t) => (o.length === 0 && o.push({
		message: e,
		location: placeOf(t)
	}), null), visit = (e, t, n) => o.length > 0 ? null : ++s > mostNodes ? refuse(`more than ${mostNodes} values, aliases counted`, e) : n > 32 ? refuse("nested more than 32 levels deep", e) : isAlias(e) ? a.has(e.source) ? visit(a.get(e.source), t, n + 1) : refuse(`no anchor &${e.source} before this alias`, e) : (r.has(t) || r.set(t, placeOf(e)), rememberAnchor(a, e), isMap(e) ? members(e.items, t, n) : isSeq(e) ? e.items.map((e, r) => visit(e, `${t}/${r}`, n + 1)) : isScalar(e) ? scalarValue(e) : null), members = (e, t, n) => {
		let a = e.map(({ key: e, value: a }) => {
			let o = isScalar(e) ? String(scalarValue(e) ?? "") : String(refuse("a key must be a plain text", e)), s = t + pointerTo([o]);
			return i.set(s, placeOf(e)), a === null && r.set(s, placeOf(e)), [o, visit(a, s, n + 1)];
		});
		return Object.fromEntries(a);
	};
	return {
		tree: {
			value: visit(n, "", 0),
			places: r,
			keyPlaces: i
		},
		problems: o
	};
}
function rememberAnchor(e, t) {
	let n = t?.anchor;
	n && e.set(n, t);
}
function scalarValue(e) {
	let { value: t } = e;
	return typeof t == "number" || typeof t == "bigint" ? e.source ?? String(t) : t;
}
// src/config/contradictions.ts
function contradictions(e, t) {
	return [
		...unknownRules(e, t),
		...ignoresOfEverything(e),
		...impossibleDays(e),
		...namelessEndpoints(e),
		...repeatedEndpoints(e),
		...factsWithoutSoftware(e),
		...namelessApps(e),
		...unknownRuntimes(e),
		...unmappable(e),
		...unworkableExpectations(e)
	];
}
function unknownRules(e, t) {
	if (!t) return [];
	let { rules: n = {}, ignore: r = [] } = e.values, message = (e) => {
		let n = nearest(e, t);
		return `no rule is called \`${e}\`; ${n ? `did you mean \`${n}\`?` : "`ats-gate rules` lists them"}`;
	};
	return [...Object.keys(n).map((t) => ({
		rule: t,
		location: keyPlaceOf(e, "rules", t)
	})), ...r.map(({ rule: t }, n) => ({
		rule: t,
		location: placeOf(e, "ignore", n, "rule")
	}))].filter(({ rule: e }) => !t.includes(e)).map(({ rule: e, location: t }) => ({
		message: message(e),
		location: t
	}));
}
function ignoresOfEverything(e) {
	return (e.values.ignore ?? []).flatMap(({ rule: t, path: n, endpoint: r }, i) => n === void 0 && r === void 0 ? [{
		message: `this ignore needs a \`path\` or an \`endpoint\`; to switch the rule off, write \`rules: {${t}: off}\``,
		location: placeOf(e, "ignore", i)
	}] : []);
}
function impossibleDays(e) {
	return (e.values.ignore ?? []).flatMap(({ expires: t }, n) => t === void 0 || isDay(t) ? [] : [{
		message: `there is no day ${t}`,
		location: placeOf(e, "ignore", n, "expires")
	}]);
}
function isDay(e) {
	let t = Date.parse(`${e}T00:00:00Z`);
	return !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
}
function namelessEndpoints(e) {
	return (e.values.endpoints ?? []).flatMap(({ name: t, names: n = [] }, r) => t === void 0 && n.length === 0 ? [{
		message: "this endpoint needs a `name`",
		location: placeOf(e, "endpoints", r)
	}] : []);
}
function repeatedEndpoints(e) {
	let t = new Map();
	return (e.values.endpoints ?? []).flatMap(({ name: n, names: r = [], port: i }, a) => [...n === void 0 ? [] : [n], ...r].flatMap((n) => {
		let r = placeOf(e, "endpoints", a), o = `${n.toLowerCase()}:${i ?? ""}`, s = t.get(o);
		return s === void 0 ? (t.set(o, r.line), []) : [{
			message: `\`${n}\` is described twice, first in line ${s}`,
			location: r
		}];
	}));
}
function namelessApps(e) {
	return (e.values.apps ?? []).flatMap((t, n) => {
		let r = placeOf(e, "apps", n);
		return t.plist === void 0 && t.name === void 0 ? [{
			message: "this app needs a `plist` or a `name`",
			location: r
		}] : t.plist !== void 0 && t.ats !== void 0 ? [{
			message: "`plist` and `ats` exclude each other",
			location: r
		}] : [];
	});
}
function unknownRuntimes(e) {
	let t = new Map();
	return Object.keys(e.values.runtimes ?? {}).flatMap((n) => {
		let r = keyPlaceOf(e, "runtimes", n), i = runtimeId(n);
		if (i === null) {
			let e = nearest(n, runtimeNames);
			return [{
				message: `no program or library is called \`${n}\`; ${e ? `did you mean \`${e}\`?` : "nginx, apache, haproxy, openssl, go … are known"}`,
				location: r
			}];
		}
		let a = t.get(i);
		return t.set(i, n), a === void 0 ? [] : [{
			message: `\`${n}\` and \`${a}\` are one program: which version counts?`,
			location: r
		}];
	});
}
function unmappable(e) {
	return Object.entries(e.values.files ?? {}).flatMap(([t, n]) => t.startsWith("/") ? n.startsWith("/") || n.split("/").includes("..") ? [{
		message: `\`${n}\` must be a folder inside the repository`,
		location: placeOf(e, "files", t)
	}] : [] : [{
		message: `\`${t}\` must be an absolute path on the server`,
		location: keyPlaceOf(e, "files", t)
	}]);
}
// src/config/misfits.ts
function misfits(e, t) {
	return within(e, t, []);
}
function within(e, t, n) {
	if (e.wrapped) return within(e.wrapped, t, n);
	if (e.options) {
		let r = e.options.find((e) => fits(e, t));
		return r ? within(r, t, n) : [];
	}
	if (Array.isArray(t)) {
		let { item: r } = e;
		return e.entries || e.type === "record" ? [{
			path: n,
			validKeys: null
		}] : r ? t.flatMap((e, t) => within(r, e, [...n, t])) : [];
	}
	return typeof t != "object" || !t ? [] : Object.entries(t).flatMap(([t, r]) => {
		if (e.type === "record" && e.value) return within(e.value, r, [...n, t]);
		if (!e.entries) return [];
		let i = Object.hasOwn(e.entries, t) ? e.entries[t] : void 0;
		return i ? within(i, r, [...n, t]) : [{
			path: [...n, t],
			validKeys: Object.keys(e.entries)
		}];
	});
}
function fits(e, t) {
	return Array.isArray(t) ? e.type === "array" : typeof t == "object" && !!t && e.type === "strict_object";
}
// src/config/settings-schema.ts
const text = pipe(string(), nonEmpty("must not be empty")), version = union([pipe(string(), regex(/^\d+(\.\d+)*[a-z]?$/, "must be a version such as 1.27")), number$2()]), glob = pipe(text, maxLength(256, "must be at most 256 characters")), severity = picklist([
	"error",
	"warning",
	"note"
]), certificate = strictObject({
	key: pipe(picklist(declaredKeys), description("Kind and size of the public key.")),
	issuer: pipe(optional(picklist([
		"public",
		"private",
		"self-signed"
	]), "public"), description("Who issued it: a CA that iOS trusts, a private CA, or itself."))
}), count = union([pipe(string(), regex(/^\d{1,5}$/, "must be a whole number")), number$2()]), software = strictObject({
	name: pipe(text, description("apache, haproxy, lighttpd, caddy, traefik, go, tomcat, node, envoy, …")),
	version: pipe(optional(version), description("Its version, such as 2.4.")),
	tlsLibrary: pipe(optional(text), description("The TLS library and its version: openssl 3.0, go 1.23, jdk 17, gnutls 3.7."))
}), clientCertificate = strictObject({
	request: pipe(picklist([
		"none",
		"optional",
		"optional-any-ca",
		"required"
	]), description("Whether clients are asked for a certificate.")),
	location: pipe(optional(boolean()), description("Asked for after the request, for a part of the site only (Apache's <Location>).")),
	verifyErrors: pipe(optional(picklist(["refused", "ignored"])), description("What errors of verification do; ignored is HAProxy's crt-ignore-err all.")),
	unverifiedStatus: pipe(optional(count), description("Status of requests without a verified certificate, where a rule gives one.")),
	depth: pipe(optional(count), description("Intermediates that are accepted.")),
	ca: pipe(optional(text), description("File of the CAs that clients may have.")),
	crl: pipe(optional(union([text, boolean()])), description("File of revocation lists, or whether there is one."))
}), endpoint = strictObject({
	name: pipe(optional(text), description("Host name as the configuration or the app writes it.")),
	names: pipe(optional(array(text)), description("Several host names that share these facts.")),
	certificate: pipe(optional(union([certificate, array(certificate)])), description("What the server presents where the certificate is not in the tree; a list for several.")),
	software: pipe(optional(software), description("The server behind it, where the repository has no configuration that is read.")),
	port: pipe(optional(count), description("Port of that server; 443 when left out.")),
	protocols: pipe(optional(array(picklist(protocolVersions))), description("TLS versions; the software's default when left out.")),
	ciphers: pipe(optional(union([text, array(text)])), description("OpenSSL cipher string or names of suites; the software's default when left out.")),
	groups: pipe(optional(union([text, array(text)])), description("Groups for key exchange; the software's default when left out.")),
	alpn: pipe(optional(array(text)), description("Application protocols, such as h2.")),
	clientCertificate: pipe(optional(clientCertificate), description("Client certificates; none are asked for when left out.")),
	unknownNames: pipe(optional(picklist(["served", "rejected"])), description("What becomes of names that nobody serves; the default of the software when left out."))
}), app = strictObject({
	plist: pipe(optional(text), description("Path of its Info.plist inside the repository.")),
	name: pipe(optional(text), description("What the report calls it.")),
	"minimum-ios": pipe(optional(version), description("Oldest iOS that the app runs on.")),
	ats: pipe(optional(record(string(), unknown())), description("The NSAppTransportSecurity dictionary of an app whose plist is not in the tree.")),
	endpoints: pipe(optional(array(text)), description("Names of the endpoints that it talks to; all when left out."))
}), ignore = strictObject({
	rule: pipe(text, description("Id of the rule.")),
	path: pipe(optional(glob), description("Glob of the files that it is ignored in.")),
	endpoint: pipe(optional(text), description("Name of the endpoint that it is ignored for.")),
	reason: pipe(text, description("Why; the report repeats it.")),
	expires: pipe(optional(pipe(string(), isoDate("must be a date such as 2027-01-31"))), description("Last day on which it holds."))
}), number = union([pipe(string(), regex(/^-?\d{1,5}$/, "must be a number")), number$2()]), expectedLook = strictObject({
	alert: pipe(optional(union([text, number$2()])), description("Name or number of the alert.")),
	urlErrorCode: pipe(optional(number), description("Code in NSURLErrorDomain, such as -1205.")),
	streamErrorCode: pipe(optional(number), description("_kCFStreamErrorCodeKey, or the OSStatus of CFStream, such as -9828.")),
	networkFrameworkCode: pipe(optional(number), description("Status of NWError.tls.")),
	httpStatus: pipe(optional(number), description("Status of an HTTP answer after the handshake."))
}), expectation = strictObject({
	endpoint: pipe(optional(text), description("Name of the endpoint; each that asks for client certificates when left out.")),
	api: pipe(optional(picklist(apis)), description("What the app opens the connection with; url-session when left out.")),
	clients: pipe(optional(array(picklist(clientIds))), description("The iOS versions it is held on; those that the apps run on when left out.")),
	"tell-apart": pipe(optional(pipe(array(picklist(situations)), minLength(2, "needs at least two situations"))), description("Situations that must not look the same to the app.")),
	situation: pipe(optional(picklist(situations)), description("The situation that `expect` is about.")),
	expect: pipe(optional(expectedLook), description("What it looks like."))
}), settingsSchema = strictObject({
	endpoints: pipe(optional(array(endpoint)), description("Facts about endpoints that the tree does not hold.")),
	apps: pipe(optional(array(app)), description("The apps that use these servers.")),
	runtimes: pipe(optional(record(text, version)), description("Versions by program or TLS library (nginx: 1.27, openssl: 3.0) where the tree does not tell them.")),
	files: pipe(optional(record(text, text)), description("Absolute path prefixes on the server, and the folders of the repository that become them.")),
	alerts: pipe(optional(array(expectation)), description("What the app relies on when a connection fails.")),
	rules: pipe(optional(record(text, picklist([
		"error",
		"warning",
		"note",
		"off"
	]))), description("Severity by rule id, or off.")),
	ignore: pipe(optional(array(ignore)), description("Findings that are accepted, each with a reason.")),
	include: pipe(optional(array(glob)), description("Globs of the paths that are read; all when left out.")),
	exclude: pipe(optional(array(glob)), description("Globs of the paths that are not read.")),
	"fail-on": pipe(optional(picklist([
		"regression",
		"any",
		"never"
	])), description("What blocks: what the change brings, any finding, or nothing.")),
	"min-severity": pipe(optional(severity), description("Lowest severity that blocks."))
});
function loadSettings(e, t, n = null) {
	let { tree: r, problems: i } = readYaml(e, t);
	if (i.length > 0) return refused(e, i);
	let a = withoutEmptyKeys(r.value), o = safeParse(settingsSchema, a), s = misfits(settingsSchema, a), c = [...s.map((e) => misfitProblem(r, e)), ...valueProblems(r, o.issues ?? [], s)];
	if (!o.success || c.length > 0) return refused(e, c);
	let l = {
		path: e,
		values: o.output,
		places: r.places,
		keyPlaces: r.keyPlaces
	}, u = contradictions(l, n);
	return u.length > 0 ? refused(e, u) : {
		settings: l,
		problems: []
	};
}
function refused(e, t) {
	let n = [...t].sort(({ location: e }, { location: t }) => e.line - t.line || e.column - t.column);
	return {
		settings: noSettings(e),
		problems: n.slice(0, 20)
	};
}
function withoutEmptyKeys(e) {
	return e == null ? {} : typeof e != "object" || Array.isArray(e) ? e : Object.fromEntries(Object.entries(e).filter(([, e]) => e !== null));
}
function misfitProblem(e, { path: t, validKeys: n }) {
	let r = String(t.at(-1) ?? "the file");
	if (n === null) return {
		message: `\`${r}\` must be a mapping, not a list`,
		location: nearestPlace(e, t)
	};
	let i = nearest(r, n), a = i ? `did you mean \`${i}\`?` : `valid here: ${n.join(", ")}`, o = e.keyPlaces.get(pointerTo(t)) ?? nearestPlace(e, t);
	return {
		message: `unknown key \`${r}\`; ${a}`,
		location: o
	};
}
function valueProblems(e, t, n) {
	let r = n.map(({ path: e }) => pointerTo(e));
	return t.flatMap(innermost).flatMap((t) => {
		let n = (t.path ?? []).map((e) => e.key);
		return r.some((e) => `${pointerTo(n)}/`.startsWith(`${e}/`)) ? [] : [{
			message: issueMessage(t, n),
			location: nearestPlace(e, n)
		}];
	});
}
function innermost(e) {
	let t = Array.isArray(e.input) ? "array" : "object", n = (e.issues ?? []).filter((e) => e.path?.[0]?.type === t);
	return n.length === 0 ? [e] : n.flatMap((t) => innermost({
		...t,
		path: [...e.path ?? [], ...t.path ?? []]
	}));
}
function issueMessage(e, t) {
	let n = t.findLast((e) => typeof e == "string") ?? "the file";
	if (e.kind === "validation") return `\`${n}\` ${e.message}`;
	if (e.received === "undefined") return `\`${n}\` is missing`;
	let r = optionsOf(e);
	if (r !== null) {
		let t = typeof e.input == "string" ? nearest(e.input, r) : null;
		return `\`${n}\` is ${e.received}, not one of ${r.join(", ")}${t ? `; did you mean \`${t}\`?` : ""}`;
	}
	return `\`${n}\` must be ${kindNames[e.type] ?? e.expected ?? "something else"}`;
}
function optionsOf(e) {
	return e.type === "picklist" ? [...(e.expected ?? "").matchAll(/"([^"]*)"/g)].map(([, e]) => e ?? "") : null;
}
const kindNames = {
	string: "a text",
	array: "a list",
	strict_object: "a mapping",
	record: "a mapping",
	union: "a text or a list"
};
function nearestPlace(e, t) {
	for (let n = t.length; n > 0; n--) {
		let r = e.places.get(pointerTo(t.slice(0, n)));
		if (r) return r;
	}
	return e.places.get("");
}
export { loadSettings };
