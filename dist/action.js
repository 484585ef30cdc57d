import { a as notice$1, c as setSecret, i as info, l as warning, n as error, o as setFailed, r as getInput, s as setOutput, t as debug, u as summary } from "./vendor-actions.js";
import { a as inlineIgnores, c as toDeclaredFacts, d as noSettings, i as inlineIgnoreFor, m as pathFilter, n as policyOf, o as coveringIgnore, p as settingsPaths, s as ignoreState, t as compareSettings } from "./config.js";
import { a as scopedExpectations, i as isNamed, n as noLongerAssessable, o as compareDrafts, r as certificateAssumption, s as severityRank, t as rules } from "./rules.js";
import { Ct as isUnread, D as inEveryWorld, Et as unreadText, F as nameTexts, L as standInHost, M as hostNamed, O as suiteByCode, P as isNamed$1, Q as completed, St as isPlainEdit, Tt as realPathOf, X as withFacts, a as resolveLinks, at as noClientCertificate, dt as newest, et as differingFacts, gt as mapFact, ht as knownValue, i as byPath, mt as known, n as changedSettings, o as nearest, pt as isKnown, q as changedEndpoint, r as mayBeRecognised, rt as tlsFacts, st as alertName, u as documentsOf, vt as wholeFile, w as libraryText, xt as editedText, yt as linesOf } from "./tls.js";
import { b as isFrom, f as entryOf, r as applePlatform, y as clientIds } from "./apple.js";
import { m as simulate, s as libraryFor } from "./libraries.js";
import { c as answerOf, i as answeringFacts, l as situations, o as commonVersion, r as apis, s as encounterOf } from "./alerts.js";
import { O as mayHoldApp, S as treeIndex, a as mayTellRuntime, c as families, r as servedFiles, s as declaredFamily } from "./families.js";
import { n as mayHoldCodeTest, r as mayNameCode, t as codeTestsIn } from "./sources.js";
import { n as mayHoldKey, r as privateKeysIn } from "./certificates.js";
import { a as runnerRoom, i as annotationsOf, n as markdownReport, o as neutralText, r as sentence, s as tool, t as textReport } from "./report.js";
import { _ as string, h as safeParse, l as object, u as optional } from "./vendor-valibot.js";
import { createHash, randomUUID } from "node:crypto";
import { closeSync, constants, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { spawn } from "node:child_process";
import { devNull } from "node:os";
async function withFixes(e, t) {
	let n = new Set(e.map(({ fingerprint: e }) => e)), r = new Map();
	for (let [i, a] of editsOf(e, t)) {
		let e = a.flatMap(({ endpoint: e }) => e ?? []), o = await t.rejudge(i, e);
		if (o !== null) for (let e of a) mends(o, e, n) && r.set(e, i);
	}
	return e.map((e) => {
		let { mend: t, ...n } = e;
		return {
			...n,
			fix: r.get(e) ?? null
		};
	});
}
function editsOf(e, t) {
	let n = Math.min(20, Math.max(3, Math.floor(4e3 / t.files))), r = new Map();
	for (let i of e.slice(0, 200)) {
		let e = editFor(i, t), a = JSON.stringify(e), o = r.get(a)?.[1];
		o === void 0 ? e !== null && r.size < n && r.set(a, [e, [i]]) : o.push(i);
	}
	return new Map(r.values());
}
function editFor({ ignored: e, mend: t }, { lines: n, realPath: r }) {
	let i = e === null && t !== null ? t(n) : null;
	return i !== null && isPlainEdit(i) ? {
		...i,
		path: r(i.path)
	} : null;
}
function mends({ findings: e, connects: t }, { fingerprint: n, endpoint: r, app: i, clients: a }, o) {
	let s = e.filter(({ status: e }) => e !== "fixed"), c = s.some((e) => e.severity === "error" && e.status === "regression" && !o.has(e.fingerprint)), l = s.some((e) => e.fingerprint === n && (a.length === 0 || e.clients.some((e) => a.includes(e))));
	return c || l ? !1 : r === null || a.every((e) => t(r, i, e));
}
function linesIn(e, t) {
	let lineAt = (e) => linesOf((t) => {
		let n = e?.text(t);
		return n === void 0 || isUnread(n) ? void 0 : n;
	});
	return {
		base: lineAt(e),
		head: lineAt(t)
	};
}
// src/gate/gaps.ts
function reportedGaps(e, t) {
	let n = new Set(t?.notAssessed.map(gapKey)), isTouched = (n) => n !== null && isWholeFile(n) && t?.contents.get(n.path) !== e.contents.get(n.path);
	return [...new Map(e.notAssessed.map((e) => [JSON.stringify(e), e])).values()].map(({ what: e, why: r, location: i, ...a }) => ({
		what: e,
		why: r,
		location: i,
		changed: t !== null && a.bearing !== "none" && (a.changed === "yes" || !n.has(gapKey({
			what: e,
			why: r,
			location: i
		})) || isTouched(i))
	}));
}
function gapKey({ what: e, why: t, location: n }) {
	return JSON.stringify([
		e,
		t,
		n?.path
	]);
}
function isWholeFile(e) {
	let { line: t, column: n, endLine: r, endColumn: i } = wholeFile(e.path);
	return [
		e.line === t,
		e.column === n,
		e.endLine === r
	].every(Boolean) && e.endColumn === i;
}
function undecided$1({ handshakes: e, refusals: t }) {
	return e.flatMap(({ outcome: e, endpoint: n }) => e.status === "unknown" && !t.some(({ refuses: e }) => e === n.root) ? {
		what: `handshakes with ${n.id}`,
		why: e.reason,
		location: e.at ?? n.location
	} : []);
}
// src/gate/assumed-certificate.ts
function certified(e, t, n) {
	return t.length > 0 ? pinned(e, t, n) : missingCertificate(e) === null ? {
		candidate: e,
		issuers: new Map()
	} : null;
}
const likelyKeys = ["rsa-2048", "ecdsa-p256"];
function assumedCertificate(e, t, n) {
	let r = missingCertificate(e) ?? "", [i, ...a] = likelyKeys.map((t) => ({
		name: t,
		value: filledIn(e, t, n)
	})).toSorted((e, n) => t(n.value) - t(e.value));
	return {
		id: `${certificateAssumption}${r}`,
		words: `${r}: taken as issued by a public CA, valid, matching the name, with an ${keyText$1(i.name)} key`,
		values: [i, ...a],
		pin: "endpoints[].certificate"
	};
}
function missingCertificate({ tls: { certificates: e } }) {
	if (!isKnown(e)) return `the certificate is not known (${e.unknown})`;
	let t = e.value.map(({ chain: e }) => e).find((e) => !isKnown(e));
	return t !== void 0 && !isKnown(t) ? `the certificate ${t.unknown}` : null;
}
function pinned(e, t, n) {
	let r = t.map((t) => [syntheticCertificate(e, t, n), t.issuer]), i = r.map(([e]) => ({
		path: null,
		chain: known([e], null, "the settings")
	}));
	return {
		candidate: withFacts(e, { certificates: known(i, null, "the settings") }),
		issuers: new Map(r)
	};
}
function filledIn(e, t, n) {
	let r = syntheticCertificate(e, {
		key: t,
		issuer: "public"
	}, n), i = "assumed: not in the tree", a = known([r], null, i), { certificates: o } = e.tls, s = isKnown(o) ? o.value.map((e) => isKnown(e.chain) ? e : {
		...e,
		chain: a
	}) : [{
		path: null,
		chain: a
	}];
	return {
		candidate: withFacts(e, { certificates: known(s, o.at, i) }),
		issuers: new Map([[r, "public"]])
	};
}
function declaredVerdict(e, t) {
	let [n] = e, r = n === void 0 ? void 0 : t.get(n);
	return n === void 0 || r === void 0 ? null : {
		failure: r === "public" ? null : {
			kind: r === "private" ? "untrusted-ca" : "self-signed",
			certificate: n,
			detail: `the settings say that its certificate is ${r === "private" ? "issued by a private CA" : "self-signed"}`,
			rule: "system",
			doubt: null
		},
		assumptions: []
	};
}
const day = 864e5;
function syntheticCertificate(e, t, n) {
	let r = e.names.flatMap((e) => e.kind === "regex" ? [] : e.text);
	return {
		subject: `CN=${r[0] ?? "any name"}`,
		issuer: t.issuer === "self-signed" ? `CN=${r[0] ?? "any name"}` : `CN=a ${t.issuer} CA`,
		commonName: r[0] ?? null,
		dnsNames: r,
		ipAddresses: [],
		subjectAltName: "present",
		serialNumber: "00",
		key: keyFacts(t.key),
		signatureHash: "sha256",
		signatureAlgorithm: "sha256WithRSAEncryption",
		notBefore: new Date(n.getTime() - day),
		notAfter: new Date(n.getTime() + 89 * day),
		basicConstraints: {
			ca: "no",
			pathLength: null
		},
		keyUsages: null,
		extendedKeyUsages: ["1.3.6.1.5.5.7.3.1"],
		subjectKeyId: null,
		authorityKeyId: null,
		sctCount: t.issuer === "public" ? 3 : 0,
		caIssuersUrls: [],
		selfSigned: t.issuer === "self-signed" ? "yes" : "no",
		sha256: "",
		der: new Uint8Array(),
		at: certificatePlace(e)
	};
}
function certificatePlace(e) {
	let { tls: { certificates: t } } = e;
	return (isKnown(t) ? t.value[0]?.path?.at : t.at) ?? e.location;
}
const curves = {
	p256: {
		curve: "secp256r1",
		bits: 256
	},
	p384: {
		curve: "secp384r1",
		bits: 384
	},
	p521: {
		curve: "secp521r1",
		bits: 521
	}
};
function keyFacts(e) {
	let [t, n] = e.split("-"), r = curves[n];
	return t === "ecdsa" && r !== void 0 ? {
		kind: "ec",
		...r,
		spkiSha256: ""
	} : {
		kind: "rsa",
		bits: Number(n),
		curve: null,
		spkiSha256: ""
	};
}
const keyText$1 = (e) => e.replace("-", " ").replace("rsa", "RSA").replace("ecdsa p", "ECDSA P-"), likely = {
	suitePreference: ["client", "server"],
	securityLevel: [
		1,
		2,
		0
	],
	dhParameters: ["none", { bits: 2048 }]
}, likelyNames = Object.keys(likely);
function withLikelyFacts(e, t, n) {
	let r = t(e), i = r.status === "unknown" ? r.missing : null, a = i === null ? void 0 : likelyNames.find((t) => isMissing(e, t, i));
	if (a === void 0 || i === null) return r;
	let o = known(n(likelyValue(e, a, i)), i.at);
	return withLikelyFacts(withFacts(e, { [a]: o }), t, n);
}
function isMissing({ initial: e, named: t, tls: n }, r, i) {
	return [
		e,
		t,
		n
	].some((e) => e[r] === i);
}
function likelyValue(e, t, n) {
	let { words: r, setting: i } = tlsFacts[t], [a, ...o] = (likely[t] ?? []).map((e) => ({
		name: JSON.stringify(e),
		value: e
	}));
	return {
		id: `${t} of ${e.id}`,
		words: `the server's ${r} can't be known: ${n.unknown}`,
		values: [a ?? {
			name: "",
			value: void 0
		}, ...o],
		pin: i === null ? null : `endpoints[].${i}`
	};
}
// src/gate/hosts.ts
const standIn = {
	kind: "stand-in",
	name: standInHost,
	serverName: standInHost
};
function hostsOf(e) {
	let t = e.names.map(hostOf).filter((e) => e.kind === "named");
	return t.length > 0 ? t : [standIn];
}
function hostOf(e) {
	let t = hostNamed(e);
	return t === null ? standIn : {
		kind: "named",
		name: t,
		serverName: isAddress(t) ? null : t
	};
}
function isAddress(e) {
	return /^\d{1,3}(\.\d{1,3}){3}$/.test(e) || e.includes(":");
}
// src/gate/refused-handshake.ts
const situationAt = {
	version: "no-common-version",
	"server-name": "unknown-name",
	suite: "no-common-suite",
	group: "no-common-group",
	"signature-algorithm": "no-common-signature-algorithm"
};
function withOwnAnswer(e, t, n, r) {
	if (e.status !== "fails" || e.by !== "server") return e;
	if (e.step === "client-certificate") return certificateRefusal(e, t, r);
	let i = situationAt[e.step], a = newest(n.versions);
	if (i === void 0 || a === void 0 || isLibrarysOwn(e, t)) return e;
	let o = answerOf(t, i, a);
	return isKnown(o) ? withAlert(e, o.value.answer) : e;
}
function isLibrarysOwn({ step: e }, { software: { tlsLibrary: t } }) {
	return e === "server-name" ? t.name === "openssl" : libraryFor(t).modelled === "exactly";
}
function certificateRefusal(e, t, n) {
	let r = n(withFacts(t, { clientCertificate: known(noClientCertificate) }));
	if (r.status === "fails") return r;
	if (r.status === "unknown") return e;
	let i = absentAnswer(t, r.protocol);
	return i === null ? e : i.kind === "accepted" || i.kind === "http-status" ? r : withAlert(e, i);
}
function absentAnswer(e, t) {
	let n = answerOf(e, "client-certificate-absent", t);
	return isKnown(n) ? n.value.answer : null;
}
function withAlert(e, t) {
	return t.kind === "alert" ? {
		...e,
		alert: t.alert
	} : t.kind === "close" ? {
		...e,
		alert: null
	} : e;
}
function endpointJudge(e, t, n, r) {
	let i = hostsOf(e), a = certifier(t, n, r), o = new Map(), judge = (t, i, s) => {
		let c = JSON.stringify([
			t,
			i.ats,
			i.suites,
			i.minimumVersion,
			i.doubts,
			s
		]), l = o.get(c);
		if (l !== void 0) return l;
		let u = inEveryWorld((o) => judgeInWorld({
			endpoint: e,
			client: t,
			policy: i,
			host: s,
			now: n,
			certify: a,
			platform: r
		}, o), 64);
		return o.set(c, u), u;
	};
	return { handshakes: (t, n) => i.map((i) => {
		let a = r.policyFor(t.app, i.name, n), o = isKnown(a) ? judge(n, a.value, i) : notKnown(a), s = isKnown(a) ? judgeStrict(r.policyFor(null, i.name, n), a.value, (e) => judge(n, e, i)) : null;
		return assessed({
			endpoint: e,
			app: t,
			client: n,
			host: i.name,
			policy: a,
			withoutException: s
		}, o);
	}) };
}
function judgeStrict(e, t, n) {
	return t.decidedBy === null ? null : isKnown(e) ? n(e.value).worlds[0].result.status : null;
}
function notKnown(e) {
	let t = undecided(`The app's policy for this host is not known: ${isKnown(e) ? "" : e.unknown}.`, e);
	return {
		worlds: [{
			world: new Map(),
			result: t
		}],
		assumptions: [],
		tried: "all"
	};
}
function undecided(e, { at: t }) {
	return {
		status: "unknown",
		step: "trust",
		reason: e,
		at: t,
		missing: null
	};
}
function assessed(e, { worlds: t, assumptions: n, tried: r }) {
	let { app: i, client: a, policy: o } = e, [{ result: s }] = t, c = r === "all" ? s : undecided("More than 64 combinations of what had to be assumed are possible.", e.endpoint.software), l = c.status === "fails" && isKnown(o) ? i.platform.errors(c, a, o.value) : null, u = r === "all" && t.every(({ result: e }) => e.status === c.status), d = u && c.status === "unknown" ? [] : n;
	return {
		...e,
		outcome: c,
		worlds: t,
		confidence: u ? "certain" : "assumed",
		assumptions: d,
		errors: l
	};
}
function judgeInWorld(e, t) {
	let { endpoint: n, host: r, client: i, now: a, certify: o, platform: s } = e, c = policyInWorld(e.policy, s, t);
	if ("status" in c) return c;
	let l = s.hello(i, c, r.serverName), u = n.possible === null ? n : t(n.possible), d = trustInWorld(s.trust(i, c, a), {
		client: i,
		platform: s
	}, t);
	return asModelled(o(u, ({ candidate: e, issuers: n }) => withLikelyFacts(e, (e) => tryCandidate({
		candidate: e,
		issuers: n
	}, l, r, d), t), t), u, t);
}
function asModelled(e, { software: t }, n) {
	if (e.status !== "fails" || e.confidence === "certain") return e;
	let r = `${libraryText(t.tlsLibrary)} refuses as the RFCs tell: its own ways are not modelled exactly`;
	return n({
		id: `library: ${r}`,
		words: r,
		values: [{
			name: "as told",
			value: "as told"
		}, {
			name: "otherwise",
			value: "otherwise"
		}],
		pin: null
	}) === "as told" ? e : undecided(`It is not settled whether ${r}.`, t);
}
function policyInWorld(e, t, n) {
	for (let r of e.doubts) if (n(policyAssumption(r)) !== "as read") return t.policyOtherwise(e, r) ?? undecided(`It is not settled: ${r.words}.`, { at: null });
	return e;
}
function policyAssumption({ words: e }) {
	return {
		id: `policy: ${e}`,
		words: e,
		values: [{
			name: "as read",
			value: "as read"
		}, {
			name: "otherwise",
			value: "otherwise"
		}],
		pin: null
	};
}
function trustInWorld(e, { client: t, platform: n }, r) {
	return (i, a) => {
		let o = e(i, a);
		for (let e of o.assumptions) r(statedOnly(e));
		let { failure: s } = o;
		return s === null || s.doubt === null || r(refusalAssumption(`${n.name} refuses the certificate: ${s.detail} (${s.doubt})`, t)) === "refused" ? o : {
			...o,
			failure: null
		};
	};
}
function statedOnly(e) {
	return {
		id: `trust: ${e}`,
		words: e,
		values: [{
			name: "so",
			value: "so"
		}],
		pin: null
	};
}
function refusalAssumption(e, t) {
	return {
		id: `trust of ${t}: ${e}`,
		words: e,
		values: [{
			name: "refused",
			value: "refused"
		}, {
			name: "taken",
			value: "taken"
		}],
		pin: null
	};
}
function certifier(e, t, n) {
	let r = new Map(), certificatesFor = (i) => {
		let a = r.get(i) ?? certified(i, e, t) ?? assumedCertificate(i, (e) => suits(e, n), t);
		return r.set(i, a), a;
	};
	return (e, t, n) => {
		let r = certificatesFor(e);
		if (!("values" in r)) return t(r);
		let [i] = r.values, a = t(i.value), o = a.status === "connects" && a.protocol === "TLSv1.3" ? [i] : r.values, s = n({
			...r,
			values: o
		});
		return s === i.value ? a : t(s);
	};
}
function suits({ candidate: e }, t) {
	let n = {
		evaluate: () => ({
			failure: null,
			assumptions: []
		}),
		serverName: "any"
	};
	return t.typicalClients.filter((r) => {
		let i = t.policyFor(null, "any", r);
		if (!isKnown(i)) return !1;
		let a = t.hello(r, i.value, "any");
		return simulate(e, a, n, libraryFor(e.software.tlsLibrary)).status === "connects";
	}).length;
}
function tryCandidate({ candidate: e, issuers: t }, n, r, i) {
	let a = {
		evaluate: (e, n) => declaredVerdict(e, t) ?? i(e, nameToVerify(r, n, e)),
		serverName: r.name
	}, attempt = (e) => simulate(e, n, a, libraryFor(e.software.tlsLibrary));
	return withOwnAnswer(attempt(e), e, n, attempt);
}
function nameToVerify(e, t, n) {
	return e.kind === "named" ? t : n[0]?.dnsNames[0]?.replace(/^\*\./, "any.") ?? t;
}
// src/gate/assess.ts
function assessSide(e) {
	let t = appsUnderTest(e), n = e.endpoints.flatMap((n) => handshakesOf(n, t, e)), { endpoints: r, refusals: i, privateKeys: a, expectations: o, codeTests: s, gatekeeping: c } = e;
	return {
		endpoints: r,
		apps: t,
		handshakes: n,
		refusals: i,
		privateKeys: a,
		expectations: o,
		codeTests: s,
		gatekeeping: c
	};
}
function handshakesOf(e, t, { facts: n, expectedTls: r, now: i, platform: a }) {
	if (!takesTls(e, r) || refusesUnknownNames(e)) return [];
	let o = endpointJudge(e, n.endpoints.filter((t) => isNamed$1(e, t.name)).flatMap((e) => e.certificates), i, a);
	return t.filter((t) => talksTo(t, e, n)).flatMap((e) => a.clients.flatMap((t) => o.handshakes(e, t)));
}
function takesTls(e, t) {
	return knownValue(e.transport) !== "plain" || t.has(e.id);
}
function refusesUnknownNames(e) {
	return knownValue(e.tls.nameHandling) === "rejects" && hostsOf(e).every((e) => e.kind === "stand-in");
}
function talksTo({ app: e }, t, n) {
	let r = n.apps.find((t) => e !== null && (t.plist === e.id || t.name === e.id));
	return r?.endpoints == null || r.endpoints.some((e) => isNamed$1(t, e) || t.id === e);
}
function appsUnderTest({ apps: e, absentApps: t, platform: n }) {
	let r = e.map((e) => underTest(e.id, e, n)), i = t.map((e) => ({
		...underTest(e.id, e, n),
		app: null
	}));
	return r.length + i.length > 0 ? [...r, ...i] : [underTest(null, null, n)];
}
function underTest(e, t, n) {
	let r = t && n.minimumOf(t), i = r !== null && isKnown(r), a = i ? r.value : n.assumedMinimum;
	return {
		id: e,
		app: t,
		platform: n,
		minimumOs: a,
		minimumBecause: i ? r.because ?? "stated in the tree" : "assumed: nothing in the tree says it",
		gating: new Set(n.clientsFrom(a))
	};
}
// src/gate/identify.ts
function identifyEndpoints(e, t) {
	let n = continuations(e, t), r = new Set(t.map((e) => e.id));
	return e.map((e) => ({
		...e,
		id: n.get(e)?.id ?? newId(e, r)
	}));
}
function continuations(e, t) {
	let n = new Map(), r = new Set(t);
	for (let { keys: t, holds: i } of likenesses) {
		let a = index([...r], t);
		for (let o of e) {
			if (n.has(o)) continue;
			let e = t(o).flatMap((e) => a.get(e) ?? []).find((e) => r.has(e) && i(o, e));
			e !== void 0 && (n.set(o, e), r.delete(e));
		}
	}
	return n;
}
function index(e, t) {
	let n = new Map();
	for (let r of e) for (let e of t(r)) {
		let t = n.get(e);
		t === void 0 ? n.set(e, [r]) : t.push(r);
	}
	return n;
}
const always = () => !0, allNames = ({ names: e }) => nameTexts(e).toSorted().join(" "), likenesses = [
	{
		keys: (e) => e.resource === null ? [] : [JSON.stringify([e.resource, e.root])],
		holds: always
	},
	{
		keys: (e) => [JSON.stringify([
			e.port,
			e.address,
			e.root,
			allNames(e)
		])],
		holds: always
	},
	{
		keys: (e) => [JSON.stringify([
			e.port,
			e.address,
			allNames(e)
		])],
		holds: always
	},
	{
		keys: (e) => e.names.map(({ text: t }) => JSON.stringify([
			e.port,
			e.address,
			e.root,
			t
		])),
		holds: always
	},
	{
		keys: (e) => e.names.map(({ text: t }) => JSON.stringify([
			e.port,
			e.address,
			t
		])),
		holds: always
	},
	{
		keys: (e) => e.names.length > 0 ? [JSON.stringify([e.root, allNames(e)])] : [],
		holds: lostTls
	}
];
function lostTls(e, t) {
	return knownValue(t.transport) === "tls" && knownValue(e.transport) === "plain";
}
function newId(e, t) {
	let n = `${e.names[0]?.text ?? "*"}:${e.port}`, r = `${n} (${e.root})`, i = [
		n,
		r,
		`${n} on ${e.address} (${e.root})`
	].find((e) => !t.has(e));
	for (let e = 2; i === void 0; e++) {
		let n = `${r} #${e}`;
		t.has(n) || (i = n);
	}
	return t.add(i), i;
}
function identifyApps(e, t) {
	let n = new Set(e.map((e) => e.id)), r = t.filter((e) => !n.has(e.id)), i = new Set(t.map((e) => e.id));
	return e.map((e) => {
		let t = knownValue(e.bundleId);
		if (i.has(e.id) || t === void 0) return e;
		let n = r.findIndex((e) => knownValue(e.bundleId) === t), [a] = n < 0 ? [] : r.splice(n, 1);
		return a === void 0 ? e : {
			...e,
			id: a.id
		};
	});
}
function splitOff(e, t) {
	let n = new Map(t.toReversed().map((e) => [knownValue(e.bundleId), e]));
	return e.flatMap((e) => {
		let t = knownValue(e.bundleId), r = t === void 0 ? void 0 : n.get(t);
		return r === void 0 ? [] : [{
			...r,
			id: e.id
		}];
	});
}
function changedEndpoints(e, { base: t, head: n }, r) {
	let i = new Map(n.endpoints.map((e) => [e.id, e])), a = new Set(r), o = identifyEndpoints(e, t?.endpoints ?? []).filter((e) => {
		let t = i.get(e.id);
		return a.has(e.id) || t === void 0 || !isAlike(e, t);
	}).toSorted((e, t) => Number(a.has(t.id)) - Number(a.has(e.id))).slice(0, 50);
	return {
		endpoints: o,
		ids: new Set(o.map(({ id: e }) => e))
	};
}
function isAlike(e, t) {
	return knownValue(e.transport) === knownValue(t.transport) && differingFacts(e.tls, t.tls).length === 0;
}
function narrowed(e, t) {
	return {
		...e,
		endpoints: e.endpoints.filter(({ id: e }) => t.has(e)),
		handshakes: e.handshakes.filter(({ endpoint: e }) => t.has(e.id))
	};
}
const connectsIn = ({ handshakes: e }) => (t, n, r) => {
	let i = e.filter((e) => e.endpoint.id === t && e.client === r && (n === null || e.app.id === n));
	return i.length > 0 && i.every(({ outcome: e }) => e.status === "connects");
};
// src/gate/merge-declared.ts
function mergeDeclared(e, t) {
	let n = new Map(t.flatMap((e) => keysOf(e).map((t) => [t, e]))), r = new Map();
	return {
		endpoints: [...e.map((e) => {
			let t = keysOf(e).map((e) => n.get(e)).find((e) => e !== void 0);
			return t === void 0 ? e : (r.set(t, e), filled(e, t));
		}), ...t.filter((e) => !r.has(e))],
		notAssessed: [...r].map(([e, t]) => notice(e, t))
	};
}
function keysOf({ names: e, port: t }) {
	return e.map(({ text: e }) => `${e.toLowerCase()}:${t}`);
}
function notice({ id: e, location: t }, n) {
	let { path: r, line: i } = n.location;
	return {
		what: `the server that the settings describe for ${e}`,
		why: `${r}, line ${i}, configures it: the settings add only what is not known there`,
		location: t
	};
}
function filled(e, { tls: t }) {
	let complete = (e) => completed(e, t, ({ at: e }) => e !== null);
	return changedEndpoint(e, (e) => ({
		...e,
		initial: complete(e.initial),
		named: complete(e.named),
		tls: complete(e.tls)
	}));
}
// src/gate/read-side.ts
async function readSide(e, t, n) {
	let r = families.filter((t) => hasCandidate(e, t));
	await e.load(candidatePaths(e, r));
	for (let { path: t, kind: n } of e.entries) n === "folder" && e.bytes(t);
	let i = documentsOf(e, n), a = treeIndex(e), o = await lazySurvey(a, i, r), s = {
		tree: e,
		facts: t,
		documents: i,
		index: a,
		survey: o
	}, c = [];
	for (let e of r) c.push(await readFamily(s, e));
	let l = declaredFamily.isDeclared(t) ? [await readFamily(s, declaredFamily)] : [], u = await readAppsOf(e, t), d = privateKeysIn(e, i), f = mergeDeclared(endpointsOf(c), endpointsOf(l)), p = f.endpoints.length === 0 ? [] : await loadedCodeTests(e), m = [
		...c,
		...l,
		u
	], h = new Map([...e.unread].map(([e, t]) => [e, unreadText(t)]));
	return {
		endpoints: f.endpoints,
		apps: u.apps,
		refusals: m.flatMap((e) => e.notAssessed.filter(isRefusal)),
		notAssessed: [
			...m.flatMap((e) => e.notAssessed.filter((e) => !isRefusal(e))),
			...o.notAssessed(),
			...f.notAssessed,
			...[...h].map(([e, t]) => ({
				what: e,
				why: t,
				location: wholeFile(e)
			}))
		],
		unread: h,
		privateKeys: d,
		codeTests: p,
		used: contentIds(e, [
			...m.flatMap(({ used: e }) => e),
			...d.map(({ at: e }) => e.path),
			...p.map(({ at: e }) => e.path),
			...h.keys()
		])
	};
}
function isRefusal(e) {
	return e.refuses !== void 0 && e.location !== null;
}
const endpointsOf = (e) => e.flatMap(({ endpoints: e }) => e), claims = ({ claims: e }, t) => e.some(({ mayHold: e }) => e(t)), hasCandidate = ({ entries: e }, t) => e.some((e) => claims(t, e));
function candidatePaths({ entries: e }, t) {
	return e.filter((e) => mayHoldKey(e) || mayHoldApp(e) || t.length > 0 && mayTellRuntime(e) || t.some((t) => claims(t, e))).map(({ path: e }) => e);
}
async function lazySurvey(e, t, n) {
	let r = n.flatMap(({ program: e }) => e ?? []);
	if (r.length === 0 || !e.tree.entries.some(mayTellRuntime)) return {
		uses: () => [],
		notAssessed: () => []
	};
	let { surveyOf: i } = await import("./survey.js"), a;
	return {
		uses: (n) => (a ??= i(e, t, r), a.uses.get(n) ?? []),
		notAssessed: () => a?.notAssessed ?? []
	};
}
async function readFamily({ survey: e, ...t }, n) {
	let { read: r } = await n.load();
	for (let i = 1;; i++) {
		let a = [], o = r({
			...t,
			served: servedFiles(t.tree, t.documents),
			uses: () => e.uses(n.id),
			notAssessed: (e) => a.push(e)
		}), s = [...t.tree.wanted];
		if (s.length === 0) return {
			...o,
			notAssessed: a
		};
		if (i === 32) return {
			...o,
			notAssessed: [...a, ...s.map(notFollowed)]
		};
		await t.tree.load(s);
	}
}
function notFollowed(e) {
	return {
		what: e,
		why: "it is asked for after 32 rounds of loading, and was not loaded",
		location: wholeFile(e)
	};
}
async function readAppsOf(e, t) {
	if (t.apps.length === 0 && !e.entries.some(mayHoldApp)) return {
		apps: [],
		notAssessed: [],
		used: []
	};
	let { readApps: n } = await import("./apps.js");
	for (let r = 1;; r++) {
		let i = n(e, t);
		if (e.wanted.size === 0 || r === 32) return i;
		await e.load([...e.wanted]);
	}
}
async function loadedCodeTests(e) {
	let t = e.entries.filter(mayHoldCodeTest).map(({ path: e }) => e);
	return codeTestsIn(e, await e.loadWhere(t, mayNameCode));
}
function contentIds(e, t) {
	return new Map(t.map((t) => [t, e.entry(t)?.oid ?? ""]));
}
// src/gate/report-handshakes.ts
function reportHandshakes(e, t) {
	let n = new Map((t?.handshakes ?? []).map((e) => [handshakeKey(e), e.outcome.status]));
	return [...Map.groupBy(e.handshakes, ({ endpoint: e, app: t, client: n }) => JSON.stringify([
		e.id,
		t.id,
		n
	])).values()].flatMap((e) => {
		let t = e.map((e) => reportHandshake(e, n.get(handshakeKey(e)) ?? null));
		return {
			...t.reduce((e, t) => badness(t) > badness(e) ? t : e),
			assumptions: [...new Set(t.flatMap(({ assumptions: e }) => e))]
		};
	});
}
function handshakeKey({ endpoint: e, app: t, client: n, host: r }) {
	return JSON.stringify([
		e.id,
		t.id,
		n,
		r
	]);
}
function badness({ status: e, base: t }) {
	return e === "connects" ? 0 : (e === "fails" ? 2 : 1) + (t === "connects" ? 2 : 0);
}
function reportHandshake(e, t) {
	let { outcome: n } = e, r = n.status === "connects" ? n : null;
	return {
		endpoint: e.endpoint.id,
		app: e.app.id,
		client: e.client,
		stack: "url-loading",
		status: n.status,
		base: t,
		protocol: r?.protocol ?? null,
		cipherSuite: r?.cipherSuite.iana ?? null,
		group: r?.group ?? null,
		confidence: e.confidence,
		assumptions: e.assumptions.map(({ id: e }) => e),
		failure: failureOf(e),
		unknown: n.status === "unknown" ? n.reason : null
	};
}
function failureOf(e) {
	let { outcome: t, errors: n } = e;
	if (t.status !== "fails") return null;
	let { step: r, by: i, alert: a, reason: o } = t;
	return {
		step: r,
		by: i,
		alert: a === null ? null : {
			code: a,
			name: alertName(a) ?? "unassigned"
		},
		cfStreamCode: n?.cfStreamCode?.code ?? null,
		urlErrorCode: n?.urlErrorCode?.code ?? null,
		streamErrorCode: n?.streamErrorCode?.code ?? null,
		reason: o,
		offer: r === "transport" ? null : offerOf(e)
	};
}
function offerOf({ app: e, policy: t, client: n, host: r }) {
	if (!isKnown(t)) return null;
	let { versions: i, cipherSuites: a, groups: o } = e.platform.hello(n, t.value, r);
	return {
		protocols: i,
		cipherSuites: a.flatMap((e) => suiteByCode(e)?.iana ?? []),
		groups: o
	};
}
// src/gate/judged-sides.ts
function identifyAndAssess(e, { keeping: t, expectations: n }, r) {
	let i = { base: identifyEndpoints(e.base?.endpoints ?? [], []) }, a = {
		...e.head,
		endpoints: identifyEndpoints(e.head.endpoints, i.base),
		apps: identifyApps(e.head.apps, e.base?.apps ?? [])
	}, o = e.base && {
		...e.base,
		endpoints: i.base
	}, assess = (e, t, i, a) => {
		let o = {
			absentApps: a,
			expectedTls: tlsIds(t?.endpoints ?? []),
			expectations: n,
			gatekeeping: i,
			now: r
		};
		return assessSide({
			...e,
			...o,
			platform: applePlatform
		});
	}, s = a.apps.filter((e) => o?.apps.every(({ id: t }) => t !== e.id)), c = splitOff(s, o?.apps ?? []), l = s.filter(({ id: e }) => c.every((t) => t.id !== e));
	return {
		base: o && assess({
			...o,
			apps: [...o.apps, ...c]
		}, null, t.base, l),
		head: assess(a, o, t.head, [])
	};
}
function rejudger({ read: e, sides: t, policy: n, parsed: r, keeping: i, now: a }) {
	let { tree: o, facts: s } = e.head;
	return async (c, l) => {
		let u = o.text(c.path), d = u === void 0 || isUnread(u) ? null : editedText(u, [c]);
		if (d === null) return null;
		let f = await readSide(o.with(c.path, d), s, r), { ids: p, endpoints: m } = changedEndpoints(f.endpoints, t, l), h = t.base && narrowed(t.base, p), g = assessSide({
			...f,
			endpoints: m,
			facts: s,
			absentApps: [],
			expectations: n.expectations,
			gatekeeping: i,
			now: a,
			apps: identifyApps(f.apps, e.base?.apps ?? []),
			expectedTls: tlsIds(t.base?.endpoints ?? []),
			platform: applePlatform
		}), _ = h && withSeverities(applyRules(h, null, a), n);
		return {
			findings: compareDrafts(withSeverities(applyRules(g, h, a), n), _),
			connects: connectsIn(g)
		};
	};
}
function tlsIds(e) {
	return new Set(e.filter((e) => knownValue(e.transport) === "tls").map(({ id: e }) => e));
}
function applyRules(e, t, n) {
	let r = new Map((t?.handshakes ?? []).map((e) => [handshakeKey(e), e])), i = {
		side: e,
		before: t,
		earlier: (e) => r.get(handshakeKey(e)),
		now: n
	};
	return rules.flatMap((e) => e.check(i));
}
function withSeverities(e, { rules: t }) {
	let n = new Set(rules.flatMap(({ id: e, severity: t }) => t === "note" ? [e] : []));
	return e.flatMap((e) => {
		let r = t.get(e.rule);
		if (r === "off") return [];
		let i = e.severity === "note" && !n.has(e.rule);
		return r === void 0 || i ? [e] : [{
			...e,
			severity: r
		}];
	});
}
// src/gate/side-settings.ts
async function readSettings(e, t) {
	let n = (t === null ? settingsPaths : [t]).find((t) => e.has(t));
	if (n === void 0) return {
		settings: noSettings(),
		presence: "absent",
		problems: missing(t),
		content: "read"
	};
	await e.load([n]);
	let r = e.text(n);
	if (r === void 0 || isUnread(r)) {
		let e = [{
			message: `the settings file ${unreadText(r ?? { unread: "not loaded" })}`,
			location: wholeFile(n)
		}];
		return {
			settings: noSettings(n),
			presence: "present",
			problems: e,
			content: "unread"
		};
	}
	let i = rules.map(({ id: e }) => e), { loadSettings: a } = await import("./settings.js");
	return {
		...a(n, r, i),
		presence: "present",
		content: "read"
	};
}
function missing(e) {
	return e === null ? [] : [{
		message: "there is no such settings file in the tree",
		location: wholeFile(e)
	}];
}
function rulingSettings(e, t) {
	return e !== null && e.presence === "present" && e.problems.length === 0 ? e : t;
}
function gatekeepingOf(e, t, n) {
	let r = e === null ? [] : compareSettings(e.settings, t.settings), i = rulingSettings(e, t) === t ? "head" : "base";
	return {
		base: {
			changes: [],
			ruledBy: i,
			expiredIgnores: e === null ? [] : expiredIgnores(e, n)
		},
		head: {
			changes: r,
			ruledBy: i,
			expiredIgnores: expiredIgnores(t, n)
		}
	};
}
function expiredIgnores(e, t) {
	return policyOf(e.settings).ignores.flatMap((e) => {
		let { rule: n, reason: r, expires: i, at: a } = e;
		return i !== null && ignoreState(e, t) === "expired" ? [{
			rule: n,
			reason: r,
			expires: i,
			at: a
		}] : [];
	});
}
const factsOf = (e) => toDeclaredFacts(e.settings), rulingPolicy = (e) => policyOf(e.settings);
function commentsIn(e, t) {
	return [...t].flatMap((t) => {
		let n = e.text(t);
		return n === void 0 || isUnread(n) ? [] : inlineIgnores(realPathOf(e, t), n);
	});
}
// src/gate/report-alerts.ts
function reportAlerts(e, t) {
	let n = new Map(t.map((e) => [e.id, e])), r = new Map();
	for (let t of e) {
		if (knownValue(t.transport) === "plain") continue;
		let e = n.get(t.id) ?? null, i = JSON.stringify([answeringFacts(t), e && answeringFacts(e)]), a = r.get(i);
		a ? a.ids.push(t.id) : r.set(i, {
			ids: [t.id],
			head: t,
			base: e
		});
	}
	return [...r.values()].map(({ ids: e, ...t }) => ({
		endpoints: e,
		rows: rowsOf(t)
	}));
}
function rowsOf(e) {
	return situations.filter((t) => canArise(t, e.head)).flatMap((t) => apis.flatMap((n) => rowsFor(e, t, n)));
}
function canArise(e, { tls: { clientCertificate: t, nameHandling: n } }) {
	return knownValue(n) === "rejects" ? e === "unknown-name" : !e.startsWith("client-certificate") || knownValue(t)?.mode !== "none";
}
function rowsFor(e, t, n) {
	let r = clientsOf(e.head, t, n).flatMap((r) => {
		let i = encounterOf(e.head, t, r, n);
		return i === null ? [] : [{
			client: r,
			protocol: protocolOf(e.head, r, n, i),
			encounter: i,
			before: answerBefore(e.base, t, r, n)
		}];
	});
	return [...Map.groupBy(r, ({ protocol: e, before: t }) => JSON.stringify([e, t])).values()].map((r) => row(e.head, t, n, r));
}
function answerBefore(e, t, n, r) {
	let i = e === null ? null : encounterOf(e, t, n, r);
	return i !== null && isKnown(i) ? reportAnswer(i.value.answer) : null;
}
function protocolOf(e, t, n, r) {
	return isKnown(r) ? r.value.protocol : knownValue(commonVersion(e, t, n)) ?? null;
}
function clientsOf(e, t, n) {
	return clientIds.filter((r) => {
		if (n === "network-framework" && !isFrom(r, [12, 0])) return !1;
		let i = commonVersion(e, r, n), a = isKnown(i) && i.value === null;
		return t === "no-common-version" ? a : !a;
	});
}
function row(e, t, n, r) {
	let i = r.flatMap(({ client: e, encounter: t }) => isKnown(t) ? [{
		client: e,
		...t.value
	}] : []), [a = null] = r.flatMap(({ encounter: e }) => isKnown(e) ? [] : e.unknown), [o] = i, s = o && knownValue(answerOf(e, t, o.protocol));
	return {
		situation: t,
		protocol: r[0]?.protocol ?? null,
		api: n,
		answer: o === void 0 ? null : reportAnswer(o.answer),
		unknown: a,
		base: r[0]?.before ?? null,
		evidence: s?.evidence ?? null,
		source: s?.source ?? null,
		views: viewsOf(i)
	};
}
function viewsOf(e) {
	return [...Map.groupBy(e, ({ view: e }) => JSON.stringify(e)).values()].flatMap((e) => e[0] === void 0 ? [] : [{
		clients: e.map(({ client: e }) => e),
		...e[0].view
	}]);
}
function reportAnswer(e) {
	return {
		kind: e.kind,
		alert: e.kind === "alert" ? {
			code: e.alert,
			name: alertName(e.alert) ?? "unassigned"
		} : null,
		when: e.kind === "alert" || e.kind === "close" ? e.when : null,
		status: e.kind === "http-status" ? e.status : null
	};
}
// src/gate/report-apps.ts
function reportApps(e) {
	return e.flatMap(({ app: e, id: t, minimumOs: n, minimumBecause: r }) => {
		if (e === null || t === null) return [];
		let i = isKnown(e.ats) ? e.ats.value : null;
		return {
			id: t,
			bundleId: isKnown(e.bundleId) ? e.bundleId.value : null,
			minimumOs: {
				value: n.join("."),
				because: r
			},
			ats: i === null ? {} : plainDict(i),
			pins: i === null ? [] : pinsOf(i),
			location: e.location
		};
	});
}
function plainDict(e) {
	return Object.fromEntries(e.entries.map(({ key: e, value: t }) => [e, plain(t)]));
}
function plain(e) {
	switch (e.kind) {
		case "dict": return plainDict(e);
		case "array": return e.items.map(plain);
		case "data": return `${e.value.length} bytes`;
		default: return e.value;
	}
}
function pinsOf(e) {
	let t = entryOf(e, "NSPinnedDomains")?.value;
	return t?.kind === "dict" ? t.entries.map(({ key: e, keyAt: t }) => ({
		domain: e,
		location: t
	})) : [];
}
// src/gate/report-endpoints.ts
function reportEndpoint(e) {
	let { software: t } = e;
	return {
		id: e.id,
		names: nameTexts(e.names),
		port: e.port,
		software: {
			name: t.name,
			version: t.version,
			tlsLibrary: `${t.tlsLibrary.name} ${t.tlsLibrary.version}`,
			basis: t.basis,
			because: t.because
		},
		transport: e.transport,
		protocols: e.tls.protocols,
		cipherSuites: suites(e),
		groups: e.tls.groups,
		alpn: e.tls.alpn,
		clientCertificate: mapFact(e.tls.clientCertificate, ({ mode: e, refusal: t }) => ({
			mode: e,
			refusal: t
		})),
		certificates: mapFact(e.tls.certificates, (e) => e.map(reportCertificate)),
		reach: e.reach,
		location: e.location
	};
}
function suites({ tls: { protocols: e, cipherSuites: t, tls13CipherSuites: n } }) {
	let r = isKnown(e) && e.value.includes("TLSv1.3"), i = r && e.value.length === 1, a = r ? n : known([]);
	if (!isKnown(a)) return a;
	if (!isKnown(t)) return i ? mapFact(a, names) : t;
	let o = i ? [] : t.value;
	return {
		...t,
		value: names([...a.value, ...o])
	};
}
const names = (e) => e.map(({ iana: e }) => e);
function reportCertificate({ path: e, chain: t }) {
	return {
		path: e?.value ?? null,
		chain: mapFact(t, (e) => e.map(facts))
	};
}
function facts(e) {
	let { subject: t, issuer: n, dnsNames: r, key: i, signatureHash: a, sha256: o } = e, s = {
		notBefore: e.notBefore.toISOString(),
		notAfter: e.notAfter.toISOString()
	};
	return {
		subject: t,
		issuer: n,
		dnsNames: r,
		key: keyText(i),
		signatureHash: a,
		...s,
		sha256: o
	};
}
function keyText({ kind: e, bits: t, curve: n }) {
	return n === null ? `${e.toUpperCase()} ${t}` : `${e.toUpperCase()} ${n}`;
}
// src/gate/verdict.ts
function barOf({ failOn: e, minSeverity: t }, n) {
	return {
		failOn: e ?? n.failOn ?? "regression",
		minSeverity: t ?? n.minSeverity ?? "error"
	};
}
function blocks(e, t, n) {
	return counts(e, t) && e.confidence === "certain" && reachOf(e.endpoint, n) === "public";
}
function counts({ status: e, severity: t, ignored: n }, { failOn: r, minSeverity: i }) {
	return r === "never" || e === "fixed" || n !== null ? !1 : severityRank[t] <= severityRank[i] && (r === "any" || e === "regression");
}
function reachOf(e, t) {
	let n = t.find((t) => t.id === e)?.reach ?? "public";
	return typeof n == "string" ? n : "behind";
}
function verdictOf({ findings: e, notAssessed: t, endpoints: n }, r) {
	return e.some((e) => e.blocks) ? "fail" : e.some((e) => leavesOpen(e, r, n)) || t.some(({ changed: e }) => e) ? "unsure" : "pass";
}
function leavesOpen(e, t, n) {
	let { rule: r, status: i, ignored: a, endpoint: o } = e;
	return reachOf(o, n) === "behind" ? !1 : r === noLongerAssessable.id && i === "regression" && a === null || counts(e, t);
}
// src/gate/to-report.ts
function toReport({ options: e, policy: t, sides: n, ...r }) {
	let i = barOf(e, t), a = n.head.endpoints.map(reportEndpoint), o = r.findings.filter(concerns(e.paths)).map((e) => ({
		...e,
		blocks: blocks(e, i, a)
	})), s = reportedGaps(r.gaps.head, r.gaps.base), count = (e) => o.filter((t) => t.status === e).length;
	return {
		schemaVersion: 1,
		tool,
		base: e.base && revision(e.base),
		head: revision(e.head),
		verdict: verdictOf({
			findings: o,
			notAssessed: s,
			endpoints: a
		}, i),
		summary: {
			regressions: count("regression"),
			existing: count("existing"),
			fixed: count("fixed"),
			notAssessed: s.length
		},
		change: r.change,
		endpoints: a,
		apps: reportApps(n.head.apps),
		handshakes: reportHandshakes(n.head, n.base),
		assumptions: assumptionsOf(n.head),
		alerts: reportAlerts(n.head.endpoints, n.base?.endpoints ?? []),
		findings: o,
		notAssessed: s
	};
}
function assumptionsOf({ handshakes: e }) {
	let t = e.flatMap(({ assumptions: e }) => e);
	return [...new Map(t.map((e) => [e.id, e])).values()];
}
const revision = ({ ref: e, commit: t }) => ({
	ref: e,
	commit: t
}), concerns = (e) => ({ location: t, related: n }) => {
	let r = [t, ...n.map((e) => e.location)], under = (e, t) => t === e || t.startsWith(`${e.replace(/\/$/, "")}/`);
	return e.length === 0 || e.some((e) => r.some((t) => under(e, t.path)));
}, mostLinks = 2e3;
async function openTree(e, t) {
	let n = {
		source: e,
		cache: t,
		failed: new Map()
	}, r = (await e.list()).toSorted(byPath), i = r.filter(({ kind: e }) => e === "symlink"), a = i.slice(0, mostLinks);
	a.length > 0 && await fill(n, a);
	let o = new Set(i.slice(mostLinks));
	return loadableTree(n, resolveLinks(r, (e) => {
		if (o.has(e)) return { unread: `one of more than ${mostLinks} links` };
		let t = contentOf(n, e);
		return t === void 0 || isUnread(t) ? t ?? notText : linkText(t);
	}));
}
function loadableTree(e, t) {
	let n = new Map(t.map((e) => [e.path, e])), r = new Set(), i = new Map(), a = new Map(), listed = (e) => [...e].flatMap((e) => n.get(e) ?? []), missing = (t) => t.filter((t) => contentOf(e, t) === void 0), bytes = (t) => {
		let a = n.get(t);
		if (a === void 0) return;
		let o = contentOf(e, a);
		return o === void 0 && r.add(t), isUnread(o) && i.set(t, o), o;
	};
	return {
		entries: t,
		wanted: r,
		unread: i,
		bytes,
		has: (e) => n.has(e),
		entry: (e) => n.get(e),
		text: (e) => {
			let t = a.get(e);
			if (t !== void 0) return t;
			let n = bytes(e);
			if (n === void 0 || isUnread(n)) return n;
			let r = decodeText(n) ?? notText;
			return a.set(e, r), r;
		},
		load: async (t) => {
			await fill(e, missing(listed(t))), r.clear();
		},
		loadWhere: async (t, n) => {
			let r = listed(t), i = missing(r).filter(({ oid: t }) => !e.cache.has(passedOver(t)));
			for (let t of batches(i)) await fill(e, t, n);
			return r.flatMap(({ path: t, oid: r }) => {
				let i = e.cache.has(passedOver(r)) ? void 0 : bytes(t);
				return i !== void 0 && !isUnread(i) && n(i) ? [t] : [];
			});
		},
		within: (n) => loadableTree(e, t.filter(({ path: e }) => n(e))),
		with: (n, r) => loadableTree(e, replaced(e, t, {
			path: n,
			text: r
		}))
	};
}
function replaced({ cache: e }, t, { path: n, text: r }) {
	let i = new TextEncoder().encode(r), a = `edited: ${createHash("sha256").update(i).digest("hex")}`;
	e.set(a, i);
	let isFile = (e) => (e.realPath ?? e.path) === n;
	return t.map((e) => isFile(e) ? {
		...e,
		oid: a,
		size: i.length
	} : e);
}
function contentOf({ cache: e, failed: t }, n) {
	if (n.unread !== void 0) return { unread: n.unread };
	if (n.kind === "submodule") return { unread: "a submodule, whose files are in another repository" };
	let r = e.get(n.oid) ?? t.get(n.realPath ?? n.path);
	return r === void 0 && (n.size ?? 0) > 67108864 ? { unread: "larger than 64 MiB" } : r;
}
async function fill({ source: e, cache: t, failed: n }, r, i = () => !0) {
	let a = r.map((e) => ({
		...e,
		path: e.realPath ?? e.path
	})).filter(({ oid: e }) => !t.has(e));
	if (a.length === 0) return;
	let o = await e.read(a);
	for (let { path: r, oid: s } of a) {
		let a = o.get(r);
		if (a === void 0) throw Error(`${e.ref} did not answer for ${r}`);
		isUnread(a) ? n.set(r, a) : i(a) ? t.set(s, a) : t.set(passedOver(s), nothing);
	}
}
const nothing = new Uint8Array(), notText = { unread: "not text (neither UTF-8 nor UTF-16)" };
function linkText(e) {
	let t = e.length > 4096 ? void 0 : decodeText(e);
	return t === void 0 || t === "" || /[\n\0]/.test(t) ? { unread: "a link whose target is no path" } : t;
}
const passedOver = (e) => `passed over: ${e}`;
function batches(e) {
	let t = [], n = 0;
	for (let r of e) n <= 0 && (t.push([]), n = 33554432), t.at(-1)?.push(r), n -= r.size ?? 0;
	return t;
}
function decodeText(e) {
	let t = e[0] === 255 && e[1] === 254 ? "utf-16le" : e[0] === 254 && e[1] === 255 ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(t, { fatal: !0 }).decode(e);
	} catch {
		return;
	}
}
// src/gate/unjudged-expectations.ts
function unjudgedExpectations(e) {
	let t = [...scopedExpectations("tell-apart", e, null), ...scopedExpectations("exact", e, null)];
	return [...namingNothing(e), ...t.flatMap(unanswered)];
}
const what = "an expectation under `alerts`";
function namingNothing({ expectations: e, endpoints: t }) {
	return e.flatMap(({ endpoint: e, at: n }) => e === null || t.some((t) => isNamed(t, e)) ? [] : [{
		what,
		why: `nothing in the tree serves ${e}`,
		location: n
	}]);
}
function unanswered({ expectation: e, endpoint: t, judgements: n }) {
	return [...new Set(n.values().flatMap((e) => e.status === "unknown" ? [e.why.unknown] : []))].map((n) => ({
		what: `${what} of ${t.id}`,
		why: n,
		location: e.at
	}));
}
// src/gate/unread.ts
function unreadAtBase(e, t) {
	return [...e.unread].flatMap(([n, r]) => {
		let i = t.unread.has(n) && t.used.get(n) === e.used.get(n), a = t.used.has(n) ? wholeFile(n) : null;
		return i ? [] : [{
			what: `${n} at the base`,
			why: r,
			location: a
		}];
	});
}
function withoutGuesses(e, { sides: t, read: n }) {
	let { base: r, head: i } = n;
	if (r === null || t.base === null || r.unread.size === 0 && i.unread.size === 0) return e;
	let a = {
		side: t.base,
		read: r,
		other: i
	}, o = {
		side: t.head,
		read: i,
		other: r
	};
	return e.flatMap((e) => e.status === "fixed" ? isOpen(e, o) ? [] : [e] : e.status === "regression" && isOpen(e, a) ? [{
		...e,
		confidence: "assumed"
	}] : [e]);
}
function isOpen(e, { side: t, read: n, other: r }) {
	let { endpoint: i, app: a, clients: o, location: s, related: c } = e, l = [s, ...c.map((e) => e.location)];
	if (i === null) return n.unread.has(s.path);
	let u = t.handshakes.filter((e) => e.endpoint.id === i && (a === null || e.app.id === a) && (o.length === 0 || o.includes(e.client)));
	return u.length > 0 ? u.every(({ outcome: e }) => e.status === "unknown") : t.endpoints.some((e) => e.id === i) ? !1 : l.some(({ path: e }) => n.unread.has(e)) || n.unread.keys().some((e) => !r.used.has(e));
}
async function changedFormats(e, t) {
	let n = [...new Set([...changedPaths(t, e), ...changedPaths(e, t)])].toSorted();
	return await e.tree.load(n), await t.tree.load(n), n.flatMap((n) => {
		let [r, i] = [textOf(e.tree, n), textOf(t.tree, n)], a = changedSettings(n, r, i);
		return a === null ? [] : [gapOf(n, a)];
	});
}
function changedPaths({ tree: e, used: t }, n) {
	return e.entries.filter((e) => isCandidate(e, n.tree)).flatMap(({ path: e }) => t.has(e) || n.used.has(e) ? [] : [e]);
}
function isCandidate({ path: e, kind: t, oid: n, size: r }, i) {
	return t === "file" && (r ?? 0) <= 1048576 && i.entry(e)?.oid !== n && mayBeRecognised(e);
}
function textOf(e, t) {
	let n = e.text(t);
	return n === void 0 || isUnread(n) ? null : n;
}
function gapOf(e, { format: t, hasFamily: n, added: r, removed: i }) {
	let [a] = [...r, ...i], o = r.length + i.length, s = o > 1 ? ` and ${o - 1} more` : "", c = (a?.text ?? "").slice(0, 80), l = r.length > 0 ? "changed" : "taken out";
	return {
		what: `TLS settings of ${t}`,
		why: `${n ? "no configuration of the tree takes this file" : "this format is not read"}, and the change touches its TLS settings: ${c}${s} (${l})`,
		location: r[0] === void 0 ? wholeFile(e) : lineAt(e, r[0].line),
		changed: "yes"
	};
}
function lineAt(e, t) {
	return {
		path: e,
		line: t,
		column: 1,
		endLine: t,
		endColumn: 1
	};
}
// src/gate/waive.ts
function waive(e, t) {
	let n = new Map(t.endpoints.map(({ id: e, names: t }) => [e, nameTexts(t)])), r = settledComments(t.comments);
	return e.map((e) => ({
		...e,
		ignored: bySettings(e, n.get(e.endpoint ?? "") ?? [], t) ?? byComment(e, r)
	}));
}
function bySettings(e, t, { policy: n, now: r }) {
	let { rule: i, location: a, related: o } = e, s = [a, ...o.map((e) => e.location)], c = coveringIgnore({
		rule: i,
		locations: s,
		endpointNames: t
	}, n.ignores, r);
	return c?.state === "active" ? {
		reason: c.ignore.reason,
		location: c.ignore.at
	} : null;
}
function byComment({ rule: e, location: t, related: n }, r) {
	for (let i of [t, ...n.map((e) => e.location)]) {
		let t = inlineIgnoreFor(e, i, r);
		if (t !== null) return {
			reason: t.reason,
			location: t.at
		};
	}
	return null;
}
function settledComments({ base: e, head: t }) {
	if (e === null) return t;
	let n = new Set(e.map(identity));
	return t.filter((e) => n.has(identity(e)));
}
const identity = ({ rule: e, reason: t, at: n }) => JSON.stringify([
	e,
	t,
	n.path
]);
// src/gate/gate.ts
async function gate(e) {
	let { now: t } = e, n = new Map(), r = new Map(), i = {
		base: e.base && await discover(e.base, e, n),
		head: await discover(e.head, e, n)
	}, a = [...i.head.settings.problems, ...unreadSettings(i.base?.settings)];
	if (a.length > 0) return {
		kind: "bad-settings",
		problems: a
	};
	let o = rulingSettings(i.base?.settings ?? null, i.head.settings), s = rulingPolicy(o), c = await readDiscovered(i.head, s, r), l = {
		base: i.base && await readDiscovered(i.base, s, r),
		head: c
	}, u = gatekeepingOf(i.base?.settings ?? null, i.head.settings, t), d = identifyAndAssess(l, {
		keeping: u,
		expectations: s.expectations
	}, t), f = {
		base: d.base && applyRules(d.base, null, t),
		head: applyRules(d.head, d.base, t)
	}, p = compareDrafts(withSeverities(f.head, s), f.base && withSeverities(f.base, s)), m = {
		base: l.base && commentsIn(l.base.tree, l.base.used.keys()),
		head: commentsIn(l.head.tree, l.head.used.keys())
	};
	return {
		kind: "report",
		report: toReport({
			options: e,
			policy: s,
			sides: d,
			findings: await withFixes(waive(withoutGuesses(p, {
				sides: d,
				read: l
			}), {
				policy: s,
				comments: m,
				endpoints: d.head.endpoints,
				now: t
			}), {
				lines: linesIn(l.base?.tree ?? null, l.head.tree),
				files: l.head.used.size,
				realPath: (e) => realPathOf(l.head.tree, e),
				rejudge: rejudger({
					read: l,
					sides: d,
					policy: s,
					parsed: r,
					keeping: u.head,
					now: t
				})
			}),
			gaps: {
				base: l.base && d.base && gapsOf(l.base, d.base, []),
				head: gapsOf(l.head, d.head, l.base === null ? [] : await gapsOfChange(l.base, l.head))
			},
			change: l.base === null ? "no-base" : sameContent(l.base, l.head) ? "nothing-relevant" : "relevant"
		})
	};
}
function unreadSettings(e) {
	return e?.content === "unread" ? e.problems : [];
}
async function gapsOfChange(e, t) {
	return [...unreadAtBase(e, t), ...await changedFormats(e, t)];
}
function gapsOf(e, t, n) {
	return {
		notAssessed: [
			...e.notAssessed,
			...n,
			...unjudgedExpectations(t),
			...undecided$1(t)
		],
		contents: e.used
	};
}
async function discover(e, { config: t }, n) {
	let r = await openTree(e, n);
	return {
		tree: r,
		settings: await readSettings(r, t)
	};
}
async function readDiscovered(e, t, n) {
	let r = e.tree.within(pathFilter(t)), i = factsOf(e.settings);
	return {
		...await readSide(r, i, n),
		tree: r,
		facts: i
	};
}
function sameContent({ used: e }, { used: t }) {
	return e.size === t.size && [...e].every(([e, n]) => t.get(e) === n);
}
// src/github/lfs-pointer.ts
const start = Buffer.from("version https://git-lfs.github.com/spec/");
function withoutPointers(e) {
	return e.length < 1024 && start.equals(e.subarray(0, start.length)) ? { unread: "in Git LFS" } : e;
}
// src/github/blob-reader.ts
const tooLarge = { unread: "larger than 64 MiB" };
function blobReader() {
	let e = new Map(), t = "", n = null, finish = () => {
		n?.bytes && e.set(n.id, n.bytes instanceof Buffer ? withoutPointers(n.bytes) : n.bytes), n = null;
	}, takeContent = (e, t) => {
		if (!n) return 0;
		let r = Math.min(n.left, e.length - t);
		if (n.bytes instanceof Buffer) {
			let i = Math.min(r, n.bytes.length - n.filled);
			i > 0 && e.copy(n.bytes, n.filled, t, t + i), n.filled += i;
		}
		return n.left -= r, n.left === 0 && finish(), r;
	}, takeHeader = (e, r) => {
		let i = e.indexOf(10, r);
		if (t += e.toString("latin1", r, i < 0 ? e.length : i), i < 0) return e.length - r;
		let [a = "", o, s] = t.split(" ");
		if (t = "", s !== void 0 && /^\d+$/.test(s)) {
			let e = Number(s);
			n = {
				id: a,
				bytes: o === "blob" ? e > 67108864 ? tooLarge : Buffer.allocUnsafeSlow(e) : null,
				left: e + 1,
				filled: 0
			};
		}
		return i + 1 - r;
	};
	return {
		contents: e,
		push: (e) => {
			let t = 0;
			for (; t < e.length;) t += n ? takeContent(e, t) : takeHeader(e, t);
		}
	};
}
// src/github/git.ts
const largestOutput = 268435456;
function git(e, t, n = {}) {
	return new Promise((r, i) => {
		let a = spawn("git", [
			"-C",
			e,
			...guards,
			...t
		], {
			env: {
				...cleanEnvironment(process.env),
				...n.environment
			},
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			timeout: n.timeout ?? 12e4,
			windowsHide: !0
		}), o = [], s = 0, c = "", l = null, keep = (e) => {
			if (s += e.length, s > largestOutput) throw Error(`git ${t[0]}: more than ${largestOutput} bytes of output`);
			o.push(e);
		};
		a.stdout.on("data", (e) => {
			if (!l) try {
				(n.onData ?? keep)(e);
			} catch (e) {
				l = e, a.kill();
			}
		}), a.stderr.on("data", (e) => {
			c = (c + e.toString()).slice(-4096);
		}), a.on("error", i), a.on("close", (e) => l ? i(l) : r({
			status: e,
			stdout: Buffer.concat(o),
			stderr: c
		})), a.stdin.on("error", () => {}), a.stdin.end(n.input ?? "");
	});
}
async function gitLine(e, ...t) {
	let { status: n, stdout: r } = await git(e, t);
	return n === 0 ? r.toString().split("\n")[0] ?? "" : null;
}
const guards = [
	"-c",
	"safe.directory=*",
	"-c",
	"safe.bareRepository=explicit",
	"-c",
	`core.hooksPath=${devNull}`,
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.quotePath=false",
	"-c",
	"protocol.ext.allow=never"
], foreign = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_COMMON_DIR",
	"GIT_PREFIX",
	"GIT_NAMESPACE"
];
function cleanEnvironment(e) {
	let t = Object.entries(e).filter(([e]) => !foreign.includes(e));
	return {
		...Object.fromEntries(t),
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_EXTERNAL_DIFF: "",
		LC_ALL: "C"
	};
}
// src/github/revisions.ts
async function commitOf(e, t) {
	let n = await gitLine(e, "rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`);
	return n !== null && /^[0-9a-f]{40,64}$/.test(n) ? n : null;
}
async function parentsOf(e, t) {
	let { status: n, stdout: r } = await git(e, [
		"cat-file",
		"commit",
		t
	]);
	return n === 0 ? [...(r.toString("latin1").split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, e]) => e ?? "") : [];
}
function isCommitId(e) {
	return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e);
}
async function ensureCommit(e, t, n) {
	if (!isCommitId(t)) return { missing: `${t} is no full commit id` };
	if (await commitOf(e, t) !== null) return { commit: t };
	let r = await gitLine(e, "rev-parse", "--is-shallow-repository") === "true" ? ["--depth=1"] : [], i = [{}, ...n ? [{ environment: n }] : []], a = "";
	for (let n of i) {
		let i = await git(e, [
			...fetchOrigin,
			...r,
			"origin",
			t
		], n);
		if (i.status === 0 && await commitOf(e, t) !== null) return { commit: t };
		a = i.stderr.trim().split("\n").at(-1) ?? "";
	}
	return { missing: a || `git fetch brought no ${t}` };
}
const fetchOrigin = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-filter",
	"--no-write-fetch-head",
	"--no-recurse-submodules",
	"--no-auto-maintenance"
];
// src/github/git-files.ts
async function gitFiles(e, t) {
	let [n, r] = await Promise.all([commitOf(e, t), cloneKind(e)]);
	if (n === null) throw Error(`${t} is no commit of ${e}`);
	return {
		ref: t,
		commit: n,
		list: () => treeEntries(e, n, r),
		read: (i) => readEntries({
			repository: e,
			revision: t,
			commit: n,
			clone: r
		}, i)
	};
}
async function treeEntries(e, t, n) {
	let r = [
		"ls-tree",
		"-r",
		"-z",
		...n === "partial" ? [] : ["-l"],
		t
	], i = await git(e, r);
	if (i.status !== 0 && (i = await git(e, r, { environment: lazily })), i.status !== 0) throw Error(`The files of ${t} can't be listed: git ls-tree: ${firstLine(i.stderr)}. ${remedy}`);
	return i.stdout.toString().split("\0").flatMap((e) => treeEntry(e) ?? []);
}
const lazily = { GIT_NO_LAZY_FETCH: "0" };
async function cloneKind(e) {
	let { status: t } = await git(e, [
		"config",
		"--get-regexp",
		"^remote\\..*\\.promisor$"
	]);
	return t === 0 ? "partial" : "whole";
}
const kinds = {
	100644: "file",
	100755: "file",
	100664: "file",
	12e4: "symlink",
	16e4: "submodule"
};
function treeEntry(e) {
	let t = e.indexOf("	"), [n = "", , r = "", i] = e.slice(0, t).split(/ +/), a = kinds[n];
	if (t < 0 || a === void 0) return null;
	let o = i !== void 0 && /^\d+$/.test(i) ? Number(i) : null;
	return {
		path: e.slice(t + 1),
		oid: r,
		size: o,
		kind: a
	};
}
const remedy = "Give the clone what it lacks: in a workflow, actions/checkout with `fetch-depth: 0` and without `filter`, or with a token that may fetch (`persist-credentials`); elsewhere `git fetch --refetch --no-filter`.";
function firstLine(e) {
	let t = e.split("\n").map((e) => e.trim());
	return t.find((e) => /^(fatal|error):/.test(e)) ?? t.find((e) => e !== "") ?? "no reason given";
}
async function readEntries(e, t) {
	let n = t.filter((e) => beforeReading(e) === null), { contents: r, why: i } = await readBlobs(e, new Set(n.map(({ oid: e }) => e)));
	if (n.length > 0 && r.size === 0) throw Error(`${filesText(n)} of ${e.revision} can't be read: ${i}. ${remedy}`);
	return new Map(t.map((e) => {
		let t = beforeReading(e) ?? r.get(e.oid);
		return [e.path, t ?? { unread: `not fetched: ${i}` }];
	}));
}
function filesText([e, ...t]) {
	let n = t.length === 0 ? "" : ` and ${t.length} more file${t.length === 1 ? "" : "s"}`;
	return `${e?.path}${n}`;
}
function beforeReading({ kind: e, size: t }) {
	return e === "submodule" ? { unread: "a submodule, whose files are in another repository" } : (t ?? 0) > 67108864 ? tooLarge : null;
}
async function readBlobs(e, t) {
	let { repository: n } = e, r = await absentIds(e), i = await catFile(n, [...t.difference(r)]), a = [...t].filter((e) => !i.contents.has(e));
	if (a.length === 0) return i;
	let o = await fetchBlobs(n, a);
	if (o !== null) return {
		contents: i.contents,
		why: i.why ?? o
	};
	let s = await catFile(n, a), c = s.why ?? "the remote did not send it";
	return {
		contents: new Map([...i.contents, ...s.contents]),
		why: c
	};
}
async function absentIds({ repository: e, commit: t, clone: n }) {
	if (n === "whole") return new Set();
	let { stdout: r } = await git(e, [
		"rev-list",
		"--objects",
		"--missing=print",
		"--no-walk",
		t
	]);
	return new Set([...r.toString().matchAll(/^\?([0-9a-f]{40,64})$/gm)].map(([, e]) => e ?? ""));
}
async function catFile(e, t) {
	let n = blobReader();
	if (t.length === 0) return {
		contents: n.contents,
		why: null
	};
	let { status: r, stderr: i } = await git(e, [
		"cat-file",
		"--batch",
		"--buffer"
	], {
		input: t.map((e) => `${e}\n`).join(""),
		onData: n.push
	});
	return {
		contents: n.contents,
		why: r === 0 ? null : `git cat-file: ${firstLine(i)}`
	};
}
async function fetchBlobs(e, t) {
	let n = t.map((e) => `${e}\n`).join(""), { status: r, stderr: i } = await git(e, [...fetchByIds, "origin"], { input: n });
	return r === 0 ? null : `git fetch: ${firstLine(i)}`;
}
const fetchByIds = [
	"-c",
	"fetch.negotiationAlgorithm=noop",
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-recurse-submodules",
	"--no-auto-maintenance",
	"--stdin"
], payloadSchema = object({
	pull_request: optional(object({
		base: optional(object({
			sha: optional(string()),
			ref: optional(string())
		})),
		head: optional(object({ sha: optional(string()) }))
	})),
	merge_group: optional(object({
		base_sha: optional(string()),
		head_sha: optional(string()),
		base_ref: optional(string())
	})),
	before: optional(string())
});
function readEvent(e, t) {
	try {
		let n = safeParse(payloadSchema, JSON.parse(t));
		return {
			name: e,
			payload: n.success ? n.output : {}
		};
	} catch {
		return {
			name: e,
			payload: {}
		};
	}
}
// src/action/inputs.ts
function readInputs(e) {
	let t = [], text = (t) => e(t).trim() || null, choice = (e, n) => {
		let r = text(e), i = n.find((e) => e === r);
		if (r === null || i !== void 0) return i ?? null;
		let a = nearest(r, n), o = a ? `; did you mean ${a}?` : "";
		return t.push(`input ${e} is "${r}", not one of ${n.join(", ")}${o}`), null;
	};
	return {
		inputs: {
			config: text("config")?.replace(/^\.\//, "") ?? null,
			base: text("base"),
			head: text("head"),
			paths: list(e("paths")),
			failOn: choice("fail-on", [
				"regression",
				"any",
				"never"
			]),
			minSeverity: choice("min-severity", [
				"error",
				"warning",
				"note"
			]),
			unsure: choice("unsure", ["pass", "fail"]) ?? "pass",
			annotations: choice("annotations", ["true", "false"]) ?? "true",
			summary: choice("summary", ["true", "false"]) ?? "true",
			reportFile: text("report-file"),
			token: text("github-token")
		},
		problems: t
	};
}
function list(e) {
	return e.split(/[\n,]/).map((e) => e.trim().replace(/^\.\//, "")).filter((e) => e !== "");
}
// src/action/sides.ts
async function sidesOf(e, t, n) {
	let r = await headOf(t.head, n);
	if (typeof r != "string") return r;
	let i = t.base === null ? await basesOf(e, r, t.head, n) : [t.base];
	if ("problem" in i) return i;
	let a = [];
	for (let e of i) {
		let t = await available(e, n);
		if ("commit" in t) return {
			base: t.commit,
			head: r
		};
		a.push(`The base revision ${e} is not in the checkout and can't be fetched: ${t.missing}`);
	}
	return a[0] === void 0 ? {
		base: null,
		head: r
	} : { problem: a[0] };
}
async function headOf(e, t) {
	let n = await available(e ?? "HEAD", t);
	return "commit" in n ? n.commit : { problem: e === null ? "There is no checkout to judge: run actions/checkout before this step." : `The head revision ${e} is not in the checkout and can't be fetched: ${n.missing}` };
}
async function available(e, { repository: t, credentials: n }) {
	if (isCommitId(e)) return ensureCommit(t, e, n);
	let r = await commitOf(t, e) ?? await commitOf(t, `origin/${e}`);
	return r === null ? { missing: "only a full commit id can be fetched" } : { commit: r };
}
async function basesOf(e, t, n, r) {
	let i = await parentsOf(r.repository, t), { merge_group: a, before: o } = e.payload;
	switch (e.name) {
		case "pull_request":
		case "pull_request_target": return n === null ? pullRequestBases(e, t, i) : i.slice(0, 1);
		case "merge_group": return [...a?.base_sha ? [a.base_sha] : [], ...i.slice(0, 1)];
		case "push": return [...o && !/^0*$/.test(o) ? [o] : [], ...i.slice(0, 1)];
		case "workflow_dispatch":
		case "schedule": return [];
		default: return { problem: `The event ${e.name || "(none)"} does not say what to compare with: set the input base, or run on pull_request and merge_group.` };
	}
}
function pullRequestBases({ name: e, payload: t }, n, r) {
	let i = t.pull_request?.head?.sha, a = t.pull_request?.base?.sha, o = a === void 0 ? [] : [a];
	return r.length === 2 && (i === void 0 || r[1] === i) ? [...r.slice(0, 1), ...o] : n === i ? o.length > 0 ? o : r.slice(0, 1) : { problem: `The checkout (${n.slice(0, 12)}) is not this pull request's merge commit or head: on ${e}, check out the change itself, or set the inputs base and head.` };
}
// src/action/run.ts
async function runAction(e, t, n) {
	let { inputs: r, problems: i } = readInputs((e) => getInput(e));
	if (r.token !== null && hide(r.token), i.length > 0) return fail(i.join("; "));
	let a = t.GITHUB_WORKSPACE || process.cwd(), o = await sidesOf(eventOf(t), r, {
		repository: a,
		credentials: r.token === null ? null : gitCredentials(r.token, serverUrl(t), t)
	});
	if ("problem" in o) return fail(o.problem);
	let [s, c] = await Promise.all([o.base === null ? null : gitFiles(a, o.base), gitFiles(a, o.head)]), l = await e({
		base: s,
		head: c,
		now: n,
		paths: r.paths,
		config: r.config,
		failOn: r.failOn,
		minSeverity: r.minSeverity
	});
	l.kind === "bad-settings" ? failForSettings(l.problems) : await tell(l.report, r, t);
}
function hide(e) {
	setSecret(e), setSecret(basicCredentials(e));
}
function eventOf({ GITHUB_EVENT_NAME: e, GITHUB_EVENT_PATH: t }) {
	return readEvent(e ?? "", t ? readOrEmpty(t) : "");
}
function readOrEmpty(e) {
	try {
		return readFileSync(e, "utf8");
	} catch {
		return "";
	}
}
const serverUrl = ({ GITHUB_SERVER_URL: e }) => e || "https://github.com";
async function tell(e, t, n) {
	if (printQuietly(textReport(e, {
		paint: (e, t) => t,
		width: 120
	})), t.annotations === "true" && annotate(e), t.summary === "true" && n.GITHUB_STEP_SUMMARY && await summary.addRaw(fittingSummary(markdownReport(e))).write(), setOutput("verdict", e.verdict), setOutput("regressions", e.summary.regressions), t.reportFile !== null) {
		let r = n.GITHUB_WORKSPACE || process.cwd(), i = writeReport(resolve(r, t.reportFile), e);
		if (i !== null) return fail(`The report can't be written to ${t.reportFile}: ${i}`);
		setOutput("report-file", relative(r, resolve(r, t.reportFile)));
	}
	let { verdict: r } = e;
	r === "fail" || r === "unsure" && t.unsure === "fail" ? fail(sentence(e)) : r === "unsure" && warning(neutralText(sentence(e)), { title: "ats-gate is unsure" });
}
function printQuietly(e) {
	let t = randomUUID();
	process.stdout.write(`::stop-commands::${t}\n${e.trimEnd()}\n::${t}::\n`);
}
const annotators = {
	error,
	warning,
	notice: notice$1
};
function annotate(e) {
	let { shown: t, omitted: n } = annotationsOf(e, runnerRoom);
	for (let { level: e, message: n, ...r } of t) annotators[e](n, r);
	n > 0 && info(`${n} more finding${n === 1 ? "" : "s"} above, without an annotation.`);
}
function failForSettings(e) {
	for (let { message: t, location: n } of e.slice(0, runnerRoom.error)) {
		let { path: e, line: r, endLine: i } = n;
		error(neutralText(t), {
			title: "settings",
			file: e,
			startLine: r,
			endLine: i
		});
	}
	let [t] = e, n = e.length > 1 ? ` (and ${e.length - 1} more)` : "";
	fail(t ? `${t.location.path}:${t.location.line}: ${t.message}${n}` : "The settings are invalid.");
}
function fail(e) {
	setFailed(neutralText(e));
}
function gitCredentials(e, t, n) {
	let r = Number.parseInt(n.GIT_CONFIG_COUNT ?? "0", 10) || 0;
	return {
		GIT_CONFIG_COUNT: String(r + 1),
		[`GIT_CONFIG_KEY_${r}`]: `http.${t.replace(/\/$/, "")}/.extraheader`,
		[`GIT_CONFIG_VALUE_${r}`]: `AUTHORIZATION: basic ${basicCredentials(e)}`
	};
}
function basicCredentials(e) {
	return Buffer.from(`x-access-token:${e}`).toString("base64");
}
function writeReport(e, t) {
	try {
		mkdirSync(dirname(e), { recursive: !0 });
		let { O_WRONLY: n, O_CREAT: r, O_TRUNC: i, O_NOFOLLOW: a } = constants, o = openSync(e, n | r | i | (a ?? 0), 420);
		return writeSync(o, `${JSON.stringify(t, null, 2)}\n`), closeSync(o), null;
	} catch (e) {
		return e instanceof Error ? e.message : String(e);
	}
}
const largestSummary = 1048576;
function fittingSummary(e) {
	if (Buffer.byteLength(e) <= largestSummary) return e;
	let t = "\n\nThe report is longer than a job summary may be; all of it is in the log of this step.\n", n = largestSummary - Buffer.byteLength(t), r = [];
	for (let t of e.split("\n\n")) {
		if (n -= Buffer.byteLength(t) + 2, n < 0) break;
		r.push(t);
	}
	return closed(r.join("\n\n")) + t;
}
function closed(e) {
	let t = e.split("<details>").length - e.split("</details>").length;
	return e + "\n\n</details>".repeat(Math.max(0, t));
}
// src/action/main.ts
runAction(gate, process.env, new Date()).catch((e) => {
	let { message: t, stack: n = "" } = e instanceof Error ? e : Error(String(e));
	debug(neutralText(n)), setFailed(`ats-gate could not run: ${neutralText(t)}`);
});
export {};
