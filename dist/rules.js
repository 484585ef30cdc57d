import { E as holdTogether, F as nameTexts, L as standInHost, N as isExact, P as isNamed$1, T as softwareText$1, bt as editedLine, et as differingFacts, ht as knownValue, j as coversHost, k as suiteByIanaName, nt as sameFact, pt as isKnown, st as alertName, tt as factPlaces, vt as wholeFile } from "./tls.js";
import { a as lonelyLeaf, d as hostPolicy, f as entryOf, g as errorName, i as fetchableIssuers, n as nearestKey, o as certificatePath, s as issuerOf, t as checkAtsDictionary, u as rangeText, y as clientIds } from "./apple.js";
import { a as judgeExpectation, c as answerOf, d as answerText, f as apiText, g as viewText, h as situationText, i as answeringFacts, l as situations, m as otherwiseText, n as subjectOfCode, p as expectedText, s as encounterOf, t as reachableCodes, u as alertText } from "./alerts.js";
import { _ as suiteAtLevel, g as protocolAtLevel, h as levelSettingOf } from "./libraries.js";
import { createHash } from "node:crypto";
// src/finding/compare.ts
function compareDrafts(e, t) {
	let n = byDefect(t ?? e), r = byDefect(e), i = e.flatMap((e) => {
		let t = n.get(comparedBy(e));
		return t === void 0 ? [finish(e, "regression", e.clients)] : split(e, t);
	}), a = (t ?? []).flatMap((e) => gone(e, r.get(comparedBy(e))));
	return [...i, ...a].sort(byImportance);
}
function byDefect(e) {
	let t = new Map();
	for (let n of e) {
		let e = comparedBy(n), r = t.get(e) ?? {
			clients: new Set(),
			hits: new Set()
		};
		for (let e of n.clients) r.clients.add(e);
		for (let e of n.hits ?? []) r.hits.add(hitKey(e));
		t.set(e, r);
	}
	return t;
}
const hitKey = ({ client: e, host: t }) => JSON.stringify([e, t]);
function split(e, { clients: t, hits: n }) {
	if (e.clients.length === 0) return [finish(e, "existing", [])];
	let r = new Set(e.hits?.filter((e) => !n.has(hitKey(e))).map(({ client: e }) => e)), isWorse = (e) => !t.has(e) || r.has(e), i = e.clients.filter(isWorse), a = e.clients.filter((e) => !isWorse(e));
	return [...i.length > 0 ? [finish(e, "regression", i)] : [], ...a.length > 0 ? [finish(e, "existing", a)] : []];
}
function gone(e, t) {
	if (t === void 0) return [finish(e, "fixed", e.clients)];
	let n = e.clients.filter((e) => !t.clients.has(e));
	return n.length > 0 ? [finish(e, "fixed", n)] : [];
}
function finish(e, t, n) {
	let { messageId: r, identity: i, hits: a, defect: o, message: s, mend: c, ...l } = e;
	return {
		...l,
		status: t,
		clients: n,
		message: s(n),
		fingerprint: fingerprintOf(e),
		helpUrl: helpUrl(e.rule),
		mend: c === void 0 || t === "fixed" ? null : (e) => c(e, n)
	};
}
function helpUrl(e) {
	return `https://github.com/ats-gate/ats-gate/blob/main/docs/rules/${e}.md`;
}
const statusRank = {
	regression: 0,
	existing: 1,
	fixed: 2
}, severityRank = {
	error: 0,
	warning: 1,
	note: 2
};
function byImportance(e, t) {
	return statusRank[e.status] - statusRank[t.status] || severityRank[e.severity] - severityRank[t.severity] || Number(e.confidence === "assumed") - Number(t.confidence === "assumed") || e.location.path.localeCompare(t.location.path, "en") || e.location.line - t.location.line || e.rule.localeCompare(t.rule, "en");
}
function fingerprintOf(e) {
	let t = [
		e.rule,
		e.endpoint,
		e.app,
		e.messageId,
		...e.identity
	];
	return createHash("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 32);
}
function comparedBy(e) {
	return e.defect === void 0 ? fingerprintOf(e) : JSON.stringify([
		e.defect,
		e.endpoint,
		e.app
	]);
}
// src/rules/answer-places.ts
function answerPlaces(e, t) {
	let n = [
		{
			at: e.tls.clientCertificate.at,
			isNew: differs("clientCertificate", e, t),
			message: "asks for client certificates"
		},
		{
			at: e.software.at,
			isNew: t !== void 0 && softwareText(e) !== softwareText(t),
			message: `makes it ${softwareText(e)}`
		},
		{
			at: e.tls.protocols.at,
			isNew: differs("protocols", e, t),
			message: "sets the protocol versions"
		},
		{
			at: e.tls.nameHandling.at,
			isNew: differs("nameHandling", e, t),
			message: "decides about names"
		}
	], r = n.filter(({ isNew: e }) => e), [i, ...a] = (r.length > 0 ? r : n.slice(0, 1)).flatMap(({ at: e, message: t }) => e === null ? [] : [{
		location: e,
		message: t
	}]);
	return {
		location: i?.location ?? e.location,
		others: a
	};
}
function differs(e, t, n) {
	return n !== void 0 && !sameFact(e, t.tls[e], n.tls[e]);
}
const libraryNames = {
	openssl: "OpenSSL",
	boringssl: "BoringSSL",
	gnutls: "GnuTLS",
	go: "Go",
	jsse: "JDK"
};
function softwareText({ software: e }) {
	let { name: t, version: n, tlsLibrary: r } = e;
	return r.name === "unknown" || r.name === t.toLowerCase() ? `${t} ${n}` : `${t} ${n} with ${libraryNames[r.name] ?? r.name} ${r.version}`;
}
// src/rules/expectation-drafts.ts
function breachesOf({ judgements: e }) {
	let isBroken = (e) => e[1].status === "broken", t = [...e].filter(isBroken);
	return [...Map.groupBy(t, ([, { how: e, confidence: t }]) => `${e} ${t}`).values()].flatMap((e) => {
		let t = e[0]?.[1];
		return t === void 0 ? [] : [{
			how: t.how,
			confidence: t.confidence,
			byClient: new Map(e)
		}];
	});
}
function expectationDraft({ rule: e, scoped: t, breaches: n, identity: r, message: i, pairsOf: a }) {
	let { endpoint: o, earlier: s, expectation: c } = t, { how: l, confidence: u, byClient: d } = n, { location: f, others: p } = answerPlaces(o, s);
	return {
		rule: e,
		severity: l === "always" ? "error" : "warning",
		confidence: u,
		messageId: l,
		identity: r,
		message: i,
		location: f,
		related: [...p, {
			location: c.at,
			message: "this is what the app relies on"
		}],
		endpoint: o.id,
		app: null,
		clients: clientIds.filter((e) => d.has(e)),
		hits: [...d].flatMap(([e, t]) => a(t).flatMap((e) => l === "always" ? [e, `always ${e}`] : [e]).map((t) => ({
			client: e,
			host: t
		}))),
		defect: JSON.stringify([e, ...r])
	};
}
function noLongerJudged({ rule: e, scoped: t, identity: n }, { before: r }) {
	let { endpoint: i, earlier: a, expectation: o, judgements: s } = t;
	if (r === null || a === void 0) return [];
	let c = [...s].filter(([e, { status: t }]) => t === "unknown" && judgeExpectation(o, a, e).status !== "unknown"), [l] = c;
	if (l === void 0 || l[1].status !== "unknown") return [];
	let { why: u } = l[1], { location: d, others: f } = answerPlaces(i, a);
	return [{
		rule: e,
		severity: "warning",
		confidence: "certain",
		messageId: "unknown",
		identity: n,
		message: () => `Whether the app still sees what it relies on at ${i.id} was known before this change and is not any more: ${u.unknown}.`,
		location: u.at ?? d,
		related: [...f, {
			location: o.at,
			message: "this is what the app relies on"
		}],
		endpoint: i.id,
		app: null,
		clients: c.map(([e]) => e)
	}];
}
// src/rules/endpoint-facts.ts
function isTls(e) {
	return knownValue(e.transport) === "tls" && knownValue(e.tls.nameHandling) !== "rejects";
}
function endpointsByName(e) {
	let t = new Map();
	for (let n of e) for (let { text: e } of n.names) {
		let r = t.get(e);
		r === void 0 ? t.set(e, [n]) : r.push(n);
	}
	return t;
}
// src/rules/expectation-scope.ts
function scopedExpectations(e, t, n) {
	let r = t.expectations.filter((t) => t.kind === e);
	if (r.length === 0) return [];
	let i = new Map(n?.endpoints.map((e) => [e.id, e])), a = t.endpoints.filter(isTls), o = gatingClients(t);
	return r.flatMap((e) => a.flatMap((t) => {
		let n = i.get(t.id);
		if (!concerns(e, t, n)) return [];
		let r = e.clients ?? o(t);
		return [{
			expectation: e,
			endpoint: t,
			earlier: n,
			judgements: new Map(r.map((n) => [n, judgeExpectation(e, t, n)]))
		}];
	}));
}
function concerns(e, t, n) {
	return e.endpoint === null ? !(e.kind === "exact" ? [e.situation] : e.situations).some((e) => e.startsWith("client-certificate")) || [t, n].some(asksForCertificate) : isNamed(t, e.endpoint);
}
function isNamed({ id: e, names: t }, n) {
	let r = n.toLowerCase();
	return e.toLowerCase() === r || t.some((e) => stands(e, r));
}
function stands(e, t) {
	return e.text.toLowerCase() === t || e.kind !== "regex" && e.kind !== "any" && coversHost(e, t);
}
function asksForCertificate(e) {
	let t = e && knownValue(e.tls.clientCertificate);
	return t !== void 0 && t.mode !== "none";
}
function gatingClients({ handshakes: e }) {
	let t = new Map();
	for (let { endpoint: n, app: r } of e) {
		let e = t.get(n);
		e === void 0 ? t.set(n, new Set([r])) : e.add(r);
	}
	return (e) => {
		let n = [...t.get(e) ?? []];
		return clientIds.filter((e) => n.some(({ gating: t }) => t.has(e)));
	};
}
// src/rules/alert-expectation-broken.ts
const alertExpectationBroken = {
	id: "alert-expectation-broken",
	severity: "error",
	summary: "A failure does not look to the app as the settings say that it must.",
	sources: ["https://developer.apple.com/forums/thread/80638", "RFC 8446 §6.2"],
	check: (e) => scopedExpectations("exact", e.side, e.before).flatMap((t) => check$15(t, e))
};
function check$15(e, t) {
	let { api: n, situation: r, expected: i } = e.expectation, a = alertExpectationBroken.id, o = [
		n,
		r,
		JSON.stringify(i)
	];
	return [...breachesOf(e).map((t) => expectationDraft({
		rule: a,
		scoped: e,
		breaches: t,
		identity: o,
		message: (n) => textOf$1(e, t, n),
		pairsOf: () => [r]
	})), ...noLongerJudged({
		rule: a,
		scoped: e,
		identity: o
	}, t)];
}
function textOf$1({ expectation: e, endpoint: t }, { how: n, byClient: r }, i) {
	let a = [...Map.groupBy(i, (e) => lookText(r.get(e), n))].map(([e, t]) => `${e} on ${rangeText(t)}`), { api: o, situation: s, expected: c } = e, l = [...r.values()].at(-1)?.groups[0]?.[0];
	return `For ${situationText(s)} at ${t.id} the app expects ${expectedText(c)}; ${apiText(o)} ${n === "always" ? "reports" : "may report"} ${a.join(", ")}.${n === "always" || l === void 0 ? "" : ` ${otherwiseText(l)}`}`;
}
function lookText(e, t) {
	let n = e?.groups[0]?.[0];
	if (n === void 0) return "";
	let { view: r, answer: i } = n;
	return t === "sometimes" ? `${viewText(r.otherwise ?? r)}` : i.kind === "accepted" ? "no error, for the server does not refuse it," : i.kind === "http-status" ? answerText(i) : `${viewText(r)} (the server answers ${answerText(i)})`;
}
// src/rules/alerts-no-longer-told-apart.ts
const alertsNoLongerToldApart = {
	id: "alerts-no-longer-told-apart",
	severity: "error",
	summary: "Failures that the app has to tell apart look the same to it.",
	sources: ["https://developer.apple.com/forums/thread/80638", "RFC 8446 §6.2"],
	check: (e) => scopedExpectations("tell-apart", e.side, e.before).flatMap((t) => check$14(t, e))
};
function check$14(e, t) {
	let { expectation: n } = e, r = alertsNoLongerToldApart.id, i = [n.api, ...[...n.situations].sort()];
	return [...breachesOf(e).map((t) => expectationDraft({
		rule: r,
		scoped: e,
		breaches: t,
		identity: i,
		message: (n) => textOf(e, t, n),
		pairsOf
	})), ...noLongerJudged({
		rule: r,
		scoped: e,
		identity: i
	}, t)];
}
function pairsOf({ groups: e }) {
	return e.flatMap((e) => e.flatMap((t, n) => e.slice(n + 1).map((e) => [t.situation, e.situation].sort().join("/"))));
}
function textOf({ expectation: e, endpoint: t }, { how: n, byClient: r }, i) {
	let a = [...Map.groupBy(i, (e) => groupsText(r.get(e)?.groups ?? [], n))].map(([e, t]) => `on ${rangeText(t)}, ${e}`);
	return `An app that uses ${apiText(e.api)} can't tell ${n === "always" ? "" : "for certain "}why ${t.id} refuses it: ${a.join("; ")}. ${endText(n, [...r.values()].at(-1))}`;
}
function endText(e, t) {
	let n = t?.groups[0]?.[0];
	return e === "sometimes" && n !== void 0 ? otherwiseText(n) : "The settings say that the app has to tell them apart.";
}
function groupsText(e, t) {
	return e.map((e) => {
		let n = listText(e.map(({ situation: e }) => situationText(e))), r = e.length === 2 ? "both" : "all";
		return `${n} ${t === "always" ? r : `may ${r}`} look like ${sharedLook(e)}`;
	}).join(", and ");
}
function sharedLook(e) {
	let t = e.map(({ view: e }) => [e, ...e.otherwise === null ? [] : [e.otherwise]].map(viewText));
	return t[0]?.find((e) => t.every((t) => t.includes(e))) ?? "";
}
function listText(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
// src/rules/app-branch-unreachable.ts
const appBranchUnreachable = {
	id: "app-branch-unreachable",
	severity: "warning",
	summary: "The app's own code asks for an error code that no server of the repository can bring about.",
	sources: [
		"https://developer.apple.com/forums/thread/80638",
		"https://github.com/Alamofire/Alamofire/issues/2512",
		"https://opensource.apple.com/source/coreTLS/"
	],
	check: (e) => {
		let t = new Map();
		return branches(e).flatMap((n) => check$13(n, e, t));
	}
};
function branches({ side: e }) {
	let t = new Map(), ownerAt = (n) => {
		let r = t.get(n) ?? ownerOf(n, e);
		return t.set(n, r), r;
	};
	return [...Map.groupBy(e.codeTests, ({ code: e, apis: t, at: n }) => JSON.stringify([
		e,
		t,
		ownerAt(n.path).id
	])).values()].flatMap(([e, ...t]) => {
		let n = e && subjectOfCode(e.code);
		return e && n ? [{
			first: e,
			others: t,
			subject: n,
			owner: ownerAt(e.at.path)
		}] : [];
	});
}
function check$13({ first: e, others: t, subject: n, owner: r }, i, a) {
	let o = judgedApis(e), s = concerned(n, r, i);
	if (o.length === 0 || s.length === 0 || r.clients.length === 0) return [];
	let c = o.flatMap((e) => s.map((t) => remembered(a, t, r.clients, e)));
	if (c.some(({ codes: t, known: n }) => n === "partly" || t.has(e.code))) return [];
	let l = c.flatMap((e) => e.encounters);
	return [{
		rule: appBranchUnreachable.id,
		severity: "warning",
		confidence: s.some(({ software: e }) => e.basis === "assumed") ? "assumed" : "certain",
		messageId: "unreachable",
		identity: [String(e.code), ...e.apis],
		message: (t) => `This branch can't be reached: ${reasonText({
			first: e,
			subject: n,
			encounters: l,
			endpoints: s
		}, t)}`,
		location: e.at,
		related: t.slice(0, mostOthers).map(({ at: e }) => ({
			location: e,
			message: "and neither can this one"
		})),
		endpoint: null,
		app: r.id,
		clients: r.clients
	}];
}
const mostOthers = 10;
function judgedApis({ code: e, apis: t }) {
	return e > -9800 ? t.filter((e) => e === "url-session") : t;
}
function concerned({ about: e }, { endpoints: t }, { before: n }) {
	if (e === "negotiation") return t;
	let r = new Set(n?.endpoints.filter(asksForCertificate).map(({ id: e }) => e));
	return t.filter((e) => asksForCertificate(e) || r.has(e.id));
}
function remembered(e, t, n, r) {
	let i = JSON.stringify([
		r,
		n,
		answeringFacts(t)
	]), a = e.get(i) ?? reachableCodes(t, n, r);
	return e.set(i, a), a;
}
function reasonText({ first: e, subject: t, encounters: n, endpoints: r }, i) {
	let a = n.findLast(({ answer: e }) => e.kind === "alert" && e.alert === t.alert), o = errorName(e.code) ?? "", s = e.apis.map(apiText).join(" and ");
	return a !== void 0 && e.code < -9800 ? `${s} reports ${viewText(a.view)} for ${alertText(t.alert)} on ${rangeText(i)}, and ${o} (${e.code}) for no other answer.` : `nothing that the app talks to brings about ${o} (${e.code}): ${answersText(t, n, r)}.`;
}
function answersText({ about: e, situation: t }, n, r) {
	let [i] = r, a = i === void 0 ? "the server" : `${i.id} (${softwareText(i)})`, o = r.length > 1 ? ` and ${r.length - 1} more` : "", isMeant = (n) => e === "negotiation" ? n.situation === t : n.situation.startsWith("client-certificate"), s = [...new Set(n.flatMap((e) => isMeant(e) && e.answer.kind !== "accepted" ? [answerText(e.answer)] : []))].join(", "), c = e === "negotiation" ? situationText(t) : "client certificates";
	return s === "" ? `${a}${o} never refuses ${c}` : `${a}${o} refuses ${c} with ${s}`;
}
function ownerOf(e, { apps: t, handshakes: n }) {
	let r = t.map(({ id: t }) => sharedFolders(e, t ?? "")), i = Math.max(...r), a = new Set(t.filter((e, t) => r[t] === i)), [o] = a, s = n.filter(({ app: e }) => a.has(e));
	return {
		id: a.size === 1 && o !== void 0 ? o.id : null,
		endpoints: [...new Set(s.map(({ endpoint: e }) => e))].filter(isTls),
		clients: clientIds.filter((e) => a.values().some(({ gating: t }) => t.has(e)))
	};
}
function sharedFolders(e, t) {
	let [n, r] = [e.split("/").slice(0, -1), t.split("/").slice(0, -1)], i = n.findIndex((e, t) => e !== r[t]);
	return i < 0 ? n.length : i;
}
// src/rules/app-facts.ts
function atsOf({ app: e }) {
	return e === null ? null : knownValue(e.ats) ?? null;
}
function exceptionsOf(e) {
	let t = atsOf(e), n = t === null ? void 0 : entryOf(t, "NSExceptionDomains")?.value;
	return n?.kind === "dict" ? n.entries.flatMap((e) => e.value.kind === "dict" ? {
		domain: e.key,
		entry: e,
		settings: e.value
	} : []) : [];
}
// src/rules/wording.ts
function appText({ app: e, id: t }) {
	return e === null ? t === null ? "an app without ATS exceptions" : `the app of ${t}` : isKnown(e.bundleId) ? e.bundleId.value : `the app of ${e.location.path}`;
}
function hostText({ host: e, endpoint: t }) {
	return e === "host.invalid" ? `the nameless server on port ${t.port}` : e;
}
function spelled(e, { suite: t }) {
	return e.replace(/\b[TS][LS][SL]_[A-Z0-9_]+/g, (e) => {
		let n = suiteByIanaName(e);
		return n === void 0 ? e : t(n);
	});
}
function inBrackets(e) {
	return e === null ? "" : ` (${e})`;
}
function codesText(e, t) {
	let n = e.flatMap((e) => {
		let n = t.includes(e.client) ? codesOf(e) : null;
		return n === null ? [] : {
			...n,
			client: e.client,
			platform: e.app.platform
		};
	}), r = [...Map.groupBy(n, ({ codes: e, doubt: t }) => e + t).values()], i = r.map((e) => {
		let [t] = e;
		if (t === void 0) return "";
		let { codes: n, doubt: i, platform: a } = t, o = [r.length === 1 ? "" : a.rangeText(e.map(({ client: e }) => e)), i].filter((e) => e !== "");
		return o.length === 0 ? n : `${n} (${o.join(", ")})`;
	});
	return i.length === 0 ? "" : `URLSession reports ${i.join(", ")}.`;
}
function codesOf({ errors: e }) {
	let t = e === null ? [] : [e.urlErrorCode, e.streamErrorCode].flatMap((e) => e ?? []);
	if (t.length === 0) return null;
	let n = t.some(({ evidence: e }) => e === "inferred") ? "assumed" : "";
	return {
		codes: t.map(({ code: e }) => e).join(" / "),
		doubt: n
	};
}
function failureText(e, t) {
	let n = e.findLast(({ client: e }) => t.includes(e));
	if (n?.outcome.status !== "fails") return "";
	let { by: r, alert: i, reason: a } = n.outcome, o = r === "server" ? "The server" : "The app", s = i === null ? "ends the connection" : `answers ${alertName(i)} (${i})`;
	return `${withoutStandIn(spelled(a, n.endpoint.dialect))} ${o} ${s}.`;
}
const withoutStandIn = (e) => e.replaceAll(standInHost, "a name that nothing lists");
function policyPlace(e) {
	let { app: t, policy: n } = e, r = hostText(e);
	if (t.app === null) return [];
	let i = isKnown(n) ? n.value.decidedBy : null;
	return i === null ? [{
		location: t.app.location,
		message: `this app has no exception for ${r}`
	}] : [{
		location: i.at,
		message: `${i.keyPath} decides for ${r}`
	}];
}
function clientsText(e, { platform: t }) {
	return t.rangeText(e);
}
// src/rules/ats-disabled.ts
const atsDisabled = {
	id: "ats-disabled",
	severity: "warning",
	summary: "The Info.plist switches ATS off for every host that has no entry of its own.",
	sources: ["https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nsallowsarbitraryloads"],
	check: ({ side: e }) => e.apps.flatMap(check$12)
};
function check$12(e) {
	let t = atsOf(e), n = t === null ? void 0 : entryOf(t, "NSAllowsArbitraryLoads");
	if (e.app === null || t === null || n === void 0) return [];
	let r = unprotected(t);
	return r.length === 0 ? [] : [draft$16(e, e.app, n.keyAt, r)];
}
function unprotected(e) {
	return clientIds.filter((t) => {
		let n = hostPolicy(e, standInHost, t);
		return isKnown(n) && n.value.ats === "off";
	});
}
function draft$16(e, t, n, r) {
	return {
		rule: atsDisabled.id,
		severity: "warning",
		confidence: "certain",
		messageId: "arbitrary-loads",
		identity: [],
		message: (t) => `NSAllowsArbitraryLoads switches ATS off for every host without an entry on ${rangeText(t)}: ${appText(e)} then accepts plain HTTP, TLS 1.0 and weak suites from any server, and App Review asks for a justification. List the hosts that need it under NSExceptionDomains instead.`,
		location: n,
		related: [],
		endpoint: null,
		app: t.id,
		clients: r
	};
}
// src/rules/ats-key-malformed.ts
const atsKeyMalformed = {
	id: "ats-key-malformed",
	severity: "warning",
	summary: "An ATS key, value or domain in the Info.plist does not do what it looks like.",
	sources: ["https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity", "apple-oss-distributions/Security, protocol/SecProtocolConfiguration.m and its test"],
	check: ({ side: e }) => e.apps.flatMap((e) => {
		let t = atsOf(e);
		return t === null ? [] : checkAtsDictionary(t).map((t) => draft$15(e, t));
	})
}, harmless = new Set([
	"legacy-alias",
	"obsolete-key",
	"duplicate-key"
]);
function severityOf({ kind: e }) {
	return e === "unusable-pins" ? "error" : harmless.has(e) ? "note" : "warning";
}
function draft$15(e, t) {
	let n = t.intended === null ? "" : ` Most likely ${t.intended} is meant.`;
	return {
		rule: atsKeyMalformed.id,
		severity: severityOf(t),
		confidence: "certain",
		messageId: t.kind,
		identity: [t.keyPath, t.found],
		message: () => `${t.keyPath} of ${appText(e)}${quotedValue(t)}: ${t.effect.replace(/\.$/, "")}.${n}`,
		location: t.at,
		related: [],
		endpoint: null,
		app: e.id,
		clients: [],
		mend: correctedKey(t)
	};
}
function correctedKey({ keyPath: e, at: t }) {
	let n = /^NS(Exception|Pinned)Domains\./.exec(e)?.[1] ?? "global", r = {
		Exception: "exception",
		Pinned: "pinned",
		global: "global"
	};
	return ({ head: e }) => editedLine(t, e, (e) => {
		let t = /^(<key>)?(NS[A-Za-z]+)(<\/key>)?$/.exec(e)?.[2], i = t === void 0 ? null : nearestKey(t, r[n]);
		return t === void 0 || i === null ? null : e.replace(t, i);
	});
}
function quotedValue({ keyPath: e, found: t, effect: n }) {
	return e.endsWith(t) || n.includes(t) ? "" : ` ("${t}")`;
}
// src/rules/ats-loosened.ts
const atsLoosened = {
	id: "ats-loosened",
	severity: "warning",
	summary: "The Info.plist asks less of some hosts than ATS does.",
	sources: ["https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity"],
	check: ({ side: e }) => e.apps.flatMap((e) => [...globalKeys(e), ...exceptionKeys(e)])
}, globalEffects = {
	NSAllowsArbitraryLoadsForMedia: "takes media loads through AVFoundation out of ATS",
	NSAllowsArbitraryLoadsInWebContent: "takes web views out of ATS"
};
function globalKeys(e) {
	let t = atsOf(e);
	return t === null ? [] : Object.entries(globalEffects).flatMap(([n, r]) => {
		let i = entryOf(t, n);
		return i !== void 0 && isTrue(i.value) ? [draft$14(e, n, i, {
			effect: r,
			review: "asks"
		})] : [];
	});
}
function exceptionKeys(e) {
	return exceptionsOf(e).flatMap(({ domain: t, settings: n }) => n.entries.flatMap((n) => {
		let r = looseningOf(n, t);
		return r === null ? [] : [draft$14(e, `NSExceptionDomains.${t}.${n.key}`, n, r)];
	}));
}
function looseningOf({ key: e, value: t }, n) {
	return e === "NSExceptionAllowsInsecureHTTPLoads" && isTrue(t) ? {
		effect: `allows plain HTTP to ${n}, and asks no more of its certificate than the system does`,
		review: "asks"
	} : e === "NSExceptionRequiresForwardSecrecy" && t.kind === "boolean" && !t.value ? {
		effect: `accepts suites without forward secrecy from ${n}`,
		review: "does not ask"
	} : e === "NSExceptionMinimumTLSVersion" && t.kind === "string" && /^TLSv1\.[01]$/.test(t.value) ? {
		effect: `accepts ${t.value} from ${n}`,
		review: "asks"
	} : null;
}
function isTrue(e) {
	return e.kind === "boolean" && e.value || e.kind === "integer" && e.value === 1;
}
function draft$14(e, t, n, { effect: r, review: i }) {
	let a = i === "asks" ? " App Review asks for a justification." : "";
	return {
		rule: atsLoosened.id,
		severity: "warning",
		confidence: "certain",
		messageId: "loosened",
		identity: [t, JSON.stringify("value" in n.value ? n.value.value : null)],
		message: () => `${appText(e)} ${r} (${t}).${a} Mend the server and drop the key, or waive this finding with the reason.`,
		location: n.keyAt,
		related: [],
		endpoint: null,
		app: e.id,
		clients: []
	};
}
// src/rules/exception-mend.ts
function restoredException(e, t) {
	let n = allLines(t.base, e), r = allLines(t.head, e), i = commonLines(n, r), a = commonLines(n.slice(i).toReversed(), r.slice(i).toReversed()), o = n.slice(i, n.length - a), s = r.slice(i, r.length - a);
	if (i === 0 || !isException(o) || !isSmallPart(s)) return null;
	if (s.length > 0) return {
		path: e,
		startLine: i + 1,
		endLine: i + s.length,
		before: s,
		replacement: o
	};
	let c = r.slice(i - 1, i);
	return {
		path: e,
		startLine: i,
		endLine: i,
		before: c,
		replacement: [...c, ...o]
	};
}
function isException(e) {
	return e.length <= 60 && e.some((e) => /<key>NS\w+<\/key>/.test(e));
}
function isSmallPart(e) {
	return e.length <= 3 && e.every((e) => /^\s*<(key>NS\w+<\/key|true\/|false\/)>$/.test(e));
}
function allLines(e, t) {
	let n = [];
	for (let r = 1; r <= 5e3; r += 1) {
		let i = e(t, r);
		if (i === void 0) return n;
		n.push(i);
	}
	return [];
}
function commonLines(e, t) {
	let n = e.findIndex((e, n) => e !== t[n]);
	return n < 0 ? e.length : n;
}
// src/rules/grouping.ts
function groupHandshakes(e, { severity: t, cause: n }, r) {
	let i = new Map();
	for (let t of e) {
		let { endpoint: e, app: r, client: a, confidence: o } = t;
		if (!r.gating.has(a)) continue;
		let s = JSON.stringify([
			e.id,
			r.id,
			n(t),
			o
		]), c = i.get(s);
		c === void 0 ? i.set(s, [t]) : c.push(t);
	}
	return [...i.values()].map(([e, ...n]) => {
		let i = [e, ...n];
		return {
			first: e,
			handshakes: i,
			clients: [...new Set(i.map(({ client: e }) => e))],
			hosts: hostsText([...new Set(i.map(hostText))]),
			hits: i.flatMap((e) => hitsOf(e, r)),
			severity: t,
			confidence: i.every(({ confidence: e }) => e === "certain") ? "certain" : "assumed"
		};
	});
}
function hitsOf(e, { before: t, earlier: n }) {
	let { client: r, host: i } = e, a = t !== null && n(e) === void 0 ? "*" : i;
	return (t === null ? [i, "*"] : [a]).map((e) => ({
		client: r,
		host: e
	}));
}
function hostsText(e) {
	return e.length > 3 ? `${e.slice(0, 2).join(", ")} and ${e.length - 2} more names` : e.length > 1 ? `${e.slice(0, -1).join(", ")} and ${e.at(-1)}` : e.join();
}
// src/rules/loss.ts
const noConnection = "no-connection";
function lossOf(e, { earlier: t }) {
	let { outcome: n, confidence: r } = e, i = t(e);
	if (n.status === "fails") {
		let t = i?.outcome.status === "unknown";
		return {
			...e,
			outcome: n,
			confidence: t ? "assumed" : r,
			onlyIn: null
		};
	}
	let a = i && e.worlds.find((e) => isFailing(e) && connects(e, i));
	if (a === void 0) return null;
	let { app: o, client: s, policy: c } = e, l = isKnown(c) ? o.platform.errors(a.result, s, c.value) : null;
	return {
		...e,
		outcome: a.result,
		errors: l,
		confidence: "assumed",
		onlyIn: a.world
	};
}
function lossesOf(e) {
	return e.side.handshakes.flatMap((t) => lossOf(t, e) ?? []);
}
function isFailing(e) {
	return e.result.status === "fails";
}
function connects({ world: e }, { worlds: t }) {
	return t.some((t) => t.result.status === "connects" && holdTogether(e, t.world));
}
// src/rules/exception-removed.ts
const exceptionRemoved = {
	id: "exception-removed",
	severity: "error",
	summary: "The Info.plist loses an ATS exception that the server still needs.",
	sources: ["https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nsexceptiondomains"],
	check: (e) => groupHandshakes(e.side.handshakes.filter((t) => exceptionLost(t, e)), {
		severity: exceptionRemoved.severity,
		cause: () => ""
	}, e).map((t) => draft$13(t, e))
};
function exceptionLost(e, { earlier: t }) {
	if (e.outcome.status !== "fails" || e.app.app === null) return !1;
	let n = t(e);
	return n?.outcome.status !== "connects" || n.withoutException === null ? !1 : policyDiffers(e, n) && sameServer(e, n);
}
function policyDiffers(e, t) {
	if (!isKnown(e.policy) || !isKnown(t.policy)) return !1;
	let n = e.policy.value, r = t.policy.value;
	return n.suites !== r.suites || n.ats !== r.ats || n.minimumVersion !== r.minimumVersion;
}
function sameServer({ endpoint: e }, { endpoint: t }) {
	return [
		"protocols",
		"cipherSuites",
		"tls13CipherSuites",
		"groups",
		"certificates"
	].every((n) => sameFact(n, e.tls[n], t.tls[n]));
}
function decidedBy({ policy: e }) {
	return isKnown(e) ? e.value.decidedBy : null;
}
function draft$13(e, { earlier: t }) {
	let { first: n, handshakes: r, clients: i, hosts: a, hits: o, severity: s, confidence: c } = e, { endpoint: l, app: u, outcome: d } = n, f = t(n), p = f === void 0 ? null : decidedBy(f), m = decidedBy(n), h = u.app !== null && isKnown(u.app.ats) ? u.app.ats.value : null, g = m !== null && m.keyPath === p?.keyPath ? "makes narrower" : "takes out of the app", _ = m?.at ?? h?.at ?? u.app?.location ?? l.location;
	return {
		rule: exceptionRemoved.id,
		severity: s,
		confidence: c,
		messageId: "exception-removed",
		identity: [],
		message: (e) => `${clientsText(e, u)} can't connect to ${a} with ${appText(u)}: the server still needs ${p?.keyPath ?? "the exception"}, which this change ${g}. ${failureText(r, e)} ${codesText(r, e)} Put the exception back, or mend the server first and drop the exception in a later release.`,
		location: _,
		related: (d.status === "fails" ? d.causes : []).map((e) => ({
			location: e,
			message: "what the server requires"
		})),
		endpoint: l.id,
		app: u.id,
		clients: i,
		hits: o,
		defect: noConnection,
		mend: (e) => restoredException(_.path, e)
	};
}
// src/rules/refused-certificate.ts
function refusedCertificate({ kinds: e, remedy: t, ...n }) {
	return {
		...n,
		severity: "error",
		check: (r) => groupHandshakes(refusals(r, e), {
			severity: "error",
			cause: cause$2
		}, r).map((e) => draft$12(n.id, e, t))
	};
}
function refusals(e, t) {
	return lossesOf(e).filter((n) => {
		let r = trustFailure(n);
		return r !== null && t.includes(r.kind) && !exceptionLost(n, e);
	});
}
function trustFailure({ outcome: e }) {
	return e.status === "fails" ? e.trust : null;
}
function cause$2(e) {
	let t = trustFailure(e);
	return JSON.stringify([t?.kind, t?.certificate.sha256]);
}
function draft$12(e, { first: t, handshakes: n, clients: r, hosts: i, hits: a, severity: o, confidence: s }, c) {
	let { endpoint: l, app: u } = t, d = trustFailure(t);
	return {
		rule: e,
		severity: o,
		confidence: s,
		messageId: d?.kind ?? e,
		identity: [],
		message: (e) => `The certificate of ${i} is refused by ${clientsText(e, u)}, with ${appText(u)}: ${detailOf(n, e)}. ${codesText(n, e)} ${c}`,
		location: d?.certificate.at ?? l.location,
		related: [...servingLine(t), ...policyPlace(t)],
		endpoint: l.id,
		app: u.id,
		clients: r,
		hits: a,
		defect: noConnection
	};
}
function detailOf(e, t) {
	let n = e.findLast(({ client: e }) => t.includes(e));
	return (n && trustFailure(n)?.detail) ?? "";
}
function servingLine({ endpoint: e, outcome: t }) {
	if (!isKnown(e.tls.certificates) || t.status !== "fails") return [];
	let n = t.trust?.certificate;
	return e.tls.certificates.value.flatMap(({ path: e, chain: t }) => isKnown(t) && n !== void 0 && t.value.includes(n) && e !== null ? [{
		location: e.at,
		message: "served from here"
	}] : []);
}
// src/rules/certificate-chain-incomplete.ts
const remedy = "Serve the full chain (with certbot: fullchain.pem instead of cert.pem).", certificateChainIncomplete = {
	id: "certificate-chain-incomplete",
	severity: "warning",
	summary: "The server sends a leaf without the intermediate that issued it.",
	sources: ["RFC 8446 §4.4.2", "apple-oss-distributions/Security, SecTrustServer.c and SecCAIssuerRequest.m: caIssuers are fetched over http"],
	check: (e) => [...unreachable.check(e), ...e.side.endpoints.flatMap(fetched)]
}, unreachable = refusedCertificate({
	id: certificateChainIncomplete.id,
	kinds: ["incomplete-chain"],
	summary: certificateChainIncomplete.summary,
	sources: certificateChainIncomplete.sources,
	remedy
});
function fetched(e) {
	let { tls: { certificates: t } } = e;
	return isKnown(t) ? t.value.flatMap((t) => check$11(e, t)) : [];
}
function check$11(e, { chain: t, path: n }) {
	let r = isKnown(t) ? missingIssuer(t.value) : null, [i] = r === null ? [] : fetchableIssuers(r);
	return r === null || i === void 0 ? [] : [{
		rule: certificateChainIncomplete.id,
		severity: "warning",
		confidence: "certain",
		messageId: "incomplete",
		identity: [r.issuer],
		message: () => `${e.id} serves a certificate of "${r.issuer}" without that issuer's certificate. iOS then fetches it from ${i} before it connects, which is slow, and fails where that host is not reachable. ${remedy}`,
		location: r.at,
		related: n === null ? [] : [{
			location: n.at,
			message: "served from here"
		}],
		endpoint: e.id,
		app: null,
		clients: []
	}];
}
function missingIssuer(e) {
	let t = certificatePath(e);
	return t === null ? null : lonelyLeaf({
		path: t,
		issuer: issuerOf(t)
	});
}
// src/rules/certificate-expires-soon.ts
const certificateExpiresSoon = {
	id: "certificate-expires-soon",
	severity: "warning",
	summary: "A served certificate expires within 30 days.",
	sources: ["RFC 5280 §4.1.2.5"],
	check: ({ side: e, now: t }) => e.endpoints.flatMap((e) => chainOf(e).flatMap(check$10(e, t)))
};
function chainOf({ tls: { certificates: e } }) {
	return isKnown(e) ? e.value.flatMap(({ chain: e }) => isKnown(e) ? e.value : []) : [];
}
const check$10 = (e, t) => (n) => {
	let r = Math.floor((n.notAfter.getTime() - t.getTime()) / 864e5);
	return r < 0 || r >= 30 || n.selfSigned === "yes" ? [] : [{
		rule: certificateExpiresSoon.id,
		severity: "warning",
		confidence: "certain",
		messageId: "expires-soon",
		identity: [n.sha256],
		message: () => `The certificate "${n.subject}" of ${e.id} expires on ${n.notAfter.toISOString().slice(0, 10)}, in ${r} days; every iOS version refuses it from then on. Renew it now.`,
		location: n.at,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
	}];
}, certificateRules = [
	{
		id: "certificate-self-signed",
		kinds: ["self-signed"],
		summary: "The served certificate is self-signed: no device trusts it.",
		sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections"],
		remedy: "Serve a certificate of a public CA; a private root would have to be installed on every device."
	},
	{
		id: "certificate-private-ca",
		kinds: ["untrusted-ca"],
		summary: "The served certificate comes from a CA that devices do not know.",
		sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections", "https://developer.apple.com/forums/thread/80638"],
		remedy: "Serve a certificate of a public CA, or install the root on the devices; under ATS the app itself cannot accept it."
	},
	{
		id: "certificate-name-mismatch",
		kinds: ["name-mismatch"],
		summary: "The served certificate does not hold the host name.",
		sources: ["RFC 6125 §6.4", "https://support.apple.com/103769"],
		remedy: "Serve a certificate whose subjectAltName holds the name."
	},
	{
		id: "certificate-expired",
		kinds: ["expired", "not-yet-valid"],
		summary: "The served certificate is outside its dates.",
		sources: ["RFC 5280 §4.1.2.5", "https://developer.apple.com/documentation/security/preventing-insecure-network-connections"],
		remedy: "Renew it and commit the renewed chain."
	},
	{
		id: "certificate-weak-key",
		kinds: ["weak-key"],
		summary: "A key in the served chain is too small or of a kind that iOS does not take.",
		sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections", "https://support.apple.com/103769"],
		remedy: "Use RSA with at least 2048 bits or ECDSA on P-256 or P-384."
	},
	{
		id: "certificate-weak-hash",
		kinds: ["weak-hash"],
		summary: "A certificate in the served chain is signed with a hash that iOS refuses.",
		sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections", "https://support.apple.com/103769"],
		remedy: "Have it issued again with SHA-256 or better."
	},
	{
		id: "certificate-not-acceptable",
		kinds: [
			"usage",
			"validity-too-long",
			"unknown-ca"
		],
		summary: "The served certificate breaks another rule of iOS: its usage or its lifetime.",
		sources: ["https://support.apple.com/103769", "https://support.apple.com/102028"],
		remedy: "Have it issued again with serverAuth among its extended key usages and a lifetime within Apple's limit."
	}
].map(refusedCertificate);
// src/rules/continued-endpoints.ts
function continuedEndpoints({ side: e, before: t }) {
	if (t === null) return [];
	let n = new Map(t.endpoints.filter(isTls).map((e) => [e.id, e]));
	return e.endpoints.filter(isTls).flatMap((e) => {
		let t = n.get(e.id);
		return t === void 0 ? [] : [{
			endpoint: e,
			earlier: t
		}];
	});
}
function requestsOf({ endpoint: e, earlier: t }) {
	let [n, r] = [knownValue(e.tls.clientCertificate), knownValue(t.tls.clientCertificate)];
	return n === void 0 || r === void 0 ? null : {
		now: n,
		before: r
	};
}
// src/rules/client-ca-dropped.ts
const clientCaDropped = {
	id: "client-ca-dropped",
	severity: "warning",
	summary: "The CA file for client certificates loses a CA or an intermediate.",
	sources: ["RFC 5280 §6.1", "https://github.com/bitwarden/ios/pull/2833"],
	check: (e) => continuedEndpoints(e).flatMap(check$9)
};
function check$9(e) {
	let t = requestsOf(e);
	if (t === null || !/^(?:required|optional)$/.test(t.now.mode)) return [];
	let [n, r] = [t.now.authorities, t.before.authorities];
	return n === void 0 || r === void 0 || !isKnown(r) ? [] : isKnown(n) ? droppedFrom(r.value, n.value).map((t) => draft$11(t, n.value, e)) : [unknownDraft(n, e)];
}
function droppedFrom(e, t) {
	let n = new Set(t.map(identity)), r = e.filter((e) => !n.has(identity(e)));
	return [...new Map(r.map((e) => [identity(e), e])).values()];
}
const identity = ({ subject: e, key: t }) => JSON.stringify([e, t.spkiSha256]);
function draft$11(e, t, n) {
	let { endpoint: r } = n, i = e.selfSigned === "no" && t.some(({ subject: t }) => t === e.issuer), a = namedAt(n), o = t[0]?.at;
	return {
		...about(n),
		messageId: i ? "intermediate" : "authority",
		identity: [e.subject, e.key.spkiSha256],
		message: () => (i ? intermediateText : authorityText)(e.subject, r.id),
		location: o === void 0 ? a : wholeFile(o.path),
		related: o === void 0 ? [] : [{
			location: a,
			message: "names this file"
		}]
	};
}
function unknownDraft(e, t) {
	return {
		...about(t),
		messageId: "unknown",
		identity: [],
		message: () => `Which CAs ${t.endpoint.id} takes client certificates of was known before this change and is not any more: ${e.unknown}. Commit the CA file, which holds nothing secret.`,
		location: e.at ?? namedAt(t),
		related: []
	};
}
function about({ endpoint: e }) {
	return {
		rule: clientCaDropped.id,
		severity: "warning",
		confidence: "certain",
		endpoint: e.id,
		app: null,
		clients: []
	};
}
function namedAt({ endpoint: e }) {
	return knownValue(e.tls.clientCertificate)?.caFile?.at ?? e.tls.clientCertificate.at ?? e.location;
}
function authorityText(e, t) {
	return `${t} no longer accepts client certificates of ${e}: an app that has one is refused like one of an unknown CA. Keep the CA until the last certificate that it issued has been replaced.`;
}
function intermediateText(e, t) {
	return `${t} no longer holds the intermediate ${e}: a client certificate that it issued is accepted only when the app sends the intermediate along, and URLSession sends what the URLCredential holds, often the leaf alone. Keep it in the file.`;
}
// src/rules/mends.ts
function listMend(e, t) {
	return ({ head: n }) => {
		let { at: r } = e.tls[t.fact];
		return r === null ? null : editedLine(r, n, (n) => e.dialect.write(t, n));
	};
}
function ecdheMend(e) {
	let t = knownValue(e.tls.cipherSuites) ?? [];
	return listMend(e, {
		fact: "cipherSuites",
		add: keyKinds(e).filter((e) => !t.some((t) => isModern(t) && t.authentication === e)).map((e) => ecdheSuites[e])
	});
}
const ecdheSuites = {
	ECDSA: suiteByIanaName("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"),
	RSA: suiteByIanaName("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256")
}, isModern = ({ keyExchange: e, mac: t }) => e === "ECDHE" && t === "AEAD";
function keyKinds({ tls: { certificates: e } }) {
	let t = (isKnown(e) ? e.value : []).map(({ chain: e }) => isKnown(e) ? e.value[0]?.key.kind : void 0);
	return t.length === 0 || t.includes(void 0) ? ["ECDSA", "RSA"] : [...new Set(t.map((e) => e === "rsa" || e === "rsa-pss" ? "RSA" : "ECDSA"))];
}
// src/rules/fewer-certificate-keys.ts
const fewerCertificateKeys = {
	id: "fewer-certificate-keys",
	severity: "error",
	summary: "The suites that are left fit fewer kinds of certificate key, and the certificate is not in the tree.",
	sources: ["RFC 8422 §2", "RFC 5246 §7.4.2"],
	check: (e) => groupHandshakes(lossesOf(e).filter((e) => lostKey(e) !== null), {
		severity: "error",
		cause: (e) => lostKey(e) ?? ""
	}, e).map(draft$10)
}, certificateAssumption = "certificate: ";
function lostKey({ onlyIn: e }) {
	for (let [t, n] of e ?? []) if (t.startsWith("certificate: ")) return n;
	return null;
}
function draft$10({ first: e, clients: t, hosts: n, hits: r, severity: i }) {
	let { endpoint: a, app: o } = e, { tls: { cipherSuites: s } } = a, c = keyWord(lostKey(e) ?? "");
	return {
		rule: fewerCertificateKeys.id,
		severity: i,
		confidence: "assumed",
		messageId: "fewer-keys",
		identity: [c],
		message: (e) => `${clientsText(e, o)} can no longer connect to ${n} with ${appText(o)} if its certificate has an ${c} key: no suite for that kind of key is left. The certificate is not in the tree, so this is assumed. Enable a suite for it, or say in .github/ats-gate.yml which key it has.`,
		location: (isKnown(s) ? s.at : null) ?? a.location,
		related: policyPlace(e),
		endpoint: a.id,
		app: o.id,
		clients: t,
		hits: r,
		mend: ecdheMend(a)
	};
}
const keyWord = (e) => e.startsWith("rsa") ? "RSA" : "ECDSA";
// src/rules/guilty-places.ts
function guiltyPlaces({ endpoint: e, outcome: t }, n) {
	let r = (t.status === "fails" ? t.causes : []).map(withMessage("takes part in it"));
	if (n === void 0) return unique(r);
	let i = new Set(touchedPlaces(e, n.endpoint).map(placeKey)), isTouched = ({ location: e }) => i.has(placeKey(e));
	return unique([
		...r.filter(isTouched),
		...newSoftware(e, n.endpoint),
		...r.filter((e) => !isTouched(e))
	]);
}
const withMessage = (e) => (t) => ({
	location: t,
	message: e
});
function touchedPlaces({ tls: e }, { tls: t }) {
	return differingFacts(e, t).flatMap((t) => factPlaces(t, e));
}
function newSoftware({ software: e }, { software: t }) {
	let { at: n } = e;
	return n === null || softwareText$1(e) === softwareText$1(t) ? [] : [{
		location: n,
		message: `makes it ${softwareText$1(e)}, before: ${softwareText$1(t)}`
	}];
}
function unique(e) {
	let t = new Set();
	return e.filter(({ location: e }) => {
		let n = placeKey(e);
		return !t.has(n) && t.add(n);
	});
}
const placeKey = ({ path: e, line: t, column: n }) => `${e}:${t}:${n}`, clientCannotConnect = {
	id: "client-cannot-connect",
	severity: "error",
	summary: "An iOS version that the app supports has no handshake left with the endpoint.",
	sources: [
		"RFC 5246 §7.4.1",
		"RFC 8446 §4.1",
		"https://developer.apple.com/documentation/security/preventing-insecure-network-connections"
	],
	check: (e) => groupHandshakes(lossesOf(e).filter((t) => isNegotiationFailure(t) && lostKey(t) === null && !exceptionLost(t, e)), {
		severity: clientCannotConnect.severity,
		cause: cause$1
	}, e).map((t) => draft$9(t, e))
};
function isNegotiationFailure({ outcome: e }) {
	return e.status === "fails" && e.trust === null && !ownRule.has(e.step);
}
const ownRule = new Set(["transport", "client-certificate"]);
function cause$1({ outcome: e }) {
	return e.status === "fails" ? JSON.stringify([
		e.step,
		e.by,
		e.alert,
		e.causes[0]
	]) : "";
}
function draft$9(e, { earlier: t }) {
	let { first: n, handshakes: r, clients: i, hosts: a, hits: o, severity: s, confidence: c } = e, { endpoint: l, app: u, outcome: d } = n, [f, ...p] = guiltyPlaces(n, t(n)), m = d.status === "fails" ? remedies[d.step]?.(l.dialect) ?? "" : "";
	return {
		rule: clientCannotConnect.id,
		severity: s,
		confidence: c,
		messageId: "cannot-connect",
		identity: [],
		message: (e) => `${clientsText(e, u)} can't connect to ${a} with ${appText(u)}. ${failureText(r, e)} ` + `${codesText(r, e)} ${m}`.trim(),
		location: f?.location ?? l.location,
		related: [...p, ...policyPlace(n)],
		endpoint: l.id,
		app: u.id,
		clients: i,
		hits: o,
		defect: noConnection,
		mend: mendOf(r)
	};
}
const remedies = {
	version: ({ says: e }) => `Enable TLS 1.2 beside TLS 1.3${inBrackets(e("protocols", ["TLSv1.2", "TLSv1.3"]))} for as long as the app supports these iOS versions.`,
	suite: ({ suite: e }) => `Enable an ECDHE suite that they offer: ${e(ecdheSuites.RSA)} for an RSA key, ${e(ecdheSuites.ECDSA)} for an ECDSA key.`,
	group: ({ group: e }) => `Enable the curve ${e("secp256r1")} (P-256), which every version offers, or X25519 from iOS 11 on.`,
	"signature-algorithm": () => "Serve a certificate with an RSA 2048 or an ECDSA P-256 key.",
	certificate: ({ suite: e }) => `Serve a certificate with an RSA 2048 or an ECDSA P-256 key, and enable suites for that kind of key (${e(ecdheSuites.RSA)} or ${e(ecdheSuites.ECDSA)}).`,
	"server-name": () => "Serve this name, or take it out of the app."
};
function mendOf(e) {
	return (t, n) => {
		let r = e.findLast(({ client: e }) => n.includes(e));
		if (r?.outcome.status !== "fails") return null;
		let { endpoint: i, outcome: a } = r;
		return a.step === "version" ? listMend(i, {
			fact: "protocols",
			add: ["TLSv1.2"]
		})(t) : a.step === "suite" || a.step === "certificate" ? ecdheMend(i)(t) : a.step === "group" ? listMend(i, {
			fact: "groups",
			add: ["secp256r1"]
		})(t) : null;
	};
}
// src/rules/client-certificate-not-checked.ts
const clientCertificateNotChecked = {
	id: "client-certificate-not-checked",
	severity: "warning",
	summary: "The server required a client certificate before the change and no longer does.",
	sources: ["RFC 8446 §4.4.2.4"],
	check: (e) => continuedEndpoints(e).flatMap(check$8)
};
function check$8(e) {
	let t = requestsOf(e), { endpoint: n } = e;
	if (t === null || !isRelaxed(t)) return [];
	let { now: r, before: i } = t;
	return [{
		rule: clientCertificateNotChecked.id,
		severity: "warning",
		confidence: "certain",
		messageId: "relaxed",
		identity: [i.mode, r.mode],
		message: () => `${n.id} ${earlierTexts[i.mode]} before this change and now ${modeTexts[r.mode]}: ${effects$1[r.mode]}, and the app is told of no error. Whoever is to be kept out has to be kept out by the program behind it.`,
		location: n.tls.clientCertificate.at ?? n.location,
		related: [],
		endpoint: n.id,
		app: null,
		clients: []
	}];
}
function isRelaxed({ now: e, before: t }) {
	return t.mode === "required" ? e.mode !== "required" : t.mode === "optional" && e.mode === "optional-any-ca";
}
const earlierTexts = {
	none: "asked for no client certificate",
	"optional-any-ca": "took a client certificate of any CA",
	optional: "verified the client certificates that it got",
	required: "required a client certificate"
}, modeTexts = {
	none: "asks for none",
	"optional-any-ca": "takes one of any CA, or none",
	optional: "asks for one without requiring it",
	required: "requires one"
}, effects$1 = {
	none: "every client is let in",
	"optional-any-ca": "a client with a certificate of its own making is let in",
	optional: "a client without a certificate is let in",
	required: "no other client is let in"
}, clientCertificateRequired = {
	id: "client-certificate-required",
	severity: "error",
	summary: "The server turns away clients without a certificate.",
	sources: ["RFC 8446 §4.3.2"],
	check: ({ side: e }) => e.endpoints.filter(isTls).flatMap(check$7)
};
function check$7(e) {
	let t = e.tls.clientCertificate;
	return !isKnown(t) || !turnsAway(t.value) ? [] : [{
		rule: clientCertificateRequired.id,
		severity: "error",
		confidence: "certain",
		messageId: "required",
		identity: [],
		message: () => `${e.id} requires a client certificate: every iOS version without one ${refusalText(e, t.value)}. Ship the certificate with the app first, and ask for it without requiring it${optional(e)} until old releases are gone.`,
		location: t.at ?? e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
	}];
}
function turnsAway({ mode: e, unverifiedStatus: t = 0 }) {
	return e === "required" || e !== "none" && t >= 400;
}
function refusalText(e, { mode: t, refusal: n, unverifiedStatus: r }) {
	return t === "required" ? n === "alert" ? alertsText(e) : n === "http-400" ? pageText(e) : answers[n] : `completes the handshake and then gets HTTP ${r}, which is no TLS error in the app`;
}
function optional({ dialect: e }) {
	return inBrackets(e.says("clientCertificate", "optional"));
}
function pageText({ dialect: { noCertificatePage: e } }) {
	return `completes the handshake and then gets HTTP 400${inBrackets(e === null ? null : `"${e}"`)}, which is no TLS error in the app`;
}
function alertsText(e) {
	let t = (isKnown(e.tls.protocols) ? e.tls.protocols.value : ["TLSv1.2", "TLSv1.3"]).filter((e) => e === "TLSv1.2" || e === "TLSv1.3").map((t) => `${absentText(e, t)} on ${t.replace("TLSv", "TLS ")}`);
	return t.length === 0 ? "is refused in the handshake" : `gets ${t.join(" or ")}`;
}
function absentText(e, t) {
	let n = answerOf(e, "client-certificate-absent", t);
	return isKnown(n) ? answerText(n.value.answer) : "a refusal that is not known";
}
const answers = {
	none: "is turned away",
	close: "has the connection closed after the handshake, without an alert"
}, clientCertificateOptional = {
	id: "client-certificate-optional",
	severity: "warning",
	summary: "The server asks every client for a certificate without requiring one.",
	sources: ["https://developer.apple.com/documentation/foundation/nsurlauthenticationmethodclientcertificate"],
	check: (e) => e.side.endpoints.filter(isTls).flatMap((t) => check$6(t, e))
};
function check$6(e, t) {
	let n = e.tls.clientCertificate;
	return !isKnown(n) || !/^optional/.test(n.value.mode) || wasRequired(e, t) || turnsAway(n.value) ? [] : [{
		rule: clientCertificateOptional.id,
		severity: "warning",
		confidence: "certain",
		messageId: "asked",
		identity: [],
		message: () => `${e.id} asks every client for a certificate and lets those without one in. An iOS app meets a challenge that it did not meet before (NSURLAuthenticationMethodClientCertificate): one that cancels challenges it does not know loses the connection, and web views may ask the user to choose. Ask only where clients have certificates.`,
		location: n.at ?? e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
	}];
}
function wasRequired({ id: e }, { before: t }) {
	let n = t?.endpoints.find((t) => t.id === e);
	return n !== void 0 && knownValue(n.tls.clientCertificate)?.mode === "required";
}
// src/rules/connects-by-exception.ts
const connectsByException = {
	id: "connects-by-exception",
	severity: "note",
	summary: "An iOS version connects only thanks to an ATS exception of the app.",
	sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections"],
	check: (e) => groupHandshakes(e.side.handshakes.filter(needsException), {
		severity: "note",
		cause: exceptionOf
	}, e).map(draft$8)
};
function needsException({ outcome: e, withoutException: t, app: n, client: r }) {
	return e.status === "connects" && t === "fails" && n.gating.has(r);
}
function exceptionOf({ policy: e }) {
	return isKnown(e) ? e.value.decidedBy?.keyPath ?? "" : "";
}
function draft$8({ first: e, clients: t, hosts: n, hits: r }) {
	let { endpoint: i, app: a, outcome: o } = e, s = o.status === "connects" ? `${o.protocol} with ${i.dialect.suite(o.cipherSuite)}` : "what it negotiates", [c] = policyPlace(e);
	return {
		rule: connectsByException.id,
		severity: "note",
		confidence: "certain",
		messageId: "by-exception",
		identity: [exceptionOf(e)],
		message: (t) => `${clientsText(t, a)} can connect to ${n} with ${appText(a)} only because of ${exceptionOf(e)} (${s}); an app without it can't. Mend the server, then drop the exception.`,
		location: c?.location ?? i.location,
		related: [{
			location: i.location,
			message: "the endpoint that needs it"
		}],
		endpoint: i.id,
		app: a.id,
		clients: t,
		hits: r
	};
}
// src/rules/crl-removed.ts
const crlRemoved = {
	id: "crl-removed",
	severity: "warning",
	summary: "Client certificates are no longer held against a revocation list.",
	sources: ["RFC 5280 §6.3"],
	check: (e) => continuedEndpoints(e).flatMap(check$5)
};
function check$5(e) {
	let t = requestsOf(e), n = t?.before.crlFile ?? null;
	if (t === null || n === null || t.now.mode === "none" || t.now.crlFile !== null) return [];
	let { endpoint: r } = e;
	return [{
		rule: crlRemoved.id,
		severity: "warning",
		confidence: "certain",
		messageId: "removed",
		identity: [],
		message: () => `${r.id} no longer holds client certificates against ${n.value}: a revoked one is accepted again, and the app that has it is told of no error.`,
		location: r.tls.clientCertificate.at ?? r.location,
		related: [],
		endpoint: r.id,
		app: null,
		clients: []
	}];
}
// src/rules/exception-unneeded.ts
const exceptionUnneeded = {
	id: "exception-unneeded",
	severity: "note",
	summary: "An ATS exception is there for a host of the tree that meets ATS without it.",
	sources: ["https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nsexceptiondomains"],
	check: ({ side: e }) => e.apps.flatMap((t) => exceptionsOf(t).flatMap((n) => check$4(e, t, n)))
};
function check$4(e, t, n) {
	let r = e.handshakes.filter((e) => e.app === t && isUnder(e, n));
	if (r.length === 0 || !r.every((e) => e.withoutException === "connects")) return [];
	let i = new Set(r.map(({ host: e }) => e));
	return allowsCleartext(r) && e.endpoints.some((e) => servesPlain(e, i)) ? [] : [draft$7(t, n, r)];
}
function isUnder({ policy: e, app: t, client: n }, { domain: r }) {
	let i = isKnown(e) ? e.value.decidedBy : null;
	return t.gating.has(n) && i?.keyPath === `NSExceptionDomains.${r}`;
}
const allowsCleartext = (e) => e.some(({ policy: e }) => knownValue(e)?.cleartext === "allowed");
function servesPlain(e, t) {
	return knownValue(e.transport) === "plain" && e.redirect === null && e.names.some((e) => t.has(e.text));
}
function draft$7(e, { domain: t, entry: n }, r) {
	let i = [...new Map(r.map(({ endpoint: e }) => [e.id, e])).values()];
	return {
		rule: exceptionUnneeded.id,
		severity: "note",
		confidence: "assumed",
		messageId: "unneeded",
		identity: [t],
		message: () => `The exception for ${t} of ${appText(e)} is not needed by ${i.map(({ id: e }) => e).join(", ")}: every iOS version that the app supports connects without it. Drop it, unless a host outside this tree needs it.`,
		location: n.keyAt,
		related: i.map(({ location: e, id: t }) => ({
			location: e,
			message: `${t} meets ATS`
		})),
		endpoint: null,
		app: e.id,
		clients: []
	};
}
// src/rules/gate-weakened.ts
const gateWeakened = {
	id: "gate-weakened",
	severity: "warning",
	summary: "The change edits what the gate itself goes by: rules, ignores, paths or thresholds.",
	sources: ["https://docs.github.com/en/actions/reference/security/secure-use"],
	check: ({ side: { gatekeeping: e } }) => e.changes.map((t) => draft$6(t, e))
};
function draft$6({ key: e, before: t, after: n, at: r }, { ruledBy: i }) {
	return {
		rule: gateWeakened.id,
		severity: "warning",
		confidence: "certain",
		messageId: "policy-changed",
		identity: [
			e,
			t ?? "",
			n ?? ""
		],
		message: () => `This change sets ${e} of the gate from ${words(t)} to ${words(n)}. ${effects[i]} Look at it on its own.`,
		location: r,
		related: [],
		endpoint: null,
		app: null,
		clients: []
	};
}
const words = (e) => e === null ? "nothing" : `"${e}"`, effects = {
	base: "It is judged by the settings of the base all the same; the new ones count once this is merged.",
	head: "The base has no settings to go by, so this counts at once."
}, ignoreExpired = {
	id: "ignore-expired",
	severity: "warning",
	summary: "An ignore of the settings is past its date and no longer waives anything.",
	sources: ["https://github.com/ats-gate/ats-gate/blob/main/README.md"],
	check: ({ side: e }) => e.gatekeeping.expiredIgnores.map(draft$5)
};
function draft$5({ rule: e, reason: t, expires: n, at: r }) {
	return {
		rule: ignoreExpired.id,
		severity: "warning",
		confidence: "certain",
		messageId: "expired",
		identity: [
			e,
			t,
			n
		],
		message: () => `The ignore of ${e} ("${t}") ended on ${n}: what it covered counts again. Mend that, or give it a new date with a new reason.`,
		location: r,
		related: [],
		endpoint: null,
		app: null,
		clients: []
	};
}
// src/rules/legacy-protocol.ts
const legacy = [
	"SSLv3",
	"TLSv1.0",
	"TLSv1.1"
], legacyProtocol = {
	id: "legacy-protocol",
	severity: "warning",
	summary: "The server still negotiates a protocol version below TLS 1.2.",
	sources: [
		"RFC 8996",
		"RFC 7568",
		"https://developer.apple.com/documentation/security/preventing-insecure-network-connections"
	],
	check: ({ side: e }) => e.endpoints.filter(isTls).flatMap(check$3)
};
function isNegotiable(e, t) {
	let n = knownValue(t.tls.securityLevel), r = levelSettingOf(t.software.tlsLibrary, n ?? 0);
	return protocolAtLevel(e, r).allowed === "yes";
}
function check$3(e) {
	let { tls: { protocols: t } } = e;
	return isKnown(t) ? legacy.filter((n) => t.value.includes(n) && isNegotiable(n, e)).map((n) => ({
		rule: legacyProtocol.id,
		severity: "warning",
		confidence: e.software.basis === "assumed" && t.at === null ? "assumed" : "certain",
		messageId: "enabled",
		identity: [n],
		message: () => `${e.id} accepts ${n}${t.because === null ? "" : ` (${t.because})`}. No connection under ATS uses it on any iOS version, and ${n === "SSLv3" ? "RFC 7568" : "RFC 8996"} forbids it. Name the versions that you want: ${wanted(e)}.`,
		location: t.at ?? e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: [],
		mend: listMend(e, {
			fact: "protocols",
			remove: legacy
		})
	})) : [];
}
function wanted({ dialect: e }) {
	return e.says("protocols", ["TLSv1.2", "TLSv1.3"]) ?? "TLS 1.2 and TLS 1.3";
}
// src/rules/legacy-suite.ts
const legacySuite = {
	id: "legacy-suite",
	severity: "warning",
	summary: "The server still accepts suites with RC4, 3DES, no encryption, no authentication or MD5.",
	sources: [
		"RFC 7465",
		"RFC 9325 §4.2",
		"https://nvd.nist.gov/vuln/detail/CVE-2016-2183"
	],
	check: ({ side: e }) => e.endpoints.filter(isTls).flatMap(check$2)
};
function check$2(e) {
	let { tls: { cipherSuites: t } } = e;
	if (!isKnown(t)) return [];
	let n = t.value.filter((t) => isUsable(t, e));
	return [...Map.groupBy(n, weakness)].flatMap(([t, n]) => t === null ? [] : [draft$4(e, t, n)]);
}
function isUsable(e, t) {
	let n = knownValue(t.tls.securityLevel);
	return suiteAtLevel(e, levelSettingOf(t.software.tlsLibrary, n ?? 0)).allowed === "yes";
}
function weakness({ encryption: e, authentication: t, mac: n }) {
	return /null/i.test(e) ? "no encryption" : t === "none" ? "no authentication" : e.startsWith("RC4") ? "RC4" : /^3?DES/.test(e) ? "3DES" : n === "MD5" ? "MD5" : null;
}
function suitesText(e, { suite: t }) {
	let n = e.map(t);
	return n.length > 4 ? `${n.slice(0, 3).join(", ")} and ${n.length - 3} more` : n.join(", ");
}
function draft$4(e, t, n) {
	let { tls: { cipherSuites: r }, dialect: i } = e, a = i.without(t);
	return {
		rule: legacySuite.id,
		severity: "warning",
		confidence: e.software.basis === "assumed" ? "assumed" : "certain",
		messageId: "accepted",
		identity: [t],
		message: () => `${e.id} accepts suites with ${t} (${suitesText(n, i)}). No connection under ATS uses them. Take them out${a === null ? "" : `, e.g. with ${a}`}.`,
		location: r.at ?? e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
	};
}
// src/rules/no-longer-assessable.ts
const noLongerAssessable = {
	id: "no-longer-assessable",
	severity: "warning",
	summary: "What could be judged before the change can no longer be known from the tree.",
	sources: ["ats-gate promises no false green: what it cannot know never passes silently"],
	check: (e) => [...groupHandshakes(e.side.handshakes.filter((t) => counts(t) && becameUnknown(t, e) && !isDown(t, e)), {
		severity: noLongerAssessable.severity,
		cause
	}, e).map(draft$3), ...goneNames(e)]
};
function counts({ app: e, client: t }) {
	return e.gating.has(t);
}
function becameUnknown(e, { earlier: t }) {
	if (e.outcome.status !== "unknown") return !1;
	let n = t(e);
	return n !== void 0 && n.outcome.status !== "unknown";
}
function isDown({ endpoint: e }, { side: t }) {
	return t.refusals.some(({ refuses: t }) => t === e.root);
}
function cause({ outcome: e }) {
	return e.status === "unknown" ? JSON.stringify([
		e.step,
		e.reason,
		e.at
	]) : "";
}
function draft$3({ first: e, clients: t, hosts: n, hits: r, severity: i }) {
	let { endpoint: a, app: o, outcome: s } = e, c = s.status === "unknown" ? s : null;
	return {
		rule: noLongerAssessable.id,
		severity: i,
		confidence: "certain",
		messageId: "became-unknown",
		identity: [],
		message: (e) => `Whether ${clientsText(e, o)} can connect to ${n} with ${appText(o)} was known before this change and is not any more. ${c?.reason} Write the value into the tree, or state it in .github/ats-gate.yml.`,
		location: c?.at ?? a.location,
		related: [],
		endpoint: a.id,
		app: o.id,
		clients: t,
		hits: r
	};
}
function goneNames({ side: e, before: t }) {
	let n = endpointsByName(e.endpoints), r = e.endpoints.filter(({ names: e }) => !e.every(isExact) || e.length === 0);
	return (t?.endpoints ?? []).filter(isTls).flatMap((t) => {
		let i = nameTexts(t.names).filter((e) => ![...n.get(e) ?? [], ...r].some((n) => n.port === t.port && mayServe(n, e))), [a] = i;
		return a === void 0 || n.get(a)?.some((e) => servesInClear(e, i)) ? [] : [goneDraft(t, i, e.endpoints.find(({ id: e }) => e === t.id)?.location ?? t.location)];
	});
}
function mayServe(e, t) {
	let { names: n, tls: r } = e;
	return isNamed$1(e, t) ? !0 : knownValue(r.nameHandling) === "rejects" ? !1 : n.length === 0 || n.some((e) => coversHost(e, t));
}
function servesInClear(e, t) {
	let { transport: n, redirect: r } = e;
	return knownValue(n) === "plain" && r === null && t.every((t) => isNamed$1(e, t));
}
function goneDraft(e, t, n) {
	return {
		rule: noLongerAssessable.id,
		severity: "warning",
		confidence: "certain",
		messageId: "gone",
		identity: t,
		message: () => `Nothing in the tree serves ${t.join(", ")} on port ${e.port} any more; before this change it could be judged. Where apps still ask for it, another server answers, or none.`,
		location: n,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
	};
}
// src/rules/plain-http.ts
const plainHttp = {
	id: "plain-http",
	severity: "error",
	summary: "An endpoint that spoke TLS now speaks HTTP in clear.",
	sources: ["https://developer.apple.com/documentation/foundation/urlerror/code/apptransportsecurityrequiressecureconnection"],
	check: (e) => {
		if (e.before === null) return [];
		let t = endpointsByName(e.side.endpoints), n = Map.groupBy(e.side.endpoints, ({ id: e }) => e);
		return e.before.endpoints.flatMap((r) => check$1(r, [...n.get(r.id) ?? [], ...r.names.flatMap(({ text: e }) => t.get(e) ?? [])], e));
	}
};
function check$1(e, t, n) {
	if (knownValue(e.transport) !== "tls") return [];
	let r = t.some((t) => t.port === e.port && knownValue(t.transport) !== "plain"), i = t.filter((e) => knownValue(e.transport) === "plain"), a = i.find((t) => t.port === e.port) ?? i.find((e) => e.redirect === null);
	return r || a === void 0 ? [] : [draft$2(a, e, n)];
}
function draft$2(e, t, n) {
	return {
		rule: plainHttp.id,
		severity: "error",
		confidence: e.port === t.port ? "certain" : "assumed",
		messageId: "went-plain",
		identity: [],
		message: () => `${t.id} spoke TLS before this change and now serves HTTP in clear on port ${e.port}. ${effect(e, t, n)} Without an exception ATS refuses http:// with -1022. Keep the TLS listener on port ${t.port}${inBrackets(e.dialect.listens(t.port))}, or say in the settings where TLS ends now.`,
		location: e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: [],
		mend: ({ head: t }) => e.dialect.listener(e.location, e.port, t)
	};
}
function effect(e, { port: t }, { side: n }) {
	if (e.port !== t) return `Nothing speaks TLS on port ${t} any more: every iOS version fails on https:// with -1004.`;
	let r = n.handshakes.filter((t) => t.endpoint === e);
	return `Every iOS version fails on https://. ${codesText(r, r.map(({ client: e }) => e))}`;
}
// src/rules/private-key-committed.ts
const privateKeyCommitted = {
	id: "private-key-committed",
	severity: "error",
	summary: "A private key stands in the tree.",
	sources: ["https://cwe.mitre.org/data/definitions/312.html", "https://cwe.mitre.org/data/definitions/798.html"],
	check: ({ side: e }) => e.privateKeys.map(draft$1)
}, testFolder = /(^|\/)(tests?|testdata|test-data|fixtures?|__tests__|spec|examples?|samples?|mocks?)\//i;
function draft$1({ at: e, kind: t }) {
	let n = testFolder.test(e.path);
	return {
		rule: privateKeyCommitted.id,
		severity: n ? "warning" : "error",
		confidence: "certain",
		messageId: "committed",
		identity: [e.path, t],
		message: () => `${e.path} holds a private key (${t}). Whoever can read the repository can pose as the server: revoke its certificate, make a new key, keep it in a secret store, and take this one out of the history.`,
		location: e,
		related: [],
		endpoint: null,
		app: null,
		clients: []
	};
}
// src/rules/server-answer-changed.ts
const serverAnswerChanged = {
	id: "server-answer-changed",
	severity: "warning",
	summary: "The server refuses clients in another way than before: another alert, at another time, or an HTTP status.",
	sources: ["RFC 8446 §6.2", "https://developer.apple.com/forums/thread/80638"],
	check: (e) => {
		let t = gatingClients(e.side), n = changesOnce();
		return continuedEndpoints(e).flatMap((e) => check(e, t(e.endpoint), n));
	}
};
function changesOnce() {
	let e = new Map();
	return (t, n) => {
		let r = JSON.stringify([
			answeringFacts(t.earlier),
			answeringFacts(t.endpoint),
			n
		]), i = e.get(r);
		if (i !== void 0) return i;
		let a = changesFor(t, n);
		return e.set(r, a), a;
	};
}
function check(e, t, n) {
	let { endpoint: r, earlier: i } = e;
	if (answeringFacts(r) === answeringFacts(i)) return [];
	let a = t.flatMap((t) => n(e, t));
	if (a.length === 0) return [];
	let { location: o, others: s } = answerPlaces(r, i), c = a.some(({ situation: e }) => e.startsWith("client-certificate"));
	return [{
		rule: serverAnswerChanged.id,
		severity: c ? "warning" : "note",
		confidence: a.every(({ inferred: e }) => e) ? "assumed" : "certain",
		messageId: "changed",
		identity: [...new Set(a.map(({ situation: e, text: t }) => `${e}: ${t}`))].sort(),
		message: (t) => messageOf(e, a, t),
		location: o,
		related: s,
		endpoint: r.id,
		app: null,
		clients: t.filter((e) => a.some((t) => t.client === e))
	}];
}
function changesFor({ endpoint: e, earlier: t }, n) {
	let r = asksForCertificate(e) && asksForCertificate(t);
	return situations.filter((e) => r || !e.startsWith("client-certificate")).flatMap((r) => {
		let i = refusal(encounterOf(t, r, n, "url-session")), a = refusal(encounterOf(e, r, n, "url-session"));
		if (i === null || a === null || sameAnswer(i, a)) return [];
		let o = i.evidence === "inferred" || a.evidence === "inferred";
		return [{
			client: n,
			situation: r,
			text: changeText(i, a),
			inferred: o
		}];
	});
}
function refusal(e) {
	return e === null || !isKnown(e) || e.value.answer.kind === "accepted" ? null : e.value;
}
const sameAnswer = (e, t) => JSON.stringify(e.answer) === JSON.stringify(t.answer);
function changeText({ answer: e }, { answer: t }) {
	let [n, r] = [whenOf(e), whenOf(t)], i = r === null || n === r ? "" : `, ${whenTexts[r]}`;
	return answerText(e) === answerText(t) ? `the same answer${i}` : `${answerText(e)} becomes ${answerText(t)}${i}`;
}
const whenOf = (e) => "when" in e ? e.when : null, whenTexts = {
	"before-finished": "within the handshake",
	"after-finished": "after the client's Finished"
};
function messageOf({ endpoint: e }, t, n) {
	let r = t.filter(({ client: e }) => n.includes(e)), i = [...Map.groupBy(r, ({ text: e }) => e)].map(([e, t]) => {
		let n = [...new Set(t.map(({ situation: e }) => situationText(e)))], r = n.length > 3 ? ` and ${n.length - 3} more` : "";
		return `for ${n.slice(0, 3).join(", ")}${r}: ${e}`;
	}), a = i.length > 3 ? `; and ${i.length - 3} more` : "";
	return `${e.id} refuses clients in another way than before (${softwareText(e)}); ${i.slice(0, 3).join("; ")}${a}. On ${rangeText(n)} an app that asks for the old error may miss it. State under \`alerts\` what the app relies on.`;
}
// src/rules/server-refuses-configuration.ts
const serverRefusesConfiguration = {
	id: "server-refuses-configuration",
	severity: "error",
	summary: "The server does not start with its configuration: every endpoint of it is down.",
	sources: ["https://developer.apple.com/documentation/foundation/urlerror/code/cannotconnecttohost"],
	check: ({ side: e }) => [...Map.groupBy(e.refusals, ({ refuses: e }) => e).values()].flatMap((t) => draft(t, e))
};
function draft([e, ...t], { endpoints: n }) {
	if (e === void 0) return [];
	let r = n.filter(({ root: t }) => t === e.refuses).map(({ id: e }) => e);
	return [{
		rule: serverRefusesConfiguration.id,
		severity: "error",
		confidence: "certain",
		messageId: "refuses",
		identity: [e.why],
		message: () => `${e.why}. ${downText(r)} Mend the line, and let the server itself test its configuration before it is deployed.`,
		location: e.location,
		related: t.map(({ location: e, why: t }) => ({
			location: e,
			message: t
		})),
		endpoint: r[0] ?? null,
		app: null,
		clients: [],
		defect: "server-refuses-configuration"
	}];
}
function downText(e) {
	let [t, n] = e;
	if (t === void 0) return "Nothing that this configuration serves comes up: apps get -1004.";
	let r = e.length > 2 ? ` and ${e.length - 2} more` : "";
	return `Every iOS version loses ${n === void 0 ? t : r === "" ? `${t} and ${n}` : `${t}, ${n}${r}`}: apps get -1004.`;
}
// src/rules/index.ts
const rules = [
	serverRefusesConfiguration,
	clientCannotConnect,
	exceptionRemoved,
	fewerCertificateKeys,
	plainHttp,
	clientCertificateRequired,
	alertsNoLongerToldApart,
	alertExpectationBroken,
	appBranchUnreachable,
	serverAnswerChanged,
	clientCertificateOptional,
	clientCertificateNotChecked,
	clientCaDropped,
	crlRemoved,
	...certificateRules,
	certificateExpiresSoon,
	certificateChainIncomplete,
	legacyProtocol,
	legacySuite,
	atsDisabled,
	atsLoosened,
	atsKeyMalformed,
	connectsByException,
	exceptionUnneeded,
	noLongerAssessable,
	privateKeyCommitted,
	gateWeakened,
	ignoreExpired
];
export { scopedExpectations as a, isNamed as i, noLongerAssessable as n, compareDrafts as o, certificateAssumption as r, severityRank as s, rules as t };
