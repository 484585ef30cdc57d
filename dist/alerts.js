import { H as isWithin, K as candidatesOf, R as programNames, V as isBefore, _t as unknown, dt as newest, gt as mapFact, mt as known, pt as isKnown, st as alertName, ut as compareVersions, z as branchOf } from "./tls.js";
import { _ as lostConnection, b as isFrom, c as clientOf, h as codesOfAlert, m as closedInHandshake, p as alertErrors, v as subjectOf, y as clientIds } from "./apple.js";
// src/alerts/wording.ts
const situationTexts = {
	"no-common-version": "no common protocol version",
	"no-common-suite": "no common cipher suite",
	"no-common-group": "no common group",
	"no-common-signature-algorithm": "no common signature algorithm",
	"unknown-name": "a name that the server does not know",
	"alpn-mismatch": "no common application protocol",
	"fallback-scsv": "a fallback to an older version",
	"client-certificate-absent": "no client certificate",
	"client-certificate-expired": "an expired client certificate",
	"client-certificate-not-yet-valid": "a client certificate that is not valid yet",
	"client-certificate-unknown-ca": "a client certificate of an unknown CA",
	"client-certificate-self-signed": "a self-signed client certificate",
	"client-certificate-revoked": "a revoked client certificate",
	"client-certificate-wrong-purpose": "a client certificate for another purpose",
	"client-certificate-bad-signature": "a wrong signature of the client",
	"client-certificate-denied": "a client certificate that the policy denies"
};
function situationText(e) {
	return situationTexts[e];
}
function answerText(e) {
	switch (e.kind) {
		case "alert": return alertText(e.alert);
		case "close": return "a close without an alert";
		case "http-status": return `HTTP ${e.status}`;
		case "accepted": return "no refusal";
	}
}
function alertText(e) {
	return `${alertName(e) ?? "alert"} (${e})`;
}
const apiTexts = {
	"url-session": "URLSession",
	cfstream: "CFStream",
	"network-framework": "Network.framework"
}, apiText = (e) => apiTexts[e];
function viewText(e) {
	let t = [
		e.urlErrorCode,
		e.streamErrorCode,
		e.networkFrameworkCode
	].flatMap((e) => e ?? []);
	return t.length > 0 ? t.join(" / ") : e.httpStatus === null ? "no error" : `HTTP ${e.httpStatus}`;
}
function otherwiseText({ answer: e }) {
	return e.kind === "http-status" ? "HTTP 403 to a client certificate has been reported as an error of its own (iOS 9, 2018)." : e.kind === "alert" && e.when === "after-finished" ? "TLS 1.3 sends the alert after the client's Finished, and it is often lost when a request body is under way." : "iOS 11 has two TLS engines and takes one by the app's ATS settings.";
}
function expectedText(e) {
	let t = [
		e.urlErrorCode,
		e.streamErrorCode,
		e.networkFrameworkCode
	];
	return [
		...e.alert === null ? [] : [alertText(e.alert)],
		...t.flatMap((e) => e === null ? [] : [`${e}`]),
		...e.httpStatus === null ? [] : [`HTTP ${e.httpStatus}`]
	].join(" / ");
}
// src/alerts/client-views.ts
const viewOf = (e, t, n, r) => {
	switch (e.kind) {
		case "accepted": return always(noCodes);
		case "http-status": return statusView(e.status, n, r);
		case "close": return closeView(e.when, t, n);
		case "alert": return alertView(e, t, n, r);
	}
}, noCodes = {
	urlErrorCode: null,
	streamErrorCode: null,
	networkFrameworkCode: null,
	httpStatus: null
}, always = (e) => ({
	...e,
	certainty: "always",
	otherwise: null
}), may = (e, t) => ({
	...e,
	certainty: "may",
	otherwise: t
});
function statusView(e, t, n) {
	let r = {
		...noCodes,
		httpStatus: e
	}, i = n === void 0 || n.startsWith("client-certificate") && n !== "client-certificate-absent";
	return e !== 403 || t !== "url-session" || !i ? always(r) : may(r, {
		...noCodes,
		urlErrorCode: -1206
	});
}
function closeView(e, t, n) {
	return always(e === "after-finished" ? lost(n) : codesFor(n, closedInHandshake(t), t, newEngineClose));
}
const newEngineClose = -9816;
function lost(e) {
	return codesFor(e, lostConnection(), "ios-12.0", null);
}
function alertView({ alert: e, when: t }, n, r, i) {
	let a = alertSubject(e, i), o = codesFor(r, alertErrors(e, a, n), n, codesOfAlert(e).ios12.code);
	return t === "after-finished" ? may(o, lost(r)) : otherEngine(o, e, a, n, r);
}
function otherEngine(e, t, n, r, i) {
	if (i !== "url-session" || r !== "ios-11") return always(e);
	let a = codesFor(i, alertErrors(t, n, "ios-10"), "ios-10", null);
	return a.streamErrorCode === e.streamErrorCode ? always(e) : may(e, a);
}
function alertSubject(e, t) {
	return t === void 0 ? subjectOf(e, e === 116 ? "no-certificate-sent" : "anything-else") : t === "client-certificate-absent" ? subjectOf(e, "no-certificate-sent") : t.startsWith("client-certificate") ? subjectOf(e, "anything-else") : "anything-else";
}
function codesFor(e, t, n, r) {
	switch (e) {
		case "url-session": return {
			...noCodes,
			urlErrorCode: t.urlErrorCode?.code ?? null,
			streamErrorCode: t.streamErrorCode?.code ?? null
		};
		case "cfstream": return {
			...noCodes,
			streamErrorCode: t.cfStreamCode?.code ?? null
		};
		case "network-framework": return {
			...noCodes,
			networkFrameworkCode: isFrom(n, [12, 0]) ? r : null
		};
	}
}
// src/alerts/ruling.ts
function whenJudged(e) {
	return isTls13(e) ? "after-finished" : "before-finished";
}
function isTls13(e) {
	return compareVersions(e, "TLSv1.3") >= 0;
}
function ofVersion([e, t], n) {
	return isTls13(n) ? t : e;
}
function ruled({ program: e, library: t }, n, r, i) {
	let { evidence: a, source: o } = e;
	switch (n) {
		case "library": return t === null ? {
			answer: null,
			evidence: a,
			source: o
		} : {
			answer: libraryAnswer(r, i),
			evidence: t.evidence,
			source: t.source
		};
		case "alert-49": return {
			answer: {
				kind: "alert",
				alert: 49,
				when: i
			},
			evidence: a,
			source: o
		};
		case "close": return {
			answer: {
				kind: "close",
				when: i
			},
			evidence: a,
			source: o
		};
		case "close-late": return {
			answer: {
				kind: "close",
				when: "after-finished"
			},
			evidence: a,
			source: o
		};
		case "http-400": return {
			answer: {
				kind: "http-status",
				status: 400
			},
			evidence: a,
			source: o
		};
		case "http-403": return {
			answer: {
				kind: "http-status",
				status: 403
			},
			evidence: a,
			source: o
		};
		case "accepted": return {
			answer: { kind: "accepted" },
			evidence: a,
			source: o
		};
		case "unknown": return {
			answer: null,
			evidence: a,
			source: o
		};
	}
}
function libraryAnswer(e, t) {
	return e === null ? null : e === "accepted" ? { kind: "accepted" } : e === "close" ? {
		kind: "close",
		when: t
	} : {
		kind: "alert",
		alert: e,
		when: t
	};
}
function configured(e, t) {
	return {
		answer: e,
		evidence: "documented",
		source: t
	};
}
// src/alerts/certificate-rules.ts
function certificateRuling(e, t, n, r) {
	let { tls: { clientCertificate: i } } = e;
	if (!isKnown(i)) return i;
	let a = i.value;
	if (a.mode === "none") return notAsked;
	let o = {
		...r,
		endpoint: e,
		stack: t,
		request: a,
		circumstance: n
	};
	return a.asked === "after-request" ? lateRuling(o) : judged(o);
}
const notAsked = configured({ kind: "accepted" }, "the server asks for no client certificate (RFC 8446 §4.3.2)");
function lateRuling(e) {
	let { protocol: t, lateRequest: n } = e;
	if (!(isTls13(t) ? n === "post-handshake" : n !== "refuses")) return lateRefusal(e.stack, t);
	let r = judged(e);
	return !("answer" in r) || r.answer === null || !("when" in r.answer) ? r : {
		...r,
		answer: {
			...r.answer,
			when: "after-finished"
		}
	};
}
function lateRefusal(e, t) {
	let { evidence: n, source: r } = e.program, [i, a] = e.program.lateRefusal;
	return isTls13(t) ? ruled(e, a ?? "unknown", null, "after-finished") : i === "alert-40" ? {
		answer: {
			kind: "alert",
			alert: 40,
			when: "after-finished"
		},
		evidence: n,
		source: r
	} : ruled(e, i ?? "unknown", null, "after-finished");
}
function judged(e) {
	switch (e.circumstance) {
		case "client-certificate-absent": return missing(e);
		case "client-certificate-unproven-key": return unproven(e);
		case "client-certificate-denied": return denied(e);
		case "valid-rsa":
		case "valid-ecdsa":
		case "valid-ed25519": return configured({ kind: "accepted" }, "a certificate without a fault");
		default: return faulty(e, e.circumstance);
	}
}
function missing({ request: e, stack: t, protocol: n }) {
	if (e.mode !== "required") return unverified(e, t);
	let r = t.library === null ? null : ofVersion(t.library.missing, n);
	return withPage(ruled(t, refusalOf(e, t, t.program.missing), r, whenJudged(n)), e, 496);
}
function unverified({ unverifiedStatus: e }, { program: t }) {
	return e === void 0 ? notRequired : configured(e === t.closingStatus ? {
		kind: "close",
		when: "after-finished"
	} : {
		kind: "http-status",
		status: e
	}, "a rule of the server's configuration");
}
const notRequired = configured({ kind: "accepted" }, "the configuration asks for a certificate without requiring one");
function unproven({ stack: e, protocol: t }) {
	return ruled(e, "library", e.library?.unprovenKey ?? null, whenJudged(t));
}
function denied({ stack: e, protocol: t }) {
	return ruled(e, e.program.denied, e.library?.denied ?? null, whenJudged(t));
}
function faulty(e, t) {
	let { request: n, stack: r, protocol: i } = e;
	if (t === "client-certificate-revoked" && !checksRevocation(e)) return noRevocation;
	let a = libraryVerdict(e, t);
	return a === "accepted" ? ruled(r, "library", a, whenJudged(i)) : isPassedOver(e, t) ? unverified(n, r) : withPage(ruled(r, refusalOf(n, r, r.program.bad), a, whenJudged(i)), n, 495);
}
const noRevocation = configured({ kind: "accepted" }, "the server has no revocation list");
function checksRevocation({ request: e, stack: t }) {
	return e.crlFile !== null && t.program.revocation === "crl";
}
function libraryVerdict({ endpoint: e, stack: t }, n) {
	let { library: r } = t;
	if (r === null) return null;
	let i = isKnown(e.tls.securityLevel) ? e.tls.securityLevel.value : 2, a = n === "client-certificate-weak-key" && i < 2 || n === "client-certificate-weak-hash" && i < 1;
	return r.library === "openssl" && a ? "accepted" : r.faults[n];
}
function isPassedOver(e, t) {
	let { request: n, stack: r } = e;
	return n.verifyErrors === "ignored" ? !0 : n.mode === "optional-any-ca" ? isAboutCa(e, t) : n.mode === "optional" && r.program.badOptional === "accepted";
}
function isAboutCa({ request: e }, t) {
	return t === "client-certificate-unknown-ca" || t === "client-certificate-self-signed" && e.crlFile === null;
}
function refusalOf({ refusal: e }, { program: t }, n) {
	return t.ownRefusal === "never" ? n : t.ownRefusal === "close" ? e === "close" ? "close-late" : n : {
		none: "accepted",
		"http-400": "http-400",
		close: "close",
		alert: "library"
	}[e];
}
function withPage(e, { errorPages: t }, n) {
	if (e.answer?.kind !== "http-status" || t === void 0) return e;
	if (!isKnown(t)) return t;
	let r = t.value.find((e) => e.status === n)?.answer;
	return r === void 0 ? e : isKnown(r) ? configured(r.value === 200 ? { kind: "accepted" } : {
		kind: "http-status",
		status: r.value
	}, `error_page ${n} of the server's configuration`) : unknown(r.unknown, r.at);
}
// src/alerts/negotiation-rules.ts
function negotiationRuling(e, t, n, r) {
	let { library: i } = t, fromLibrary = (e) => ruled(t, "library", i?.[e] ?? null, "before-finished");
	switch (n) {
		case "no-common-version": return fromLibrary(isOneVersionEach(e, r.protocol) ? "oneVersionEach" : "noVersion");
		case "no-common-suite":
		case "no-common-certificate-type": return fromLibrary("noSuite");
		case "no-common-group": return fromLibrary(r.protocol === "TLSv1.3" && i?.noGroupInTls13 !== void 0 ? "noGroupInTls13" : "noGroup");
		case "no-common-signature-algorithm": return fromLibrary("noSignatureAlgorithm");
		case "unknown-name":
		case "absent-name": return nameRuling(e, t, n, r);
		case "alpn-mismatch": return alpnRuling(e, t);
		case "fallback-scsv": return fallbackRuling(e, t, r.protocol);
		case "nothing-wrong": return configured({ kind: "accepted" }, "nothing is wrong");
	}
}
function isOneVersionEach({ tls: { protocols: e } }, t) {
	return !isKnown(e) || e.value.includes(t) ? !1 : compareVersions(t, "TLSv1.2") >= 0;
}
function nameRuling(e, t, n, r) {
	let i = unknownNamesOf(e, t);
	if (!isKnown(i)) return i;
	if (i.value === "served") return served(e, t, r);
	let { program: a, library: o } = t, s = ruled(t, n === "unknown-name" ? a.rejectedName : a.rejectedAbsentName, o?.rejectedName ?? null, "before-finished");
	return s.answer?.kind === "accepted" ? served(e, t, r) : s;
}
function unknownNamesOf({ names: e, tls: { unknownNames: t, nameHandling: n, clientCertificate: r } }, { program: i }) {
	return isKnown(t) ? t.value === "software-default" ? isKnown(n) && n.value === "rejects" ? known("rejected") : e.length === 0 ? known("served") : i.unknownNames === "unknown" ? unknown("whether this server takes names that it does not know is not told", r.at ?? null) : known(i.unknownNames) : known(t.value, t.at) : t;
}
function served({ tls: { clientCertificate: e } }, t, n) {
	let r = isKnown(e) ? e.value : null;
	if (r?.asked === "after-request" && r.mode !== "none" && n.lateRequest === "refuses") return lateRefusal(t, n.protocol);
	let { evidence: i, source: a } = t.program;
	return {
		answer: { kind: "accepted" },
		evidence: i,
		source: a
	};
}
function alpnRuling({ software: e, tls: { alpn: t } }, n) {
	let { program: r, library: i } = n;
	return isKnown(t) ? t.value.length === 0 ? configured({ kind: "accepted" }, "the server has no list of application protocols (RFC 7301 §3.2)") : ruled(n, r.alpnSince !== null && isBefore(e.version, r.alpnSince) ? "accepted" : r.alpn, i?.alpn ?? null, "before-finished") : t;
}
function fallbackRuling({ tls: { protocols: e } }, t, n) {
	let r = isKnown(e) ? newest(e.value) : void 0;
	return r !== void 0 && compareVersions(n, r) >= 0 ? configured({ kind: "accepted" }, "no version of the server is newer (RFC 7507 §3)") : ruled(t, "library", t.library?.fallback ?? null, "before-finished");
}
// src/alerts/observed-answers.data.ts
const observedServers = [
	{
		id: "nginx",
		config: "nginx 1.22.1 (OpenSSL 3.0.19), ssl_verify_client on, ssl_crl",
		software: {
			name: "nginx",
			version: "1.22.1"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"absent-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "s_server",
		config: "openssl s_server 3.0.19 -Verify -verify_return_error, CRL",
		software: {
			name: "openssl s_server",
			version: "3.0.19"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 44",
				"TLSv1.3": "alert 44 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "apache2",
		config: "Apache httpd 2.4.71 mod_ssl (OpenSSL 3.0.19), SSLVerifyClient require in vhost, CRL",
		software: {
			name: "apache",
			version: "2.4.71"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 44",
				"TLSv1.3": "alert 44 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"alpn-mismatch": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "EOF"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "haproxy",
		config: "HAProxy 2.6.12 (OpenSSL 3.0.19), verify required, crl-file",
		software: {
			name: "haproxy",
			version: "2.6.12"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 44",
				"TLSv1.3": "alert 44 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"absent-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"alpn-mismatch": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "caddy",
		config: "Caddy 2.6.2 (Go 1.19.8), require_and_verify",
		software: {
			name: "caddy",
			version: "2.6.2"
		},
		library: {
			name: "go",
			version: "1.19.8"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "accepted (TLS 1.3 suites not configurable)"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 80",
				"TLSv1.3": "alert 80"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "lighttpd",
		config: "lighttpd 1.4.69 mod_openssl, verifyclient.enforce, CRL",
		software: {
			name: "lighttpd",
			version: "1.4.69"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 44",
				"TLSv1.3": "alert 44 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "gnutls",
		config: "gnutls-serv 3.7.9 --require-client-cert --verify-client-cert, CRL",
		software: {
			name: "gnutls-serv",
			version: "3.7.9"
		},
		library: {
			name: "gnutls",
			version: "3.7.9"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 50",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "alert 49 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "alert 49 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "alert 49 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "alert 49 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "alert 49 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 80",
				"TLSv1.3": "alert 80 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "alert 49 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 49",
				"TLSv1.3": "alert 49 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 40",
				"TLSv1.2": "alert 40"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "node20",
		config: "Node 20.20.2 https (OpenSSL 3.0.19) requestCert + rejectUnauthorized, crl",
		software: {
			name: "node",
			version: "20.20.2"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late RST"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "EOF"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "node24",
		config: "Node 24.21.0 https (OpenSSL 3.5.8) requestCert + rejectUnauthorized, crl",
		software: {
			name: "node",
			version: "24.21.0"
		},
		library: {
			name: "openssl",
			version: "3.5"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "EOF"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "go123",
		config: "Go 1.23.5 crypto/tls RequireAndVerifyClientCert + VerifyPeerCertificate (denies revoked and denied CN)",
		software: {
			name: "go",
			version: "1.23.5"
		},
		library: {
			name: "go",
			version: "1.23.5"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-denied": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "accepted (TLS 1.3 suites not configurable)"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 80",
				"TLSv1.3": "alert 80"
			},
			"absent-name": {
				"TLSv1.2": "alert 80",
				"TLSv1.3": "alert 80"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "java17",
		config: "OpenJDK 17.0.15 JSSE needClientAuth, PKIX + CRL + custom check",
		software: {
			name: "java",
			version: "17.0.15"
		},
		library: {
			name: "jsse",
			version: "17.0.15"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "not tested (groups not restricted)",
				"TLSv1.3": "not tested (groups not restricted)"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "EOF; client illegal_parameter(47)" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40 late"
			}
		}
	},
	{
		id: "haproxyign",
		config: "HAProxy 2.6.12, verify optional crt-ignore-err all ca-ignore-err all + deny",
		software: {
			name: "haproxy",
			version: "2.6.12"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "errors-ignored",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			}
		}
	},
	{
		id: "nginxopt",
		config: "nginx 1.22.1, ssl_verify_client optional + 403 unless SUCCESS",
		software: {
			name: "nginx",
			version: "1.22.1"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "optional",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "HTTP 403",
				"TLSv1.3": "HTTP 403"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 400",
				"TLSv1.3": "HTTP 400"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			}
		}
	},
	{
		id: "apachedir",
		config: "Apache httpd 2.4.71 mod_ssl, SSLVerifyClient require only in <Location>",
		software: {
			name: "apache",
			version: "2.4.71"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "location",
		lateRequest: "renegotiates",
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40 late",
				"TLSv1.3": "HTTP 403"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 403"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 403"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 44 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42 late",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 403"
			}
		}
	},
	{
		id: "apachedir/noreneg",
		config: "Apache httpd 2.4.71 mod_ssl, SSLVerifyClient require only in <Location>",
		software: {
			name: "apache",
			version: "2.4.71"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "location",
		lateRequest: "refuses",
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"valid-rsa": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"valid-ecdsa": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"valid-ed25519": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			},
			"client-certificate-denied": {
				"TLSv1.2": "alert 40 late; client no_renegotiation(100)",
				"TLSv1.3": "HTTP 403"
			}
		}
	},
	{
		id: "apachedir/pha",
		config: "Apache httpd 2.4.71 mod_ssl, SSLVerifyClient require only in <Location>",
		software: {
			name: "apache",
			version: "2.4.71"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "location",
		lateRequest: "post-handshake",
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40 late",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45 late",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42 late",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48 late",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48 late",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 44 late",
				"TLSv1.3": "alert 44 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43 late",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46 late",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43 late",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51 late",
				"TLSv1.3": "alert 51 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42 late",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42 late",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			}
		}
	},
	{
		id: "bun",
		config: "Bun 1.4.5 (BoringSSL) requestCert + rejectUnauthorized",
		software: {
			name: "bun",
			version: "1.4.5"
		},
		library: {
			name: "boringssl",
			version: "unversioned"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-expired": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "alert 47 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"client-certificate-denied": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"no-common-version": { "TLSv1.1": "alert 70" },
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"alpn-mismatch": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": { "TLSv1.3": "HTTP 200" },
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "grpc",
		config: "grpcio 1.84.0 (BoringSSL) require_client_auth",
		software: {
			name: "grpc",
			version: "1.84.0"
		},
		library: {
			name: "boringssl",
			version: "unversioned"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"valid-rsa": {
				"TLSv1.2": "late EOF (accepted or not: no HTTP/2 was tried)",
				"TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)"
			},
			"valid-ecdsa": {
				"TLSv1.2": "late EOF (accepted or not: no HTTP/2 was tried)",
				"TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)"
			},
			"valid-ed25519": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-expired": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "late EOF (accepted or not: no HTTP/2 was tried)",
				"TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "late EOF"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "late EOF (accepted or not: no HTTP/2 was tried)",
				"TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "late EOF (accepted or not: no HTTP/2 was tried)",
				"TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)"
			},
			"client-certificate-denied": {
				"TLSv1.2": "late EOF (accepted or not: no HTTP/2 was tried)",
				"TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)"
			},
			"no-common-version": { "TLSv1.1": "EOF" },
			"no-common-suite": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "EOF"
			},
			"no-common-group": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "EOF"
			},
			"no-common-certificate-type": { "TLSv1.2": "EOF" },
			"no-common-signature-algorithm": {
				"TLSv1.2": "EOF",
				"TLSv1.3": "EOF"
			},
			"alpn-mismatch": {
				"TLSv1.2": "late EOF (accepted or not: no HTTP/2 was tried)",
				"TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)"
			},
			"fallback-scsv": { "TLSv1.2": "EOF" },
			"nothing-wrong": { "TLSv1.3": "late EOF (accepted or not: no HTTP/2 was tried)" }
		}
	},
	{
		id: "stunnel",
		config: "stunnel 5.68 (OpenSSL 3.0.19) verifyChain, CRL",
		software: {
			name: "stunnel",
			version: "5.68"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"valid-ecdsa": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"valid-ed25519": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 44",
				"TLSv1.3": "alert 44 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"alpn-mismatch": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "hitch",
		config: "hitch 1.7.2 (OpenSSL 3.0.19) client-verify required, no CRL",
		software: {
			name: "hitch",
			version: "1.7.2"
		},
		library: {
			name: "openssl",
			version: "3.0"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"valid-ecdsa": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"valid-ed25519": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 45",
				"TLSv1.3": "alert 45 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 48",
				"TLSv1.3": "alert 48 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 43",
				"TLSv1.3": "alert 43 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "alert 42",
				"TLSv1.3": "alert 42 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"absent-name": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"alpn-mismatch": {
				"TLSv1.2": "late close_notify",
				"TLSv1.3": "late close_notify"
			},
			"fallback-scsv": { "TLSv1.2": "alert 86" },
			"nothing-wrong": {
				"TLSv1.2": "accepted",
				"TLSv1.3": "accepted"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 51",
				"TLSv1.3": "alert 51 late"
			}
		}
	},
	{
		id: "java25",
		config: "Temurin JDK 25 JSSE, needClientAuth, PKIX + CRL + custom check",
		software: {
			name: "java",
			version: "25"
		},
		library: {
			name: "jsse",
			version: "25"
		},
		setup: "required",
		lateRequest: null,
		answers: {
			"client-certificate-absent": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 116 late"
			},
			"valid-rsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"valid-ecdsa": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"valid-ed25519": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-expired": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-not-yet-valid": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-unknown-ca": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-self-signed": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-revoked": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-wrong-purpose": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-unknown-extension": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-key-usage": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-bad-signature": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"client-certificate-weak-hash": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-weak-key": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-denied": {
				"TLSv1.2": "alert 46",
				"TLSv1.3": "alert 46 late"
			},
			"no-common-version": {
				"TLSv1.1": "alert 70",
				"TLSv1.3": "alert 70",
				"TLSv1.2": "alert 70"
			},
			"no-common-suite": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"no-common-certificate-type": { "TLSv1.2": "alert 40" },
			"no-common-group": {
				"TLSv1.2": "not tested (groups not restricted)",
				"TLSv1.3": "not tested (groups not restricted)"
			},
			"no-common-signature-algorithm": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40"
			},
			"unknown-name": {
				"TLSv1.2": "alert 112",
				"TLSv1.3": "alert 112"
			},
			"absent-name": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"alpn-mismatch": {
				"TLSv1.2": "alert 120",
				"TLSv1.3": "alert 120"
			},
			"fallback-scsv": { "TLSv1.2": "EOF; client illegal_parameter(47)" },
			"nothing-wrong": {
				"TLSv1.2": "HTTP 200",
				"TLSv1.3": "HTTP 200; warning 90 late"
			},
			"client-certificate-unproven-key": {
				"TLSv1.2": "alert 40",
				"TLSv1.3": "alert 40 late"
			}
		}
	}
], opensslErrorAlerts = {
	CERT_CHAIN_TOO_LONG: 48,
	DEPTH_ZERO_SELF_SIGNED_CERT: 48,
	INVALID_CA: 48,
	PATH_LENGTH_EXCEEDED: 48,
	SELF_SIGNED_CERT_IN_CHAIN: 48,
	UNABLE_TO_GET_CRL: 48,
	UNABLE_TO_GET_CRL_ISSUER: 48,
	UNABLE_TO_GET_ISSUER_CERT: 48,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 48,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 48,
	CA_KEY_TOO_SMALL: 42,
	EC_KEY_EXPLICIT_PARAMS: 42,
	CA_MD_TOO_WEAK: 42,
	CERT_NOT_YET_VALID: 42,
	CERT_REJECTED: 42,
	CERT_UNTRUSTED: 42,
	CRL_NOT_YET_VALID: 42,
	DANE_NO_MATCH: 42,
	EE_KEY_TOO_SMALL: 42,
	EMAIL_MISMATCH: 42,
	ERROR_IN_CERT_NOT_AFTER_FIELD: 42,
	ERROR_IN_CERT_NOT_BEFORE_FIELD: 42,
	ERROR_IN_CRL_LAST_UPDATE_FIELD: 42,
	ERROR_IN_CRL_NEXT_UPDATE_FIELD: 42,
	HOSTNAME_MISMATCH: 42,
	IP_ADDRESS_MISMATCH: 42,
	UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 42,
	UNABLE_TO_DECRYPT_CERT_SIGNATURE: 42,
	UNABLE_TO_DECRYPT_CRL_SIGNATURE: 42,
	CERT_HAS_EXPIRED: 45,
	CRL_HAS_EXPIRED: 45,
	CERT_REVOKED: 44,
	CERT_SIGNATURE_FAILURE: 51,
	CRL_SIGNATURE_FAILURE: 51,
	INVALID_PURPOSE: 43,
	APPLICATION_VERIFICATION: 40,
	INVALID_CALL: 80,
	OUT_OF_MEM: 80,
	STORE_LOOKUP: 80,
	UNSPECIFIED: 80
}, boringSslErrorAlerts = {
	CERT_CHAIN_TOO_LONG: 48,
	DEPTH_ZERO_SELF_SIGNED_CERT: 48,
	INVALID_CA: 48,
	PATH_LENGTH_EXCEEDED: 48,
	SELF_SIGNED_CERT_IN_CHAIN: 48,
	UNABLE_TO_GET_CRL: 48,
	UNABLE_TO_GET_CRL_ISSUER: 48,
	UNABLE_TO_GET_ISSUER_CERT: 48,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 48,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 48,
	UNABLE_TO_DECRYPT_CERT_SIGNATURE: 42,
	UNABLE_TO_DECRYPT_CRL_SIGNATURE: 42,
	UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 42,
	ERROR_IN_CERT_NOT_BEFORE_FIELD: 42,
	ERROR_IN_CERT_NOT_AFTER_FIELD: 42,
	ERROR_IN_CRL_LAST_UPDATE_FIELD: 42,
	ERROR_IN_CRL_NEXT_UPDATE_FIELD: 42,
	CERT_UNTRUSTED: 42,
	CERT_REJECTED: 42,
	HOSTNAME_MISMATCH: 42,
	EMAIL_MISMATCH: 42,
	IP_ADDRESS_MISMATCH: 42,
	CERT_SIGNATURE_FAILURE: 51,
	CRL_SIGNATURE_FAILURE: 51,
	CERT_HAS_EXPIRED: 45,
	CERT_NOT_YET_VALID: 45,
	CRL_HAS_EXPIRED: 45,
	CRL_NOT_YET_VALID: 45,
	CERT_REVOKED: 44,
	UNSPECIFIED: 80,
	OUT_OF_MEM: 80,
	INVALID_CALL: 80,
	STORE_LOOKUP: 80,
	APPLICATION_VERIFICATION: 40,
	INVALID_PURPOSE: 43
}, openssl = {
	library: "openssl",
	from: "1.1.1",
	until: null,
	missing: [40, 116],
	faults: {
		"client-certificate-expired": opensslErrorAlerts.CERT_HAS_EXPIRED,
		"client-certificate-not-yet-valid": opensslErrorAlerts.CERT_NOT_YET_VALID,
		"client-certificate-unknown-ca": opensslErrorAlerts.UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
		"client-certificate-self-signed": opensslErrorAlerts.DEPTH_ZERO_SELF_SIGNED_CERT,
		"client-certificate-revoked": opensslErrorAlerts.CERT_REVOKED,
		"client-certificate-wrong-purpose": opensslErrorAlerts.INVALID_PURPOSE,
		"client-certificate-bad-signature": opensslErrorAlerts.CERT_SIGNATURE_FAILURE,
		"client-certificate-unknown-extension": 46,
		"client-certificate-key-usage": opensslErrorAlerts.INVALID_PURPOSE,
		"client-certificate-weak-hash": opensslErrorAlerts.CA_MD_TOO_WEAK,
		"client-certificate-weak-key": opensslErrorAlerts.EE_KEY_TOO_SMALL
	},
	unprovenKey: 51,
	denied: opensslErrorAlerts.APPLICATION_VERIFICATION,
	noVersion: 70,
	oneVersionEach: 70,
	noSuite: 40,
	noGroup: 40,
	noSignatureAlgorithm: 40,
	rejectedName: 112,
	alpn: 120,
	fallback: 86,
	evidence: "source",
	source: "OpenSSL ssl/statem/statem_lib.c (ssl_x509err2alert), statem_srvr.c, extensions_srvr.c"
}, go = {
	library: "go",
	from: "1.21",
	until: "1.25",
	missing: [42, 116],
	faults: {
		"client-certificate-expired": 45,
		"client-certificate-not-yet-valid": 45,
		"client-certificate-unknown-ca": 48,
		"client-certificate-self-signed": 48,
		"client-certificate-revoked": 42,
		"client-certificate-wrong-purpose": 42,
		"client-certificate-bad-signature": 48,
		"client-certificate-unknown-extension": 42,
		"client-certificate-key-usage": "accepted",
		"client-certificate-weak-hash": 48,
		"client-certificate-weak-key": "accepted"
	},
	unprovenKey: 51,
	denied: 42,
	noVersion: 70,
	oneVersionEach: 70,
	noSuite: 40,
	noGroup: 40,
	noSignatureAlgorithm: 40,
	rejectedName: 80,
	alpn: 120,
	fallback: 86,
	evidence: "source",
	source: "Go crypto/tls handshake_server.go, processCertsFromClient; \"improve client auth failure alerts\" (golang/go#53251) of 2023-01-20, after the 1.20 branch"
}, jsse = {
	library: "jsse",
	from: "23",
	until: null,
	missing: [40, 116],
	faults: {
		"client-certificate-expired": 46,
		"client-certificate-not-yet-valid": 46,
		"client-certificate-unknown-ca": 46,
		"client-certificate-self-signed": 46,
		"client-certificate-revoked": 46,
		"client-certificate-wrong-purpose": 46,
		"client-certificate-bad-signature": 46,
		"client-certificate-unknown-extension": 46,
		"client-certificate-key-usage": 46,
		"client-certificate-weak-hash": "accepted",
		"client-certificate-weak-key": "accepted"
	},
	unprovenKey: 40,
	denied: 46,
	noVersion: 70,
	oneVersionEach: 70,
	noSuite: 40,
	noGroup: 40,
	noGroupInTls13: 10,
	noSignatureAlgorithm: 40,
	rejectedName: 112,
	alpn: 120,
	fallback: "accepted",
	evidence: "source",
	source: "openjdk sun/security/ssl/CertificateMessage.java: exceptions of checkClientTrusted are not classified on the server; JDK-8311644 (openjdk/jdk#17717, February 2024)"
}, s2nCloses = "close", libraryRows = [
	openssl,
	{
		...openssl,
		from: null,
		until: "1.1.1",
		missing: [40, null],
		noVersion: "close",
		oneVersionEach: "close",
		evidence: "inferred",
		source: "OpenSSL 1.0.2 ssl/s3_srvr.c, s23_srvr.c; the map of verification errors as in later versions"
	},
	{
		...openssl,
		library: "boringssl",
		from: null,
		faults: {
			"client-certificate-expired": boringSslErrorAlerts.CERT_HAS_EXPIRED,
			"client-certificate-not-yet-valid": boringSslErrorAlerts.CERT_NOT_YET_VALID,
			"client-certificate-unknown-ca": boringSslErrorAlerts.UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
			"client-certificate-self-signed": boringSslErrorAlerts.DEPTH_ZERO_SELF_SIGNED_CERT,
			"client-certificate-revoked": boringSslErrorAlerts.CERT_REVOKED,
			"client-certificate-wrong-purpose": boringSslErrorAlerts.INVALID_PURPOSE,
			"client-certificate-bad-signature": boringSslErrorAlerts.CERT_SIGNATURE_FAILURE,
			"client-certificate-unknown-extension": 46,
			"client-certificate-key-usage": boringSslErrorAlerts.INVALID_PURPOSE,
			"client-certificate-weak-hash": "accepted",
			"client-certificate-weak-key": "accepted"
		},
		denied: 46,
		rejectedName: "close",
		alpn: "accepted",
		source: "BoringSSL ssl/ssl_x509.cc (SSL_alert_from_verify_result); negotiation as seen with Bun 1.4.5"
	},
	go,
	{
		...go,
		from: null,
		until: "1.21",
		missing: [42, 42],
		faults: {
			"client-certificate-expired": 42,
			"client-certificate-not-yet-valid": 42,
			"client-certificate-unknown-ca": 42,
			"client-certificate-self-signed": 42,
			"client-certificate-revoked": 42,
			"client-certificate-wrong-purpose": 42,
			"client-certificate-bad-signature": 42,
			"client-certificate-unknown-extension": 42,
			"client-certificate-key-usage": "accepted",
			"client-certificate-weak-hash": 42,
			"client-certificate-weak-key": "accepted"
		},
		source: "Go crypto/tls handshake_server.go of 1.20 and before: one alert for every failed verification"
	},
	{
		...go,
		from: "1.25",
		until: "1.26",
		missing: [null, 116],
		source: "Go crypto/tls of 1.24.4 and 1.26.10; between them the alert for a missing certificate changed"
	},
	{
		...go,
		from: "1.26",
		until: null,
		missing: [40, 116],
		source: "Go crypto/tls of 1.26.10 and 1.27.3"
	},
	jsse,
	{
		...jsse,
		from: "22",
		until: "23",
		missing: [42, 42],
		source: "openjdk before JDK-8311644 (JDK 23)"
	},
	{
		...jsse,
		from: "21.0.9",
		until: "22",
		missing: [null, null],
		source: "openjdk/jdk21u-dev#2069"
	},
	{
		...jsse,
		from: null,
		until: "21.0.9",
		missing: [42, 42],
		source: "openjdk before JDK-8311644; 17.0.15 observed"
	},
	{
		library: "gnutls",
		from: null,
		until: null,
		missing: [50, 116],
		faults: {
			"client-certificate-expired": 42,
			"client-certificate-not-yet-valid": 42,
			"client-certificate-unknown-ca": 42,
			"client-certificate-self-signed": 42,
			"client-certificate-revoked": 42,
			"client-certificate-wrong-purpose": "accepted",
			"client-certificate-bad-signature": 42,
			"client-certificate-unknown-extension": 42,
			"client-certificate-key-usage": 80,
			"client-certificate-weak-hash": 42,
			"client-certificate-weak-key": "accepted"
		},
		unprovenKey: 51,
		denied: 42,
		noVersion: 70,
		oneVersionEach: 40,
		noSuite: 40,
		noGroup: 40,
		noSignatureAlgorithm: 40,
		rejectedName: 112,
		alpn: 120,
		fallback: 86,
		evidence: "source",
		source: "GnuTLS lib/alert.c (gnutls_error_to_alert, f8971291); negotiation and purposes as gnutls-serv 3.7.9"
	},
	{
		library: "s2n",
		from: null,
		until: null,
		missing: [s2nCloses, s2nCloses],
		faults: {
			"client-certificate-expired": s2nCloses,
			"client-certificate-not-yet-valid": s2nCloses,
			"client-certificate-unknown-ca": s2nCloses,
			"client-certificate-self-signed": s2nCloses,
			"client-certificate-revoked": s2nCloses,
			"client-certificate-wrong-purpose": s2nCloses,
			"client-certificate-bad-signature": s2nCloses,
			"client-certificate-unknown-extension": s2nCloses,
			"client-certificate-key-usage": s2nCloses,
			"client-certificate-weak-hash": s2nCloses,
			"client-certificate-weak-key": s2nCloses
		},
		unprovenKey: s2nCloses,
		denied: s2nCloses,
		noVersion: 70,
		oneVersionEach: 70,
		noSuite: s2nCloses,
		noGroup: s2nCloses,
		noSignatureAlgorithm: s2nCloses,
		rejectedName: 40,
		alpn: s2nCloses,
		fallback: s2nCloses,
		evidence: "inferred",
		source: "s2n-tls tls/s2n_alerts.c and its usage guide, chapter 7: close_notify by design, with few exceptions"
	}
], usual = {
	library: null,
	missing: "library",
	bad: "library",
	badOptional: "refused",
	revocation: "crl",
	ownRefusal: "never",
	closingStatus: null,
	denied: "accepted",
	rejectedName: "library",
	rejectedAbsentName: "accepted",
	unknownNames: "served",
	alpn: "library",
	alpnSince: null,
	lateRefusal: [null, null],
	rules: "known"
}, nginx = {
	...usual,
	missing: "http-400",
	bad: "http-400",
	ownRefusal: "close",
	closingStatus: 444,
	denied: "http-403",
	rejectedAbsentName: "library",
	evidence: "source"
}, otherStack = {
	...usual,
	id: "other",
	ownRefusal: "always",
	names: [],
	denied: "unknown",
	unknownNames: "unknown",
	rejectedAbsentName: "unknown",
	evidence: "inferred",
	source: "the library alone, for software without observations"
}, stackRows = [
	{
		...nginx,
		id: "nginx",
		names: [
			...programNames.nginx,
			...programNames.openresty,
			...programNames.freenginx
		],
		alpnSince: "1.21.4",
		source: "nginx src/http/ngx_http_request.c, ngx_http_special_response.c; CHANGES of 1.21.4"
	},
	{
		...nginx,
		id: "nginx fork",
		names: [...programNames.angie, ...programNames.tengine],
		evidence: "inferred",
		source: "a fork of nginx: src/http/ngx_http_request.c"
	},
	{
		...usual,
		id: "apache",
		names: programNames.apache,
		denied: "http-403",
		rejectedName: "accepted",
		rejectedAbsentName: "http-403",
		alpn: "accepted",
		lateRefusal: ["alert-40", "http-403"],
		evidence: "observed",
		source: "Apache httpd 2.4.71 with OpenSSL 3.0.19 on loopback"
	},
	{
		...usual,
		id: "haproxy",
		names: programNames.haproxy,
		denied: "http-403",
		rejectedAbsentName: "library",
		alpn: "accepted",
		evidence: "observed",
		source: "HAProxy 2.6.12 with OpenSSL 3.0.19 on loopback; doc/configuration.txt on crt-ignore-err and strict-sni"
	},
	{
		...usual,
		id: "lighttpd",
		names: programNames.lighttpd,
		library: "openssl",
		badOptional: "accepted",
		rejectedName: "accepted",
		evidence: "observed",
		source: "lighttpd 1.4.69 with mod_openssl on loopback"
	},
	{
		...usual,
		id: "lighttpd with GnuTLS",
		names: programNames.lighttpd,
		library: "gnutls",
		missing: "close",
		bad: "alert-49",
		badOptional: "accepted",
		rejectedName: "accepted",
		evidence: "observed",
		source: "lighttpd 1.4.69 with mod_gnutls on loopback"
	},
	{
		...usual,
		id: "caddy",
		names: programNames.caddy,
		revocation: "never",
		unknownNames: "rejected",
		evidence: "observed",
		source: "Caddy 2.6.2 (Go 1.19.8) on loopback"
	},
	{
		...usual,
		id: "traefik",
		names: programNames.traefik,
		revocation: "never",
		evidence: "inferred",
		source: "Traefik is Go crypto/tls with RequireAndVerifyClientCert; sniStrict makes GetCertificate fail"
	},
	{
		...usual,
		id: "go",
		names: programNames.go,
		denied: "library",
		rejectedAbsentName: "library",
		evidence: "source",
		source: "Go crypto/tls handshake_server.go; revocation and policy are VerifyPeerCertificate of the program"
	},
	{
		...usual,
		id: "java",
		names: [
			...programNames.java,
			...programNames.tomcat,
			...programNames.jetty,
			...programNames.spring,
			...programNames.undertow
		],
		library: "jsse",
		denied: "library",
		evidence: "source",
		source: "JSSE behind Tomcat, Jetty and Spring Boot where tcnative is not configured"
	},
	{
		...usual,
		id: "java with OpenSSL",
		names: [
			...programNames.tomcat,
			...programNames.spring,
			...programNames.netty
		],
		library: "openssl",
		denied: "unknown",
		evidence: "inferred",
		source: "Tomcat native: OpenSSL behind the connector"
	},
	{
		...usual,
		id: "node",
		names: programNames.node,
		bad: "close",
		badOptional: "accepted",
		denied: "http-403",
		rejectedName: "close",
		evidence: "observed",
		source: "Node 20.20.2 and 24.21.0 https on loopback"
	},
	{
		...usual,
		id: "envoy",
		names: [
			...programNames.envoy,
			...programNames.istio,
			...programNames.contour,
			...programNames.emissary
		],
		denied: "library",
		rejectedAbsentName: "library",
		unknownNames: "unknown",
		evidence: "source",
		source: "Envoy source/common/tls/cert_validator/default_validator.cc; network filter chains for the name"
	},
	{
		...usual,
		id: "gnutls-serv",
		names: programNames["gnutls-serv"],
		library: "gnutls",
		bad: "alert-49",
		evidence: "observed",
		source: "gnutls-serv 3.7.9 on loopback"
	},
	{
		...usual,
		id: "openssl s_server",
		names: [...programNames.s_server, "openssl"],
		evidence: "observed",
		source: "openssl s_server 3.0.19 -Verify -verify_return_error on loopback"
	},
	{
		...usual,
		id: "stunnel",
		names: programNames.stunnel,
		rejectedName: "unknown",
		rejectedAbsentName: "unknown",
		alpn: "accepted",
		evidence: "observed",
		source: "stunnel 5.68 with OpenSSL 3.0.19 on loopback"
	},
	{
		...usual,
		id: "hitch",
		names: programNames.hitch,
		alpn: "close-late",
		evidence: "observed",
		source: "hitch 1.7.2 with OpenSSL 3.0.19 on loopback"
	},
	{
		...usual,
		id: "bun",
		names: programNames.bun,
		rules: "observed-only",
		evidence: "observed",
		source: "Bun 1.4.5 on loopback; it checks client certificates itself after the handshake"
	},
	{
		...usual,
		id: "grpc",
		names: programNames.grpc,
		rules: "observed-only",
		evidence: "observed",
		source: "grpcio 1.84.0 on loopback; it closes without an alert"
	},
	{
		...usual,
		id: "api-gateway",
		names: programNames["aws-api-gateway"],
		missing: "http-403",
		bad: "http-403",
		denied: "http-403",
		rejectedName: "unknown",
		unknownNames: "unknown",
		rejectedAbsentName: "unknown",
		evidence: "documented",
		source: "aws.amazon.com/premiumsupport/knowledge-center/api-gateway-mutual-tls-403-errors"
	},
	{
		...usual,
		id: "aws-alb",
		names: programNames["aws-alb"],
		missing: "unknown",
		bad: "unknown",
		denied: "unknown",
		rejectedName: "unknown",
		unknownNames: "served",
		evidence: "documented",
		source: "repost.aws/knowledge-center/elb-alb-mtls-client-connection-errors"
	},
	{
		...usual,
		id: "gcp",
		names: programNames["gcp-alb"],
		missing: "unknown",
		bad: "unknown",
		badOptional: "accepted",
		denied: "unknown",
		rejectedName: "unknown",
		unknownNames: "unknown",
		evidence: "documented",
		source: "cloud.google.com/load-balancing/docs/mtls"
	},
	{
		...usual,
		id: "cloudflare",
		names: programNames.cloudflare,
		missing: "http-403",
		bad: "http-403",
		denied: "http-403",
		rejectedName: "unknown",
		unknownNames: "unknown",
		evidence: "documented",
		source: "developers.cloudflare.com/firewall/recipes/require-valid-client-certificate; nextcloud/ios#847"
	},
	{
		...usual,
		id: "azure-application-gateway",
		names: programNames["azure-application-gateway"],
		missing: "http-400",
		bad: "http-400",
		denied: "unknown",
		rejectedName: "unknown",
		unknownNames: "unknown",
		evidence: "documented",
		source: "learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting"
	},
	{
		...usual,
		id: "iis",
		names: programNames.iis,
		missing: "http-403",
		bad: "http-403",
		denied: "http-403",
		rejectedName: "unknown",
		unknownNames: "unknown",
		lateRefusal: ["close-late", "unknown"],
		evidence: "documented",
		source: "techcommunity.microsoft.com IIS support blog 4449362; blogs.msdn chiranth"
	}
];
// src/alerts/stack.ts
function stackOf({ software: e }) {
	return {
		program: programOf(e),
		library: libraryRowOf(e)
	};
}
function programOf({ name: e, tlsLibrary: t }) {
	let n = stackRows.filter(({ names: t }) => t.includes(e.trim().toLowerCase()));
	return n.find(({ library: e }) => e === null || e === t.name) ?? n.find(({ library: e }) => e === null) ?? otherStack;
}
function libraryRowOf({ tlsLibrary: e }) {
	let { name: t, version: n } = e, r = /\d/.test(n);
	return libraryRows.find(({ library: e, from: i, until: a }) => e === t && (r || i === null && a === null) && isWithin(n, {
		from: i,
		until: a
	})) ?? null;
}
// src/alerts/observed.ts
function observedAnswer(e, t, { protocol: n, lateRequest: r }) {
	let i = isKnown(e.tls.clientCertificate) ? e.tls.clientCertificate.value : null, a = i === null ? null : setupOf(i), o = observedServers.find((n) => isSameSoftware(n, e) && (n.setup === a || !isAboutCertificates(t)) && (n.lateRequest === null || n.lateRequest === r) && n.answers[t] !== void 0), s = o === void 0 ? null : answerIn(o, t, n);
	return o === void 0 || s === null ? null : {
		answer: s,
		config: o.config
	};
}
function answerIn(e, t, n) {
	let r = e.answers[t]?.[n];
	return r === void 0 ? null : readAnswer(r);
}
function readAnswer(e) {
	let [t = ""] = e.split(";");
	if (t.includes("(")) return null;
	let n = t.includes("late") ? "after-finished" : "before-finished", [, r] = /^alert (\d+)/.exec(t) ?? [];
	if (r !== void 0) return {
		kind: "alert",
		alert: Number(r),
		when: n
	};
	let [, i] = /^HTTP (\d+)/.exec(t) ?? [];
	return i === "200" || t === "accepted" ? { kind: "accepted" } : i === void 0 ? {
		kind: "close",
		when: n
	} : {
		kind: "http-status",
		status: Number(i)
	};
}
function isSameSoftware({ software: e, library: t }, n) {
	let { name: r, version: i, tlsLibrary: a } = n.software;
	return programOf({
		name: e.name,
		tlsLibrary: t
	}).id === programOf({
		name: r,
		tlsLibrary: a
	}).id && branchOf(e.version) === branchOf(i) && t.name === a.name && branchOf(t.version) === branchOf(a.version);
}
function setupOf({ mode: e, asked: t, verifyErrors: n }) {
	return t === "after-request" ? "location" : n === "ignored" ? "errors-ignored" : e === "required" || e === "optional" ? e : null;
}
function isAboutCertificates(e) {
	return e.startsWith("client-certificate") || e.startsWith("valid");
}
// src/alerts/server-answer.ts
function isSameAnswer(e, t) {
	return textOf(e) === textOf(t);
}
function textOf(e) {
	switch (e.kind) {
		case "accepted": return "accepted";
		case "http-status": return `HTTP ${e.status}`;
		case "close": return `close ${e.when}`;
		case "alert": return `alert ${e.alert} ${e.when}`;
	}
}
// src/alerts/situation.ts
const situations = [
	"no-common-version",
	"no-common-suite",
	"no-common-group",
	"no-common-signature-algorithm",
	"unknown-name",
	"alpn-mismatch",
	"fallback-scsv",
	"client-certificate-absent",
	"client-certificate-expired",
	"client-certificate-not-yet-valid",
	"client-certificate-unknown-ca",
	"client-certificate-self-signed",
	"client-certificate-revoked",
	"client-certificate-wrong-purpose",
	"client-certificate-bad-signature",
	"client-certificate-denied"
], answerOf = (e, t, n) => answerFor(e, t, {
	protocol: n,
	lateRequest: "refuses"
});
function answerFor(e, t, n) {
	let { transport: r } = e;
	return isKnown(r) ? r.value === "plain" ? unknown("this listener speaks no TLS", r.at) : decided(e, rulingFor(e, t, n), t, observedAnswer(e, t, n)) : r;
}
function rulingFor(e, t, n) {
	let r = stackOf(e);
	return r.program.rules === "observed-only" ? onlyObserved(r) : rejectsAll(e) && t !== "no-common-version" ? rejection(r) : isAboutCertificate(t) ? certificateRuling(e, r, t, n) : negotiationRuling(e, r, t, n);
}
function onlyObserved({ program: { evidence: e, source: t } }) {
	return {
		answer: null,
		evidence: e,
		source: t
	};
}
function rejectsAll({ tls: { nameHandling: e } }) {
	return isKnown(e) && e.value === "rejects";
}
function rejection(e) {
	return ruled(e, e.program.rejectedName, e.library?.rejectedName ?? null, "before-finished");
}
function isAboutCertificate(e) {
	return e.startsWith("client-certificate") || e.startsWith("valid");
}
function decided({ software: e, tls: { clientCertificate: t } }, n, r, i) {
	if (!("answer" in n)) return n;
	let { answer: a, evidence: o, source: s } = n, c = a === null || !isSituation(r);
	return i !== null && (c || isSameAnswer(a, i.answer)) ? known({
		answer: i.answer,
		evidence: "observed",
		source: i.config
	}) : a === null ? notTold(e, s, t.at) : known({
		answer: a,
		evidence: o,
		source: s
	}, t.at);
}
function isSituation(e) {
	return situations.includes(e);
}
function notTold({ name: e, version: t, tlsLibrary: n }, r, i) {
	let a = `${n.name} ${n.version}`;
	return unknown(`what ${e} ${t} with ${a} answers is not known (${r})`, i);
}
// src/alerts/encounter.ts
function encounterOf(e, t, n, r) {
	let i = versionIn(t, e, n, r);
	if (!isKnown(i)) return i;
	let a = i.value;
	return a === null ? null : mapFact(answerOf(e, t, a), ({ answer: e, evidence: i }) => ({
		situation: t,
		protocol: a,
		answer: e,
		evidence: i,
		view: viewOf(e, n, r, t)
	}));
}
function versionIn(e, t, n, r) {
	return e === "no-common-version" ? known(newest(offeredVersions(n, r)) ?? null) : e === "fallback-scsv" ? fallbackVersion(t, n, r) : commonVersion(t, n, r);
}
function fallbackVersion({ tls: { protocols: e } }, t, n) {
	if (!isKnown(e)) return e;
	let r = newest(e.value), i = offeredVersions(t, n).filter((e) => r !== void 0 && compareVersions(e, r) < 0);
	return known(newest(i) ?? null, e.at);
}
function commonVersion({ tls: { protocols: e } }, t, n) {
	if (!isKnown(e)) return e;
	let r = offeredVersions(t, n), i = e.value.filter((e) => r.includes(e));
	return known(newest(i) ?? null, e.at);
}
function offeredVersions(e, t) {
	let { versions: n } = clientOf(e).hellos.library.hello;
	return t === "cfstream" ? n.filter((e) => e !== "TLSv1.3") : n;
}
// src/alerts/judge-expectation.ts
function judgeExpectation(e, t, n) {
	let [r, ...i] = candidatesOf(t), a = judgeCandidate(e, r, n);
	return a.status !== "broken" || a.how === "sometimes" || i.map((t) => judgeCandidate(e, t, n)).every((e) => e.status === "broken" && e.how === "always") ? a : {
		...a,
		confidence: "assumed"
	};
}
function judgeCandidate(e, t, n) {
	let r = e.kind === "exact" ? [e.situation] : e.situations, i = [];
	for (let a of r) {
		let r = encounterOf(t, a, n, e.api);
		if (r === null) return { status: "no-connection" };
		if (!isKnown(r)) return {
			status: "unknown",
			why: unknown(`${a}: ${r.unknown}`, r.at)
		};
		i.push(r.value);
	}
	return e.kind === "exact" ? judgeExact(e, i) : judgeApart(i);
}
function judgeApart(e) {
	let t = lookalikes(e, ({ view: e }) => [lookOf(e)]);
	if (t.length > 0) return breach("always", t);
	let n = lookalikes(e, ({ view: e }) => possibleLooks(e));
	return n.length > 0 ? breach("sometimes", n) : { status: "holds" };
}
function breach(e, t) {
	return {
		status: "broken",
		how: e,
		confidence: t.some((e) => e.some(({ evidence: e }) => e === "inferred")) || e === "sometimes" ? "assumed" : "certain",
		groups: t
	};
}
function lookalikes(e, t) {
	let n = new Map();
	for (let r of e) for (let e of new Set(t(r))) {
		let t = n.get(e);
		t === void 0 ? n.set(e, [r]) : t.push(r);
	}
	return [...n.values()].filter((e) => e.length > 1);
}
function lookOf({ urlErrorCode: e, streamErrorCode: t, networkFrameworkCode: n, httpStatus: r }) {
	return JSON.stringify([
		e,
		t,
		n,
		r
	]);
}
function possibleLooks(e) {
	return e.otherwise === null ? [lookOf(e)] : [lookOf(e), lookOf(e.otherwise)];
}
function judgeExact({ expected: e }, t) {
	let isAlert = ({ answer: t }) => e.alert === null || t.kind === "alert" && t.alert === e.alert, n = [
		"urlErrorCode",
		"streamErrorCode",
		"networkFrameworkCode",
		"httpStatus"
	], isLook = (t) => n.every((n) => e[n] === null || t[n] === e[n]);
	return t.every((e) => isAlert(e) && isLook(e.view)) ? t.every(({ view: e }) => e.otherwise === null || isLook(e.otherwise)) ? { status: "holds" } : breach("sometimes", [t]) : breach("always", [t]);
}
// src/alerts/answering-facts.ts
function answeringFacts(e) {
	return JSON.stringify(candidatesOf(e).map(factsOf), withoutPlaces);
}
function factsOf(e) {
	let { transport: t, software: n, tls: { protocols: r, clientCertificate: i, nameHandling: a, unknownNames: o, alpn: s } } = e, { name: c, version: l, tlsLibrary: u } = n, d = e.names.length > 0;
	return [
		[
			c,
			l,
			u
		],
		t,
		r,
		i,
		a,
		o,
		s,
		d
	];
}
function withoutPlaces(e, t) {
	if (e !== "at" && e !== "because" && e !== "authorities" && e !== "caFile") return e === "crlFile" ? t !== null : t;
}
// src/alerts/client-view.ts
const apis = [
	"url-session",
	"cfstream",
	"network-framework"
];
// src/alerts/reachable-codes.ts
function reachableCodes(e, t, n) {
	let r = [], i = "all";
	for (let a of candidatesOf(e)) for (let e of t) for (let t of situations) {
		let o = encounterOf(a, t, e, n);
		o !== null && (isKnown(o) ? r.push(o.value) : i = "partly");
	}
	return {
		encounters: r,
		codes: new Set(r.flatMap(({ view: e }) => codesOf(e))),
		known: i
	};
}
function codesOf(e) {
	return [e, ...e.otherwise === null ? [] : [e.otherwise]].flatMap(({ urlErrorCode: e, streamErrorCode: t, networkFrameworkCode: n }) => [
		e,
		t,
		n
	].flatMap((e) => e ?? []));
}
const tellingAlerts = [
	{
		alert: 42,
		situation: "client-certificate-not-yet-valid",
		about: "client-certificate"
	},
	{
		alert: 43,
		situation: "client-certificate-wrong-purpose",
		about: "client-certificate"
	},
	{
		alert: 44,
		situation: "client-certificate-revoked",
		about: "client-certificate"
	},
	{
		alert: 45,
		situation: "client-certificate-expired",
		about: "client-certificate"
	},
	{
		alert: 46,
		situation: "client-certificate-denied",
		about: "client-certificate"
	},
	{
		alert: 48,
		situation: "client-certificate-unknown-ca",
		about: "client-certificate"
	},
	{
		alert: 49,
		situation: "client-certificate-denied",
		about: "client-certificate"
	},
	{
		alert: 51,
		situation: "client-certificate-bad-signature",
		about: "client-certificate"
	},
	{
		alert: 116,
		situation: "client-certificate-absent",
		about: "client-certificate"
	},
	{
		alert: 40,
		situation: "no-common-suite",
		about: "negotiation"
	},
	{
		alert: 70,
		situation: "no-common-version",
		about: "negotiation"
	},
	{
		alert: 86,
		situation: "fallback-scsv",
		about: "negotiation"
	},
	{
		alert: 112,
		situation: "unknown-name",
		about: "negotiation"
	}
], ambiguous = new Set([
	-9802,
	-9806,
	-9816,
	-1200,
	-1005
]);
let subjects;
const subjectsByCode = () => new Map(tellingAlerts.toReversed().flatMap((e) => clientIds.flatMap((t) => apis.flatMap((n) => {
	let r = {
		kind: "alert",
		alert: e.alert,
		when: "before-finished"
	};
	return codesOf(viewOf(r, t, n, e.situation)).filter((e) => !ambiguous.has(e)).map((t) => [t, e]);
}))));
function subjectOfCode(e) {
	return subjects ??= subjectsByCode(), subjects.get(e) ?? null;
}
export { judgeExpectation as a, answerOf as c, answerText as d, apiText as f, viewText as g, situationText as h, answeringFacts as i, situations as l, otherwiseText as m, subjectOfCode as n, commonVersion as o, expectedText as p, apis as r, encounterOf as s, reachableCodes as t, alertText as u };
