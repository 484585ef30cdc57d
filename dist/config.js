import { Dt as compileGlob, c as runtimeId, ct as alertNumber, lt as alerts, o as nearest, s as pointerTo, st as alertName, vt as wholeFile } from "./tls.js";
import { C as withoutTrailingSlashes, c as families, n as notations } from "./families.js";
// src/config/paths.ts
function pathFilter(e) {
	let t = e.include.map(pathMatcher), n = e.exclude.map(pathMatcher);
	return (e) => (t.length === 0 || t.some((t) => t(e))) && !n.some((t) => t(e));
}
function pathMatcher(e) {
	let t = e.replace(/^\.?\//, "").replace(/\/+$/, ""), n = compileGlob(t), r = compileGlob(`${t}/**`);
	return (e) => n(e) || r(e);
}
// src/config/settings-file.ts
const settingsPaths = [".github/ats-gate.yml", ".github/ats-gate.yaml"];
function noSettings(e = settingsPaths[0]) {
	return {
		path: e,
		values: {},
		places: new Map(),
		keyPlaces: new Map()
	};
}
function placeOf(e, ...t) {
	return e.places.get(pointerTo(t)) ?? wholeFile(e.path);
}
function keyPlaceOf(e, ...t) {
	return e.keyPlaces.get(pointerTo(t)) ?? placeOf(e, ...t);
}
function declaredServer(e, t) {
	let n = e.values.endpoints?.[t];
	if (n?.software === void 0) return null;
	let located = (n, ...r) => n === void 0 ? null : {
		value: n,
		at: placeOf(e, "endpoints", t, ...r)
	}, { software: r, protocols: i, alpn: a, unknownNames: o } = n;
	return {
		port: n.port === void 0 ? 443 : Number(n.port),
		software: {
			value: r.name,
			at: placeOf(e, "endpoints", t, "software", "name")
		},
		version: located(text(r.version), "software", "version"),
		tlsLibrary: located(r.tlsLibrary, "software", "tlsLibrary"),
		protocols: located(i, "protocols"),
		ciphers: located(list(n.ciphers), "ciphers"),
		groups: located(list(n.groups), "groups"),
		alpn: located(a, "alpn"),
		clientCertificate: located(clientCertificate(e, n, t), "clientCertificate"),
		unknownNames: located(o, "unknownNames"),
		at: placeOf(e, "endpoints", t)
	};
}
const text = (e) => e === void 0 ? void 0 : String(e), list = (e) => typeof e == "string" ? e : e?.join(":"), number = (e) => e === void 0 ? null : Number(e);
function clientCertificate(e, { clientCertificate: t }, n) {
	if (t === void 0) return;
	let at = (t) => placeOf(e, "endpoints", n, "clientCertificate", t), { request: r, location: i, verifyErrors: a = "refused", unverifiedStatus: o, depth: s, ca: c, crl: l } = t;
	return {
		request: r,
		asked: i === !0 ? "after-request" : "in-handshake",
		verifyErrors: a,
		unverifiedStatus: number(o),
		depth: number(s),
		ca: c === void 0 ? null : {
			value: c,
			at: at("ca")
		},
		crl: l === void 0 || l === !1 ? null : {
			value: l === !0 ? "" : l,
			at: at("crl")
		}
	};
}
const serverFacts = [
	"port",
	"protocols",
	"ciphers",
	"groups",
	"alpn",
	"clientCertificate",
	"unknownNames"
];
function factsWithoutSoftware(e) {
	return (e.values.endpoints ?? []).flatMap((t, n) => {
		let [r] = serverFacts.filter((e) => t[e] !== void 0);
		return r === void 0 || t.software !== void 0 ? [] : [{
			message: `\`${r}\` is a fact of a server: \`software: {name: …}\` has to name it`,
			location: keyPlaceOf(e, "endpoints", n, r)
		}];
	});
}
// src/config/declared-facts.ts
function toDeclaredFacts(e) {
	return {
		endpoints: declaredEndpoints(e),
		apps: declaredApps(e),
		runtimes: declaredRuntimes(e),
		files: declaredFolders(e)
	};
}
function declaredEndpoints(e) {
	return (e.values.endpoints ?? []).flatMap(({ name: t, names: n = [], certificate: r }, i) => {
		let a = declaredServer(e, i), o = Array.isArray(r) ? r : r ? [r] : [], s = placeOf(e, "endpoints", i);
		return [...t === void 0 ? [] : [t], ...n].map((e) => ({
			name: e,
			certificates: o,
			...a === null ? {} : { server: a },
			at: s
		}));
	});
}
function declaredApps(e) {
	return (e.values.apps ?? []).map((t, n) => ({
		plist: t.plist === void 0 ? null : insideTree(t.plist),
		name: t.name ?? null,
		minimumOs: t["minimum-ios"] === void 0 ? null : osVersion(String(t["minimum-ios"])),
		ats: t.ats === void 0 ? null : plistDict(e, t.ats, [
			"apps",
			n,
			"ats"
		]),
		endpoints: t.endpoints ?? null,
		at: placeOf(e, "apps", n)
	}));
}
function declaredRuntimes(e) {
	return Object.fromEntries(Object.entries(e.values.runtimes ?? {}).map(([t, n]) => [runtimeId(t) ?? t, {
		value: String(n),
		at: placeOf(e, "runtimes", t)
	}]));
}
function declaredFolders(e) {
	return Object.entries(e.values.files ?? {}).map(([t, n]) => ({
		from: withoutTrailingSlashes(t) || t.slice(0, 1),
		to: insideTree(n),
		at: placeOf(e, "files", t)
	})).sort((e, t) => t.from.length - e.from.length);
}
function insideTree(e) {
	return e.split("/").filter((e) => e !== "" && e !== ".").join("/");
}
function osVersion(e) {
	let [t = 0, n = 0] = e.split(".").map((e) => Number.parseInt(e, 10));
	return [t, n];
}
function plistDict(e, t, n) {
	return {
		kind: "dict",
		entries: Object.entries(t).flatMap(([t, r]) => {
			let i = plistValue(e, r, [...n, t]);
			return i ? [{
				key: t,
				keyAt: keyPlaceOf(e, ...n, t),
				value: i
			}] : [];
		}),
		at: placeOf(e, ...n)
	};
}
function plistValue(e, t, n) {
	let r = placeOf(e, ...n);
	return typeof t == "boolean" ? {
		kind: "boolean",
		value: t,
		at: r
	} : typeof t == "string" ? {
		kind: "string",
		value: t,
		at: r
	} : Array.isArray(t) ? {
		kind: "array",
		items: t.flatMap((t, r) => plistValue(e, t, [...n, r]) ?? []),
		at: r
	} : typeof t != "object" || !t ? null : plistDict(e, t, n);
}
// src/config/ignores.ts
function ignoreState(e, t) {
	return e.expires === null || t.toISOString().slice(0, 10) <= e.expires ? "active" : "expired";
}
function coveringIgnore(e, t, n) {
	let r = t.filter((t) => covers(t, e)).map((e) => ({
		ignore: e,
		state: ignoreState(e, n)
	}));
	return r.find(({ state: e }) => e === "active") ?? r[0] ?? null;
}
function covers(e, t) {
	if (e.rule !== t.rule || e.endpoint !== null && !namesEndpoint(e.endpoint, t.endpointNames)) return !1;
	if (e.path === null) return !0;
	let n = pathMatcher(e.path);
	return t.locations.some(({ path: e }) => n(e));
}
function namesEndpoint(e, t) {
	return t.some((t) => t.toLowerCase() === e.toLowerCase());
}
// src/config/inline-ignores.ts
function inlineIgnores(e, t) {
	if (!t.includes(mark)) return [];
	let n = commentSigns(e), r = t.split(/\r\n|\n|\r/), i = followingContent(r, n);
	return r.flatMap((t, r) => {
		let a = commentIn(t, n);
		if (!a) return [];
		let { start: o, rule: s, reason: c } = a, l = r + 1, u = {
			path: e,
			line: l,
			column: o + 1,
			endLine: l,
			endColumn: t.length + 1
		};
		return [{
			rule: s,
			reason: c,
			line: t.slice(0, o).trim() === "" ? i[r] ?? l : l,
			at: u
		}];
	});
}
function inlineIgnoreFor(e, t, n) {
	return n.find((n) => n.rule === e && n.reason !== "" && n.at.path === t.path && n.line === t.line) ?? null;
}
const mark = "ats-gate-ignore:";
function commentSigns(e) {
	let t = Object.values(notations).find((t) => t.path?.test(e));
	if (t !== void 0) return t.comments;
	let n = {
		path: e,
		oid: "",
		size: null,
		kind: "file"
	}, r = families.flatMap(({ claims: e }) => e).find(({ mayHold: e }) => e(n));
	return r === void 0 ? usualSigns : notations[r.notation].comments;
}
const usualSigns = ["#"];
function commentIn(e, t) {
	let n = e.indexOf(mark);
	if (n < 0) return null;
	let r = e.slice(0, n).trimEnd(), i = t.find((e) => r.endsWith(e));
	if (i === void 0) return null;
	let a = r.length - i.length;
	if (a > 0 && !/[\s;{}>]/.test(e[a - 1] ?? "")) return null;
	let [o = "", ...s] = e.slice(n + 16).replace(/(-->|\*\/)\s*$/, "").trim().split(/\s+/);
	return o === "" ? null : {
		start: a,
		rule: o,
		reason: s.join(" ")
	};
}
function followingContent(e, t) {
	let n = Array(e.length), r = 0;
	for (let i = e.length - 1; i >= 0; i--) {
		n[i] = r === 0 ? i + 1 : r;
		let a = e[i]?.trim() ?? "";
		a !== "" && !t.some((e) => a.startsWith(e)) && (r = i + 1);
	}
	return n;
}
// src/config/expectations.ts
function expectationsOf(e) {
	return (e.values.alerts ?? []).flatMap((t, n) => {
		let r = {
			endpoint: t.endpoint ?? null,
			api: t.api ?? "url-session",
			clients: t.clients ?? null,
			at: placeOf(e, "alerts", n)
		}, { situation: i, expect: a } = t;
		return t["tell-apart"] === void 0 ? i === void 0 || a === void 0 ? [] : [{
			...r,
			kind: "exact",
			situation: i,
			expected: expectedLook(a)
		}] : [{
			...r,
			kind: "tell-apart",
			situations: [...new Set(t["tell-apart"])]
		}];
	});
}
function expectedLook(e) {
	let number = (e) => e === void 0 ? null : Number(e);
	return {
		alert: e.alert === void 0 ? null : alertOf(e.alert) ?? null,
		urlErrorCode: number(e.urlErrorCode),
		streamErrorCode: number(e.streamErrorCode),
		networkFrameworkCode: number(e.networkFrameworkCode),
		httpStatus: number(e.httpStatus)
	};
}
function alertOf(e) {
	let t = String(e), n = /^\d{1,3}$/.test(t) ? Number(t) : alertNumber(t);
	return n !== void 0 && alertName(n) !== void 0 ? n : void 0;
}
function unworkableExpectations(e) {
	return (e.values.alerts ?? []).flatMap((t, n) => {
		let problem = (t, ...r) => [{
			message: t,
			location: placeOf(e, "alerts", n, ...r)
		}], r = formProblem(t);
		if (r !== null) return problem(r);
		let i = t.expect?.alert;
		return i === void 0 || alertOf(i) !== void 0 ? [] : problem(unknownAlert(String(i)), "expect", "alert");
	});
}
function formProblem({ "tell-apart": e, situation: t, expect: n }) {
	return e === void 0 ? t === void 0 || n === void 0 ? "this expectation needs `tell-apart`, or a `situation` and what to `expect`" : Object.keys(n).length === 0 ? "`expect` is empty" : null : t !== void 0 || n !== void 0 ? "`tell-apart` and `situation` with `expect` exclude each other" : new Set(e).size < 2 ? "`tell-apart` needs two different situations" : null;
}
function unknownAlert(e) {
	let t = nearest(e, alerts.map(({ name: e }) => e));
	return `no alert is called \`${e}\`; ${t === null ? "`ats-gate alerts` lists them" : `did you mean \`${t}\`?`}`;
}
// src/config/policy.ts
function policyOf(e) {
	let { values: t } = e;
	return {
		rules: new Map(Object.entries(t.rules ?? {})),
		ignores: (t.ignore ?? []).map((t, n) => ({
			rule: t.rule,
			path: t.path ?? null,
			endpoint: t.endpoint ?? null,
			reason: t.reason,
			expires: t.expires ?? null,
			at: placeOf(e, "ignore", n)
		})),
		expectations: expectationsOf(e),
		include: t.include ?? [],
		exclude: t.exclude ?? [],
		failOn: t["fail-on"] ?? null,
		minSeverity: t["min-severity"] ?? null
	};
}
function compareSettings(e, t) {
	let n = policyItems(e), r = policyItems(t), i = [...r].filter(([e, t]) => n.get(e)?.text !== t.text).map(([e, { key: t, text: r, at: i }]) => ({
		key: t,
		before: n.get(e)?.text ?? null,
		after: r,
		at: i
	})), a = [...n].filter(([e]) => !r.has(e)).map(([, { key: e, text: t, at: n }]) => ({
		key: e,
		before: t,
		after: null,
		at: n
	}));
	return [...i, ...a];
}
function policyItems(e) {
	let { values: t } = e, n = new Map();
	for (let [r, i] of Object.entries(t.rules ?? {})) {
		let t = `rules.${r}`;
		n.set(t, {
			key: t,
			text: i,
			at: keyPlaceOf(e, "rules", r)
		});
	}
	for (let r of [
		"ignore",
		"alerts",
		"include",
		"exclude"
	]) for (let [i, a] of (t[r] ?? []).entries()) {
		let t = typeof a == "string" ? a : JSON.stringify(a);
		n.set(`${r}\n${t}`, {
			key: r,
			text: t,
			at: placeOf(e, r, i)
		});
	}
	for (let r of ["fail-on", "min-severity"]) {
		let i = t[r];
		i !== void 0 && n.set(r, {
			key: r,
			text: i,
			at: keyPlaceOf(e, r)
		});
	}
	return n;
}
export { inlineIgnores as a, toDeclaredFacts as c, noSettings as d, placeOf as f, inlineIgnoreFor as i, factsWithoutSoftware as l, pathFilter as m, policyOf as n, coveringIgnore as o, settingsPaths as p, unworkableExpectations as r, ignoreState as s, compareSettings as t, keyPlaceOf as u };
