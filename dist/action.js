import { createRequire } from "node:module";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { X509Certificate, createDecipheriv, createHash, createHmac, pbkdf2Sync, randomUUID } from "node:crypto";
import { dirname, posix, relative, resolve } from "node:path";
import { closeSync, constants as constants$1, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { spawn } from "node:child_process";
import { devNull } from "node:os";
// \0rolldown/runtime.js
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), __copyProps = (e, t, n, r) => {
	if (t && typeof t == "object" || typeof t == "function") for (var i = __getOwnPropNames(t), a = 0, o = i.length, s; a < o; a++) s = i[a], !__hasOwnProp.call(e, s) && s !== n && __defProp(e, s, {
		get: ((e) => t[e]).bind(null, s),
		enumerable: !(r = __getOwnPropDesc(t, s)) || r.enumerable
	});
	return e;
}, __toESM = (e, t, n) => (n = e == null ? {} : __create(__getProtoOf(e)), __copyProps(t || !e || !e.__esModule || !__hasOwnProp.call(e, "default") ? __defProp(n, "default", {
	value: e,
	enumerable: !0
}) : n, e)), __require = createRequire(import.meta.url);
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(e, t, n) {
	let r = new Command(e, t, n);
	process.stdout.write(r.toString() + os.EOL);
}
var Command = class {
	constructor(e, t, n) {
		e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += ",", e += `${n}=${escapeProperty(r)}`);
			}
		}
		return e += `::${escapeData(this.message)}`, e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!fs.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	fs.appendFileSync(n, `${toCommandValue(t)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(e, t) {
	let n = `ghadelimiter_${crypto.randomUUID()}`, r = toCommandValue(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${os.EOL}${r}${os.EOL}${n}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const { access, appendFile, writeFile } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", summary = new class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[SUMMARY_ENV_VAR];
			if (!e) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(e, constants.R_OK | constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = e, this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
		return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
	}
	write(e) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? writeFile : appendFile)(n, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = "", this;
	}
	addRaw(e, t = !1) {
		return this._buffer += e, t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t }), r = this.wrap("pre", this.wrap("code", e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = !1) {
		let n = t ? "ol" : "ul", r = e.map((e) => this.wrap("li", e)).join(""), i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == "string") return this.wrap("td", e);
				let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? "th" : "td", o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join("");
			return this.wrap("tr", t);
		}).join(""), n = this.wrap("table", t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		let n = this.wrap("details", this.wrap("summary", e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap("img", null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		let n = `h${t}`, r = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(n) ? n : "h1", i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		let e = this.wrap("hr", null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		let e = this.wrap("br", null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t }), r = this.wrap("blockquote", e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		let n = this.wrap("a", e, { href: t });
		return this.addRaw(n).addEOL();
	}
}();
var ExitCode;
(function(e) {
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(ExitCode ||= {});
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}
function setOutput(e, t) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
	process.stdout.write(os.EOL), issueCommand("set-output", { name: e }, toCommandValue(t));
}
function setFailed(e) {
	process.exitCode = ExitCode.Failure, error(e);
}
function debug(e) {
	issueCommand("debug", {}, e);
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice$1(e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + os.EOL);
}
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
// src/config/paths.ts
function pathFilter(e) {
	let t = e.include.map(pathMatcher), n = e.exclude.map(pathMatcher);
	return (e) => (t.length === 0 || t.some((t) => t(e))) && !n.some((t) => t(e));
}
function pathMatcher(e) {
	let t = e.replace(/^\.?\//, "").replace(/\/+$/, ""), n = compileGlob(t), r = compileGlob(`${t}/**`);
	return (e) => n(e) || r(e);
}
// src/finding/fingerprint.ts
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
// src/finding/compare.ts
function compareDrafts(e, t) {
	let n = byDefect(t ?? e), r = byDefect(e), i = e.flatMap((e) => {
		let t = n.get(comparedBy(e));
		return t === void 0 ? [finish$1(e, "regression", e.clients)] : split$1(e, t);
	}), a = (t ?? []).flatMap((e) => gone(e, r.get(comparedBy(e))));
	return [...i, ...a].sort(byImportance$1);
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
const hitKey = ({ client: e, host: t }) => `${e} ${t}`;
function split$1(e, { clients: t, hits: n }) {
	if (e.clients.length === 0) return [finish$1(e, "existing", [])];
	let r = new Set(e.hits?.filter((e) => !n.has(hitKey(e))).map(({ client: e }) => e)), isWorse = (e) => !t.has(e) || r.has(e), i = e.clients.filter(isWorse), a = e.clients.filter((e) => !isWorse(e));
	return [...i.length > 0 ? [finish$1(e, "regression", i)] : [], ...a.length > 0 ? [finish$1(e, "existing", a)] : []];
}
function gone(e, t) {
	if (t === void 0) return [finish$1(e, "fixed", e.clients)];
	let n = e.clients.filter((e) => !t.clients.has(e));
	return n.length > 0 ? [finish$1(e, "fixed", n)] : [];
}
function finish$1(e, t, n) {
	let { messageId: r, identity: i, hits: a, defect: o, message: s, ...c } = e;
	return {
		...c,
		status: t,
		clients: n,
		message: s(n),
		fingerprint: fingerprintOf(e),
		helpUrl: helpUrl(e.rule)
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
function byImportance$1(e, t) {
	return statusRank[e.status] - statusRank[t.status] || severityRank[e.severity] - severityRank[t.severity] || Number(e.confidence === "assumed") - Number(t.confidence === "assumed") || e.location.path.localeCompare(t.location.path, "en") || e.location.line - t.location.line || e.rule.localeCompare(t.rule, "en");
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
], names$2 = new Map(alerts.map(({ number: e, name: t }) => [e, t])), numbers$2 = new Map(alerts.map(({ number: e, name: t }) => [t, e]));
function alertName(e) {
	return names$2.get(e);
}
function alertNumber(e) {
	return numbers$2.get(e);
}
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
// src/apple/address.ts
function isIpAddress(e) {
	return parseAddress(e) !== null;
}
function parseAddress(e) {
	let t = e.startsWith("[") && e.endsWith("]") ? e.slice(1, -1) : e;
	return t.includes(":") ? parseIpv6(t) : parseIpv4(t);
}
function parseIpv4(e) {
	let t = e.split(".");
	return t.length !== 4 || !t.every(isOctet) ? null : Uint8Array.from(t, Number);
}
function isOctet(e) {
	return /^(0|[1-9]\d{0,2})$/.test(e) && Number(e) <= 255;
}
function parseIpv6(e) {
	let t = e.split("::");
	if (t.length > 2) return null;
	let [n, r] = [groupsOf$2(t[0] ?? ""), groupsOf$2(t[1] ?? "")];
	if (n === null || r === null) return null;
	let i = 8 - n.length - r.length;
	if (t.length === 1 ? i !== 0 : i < 1) return null;
	let a = [
		...n,
		...Array(i).fill(0),
		...r
	];
	return Uint8Array.from(a.flatMap((e) => [e >> 8, e & 255]));
}
function groupsOf$2(e) {
	if (e === "") return [];
	let t = e.split(":");
	if (t.length > 8) return null;
	let n = t.at(-1) ?? "", r = n.includes(".") ? parseIpv4(n) : void 0;
	if (r === null) return null;
	let i = r === void 0 ? t : t.slice(0, -1);
	if (!i.every((e) => /^[0-9a-f]{1,4}$/i.test(e))) return null;
	let a = i.map((e) => Number.parseInt(e, 16));
	if (r === void 0) return a;
	let [o = 0, s = 0, c = 0, l = 0] = r;
	return [
		...a,
		o << 8 | s,
		c << 8 | l
	];
}
function samePrefix(e, t, n) {
	if (e.length !== t.length || n > e.length * 8) return !1;
	let r = n >> 3;
	for (let n = 0; n < r; n += 1) if (e[n] !== t[n]) return !1;
	let i = n & 7;
	if (i === 0) return !0;
	let a = 255 << 8 - i & 255;
	return ((e[r] ?? 0) & a) === ((t[r] ?? 0) & a);
}
// src/apple/client-id.ts
const clientIds = [
	"ios-9",
	"ios-10",
	"ios-11",
	"ios-12.0",
	"ios-12.2",
	"ios-13",
	"ios-14",
	"ios-15.0",
	"ios-15.4",
	"ios-16",
	"ios-17",
	"ios-18",
	"ios-26.0",
	"ios-26.2",
	"ios-27"
];
function releaseOf(e) {
	let [t, n] = e.slice(4).split(".");
	return [Number(t), Number(n ?? 0)];
}
function isFrom(e, t) {
	return compareReleases$1(releaseOf(e), t) >= 0;
}
function compareReleases$1(e, t) {
	return e[0] - t[0] || e[1] - t[1];
}
// src/apple/clients.data.ts
const ats9 = [
	49196,
	49195,
	49188,
	49162,
	49187,
	49161,
	49200,
	49199,
	49192,
	49191,
	49171
], ats10 = [
	49196,
	49195,
	49188,
	49187,
	49162,
	49161,
	49200,
	49199,
	49192,
	49191,
	49172,
	49171
], ats11 = [
	49196,
	49195,
	49188,
	49187,
	49162,
	49161,
	52393,
	49200,
	49199,
	49192,
	49191,
	49172,
	49171,
	52392
], ats14 = [
	49196,
	49195,
	52393,
	49200,
	49199,
	52392,
	49188,
	49187,
	49162,
	49161,
	49192,
	49191,
	49172,
	49171
], ats154 = [
	49196,
	49195,
	52393,
	49200,
	49199,
	52392,
	49162,
	49161,
	49172,
	49171
], ats262 = [
	49196,
	49200,
	49195,
	52393,
	49199,
	52392,
	49162,
	49161,
	49172,
	49171
], library9 = [
	49196,
	49195,
	49188,
	49187,
	49162,
	49161,
	49160,
	49200,
	49199,
	49192,
	49191,
	49172,
	49171,
	49170
], tls13Aes128First = [
	4865,
	4866,
	4867
], tls13ChachaFirst = [
	4867,
	4865,
	4866
], tls13ChachaSecond = [
	4866,
	4867,
	4865
], tls13ChachaLast = [
	4866,
	4865,
	4867
], rsa9 = [
	157,
	156,
	61,
	53,
	60,
	47
], rsa6 = [
	157,
	156,
	61,
	60,
	53,
	47
], rsa4 = [
	157,
	156,
	53,
	47
], tripleDes = [
	49160,
	49170,
	10
], rc4 = [
	49159,
	49169,
	5,
	4
], scsv = [255], rsaTripleDes = [10], tls12 = ["TLSv1.2"], tls12And13 = ["TLSv1.3", "TLSv1.2"], upToTls12 = [
	"TLSv1.2",
	"TLSv1.1",
	"TLSv1.0"
], upToTls13 = [
	"TLSv1.3",
	"TLSv1.2",
	"TLSv1.1",
	"TLSv1.0"
], nistCurves = [
	"secp256r1",
	"secp384r1",
	"secp521r1"
], x25519First = [
	"x25519",
	"secp256r1",
	"secp384r1",
	"secp521r1"
], mlkemFirst = [
	"X25519MLKEM768",
	"x25519",
	"secp256r1",
	"secp384r1",
	"secp521r1"
], x25519Share = ["x25519"], mlkemShares = ["X25519MLKEM768", "x25519"], schemes9 = [
	"rsa_pkcs1_sha384",
	"rsa_pkcs1_sha256",
	"rsa_pkcs1_sha1",
	"ecdsa_secp384r1_sha384",
	"ecdsa_secp256r1_sha256",
	"ecdsa_sha1"
], schemes10 = [
	"rsa_pkcs1_sha256",
	"rsa_pkcs1_sha1",
	"rsa_pkcs1_sha384",
	"rsa_pkcs1_sha512",
	"ecdsa_secp256r1_sha256",
	"ecdsa_sha1",
	"ecdsa_secp384r1_sha384",
	"ecdsa_secp521r1_sha512"
], schemes11 = [
	"ecdsa_secp256r1_sha256",
	"rsa_pss_rsae_sha256",
	"rsa_pkcs1_sha256",
	"ecdsa_secp384r1_sha384",
	"rsa_pss_rsae_sha384",
	"rsa_pkcs1_sha384",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha512",
	"rsa_pkcs1_sha1"
], schemes12 = [
	"ecdsa_secp256r1_sha256",
	"rsa_pss_rsae_sha256",
	"rsa_pkcs1_sha256",
	"ecdsa_secp384r1_sha384",
	"ecdsa_sha1",
	"rsa_pss_rsae_sha384",
	"rsa_pss_rsae_sha384",
	"rsa_pkcs1_sha384",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha512",
	"rsa_pkcs1_sha1"
], schemes18 = [
	"ecdsa_secp256r1_sha256",
	"rsa_pss_rsae_sha256",
	"rsa_pkcs1_sha256",
	"ecdsa_secp384r1_sha384",
	"rsa_pss_rsae_sha384",
	"rsa_pss_rsae_sha384",
	"rsa_pkcs1_sha384",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha512",
	"rsa_pkcs1_sha1"
], alpn9 = [
	"h2",
	"h2-16",
	"h2-15",
	"h2-14",
	"spdy/3.1",
	"spdy/3",
	"http/1.1"
], alpn13 = ["h2", "http/1.1"], clients = [
	{
		id: "ios-9",
		label: "iOS 9",
		covers: {
			from: [9, 0],
			to: [9, 3]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12,
					cipherSuites: [...scsv, ...ats9],
					groups: nistCurves,
					keyShares: [],
					signatureSchemes: schemes9,
					alpn: alpn9
				},
				evidence: "observed",
				sources: [
					"testssl/testssl.sh @9fdf802 etc/client-simulation.txt",
					"cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz",
					"apple-oss-distributions/coreTLS tag coreTLS-83.40.5 lib/sslCipherSpecs.c"
				],
				notes: "Eleven suites plus SCSV. ECDHE-RSA-AES256-CBC-SHA (0xC014) is absent and 0xC00A precedes 0xC023: this hand-made order is on the wire although the coreTLS ATSv1 filter would also allow 0xC014. No X25519, no extended_master_secret, no RSA-PSS. RSA keys up to 8192 bits and minimum RSA 2048 / EC 256 per the SSL Labs record. Basis: SSL Labs capture labelled \"Apple ATS 9 / iOS 9\"; identical list seen on macOS 10.11.6."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12,
					cipherSuites: [
						...scsv,
						...ats9,
						...rsa9
					],
					groups: nistCurves,
					keyShares: [],
					signatureSchemes: schemes9,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz", "apple-oss-distributions/coreTLS tag coreTLS-83.40.5 lib/sslCipherSpecs.c"],
				notes: "Order as captured on the macOS sibling. Basis: same list captured from an ATS-exempted app on macOS 10.11.6 (Box Edit)."
			},
			library: {
				hello: {
					versions: upToTls12,
					cipherSuites: [
						...scsv,
						...library9,
						...rsa6,
						...rsaTripleDes,
						...rc4
					],
					groups: nistCurves,
					keyShares: [],
					signatureSchemes: schemes9,
					alpn: alpn9
				},
				evidence: "observed",
				sources: ["testssl/testssl.sh @9fdf802 etc/client-simulation.txt", "cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz"],
				notes: "RC4 still offered in this capture. macOS 10.11.6 traffic shows two variants, with and without the four RC4 suites (the one without is more common for WebKit), so late iOS 9 may put RC4 only in a retry. CFNetwork retries a failed handshake with a weaker configuration (TLS 1.0 fallback with FALLBACK_SCSV 0x5600, RC4, DHE). Basis: SSL Labs capture \"Safari 9 / iOS 9\"."
			}
		}
	},
	{
		id: "ios-10",
		label: "iOS 10",
		covers: {
			from: [10, 0],
			to: [10, 3]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12,
					cipherSuites: [...scsv, ...ats10],
					groups: nistCurves,
					keyShares: [],
					signatureSchemes: schemes10,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz", "apple-oss-distributions/coreTLS tag coreTLS-121.1.1 lib/sslCipherSpecs.c"],
				notes: "0xC014 now offered. Hash SHA-512 added to signature_algorithms. Basis: captured on macOS 10.12.x (Spotify, Docker, Meeting Center) and equal to the coreTLS-121 ATSv1 filter."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12,
					cipherSuites: [
						...scsv,
						...ats10,
						...rsa6
					],
					groups: nistCurves,
					keyShares: [],
					signatureSchemes: schemes10,
					alpn: alpn9
				},
				evidence: "documented",
				sources: ["apple-oss-distributions/coreTLS tag coreTLS-121.1.1 lib/sslCipherSpecs.c", "cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz"],
				notes: "Basis: coreTLS-121 ATSv1_noPFS filter (no 3DES, no RC4)."
			},
			library: {
				hello: {
					versions: upToTls12,
					cipherSuites: [
						...scsv,
						...library9,
						...rsa6,
						...rsaTripleDes
					],
					groups: nistCurves,
					keyShares: [],
					signatureSchemes: schemes10,
					alpn: alpn9
				},
				evidence: "observed",
				sources: ["testssl/testssl.sh @9fdf802 etc/client-simulation.txt", "apple-oss-distributions/coreTLS tag coreTLS-121.1.1 lib/sslCipherSpecs.c"],
				notes: "RC4 gone from the default configuration (coreTLS-121: default needs 3DES or better). macOS 10.12.6 WebKit sends the same list without the three 3DES suites, so iOS 10.3 probably moved 3DES to a retry; not verified on a device. Basis: SSL Labs capture \"Safari 10 / iOS 10\"."
			}
		}
	},
	{
		id: "ios-11",
		label: "iOS 11",
		covers: {
			from: [11, 0],
			to: [11, 4]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12,
					cipherSuites: [...ats11],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes11,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz"],
				notes: "BoringSSL hello (renegotiation_info first, ChaCha20 and RSA-PSS present). TLS 1.2 only, no supported_versions extension. Groups on macOS 10.13.1-10.13.3 lack secp521r1; 10.13.6 has it: for iOS 11.0-11.2 assume x25519, P-256, P-384 only, from 11.3 also P-521. Basis: captured on macOS 10.13.0-10.13.6 (Spotify, Docker, Microsoft Remote Desktop, Kindle)."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12,
					cipherSuites: [...ats11, ...rsa6],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes11,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz", "apple-oss-distributions/coreTLS tag coreTLS-155.50.1 lib/sslCipherSpecs.c"],
				notes: "Basis: captured on macOS 10.13.x (Box Edit)."
			},
			library: {
				hello: {
					versions: upToTls12,
					cipherSuites: [...ats11, ...rsa6],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes11,
					alpn: alpn9
				},
				evidence: "observed",
				sources: [
					"refraction-networking/utls @ab37775 u_parrots.go",
					"testssl/testssl.sh @9fdf802 etc/client-simulation.txt",
					"cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz"
				],
				notes: "3DES is not in the first hello; after a failure CFNetwork retries with 0xC008, 0xC012 and 0x000A added (seen on macOS 10.13). An opt-in TLS 1.3 draft-18 hello also existed (seen on macOS 10.13). Basis: uTLS HelloIOS_11_1; same list for macOS 10.13.6 Safari 12.1 in testssl.sh."
			}
		}
	},
	{
		id: "ios-12.0",
		label: "iOS 12.0–12.1",
		covers: {
			from: [12, 0],
			to: [12, 1]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12,
					cipherSuites: [...ats11],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes12,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz", "Apple Platform Security, TLS security (https://support.apple.com/guide/security/tls-security-sec100a75d12/web)"],
				notes: "These ATS hellos stay at TLS 1.2 even on 10.14.5/10.14.6, where non-ATS hellos already offer TLS 1.3; Apple says TLS 1.3 is on by default from iOS 12.2 for NSURLSession. Five 10.14.x records (of low share) show TLS 1.3 with the ATS list. Safe reading for a simulator: a TLS-1.3-only server is at risk for ATS apps on iOS 12. Basis: captured on macOS 10.14.4-10.14.6 (LastPass, Docker, Kindle, Meeting Center), 53 process records."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12,
					cipherSuites: [...ats11, ...rsa6],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes12,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz"],
				notes: "Basis: captured on macOS 10.14.x (Box Edit)."
			},
			library: {
				hello: {
					versions: upToTls12,
					cipherSuites: [
						...ats11,
						...rsa6,
						...tripleDes
					],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes12,
					alpn: alpn9
				},
				evidence: "observed",
				sources: ["refraction-networking/utls @ab37775 u_parrots.go", "cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz"],
				notes: "3DES back in the first hello, at the end. ecdsa_sha1 added and rsa_pss_rsae_sha384 doubled in signature_algorithms. A retry adds DHE-RSA suites (0x009F 0x009E 0x006B 0x0067 0x0039 0x0033 0x0016), seen on macOS 10.14. Basis: uTLS HelloIOS_12_1; macOS 10.14.0-10.14.3 identical."
			}
		}
	},
	{
		id: "ios-12.2",
		label: "iOS 12.2–12.5",
		covers: {
			from: [12, 2],
			to: [12, 5]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12,
					cipherSuites: [...ats11],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes12,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz", "Apple Platform Security, TLS security (https://support.apple.com/guide/security/tls-security-sec100a75d12/web)"],
				notes: "These ATS hellos stay at TLS 1.2 even on 10.14.5/10.14.6, where non-ATS hellos already offer TLS 1.3; Apple says TLS 1.3 is on by default from iOS 12.2 for NSURLSession. Five 10.14.x records (of low share) show TLS 1.3 with the ATS list. Safe reading for a simulator: a TLS-1.3-only server is at risk for ATS apps on iOS 12. Basis: captured on macOS 10.14.4-10.14.6 (LastPass, Docker, Kindle, Meeting Center), 53 process records."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12,
					cipherSuites: [...ats11, ...rsa6],
					groups: x25519First,
					keyShares: [],
					signatureSchemes: schemes12,
					alpn: alpn9
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz"],
				notes: "Basis: captured on macOS 10.14.x (Box Edit)."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13ChachaFirst,
						...ats11,
						...rsa6,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn9
				},
				evidence: "observed",
				sources: ["testssl/testssl.sh @9fdf802 etc/client-simulation.txt", "Apple Platform Security, TLS security (https://support.apple.com/guide/security/tls-security-sec100a75d12/web)"],
				notes: "TLS 1.3 on by default from iOS 12.2. The capture carries a pre_shared_key extension because it was a resumption. Basis: testssl.sh raw hello \"Safari 12.1 (iOS 12.2)\"; wire order starts 0x1303."
			}
		}
	},
	{
		id: "ios-13",
		label: "iOS 13",
		covers: {
			from: [13, 0],
			to: [13, 7]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13Aes128First, ...ats11],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz", "apple-oss-distributions/Security tag Security-59306.11.20 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "supported_versions holds only 1.3 and 1.2. The order of the three TLS 1.3 suites differs between captures (0x1303 first, or 0x1301 first) because BoringSSL looks at AES hardware. Some hellos offer ALPN http/1.1 alone. Basis: captured on macOS 10.15.0 (1Password, Spotify, Microsoft Remote Desktop) and equal to tls_ciphersuite_group_ats in Apple source."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13Aes128First,
						...ats11,
						...rsa6
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: ["cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz", "apple-oss-distributions/Security tag Security-59306.11.20 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "Basis: captured on macOS 10.15.0 (Box Edit, Tweetbot); Apple source group ats + ats_compatibility."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13Aes128First,
						...ats11,
						...rsa6,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"refraction-networking/utls @ab37775 u_parrots.go",
					"cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz",
					"apple-oss-distributions/Security tag Security-59306.11.20 protocol/SecProtocolInternal.h + SecProtocolHelper.m"
				],
				notes: "NPN and the h2-14..16/spdy ALPN entries are gone. No DHE suite in any iOS 13+ or macOS 10.15+ hello found. Basis: uTLS HelloIOS_13."
			}
		}
	},
	{
		id: "ios-14",
		label: "iOS 14",
		covers: {
			from: [14, 0],
			to: [14, 8]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13Aes128First, ...ats14],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: [
					"apple-oss-distributions/Security tag Security-59754.41.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m",
					"apple-oss-distributions/Security tag Security-59754.41.1 protocol/SecProtocolConfiguration.m",
					"bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go"
				],
				notes: "AEAD suites moved ahead of CBC. GREASE from this version. Basis: tls_ciphersuite_group_ats in Apple source of macOS 11; an iOS app capture with the same list exists (profile MeshIos2, OS version not stated)."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13Aes128First,
						...ats14,
						...rsa6
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: ["apple-oss-distributions/Security tag Security-59754.41.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "Basis: Apple source: group ats plus ats_compatibility; wire order of the two groups not captured."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13Aes128First,
						...ats14,
						...rsa6,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "observed",
				sources: ["refraction-networking/utls @ab37775 u_parrots.go", "lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_15.3_macos11.6.4.yaml"],
				notes: "Basis: uTLS HelloIOS_14; Safari 15.3 on macOS 11.6.4 identical."
			}
		}
	},
	{
		id: "ios-15.0",
		label: "iOS 15.0–15.3",
		covers: {
			from: [15, 0],
			to: [15, 3]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13Aes128First, ...ats14],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: ["apple-oss-distributions/Security tag Security-60157.80.4 protocol/SecProtocolInternal.h + SecProtocolHelper.m", "bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go"],
				notes: "compress_certificate (zlib) placed here because MeshIos2 combines it with the older list; the exact first version is not proven. Basis: Apple source of macOS 12.0-12.2 has the macOS 11 list; app capture MeshIos2 has this list with compress_certificate."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13Aes128First,
						...ats14,
						...rsa6
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: ["apple-oss-distributions/Security tag Security-60157.80.4 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "Basis: Apple source of macOS 12.0-12.2."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13Aes128First,
						...ats14,
						...rsa6,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: ["refraction-networking/utls @ab37775 u_parrots.go", "apple-oss-distributions/Security tag Security-60157.80.4 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "No capture of iOS 15.0-15.3 found. TLS 1.0/1.1 declared deprecated in iOS 15 but still offered. Basis: between uTLS HelloIOS_14 and the 15.4/15.5 captures."
			}
		}
	},
	{
		id: "ios-15.4",
		label: "iOS 15.4–15.8",
		covers: {
			from: [15, 4],
			to: [15, 8]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13Aes128First, ...ats154],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: ["apple-oss-distributions/Security tag Security-60158.100.133 protocol/SecProtocolInternal.h + SecProtocolHelper.m", "bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go"],
				notes: "The four ECDHE CBC suites with SHA-256/SHA-384 are gone; ECDHE CBC with SHA-1 stays. Thirteen suites. Basis: Apple source of macOS 12.3 onward; iOS app captures with this list (Nike, Zalando, Mesh, Confirmed; OS version not stated)."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: ["apple-oss-distributions/Security tag Security-60158.100.133 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "Basis: Apple source groups ats + ats_compatibility."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"testssl/testssl.sh @9fdf802 etc/client-simulation.txt",
					"bogdanfinn/utls @a6021d6 u_parrots.go (HelloIOS_15_5/15_6/16_0)",
					"lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_15.5_macos12.4.yaml"
				],
				notes: "Twenty suites. Basis: testssl.sh raw hello Safari 15.4 (macOS 12.3.1); iOS 15.5/15.6 presets."
			}
		}
	},
	{
		id: "ios-16",
		label: "iOS 16",
		covers: {
			from: [16, 0],
			to: [16, 7]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13Aes128First, ...ats154],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: [
					"apple-oss-distributions/Security tag Security-60420.40.34.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m",
					"apple-oss-distributions/Security tag Security-60420.40.34.0.1 protocol/SecProtocolConfiguration.m",
					"bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go"
				],
				notes: "Same as iOS 15.4. Basis: Apple source of the sibling macOS; app captures with this list (OS version not stated)."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: ["apple-oss-distributions/Security tag Security-60420.40.34.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "Basis: Apple source groups ats + ats_compatibility."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "observed",
				sources: ["refraction-networking/utls @ab37775 u_parrots.go", "bogdanfinn/utls @a6021d6 u_parrots.go (HelloIOS_15_5/15_6/16_0)"],
				notes: "Same as iOS 15.4. Basis: uTLS HelloSafari_16_0 and bogdanfinn HelloIOS_16_0."
			}
		}
	},
	{
		id: "ios-17",
		label: "iOS 17",
		covers: {
			from: [17, 0],
			to: [17, 7]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13Aes128First, ...ats154],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: [
					"apple-oss-distributions/Security tag Security-61040.1.3 protocol/SecProtocolInternal.h + SecProtocolHelper.m",
					"apple-oss-distributions/Security tag Security-61040.1.3 protocol/SecProtocolConfiguration.m",
					"bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go"
				],
				notes: "Same as iOS 15.4. Basis: Apple source of the sibling macOS; app captures with this list (OS version not stated)."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "documented",
				sources: ["apple-oss-distributions/Security tag Security-61040.1.3 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "Basis: Apple source groups ats + ats_compatibility."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes12,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_17.2_iOS.yaml",
					"manaforged/leyline-http crates/leyline/profiles/captures/cfnetwork-1496.0.7-ios17.5-simulator.json",
					"bogdanfinn/tls-client @a57772f profiles/internal_browser_profiles.go"
				],
				notes: "Same as iOS 15.4. Basis: curl-impersonate Safari 17.2 iOS; leyline URLSession capture in the iOS 17.5 simulator."
			}
		}
	},
	{
		id: "ios-18",
		label: "iOS 18",
		covers: {
			from: [18, 0],
			to: [18, 7]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13Aes128First, ...ats154],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"roolinkio/tlsprofiles @46a9cd0 profiles.go, README.md",
					"apple-oss-distributions/Security tag Security-61439.1.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m",
					"apple-oss-distributions/Security tag Security-61439.140.12 protocol/SecProtocolConfiguration.m"
				],
				notes: "ecdsa_sha1 removed from signature_algorithms. IP-address and CIDR keys in NSExceptionDomains appear in Apple source from macOS 15.4 (~iOS 18.4). Basis: roolink StandardIOS (real apps on releases before 26, new signature list); Apple source."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "documented",
				sources: ["apple-oss-distributions/Security tag Security-61439.140.12 protocol/SecProtocolInternal.h + SecProtocolHelper.m", "apple-oss-distributions/Security tag Security-61439.140.12 protocol/SecProtocolConfiguration.m"],
				notes: "Basis: Apple source groups ats_compatibility then ats; wire order not captured."
			},
			library: {
				hello: {
					versions: upToTls13,
					cipherSuites: [
						...tls13Aes128First,
						...ats154,
						...rsa4,
						...tripleDes
					],
					groups: x25519First,
					keyShares: x25519Share,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"testssl/testssl.sh @9fdf802 etc/client-simulation.txt",
					"lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_18.0_iOS.yaml",
					"lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_18.4_iOS.yaml",
					"manaforged/leyline-http docs/guide/profiles.md (index id 70901199507)"
				],
				notes: "Conflict on 18.0/18.1: curl-impersonate lacks ecdsa_sha1, bogdanfinn Safari_IOS_18_0 and wreq 18.1.1 still have it; from 18.2 all agree it is gone. TLS 1.0/1.1 still offered. Basis: testssl.sh raw hello Safari 18.4 (iOS 18.4); curl-impersonate 18.0 and 18.4 iOS; leyline 18.6 simulator."
			}
		}
	},
	{
		id: "ios-26.0",
		label: "iOS 26.0–26.1",
		covers: {
			from: [26, 0],
			to: [26, 1]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13ChachaSecond, ...ats154],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"roolinkio/tlsprofiles @46a9cd0 profiles.go, README.md",
					"apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m",
					"https://support.apple.com/122756 (quantum-secure TLS; read in sv/da editions)"
				],
				notes: "X25519MLKEM768 offered with its own key share; hello is about 1.5 kB, so it no longer fits one TCP segment. Basis: roolink StandardIOS26 (26.0 and 26.1); Apple source 61901 for membership."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13ChachaSecond,
						...ats154,
						...rsa4
					],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: [
					"apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m",
					"apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolConfiguration.m",
					"production CDN JA4 histogram 2026-08-22 (index id 58882441078)"
				],
				notes: "JA4 computed from this set, t13d1713h2_5b57614c22b0_7f0f34a4126d, is in a CDN histogram with 146,574 requests. Order not captured. Basis: Apple source groups; the matching JA4 is common in production traffic but nobody labelled it."
			},
			library: {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13ChachaSecond,
						...ats154,
						...rsa4,
						...tripleDes
					],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"testssl/testssl.sh @9fdf802 etc/client-simulation.txt",
					"Averyy/wafer docs/ref-ios.md: Safari 26.5.2 on iPhone, 2026-07-26",
					"bogdanfinn/tls-client @a57772f profiles/internal_browser_profiles.go",
					"lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_26.0.1_macOS.yaml"
				],
				notes: "TLS 1.0/1.1 no longer offered by Safari or by apps linked against the iOS 26 SDK. curl-impersonate \"26.0 iOS\" (added 2025-06-30, a beta) shows no ML-KEM, the old TLS 1.3 order and a session_ticket extension: do not use it. Basis: testssl.sh raw hello Safari 26.4 (iOS+iPadOS 26.4); Safari 26.5.2 on iPhone; tls-client 26.0."
			}
		}
	},
	{
		id: "ios-26.2",
		label: "iOS 26.2–26.6",
		covers: {
			from: [26, 2],
			to: [26, 6]
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13ChachaLast, ...ats262],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"Averyy/wafer, iOS impersonation planning note (index id 70080678762): 45 raw ClientHellos of one app, iOS 26.5.2 device",
					"roolinkio/tlsprofiles @46a9cd0 profiles.go, README.md",
					"public Go captcha-client source (index id 54568198353): WKWebView pcap of 2026-05-16, JA3 8527da8b8a640065e72ec6b6f99764f3"
				],
				notes: "AES-256-GCM suites of both certificate types moved to the front. JA3 recomputed from this list equals the observed 8527da8b8a640065e72ec6b6f99764f3. That the 13-suite hello is the ATS one is our inference from Apple source (identical set) and the app traffic. Basis: 45 raw hellos of one app on an iPhone with iOS 26.5.2; roolink StandardIOS26_2; WKWebView pcap of 2026-05."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13ChachaSecond,
						...ats154,
						...rsa4
					],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: [
					"apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m",
					"apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolConfiguration.m",
					"production CDN JA4 histogram 2026-08-22 (index id 58882441078)"
				],
				notes: "JA4 computed from this set, t13d1713h2_5b57614c22b0_7f0f34a4126d, is in a CDN histogram with 146,574 requests. Order not captured. Basis: Apple source groups; the matching JA4 is common in production traffic but nobody labelled it."
			},
			library: {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13ChachaSecond,
						...ats154,
						...rsa4,
						...tripleDes
					],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "observed",
				sources: [
					"testssl/testssl.sh @9fdf802 etc/client-simulation.txt",
					"Averyy/wafer docs/ref-ios.md: Safari 26.5.2 on iPhone, 2026-07-26",
					"bogdanfinn/tls-client @a57772f profiles/internal_browser_profiles.go",
					"lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_26.0.1_macOS.yaml"
				],
				notes: "TLS 1.0/1.1 no longer offered by Safari or by apps linked against the iOS 26 SDK. curl-impersonate \"26.0 iOS\" (added 2025-06-30, a beta) shows no ML-KEM, the old TLS 1.3 order and a session_ticket extension: do not use it. Basis: testssl.sh raw hello Safari 26.4 (iOS+iPadOS 26.4); Safari 26.5.2 on iPhone; tls-client 26.0."
			}
		}
	},
	{
		id: "ios-27",
		label: "iOS 27 and later",
		covers: {
			from: [27, 0],
			to: null
		},
		hellos: {
			ats: {
				hello: {
					versions: tls12And13,
					cipherSuites: [...tls13ChachaLast, ...ats262],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: ["Averyy/wafer, iOS impersonation planning note (index id 70080678762): 45 raw ClientHellos of one app, iOS 26.5.2 device", "manaforged/leyline-http docs/guide/profiles.md (index id 70901199507)"],
				notes: "No capture of an ATS-bound app on iOS 27 found. Basis: iOS 26.2+ ATS hello; the non-ATS hello of iOS 27.0 is unchanged from 26."
			},
			"ats-and-rsa": {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13ChachaSecond,
						...ats154,
						...rsa4
					],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "inferred",
				sources: ["apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m"],
				notes: "Basis: iOS 26."
			},
			library: {
				hello: {
					versions: tls12And13,
					cipherSuites: [
						...tls13ChachaSecond,
						...ats154,
						...rsa4,
						...tripleDes
					],
					groups: mlkemFirst,
					keyShares: mlkemShares,
					signatureSchemes: schemes18,
					alpn: alpn13
				},
				evidence: "observed",
				sources: ["manaforged/leyline-http crates/leyline/profiles/captures/cfnetwork-3892.100.1-ios27.0-device.json", "manaforged/leyline-http docs/guide/profiles.md (index id 70901199507)"],
				notes: "Identical to iOS 26: 3DES and RSA key exchange still offered outside ATS. Basis: leyline: URLSession through Shortcuts on an iPhone 15 Pro Max, iOS 27.0 (CFNetwork/3892.100.1 Darwin/27.0.0); Mobile Safari 27.0 on the same device."
			}
		}
	}
], clientById = new Map(clients.map((e) => [e.id, e]));
function clientOf(e) {
	let t = clientById.get(e);
	if (t === void 0) throw Error(`no client profile has the id ${e}`);
	return t;
}
function helloFor(e, t, n) {
	let { hello: r } = e.hellos[t.suites];
	return {
		...r,
		versions: offeredVersions$1(e, r.versions, t.minimumVersion),
		serverName: n === null || isIpAddress(n) ? null : n
	};
}
function offeredVersions$1(e, t, n) {
	let r = newest(t);
	if (n === null || r === void 0) return t;
	let i = n === "TLSv1.3" && !honoursTls13Floor$1(e) ? "TLSv1.2" : n;
	return protocolVersions.filter((e) => compareVersions(e, i) >= 0 && compareVersions(e, r) <= 0).toReversed();
}
function honoursTls13Floor$1(e) {
	return e.covers.from[0] >= 14;
}
function clientsFrom(e) {
	return clients.filter((t) => runsOn(t, e)).map((e) => e.id);
}
function runsOn(e, t) {
	let [n, r] = e.covers.from;
	if (n !== t[0]) return n > t[0] || e.covers.to === null;
	let i = clients.find(({ covers: { from: e } }) => e[0] === n && e[1] > r);
	return i === void 0 || i.covers.from[1] > t[1];
}
function rangeText(e) {
	let t = new Set(e), n = [];
	for (let [e, r] of clientIds.entries()) {
		if (!t.has(r)) continue;
		let i = e > 0 && t.has(clientIds[e - 1] ?? r), a = n.at(-1);
		i && a !== void 0 ? a.last = clientOf(r) : n.push({
			first: clientOf(r),
			last: clientOf(r)
		});
	}
	return n.length === 0 ? "no iOS" : n.map((e) => runText(e.first, e.last)).join(", ");
}
function runText(e, t) {
	if (t.covers.to === null) return `iOS ${startText(e)} and later`;
	let n = opensMajor(e) && closesMajor(t);
	if (e.covers.from[0] === t.covers.from[0]) {
		let { from: r } = e.covers;
		return n ? `iOS ${r[0]}` : `iOS ${r.join(".")}–${t.covers.to.join(".")}`;
	}
	return `iOS ${startText(e)}–${closesMajor(t) ? t.covers.to[0] : t.covers.to.join(".")}`;
}
function startText(e) {
	return opensMajor(e) ? `${e.covers.from[0]}` : e.covers.from.join(".");
}
function opensMajor(e) {
	return e.covers.from[1] === 0;
}
function closesMajor(e) {
	return !clients.some(({ covers: { from: t } }) => t[0] === e.covers.from[0] && t[1] > e.covers.from[1]);
}
// src/text/fact.ts
function known(e, t = null, n = null) {
	return {
		value: e,
		at: t,
		because: n
	};
}
function unknown$1(e, t = null) {
	return {
		unknown: e,
		at: t
	};
}
function isKnown$1(e) {
	return "value" in e;
}
function knownValue(e) {
	return isKnown$1(e) ? e.value : void 0;
}
function mapFact(e, t) {
	return isKnown$1(e) ? {
		...e,
		value: t(e.value)
	} : e;
}
// src/apple/app-errors.data.ts
const sslErrors = [
	{
		code: -9800,
		name: "errSSLProtocol",
		meaning: "protocol error seen locally"
	},
	{
		code: -9801,
		name: "errSSLNegotiation",
		meaning: "negotiation failed (no acceptable version/cipher from the server)"
	},
	{
		code: -9802,
		name: "errSSLFatalAlert",
		meaning: "fatal alert; generic. Also what ATS rejections report"
	},
	{
		code: -9803,
		name: "errSSLWouldBlock",
		meaning: "would block"
	},
	{
		code: -9804,
		name: "errSSLSessionNotFound",
		meaning: "session to resume not found"
	},
	{
		code: -9805,
		name: "errSSLClosedGraceful",
		meaning: "peer closed cleanly (close_notify)"
	},
	{
		code: -9806,
		name: "errSSLClosedAbort",
		meaning: "connection aborted"
	},
	{
		code: -9807,
		name: "errSSLXCertChainInvalid",
		meaning: "certificate chain invalid (generic trust failure)"
	},
	{
		code: -9808,
		name: "errSSLBadCert",
		meaning: "certificate format bad / verify block said no"
	},
	{
		code: -9809,
		name: "errSSLCrypto",
		meaning: "crypto failure"
	},
	{
		code: -9810,
		name: "errSSLInternal",
		meaning: "internal error"
	},
	{
		code: -9811,
		name: "errSSLModuleAttach",
		meaning: "module attach failed"
	},
	{
		code: -9812,
		name: "errSSLUnknownRootCert",
		meaning: "root untrusted"
	},
	{
		code: -9813,
		name: "errSSLNoRootCert",
		meaning: "no root found for chain"
	},
	{
		code: -9814,
		name: "errSSLCertExpired",
		meaning: "certificate in chain expired"
	},
	{
		code: -9815,
		name: "errSSLCertNotYetValid",
		meaning: "certificate in chain not yet valid"
	},
	{
		code: -9816,
		name: "errSSLClosedNoNotify",
		meaning: "server closed without close_notify"
	},
	{
		code: -9817,
		name: "errSSLBufferOverflow",
		meaning: "buffer too small"
	},
	{
		code: -9818,
		name: "errSSLBadCipherSuite",
		meaning: "bad cipher suite"
	},
	{
		code: -9819,
		name: "errSSLPeerUnexpectedMsg",
		meaning: "peer: unexpected message"
	},
	{
		code: -9820,
		name: "errSSLPeerBadRecordMac",
		meaning: "peer: bad record MAC"
	},
	{
		code: -9821,
		name: "errSSLPeerDecryptionFail",
		meaning: "peer: decryption failed"
	},
	{
		code: -9822,
		name: "errSSLPeerRecordOverflow",
		meaning: "peer: record overflow"
	},
	{
		code: -9823,
		name: "errSSLPeerDecompressFail",
		meaning: "peer: decompression failed"
	},
	{
		code: -9824,
		name: "errSSLPeerHandshakeFail",
		meaning: "peer: handshake failure"
	},
	{
		code: -9825,
		name: "errSSLPeerBadCert",
		meaning: "peer: bad certificate"
	},
	{
		code: -9826,
		name: "errSSLPeerUnsupportedCert",
		meaning: "peer: unsupported certificate"
	},
	{
		code: -9827,
		name: "errSSLPeerCertRevoked",
		meaning: "peer: certificate revoked"
	},
	{
		code: -9828,
		name: "errSSLPeerCertExpired",
		meaning: "peer: certificate expired"
	},
	{
		code: -9829,
		name: "errSSLPeerCertUnknown",
		meaning: "peer: certificate unknown"
	},
	{
		code: -9830,
		name: "errSSLIllegalParam",
		meaning: "illegal parameter"
	},
	{
		code: -9831,
		name: "errSSLPeerUnknownCA",
		meaning: "peer: unknown CA"
	},
	{
		code: -9832,
		name: "errSSLPeerAccessDenied",
		meaning: "peer: access denied"
	},
	{
		code: -9833,
		name: "errSSLPeerDecodeError",
		meaning: "peer: decode error"
	},
	{
		code: -9834,
		name: "errSSLPeerDecryptError",
		meaning: "peer: decrypt error"
	},
	{
		code: -9835,
		name: "errSSLPeerExportRestriction",
		meaning: "peer: export restriction"
	},
	{
		code: -9836,
		name: "errSSLPeerProtocolVersion",
		meaning: "peer: protocol version"
	},
	{
		code: -9837,
		name: "errSSLPeerInsufficientSecurity",
		meaning: "peer: insufficient security"
	},
	{
		code: -9838,
		name: "errSSLPeerInternalError",
		meaning: "peer: internal error"
	},
	{
		code: -9839,
		name: "errSSLPeerUserCancelled",
		meaning: "peer: user cancelled"
	},
	{
		code: -9840,
		name: "errSSLPeerNoRenegotiation",
		meaning: "peer: no renegotiation"
	},
	{
		code: -9841,
		name: "errSSLPeerAuthCompleted",
		meaning: "peer certificate check point reached"
	},
	{
		code: -9842,
		name: "errSSLClientCertRequested",
		meaning: "server asked for a client certificate"
	},
	{
		code: -9843,
		name: "errSSLHostNameMismatch",
		meaning: "certificate name does not match host"
	},
	{
		code: -9844,
		name: "errSSLConnectionRefused",
		meaning: "peer dropped connection before answering"
	},
	{
		code: -9845,
		name: "errSSLDecryptionFail",
		meaning: "local: decryption failed"
	},
	{
		code: -9846,
		name: "errSSLBadRecordMac",
		meaning: "local: bad MAC"
	},
	{
		code: -9847,
		name: "errSSLRecordOverflow",
		meaning: "local: record too large (typically not TLS at all)"
	},
	{
		code: -9848,
		name: "errSSLBadConfiguration",
		meaning: "bad configuration"
	},
	{
		code: -9849,
		name: "errSSLUnexpectedRecord",
		meaning: "unexpected DTLS record skipped"
	},
	{
		code: -9850,
		name: "errSSLWeakPeerEphemeralDHKey",
		meaning: "weak ephemeral DH key from server"
	},
	{
		code: -9851,
		name: "errSSLClientHelloReceived",
		meaning: "ClientHello received (server side)"
	},
	{
		code: -9852,
		name: "errSSLTransportReset",
		meaning: "transport reset (RST/FIN)"
	},
	{
		code: -9853,
		name: "errSSLNetworkTimeout",
		meaning: "network timeout"
	},
	{
		code: -9854,
		name: "errSSLConfigurationFailed",
		meaning: "TLS configuration failed"
	},
	{
		code: -9855,
		name: "errSSLUnsupportedExtension",
		meaning: "unsupported extension"
	},
	{
		code: -9856,
		name: "errSSLUnexpectedMessage",
		meaning: "unexpected message rejected by peer"
	},
	{
		code: -9857,
		name: "errSSLDecompressFail",
		meaning: "decompression failed"
	},
	{
		code: -9858,
		name: "errSSLHandshakeFail",
		meaning: "handshake failed"
	},
	{
		code: -9859,
		name: "errSSLDecodeError",
		meaning: "decode failed"
	},
	{
		code: -9860,
		name: "errSSLInappropriateFallback",
		meaning: "inappropriate fallback"
	},
	{
		code: -9861,
		name: "errSSLMissingExtension",
		meaning: "missing extension"
	},
	{
		code: -9862,
		name: "errSSLBadCertificateStatusResponse",
		meaning: "bad OCSP response"
	},
	{
		code: -9863,
		name: "errSSLCertificateRequired",
		meaning: "client certificate required"
	},
	{
		code: -9864,
		name: "errSSLUnknownPSKIdentity",
		meaning: "unknown PSK identity"
	},
	{
		code: -9865,
		name: "errSSLUnrecognizedName",
		meaning: "server name not recognised"
	},
	{
		code: -9880,
		name: "errSSLATSViolation",
		meaning: "ATS violation (unspecified)"
	},
	{
		code: -9881,
		name: "errSSLATSMinimumVersionViolation",
		meaning: "ATS: protocol version too low"
	},
	{
		code: -9882,
		name: "errSSLATSCiphersuiteViolation",
		meaning: "ATS: cipher suite not compliant"
	},
	{
		code: -9883,
		name: "errSSLATSMinimumKeySizeViolation",
		meaning: "ATS: server key too small"
	},
	{
		code: -9884,
		name: "errSSLATSLeafCertificateHashAlgorithmViolation",
		meaning: "ATS: leaf signature hash"
	},
	{
		code: -9885,
		name: "errSSLATSCertificateHashAlgorithmViolation",
		meaning: "ATS: certificate signature hash"
	},
	{
		code: -9886,
		name: "errSSLATSCertificateTrustViolation",
		meaning: "ATS: trust (also NSPinnedDomains mismatch)"
	},
	{
		code: -9890,
		name: "errSSLEarlyDataRejected",
		meaning: "early data rejected"
	}
], urlErrors = [
	{
		code: -999,
		name: "NSURLErrorCancelled",
		meaning: "the app or a pinning library cancelled the trust challenge"
	},
	{
		code: -1001,
		name: "NSURLErrorTimedOut",
		meaning: "timed out; a session that waits for connectivity hides a TLS refusal behind it"
	},
	{
		code: -1004,
		name: "NSURLErrorCannotConnectToHost",
		meaning: "TCP connection refused"
	},
	{
		code: -1005,
		name: "NSURLErrorNetworkConnectionLost",
		meaning: "connection closed after the client took the handshake as done"
	},
	{
		code: -1012,
		name: "NSURLErrorUserCancelledAuthentication",
		meaning: "the app cancelled the challenge, older API"
	},
	{
		code: -1022,
		name: "NSURLErrorAppTransportSecurityRequiresSecureConnection",
		meaning: "ATS refused plain http; no TLS took place"
	},
	{
		code: -1200,
		name: "NSURLErrorSecureConnectionFailed",
		meaning: "a TLS failure without a better code, and every refusal by ATS"
	},
	{
		code: -1201,
		name: "NSURLErrorServerCertificateHasBadDate",
		meaning: "server certificate expired or not yet valid, by name; in logs it is -1202"
	},
	{
		code: -1202,
		name: "NSURLErrorServerCertificateUntrusted",
		meaning: "server certificate not trusted"
	},
	{
		code: -1203,
		name: "NSURLErrorServerCertificateHasUnknownRoot",
		meaning: "root unknown, by name"
	},
	{
		code: -1204,
		name: "NSURLErrorServerCertificateNotYetValid",
		meaning: "server certificate not yet valid, by name"
	},
	{
		code: -1205,
		name: "NSURLErrorClientCertificateRejected",
		meaning: "the server refused the client certificate"
	},
	{
		code: -1206,
		name: "NSURLErrorClientCertificateRequired",
		meaning: "the server wants a client certificate and got none"
	}
], coreTls = "coreTLS lib/sslAlertMessage.c, SSLProcessAlert", founding = "developer.apple.com/forums/thread/80638 (iOS 11)", nameMatch = "one of the eleven constants that iOS 12 added, named like the alert (Security-59306 SecBase.h)", notYet = "the constant that names the alert came with iOS 12 (Security-59306 SecBase.h)", kept$1 = "an alert that had a constant keeps it", none$3 = "no constant names the alert", alertCodes = [
	{
		alert: 0,
		secureTransport: {
			code: -9805,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9805,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9805,
			evidence: "inferred",
			source: "a close without an alert is -9816 instead"
		}
	},
	{
		alert: 10,
		secureTransport: {
			code: -9819,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9856,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 20,
		secureTransport: {
			code: -9820,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9820,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9820,
			evidence: "observed",
			source: "URLSession log of 2026 with the code; the alert itself is not in it"
		}
	},
	{
		alert: 21,
		secureTransport: {
			code: -9821,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9821,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9821,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 22,
		secureTransport: {
			code: -9822,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9822,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9822,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 30,
		secureTransport: {
			code: -9823,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9857,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 40,
		secureTransport: {
			code: -9824,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9802,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9858,
			evidence: "observed",
			source: "kickstarter/ios-oss#1071 (alert 40 and -9858 in one log, iOS 13)"
		}
	},
	{
		alert: 41,
		secureTransport: {
			code: -9806,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9825,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9825,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 42,
		secureTransport: {
			code: -9825,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9802,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9825,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 43,
		secureTransport: {
			code: -9826,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9826,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9826,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 44,
		secureTransport: {
			code: -9827,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9827,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9827,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 45,
		secureTransport: {
			code: -9828,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9828,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9828,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 46,
		secureTransport: {
			code: -9829,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9829,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9829,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 47,
		secureTransport: {
			code: -9830,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9802,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9830,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 48,
		secureTransport: {
			code: -9831,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9831,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9831,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 49,
		secureTransport: {
			code: -9832,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9802,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9832,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 50,
		secureTransport: {
			code: -9833,
			evidence: "observed",
			source: founding
		},
		ios11: {
			code: -9802,
			evidence: "observed",
			source: founding
		},
		ios12: {
			code: -9859,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 51,
		secureTransport: {
			code: -9834,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9834,
			evidence: "observed",
			source: "AFNetworking#3999 (alert 51 and -9834 in one log, iOS 11)"
		},
		ios12: {
			code: -9834,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 60,
		secureTransport: {
			code: -9835,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9835,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9835,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 70,
		secureTransport: {
			code: -9836,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9836,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9836,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 71,
		secureTransport: {
			code: -9837,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9837,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9837,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 80,
		secureTransport: {
			code: -9838,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9838,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9838,
			evidence: "observed",
			source: "PayslipMax-iOS log (alert 80 and -9838, version not in the log)"
		}
	},
	{
		alert: 86,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9860,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 90,
		secureTransport: {
			code: -9839,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9839,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9839,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 100,
		secureTransport: {
			code: -9840,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9840,
			evidence: "inferred",
			source: kept$1
		},
		ios12: {
			code: -9840,
			evidence: "inferred",
			source: kept$1
		}
	},
	{
		alert: 109,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9861,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 110,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9855,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 111,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		}
	},
	{
		alert: 112,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9865,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 113,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9862,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 114,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		}
	},
	{
		alert: 115,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9864,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 116,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: notYet
		},
		ios12: {
			code: -9863,
			evidence: "inferred",
			source: nameMatch
		}
	},
	{
		alert: 120,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		}
	},
	{
		alert: 121,
		secureTransport: {
			code: -9802,
			evidence: "source",
			source: coreTls
		},
		ios11: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none$3
		}
	}
];
// src/apple/app-errors.ts
function appErrors(e, t, n) {
	return e.by === "server" ? e.alert === null ? closeErrors(e.step, t) : alertErrorsAt(e.step, e.alert, t) : e.trust === null ? refusalErrors(e.step, t) : trustErrors(e.trust, n);
}
const certificateAlerts = new Set([
	42,
	43,
	44,
	45,
	46,
	48,
	49,
	51
]);
function subjectOf$1(e, t) {
	return certificateAlerts.has(e) ? "certificate-sent" : t;
}
function alertErrorsAt(e, t, n) {
	return alertErrors(t, e === "client-certificate" ? subjectOf$1(t, "no-certificate-sent") : "anything-else", n);
}
function alertErrors(e, t, n) {
	let r = codesOfAlert(e);
	return {
		cfStreamCode: coded(r.secureTransport),
		urlErrorCode: alertUrlError(e, t),
		streamErrorCode: coded(urlLoadingCode(r, n))
	};
}
function codesOfAlert(e) {
	return alertCodes.find((t) => t.alert === e) ?? unlisted(e);
}
function urlLoadingCode(e, t) {
	return isFrom(t, [12, 0]) ? e.ios12 : isFrom(t, [11, 0]) ? e.ios11 : e.secureTransport;
}
function unlisted(e) {
	let t = {
		code: -9802,
		evidence: "source",
		source: "coreTLS SSLProcessAlert, default branch"
	};
	return {
		alert: e,
		secureTransport: t,
		ios11: t,
		ios12: {
			...t,
			evidence: "inferred"
		}
	};
}
function alertUrlError(e, t) {
	return t === "anything-else" ? fact(-1200, "observed", "any other alert during the handshake") : t === "no-certificate-sent" ? fact(-1206, "observed", "developer.apple.com/forums/thread/795263") : e === 42 ? fact(-1205, "observed", "Alamofire#2512") : e === 51 ? fact(-1205, "observed", "AFNetworking#3999, #4031") : fact(-1205, "inferred", "as for alert 42");
}
function closeErrors(e, t) {
	return e === "client-certificate" && isFrom(t, [13, 0]) ? lostConnection() : closedInHandshake(t);
}
function lostConnection() {
	let e = "nextcloud/ios#2975", t = {
		code: -4,
		name: "kCFStreamErrorHTTPConnectionLost",
		evidence: "observed",
		source: e
	};
	return {
		cfStreamCode: closedAbort(),
		urlErrorCode: fact(-1005, "observed", e),
		streamErrorCode: t
	};
}
function closedInHandshake(e) {
	let t = isFrom(e, [12, 0]) ? fact(-9816, "observed", "isoos/http_client#4 (iOS 13)") : fact(-9806, "observed", "PushMeBaby#13; couchbase-lite-ios#772");
	return {
		cfStreamCode: closedAbort(),
		urlErrorCode: fact(-1200, "observed", t.source),
		streamErrorCode: t
	};
}
const closedAbort = () => fact(-9806, "observed", "couchbase-lite-ios#772, #1408");
function trustErrors(e, t) {
	let n = fact(-9807, "source", "Security OSX/libsecurity_ssl/lib/sslCrypto.c"), r = e.rule === "system" ? n : null;
	if (t.ats === "required") {
		let e = "developer.apple.com/forums/thread/80638; nextcloud/talk-ios#1070; and others, iOS 11–17";
		return {
			cfStreamCode: r,
			urlErrorCode: fact(-1200, "observed", e),
			streamErrorCode: fact(-9802, "observed", e)
		};
	}
	let i = defaultTrustCodes[e.kind];
	return {
		cfStreamCode: r,
		urlErrorCode: fact(-1202, i.evidence === "observed" ? "observed" : "inferred", i.source),
		streamErrorCode: i
	};
}
const generic = "errSSLXCertChainInvalid is the code without a finer name", defaultTrustCodes = {
	"self-signed": fact(-9807, "observed", "carekit IBM-HyperProtectMBaaS#21 (2020)"),
	"untrusted-ca": fact(-9813, "observed", "WebRTC-Demo#47 (iOS 18)"),
	"unknown-ca": fact(-9813, "observed", "WebRTC-Demo#47 (iOS 18)"),
	"incomplete-chain": fact(-9813, "inferred", "no root found for the chain"),
	expired: fact(-9814, "inferred", "the name of the code; no log with it was found"),
	"not-yet-valid": fact(-9815, "inferred", "the name of the code; no log with it was found"),
	"name-mismatch": fact(-9843, "observed", "Alamofire#1036 (2016)"),
	"weak-key": fact(-9807, "inferred", generic),
	"weak-hash": fact(-9807, "inferred", generic),
	usage: fact(-9807, "inferred", generic),
	"validity-too-long": fact(-9807, "inferred", generic)
};
function refusalErrors(e, t) {
	let n = refusalCode(e, t);
	return {
		cfStreamCode: refusalCode(e, "ios-10"),
		urlErrorCode: fact(-1200, n.evidence, n.source),
		streamErrorCode: n
	};
}
function refusalCode(e, t) {
	return e === "transport" ? fact(-9847, isFrom(t, [11, 0]) ? "inferred" : "observed", "HAKit#115: no TLS on that port") : e === "version" ? versionRefusal(t) : e === "suite" ? isFrom(t, [11, 0]) ? fact(-9801, "inferred", "as on iOS 10") : fact(-9801, "observed", "SSLCertificateChecker-PhoneGap-Plugin#33 (iOS 10 beta)") : fact(-9800, "inferred", "a protocol error seen by the client");
}
function versionRefusal(e) {
	return isFrom(e, [13, 0]) ? fact(-9836, "inferred", "the client itself writes protocol_version") : isFrom(e, [12, 0]) ? fact(-9800, "observed", "OWASP/mastg#1121 (macOS 10.14)") : fact(-9801, "observed", "SSLCertificateChecker-PhoneGap-Plugin#33 (iOS 10 beta)");
}
function coded({ code: e, evidence: t, source: n }) {
	return fact(e, t, n);
}
function fact(e, t, n) {
	return {
		code: e,
		name: errorName(e) ?? `${e}`,
		evidence: t,
		source: n
	};
}
function errorName(e) {
	return [...sslErrors, ...urlErrors].find((t) => t.code === e)?.name;
}
// src/alerts/client-views.ts
const viewOf = (e, t, n, r) => {
	switch (e.kind) {
		case "accepted": return always$1(noCodes);
		case "http-status": return statusView(e.status, n, r);
		case "close": return closeView(e.when, t, n);
		case "alert": return alertView(e, t, n, r);
	}
}, noCodes = {
	urlErrorCode: null,
	streamErrorCode: null,
	networkFrameworkCode: null,
	httpStatus: null
}, always$1 = (e) => ({
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
	return e !== 403 || t !== "url-session" || !i ? always$1(r) : may(r, {
		...noCodes,
		urlErrorCode: -1206
	});
}
function closeView(e, t, n) {
	return always$1(e === "after-finished" ? lost(n) : codesFor(n, closedInHandshake(t), t, newEngineClose));
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
	if (i !== "url-session" || r !== "ios-11") return always$1(e);
	let a = codesFor(i, alertErrors(t, n, "ios-10"), "ios-10", null);
	return a.streamErrorCode === e.streamErrorCode ? always$1(e) : may(e, a);
}
function alertSubject(e, t) {
	return t === void 0 ? subjectOf$1(e, e === 116 ? "no-certificate-sent" : "anything-else") : t === "client-certificate-absent" ? subjectOf$1(e, "no-certificate-sent") : t.startsWith("client-certificate") ? subjectOf$1(e, "anything-else") : "anything-else";
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
	return isTls13$1(e) ? "after-finished" : "before-finished";
}
function isTls13$1(e) {
	return compareVersions(e, "TLSv1.3") >= 0;
}
function ofVersion([e, t], n) {
	return isTls13$1(n) ? t : e;
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
	let { clientCertificate: i } = e;
	if (!isKnown$1(i)) return i;
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
	if (!(isTls13$1(t) ? n === "post-handshake" : n !== "refuses")) return lateRefusal(e.stack, t);
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
	return isTls13$1(t) ? ruled(e, a ?? "unknown", null, "after-finished") : i === "alert-40" ? {
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
		case "client-certificate-absent": return missing$1(e);
		case "client-certificate-unproven-key": return unproven(e);
		case "client-certificate-denied": return denied(e);
		case "valid-rsa":
		case "valid-ecdsa":
		case "valid-ed25519": return configured({ kind: "accepted" }, "a certificate without a fault");
		default: return faulty(e, e.circumstance);
	}
}
function missing$1({ request: e, stack: t, protocol: n }) {
	if (e.mode !== "required") return unverified(e, t);
	let r = t.library === null ? null : ofVersion(t.library.missing, n);
	return withPage(ruled(t, refusalOf(e, t, t.program.missing), r, whenJudged(n)), e, 496);
}
function unverified({ unverifiedStatus: e }, { program: t }) {
	return e === void 0 ? notRequired : configured(e === closingStatus && t.id.startsWith("nginx") ? {
		kind: "close",
		when: "after-finished"
	} : {
		kind: "http-status",
		status: e
	}, "a rule of the server's configuration");
}
const notRequired = configured({ kind: "accepted" }, "the configuration asks for a certificate without requiring one"), closingStatus = 444;
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
	let i = isKnown$1(e.securityLevel) ? e.securityLevel.value : 2, a = n === "client-certificate-weak-key" && i < 2 || n === "client-certificate-weak-hash" && i < 1;
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
	return t.id.startsWith("nginx") ? e === "close" ? "close-late" : n : t.id === "other" ? {
		none: "accepted",
		"http-400": "http-400",
		close: "close",
		alert: "library"
	}[e] : n;
}
function withPage(e, { errorPages: t }, n) {
	if (e.answer?.kind !== "http-status" || t === void 0) return e;
	if (!isKnown$1(t)) return t;
	let r = t.value.find((e) => e.status === n)?.answer;
	return r === void 0 ? e : isKnown$1(r) ? configured(r.value === 200 ? { kind: "accepted" } : {
		kind: "http-status",
		status: r.value
	}, `error_page ${n} of the server's configuration`) : unknown$1(r.unknown, r.at);
}
// src/alerts/library-alerts.data.ts
const opensslErrorAlerts = {
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
}, go$1 = {
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
	go$1,
	{
		...go$1,
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
		...go$1,
		from: "1.25",
		until: "1.26",
		missing: [null, 116],
		source: "Go crypto/tls of 1.24.4 and 1.26.10; between them the alert for a missing certificate changed"
	},
	{
		...go$1,
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
], usual$1 = {
	library: null,
	missing: "library",
	bad: "library",
	badOptional: "refused",
	revocation: "crl",
	denied: "accepted",
	rejectedName: "library",
	rejectedAbsentName: "accepted",
	unknownNames: "served",
	alpn: "library",
	alpnSince: null,
	lateRefusal: [null, null],
	rules: "known"
}, nginx$1 = {
	...usual$1,
	missing: "http-400",
	bad: "http-400",
	denied: "http-403",
	rejectedAbsentName: "library",
	evidence: "source"
}, otherStack = {
	...usual$1,
	id: "other",
	names: [],
	denied: "unknown",
	unknownNames: "unknown",
	rejectedAbsentName: "unknown",
	evidence: "inferred",
	source: "the library alone, for software without observations"
}, stackRows = [
	{
		...nginx$1,
		id: "nginx",
		names: [
			"nginx",
			"openresty",
			"freenginx"
		],
		alpnSince: "1.21.4",
		source: "nginx src/http/ngx_http_request.c, ngx_http_special_response.c; CHANGES of 1.21.4"
	},
	{
		...nginx$1,
		id: "nginx fork",
		names: ["angie", "tengine"],
		evidence: "inferred",
		source: "a fork of nginx: src/http/ngx_http_request.c"
	},
	{
		...usual$1,
		id: "apache",
		names: [
			"apache",
			"apache2",
			"httpd",
			"apache httpd",
			"apache http server"
		],
		denied: "http-403",
		rejectedName: "accepted",
		rejectedAbsentName: "http-403",
		alpn: "accepted",
		lateRefusal: ["alert-40", "http-403"],
		evidence: "observed",
		source: "Apache httpd 2.4.71 with OpenSSL 3.0.19 on loopback"
	},
	{
		...usual$1,
		id: "haproxy",
		names: ["haproxy"],
		denied: "http-403",
		rejectedAbsentName: "library",
		alpn: "accepted",
		evidence: "observed",
		source: "HAProxy 2.6.12 with OpenSSL 3.0.19 on loopback; doc/configuration.txt on crt-ignore-err and strict-sni"
	},
	{
		...usual$1,
		id: "lighttpd",
		names: ["lighttpd"],
		library: "openssl",
		badOptional: "accepted",
		rejectedName: "accepted",
		evidence: "observed",
		source: "lighttpd 1.4.69 with mod_openssl on loopback"
	},
	{
		...usual$1,
		id: "lighttpd with GnuTLS",
		names: ["lighttpd"],
		library: "gnutls",
		missing: "close",
		bad: "alert-49",
		badOptional: "accepted",
		rejectedName: "accepted",
		evidence: "observed",
		source: "lighttpd 1.4.69 with mod_gnutls on loopback"
	},
	{
		...usual$1,
		id: "caddy",
		names: ["caddy"],
		revocation: "never",
		unknownNames: "rejected",
		evidence: "observed",
		source: "Caddy 2.6.2 (Go 1.19.8) on loopback"
	},
	{
		...usual$1,
		id: "traefik",
		names: ["traefik"],
		revocation: "never",
		evidence: "inferred",
		source: "Traefik is Go crypto/tls with RequireAndVerifyClientCert; sniStrict makes GetCertificate fail"
	},
	{
		...usual$1,
		id: "go",
		names: [
			"go",
			"golang",
			"net/http"
		],
		denied: "library",
		rejectedAbsentName: "library",
		evidence: "source",
		source: "Go crypto/tls handshake_server.go; revocation and policy are VerifyPeerCertificate of the program"
	},
	{
		...usual$1,
		id: "java",
		names: [
			"java",
			"jsse",
			"jdk",
			"openjdk",
			"tomcat",
			"jetty",
			"spring",
			"spring boot",
			"undertow"
		],
		library: "jsse",
		denied: "library",
		evidence: "source",
		source: "JSSE behind Tomcat, Jetty and Spring Boot where tcnative is not configured"
	},
	{
		...usual$1,
		id: "java with OpenSSL",
		names: [
			"tomcat",
			"spring boot",
			"netty"
		],
		library: "openssl",
		denied: "unknown",
		evidence: "inferred",
		source: "Tomcat native: OpenSSL behind the connector"
	},
	{
		...usual$1,
		id: "node",
		names: [
			"node",
			"nodejs",
			"node.js"
		],
		bad: "close",
		badOptional: "accepted",
		denied: "http-403",
		rejectedName: "close",
		evidence: "observed",
		source: "Node 20.20.2 and 24.21.0 https on loopback"
	},
	{
		...usual$1,
		id: "envoy",
		names: [
			"envoy",
			"istio",
			"istio gateway",
			"contour",
			"emissary"
		],
		denied: "library",
		rejectedAbsentName: "library",
		unknownNames: "unknown",
		evidence: "source",
		source: "Envoy source/common/tls/cert_validator/default_validator.cc; network filter chains for the name"
	},
	{
		...usual$1,
		id: "gnutls-serv",
		names: ["gnutls-serv", "gnutls"],
		library: "gnutls",
		bad: "alert-49",
		evidence: "observed",
		source: "gnutls-serv 3.7.9 on loopback"
	},
	{
		...usual$1,
		id: "openssl s_server",
		names: [
			"openssl s_server",
			"s_server",
			"openssl"
		],
		evidence: "observed",
		source: "openssl s_server 3.0.19 -Verify -verify_return_error on loopback"
	},
	{
		...usual$1,
		id: "stunnel",
		names: ["stunnel"],
		rejectedName: "unknown",
		rejectedAbsentName: "unknown",
		alpn: "accepted",
		evidence: "observed",
		source: "stunnel 5.68 with OpenSSL 3.0.19 on loopback"
	},
	{
		...usual$1,
		id: "hitch",
		names: ["hitch"],
		alpn: "close-late",
		evidence: "observed",
		source: "hitch 1.7.2 with OpenSSL 3.0.19 on loopback"
	},
	{
		...usual$1,
		id: "bun",
		names: ["bun"],
		rules: "observed-only",
		evidence: "observed",
		source: "Bun 1.4.5 on loopback; it checks client certificates itself after the handshake"
	},
	{
		...usual$1,
		id: "grpc",
		names: [
			"grpc",
			"grpcio",
			"grpc c-core"
		],
		rules: "observed-only",
		evidence: "observed",
		source: "grpcio 1.84.0 on loopback; it closes without an alert"
	},
	{
		...usual$1,
		id: "api-gateway",
		names: [
			"aws api gateway",
			"api gateway",
			"aws-api-gateway"
		],
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
		...usual$1,
		id: "aws-alb",
		names: [
			"aws alb",
			"alb",
			"aws-alb",
			"application load balancer",
			"elb"
		],
		missing: "unknown",
		bad: "unknown",
		denied: "unknown",
		rejectedName: "unknown",
		unknownNames: "served",
		evidence: "documented",
		source: "repost.aws/knowledge-center/elb-alb-mtls-client-connection-errors"
	},
	{
		...usual$1,
		id: "gcp",
		names: [
			"gcp",
			"gcp alb",
			"google cloud load balancer",
			"google cloud load balancing"
		],
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
		...usual$1,
		id: "cloudflare",
		names: ["cloudflare", "cloudflare api shield"],
		missing: "http-403",
		bad: "http-403",
		denied: "http-403",
		rejectedName: "unknown",
		unknownNames: "unknown",
		evidence: "documented",
		source: "developers.cloudflare.com/firewall/recipes/require-valid-client-certificate; nextcloud/ios#847"
	},
	{
		...usual$1,
		id: "azure-application-gateway",
		names: [
			"azure application gateway",
			"azure ag",
			"application gateway",
			"azure-application-gateway"
		],
		missing: "http-400",
		bad: "http-400",
		denied: "unknown",
		rejectedName: "unknown",
		unknownNames: "unknown",
		evidence: "documented",
		source: "learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting"
	},
	{
		...usual$1,
		id: "iis",
		names: [
			"iis",
			"microsoft iis",
			"http.sys"
		],
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
	return libraryRows.find(({ library: e, from: i, until: a }) => e === t && (r || i === null && a === null) && (i === null || !isBefore$1(n, i)) && (a === null || isBefore$1(n, a))) ?? null;
}
function isBefore$1(e, t) {
	let [n, r] = [numbers$1(e), numbers$1(t)], i = n.findIndex((e, t) => e !== (r[t] ?? 0));
	return i >= 0 && (n[i] ?? 0) < (r[i] ?? 0);
}
function numbers$1(e) {
	return (e.match(/\d{1,9}/g) ?? []).slice(0, 4).map(Number);
}
function minorOf(e) {
	return numbers$1(e).slice(0, 2).join(".");
}
// src/alerts/negotiation-rules.ts
function negotiationRuling(e, t, n, r) {
	let { library: i } = t, fromLibrary = (e) => ruled(t, "library", i?.[e] ?? null, "before-finished");
	switch (n) {
		case "no-common-version": return fromLibrary(isOneVersionEach(e, r.protocol) ? "oneVersionEach" : "noVersion");
		case "no-common-suite":
		case "no-common-certificate-type": return fromLibrary("noSuite");
		case "no-common-group": return fromLibrary("noGroup");
		case "no-common-signature-algorithm": return fromLibrary("noSignatureAlgorithm");
		case "unknown-name":
		case "absent-name": return nameRuling(e, t, n, r);
		case "alpn-mismatch": return alpnRuling(e, t);
		case "fallback-scsv": return fallbackRuling(e, t, r.protocol);
		case "nothing-wrong": return configured({ kind: "accepted" }, "nothing is wrong");
	}
}
function isOneVersionEach({ protocols: e }, t) {
	return !isKnown$1(e) || e.value.includes(t) ? !1 : compareVersions(t, "TLSv1.2") >= 0;
}
function nameRuling(e, t, n, r) {
	let i = unknownNamesOf$1(e, t);
	if (!isKnown$1(i)) return i;
	if (i.value === "served") return served$1(e, t, r);
	let { program: a, library: o } = t, s = ruled(t, n === "unknown-name" ? a.rejectedName : a.rejectedAbsentName, o?.rejectedName ?? null, "before-finished");
	return s.answer?.kind === "accepted" ? served$1(e, t, r) : s;
}
function unknownNamesOf$1({ unknownNames: e, names: t, nameHandling: n, clientCertificate: r }, { program: i }) {
	return e === void 0 ? isKnown$1(n) && n.value === "rejects" ? known("rejected") : t.length === 0 ? known("served") : i.unknownNames === "unknown" ? unknown$1("whether this server takes names that it does not know is not told", r.at ?? null) : known(i.unknownNames) : e;
}
function served$1({ clientCertificate: e }, t, n) {
	let r = isKnown$1(e) ? e.value : null;
	if (r?.asked === "after-request" && r.mode !== "none" && n.lateRequest === "refuses") return lateRefusal(t, n.protocol);
	let { evidence: i, source: a } = t.program;
	return {
		answer: { kind: "accepted" },
		evidence: i,
		source: a
	};
}
function alpnRuling({ alpn: e, software: t }, n) {
	let { program: r, library: i } = n;
	return isKnown$1(e) ? e.value.length === 0 ? configured({ kind: "accepted" }, "the server has no list of application protocols (RFC 7301 §3.2)") : ruled(n, r.alpnSince !== null && isBefore$1(t.version, r.alpnSince) ? "accepted" : r.alpn, i?.alpn ?? null, "before-finished") : e;
}
function fallbackRuling({ protocols: e }, t, n) {
	let r = isKnown$1(e) ? newest(e.value) : void 0;
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
];
// src/alerts/observed.ts
function observedAnswer(e, t, { protocol: n, lateRequest: r }) {
	let i = isKnown$1(e.clientCertificate) ? e.clientCertificate.value : null, a = i === null ? null : setupOf(i), o = observedServers.find((n) => isSameSoftware(n, e) && (n.setup === a || !isAboutCertificates(t)) && (n.lateRequest === null || n.lateRequest === r) && n.answers[t] !== void 0), s = o === void 0 ? null : answerIn(o, t, n);
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
	}).id && minorOf(e.version) === minorOf(i) && t.name === a.name && minorOf(t.version) === minorOf(a.version);
}
function setupOf({ mode: e, asked: t, verifyErrors: n }) {
	return t === "after-request" ? "location" : n === "ignored" ? "errors-ignored" : e === "required" || e === "optional" ? e : null;
}
function isAboutCertificates(e) {
	return e.startsWith("client-certificate") || e.startsWith("valid");
}
// src/alerts/server-answer.ts
function isSameAnswer(e, t) {
	return textOf$5(e) === textOf$5(t);
}
function textOf$5(e) {
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
	return isKnown$1(r) ? r.value === "plain" ? unknown$1("this listener speaks no TLS", r.at) : decided(e, rulingFor(e, t, n), t, observedAnswer(e, t, n)) : r;
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
function rejectsAll({ nameHandling: e }) {
	return isKnown$1(e) && e.value === "rejects";
}
function rejection(e) {
	return ruled(e, e.program.rejectedName, e.library?.rejectedName ?? null, "before-finished");
}
function isAboutCertificate(e) {
	return e.startsWith("client-certificate") || e.startsWith("valid");
}
function decided({ software: e, clientCertificate: t }, n, r, i) {
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
	return unknown$1(`what ${e} ${t} with ${`${n.name} ${n.version}`} answers is not known (${r})`, i);
}
// src/alerts/encounter.ts
function encounterOf(e, t, n, r) {
	let i = versionIn(t, e, n, r);
	if (!isKnown$1(i)) return i;
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
function fallbackVersion({ protocols: e }, t, n) {
	if (!isKnown$1(e)) return e;
	let r = newest(e.value);
	return known(newest(offeredVersions(t, n).filter((e) => r !== void 0 && compareVersions(e, r) < 0)) ?? null, e.at);
}
function commonVersion({ protocols: e }, t, n) {
	if (!isKnown$1(e)) return e;
	let r = offeredVersions(t, n);
	return known(newest(e.value.filter((e) => r.includes(e))) ?? null, e.at);
}
function offeredVersions(e, t) {
	let { versions: n } = clientOf(e).hellos.library.hello;
	return t === "cfstream" ? n.filter((e) => e !== "TLSv1.3") : n;
}
// src/alerts/judge-expectation.ts
function judgeExpectation(e, t, n) {
	let r = judgeVariant(e, t, n);
	return r.status !== "broken" || r.how === "sometimes" || t.alternatives.map((t) => judgeVariant(e, t, n)).every((e) => e.status === "broken" && e.how === "always") ? r : {
		...r,
		confidence: "assumed"
	};
}
function judgeVariant(e, t, n) {
	let r = e.kind === "exact" ? [e.situation] : e.situations, i = [];
	for (let a of r) {
		let r = encounterOf(t, a, n, e.api);
		if (r === null) return { status: "no-connection" };
		if (!isKnown$1(r)) return {
			status: "unknown",
			why: unknown$1(`${a}: ${r.unknown}`, r.at)
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
// src/rules/endpoint-facts.ts
function isTls(e) {
	return knownValue(e.transport) === "tls" && knownValue(e.nameHandling) !== "rejects";
}
function endpointsByName(e) {
	let t = new Map();
	for (let n of e) for (let e of n.names) {
		let r = t.get(e);
		r === void 0 ? t.set(e, [n]) : r.push(n);
	}
	return t;
}
function sameValue(e, t) {
	return valueText(e) === valueText(t);
}
function valueText(e) {
	return JSON.stringify(e, (e, t) => e === "at" || e === "der" || e === "because" ? void 0 : t);
}
// src/rules/answer-places.ts
function answerPlaces(e, t) {
	let n = [
		{
			at: e.clientCertificate.at,
			isNew: differs("clientCertificate", e, t),
			message: "asks for client certificates"
		},
		{
			at: e.software.at,
			isNew: t !== void 0 && softwareText$1(e) !== softwareText$1(t),
			message: `makes it ${softwareText$1(e)}`
		},
		{
			at: e.protocols.at,
			isNew: differs("protocols", e, t),
			message: "sets the protocol versions"
		},
		{
			at: e.nameHandling.at,
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
	return n !== void 0 && !sameValue(t[e], n[e]);
}
const libraryNames$1 = {
	openssl: "OpenSSL",
	boringssl: "BoringSSL",
	gnutls: "GnuTLS",
	go: "Go",
	jsse: "JDK"
};
function softwareText$1({ software: e }) {
	let { name: t, version: n, tlsLibrary: r } = e;
	return r.name === "unknown" || r.name === t.toLowerCase() ? `${t} ${n}` : `${t} ${n} with ${libraryNames$1[r.name] ?? r.name} ${r.version}`;
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
// src/rules/expectation-scope.ts
function scopedExpectations(e, t, n) {
	let r = t.expectations.filter((t) => t.kind === e);
	if (r.length === 0) return [];
	let i = new Map(n?.endpoints.map((e) => [e.id, e])), a = t.endpoints.filter(isTls), o = gatingClients$1(t);
	return r.flatMap((e) => a.flatMap((t) => {
		let n = i.get(t.id);
		if (!concerns$1(e, t, n)) return [];
		let r = e.clients ?? o(t);
		return [{
			expectation: e,
			endpoint: t,
			earlier: n,
			judgements: new Map(r.map((n) => [n, judgeExpectation(e, t, n)]))
		}];
	}));
}
function concerns$1(e, t, n) {
	return e.endpoint === null ? !(e.kind === "exact" ? [e.situation] : e.situations).some((e) => e.startsWith("client-certificate")) || [t, n].some(asksForCertificate) : isNamed(t, e.endpoint);
}
function isNamed({ id: e, names: t }, n) {
	let r = n.toLowerCase();
	return [e, ...t].some((e) => {
		let t = e.toLowerCase();
		return t === r || t.startsWith("*.") && r.endsWith(t.slice(1));
	});
}
function asksForCertificate(e) {
	let t = e && knownValue(e.clientCertificate);
	return t !== void 0 && t.mode !== "none";
}
function gatingClients$1({ handshakes: e }) {
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
		message: (n) => textOf$4(e, t, n),
		pairsOf: () => [r]
	})), ...noLongerJudged({
		rule: a,
		scoped: e,
		identity: o
	}, t)];
}
function textOf$4({ expectation: e, endpoint: t }, { how: n, byClient: r }, i) {
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
		message: (n) => textOf$3(e, t, n),
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
function textOf$3({ expectation: e, endpoint: t }, { how: n, byClient: r }, i) {
	let a = [...Map.groupBy(i, (e) => groupsText(r.get(e)?.groups ?? [], n))].map(([e, t]) => `on ${rangeText(t)}, ${e}`);
	return `An app that uses ${apiText(e.api)} can't tell ${n === "always" ? "" : "for certain "}why ${t.id} refuses it: ${a.join("; ")}. ${endText(n, [...r.values()].at(-1))}`;
}
function endText(e, t) {
	let n = t?.groups[0]?.[0];
	return e === "sometimes" && n !== void 0 ? otherwiseText(n) : "The settings say that the app has to tell them apart.";
}
function groupsText(e, t) {
	return e.map((e) => {
		let n = listText$1(e.map(({ situation: e }) => situationText(e))), r = e.length === 2 ? "both" : "all";
		return `${n} ${t === "always" ? r : `may ${r}`} look like ${sharedLook(e)}`;
	}).join(", and ");
}
function sharedLook(e) {
	let t = e.map(({ view: e }) => [e, ...e.otherwise === null ? [] : [e.otherwise]].map(viewText));
	return t[0]?.find((e) => t.every((t) => t.includes(e))) ?? "";
}
function listText$1(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
// src/alerts/answering-facts.ts
function answeringFacts(e) {
	return JSON.stringify([e, ...e.alternatives].map(factsOf$2), withoutPlaces);
}
function factsOf$2(e) {
	let { transport: t, protocols: n, clientCertificate: r, nameHandling: i, unknownNames: a, alpn: o, software: s } = e, { name: c, version: l, tlsLibrary: u } = s, d = e.names.length > 0;
	return [
		[
			c,
			l,
			u
		],
		t,
		n,
		r,
		i,
		a,
		o,
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
	for (let a of [e, ...e.alternatives]) for (let e of t) for (let t of situations) {
		let o = encounterOf(a, t, e, n);
		o !== null && (isKnown$1(o) ? r.push(o.value) : i = "partly");
	}
	return {
		encounters: r,
		codes: new Set(r.flatMap(({ view: e }) => codesOf$1(e))),
		known: i
	};
}
function codesOf$1(e) {
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
]), subjects = new Map(tellingAlerts.toReversed().flatMap((e) => clientIds.flatMap((t) => apis.flatMap((n) => {
	let r = {
		kind: "alert",
		alert: e.alert,
		when: "before-finished"
	};
	return codesOf$1(viewOf(r, t, n, e.situation)).filter((e) => !ambiguous.has(e)).map((t) => [t, e]);
}))));
function subjectOfCode(e) {
	return subjects.get(e) ?? null;
}
// src/rules/source-owner.ts
function ownerOf(e, { apps: t, handshakes: n }) {
	let r = t.map(({ id: t }) => sharedFolders$1(e, t ?? "")), i = Math.max(...r), a = new Set(t.filter((e, t) => r[t] === i)), [o] = a, s = n.filter(({ app: e }) => a.has(e));
	return {
		id: a.size === 1 && o !== void 0 ? o.id : null,
		endpoints: [...new Set(s.map(({ endpoint: e }) => e))].filter(isTls),
		clients: clientIds.filter((e) => a.values().some(({ gating: t }) => t.has(e)))
	};
}
function sharedFolders$1(e, t) {
	let [n, r] = [e.split("/").slice(0, -1), t.split("/").slice(0, -1)], i = n.findIndex((e, t) => e !== r[t]);
	return i < 0 ? n.length : i;
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
	let c = o.flatMap((e) => s.map((t) => remembered$1(a, t, r.clients, e)));
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
function remembered$1(e, t, n, r) {
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
	let [i] = r, a = i === void 0 ? "the server" : `${i.id} (${softwareText$1(i)})`, o = r.length > 1 ? ` and ${r.length - 1} more` : "", isMeant = (n) => e === "negotiation" ? n.situation === t : n.situation.startsWith("client-certificate"), s = [...new Set(n.flatMap((e) => isMeant(e) && e.answer.kind !== "accepted" ? [answerText(e.answer)] : []))].join(", "), c = e === "negotiation" ? situationText(t) : "client certificates";
	return s === "" ? `${a}${o} never refuses ${c}` : `${a}${o} refuses ${c} with ${s}`;
}
// src/apple/ats-generation.ts
function generationOf(e) {
	return isFrom(e, [18, 0]) ? "18.4" : isFrom(e, [17, 0]) ? "17" : isFrom(e, [10, 0]) ? "10" : "9";
}
function honoursTls13Floor(e) {
	return isFrom(e, [14, 0]);
}
// src/apple/ats-values.ts
const tlsVersionStrings = [
	"TLSv1.0",
	"TLSv1.1",
	"TLSv1.2",
	"TLSv1.3"
];
function readFlag(e, t) {
	if (e === void 0) return {
		state: "absent",
		variable: null,
		at: null,
		doubt: null
	};
	let { value: n } = e, flag = (t, n = null) => ({
		state: t,
		variable: null,
		at: e.keyAt,
		doubt: n
	});
	if (n.kind === "boolean") return flag(n.value ? "true" : "false");
	if (n.kind === "integer" || n.kind === "real") return flag((t === "18.4" ? n.value === 1 : n.value !== 0) ? "true" : "false");
	if (n.kind !== "string") return flag("absent");
	let r = variableIn(n.value);
	return r === null ? t === "18.4" ? flag("absent") : flag(boolValue(n.value) ? "true" : "false", `${e.key} holds a string; ${closedParser}`) : {
		state: "unknown",
		variable: r,
		at: n.at,
		doubt: null
	};
}
const closedParser = "how iOS before 18.4 reads it is not published";
function boolValue(e) {
	return /^\s*[+-]?0*[YyTt1-9]/.test(e);
}
function readFloor(e) {
	let t = {
		version: "absent",
		variable: null,
		at: null,
		doubt: null
	};
	if (e === void 0 || e.value.kind !== "string") return t;
	let { value: n, at: r } = e.value, i = variableIn(n);
	if (i !== null) return {
		version: "unknown",
		variable: i,
		at: r,
		doubt: null
	};
	let a = tlsVersionStrings.find((e) => e === n);
	return a === void 0 ? n.startsWith("DTLSv1.") ? {
		...t,
		doubt: `${e.key} names ${n}, a version of DTLS, which iOS 15 and later parse as such`
	} : t : {
		version: a,
		variable: null,
		at: r,
		doubt: null
	};
}
function variableIn(e) {
	return /\$\([^()]*\)|\$\{[^{}]*\}/.exec(e)?.[0] ?? null;
}
// src/apple/plist.ts
function entryOf$1(e, t) {
	return e.entries.findLast((e) => e.key === t);
}
// src/apple/ats-exception-policy.ts
function exceptionDemands(e, t, n, r) {
	let i = exceptionKeys$1(e.dict, r), a = firstVariable(i);
	if (a !== null) return a;
	let o = i.insecure.state === "true";
	return known({
		cleartext: o ? "allowed" : "refused",
		ats: o ? "off" : "required",
		minimumVersion: effectiveFloor(i.floor, n),
		suites: suitesOf$2(o ? "insecure" : "secure", i.forwardSecrecy),
		doubts: [
			...e.doubts,
			...doubtsOf(i, n),
			...i.aliasDoubts,
			...niapDoubts(e.dict, t, n)
		]
	}, e.at);
}
function builtInDemands(e) {
	return {
		cleartext: "allowed",
		ats: "off",
		minimumVersion: e.minimumVersion,
		suites: "library",
		doubts: []
	};
}
const readable = [
	"AllowsInsecureHTTPLoads",
	"MinimumTLSVersion",
	"RequiresForwardSecrecy"
];
function exceptionKeys$1(e, t) {
	let find = (n) => keyOrAlias(e, n, t);
	return {
		insecure: readFlag(find("AllowsInsecureHTTPLoads"), t),
		forwardSecrecy: readFlag(find("RequiresForwardSecrecy"), t),
		floor: readFloor(find("MinimumTLSVersion")),
		aliasDoubts: t === "18.4" ? readable.flatMap((t) => aliasDoubt(e, t)) : []
	};
}
const aliasPrefixes = ["NSThirdPartyException", "NSTemporaryException"];
function keyOrAlias(e, t, n) {
	return entryOf$1(e, `NSException${t}`) ?? (n === "18.4" ? void 0 : aliasOf(e, t));
}
function aliasOf(e, t) {
	return aliasPrefixes.map((n) => entryOf$1(e, `${n}${t}`)).find((e) => e !== void 0);
}
function aliasDoubt(e, t) {
	let n = entryOf$1(e, `NSException${t}`) === void 0 ? aliasOf(e, t) : void 0;
	return n === void 0 ? [] : [`${n.key} is not read by Apple's published parser (iOS 18.4 and later); whether URL loading still maps it is not known`];
}
function firstVariable(e) {
	let [t, n] = [
		["NSExceptionAllowsInsecureHTTPLoads", e.insecure],
		["NSExceptionRequiresForwardSecrecy", e.forwardSecrecy],
		["NSExceptionMinimumTLSVersion", e.floor]
	].find(([, { variable: e }]) => e !== null) ?? [];
	return n === void 0 ? null : unknown$1(`${t} holds ${n.variable}, which the tree does not resolve`, n.at);
}
function suitesOf$2(e, t) {
	return t.state === "false" ? e === "insecure" ? "library" : "ats-and-rsa" : "ats";
}
function effectiveFloor(e, t) {
	return e.version === "absent" || e.version === "unknown" || e.version === "TLSv1.3" && !honoursTls13Floor(t) ? "TLSv1.2" : e.version;
}
function doubtsOf(e, t) {
	let n = [
		e.insecure.doubt,
		e.forwardSecrecy.doubt,
		e.floor.doubt
	].filter((e) => e !== null);
	return !(compareVersions(effectiveFloor(e.floor, t), "TLSv1.2") < 0) || !isFrom(t, [26, 0]) ? n : [...n, "OWASP MASTG-BEST-0042 says that iOS 26 no longer takes a minimum below TLS 1.2; the code of 26.0 reads it"];
}
function niapDoubts(e, t, n) {
	if (!isFrom(n, [26, 2])) return [];
	let r = (e === null ? void 0 : entryOf$1(e, "NSExceptionRequiresNIAPTLSPackageVersion")) ?? entryOf$1(t, "NSRequiresNIAPTLSPackageVersion");
	if (r?.value.kind !== "string") return [];
	let { value: i } = r.value;
	return i !== "FCP_v2.1" && i !== "recommended" && variableIn(i) === null ? [] : [`${r.key} = ${i}: from iOS 26.4 TLS 1.2 takes ECDHE with AES-GCM alone and needs the extended master secret, which is not modelled`];
}
// src/apple/ats-builtin.data.ts
const engine = {
	evidence: "source",
	source: "Security-61901 protocol/SecProtocolConfiguration.m and its test"
}, likeApple = {
	evidence: "inferred",
	source: "Security-61901 protocol/SecProtocolConfiguration.m"
}, builtInExceptions = [
	{
		domain: "apple.com",
		minimumVersion: "TLSv1.2",
		...engine
	},
	{
		domain: "ls.apple.com",
		minimumVersion: "TLSv1.0",
		...engine
	},
	{
		domain: "gs.apple.com",
		minimumVersion: "TLSv1.0",
		...engine
	},
	{
		domain: "geo.apple.com",
		minimumVersion: "TLSv1.0",
		...engine
	},
	{
		domain: "is.autonavi.com",
		minimumVersion: "TLSv1.2",
		...likeApple
	},
	{
		domain: "apple-mapkit.com",
		minimumVersion: "TLSv1.2",
		...likeApple
	},
	{
		domain: "setup.icloud.com",
		minimumVersion: "TLSv1.2",
		...likeApple
	}
];
// src/apple/cidr.ts
function parseCidr(e) {
	let t = e.indexOf("/");
	if (t < 0) return null;
	let n = networkAddress(e.slice(0, t)), r = cInteger(e.slice(t + 1));
	return n === null || r === null || r > n.length * 8 ? null : {
		bytes: n,
		bits: r
	};
}
function networkAddress(e) {
	if (e.includes(":")) return parseAddress(e);
	if (e.length > 13) return null;
	let t = e.split(".");
	return t.length > 4 ? null : parseAddress([...t, ...Array(4 - t.length).fill("0")].join("."));
}
function cInteger(e) {
	let t = /^0[xX]([0-9a-fA-F]+)/.exec(e)?.[1];
	if (t !== void 0) return Number.parseInt(t, 16);
	let n = /^0([0-7]*)/.exec(e)?.[1];
	if (n !== void 0) return n === "" ? 0 : Number.parseInt(n, 8);
	let r = /^\d+/.exec(e)?.[0];
	return r === void 0 ? null : Number(r);
}
// src/apple/ats-exceptions.ts
function findException(e, t, n) {
	let r = entryOf$1(e, "NSExceptionDomains")?.value;
	if (r?.kind === "string" && variableIn(r.value) !== null) return unknownFor(r.value, "NSExceptionDomains", r.at);
	let i = r?.kind === "dict" ? usableEntries(r) : [];
	return parseAddress(t) === null ? findName(i, t, n) : findAddress(i, t, n);
}
function usableEntries(e) {
	let t = new Map();
	for (let n of e.entries) t.set(n.key, n);
	return [...t.values()].flatMap(({ key: e, keyAt: t, value: n }) => n.kind === "dict" && !e.includes("*") ? [{
		key: e,
		at: t,
		dict: n,
		template: templateOf(e)
	}] : []);
}
function findName(e, t, n) {
	let r = new Map(e.filter(isLiteral).map((e) => [e.key, e])), i = e.filter((e) => !isLiteral(e));
	for (let [e, a] of domainsAbove(t).entries()) {
		let t = r.get(a), o = t === void 0 || e === 0 ? null : subdomainsOf(t, n);
		if (t !== void 0 && o?.state === "unknown") return unknownFor(o.variable ?? "", `${a}: NSIncludesSubdomains`, o.at ?? t.at);
		if (t !== void 0 && (o === null || o.state === "true")) return entryFound(t, depthDoubts(e, a, n));
		let s = i.find((t) => mayEqual(t, a, e, n));
		if (s !== void 0) return unknownFor(s.key, "NSExceptionDomains", s.at);
		let c = n === "18.4" && t === void 0 ? builtInFor(a) : void 0;
		if (c !== void 0) return {
			kind: "built-in",
			exception: c
		};
	}
	return {
		kind: "none",
		doubts: []
	};
}
function builtInFor(e) {
	return builtInExceptions.find((t) => t.domain === e);
}
function isLiteral(e) {
	return e.template === null;
}
function domainsAbove(e) {
	let t = e.split(".");
	return t.map((e, n) => t.slice(n).join("."));
}
function subdomainsOf(e, t) {
	return readFlag(entryOf$1(e.dict, "NSIncludesSubdomains"), t);
}
function depthDoubts(e, t, n) {
	return e < 2 || n === "18.4" ? [] : [`NSIncludesSubdomains of ${t} is documented for one label more, and the host has ${e}`];
}
function entryFound(e, t) {
	return {
		kind: "entry",
		key: e.key,
		at: e.at,
		dict: e.dict,
		doubts: t
	};
}
function unknownFor(e, t, n) {
	return {
		kind: "unknown",
		reason: `${t} holds ${variableIn(e) ?? e}, which the tree does not resolve`,
		at: n
	};
}
function templateOf(e) {
	return variableIn(e) === null ? null : e.split(/\$\([^()]*\)|\$\{[^{}]*\}/);
}
function mayEqual(e, t, n, r) {
	if (n > 0 && !["true", "unknown"].includes(subdomainsOf(e, r).state)) return !1;
	let [i = "", ...a] = e.template ?? [], o = a.pop() ?? "";
	if (!t.startsWith(i) || !t.endsWith(o) || t.length < i.length + o.length) return !1;
	let s = i.length, c = t.length - o.length;
	for (let e of a) {
		let n = t.indexOf(e, s);
		if (n < 0 || n + e.length > c) return !1;
		s = n + e.length;
	}
	return !0;
}
function findAddress(e, t, n) {
	if (n === "9" || n === "10") return {
		kind: "none",
		doubts: []
	};
	let r = e.find((e) => isLiteral(e) && e.key === t);
	if (r !== void 0) return entryFound(r, []);
	let i = e.find((e) => !isLiteral(e) && mayEqualAddress(e, t));
	return i === void 0 ? longestNetwork(e, t) : unknownFor(i.key, "NSExceptionDomains", i.at);
}
function mayEqualAddress(e, t) {
	return mayEqual(e, t, 0, "18.4") || e.key.includes("/");
}
function longestNetwork(e, t) {
	let n = parseAddress(t) ?? new Uint8Array(), r = e.flatMap((e) => {
		let t = isLiteral(e) ? parseCidr(e.key) : null;
		return t !== null && samePrefix(t.bytes, n, t.bits) ? [{
			entry: e,
			bits: t.bits
		}] : [];
	}), i = Math.max(...r.map((e) => e.bits)), a = r.filter((e) => e.bits === i), o = a.at(-1);
	if (o === void 0) return {
		kind: "none",
		doubts: []
	};
	let s = a.length > 1 ? [`${a.map((e) => e.entry.key).join(" and ")} match with equal length`] : [];
	return entryFound(o.entry, s);
}
// src/apple/local-host.ts
function isLocalName(e) {
	return /^[a-z0-9][a-z0-9_-]*$/i.test(e) || e.endsWith(".local") || e.endsWith(".local.");
}
const directNetworks = [
	"127.0.0.0/8",
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"169.254.0.0/16",
	"::1/128",
	"fe80::/10",
	"fc00::/7"
].map(networkOf);
function isDirectAddress(e) {
	return directNetworks.some(({ bytes: t, bits: n }) => samePrefix(t, e, n));
}
function networkOf(e) {
	let [t = "", n = ""] = e.split("/");
	return {
		bytes: parseAddress(t) ?? new Uint8Array(),
		bits: Number(n)
	};
}
// src/apple/ats-policy.ts
function hostPolicy(e, t, n, r = "app") {
	let i = {
		ats: e ?? noDictionary,
		host: hostKey(t),
		client: n,
		use: r
	}, a = decide(i, generationOf(n));
	return n === "ios-18" ? withEarlier18(a, decide(i, "17")) : a;
}
const noDictionary = {
	kind: "dict",
	entries: [],
	at: {
		path: "",
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	}
};
function hostKey(e) {
	let t = e.toLowerCase();
	return t.startsWith("[") && t.endsWith("]") ? t.slice(1, -1) : t;
}
function decide(e, t) {
	let n = findException(e.ats, e.host, t);
	if (n.kind === "unknown") return unknown$1(n.reason, n.at);
	if (n.kind === "built-in") return known({
		...builtInDemands(n.exception),
		decidedBy: null
	}, null, "exception built into iOS");
	if (n.kind === "none") return globalPolicy(e, t);
	let r = {
		keyPath: `NSExceptionDomains.${n.key}`,
		at: n.at
	}, i = exceptionDemands(n, e.ats, e.client, t);
	return isKnown$1(i) ? known({
		...i.value,
		decidedBy: r
	}, n.at) : i;
}
function globalPolicy(e, t) {
	let n = globalKeys$1(e.ats, t);
	return localPolicy(e.host, n.local, t) ?? useException(e.use, n) ?? narrowedPolicy(e, n) ?? arbitraryLoadsPolicy(n.arbitrary) ?? known(fullAts(e), null, "App Transport Security without an exception");
}
function globalKeys$1(e, t) {
	let read = (n) => readFlag(entryOf$1(e, n), t), since10 = (e) => t === "9" ? readFlag(void 0, t) : read(e);
	return {
		arbitrary: read("NSAllowsArbitraryLoads"),
		local: since10("NSAllowsLocalNetworking"),
		media: since10("NSAllowsArbitraryLoadsForMedia"),
		web: since10("NSAllowsArbitraryLoadsInWebContent")
	};
}
function localPolicy(e, t, n) {
	let r = parseAddress(e);
	return !(r === null ? n !== "9" && isLocalName(e) : isExempt(r, t, n)) || t.state === "false" ? null : t.state === "unknown" ? variableUnknown("NSAllowsLocalNetworking", t) : freed(t.state === "true" ? flagDecided("NSAllowsLocalNetworking", t) : null, "local host", t);
}
function isExempt(e, t, n) {
	return n === "18.4" ? isDirectAddress(e) : n === "17" ? t.state === "true" || t.state === "unknown" : n === "10";
}
function useException(e, t) {
	if (e === "app") return null;
	let [n, r] = e === "media" ? ["NSAllowsArbitraryLoadsForMedia", t.media] : ["NSAllowsArbitraryLoadsInWebContent", t.web];
	return r.state === "unknown" ? variableUnknown(n, r) : r.state === "true" ? freed(flagDecided(n, r), null, r) : null;
}
function narrowedPolicy(e, t) {
	let n = [
		["NSAllowsLocalNetworking", t.local],
		["NSAllowsArbitraryLoadsInWebContent", t.web],
		["NSAllowsArbitraryLoadsForMedia", t.media]
	], r = t.arbitrary.state === "true" || t.arbitrary.state === "unknown", i = n.find(([, { state: e }]) => e === "true" || e === "false");
	if (i === void 0) {
		let e = n.find(([, { state: e }]) => e === "unknown");
		return e !== void 0 && r ? variableUnknown(...e) : null;
	}
	let a = fullAts(e, [...localDoubts(e, t.local), ...doubtOf(i[1])]);
	return r || t.local.state === "false" && isLocalHost(e.host) ? known({
		...a,
		decidedBy: flagDecided(...i)
	}, i[1].at) : known(a);
}
function isLocalHost(e) {
	let t = parseAddress(e);
	return t === null ? isLocalName(e) : isDirectAddress(t);
}
function localDoubts({ host: e, client: t }, n) {
	let r = parseAddress(e) !== null, i = generationOf(t) === "18.4";
	return i && n.state === "true" && r ? ["NSAllowsLocalNetworking is documented to cover IP addresses; the code of iOS 18.4 and later covers local ones"] : i || n.state !== "false" || !(r || isLocalName(e)) ? [] : ["that NSAllowsLocalNetworking = NO puts local hosts under ATS is tested from iOS 18.4 on alone"];
}
function arbitraryLoadsPolicy(e) {
	return e.state === "unknown" ? variableUnknown("NSAllowsArbitraryLoads", e) : e.state === "true" ? freed(flagDecided("NSAllowsArbitraryLoads", e), null, e) : null;
}
function fullAts(e, t = []) {
	return {
		cleartext: "refused",
		ats: "required",
		minimumVersion: "TLSv1.2",
		suites: "ats",
		decidedBy: null,
		doubts: [
			...t,
			...addressDoubts(e),
			...niapDoubts(null, e.ats, e.client)
		]
	};
}
function addressDoubts({ host: e, client: t }) {
	return generationOf(t) !== "17" || parseAddress(e) === null ? [] : ["how iOS 17.0–18.3 treats IP addresses is documented, and not published as code"];
}
function freed(e, t, n) {
	return known({
		cleartext: "allowed",
		ats: "off",
		minimumVersion: null,
		suites: "library",
		decidedBy: e,
		doubts: doubtOf(n)
	}, e?.at ?? null, t);
}
function doubtOf(e) {
	return e.doubt === null ? [] : [e.doubt];
}
function flagDecided(e, t) {
	return t.at === null ? null : {
		keyPath: e,
		at: t.at
	};
}
function variableUnknown(e, t) {
	return unknown$1(`${e} holds ${t.variable}, which the tree does not resolve`, t.at);
}
function withEarlier18(e, t) {
	return !isKnown$1(e) || isKnown$1(t) && sameDemands(e.value, t.value) ? e : {
		...e,
		value: {
			...e.value,
			doubts: [...e.value.doubts, "iOS 18.0–18.3 may decide otherwise: its rules are those of iOS 17"]
		}
	};
}
function sameDemands(e, t) {
	return e.cleartext === t.cleartext && e.ats === t.ats && e.minimumVersion === t.minimumVersion && e.suites === t.suites;
}
// src/rules/app-facts.ts
function atsOf({ app: e }) {
	return e === null ? null : knownValue(e.ats) ?? null;
}
function exceptionsOf(e) {
	let t = atsOf(e), n = t === null ? void 0 : entryOf$1(t, "NSExceptionDomains")?.value;
	return n?.kind === "dict" ? n.entries.flatMap((e) => e.value.kind === "dict" ? {
		domain: e.key,
		entry: e,
		settings: e.value
	} : []) : [];
}
// src/rules/wording.ts
function appText({ app: e, id: t }) {
	return e === null ? t === null ? "an app without ATS exceptions" : `the app of ${t}` : isKnown$1(e.bundleId) ? e.bundleId.value : `the app of ${e.location.path}`;
}
function codesText(e, t) {
	let n = e.flatMap((e) => {
		let n = t.includes(e.client) ? codesOf(e) : null;
		return n === null ? [] : {
			...n,
			client: e.client
		};
	}), r = [...Map.groupBy(n, ({ codes: e, doubt: t }) => e + t).values()], i = r.map((e) => {
		let [{ codes: t, doubt: n } = {
			codes: "",
			doubt: ""
		}] = e, i = [r.length === 1 ? "" : rangeText(e.map(({ client: e }) => e)), n].filter((e) => e !== "");
		return i.length === 0 ? t : `${t} (${i.join(", ")})`;
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
	let { by: r, alert: i, reason: a } = n.outcome;
	return `${a} ${r === "server" ? "The server" : "The app"} ${i === null ? "ends the connection" : `answers ${alertName(i)} (${i})`}.`;
}
function policyPlace({ app: e, policy: t, host: n }) {
	if (e.app === null) return [];
	let r = isKnown$1(t) ? t.value.decidedBy : null;
	return r === null ? [{
		location: e.app.location,
		message: `this app has no exception for ${n}`
	}] : [{
		location: r.at,
		message: `${r.keyPath} decides for ${n}`
	}];
}
function clientsText(e, t) {
	return e.every((e) => !t.gating.has(e)) ? `${rangeText(e)} (older than ${minimumText(t)})` : rangeText(e);
}
function remedyText(e, t, { gating: n }) {
	return t.some((e) => n.has(e)) ? ` ${e}` : "";
}
function minimumText({ app: e, minimumOs: t }) {
	let n = `iOS ${t.join(".").replace(/\.0$/, "")}`;
	return e !== null && isKnown$1(e.minimumOs) ? `the app's minimum, ${n}` : `${n}, which is assumed as the app's minimum`;
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
	let t = atsOf(e), n = t === null ? void 0 : entryOf$1(t, "NSAllowsArbitraryLoads");
	if (e.app === null || t === null || n === void 0) return [];
	let r = unprotected(t);
	return r.length === 0 ? [] : [draft$15(e, e.app, n.keyAt, r)];
}
function unprotected(e) {
	return clientIds.filter((t) => {
		let n = hostPolicy(e, "host.invalid", t);
		return isKnown$1(n) && n.value.ats === "off";
	});
}
function draft$15(e, t, n, r) {
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
// src/apple/ats-keys.data.ts
const reference$1 = "https://developer.apple.com/documentation/bundleresources/information-property-list/", current = {
	status: "current",
	means: null,
	evidence: "documented"
}, thirdParty = {
	level: "exception",
	since: "9.0",
	status: "alias",
	evidence: "documented",
	source: "documented from 2015 to 2017 for domains of others, and no longer"
}, temporary = {
	level: "exception",
	since: "9.0",
	status: "alias",
	evidence: "observed",
	source: "spelling of the first iOS 9 beta, neglectedpotential.com (2015); never in the final documentation"
}, atsKeys = [
	{
		...current,
		key: "NSAllowsArbitraryLoads",
		level: "global",
		type: "boolean",
		since: "9.0",
		source: `${reference$1}nsapptransportsecurity/nsallowsarbitraryloads`
	},
	{
		...current,
		key: "NSAllowsArbitraryLoadsForMedia",
		level: "global",
		type: "boolean",
		since: "10.0",
		source: `${reference$1}nsapptransportsecurity/nsallowsarbitraryloadsformedia`
	},
	{
		...current,
		key: "NSAllowsArbitraryLoadsInWebContent",
		level: "global",
		type: "boolean",
		since: "10.0",
		source: `${reference$1}nsapptransportsecurity/nsallowsarbitraryloadsinwebcontent`
	},
	{
		...current,
		key: "NSAllowsLocalNetworking",
		level: "global",
		type: "boolean",
		since: "10.0",
		source: `${reference$1}nsapptransportsecurity/nsallowslocalnetworking`
	},
	{
		...current,
		key: "NSRequiresNIAPTLSPackageVersion",
		level: "global",
		type: "niap",
		since: "26.4",
		source: `${reference$1}nsrequiresniaptlspackageversion`
	},
	{
		...current,
		key: "NSExceptionDomains",
		level: "global",
		type: "dictionary",
		since: "9.0",
		source: `${reference$1}nsapptransportsecurity/nsexceptiondomains`
	},
	{
		...current,
		key: "NSPinnedDomains",
		level: "global",
		type: "dictionary",
		since: "14.0",
		source: `${reference$1}nsapptransportsecurity/nspinneddomains`
	},
	{
		...current,
		key: "NSIncludesSubdomains",
		level: "exception",
		type: "boolean",
		since: "9.0",
		source: `${reference$1}nsincludessubdomains`
	},
	{
		...current,
		key: "NSExceptionAllowsInsecureHTTPLoads",
		level: "exception",
		type: "boolean",
		since: "9.0",
		source: `${reference$1}nsexceptionallowsinsecurehttploads`
	},
	{
		...current,
		key: "NSExceptionMinimumTLSVersion",
		level: "exception",
		type: "tls-version",
		since: "9.0",
		source: `${reference$1}nsexceptionminimumtlsversion`
	},
	{
		...current,
		key: "NSExceptionRequiresForwardSecrecy",
		level: "exception",
		type: "boolean",
		since: "9.0",
		source: `${reference$1}nsexceptionrequiresforwardsecrecy`
	},
	{
		...current,
		key: "NSExceptionRequiresNIAPTLSPackageVersion",
		level: "exception",
		type: "niap",
		since: "26.4",
		source: `${reference$1}nsrequiresniaptlspackageversion`
	},
	{
		...current,
		key: "NSRequiresCertificateTransparency",
		level: "exception",
		type: "boolean",
		since: "10.0",
		status: "obsolete",
		source: `${reference$1}nsrequirescertificatetransparency`
	},
	{
		...current,
		key: "NSIncludesSubdomains",
		level: "pinned",
		type: "boolean",
		since: "14.0",
		source: `${reference$1}nspinneddomains`
	},
	{
		...current,
		key: "NSPinnedCAIdentities",
		level: "pinned",
		type: "identities",
		since: "14.0",
		source: `${reference$1}nspinneddomains`
	},
	{
		...current,
		key: "NSPinnedLeafIdentities",
		level: "pinned",
		type: "identities",
		since: "14.0",
		source: `${reference$1}nspinneddomains`
	},
	{
		...current,
		key: "SPKI-SHA256-BASE64",
		level: "identity",
		type: "string",
		since: "14.0",
		source: `${reference$1}nspinneddomains`
	},
	{
		...thirdParty,
		key: "NSThirdPartyExceptionAllowsInsecureHTTPLoads",
		type: "boolean",
		means: "NSExceptionAllowsInsecureHTTPLoads"
	},
	{
		...thirdParty,
		key: "NSThirdPartyExceptionMinimumTLSVersion",
		type: "tls-version",
		means: "NSExceptionMinimumTLSVersion"
	},
	{
		...thirdParty,
		key: "NSThirdPartyExceptionRequiresForwardSecrecy",
		type: "boolean",
		means: "NSExceptionRequiresForwardSecrecy"
	},
	{
		...temporary,
		key: "NSTemporaryExceptionAllowsInsecureHTTPLoads",
		type: "boolean",
		means: "NSExceptionAllowsInsecureHTTPLoads"
	},
	{
		...temporary,
		key: "NSTemporaryExceptionMinimumTLSVersion",
		type: "tls-version",
		means: "NSExceptionMinimumTLSVersion"
	},
	{
		...temporary,
		key: "NSTemporaryExceptionRequiresForwardSecrecy",
		type: "boolean",
		means: "NSExceptionRequiresForwardSecrecy"
	}
], atsMistakes = [
	{
		found: "NSAllowsArbitraryLoadsInMedia",
		intended: "NSAllowsArbitraryLoadsForMedia",
		evidence: "observed",
		source: "riptutorial ios/5435; Cordova shipped it: CB-13210"
	},
	{
		found: "NSExceptionAllowsLocalNetworking",
		intended: "NSAllowsLocalNetworking",
		evidence: "observed",
		source: "developer.apple.com/forums/thread/747421"
	},
	{
		found: "NSTemporaryExceptionAllowsInsecureHTTPSLoads",
		intended: "NSExceptionAllowsInsecureHTTPLoads",
		evidence: "observed",
		source: "seen in public Info.plists"
	},
	{
		found: "NSTemporaryThirdPartyExceptionAllowsInsecureHTTPLoads",
		intended: "NSExceptionAllowsInsecureHTTPLoads",
		evidence: "observed",
		source: "seen in public Info.plists"
	},
	{
		found: "NSTemporaryThirdPartyExceptionMinimumTLSVersion",
		intended: "NSExceptionMinimumTLSVersion",
		evidence: "observed",
		source: "seen in public Info.plists"
	},
	{
		found: "NSTemporaryThirdPartyExceptionRequiresForwardSecrecy",
		intended: "NSExceptionRequiresForwardSecrecy",
		evidence: "observed",
		source: "seen in public Info.plists"
	},
	{
		found: "NSExceptionAllowsArbitraryLoads",
		intended: "NSExceptionAllowsInsecureHTTPLoads",
		evidence: "inferred",
		source: "taken for the domain form of NSAllowsArbitraryLoads"
	}
];
// src/apple/ats-value-check.ts
function valueProblem(e, t) {
	switch (t) {
		case "boolean": return booleanProblem(e);
		case "tls-version": return versionProblem(e);
		case "niap": return niapProblem(e);
		case "identities": return identitiesProblem(e);
		case "dictionary": return e.value.kind === "dict" ? null : wrongType(e, "a dictionary");
		case "string": return e.value.kind === "string" ? null : wrongType(e, "a string");
	}
}
function booleanProblem(e) {
	let { value: t } = e;
	if (t.kind === "boolean") return null;
	let n = intendedBoolean(t), r = {
		kind: "wrong-type",
		at: t.at,
		found: textOf$2(t),
		intended: n
	};
	if (t.kind === "string") {
		let n = `${e.key} takes a Boolean; iOS 18.5 and later treat a string as if the key were not there`;
		return {
			...r,
			effect: variableIn(t.value) === null ? n : `${n}, and a build variable makes a string`
		};
	}
	if (t.kind !== "integer" && t.kind !== "real") return {
		...r,
		effect: `${e.key} takes a Boolean`
	};
	let i = `${e.key} takes a Boolean; iOS 18.4 reads every number as NO, later ones every number but 1`;
	return {
		...r,
		effect: i
	};
}
function intendedBoolean(e) {
	let t = textOf$2(e).trim().toLowerCase();
	return [
		"yes",
		"true",
		"1",
		"y"
	].includes(t) ? "<true/>" : [
		"no",
		"false",
		"0",
		"n"
	].includes(t) ? "<false/>" : null;
}
function versionProblem({ key: e, value: t }) {
	let n = textOf$2(t);
	if (t.kind === "string" && (tlsVersionStrings.some((e) => e === n) || variableIn(n) !== null)) return null;
	let r = `${e} takes ${tlsVersionStrings.join(", ")}, spelt just so; anything else is ignored, and TLS 1.2 stays the minimum`;
	return {
		kind: "invalid-tls-version",
		at: t.at,
		found: n,
		intended: intendedVersion(n),
		effect: r
	};
}
function intendedVersion(e) {
	let t = /^\s*(?:tls)?\s*v?_?1(?:[._ ]?([0-3])0*)?\s*$/i.exec(e);
	return t === null ? null : `TLSv1.${t[1] ?? "0"}`;
}
const packages = [
	"none",
	"FCP_v2.1",
	"recommended"
];
function niapProblem(e) {
	let { key: t, value: n } = e;
	if (n.kind !== "string") return wrongType(e, "a string");
	if (packages.includes(n.value) || variableIn(n.value) !== null) return null;
	let r = packages.find((e) => e.toLowerCase() === n.value.toLowerCase()) ?? null;
	return {
		kind: "invalid-value",
		at: n.at,
		found: n.value,
		intended: r,
		effect: `${t} takes ${packages.join(", ")}`
	};
}
function identitiesProblem(e) {
	let { key: t, value: n } = e, r = `no usable pin is left in ${t}: every connection to the domain fails`;
	return n.kind === "array" ? n.items.some((e) => e.kind === "dict") ? null : {
		kind: "invalid-value",
		at: n.at,
		found: t,
		intended: null,
		effect: r
	} : {
		...wrongType(e, "an array"),
		effect: r
	};
}
function pinProblem(e) {
	let t = entryOf$1(e, "SPKI-SHA256-BASE64")?.value, n = t?.kind === "string" ? t.value : "";
	return /^[A-Za-z0-9+/]{43}=$/.test(n) || variableIn(n) !== null ? null : {
		kind: "invalid-value",
		at: t?.at ?? e.at,
		found: n,
		intended: null,
		effect: "a pin is the base64 of a SHA-256 hash, 44 characters: this one matches no key"
	};
}
function wrongType({ key: e, value: t }, n) {
	return {
		kind: "wrong-type",
		at: t.at,
		found: textOf$2(t),
		intended: null,
		effect: `${e} takes ${n}`
	};
}
function textOf$2(e) {
	return e.kind === "string" || e.kind === "integer" || e.kind === "real" ? `${e.value}` : e.kind === "boolean" ? e.value ? "<true/>" : "<false/>" : {
		dict: "a dictionary",
		array: "an array",
		date: "a date",
		data: "data"
	}[e.kind];
}
// src/apple/exception-domain.ts
function domainProblem(e) {
	if (e.length > longestKey$1) return {
		intended: null,
		effect: "the key is longer than any host name"
	};
	if (variableIn(e) !== null || parseAddress(e) !== null) return null;
	if (/^[\d.]+\/|^[\da-f:.]*:[\da-f:.]*\//i.test(e)) return networkProblem(e);
	let t = cleaned(e);
	return t === e && e !== "" && !e.includes("*") ? null : {
		intended: t === "" || t.includes("*") ? null : t,
		effect: effectOf(e)
	};
}
const longestKey$1 = 2e3;
function cleaned(e) {
	let t = e.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//, "").replace(/[/?#].*$/s, "").replace(/:\d*$/, "").replace(/^\*?\.+/, "").replace(/\.+$/, "");
	return /^[\x20-\x7e]*$/.test(t) ? t.replace(/\s+/g, "") : asciiHost(t);
}
function asciiHost(e) {
	return URL.parse(`https://${e}/`)?.hostname ?? e;
}
const reasons = [
	[/^$/, "an empty key matches no host"],
	[/:\/\//, "a key with a scheme never matches: iOS compares the host alone"],
	[/^\*\./, "a wildcard never matches; NSIncludesSubdomains takes in the subdomains"],
	[/\*/, "a wildcard never matches"],
	[/[/?#]/, "a key with a path never matches: iOS compares the host alone"],
	[/:\d*$/, "a key with a port never matches: an exception holds for every port"],
	[/\s/, "a key with white space never matches"],
	[/^\./, "a key that starts with a dot never matches; NSIncludesSubdomains takes in the subdomains"],
	[/\.$/, "a key that ends with a dot matches only URLs that write the dot as well"],
	[/[^\x20-\x7e]/, "a key in other letters than ASCII never matches: iOS looks up the name in its xn-- form"],
	[/[A-Z]/, "a key with capital letters never matches: iOS looks the host up in lower case"]
];
function effectOf(e) {
	return reasons.find(([t]) => t.test(e))?.[1] ?? "the key never matches";
}
function networkProblem(e) {
	let [t = "", n = ""] = e.split("/"), r = parseCidr(e);
	if (r === null) return {
		intended: null,
		effect: brokenNetwork(t)
	};
	if (!/^\d+$/.test(n) || r.bits !== Number(n)) {
		let e = `the prefix length ${n} is read as C reads numbers, as ${r.bits}`;
		return {
			intended: /^0\d+$/.test(n) ? `${t}/${Number(n)}` : null,
			effect: e
		};
	}
	return null;
}
function brokenNetwork(e) {
	return parseAddress(e)?.length === 4 && e.length > 13 ? `an IPv4 address of ${e.length} characters does not fit the parser of iOS 18.4 and later: the key never matches` : "this is no CIDR notation that iOS can read: the key never matches";
}
// src/apple/nearest-key.ts
function nearestKey(e, t) {
	let n = atsMistakes.find((t) => t.found === e);
	if (n !== void 0) return n.intended;
	let r = atsKeys.filter((e) => e.status !== "alias");
	return nearest$1(e, r.filter((e) => e.level === t)) ?? nearest$1(e, r);
}
function nearest$1(e, t) {
	if (e.length > 80) return null;
	let n = Math.max(2, Math.floor(e.length * .16));
	return t.filter(({ key: t }) => Math.abs(t.length - e.length) <= n).map(({ key: t }) => ({
		key: t,
		distance: editDistance$1(e.toLowerCase(), t.toLowerCase())
	})).filter(({ distance: e }) => e <= n).toSorted((e, t) => e.distance - t.distance)[0]?.key ?? null;
}
function editDistance$1(e, t) {
	let n = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let r = 1; r <= e.length; r += 1) {
		let i = [r];
		for (let a = 1; a <= t.length; a += 1) {
			let o = (n[a - 1] ?? 0) + (e[r - 1] === t[a - 1] ? 0 : 1);
			i.push(Math.min(o, (n[a] ?? 0) + 1, (i[a - 1] ?? 0) + 1));
		}
		n = i;
	}
	return n[t.length] ?? 0;
}
// src/apple/ats-keys.ts
function checkAtsDictionary(e) {
	return checkLevel(e, "global", "");
}
function checkLevel(e, t, n) {
	let r = duplicateKeys(e, n);
	return e.entries.flatMap((i) => [
		...checkEntry(i, t, n),
		...t === "global" ? nullified(i, e) : [],
		...r.get(i) ?? []
	]);
}
function checkEntry(e, t, n) {
	let r = n === "" ? e.key : `${n}.${e.key}`, i = atsKeys.find(({ key: n, level: r }) => n === e.key && r === t);
	if (i === void 0) return [strangeKey(e, t, r)];
	let a = valueProblem(e, i.type);
	return [
		...statusProblem(e, i, r),
		...a === null ? [] : [placed$1(a, r)],
		...nested(e, i, r)
	];
}
function strangeKey(e, t, n) {
	let { key: r, keyAt: i } = e, a = atsKeys.find((e) => e.key === r);
	if (a !== void 0) return {
		kind: "wrong-level",
		keyPath: n,
		at: i,
		found: r,
		intended: null,
		effect: `${r} belongs ${places[a.level]}; ${places[t]} iOS does not read it`
	};
	let o = nearestKey(r, t);
	return {
		kind: o === null ? "unknown-key" : "misspelt-key",
		keyPath: n,
		at: i,
		found: r,
		intended: o,
		effect: `iOS knows no key ${r}: it does nothing`
	};
}
const places = {
	global: "at the first level of NSAppTransportSecurity",
	exception: "inside a domain of NSExceptionDomains",
	pinned: "inside a domain of NSPinnedDomains",
	identity: "inside a pinned identity"
};
function statusProblem({ key: e, keyAt: t }, n, r) {
	if (n.status === "current") return [];
	let i = {
		keyPath: r,
		at: t,
		found: e,
		intended: n.means
	};
	if (n.status === "obsolete") return [{
		...i,
		kind: "obsolete-key",
		effect: `iOS enforces Certificate Transparency for every app: ${e} has no effect`
	}];
	let a = `${e} is an old spelling that iOS 18.4 and later are not known to read`;
	return [{
		...i,
		kind: "legacy-alias",
		effect: a
	}];
}
function nested({ value: e }, t, n) {
	return t.type === "dictionary" && e.kind === "dict" ? checkDomains(e, t.key === "NSPinnedDomains" ? "pinned" : "exception", n) : t.type !== "identities" || e.kind !== "array" ? [] : e.items.flatMap((e) => e.kind === "dict" ? checkIdentity(e, n) : []);
}
function checkDomains(e, t, n) {
	let r = duplicateKeys(e, n);
	return e.entries.flatMap((e) => [...checkDomain(e, t, `${n}.${e.key}`), ...r.get(e) ?? []]);
}
function checkDomain(e, t, n) {
	let { key: r, keyAt: i, value: a } = e, o = domainProblem(r), s = [];
	return o !== null && !(t === "pinned" && isOnlyCapitals(r)) && s.push({
		kind: "impossible-domain",
		keyPath: n,
		at: i,
		found: r,
		...o
	}), a.kind === "dict" ? [
		...s,
		...uselessSubdomains(r, a, n),
		...checkLevel(a, t, n)
	] : [...s, {
		kind: "wrong-type",
		keyPath: n,
		at: a.at,
		found: r,
		intended: null,
		effect: "the value of a domain has to be a dictionary: iOS ignores this one"
	}];
}
function isOnlyCapitals(e) {
	return domainProblem(e.toLowerCase()) === null;
}
function uselessSubdomains(e, t, n) {
	let r = entryOf$1(t, "NSIncludesSubdomains"), i = parseAddress(e) !== null || /^[\da-f.:]+\/\d+$/i.test(e);
	return r === void 0 || !i ? [] : [{
		kind: "nullified",
		keyPath: `${n}.${r.key}`,
		at: r.keyAt,
		found: r.key,
		intended: null,
		effect: "an address has no subdomains: the key has no effect"
	}];
}
function checkIdentity(e, t) {
	let n = pinProblem(e), r = checkLevel(e, "identity", t);
	return n === null ? r : [...r, placed$1(n, `${t}.SPKI-SHA256-BASE64`)];
}
const narrowing = [
	"NSAllowsLocalNetworking",
	"NSAllowsArbitraryLoadsInWebContent",
	"NSAllowsArbitraryLoadsForMedia"
];
function nullified({ key: e, keyAt: t, value: n }, r) {
	if (e !== "NSAllowsArbitraryLoads" || n.kind !== "boolean" || !n.value) return [];
	let i = narrowing.filter((e) => entryOf$1(r, e) !== void 0);
	return i.length === 0 ? [] : [{
		kind: "nullified",
		keyPath: e,
		at: t,
		found: e,
		intended: null,
		effect: `iOS 10 and later ignore NSAllowsArbitraryLoads because ${i.join(" and ")} ${i.length > 1 ? "are" : "is"} there`
	}];
}
function duplicateKeys(e, t) {
	let n = new Map(e.entries.map((e) => [e.key, e])), r = e.entries.filter((e) => n.get(e.key) !== e);
	return new Map(r.map((e) => [e, [duplicate(e, t)]]));
}
function duplicate({ key: e, keyAt: t }, n) {
	return {
		kind: "duplicate-key",
		keyPath: n === "" ? e : `${n}.${e}`,
		at: t,
		found: e,
		intended: null,
		effect: `${e} stands twice: the last one counts, and this one does nothing`
	};
}
function placed$1(e, t) {
	return {
		...e,
		keyPath: t
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
		return t === null ? [] : checkAtsDictionary(t).map((t) => draft$14(e, t));
	})
}, harmless = new Set([
	"legacy-alias",
	"obsolete-key",
	"duplicate-key"
]);
function severityOf({ kind: e }) {
	return harmless.has(e) ? "note" : "warning";
}
function draft$14(e, t) {
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
		clients: []
	};
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
		let i = entryOf$1(t, n);
		return i !== void 0 && isTrue(i.value) ? [draft$13(e, n, i, {
			effect: r,
			review: "asks"
		})] : [];
	});
}
function exceptionKeys(e) {
	return exceptionsOf(e).flatMap(({ domain: t, settings: n }) => n.entries.flatMap((n) => {
		let r = looseningOf(n, t);
		return r === null ? [] : [draft$13(e, `NSExceptionDomains.${t}.${n.key}`, n, r)];
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
function draft$13(e, t, n, { effect: r, review: i }) {
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
// src/apple/public-issuers.data.ts
const publicIssuers = [
	"Let's Encrypt",
	"Google Trust Services",
	"Google Inc",
	"CloudFlare, Inc.",
	"Cloudflare, Inc.",
	"Apple Inc.",
	"Apple Computer, Inc.",
	"ZeroSSL",
	"ZeroSSL GmbH",
	"Sectigo",
	"GEANT Vereniging",
	"TERENA",
	"Internet2",
	"InCommon",
	"Gandi",
	"Gandi SAS",
	"Network Solutions L.L.C.",
	"cPanel, Inc.",
	"cPanel, LLC",
	"WebSpace-Forum e.K.",
	"Corporation Service Company",
	"SSL Corp",
	"Trust Provider B.V.",
	"Xolphin B.V.",
	"EuroDNS S.A.",
	"EUNETIC GmbH",
	"Hostpoint AG",
	"Domain The Net Technologies Ltd",
	"Aruba PEC S.p.A.",
	"home.pl S.A.",
	"nazwa.pl sp. z o.o.",
	"cyber_Folks S.A.",
	"DHosting sp. z o.o.",
	"Verein zur Foerderung eines Deutschen Forschungsnetzes e. V.",
	"Deutsche Telekom AG",
	"T-Systems International GmbH",
	"GlobalSign NV",
	"Entrust Limited",
	"Entrust.net",
	"Trustwave",
	"Viking Cloud, Inc.",
	"VikingCloud",
	"IdenTrust, Inc.",
	"QuoVadis Trustlink B.V.",
	"QuoVadis",
	"KPN B.V.",
	"Staat der Nederlanden",
	"Digidentity B.V.",
	"Baltimore",
	"GoDaddy Inc.",
	"Starfield Technologies, LLC",
	"The Go Daddy Group, Inc.",
	"Unizeto Sp. z o.o.",
	"Buypass AS",
	"Telia Company AB",
	"WISeKey SA",
	"Japan Registry Services Co., Ltd.",
	"National Institute of Informatics",
	"SECOM Trust.net",
	"NAVER Cloud Trust Services Corp.",
	"NAVER Cloud Corp.",
	"TWCA",
	"Shanghai Electronic Certification Authority Co., Ltd.",
	"Beijing Xinchacha Credit Management Co., Ltd.",
	"Global Digital Cybersecurity Authority Co., Ltd.",
	"sslTrus (上海锐成信息科技有限公司)",
	"Open Access Technology International Inc",
	"Netlock Kft.",
	"NETLOCK Kft.",
	"Plex, Inc.",
	"Swisscom",
	"Swiss Government PKI",
	"Certinomis",
	"KEYNECTIS",
	"DOCUSIGN FRANCE",
	"CertEurope",
	"Izenpe S.A.",
	"Agencia Notarial de Certificacion S.L.U. - CIF B83395988",
	"Consorci Administracio Oberta de Catalunya",
	"Generalitat Valenciana",
	"AC Camerfirma S.A.",
	"Carillon Information Security Inc.",
	"MULTICERT - Servicos de Certificacao Electronica S.A."
], publicRootCas = [
	{
		organisation: "ACCV",
		roots: ["ACCVRAIZ1"]
	},
	{
		organisation: "ANF Autoridad de Certificacion",
		roots: ["ANF Secure Server Root CA"]
	},
	{
		organisation: "Actalis S.p.A./03358520967",
		roots: ["Actalis Authentication Root CA"]
	},
	{
		organisation: "Agence Nationale de Certification Electronique",
		roots: ["TunTrust Root CA"]
	},
	{
		organisation: "Amazon",
		roots: [
			"Amazon Root CA 1",
			"Amazon Root CA 2",
			"Amazon Root CA 3",
			"Amazon Root CA 4"
		]
	},
	{
		organisation: "Asseco Data Systems S.A.",
		roots: ["Certum EC-384 CA", "Certum Trusted Root CA"]
	},
	{
		organisation: "Atos",
		roots: ["Atos TrustedRoot Root CA ECC TLS 2021", "Atos TrustedRoot Root CA RSA TLS 2021"]
	},
	{
		organisation: "Autoridad de Certificacion Firmaprofesional CIF A62634068",
		roots: ["Autoridad de Certificacion Firmaprofesional CIF A62634068"]
	},
	{
		organisation: "BEIJING CERTIFICATE AUTHORITY",
		roots: ["BJCA Global Root CA1", "BJCA Global Root CA2"]
	},
	{
		organisation: "Buypass AS-983163327",
		roots: ["Buypass Class 2 Root CA", "Buypass Class 3 Root CA"]
	},
	{
		organisation: "CERTSIGN SA",
		roots: ["certSIGN ROOT CA G2"]
	},
	{
		organisation: "COMODO CA Limited",
		roots: ["COMODO ECC Certification Authority", "COMODO RSA Certification Authority"]
	},
	{
		organisation: "Certainly",
		roots: ["Certainly Root R1", "Certainly Root E1"]
	},
	{
		organisation: "China Financial Certification Authority",
		roots: ["CFCA EV ROOT"]
	},
	{
		organisation: "Chunghwa Telecom Co., Ltd.",
		roots: ["HiPKI Root CA - G1"]
	},
	{
		organisation: "Cybertrust Japan Co., Ltd.",
		roots: ["SecureSign Root CA14", "SecureSign Root CA15"]
	},
	{
		organisation: "D-Trust GmbH",
		roots: [
			"D-TRUST Root Class 3 CA 2 2009",
			"D-TRUST Root Class 3 CA 2 EV 2009",
			"D-TRUST BR Root CA 1 2020",
			"D-TRUST EV Root CA 1 2020",
			"D-TRUST BR Root CA 2 2023",
			"D-TRUST EV Root CA 2 2023"
		]
	},
	{
		organisation: "Deutsche Telekom Security GmbH",
		roots: ["Telekom Security TLS ECC Root 2020", "Telekom Security TLS RSA Root 2023"]
	},
	{
		organisation: "Dhimyotis",
		roots: ["Certigna Root CA"]
	},
	{
		organisation: "DigiCert Inc",
		roots: [
			"DigiCert Assured ID Root G2",
			"DigiCert Assured ID Root G3",
			"DigiCert Global Root G2",
			"DigiCert Global Root G3",
			"DigiCert Trusted Root G4"
		]
	},
	{
		organisation: "DigiCert, Inc.",
		roots: ["DigiCert TLS ECC P384 Root G5", "DigiCert TLS RSA4096 Root G5"]
	},
	{
		organisation: "Disig a.s.",
		roots: ["CA Disig Root R2"]
	},
	{
		organisation: "FNMT-RCM",
		roots: ["AC RAIZ FNMT-RCM", "AC RAIZ FNMT-RCM SERVIDORES SEGUROS"]
	},
	{
		organisation: "GUANG DONG CERTIFICATE AUTHORITY CO.,LTD.",
		roots: ["GDCA TrustAUTH R5 ROOT"]
	},
	{
		organisation: "GlobalSign",
		roots: ["GlobalSign"]
	},
	{
		organisation: "GlobalSign nv-sa",
		roots: ["GlobalSign Root R46", "GlobalSign Root E46"]
	},
	{
		organisation: "GoDaddy.com, Inc.",
		roots: ["Go Daddy Root Certificate Authority - G2"]
	},
	{
		organisation: "Google Trust Services LLC",
		roots: [
			"GTS Root R1",
			"GTS Root R3",
			"GTS Root R4"
		]
	},
	{
		organisation: "Hellenic Academic and Research Institutions CA",
		roots: ["HARICA TLS RSA Root CA 2021", "HARICA TLS ECC Root CA 2021"]
	},
	{
		organisation: "Hellenic Academic and Research Institutions Cert. Authority",
		roots: ["Hellenic Academic and Research Institutions RootCA 2015", "Hellenic Academic and Research Institutions ECC RootCA 2015"]
	},
	{
		organisation: "Hongkong Post",
		roots: ["Hongkong Post Root CA 3"]
	},
	{
		organisation: "IZENPE S.A.",
		roots: ["Izenpe.com"]
	},
	{
		organisation: "IdenTrust",
		roots: ["IdenTrust Commercial Root CA 1", "IdenTrust Public Sector Root CA 1"]
	},
	{
		organisation: "Internet Security Research Group",
		roots: ["ISRG Root X1", "ISRG Root X2"]
	},
	{
		organisation: "Krajowa Izba Rozliczeniowa S.A.",
		roots: ["SZAFIR ROOT CA2"]
	},
	{
		organisation: "Microsec Ltd.",
		roots: [
			"Microsec e-Szigno Root CA 2009",
			"e-Szigno Root CA 2017",
			"e-Szigno TLS Root CA 2023"
		]
	},
	{
		organisation: "Microsoft Corporation",
		roots: ["Microsoft ECC Root Certificate Authority 2017", "Microsoft RSA Root Certificate Authority 2017"]
	},
	{
		organisation: "NAVER BUSINESS PLATFORM Corp.",
		roots: ["NAVER Global Root Certification Authority"]
	},
	{
		organisation: "NetLock Kft.",
		roots: ["NetLock Arany (Class Gold) Főtanúsítvány"]
	},
	{
		organisation: "OISTE Foundation",
		roots: ["OISTE Server Root ECC G1", "OISTE Server Root RSA G1"]
	},
	{
		organisation: "QuoVadis Limited",
		roots: [
			"QuoVadis Root CA 1 G3",
			"QuoVadis Root CA 2 G3",
			"QuoVadis Root CA 3 G3"
		]
	},
	{
		organisation: "SECOM Trust Systems CO.,LTD.",
		roots: ["Security Communication RootCA2", "Security Communication ECC RootCA1"]
	},
	{
		organisation: "SECOM Trust Systems Co., Ltd.",
		roots: ["SECOM TLS RSA Root CA 2024", "SECOM TLS ECC Root CA 2024"]
	},
	{
		organisation: "SSL Corporation",
		roots: [
			"SSL.com Root Certification Authority RSA",
			"SSL.com Root Certification Authority ECC",
			"SSL.com EV Root Certification Authority RSA R2",
			"SSL.com EV Root Certification Authority ECC",
			"SSL.com TLS RSA Root CA 2022",
			"SSL.com TLS ECC Root CA 2022"
		]
	},
	{
		organisation: "Sectigo Limited",
		roots: ["Sectigo Public Server Authentication Root E46", "Sectigo Public Server Authentication Root R46"]
	},
	{
		organisation: "Starfield Technologies, Inc.",
		roots: ["Starfield Root Certificate Authority - G2", "Starfield Services Root Certificate Authority - G2"]
	},
	{
		organisation: "SwissSign AG",
		roots: ["SwissSign RSA TLS Root CA 2022 - 1"]
	},
	{
		organisation: "T-Systems Enterprise Services GmbH",
		roots: ["T-TeleSec GlobalRoot Class 3", "T-TeleSec GlobalRoot Class 2"]
	},
	{
		organisation: "TAIWAN-CA",
		roots: [
			"TWCA Root Certification Authority",
			"TWCA Global Root CA",
			"TWCA CYBER Root CA"
		]
	},
	{
		organisation: "Telia Company AB",
		roots: ["Telia EC TLS Root CA v3", "Telia RSA TLS Root CA v3"]
	},
	{
		organisation: "Telia Finland Oyj",
		roots: ["Telia Root CA v2"]
	},
	{
		organisation: "The USERTRUST Network",
		roots: ["USERTrust RSA Certification Authority", "USERTrust ECC Certification Authority"]
	},
	{
		organisation: "TrustAsia Technologies, Inc.",
		roots: [
			"TrustAsia Global Root CA G3",
			"TrustAsia Global Root CA G4",
			"TrustAsia TLS ECC Root CA",
			"TrustAsia TLS RSA Root CA"
		]
	},
	{
		organisation: "Turkiye Bilimsel ve Teknolojik Arastirma Kurumu - TUBITAK",
		roots: ["TUBITAK Kamu SM SSL Kok Sertifikasi - Surum 1"]
	},
	{
		organisation: "UniTrust",
		roots: ["UCA Global G2 Root", "UCA Extended Validation Root"]
	},
	{
		organisation: "Unizeto Technologies S.A.",
		roots: ["Certum Trusted Network CA", "Certum Trusted Network CA 2"]
	},
	{
		organisation: "WISeKey",
		roots: ["OISTE WISeKey Global Root GB CA", "OISTE WISeKey Global Root GC CA"]
	},
	{
		organisation: "eMudhra Inc",
		roots: ["emSign Root CA - C1", "emSign ECC Root CA - C3"]
	},
	{
		organisation: "eMudhra Technologies Limited",
		roots: ["emSign Root CA - G1", "emSign ECC Root CA - G3"]
	},
	{
		organisation: "iTrusChina Co.,Ltd.",
		roots: ["vTrus ECC Root CA", "vTrus Root CA"]
	}
], organisations = new Set([...publicRootCas.map((e) => e.organisation), ...publicIssuers]), rootNames = new Set(publicRootCas.flatMap((e) => e.roots));
function issuerOf({ certificates: e, end: t }) {
	let [n, ...r] = e;
	if (t === "self-signed-leaf") return {
		kind: "self-signed",
		basis: "certain"
	};
	if (n.sctCount > 0) return {
		kind: "public",
		basis: "certain"
	};
	let i = r.at(-1);
	return t === "root" && i !== void 0 ? isKnown(i.subject) ? {
		kind: "public",
		basis: "by-name"
	} : {
		kind: "private",
		basis: "certain"
	} : e.some((e) => isKnown(e.issuer)) ? {
		kind: "public",
		basis: "by-name"
	} : {
		kind: "private",
		basis: "by-absence"
	};
}
function isIssuedByRoot(e) {
	return rootNames.has(attributeOf$1(e.issuer, "CN") ?? "");
}
function isKnown(e) {
	let t = attributeOf$1(e, "O");
	return t !== void 0 && organisations.has(t);
}
function attributeOf$1(e, t) {
	return e.split(/(?<!\\)(?:, | \+ )/).findLast((e) => e.startsWith(`${t}=`))?.slice(t.length + 1).replace(/\\(.)/g, "$1");
}
// src/apple/certificate-path.ts
function certificatePath(e) {
	let [t, ...n] = e;
	if (t === void 0) return null;
	if (t.selfSigned === "yes") return {
		certificates: [t],
		end: "self-signed-leaf"
	};
	let r = Map.groupBy(n, (e) => e.subject), i = [t], a = new Set([t]);
	for (let e = t; e.selfSigned === "no";) {
		let t = bestIssuer(e, r.get(e.issuer) ?? [], a);
		if (t === void 0) return {
			certificates: i,
			end: "open"
		};
		i.push(t), a.add(t), e = t;
	}
	return {
		certificates: i,
		end: "root"
	};
}
function bestIssuer(e, t, n) {
	return t.filter((e) => !n.has(e)).toSorted((t, n) => keyMatch(n, e) - keyMatch(t, e) || rootFirst(n) - rootFirst(t) || n.notAfter.getTime() - t.notAfter.getTime())[0];
}
function keyMatch(e, t) {
	return +(e.subjectKeyId !== null && e.subjectKeyId === t.authorityKeyId);
}
function rootFirst(e) {
	return +(e.selfSigned === "yes");
}
// src/apple/host-name.ts
function isNamedFor(e, t, n) {
	let r = parseAddress(t);
	return r === null ? namesHost(e, t, n) : namesAddress(e, r, t, n);
}
function namesHost(e, t, n) {
	let r = (t.endsWith(".") ? t.slice(0, -1) : t).toLowerCase();
	return candidateNames(e, n).some((e) => matches$1(e.toLowerCase(), r));
}
function candidateNames({ dnsNames: e, commonName: t }, n) {
	return e.length === 0 && t !== null && !isFrom(n, [13, 0]) ? [t] : e;
}
function matches$1(e, t) {
	if (!e.includes("*")) return e === t;
	let n = e.slice(2);
	if (!e.startsWith("*.") || n.includes("*") || n.split(".").length < 2) return !1;
	let r = t.indexOf(".");
	return r > 0 && t.slice(r + 1) === n;
}
function namesAddress(e, t, n, r) {
	return e.ipAddresses.some((e) => {
		let n = parseAddress(e);
		return n !== null && samePrefix(n, t, t.length * 8);
	}) || !isFrom(r, [14, 0]) && candidateNames(e, r).includes(n);
}
// src/apple/trust-context.ts
function inForce(e, t) {
	if (e.rule === "ats" && t.policy.ats === "off" || e.chains === "public" && t.issuer.kind !== "public") return "no";
	let { from: n, to: r } = clientOf(t.client).covers;
	return e.to !== null && n[0] > e.to ? "no" : isBefore(e.from, n) ? "yes" : r === null || isBefore(e.from, r) ? "partly" : "no";
}
function isBefore(e, t) {
	return e[0] < t[0] || e[0] === t[0] && e[1] <= t[1];
}
function refused$3(e, t, n, r, i = "certain") {
	return {
		kind: e,
		certificate: t,
		detail: n,
		rule: r,
		confidence: i
	};
}
function firstFailure(e, t, n) {
	for (let r of e) {
		let e = inForce(r, t), i = e === "no" ? null : n(r);
		if (i !== null) return e === "partly" ? {
			...i,
			confidence: "assumed"
		} : i;
	}
	return null;
}
function calledBy(e, { path: t }) {
	return e === t.certificates[0] ? "the certificate" : `the CA certificate ${e.commonName ?? e.subject}`;
}
function dayOf(e) {
	return Number.isNaN(e.getTime()) ? "an unreadable date" : e.toISOString().slice(0, 10);
}
// src/apple/trust-rules.data.ts
const keySizeRules = [
	{
		from: [13, 0],
		to: null,
		rule: "system",
		chains: "every",
		rsa: 2048,
		ec: 256,
		root: "included",
		otherKeys: "refused",
		check: "KeySize",
		evidence: "documented",
		source: "Security-59306 OSX/sec/Security/SecPolicy.c; https://support.apple.com/103769"
	},
	{
		from: [11, 0],
		to: 12,
		rule: "system",
		chains: "public",
		rsa: 2048,
		ec: 224,
		root: "left out",
		otherKeys: "not judged",
		check: "SystemTrustedWeakKey",
		evidence: "documented",
		source: "Security-58286.1.32 OSX/sec/Security/SecPolicy.c"
	},
	{
		from: [9, 0],
		to: null,
		rule: "system",
		chains: "every",
		rsa: 1024,
		ec: 160,
		root: "included",
		otherKeys: "not judged",
		check: "WeakKeySize",
		evidence: "documented",
		source: "Security OSX/sec/Security/SecCertificate.c, MIN_RSA_KEY_SIZE and MIN_EC_KEY_SIZE, 57740.51.3 to 61901"
	},
	{
		from: [9, 0],
		to: null,
		rule: "ats",
		chains: "every",
		rsa: 2048,
		ec: 256,
		root: "included",
		otherKeys: "refused",
		check: "ATS",
		evidence: "documented",
		source: "Apple: Preventing Insecure Network Connections; Security SecPolicyCreateAppleAppTransportSecurity (all certificates of the chain)"
	}
], signatureHashRules = [
	{
		from: [13, 0],
		to: null,
		rule: "system",
		chains: "every",
		hashes: [
			"md2",
			"md4",
			"md5",
			"sha1"
		],
		check: "SignatureHashAlgorithms",
		evidence: "documented",
		source: "Security-59306 OSX/sec/Security/SecPolicy.c; https://support.apple.com/103769"
	},
	{
		from: [10, 3],
		to: 12,
		rule: "system",
		chains: "public",
		hashes: [
			"md2",
			"md4",
			"md5",
			"sha1"
		],
		check: "SystemTrustedWeakHash",
		evidence: "documented",
		source: "Security-57740.51.3 OSX/sec/Security/SecPolicy.c; absent in 57740.31.2"
	},
	{
		from: [9, 0],
		to: null,
		rule: "ats",
		chains: "every",
		hashes: [
			"md2",
			"md4",
			"md5",
			"sha1",
			"sha224"
		],
		check: "ATS",
		evidence: "documented",
		source: "Security SecPolicyCreateAppleAppTransportSecurity; self-signed certificates skipped: SecPolicyLeafCallbacks.c"
	}
], validityRules = [
	{
		from: [14, 0],
		to: null,
		rule: "system",
		chains: "public",
		days: 398,
		slack: 0,
		issuedFrom: "2020-09-01T00:00:00Z",
		check: "SystemTrustValidityPeriod",
		evidence: "documented",
		source: "Security-59754 (absent in 59306.140.5); https://support.apple.com/102028"
	},
	{
		from: [13, 0],
		to: null,
		rule: "system",
		chains: "public",
		days: 825,
		slack: 3600,
		issuedFrom: "2018-03-01T00:00:00Z",
		check: "SystemTrustValidityPeriod",
		evidence: "documented",
		source: "Security-59306 trust/trustd/SecPolicyServer.c"
	},
	{
		from: [13, 0],
		to: null,
		rule: "system",
		chains: "every",
		days: 825,
		slack: 3600,
		issuedFrom: "2019-06-30T23:00:01Z",
		check: "OtherTrustValidityPeriod",
		evidence: "documented",
		source: "Security-59306 (the constant is an hour before 1 July 2019); https://support.apple.com/103769"
	}
], leafUsageRules = [{
	from: [13, 0],
	to: null,
	rule: "system",
	chains: "public",
	serverAuth: "listed",
	check: "ServerAuthEKU",
	evidence: "documented",
	source: "Security-59306 trust/trustd/SecPolicyServer.c; https://support.apple.com/103769"
}, {
	from: [9, 0],
	to: null,
	rule: "system",
	chains: "every",
	serverAuth: "if-present",
	check: "ExtendedKeyUsage",
	evidence: "documented",
	source: "Security-57337.20.44 to 61901 OSX/sec/Security/SecPolicy.c"
}], trustChecks = [
	checkAnchor,
	checkCompleteness,
	checkName,
	checkDates,
	checkKeySize,
	checkSignatureHash,
	checkUsage,
	checkIssuerUsage,
	checkValidity
];
function checkAnchor(e) {
	let { issuer: t, path: n } = e, [r] = n.certificates;
	if (t.kind === "public") return null;
	if (t.kind === "self-signed") return refused$3("self-signed", r, `the certificate ${r.subject} is self-signed`, "system");
	let i = n.certificates.at(-1) ?? r;
	return refused$3("untrusted-ca", r, `the certificate is issued by ${n.end === "root" ? i.subject : i.issuer}, which is no CA that iOS trusts`, "system", privateConfidence(e));
}
function privateConfidence({ issuer: e, client: t, path: n }) {
	return e.basis === "certain" || n.certificates[0].notBefore.getTime() >= Date.parse("2018-10-16T00:00:00Z") && isFrom(t, [12, 2]) ? "certain" : "assumed";
}
function checkCompleteness(e) {
	let t = lonelyLeaf(e);
	return t === null || fetchableIssuers(t).length > 0 ? null : refused$3("incomplete-chain", t, `the intermediate ${t.issuer} is not sent, and the certificate names no http address to fetch it from`, "system");
}
function lonelyLeaf({ issuer: e, path: t }) {
	let [n, ...r] = t.certificates;
	return r.length === 0 && e.kind === "public" && t.end === "open" && !isIssuedByRoot(n) ? n : null;
}
function fetchableIssuers({ caIssuersUrls: e }) {
	return e.filter((e) => e.toLowerCase().startsWith("http://"));
}
function checkName(e) {
	let [t] = e.path.certificates;
	if (isNamedFor(t, e.host, e.client)) return null;
	let n = [...t.dnsNames, ...t.ipAddresses];
	return refused$3("name-mismatch", t, `the certificate ${n.length > 0 ? `is for ${n.join(", ")}` : nameless(t)}, and the app asks for ${e.host}`, "system");
}
function nameless({ commonName: e }) {
	return `has no subject alternative name${e === null ? "" : `, only the common name ${e}`}`;
}
function checkDates(e) {
	let { now: t, path: n, issuer: r } = e;
	for (let [i, a] of n.certificates.entries()) {
		let n = i > 0 && r.kind === "public" ? "assumed" : "certain", o = calledBy(a, e);
		if (!(t.getTime() <= a.notAfter.getTime())) return refused$3("expired", a, `${o} expired on ${dayOf(a.notAfter)}`, "system", n);
		if (!(t.getTime() >= a.notBefore.getTime())) return refused$3("not-yet-valid", a, `${o} is valid only from ${dayOf(a.notBefore)}`, "system", n);
	}
	return null;
}
function checkKeySize(e) {
	return firstFailure(keySizeRules, e, (t) => {
		let n = (t.root === "included" ? e.path.certificates : withoutRoot(e)).find((e) => isWeak(e, t));
		return n === void 0 ? null : refused$3("weak-key", n, keyDetail(n, t, e), t.rule, keyConfidence(t, e));
	});
}
function isWeak({ key: e }, t) {
	return e.kind === "rsa" ? e.bits < t.rsa : e.kind === "ec" ? e.bits < t.ec : t.otherKeys === "refused";
}
function keyDetail(e, t, n) {
	let { kind: r, bits: i } = e.key, a = r === "rsa" || r === "ec" ? `an ${r.toUpperCase()} key of ${i} bits` : `a key of kind ${r}`, o = t.rule === "ats" ? "ATS" : "iOS";
	return `${calledBy(e, n)} has ${a}; ${o} requires RSA of ${t.rsa} or EC of ${t.ec} bits`;
}
function keyConfidence(e, { policy: t }) {
	return e.rule === "ats" && t.suites === "ats-and-rsa" ? "assumed" : "certain";
}
function checkSignatureHash(e) {
	let t = e.path.certificates.filter((e) => e.selfSigned === "no");
	return firstFailure(signatureHashRules, e, (n) => {
		let r = t.find((e) => n.hashes.includes(e.signatureHash));
		if (r === void 0) return null;
		let i = n.rule === "ats" ? "ATS" : "iOS";
		return refused$3("weak-hash", r, `${calledBy(r, e)} is signed with ${r.signatureHash.toUpperCase()}; ${i} requires SHA-256 or better`, n.rule);
	});
}
const serverAuth = "1.3.6.1.5.5.7.3.1", anyUsage = "2.5.29.37.0", gatedUsages = ["1.3.6.1.4.1.311.10.3.3", "2.16.840.1.113730.4.1"];
function checkUsage(e) {
	let [t] = e.path.certificates, n = t.extendedKeyUsages;
	return firstFailure(leafUsageRules, e, (e) => {
		if (n === null && e.serverAuth === "if-present") return null;
		let r = e.serverAuth === "listed" ? [serverAuth] : [
			serverAuth,
			anyUsage,
			...gatedUsages
		];
		if (n?.some((e) => r.includes(e))) return null;
		let i = n === null ? "no extended key usage" : `the extended key usages ${n.join(", ")}`;
		return refused$3("usage", t, `the certificate has ${i}; iOS requires server authentication`, e.rule);
	});
}
function checkIssuerUsage(e) {
	let [, ...t] = e.path.certificates;
	for (let n of t) {
		let t = calledBy(n, e);
		if (n.basicConstraints?.ca === "no") return refused$3("usage", n, `${t} is not marked as a CA (basicConstraints)`, "system");
		let r = n.extendedKeyUsages;
		if (isFrom(e.client, [14, 0]) && e.issuer.kind === "public" && n.selfSigned === "no" && r !== null && !r.some((e) => e === serverAuth || e === anyUsage)) return refused$3("usage", n, `${t} has extended key usages without server authentication`, "system");
	}
	return null;
}
function checkValidity(e) {
	let [t] = e.path.certificates;
	return firstFailure(validityRules, e, (e) => {
		if (t.notBefore.getTime() < Date.parse(e.issuedFrom) || secondsOf(t) <= allowed(e)) return null;
		let n = `the certificate is valid for ${Math.ceil(secondsOf(t) / secondsPerDay)} days; iOS takes at most ${e.days} for those issued from ${e.issuedFrom.slice(0, 10)} on`;
		return refused$3("validity-too-long", t, n, e.rule);
	});
}
const secondsPerDay = 86400;
function secondsOf({ notBefore: e, notAfter: t }) {
	return (t.getTime() - e.getTime()) / 1e3;
}
function allowed({ days: e, slack: t }) {
	return e * secondsPerDay + t;
}
function withoutRoot({ path: e }) {
	return e.end === "root" ? e.certificates.slice(0, -1) : e.certificates;
}
// src/rules/grouping.ts
function groupHandshakes(e, { severity: t, cause: n }, r) {
	let i = new Map();
	for (let t of e) {
		let { endpoint: e, app: r, client: a, confidence: o } = t, s = r.gating.has(a) ? [n(t), o] : [], c = JSON.stringify([
			e.id,
			r.id,
			...s
		]), l = i.get(c);
		l === void 0 ? i.set(c, [t]) : l.push(t);
	}
	return [...i.values()].map(([e, ...n]) => {
		let i = [e, ...n];
		return {
			first: e,
			handshakes: i,
			clients: [...new Set(i.map(({ client: e }) => e))],
			hosts: hostsText([...new Set(i.map(({ host: e }) => e))]),
			hits: i.flatMap((e) => hitsOf(e, r)),
			noConnection: e.app.gating.has(e.client) ? "no-connection" : "no-connection-of-older-clients",
			severity: e.app.gating.has(e.client) ? t : "note",
			confidence: i.every(({ confidence: e }) => e === "certain") ? "certain" : "assumed"
		};
	});
}
function hitsOf(e, { before: t, earlier: n }) {
	let { client: r, host: i } = e, a = t !== null && n(e) === void 0 ? "*" : i;
	return (t === null ? [i, "*"] : [a]).flatMap((t) => whoOf(e).map((e) => ({
		client: r,
		host: `${t}${e}`
	})));
}
function whoOf({ outcome: e }) {
	return e.status === "fails" && e.step === "client-certificate" ? [""] : ["", " with a client certificate"];
}
function hostsText(e) {
	return e.length > 3 ? `${e.slice(0, 2).join(", ")} and ${e.length - 2} more names` : e.length > 1 ? `${e.slice(0, -1).join(", ")} and ${e.at(-1)}` : e.join();
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
	}, e).map((t) => draft$12(t, e))
};
function exceptionLost(e, { earlier: t }) {
	if (e.outcome.status !== "fails" || e.app.app === null) return !1;
	let n = t(e);
	return n?.outcome.status !== "connects" || n.withoutException === null ? !1 : policyDiffers(e, n) && sameServer(e, n);
}
function policyDiffers(e, t) {
	if (!isKnown$1(e.policy) || !isKnown$1(t.policy)) return !1;
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
	].every((n) => sameValue(e[n], t[n]));
}
function decidedBy({ policy: e }) {
	return isKnown$1(e) ? e.value.decidedBy : null;
}
function draft$12(e, { earlier: t }) {
	let { first: n, handshakes: r, clients: i, hosts: a, hits: o, noConnection: s, severity: c, confidence: l } = e, { endpoint: u, app: d, outcome: f } = n, p = t(n), m = p === void 0 ? null : decidedBy(p), h = decidedBy(n), g = d.app !== null && isKnown$1(d.app.ats) ? d.app.ats.value : null, _ = h !== null && h.keyPath === m?.keyPath ? "makes narrower" : "takes out of the app";
	return {
		rule: exceptionRemoved.id,
		severity: c,
		confidence: l,
		messageId: "exception-removed",
		identity: [],
		message: (e) => `${clientsText(e, d)} can't connect to ${a} with ${appText(d)}: the server still needs ${m?.keyPath ?? "the exception"}, which this change ${_}. ${failureText(r, e)} ${codesText(r, e)}${remedyText("Put the exception back, or mend the server first and drop the exception in a later release.", e, d)}`,
		location: h?.at ?? g?.at ?? d.app?.location ?? u.location,
		related: (f.status === "fails" ? f.causes : []).map((e) => ({
			location: e,
			message: "what the server requires"
		})),
		endpoint: u.id,
		app: d.id,
		clients: i,
		hits: o,
		defect: s
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
		}, r).map((e) => draft$11(n.id, e, t))
	};
}
function refusals(e, t) {
	return e.side.handshakes.filter((n) => {
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
function draft$11(e, { first: t, handshakes: n, clients: r, hosts: i, hits: a, noConnection: o, severity: s, confidence: c }, l) {
	let { endpoint: u, app: d } = t, f = trustFailure(t);
	return {
		rule: e,
		severity: s,
		confidence: c,
		messageId: f?.kind ?? e,
		identity: [],
		message: (e) => `The certificate of ${i} is refused by ${clientsText(e, d)}, with ${appText(d)}: ${detailOf(n, e)}. ${codesText(n, e)}${remedyText(l, e, d)}`,
		location: f?.certificate.at ?? u.location,
		related: [...servingLine(t), ...policyPlace(t)],
		endpoint: u.id,
		app: d.id,
		clients: r,
		hits: a,
		defect: o
	};
}
function detailOf(e, t) {
	let n = e.findLast(({ client: e }) => t.includes(e));
	return (n && trustFailure(n)?.detail) ?? "";
}
function servingLine({ endpoint: e, outcome: t }) {
	if (!isKnown$1(e.certificates) || t.status !== "fails") return [];
	let n = t.trust?.certificate;
	return e.certificates.value.flatMap(({ path: e, chain: t }) => isKnown$1(t) && n !== void 0 && t.value.includes(n) && e !== null ? [{
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
	let { certificates: t } = e;
	return isKnown$1(t) ? t.value.flatMap((t) => check$11(e, t)) : [];
}
function check$11(e, { chain: t, path: n }) {
	let r = isKnown$1(t) ? missingIssuer(t.value) : null, [i] = r === null ? [] : fetchableIssuers(r);
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
// src/rules/certificate-expired.ts
const certificateExpired = refusedCertificate({
	id: "certificate-expired",
	kinds: ["expired", "not-yet-valid"],
	summary: "The served certificate is outside its dates.",
	sources: ["RFC 5280 §4.1.2.5", "https://developer.apple.com/documentation/security/preventing-insecure-network-connections"],
	remedy: "Renew it and commit the renewed chain."
}), certificateExpiresSoon = {
	id: "certificate-expires-soon",
	severity: "warning",
	summary: "A served certificate expires within 30 days.",
	sources: ["RFC 5280 §4.1.2.5"],
	check: ({ side: e, now: t }) => e.endpoints.flatMap((e) => chainOf(e).flatMap(check$10(e, t)))
};
function chainOf({ certificates: e }) {
	return isKnown$1(e) ? e.value.flatMap(({ chain: e }) => isKnown$1(e) ? e.value : []) : [];
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
}, certificateNameMismatch = refusedCertificate({
	id: "certificate-name-mismatch",
	kinds: ["name-mismatch"],
	summary: "The served certificate does not hold the host name.",
	sources: ["RFC 6125 §6.4", "https://support.apple.com/103769"],
	remedy: "Serve a certificate whose subjectAltName holds the name."
}), certificateNotAcceptable = refusedCertificate({
	id: "certificate-not-acceptable",
	kinds: [
		"usage",
		"validity-too-long",
		"unknown-ca"
	],
	summary: "The served certificate breaks another rule of iOS: its usage or its lifetime.",
	sources: ["https://support.apple.com/103769", "https://support.apple.com/102028"],
	remedy: "Have it issued again with serverAuth among its extended key usages and a lifetime within Apple's limit."
}), certificatePrivateCa = refusedCertificate({
	id: "certificate-private-ca",
	kinds: ["untrusted-ca"],
	summary: "The served certificate comes from a CA that devices do not know.",
	sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections", "https://developer.apple.com/forums/thread/80638"],
	remedy: "Serve a certificate of a public CA, or install the root on the devices; under ATS the app itself cannot accept it."
}), certificateSelfSigned = refusedCertificate({
	id: "certificate-self-signed",
	kinds: ["self-signed"],
	summary: "The served certificate is self-signed: no device trusts it.",
	sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections"],
	remedy: "Serve a certificate of a public CA; a private root would have to be installed on every device."
}), certificateWeakHash = refusedCertificate({
	id: "certificate-weak-hash",
	kinds: ["weak-hash"],
	summary: "A certificate in the served chain is signed with a hash that iOS refuses.",
	sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections", "https://support.apple.com/103769"],
	remedy: "Have it issued again with SHA-256 or better."
}), certificateWeakKey = refusedCertificate({
	id: "certificate-weak-key",
	kinds: ["weak-key"],
	summary: "A key in the served chain is too small or of a kind that iOS does not take.",
	sources: ["https://developer.apple.com/documentation/security/preventing-insecure-network-connections", "https://support.apple.com/103769"],
	remedy: "Use RSA with at least 2048 bits or ECDSA on P-256 or P-384."
});
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
	let [n, r] = [knownValue(e.clientCertificate), knownValue(t.clientCertificate)];
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
	sources: [
		"https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_client_certificate",
		"RFC 5280 §6.1",
		"https://github.com/bitwarden/ios/pull/2833"
	],
	check: (e) => continuedEndpoints(e).flatMap(check$9)
};
function check$9(e) {
	let t = requestsOf(e);
	if (t === null || !/^(?:required|optional)$/.test(t.now.mode)) return [];
	let [n, r] = [t.now.authorities, t.before.authorities];
	return n === void 0 || r === void 0 || !isKnown$1(r) ? [] : isKnown$1(n) ? droppedFrom(r.value, n.value).map((t) => draft$10(t, n.value, e)) : [unknownDraft(n, e)];
}
function droppedFrom(e, t) {
	let n = new Set(t.map(identity$1)), r = e.filter((e) => !n.has(identity$1(e)));
	return [...new Map(r.map((e) => [identity$1(e), e])).values()];
}
const identity$1 = ({ subject: e, key: t }) => JSON.stringify([e, t.spkiSha256]);
function draft$10(e, t, n) {
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
	return knownValue(e.clientCertificate)?.caFile?.at ?? e.clientCertificate.at ?? e.location;
}
function authorityText(e, t) {
	return `${t} no longer accepts client certificates of ${e}: an app that has one is refused like one of an unknown CA. Keep the CA until the last certificate that it issued has been replaced.`;
}
function intermediateText(e, t) {
	return `${t} no longer holds the intermediate ${e}: a client certificate that it issued is accepted only when the app sends the intermediate along, and URLSession sends what the URLCredential holds, often the leaf alone. Keep it in the file.`;
}
// src/tls/tls-library.ts
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
function libraryText$1({ name: e, version: t }) {
	return e !== "unknown" && /\d/.test(t) ? `${shown[e]} ${t}` : shown[e];
}
function softwareText({ name: e, version: t, tlsLibrary: n }) {
	return `${/\d/.test(t) ? `${e} ${t}` : e} with ${libraryText$1(n)}`;
}
// src/rules/guilty-places.ts
function guiltyPlaces({ endpoint: e, outcome: t }, n) {
	let r = (t.status === "fails" ? t.causes : []).map(withMessage("takes part in it"));
	if (n === void 0) return unique$1(r);
	let i = new Set(touchedPlaces(e, n.endpoint).map(placeKey)), isTouched = ({ location: e }) => i.has(placeKey(e));
	return unique$1([
		...r.filter(isTouched),
		...newSoftware(e, n.endpoint),
		...r.filter((e) => !isTouched(e))
	]);
}
const withMessage = (e) => (t) => ({
	location: t,
	message: e
}), facts$1 = [
	"protocols",
	"cipherSuites",
	"tls13CipherSuites",
	"suitePreference",
	"groups",
	"signatureSchemes",
	"securityLevel",
	"dhParameters",
	"certificates",
	"clientCertificate",
	"nameHandling"
];
function touchedPlaces(e, t) {
	return facts$1.filter((n) => !sameValue(e[n], t[n])).flatMap((t) => t === "certificates" ? certificatePlaces$1(e) : e[t].at ?? []);
}
function certificatePlaces$1({ certificates: e }) {
	let t = isKnown$1(e) ? e.value.flatMap(({ path: e }) => e?.at ?? []) : [];
	return e.at === null ? t : [...t, e.at];
}
function newSoftware({ software: e }, { software: t }) {
	let { at: n } = e;
	return n === null || softwareText(e) === softwareText(t) ? [] : [{
		location: n,
		message: `makes it ${softwareText(e)}, before: ${softwareText(t)}`
	}];
}
function unique$1(e) {
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
	check: (e) => groupHandshakes(e.side.handshakes.filter(isNegotiationFailure).filter((t) => !exceptionLost(t, e)), {
		severity: clientCannotConnect.severity,
		cause: cause$1
	}, e).map((t) => draft$9(t, e))
};
function isNegotiationFailure({ outcome: e }) {
	return e.status === "fails" && e.trust === null && e.step !== "transport";
}
function cause$1({ outcome: e }) {
	return e.status === "fails" ? JSON.stringify([
		e.step,
		e.by,
		e.alert,
		e.causes[0]
	]) : "";
}
function draft$9(e, { earlier: t }) {
	let { first: n, handshakes: r, clients: i, hosts: a, hits: o, noConnection: s, severity: c, confidence: l } = e, { endpoint: u, app: d, outcome: f } = n, [p, ...m] = guiltyPlaces(n, t(n)), h = f.status === "fails" ? remedies[f.step] ?? "" : "";
	return {
		rule: clientCannotConnect.id,
		severity: c,
		confidence: l,
		messageId: "cannot-connect",
		identity: [],
		message: (e) => `${clientsText(e, d)} can't connect to ${a} with ${appText(d)}. ${failureText(r, e)} ` + `${codesText(r, e)}${remedyText(h, e, d)}`.trim(),
		location: p?.location ?? u.location,
		related: [...m, ...policyPlace(n)],
		endpoint: u.id,
		app: d.id,
		clients: i,
		hits: o,
		defect: s
	};
}
const remedies = {
	version: "Enable TLS 1.2 beside TLS 1.3 for as long as the app supports these iOS versions.",
	suite: "Enable an ECDHE suite that they offer: ECDHE-RSA-AES128-GCM-SHA256 for an RSA key, ECDHE-ECDSA-AES128-GCM-SHA256 for an ECDSA key.",
	group: "Enable the curve prime256v1 (P-256), which every version offers, or X25519 from iOS 11 on.",
	"signature-algorithm": "Serve a certificate with an RSA 2048 or an ECDSA P-256 key.",
	certificate: "Serve a certificate with an RSA 2048 or an ECDSA P-256 key, and enable suites for that kind of key (ECDHE-RSA-… or ECDHE-ECDSA-…).",
	"server-name": "Serve this name, or take it out of the app.",
	"client-certificate": "Ask for the certificate without requiring it, or ship one with the app first."
}, clientCertificateNotChecked = {
	id: "client-certificate-not-checked",
	severity: "warning",
	summary: "The server required a client certificate before the change and no longer does.",
	sources: ["https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client", "RFC 8446 §4.4.2.4"],
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
		location: n.clientCertificate.at ?? n.location,
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
}, clientCertificateOptional = {
	id: "client-certificate-optional",
	severity: "warning",
	summary: "The server asks every client for a certificate without requiring one.",
	sources: ["https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client", "https://developer.apple.com/documentation/foundation/nsurlauthenticationmethodclientcertificate"],
	check: (e) => e.side.endpoints.filter(isTls).flatMap((t) => check$7(t, e))
};
function check$7(e, t) {
	let n = e.clientCertificate;
	return !isKnown$1(n) || !/^optional/.test(n.value.mode) || wasRequired(e, t) ? [] : [{
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
	return n !== void 0 && knownValue(n.clientCertificate)?.mode === "required";
}
// src/rules/client-certificate-required.ts
const clientCertificateRequired = {
	id: "client-certificate-required",
	severity: "error",
	summary: "The server turns away clients without a certificate.",
	sources: ["https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client", "RFC 8446 §4.3.2"],
	check: ({ side: e }) => e.endpoints.filter(isTls).flatMap(check$6)
};
function check$6(e) {
	let t = e.clientCertificate;
	return !isKnown$1(t) || t.value.mode !== "required" ? [] : [{
		rule: clientCertificateRequired.id,
		severity: "error",
		confidence: "certain",
		messageId: "required",
		identity: [],
		message: () => `${e.id} requires a client certificate: every iOS version without one ${refusalText(e, t.value.refusal)}. Ship the certificate with the app first, and ask for it without requiring it until old releases are gone.`,
		location: t.at ?? e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
	}];
}
function refusalText(e, t) {
	return t === "alert" ? alertsText(e) : answers[t];
}
function alertsText(e) {
	let t = (isKnown$1(e.protocols) ? e.protocols.value : ["TLSv1.2", "TLSv1.3"]).filter((e) => e === "TLSv1.2" || e === "TLSv1.3").map((t) => `${absentText(e, t)} on ${t.replace("TLSv", "TLS ")}`);
	return t.length === 0 ? "is refused in the handshake" : `gets ${t.join(" or ")}`;
}
function absentText(e, t) {
	let n = answerOf(e, "client-certificate-absent", t);
	return isKnown$1(n) ? answerText(n.value.answer) : "a refusal that is not known";
}
const answers = {
	none: "is turned away",
	"http-400": "completes the handshake and then gets HTTP 400 (\"No required SSL certificate was sent\"), which is no TLS error in the app",
	close: "has the connection closed after the handshake, without an alert"
}, connectsByException = {
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
	return isKnown$1(e) ? e.value.decidedBy?.keyPath ?? "" : "";
}
function draft$8({ first: e, clients: t, hosts: n, hits: r }) {
	let { endpoint: i, app: a, outcome: o } = e, s = o.status === "connects" ? `${o.protocol} with ${o.cipherSuite.openssl}` : "what it negotiates", [c] = policyPlace(e);
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
	sources: ["https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_crl", "RFC 5280 §6.3"],
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
		location: r.clientCertificate.at ?? r.location,
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
	let i = isKnown$1(e) ? e.value.decidedBy : null;
	return t.gating.has(n) && i?.keyPath === `NSExceptionDomains.${r}`;
}
const allowsCleartext = (e) => e.some(({ policy: e }) => knownValue(e)?.cleartext === "allowed");
function servesPlain(e, t) {
	return knownValue(e.transport) === "plain" && e.redirect === null && e.names.some((e) => t.has(e));
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
// src/rules/fewer-certificate-keys.ts
const fewerCertificateKeys = {
	id: "fewer-certificate-keys",
	severity: "error",
	summary: "The suites that are left fit fewer kinds of certificate key, and the certificate is not in the tree.",
	sources: ["RFC 8422 §2", "RFC 5246 §7.4.2"],
	check: (e) => groupHandshakes(e.side.handshakes.filter((t) => lostKeys(t, e).length > 0), {
		severity: "error",
		cause: (t) => lostKeys(t, e).join(" ")
	}, e).map((t) => draft$6(t, e))
};
function lostKeys(e, { earlier: t }) {
	let n = t(e);
	if (e.outcome.status !== "connects" || n?.outcome.status !== "connects") return [];
	let r = e.assumedKeys;
	return r === null ? [] : (n.assumedKeys ?? []).filter((e) => !r.includes(e));
}
function draft$6({ first: e, clients: t, hosts: n, hits: r, severity: i }, a) {
	let { endpoint: o, app: s } = e, { cipherSuites: c } = o, l = lostKeys(e, a).map(keyWord).join(" or ");
	return {
		rule: fewerCertificateKeys.id,
		severity: i,
		confidence: "assumed",
		messageId: "fewer-keys",
		identity: [l],
		message: (e) => `${clientsText(e, s)} can no longer connect to ${n} with ${appText(s)} if its certificate has an ${l} key: no suite for that kind of key is left. The certificate is not in the tree, so this is assumed. Enable a suite for it, or say in .github/ats-gate.yml which key it has.`,
		location: (isKnown$1(c) ? c.at : null) ?? o.location,
		related: policyPlace(e),
		endpoint: o.id,
		app: s.id,
		clients: t,
		hits: r
	};
}
const keyWord = (e) => e.startsWith("rsa") ? "RSA" : "ECDSA", gateWeakened = {
	id: "gate-weakened",
	severity: "warning",
	summary: "The change edits what the gate itself goes by: rules, ignores, paths or thresholds.",
	sources: ["https://docs.github.com/en/actions/reference/security/secure-use"],
	check: ({ side: { gatekeeping: e } }) => e.changes.map((t) => draft$5(t, e))
};
function draft$5({ key: e, before: t, after: n, at: r }, { ruledBy: i }) {
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
		message: () => `This change sets ${e} of the gate from ${words$1(t)} to ${words$1(n)}. ${effects[i]} Look at it on its own.`,
		location: r,
		related: [],
		endpoint: null,
		app: null,
		clients: []
	};
}
const words$1 = (e) => e === null ? "nothing" : `"${e}"`, effects = {
	base: "It is judged by the settings of the base all the same; the new ones count once this is merged.",
	head: "The base has no settings to go by, so this counts at once."
}, ignoreExpired = {
	id: "ignore-expired",
	severity: "warning",
	summary: "An ignore of the settings is past its date and no longer waives anything.",
	sources: ["https://github.com/ats-gate/ats-gate/blob/main/README.md"],
	check: ({ side: e }) => e.gatekeeping.expiredIgnores.map(draft$4)
};
function draft$4({ rule: e, reason: t, expires: n, at: r }) {
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
// src/openssl/version.ts
const opensslVersions = [
	"1.0.2",
	"1.1.1",
	"3.0",
	"3.2",
	"3.5"
];
function nearestVersion(e) {
	let t = /(\d{1,4})(?:\.(\d{1,4}))?/.exec(e);
	if (!t) return "3.0";
	let [n, r] = [Number(t[1]), Number(t[2] ?? 0)];
	return n === 0 ? "1.0.2" : n === 1 ? r === 0 ? "1.0.2" : "1.1.1" : n > 3 || n === 3 && r >= 5 ? "3.5" : n === 3 && r >= 2 ? "3.2" : "3.0";
}
function isSince(e, t) {
	return opensslVersions.indexOf(e) >= opensslVersions.indexOf(t);
}
// src/handshake/library.ts
function libraryOf$2({ software: e }) {
	let { name: t, version: n } = e.tlsLibrary;
	return t === "openssl" ? nearestVersion(n) : "3.0";
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
], cipherSuites = cipherSuiteTables.flatMap(({ rows: e }) => e.map(suiteOf$1));
function suiteByCode(e) {
	return byCode.get(e);
}
function suiteByIanaName(e) {
	return byIanaName.get(e);
}
function suiteByOpenSslName(e) {
	return byOpenSslName.get(e);
}
function suiteOf$1(e) {
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
// src/openssl/cipher-aliases.data.ts
const aes128 = [
	"AES128",
	"AES128GCM",
	"AES128CCM",
	"AES128CCM8"
], aes256 = [
	"AES256",
	"AES256GCM",
	"AES256CCM",
	"AES256CCM8"
], camellia = ["CAMELLIA128", "CAMELLIA256"], aria = ["ARIA128GCM", "ARIA256GCM"], notNull = { allBut: "eNULL" }, authenticated = { allBut: "aNULL" }, cipherAliases = [
	{
		name: "ALL",
		encryption: notNull
	},
	{
		name: "COMPLEMENTOFALL",
		encryption: ["eNULL"]
	},
	{
		name: "COMPLEMENTOFDEFAULT",
		classes: ["NOT_DEFAULT"]
	},
	{
		name: "kRSA",
		keyExchange: ["kRSA"]
	},
	{
		name: "kDHr",
		in: "1.0.2",
		keyExchange: ["kDHr"]
	},
	{
		name: "kDHd",
		in: "1.0.2",
		keyExchange: ["kDHd"]
	},
	{
		name: "kDH",
		in: "1.0.2",
		keyExchange: ["kDHr", "kDHd"]
	},
	{
		name: "kEDH",
		keyExchange: ["kDHE"]
	},
	{
		name: "kDHE",
		keyExchange: ["kDHE"]
	},
	{
		name: "DH",
		keyExchange: [
			"kDHr",
			"kDHd",
			"kDHE"
		]
	},
	{
		name: "kECDHr",
		in: "1.0.2",
		keyExchange: ["kECDHr"]
	},
	{
		name: "kECDHe",
		in: "1.0.2",
		keyExchange: ["kECDHe"]
	},
	{
		name: "kECDH",
		in: "1.0.2",
		keyExchange: ["kECDHr", "kECDHe"]
	},
	{
		name: "kEECDH",
		keyExchange: ["kECDHE"]
	},
	{
		name: "kECDHE",
		keyExchange: ["kECDHE"]
	},
	{
		name: "ECDH",
		keyExchange: [
			"kECDHr",
			"kECDHe",
			"kECDHE"
		]
	},
	{
		name: "kPSK",
		keyExchange: ["kPSK"]
	},
	{
		name: "kRSAPSK",
		in: "1.1.1+",
		keyExchange: ["kRSAPSK"]
	},
	{
		name: "kECDHEPSK",
		in: "1.1.1+",
		keyExchange: ["kECDHEPSK"]
	},
	{
		name: "kDHEPSK",
		in: "1.1.1+",
		keyExchange: ["kDHEPSK"]
	},
	{
		name: "kSRP",
		keyExchange: ["kSRP"]
	},
	{
		name: "aRSA",
		authentication: ["aRSA"]
	},
	{
		name: "aDSS",
		authentication: ["aDSS"]
	},
	{
		name: "DSS",
		authentication: ["aDSS"]
	},
	{
		name: "aNULL",
		authentication: ["aNULL"]
	},
	{
		name: "aDH",
		in: "1.0.2",
		authentication: ["aDH"]
	},
	{
		name: "aECDH",
		in: "1.0.2",
		authentication: ["aECDH"]
	},
	{
		name: "aECDSA",
		authentication: ["aECDSA"]
	},
	{
		name: "ECDSA",
		authentication: ["aECDSA"]
	},
	{
		name: "aPSK",
		authentication: ["aPSK"]
	},
	{
		name: "aSRP",
		authentication: ["aSRP"]
	},
	{
		name: "EDH",
		keyExchange: ["kDHE"],
		authentication: authenticated
	},
	{
		name: "DHE",
		keyExchange: ["kDHE"],
		authentication: authenticated
	},
	{
		name: "EECDH",
		keyExchange: ["kECDHE"],
		authentication: authenticated
	},
	{
		name: "ECDHE",
		keyExchange: ["kECDHE"],
		authentication: authenticated
	},
	{
		name: "NULL",
		encryption: ["eNULL"]
	},
	{
		name: "RSA",
		keyExchange: ["kRSA"],
		authentication: ["aRSA"]
	},
	{
		name: "ADH",
		keyExchange: ["kDHE"],
		authentication: ["aNULL"]
	},
	{
		name: "AECDH",
		keyExchange: ["kECDHE"],
		authentication: ["aNULL"]
	},
	{
		name: "PSK",
		in: "1.0.2",
		keyExchange: ["kPSK"],
		authentication: ["aPSK"]
	},
	{
		name: "PSK",
		in: "1.1.1+",
		keyExchange: [
			"kPSK",
			"kRSAPSK",
			"kECDHEPSK",
			"kDHEPSK"
		]
	},
	{
		name: "SRP",
		keyExchange: ["kSRP"]
	},
	{
		name: "DES",
		in: "1.0.2",
		encryption: ["DES"]
	},
	{
		name: "3DES",
		encryption: ["3DES"]
	},
	{
		name: "RC4",
		encryption: ["RC4"]
	},
	{
		name: "RC2",
		encryption: ["RC2"]
	},
	{
		name: "IDEA",
		encryption: ["IDEA"]
	},
	{
		name: "SEED",
		encryption: ["SEED"]
	},
	{
		name: "eNULL",
		encryption: ["eNULL"]
	},
	{
		name: "AES128",
		encryption: aes128
	},
	{
		name: "AES256",
		encryption: aes256
	},
	{
		name: "AES",
		encryption: [...aes128, ...aes256]
	},
	{
		name: "AESGCM",
		encryption: ["AES128GCM", "AES256GCM"]
	},
	{
		name: "AESCCM",
		in: "1.1.1+",
		encryption: [
			"AES128CCM",
			"AES256CCM",
			"AES128CCM8",
			"AES256CCM8"
		]
	},
	{
		name: "AESCCM8",
		in: "1.1.1+",
		encryption: ["AES128CCM8", "AES256CCM8"]
	},
	{
		name: "CAMELLIA128",
		encryption: ["CAMELLIA128"]
	},
	{
		name: "CAMELLIA256",
		encryption: ["CAMELLIA256"]
	},
	{
		name: "CAMELLIA",
		encryption: camellia
	},
	{
		name: "CHACHA20",
		in: "1.1.1+",
		encryption: ["CHACHA20/POLY1305"]
	},
	{
		name: "ARIA",
		in: "1.1.1+",
		encryption: aria
	},
	{
		name: "ARIAGCM",
		in: "1.1.1+",
		encryption: aria
	},
	{
		name: "ARIA128",
		in: "1.1.1+",
		encryption: ["ARIA128GCM"]
	},
	{
		name: "ARIA256",
		in: "1.1.1+",
		encryption: ["ARIA256GCM"]
	},
	{
		name: "CBC",
		in: "3.0+",
		encryption: [
			"DES",
			"3DES",
			"RC2",
			"IDEA",
			"AES128",
			"AES256",
			"SEED",
			...camellia
		]
	},
	{
		name: "MD5",
		mac: ["MD5"]
	},
	{
		name: "SHA1",
		mac: ["SHA1"]
	},
	{
		name: "SHA",
		mac: ["SHA1"]
	},
	{
		name: "SHA256",
		mac: ["SHA256"]
	},
	{
		name: "SHA384",
		mac: ["SHA384"]
	},
	{
		name: "SSLv2",
		in: "1.0.2",
		minimum: ["SSLv2"]
	},
	{
		name: "SSLv3",
		minimum: ["SSLv3"]
	},
	{
		name: "TLSv1",
		in: "1.0.2",
		minimum: ["SSLv3"]
	},
	{
		name: "TLSv1",
		in: "1.1.1+",
		minimum: ["TLSv1.0"]
	},
	{
		name: "TLSv1.0",
		in: "1.1.1+",
		minimum: ["TLSv1.0"]
	},
	{
		name: "TLSv1.2",
		minimum: ["TLSv1.2"]
	},
	{
		name: "EXP",
		in: "1.0.2",
		classes: ["EXPORT"]
	},
	{
		name: "EXPORT",
		in: "1.0.2",
		classes: ["EXPORT"]
	},
	{
		name: "EXPORT40",
		in: "1.0.2",
		classes: ["EXP40"]
	},
	{
		name: "EXPORT56",
		in: "1.0.2",
		classes: ["EXP56"]
	},
	{
		name: "LOW",
		classes: ["LOW"]
	},
	{
		name: "MEDIUM",
		classes: ["MEDIUM"]
	},
	{
		name: "HIGH",
		classes: ["HIGH"]
	},
	{
		name: "FIPS",
		encryption: notNull,
		classes: ["FIPS"]
	},
	{
		name: "EXP-DHE-DSS-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["EXPORT", "EXP40"]
	},
	{
		name: "DHE-DSS-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["NOT_EXP", "LOW"]
	},
	{
		name: "EXP-DHE-RSA-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["EXPORT", "EXP40"]
	},
	{
		name: "DHE-RSA-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["NOT_EXP", "LOW"]
	},
	{
		name: "DHE-DSS-DES-CBC3-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: [
			"NOT_EXP",
			"HIGH",
			"FIPS"
		]
	},
	{
		name: "DHE-RSA-DES-CBC3-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: [
			"NOT_EXP",
			"HIGH",
			"FIPS"
		]
	},
	{
		name: "EDH-DSS-DES-CBC3-SHA",
		in: "1.1.1+",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		classes: ["HIGH", "FIPS"]
	},
	{
		name: "EDH-RSA-DES-CBC3-SHA",
		in: "1.1.1+",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		classes: ["HIGH", "FIPS"]
	}
], unavailableEncryption = [
	{
		version: "1.0.2",
		encryption: [],
		source: "OpenSSL 1.0.2u, default build",
		evidence: "source"
	},
	{
		version: "1.1.1",
		encryption: ["IDEA"],
		source: "Debian 1.1.1w (no-idea)",
		evidence: "observed"
	},
	{
		version: "3.0+",
		encryption: [
			"RC4",
			"RC2",
			"IDEA",
			"SEED"
		],
		source: "Debian 3.0.19 and 3.5.7: the legacy provider has them, the default provider has not",
		evidence: "observed"
	}
], namesOfOtherBuilds = "PROFILE=SYSTEM.kGOST.kGOST18.aGOST.aGOST01.aGOST12.aGOST94.GOST.GOST94.GOST89MAC.GOST12.KRB5.kKRB5.aKRB5.FZA.kFZA.aFZA.eFZA.EXP-ADH-DES-CBC-SHA.EXP-ADH-RC4-MD5.EXP-DES-CBC-SHA.EXP-EDH-DSS-DES-CBC-SHA.EXP-EDH-RSA-DES-CBC-SHA.EXP-RC2-CBC-MD5.EXP-RC4-MD5.EXP1024-DES-CBC-SHA.EXP1024-RC4-SHA.ADH-DES-CBC-SHA.DES-CBC-SHA.DES-CBC-MD5.DES-CBC3-MD5.EDH-DSS-DES-CBC-SHA.EDH-RSA-DES-CBC-SHA.DHE-DSS-RC4-SHA.IDEA-CBC-MD5.RC2-CBC-MD5".split("."), modernClasses = [
	[1, []],
	[2, ["FIPS"]],
	[4, ["NOT_DEFAULT", "MEDIUM"]],
	[5, ["NOT_DEFAULT", "MEDIUM"]],
	[7, ["NOT_DEFAULT", "MEDIUM"]],
	[10, ["NOT_DEFAULT", "MEDIUM"]],
	[19, ["NOT_DEFAULT", "MEDIUM"]],
	[22, ["NOT_DEFAULT", "MEDIUM"]],
	[24, ["NOT_DEFAULT", "MEDIUM"]],
	[27, ["NOT_DEFAULT", "MEDIUM"]],
	[44, ["FIPS"]],
	[45, ["FIPS"]],
	[46, ["FIPS"]],
	[47, ["HIGH", "FIPS"]],
	[50, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[51, ["HIGH", "FIPS"]],
	[52, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[53, ["HIGH", "FIPS"]],
	[56, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[57, ["HIGH", "FIPS"]],
	[58, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[59, ["FIPS"]],
	[60, ["HIGH", "FIPS"]],
	[61, ["HIGH", "FIPS"]],
	[64, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[65, ["NOT_DEFAULT", "HIGH"]],
	[68, ["NOT_DEFAULT", "HIGH"]],
	[69, ["NOT_DEFAULT", "HIGH"]],
	[70, ["NOT_DEFAULT", "HIGH"]],
	[103, ["HIGH", "FIPS"]],
	[106, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[107, ["HIGH", "FIPS"]],
	[108, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[109, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[132, ["NOT_DEFAULT", "HIGH"]],
	[135, ["NOT_DEFAULT", "HIGH"]],
	[136, ["NOT_DEFAULT", "HIGH"]],
	[137, ["NOT_DEFAULT", "HIGH"]],
	[138, ["NOT_DEFAULT", "MEDIUM"]],
	[139, ["NOT_DEFAULT", "MEDIUM"]],
	[140, ["HIGH", "FIPS"]],
	[141, ["HIGH", "FIPS"]],
	[142, ["NOT_DEFAULT", "MEDIUM"]],
	[143, ["NOT_DEFAULT", "MEDIUM"]],
	[144, ["HIGH", "FIPS"]],
	[145, ["HIGH", "FIPS"]],
	[146, ["NOT_DEFAULT", "MEDIUM"]],
	[147, ["NOT_DEFAULT", "MEDIUM"]],
	[148, ["HIGH", "FIPS"]],
	[149, ["HIGH", "FIPS"]],
	[150, ["NOT_DEFAULT", "MEDIUM"]],
	[153, ["NOT_DEFAULT", "MEDIUM"]],
	[154, ["NOT_DEFAULT", "MEDIUM"]],
	[155, ["NOT_DEFAULT", "MEDIUM"]],
	[156, ["HIGH", "FIPS"]],
	[157, ["HIGH", "FIPS"]],
	[158, ["HIGH", "FIPS"]],
	[159, ["HIGH", "FIPS"]],
	[162, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[163, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[166, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[167, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[168, ["HIGH", "FIPS"]],
	[169, ["HIGH", "FIPS"]],
	[170, ["HIGH", "FIPS"]],
	[171, ["HIGH", "FIPS"]],
	[172, ["HIGH", "FIPS"]],
	[173, ["HIGH", "FIPS"]],
	[174, ["HIGH", "FIPS"]],
	[175, ["HIGH", "FIPS"]],
	[176, ["FIPS"]],
	[177, ["FIPS"]],
	[178, ["HIGH", "FIPS"]],
	[179, ["HIGH", "FIPS"]],
	[180, ["FIPS"]],
	[181, ["FIPS"]],
	[182, ["HIGH", "FIPS"]],
	[183, ["HIGH", "FIPS"]],
	[184, ["FIPS"]],
	[185, ["FIPS"]],
	[186, ["NOT_DEFAULT", "HIGH"]],
	[189, ["NOT_DEFAULT", "HIGH"]],
	[190, ["NOT_DEFAULT", "HIGH"]],
	[191, ["NOT_DEFAULT", "HIGH"]],
	[192, ["NOT_DEFAULT", "HIGH"]],
	[195, ["NOT_DEFAULT", "HIGH"]],
	[196, ["NOT_DEFAULT", "HIGH"]],
	[197, ["NOT_DEFAULT", "HIGH"]],
	[49158, ["FIPS"]],
	[49159, ["NOT_DEFAULT", "MEDIUM"]],
	[49160, ["NOT_DEFAULT", "MEDIUM"]],
	[49161, ["HIGH", "FIPS"]],
	[49162, ["HIGH", "FIPS"]],
	[49168, ["FIPS"]],
	[49169, ["NOT_DEFAULT", "MEDIUM"]],
	[49170, ["NOT_DEFAULT", "MEDIUM"]],
	[49171, ["HIGH", "FIPS"]],
	[49172, ["HIGH", "FIPS"]],
	[49173, ["FIPS"]],
	[49174, ["NOT_DEFAULT", "MEDIUM"]],
	[49175, ["NOT_DEFAULT", "MEDIUM"]],
	[49176, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[49177, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[49178, ["NOT_DEFAULT", "MEDIUM"]],
	[49179, ["NOT_DEFAULT", "MEDIUM"]],
	[49180, ["NOT_DEFAULT", "MEDIUM"]],
	[49181, ["HIGH"]],
	[49182, ["HIGH"]],
	[49183, ["NOT_DEFAULT", "HIGH"]],
	[49184, ["HIGH"]],
	[49185, ["HIGH"]],
	[49186, ["NOT_DEFAULT", "HIGH"]],
	[49187, ["HIGH", "FIPS"]],
	[49188, ["HIGH", "FIPS"]],
	[49191, ["HIGH", "FIPS"]],
	[49192, ["HIGH", "FIPS"]],
	[49195, ["HIGH", "FIPS"]],
	[49196, ["HIGH", "FIPS"]],
	[49199, ["HIGH", "FIPS"]],
	[49200, ["HIGH", "FIPS"]],
	[49203, ["NOT_DEFAULT", "MEDIUM"]],
	[49204, ["NOT_DEFAULT", "MEDIUM"]],
	[49205, ["HIGH", "FIPS"]],
	[49206, ["HIGH", "FIPS"]],
	[49207, ["HIGH", "FIPS"]],
	[49208, ["HIGH", "FIPS"]],
	[49209, ["FIPS"]],
	[49210, ["FIPS"]],
	[49211, ["FIPS"]],
	[49232, ["NOT_DEFAULT", "HIGH"]],
	[49233, ["NOT_DEFAULT", "HIGH"]],
	[49234, ["NOT_DEFAULT", "HIGH"]],
	[49235, ["NOT_DEFAULT", "HIGH"]],
	[49238, ["NOT_DEFAULT", "HIGH"]],
	[49239, ["NOT_DEFAULT", "HIGH"]],
	[49244, ["NOT_DEFAULT", "HIGH"]],
	[49245, ["NOT_DEFAULT", "HIGH"]],
	[49248, ["NOT_DEFAULT", "HIGH"]],
	[49249, ["NOT_DEFAULT", "HIGH"]],
	[49258, ["NOT_DEFAULT", "HIGH"]],
	[49259, ["NOT_DEFAULT", "HIGH"]],
	[49260, ["NOT_DEFAULT", "HIGH"]],
	[49261, ["NOT_DEFAULT", "HIGH"]],
	[49262, ["NOT_DEFAULT", "HIGH"]],
	[49263, ["NOT_DEFAULT", "HIGH"]],
	[49266, ["NOT_DEFAULT", "HIGH"]],
	[49267, ["NOT_DEFAULT", "HIGH"]],
	[49270, ["NOT_DEFAULT", "HIGH"]],
	[49271, ["NOT_DEFAULT", "HIGH"]],
	[49300, ["NOT_DEFAULT", "HIGH"]],
	[49301, ["NOT_DEFAULT", "HIGH"]],
	[49302, ["NOT_DEFAULT", "HIGH"]],
	[49303, ["NOT_DEFAULT", "HIGH"]],
	[49304, ["NOT_DEFAULT", "HIGH"]],
	[49305, ["NOT_DEFAULT", "HIGH"]],
	[49306, ["NOT_DEFAULT", "HIGH"]],
	[49307, ["NOT_DEFAULT", "HIGH"]],
	[49308, ["NOT_DEFAULT", "HIGH"]],
	[49309, ["NOT_DEFAULT", "HIGH"]],
	[49310, ["NOT_DEFAULT", "HIGH"]],
	[49311, ["NOT_DEFAULT", "HIGH"]],
	[49312, ["NOT_DEFAULT", "MEDIUM"]],
	[49313, ["NOT_DEFAULT", "MEDIUM"]],
	[49314, ["NOT_DEFAULT", "MEDIUM"]],
	[49315, ["NOT_DEFAULT", "MEDIUM"]],
	[49316, ["NOT_DEFAULT", "HIGH"]],
	[49317, ["NOT_DEFAULT", "HIGH"]],
	[49318, ["NOT_DEFAULT", "HIGH"]],
	[49319, ["NOT_DEFAULT", "HIGH"]],
	[49320, ["NOT_DEFAULT", "MEDIUM"]],
	[49321, ["NOT_DEFAULT", "MEDIUM"]],
	[49322, ["NOT_DEFAULT", "MEDIUM"]],
	[49323, ["NOT_DEFAULT", "MEDIUM"]],
	[49324, ["NOT_DEFAULT", "HIGH"]],
	[49325, ["NOT_DEFAULT", "HIGH"]],
	[49326, ["NOT_DEFAULT", "MEDIUM"]],
	[49327, ["NOT_DEFAULT", "MEDIUM"]],
	[52392, ["HIGH"]],
	[52393, ["HIGH"]],
	[52394, ["HIGH"]],
	[52395, ["HIGH"]],
	[52396, ["HIGH"]],
	[52397, ["HIGH"]],
	[52398, ["HIGH"]]
], earlierClasses = [
	[
		4,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		5,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		10,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		19,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		22,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		24,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		27,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		138,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		139,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		142,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		143,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		146,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		147,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49159,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49160,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49169,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49170,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49174,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49175,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49203,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49204,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49312,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49313,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49314,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49315,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49320,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49321,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49322,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49323,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49326,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49327,
		["NOT_DEFAULT", "HIGH"],
		256
	]
], dimensions = [
	"keyExchange",
	"authentication",
	"encryption",
	"mac",
	"minimum",
	"export",
	"strength",
	"notDefault"
], unconstrained = {
	keyExchange: 0,
	authentication: 0,
	encryption: 0,
	mac: 0,
	minimum: 0,
	export: 0,
	strength: 0,
	notDefault: 0
}, values = {
	keyExchange: new Map(),
	authentication: new Map(),
	encryption: new Map(),
	mac: new Map(),
	minimum: new Map(),
	export: new Map(),
	strength: new Map(),
	notDefault: new Map()
};
function bits(e, t) {
	return "allBut" in t ? ~bit(e, t.allBut) : t.reduce((t, n) => t | bit(e, n), 0);
}
function bit(e, t) {
	let n = values[e], r = n.get(t);
	if (r !== void 0) return r;
	let i = 1 << n.size;
	return n.set(t, i), i;
}
function matches(e, t) {
	if (t.code !== null && t.code !== e.code) return !1;
	for (let n of dimensions) {
		let r = t.attributes[n];
		if (r !== 0 && (r & e.attributes[n]) === 0) return !1;
	}
	return !0;
}
function narrow(e, t, n) {
	let r = { ...e };
	for (let n of dimensions) {
		let i = asks(t, n);
		if (i === 0) continue;
		let a = e[n] === 0 ? i : e[n] & i;
		if (a === 0) return null;
		r[n] = a;
	}
	return n === "by-attributes" ? {
		attributes: r,
		code: null
	} : {
		attributes: forgetsNotDefault(e, t, r),
		code: t.code
	};
}
function asks(e, t) {
	return t === "minimum" && e.code !== null ? 0 : e.attributes[t];
}
function forgetsNotDefault(e, t, n) {
	return e.strength === 0 && t.attributes.strength !== 0 ? {
		...n,
		notDefault: t.attributes.notDefault
	} : n;
}
// src/openssl/cipher-table-1.0.2.data.ts
const rows102 = [
	[
		1,
		"kRSA",
		"aRSA",
		"eNULL",
		"MD5",
		"SSLv3",
		[],
		0
	],
	[
		2,
		"kRSA",
		"aRSA",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		4,
		"kRSA",
		"aRSA",
		"RC4",
		"MD5",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		5,
		"kRSA",
		"aRSA",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		7,
		"kRSA",
		"aRSA",
		"IDEA",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		10,
		"kRSA",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		13,
		"kDHd",
		"aDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		16,
		"kDHr",
		"aDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		19,
		"kDHE",
		"aDSS",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		22,
		"kDHE",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		24,
		"kDHE",
		"aNULL",
		"RC4",
		"MD5",
		"SSLv3",
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		27,
		"kDHE",
		"aNULL",
		"3DES",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		47,
		"kRSA",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		48,
		"kDHd",
		"aDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49,
		"kDHr",
		"aDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		50,
		"kDHE",
		"aDSS",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		51,
		"kDHE",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		52,
		"kDHE",
		"aNULL",
		"AES128",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		53,
		"kRSA",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		54,
		"kDHd",
		"aDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		55,
		"kDHr",
		"aDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		56,
		"kDHE",
		"aDSS",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		57,
		"kDHE",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		58,
		"kDHE",
		"aNULL",
		"AES256",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		59,
		"kRSA",
		"aRSA",
		"eNULL",
		"SHA256",
		"TLSv1.2",
		["FIPS"],
		0
	],
	[
		60,
		"kRSA",
		"aRSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		61,
		"kRSA",
		"aRSA",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		62,
		"kDHd",
		"aDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		63,
		"kDHr",
		"aDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		64,
		"kDHE",
		"aDSS",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		65,
		"kRSA",
		"aRSA",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		66,
		"kDHd",
		"aDH",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		67,
		"kDHr",
		"aDH",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		68,
		"kDHE",
		"aDSS",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		69,
		"kDHE",
		"aRSA",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		70,
		"kDHE",
		"aNULL",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		103,
		"kDHE",
		"aRSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		104,
		"kDHd",
		"aDH",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		105,
		"kDHr",
		"aDH",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		106,
		"kDHE",
		"aDSS",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		107,
		"kDHE",
		"aRSA",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		108,
		"kDHE",
		"aNULL",
		"AES128",
		"SHA256",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		109,
		"kDHE",
		"aNULL",
		"AES256",
		"SHA256",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		132,
		"kRSA",
		"aRSA",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		133,
		"kDHd",
		"aDH",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		134,
		"kDHr",
		"aDH",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		135,
		"kDHE",
		"aDSS",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		136,
		"kDHE",
		"aRSA",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		137,
		"kDHE",
		"aNULL",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		138,
		"kPSK",
		"aPSK",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		139,
		"kPSK",
		"aPSK",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		140,
		"kPSK",
		"aPSK",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		141,
		"kPSK",
		"aPSK",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		150,
		"kRSA",
		"aRSA",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		151,
		"kDHd",
		"aDH",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		152,
		"kDHr",
		"aDH",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		153,
		"kDHE",
		"aDSS",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		154,
		"kDHE",
		"aRSA",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		155,
		"kDHE",
		"aNULL",
		"SEED",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		156,
		"kRSA",
		"aRSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		157,
		"kRSA",
		"aRSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		158,
		"kDHE",
		"aRSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		159,
		"kDHE",
		"aRSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		160,
		"kDHr",
		"aDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		161,
		"kDHr",
		"aDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		162,
		"kDHE",
		"aDSS",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		163,
		"kDHE",
		"aDSS",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		164,
		"kDHd",
		"aDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		165,
		"kDHd",
		"aDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		166,
		"kDHE",
		"aNULL",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		167,
		"kDHE",
		"aNULL",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		49153,
		"kECDHe",
		"aECDH",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49154,
		"kECDHe",
		"aECDH",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49155,
		"kECDHe",
		"aECDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49156,
		"kECDHe",
		"aECDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49157,
		"kECDHe",
		"aECDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49158,
		"kECDHE",
		"aECDSA",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49159,
		"kECDHE",
		"aECDSA",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49160,
		"kECDHE",
		"aECDSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49161,
		"kECDHE",
		"aECDSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49162,
		"kECDHE",
		"aECDSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49163,
		"kECDHr",
		"aECDH",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49164,
		"kECDHr",
		"aECDH",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49165,
		"kECDHr",
		"aECDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49166,
		"kECDHr",
		"aECDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49167,
		"kECDHr",
		"aECDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49168,
		"kECDHE",
		"aRSA",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49169,
		"kECDHE",
		"aRSA",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49170,
		"kECDHE",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49171,
		"kECDHE",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49172,
		"kECDHE",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49173,
		"kECDHE",
		"aNULL",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49174,
		"kECDHE",
		"aNULL",
		"RC4",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49175,
		"kECDHE",
		"aNULL",
		"3DES",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49176,
		"kECDHE",
		"aNULL",
		"AES128",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		49177,
		"kECDHE",
		"aNULL",
		"AES256",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		49178,
		"kSRP",
		"aSRP",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		112
	],
	[
		49179,
		"kSRP",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		112
	],
	[
		49180,
		"kSRP",
		"aDSS",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		112
	],
	[
		49181,
		"kSRP",
		"aSRP",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		49182,
		"kSRP",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		49183,
		"kSRP",
		"aDSS",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		49184,
		"kSRP",
		"aSRP",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		49185,
		"kSRP",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		49186,
		"kSRP",
		"aDSS",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		49187,
		"kECDHE",
		"aECDSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49188,
		"kECDHE",
		"aECDSA",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49189,
		"kECDHe",
		"aECDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49190,
		"kECDHe",
		"aECDH",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49191,
		"kECDHE",
		"aRSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49192,
		"kECDHE",
		"aRSA",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49193,
		"kECDHr",
		"aECDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49194,
		"kECDHr",
		"aECDH",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49195,
		"kECDHE",
		"aECDSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49196,
		"kECDHE",
		"aECDSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49197,
		"kECDHe",
		"aECDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49198,
		"kECDHe",
		"aECDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49199,
		"kECDHE",
		"aRSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49200,
		"kECDHE",
		"aRSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49201,
		"kECDHr",
		"aECDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49202,
		"kECDHr",
		"aECDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	]
], notBuiltIn = [{
	versions: ["1.1.1"],
	source: "openssl ciphers of Debian 1.1.1w against ssl/s3_lib.c",
	evidence: "observed",
	suites: [
		"DES-CBC3-SHA",
		"DHE-DSS-DES-CBC3-SHA",
		"DHE-RSA-DES-CBC3-SHA",
		"ADH-DES-CBC3-SHA",
		"ECDHE-ECDSA-DES-CBC3-SHA",
		"ECDHE-RSA-DES-CBC3-SHA",
		"AECDH-DES-CBC3-SHA",
		"PSK-3DES-EDE-CBC-SHA",
		"DHE-PSK-3DES-EDE-CBC-SHA",
		"RSA-PSK-3DES-EDE-CBC-SHA",
		"ECDHE-PSK-3DES-EDE-CBC-SHA",
		"SRP-3DES-EDE-CBC-SHA",
		"SRP-RSA-3DES-EDE-CBC-SHA",
		"SRP-DSS-3DES-EDE-CBC-SHA",
		"IDEA-CBC-SHA",
		"RC4-MD5",
		"RC4-SHA",
		"ADH-RC4-MD5",
		"ECDHE-PSK-RC4-SHA",
		"AECDH-RC4-SHA",
		"ECDHE-ECDSA-RC4-SHA",
		"ECDHE-RSA-RC4-SHA",
		"PSK-RC4-SHA",
		"RSA-PSK-RC4-SHA",
		"DHE-PSK-RC4-SHA"
	]
}, {
	versions: [
		"3.0",
		"3.2",
		"3.5"
	],
	source: "openssl ciphers of Debian 3.0.19 and 3.5.7 against ssl/s3_lib.c",
	evidence: "observed",
	suites: "DES-CBC3-SHA.DHE-DSS-DES-CBC3-SHA.DHE-RSA-DES-CBC3-SHA.ADH-DES-CBC3-SHA.ECDHE-ECDSA-DES-CBC3-SHA.ECDHE-RSA-DES-CBC3-SHA.AECDH-DES-CBC3-SHA.PSK-3DES-EDE-CBC-SHA.DHE-PSK-3DES-EDE-CBC-SHA.RSA-PSK-3DES-EDE-CBC-SHA.ECDHE-PSK-3DES-EDE-CBC-SHA.SRP-3DES-EDE-CBC-SHA.SRP-RSA-3DES-EDE-CBC-SHA.SRP-DSS-3DES-EDE-CBC-SHA.IDEA-CBC-SHA.SEED-SHA.DHE-DSS-SEED-SHA.DHE-RSA-SEED-SHA.ADH-SEED-SHA.RC4-MD5.RC4-SHA.ADH-RC4-MD5.ECDHE-PSK-RC4-SHA.AECDH-RC4-SHA.ECDHE-ECDSA-RC4-SHA.ECDHE-RSA-RC4-SHA.PSK-RC4-SHA.RSA-PSK-RC4-SHA.DHE-PSK-RC4-SHA".split(".")
}];
// src/openssl/cipher-tables.ts
function candidates$1(e) {
	return tableOf(e).candidates;
}
function nameConstraint(e, t) {
	return tableOf(t).names.get(e);
}
function whyUnknown(e) {
	let t = suiteByOpenSslName(e) ?? suiteByIanaName(e);
	return t?.minimumVersion === "TLSv1.3" ? "tls13-suite" : t ? t.openssl === e || !suiteByIanaName(e) ? "not-built-in" : "iana-name" : knownElsewhere.has(e) ? "not-built-in" : "unknown-name";
}
function strengthBits(e, t) {
	return t === "3.2" || t === "3.5" ? e.strengthBits : earlier.get(e.code)?.strengthBits ?? e.strengthBits;
}
function openSslName({ openssl: e }, t) {
	return t === "1.0.2" ? e.replace(/^DHE-(RSA|DSS)-DES-CBC3-SHA$/, "EDH-$1-DES-CBC3-SHA") : e;
}
const earlier = new Map(earlierClasses.map(([e, t, n]) => [e, {
	classes: t,
	strengthBits: n
}])), knownElsewhere = new Set([...namesOfOtherBuilds, ...cipherAliases.map((e) => e.name)]), tables = new Map();
function tableOf(e) {
	let t = tables.get(e) ?? table(e);
	return tables.set(e, t), t;
}
function table(e) {
	let t = e === "1.0.2" ? candidates102() : modernCandidates(e), n = cipherAliases.filter((t) => hasName(e, t) && isAvailable(e, t)), r = new Map(n.map((e) => [e.name, aliasConstraint(e)]));
	for (let n of t) r.set(openSslName(n.suite, e), n);
	if (readsIanaNames(e)) for (let e of t) r.set(e.suite.iana, e);
	return {
		candidates: t,
		names: r
	};
}
function readsIanaNames(e) {
	return e === "3.2" || e === "3.5";
}
function candidates102() {
	return rows102.flatMap(([e, t, n, r, i, a, o, s]) => {
		let c = suiteByCode(e);
		return c ? [{
			code: e,
			suite: c,
			attributes: aliasConstraint({
				name: c.openssl,
				keyExchange: [t],
				authentication: [n],
				encryption: [r],
				mac: [i],
				minimum: [a],
				classes: ["NOT_EXP", ...o]
			}).attributes,
			strengthBits: s
		}] : [];
	}).reverse();
}
function modernCandidates(e) {
	let t = new Set(notBuiltIn.find((t) => t.versions.includes(e))?.suites);
	return modernClasses.flatMap(([n, r]) => {
		let i = suiteByCode(n);
		return i && !t.has(i.openssl) ? [modernCandidate(i, e, r)] : [];
	}).sort((e, t) => t.code - e.code);
}
function modernCandidate(e, t, n) {
	let r = readsIanaNames(t) ? void 0 : earlier.get(e.code), { attributes: i } = aliasConstraint({
		name: e.openssl,
		keyExchange: [`k${e.keyExchange.replace("-", "")}`],
		authentication: [e.authentication === "none" ? "aNULL" : `a${e.authentication}`],
		encryption: [e.encryption],
		mac: [e.mac],
		minimum: [e.minimumVersion],
		classes: r?.classes ?? n
	});
	return {
		code: e.code,
		suite: e,
		attributes: i,
		strengthBits: strengthBits(e, t)
	};
}
function hasName(e, t) {
	return t.in === void 0 ? !0 : t.in === "1.0.2" ? e === "1.0.2" : t.in === "1.1.1+" ? e !== "1.0.2" : e !== "1.0.2" && e !== "1.1.1";
}
function isAvailable(e, t) {
	if (!t.encryption) return !0;
	let n = unavailableEncryption.find((t) => t.version === e) ?? unavailableEncryption.at(-1);
	return (bits("encryption", t.encryption) & ~bits("encryption", n?.encryption ?? [])) !== 0;
}
function aliasConstraint(e) {
	let t = e.classes ?? [];
	return {
		attributes: {
			...unconstrained,
			keyExchange: bits("keyExchange", e.keyExchange ?? []),
			authentication: bits("authentication", e.authentication ?? []),
			encryption: bits("encryption", e.encryption ?? []),
			mac: bits("mac", e.mac ?? []),
			minimum: bits("minimum", e.minimum ?? []),
			export: bits("export", t.filter((e) => e === "EXPORT" || e === "NOT_EXP")),
			strength: bits("strength", t.filter((e) => ![
				"EXPORT",
				"NOT_EXP",
				"NOT_DEFAULT"
			].includes(e))),
			notDefault: bits("notDefault", t.filter((e) => e === "NOT_DEFAULT"))
		},
		code: null
	};
}
// src/openssl/groups.data.ts
const groupRows = [
	{
		group: "secp256r1",
		since: "1.0.2",
		names: ["P-256", "prime256v1"],
		namesSince30: ["secp256r1"],
		securityBits: 128
	},
	{
		group: "secp384r1",
		since: "1.0.2",
		names: ["P-384", "secp384r1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "secp521r1",
		since: "1.0.2",
		names: ["P-521", "secp521r1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: "secp224r1",
		since: "1.0.2",
		names: ["P-224", "secp224r1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: "secp256k1",
		since: "1.0.2",
		names: ["secp256k1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "brainpoolP256r1",
		since: "1.0.2",
		names: ["brainpoolP256r1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "brainpoolP384r1",
		since: "1.0.2",
		names: ["brainpoolP384r1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "brainpoolP512r1",
		since: "1.0.2",
		names: ["brainpoolP512r1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: "x25519",
		since: "1.1.1",
		names: ["X25519"],
		namesSince30: ["x25519"],
		securityBits: 128
	},
	{
		group: "x448",
		since: "1.1.1",
		names: ["X448"],
		namesSince30: ["x448"],
		securityBits: 224
	},
	{
		group: "ffdhe2048",
		since: "3.0",
		names: ["ffdhe2048"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: "ffdhe3072",
		since: "3.0",
		names: ["ffdhe3072"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "ffdhe4096",
		since: "3.0",
		names: ["ffdhe4096"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "ffdhe6144",
		since: "3.0",
		names: ["ffdhe6144"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "ffdhe8192",
		since: "3.0",
		names: ["ffdhe8192"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "MLKEM512",
		since: "3.5",
		names: ["MLKEM512"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "MLKEM768",
		since: "3.5",
		names: ["MLKEM768"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "MLKEM1024",
		since: "3.5",
		names: ["MLKEM1024"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: "SecP256r1MLKEM768",
		since: "3.5",
		names: ["SecP256r1MLKEM768"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "X25519MLKEM768",
		since: "3.5",
		names: ["X25519MLKEM768"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "SecP384r1MLKEM1024",
		since: "3.5",
		names: ["SecP384r1MLKEM1024"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: null,
		since: "1.0.2",
		names: ["P-192", "prime192v1"],
		namesSince30: ["secp192r1"],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp160k1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp160r1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp160r2"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp192k1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp224k1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-163", "sect163k1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect163r1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-163", "sect163r2"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect193r1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect193r2"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-233", "sect233k1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-233", "sect233r1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect239k1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-283", "sect283k1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-283", "sect283r1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-409", "sect409k1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-409", "sect409r1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-571", "sect571k1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-571", "sect571r1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: null,
		since: "3.2",
		names: ["brainpoolP256r1tls13"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: null,
		since: "3.2",
		names: ["brainpoolP384r1tls13"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: null,
		since: "3.2",
		names: ["brainpoolP512r1tls13"],
		namesSince30: [],
		securityBits: 256
	}
];
// src/openssl/security-bits.ts
function keySecurityBits(e, t) {
	switch (e.kind) {
		case "ed25519": return 128;
		case "ed448": return 224;
		case "ec": return curveBits(e.bits);
		case "rsa":
		case "rsa-pss": return isSince(t, "3.0") ? factoringBits(e.bits) : steppedBits(e.bits);
		default: return steppedBits(e.bits);
	}
}
function hashBits(e, t) {
	return isSince(t, "3.0") && e === "sha1" ? 64 : isSince(t, "3.0") && e === "md5" ? 39 : hashSizes[e] ?? 0;
}
const hashSizes = {
	md5: 64,
	sha1: 80,
	sha224: 112,
	sha256: 128,
	sha384: 192,
	sha512: 256,
	none: 128
};
function curveBits(e) {
	return [
		[512, 256],
		[384, 192],
		[256, 128],
		[224, 112],
		[160, 80]
	].find(([t]) => e >= t)?.[1] ?? Math.floor(e / 2);
}
function steppedBits(e) {
	return [
		[15360, 256],
		[7680, 192],
		[3072, 128],
		[2048, 112],
		[1024, 80]
	].find(([t]) => e >= t)?.[1] ?? 0;
}
function factoringBits(e) {
	let t = listedStrengths[e];
	if (t !== void 0) return t;
	if (e < 8) return 0;
	let n = e * Math.LN2, r = (1.923 * Math.cbrt(n * Math.log(n) ** 2) - 4.69) / Math.LN2, i = Math.floor((Math.floor(r) + 4) / 8) * 8;
	return Math.min(i, e <= 7680 ? 192 : e <= 15360 ? 256 : 1200);
}
const listedStrengths = {
	2048: 112,
	3072: 128,
	4096: 152,
	6144: 176,
	7680: 192,
	8192: 200,
	15360: 256
}, yes = { allowed: "yes" };
function minimumBits(e) {
	return [
		0,
		80,
		112,
		128,
		192,
		256
	][Math.min(Math.max(e, 0), 5)] ?? 256;
}
function suiteAtLevel(e, t) {
	if (isLevelZero(t)) return yes;
	let n = strengthBits(e, t.version);
	if (n < minimumBits(t.level)) return tooWeak(e.iana, n, t);
	let r = suiteRefusals.find(({ from: n, is: r }) => t.level >= n && r(e));
	return r ? no(`${e.iana} ${r.reason}, which level ${t.level} does not allow`) : yes;
}
const suiteRefusals = [
	{
		from: 1,
		is: ({ authentication: e }) => e === "none",
		reason: "has no authentication"
	},
	{
		from: 1,
		is: ({ mac: e }) => e === "MD5",
		reason: "has an MD5 MAC"
	},
	{
		from: 2,
		is: ({ encryption: e }) => e === "RC4",
		reason: "uses RC4"
	},
	{
		from: 3,
		is: lacksForwardSecrecy,
		reason: "has no forward secrecy"
	},
	{
		from: 4,
		is: ({ mac: e }) => e === "SHA1",
		reason: "has a SHA-1 MAC"
	}
];
function lacksForwardSecrecy({ keyExchange: e, minimumVersion: t }) {
	return t !== "TLSv1.3" && ![
		"DHE",
		"ECDHE",
		"DHE-PSK",
		"ECDHE-PSK"
	].includes(e);
}
function protocolAtLevel(e, t) {
	if (isLevelZero(t) || compareVersions(e, "TLSv1.2") >= 0) return yes;
	let n = highestLevel(e, t.version);
	return t.level > n ? no(`${e} needs level ${n} or lower`, 70) : t.version === "3.0" ? no(`${e} signs with SHA-1, which needs level 0`, 80) : yes;
}
function highestLevel(e, t) {
	return isSince(t, "3.2") ? 0 : e === "TLSv1.1" ? 3 : e === "TLSv1.0" ? 2 : 1;
}
function groupAtLevel(e, t) {
	return enoughBits(`group ${e}`, groupRows.find((t) => t.group === e)?.securityBits ?? 0, t);
}
function signatureSchemeAtLevel(e, t) {
	return enoughBits(`signature scheme ${e}`, schemeBits(e, t.version), t);
}
function schemeBits(e, t) {
	return e === "ed25519" ? 128 : e === "ed448" ? 224 : hashBits(/sha\d+$/.exec(e)?.[0] ?? "", t);
}
function keyAtLevel(e, t) {
	let n = keySecurityBits(e, t.version), r = `${e.kind} key of ${e.bits} bits`;
	return isLevelZero(t) ? e.kind === "dh" && n < 80 && t.version !== "1.0.2" ? no(`${r} is below 1024 bits`) : yes : enoughBits(r, n, t);
}
function certificateHashAtLevel(e, t) {
	return enoughBits(`certificate signature with ${e}`, hashBits(e, t.version), t);
}
function isLevelZero({ level: e, version: t }) {
	return e <= 0 || t === "1.0.2";
}
function enoughBits(e, t, n) {
	return isLevelZero(n) || t >= minimumBits(n.level) ? yes : tooWeak(e, t, n);
}
function tooWeak(e, t, { level: n }) {
	return no(`${e} has ${t} bits of security, level ${n} asks for ${minimumBits(n)}`);
}
function no(e, t = null) {
	return {
		allowed: "no",
		reason: e,
		alert: t
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
	return protocolAtLevel(e, {
		level: knownValue(t.securityLevel) ?? 0,
		version: libraryOf$2(t)
	}).allowed === "yes";
}
function check$3(e) {
	let { protocols: t } = e;
	return isKnown$1(t) ? legacy.filter((n) => t.value.includes(n) && isNegotiable(n, e)).map((n) => ({
		rule: legacyProtocol.id,
		severity: "warning",
		confidence: e.software.basis === "assumed" && t.at === null ? "assumed" : "certain",
		messageId: "enabled",
		identity: [n],
		message: () => `${e.id} accepts ${n}${t.because === null ? "" : ` (${t.because})`}. No connection under ATS uses it on any iOS version, and ${n === "SSLv3" ? "RFC 7568" : "RFC 8996"} forbids it. Name the versions that you want: TLSv1.2 TLSv1.3.`,
		location: t.at ?? e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
	})) : [];
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
	let { cipherSuites: t } = e;
	if (!isKnown$1(t)) return [];
	let n = t.value.filter((t) => isUsable(t, e));
	return [...Map.groupBy(n, weakness$1)].flatMap(([t, n]) => t === null ? [] : [draft$3(e, t, n)]);
}
function isUsable(e, t) {
	return suiteAtLevel(e, {
		level: knownValue(t.securityLevel) ?? 0,
		version: libraryOf$2(t)
	}).allowed === "yes";
}
function weakness$1({ encryption: e, authentication: t, mac: n }) {
	return /null/i.test(e) ? "no encryption" : t === "none" ? "no authentication" : e.startsWith("RC4") ? "RC4" : /^3?DES/.test(e) ? "3DES" : n === "MD5" ? "MD5" : null;
}
function suitesText$1(e) {
	let t = e.map(({ openssl: e }) => e);
	return t.length > 4 ? `${t.slice(0, 3).join(", ")} and ${t.length - 3} more` : t.join(", ");
}
function draft$3(e, t, n) {
	let { cipherSuites: r } = e;
	return {
		rule: legacySuite.id,
		severity: "warning",
		confidence: e.software.basis === "assumed" ? "assumed" : "certain",
		messageId: "accepted",
		identity: [t],
		message: () => `${e.id} accepts suites with ${t} (${suitesText$1(n)}). No connection under ATS uses them. Take them out, e.g. with :!${t === "no encryption" ? "eNULL" : t === "no authentication" ? "aNULL" : t}.`,
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
	check: (e) => [...groupHandshakes(e.side.handshakes.filter((t) => counts(t) && becameUnknown(t, e)), {
		severity: noLongerAssessable.severity,
		cause
	}, e).map(draft$2), ...goneNames(e)]
};
function counts({ app: e, client: t }) {
	return e.gating.has(t);
}
function becameUnknown(e, { earlier: t }) {
	if (e.outcome.status !== "unknown") return !1;
	let n = t(e);
	return n !== void 0 && n.outcome.status !== "unknown";
}
function cause({ outcome: e }) {
	return e.status === "unknown" ? JSON.stringify([
		e.step,
		e.reason,
		e.at
	]) : "";
}
function draft$2({ first: e, clients: t, hosts: n, hits: r, severity: i }) {
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
	let n = endpointsByName(e.endpoints), r = e.endpoints.filter(({ names: e }) => e.length === 0 || e.some(isPattern$1));
	return (t?.endpoints ?? []).filter(isTls).flatMap((t) => {
		let i = t.names.filter((e) => ![...n.get(e) ?? [], ...r].some((n) => n.port === t.port && mayServe(n, e))), [a] = i;
		return a === void 0 || n.get(a)?.some((e) => servesInClear(e, i)) ? [] : [goneDraft(t, i, e.endpoints.find(({ id: e }) => e === t.id)?.location ?? t.location)];
	});
}
const isPattern$1 = (e) => /^[.~*]|\*$/.test(e);
function mayServe(e, t) {
	let { names: n, nameHandling: r } = e;
	return n.includes(t) ? !0 : isKnown$1(r) && r.value === "rejects" ? !1 : n.length === 0 || n.some((e) => e.startsWith("~") || covers$1(e, t));
}
function covers$1(e, t) {
	return e.startsWith("*.") ? t.endsWith(e.slice(1)) : e.startsWith(".") ? t.endsWith(e) || t === e.slice(1) : e.endsWith(".*") && t.startsWith(e.slice(0, -1));
}
function servesInClear({ transport: e, redirect: t, names: n }, r) {
	return knownValue(e) === "plain" && t === null && r.every((e) => n.includes(e));
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
		return e.before.endpoints.flatMap((r) => check$1(r, [...n.get(r.id) ?? [], ...r.names.flatMap((e) => t.get(e) ?? [])], e));
	}
};
function check$1(e, t, n) {
	if (knownValue(e.transport) !== "tls") return [];
	let r = t.some((t) => t.port === e.port && knownValue(t.transport) !== "plain"), i = t.filter((e) => knownValue(e.transport) === "plain"), a = i.find((t) => t.port === e.port) ?? i.find((e) => e.redirect === null);
	return r || a === void 0 ? [] : [draft$1(a, e, n)];
}
function draft$1(e, t, n) {
	return {
		rule: plainHttp.id,
		severity: "error",
		confidence: "certain",
		messageId: "went-plain",
		identity: [],
		message: () => `${t.id} spoke TLS before this change and now serves HTTP in clear on port ${e.port}. ${effect(e, t, n)} Without an exception ATS refuses http:// with -1022. Keep the TLS listener (listen ${t.port} ssl), or say in the settings where TLS ends now.`,
		location: e.location,
		related: [],
		endpoint: e.id,
		app: null,
		clients: []
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
	check: ({ side: e }) => e.privateKeys.map(draft)
}, testFolder = /(^|\/)(tests?|testdata|test-data|fixtures?|__tests__|spec|examples?|samples?|mocks?)\//i;
function draft({ at: e, kind: t }) {
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
	sources: [
		"RFC 8446 §6.2",
		"https://developer.apple.com/forums/thread/80638",
		"https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"
	],
	check: (e) => {
		let t = gatingClients$1(e.side), n = changesOnce();
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
		let i = refusal$1(encounterOf(t, r, n, "url-session")), a = refusal$1(encounterOf(e, r, n, "url-session"));
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
function refusal$1(e) {
	return e === null || !isKnown$1(e) || e.value.answer.kind === "accepted" ? null : e.value;
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
	return `${e.id} refuses clients in another way than before (${softwareText$1(e)}); ${i.slice(0, 3).join("; ")}${a}. On ${rangeText(n)} an app that asks for the old error may miss it. State under \`alerts\` what the app relies on.`;
}
// src/rules/index.ts
const rules = [
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
	certificateSelfSigned,
	certificatePrivateCa,
	certificateNameMismatch,
	certificateExpired,
	certificateExpiresSoon,
	certificateWeakKey,
	certificateWeakHash,
	certificateNotAcceptable,
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
], assumedMinimumOs = [15, 0], standIn = {
	kind: "stand-in",
	name: "host.invalid",
	serverName: "host.invalid"
};
function hostsOf(e) {
	let t = e.names.map(hostOf).filter((e) => e.kind === "named");
	return t.length > 0 ? t : [standIn];
}
function hostOf(e) {
	if (e.startsWith("~") || e.endsWith(".*") || e === "") return standIn;
	let t = e.startsWith("*.") ? `any${e.slice(1)}` : e.startsWith(".") ? e.slice(1) : e;
	return {
		kind: "named",
		name: t,
		serverName: isAddress(t) ? null : t
	};
}
function isAddress(e) {
	return /^\d{1,3}(\.\d{1,3}){3}$/.test(e) || e.includes(":");
}
// src/apple/trust.ts
function trustEvaluator(e, t, n) {
	return (r, i) => {
		let a = certificatePath(r);
		if (a === null) return {
			failure: null,
			assumptions: ["the certificate that the server sends is not known"]
		};
		let o = {
			client: e,
			policy: t,
			now: n,
			host: i,
			path: a,
			issuer: issuerOf(a)
		};
		for (let e of trustChecks) {
			let t = e(o);
			if (t !== null) return {
				failure: t,
				assumptions: []
			};
		}
		return {
			failure: null,
			assumptions: assumptionsOf(o)
		};
	};
}
function assumptionsOf(e) {
	return [
		...missingIntermediate(e),
		...transparency(e),
		...unreadHashes(e),
		...pssSignatures(e)
	];
}
function missingIntermediate(e) {
	let [t] = fetchableIssuers(lonelyLeaf(e) ?? {
		...e.path.certificates[0],
		caIssuersUrls: []
	});
	return t === void 0 ? [] : [`iOS fetches the intermediate that the server does not send, from ${t}`];
}
function transparency({ client: e, path: t, issuer: n }) {
	let [r] = t.certificates, i = n.kind === "public" && isFrom(e, [12, 0]) && r.notBefore.getTime() >= ctFrom, a = neededScts(r.notBefore, r.notAfter);
	return !i || r.sctCount >= a ? [] : [`the certificate embeds ${r.sctCount} of the ${a} SCTs that iOS asks for: the others come in the handshake`];
}
const ctFrom = Date.parse("2018-10-16T00:00:00Z"), newCountFrom = Date.parse("2021-04-21T00:00:00Z");
function neededScts(e, t) {
	let n = (t.getTime() - e.getTime()) / 864e5;
	if (e.getTime() >= newCountFrom) return n <= 180 ? 2 : n <= 825 ? 3 : 4;
	let r = n / 30.44;
	return r < 15 ? 2 : r <= 27 ? 3 : r <= 39 ? 4 : 5;
}
function unreadHashes({ path: e }) {
	let t = e.certificates.find(({ signatureHash: e, selfSigned: t }) => e === "unknown" && t === "no");
	return t === void 0 ? [] : [`iOS takes the signature algorithm ${t.signatureAlgorithm}`];
}
function pssSignatures({ path: e }) {
	return e.certificates.some(({ signatureAlgorithm: e }) => /pss/i.test(e)) ? ["iOS verifies RSASSA-PSS signatures of certificates, which its published code does not show"] : [];
}
// src/handshake/step.ts
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
		causes: i.filter((e) => e != null),
		trust: null
	} };
}
function need(e, t, n) {
	return isKnown$1(n) ? goOn(n.value) : { stop: {
		status: "unknown",
		step: e,
		reason: `The server's ${t} can't be known: ${n.unknown}.`,
		at: n.at
	} };
}
function checkClientCertificate(e, t) {
	let n = need("client-certificate", "client certificate setting", e.clientCertificate);
	if (isStop(n)) return n;
	let { mode: r, refusal: i, caFile: a } = n.value;
	return r !== "required" || i === "none" || i === "http-400" ? goOn(null) : refuse("client-certificate", {
		by: "server",
		alert: i === "close" ? null : t === "TLSv1.3" ? 116 : 40,
		reason: "The server requires a client certificate; the client has none to send.",
		causes: [e.clientCertificate.at, a?.at]
	});
}
function checkServerName(e, t) {
	let n = need("server-name", "handling of this name", e.nameHandling);
	return isStop(n) ? n : n.value === "serves" ? goOn(null) : refuse("server-name", {
		by: "server",
		alert: 112,
		reason: `${t.serverName === null ? "The client sends no name" : `The client asks for ${t.serverName}`}; the server rejects every handshake whose name belongs to no other server block.`,
		causes: [e.nameHandling.at]
	});
}
const earlyName = {
	nginx: [
		1,
		29,
		2
	],
	openresty: [
		1,
		29,
		2
	],
	angie: [
		1,
		12,
		1
	],
	tengine: [
		3,
		2,
		0
	],
	freenginx: null
};
function nameIsChecked({ name: e, version: t, tlsLibrary: n }) {
	let r = earlyName[e.toLowerCase()];
	return r === void 0 ? "first" : r === null || n.version.startsWith("1.0") ? "after-version" : notBefore(t.split(".").map((e) => Number.parseInt(e, 10) || 0), r) ? "first" : "after-version";
}
function notBefore(e, t) {
	let n = t.findIndex((t, n) => t !== (e[n] ?? 0));
	return n === -1 || (e[n] ?? 0) > (t[n] ?? 0);
}
// src/handshake/settle.ts
function settle(e, t) {
	let [n, ...r] = possibilities(e).map(t);
	if (n === void 0) return t(e);
	let i = [n, ...r].find((e) => e.status === "unknown");
	return i === void 0 ? r.every((e) => e.status === n.status) ? n : disagreement(e) : i;
}
const likelyLevels = [
	0,
	1,
	2
], likelyDhParameters = ["none", { bits: 2048 }];
function possibilities(e) {
	let { suitePreference: t, securityLevel: n, dhParameters: r } = e;
	return each(t, ["client", "server"]).map((t) => ({
		...e,
		suitePreference: t
	})).flatMap((e) => each(n, likelyLevels).map((t) => ({
		...e,
		securityLevel: t
	}))).flatMap((e) => each(r, likelyDhParameters).map((t) => ({
		...e,
		dhParameters: t
	})));
}
function each(e, t) {
	return isKnown$1(e) ? [e] : t.map((t) => known(t, e.at));
}
function disagreement(e) {
	let t = [
		openFact("order of preference", e.suitePreference),
		openFact("security level", e.securityLevel),
		openFact("Diffie-Hellman parameters", e.dhParameters)
	].filter((e) => e !== null);
	return {
		status: "unknown",
		step: "suite",
		reason: t.map(({ name: e, why: t }) => `The server's ${e} can't be known: ${t}.`).join(" "),
		at: t[0]?.at ?? null
	};
}
function openFact(e, t) {
	return isKnown$1(t) ? null : {
		name: e,
		why: t.unknown,
		at: t.at
	};
}
function checkChainLevel(e, t, n) {
	if (t.basis === "stated") return goOn(null);
	for (let r of t.chain) {
		let i = weakness(r, n);
		if (i !== null) return refuse("certificate", {
			by: "server",
			alert: 80,
			reason: `The server's own certificate ${r.subject} is below its security level: ${i}.`,
			causes: [t.at, e.securityLevel.at]
		});
	}
	return goOn(null);
}
function weakness({ key: e, signatureHash: t, selfSigned: n }, r) {
	let i = e.kind === "other" ? null : keyAtLevel({
		kind: e.kind,
		bits: e.bits
	}, r);
	if (i?.allowed === "no") return i.reason;
	if (n === "yes" || t === "unknown") return null;
	let a = certificateHashAtLevel(t, r);
	return a.allowed === "no" ? a.reason : null;
}
// src/openssl/defaults.data.ts
const cipherStringDefaults = {
	"1.0.2": "ALL:!EXPORT:!LOW:!aNULL:!eNULL:!SSLv2",
	"1.1.1": "ALL:!COMPLEMENTOFDEFAULT:!eNULL",
	"3.0": "ALL:!COMPLEMENTOFDEFAULT:!eNULL",
	"3.2": "ALL:!COMPLEMENTOFDEFAULT:!eNULL",
	"3.5": "ALL:!COMPLEMENTOFDEFAULT:!eNULL"
}, suiteBStrings = [
	{
		prefix: "SUITEB128ONLY",
		cipherString: "ECDHE-ECDSA-AES128-GCM-SHA256"
	},
	{
		prefix: "SUITEB128C2",
		cipherString: "ECDHE-ECDSA-AES256-GCM-SHA384"
	},
	{
		prefix: "SUITEB128",
		cipherString: "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384"
	},
	{
		prefix: "SUITEB192",
		cipherString: "ECDHE-ECDSA-AES256-GCM-SHA384"
	}
], tls13SuiteDefaults = [
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256",
	"TLS_AES_128_GCM_SHA256"
], groupListDefault = [
	["X25519MLKEM768"],
	["x25519", "secp256r1"],
	[
		"x448",
		"secp384r1",
		"secp521r1"
	],
	["ffdhe2048", "ffdhe3072"]
], curvesOf102 = [
	"secp256r1",
	"secp521r1",
	"brainpoolP512r1",
	"brainpoolP384r1",
	"secp384r1",
	"brainpoolP256r1",
	"secp256k1"
], curvesOf111 = [
	"x25519",
	"secp256r1",
	"x448",
	"secp521r1",
	"secp384r1"
], finiteFieldGroups = [
	"ffdhe2048",
	"ffdhe3072",
	"ffdhe4096",
	"ffdhe6144",
	"ffdhe8192"
], schemesOf102 = [
	"rsa_pkcs1_sha512",
	"ecdsa_secp521r1_sha512",
	"rsa_pkcs1_sha384",
	"ecdsa_secp384r1_sha384",
	"rsa_pkcs1_sha256",
	"ecdsa_secp256r1_sha256",
	"rsa_pkcs1_sha224",
	"ecdsa_sha224",
	"rsa_pkcs1_sha1",
	"ecdsa_sha1"
], schemesSince111 = [
	"ecdsa_secp256r1_sha256",
	"ecdsa_secp384r1_sha384",
	"ecdsa_secp521r1_sha512",
	"ed25519",
	"ed448",
	"rsa_pss_pss_sha256",
	"rsa_pss_pss_sha384",
	"rsa_pss_pss_sha512",
	"rsa_pss_rsae_sha256",
	"rsa_pss_rsae_sha384",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha256",
	"rsa_pkcs1_sha384",
	"rsa_pkcs1_sha512",
	"ecdsa_sha224",
	"ecdsa_sha1",
	"rsa_pkcs1_sha224",
	"rsa_pkcs1_sha1"
], libraryDefaultsRows = {
	"1.0.2": {
		securityLevel: 0,
		groups: curvesOf102,
		signatureSchemes: schemesOf102,
		source: "OpenSSL 1.0.2u ssl/t1_lib.c (eccurves_auto, tls12_sigalgs)",
		evidence: "source"
	},
	"1.1.1": {
		securityLevel: 1,
		groups: curvesOf111,
		signatureSchemes: schemesSince111,
		source: "OpenSSL 1.1.1w ssl/t1_lib.c, ssl/ssl_cert.c; ClientHello of Node 12.22",
		evidence: "observed"
	},
	"3.0": {
		securityLevel: 1,
		groups: [...curvesOf111, ...finiteFieldGroups],
		signatureSchemes: schemesSince111,
		source: "OpenSSL 3.0.15 ssl/t1_lib.c, ssl/ssl_cert.c; ClientHello of Node 20.20",
		evidence: "observed"
	},
	"3.2": {
		securityLevel: 2,
		groups: [...curvesOf111, ...finiteFieldGroups],
		signatureSchemes: schemesSince111,
		source: "OpenSSL 3.2.3 ssl/t1_lib.c, CHANGES.md",
		evidence: "source"
	},
	"3.5": {
		securityLevel: 2,
		groups: groupListDefault.flat(),
		signatureSchemes: schemesSince111,
		source: "OpenSSL 3.5.7 ssl/t1_lib.c, CHANGES.md; ClientHello of Node 24.21",
		evidence: "observed"
	}
}, redHat = [
	"rhel",
	"ubi",
	"centos",
	"almalinux",
	"alma",
	"rockylinux",
	"rocky",
	"oraclelinux"
], distributionRows = [
	{
		ids: ["debian"],
		versions: ["10", "buster"],
		title: "Debian 10",
		openssl: "1.1.1",
		securityLevel: 2,
		minimumVersion: "TLSv1.2",
		source: "Debian 10 release notes §5.1.6: default level and minimum TLS version raised",
		evidence: "inferred"
	},
	{
		ids: ["debian"],
		versions: ["11", "bullseye"],
		title: "Debian 11",
		openssl: "1.1.1",
		securityLevel: 2,
		minimumVersion: "TLSv1.2",
		source: "Debian openssl 1.1.1w-0+deb11u1, patch Set-systemwide-default-settings-for-libssl-users",
		evidence: "source"
	},
	{
		ids: ["debian"],
		versions: ["12", "bookworm"],
		title: "Debian 12",
		openssl: "3.0",
		securityLevel: 2,
		minimumVersion: null,
		source: "Debian openssl 3.0.20-1~deb12u2, debian-targets.patch (OPENSSL_TLS_SECURITY_LEVEL=2)",
		evidence: "source"
	},
	{
		ids: ["debian"],
		versions: ["13", "trixie"],
		title: "Debian 13",
		openssl: "3.5",
		securityLevel: 2,
		minimumVersion: null,
		source: "Debian openssl 3.5.7-1~deb13u2 openssl.cnf (no ssl section), upstream level 2",
		evidence: "source"
	},
	{
		ids: ["ubuntu"],
		versions: ["18", "bionic"],
		title: "Ubuntu 18.04",
		openssl: "1.1.1",
		securityLevel: 1,
		minimumVersion: null,
		source: "upstream level of OpenSSL 1.1.1",
		evidence: "inferred"
	},
	{
		ids: ["ubuntu"],
		versions: ["20", "focal"],
		title: "Ubuntu 20.04",
		openssl: "1.1.1",
		securityLevel: 2,
		minimumVersion: "TLSv1.2",
		source: "Ubuntu server documentation: level 2, TLS below 1.2 off at that level (tls1.2-min-seclevel2.patch)",
		evidence: "documented"
	},
	{
		ids: ["ubuntu"],
		versions: [
			"22",
			"jammy",
			"24",
			"noble"
		],
		title: "Ubuntu 22.04 and 24.04",
		openssl: "3.0",
		securityLevel: 2,
		minimumVersion: "TLSv1.2",
		source: "Ubuntu server documentation: level 2, TLS below 1.2 off at that level (tls1.2-min-seclevel2.patch)",
		evidence: "documented"
	},
	{
		ids: [...redHat, "amazonlinux"],
		versions: ["7", "2"],
		title: "RHEL 7, Amazon Linux 2",
		openssl: "1.0.2",
		securityLevel: 0,
		minimumVersion: null,
		source: "OpenSSL 1.0.2 has no security levels",
		evidence: "inferred"
	},
	{
		ids: redHat,
		versions: ["8"],
		title: "RHEL 8",
		openssl: "1.1.1",
		securityLevel: 2,
		minimumVersion: "TLSv1.2",
		source: "crypto-policies DEFAULT, opensslcnf.config (public copies)",
		evidence: "documented"
	},
	{
		ids: [...redHat, "amazonlinux"],
		versions: ["9", "2023"],
		title: "RHEL 9, Amazon Linux 2023",
		openssl: "3.0",
		securityLevel: 2,
		minimumVersion: "TLSv1.2",
		source: "crypto-policies DEFAULT, opensslcnf.config (public copies)",
		evidence: "documented"
	},
	{
		ids: ["alpine"],
		versions: [
			"3.9",
			"3.10",
			"3.11",
			"3.12",
			"3.13",
			"3.14",
			"3.15",
			"3.16"
		],
		title: "Alpine 3.9 to 3.16",
		openssl: "1.1.1",
		securityLevel: 1,
		minimumVersion: null,
		source: "Alpine builds OpenSSL with upstream defaults",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: [
			"3.17",
			"3.18",
			"3.19"
		],
		title: "Alpine 3.17 to 3.19",
		openssl: "3.0",
		securityLevel: 1,
		minimumVersion: null,
		source: "Alpine builds OpenSSL (3.0, 3.1) with upstream defaults",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: ["3.20", "3.21"],
		title: "Alpine 3.20 and 3.21",
		openssl: "3.2",
		securityLevel: 2,
		minimumVersion: null,
		source: "Alpine builds OpenSSL (3.3) with upstream defaults",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: [
			"3.22",
			"3.23",
			"edge"
		],
		title: "Alpine 3.22 and later",
		openssl: "3.5",
		securityLevel: 2,
		minimumVersion: null,
		source: "Alpine builds OpenSSL (3.5) with upstream defaults",
		evidence: "inferred"
	}
], tls13Suites = tls13SuiteDefaults.flatMap((e) => suiteByIanaName(e) ?? []);
function libraryDefaults(e) {
	return defaults[e];
}
function distributionDefaults(e) {
	let t = e.slice(0, 200).toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?/g) ?? [];
	return distributionRows.find((e) => t.some((n, r) => names$1(e, n, t.slice(r + 1))));
}
function distributionSecurityLevel(e) {
	return distributionDefaults(e)?.securityLevel;
}
function names$1(e, t, n) {
	if (/^[a-z]{5,}$/.test(t) && e.versions.includes(t)) return !0;
	if (!e.ids.includes(t)) return !1;
	let r = n.find((e) => /^\d/.test(e)) ?? n[0] ?? "";
	return e.versions.includes(r) || e.versions.includes(r.split(".")[0] ?? "");
}
const defaults = Object.fromEntries(opensslVersions.map((e) => [e, defaultsOf(e)]));
function defaultsOf(e) {
	let { securityLevel: t, groups: n, signatureSchemes: r, source: i } = libraryDefaultsRows[e];
	return {
		securityLevel: t,
		groups: n,
		tls13CipherSuites: e === "1.0.2" ? [] : tls13Suites,
		signatureSchemes: r,
		cipherString: cipherStringDefaults[e],
		source: i
	};
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
const signallingSuites = [255, 22016];
function groupForTls12(e, t) {
	let n = t.groups.filter((e) => !tls13Only(e) && groupAtLevel(e, t.setting).allowed === "yes");
	return t.preference === "client" ? e.groups.find((e) => n.includes(e)) : n.find((t) => e.groups.includes(t));
}
function groupForTls13(e, t) {
	return t.setting.version === "3.5" ? byTuples(e, t) : byFirstShare(e, t);
}
function byFirstShare(e, { groups: t, setting: n, retrySetting: r }) {
	let i = e.keyShares.find((e) => t.includes(e) && usableInTls13(e, n));
	if (i !== void 0) return {
		group: i,
		helloRetryRequest: "not-sent"
	};
	let a = t.find((t) => e.groups.includes(t) && usableInTls13(t, r));
	return a === void 0 ? void 0 : {
		group: a,
		helloRetryRequest: "sent"
	};
}
function usableInTls13(e, t) {
	return !tls12Only(e) && groupAtLevel(e, t).allowed === "yes";
}
function byTuples(e, { groups: t, preference: n, setting: r }) {
	let first = (e, t) => n === "client" ? t.find((t) => e.includes(t)) : e.find((e) => t.includes(e));
	for (let n of tuplesOf(t)) {
		let t = n.filter((e) => usableInTls13(e, r)), i = first(t, e.keyShares);
		if (i !== void 0) return {
			group: i,
			helloRetryRequest: "not-sent"
		};
		let a = first(t, e.groups);
		if (a !== void 0) return {
			group: a,
			helloRetryRequest: "sent"
		};
	}
}
const tupleEnds = [
	"X25519MLKEM768",
	"secp256r1",
	"secp521r1"
];
function tuplesOf(e) {
	let t = libraryDefaults("3.5").groups;
	if (e.join() !== t.join()) return [e];
	let n = [[]];
	for (let t of e) n.at(-1)?.push(t), tupleEnds.includes(t) && n.push([]);
	return n;
}
const tls13Only = (e) => e.startsWith("ffdhe") || e.includes("MLKEM"), tls12Only = (e) => e === "secp224r1" || e === "secp256k1" || e.startsWith("brainpool");
function checkGroupsListed(e, { groups: t, retrySetting: n }) {
	return t.some((e) => usableInTls13(e, n)) ? goOn(null) : refuse("group", {
		by: "server",
		alert: 80,
		reason: `The server accepts the groups ${listText(t)}; its security level ${n.level} allows none of them.`,
		causes: [e.groups.at, e.securityLevel.at]
	});
}
function noCommonGroup(e, t, { groups: n, setting: r }) {
	let i = n.filter((e) => groupAtLevel(e, r).allowed === "yes");
	return refuse("group", {
		by: "server",
		alert: 40,
		reason: `The client offers the groups ${listText(t.groups)}; the server accepts ${listText(i)}.`,
		causes: [
			e.groups.at,
			i.length < n.length ? e.securityLevel.at : null,
			e.cipherSuites.at
		]
	});
}
// src/handshake/served-key.ts
function servedKeys({ certificates: e }) {
	let t = need("certificate", "certificate", e);
	if (isStop(t)) return t;
	let n = new Map();
	for (let e of t.value) {
		let t = need("certificate", "certificate", e.chain);
		if (isStop(t)) return t;
		let [r] = t.value;
		if (r === void 0) continue;
		let i = isKnown$1(e.chain) && e.chain.because !== null ? "stated" : "file";
		n.set(r.key.kind, {
			leaf: r,
			chain: t.value,
			at: e.path?.at ?? r.at,
			basis: i
		});
	}
	return goOn([...n.values()]);
}
function keysText(e) {
	return listText(e.map(({ leaf: { key: e } }) => keyText$2(e)));
}
function keyText$2({ kind: e, bits: t, curve: n }) {
	return e === "ec" ? `ECDSA ${n ?? `${t} bit`}` : e === "rsa" || e === "dsa" ? `${e.toUpperCase()} ${t}` : e;
}
function certificatePlaces({ certificates: e }) {
	if (!isKnown$1(e)) return [e.at];
	let t = e.value.map((e) => e.path?.at ?? null);
	return t.some((e) => e !== null) ? t : [e.at];
}
// src/handshake/server-settings.ts
function settingsOf(e, t) {
	let n = need("suite", "order of preference", t.suitePreference);
	if (isStop(n)) return n;
	let r = need("suite", "security level", t.securityLevel);
	return isStop(r) ? r : goOn({
		preference: n.value,
		setting: {
			level: r.value,
			version: libraryOf$2(e)
		}
	});
}
function sharedSchemes(e, t, n, r) {
	let i = need("signature-algorithm", "signature algorithms", e.signatureSchemes);
	if (isStop(i)) return i;
	let a = (i.value === "library-default" ? libraryDefaults(r.version).signatureSchemes : i.value).filter((e) => signatureSchemeAtLevel(e, r).allowed === "yes"), o = n === "client" ? t.signatureSchemes.filter((e) => a.includes(e)) : a.filter((e) => t.signatureSchemes.includes(e));
	return o.length > 0 ? goOn(o) : noSharedScheme(e, t, a);
}
function noSharedScheme(e, t, n) {
	return refuse("signature-algorithm", {
		by: "server",
		alert: 40,
		reason: `The client accepts signatures by ${listText(t.signatureSchemes)}; the server makes them by ${listText(n)}.`,
		causes: [e.signatureSchemes.at, isKnown$1(e.securityLevel) ? e.securityLevel.at : null]
	});
}
const schemeCurves = {
	ecdsa_secp256r1_sha256: "secp256r1",
	ecdsa_secp384r1_sha384: "secp384r1",
	ecdsa_secp521r1_sha512: "secp521r1"
};
function signsInTls13(e, t) {
	return t.kind === "ec" ? t.curve !== null && schemeCurves[e] === t.curve : !e.startsWith("rsa_pkcs1") && signsInTls12(e, t);
}
function signsInTls12(e, t) {
	switch (t.kind) {
		case "rsa": return e.startsWith("rsa_pkcs1") || e.startsWith("rsa_pss_rsae") && fitsPss(e, t);
		case "rsa-pss": return e.startsWith("rsa_pss_pss") && fitsPss(e, t);
		case "ec": return e.startsWith("ecdsa");
		case "ed25519":
		case "ed448": return e === t.kind;
		default: return !1;
	}
}
function fitsPss(e, { bits: t }) {
	let n = Number(e.slice(-3)) / 8;
	return t / 8 >= 2 * n + 2;
}
// src/handshake/suite-order.ts
function commonSuites(e, t, n) {
	if (n === "client") return inClientOrder(e, t);
	let r = t.filter((t) => e.cipherSuites.includes(t.code));
	return n === "server-chacha-by-client" && clientPrefersChaCha(e) ? chaChaFirst(r) : r;
}
function inClientOrder(e, t) {
	let n = new Map(t.map((e) => [e.code, e]));
	return e.cipherSuites.map((e) => n.get(e)).filter((e) => e !== void 0);
}
function clientPrefersChaCha(e) {
	let t = e.cipherSuites.filter((e) => !signallingSuites.includes(e)).map(suiteByCode).find((e) => e !== void 0);
	return t !== void 0 && isChaCha(t);
}
function chaChaFirst(e) {
	return [...e.filter(isChaCha), ...e.filter((e) => !isChaCha(e))];
}
const isChaCha = (e) => e.encryption.startsWith("CHACHA20"), namedGroups = {
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
// src/handshake/key-for-suite.ts
function authenticates(e, t, n) {
	let { kind: r } = t.leaf.key;
	return e.authentication === "RSA" ? r === "rsa" ? e.keyExchange === "RSA" || e.keyExchange === "DHE" || e.keyExchange === "ECDHE" : r === "rsa-pss" && e.keyExchange !== "RSA" && signsExplicitly(t, n) : e.authentication === "ECDSA" ? r === "ec" ? ecKeyUsable(t, n) : (r === "ed25519" || r === "ed448") && signsExplicitly(t, n) : !1;
}
function hindrance(e, t) {
	let { kind: n, curve: r } = e.leaf.key;
	return n === "rsa" ? "" : n === "ec" && !curveUsable(r, t) ? ` (the client knows the curves ${listText(t.hello.groups)})` : n === "ec" && !usageAllowsSigning(e) ? " (its key usage allows no signing)" : t.version !== "TLSv1.2" || signs$1(e, t) ? "" : ` (the client accepts signatures by ${listText(t.schemes)})`;
}
function signsExplicitly(e, t) {
	return t.version === "TLSv1.2" && signs$1(e, t);
}
function ecKeyUsable(e, t) {
	let n = t.version !== "TLSv1.2" || signs$1(e, t);
	return usageAllowsSigning(e) && n && curveUsable(e.leaf.key.curve, t);
}
function usageAllowsSigning({ leaf: e }) {
	return e.keyUsages === null || e.keyUsages.includes("digitalSignature");
}
function signs$1({ leaf: e }, { schemes: t }) {
	return t.some((t) => signsInTls12(t, e.key));
}
function curveUsable(e, { hello: t, setting: n, certificateCurves: r }) {
	return e === null || !isNamedGroup(e) || r !== "any" && !r.includes(e) ? !1 : (t.groups.length === 0 || t.groups.includes(e)) && groupAtLevel(e, n).allowed === "yes";
}
const isNamedGroup = (e) => e in namedGroups;
function chooseSigner(e, t, n) {
	let r = n.filter((n) => authenticates(t, n, e)), i = e.version === "TLSv1.2" ? byScheme(e, t, r) : byLegacyHash(e, r);
	return isStop(i) ? i : t.keyExchange === "DHE" ? checkDhSize(e, i.value) : i;
}
function byScheme(e, t, n) {
	for (let r of e.schemes) {
		let e = n.find(({ leaf: e }) => signsInTls12(r, e.key));
		if (e !== void 0) return goOn({
			key: e,
			signatureScheme: t.keyExchange === "RSA" ? null : r
		});
	}
	return refuse("signature-algorithm", {
		by: "server",
		alert: 40,
		reason: `For ${t.iana} the server must sign with its ${t.authentication} key; the client accepts signatures by ${listText(e.schemes)}.`,
		causes: [e.endpoint.signatureSchemes.at, e.endpoint.cipherSuites.at]
	});
}
function byLegacyHash({ version: e, setting: t, endpoint: n }, r) {
	let i = r[0], a = i.leaf.key.kind === "ec";
	return (a ? signatureSchemeAtLevel("ecdsa_sha1", t) : protocolAtLevel(e, t)).allowed === "yes" ? goOn({
		key: i,
		signatureScheme: null
	}) : refuse("signature-algorithm", {
		by: "server",
		alert: 80,
		reason: `${versionsText([e])} signs with ${a ? "SHA-1" : "MD5 and SHA-1"}; the server's security level ${t.level} refuses that.`,
		causes: [n.protocols.at, n.securityLevel.at]
	});
}
function checkDhSize({ endpoint: e, setting: t }, n) {
	let { dhParameters: r } = e;
	if (!isKnown$1(r) || r.value === "none") return goOn(n);
	let { bits: i } = r.value;
	return keyAtLevel({
		kind: "dh",
		bits: i
	}, t).allowed === "yes" ? goOn(n) : refuse("group", {
		by: "server",
		alert: 40,
		reason: `The server's Diffie-Hellman parameters have ${i} bits; its security level ${t.level} requires more.`,
		causes: [r.at, e.securityLevel.at]
	});
}
function sift(e, t) {
	let n = e;
	for (let { step: e, keeps: r, reason: i, causes: a } of t) {
		let t = n.filter(r);
		if (t.length === 0) return refuse(e, {
			by: "server",
			alert: 40,
			reason: i(n),
			causes: a
		});
		n = t;
	}
	return { value: n };
}
function offeredByBoth({ endpoint: e, hello: t, version: n }) {
	return {
		step: "suite",
		keeps: (e) => t.cipherSuites.includes(e.code) && compareVersions(e.minimumVersion, n) <= 0,
		reason: (e) => `For ${versionsText([n])} the client offers ${offeredSuitesText(t.cipherSuites.filter(isBeforeTls13))}; the server accepts ${suitesText(e)}.`,
		causes: [e.cipherSuites.at]
	};
}
const isBeforeTls13 = (e) => e >> 8 != 19;
function atSecurityLevel({ endpoint: e, setting: t }) {
	return {
		step: "suite",
		keeps: (e) => suiteAtLevel(e, t).allowed === "yes",
		reason: (e) => `The suites that both sides have (${suitesText(e)}) are below the server's security level ${t.level}.`,
		causes: [e.securityLevel.at, e.cipherSuites.at]
	};
}
function withDhParameters({ endpoint: e }, t) {
	return {
		step: "suite",
		keeps: (e) => e.keyExchange !== "DHE" || t !== "none",
		reason: (e) => `The suites that both sides have (${suitesText(e)}) need Diffie-Hellman parameters; the server has none.`,
		causes: [e.cipherSuites.at, e.dhParameters.at]
	};
}
function withKey(e, t) {
	let { endpoint: n } = e;
	return {
		step: "certificate",
		keeps: (n) => t.some((t) => authenticates(n, t, e)),
		reason: (n) => `The suites that both sides have (${suitesText(n)}) need ${neededKeys(n)}; the server's certificate has ${keysText(t)}${t.map((t) => hindrance(t, e)).join("")}.`,
		causes: [...certificatePlaces(n), n.cipherSuites.at]
	};
}
function withGroup({ endpoint: e, hello: t }, n) {
	let r = knownValue(e.groups) ?? [];
	return {
		step: "group",
		keeps: (e) => e.keyExchange !== "ECDHE" || n !== void 0,
		reason: () => `The client offers the groups ${listText(t.groups)}; the server accepts ${listText(r)}.`,
		causes: [e.groups.at, e.cipherSuites.at]
	};
}
function neededKeys(e) {
	return [...new Set(e.map((e) => e.authentication))].map((e) => `an ${e} key`).join(" or ");
}
// src/handshake/tls12.ts
function answerTls12(e, t, n) {
	let r = settingsOf(e, e);
	if (isStop(r)) return r;
	let { preference: i } = r.value, a = contextOf$1(e, t, n, r.value);
	if (isStop(a)) return a;
	let o = chooseSuite(a.value, i);
	if (isStop(o)) return o;
	let { cipherSuite: s, group: c, keys: l } = o.value, u = chooseSigner(a.value, s, l);
	if (isStop(u)) return u;
	let { key: d, signatureScheme: f } = u.value, p = checkChainLevel(e, d, a.value.setting);
	return isStop(p) ? p : goOn({
		protocol: n,
		cipherSuite: s,
		group: c,
		key: d,
		signatureScheme: f,
		helloRetryRequest: "not-sent"
	});
}
function contextOf$1(e, t, n, { preference: r, setting: i }) {
	let a = n === "TLSv1.2" ? sharedSchemes(e, t, r, i) : goOn([]);
	if (isStop(a)) return a;
	let o = certificateCurves(e, i);
	return isStop(o) ? o : goOn({
		endpoint: e,
		hello: t,
		version: n,
		setting: i,
		schemes: a.value,
		certificateCurves: o.value
	});
}
function certificateCurves(e, { version: t }) {
	return t === "1.0.2" ? need("group", "groups", e.groups) : goOn("any");
}
function chooseSuite(e, t) {
	let { endpoint: n, hello: r } = e, i = need("suite", "cipher suites", n.cipherSuites);
	if (isStop(i)) return i;
	let a = sift(i.value, [offeredByBoth(e), atSecurityLevel(e)]);
	if (isStop(a)) return a;
	let o = withDh(e, a.value);
	if (isStop(o)) return o;
	let s = servedKeys(n);
	if (isStop(s)) return s;
	let c = sift(o.value, [withKey(e, s.value)]);
	if (isStop(c)) return c;
	let l = groupFor(e, t, c.value);
	if (isStop(l)) return l;
	let u = sift(c.value, [withGroup(e, l.value)]);
	if (isStop(u)) return u;
	let d = commonSuites(r, u.value, t)[0];
	return goOn({
		cipherSuite: d,
		group: d.keyExchange === "ECDHE" ? l.value ?? null : null,
		keys: s.value
	});
}
function withDh(e, t) {
	if (!t.some((e) => e.keyExchange === "DHE")) return goOn(t);
	let n = need("suite", "Diffie-Hellman parameters", e.endpoint.dhParameters);
	return isStop(n) ? n : sift(t, [withDhParameters(e, n.value)]);
}
function groupFor({ endpoint: e, hello: t, setting: n }, r, i) {
	if (!i.some((e) => e.keyExchange === "ECDHE")) return goOn(void 0);
	let a = need("group", "groups", e.groups);
	return isStop(a) ? a : goOn(groupForTls12(t, {
		groups: a.value,
		preference: r,
		setting: n
	}));
}
function chooseTls13Signer(e, t, { preference: n, setting: r }) {
	let i = sharedSchemes(e, t, n, r);
	if (isStop(i)) return i;
	let a = servedKeys(e);
	if (isStop(a)) return a;
	for (let e of i.value) {
		let t = a.value.find(({ leaf: t }) => signsInTls13(e, t.key));
		if (t !== void 0) return goOn({
			key: t,
			signatureScheme: e
		});
	}
	return refuse("certificate", {
		by: "server",
		alert: 40,
		reason: `In TLS 1.3 the client accepts signatures by ${listText(i.value)}; the server's key is ${keysText(a.value)}.`,
		causes: [...certificatePlaces(e), e.signatureSchemes.at]
	});
}
function chooseTls13Suite(e, t) {
	return suiteFrom(e.tls13CipherSuites, e.beforeName ?? e, e, t);
}
function suiteFrom(e, t, n, r) {
	let i = need("suite", "TLS 1.3 cipher suites", e);
	if (isStop(i)) return i;
	let a = settingsOf(n, t);
	if (isStop(a)) return a;
	let { preference: o, setting: s } = a.value, c = i.value.filter((e) => suiteAtLevel(e, s).allowed === "yes"), [l] = commonSuites(r, c, o);
	return l === void 0 ? refuse("suite", {
		by: "server",
		alert: 40,
		reason: `For TLS 1.3 the client offers ${offeredSuitesText(r.cipherSuites.filter(isTls13))}; the server accepts ${suitesText(c)}.`,
		causes: [e.at, c.length < i.value.length ? t.securityLevel.at : null]
	}) : goOn(l);
}
function answerTls13(e, t, n) {
	let r = groupChoice(e);
	if (isStop(r)) return r;
	let i = groupForTls13(t, r.value);
	if (i === void 0) return noCommonGroup(e, t, r.value);
	let a = settingsOf(e, e);
	if (isStop(a)) return a;
	let o = chooseTls13Signer(e, t, a.value);
	if (isStop(o)) return o;
	let s = i.helloRetryRequest === "sent" ? sameSuiteAgain(e, t, n) : goOn(null);
	if (isStop(s)) return s;
	let c = checkGroupsListed(e, r.value);
	if (isStop(c)) return c;
	let l = checkChainLevel(e, o.value.key, a.value.setting);
	return isStop(l) ? l : goOn({
		protocol: "TLSv1.3",
		cipherSuite: n,
		...i,
		...o.value
	});
}
function sameSuiteAgain(e, t, n) {
	if (e.beforeName === void 0) return goOn(null);
	let { ownTls13CipherSuites: r } = e.beforeName, i = suiteFrom(r, e, e, t);
	return isStop(i) ? i : i.value.code === n.code ? goOn(null) : refuse("suite", {
		by: "server",
		alert: 47,
		reason: `After the HelloRetryRequest the server wants ${i.value.iana}, not ${n.iana}: its order of suites is not that of the socket's default server.`,
		causes: [
			e.suitePreference.at,
			r.at,
			e.groups.at
		]
	});
}
function groupChoice(e) {
	let t = need("group", "groups", e.groups);
	if (isStop(t)) return t;
	let n = settingsOf(e, e.beforeName ?? e);
	if (isStop(n)) return n;
	let r = settingsOf(e, e);
	return isStop(r) ? r : goOn({
		groups: t.value,
		...n.value,
		retrySetting: r.value.setting
	});
}
const isTls13 = (e) => e >> 8 == 19;
// src/handshake/transport.ts
function checkTransport({ transport: e, location: t }) {
	let n = need("transport", "transport", e);
	return isStop(n) ? n : n.value === "tls" ? goOn(null) : refuse("transport", {
		by: "client",
		alert: null,
		reason: "The client starts a TLS handshake; the server speaks HTTP in clear on this port.",
		causes: [e.at ?? t]
	});
}
// src/handshake/trust.ts
function checkTrust({ evaluate: e, serverName: t }, { chain: n, at: r }) {
	let { failure: i } = e(n, t);
	if (i === null) return goOn(null);
	let a = [i.certificate.at, r].filter((e) => e !== null);
	return { stop: {
		status: "fails",
		step: "trust",
		by: "client",
		alert: null,
		reason: `The client refuses the server's certificate: ${i.detail}.`,
		causes: a,
		trust: i
	} };
}
function chooseVersion(e, t) {
	let n = enabledVersions(e);
	if (isStop(n)) return n;
	let r = checkStart(e, n.value);
	if (isStop(r)) return r;
	let i = newest(eligible(n.value, t, libraryOf$2(e)));
	return i === void 0 ? noCommonVersion(e, n.value, t) : t.cipherSuites.includes(22016) && i !== newest(n.value) ? refuse("version", {
		by: "server",
		alert: 86,
		reason: `The client falls back to ${versionsText([i])} although the server accepts ${versionsText(n.value)}.`,
		causes: [e.protocols.at]
	}) : goOn(i);
}
function checkVersionOffered(e, t, n) {
	return t.versions.includes(n) ? goOn(n) : refuse("version", {
		by: "client",
		alert: 70,
		reason: `The client offers ${versionsText(t.versions)}; the server answers with ${versionsText([n])}.`,
		causes: [e.protocols.at]
	});
}
function enabledVersions(e) {
	let t = need("version", "protocol versions", e.protocols);
	if (isStop(t)) return t;
	let n = need("version", "security level", (e.beforeName ?? e).securityLevel);
	if (isStop(n)) return n;
	let r = {
		level: n.value,
		version: libraryOf$2(e)
	};
	return goOn(protocolVersions.filter((e) => t.value.includes(e) && negotiable(e, r)));
}
function negotiable(e, t) {
	let n = t.version === "1.0.2" ? e !== "TLSv1.3" : e !== "SSLv3", r = protocolAtLevel(e, t);
	return n && (r.allowed === "yes" || r.alert === 80);
}
function eligible(e, t, n) {
	let r = t.versions.includes("TLSv1.3");
	if (r && n !== "1.0.2") return e.filter((e) => t.versions.includes(e));
	let i = r ? "TLSv1.2" : newest(t.versions);
	return i === void 0 ? [] : e.filter((e) => compareVersions(e, i) <= 0);
}
function noCommonVersion(e, t, n) {
	return refuse("version", {
		by: "server",
		alert: libraryOf$2(e) === "1.0.2" ? null : 70,
		reason: `The client offers ${versionsText(n.versions)}; the server accepts ${versionsText(t)}.`,
		causes: [e.protocols.at, levelPlace(e, t)]
	});
}
function levelPlace({ protocols: e, securityLevel: t }, n) {
	return isKnown$1(e) && e.value.length > n.length ? t.at : null;
}
function checkStart(e, t) {
	let n = libraryOf$2(e);
	if (n === "1.0.2") return goOn(null);
	let r = topOfOldestRun(t);
	return r === void 0 ? refuse("version", {
		by: "server",
		alert: n === "1.1.1" ? 80 : 70,
		reason: "The server accepts no protocol version at all.",
		causes: [e.protocols.at, e.securityLevel.at]
	}) : checkSuites(e, r, t);
}
function topOfOldestRun(e) {
	return e.find((t) => {
		let n = protocolVersions[protocolVersions.indexOf(t) + 1];
		return n === void 0 || !e.includes(n);
	});
}
function checkSuites(e, t, n) {
	let { cipherSuites: r } = e.beforeName ?? e, i = t === "TLSv1.3" ? e.tls13CipherSuites : r;
	return isKnown$1(i) ? i.value.some((e) => compareVersions(e.minimumVersion, t) <= 0) ? goOn(null) : noSuiteForTop(e, t) : t === newest(n) ? goOn(null) : need("suite", "cipher suites", i);
}
function noSuiteForTop(e, t) {
	let { cipherSuites: n } = e.beforeName ?? e;
	return refuse("suite", {
		by: "server",
		alert: 40,
		reason: `None of the server's cipher suites works with ${versionsText([t])}, which OpenSSL takes for its newest version: it refuses every handshake.`,
		causes: [t === "TLSv1.3" ? e.tls13CipherSuites.at : n.at, e.protocols.at]
	});
}
// src/handshake/simulate.ts
function simulate$1(e, t, n) {
	return settle(e, (e) => handshake(e, t, n));
}
function handshake(e, t, n) {
	let r = checkTransport(e);
	if (isStop(r)) return r.stop;
	let i = serverAnswer(e, t);
	if (isStop(i)) return i.stop;
	let a = checkVersionOffered(e, t, i.value.protocol);
	if (isStop(a)) return a.stop;
	let o = checkTrust(n, i.value.key);
	if (isStop(o)) return o.stop;
	let s = checkClientCertificate(e, a.value);
	return isStop(s) ? s.stop : connected(i.value);
}
function serverAnswer(e, t) {
	let n = nameIsChecked(e.software) === "first", r = n ? checkServerName(e, t) : void 0;
	if (r !== void 0 && isStop(r)) return r;
	let i = chooseVersion(e, t);
	if (isStop(i)) return i;
	let a = i.value === "TLSv1.3" ? chooseTls13Suite(e, t) : void 0;
	if (a !== void 0 && isStop(a)) return a;
	let o = n ? void 0 : checkServerName(e, t);
	return o !== void 0 && isStop(o) ? o : a === void 0 ? answerTls12(e, t, i.value) : answerTls13(e, t, a.value);
}
function connected({ key: e, ...t }) {
	return {
		status: "connects",
		...t,
		chain: e.chain
	};
}
// src/gate/assumed-certificate.ts
const assumedKeys = ["rsa-2048", "ecdsa-p256"];
function certificateVariants(e, t, n) {
	if (t.length > 0) return [pinned(e, t, n)];
	let r = missingCertificate(e);
	return r === null ? [{
		endpoint: e,
		assumption: null,
		assumedKey: null,
		issuers: new Map()
	}] : assumedKeys.map((t) => filledIn$1(e, t, r, n));
}
function missingCertificate({ certificates: e }) {
	if (!isKnown$1(e)) return `the certificate is not known (${e.unknown})`;
	let t = e.value.map(({ chain: e }) => e).find((e) => !isKnown$1(e));
	return t !== void 0 && !isKnown$1(t) ? `the certificate ${t.unknown}` : null;
}
function pinned(e, t, n) {
	let r = t.map((t) => [syntheticCertificate(e, t, n), t.issuer]), i = r.map(([e]) => ({
		path: null,
		chain: known([e], null, "the settings")
	}));
	return {
		endpoint: {
			...e,
			certificates: known(i, null, "the settings")
		},
		assumption: null,
		assumedKey: null,
		issuers: new Map(r)
	};
}
function filledIn$1(e, t, n, r) {
	let i = syntheticCertificate(e, {
		key: t,
		issuer: "public"
	}, r), a = "assumed: not in the tree", o = known([i], null, a), { certificates: s } = e, c = isKnown$1(s) ? s.value.map((e) => isKnown$1(e.chain) ? e : {
		...e,
		chain: o
	}) : [{
		path: null,
		chain: o
	}];
	return {
		endpoint: {
			...e,
			certificates: known(c, s.at, a)
		},
		assumption: `${n}: taken as issued by a public CA, valid, matching the name, with an ${keyText$1(t)} key`,
		assumedKey: t,
		issuers: new Map([[i, "public"]])
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
			confidence: "certain"
		},
		assumptions: []
	};
}
const day = 864e5;
function syntheticCertificate(e, t, n) {
	let r = e.names.filter((e) => !e.startsWith("~"));
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
	let { certificates: t } = e;
	return (isKnown$1(t) ? t.value[0]?.path?.at : t.at) ?? e.location;
}
const curves$1 = {
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
	let [t, n] = e.split("-"), r = curves$1[n];
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
const keyText$1 = (e) => e.replace("-", " ").replace("rsa", "RSA").replace("ecdsa p", "ECDSA P-"), situationAt = {
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
	if (t.software.tlsLibrary.name === "openssl" || i === void 0 || a === void 0) return e;
	let o = answerOf(t, i, a);
	return isKnown$1(o) ? withAlert(e, o.value.answer) : e;
}
const none$2 = {
	mode: "none",
	refusal: "none",
	depth: null,
	caFile: null,
	crlFile: null
};
function certificateRefusal(e, t, n) {
	let r = n({
		...t,
		clientCertificate: known(none$2)
	});
	if (r.status === "fails") return r;
	if (r.status === "unknown") return e;
	let i = absentAnswer(t, r.protocol);
	return i === null ? e : i.kind === "accepted" || i.kind === "http-status" ? r : withAlert(e, i);
}
function absentAnswer(e, t) {
	let n = answerOf(e, "client-certificate-absent", t);
	return isKnown$1(n) ? n.value.answer : null;
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
// src/gate/judge.ts
function endpointJudge(e, t, n) {
	let r = hostsOf(e), i = [e, ...e.alternatives].map((e) => certificateVariants(e, t, n)), a = new Map(), judge = (e, t, r) => {
		let o = JSON.stringify([
			e,
			t.ats,
			t.suites,
			t.minimumVersion,
			r
		]), s = a.get(o);
		if (s !== void 0) return s;
		let c = judgeAll(i, e, t, r, n);
		return a.set(o, c), c;
	};
	return { handshakes: (t, n) => r.map((r) => {
		let i = policyFor(t, r, n);
		return assessed(e, t, n, {
			host: r,
			policy: i,
			verdict: isKnown$1(i) ? judge(n, i.value, r) : notKnown(i),
			withoutException: isKnown$1(i) ? judgeStrict(i.value, r, n, judge) : null
		});
	}) };
}
function judgeStrict(e, t, n, r) {
	if (e.decidedBy === null) return null;
	let i = hostPolicy(null, t.name, n);
	return isKnown$1(i) ? r(n, i.value, t).outcome.status : null;
}
const rank = {
	connects: 0,
	unknown: 1,
	fails: 2
};
function policyFor(e, t, n) {
	let r = e.app === null ? known(null) : e.app.ats;
	return isKnown$1(r) ? hostPolicy(r.value, t.name, n) : r;
}
function notKnown(e) {
	return {
		outcome: {
			status: "unknown",
			step: "trust",
			reason: isKnown$1(e) ? "" : `The app's policy for this host is not known: ${e.unknown}.`,
			at: isKnown$1(e) ? null : e.at
		},
		confidence: "assumed",
		assumptions: [],
		assumedKeys: null
	};
}
function assessed(e, t, n, { host: r, policy: i, verdict: a, withoutException: o }) {
	let { outcome: s } = a, c = s.status === "fails" && isKnown$1(i) ? appErrors(s, n, i.value) : null;
	return {
		endpoint: e,
		app: t,
		client: n,
		host: r.name,
		policy: i,
		errors: c,
		withoutException: o,
		...a
	};
}
function judgeAll(e, t, n, r, i) {
	let a = trustEvaluator(t, n, i), [o, ...s] = e, c = bestOutcome(o ?? [], t, n, r, a);
	if (c.outcome.status !== "fails") return {
		...c,
		confidence: "certain"
	};
	let l = n.doubts.length > 0 || c.outcome.trust?.confidence === "assumed" || s.some((e) => bestOutcome(e, t, n, r, a).outcome.status !== "fails");
	return {
		...c,
		confidence: l ? "assumed" : "certain"
	};
}
function bestOutcome(e, t, n, r, i) {
	let a = helloFor(clientOf(t), n, r.serverName), o = triedVariants(e, (e) => tryVariant(e, a, r, i)), [s] = o.toSorted((e, t) => rank[e.outcome.status] - rank[t.outcome.status]);
	if (s === void 0) return noCertificate;
	let c = o.filter(({ outcome: e }) => e.status === "connects"), { outcome: l, assumptions: u } = s;
	return {
		outcome: l,
		assumptions: u,
		assumedKeys: s.key === null ? null : c.flatMap(({ key: e }) => e ?? [])
	};
}
const noCertificate = {
	outcome: {
		status: "unknown",
		step: "certificate",
		reason: "The server has no certificate.",
		at: null
	},
	assumptions: [],
	assumedKeys: null
};
function triedVariants(e, t) {
	let [n, ...r] = e;
	if (n === void 0) return [];
	let i = t(n), { outcome: a } = i, o = a.status === "connects" && a.protocol === "TLSv1.3";
	return [i, ...r.map((e) => o ? {
		...i,
		key: e.assumedKey
	} : t(e))];
}
function tryVariant({ endpoint: e, assumption: t, assumedKey: n, issuers: r }, i, a, o) {
	let s = t === null ? [] : [t], judgeChain = (e, t) => {
		let n = declaredVerdict(e, r) ?? o(e, nameToVerify(a, t, e));
		return s.push(...n.assumptions), n;
	}, attempt = (e) => simulate$1(e, i, {
		evaluate: judgeChain,
		serverName: a.name
	});
	return {
		outcome: withOwnAnswer(attempt(e), e, i, attempt),
		assumptions: [...new Set(s)],
		key: n
	};
}
function nameToVerify(e, t, n) {
	return e.kind === "named" ? t : n[0]?.dnsNames[0]?.replace(/^\*\./, "any.") ?? t;
}
// src/gate/assess.ts
function assessSide(e) {
	let t = appsUnderTest(e), n = e.endpoints.flatMap((n) => handshakesOf(n, t, e)), { endpoints: r, privateKeys: i, expectations: a, codeTests: o, gatekeeping: s } = e;
	return {
		endpoints: r,
		apps: t,
		handshakes: n,
		privateKeys: i,
		expectations: a,
		codeTests: o,
		gatekeeping: s
	};
}
function handshakesOf(e, t, { facts: n, expectedTls: r, now: i }) {
	if (!takesTls(e, r) || refusesUnknownNames(e)) return [];
	let a = endpointJudge(e, n.endpoints.filter((t) => e.names.includes(t.name)).flatMap((e) => e.certificates), i);
	return t.filter((t) => talksTo(t, e, n)).flatMap((e) => clientIds.flatMap((t) => a.handshakes(e, t)));
}
function takesTls(e, t) {
	return knownValue(e.transport) !== "plain" || t.has(e.id);
}
function refusesUnknownNames(e) {
	return knownValue(e.nameHandling) === "rejects" && hostsOf(e).every((e) => e.kind === "stand-in");
}
function talksTo({ app: e }, t, n) {
	let r = n.apps.find((t) => e !== null && (t.plist === e.id || t.name === e.id));
	return r?.endpoints == null || r.endpoints.some((e) => t.names.includes(e) || t.id === e);
}
function appsUnderTest({ apps: e, absentApps: t }) {
	let n = e.map((e) => underTest(e.id, e)), r = t.map((e) => ({
		...underTest(e.id, e),
		app: null
	}));
	return n.length + r.length > 0 ? [...n, ...r] : [underTest(null, null)];
}
function underTest(e, t) {
	let n = t?.minimumOs, r = n !== void 0 && isKnown$1(n), i = r ? n.value : assumedMinimumOs;
	return {
		id: e,
		app: t,
		minimumOs: i,
		minimumBecause: r ? n.because ?? "stated in the tree" : "assumed: nothing in the tree says it",
		gating: new Set(clientsFrom(i))
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
const always = () => !0, allNames = ({ names: e }) => [...e].sort().join(" "), likenesses = [
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
		keys: (e) => e.names.map((t) => JSON.stringify([
			e.port,
			e.address,
			e.root,
			t
		])),
		holds: always
	},
	{
		keys: (e) => e.names.map((t) => JSON.stringify([
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
	let n = `${e.names[0] ?? "*"}:${e.port}`, r = `${n} (${e.root})`, i = [
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
// src/readers/app-sources/apis.ts
const signs = [
	["url-session", /^(?:(?:NS)?URL(?:Session|Connection|ProtectionSpace|AuthenticationChallenge)|_?kCFStreamError(?:Code|Domain)Key|WK(?:WebView|NavigationDelegate)|AFHTTP|AFURLSession|Alamofire$|AFError$)/],
	["cfstream", /^(?:CF(?:Read|Write)Stream|CFStream(?:Create|Error)|kCFStream(?:PropertySSL|SSL|ErrorDomainSSL)|SRWebSocket|JFRWebSocket|GCDAsyncSocket|NSOSStatusErrorDomain|NSStream|StreamDelegate$|(?:NS)?(?:In|Out)putStream$|SSL(?:Handshake|Read|Write|CreateContext|SetIOFuncs|GetSessionState)$)/],
	["network-framework", /^(?:NW(?:Connection|Error|ProtocolTLS|Listener|Parameters)|nw_(?:connection|error)_|kNWError)/]
];
function apisIn(e) {
	let t = new Set(e.flatMap(({ kind: e, text: t }) => e === "name" || e === "string" ? [t] : [])), n = signs.filter(([, e]) => t.values().some((t) => e.test(t)));
	return n.length === 0 ? ["url-session"] : n.map(([e]) => e);
}
// src/readers/app-sources/brackets.ts
function bracketsOf(e) {
	let t = [], n = new Map();
	return {
		enclosing: e.map(({ kind: e, text: r }, i) => {
			e === "sign" && /^[)\]}]$/.test(r) && n.set(t.pop() ?? -1, i);
			let a = t.at(-1) ?? -1;
			return e === "sign" && /^[([{]$/.test(r) && t.push(i), a;
		}),
		closing: n
	};
}
// src/readers/app-sources/skipped.ts
function commentEnd(e, t, n) {
	if (e.startsWith("//", t)) return endOf(e, "\n", t);
	if (!e.startsWith("/*", t)) return t;
	if (n === "objective-c") return endOf(e, "*/", t + 2);
	let r = /\/\*|\*\//g;
	r.lastIndex = t;
	for (let t = 0;;) {
		let n = r.exec(e);
		if (n === null) return e.length;
		if (t += n[0] === "/*" ? 1 : -1, t === 0) return r.lastIndex;
	}
}
function endOf(e, t, n) {
	let r = e.indexOf(t, n);
	return r < 0 ? e.length : r + t.length;
}
const neverBuilt = /#[ \t]*if[ \t]+(?:0|false)\b/y, condition = /^[ \t]*#[ \t]*(if|endif|else|elif)/gm;
function deadCodeEnd(e, t) {
	if (e[t] !== "#" || (neverBuilt.lastIndex = t, !neverBuilt.test(e))) return t;
	condition.lastIndex = neverBuilt.lastIndex;
	for (let t = 0;;) {
		let n = condition.exec(e);
		if (n === null) return e.length;
		if (n[1] === "if") t++;
		else if (t === 0) return condition.lastIndex;
		else n[1] === "endif" && t--;
	}
}
// src/readers/app-sources/string-literal.ts
const swiftOpening = /(#{0,16})("""|"|\/)/y;
function stringFormAt(e, t, n) {
	if (n === "objective-c") return objectiveCForm(e, t);
	if (e[t] !== "\"" && e[t] !== "#") return null;
	swiftOpening.lastIndex = t;
	let r = swiftOpening.exec(e);
	if (r === null) return null;
	let [i, a = "", o = ""] = r, s = o === "/";
	return {
		opening: i.length,
		closing: o + a,
		escape: s ? "\\" : `\\${a}`,
		lines: s || o === "\"\"\"" ? "many" : "one",
		interpolation: s ? "none" : "possible"
	};
}
function objectiveCForm(e, t) {
	let n = e.startsWith("@\"", t) ? 2 : 1, r = e[t + n - 1];
	return r !== "\"" && r !== "'" ? null : {
		opening: n,
		closing: r,
		escape: "\\",
		lines: "one",
		interpolation: "none"
	};
}
function readString(e, t, n) {
	for (let r = t; r < e.length; r++) {
		if (e.startsWith(n.closing, r)) return endingAt(r, r + n.closing.length);
		if (e.startsWith(n.escape, r)) {
			if (r += n.escape.length, n.interpolation === "possible" && e[r] === "(") return {
				contentEnd: r - n.escape.length,
				end: r + 1,
				stopsAt: "interpolation"
			};
		} else if (n.lines === "one" && e[r] === "\n") return endingAt(r, r);
	}
	return endingAt(e.length, e.length);
}
const endingAt = (e, t) => ({
	contentEnd: e,
	end: t,
	stopsAt: "end"
});
// src/readers/app-sources/lexer.ts
function tokensOf(e, t) {
	let n = [], r = [], i = 0, takeString = (t, a) => {
		let o = readString(e, a, t);
		n.push({
			kind: "string",
			text: e.slice(a, o.contentEnd),
			start: i,
			end: o.end
		}), o.stopsAt === "interpolation" && r.push({
			form: t,
			depth: 0
		}), i = o.end;
	};
	for (; i < e.length;) {
		let a = skippedEnd(e, i, t);
		if (a > i) {
			i = a;
			continue;
		}
		let o = stringFormAt(e, i, t);
		if (o !== null) {
			takeString(o, i + o.opening);
			continue;
		}
		let s = plainToken(e, i), c = closes(s, r);
		c === null ? (n.push(s), i = s.end) : takeString(c, s.end);
	}
	return n;
}
function closes({ text: e }, t) {
	let n = t.at(-1);
	return n === void 0 || (e === "(" && n.depth++, e !== ")") || n.depth-- > 0 ? null : (t.pop(), n.form);
}
const blank$1 = /\s+/y;
function skippedEnd(e, t, n) {
	return blank$1.lastIndex = t, blank$1.test(e) ? blank$1.lastIndex : Math.max(commentEnd(e, t, n), deadCodeEnd(e, t));
}
const patterns = [
	["name", /[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy],
	["number", /0[xX][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?[a-zA-Z]*/y],
	["sign", /===|!==|==|!=|~=|<=|>=|&&|\|\||->|[\s\S]/uy]
];
function plainToken(e, t) {
	for (let [n, r] of patterns) if (r.lastIndex = t, r.test(e)) {
		let i = r.lastIndex;
		return {
			kind: n,
			text: e.slice(t, i),
			start: t,
			end: i
		};
	}
	return {
		kind: "sign",
		text: e.charAt(t),
		start: t,
		end: t + 1
	};
}
// src/readers/app-sources/error-names.ts
const codeOfName = new Map([...[...sslErrors, ...urlErrors].map(({ name: e, code: t }) => [e, t]), ...urlErrors.map(({ name: e, code: t }) => [e.replace("NSURL", "kCFURL"), t])]), codeOfMember = new Map(urlErrors.map(({ name: e, code: t }) => [memberName(e), t]));
function memberName(e) {
	let t = e.replace("NSURLError", "");
	return t.charAt(0).toLowerCase() + t.slice(1);
}
const tlsCodes = new Set([...sslErrors.map(({ code: e }) => e), ...urlErrors.map(({ code: e }) => e).filter((e) => e <= -1200)]);
// src/readers/app-sources/token.ts
function isKeyword(e) {
	return /^(?:case|if|return|where|in|catch|while|guard|else)$/.test(e);
}
// src/readers/app-sources/mention.ts
function mentionsIn(e) {
	return e.flatMap((t, n) => {
		let r = mentionAt(e, t, n);
		if (r === null) return [];
		let [i, a] = operand(e, r.form === "name" ? n : n - 1, n);
		return [{
			...r,
			index: n,
			first: i,
			last: a
		}];
	});
}
function mentionAt(e, { kind: t, text: n }, r) {
	let i = e[r - 1]?.text;
	if (t === "number" && i === "-") {
		let e = -Number(n.replace(/_/g, "").replace(/[uUlL]+$/, ""));
		return tlsCodes.has(e) ? {
			code: e,
			form: "number"
		} : null;
	}
	if (t !== "name") return null;
	let a = codeOfName.get(n);
	if (a !== void 0) return {
		code: a,
		form: "name"
	};
	let o = i === "." ? codeOfMember.get(n) : void 0;
	return o === void 0 ? null : {
		code: o,
		form: "member"
	};
}
const wrappers = new Set([
	"Int",
	"Int32",
	"CInt",
	"OSStatus",
	"NSNumber"
]), casts = new Set([
	"NSInteger",
	"OSStatus",
	"SInt32",
	"CFIndex",
	"int",
	"long"
]);
function operand(e, t, n) {
	let [r, i] = [t, n], text = (t) => e[t]?.text;
	for (;;) if (text(i + 1) === "." && /^(?:rawValue|errorCode)$/.test(text(i + 2) ?? "")) i += 2;
	else if (text(r) === "." && isOwner(e[r - 1])) r--;
	else if (text(r - 1) === "." && e[r - 2]?.kind === "name") r -= 2;
	else if (text(r - 1) === "(" && text(i + 1) === ")" && wraps(e[r - 2])) r -= wrapperLength(e, r), i++;
	else if (text(r - 1) === ")" && casts.has(text(r - 2) ?? "")) r -= 3;
	else if (text(r - 1) === "@") r--;
	else return [r, i];
}
const isOwner = (e) => e?.kind === "name" && !isKeyword(e.text);
function wraps(e) {
	return e === void 0 || e.kind !== "name" || wrappers.has(e.text) || isKeyword(e.text);
}
function wrapperLength(e, t) {
	let n = e[t - 2];
	return n?.kind === "name" && !isKeyword(n.text) ? 2 : 1;
}
// src/readers/app-sources/tested.ts
function isTested(e, t) {
	return isRangeEnd(e, t) ? !1 : isCompared(e, t) || isPattern(e, t) || isListed(e, t);
}
function isRangeEnd({ first: e, last: t }, { tokens: n }) {
	let r = [
		e - 2,
		e - 1,
		t + 1,
		t + 2
	].map((e) => n[e]?.text ?? " ");
	return /^\.[.<]/.test(r.join("")) || /\.\.$/.test(r.join(""));
}
const comparison = /^(?:===?|!==?|~=)$/, codeWord = /code|err|status|result|reason/i;
function isCompared({ form: e, first: t, last: n }, { tokens: r }) {
	let i = comparison.test(r[t - 1]?.text ?? ""), a = comparison.test(r[n + 1]?.text ?? "");
	return !i && !a ? !1 : e !== "number" || (i ? speaksOfCode(r, t - 8, t) : speaksOfCode(r, n, n + 8));
}
function speaksOfCode(e, t, n) {
	return e.slice(Math.max(0, t), n).some(({ kind: e, text: t }) => e !== "number" && e !== "sign" && codeWord.test(t));
}
function isPattern(e, t) {
	let { tokens: n, brackets: r } = t;
	if (n[e.first - 1]?.text === "catch") return !0;
	let i = labelStart(n, e.first);
	if (i === null) return !1;
	if (/^(?:if|guard|while|for|,|&&)$/.test(n[i - 1]?.text ?? "")) return !0;
	if (!endsAsLabel(n, e.last)) return !1;
	let a = r.enclosing[i] ?? -1;
	return countOf(a, "case", t) > 16 ? !1 : e.form !== "number" || speaksOfCode(n, a - 12, a);
}
function labelStart(e, t) {
	for (let n = t - 1; n >= Math.max(0, t - 160); n--) {
		let t = e[n]?.text ?? "";
		if (t === "case") return n;
		if (/^(?:[{};:=?]|return)$/.test(t)) return null;
	}
	return null;
}
function endsAsLabel(e, t) {
	for (let { text: n } of e.slice(t + 1, t + 160)) {
		if (n === ":" || n === "where") return !0;
		if (/^(?:[{};=]|case|func|var|let)$/.test(n)) return !1;
	}
	return !1;
}
function isListed(e, t) {
	let { tokens: n, brackets: r } = t, [i, a] = [n[e.first - 1]?.text ?? "", n[e.last + 1]?.text ?? ""];
	if (!/^[[{,:]$/.test(i) || !/^[\]},]$/.test(a)) return !1;
	let o = r.enclosing[e.first] ?? -1;
	if (o < 0 || !isList(o, t) || countOf(o, ",", t) >= 16) return !1;
	if (e.form !== "number") return !0;
	let s = r.closing.get(o) ?? o;
	return speaksOfCode(n, o - 12, o) || speaksOfCode(n, s, s + 8);
}
function isList(e, { tokens: t, brackets: n }) {
	let [r, i] = [t[e]?.text, t[e - 1]];
	if (r === "(" || r === "{" && i?.text !== "=" || r === "[" && i !== void 0 && isSubscripted(i)) return !1;
	let a = /^(?:set|array)WithObjects$/.test(t[e + 2]?.text ?? "") ? e + 4 : e + 1, o = n.closing.get(e) ?? t.length;
	return o - a < 160 && t.slice(a, o).every(isPartOfMember);
}
function isSubscripted({ kind: e, text: t }) {
	return e === "name" ? !isKeyword(t) : /^[)\]]$/.test(t);
}
function isPartOfMember({ kind: e, text: t }) {
	return e === "sign" ? /^[,.@()-]$/.test(t) : e !== "string";
}
function countOf(e, t, { tokens: n, brackets: r, counts: i }) {
	let a = i.get(e);
	if (a !== void 0) return a;
	let o = Math.min(r.closing.get(e) ?? n.length, e + 4e3), s = 0;
	for (let i = e + 1; i < o; i++) n[i]?.text === t && r.enclosing[i] === e && s++;
	return i.set(e, s), s;
}
function sourceCodes(e, t) {
	let n = tokensOf(e.text, t), r = mentionsIn(n), i = {
		tokens: n,
		brackets: bracketsOf(n),
		counts: new Map()
	}, a = r.filter((e) => isTested(e, i)), o = new Set(a.map(({ code: e }) => e)).size > 16, s = apisIn(n);
	return {
		tests: o ? [] : a.map((t) => codeTest(t, {
			source: e,
			tokens: n,
			apis: s
		})),
		made: r.filter((e) => isMade(e, n)).map(({ code: e }) => e),
		ownMembers: n.flatMap(({ text: e }, t) => isOwnMember(n, t) ? [e] : [])
	};
}
function codeTest({ code: e, form: t, index: n }, { source: r, tokens: i, apis: a }) {
	let o = i[t === "name" ? n : n - 1], s = i[n], [c, l] = [o?.start ?? 0, s?.end ?? 0];
	return {
		code: e,
		written: r.text.slice(c, l),
		apis: a,
		at: r.locate(c, l)
	};
}
function isMade({ first: e }, t) {
	let [n, r] = [t[e - 2], t[e - 1]];
	return r?.text === ":" ? n?.text === "code" : r?.text === "(" && n?.text === "URLError";
}
function isOwnMember(e, t) {
	return /^clientCertificateRe(?:jected|quired)$/.test(e[t]?.text ?? "") && /^(?:case|let|var|,)$/.test(e[t - 1]?.text ?? "");
}
// src/readers/app-sources/app-sources.ts
const foreign$1 = /(?:^|\/)(?:node_modules|Pods|Carthage|DerivedData|\.build|SourcePackages|[Vv]endor(?:ed)?|[Tt]hird[-_]?[Pp]arty|External|[^/]*(?:Tests?|Specs?|Mocks?)|Fixtures)\//, testFile = /(?:Tests?|Specs?|Mocks?)\.\w+$/, copied = /(?:^|\/)(?:SR(?:WebSocket|SecurityPolicy|ProxyConnect)|GCDAsyncSocket|Reachability|AF(?:URL|HTTP|Security|Network)\w*)\.\w+$/;
function mayHoldCodeTest({ kind: e, path: t, size: n }) {
	return e !== "file" || languageOf(t) === null || (n ?? 0) > 1048576 ? !1 : !foreign$1.test(t) && !testFile.test(t) && !copied.test(t);
}
function languageOf(e) {
	return e.endsWith(".swift") ? "swift" : /\.mm?$/.test(e) ? "objective-c" : null;
}
function codeTestsIn(e, t) {
	let n = t.flatMap((t) => codesIn(e, t) ?? []), r = new Set(n.flatMap((e) => e.made)), i = new Set(n.flatMap((e) => e.ownMembers));
	return n.flatMap(({ tests: e }) => e).filter(({ code: e, written: t }) => !r.has(e) && !i.has(t.replace(/^\./, "")));
}
function codesIn(e, t) {
	let n = e.text(t), r = languageOf(t);
	return n === void 0 || r === null ? null : sourceCodes(sourceOf(t, n), r);
}
const marks$2 = [
	"errSSL",
	"lientCertificateRe",
	"-98",
	"-120"
].map((e) => Buffer.from(e));
function mayNameCode(e) {
	let t = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	return marks$2.some((e) => t.includes(e));
}
// src/readers/certificates/der.ts
const tags = {
	boolean: 1,
	integer: 2,
	bitString: 3,
	octetString: 4,
	oid: 6,
	utf8String: 12,
	sequence: 16,
	set: 17,
	universalString: 28,
	bmpString: 30
}, tagClasses = [
	"universal",
	"application",
	"context",
	"private"
];
function readDer(e) {
	return elementAt(e, 0, 0);
}
function childrenOf(e) {
	if (e.form !== "constructed") return null;
	let t = [], n = 0;
	for (; n < e.content.length;) {
		let r = elementAt(e.content, n, 0);
		if (r === null || t.length === 65536) return null;
		t.push(r), n += r.encoded.length;
	}
	return t;
}
function isA(e, t) {
	return e?.tagClass === "universal" && e.tag === t;
}
function isContext(e, t) {
	return e?.tagClass === "context" && e.tag === t;
}
function octetsOf(e) {
	if (e.form === "primitive") return e.content;
	let t = childrenOf(e);
	return t === null || t.some((e) => e.form === "constructed") ? null : Buffer.concat(t.map((e) => e.content));
}
function oidOf(e) {
	if (!isA(e, tags.oid) || e.content.length === 0 || e.content.length > 64) return null;
	let t = [], n = 0;
	for (let r of e.content) n = n * 128 + (r & 127), r < 128 && (t.push(...t.length === 0 ? firstArcs(n) : [n]), n = 0);
	return t.join(".");
}
function integerOf(e) {
	if (!isA(e, tags.integer)) return null;
	let { content: t } = e;
	return t.length === 0 || t.length > 6 || (t[0] ?? 0) >= 128 ? null : t.reduce((e, t) => e * 256 + t, 0);
}
function bitLengthOf(e) {
	let t = e.content.findIndex((e) => e !== 0);
	return t < 0 ? 0 : (e.content.length - t) * 8 - Math.clz32(e.content[t] ?? 0) + 24;
}
function firstArcs(e) {
	return e < 80 ? [Math.floor(e / 40), e % 40] : [2, e - 80];
}
function elementAt(e, t, n) {
	let r = e[t], i = lengthAt(e, t + 1);
	if (r === void 0 || i === null || (r & 31) == 31) return null;
	let a = i.value === null, o = i.value ?? indefiniteSize(e, i.next, n + 1), s = o === null ? 1e400 : i.next + o, c = a ? s + 2 : s;
	return o === null || c > e.length ? null : {
		tagClass: tagClasses[r >> 6] ?? "universal",
		tag: r & 31,
		form: r & 32 ? "constructed" : "primitive",
		content: e.subarray(i.next, s),
		encoded: e.subarray(t, c)
	};
}
function lengthAt(e, t) {
	let n = e[t];
	if (n === void 0 || n > 132) return null;
	if (n < 128) return {
		value: n,
		next: t + 1
	};
	if (n === 128) return {
		value: null,
		next: t + 1
	};
	let r = t + 1 + (n & 127);
	return r > e.length ? null : {
		value: e.subarray(t + 1, r).reduce((e, t) => e * 256 + t, 0),
		next: r
	};
}
function indefiniteSize(e, t, n) {
	if (n > 32) return null;
	let r = t;
	for (; e[r] !== 0 || e[r + 1] !== 0;) {
		let t = elementAt(e, r, n);
		if (t === null) return null;
		r += t.encoded.length;
	}
	return r - t;
}
// src/readers/certificates/pem.ts
const begin = /-----BEGIN ([A-Z0-9 #.]{1,64})-----/y;
function pemBlocks(e, t) {
	let n = [], r = positionTracker(t), i = t.indexOf("-----BEGIN ");
	for (; i >= 0 && n.length < 5e3;) {
		begin.lastIndex = i;
		let a = begin.exec(t)?.[1], o = a === void 0 ? i + 5 : begin.lastIndex, s = t.indexOf("-----", o), c = s < 0 ? t.length : s;
		if (a !== void 0) {
			let s = `-----END ${a}-----`, l = t.startsWith(s, c) ? "closed" : "cut", u = l === "closed" ? c + s.length : c, d = locationOf(e, r(i), r(u));
			n.push({
				label: a,
				...bodyOf(t.slice(o, c)),
				ending: l,
				at: d
			});
		}
		i = t.indexOf("-----BEGIN ", c);
	}
	return n;
}
function bodyOf(e) {
	let t = e.replace(/\\[nr]/g, "\n").trimStart();
	if (!t.slice(0, t.search(/\n|$/)).includes(":")) return {
		headers: "",
		bytes: base64Bytes(t)
	};
	let n = t.search(/\n[ \t]*\r?\n/), r = n < 0 ? t.length : n;
	return {
		headers: t.slice(0, r),
		bytes: base64Bytes(t.slice(r))
	};
}
function base64Bytes(e) {
	let t = e.replace(/\s+/g, "");
	return /^[A-Za-z0-9+/]+={0,2}$/.test(t) ? Buffer.from(t, "base64") : null;
}
function locationOf(e, t, n) {
	return {
		path: e,
		...t,
		endLine: n.line,
		endColumn: n.column
	};
}
function positionTracker(e) {
	let t = 1, n = 0;
	return (r) => {
		let i = e.indexOf("\n", n);
		for (; i >= 0 && i < r;) t += 1, n = i + 1, i = e.indexOf("\n", n);
		return {
			line: t,
			column: r - n + 1
		};
	};
}
// src/readers/certificates/oids.data.ts
const rfc3279 = "RFC 3279 §2.2", rfc4055 = "RFC 4055 §5", rfc5758 = "RFC 5758 §3", sha3 = "RFC 9688; NIST CSOR, computer security objects register", signatureAlgorithms = [
	{
		oid: "1.2.840.113549.1.1.2",
		name: "md2WithRSAEncryption",
		hash: "md2",
		source: rfc3279,
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.3",
		name: "md4WithRSAEncryption",
		hash: "md4",
		source: "RFC 2313 §11",
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.4",
		name: "md5WithRSAEncryption",
		hash: "md5",
		source: rfc3279,
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.5",
		name: "sha1WithRSAEncryption",
		hash: "sha1",
		source: rfc3279,
		evidence: "documented"
	},
	{
		oid: "1.3.14.3.2.29",
		name: "sha1WithRSA",
		hash: "sha1",
		source: "OIW security SIG agreements, part 12",
		evidence: "documented"
	},
	{
		oid: "1.3.14.3.2.3",
		name: "md5WithRSA",
		hash: "md5",
		source: "OIW security SIG agreements, part 12",
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.14",
		name: "sha224WithRSAEncryption",
		hash: "sha224",
		source: rfc4055,
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.11",
		name: "sha256WithRSAEncryption",
		hash: "sha256",
		source: rfc4055,
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.12",
		name: "sha384WithRSAEncryption",
		hash: "sha384",
		source: rfc4055,
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.13",
		name: "sha512WithRSAEncryption",
		hash: "sha512",
		source: rfc4055,
		evidence: "documented"
	},
	{
		oid: "1.2.840.113549.1.1.10",
		name: "rsassaPss",
		hash: "parameters",
		source: "RFC 4055 §3.1",
		evidence: "documented"
	},
	{
		oid: "1.2.840.10045.4.1",
		name: "ecdsa-with-SHA1",
		hash: "sha1",
		source: rfc3279,
		evidence: "documented"
	},
	{
		oid: "1.2.840.10045.4.3.1",
		name: "ecdsa-with-SHA224",
		hash: "sha224",
		source: rfc5758,
		evidence: "documented"
	},
	{
		oid: "1.2.840.10045.4.3.2",
		name: "ecdsa-with-SHA256",
		hash: "sha256",
		source: rfc5758,
		evidence: "documented"
	},
	{
		oid: "1.2.840.10045.4.3.3",
		name: "ecdsa-with-SHA384",
		hash: "sha384",
		source: rfc5758,
		evidence: "documented"
	},
	{
		oid: "1.2.840.10045.4.3.4",
		name: "ecdsa-with-SHA512",
		hash: "sha512",
		source: rfc5758,
		evidence: "documented"
	},
	{
		oid: "1.2.840.10040.4.3",
		name: "dsaWithSHA1",
		hash: "sha1",
		source: rfc3279,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.1",
		name: "dsa_with_SHA224",
		hash: "sha224",
		source: rfc5758,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.2",
		name: "dsa_with_SHA256",
		hash: "sha256",
		source: rfc5758,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.9",
		name: "ecdsa_with_SHA3-224",
		hash: "sha3-224",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.10",
		name: "ecdsa_with_SHA3-256",
		hash: "sha3-256",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.11",
		name: "ecdsa_with_SHA3-384",
		hash: "sha3-384",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.12",
		name: "ecdsa_with_SHA3-512",
		hash: "sha3-512",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.13",
		name: "RSA-SHA3-224",
		hash: "sha3-224",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.14",
		name: "RSA-SHA3-256",
		hash: "sha3-256",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.15",
		name: "RSA-SHA3-384",
		hash: "sha3-384",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "2.16.840.1.101.3.4.3.16",
		name: "RSA-SHA3-512",
		hash: "sha3-512",
		source: sha3,
		evidence: "documented"
	},
	{
		oid: "1.3.101.112",
		name: "ED25519",
		hash: "none",
		source: "RFC 8410 §3",
		evidence: "documented"
	},
	{
		oid: "1.3.101.113",
		name: "ED448",
		hash: "none",
		source: "RFC 8410 §3",
		evidence: "documented"
	}
], hashes = {
	"1.2.840.113549.2.5": "md5",
	"1.3.14.3.2.26": "sha1",
	"2.16.840.1.101.3.4.2.1": "sha256",
	"2.16.840.1.101.3.4.2.2": "sha384",
	"2.16.840.1.101.3.4.2.3": "sha512",
	"2.16.840.1.101.3.4.2.4": "sha224"
}, rfc5480 = "RFC 5480 §2.1.1.1", rfc5639 = "RFC 5639 §4.1", curves = [
	{
		oid: "1.2.840.10045.3.1.1",
		name: "secp192r1",
		bits: 192,
		source: rfc5480,
		evidence: "documented"
	},
	{
		oid: "1.3.132.0.33",
		name: "secp224r1",
		bits: 224,
		source: rfc5480,
		evidence: "documented"
	},
	{
		oid: "1.2.840.10045.3.1.7",
		name: "secp256r1",
		bits: 256,
		source: rfc5480,
		evidence: "documented"
	},
	{
		oid: "1.3.132.0.34",
		name: "secp384r1",
		bits: 384,
		source: rfc5480,
		evidence: "documented"
	},
	{
		oid: "1.3.132.0.35",
		name: "secp521r1",
		bits: 521,
		source: rfc5480,
		evidence: "documented"
	},
	{
		oid: "1.3.132.0.10",
		name: "secp256k1",
		bits: 256,
		source: "SEC 2 §A.2.1",
		evidence: "documented"
	},
	{
		oid: "1.3.36.3.3.2.8.1.1.7",
		name: "brainpoolP256r1",
		bits: 256,
		source: rfc5639,
		evidence: "documented"
	},
	{
		oid: "1.3.36.3.3.2.8.1.1.11",
		name: "brainpoolP384r1",
		bits: 384,
		source: rfc5639,
		evidence: "documented"
	},
	{
		oid: "1.3.36.3.3.2.8.1.1.13",
		name: "brainpoolP512r1",
		bits: 512,
		source: rfc5639,
		evidence: "documented"
	}
], keyAlgorithms = {
	"1.2.840.113549.1.1.1": "rsa",
	"1.2.840.113549.1.1.10": "rsa-pss",
	"1.2.840.10045.2.1": "ec",
	"1.2.840.10040.4.1": "dsa",
	"1.3.101.112": "ed25519",
	"1.3.101.113": "ed448"
}, nameAttributes = {
	"2.5.4.3": "CN",
	"2.5.4.4": "SN",
	"2.5.4.5": "serialNumber",
	"2.5.4.6": "C",
	"2.5.4.7": "L",
	"2.5.4.8": "ST",
	"2.5.4.9": "street",
	"2.5.4.10": "O",
	"2.5.4.11": "OU",
	"2.5.4.12": "title",
	"2.5.4.15": "businessCategory",
	"2.5.4.17": "postalCode",
	"2.5.4.42": "GN",
	"2.5.4.97": "organizationIdentifier",
	"0.9.2342.19200300.100.1.1": "UID",
	"0.9.2342.19200300.100.1.25": "DC",
	"1.2.840.113549.1.9.1": "emailAddress",
	"1.3.6.1.4.1.311.60.2.1.1": "jurisdictionL",
	"1.3.6.1.4.1.311.60.2.1.2": "jurisdictionST",
	"1.3.6.1.4.1.311.60.2.1.3": "jurisdictionC"
}, extensionOids = {
	subjectKeyIdentifier: "2.5.29.14",
	keyUsage: "2.5.29.15",
	subjectAltName: "2.5.29.17",
	basicConstraints: "2.5.29.19",
	authorityKeyIdentifier: "2.5.29.35",
	extendedKeyUsage: "2.5.29.37",
	authorityInfoAccess: "1.3.6.1.5.5.7.1.1",
	signedCertificateTimestamps: "1.3.6.1.4.1.11129.2.4.2"
}, keyUsageNames = [
	"digitalSignature",
	"nonRepudiation",
	"keyEncipherment",
	"dataEncipherment",
	"keyAgreement",
	"keyCertSign",
	"cRLSign",
	"encipherOnly",
	"decipherOnly"
], pkcs = {
	data: "1.2.840.113549.1.7.1",
	signedData: "1.2.840.113549.1.7.2",
	encryptedData: "1.2.840.113549.1.7.6",
	keyBag: "1.2.840.113549.1.12.10.1.1",
	shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
	certBag: "1.2.840.113549.1.12.10.1.3",
	safeContentsBag: "1.2.840.113549.1.12.10.1.6",
	x509Certificate: "1.2.840.113549.1.9.22.1",
	pbes2: "1.2.840.113549.1.5.13",
	pbkdf2: "1.2.840.113549.1.5.12",
	pbmac1: "1.2.840.113549.1.5.14"
}, pkcs12Ciphers = {
	"1.2.840.113549.1.12.1.3": {
		cipher: "des-ede3-cbc",
		keyBytes: 24
	},
	"1.2.840.113549.1.12.1.4": {
		cipher: "des-ede-cbc",
		keyBytes: 16
	},
	"1.2.840.113549.1.12.1.5": {
		cipher: "rc2",
		keyBytes: 16
	},
	"1.2.840.113549.1.12.1.6": {
		cipher: "rc2",
		keyBytes: 5
	}
}, pbes2Ciphers = {
	"2.16.840.1.101.3.4.1.2": {
		cipher: "aes-128-cbc",
		keyBytes: 16
	},
	"2.16.840.1.101.3.4.1.22": {
		cipher: "aes-192-cbc",
		keyBytes: 24
	},
	"2.16.840.1.101.3.4.1.42": {
		cipher: "aes-256-cbc",
		keyBytes: 32
	},
	"1.2.840.113549.3.7": {
		cipher: "des-ede3-cbc",
		keyBytes: 24
	}
}, hmacs = {
	"1.2.840.113549.2.7": "sha1",
	"1.2.840.113549.2.8": "sha224",
	"1.2.840.113549.2.9": "sha256",
	"1.2.840.113549.2.10": "sha384",
	"1.2.840.113549.2.11": "sha512"
};
// src/readers/certificates/pkcs7.ts
function certificatesInPkcs7(e) {
	let [t, n] = isA(e, tags.sequence) && childrenOf(e) || [];
	if (oidOf(t) !== pkcs.signedData || !isContext(n, 0)) return null;
	let [r] = childrenOf(n) ?? [], i = ((r && childrenOf(r)) ?? []).find((e) => isContext(e, 0));
	return i === void 0 ? [] : (childrenOf(i) ?? []).filter((e) => isA(e, tags.sequence)).map((e) => e.encoded);
}
// node_modules/node-forge/lib/forge.js
var require_forge = __commonJSMin(((e, t) => {
	t.exports = { options: { usePureJavaScript: !1 } };
})), require_baseN = __commonJSMin(((e, t) => {
	var n = {};
	t.exports = n;
	var r = {};
	n.encode = function(e, t, n) {
		if (typeof t != "string") throw TypeError("\"alphabet\" must be a string.");
		if (n !== void 0 && typeof n != "number") throw TypeError("\"maxline\" must be a number.");
		var r = "";
		if (!(e instanceof Uint8Array)) r = _encodeWithByteBuffer(e, t);
		else {
			var i = 0, a = t.length, o = t.charAt(0), s = [0];
			for (i = 0; i < e.length; ++i) {
				for (var c = 0, l = e[i]; c < s.length; ++c) l += s[c] << 8, s[c] = l % a, l = l / a | 0;
				for (; l > 0;) s.push(l % a), l = l / a | 0;
			}
			for (i = 0; e[i] === 0 && i < e.length - 1; ++i) r += o;
			for (i = s.length - 1; i >= 0; --i) r += t[s[i]];
		}
		if (n) {
			var u = RegExp(".{1," + n + "}", "g");
			r = r.match(u).join("\r\n");
		}
		return r;
	}, n.decode = function(e, t) {
		if (typeof e != "string") throw TypeError("\"input\" must be a string.");
		if (typeof t != "string") throw TypeError("\"alphabet\" must be a string.");
		var n = r[t];
		if (!n) {
			n = r[t] = [];
			for (var i = 0; i < t.length; ++i) n[t.charCodeAt(i)] = i;
		}
		e = e.replace(/\s/g, "");
		for (var a = t.length, o = t.charAt(0), s = [0], i = 0; i < e.length; i++) {
			var c = n[e.charCodeAt(i)];
			if (c === void 0) return;
			for (var l = 0, u = c; l < s.length; ++l) u += s[l] * a, s[l] = u & 255, u >>= 8;
			for (; u > 0;) s.push(u & 255), u >>= 8;
		}
		for (var d = 0; e[d] === o && d < e.length - 1; ++d) s.push(0);
		return typeof Buffer < "u" ? Buffer.from(s.reverse()) : new Uint8Array(s.reverse());
	};
	function _encodeWithByteBuffer(e, t) {
		var n = 0, r = t.length, i = t.charAt(0), a = [0];
		for (n = 0; n < e.length(); ++n) {
			for (var o = 0, s = e.at(n); o < a.length; ++o) s += a[o] << 8, a[o] = s % r, s = s / r | 0;
			for (; s > 0;) a.push(s % r), s = s / r | 0;
		}
		var c = "";
		for (n = 0; e.at(n) === 0 && n < e.length() - 1; ++n) c += i;
		for (n = a.length - 1; n >= 0; --n) c += t[a[n]];
		return c;
	}
})), require_util = __commonJSMin(((e, t) => {
	var n = require_forge(), r = require_baseN(), i = t.exports = n.util = n.util || {};
	(function() {
		if (typeof process < "u" && process.nextTick && !process.browser) i.nextTick = process.nextTick, i.setImmediate = typeof setImmediate == "function" ? setImmediate : i.nextTick;
		else if (typeof setImmediate == "function") i.setImmediate = function() {
			return setImmediate.apply(void 0, arguments);
		}, i.nextTick = function(e) {
			return setImmediate(e);
		};
		else {
			if (i.setImmediate = function(e) {
				setTimeout(e, 0);
			}, typeof window < "u" && typeof window.postMessage == "function") {
				var e = "forge.setImmediate", t = [];
				i.setImmediate = function(n) {
					t.push(n), t.length === 1 && window.postMessage(e, "*");
				};
				function handler(n) {
					if (n.source === window && n.data === e) {
						n.stopPropagation();
						var r = t.slice();
						t.length = 0, r.forEach(function(e) {
							e();
						});
					}
				}
				window.addEventListener("message", handler, !0);
			}
			if (typeof MutationObserver < "u") {
				var n = Date.now(), r = !0, a = document.createElement("div"), t = [];
				new MutationObserver(function() {
					var e = t.slice();
					t.length = 0, e.forEach(function(e) {
						e();
					});
				}).observe(a, { attributes: !0 });
				var o = i.setImmediate;
				i.setImmediate = function(e) {
					Date.now() - n > 15 ? (n = Date.now(), o(e)) : (t.push(e), t.length === 1 && a.setAttribute("a", r = !r));
				};
			}
			i.nextTick = i.setImmediate;
		}
	})(), i.isNodejs = typeof process < "u" && process.versions && process.versions.node, i.globalScope = (function() {
		return i.isNodejs ? global : typeof self > "u" ? window : self;
	})(), i.isArray = Array.isArray || function(e) {
		return Object.prototype.toString.call(e) === "[object Array]";
	}, i.isArrayBuffer = function(e) {
		return typeof ArrayBuffer < "u" && e instanceof ArrayBuffer;
	}, i.isArrayBufferView = function(e) {
		return e && i.isArrayBuffer(e.buffer) && e.byteLength !== void 0;
	};
	function _checkBitsParam(e) {
		if (e !== 8 && e !== 16 && e !== 24 && e !== 32) throw Error("Only 8, 16, 24, or 32 bits supported: " + e);
	}
	i.ByteBuffer = ByteStringBuffer;
	function ByteStringBuffer(e) {
		if (this.data = "", this.read = 0, typeof e == "string") this.data = e;
		else if (i.isArrayBuffer(e) || i.isArrayBufferView(e)) {
			if (typeof Buffer < "u" && e instanceof Buffer) this.data = e.toString("binary");
			else {
				var t = new Uint8Array(e);
				try {
					this.data = String.fromCharCode.apply(null, t);
				} catch {
					for (var n = 0; n < t.length; ++n) this.putByte(t[n]);
				}
			}
		} else (e instanceof ByteStringBuffer || typeof e == "object" && typeof e.data == "string" && typeof e.read == "number") && (this.data = e.data, this.read = e.read);
		this._constructedStringLength = 0;
	}
	i.ByteStringBuffer = ByteStringBuffer;
	var a = 4096;
	i.ByteStringBuffer.prototype._optimizeConstructedString = function(e) {
		this._constructedStringLength += e, this._constructedStringLength > a && (this.data.substr(0, 1), this._constructedStringLength = 0);
	}, i.ByteStringBuffer.prototype.length = function() {
		return this.data.length - this.read;
	}, i.ByteStringBuffer.prototype.isEmpty = function() {
		return this.length() <= 0;
	}, i.ByteStringBuffer.prototype.putByte = function(e) {
		return this.putBytes(String.fromCharCode(e));
	}, i.ByteStringBuffer.prototype.fillWithByte = function(e, t) {
		e = String.fromCharCode(e);
		for (var n = this.data; t > 0;) t & 1 && (n += e), t >>>= 1, t > 0 && (e += e);
		return this.data = n, this._optimizeConstructedString(t), this;
	}, i.ByteStringBuffer.prototype.putBytes = function(e) {
		return this.data += e, this._optimizeConstructedString(e.length), this;
	}, i.ByteStringBuffer.prototype.putString = function(e) {
		return this.putBytes(i.encodeUtf8(e));
	}, i.ByteStringBuffer.prototype.putInt16 = function(e) {
		return this.putBytes(String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255));
	}, i.ByteStringBuffer.prototype.putInt24 = function(e) {
		return this.putBytes(String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255));
	}, i.ByteStringBuffer.prototype.putInt32 = function(e) {
		return this.putBytes(String.fromCharCode(e >> 24 & 255) + String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255));
	}, i.ByteStringBuffer.prototype.putInt16Le = function(e) {
		return this.putBytes(String.fromCharCode(e & 255) + String.fromCharCode(e >> 8 & 255));
	}, i.ByteStringBuffer.prototype.putInt24Le = function(e) {
		return this.putBytes(String.fromCharCode(e & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e >> 16 & 255));
	}, i.ByteStringBuffer.prototype.putInt32Le = function(e) {
		return this.putBytes(String.fromCharCode(e & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 24 & 255));
	}, i.ByteStringBuffer.prototype.putInt = function(e, t) {
		_checkBitsParam(t);
		var n = "";
		do
			t -= 8, n += String.fromCharCode(e >> t & 255);
		while (t > 0);
		return this.putBytes(n);
	}, i.ByteStringBuffer.prototype.putSignedInt = function(e, t) {
		return e < 0 && (e += 2 << t - 1), this.putInt(e, t);
	}, i.ByteStringBuffer.prototype.putBuffer = function(e) {
		return this.putBytes(e.getBytes());
	}, i.ByteStringBuffer.prototype.getByte = function() {
		return this.data.charCodeAt(this.read++);
	}, i.ByteStringBuffer.prototype.getInt16 = function() {
		var e = this.data.charCodeAt(this.read) << 8 ^ this.data.charCodeAt(this.read + 1);
		return this.read += 2, e;
	}, i.ByteStringBuffer.prototype.getInt24 = function() {
		var e = this.data.charCodeAt(this.read) << 16 ^ this.data.charCodeAt(this.read + 1) << 8 ^ this.data.charCodeAt(this.read + 2);
		return this.read += 3, e;
	}, i.ByteStringBuffer.prototype.getInt32 = function() {
		var e = this.data.charCodeAt(this.read) << 24 ^ this.data.charCodeAt(this.read + 1) << 16 ^ this.data.charCodeAt(this.read + 2) << 8 ^ this.data.charCodeAt(this.read + 3);
		return this.read += 4, e;
	}, i.ByteStringBuffer.prototype.getInt16Le = function() {
		var e = this.data.charCodeAt(this.read) ^ this.data.charCodeAt(this.read + 1) << 8;
		return this.read += 2, e;
	}, i.ByteStringBuffer.prototype.getInt24Le = function() {
		var e = this.data.charCodeAt(this.read) ^ this.data.charCodeAt(this.read + 1) << 8 ^ this.data.charCodeAt(this.read + 2) << 16;
		return this.read += 3, e;
	}, i.ByteStringBuffer.prototype.getInt32Le = function() {
		var e = this.data.charCodeAt(this.read) ^ this.data.charCodeAt(this.read + 1) << 8 ^ this.data.charCodeAt(this.read + 2) << 16 ^ this.data.charCodeAt(this.read + 3) << 24;
		return this.read += 4, e;
	}, i.ByteStringBuffer.prototype.getInt = function(e) {
		_checkBitsParam(e);
		var t = 0;
		do
			t = (t << 8) + this.data.charCodeAt(this.read++), e -= 8;
		while (e > 0);
		return t;
	}, i.ByteStringBuffer.prototype.getSignedInt = function(e) {
		var t = this.getInt(e), n = 2 << e - 2;
		return t >= n && (t -= n << 1), t;
	}, i.ByteStringBuffer.prototype.getBytes = function(e) {
		var t;
		return e ? (e = Math.min(this.length(), e), t = this.data.slice(this.read, this.read + e), this.read += e) : e === 0 ? t = "" : (t = this.read === 0 ? this.data : this.data.slice(this.read), this.clear()), t;
	}, i.ByteStringBuffer.prototype.bytes = function(e) {
		return e === void 0 ? this.data.slice(this.read) : this.data.slice(this.read, this.read + e);
	}, i.ByteStringBuffer.prototype.at = function(e) {
		return this.data.charCodeAt(this.read + e);
	}, i.ByteStringBuffer.prototype.setAt = function(e, t) {
		return this.data = this.data.substr(0, this.read + e) + String.fromCharCode(t) + this.data.substr(this.read + e + 1), this;
	}, i.ByteStringBuffer.prototype.last = function() {
		return this.data.charCodeAt(this.data.length - 1);
	}, i.ByteStringBuffer.prototype.copy = function() {
		var e = i.createBuffer(this.data);
		return e.read = this.read, e;
	}, i.ByteStringBuffer.prototype.compact = function() {
		return this.read > 0 && (this.data = this.data.slice(this.read), this.read = 0), this;
	}, i.ByteStringBuffer.prototype.clear = function() {
		return this.data = "", this.read = 0, this;
	}, i.ByteStringBuffer.prototype.truncate = function(e) {
		var t = Math.max(0, this.length() - e);
		return this.data = this.data.substr(this.read, t), this.read = 0, this;
	}, i.ByteStringBuffer.prototype.toHex = function() {
		for (var e = "", t = this.read; t < this.data.length; ++t) {
			var n = this.data.charCodeAt(t);
			n < 16 && (e += "0"), e += n.toString(16);
		}
		return e;
	}, i.ByteStringBuffer.prototype.toString = function() {
		return i.decodeUtf8(this.bytes());
	};
	function DataBuffer(e, t) {
		t ||= {}, this.read = t.readOffset || 0, this.growSize = t.growSize || 1024;
		var n = i.isArrayBuffer(e), r = i.isArrayBufferView(e);
		n || r ? (this.data = n ? new DataView(e) : new DataView(e.buffer, e.byteOffset, e.byteLength), this.write = "writeOffset" in t ? t.writeOffset : this.data.byteLength) : (this.data = new DataView(new ArrayBuffer(0)), this.write = 0, e != null && this.putBytes(e), "writeOffset" in t && (this.write = t.writeOffset));
	}
	i.DataBuffer = DataBuffer, i.DataBuffer.prototype.length = function() {
		return this.write - this.read;
	}, i.DataBuffer.prototype.isEmpty = function() {
		return this.length() <= 0;
	}, i.DataBuffer.prototype.accommodate = function(e, t) {
		if (this.length() >= e) return this;
		t = Math.max(t || this.growSize, e);
		var n = new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength), r = new Uint8Array(this.length() + t);
		return r.set(n), this.data = new DataView(r.buffer), this;
	}, i.DataBuffer.prototype.putByte = function(e) {
		return this.accommodate(1), this.data.setUint8(this.write++, e), this;
	}, i.DataBuffer.prototype.fillWithByte = function(e, t) {
		this.accommodate(t);
		for (var n = 0; n < t; ++n) this.data.setUint8(e);
		return this;
	}, i.DataBuffer.prototype.putBytes = function(e, t) {
		if (i.isArrayBufferView(e)) {
			var n = new Uint8Array(e.buffer, e.byteOffset, e.byteLength), r = n.byteLength - n.byteOffset;
			this.accommodate(r);
			var a = new Uint8Array(this.data.buffer, this.write);
			return a.set(n), this.write += r, this;
		}
		if (i.isArrayBuffer(e)) {
			var n = new Uint8Array(e);
			this.accommodate(n.byteLength);
			var a = new Uint8Array(this.data.buffer);
			return a.set(n, this.write), this.write += n.byteLength, this;
		}
		if (e instanceof i.DataBuffer || typeof e == "object" && typeof e.read == "number" && typeof e.write == "number" && i.isArrayBufferView(e.data)) {
			var n = new Uint8Array(e.data.byteLength, e.read, e.length());
			this.accommodate(n.byteLength);
			var a = new Uint8Array(e.data.byteLength, this.write);
			return a.set(n), this.write += n.byteLength, this;
		}
		if (e instanceof i.ByteStringBuffer && (e = e.data, t = "binary"), t ||= "binary", typeof e == "string") {
			var o;
			if (t === "hex") return this.accommodate(Math.ceil(e.length / 2)), o = new Uint8Array(this.data.buffer, this.write), this.write += i.binary.hex.decode(e, o, this.write), this;
			if (t === "base64") return this.accommodate(Math.ceil(e.length / 4) * 3), o = new Uint8Array(this.data.buffer, this.write), this.write += i.binary.base64.decode(e, o, this.write), this;
			if (t === "utf8" && (e = i.encodeUtf8(e), t = "binary"), t === "binary" || t === "raw") return this.accommodate(e.length), o = new Uint8Array(this.data.buffer, this.write), this.write += i.binary.raw.decode(o), this;
			if (t === "utf16") return this.accommodate(e.length * 2), o = new Uint16Array(this.data.buffer, this.write), this.write += i.text.utf16.encode(o), this;
			throw Error("Invalid encoding: " + t);
		}
		throw Error("Invalid parameter: " + e);
	}, i.DataBuffer.prototype.putBuffer = function(e) {
		return this.putBytes(e), e.clear(), this;
	}, i.DataBuffer.prototype.putString = function(e) {
		return this.putBytes(e, "utf16");
	}, i.DataBuffer.prototype.putInt16 = function(e) {
		return this.accommodate(2), this.data.setInt16(this.write, e), this.write += 2, this;
	}, i.DataBuffer.prototype.putInt24 = function(e) {
		return this.accommodate(3), this.data.setInt16(this.write, e >> 8 & 65535), this.data.setInt8(this.write, e >> 16 & 255), this.write += 3, this;
	}, i.DataBuffer.prototype.putInt32 = function(e) {
		return this.accommodate(4), this.data.setInt32(this.write, e), this.write += 4, this;
	}, i.DataBuffer.prototype.putInt16Le = function(e) {
		return this.accommodate(2), this.data.setInt16(this.write, e, !0), this.write += 2, this;
	}, i.DataBuffer.prototype.putInt24Le = function(e) {
		return this.accommodate(3), this.data.setInt8(this.write, e >> 16 & 255), this.data.setInt16(this.write, e >> 8 & 65535, !0), this.write += 3, this;
	}, i.DataBuffer.prototype.putInt32Le = function(e) {
		return this.accommodate(4), this.data.setInt32(this.write, e, !0), this.write += 4, this;
	}, i.DataBuffer.prototype.putInt = function(e, t) {
		_checkBitsParam(t), this.accommodate(t / 8);
		do
			t -= 8, this.data.setInt8(this.write++, e >> t & 255);
		while (t > 0);
		return this;
	}, i.DataBuffer.prototype.putSignedInt = function(e, t) {
		return _checkBitsParam(t), this.accommodate(t / 8), e < 0 && (e += 2 << t - 1), this.putInt(e, t);
	}, i.DataBuffer.prototype.getByte = function() {
		return this.data.getInt8(this.read++);
	}, i.DataBuffer.prototype.getInt16 = function() {
		var e = this.data.getInt16(this.read);
		return this.read += 2, e;
	}, i.DataBuffer.prototype.getInt24 = function() {
		var e = this.data.getInt16(this.read) << 8 ^ this.data.getInt8(this.read + 2);
		return this.read += 3, e;
	}, i.DataBuffer.prototype.getInt32 = function() {
		var e = this.data.getInt32(this.read);
		return this.read += 4, e;
	}, i.DataBuffer.prototype.getInt16Le = function() {
		var e = this.data.getInt16(this.read, !0);
		return this.read += 2, e;
	}, i.DataBuffer.prototype.getInt24Le = function() {
		var e = this.data.getInt8(this.read) ^ this.data.getInt16(this.read + 1, !0) << 8;
		return this.read += 3, e;
	}, i.DataBuffer.prototype.getInt32Le = function() {
		var e = this.data.getInt32(this.read, !0);
		return this.read += 4, e;
	}, i.DataBuffer.prototype.getInt = function(e) {
		_checkBitsParam(e);
		var t = 0;
		do
			t = (t << 8) + this.data.getInt8(this.read++), e -= 8;
		while (e > 0);
		return t;
	}, i.DataBuffer.prototype.getSignedInt = function(e) {
		var t = this.getInt(e), n = 2 << e - 2;
		return t >= n && (t -= n << 1), t;
	}, i.DataBuffer.prototype.getBytes = function(e) {
		var t;
		return e ? (e = Math.min(this.length(), e), t = this.data.slice(this.read, this.read + e), this.read += e) : e === 0 ? t = "" : (t = this.read === 0 ? this.data : this.data.slice(this.read), this.clear()), t;
	}, i.DataBuffer.prototype.bytes = function(e) {
		return e === void 0 ? this.data.slice(this.read) : this.data.slice(this.read, this.read + e);
	}, i.DataBuffer.prototype.at = function(e) {
		return this.data.getUint8(this.read + e);
	}, i.DataBuffer.prototype.setAt = function(e, t) {
		return this.data.setUint8(e, t), this;
	}, i.DataBuffer.prototype.last = function() {
		return this.data.getUint8(this.write - 1);
	}, i.DataBuffer.prototype.copy = function() {
		return new i.DataBuffer(this);
	}, i.DataBuffer.prototype.compact = function() {
		if (this.read > 0) {
			var e = new Uint8Array(this.data.buffer, this.read), t = new Uint8Array(e.byteLength);
			t.set(e), this.data = new DataView(t), this.write -= this.read, this.read = 0;
		}
		return this;
	}, i.DataBuffer.prototype.clear = function() {
		return this.data = new DataView(new ArrayBuffer(0)), this.read = this.write = 0, this;
	}, i.DataBuffer.prototype.truncate = function(e) {
		return this.write = Math.max(0, this.length() - e), this.read = Math.min(this.read, this.write), this;
	}, i.DataBuffer.prototype.toHex = function() {
		for (var e = "", t = this.read; t < this.data.byteLength; ++t) {
			var n = this.data.getUint8(t);
			n < 16 && (e += "0"), e += n.toString(16);
		}
		return e;
	}, i.DataBuffer.prototype.toString = function(e) {
		var t = new Uint8Array(this.data, this.read, this.length());
		if (e ||= "utf8", e === "binary" || e === "raw") return i.binary.raw.encode(t);
		if (e === "hex") return i.binary.hex.encode(t);
		if (e === "base64") return i.binary.base64.encode(t);
		if (e === "utf8") return i.text.utf8.decode(t);
		if (e === "utf16") return i.text.utf16.decode(t);
		throw Error("Invalid encoding: " + e);
	}, i.createBuffer = function(e, t) {
		return t ||= "raw", e !== void 0 && t === "utf8" && (e = i.encodeUtf8(e)), new i.ByteBuffer(e);
	}, i.fillString = function(e, t) {
		for (var n = ""; t > 0;) t & 1 && (n += e), t >>>= 1, t > 0 && (e += e);
		return n;
	}, i.xorBytes = function(e, t, n) {
		for (var r = "", i = "", a = "", o = 0, s = 0; n > 0; --n, ++o) i = e.charCodeAt(o) ^ t.charCodeAt(o), s >= 10 && (r += a, a = "", s = 0), a += String.fromCharCode(i), ++s;
		return r += a, r;
	}, i.hexToBytes = function(e) {
		var t = "", n = 0;
		for (e.length & !0 && (n = 1, t += String.fromCharCode(parseInt(e[0], 16))); n < e.length; n += 2) t += String.fromCharCode(parseInt(e.substr(n, 2), 16));
		return t;
	}, i.bytesToHex = function(e) {
		return i.createBuffer(e).toHex();
	}, i.int32ToBytes = function(e) {
		return String.fromCharCode(e >> 24 & 255) + String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255);
	};
	var o = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=", s = [
		62,
		-1,
		-1,
		-1,
		63,
		52,
		53,
		54,
		55,
		56,
		57,
		58,
		59,
		60,
		61,
		-1,
		-1,
		-1,
		64,
		-1,
		-1,
		-1,
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		15,
		16,
		17,
		18,
		19,
		20,
		21,
		22,
		23,
		24,
		25,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		26,
		27,
		28,
		29,
		30,
		31,
		32,
		33,
		34,
		35,
		36,
		37,
		38,
		39,
		40,
		41,
		42,
		43,
		44,
		45,
		46,
		47,
		48,
		49,
		50,
		51
	], c = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
	i.encode64 = function(e, t) {
		for (var n = "", r = "", i, a, s, c = 0; c < e.length;) i = e.charCodeAt(c++), a = e.charCodeAt(c++), s = e.charCodeAt(c++), n += o.charAt(i >> 2), n += o.charAt((i & 3) << 4 | a >> 4), isNaN(a) ? n += "==" : (n += o.charAt((a & 15) << 2 | s >> 6), n += isNaN(s) ? "=" : o.charAt(s & 63)), t && n.length > t && (r += n.substr(0, t) + "\r\n", n = n.substr(t));
		return r += n, r;
	}, i.decode64 = function(e) {
		e = e.replace(/[^A-Za-z0-9\+\/\=]/g, "");
		for (var t = "", n, r, i, a, o = 0; o < e.length;) n = s[e.charCodeAt(o++) - 43], r = s[e.charCodeAt(o++) - 43], i = s[e.charCodeAt(o++) - 43], a = s[e.charCodeAt(o++) - 43], t += String.fromCharCode(n << 2 | r >> 4), i !== 64 && (t += String.fromCharCode((r & 15) << 4 | i >> 2), a !== 64 && (t += String.fromCharCode((i & 3) << 6 | a)));
		return t;
	}, i.encodeUtf8 = function(e) {
		return unescape(encodeURIComponent(e));
	}, i.decodeUtf8 = function(e) {
		return decodeURIComponent(escape(e));
	}, i.binary = {
		raw: {},
		hex: {},
		base64: {},
		base58: {},
		baseN: {
			encode: r.encode,
			decode: r.decode
		}
	}, i.binary.raw.encode = function(e) {
		return String.fromCharCode.apply(null, e);
	}, i.binary.raw.decode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(e.length), n ||= 0;
		for (var i = n, a = 0; a < e.length; ++a) r[i++] = e.charCodeAt(a);
		return t ? i - n : r;
	}, i.binary.hex.encode = i.bytesToHex, i.binary.hex.decode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(Math.ceil(e.length / 2)), n ||= 0;
		var i = 0, a = n;
		for (e.length & 1 && (i = 1, r[a++] = parseInt(e[0], 16)); i < e.length; i += 2) r[a++] = parseInt(e.substr(i, 2), 16);
		return t ? a - n : r;
	}, i.binary.base64.encode = function(e, t) {
		for (var n = "", r = "", i, a, s, c = 0; c < e.byteLength;) i = e[c++], a = e[c++], s = e[c++], n += o.charAt(i >> 2), n += o.charAt((i & 3) << 4 | a >> 4), isNaN(a) ? n += "==" : (n += o.charAt((a & 15) << 2 | s >> 6), n += isNaN(s) ? "=" : o.charAt(s & 63)), t && n.length > t && (r += n.substr(0, t) + "\r\n", n = n.substr(t));
		return r += n, r;
	}, i.binary.base64.decode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(Math.ceil(e.length / 4) * 3), e = e.replace(/[^A-Za-z0-9\+\/\=]/g, ""), n ||= 0;
		for (var i, a, o, c, l = 0, u = n; l < e.length;) i = s[e.charCodeAt(l++) - 43], a = s[e.charCodeAt(l++) - 43], o = s[e.charCodeAt(l++) - 43], c = s[e.charCodeAt(l++) - 43], r[u++] = i << 2 | a >> 4, o !== 64 && (r[u++] = (a & 15) << 4 | o >> 2, c !== 64 && (r[u++] = (o & 3) << 6 | c));
		return t ? u - n : r.subarray(0, u);
	}, i.binary.base58.encode = function(e, t) {
		return i.binary.baseN.encode(e, c, t);
	}, i.binary.base58.decode = function(e, t) {
		return i.binary.baseN.decode(e, c, t);
	}, i.text = {
		utf8: {},
		utf16: {}
	}, i.text.utf8.encode = function(e, t, n) {
		e = i.encodeUtf8(e);
		var r = t;
		r ||= new Uint8Array(e.length), n ||= 0;
		for (var a = n, o = 0; o < e.length; ++o) r[a++] = e.charCodeAt(o);
		return t ? a - n : r;
	}, i.text.utf8.decode = function(e) {
		return i.decodeUtf8(String.fromCharCode.apply(null, e));
	}, i.text.utf16.encode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(e.length * 2);
		var i = new Uint16Array(r.buffer);
		n ||= 0;
		for (var a = n, o = n, s = 0; s < e.length; ++s) i[o++] = e.charCodeAt(s), a += 2;
		return t ? a - n : r;
	}, i.text.utf16.decode = function(e) {
		return String.fromCharCode.apply(null, new Uint16Array(e.buffer));
	}, i.deflate = function(e, t, n) {
		if (t = i.decode64(e.deflate(i.encode64(t)).rval), n) {
			var r = 2;
			t.charCodeAt(1) & 32 && (r = 6), t = t.substring(r, t.length - 4);
		}
		return t;
	}, i.inflate = function(e, t, n) {
		var r = e.inflate(i.encode64(t)).rval;
		return r === null ? null : i.decode64(r);
	};
	var _setStorageObject = function(e, t, n) {
		if (!e) throw Error("WebStorage not available.");
		var r;
		if (n === null ? r = e.removeItem(t) : (n = i.encode64(JSON.stringify(n)), r = e.setItem(t, n)), r !== void 0 && r.rval !== !0) {
			var a = Error(r.error.message);
			throw a.id = r.error.id, a.name = r.error.name, a;
		}
	}, _getStorageObject = function(e, t) {
		if (!e) throw Error("WebStorage not available.");
		var n = e.getItem(t);
		if (e.init) {
			if (n.rval === null) {
				if (n.error) {
					var r = Error(n.error.message);
					throw r.id = n.error.id, r.name = n.error.name, r;
				}
				n = null;
			} else n = n.rval;
		}
		return n !== null && (n = JSON.parse(i.decode64(n))), n;
	}, _setItem = function(e, t, n, r) {
		var i = _getStorageObject(e, t);
		i === null && (i = {}), i[n] = r, _setStorageObject(e, t, i);
	}, _getItem = function(e, t, n) {
		var r = _getStorageObject(e, t);
		return r !== null && (r = n in r ? r[n] : null), r;
	}, _removeItem = function(e, t, n) {
		var r = _getStorageObject(e, t);
		if (r !== null && n in r) {
			delete r[n];
			var i = !0;
			for (var a in r) {
				i = !1;
				break;
			}
			i && (r = null), _setStorageObject(e, t, r);
		}
	}, _clearItems = function(e, t) {
		_setStorageObject(e, t, null);
	}, _callStorageFunction = function(e, t, n) {
		var r = null;
		n === void 0 && (n = ["web", "flash"]);
		var i, a = !1, o = null;
		for (var s in n) {
			i = n[s];
			try {
				if (i === "flash" || i === "both") {
					if (t[0] === null) throw Error("Flash local storage not available.");
					r = e.apply(this, t), a = i === "flash";
				}
				(i === "web" || i === "both") && (t[0] = localStorage, r = e.apply(this, t), a = !0);
			} catch (e) {
				o = e;
			}
			if (a) break;
		}
		if (!a) throw o;
		return r;
	};
	i.setItem = function(e, t, n, r, i) {
		_callStorageFunction(_setItem, arguments, i);
	}, i.getItem = function(e, t, n, r) {
		return _callStorageFunction(_getItem, arguments, r);
	}, i.removeItem = function(e, t, n, r) {
		_callStorageFunction(_removeItem, arguments, r);
	}, i.clearItems = function(e, t, n) {
		_callStorageFunction(_clearItems, arguments, n);
	}, i.isEmpty = function(e) {
		for (var t in e) if (e.hasOwnProperty(t)) return !1;
		return !0;
	}, i.format = function(e) {
		for (var t = /%./g, n, r, i = 0, a = [], o = 0; n = t.exec(e);) {
			r = e.substring(o, t.lastIndex - 2), r.length > 0 && a.push(r), o = t.lastIndex;
			var s = n[0][1];
			switch (s) {
				case "s":
				case "o":
					i < arguments.length ? a.push(arguments[i++ + 1]) : a.push("<?>");
					break;
				case "%":
					a.push("%");
					break;
				default: a.push("<%" + s + "?>");
			}
		}
		return a.push(e.substring(o)), a.join("");
	}, i.formatNumber = function(e, t, n, r) {
		var i = e, a = isNaN(t = Math.abs(t)) ? 2 : t, o = n === void 0 ? "," : n, s = r === void 0 ? "." : r, c = i < 0 ? "-" : "", l = parseInt(i = Math.abs(+i || 0).toFixed(a), 10) + "", u = l.length > 3 ? l.length % 3 : 0;
		return c + (u ? l.substr(0, u) + s : "") + l.substr(u).replace(/(\d{3})(?=\d)/g, "$1" + s) + (a ? o + Math.abs(i - l).toFixed(a).slice(2) : "");
	}, i.formatSize = function(e) {
		return e = e >= 1073741824 ? i.formatNumber(e / 1073741824, 2, ".", "") + " GiB" : e >= 1048576 ? i.formatNumber(e / 1048576, 2, ".", "") + " MiB" : e >= 1024 ? i.formatNumber(e / 1024, 0) + " KiB" : i.formatNumber(e, 0) + " bytes", e;
	}, i.bytesFromIP = function(e) {
		return e.indexOf(".") === -1 ? e.indexOf(":") === -1 ? null : i.bytesFromIPv6(e) : i.bytesFromIPv4(e);
	}, i.bytesFromIPv4 = function(e) {
		if (e = e.split("."), e.length !== 4) return null;
		for (var t = i.createBuffer(), n = 0; n < e.length; ++n) {
			var r = parseInt(e[n], 10);
			if (isNaN(r)) return null;
			t.putByte(r);
		}
		return t.getBytes();
	}, i.bytesFromIPv6 = function(e) {
		var t = 0;
		e = e.split(":").filter(function(e) {
			return e.length === 0 && ++t, !0;
		});
		for (var n = (8 - e.length + t) * 2, r = i.createBuffer(), a = 0; a < 8; ++a) if (!e[a] || e[a].length === 0) r.fillWithByte(0, n), n = 0;
		else {
			var o = i.hexToBytes(e[a]);
			o.length < 2 && r.putByte(0), r.putBytes(o);
		}
		return r.getBytes();
	}, i.bytesToIP = function(e) {
		return e.length === 4 ? i.bytesToIPv4(e) : e.length === 16 ? i.bytesToIPv6(e) : null;
	}, i.bytesToIPv4 = function(e) {
		if (e.length !== 4) return null;
		for (var t = [], n = 0; n < e.length; ++n) t.push(e.charCodeAt(n));
		return t.join(".");
	}, i.bytesToIPv6 = function(e) {
		if (e.length !== 16) return null;
		for (var t = [], n = [], r = 0, a = 0; a < e.length; a += 2) {
			for (var o = i.bytesToHex(e[a] + e[a + 1]); o[0] === "0" && o !== "0";) o = o.substr(1);
			if (o === "0") {
				var s = n[n.length - 1], c = t.length;
				!s || c !== s.end + 1 ? n.push({
					start: c,
					end: c
				}) : (s.end = c, s.end - s.start > n[r].end - n[r].start && (r = n.length - 1));
			}
			t.push(o);
		}
		if (n.length > 0) {
			var l = n[r];
			l.end - l.start > 0 && (t.splice(l.start, l.end - l.start + 1, ""), l.start === 0 && t.unshift(""), l.end === 7 && t.push(""));
		}
		return t.join(":");
	}, i.estimateCores = function(e, t) {
		if (typeof e == "function" && (t = e, e = {}), e ||= {}, "cores" in i && !e.update) return t(null, i.cores);
		if (typeof navigator < "u" && "hardwareConcurrency" in navigator && navigator.hardwareConcurrency > 0) return i.cores = navigator.hardwareConcurrency, t(null, i.cores);
		if (typeof Worker > "u") return i.cores = 1, t(null, i.cores);
		if (typeof Blob > "u") return i.cores = 2, t(null, i.cores);
		var n = URL.createObjectURL(new Blob([
			"(",
			function() {
				self.addEventListener("message", function(e) {
					for (var t = Date.now(), n = t + 4; Date.now() < n;);
					self.postMessage({
						st: t,
						et: n
					});
				});
			}.toString(),
			")()"
		], { type: "application/javascript" }));
		sample([], 5, 16);
		function sample(e, r, a) {
			if (r === 0) {
				var o = Math.floor(e.reduce(function(e, t) {
					return e + t;
				}, 0) / e.length);
				return i.cores = Math.max(1, o), URL.revokeObjectURL(n), t(null, i.cores);
			}
			map(a, function(t, n) {
				e.push(reduce(a, n)), sample(e, r - 1, a);
			});
		}
		function map(e, t) {
			for (var r = [], i = [], a = 0; a < e; ++a) {
				var o = new Worker(n);
				o.addEventListener("message", function(n) {
					if (i.push(n.data), i.length === e) {
						for (var a = 0; a < e; ++a) r[a].terminate();
						t(null, i);
					}
				}), r.push(o);
			}
			for (var a = 0; a < e; ++a) r[a].postMessage(a);
		}
		function reduce(e, t) {
			for (var n = [], r = 0; r < e; ++r) for (var i = t[r], a = n[r] = [], o = 0; o < e; ++o) if (r !== o) {
				var s = t[o];
				(i.st > s.st && i.st < s.et || s.st > i.st && s.st < i.et) && a.push(o);
			}
			return n.reduce(function(e, t) {
				return Math.max(e, t.length);
			}, 0);
		}
	};
})), require_rc2 = __commonJSMin(((e, t) => {
	var n = require_forge();
	require_util();
	var r = [
		217,
		120,
		249,
		196,
		25,
		221,
		181,
		237,
		40,
		233,
		253,
		121,
		74,
		160,
		216,
		157,
		198,
		126,
		55,
		131,
		43,
		118,
		83,
		142,
		98,
		76,
		100,
		136,
		68,
		139,
		251,
		162,
		23,
		154,
		89,
		245,
		135,
		179,
		79,
		19,
		97,
		69,
		109,
		141,
		9,
		129,
		125,
		50,
		189,
		143,
		64,
		235,
		134,
		183,
		123,
		11,
		240,
		149,
		33,
		34,
		92,
		107,
		78,
		130,
		84,
		214,
		101,
		147,
		206,
		96,
		178,
		28,
		115,
		86,
		192,
		20,
		167,
		140,
		241,
		220,
		18,
		117,
		202,
		31,
		59,
		190,
		228,
		209,
		66,
		61,
		212,
		48,
		163,
		60,
		182,
		38,
		111,
		191,
		14,
		218,
		70,
		105,
		7,
		87,
		39,
		242,
		29,
		155,
		188,
		148,
		67,
		3,
		248,
		17,
		199,
		246,
		144,
		239,
		62,
		231,
		6,
		195,
		213,
		47,
		200,
		102,
		30,
		215,
		8,
		232,
		234,
		222,
		128,
		82,
		238,
		247,
		132,
		170,
		114,
		172,
		53,
		77,
		106,
		42,
		150,
		26,
		210,
		113,
		90,
		21,
		73,
		116,
		75,
		159,
		208,
		94,
		4,
		24,
		164,
		236,
		194,
		224,
		65,
		110,
		15,
		81,
		203,
		204,
		36,
		145,
		175,
		80,
		161,
		244,
		112,
		57,
		153,
		124,
		58,
		133,
		35,
		184,
		180,
		122,
		252,
		2,
		54,
		91,
		37,
		85,
		151,
		49,
		45,
		93,
		250,
		152,
		227,
		138,
		146,
		174,
		5,
		223,
		41,
		16,
		103,
		108,
		186,
		201,
		211,
		0,
		230,
		207,
		225,
		158,
		168,
		44,
		99,
		22,
		1,
		63,
		88,
		226,
		137,
		169,
		13,
		56,
		52,
		27,
		171,
		51,
		255,
		176,
		187,
		72,
		12,
		95,
		185,
		177,
		205,
		46,
		197,
		243,
		219,
		71,
		229,
		165,
		156,
		119,
		10,
		166,
		32,
		104,
		254,
		127,
		193,
		173
	], i = [
		1,
		2,
		3,
		5
	], rol = function(e, t) {
		return e << t & 65535 | (e & 65535) >> 16 - t;
	}, ror = function(e, t) {
		return (e & 65535) >> t | e << 16 - t & 65535;
	};
	t.exports = n.rc2 = n.rc2 || {}, n.rc2.expandKey = function(e, t) {
		typeof e == "string" && (e = n.util.createBuffer(e)), t ||= 128;
		for (var i = e, a = e.length(), o = t, s = Math.ceil(o / 8), c = 255 >> (o & 7), l = a; l < 128; l++) i.putByte(r[i.at(l - 1) + i.at(l - a) & 255]);
		for (i.setAt(128 - s, r[i.at(128 - s) & c]), l = 127 - s; l >= 0; l--) i.setAt(l, r[i.at(l + 1) ^ i.at(l + s)]);
		return i;
	};
	var createCipher = function(e, t, r) {
		var a = !1, o = null, s = null, c = null, mixRound, mashRound, l, u, d = [];
		for (e = n.rc2.expandKey(e, t), l = 0; l < 64; l++) d.push(e.getInt16Le());
		r ? (mixRound = function(e) {
			for (l = 0; l < 4; l++) e[l] += d[u] + (e[(l + 3) % 4] & e[(l + 2) % 4]) + (~e[(l + 3) % 4] & e[(l + 1) % 4]), e[l] = rol(e[l], i[l]), u++;
		}, mashRound = function(e) {
			for (l = 0; l < 4; l++) e[l] += d[e[(l + 3) % 4] & 63];
		}) : (mixRound = function(e) {
			for (l = 3; l >= 0; l--) e[l] = ror(e[l], i[l]), e[l] -= d[u] + (e[(l + 3) % 4] & e[(l + 2) % 4]) + (~e[(l + 3) % 4] & e[(l + 1) % 4]), u--;
		}, mashRound = function(e) {
			for (l = 3; l >= 0; l--) e[l] -= d[e[(l + 3) % 4] & 63];
		});
		var runPlan = function(e) {
			var t = [];
			for (l = 0; l < 4; l++) {
				var n = o.getInt16Le();
				c !== null && (r ? n ^= c.getInt16Le() : c.putInt16Le(n)), t.push(n & 65535);
			}
			u = r ? 0 : 63;
			for (var i = 0; i < e.length; i++) for (var a = 0; a < e[i][0]; a++) e[i][1](t);
			for (l = 0; l < 4; l++) c !== null && (r ? c.putInt16Le(t[l]) : t[l] ^= c.getInt16Le()), s.putInt16Le(t[l]);
		}, f = null;
		return f = {
			start: function(e, t) {
				e && typeof e == "string" && (e = n.util.createBuffer(e)), a = !1, o = n.util.createBuffer(), s = t || new n.util.createBuffer(), c = e, f.output = s;
			},
			update: function(e) {
				for (a || o.putBuffer(e); o.length() >= 8;) runPlan([
					[5, mixRound],
					[1, mashRound],
					[6, mixRound],
					[1, mashRound],
					[5, mixRound]
				]);
			},
			finish: function(e) {
				var t = !0;
				if (r) {
					if (e) t = e(8, o, !r);
					else {
						var n = o.length() === 8 ? 8 : 8 - o.length();
						o.fillWithByte(n, n);
					}
				}
				if (t && (a = !0, f.update()), !r && (t = o.length() === 0, t)) {
					if (e) t = e(8, s, !r);
					else {
						var i = s.length(), c = s.at(i - 1);
						c > i ? t = !1 : s.truncate(c);
					}
				}
				return t;
			}
		}, f;
	};
	n.rc2.startEncrypting = function(e, t, r) {
		var i = n.rc2.createEncryptionCipher(e, 128);
		return i.start(t, r), i;
	}, n.rc2.createEncryptionCipher = function(e, t) {
		return createCipher(e, t, !0);
	}, n.rc2.startDecrypting = function(e, t, r) {
		var i = n.rc2.createDecryptionCipher(e, 128);
		return i.start(t, r), i;
	}, n.rc2.createDecryptionCipher = function(e, t) {
		return createCipher(e, t, !1);
	};
})), import_util = __toESM(require_util(), 1), import_rc2 = __toESM(require_rc2(), 1);
const diversifiers = {
	key: 1,
	iv: 2,
	mac: 3
};
function pkcs12Key({ hash: e, purpose: t, password: n, salt: r, iterations: i, size: a }) {
	let o = e === "sha384" || e === "sha512" ? 128 : 64, s = Buffer.alloc(o, diversifiers[t]), c = n === "empty" ? Buffer.alloc(2) : Buffer.alloc(0), l = Buffer.concat([filled(r, o), filled(c, o)]), u = [];
	for (let t = 0; t < a; t += u.at(-1)?.length ?? a) {
		let t = hashed(e, Buffer.concat([s, l]), i);
		u.push(t), addToBlocks(l, filled(t, o).subarray(0, o), o);
	}
	return Buffer.concat(u).subarray(0, a);
}
function filled(e, t) {
	let n = Math.ceil(e.length / t) * t;
	return e.length === 0 ? Buffer.alloc(0) : Buffer.alloc(n, e);
}
function hashed(e, t, n) {
	let r = t;
	for (let t = 0; t < n; t += 1) r = createHash(e).update(r).digest();
	return r;
}
function addToBlocks(e, t, n) {
	for (let r = 0; r < e.length; r += n) {
		let i = 1;
		for (let a = n - 1; a >= 0; --a) {
			let n = (e[r + a] ?? 0) + (t[a] ?? 0) + i;
			e[r + a] = n & 255, i = n >> 8;
		}
	}
}
// src/readers/certificates/pkcs12-encryption.ts
const mostIterations = 1e5, failed = { failed: "wrong password or damaged" };
function macPassword(e, t) {
	return ["empty", "absent"].find((n) => macHolds(e, t, n)) ?? null;
}
function decrypted(e, t, n) {
	let [r, i] = childrenOf(e) ?? [], a = oidOf(r) ?? "";
	if (a === pkcs.pbes2) return pbes2(i, t);
	let o = pkcs12Ciphers[a];
	if (o === void 0) return { unsupported: `it is encrypted with ${a || "an unnamed scheme"}` };
	let [s, c] = saltAndIterations(i);
	if (s === null || c === null) return failed;
	let l = {
		hash: "sha1",
		password: n,
		salt: s,
		iterations: c
	}, u = pkcs12Key({
		...l,
		purpose: "key",
		size: o.keyBytes
	}), d = pkcs12Key({
		...l,
		purpose: "iv",
		size: 8
	});
	return o.cipher === "rc2" ? rc2Decrypted(t, u, d) : decipher(o.cipher, t, u, d);
}
function macHolds(e, t, n) {
	let [r, i, a] = childrenOf(e) ?? [], [o, s] = (r && childrenOf(r)) ?? [], [c, l] = (o && childrenOf(o)) ?? [];
	return s === void 0 || i === void 0 ? !1 : (oidOf(c) === pkcs.pbmac1 ? pbmac1(l, t) : pkcs12Mac(hashes[oidOf(c) ?? ""], i.content, integerOf(a) ?? 1, n, t))?.equals(s.content) ?? !1;
}
function pkcs12Mac(e, t, n, r, i) {
	if (e === void 0 || n > mostIterations) return null;
	let a = createHash(e).digest().length, o = pkcs12Key({
		hash: e,
		purpose: "mac",
		password: r,
		salt: t,
		iterations: n,
		size: a
	});
	return createHmac(e, o).update(i).digest();
}
function pbmac1(e, t) {
	let [n, r] = (e && childrenOf(e)) ?? [], i = hmacs[oidOf((r && childrenOf(r))?.[0]) ?? ""], a = i === void 0 ? null : pbkdf2(n, null);
	return i === void 0 || a === null ? null : createHmac(i, a).update(t).digest();
}
function pbes2(e, t) {
	let [n, r] = (e && childrenOf(e)) ?? [], [i, a] = (r && childrenOf(r)) ?? [], o = oidOf(i) ?? "", s = pbes2Ciphers[o];
	if (s === void 0 || a === void 0) return { unsupported: `it is encrypted with ${o || "an unnamed scheme"}` };
	let c = pbkdf2(n, s.keyBytes);
	return c === null ? failed : decipher(s.cipher, t, c, a.content);
}
function pbkdf2(e, t) {
	let [n, r] = (e && childrenOf(e)) ?? [], i = oidOf(n) === pkcs.pbkdf2 && r && childrenOf(r) || [], [a, o] = saltAndIterations(r), s = t ?? integerOf(i[2]), c = i.find((e) => isA(e, tags.sequence)), l = c === void 0 ? "sha1" : hmacs[oidOf(childrenOf(c)?.[0]) ?? ""];
	return a === null || o === null || s === null || s > 64 || l === void 0 ? null : pbkdf2Sync("", a, o, s, l);
}
function saltAndIterations(e) {
	let [t, n] = (e && childrenOf(e)) ?? [], r = integerOf(n);
	return [isA(t, tags.octetString) && t.content.length <= 1024 ? octetsOf(t) : null, r !== null && r >= 1 && r <= mostIterations ? r : null];
}
function decipher(e, t, n, r) {
	try {
		let i = createDecipheriv(e, n, r);
		return { plain: Buffer.concat([i.update(t), i.final()]) };
	} catch {
		return failed;
	}
}
function rc2Decrypted(e, t, n) {
	if (e.length > 1048576) return { unsupported: "its RC2 part is larger than 1 MiB" };
	let r = import_rc2.default.createDecryptionCipher(binary(t), t.length * 8);
	return r.start(binary(n)), r.update(import_util.default.createBuffer(binary(e))), r.finish() ? { plain: Buffer.from(r.output.getBytes(), "latin1") } : failed;
}
function binary(e) {
	return Buffer.from(e).toString("latin1");
}
// src/readers/certificates/pkcs12.ts
const passwordNeeded = "it needs a password; ats-gate reads PKCS#12 files only where the password is empty";
function readPkcs12(e) {
	let [t, n, r] = isA(e, tags.sequence) && childrenOf(e) || [];
	if (integerOf(t) !== 3 || n === void 0) return null;
	let i = contentOf(n, pkcs.data), a = i === null ? null : childrenOfBytes(i);
	if (i === null || a === null) return {
		...nothing$1,
		problems: ["its structure is malformed"]
	};
	if (a.length > 8) return {
		...nothing$1,
		problems: ["it has more than 8 parts"]
	};
	let o = r === void 0 ? void 0 : macPassword(r, i);
	return joined$1(a.map((e) => partContents(e, o)));
}
const nothing$1 = {
	certificates: [],
	keys: [],
	problems: []
};
function partContents(e, t) {
	let n = contentOf(e, pkcs.data);
	if (n !== null) return bagsIn(n, t);
	let [r, i] = childrenOf(e) ?? [];
	if (oidOf(r) !== pkcs.encryptedData) return problem$1("one part is encrypted for a recipient");
	if (t === null) return problem$1(passwordNeeded);
	let [a] = (i && childrenOf(i)) ?? [], o = (a && childrenOf(a)?.[1]) ?? null, [, s, c] = (o && childrenOf(o)) ?? [], l = c === void 0 ? null : octetsOf(c);
	return s === void 0 || l === null ? problem$1("its structure is malformed") : decryptedContents(s, l, t);
}
function decryptedContents(e, t, n) {
	let r = (n ? [n] : ["empty", "absent"]).map((n) => decrypted(e, t, n));
	for (let e of r) if ("plain" in e && childrenOfBytes(e.plain) !== null) return bagsIn(e.plain, "empty");
	return problem$1(r.find((e) => "unsupported" in e)?.unsupported ?? passwordNeeded);
}
function bagsIn(e, t, n = 0) {
	let r = childrenOfBytes(e);
	return r === null || n > 4 ? problem$1("its structure is malformed") : joined$1(r.map((e) => bagContents(e, t, n)));
}
function bagContents(e, t, n) {
	let [r, i] = childrenOf(e) ?? [], [a] = (i && childrenOf(i)) ?? [];
	if (a === void 0) return nothing$1;
	switch (oidOf(r)) {
		case pkcs.keyBag: return {
			...nothing$1,
			keys: [{ encrypted: "no" }]
		};
		case pkcs.shroudedKeyBag: return {
			...nothing$1,
			keys: [{ encrypted: t ? "no" : "yes" }]
		};
		case pkcs.certBag: return certificateIn(a);
		case pkcs.safeContentsBag: return bagsIn(a.encoded, t, n + 1);
		default: return nothing$1;
	}
}
function certificateIn(e) {
	let [t, n] = childrenOf(e) ?? [], [r] = (n && childrenOf(n)) ?? [], i = oidOf(t) === pkcs.x509Certificate && isA(r, tags.octetString) ? octetsOf(r) : null;
	return i === null ? nothing$1 : {
		...nothing$1,
		certificates: [i]
	};
}
function contentOf(e, t) {
	let [n, r] = childrenOf(e) ?? [];
	if (oidOf(n) !== t || !isContext(r, 0)) return null;
	let [i] = childrenOf(r) ?? [];
	return isA(i, tags.octetString) ? octetsOf(i) : null;
}
function childrenOfBytes(e) {
	let t = readDer(e);
	return isA(t ?? void 0, tags.sequence) && t !== null ? childrenOf(t) : null;
}
function problem$1(e) {
	return {
		...nothing$1,
		problems: [e]
	};
}
function joined$1(e) {
	return {
		certificates: e.flatMap((e) => e.certificates),
		keys: e.flatMap((e) => e.keys),
		problems: [...new Set(e.flatMap((e) => e.problems))]
	};
}
// src/readers/certificates/private-key.ts
const keyLabel = /^(?:(RSA|EC|DSA|ANY|ENCRYPTED|OPENSSH) )?PRIVATE KEY$/;
function keyInPem(e) {
	let t = keyLabel.exec(e.label);
	if (t === null || e.bytes === null) return null;
	if (t[1] === "OPENSSH") return openSshKey(e.bytes);
	let n = t[1] === "RSA" || t[1] === "EC" || t[1] === "DSA" ? t[1] : null;
	if (/^Proc-Type:.*ENCRYPTED/m.test(e.headers)) return e.bytes.length < 32 ? null : {
		kind: keyKind(n),
		encrypted: "yes"
	};
	let r = readDer(e.bytes);
	return r === null ? cutKey(e.bytes, n, t[1] === "ENCRYPTED" ? "yes" : "no") : keyInDer(r);
}
function keyInDer(e) {
	let t = isA(e, tags.sequence) && childrenOf(e) || [], [n, r, i] = t;
	if (isA(n, tags.sequence) && t.length === 2 && isA(r, tags.octetString)) return isEncryption(n) ? {
		kind: keyKind(null),
		encrypted: "yes"
	} : null;
	if (!isA(n, tags.integer) || integerOf(n) === null) return null;
	if (isA(r, tags.sequence) && isA(i, tags.octetString)) return pkcs8Key(r);
	if (isA(r, tags.octetString)) return {
		kind: keyKind("EC"),
		encrypted: "no"
	};
	let a = t.filter((e) => isA(e, tags.integer)).length;
	return a >= 9 ? {
		kind: keyKind("RSA"),
		encrypted: "no"
	} : a === 6 && t.length === 6 ? {
		kind: keyKind("DSA"),
		encrypted: "no"
	} : null;
}
function keyKind(e) {
	return e === null ? "private key" : `${e} private key`;
}
const algorithmNames = {
	rsa: "RSA",
	"rsa-pss": "RSA-PSS",
	ec: "EC",
	dsa: "DSA",
	ed25519: "Ed25519",
	ed448: "Ed448"
};
function pkcs8Key(e) {
	let t = oidOf(childrenOf(e)?.[0]);
	return t === null ? null : {
		kind: keyKind(algorithmNames[keyAlgorithms[t] ?? ""] ?? null),
		encrypted: "no"
	};
}
function isEncryption(e) {
	let t = oidOf(childrenOf(e)?.[0]) ?? "";
	return t.startsWith("1.2.840.113549.1.5.") || t.startsWith("1.2.840.113549.1.12.1.");
}
function cutKey(e, t, n) {
	return e[0] !== 48 || e.length < 64 ? null : {
		kind: keyKind(t),
		encrypted: n
	};
}
function openSshKey(e) {
	let t = Buffer.from(e);
	return t.toString("latin1").startsWith("openssh-key-v1\0") ? {
		kind: "OpenSSH private key",
		encrypted: t.length > 19 && t.readUInt32BE(15) === 4 && t.toString("latin1", 19, 23) === "none" ? "no" : "yes"
	} : null;
}
// src/readers/certificates/distinguished-name.ts
function distinguishedName(e) {
	return relativeNames(e).map((e) => e.map(({ type: e, value: t }) => `${e}=${escaped(t)}`).join(" + ")).join(", ");
}
function commonNameOf(e) {
	return relativeNames(e).flat().findLast(({ type: e }) => e === "CN")?.value ?? null;
}
function relativeNames(e) {
	return (childrenOf(e) ?? []).map((e) => (childrenOf(e) ?? []).flatMap(attributeOf));
}
function attributeOf(e) {
	let [t, n] = childrenOf(e) ?? [], r = oidOf(t);
	return r === null || n === void 0 ? [] : [{
		type: nameAttributes[r] ?? r,
		value: directoryString(n)
	}];
}
function directoryString(e) {
	let t = Buffer.from(e.content);
	return isA(e, tags.utf8String) ? t.toString("utf8") : isA(e, tags.bmpString) ? new TextDecoder("utf-16be").decode(t) : isA(e, tags.universalString) ? new TextDecoder("utf-16be").decode(utf32Tail(t)) : t.toString("latin1");
}
function utf32Tail(e) {
	return e.filter((e, t) => t % 4 >= 2);
}
function escaped(e) {
	return e.replace(/[,+"\\<>;]/g, "\\$&").replace(/^[ #]/, "\\$&").replace(/ $/, "\\ ");
}
// src/readers/certificates/ip-address.ts
function ipAddressText(e) {
	if (e.length === 4) return e.join(".");
	if (e.length !== 16) return Buffer.from(e).toString("hex");
	let t = Array.from({ length: 8 }, (t, n) => (e[n * 2] ?? 0) * 256 + (e[n * 2 + 1] ?? 0)), n = longestZeroRun(t), text = (e) => e.map((e) => e.toString(16)).join(":");
	return n.length < 2 ? text(t) : `${text(t.slice(0, n.start))}::${text(t.slice(n.start + n.length))}`;
}
function longestZeroRun(e) {
	let t = {
		start: 0,
		length: 0
	}, n = 0;
	for (let [r, i] of e.entries()) n = i === 0 ? n + 1 : 0, n > t.length && (t = {
		start: r - n + 1,
		length: n
	});
	return t;
}
// src/readers/certificates/extensions.ts
function extensionsOf(e) {
	let t = e === void 0 ? void 0 : childrenOf(e)?.[0], n = new Map();
	for (let e of (t && childrenOf(t)) ?? []) {
		let t = childrenOf(e) ?? [], r = oidOf(t[0]), i = t.at(-1), a = isA(i, tags.octetString) ? readDer(i.content) : null;
		r !== null && a !== null && !n.has(r) && n.set(r, a);
	}
	return n;
}
function extensionFacts(e) {
	let t = e.get(extensionOids.subjectAltName), n = (t && childrenOf(t)) ?? [];
	return {
		subjectAltName: t === void 0 ? "absent" : "present",
		dnsNames: n.filter((e) => isContext(e, 2)).map(latin1),
		ipAddresses: n.filter((e) => isContext(e, 7)).map((e) => ipAddressText(e.content)),
		basicConstraints: basicConstraints(e.get(extensionOids.basicConstraints)),
		keyUsages: keyUsages(e.get(extensionOids.keyUsage)),
		extendedKeyUsages: extendedKeyUsages(e.get(extensionOids.extendedKeyUsage)),
		subjectKeyId: subjectKeyId(e.get(extensionOids.subjectKeyIdentifier)),
		authorityKeyId: authorityKeyId(e.get(extensionOids.authorityKeyIdentifier)),
		sctCount: sctCount(e.get(extensionOids.signedCertificateTimestamps)),
		caIssuersUrls: caIssuersUrls(e.get(extensionOids.authorityInfoAccess))
	};
}
function latin1(e) {
	return Buffer.from(e.content).toString("latin1");
}
function hex(e) {
	return Buffer.from(e.content).toString("hex");
}
function basicConstraints(e) {
	let t = (e && childrenOf(e)) ?? null;
	if (t === null) return null;
	let n = t.some((e) => isA(e, tags.boolean) && e.content[0] !== 0), r = t.map(integerOf).find((e) => e !== null) ?? null;
	return {
		ca: n ? "yes" : "no",
		pathLength: r
	};
}
function keyUsages(e) {
	if (!isA(e, tags.bitString)) return null;
	let t = e.content.subarray(1);
	return keyUsageNames.filter((e, n) => !!((t[n >> 3] ?? 0) & 128 >> (n & 7)));
}
function extendedKeyUsages(e) {
	return e === void 0 ? null : (childrenOf(e) ?? []).map(oidOf).filter((e) => e !== null);
}
function subjectKeyId(e) {
	return isA(e, tags.octetString) ? hex(e) : null;
}
function authorityKeyId(e) {
	let t = ((e && childrenOf(e)) ?? []).find((e) => isContext(e, 0));
	return t === void 0 ? null : hex(t);
}
function caIssuersUrls(e) {
	return ((e && childrenOf(e)) ?? []).flatMap((e) => {
		let [t, n] = childrenOf(e) ?? [];
		return oidOf(t) === "1.3.6.1.5.5.7.48.2" && isContext(n, 6) ? [latin1(n)] : [];
	});
}
function sctCount(e) {
	let t = isA(e, tags.octetString) ? octetsOf(e) : null;
	if (t === null) return 0;
	let n = 0, r = 2;
	for (; r + 2 <= t.length;) r += 2 + (t[r] ?? 0) * 256 + (t[r + 1] ?? 0), r <= t.length && (n += 1);
	return n;
}
// src/readers/certificates/public-key.ts
const edwardsBits = {
	ed25519: 255,
	ed448: 448
};
function publicKeyFacts(e) {
	let [t, n] = childrenOf(e) ?? [], [r, i] = (t && childrenOf(t)) ?? [], a = oidOf(r);
	if (a === null || n === void 0) return null;
	let o = keyAlgorithms[a] ?? "other", s = keySize(o, n.content.subarray(1), i);
	return s === null ? null : {
		kind: o,
		...s,
		spkiSha256: createHash("sha256").update(e.encoded).digest("base64")
	};
}
function keySize(e, t, n) {
	return e === "ec" ? curveOf(t, n) : e === "rsa" || e === "rsa-pss" ? firstInteger(readDer(t)) : e === "dsa" ? firstInteger(n ?? null) : {
		bits: edwardsBits[e] ?? 0,
		curve: null
	};
}
function firstInteger(e) {
	let [t] = (e && childrenOf(e)) ?? [];
	return t === void 0 ? null : {
		bits: bitLengthOf(t),
		curve: null
	};
}
function curveOf(e, t) {
	let n = oidOf(t), r = curves.find((e) => e.oid === n), i = e[0] === 2 || e[0] === 3, a = (e.length - 1) * 8 / (i ? 1 : 2);
	return {
		bits: r?.bits ?? Math.max(0, Math.floor(a)),
		curve: r?.name ?? n
	};
}
// src/readers/certificates/x509.ts
const largestCertificate = 262144;
function certificateFrom(e, t) {
	let n = readDer(e), r = n === null ? null : certificateFields(n);
	if (n === null || r === null) return { unreadable: "its structure is not that of an X.509 certificate" };
	if (n.encoded.length > largestCertificate) return { unreadable: `it is larger than ${largestCertificate / 1024} KiB` };
	let i = openedByOpenssl(n.encoded);
	return "unreadable" in i ? i : factsOf$1(new Uint8Array(n.encoded), r, i, t);
}
function certificateFields(e) {
	let [t, n, r] = isA(e, tags.sequence) && childrenOf(e) || [], i = (t && childrenOf(t)) ?? [], [, , a, , o, s, ...c] = isContext(i[0], 0) ? i.slice(1) : i;
	return !isA(n, tags.sequence) || !isA(r, tags.bitString) || a === void 0 || o === void 0 || s === void 0 ? null : {
		issuer: a,
		subject: o,
		spki: s,
		algorithm: n,
		extensions: extensionsOf(c.find((e) => isContext(e, 3)))
	};
}
function openedByOpenssl(e) {
	try {
		return new X509Certificate(e);
	} catch {
		return { unreadable: "OpenSSL can not read it" };
	}
}
function factsOf$1(e, t, n, r) {
	let i = publicKeyFacts(t.spki), a = n.validFromDate, o = n.validToDate;
	return i === null ? { unreadable: "its public key is malformed" } : Number.isNaN(a.getTime()) || Number.isNaN(o.getTime()) ? { unreadable: "its dates are malformed" } : {
		subject: distinguishedName(t.subject),
		issuer: distinguishedName(t.issuer),
		commonName: commonNameOf(t.subject),
		serialNumber: n.serialNumber,
		key: i,
		...signatureOf(t.algorithm),
		notBefore: a,
		notAfter: o,
		...extensionFacts(t.extensions),
		selfSigned: isSelfSigned(t, n) ? "yes" : "no",
		sha256: createHash("sha256").update(e).digest("hex"),
		der: e,
		at: r
	};
}
function signatureOf(e) {
	let [t, n] = childrenOf(e) ?? [], r = oidOf(t) ?? "", i = signatureAlgorithms.find((e) => e.oid === r);
	if (i === void 0) return {
		signatureAlgorithm: r,
		signatureHash: "unknown"
	};
	let a = i.hash === "parameters" ? pssHash(n) : i.hash;
	return {
		signatureAlgorithm: i.name,
		signatureHash: a
	};
}
function pssHash(e) {
	let t = ((e && childrenOf(e)) ?? []).find((e) => isContext(e, 0));
	if (t === void 0) return "sha1";
	let [n] = childrenOf(t) ?? [], r = oidOf((n && childrenOf(n))?.[0]);
	return hashes[r ?? ""] ?? "unknown";
}
function isSelfSigned(e, t) {
	if (!Buffer.from(e.subject.encoded).equals(e.issuer.encoded)) return !1;
	try {
		return t.verify(t.publicKey);
	} catch {
		return !1;
	}
}
// src/readers/certificates/certificate-file.ts
const mostCertificates = 1e3;
function readCertificates(e, t) {
	let n = pemBlocks(e, pemText(t)), r = n.length > 0 ? n.map(pemPart) : [derPart(t, wholeFile(e))], i = r.flatMap((e) => e.certificates), a = i.slice(0, mostCertificates).map(({ der: e, at: t }) => ({
		at: t,
		result: certificateFrom(e, t)
	})), o = i.slice(mostCertificates, 1001), s = {
		certificates: a.flatMap(({ result: e }) => "unreadable" in e ? [] : [e]),
		privateKeys: r.flatMap((e) => e.privateKeys),
		problems: [
			...r.flatMap((e) => e.problems),
			...a.flatMap(({ at: e, result: t }) => "unreadable" in t ? [problem(e, t.unreadable)] : []),
			...o.map(({ at: e }) => problem(e, tooMany)),
			...n.slice(4999).map(({ at: e }) => problem(e, tooManyBlocks))
		]
	};
	return isEmpty(s) ? {
		...s,
		problems: [problem(wholeFile(e), whyNothing(t))]
	} : s;
}
const tooMany = `the file holds more than ${mostCertificates} certificates; the rest is not read`, tooManyBlocks = "the file holds 5000 PEM blocks or more; what follows is not read", emptyPart = {
	certificates: [],
	privateKeys: [],
	problems: []
}, certificateLabels = new Set([
	"CERTIFICATE",
	"TRUSTED CERTIFICATE",
	"X509 CERTIFICATE"
]), pkcs7Labels = new Set([
	"PKCS7",
	"PKCS #7 SIGNED DATA",
	"CMS"
]);
function pemText(e) {
	return e[0] === 255 && e[1] === 254 ? new TextDecoder("utf-16le").decode(e) : e[0] === 254 && e[1] === 255 ? new TextDecoder("utf-16be").decode(e) : Buffer.from(e.buffer, e.byteOffset, e.length).toString("latin1");
}
function pemPart(e) {
	let { at: t, bytes: n, label: r } = e, i = keyInPem(e);
	if (i !== null) return keyPart(i, t);
	if (!certificateLabels.has(r) && !pkcs7Labels.has(r)) return emptyPart;
	if (e.ending === "cut") return failedPart(t, `the ${r} block has no END line`);
	if (n === null) return failedPart(t, `the ${r} block is not base64`);
	if (certificateLabels.has(r)) return {
		...emptyPart,
		certificates: [{
			der: n,
			at: t
		}]
	};
	let a = readDer(n), o = a === null ? null : certificatesInPkcs7(a);
	return o === null ? failedPart(t, `the ${r} block is no PKCS#7 structure with certificates`) : {
		...emptyPart,
		certificates: o.map((e) => ({
			der: e,
			at: t
		}))
	};
}
function derPart(e, t) {
	let n = e[0] === 48 ? readDer(e) : null;
	if (n === null) return emptyPart;
	let r = keyInDer(n);
	return r === null ? pkcs12Part(n, t) ?? pkcs7Part(n, t) ?? {
		...emptyPart,
		certificates: [{
			der: e,
			at: t
		}]
	} : keyPart(r, t);
}
function keyPart(e, t) {
	return {
		...emptyPart,
		privateKeys: [{
			at: t,
			...e
		}]
	};
}
function pkcs7Part(e, t) {
	let n = certificatesInPkcs7(e);
	return n && {
		...emptyPart,
		certificates: n.map((e) => ({
			der: e,
			at: t
		}))
	};
}
function pkcs12Part(e, t) {
	let n = readPkcs12(e);
	return n === null ? null : {
		certificates: n.certificates.map((e) => ({
			der: e,
			at: t
		})),
		privateKeys: n.keys.map((e) => ({
			at: t,
			kind: "private key in a PKCS#12 file",
			...e
		})),
		problems: n.problems.map((e) => problem(t, e))
	};
}
function failedPart(e, t) {
	return {
		...emptyPart,
		problems: [problem(e, t)]
	};
}
function problem(e, t) {
	return {
		what: "certificate",
		why: t,
		location: e
	};
}
function isEmpty(e) {
	return e.certificates.length + e.privateKeys.length + e.problems.length === 0;
}
const standIns = [
	[/^version https:\/\/git-lfs/, "it is a Git LFS pointer; fetch the file itself"],
	[/^\0GITCRYPT/, "it is encrypted with git-crypt"],
	[/^\$ANSIBLE_VAULT/, "it is encrypted with Ansible Vault"],
	[/^age-encryption\.org|^-----BEGIN AGE/, "it is encrypted with age"]
];
function whyNothing(e) {
	if (e.length === 0) return "the file is empty";
	if (e[0] === 48 && (e[1] ?? 0) >= 128) return "the file starts like DER and is cut short or damaged";
	let t = Buffer.from(e.subarray(0, 64)).toString("latin1");
	return standIns.find(([e]) => e.test(t))?.[1] ?? "the file holds no certificate";
}
// src/readers/certificates/certificates-reader.ts
const keyExtension = /\.(?:pem|key|crt|cer|cert|der|p12|pfx|p8|p7b|p7c|pk8)(?:\.[\w-]+)?$/i, keyName = /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|(?:priv(?:ate)?[-_]?key|server[-_]key|tls[-_]key).*)$/i, keyInside = /\.key\./i;
function mayHoldKey(e) {
	let t = e.path.slice(e.path.lastIndexOf("/") + 1);
	return e.kind !== "file" || (e.size ?? 0) > 4194304 ? !1 : keyExtension.test(t) || keyName.test(t) || keyInside.test(t);
}
function privateKeysIn(e) {
	return e.entries.filter(mayHoldKey).flatMap((t) => {
		let n = e.bytes(t.path);
		return n === void 0 ? [] : readCertificates(t.path, n).privateKeys;
	});
}
// src/readers/declared/declared-library.ts
const libraryNames = {
	openssl: "openssl",
	boringssl: "boringssl",
	gnutls: "gnutls",
	go: "go",
	golang: "go",
	crypto: "go",
	jsse: "jsse",
	jdk: "jsse",
	java: "jsse",
	openjdk: "jsse",
	s2n: "s2n",
	schannel: "schannel"
}, likelyOpenSsl = [
	"3.0",
	"1.1.1",
	"3.5"
], unversioned = "unversioned";
function declaredSoftware(e, t) {
	let { software: n, version: r, tlsLibrary: i } = e, { libraries: a, because: o } = i === null ? usualLibraries(e, t) : writtenLibrary(i.value), [s, ...c] = a.map((e) => ({
		name: n.value,
		version: r?.value ?? unversioned,
		tlsLibrary: e,
		basis: "settings",
		at: (r ?? n).at,
		because: o
	}));
	return [s, ...c];
}
const stated = "stated in the settings";
function writtenLibrary(e) {
	let [t = ""] = /[a-z]+(?:2n)?/.exec(e.toLowerCase()) ?? [], n = Object.hasOwn(libraryNames, t) ? libraryNames[t] : void 0, [r] = /\d+(?:\.\d+)*[a-z]?/.exec(e.replace(/s2n/i, "")) ?? [];
	return {
		libraries: [libraryOf$1(n ?? "unknown", r ?? unversioned)],
		because: stated
	};
}
function usualLibraries({ version: e }, t) {
	if (t === null) return {
		libraries: [libraryOf$1("unknown", unversioned)],
		because: stated
	};
	let { library: n, libraryVersion: r } = t;
	if (r === "software") return {
		libraries: [libraryOf$1(n, e?.value ?? unversioned)],
		because: stated
	};
	if (r !== null) return {
		libraries: [libraryOf$1(n, r)],
		because: stated
	};
	if (n !== "openssl") return {
		libraries: [libraryOf$1(n, unversioned)],
		because: stated
	};
	let [i, ...a] = likelyOpenSsl.map((e) => libraryOf$1(n, e));
	return {
		libraries: [i, ...a],
		because: `${stated}, which do not name its OpenSSL: ${likelyOpenSsl[0]} is assumed`
	};
}
function libraryOf$1(e, t) {
	return {
		name: e,
		version: e === "openssl" ? nearestVersion(t) : t
	};
}
// src/openssl/cipher-order.ts
function add(e, t) {
	let [n, r] = part$1(e.inactive, t);
	return {
		inactive: n,
		active: [...e.active, ...r]
	};
}
function remove(e, t) {
	let [n, r] = part$1(e.active, t);
	return {
		inactive: [...r, ...e.inactive],
		active: n
	};
}
function moveToEnd(e, t) {
	let [n, r] = part$1(e.active, t);
	return {
		...e,
		active: [...n, ...r]
	};
}
function kill(e, t) {
	return {
		inactive: part$1(e.inactive, t)[0],
		active: part$1(e.active, t)[0]
	};
}
function sortByStrength(e) {
	return {
		...e,
		active: e.active.toSorted((e, t) => t.strengthBits - e.strengthBits)
	};
}
function startingList(e) {
	let t = starts.get(e) ?? arranged(e);
	return starts.set(e, t), t;
}
function moveToFront(e, t) {
	let [n, r] = part$1(e.active, t);
	return {
		...e,
		active: [...r, ...n]
	};
}
function part$1(e, t) {
	let n = e.filter((e) => matches(e, t));
	return n.length === 0 ? [e, n] : [e.filter((e) => !matches(e, t)), n];
}
const everything = {
	attributes: unconstrained,
	code: null
}, strength = [sortByStrength, everything], steps102 = [
	[add, wants({ keyExchange: ["kECDHE"] })],
	[remove, wants({ keyExchange: ["kECDHE"] })],
	[add, wants({ encryption: [
		"AES128",
		"AES256",
		"AES128GCM",
		"AES256GCM"
	] })],
	[add, everything],
	[moveToEnd, wants({ mac: ["MD5"] })],
	[moveToEnd, wants({ authentication: ["aNULL"] })],
	[moveToEnd, wants({ authentication: ["aECDH"] })],
	[moveToEnd, wants({ keyExchange: ["kRSA"] })],
	[moveToEnd, wants({ keyExchange: ["kPSK"] })],
	[moveToEnd, wants({ encryption: ["RC4"] })],
	strength,
	[remove, everything]
], modernSteps = [
	[add, wants({
		keyExchange: ["kECDHE"],
		authentication: ["aECDSA"]
	})],
	[add, wants({ keyExchange: ["kECDHE"] })],
	[remove, wants({ keyExchange: ["kECDHE"] })],
	[add, wants({ encryption: ["AES128GCM", "AES256GCM"] })],
	[add, wants({ encryption: ["CHACHA20/POLY1305"] })],
	[add, wants({ encryption: [
		"AES128",
		"AES256",
		"AES128CCM",
		"AES256CCM",
		"AES128CCM8",
		"AES256CCM8"
	] })],
	[add, everything],
	[moveToEnd, wants({ mac: ["MD5"] })],
	[moveToEnd, wants({ authentication: ["aNULL"] })],
	[moveToEnd, wants({ keyExchange: ["kRSA"] })],
	[moveToEnd, wants({ keyExchange: ["kPSK"] })],
	[moveToEnd, wants({ encryption: ["RC4"] })],
	strength,
	[moveToFront, wants({ minimum: ["TLSv1.2"] })],
	[moveToFront, wants({ mac: ["AEAD"] })],
	[moveToFront, wants({ keyExchange: ["kDHE", "kECDHE"] })],
	[moveToFront, wants({
		keyExchange: ["kDHE", "kECDHE"],
		mac: ["AEAD"]
	})],
	[remove, everything]
], starts = new Map();
function arranged(e) {
	let t = e === "1.0.2" ? steps102 : modernSteps, n = {
		inactive: candidates$1(e),
		active: []
	};
	return t.reduce((e, [t, n]) => t(e, n), n);
}
function wants(e) {
	let t = { ...unconstrained };
	for (let [n, r] of Object.entries(e)) t[n] = bits(n, r);
	return {
		attributes: t,
		code: null
	};
}
// src/openssl/cipher-rules.ts
function* readRules(e, t) {
	let n = 0;
	for (; n < e.length;) {
		if (isSeparator(e[n])) {
			n += 1;
			continue;
		}
		let { rule: r, end: i } = readRule(e, n, t);
		if (yield r, r.kind === "invalid") return;
		n = i;
	}
}
function readRule(e, t, n) {
	let r = e[t];
	return r === "@" ? readCommand(e, t + 1, n) : r === "-" || r === "+" || r === "!" ? readChain$1(e, t + 1, r, n) : readChain$1(e, t, "", n);
}
function readCommand(e, t, n) {
	let r = wordAt(e, t, n), i = separatorAfter(e, t + r.length);
	if (r === "STRENGTH") return {
		rule: { kind: "strength" },
		end: i
	};
	let a = /^SECLEVEL=([0-5])$/.exec(r)?.[1];
	return a === void 0 ? {
		rule: { kind: "invalid" },
		end: i
	} : {
		rule: {
			kind: "level",
			level: Number(a)
		},
		end: i
	};
}
function readChain$1(e, t, n, r) {
	let i = r === "1.0.2" ? "by-attributes" : "by-code", a = {
		attributes: unconstrained,
		code: null
	}, o = t;
	for (;;) {
		let s = o, c = wordAt(e, o, r);
		if (c === "") return {
			rule: { kind: "invalid" },
			end: o
		};
		o += c.length;
		let l = nameConstraint(c, r), u = l && narrow(a.attributes, l, i);
		if (!u) return ignore$1(e, t, o, l ? "nothing-in-common" : whyUnknown(wholeName(e, s)));
		if (a = u, e[o] !== "+") return {
			rule: {
				kind: "select",
				operator: n,
				wanted: a
			},
			end: o
		};
		o += 1;
	}
}
function ignore$1(e, t, n, r) {
	let i = separatorAfter(e, n);
	return {
		rule: {
			kind: "ignored",
			token: e.slice(t, i),
			offset: t,
			reason: r
		},
		end: i
	};
}
const words = {
	"1.0.2": /[A-Za-z0-9.-]*/y,
	"1.1.1": /[A-Za-z0-9.=-]*/y,
	"3.0": /[A-Za-z0-9.=-]*/y,
	"3.2": /[A-Za-z0-9._=-]*/y,
	"3.5": /[A-Za-z0-9._=-]*/y
};
function wordAt(e, t, n) {
	let r = words[n];
	return r.lastIndex = t, r.exec(e)?.[0] ?? "";
}
function wholeName(e, t) {
	return wordAt(e, t, "3.5");
}
function isSeparator(e) {
	return e === ":" || e === " " || e === ";" || e === ",";
}
function separatorAfter(e, t) {
	let n = t;
	for (; n < e.length && !isSeparator(e[n]);) n += 1;
	return n;
}
// src/openssl/cipher-string.ts
function evaluateCipherString(e, t) {
	let n = `${t} ${e}`, r = memory.get(n);
	if (r) return r;
	let i = evaluate(e, t);
	return e.length <= longestRemembered && remember$1(n, i), i;
}
const memory = new Map(), longestRemembered = 8192;
function remember$1(e, t) {
	memory.size >= 2e3 && memory.clear(), memory.set(e, t);
}
function evaluate(e, t) {
	let { rules: n, offset: r } = expand(e, t), i = {
		list: startingList(t),
		securityLevel: null,
		error: null,
		ignored: []
	};
	for (let e of n) {
		for (let n of readRules(e.text, t)) apply(i, n, e.given ? r : null);
		if (i.error) break;
	}
	return finish(i);
}
function expand(e, t) {
	let n = suiteBStrings.find(({ prefix: t }) => e.startsWith(t));
	if (n) return {
		rules: [{
			text: n.cipherString,
			given: null
		}],
		offset: 0
	};
	if (!e.startsWith("DEFAULT")) return {
		rules: [{
			text: e,
			given: "given"
		}],
		offset: 0
	};
	let r = e[7] === ":" ? 8 : 7;
	return {
		rules: [{
			text: cipherStringDefaults[t],
			given: null
		}, {
			text: e.slice(r),
			given: "given"
		}],
		offset: r
	};
}
function apply(e, t, n) {
	switch (t.kind) {
		case "select":
			e.list = actions[t.operator](e.list, t.wanted);
			return;
		case "strength":
			e.list = sortByStrength(e.list);
			return;
		case "level":
			e.securityLevel = t.level;
			return;
		case "ignored":
			n !== null && e.ignored.push({
				token: t.token,
				offset: n + t.offset,
				reason: t.reason
			});
			return;
		case "invalid": e.error = "invalid command";
	}
}
const actions = {
	"": add,
	"+": moveToEnd,
	"-": remove,
	"!": kill
};
function finish({ list: e, securityLevel: t, error: n, ignored: r }) {
	let i = n ? [] : e.active.map((e) => e.suite);
	return {
		suites: i,
		securityLevel: t,
		error: n ?? (i.length === 0 ? "no cipher match" : null),
		ignored: r
	};
}
// src/openssl/colon-list.ts
function listElements(e, t) {
	let n = 0;
	return e.split(t).map((e) => {
		let t = trimmed(e, n);
		return n += e.length + 1, t;
	});
}
function trimmed(e, t) {
	let n = 0, r = e.length;
	for (; n < r && isSpace(e.charCodeAt(n));) n += 1;
	for (; r > n && isSpace(e.charCodeAt(r - 1));) --r;
	return {
		text: e.slice(n, r),
		offset: t + n
	};
}
function isSpace(e) {
	return e === 32 || e >= 9 && e <= 13;
}
// src/openssl/group-list.ts
function evaluateGroupList(e, t) {
	let n = t === "3.5" ? readTuples(e) : readNames(e, t);
	if ("error" in n) return {
		groups: [],
		tuples: [],
		error: n.error
	};
	let r = n.tuples.map((e) => e.flatMap(({ group: e }) => e ? [e] : [])).filter((e) => e.length > 0);
	return {
		groups: r.flat(),
		tuples: r,
		error: null
	};
}
function readNames(e, t) {
	let n = new Set();
	for (let { text: r } of listElements(e, ":")) {
		let e = t === "3.2" && r.startsWith("?"), i = e ? r.slice(1) : r, a = rowOf(i, t);
		if (!a && !e) return { error: unknownGroup(i) };
		if (a && n.has(a) && t !== "3.2") return { error: `group named twice: ${i}` };
		a && n.add(a);
	}
	return n.size > 0 ? { tuples: [[...n]] } : { error: "no valid group" };
}
function readTuples(e) {
	let t = [];
	for (let n of listElements(e, "/")) {
		t.push(new Set());
		for (let e of listElements(n.text, ":")) {
			let n = addElement(t, e.text);
			if (n !== null) return { error: n };
		}
	}
	return { tuples: t.map((e) => [...e]) };
}
function addElement(e, t) {
	let n = /^([?*-]*)(.*)$/s.exec(t), [r, i] = [n?.[1] ?? "", n?.[2] ?? ""];
	if (new Set(r).size < r.length || i === "") return unknownGroup(t);
	if (i.toUpperCase() === "DEFAULT") return r === "" ? addDefault(e) : unknownGroup(t);
	let a = rowOf(i, "3.5");
	if (!a) return r.includes("?") ? null : unknownGroup(i);
	if (r.includes("-")) for (let t of e) t.delete(a);
	else e.some((e) => e.has(a)) || e.at(-1)?.add(a);
	return null;
}
function addDefault(e) {
	return groupListDefault.forEach((t, n) => {
		n > 0 && e.push(new Set());
		for (let n of t) addElement(e, n);
	}), null;
}
function unknownGroup(e) {
	return e === "" ? "empty group name" : `unknown group: ${e}`;
}
function rowOf(e, t) {
	let n = t === "3.5" ? (t) => t.toLowerCase() === e.toLowerCase() : (t) => t === e;
	return groupRows.find((e) => isSince(t, e.since) && namesOf(e, t).some(n));
}
function namesOf(e, t) {
	return isSince(t, "3.0") ? [...e.names, ...e.namesSince30] : e.names;
}
// src/readers/declared/declared-tls.ts
function declaredTls(e) {
	let t = suitesOf$1(e);
	return {
		protocols: protocolsOf$1(e),
		cipherSuites: ofSuites(t, ({ older: e }) => e),
		tls13CipherSuites: ofSuites(t, ({ tls13: e }) => e),
		suitePreference: orDefault(e, null, e.defaults?.preference ?? null, "order of preference"),
		groups: groupsOf$1(e),
		signatureSchemes: known("library-default", null, `default of ${libraryText(e)}`),
		securityLevel: levelOf$2(e, t),
		dhParameters: dhOf(e),
		alpn: orDefault(e, e.declared.alpn, e.defaults?.alpn ?? null, "application protocols")
	};
}
function orDefault(e, t, n, r) {
	return t === null ? n === null ? unknown$1(`the settings do not tell its ${r}`, e.declared.at) : known(n, null, defaultText(e)) : known(t.value, t.at);
}
function defaultText({ software: e, defaults: t }) {
	let n = e.version === "unversioned" ? "" : ` ${e.version}`;
	return `default of ${e.name}${n}${t?.evidence === "inferred" ? " (inferred)" : ""}`;
}
function protocolsOf$1(e) {
	let { declared: t, defaults: n } = e, r = n?.protocols ?? null, i = opensslOf(e) === "1.0.2" ? r?.filter((e) => e !== "TLSv1.3") : r;
	return orDefault(e, t.protocols, i ?? null, "protocol versions");
}
function suitesOf$1(e) {
	let { declared: t, defaults: n } = e, r = n?.ciphers ?? null, i = n?.cipherSuffix ?? "", a = t.ciphers === null ? r : namesIn(t.ciphers.value) ? t.ciphers.value : `${t.ciphers.value}${i}`, o = t.ciphers?.at ?? null;
	return a === null ? unknown$1("the settings do not tell its cipher suites", t.at) : evaluated$2(e, a === "library" ? "DEFAULT" : a, o, t.ciphers === null ? defaultText(e) : null);
}
function evaluated$2(e, t, n, r) {
	let i = libraryDefaults("3.0").tls13CipherSuites, a = namesIn(t);
	if (a !== null) {
		let e = a.filter(({ minimumVersion: e }) => e === "TLSv1.3");
		return known({
			older: a.filter(({ minimumVersion: e }) => e !== "TLSv1.3"),
			tls13: e.length > 0 ? e : i,
			level: null
		}, n, r);
	}
	let { suites: o, securityLevel: s, error: c } = evaluateCipherString(t, opensslOf(e) ?? "3.5");
	return c === null ? known({
		older: o,
		tls13: i,
		level: s
	}, n, r) : unknown$1(`the ciphers "${t.slice(0, 80)}" can't be read: ${c}`, n);
}
function namesIn(e) {
	let t = e.split(/[:,\s]+/).filter((e) => e !== "").map((e) => suiteByIanaName(e) ?? suiteByOpenSslName(e));
	return t.every((e) => e !== void 0) ? t : null;
}
function ofSuites(e, t) {
	return isKnown$1(e) ? {
		...e,
		value: t(e.value)
	} : e;
}
function groupsOf$1(e) {
	let { declared: t, defaults: n } = e, r = t.groups?.value ?? n?.groups ?? null, i = t.groups?.at ?? null;
	if (r === null) return unknown$1("the settings do not tell its groups", t.at);
	let a = opensslOf(e);
	if (r === "library") return a === null ? unknown$1(`the default groups of ${libraryText(e)} are not in the table`, t.at) : known(libraryDefaults(a).groups, null, `default of ${libraryText(e)}`);
	let { groups: o, error: s } = evaluateGroupList(r, i === null ? "3.5" : a ?? "3.5");
	return s === null ? known(o, i, i === null ? defaultText(e) : null) : unknown$1(`the groups "${r.slice(0, 80)}" can't be read: ${s}`, i);
}
function levelOf$2(e, t) {
	let n = opensslOf(e);
	return n === null ? known(0, null, `${libraryText(e)} has no security levels`) : isKnown$1(t) && t.value.level !== null ? {
		...t,
		value: t.value.level
	} : known(libraryDefaults(n).securityLevel, null, `default of ${libraryText(e)}`);
}
function dhOf(e) {
	let t = e.defaults?.dhBits ?? null;
	return t === null ? unknown$1("the settings do not tell its Diffie-Hellman parameters", e.declared.at) : known(t === "none" ? t : { bits: t }, null, defaultText(e));
}
function opensslOf({ software: e }) {
	let { name: t, version: n } = e.tlsLibrary;
	return t === "openssl" ? nearestVersion(n) : null;
}
function libraryText({ software: { tlsLibrary: e } }) {
	return `${e.name} ${e.version}`;
}
// src/readers/declared/software-defaults.data.ts
const since12 = ["TLSv1.2", "TLSv1.3"], since10 = [
	"TLSv1.0",
	"TLSv1.1",
	"TLSv1.2",
	"TLSv1.3"
], usual = {
	from: null,
	until: null,
	libraryVersion: null,
	cipherSuffix: "",
	preference: null,
	dhBits: "none",
	alpn: null,
	refusal: "alert",
	evidence: "source"
}, apache = {
	...usual,
	names: [
		"apache",
		"apache2",
		"httpd",
		"apache httpd",
		"apache http server"
	],
	from: "2.4.36",
	library: "openssl",
	protocols: since10,
	ciphers: "ALL:!COMPLEMENTOFDEFAULT:!eNULL:!aNULL:!eNULL:!EXP",
	cipherSuffix: ":!aNULL:!eNULL:!EXP",
	groups: "library",
	preference: "client",
	dhBits: 2048,
	alpn: ["http/1.1"],
	source: "apache/httpd 2.4.62 modules/ssl/ssl_engine_config.c, ssl_engine_init.c, ssl_private.h, CHANGES"
}, haproxy = {
	...usual,
	names: ["haproxy"],
	from: "2.8",
	library: "openssl",
	protocols: since12,
	ciphers: "library",
	groups: "library",
	preference: "server",
	alpn: ["h2", "http/1.1"],
	source: "haproxy/haproxy src/ssl_sock.c, src/cfgparse-ssl.c, doc/configuration.txt"
}, lighttpd = {
	...usual,
	names: ["lighttpd"],
	from: "1.4.77",
	library: "openssl",
	protocols: ["TLSv1.3"],
	ciphers: "EECDH+AESGCM:CHACHA20:!PSK:!DHE",
	cipherSuffix: ":!aNULL:!eNULL:!EXP",
	groups: "X25519:P-256:P-384:X448",
	dhBits: null,
	alpn: ["h2", "http/1.1"],
	source: "lighttpd/lighttpd1.4 NEWS, src/mod_openssl.c"
}, goAead = "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256:TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256:TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384:TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384:TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256:TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", goSecure = `${goAead}:TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA:TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA:TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA:TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA`, go3des = `${goSecure}:TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA`, goRsa = `${goSecure}:TLS_RSA_WITH_AES_128_GCM_SHA256:TLS_RSA_WITH_AES_256_GCM_SHA384:TLS_RSA_WITH_AES_128_CBC_SHA:TLS_RSA_WITH_AES_256_CBC_SHA:TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA:TLS_RSA_WITH_3DES_EDE_CBC_SHA`, goCurves = "X25519:P-256:P-384:P-521", go = {
	...usual,
	names: [
		"go",
		"golang",
		"net/http"
	],
	library: "go",
	libraryVersion: "software",
	protocols: since12,
	ciphers: goSecure,
	groups: goCurves,
	preference: "server",
	alpn: ["h2", "http/1.1"],
	source: "golang/go src/crypto/tls of 1.15, 1.24.4, 1.26.10 and 1.27.3, for a go.mod of the same version"
}, caddy = {
	...go,
	names: ["caddy"],
	libraryVersion: null,
	from: "2.10",
	ciphers: goAead,
	groups: "X25519MLKEM768:X25519:P-256",
	source: "caddyserver/caddy modules/caddytls/values.go, connpolicy.go"
}, java = {
	...usual,
	names: [
		"java",
		"jsse",
		"jdk",
		"openjdk"
	],
	from: "16",
	library: "jsse",
	libraryVersion: "software",
	protocols: since12,
	ciphers: null,
	groups: null,
	dhBits: null,
	evidence: "inferred",
	source: "jdk.tls.disabledAlgorithms takes TLS 1.0 and 1.1 away (8u291, 11.0.11, 16)"
}, nginx = {
	...usual,
	names: ["nginx", "openresty"],
	from: "1.27.3",
	library: "openssl",
	protocols: since12,
	ciphers: "HIGH:!aNULL:!MD5",
	groups: "library",
	preference: "client",
	alpn: [
		"http/1.1",
		"http/1.0",
		"http/0.9"
	],
	refusal: "http-400",
	source: "nginx/nginx src/http/modules/ngx_http_ssl_module.c, docs/xml/nginx/changes.xml"
}, node = {
	...usual,
	names: [
		"node",
		"nodejs",
		"node.js"
	],
	from: "24",
	library: "openssl",
	libraryVersion: "3.5",
	protocols: since12,
	ciphers: "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA384:DHE-RSA-AES256-SHA384:ECDHE-RSA-AES256-SHA256:DHE-RSA-AES256-SHA256:HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:!CAMELLIA",
	groups: "library",
	preference: "server",
	alpn: ["http/1.1"],
	evidence: "observed",
	source: "tls.DEFAULT_CIPHERS and DEFAULT_MIN_VERSION of Node 12 to 25"
}, envoy = {
	...usual,
	names: [
		"envoy",
		"istio",
		"istio gateway"
	],
	from: "1.23",
	library: "boringssl",
	libraryVersion: "unversioned",
	protocols: since12,
	ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384",
	groups: "X25519:P-256",
	preference: "server",
	alpn: [],
	source: "envoyproxy/data-plane-api envoy/extensions/transport_sockets/tls/v3/common.proto and its history"
}, managed = {
	...usual,
	library: "unknown",
	libraryVersion: "unversioned",
	protocols: null,
	ciphers: null,
	groups: null,
	dhBits: null,
	evidence: "documented"
}, softwareDefaults = [
	apache,
	{
		...apache,
		from: "2.4.17",
		until: "2.4.36",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		],
		groups: null
	},
	{
		...apache,
		from: null,
		until: "2.4.17",
		protocols: [
			"SSLv3",
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		],
		groups: "P-256"
	},
	haproxy,
	{
		...haproxy,
		from: "2.2",
		until: "2.8",
		alpn: []
	},
	{
		...haproxy,
		from: "2.0",
		until: "2.2",
		alpn: [],
		protocols: since10
	},
	{
		...haproxy,
		from: null,
		until: "2.0",
		alpn: [],
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		]
	},
	lighttpd,
	{
		...lighttpd,
		from: "1.4.68",
		until: "1.4.77",
		protocols: since12,
		ciphers: null,
		groups: "library"
	},
	{
		...lighttpd,
		from: "1.4.56",
		until: "1.4.68",
		protocols: since12,
		ciphers: "HIGH",
		groups: "library"
	},
	caddy,
	{
		...caddy,
		from: "2.0",
		until: "2.10",
		groups: "X25519:P-256"
	},
	{
		...go,
		names: ["traefik"],
		libraryVersion: null,
		from: "2.9",
		groups: goCurves,
		alpn: [
			"h2",
			"http/1.1",
			"acme-tls/1"
		],
		source: "traefik/traefik pkg/tls/tlsmanager.go: the default options, with the lists of the Go it was built with"
	},
	{
		...go,
		names: ["traefik"],
		libraryVersion: null,
		from: null,
		until: "2.9",
		protocols: since10,
		ciphers: goRsa
	},
	{
		...go,
		from: "1.26",
		groups: `X25519MLKEM768:SecP256r1MLKEM768:SecP384r1MLKEM1024:${goCurves}`
	},
	{
		...go,
		from: "1.24",
		until: "1.26",
		groups: `X25519MLKEM768:${goCurves}`
	},
	{
		...go,
		from: "1.23",
		until: "1.24"
	},
	{
		...go,
		from: "1.22",
		until: "1.23",
		ciphers: `${go3des}:TLS_RSA_WITH_3DES_EDE_CBC_SHA`
	},
	{
		...go,
		from: "1.13",
		until: "1.22",
		protocols: since10,
		ciphers: goRsa
	},
	java,
	{
		...java,
		from: "11.0.11",
		until: "12"
	},
	{
		...java,
		names: ["tomcat"],
		from: null,
		libraryVersion: null,
		ciphers: "HIGH:!aNULL:!eNULL:!DES:!RC4:!MD5:!kRSA",
		preference: "client",
		alpn: ["http/1.1"],
		evidence: "source",
		source: "apache/tomcat java/org/apache/tomcat/util/net/SSLHostConfig.java, with a JVM from 2021 on"
	},
	{
		...java,
		names: [
			"jetty",
			"spring",
			"spring boot",
			"undertow"
		],
		from: null,
		libraryVersion: null
	},
	nginx,
	{
		...nginx,
		from: "1.23.4",
		until: "1.27.3",
		protocols: since10
	},
	{
		...nginx,
		from: "1.21.4",
		until: "1.23.4",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		]
	},
	{
		...nginx,
		from: "1.11",
		until: "1.21.4",
		protocols: [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2"
		],
		alpn: ["http/1.1"]
	},
	node,
	{
		...node,
		from: "18",
		until: "22",
		libraryVersion: "3.0"
	},
	{
		...node,
		from: "22",
		until: "24",
		libraryVersion: null
	},
	{
		...node,
		from: "12",
		until: "18",
		libraryVersion: "1.1.1"
	},
	envoy,
	{
		...envoy,
		from: "1.22",
		until: "1.23",
		ciphers: null
	},
	{
		...envoy,
		from: null,
		until: "1.22",
		protocols: since10,
		ciphers: null
	},
	{
		...usual,
		names: ["gnutls-serv", "gnutls"],
		library: "gnutls",
		libraryVersion: "software",
		protocols: since12,
		ciphers: null,
		groups: null,
		dhBits: null,
		evidence: "observed",
		source: "gnutls-serv 3.7.9 on loopback"
	},
	{
		...usual,
		names: ["openssl s_server", "s_server"],
		library: "openssl",
		libraryVersion: "software",
		protocols: since12,
		ciphers: "library",
		groups: "library",
		preference: "client",
		dhBits: 2048,
		alpn: [],
		source: "OpenSSL apps/s_server.c"
	},
	{
		...usual,
		names: ["stunnel", "hitch"],
		library: "openssl",
		protocols: null,
		ciphers: null,
		groups: "library",
		alpn: null,
		evidence: "inferred",
		source: "programs on OpenSSL"
	},
	{
		...managed,
		names: [
			"aws api gateway",
			"api gateway",
			"aws-api-gateway",
			"cloudflare",
			"cloudflare api shield"
		],
		refusal: "http-400",
		source: "the products answer a missing client certificate by an HTTP status"
	},
	{
		...managed,
		names: [
			"azure application gateway",
			"azure ag",
			"application gateway",
			"azure-application-gateway"
		],
		refusal: "http-400",
		source: "learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting"
	},
	{
		...managed,
		names: [
			"iis",
			"microsoft iis",
			"http.sys"
		],
		library: "schannel",
		refusal: "http-400",
		source: "the handshake goes through, the request is refused"
	},
	{
		...managed,
		names: [
			"aws alb",
			"alb",
			"aws-alb",
			"application load balancer",
			"elb",
			"gcp",
			"gcp alb",
			"google cloud load balancer"
		],
		source: "a refused TLS connection"
	},
	{
		...usual,
		names: [
			"bun",
			"grpc",
			"grpcio"
		],
		library: "boringssl",
		libraryVersion: "unversioned",
		protocols: null,
		ciphers: null,
		groups: null,
		evidence: "observed",
		source: "on loopback"
	}
];
// src/readers/declared/declared-endpoint.ts
function declaredEndpoint(e, t) {
	let n = defaultsFor(e), [r, ...i] = declaredSoftware(e, n).map((r) => endpointWith({
		declared: e,
		defaults: n,
		software: r
	}, t));
	return {
		...r,
		alternatives: i
	};
}
function endpointWith(e, t) {
	let { declared: n, software: r } = e;
	return {
		id: `${t[0] ?? "*"}:${n.port}`,
		names: t,
		address: "*",
		port: n.port,
		software: r,
		transport: known("tls", n.at),
		...declaredTls(e),
		certificates: known([{
			path: null,
			chain: unknown$1("is not in the tree", n.at)
		}]),
		clientCertificate: requestOf(e),
		nameHandling: known("serves", null, "the settings give it these names"),
		...n.unknownNames === null ? {} : { unknownNames: known(n.unknownNames.value, n.unknownNames.at) },
		redirect: null,
		location: n.at,
		root: n.at.path,
		alternatives: []
	};
}
const none$1 = {
	mode: "none",
	refusal: "none",
	depth: null,
	caFile: null,
	crlFile: null
};
function requestOf({ declared: e, defaults: t }) {
	if (e.clientCertificate === null) return known(none$1, null, "the settings ask for none");
	let { value: n, at: r } = e.clientCertificate;
	if (n.request === "none") return known(none$1, r);
	let { asked: i, verifyErrors: a, unverifiedStatus: o, depth: s, ca: c, crl: l } = n;
	return known({
		mode: n.request,
		refusal: i === "after-request" ? "http-400" : t?.refusal ?? "alert",
		depth: s,
		caFile: c,
		crlFile: l,
		asked: i,
		verifyErrors: a,
		...o === null ? {} : { unverifiedStatus: o }
	}, r);
}
function defaultsFor({ software: e, version: t }) {
	let n = e.value.trim().toLowerCase(), r = softwareDefaults.filter(({ names: e }) => e.includes(n));
	return (t === null ? r[0] : r.find((e) => holdsFor(e, t.value))) ?? null;
}
function holdsFor({ from: e, until: t }, n) {
	return (e === null || compare$1(n, e) >= 0) && (t === null || compare$1(n, t) < 0);
}
function compare$1(e, t) {
	let [n, r] = [numbers(e), numbers(t)];
	for (let [e, t] of n.entries()) {
		let n = t - (r[e] ?? 0);
		if (n !== 0) return n;
	}
	return 0;
}
function numbers(e) {
	return (e.match(/\d{1,9}/g) ?? []).slice(0, 4).map(Number);
}
// src/readers/declared/declared-reader.ts
const declaredReader = {
	id: "declared",
	mayHold: () => !1,
	read: (e, t) => readDeclared(t)
};
function readDeclared({ endpoints: e }) {
	let t = new Map();
	for (let { name: n, server: r } of e) {
		if (r === void 0) continue;
		let e = t.get(r);
		e ? e.push(n) : t.set(r, [n]);
	}
	let n = [...t].map(([e, t]) => declaredEndpoint(e, t));
	return {
		endpoints: n,
		apps: [],
		notAssessed: [],
		used: [...new Set(n.map(({ location: e }) => e.path))]
	};
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((e) => {
	let t = Symbol.for("yaml.alias"), n = Symbol.for("yaml.document"), r = Symbol.for("yaml.map"), i = Symbol.for("yaml.pair"), a = Symbol.for("yaml.scalar"), o = Symbol.for("yaml.seq"), s = Symbol.for("yaml.node.type"), isAlias = (e) => !!e && typeof e == "object" && e[s] === t, isDocument = (e) => !!e && typeof e == "object" && e[s] === n, isMap = (e) => !!e && typeof e == "object" && e[s] === r, isPair = (e) => !!e && typeof e == "object" && e[s] === i, isScalar = (e) => !!e && typeof e == "object" && e[s] === a, isSeq = (e) => !!e && typeof e == "object" && e[s] === o;
	function isCollection(e) {
		if (e && typeof e == "object") switch (e[s]) {
			case r:
			case o: return !0;
		}
		return !1;
	}
	function isNode(e) {
		if (e && typeof e == "object") switch (e[s]) {
			case t:
			case r:
			case a:
			case o: return !0;
		}
		return !1;
	}
	e.ALIAS = t, e.DOC = n, e.MAP = r, e.NODE_TYPE = s, e.PAIR = i, e.SCALAR = a, e.SEQ = o, e.hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor, e.isAlias = isAlias, e.isCollection = isCollection, e.isDocument = isDocument, e.isMap = isMap, e.isNode = isNode, e.isPair = isPair, e.isScalar = isScalar, e.isSeq = isSeq;
})), require_visit = __commonJSMin(((e) => {
	var t = require_identity();
	let n = Symbol("break visit"), r = Symbol("skip children"), i = Symbol("remove node");
	function visit(e, n) {
		let r = initVisitor(n);
		t.isDocument(e) ? visit_(null, e.contents, r, Object.freeze([e])) === i && (e.contents = null) : visit_(null, e, r, Object.freeze([]));
	}
	visit.BREAK = n, visit.SKIP = r, visit.REMOVE = i;
	function visit_(e, r, a, o) {
		let s = callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) return replaceNode(e, o, s), visit_(e, s, a, o);
		if (typeof s != "symbol") {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					let t = visit_(e, r.items[e], a, o);
					if (typeof t == "number") e = t - 1;
					else if (t === n) return n;
					else t === i && (r.items.splice(e, 1), --e);
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				let e = visit_("key", r.key, a, o);
				if (e === n) return n;
				e === i && (r.key = null);
				let t = visit_("value", r.value, a, o);
				if (t === n) return n;
				t === i && (r.value = null);
			}
		}
		return s;
	}
	async function visitAsync(e, n) {
		let r = initVisitor(n);
		t.isDocument(e) ? await visitAsync_(null, e.contents, r, Object.freeze([e])) === i && (e.contents = null) : await visitAsync_(null, e, r, Object.freeze([]));
	}
	visitAsync.BREAK = n, visitAsync.SKIP = r, visitAsync.REMOVE = i;
	async function visitAsync_(e, r, a, o) {
		let s = await callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) return replaceNode(e, o, s), visitAsync_(e, s, a, o);
		if (typeof s != "symbol") {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					let t = await visitAsync_(e, r.items[e], a, o);
					if (typeof t == "number") e = t - 1;
					else if (t === n) return n;
					else t === i && (r.items.splice(e, 1), --e);
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				let e = await visitAsync_("key", r.key, a, o);
				if (e === n) return n;
				e === i && (r.key = null);
				let t = await visitAsync_("value", r.value, a, o);
				if (t === n) return n;
				t === i && (r.value = null);
			}
		}
		return s;
	}
	function initVisitor(e) {
		return typeof e == "object" && (e.Collection || e.Node || e.Value) ? Object.assign({
			Alias: e.Node,
			Map: e.Node,
			Scalar: e.Node,
			Seq: e.Node
		}, e.Value && {
			Map: e.Value,
			Scalar: e.Value,
			Seq: e.Value
		}, e.Collection && {
			Map: e.Collection,
			Seq: e.Collection
		}, e) : e;
	}
	function callVisitor(e, n, r, i) {
		if (typeof r == "function") return r(e, n, i);
		if (t.isMap(n)) return r.Map?.(e, n, i);
		if (t.isSeq(n)) return r.Seq?.(e, n, i);
		if (t.isPair(n)) return r.Pair?.(e, n, i);
		if (t.isScalar(n)) return r.Scalar?.(e, n, i);
		if (t.isAlias(n)) return r.Alias?.(e, n, i);
	}
	function replaceNode(e, n, r) {
		let i = n[n.length - 1];
		if (t.isCollection(i)) i.items[e] = r;
		else if (t.isPair(i)) e === "key" ? i.key = r : i.value = r;
		else if (t.isDocument(i)) i.contents = r;
		else {
			let e = t.isAlias(i) ? "alias" : "scalar";
			throw Error(`Cannot replace node with ${e} parent`);
		}
	}
	e.visit = visit, e.visitAsync = visitAsync;
})), require_directives = __commonJSMin(((e) => {
	var t = require_identity(), n = require_visit();
	let r = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	}, escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => r[e]);
	var i = class Directives {
		constructor(e, t) {
			this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, e), this.tags = Object.assign({}, Directives.defaultTags, t);
		}
		clone() {
			let e = new Directives(this.yaml, this.tags);
			return e.docStart = this.docStart, e;
		}
		atDocument() {
			let e = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = !0;
					break;
				case "1.2": this.atNextDocument = !1, this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				}, this.tags = Object.assign({}, Directives.defaultTags);
			}
			return e;
		}
		add(e, t) {
			this.atNextDocument &&= (this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			}, this.tags = Object.assign({}, Directives.defaultTags), !1);
			let n = e.trim().split(/[ \t]+/), r = n.shift();
			switch (r) {
				case "%TAG": {
					if (n.length !== 2 && (t(0, "%TAG directive should contain exactly two parts"), n.length < 2)) return !1;
					let [e, r] = n;
					return this.tags[e] = r, !0;
				}
				case "%YAML": {
					if (this.yaml.explicit = !0, n.length !== 1) return t(0, "%YAML directive should contain exactly one part"), !1;
					let [e] = n;
					if (e === "1.1" || e === "1.2") return this.yaml.version = e, !0;
					{
						let n = /^\d+\.\d+$/.test(e);
						return t(6, `Unsupported YAML version ${e}`, n), !1;
					}
				}
				default: return t(0, `Unknown directive ${r}`, !0), !1;
			}
		}
		tagName(e, t) {
			if (e === "!") return "!";
			if (e[0] !== "!") return t(`Not a valid tag: ${e}`), null;
			if (e[1] === "<") {
				let n = e.slice(2, -1);
				return n === "!" || n === "!!" ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== ">" && t("Verbatim tags must end with a >"), n);
			}
			let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
			r || t(`The ${e} tag has no suffix`);
			let i = this.tags[n];
			if (i) try {
				return i + decodeURIComponent(r);
			} catch (e) {
				return t(String(e)), null;
			}
			return n === "!" ? e : (t(`Could not resolve tag: ${e}`), null);
		}
		tagString(e) {
			for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
			return e[0] === "!" ? e : `!<${e}>`;
		}
		toString(e) {
			let r = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], i = Object.entries(this.tags), a;
			if (e && i.length > 0 && t.isNode(e.contents)) {
				let r = {};
				n.visit(e.contents, (e, n) => {
					t.isNode(n) && n.tag && (r[n.tag] = !0);
				}), a = Object.keys(r);
			} else a = [];
			for (let [t, n] of i) t === "!!" && n === "tag:yaml.org,2002:" || e && !a.some((e) => e.startsWith(n)) || r.push(`%TAG ${t} ${n}`);
			return r.join("\n");
		}
	};
	i.defaultYaml = {
		explicit: !1,
		version: "1.2"
	}, i.defaultTags = { "!!": "tag:yaml.org,2002:" }, e.Directives = i;
})), require_anchors = __commonJSMin(((e) => {
	var t = require_identity(), n = require_visit();
	function anchorIsValid(e) {
		if (/[\x00-\x19\s,[\]{}]/.test(e)) {
			let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
			throw Error(t);
		}
		return !0;
	}
	function anchorNames(e) {
		let t = new Set();
		return n.visit(e, { Value(e, n) {
			n.anchor && t.add(n.anchor);
		} }), t;
	}
	function findNewAnchor(e, t) {
		for (let n = 1;; ++n) {
			let r = `${e}${n}`;
			if (!t.has(r)) return r;
		}
	}
	function createNodeAnchors(e, n) {
		let r = [], i = new Map(), a = null;
		return {
			onAnchor: (t) => {
				r.push(t), a ??= anchorNames(e);
				let i = findNewAnchor(n, a);
				return a.add(i), i;
			},
			setAnchors: () => {
				for (let e of r) {
					let n = i.get(e);
					if (typeof n == "object" && n.anchor && (t.isScalar(n.node) || t.isCollection(n.node))) n.node.anchor = n.anchor;
					else {
						let t = Error("Failed to resolve repeated object (this should not happen)");
						throw t.source = e, t;
					}
				}
			},
			sourceObjects: i
		};
	}
	e.anchorIsValid = anchorIsValid, e.anchorNames = anchorNames, e.createNodeAnchors = createNodeAnchors, e.findNewAnchor = findNewAnchor;
})), require_applyReviver = __commonJSMin(((e) => {
	function applyReviver(e, t, n, r) {
		if (r && typeof r == "object") {
			if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
				let n = r[t], i = applyReviver(e, r, String(t), n);
				i === void 0 ? delete r[t] : i !== n && (r[t] = i);
			}
			else if (r instanceof Map) for (let t of Array.from(r.keys())) {
				let n = r.get(t), i = applyReviver(e, r, t, n);
				i === void 0 ? r.delete(t) : i !== n && r.set(t, i);
			}
			else if (r instanceof Set) for (let t of Array.from(r)) {
				let n = applyReviver(e, r, t, t);
				n === void 0 ? r.delete(t) : n !== t && (r.delete(t), r.add(n));
			}
			else for (let [t, n] of Object.entries(r)) {
				let i = applyReviver(e, r, t, n);
				i === void 0 ? delete r[t] : i !== n && (r[t] = i);
			}
		}
		return e.call(t, n, r);
	}
	e.applyReviver = applyReviver;
})), require_toJS = __commonJSMin(((e) => {
	var t = require_identity();
	function toJS(e, n, r) {
		if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), r));
		if (e && typeof e.toJSON == "function") {
			if (!r || !t.hasAnchor(e)) return e.toJSON(n, r);
			let i = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			r.anchors.set(e, i), r.onCreate = (e) => {
				i.res = e, delete r.onCreate;
			};
			let a = e.toJSON(n, r);
			return r.onCreate && r.onCreate(a), a;
		}
		return typeof e == "bigint" && !r?.keep ? Number(e) : e;
	}
	e.toJS = toJS;
})), require_Node = __commonJSMin(((e) => {
	var t = require_applyReviver(), n = require_identity(), r = require_toJS();
	e.NodeBase = class {
		constructor(e) {
			Object.defineProperty(this, n.NODE_TYPE, { value: e });
		}
		clone() {
			let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return this.range && (e.range = this.range.slice()), e;
		}
		toJS(e, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
			if (!n.isDocument(e)) throw TypeError("A document argument is required");
			let c = {
				anchors: new Map(),
				doc: e,
				keep: !0,
				mapAsMap: i === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof a == "number" ? a : 100
			}, l = r.toJS(this, "", c);
			if (typeof o == "function") for (let { count: e, res: t } of c.anchors.values()) o(t, e);
			return typeof s == "function" ? t.applyReviver(s, { "": l }, "", l) : l;
		}
	};
})), require_Alias = __commonJSMin(((e) => {
	var t = require_anchors(), n = require_visit(), r = require_identity(), i = require_Node(), a = require_toJS(), Alias = class extends i.NodeBase {
		constructor(e) {
			super(r.ALIAS), this.source = e, Object.defineProperty(this, "tag", { set() {
				throw Error("Alias nodes cannot have tags");
			} });
		}
		resolve(e, t) {
			if (t?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
			let i;
			t?.aliasResolveCache ? i = t.aliasResolveCache : (i = [], n.visit(e, { Node: (e, t) => {
				(r.isAlias(t) || r.hasAnchor(t)) && i.push(t);
			} }), t && (t.aliasResolveCache = i));
			let o;
			for (let e of i) {
				if (e === this) break;
				e.anchor === this.source && (o = e);
			}
			if (o && t) {
				let { anchors: e, doc: n, maxAliasCount: r } = t, i = e.get(o);
				if (i ||= (a.toJS(o, null, t), e.get(o)), i?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (r >= 0 && (i.count += 1, i.aliasCount === 0 && (i.aliasCount = getAliasCount(n, o, e)), i.count * i.aliasCount > r)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
			return o;
		}
		toJSON(e, t) {
			if (!t) return { source: this.source };
			let n = this.resolve(t.doc, t);
			if (!n) {
				let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw ReferenceError(e);
			}
			return t.anchors.get(n).res;
		}
		toString(e, n, r) {
			let i = `*${this.source}`;
			if (e) {
				if (t.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
					let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw Error(e);
				}
				if (e.implicitKey) return `${i} `;
			}
			return i;
		}
	};
	function getAliasCount(e, t, n) {
		if (r.isAlias(t)) {
			let r = t.resolve(e), i = n && r && n.get(r);
			return i ? i.count * i.aliasCount : 0;
		}
		if (r.isCollection(t)) {
			let r = 0;
			for (let i of t.items) {
				let t = getAliasCount(e, i, n);
				t > r && (r = t);
			}
			return r;
		}
		if (r.isPair(t)) {
			let r = getAliasCount(e, t.key, n), i = getAliasCount(e, t.value, n);
			return Math.max(r, i);
		}
		return 1;
	}
	e.Alias = Alias;
})), require_Scalar = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Node(), r = require_toJS();
	let isScalarValue = (e) => !e || typeof e != "function" && typeof e != "object";
	var Scalar = class extends n.NodeBase {
		constructor(e) {
			super(t.SCALAR), this.value = e;
		}
		toJSON(e, t) {
			return t?.keep ? this.value : r.toJS(this.value, e, t);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", e.Scalar = Scalar, e.isScalarValue = isScalarValue;
})), require_createNode = __commonJSMin(((e) => {
	var t = require_Alias(), n = require_identity(), r = require_Scalar();
	function findTagObject(e, t, n) {
		if (t) {
			let e = n.filter((e) => e.tag === t), r = e.find((e) => !e.format) ?? e[0];
			if (!r) throw Error(`Tag ${t} not found`);
			return r;
		}
		return n.find((t) => t.identify?.(e) && !t.format);
	}
	function createNode(e, i, a) {
		if (n.isDocument(e) && (e = e.contents), n.isNode(e)) return e;
		if (n.isPair(e)) {
			let t = a.schema[n.MAP].createNode?.(a.schema, null, a);
			return t.items.push(e), t;
		}
		(e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt < "u" && e instanceof BigInt) && (e = e.valueOf());
		let { aliasDuplicateObjects: o, onAnchor: s, onTagObj: c, schema: l, sourceObjects: u } = a, d;
		if (o && e && typeof e == "object") {
			if (d = u.get(e), d) return d.anchor ?? (d.anchor = s(e)), new t.Alias(d.anchor);
			d = {
				anchor: null,
				node: null
			}, u.set(e, d);
		}
		i?.startsWith("!!") && (i = "tag:yaml.org,2002:" + i.slice(2));
		let f = findTagObject(e, i, l.tags);
		if (!f) {
			if (e && typeof e.toJSON == "function" && (e = e.toJSON()), !e || typeof e != "object") {
				let t = new r.Scalar(e);
				return d && (d.node = t), t;
			}
			f = e instanceof Map ? l[n.MAP] : Symbol.iterator in Object(e) ? l[n.SEQ] : l[n.MAP];
		}
		c && (c(f), delete a.onTagObj);
		let p = f?.createNode ? f.createNode(a.schema, e, a) : typeof f?.nodeClass?.from == "function" ? f.nodeClass.from(a.schema, e, a) : new r.Scalar(e);
		return i ? p.tag = i : f.default || (p.tag = f.tag), d && (d.node = p), p;
	}
	e.createNode = createNode;
})), require_Collection = __commonJSMin(((e) => {
	var t = require_createNode(), n = require_identity(), r = require_Node();
	function collectionFromPath(e, n, r) {
		let i = r;
		for (let e = n.length - 1; e >= 0; --e) {
			let t = n[e];
			if (typeof t == "number" && Number.isInteger(t) && t >= 0) {
				let e = [];
				e[t] = i, i = e;
			} else i = new Map([[t, i]]);
		}
		return t.createNode(i, void 0, {
			aliasDuplicateObjects: !1,
			keepUndefined: !1,
			onAnchor: () => {
				throw Error("This should not happen, please report a bug.");
			},
			schema: e,
			sourceObjects: new Map()
		});
	}
	let isEmptyPath = (e) => e == null || typeof e == "object" && !!e[Symbol.iterator]().next().done;
	e.Collection = class extends r.NodeBase {
		constructor(e, t) {
			super(e), Object.defineProperty(this, "schema", {
				value: t,
				configurable: !0,
				enumerable: !1,
				writable: !0
			});
		}
		clone(e) {
			let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return e && (t.schema = e), t.items = t.items.map((t) => n.isNode(t) || n.isPair(t) ? t.clone(e) : t), this.range && (t.range = this.range.slice()), t;
		}
		addIn(e, t) {
			if (isEmptyPath(e)) this.add(t);
			else {
				let [r, ...i] = e, a = this.get(r, !0);
				if (n.isCollection(a)) a.addIn(i, t);
				else if (a === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
		deleteIn(e) {
			let [t, ...r] = e;
			if (r.length === 0) return this.delete(t);
			let i = this.get(t, !0);
			if (n.isCollection(i)) return i.deleteIn(r);
			throw Error(`Expected YAML collection at ${t}. Remaining path: ${r}`);
		}
		getIn(e, t) {
			let [r, ...i] = e, a = this.get(r, !0);
			return i.length === 0 ? !t && n.isScalar(a) ? a.value : a : n.isCollection(a) ? a.getIn(i, t) : void 0;
		}
		hasAllNullValues(e) {
			return this.items.every((t) => {
				if (!n.isPair(t)) return !1;
				let r = t.value;
				return r == null || e && n.isScalar(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
			});
		}
		hasIn(e) {
			let [t, ...r] = e;
			if (r.length === 0) return this.has(t);
			let i = this.get(t, !0);
			return n.isCollection(i) ? i.hasIn(r) : !1;
		}
		setIn(e, t) {
			let [r, ...i] = e;
			if (i.length === 0) this.set(r, t);
			else {
				let e = this.get(r, !0);
				if (n.isCollection(e)) e.setIn(i, t);
				else if (e === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
	}, e.collectionFromPath = collectionFromPath, e.isEmptyPath = isEmptyPath;
})), require_stringifyComment = __commonJSMin(((e) => {
	let stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(e, t) {
		return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
	}
	e.indentComment = indentComment, e.lineComment = (e, t, n) => e.endsWith("\n") ? indentComment(n, t) : n.includes("\n") ? "\n" + indentComment(n, t) : (e.endsWith(" ") ? "" : " ") + n, e.stringifyComment = stringifyComment;
})), require_foldFlowLines = __commonJSMin(((e) => {
	let t = "block", n = "quoted";
	function foldFlowLines(e, r, i = "flow", { indentAtStart: a, lineWidth: o = 80, minContentWidth: s = 20, onFold: c, onOverflow: l } = {}) {
		if (!o || o < 0) return e;
		o < s && (s = 0);
		let u = Math.max(1 + s, 1 + o - r.length);
		if (e.length <= u) return e;
		let d = [], f = {}, p = o - r.length;
		typeof a == "number" && (a > o - Math.max(2, s) ? d.push(0) : p = o - a);
		let m, h, g = !1, _ = -1, v = -1, y = -1;
		i === t && (_ = consumeMoreIndentedLines(e, _, r.length), _ !== -1 && (p = _ + u));
		for (let a; a = e[_ += 1];) {
			if (i === n && a === "\\") {
				switch (v = _, e[_ + 1]) {
					case "x":
						_ += 3;
						break;
					case "u":
						_ += 5;
						break;
					case "U":
						_ += 9;
						break;
					default: _ += 1;
				}
				y = _;
			}
			if (a === "\n") i === t && (_ = consumeMoreIndentedLines(e, _, r.length)), p = _ + r.length + u, m = void 0;
			else {
				if (a === " " && h && h !== " " && h !== "\n" && h !== "	") {
					let t = e[_ + 1];
					t && t !== " " && t !== "\n" && t !== "	" && (m = _);
				}
				if (_ >= p) {
					if (m) d.push(m), p = m + u, m = void 0;
					else if (i === n) {
						for (; h === " " || h === "	";) h = a, a = e[_ += 1], g = !0;
						let t = _ > y + 1 ? _ - 2 : v - 1;
						if (f[t]) return e;
						d.push(t), f[t] = !0, p = t + u, m = void 0;
					} else g = !0;
				}
			}
			h = a;
		}
		if (g && l && l(), d.length === 0) return e;
		c && c();
		let b = e.slice(0, d[0]);
		for (let t = 0; t < d.length; ++t) {
			let a = d[t], o = d[t + 1] || e.length;
			a === 0 ? b = `\n${r}${e.slice(0, o)}` : (i === n && f[a] && (b += `${e[a]}\\`), b += `\n${r}${e.slice(a + 1, o)}`);
		}
		return b;
	}
	function consumeMoreIndentedLines(e, t, n) {
		let r = t, i = t + 1, a = e[i];
		for (; a === " " || a === "	";) if (t < i + n) a = e[++t];
		else {
			do
				a = e[++t];
			while (a && a !== "\n");
			r = t, i = t + 1, a = e[i];
		}
		return r;
	}
	e.FOLD_BLOCK = t, e.FOLD_FLOW = "flow", e.FOLD_QUOTED = n, e.foldFlowLines = foldFlowLines;
})), require_stringifyString = __commonJSMin(((e) => {
	var t = require_Scalar(), n = require_foldFlowLines();
	let getFoldOptions = (e, t) => ({
		indentAtStart: t ? e.indent.length : e.indentAtStart,
		lineWidth: e.options.lineWidth,
		minContentWidth: e.options.minContentWidth
	}), containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
	function lineLengthOverLimit(e, t, n) {
		if (!t || t < 0) return !1;
		let r = t - n, i = e.length;
		if (i <= r) return !1;
		for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
			if (t - n > r) return !0;
			if (n = t + 1, i - n <= r) return !1;
		}
		return !0;
	}
	function doubleQuotedString(e, t) {
		let r = JSON.stringify(e);
		if (t.options.doubleQuotedAsJSON) return r;
		let { implicitKey: i } = t, a = t.options.doubleQuotedMinMultiLineLength, o = t.indent || (containsDocumentMarker(e) ? "  " : ""), s = "", c = 0;
		for (let e = 0, t = r[e]; t; t = r[++e]) if (t === " " && r[e + 1] === "\\" && r[e + 2] === "n" && (s += r.slice(c, e) + "\\ ", e += 1, c = e, t = "\\"), t === "\\") switch (r[e + 1]) {
			case "u":
				{
					s += r.slice(c, e);
					let t = r.substr(e + 2, 4);
					switch (t) {
						case "0000":
							s += "\\0";
							break;
						case "0007":
							s += "\\a";
							break;
						case "000b":
							s += "\\v";
							break;
						case "001b":
							s += "\\e";
							break;
						case "0085":
							s += "\\N";
							break;
						case "00a0":
							s += "\\_";
							break;
						case "2028":
							s += "\\L";
							break;
						case "2029":
							s += "\\P";
							break;
						default: t.substr(0, 2) === "00" ? s += "\\x" + t.substr(2) : s += r.substr(e, 6);
					}
					e += 5, c = e + 1;
				}
				break;
			case "n":
				if (i || r[e + 2] === "\"" || r.length < a) e += 1;
				else {
					for (s += r.slice(c, e) + "\n\n"; r[e + 2] === "\\" && r[e + 3] === "n" && r[e + 4] !== "\"";) s += "\n", e += 2;
					s += o, r[e + 2] === " " && (s += "\\"), e += 1, c = e + 1;
				}
				break;
			default: e += 1;
		}
		return s = c ? s + r.slice(c) : r, i ? s : n.foldFlowLines(s, o, n.FOLD_QUOTED, getFoldOptions(t, !1));
	}
	function singleQuotedString(e, t) {
		if (t.options.singleQuote === !1 || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
		let r = t.indent || (containsDocumentMarker(e) ? "  " : ""), i = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${r}`) + "'";
		return t.implicitKey ? i : n.foldFlowLines(i, r, n.FOLD_FLOW, getFoldOptions(t, !1));
	}
	function quotedString(e, t) {
		let { singleQuote: n } = t.options, r;
		if (n === !1) r = doubleQuotedString;
		else {
			let t = e.includes("\""), i = e.includes("'");
			r = t && !i ? singleQuotedString : i && !t ? doubleQuotedString : n ? singleQuotedString : doubleQuotedString;
		}
		return r(e, t);
	}
	let r;
	try {
		r = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		r = /\n+(?!\n|$)/g;
	}
	function blockString({ comment: e, type: i, value: a }, o, s, c) {
		let { blockQuote: l, commentString: u, lineWidth: d } = o.options;
		if (!l || /\n[\t ]+$/.test(a)) return quotedString(a, o);
		let f = o.indent || (o.forceBlockIndent || containsDocumentMarker(a) ? "  " : ""), p = l === "literal" ? !0 : l === "folded" || i === t.Scalar.BLOCK_FOLDED ? !1 : i === t.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(a, d, f.length);
		if (!a) return p ? "|\n" : ">\n";
		let m, h;
		for (h = a.length; h > 0; --h) {
			let e = a[h - 1];
			if (e !== "\n" && e !== "	" && e !== " ") break;
		}
		let g = a.substring(h), _ = g.indexOf("\n");
		_ === -1 ? m = "-" : a === g || _ !== g.length - 1 ? (m = "+", c && c()) : m = "", g &&= (a = a.slice(0, -g.length), g[g.length - 1] === "\n" && (g = g.slice(0, -1)), g.replace(r, `$&${f}`));
		let v = !1, y, b = -1;
		for (y = 0; y < a.length; ++y) {
			let e = a[y];
			if (e === " ") v = !0;
			else if (e === "\n") b = y;
			else break;
		}
		let x = a.substring(0, b < y ? b + 1 : y);
		x &&= (a = a.substring(x.length), x.replace(/\n+/g, `$&${f}`));
		let S = (v ? f ? "2" : "1" : "") + m;
		if (e && (S += " " + u(e.replace(/ ?[\r\n]+/g, " ")), s && s()), !p) {
			let e = a.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${f}`), r = !1, s = getFoldOptions(o, !0);
			l !== "folded" && i !== t.Scalar.BLOCK_FOLDED && (s.onOverflow = () => {
				r = !0;
			});
			let c = n.foldFlowLines(`${x}${e}${g}`, f, n.FOLD_BLOCK, s);
			if (!r) return `>${S}\n${f}${c}`;
		}
		return a = a.replace(/\n+/g, `$&${f}`), `|${S}\n${f}${x}${a}${g}`;
	}
	function plainString(e, r, i, a) {
		let { type: o, value: s } = e, { actualString: c, implicitKey: l, indent: u, indentStep: d, inFlow: f } = r;
		if (l && s.includes("\n") || f && /[[\]{},]/.test(s)) return quotedString(s, r);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s)) return l || f || !s.includes("\n") ? quotedString(s, r) : blockString(e, r, i, a);
		if (!l && !f && o !== t.Scalar.PLAIN && s.includes("\n")) return blockString(e, r, i, a);
		if (containsDocumentMarker(s)) {
			if (u === "") return r.forceBlockIndent = !0, blockString(e, r, i, a);
			if (l && u === d) return quotedString(s, r);
		}
		let p = s.replace(/\n+/g, `$&\n${u}`);
		if (c) {
			let test = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(p), { compat: e, tags: t } = r.doc.schema;
			if (t.some(test) || e?.some(test)) return quotedString(s, r);
		}
		return l ? p : n.foldFlowLines(p, u, n.FOLD_FLOW, getFoldOptions(r, !1));
	}
	function stringifyString(e, n, r, i) {
		let { implicitKey: a, inFlow: o } = n, s = typeof e.value == "string" ? e : Object.assign({}, e, { value: String(e.value) }), { type: c } = e;
		c !== t.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value) && (c = t.Scalar.QUOTE_DOUBLE);
		let _stringify = (e) => {
			switch (e) {
				case t.Scalar.BLOCK_FOLDED:
				case t.Scalar.BLOCK_LITERAL: return a || o ? quotedString(s.value, n) : blockString(s, n, r, i);
				case t.Scalar.QUOTE_DOUBLE: return doubleQuotedString(s.value, n);
				case t.Scalar.QUOTE_SINGLE: return singleQuotedString(s.value, n);
				case t.Scalar.PLAIN: return plainString(s, n, r, i);
				default: return null;
			}
		}, l = _stringify(c);
		if (l === null) {
			let { defaultKeyType: e, defaultStringType: t } = n.options, r = a && e || t;
			if (l = _stringify(r), l === null) throw Error(`Unsupported default string type ${r}`);
		}
		return l;
	}
	e.stringifyString = stringifyString;
})), require_stringify = __commonJSMin(((e) => {
	var t = require_anchors(), n = require_identity(), r = require_stringifyComment(), i = require_stringifyString();
	function createStringifyContext(e, t) {
		let n = Object.assign({
			blockQuote: !0,
			commentString: r.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: !1,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: !0,
			indentSeq: !0,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: !1,
			singleQuote: null,
			trailingComma: !1,
			trueStr: "true",
			verifyAliasOrder: !0
		}, e.schema.toStringOptions, t), i;
		switch (n.collectionStyle) {
			case "block":
				i = !1;
				break;
			case "flow":
				i = !0;
				break;
			default: i = null;
		}
		return {
			anchors: new Set(),
			doc: e,
			flowCollectionPadding: n.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof n.indent == "number" ? " ".repeat(n.indent) : "  ",
			inFlow: i,
			options: n
		};
	}
	function getTagObject(e, t) {
		if (t.tag) {
			let n = e.filter((e) => e.tag === t.tag);
			if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
		}
		let r, i;
		if (n.isScalar(t)) {
			i = t.value;
			let n = e.filter((e) => e.identify?.(i));
			if (n.length > 1) {
				let e = n.filter((e) => e.test);
				e.length > 0 && (n = e);
			}
			r = n.find((e) => e.format === t.format) ?? n.find((e) => !e.format);
		} else i = t, r = e.find((e) => e.nodeClass && i instanceof e.nodeClass);
		if (!r) {
			let e = i?.constructor?.name ?? (i === null ? "null" : typeof i);
			throw Error(`Tag not resolved for ${e} value`);
		}
		return r;
	}
	function stringifyProps(e, r, { anchors: i, doc: a }) {
		if (!a.directives) return "";
		let o = [], s = (n.isScalar(e) || n.isCollection(e)) && e.anchor;
		s && t.anchorIsValid(s) && (i.add(s), o.push(`&${s}`));
		let c = e.tag ?? (r.default ? null : r.tag);
		return c && o.push(a.directives.tagString(c)), o.join(" ");
	}
	function stringify(e, t, r, a) {
		if (n.isPair(e)) return e.toString(t, r, a);
		if (n.isAlias(e)) {
			if (t.doc.directives) return e.toString(t);
			if (t.resolvedAliases?.has(e)) throw TypeError("Cannot stringify circular structure without alias nodes");
			t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = new Set([e]), e = e.resolve(t.doc);
		}
		let o, s = n.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => o = e });
		o ??= getTagObject(t.doc.schema.tags, s);
		let c = stringifyProps(s, o, t);
		c.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + c.length + 1);
		let l = typeof o.stringify == "function" ? o.stringify(s, t, r, a) : n.isScalar(s) ? i.stringifyString(s, t, r, a) : s.toString(t, r, a);
		return c ? n.isScalar(s) || l[0] === "{" || l[0] === "[" ? `${c} ${l}` : `${c}\n${t.indent}${l}` : l;
	}
	e.createStringifyContext = createStringifyContext, e.stringify = stringify;
})), require_stringifyPair = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Scalar(), r = require_stringify(), i = require_stringifyComment();
	function stringifyPair({ key: e, value: a }, o, s, c) {
		let { allNullValues: l, doc: u, indent: d, indentStep: f, options: { commentString: p, indentSeq: m, simpleKeys: h } } = o, g = t.isNode(e) && e.comment || null;
		if (h) {
			if (g) throw Error("With simple keys, key nodes cannot have comments");
			if (t.isCollection(e) || !t.isNode(e) && typeof e == "object") throw Error("With simple keys, collection cannot be used as a key value");
		}
		let _ = !h && (!e || g && a == null && !o.inFlow || t.isCollection(e) || (t.isScalar(e) ? e.type === n.Scalar.BLOCK_FOLDED || e.type === n.Scalar.BLOCK_LITERAL : typeof e == "object"));
		o = Object.assign({}, o, {
			allNullValues: !1,
			implicitKey: !_ && (h || !l),
			indent: d + f
		});
		let v = !1, y = !1, b = r.stringify(e, o, () => v = !0, () => y = !0);
		if (!_ && !o.inFlow && b.length > 1024) {
			if (h) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
			_ = !0;
		}
		if (o.inFlow) {
			if (l || a == null) return v && s && s(), b === "" ? "?" : _ ? `? ${b}` : b;
		} else if (l && !h || a == null && _) return b = `? ${b}`, g && !v ? b += i.lineComment(b, o.indent, p(g)) : y && c && c(), b;
		v && (g = null), _ ? (g && (b += i.lineComment(b, o.indent, p(g))), b = `? ${b}\n${d}:`) : (b = `${b}:`, g && (b += i.lineComment(b, o.indent, p(g))));
		let x, S, C;
		t.isNode(a) ? (x = !!a.spaceBefore, S = a.commentBefore, C = a.comment) : (x = !1, S = null, C = null, a && typeof a == "object" && (a = u.createNode(a))), o.implicitKey = !1, !_ && !g && t.isScalar(a) && (o.indentAtStart = b.length + 1), y = !1, !m && f.length >= 2 && !o.inFlow && !_ && t.isSeq(a) && !a.flow && !a.tag && !a.anchor && (o.indent = o.indent.substring(2));
		let w = !1, T = r.stringify(a, o, () => w = !0, () => y = !0), E = " ";
		if (g || x || S) {
			if (E = x ? "\n" : "", S) {
				let e = p(S);
				E += `\n${i.indentComment(e, o.indent)}`;
			}
			T === "" && !o.inFlow ? E === "\n" && C && (E = "\n\n") : E += `\n${o.indent}`;
		} else if (!_ && t.isCollection(a)) {
			let e = T[0], t = T.indexOf("\n"), n = t !== -1, r = o.inFlow ?? a.flow ?? a.items.length === 0;
			if (n || !r) {
				let r = !1;
				if (n && (e === "&" || e === "!")) {
					let n = T.indexOf(" ");
					e === "&" && n !== -1 && n < t && T[n + 1] === "!" && (n = T.indexOf(" ", n + 1)), (n === -1 || t < n) && (r = !0);
				}
				r || (E = `\n${o.indent}`);
			}
		} else (T === "" || T[0] === "\n") && (E = "");
		return b += E + T, o.inFlow ? w && s && s() : C && !w ? b += i.lineComment(b, o.indent, p(C)) : y && c && c(), b;
	}
	e.stringifyPair = stringifyPair;
})), require_log = __commonJSMin(((e) => {
	var t = __require("process");
	function debug(e, ...t) {
		e === "debug" && console.log(...t);
	}
	function warn(e, n) {
		(e === "debug" || e === "warn") && (typeof t.emitWarning == "function" ? t.emitWarning(n) : console.warn(n));
	}
	e.debug = debug, e.warn = warn;
})), require_merge = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Scalar();
	let r = {
		identify: (e) => e === "<<" || typeof e == "symbol" && e.description === "<<",
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new n.Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
		stringify: () => "<<"
	}, isMergeKey = (e, i) => (r.identify(i) || t.isScalar(i) && (!i.type || i.type === n.Scalar.PLAIN) && r.identify(i.value)) && e?.doc.schema.tags.some((e) => e.tag === r.tag && e.default);
	function addMergeToJSMap(e, n, r) {
		let i = resolveAliasValue(e, r);
		if (t.isSeq(i)) for (let t of i.items) mergeValue(e, n, t);
		else if (Array.isArray(i)) for (let t of i) mergeValue(e, n, t);
		else mergeValue(e, n, i);
	}
	function mergeValue(e, n, r) {
		let i = resolveAliasValue(e, r);
		if (!t.isMap(i)) throw Error("Merge sources must be maps or map aliases");
		let a = i.toJSON(null, e, Map);
		for (let [e, t] of a) n instanceof Map ? n.has(e) || n.set(e, t) : n instanceof Set ? n.add(e) : Object.prototype.hasOwnProperty.call(n, e) || Object.defineProperty(n, e, {
			value: t,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
		return n;
	}
	function resolveAliasValue(e, n) {
		return e && t.isAlias(n) ? n.resolve(e.doc, e) : n;
	}
	e.addMergeToJSMap = addMergeToJSMap, e.isMergeKey = isMergeKey, e.merge = r;
})), require_addPairToJSMap = __commonJSMin(((e) => {
	var t = require_log(), n = require_merge(), r = require_stringify(), i = require_identity(), a = require_toJS();
	function addPairToJSMap(e, t, { key: r, value: o }) {
		if (i.isNode(r) && r.addToJSMap) r.addToJSMap(e, t, o);
		else if (n.isMergeKey(e, r)) n.addMergeToJSMap(e, t, o);
		else {
			let n = a.toJS(r, "", e);
			if (t instanceof Map) t.set(n, a.toJS(o, n, e));
			else if (t instanceof Set) t.add(n);
			else {
				let i = stringifyKey(r, n, e), s = a.toJS(o, i, e);
				i in t ? Object.defineProperty(t, i, {
					value: s,
					writable: !0,
					enumerable: !0,
					configurable: !0
				}) : t[i] = s;
			}
		}
		return t;
	}
	function stringifyKey(e, n, a) {
		if (n === null) return "";
		if (typeof n != "object") return String(n);
		if (i.isNode(e) && a?.doc) {
			let n = r.createStringifyContext(a.doc, {});
			n.anchors = new Set();
			for (let e of a.anchors.keys()) n.anchors.add(e.anchor);
			n.inFlow = !0, n.inStringifyKey = !0;
			let i = e.toString(n);
			if (!a.mapKeyWarned) {
				let e = JSON.stringify(i);
				e.length > 40 && (e = e.substring(0, 36) + "...\""), t.warn(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`), a.mapKeyWarned = !0;
			}
			return i;
		}
		return JSON.stringify(n);
	}
	e.addPairToJSMap = addPairToJSMap;
})), require_Pair = __commonJSMin(((e) => {
	var t = require_createNode(), n = require_stringifyPair(), r = require_addPairToJSMap(), i = require_identity();
	function createPair(e, n, r) {
		return new a(t.createNode(e, void 0, r), t.createNode(n, void 0, r));
	}
	var a = class Pair {
		constructor(e, t = null) {
			Object.defineProperty(this, i.NODE_TYPE, { value: i.PAIR }), this.key = e, this.value = t;
		}
		clone(e) {
			let { key: t, value: n } = this;
			return i.isNode(t) && (t = t.clone(e)), i.isNode(n) && (n = n.clone(e)), new Pair(t, n);
		}
		toJSON(e, t) {
			let n = t?.mapAsMap ? new Map() : {};
			return r.addPairToJSMap(t, n, this);
		}
		toString(e, t, r) {
			return e?.doc ? n.stringifyPair(this, e, t, r) : JSON.stringify(this);
		}
	};
	e.Pair = a, e.createPair = createPair;
})), require_stringifyCollection = __commonJSMin(((e) => {
	var t = require_identity(), n = require_stringify(), r = require_stringifyComment();
	function stringifyCollection(e, t, n) {
		return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
	}
	function stringifyBlockCollection({ comment: e, items: i }, a, { blockItemPrefix: o, flowChars: s, itemIndent: c, onChompKeep: l, onComment: u }) {
		let { indent: d, options: { commentString: f } } = a, p = Object.assign({}, a, {
			indent: c,
			type: null
		}), m = !1, h = [];
		for (let e = 0; e < i.length; ++e) {
			let s = i[e], l = null;
			if (t.isNode(s)) !m && s.spaceBefore && h.push(""), addCommentBefore(a, h, s.commentBefore, m), s.comment && (l = s.comment);
			else if (t.isPair(s)) {
				let e = t.isNode(s.key) ? s.key : null;
				e && (!m && e.spaceBefore && h.push(""), addCommentBefore(a, h, e.commentBefore, m));
			}
			m = !1;
			let u = n.stringify(s, p, () => l = null, () => m = !0);
			l && (u += r.lineComment(u, c, f(l))), m && l && (m = !1), h.push(o + u);
		}
		let g;
		if (h.length === 0) g = s.start + s.end;
		else {
			g = h[0];
			for (let e = 1; e < h.length; ++e) {
				let t = h[e];
				g += t ? `\n${d}${t}` : "\n";
			}
		}
		return e ? (g += "\n" + r.indentComment(f(e), d), u && u()) : m && l && l(), g;
	}
	function stringifyFlowCollection({ items: e }, i, { flowChars: a, itemIndent: o }) {
		let { indent: s, indentStep: c, flowCollectionPadding: l, options: { commentString: u } } = i;
		o += c;
		let d = Object.assign({}, i, {
			indent: o,
			inFlow: !0,
			type: null
		}), f = !1, p = 0, m = [];
		for (let a = 0; a < e.length; ++a) {
			let s = e[a], c = null;
			if (t.isNode(s)) s.spaceBefore && m.push(""), addCommentBefore(i, m, s.commentBefore, !1), s.comment && (c = s.comment);
			else if (t.isPair(s)) {
				let e = t.isNode(s.key) ? s.key : null;
				e && (e.spaceBefore && m.push(""), addCommentBefore(i, m, e.commentBefore, !1), e.comment && (f = !0));
				let n = t.isNode(s.value) ? s.value : null;
				n ? (n.comment && (c = n.comment), n.commentBefore && (f = !0)) : s.value == null && e?.comment && (c = e.comment);
			}
			c && (f = !0);
			let l = n.stringify(s, d, () => c = null);
			f ||= m.length > p || l.includes("\n"), a < e.length - 1 ? l += "," : i.options.trailingComma && (i.options.lineWidth > 0 && (f ||= m.reduce((e, t) => e + t.length + 2, 2) + (l.length + 2) > i.options.lineWidth), f && (l += ",")), c && (l += r.lineComment(l, o, u(c))), m.push(l), p = m.length;
		}
		let { start: h, end: g } = a;
		if (m.length === 0) return h + g;
		if (!f) {
			let e = m.reduce((e, t) => e + t.length + 2, 2);
			f = i.options.lineWidth > 0 && e > i.options.lineWidth;
		}
		if (f) {
			let e = h;
			for (let t of m) e += t ? `\n${c}${s}${t}` : "\n";
			return `${e}\n${s}${g}`;
		}
		return `${h}${l}${m.join(" ")}${l}${g}`;
	}
	function addCommentBefore({ indent: e, options: { commentString: t } }, n, i, a) {
		if (i && a && (i = i.replace(/^\n+/, "")), i) {
			let a = r.indentComment(t(i), e);
			n.push(a.trimStart());
		}
	}
	e.stringifyCollection = stringifyCollection;
})), require_YAMLMap = __commonJSMin(((e) => {
	var t = require_stringifyCollection(), n = require_addPairToJSMap(), r = require_Collection(), i = require_identity(), a = require_Pair(), o = require_Scalar();
	function findPair(e, t) {
		let n = i.isScalar(t) ? t.value : t;
		for (let r of e) if (i.isPair(r) && (r.key === t || r.key === n || i.isScalar(r.key) && r.key.value === n)) return r;
	}
	e.YAMLMap = class extends r.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(e) {
			super(i.MAP, e), this.items = [];
		}
		static from(e, t, n) {
			let { keepUndefined: r, replacer: i } = n, o = new this(e), add = (e, s) => {
				if (typeof i == "function") s = i.call(t, e, s);
				else if (Array.isArray(i) && !i.includes(e)) return;
				(s !== void 0 || r) && o.items.push(a.createPair(e, s, n));
			};
			if (t instanceof Map) for (let [e, n] of t) add(e, n);
			else if (t && typeof t == "object") for (let e of Object.keys(t)) add(e, t[e]);
			return typeof e.sortMapEntries == "function" && o.items.sort(e.sortMapEntries), o;
		}
		add(e, t) {
			let n;
			n = i.isPair(e) ? e : !e || typeof e != "object" || !("key" in e) ? new a.Pair(e, e?.value) : new a.Pair(e.key, e.value);
			let r = findPair(this.items, n.key), s = this.schema?.sortMapEntries;
			if (r) {
				if (!t) throw Error(`Key ${n.key} already set`);
				i.isScalar(r.value) && o.isScalarValue(n.value) ? r.value.value = n.value : r.value = n.value;
			} else if (s) {
				let e = this.items.findIndex((e) => s(n, e) < 0);
				e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
			} else this.items.push(n);
		}
		delete(e) {
			let t = findPair(this.items, e);
			return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
		}
		get(e, t) {
			let n = findPair(this.items, e)?.value;
			return (!t && i.isScalar(n) ? n.value : n) ?? void 0;
		}
		has(e) {
			return !!findPair(this.items, e);
		}
		set(e, t) {
			this.add(new a.Pair(e, t), !0);
		}
		toJSON(e, t, r) {
			let i = r ? new r() : t?.mapAsMap ? new Map() : {};
			t?.onCreate && t.onCreate(i);
			for (let e of this.items) n.addPairToJSMap(t, i, e);
			return i;
		}
		toString(e, n, r) {
			if (!e) return JSON.stringify(this);
			for (let e of this.items) if (!i.isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
			return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), t.stringifyCollection(this, e, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: e.indent || "",
				onChompKeep: r,
				onComment: n
			});
		}
	}, e.findPair = findPair;
})), require_map = __commonJSMin(((e) => {
	var t = require_identity(), n = require_YAMLMap();
	e.map = {
		collection: "map",
		default: !0,
		nodeClass: n.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(e, n) {
			return t.isMap(e) || n("Expected a mapping for this tag"), e;
		},
		createNode: (e, t, r) => n.YAMLMap.from(e, t, r)
	};
})), require_YAMLSeq = __commonJSMin(((e) => {
	var t = require_createNode(), n = require_stringifyCollection(), r = require_Collection(), i = require_identity(), a = require_Scalar(), o = require_toJS(), YAMLSeq = class extends r.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(e) {
			super(i.SEQ, e), this.items = [];
		}
		add(e) {
			this.items.push(e);
		}
		delete(e) {
			let t = asItemIndex(e);
			return typeof t == "number" && this.items.splice(t, 1).length > 0;
		}
		get(e, t) {
			let n = asItemIndex(e);
			if (typeof n != "number") return;
			let r = this.items[n];
			return !t && i.isScalar(r) ? r.value : r;
		}
		has(e) {
			let t = asItemIndex(e);
			return typeof t == "number" && t < this.items.length;
		}
		set(e, t) {
			let n = asItemIndex(e);
			if (typeof n != "number") throw Error(`Expected a valid index, not ${e}.`);
			let r = this.items[n];
			i.isScalar(r) && a.isScalarValue(t) ? r.value = t : this.items[n] = t;
		}
		toJSON(e, t) {
			let n = [];
			t?.onCreate && t.onCreate(n);
			let r = 0;
			for (let e of this.items) n.push(o.toJS(e, String(r++), t));
			return n;
		}
		toString(e, t, r) {
			return e ? n.stringifyCollection(this, e, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (e.indent || "") + "  ",
				onChompKeep: r,
				onComment: t
			}) : JSON.stringify(this);
		}
		static from(e, n, r) {
			let { replacer: i } = r, a = new this(e);
			if (n && Symbol.iterator in Object(n)) {
				let e = 0;
				for (let o of n) {
					if (typeof i == "function") {
						let t = n instanceof Set ? o : String(e++);
						o = i.call(n, t, o);
					}
					a.items.push(t.createNode(o, void 0, r));
				}
			}
			return a;
		}
	};
	function asItemIndex(e) {
		let t = i.isScalar(e) ? e.value : e;
		return t && typeof t == "string" && (t = Number(t)), typeof t == "number" && Number.isInteger(t) && t >= 0 ? t : null;
	}
	e.YAMLSeq = YAMLSeq;
})), require_seq = __commonJSMin(((e) => {
	var t = require_identity(), n = require_YAMLSeq();
	e.seq = {
		collection: "seq",
		default: !0,
		nodeClass: n.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(e, n) {
			return t.isSeq(e) || n("Expected a sequence for this tag"), e;
		},
		createNode: (e, t, r) => n.YAMLSeq.from(e, t, r)
	};
})), require_string = __commonJSMin(((e) => {
	var t = require_stringifyString();
	e.string = {
		identify: (e) => typeof e == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (e) => e,
		stringify(e, n, r, i) {
			return n = Object.assign({ actualString: !0 }, n), t.stringifyString(e, n, r, i);
		}
	};
})), require_null = __commonJSMin(((e) => {
	var t = require_Scalar();
	let n = {
		identify: (e) => e == null,
		createNode: () => new t.Scalar(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new t.Scalar(null),
		stringify: ({ source: e }, t) => typeof e == "string" && n.test.test(e) ? e : t.options.nullStr
	};
	e.nullTag = n;
})), require_bool$1 = __commonJSMin(((e) => {
	var t = require_Scalar();
	let n = {
		identify: (e) => typeof e == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (e) => new t.Scalar(e[0] === "t" || e[0] === "T"),
		stringify({ source: e, value: t }, r) {
			return e && n.test.test(e) && t === (e[0] === "t" || e[0] === "T") ? e : t ? r.options.trueStr : r.options.falseStr;
		}
	};
	e.boolTag = n;
})), require_stringifyNumber = __commonJSMin(((e) => {
	function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
		if (typeof r == "bigint") return String(r);
		let i = typeof r == "number" ? r : Number(r);
		if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
		let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
		if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
			let e = a.indexOf(".");
			e < 0 && (e = a.length, a += ".");
			let n = t - (a.length - e - 1);
			for (; n-- > 0;) a += "0";
		}
		return a;
	}
	e.stringifyNumber = stringifyNumber;
})), require_float$1 = __commonJSMin(((e) => {
	var t = require_Scalar(), n = require_stringifyNumber();
	let r = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -1e400 : 1e400,
		stringify: n.stringifyNumber
	};
	e.float = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(e) {
			let n = new t.Scalar(parseFloat(e)), r = e.indexOf(".");
			return r !== -1 && e[e.length - 1] === "0" && (n.minFractionDigits = e.length - r - 1), n;
		},
		stringify: n.stringifyNumber
	}, e.floatExp = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	}, e.floatNaN = r;
})), require_int$1 = __commonJSMin(((e) => {
	var t = require_stringifyNumber();
	let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e), intResolve = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
	function intStringify(e, n, r) {
		let { value: i } = e;
		return intIdentify(i) && i >= 0 ? r + i.toString(n) : t.stringifyNumber(e);
	}
	e.int = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	}, e.intHex = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, "0x")
	}, e.intOct = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 8, n),
		stringify: (e) => intStringify(e, 8, "0o")
	};
})), require_schema$2 = __commonJSMin(((e) => {
	var t = require_map(), n = require_null(), r = require_seq(), i = require_string(), a = require_bool$1(), o = require_float$1(), s = require_int$1();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		a.boolTag,
		s.intOct,
		s.int,
		s.intHex,
		o.floatNaN,
		o.floatExp,
		o.float
	];
})), require_schema$1 = __commonJSMin(((e) => {
	var t = require_Scalar(), n = require_map(), r = require_seq();
	function intIdentify(e) {
		return typeof e == "bigint" || Number.isInteger(e);
	}
	let stringifyJSON = ({ value: e }) => JSON.stringify(e), i = [
		{
			identify: (e) => typeof e == "string",
			default: !0,
			tag: "tag:yaml.org,2002:str",
			resolve: (e) => e,
			stringify: stringifyJSON
		},
		{
			identify: (e) => e == null,
			createNode: () => new t.Scalar(null),
			default: !0,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (e) => typeof e == "boolean",
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (e) => e === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
			stringify: ({ value: e }) => intIdentify(e) ? e.toString() : JSON.stringify(e)
		},
		{
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (e) => parseFloat(e),
			stringify: stringifyJSON
		}
	];
	e.schema = [n.map, r.seq].concat(i, {
		default: !0,
		tag: "",
		test: /^/,
		resolve(e, t) {
			return t(`Unresolved plain scalar ${JSON.stringify(e)}`), e;
		}
	});
})), require_binary = __commonJSMin(((e) => {
	var t = __require("buffer"), n = require_Scalar(), r = require_stringifyString();
	e.binary = {
		identify: (e) => e instanceof Uint8Array,
		default: !1,
		tag: "tag:yaml.org,2002:binary",
		resolve(e, n) {
			if (typeof t.Buffer == "function") return t.Buffer.from(e, "base64");
			if (typeof atob == "function") {
				let t = atob(e.replace(/[\n\r]/g, "")), n = new Uint8Array(t.length);
				for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
				return n;
			}
			return n("This environment does not support reading binary tags; either Buffer or atob is required"), e;
		},
		stringify({ comment: e, type: i, value: a }, o, s, c) {
			if (!a) return "";
			let l = a, u;
			if (typeof t.Buffer == "function") u = l instanceof t.Buffer ? l.toString("base64") : t.Buffer.from(l.buffer).toString("base64");
			else if (typeof btoa == "function") {
				let e = "";
				for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
				u = btoa(e);
			} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			if (i ??= n.Scalar.BLOCK_LITERAL, i !== n.Scalar.QUOTE_DOUBLE) {
				let e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth), t = Math.ceil(u.length / e), r = Array(t);
				for (let n = 0, i = 0; n < t; ++n, i += e) r[n] = u.substr(i, e);
				u = r.join(i === n.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return r.stringifyString({
				comment: e,
				type: i,
				value: u
			}, o, s, c);
		}
	};
})), require_pairs = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Pair(), r = require_Scalar(), i = require_YAMLSeq();
	function resolvePairs(e, i) {
		if (t.isSeq(e)) for (let a = 0; a < e.items.length; ++a) {
			let o = e.items[a];
			if (!t.isPair(o)) {
				if (t.isMap(o)) {
					o.items.length > 1 && i("Each pair must have its own sequence indicator");
					let e = o.items[0] || new n.Pair(new r.Scalar(null));
					if (o.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore), o.comment) {
						let t = e.value ?? e.key;
						t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
					}
					o = e;
				}
				e.items[a] = t.isPair(o) ? o : new n.Pair(o);
			}
		}
		else i("Expected a sequence for this tag");
		return e;
	}
	function createPairs(e, t, r) {
		let { replacer: a } = r, o = new i.YAMLSeq(e);
		o.tag = "tag:yaml.org,2002:pairs";
		let s = 0;
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			typeof a == "function" && (e = a.call(t, String(s++), e));
			let i, c;
			if (Array.isArray(e)) {
				if (e.length === 2) i = e[0], c = e[1];
				else throw TypeError(`Expected [key, value] tuple: ${e}`);
			} else if (e && e instanceof Object) {
				let t = Object.keys(e);
				if (t.length === 1) i = t[0], c = e[i];
				else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
			} else i = e;
			o.items.push(n.createPair(i, c, r));
		}
		return o;
	}
	let a = {
		collection: "seq",
		default: !1,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	e.createPairs = createPairs, e.pairs = a, e.resolvePairs = resolvePairs;
})), require_omap = __commonJSMin(((e) => {
	var t = require_identity(), n = require_toJS(), r = require_YAMLMap(), i = require_YAMLSeq(), a = require_pairs(), o = class YAMLOMap extends i.YAMLSeq {
		constructor() {
			super(), this.add = r.YAMLMap.prototype.add.bind(this), this.delete = r.YAMLMap.prototype.delete.bind(this), this.get = r.YAMLMap.prototype.get.bind(this), this.has = r.YAMLMap.prototype.has.bind(this), this.set = r.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
		}
		toJSON(e, r) {
			if (!r) return super.toJSON(e);
			let i = new Map();
			r?.onCreate && r.onCreate(i);
			for (let e of this.items) {
				let a, o;
				if (t.isPair(e) ? (a = n.toJS(e.key, "", r), o = n.toJS(e.value, a, r)) : a = n.toJS(e, "", r), i.has(a)) throw Error("Ordered maps must not include duplicate keys");
				i.set(a, o);
			}
			return i;
		}
		static from(e, t, n) {
			let r = a.createPairs(e, t, n), i = new this();
			return i.items = r.items, i;
		}
	};
	o.tag = "tag:yaml.org,2002:omap";
	let s = {
		collection: "seq",
		identify: (e) => e instanceof Map,
		nodeClass: o,
		default: !1,
		tag: "tag:yaml.org,2002:omap",
		resolve(e, n) {
			let r = a.resolvePairs(e, n), i = [];
			for (let { key: e } of r.items) t.isScalar(e) && (i.includes(e.value) ? n(`Ordered maps must not include duplicate keys: ${e.value}`) : i.push(e.value));
			return Object.assign(new o(), r);
		},
		createNode: (e, t, n) => o.from(e, t, n)
	};
	e.YAMLOMap = o, e.omap = s;
})), require_bool = __commonJSMin(((e) => {
	var t = require_Scalar();
	function boolStringify({ value: e, source: t }, i) {
		return t && (e ? n : r).test.test(t) ? t : e ? i.options.trueStr : i.options.falseStr;
	}
	let n = {
		identify: (e) => e === !0,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new t.Scalar(!0),
		stringify: boolStringify
	}, r = {
		identify: (e) => e === !1,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new t.Scalar(!1),
		stringify: boolStringify
	};
	e.falseTag = r, e.trueTag = n;
})), require_float = __commonJSMin(((e) => {
	var t = require_Scalar(), n = require_stringifyNumber();
	let r = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -1e400 : 1e400,
		stringify: n.stringifyNumber
	};
	e.float = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(e) {
			let n = new t.Scalar(parseFloat(e.replace(/_/g, ""))), r = e.indexOf(".");
			if (r !== -1) {
				let t = e.substring(r + 1).replace(/_/g, "");
				t[t.length - 1] === "0" && (n.minFractionDigits = t.length);
			}
			return n;
		},
		stringify: n.stringifyNumber
	}, e.floatExp = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e.replace(/_/g, "")),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	}, e.floatNaN = r;
})), require_int = __commonJSMin(((e) => {
	var t = require_stringifyNumber();
	let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e);
	function intResolve(e, t, n, { intAsBigInt: r }) {
		let i = e[0];
		if ((i === "-" || i === "+") && (t += 1), e = e.substring(t).replace(/_/g, ""), r) {
			switch (n) {
				case 2:
					e = `0b${e}`;
					break;
				case 8:
					e = `0o${e}`;
					break;
				case 16: e = `0x${e}`;
			}
			let t = BigInt(e);
			return i === "-" ? BigInt(-1) * t : t;
		}
		let a = parseInt(e, n);
		return i === "-" ? -1 * a : a;
	}
	function intStringify(e, n, r) {
		let { value: i } = e;
		if (intIdentify(i)) {
			let e = i.toString(n);
			return i < 0 ? "-" + r + e.substr(1) : r + e;
		}
		return t.stringifyNumber(e);
	}
	let n = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 2, n),
		stringify: (e) => intStringify(e, 2, "0b")
	}, r = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (e, t, n) => intResolve(e, 1, 8, n),
		stringify: (e) => intStringify(e, 8, "0")
	}, i = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	}, a = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, "0x")
	};
	e.int = i, e.intBin = n, e.intHex = a, e.intOct = r;
})), require_set = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Pair(), r = require_YAMLMap(), i = class YAMLSet extends r.YAMLMap {
		constructor(e) {
			super(e), this.tag = YAMLSet.tag;
		}
		add(e) {
			let i;
			i = t.isPair(e) ? e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? new n.Pair(e.key, null) : new n.Pair(e, null), r.findPair(this.items, i.key) || this.items.push(i);
		}
		get(e, n) {
			let i = r.findPair(this.items, e);
			return !n && t.isPair(i) ? t.isScalar(i.key) ? i.key.value : i.key : i;
		}
		set(e, t) {
			if (typeof t != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
			let i = r.findPair(this.items, e);
			i && !t ? this.items.splice(this.items.indexOf(i), 1) : !i && t && this.items.push(new n.Pair(e));
		}
		toJSON(e, t) {
			return super.toJSON(e, t, Set);
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
			throw Error("Set items must all have null values");
		}
		static from(e, t, r) {
			let { replacer: i } = r, a = new this(e);
			if (t && Symbol.iterator in Object(t)) for (let e of t) typeof i == "function" && (e = i.call(t, e, e)), a.items.push(n.createPair(e, null, r));
			return a;
		}
	};
	i.tag = "tag:yaml.org,2002:set";
	let a = {
		collection: "map",
		identify: (e) => e instanceof Set,
		nodeClass: i,
		default: !1,
		tag: "tag:yaml.org,2002:set",
		createNode: (e, t, n) => i.from(e, t, n),
		resolve(e, n) {
			if (t.isMap(e)) {
				if (e.hasAllNullValues(!0)) return Object.assign(new i(), e);
				n("Set items must all have null values");
			} else n("Expected a mapping for this tag");
			return e;
		}
	};
	e.YAMLSet = i, e.set = a;
})), require_timestamp = __commonJSMin(((e) => {
	var t = require_stringifyNumber();
	function parseSexagesimal(e, t) {
		let n = e[0], r = n === "-" || n === "+" ? e.substring(1) : e, num = (e) => t ? BigInt(e) : Number(e), i = r.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
		return n === "-" ? num(-1) * i : i;
	}
	function stringifySexagesimal(e) {
		let { value: n } = e, num = (e) => e;
		if (typeof n == "bigint") num = (e) => BigInt(e);
		else if (isNaN(n) || !isFinite(n)) return t.stringifyNumber(e);
		let r = "";
		n < 0 && (r = "-", n *= num(-1));
		let i = num(60), a = [n % i];
		return n < 60 ? a.unshift(0) : (n = (n - a[0]) / i, a.unshift(n % i), n >= 60 && (n = (n - a[0]) / i, a.unshift(n))), r + a.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	let n = {
		identify: (e) => typeof e == "bigint" || Number.isInteger(e),
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
		stringify: stringifySexagesimal
	}, r = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (e) => parseSexagesimal(e, !1),
		stringify: stringifySexagesimal
	}, i = {
		identify: (e) => e instanceof Date,
		default: !0,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(e) {
			let t = e.match(i.test);
			if (!t) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			let [, n, r, a, o, s, c] = t.map(Number), l = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0, u = Date.UTC(n, r - 1, a, o || 0, s || 0, c || 0, l), d = t[8];
			if (d && d !== "Z") {
				let e = parseSexagesimal(d, !1);
				Math.abs(e) < 30 && (e *= 60), u -= 6e4 * e;
			}
			return new Date(u);
		},
		stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	e.floatTime = r, e.intTime = n, e.timestamp = i;
})), require_schema = __commonJSMin(((e) => {
	var t = require_map(), n = require_null(), r = require_seq(), i = require_string(), a = require_binary(), o = require_bool(), s = require_float(), c = require_int(), l = require_merge(), u = require_omap(), d = require_pairs(), f = require_set(), p = require_timestamp();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		o.trueTag,
		o.falseTag,
		c.intBin,
		c.intOct,
		c.int,
		c.intHex,
		s.floatNaN,
		s.floatExp,
		s.float,
		a.binary,
		l.merge,
		u.omap,
		d.pairs,
		f.set,
		p.intTime,
		p.floatTime,
		p.timestamp
	];
})), require_tags = __commonJSMin(((e) => {
	var t = require_map(), n = require_null(), r = require_seq(), i = require_string(), a = require_bool$1(), o = require_float$1(), s = require_int$1(), c = require_schema$2(), l = require_schema$1(), u = require_binary(), d = require_merge(), f = require_omap(), p = require_pairs(), m = require_schema(), h = require_set(), g = require_timestamp();
	let _ = new Map([
		["core", c.schema],
		["failsafe", [
			t.map,
			r.seq,
			i.string
		]],
		["json", l.schema],
		["yaml11", m.schema],
		["yaml-1.1", m.schema]
	]), v = {
		binary: u.binary,
		bool: a.boolTag,
		float: o.float,
		floatExp: o.floatExp,
		floatNaN: o.floatNaN,
		floatTime: g.floatTime,
		int: s.int,
		intHex: s.intHex,
		intOct: s.intOct,
		intTime: g.intTime,
		map: t.map,
		merge: d.merge,
		null: n.nullTag,
		omap: f.omap,
		pairs: p.pairs,
		seq: r.seq,
		set: h.set,
		timestamp: g.timestamp
	}, y = {
		"tag:yaml.org,2002:binary": u.binary,
		"tag:yaml.org,2002:merge": d.merge,
		"tag:yaml.org,2002:omap": f.omap,
		"tag:yaml.org,2002:pairs": p.pairs,
		"tag:yaml.org,2002:set": h.set,
		"tag:yaml.org,2002:timestamp": g.timestamp
	};
	function getTags(e, t, n) {
		let r = _.get(t);
		if (r && !e) return n && !r.includes(d.merge) ? r.concat(d.merge) : r.slice();
		let i = r;
		if (!i) {
			if (Array.isArray(e)) i = [];
			else {
				let e = Array.from(_.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
				throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
			}
		}
		if (Array.isArray(e)) for (let t of e) i = i.concat(t);
		else typeof e == "function" && (i = e(i.slice()));
		return n && (i = i.concat(d.merge)), i.reduce((e, t) => {
			let n = typeof t == "string" ? v[t] : t;
			if (!n) {
				let e = JSON.stringify(t), n = Object.keys(v).map((e) => JSON.stringify(e)).join(", ");
				throw Error(`Unknown custom tag ${e}; use one of ${n}`);
			}
			return e.includes(n) || e.push(n), e;
		}, []);
	}
	e.coreKnownTags = y, e.getTags = getTags;
})), require_Schema = __commonJSMin(((e) => {
	var t = require_identity(), n = require_map(), r = require_seq(), i = require_string(), a = require_tags();
	let sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
	e.Schema = class Schema {
		constructor({ compat: e, customTags: o, merge: s, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: d }) {
			this.compat = Array.isArray(e) ? a.getTags(e, "compat") : e ? a.getTags(null, e) : null, this.name = typeof l == "string" && l || "core", this.knownTags = c ? a.coreKnownTags : {}, this.tags = a.getTags(o, this.name, s), this.toStringOptions = d ?? null, Object.defineProperty(this, t.MAP, { value: n.map }), Object.defineProperty(this, t.SCALAR, { value: i.string }), Object.defineProperty(this, t.SEQ, { value: r.seq }), this.sortMapEntries = typeof u == "function" ? u : u === !0 ? sortMapEntriesByKey : null;
		}
		clone() {
			let e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			return e.tags = this.tags.slice(), e;
		}
	};
})), require_stringifyDocument = __commonJSMin(((e) => {
	var t = require_identity(), n = require_stringify(), r = require_stringifyComment();
	function stringifyDocument(e, i) {
		let a = [], o = i.directives === !0;
		if (i.directives !== !1 && e.directives) {
			let t = e.directives.toString(e);
			t ? (a.push(t), o = !0) : e.directives.docStart && (o = !0);
		}
		o && a.push("---");
		let s = n.createStringifyContext(e, i), { commentString: c } = s.options;
		if (e.commentBefore) {
			a.length !== 1 && a.unshift("");
			let t = c(e.commentBefore);
			a.unshift(r.indentComment(t, ""));
		}
		let l = !1, u = null;
		if (e.contents) {
			if (t.isNode(e.contents)) {
				if (e.contents.spaceBefore && o && a.push(""), e.contents.commentBefore) {
					let t = c(e.contents.commentBefore);
					a.push(r.indentComment(t, ""));
				}
				s.forceBlockIndent = !!e.comment, u = e.contents.comment;
			}
			let i = u ? void 0 : () => l = !0, d = n.stringify(e.contents, s, () => u = null, i);
			u && (d += r.lineComment(d, "", c(u))), (d[0] === "|" || d[0] === ">") && a[a.length - 1] === "---" ? a[a.length - 1] = `--- ${d}` : a.push(d);
		} else a.push(n.stringify(e.contents, s));
		if (e.directives?.docEnd) {
			if (e.comment) {
				let t = c(e.comment);
				t.includes("\n") ? (a.push("..."), a.push(r.indentComment(t, ""))) : a.push(`... ${t}`);
			} else a.push("...");
		} else {
			let t = e.comment;
			t && l && (t = t.replace(/^\n+/, "")), t && ((!l || u) && a[a.length - 1] !== "" && a.push(""), a.push(r.indentComment(c(t), "")));
		}
		return a.join("\n") + "\n";
	}
	e.stringifyDocument = stringifyDocument;
})), require_Document = __commonJSMin(((e) => {
	var t = require_Alias(), n = require_Collection(), r = require_identity(), i = require_Pair(), a = require_toJS(), o = require_Schema(), s = require_stringifyDocument(), c = require_anchors(), l = require_applyReviver(), u = require_createNode(), d = require_directives(), f = class Document {
		constructor(e, t, n) {
			this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, r.NODE_TYPE, { value: r.DOC });
			let i = null;
			typeof t == "function" || Array.isArray(t) ? i = t : n === void 0 && t && (n = t, t = void 0);
			let a = Object.assign({
				intAsBigInt: !1,
				keepSourceTokens: !1,
				logLevel: "warn",
				prettyErrors: !0,
				strict: !0,
				stringKeys: !1,
				uniqueKeys: !0,
				version: "1.2"
			}, n);
			this.options = a;
			let { version: o } = a;
			n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new d.Directives({ version: o }), this.setSchema(o, n), this.contents = e === void 0 ? null : this.createNode(e, i, n);
		}
		clone() {
			let e = Object.create(Document.prototype, { [r.NODE_TYPE]: { value: r.DOC } });
			return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = r.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()), e;
		}
		add(e) {
			assertCollection(this.contents) && this.contents.add(e);
		}
		addIn(e, t) {
			assertCollection(this.contents) && this.contents.addIn(e, t);
		}
		createAlias(e, n) {
			if (!e.anchor) {
				let t = c.anchorNames(this);
				e.anchor = !n || t.has(n) ? c.findNewAnchor(n || "a", t) : n;
			}
			return new t.Alias(e.anchor);
		}
		createNode(e, t, n) {
			let i;
			if (typeof t == "function") e = t.call({ "": e }, "", e), i = t;
			else if (Array.isArray(t)) {
				let e = t.filter((e) => typeof e == "number" || e instanceof String || e instanceof Number).map(String);
				e.length > 0 && (t = t.concat(e)), i = t;
			} else n === void 0 && t && (n = t, t = void 0);
			let { aliasDuplicateObjects: a, anchorPrefix: o, flow: s, keepUndefined: l, onTagObj: d, tag: f } = n ?? {}, { onAnchor: p, setAnchors: m, sourceObjects: h } = c.createNodeAnchors(this, o || "a"), g = {
				aliasDuplicateObjects: a ?? !0,
				keepUndefined: l ?? !1,
				onAnchor: p,
				onTagObj: d,
				replacer: i,
				schema: this.schema,
				sourceObjects: h
			}, _ = u.createNode(e, f, g);
			return s && r.isCollection(_) && (_.flow = !0), m(), _;
		}
		createPair(e, t, n = {}) {
			let r = this.createNode(e, null, n), a = this.createNode(t, null, n);
			return new i.Pair(r, a);
		}
		delete(e) {
			return assertCollection(this.contents) ? this.contents.delete(e) : !1;
		}
		deleteIn(e) {
			return n.isEmptyPath(e) ? this.contents != null && (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(e) : !1;
		}
		get(e, t) {
			return r.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
		}
		getIn(e, t) {
			return n.isEmptyPath(e) ? !t && r.isScalar(this.contents) ? this.contents.value : this.contents : r.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
		}
		has(e) {
			return r.isCollection(this.contents) ? this.contents.has(e) : !1;
		}
		hasIn(e) {
			return n.isEmptyPath(e) ? this.contents !== void 0 : r.isCollection(this.contents) ? this.contents.hasIn(e) : !1;
		}
		set(e, t) {
			this.contents == null ? this.contents = n.collectionFromPath(this.schema, [e], t) : assertCollection(this.contents) && this.contents.set(e, t);
		}
		setIn(e, t) {
			n.isEmptyPath(e) ? this.contents = t : this.contents == null ? this.contents = n.collectionFromPath(this.schema, Array.from(e), t) : assertCollection(this.contents) && this.contents.setIn(e, t);
		}
		setSchema(e, t = {}) {
			typeof e == "number" && (e = String(e));
			let n;
			switch (e) {
				case "1.1":
					this.directives ? this.directives.yaml.version = "1.1" : this.directives = new d.Directives({ version: "1.1" }), n = {
						resolveKnownTags: !1,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					this.directives ? this.directives.yaml.version = e : this.directives = new d.Directives({ version: e }), n = {
						resolveKnownTags: !0,
						schema: "core"
					};
					break;
				case null:
					this.directives && delete this.directives, n = null;
					break;
				default: {
					let t = JSON.stringify(e);
					throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
				}
			}
			if (t.schema instanceof Object) this.schema = t.schema;
			else if (n) this.schema = new o.Schema(Object.assign(n, t));
			else throw Error("With a null YAML version, the { schema: Schema } option is required");
		}
		toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: o } = {}) {
			let s = {
				anchors: new Map(),
				doc: this,
				keep: !e,
				mapAsMap: n === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof r == "number" ? r : 100
			}, c = a.toJS(this.contents, t ?? "", s);
			if (typeof i == "function") for (let { count: e, res: t } of s.anchors.values()) i(t, e);
			return typeof o == "function" ? l.applyReviver(o, { "": c }, "", c) : c;
		}
		toJSON(e, t) {
			return this.toJS({
				json: !0,
				jsonArg: e,
				mapAsMap: !1,
				onAnchor: t
			});
		}
		toString(e = {}) {
			if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
			if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
				let t = JSON.stringify(e.indent);
				throw Error(`"indent" option must be a positive integer, not ${t}`);
			}
			return s.stringifyDocument(this, e);
		}
	};
	function assertCollection(e) {
		if (r.isCollection(e)) return !0;
		throw Error("Expected a YAML collection as document contents");
	}
	e.Document = f;
})), require_errors = __commonJSMin(((e) => {
	var YAMLError = class extends Error {
		constructor(e, t, n, r) {
			super(), this.name = e, this.code = n, this.message = r, this.pos = t;
		}
	}, YAMLParseError = class extends YAMLError {
		constructor(e, t, n) {
			super("YAMLParseError", e, t, n);
		}
	}, YAMLWarning = class extends YAMLError {
		constructor(e, t, n) {
			super("YAMLWarning", e, t, n);
		}
	};
	e.YAMLError = YAMLError, e.YAMLParseError = YAMLParseError, e.YAMLWarning = YAMLWarning, e.prettifyError = (e, t) => (n) => {
		if (n.pos[0] === -1) return;
		n.linePos = n.pos.map((e) => t.linePos(e));
		let { line: r, col: i } = n.linePos[0];
		n.message += ` at line ${r}, column ${i}`;
		let a = i - 1, o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
		if (a >= 60 && o.length > 80) {
			let e = Math.min(a - 39, o.length - 79);
			o = "…" + o.substring(e), a -= e - 1;
		}
		if (o.length > 80 && (o = o.substring(0, 79) + "…"), r > 1 && /^ *$/.test(o.substring(0, a))) {
			let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
			n.length > 80 && (n = n.substring(0, 79) + "…\n"), o = n + o;
		}
		if (/[^ ]/.test(o)) {
			let e = 1, t = n.linePos[1];
			t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
			let s = " ".repeat(a) + "^".repeat(e);
			n.message += `:\n\n${o}\n${s}\n`;
		}
	};
})), require_resolve_props = __commonJSMin(((e) => {
	function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
		let c = !1, l = s, u = s, d = "", f = "", p = !1, m = !1, h = null, g = null, _ = null, v = null, y = null, b = null, x = null;
		for (let i of e) switch (m &&= (i.type !== "space" && i.type !== "newline" && i.type !== "comma" && a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), !1), h &&= (l && i.type !== "comment" && i.type !== "newline" && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), null), i.type) {
			case "space":
				!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	") && (h = i), u = !0;
				break;
			case "comment": {
				u || a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				let e = i.source.substring(1) || " ";
				d ? d += f + e : d = e, f = "", l = !1;
				break;
			}
			case "newline":
				l ? d ? d += i.source : b && n === "seq-item-ind" || (c = !0) : f += i.source, l = !0, p = !0, (g || _) && (v = i), u = !0;
				break;
			case "anchor":
				g && a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), i.source.endsWith(":") && a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), g = i, x ??= i.offset, l = !1, u = !1, m = !0;
				break;
			case "tag":
				_ && a(i, "MULTIPLE_TAGS", "A node can have at most one tag"), _ = i, x ??= i.offset, l = !1, u = !1, m = !0;
				break;
			case n:
				(g || _) && a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`), b && a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`), b = i, l = n === "seq-item-ind" || n === "explicit-key-ind", u = !1;
				break;
			case "comma": if (t) {
				y && a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`), y = i, l = !1, u = !1;
				break;
			}
			default: a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`), l = !1, u = !1;
		}
		let S = e[e.length - 1], C = S ? S.offset + S.source.length : i;
		return m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "") && a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq") && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
			comma: y,
			found: b,
			spaceBefore: c,
			comment: d,
			hasNewline: p,
			anchor: g,
			tag: _,
			newlineAfterProp: v,
			end: C,
			start: x ?? C
		};
	}
	e.resolveProps = resolveProps;
})), require_util_contains_newline = __commonJSMin(((e) => {
	function containsNewline(e) {
		if (!e) return null;
		switch (e.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (e.source.includes("\n")) return !0;
				if (e.end) {
					for (let t of e.end) if (t.type === "newline") return !0;
				}
				return !1;
			case "flow-collection":
				for (let t of e.items) {
					for (let e of t.start) if (e.type === "newline") return !0;
					if (t.sep) {
						for (let e of t.sep) if (e.type === "newline") return !0;
					}
					if (containsNewline(t.key) || containsNewline(t.value)) return !0;
				}
				return !1;
			default: return !0;
		}
	}
	e.containsNewline = containsNewline;
})), require_util_flow_indent_check = __commonJSMin(((e) => {
	var t = require_util_contains_newline();
	function flowIndentCheck(e, n, r) {
		if (n?.type === "flow-collection") {
			let i = n.end[0];
			i.indent === e && (i.source === "]" || i.source === "}") && t.containsNewline(n) && r(i, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
		}
	}
	e.flowIndentCheck = flowIndentCheck;
})), require_util_map_includes = __commonJSMin(((e) => {
	var t = require_identity();
	function mapIncludes(e, n, r) {
		let { uniqueKeys: i } = e.options;
		if (i === !1) return !1;
		let a = typeof i == "function" ? i : (e, n) => e === n || t.isScalar(e) && t.isScalar(n) && e.value === n.value;
		return n.some((e) => a(e.key, r));
	}
	e.mapIncludes = mapIncludes;
})), require_resolve_block_map = __commonJSMin(((e) => {
	var t = require_Pair(), n = require_YAMLMap(), r = require_resolve_props(), i = require_util_contains_newline(), a = require_util_flow_indent_check(), o = require_util_map_includes();
	let s = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode: e, composeEmptyNode: c }, l, u, d, f) {
		let p = new ((f?.nodeClass) ?? n.YAMLMap)(l.schema);
		l.atRoot &&= !1;
		let m = u.offset, h = null;
		for (let n of u.items) {
			let { start: f, key: g, sep: _, value: v } = n, y = r.resolveProps(f, {
				indicator: "explicit-key-ind",
				next: g ?? _?.[0],
				offset: m,
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !0
			}), b = !y.found;
			if (b) {
				if (g && (g.type === "block-seq" ? d(m, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in g && g.indent !== u.indent && d(m, "BAD_INDENT", s)), !y.anchor && !y.tag && !_) {
					h = y.end, y.comment && (p.comment ? p.comment += "\n" + y.comment : p.comment = y.comment);
					continue;
				}
				(y.newlineAfterProp || i.containsNewline(g)) && d(g ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else y.found?.indent !== u.indent && d(m, "BAD_INDENT", s);
			l.atKey = !0;
			let x = y.end, S = g ? e(l, g, y, d) : c(l, x, f, null, y, d);
			l.schema.compat && a.flowIndentCheck(u.indent, g, d), l.atKey = !1, o.mapIncludes(l, p.items, S) && d(x, "DUPLICATE_KEY", "Map keys must be unique");
			let C = r.resolveProps(_ ?? [], {
				indicator: "map-value-ind",
				next: v,
				offset: S.range[2],
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !g || g.type === "block-scalar"
			});
			if (m = C.end, C.found) {
				b && (v?.type === "block-map" && !C.hasNewline && d(m, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), l.options.strict && y.start < C.found.offset - 1024 && d(S.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
				let r = v ? e(l, v, C, d) : c(l, m, _, null, C, d);
				l.schema.compat && a.flowIndentCheck(u.indent, v, d), m = r.range[2];
				let i = new t.Pair(S, r);
				l.options.keepSourceTokens && (i.srcToken = n), p.items.push(i);
			} else {
				b && d(S.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), C.comment && (S.comment ? S.comment += "\n" + C.comment : S.comment = C.comment);
				let e = new t.Pair(S);
				l.options.keepSourceTokens && (e.srcToken = n), p.items.push(e);
			}
		}
		return h && h < m && d(h, "IMPOSSIBLE", "Map comment with trailing content"), p.range = [
			u.offset,
			m,
			h ?? m
		], p;
	}
	e.resolveBlockMap = resolveBlockMap;
})), require_resolve_block_seq = __commonJSMin(((e) => {
	var t = require_YAMLSeq(), n = require_resolve_props(), r = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode: e, composeEmptyNode: i }, a, o, s, c) {
		let l = new ((c?.nodeClass) ?? t.YAMLSeq)(a.schema);
		a.atRoot &&= !1, a.atKey &&= !1;
		let u = o.offset, d = null;
		for (let { start: t, value: c } of o.items) {
			let f = n.resolveProps(t, {
				indicator: "seq-item-ind",
				next: c,
				offset: u,
				onError: s,
				parentIndent: o.indent,
				startOnNewline: !0
			});
			if (!f.found) {
				if (f.anchor || f.tag || c) c?.type === "block-seq" ? s(f.end, "BAD_INDENT", "All sequence items must start at the same column") : s(u, "MISSING_CHAR", "Sequence item without - indicator");
				else {
					d = f.end, f.comment && (l.comment = f.comment);
					continue;
				}
			}
			let p = c ? e(a, c, f, s) : i(a, f.end, t, null, f, s);
			a.schema.compat && r.flowIndentCheck(o.indent, c, s), u = p.range[2], l.items.push(p);
		}
		return l.range = [
			o.offset,
			u,
			d ?? u
		], l;
	}
	e.resolveBlockSeq = resolveBlockSeq;
})), require_resolve_end = __commonJSMin(((e) => {
	function resolveEnd(e, t, n, r) {
		let i = "";
		if (e) {
			let a = !1, o = "";
			for (let s of e) {
				let { source: e, type: c } = s;
				switch (c) {
					case "space":
						a = !0;
						break;
					case "comment": {
						n && !a && r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						let t = e.substring(1) || " ";
						i ? i += o + t : i = t, o = "";
						break;
					}
					case "newline":
						i && (o += e), a = !0;
						break;
					default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
				}
				t += e.length;
			}
		}
		return {
			comment: i,
			offset: t
		};
	}
	e.resolveEnd = resolveEnd;
})), require_resolve_flow_collection = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Pair(), r = require_YAMLMap(), i = require_YAMLSeq(), a = require_resolve_end(), o = require_resolve_props(), s = require_util_contains_newline(), c = require_util_map_includes();
	let l = "Block collections are not allowed within flow collections", isBlock = (e) => e && (e.type === "block-map" || e.type === "block-seq");
	function resolveFlowCollection({ composeNode: e, composeEmptyNode: u }, d, f, p, m) {
		let h = f.start.source === "{", g = h ? "flow map" : "flow sequence", _ = new ((m?.nodeClass) ?? (h ? r.YAMLMap : i.YAMLSeq))(d.schema);
		_.flow = !0;
		let v = d.atRoot;
		v && (d.atRoot = !1), d.atKey &&= !1;
		let y = f.offset + f.start.source.length;
		for (let i = 0; i < f.items.length; ++i) {
			let a = f.items[i], { start: m, key: v, sep: b, value: x } = a, S = o.resolveProps(m, {
				flow: g,
				indicator: "explicit-key-ind",
				next: v ?? b?.[0],
				offset: y,
				onError: p,
				parentIndent: f.indent,
				startOnNewline: !1
			});
			if (!S.found) {
				if (!S.anchor && !S.tag && !b && !x) {
					i === 0 && S.comma ? p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`) : i < f.items.length - 1 && p(S.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${g}`), S.comment && (_.comment ? _.comment += "\n" + S.comment : _.comment = S.comment), y = S.end;
					continue;
				}
				!h && d.options.strict && s.containsNewline(v) && p(v, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) S.comma && p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`);
			else if (S.comma || p(S.start, "MISSING_CHAR", `Missing , between ${g} items`), S.comment) {
				let e = "";
				loop: for (let t of m) switch (t.type) {
					case "comma":
					case "space": break;
					case "comment":
						e = t.source.substring(1);
						break loop;
					default: break loop;
				}
				if (e) {
					let n = _.items[_.items.length - 1];
					t.isPair(n) && (n = n.value ?? n.key), n.comment ? n.comment += "\n" + e : n.comment = e, S.comment = S.comment.substring(e.length + 1);
				}
			}
			if (!h && !b && !S.found) {
				let t = x ? e(d, x, S, p) : u(d, S.end, b, null, S, p);
				_.items.push(t), y = t.range[2], isBlock(x) && p(t.range, "BLOCK_IN_FLOW", l);
			} else {
				d.atKey = !0;
				let t = S.end, i = v ? e(d, v, S, p) : u(d, t, m, null, S, p);
				isBlock(v) && p(i.range, "BLOCK_IN_FLOW", l), d.atKey = !1;
				let s = o.resolveProps(b ?? [], {
					flow: g,
					indicator: "map-value-ind",
					next: x,
					offset: i.range[2],
					onError: p,
					parentIndent: f.indent,
					startOnNewline: !1
				});
				if (s.found) {
					if (!h && !S.found && d.options.strict) {
						if (b) for (let e of b) {
							if (e === s.found) break;
							if (e.type === "newline") {
								p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						S.start < s.found.offset - 1024 && p(s.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else x && ("source" in x && x.source?.[0] === ":" ? p(x, "MISSING_CHAR", `Missing space after : in ${g}`) : p(s.start, "MISSING_CHAR", `Missing , or : between ${g} items`));
				let C = x ? e(d, x, s, p) : s.found ? u(d, s.end, b, null, s, p) : null;
				C ? isBlock(x) && p(C.range, "BLOCK_IN_FLOW", l) : s.comment && (i.comment ? i.comment += "\n" + s.comment : i.comment = s.comment);
				let w = new n.Pair(i, C);
				if (d.options.keepSourceTokens && (w.srcToken = a), h) {
					let e = _;
					c.mapIncludes(d, e.items, i) && p(t, "DUPLICATE_KEY", "Map keys must be unique"), e.items.push(w);
				} else {
					let e = new r.YAMLMap(d.schema);
					e.flow = !0, e.items.push(w);
					let t = (C ?? i).range;
					e.range = [
						i.range[0],
						t[1],
						t[2]
					], _.items.push(e);
				}
				y = C ? C.range[2] : s.end;
			}
		}
		let b = h ? "}" : "]", [x, ...S] = f.end, C = y;
		if (x?.source === b) C = x.offset + x.source.length;
		else {
			let e = g[0].toUpperCase() + g.substring(1), t = v ? `${e} must end with a ${b}` : `${e} in block collection must be sufficiently indented and end with a ${b}`;
			p(y, v ? "MISSING_CHAR" : "BAD_INDENT", t), x && x.source.length !== 1 && S.unshift(x);
		}
		if (S.length > 0) {
			let e = a.resolveEnd(S, C, d.options.strict, p);
			e.comment && (_.comment ? _.comment += "\n" + e.comment : _.comment = e.comment), _.range = [
				f.offset,
				C,
				e.offset
			];
		} else _.range = [
			f.offset,
			C,
			C
		];
		return _;
	}
	e.resolveFlowCollection = resolveFlowCollection;
})), require_compose_collection = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Scalar(), r = require_YAMLMap(), i = require_YAMLSeq(), a = require_resolve_block_map(), o = require_resolve_block_seq(), s = require_resolve_flow_collection();
	function resolveCollection(e, t, n, r, i, c) {
		let l = n.type === "block-map" ? a.resolveBlockMap(e, t, n, r, c) : n.type === "block-seq" ? o.resolveBlockSeq(e, t, n, r, c) : s.resolveFlowCollection(e, t, n, r, c), u = l.constructor;
		return i === "!" || i === u.tagName ? (l.tag = u.tagName, l) : (i && (l.tag = i), l);
	}
	function composeCollection(e, a, o, s, c) {
		let l = s.tag, u = l ? a.directives.tagName(l.source, (e) => c(l, "TAG_RESOLVE_FAILED", e)) : null;
		if (o.type === "block-seq") {
			let { anchor: e, newlineAfterProp: t } = s, n = e && l ? e.offset > l.offset ? e : l : e ?? l;
			n && (!t || t.offset < n.offset) && c(n, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		let d = o.type === "block-map" ? "map" : o.type === "block-seq" ? "seq" : o.start.source === "{" ? "map" : "seq";
		if (!l || !u || u === "!" || u === r.YAMLMap.tagName && d === "map" || u === i.YAMLSeq.tagName && d === "seq") return resolveCollection(e, a, o, c, u);
		let f = a.schema.tags.find((e) => e.tag === u && e.collection === d);
		if (!f) {
			let t = a.schema.knownTags[u];
			if (t?.collection === d) a.schema.tags.push(Object.assign({}, t, { default: !1 })), f = t;
			else return t ? c(l, "BAD_COLLECTION_TYPE", `${t.tag} used for ${d} collection, but expects ${t.collection ?? "scalar"}`, !0) : c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${u}`, !0), resolveCollection(e, a, o, c, u);
		}
		let p = resolveCollection(e, a, o, c, u, f), m = f.resolve?.(p, (e) => c(l, "TAG_RESOLVE_FAILED", e), a.options) ?? p, h = t.isNode(m) ? m : new n.Scalar(m);
		return h.range = p.range, h.tag = u, f?.format && (h.format = f.format), h;
	}
	e.composeCollection = composeCollection;
})), require_resolve_block_scalar = __commonJSMin(((e) => {
	var t = require_Scalar();
	function resolveBlockScalar(e, n, r) {
		let i = n.offset, a = parseBlockScalarHeader(n, e.options.strict, r);
		if (!a) return {
			value: "",
			type: null,
			comment: "",
			range: [
				i,
				i,
				i
			]
		};
		let o = a.mode === ">" ? t.Scalar.BLOCK_FOLDED : t.Scalar.BLOCK_LITERAL, s = n.source ? splitLines(n.source) : [], c = s.length;
		for (let e = s.length - 1; e >= 0; --e) {
			let t = s[e][1];
			if (t === "" || t === "\r") c = e;
			else break;
		}
		if (c === 0) {
			let e = a.chomp === "+" && s.length > 0 ? "\n".repeat(Math.max(1, s.length - 1)) : "", t = i + a.length;
			return n.source && (t += n.source.length), {
				value: e,
				type: o,
				comment: a.comment,
				range: [
					i,
					t,
					t
				]
			};
		}
		let l = n.indent + a.indent, u = n.offset + a.length, d = 0;
		for (let t = 0; t < c; ++t) {
			let [n, i] = s[t];
			if (i === "" || i === "\r") a.indent === 0 && n.length > l && (l = n.length);
			else {
				n.length < l && r(u + n.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), a.indent === 0 && (l = n.length), d = t, l === 0 && !e.atRoot && r(u, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			u += n.length + i.length + 1;
		}
		for (let e = s.length - 1; e >= c; --e) s[e][0].length > l && (c = e + 1);
		let f = "", p = "", m = !1;
		for (let e = 0; e < d; ++e) f += s[e][0].slice(l) + "\n";
		for (let e = d; e < c; ++e) {
			let [n, i] = s[e];
			u += n.length + i.length + 1;
			let c = i[i.length - 1] === "\r";
			if (c && (i = i.slice(0, -1)), i && n.length < l) {
				let e = `Block scalar lines must not be less indented than their ${a.indent ? "explicit indentation indicator" : "first line"}`;
				r(u - i.length - (c ? 2 : 1), "BAD_INDENT", e), n = "";
			}
			o === t.Scalar.BLOCK_LITERAL ? (f += p + n.slice(l) + i, p = "\n") : n.length > l || i[0] === "	" ? (p === " " ? p = "\n" : !m && p === "\n" && (p = "\n\n"), f += p + n.slice(l) + i, p = "\n", m = !0) : i === "" ? p === "\n" ? f += "\n" : p = "\n" : (f += p + i, p = " ", m = !1);
		}
		switch (a.chomp) {
			case "-": break;
			case "+":
				for (let e = c; e < s.length; ++e) f += "\n" + s[e][0].slice(l);
				f[f.length - 1] !== "\n" && (f += "\n");
				break;
			default: f += "\n";
		}
		let h = i + a.length + n.source.length;
		return {
			value: f,
			type: o,
			comment: a.comment,
			range: [
				i,
				h,
				h
			]
		};
	}
	function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
		if (t[0].type !== "block-scalar-header") return r(t[0], "IMPOSSIBLE", "Block scalar header not found"), null;
		let { source: i } = t[0], a = i[0], o = 0, s = "", c = -1;
		for (let t = 1; t < i.length; ++t) {
			let n = i[t];
			if (!s && (n === "-" || n === "+")) s = n;
			else {
				let r = Number(n);
				!o && r ? o = r : c === -1 && (c = e + t);
			}
		}
		c !== -1 && r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
		let l = !1, u = "", d = i.length;
		for (let e = 1; e < t.length; ++e) {
			let i = t[e];
			switch (i.type) {
				case "space": l = !0;
				case "newline":
					d += i.source.length;
					break;
				case "comment":
					n && !l && r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), d += i.source.length, u = i.source.substring(1);
					break;
				case "error":
					r(i, "UNEXPECTED_TOKEN", i.message), d += i.source.length;
					break;
				default: {
					r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
					let e = i.source;
					e && typeof e == "string" && (d += e.length);
				}
			}
		}
		return {
			mode: a,
			indent: o,
			chomp: s,
			comment: u,
			length: d
		};
	}
	function splitLines(e) {
		let t = e.split(/\n( *)/), n = t[0], r = n.match(/^( *)/), i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
		for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
		return i;
	}
	e.resolveBlockScalar = resolveBlockScalar;
})), require_resolve_flow_scalar = __commonJSMin(((e) => {
	var t = require_Scalar(), n = require_resolve_end();
	function resolveFlowScalar(e, r, i) {
		let { offset: a, type: o, source: s, end: c } = e, l, u, _onError = (e, t, n) => i(a + e, t, n);
		switch (o) {
			case "scalar":
				l = t.Scalar.PLAIN, u = plainValue(s, _onError);
				break;
			case "single-quoted-scalar":
				l = t.Scalar.QUOTE_SINGLE, u = singleQuotedValue(s, _onError);
				break;
			case "double-quoted-scalar":
				l = t.Scalar.QUOTE_DOUBLE, u = doubleQuotedValue(s, _onError);
				break;
			default: return i(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${o}`), {
				value: "",
				type: null,
				comment: "",
				range: [
					a,
					a + s.length,
					a + s.length
				]
			};
		}
		let d = a + s.length, f = n.resolveEnd(c, d, r, i);
		return {
			value: u,
			type: l,
			comment: f.comment,
			range: [
				a,
				d,
				f.offset
			]
		};
	}
	function plainValue(e, t) {
		let n = "";
		switch (e[0]) {
			case "	":
				n = "a tab character";
				break;
			case ",":
				n = "flow indicator character ,";
				break;
			case "%":
				n = "directive indicator character %";
				break;
			case "|":
			case ">":
				n = `block scalar indicator ${e[0]}`;
				break;
			case "@":
			case "`": n = `reserved character ${e[0]}`;
		}
		return n && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`), unfoldLines(e);
	}
	function singleQuotedValue(e, t) {
		return (e[e.length - 1] !== "'" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(e) {
		let t = /(.*?)\r?\n/sy, n = t.exec(e);
		if (!n) return e;
		let r, i;
		try {
			r = RegExp("(?<![ 	])[ 	]+$"), i = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			r = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
		}
		let a = n[1].replace(r, ""), o = " ", s = t.lastIndex;
		for (; n = t.exec(e);) {
			let e = n[1].replace(i, "");
			e === "" ? o === "\n" ? a += o : o = "\n" : (a += o + e, o = " "), s = t.lastIndex;
		}
		let c = /[ \t]*(.*)/sy;
		return c.lastIndex = s, n = c.exec(e), a + o + (n?.[1] ?? "");
	}
	function doubleQuotedValue(e, t) {
		let n = "";
		for (let i = 1; i < e.length - 1; ++i) {
			let a = e[i];
			if (a !== "\r" || e[i + 1] !== "\n") {
				if (a === "\n") {
					let { fold: t, offset: r } = foldNewline(e, i);
					n += t, i = r;
				} else if (a === "\\") {
					let a = e[++i], o = r[a];
					if (o) n += o;
					else if (a === "\n") for (a = e[i + 1]; a === " " || a === "	";) a = e[++i + 1];
					else if (a === "\r" && e[i + 1] === "\n") for (a = e[++i + 1]; a === " " || a === "	";) a = e[++i + 1];
					else if (a === "x" || a === "u" || a === "U") {
						let r = a === "x" ? 2 : a === "u" ? 4 : 8;
						n += parseCharCode(e, i + 1, r, t), i += r;
					} else {
						let r = e.substr(i - 1, 2);
						t(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`), n += r;
					}
				} else if (a === " " || a === "	") {
					let t = i, r = e[i + 1];
					for (; r === " " || r === "	";) r = e[++i + 1];
					r !== "\n" && (r !== "\r" || e[i + 2] !== "\n") && (n += i > t ? e.slice(t, i + 1) : a);
				} else n += a;
			}
		}
		return (e[e.length - 1] !== "\"" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing \"quote"), n;
	}
	function foldNewline(e, t) {
		let n = "", r = e[t + 1];
		for (; (r === " " || r === "	" || r === "\n" || r === "\r") && (r !== "\r" || e[t + 2] === "\n");) r === "\n" && (n += "\n"), t += 1, r = e[t + 1];
		return n ||= " ", {
			fold: n,
			offset: t
		};
	}
	let r = {
		0: "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(e, t, n, r) {
		let i = e.substr(t, n), a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
		try {
			return String.fromCodePoint(a);
		} catch {
			let i = e.substr(t - 2, n + 2);
			return r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`), i;
		}
	}
	e.resolveFlowScalar = resolveFlowScalar;
})), require_compose_scalar = __commonJSMin(((e) => {
	var t = require_identity(), n = require_Scalar(), r = require_resolve_block_scalar(), i = require_resolve_flow_scalar();
	function composeScalar(e, a, o, s) {
		let { value: c, type: l, comment: u, range: d } = a.type === "block-scalar" ? r.resolveBlockScalar(e, a, s) : i.resolveFlowScalar(a, e.options.strict, s), f = o ? e.directives.tagName(o.source, (e) => s(o, "TAG_RESOLVE_FAILED", e)) : null, p;
		p = e.options.stringKeys && e.atKey ? e.schema[t.SCALAR] : f ? findScalarTagByName(e.schema, c, f, o, s) : a.type === "scalar" ? findScalarTagByTest(e, c, a, s) : e.schema[t.SCALAR];
		let m;
		try {
			let r = p.resolve(c, (e) => s(o ?? a, "TAG_RESOLVE_FAILED", e), e.options);
			m = t.isScalar(r) ? r : new n.Scalar(r);
		} catch (e) {
			let t = e instanceof Error ? e.message : String(e);
			s(o ?? a, "TAG_RESOLVE_FAILED", t), m = new n.Scalar(c);
		}
		return m.range = d, m.source = c, l && (m.type = l), f && (m.tag = f), p.format && (m.format = p.format), u && (m.comment = u), m;
	}
	function findScalarTagByName(e, n, r, i, a) {
		if (r === "!") return e[t.SCALAR];
		let o = [];
		for (let t of e.tags) if (!t.collection && t.tag === r) {
			if (t.default && t.test) o.push(t);
			else return t;
		}
		for (let e of o) if (e.test?.test(n)) return e;
		let s = e.knownTags[r];
		return s && !s.collection ? (e.tags.push(Object.assign({}, s, {
			default: !1,
			test: void 0
		})), s) : (a(i, "TAG_RESOLVE_FAILED", `Unresolved tag: ${r}`, r !== "tag:yaml.org,2002:str"), e[t.SCALAR]);
	}
	function findScalarTagByTest({ atKey: e, directives: n, schema: r }, i, a, o) {
		let s = r.tags.find((t) => (t.default === !0 || e && t.default === "key") && t.test?.test(i)) || r[t.SCALAR];
		if (r.compat) {
			let e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[t.SCALAR];
			s.tag !== e.tag && o(a, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, !0);
		}
		return s;
	}
	e.composeScalar = composeScalar;
})), require_util_empty_scalar_position = __commonJSMin(((e) => {
	function emptyScalarPosition(e, t, n) {
		if (t) {
			n ??= t.length;
			for (let r = n - 1; r >= 0; --r) {
				let n = t[r];
				switch (n.type) {
					case "space":
					case "comment":
					case "newline":
						e -= n.source.length;
						continue;
				}
				for (n = t[++r]; n?.type === "space";) e += n.source.length, n = t[++r];
				break;
			}
		}
		return e;
	}
	e.emptyScalarPosition = emptyScalarPosition;
})), require_compose_node = __commonJSMin(((e) => {
	var t = require_Alias(), n = require_identity(), r = require_compose_collection(), i = require_compose_scalar(), a = require_resolve_end(), o = require_util_empty_scalar_position();
	let s = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(e, t, a, o) {
		let c = e.atKey, { spaceBefore: l, comment: u, anchor: d, tag: f } = a, p, m = !0;
		switch (t.type) {
			case "alias":
				p = composeAlias(e, t, o), (d || f) && o(t, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				p = i.composeScalar(e, t, f, o), d && (p.anchor = d.source.substring(1));
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					p = r.composeCollection(s, e, t, a, o), d && (p.anchor = d.source.substring(1));
				} catch (e) {
					o(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
				}
				break;
			default: o(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`), m = !1;
		}
		return p ??= composeEmptyNode(e, t.offset, void 0, null, a, o), d && p.anchor === "" && o(d, "BAD_ALIAS", "Anchor cannot be an empty string"), c && e.options.stringKeys && (!n.isScalar(p) || typeof p.value != "string" || p.tag && p.tag !== "tag:yaml.org,2002:str") && o(f ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), l && (p.spaceBefore = !0), u && (t.type === "scalar" && t.source === "" ? p.comment = u : p.commentBefore = u), e.options.keepSourceTokens && m && (p.srcToken = t), p;
	}
	function composeEmptyNode(e, t, n, r, { spaceBefore: a, comment: s, anchor: c, tag: l, end: u }, d) {
		let f = {
			type: "scalar",
			offset: o.emptyScalarPosition(t, n, r),
			indent: -1,
			source: ""
		}, p = i.composeScalar(e, f, l, d);
		return c && (p.anchor = c.source.substring(1), p.anchor === "" && d(c, "BAD_ALIAS", "Anchor cannot be an empty string")), a && (p.spaceBefore = !0), s && (p.comment = s, p.range[2] = u), p;
	}
	function composeAlias({ options: e }, { offset: n, source: r, end: i }, o) {
		let s = new t.Alias(r.substring(1));
		s.source === "" && o(n, "BAD_ALIAS", "Alias cannot be an empty string"), s.source.endsWith(":") && o(n + r.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
		let c = n + r.length, l = a.resolveEnd(i, c, e.strict, o);
		return s.range = [
			n,
			c,
			l.offset
		], l.comment && (s.comment = l.comment), s;
	}
	e.composeEmptyNode = composeEmptyNode, e.composeNode = composeNode;
})), require_compose_doc = __commonJSMin(((e) => {
	var t = require_Document(), n = require_compose_node(), r = require_resolve_end(), i = require_resolve_props();
	function composeDoc(e, a, { offset: o, start: s, value: c, end: l }, u) {
		let d = Object.assign({ _directives: a }, e), f = new t.Document(void 0, d), p = {
			atKey: !1,
			atRoot: !0,
			directives: f.directives,
			options: f.options,
			schema: f.schema
		}, m = i.resolveProps(s, {
			indicator: "doc-start",
			next: c ?? l?.[0],
			offset: o,
			onError: u,
			parentIndent: 0,
			startOnNewline: !0
		});
		m.found && (f.directives.docStart = !0, c && (c.type === "block-map" || c.type === "block-seq") && !m.hasNewline && u(m.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), f.contents = c ? n.composeNode(p, c, m, u) : n.composeEmptyNode(p, m.end, s, null, m, u);
		let h = f.contents.range[2], g = r.resolveEnd(l, h, !1, u);
		return g.comment && (f.comment = g.comment), f.range = [
			o,
			h,
			g.offset
		], f;
	}
	e.composeDoc = composeDoc;
})), require_composer = __commonJSMin(((e) => {
	var t = __require("process"), n = require_directives(), r = require_Document(), i = require_errors(), a = require_identity(), o = require_compose_doc(), s = require_resolve_end();
	function getErrorPos(e) {
		if (typeof e == "number") return [e, e + 1];
		if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
		let { offset: t, source: n } = e;
		return [t, t + (typeof n == "string" ? n.length : 1)];
	}
	function parsePrelude(e) {
		let t = "", n = !1, r = !1;
		for (let i = 0; i < e.length; ++i) {
			let a = e[i];
			switch (a[0]) {
				case "#":
					t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " "), n = !0, r = !1;
					break;
				case "%":
					e[i + 1]?.[0] !== "#" && (i += 1), n = !1;
					break;
				default: n || (r = !0), n = !1;
			}
		}
		return {
			comment: t,
			afterEmptyLine: r
		};
	}
	e.Composer = class {
		constructor(e = {}) {
			this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e, t, n, r) => {
				let a = getErrorPos(e);
				r ? this.warnings.push(new i.YAMLWarning(a, t, n)) : this.errors.push(new i.YAMLParseError(a, t, n));
			}, this.directives = new n.Directives({ version: e.version || "1.2" }), this.options = e;
		}
		decorate(e, t) {
			let { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
			if (n) {
				let i = e.contents;
				if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
				else if (r || e.directives.docStart || !i) e.commentBefore = n;
				else if (a.isCollection(i) && !i.flow && i.items.length > 0) {
					let e = i.items[0];
					a.isPair(e) && (e = e.key);
					let t = e.commentBefore;
					e.commentBefore = t ? `${n}\n${t}` : n;
				} else {
					let e = i.commentBefore;
					i.commentBefore = e ? `${n}\n${e}` : n;
				}
			}
			if (t) {
				for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
				for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
			} else e.errors = this.errors, e.warnings = this.warnings;
			this.prelude = [], this.errors = [], this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(e, t = !1, n = -1) {
			for (let t of e) yield* this.next(t);
			yield* this.end(t, n);
		}
		*next(e) {
			switch (t.env.LOG_STREAM && console.dir(e, { depth: null }), e.type) {
				case "directive":
					this.directives.add(e.source, (t, n, r) => {
						let i = getErrorPos(e);
						i[0] += t, this.onError(i, "BAD_DIRECTIVE", n, r);
					}), this.prelude.push(e.source), this.atDirectives = !0;
					break;
				case "document": {
					let t = o.composeDoc(this.options, this.directives, e, this.onError);
					this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(e.source);
					break;
				case "error": {
					let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new i.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
					this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new i.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = !0;
					let t = s.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
					if (this.decorate(this.doc, !0), t.comment) {
						let e = this.doc.comment;
						this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
					}
					this.doc.range[2] = t.offset;
					break;
				}
				default: this.errors.push(new i.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
			}
		}
		*end(e = !1, t = -1) {
			if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
			else if (e) {
				let e = Object.assign({ _directives: this.directives }, this.options), n = new r.Document(void 0, e);
				this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line"), n.range = [
					0,
					t,
					t
				], this.decorate(n, !1), yield n;
			}
		}
	};
})), require_cst_scalar = __commonJSMin(((e) => {
	var t = require_resolve_block_scalar(), n = require_resolve_flow_scalar(), r = require_errors(), i = require_stringifyString();
	function resolveAsScalar(e, i = !0, a) {
		if (e) {
			let _onError = (e, t, n) => {
				let i = typeof e == "number" ? e : Array.isArray(e) ? e[0] : e.offset;
				if (a) a(i, t, n);
				else throw new r.YAMLParseError([i, i + 1], t, n);
			};
			switch (e.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return n.resolveFlowScalar(e, i, _onError);
				case "block-scalar": return t.resolveBlockScalar({ options: { strict: i } }, e, _onError);
			}
		}
		return null;
	}
	function createScalarToken(e, t) {
		let { implicitKey: n = !1, indent: r, inFlow: a = !1, offset: o = -1, type: s = "PLAIN" } = t, c = i.stringifyString({
			type: s,
			value: e
		}, {
			implicitKey: n,
			indent: r > 0 ? " ".repeat(r) : "",
			inFlow: a,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		}), l = t.end ?? [{
			type: "newline",
			offset: -1,
			indent: r,
			source: "\n"
		}];
		switch (c[0]) {
			case "|":
			case ">": {
				let e = c.indexOf("\n"), t = c.substring(0, e), n = c.substring(e + 1) + "\n", i = [{
					type: "block-scalar-header",
					offset: o,
					indent: r,
					source: t
				}];
				return addEndtoBlockProps(i, l) || i.push({
					type: "newline",
					offset: -1,
					indent: r,
					source: "\n"
				}), {
					type: "block-scalar",
					offset: o,
					indent: r,
					props: i,
					source: n
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			default: return {
				type: "scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
		}
	}
	function setScalarValue(e, t, n = {}) {
		let { afterKey: r = !1, implicitKey: a = !1, inFlow: o = !1, type: s } = n, c = "indent" in e ? e.indent : null;
		if (r && typeof c == "number" && (c += 2), !s) switch (e.type) {
			case "single-quoted-scalar":
				s = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				s = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				let t = e.props[0];
				if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
				s = t.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: s = "PLAIN";
		}
		let l = i.stringifyString({
			type: s,
			value: t
		}, {
			implicitKey: a || c === null,
			indent: c !== null && c > 0 ? " ".repeat(c) : "",
			inFlow: o,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		});
		switch (l[0]) {
			case "|":
			case ">":
				setBlockScalarValue(e, l);
				break;
			case "\"":
				setFlowScalarValue(e, l, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(e, l, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(e, l, "scalar");
		}
	}
	function setBlockScalarValue(e, t) {
		let n = t.indexOf("\n"), r = t.substring(0, n), i = t.substring(n + 1) + "\n";
		if (e.type === "block-scalar") {
			let t = e.props[0];
			if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
			t.source = r, e.source = i;
		} else {
			let { offset: t } = e, n = "indent" in e ? e.indent : -1, a = [{
				type: "block-scalar-header",
				offset: t,
				indent: n,
				source: r
			}];
			addEndtoBlockProps(a, "end" in e ? e.end : void 0) || a.push({
				type: "newline",
				offset: -1,
				indent: n,
				source: "\n"
			});
			for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
			Object.assign(e, {
				type: "block-scalar",
				indent: n,
				props: a,
				source: i
			});
		}
	}
	function addEndtoBlockProps(e, t) {
		if (t) for (let n of t) switch (n.type) {
			case "space":
			case "comment":
				e.push(n);
				break;
			case "newline": return e.push(n), !0;
		}
		return !1;
	}
	function setFlowScalarValue(e, t, n) {
		switch (e.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				e.type = n, e.source = t;
				break;
			case "block-scalar": {
				let r = e.props.slice(1), i = t.length;
				e.props[0].type === "block-scalar-header" && (i -= e.props[0].source.length);
				for (let e of r) e.offset += i;
				delete e.props, Object.assign(e, {
					type: n,
					source: t,
					end: r
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				let r = {
					type: "newline",
					offset: e.offset + t.length,
					indent: e.indent,
					source: "\n"
				};
				delete e.items, Object.assign(e, {
					type: n,
					source: t,
					end: [r]
				});
				break;
			}
			default: {
				let r = "indent" in e ? e.indent : -1, i = "end" in e && Array.isArray(e.end) ? e.end.filter((e) => e.type === "space" || e.type === "comment" || e.type === "newline") : [];
				for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
				Object.assign(e, {
					type: n,
					indent: r,
					source: t,
					end: i
				});
			}
		}
	}
	e.createScalarToken = createScalarToken, e.resolveAsScalar = resolveAsScalar, e.setScalarValue = setScalarValue;
})), require_cst_stringify = __commonJSMin(((e) => {
	let stringify = (e) => "type" in e ? stringifyToken(e) : stringifyItem(e);
	function stringifyToken(e) {
		switch (e.type) {
			case "block-scalar": {
				let t = "";
				for (let n of e.props) t += stringifyToken(n);
				return t + e.source;
			}
			case "block-map":
			case "block-seq": {
				let t = "";
				for (let n of e.items) t += stringifyItem(n);
				return t;
			}
			case "flow-collection": {
				let t = e.start.source;
				for (let n of e.items) t += stringifyItem(n);
				for (let n of e.end) t += n.source;
				return t;
			}
			case "document": {
				let t = stringifyItem(e);
				if (e.end) for (let n of e.end) t += n.source;
				return t;
			}
			default: {
				let t = e.source;
				if ("end" in e && e.end) for (let n of e.end) t += n.source;
				return t;
			}
		}
	}
	function stringifyItem({ start: e, key: t, sep: n, value: r }) {
		let i = "";
		for (let t of e) i += t.source;
		if (t && (i += stringifyToken(t)), n) for (let e of n) i += e.source;
		return r && (i += stringifyToken(r)), i;
	}
	e.stringify = stringify;
})), require_cst_visit = __commonJSMin(((e) => {
	let t = Symbol("break visit"), n = Symbol("skip children"), r = Symbol("remove item");
	function visit(e, t) {
		"type" in e && e.type === "document" && (e = {
			start: e.start,
			value: e.value
		}), _visit(Object.freeze([]), e, t);
	}
	visit.BREAK = t, visit.SKIP = n, visit.REMOVE = r, visit.itemAtPath = (e, t) => {
		let n = e;
		for (let [e, r] of t) {
			let t = n?.[e];
			if (t && "items" in t) n = t.items[r];
			else return;
		}
		return n;
	}, visit.parentCollection = (e, t) => {
		let n = visit.itemAtPath(e, t.slice(0, -1)), r = t[t.length - 1][0], i = n?.[r];
		if (i && "items" in i) return i;
		throw Error("Parent collection not found");
	};
	function _visit(e, n, i) {
		let a = i(n, e);
		if (typeof a == "symbol") return a;
		for (let o of ["key", "value"]) {
			let s = n[o];
			if (s && "items" in s) {
				for (let n = 0; n < s.items.length; ++n) {
					let a = _visit(Object.freeze(e.concat([[o, n]])), s.items[n], i);
					if (typeof a == "number") n = a - 1;
					else if (a === t) return t;
					else a === r && (s.items.splice(n, 1), --n);
				}
				typeof a == "function" && o === "key" && (a = a(n, e));
			}
		}
		return typeof a == "function" ? a(n, e) : a;
	}
	e.visit = visit;
})), require_cst = __commonJSMin(((e) => {
	var t = require_cst_scalar(), n = require_cst_stringify(), r = require_cst_visit();
	let isCollection = (e) => !!e && "items" in e, isScalar = (e) => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
	function prettyToken(e) {
		switch (e) {
			case "﻿": return "<BOM>";
			case "": return "<DOC>";
			case "": return "<FLOW_END>";
			case "": return "<SCALAR>";
			default: return JSON.stringify(e);
		}
	}
	function tokenType(e) {
		switch (e) {
			case "﻿": return "byte-order-mark";
			case "": return "doc-mode";
			case "": return "flow-error-end";
			case "": return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (e[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	e.createScalarToken = t.createScalarToken, e.resolveAsScalar = t.resolveAsScalar, e.setScalarValue = t.setScalarValue, e.stringify = n.stringify, e.visit = r.visit, e.BOM = "﻿", e.DOCUMENT = "", e.FLOW_END = "", e.SCALAR = "", e.isCollection = isCollection, e.isScalar = isScalar, e.prettyToken = prettyToken, e.tokenType = tokenType;
})), require_lexer = __commonJSMin(((e) => {
	var t = require_cst();
	function isEmpty(e) {
		switch (e) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return !0;
			default: return !1;
		}
	}
	let n = new Set("0123456789ABCDEFabcdef"), r = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), i = new Set(",[]{}"), a = new Set(" ,[]{}\n\r	"), isNotAnchorChar = (e) => !e || a.has(e);
	e.Lexer = class {
		constructor() {
			this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
		}
		*lex(e, t = !1) {
			if (e) {
				if (typeof e != "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
			}
			this.atEnd = !t;
			let n = this.next ?? "stream";
			for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
		}
		atLineEnd() {
			let e = this.pos, t = this.buffer[e];
			for (; t === " " || t === "	";) t = this.buffer[++e];
			return !t || t === "#" || t === "\n" || t === "\r" && this.buffer[e + 1] === "\n";
		}
		charAt(e) {
			return this.buffer[this.pos + e];
		}
		continueScalar(e) {
			let t = this.buffer[e];
			if (this.indentNext > 0) {
				let n = 0;
				for (; t === " ";) t = this.buffer[++n + e];
				if (t === "\r") {
					let t = this.buffer[n + e + 1];
					if (t === "\n" || !t && !this.atEnd) return e + n + 1;
				}
				return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
			}
			if (t === "-" || t === ".") {
				let t = this.buffer.substr(e, 3);
				if ((t === "---" || t === "...") && isEmpty(this.buffer[e + 3])) return -1;
			}
			return e;
		}
		getLine() {
			let e = this.lineEndPos;
			return (typeof e != "number" || e !== -1 && e < this.pos) && (e = this.buffer.indexOf("\n", this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === "\r" && --e, this.buffer.substring(this.pos, e));
		}
		hasChars(e) {
			return this.pos + e <= this.buffer.length;
		}
		setNext(e) {
			return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
		}
		peek(e) {
			return this.buffer.substr(this.pos, e);
		}
		*parseNext(e) {
			switch (e) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let e = this.getLine();
			if (e === null) return this.setNext("stream");
			if (e[0] === t.BOM && (yield* this.pushCount(1), e = e.substring(1)), e[0] === "%") {
				let t = e.length, n = e.indexOf("#");
				for (; n !== -1;) {
					let r = e[n - 1];
					if (r === " " || r === "	") {
						t = n - 1;
						break;
					}
					n = e.indexOf("#", n + 1);
				}
				for (;;) {
					let n = e[t - 1];
					if (n === " " || n === "	") --t;
					else break;
				}
				let r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
				return yield* this.pushCount(e.length - r), this.pushNewline(), "stream";
			}
			if (this.atLineEnd()) {
				let t = yield* this.pushSpaces(!0);
				return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
			}
			return yield t.DOCUMENT, yield* this.parseLineStart();
		}
		*parseLineStart() {
			let e = this.charAt(0);
			if (!e && !this.atEnd) return this.setNext("line-start");
			if (e === "-" || e === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				let e = this.peek(3);
				if ((e === "---" || e === "...") && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, e === "---" ? "doc" : "stream";
			}
			return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			let [e, t] = this.peek(2);
			if (!t && !this.atEnd) return this.setNext("block-start");
			if ((e === "-" || e === "?" || e === ":") && isEmpty(t)) {
				let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
				return this.indentNext = this.indentValue + 1, this.indentValue += e, "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(!0);
			let e = this.getLine();
			if (e === null) return this.setNext("doc");
			let t = yield* this.pushIndicators();
			switch (e[t]) {
				case "#": yield* this.pushCount(e.length - t);
				case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
				case "{":
				case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
				case "}":
				case "]": return yield* this.pushCount(1), "doc";
				case "*": return yield* this.pushUntil(isNotAnchorChar), "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">": return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let e, n, r = -1;
			do
				e = yield* this.pushNewline(), e > 0 ? (n = yield* this.pushSpaces(!1), this.indentValue = r = n) : n = 0, n += yield* this.pushSpaces(!0);
			while (e + n > 0);
			let i = this.getLine();
			if (i === null) return this.setNext("flow");
			if ((r !== -1 && r < this.indentNext && i[0] !== "#" || r === 0 && (i.startsWith("---") || i.startsWith("...")) && isEmpty(i[3])) && (r !== this.indentNext - 1 || this.flowLevel !== 1 || i[0] !== "]" && i[0] !== "}")) return this.flowLevel = 0, yield t.FLOW_END, yield* this.parseLineStart();
			let a = 0;
			for (; i[a] === ",";) a += yield* this.pushCount(1), a += yield* this.pushSpaces(!0), this.flowKey = !1;
			switch (a += yield* this.pushIndicators(), i[a]) {
				case void 0: return "flow";
				case "#": return yield* this.pushCount(i.length - a), "flow";
				case "{":
				case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
				case "}":
				case "]": return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? "flow" : "doc";
				case "*": return yield* this.pushUntil(isNotAnchorChar), "flow";
				case "\"":
				case "'": return this.flowKey = !0, yield* this.parseQuotedScalar();
				case ":": {
					let e = this.charAt(1);
					if (this.flowKey || isEmpty(e) || e === ",") return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
				}
				default: return this.flowKey = !1, yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
			if (e === "'") for (; t !== -1 && this.buffer[t + 1] === "'";) t = this.buffer.indexOf("'", t + 2);
			else for (; t !== -1;) {
				let e = 0;
				for (; this.buffer[t - 1 - e] === "\\";) e += 1;
				if (e % 2 == 0) break;
				t = this.buffer.indexOf("\"", t + 1);
			}
			let n = this.buffer.substring(0, t), r = n.indexOf("\n", this.pos);
			if (r !== -1) {
				for (; r !== -1;) {
					let e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = n.indexOf("\n", e);
				}
				r !== -1 && (t = r - (n[r - 1] === "\r" ? 2 : 1));
			}
			if (t === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				t = this.buffer.length;
			}
			return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1, this.blockScalarKeep = !1;
			let e = this.pos;
			for (;;) {
				let t = this.buffer[++e];
				if (t === "+") this.blockScalarKeep = !0;
				else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
				else if (t !== "-") break;
			}
			return yield* this.pushUntil((e) => isEmpty(e) || e === "#");
		}
		*parseBlockScalar() {
			let e = this.pos - 1, n = 0, r;
			loop: for (let t = this.pos; r = this.buffer[t]; ++t) switch (r) {
				case " ":
					n += 1;
					break;
				case "\n":
					e = t, n = 0;
					break;
				case "\r": {
					let e = this.buffer[t + 1];
					if (!e && !this.atEnd) return this.setNext("block-scalar");
					if (e === "\n") break;
				}
				default: break loop;
			}
			if (!r && !this.atEnd) return this.setNext("block-scalar");
			if (n >= this.indentNext) {
				this.indentNext = this.blockScalarIndent === -1 ? n : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					let t = this.continueScalar(e + 1);
					if (t === -1) break;
					e = this.buffer.indexOf("\n", t);
				} while (e !== -1);
				if (e === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					e = this.buffer.length;
				}
			}
			let i = e + 1;
			for (r = this.buffer[i]; r === " ";) r = this.buffer[++i];
			if (r === "	") {
				for (; r === "	" || r === " " || r === "\r" || r === "\n";) r = this.buffer[++i];
				e = i - 1;
			} else if (!this.blockScalarKeep) do {
				let t = e - 1, r = this.buffer[t];
				r === "\r" && (r = this.buffer[--t]);
				let i = t;
				for (; r === " ";) r = this.buffer[--t];
				if (r === "\n" && t >= this.pos && t + 1 + n > i) e = t;
				else break;
			} while (1);
			return yield t.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			let e = this.flowLevel > 0, n = this.pos - 1, r = this.pos - 1, a;
			for (; a = this.buffer[++r];) if (a === ":") {
				let t = this.buffer[r + 1];
				if (isEmpty(t) || e && i.has(t)) break;
				n = r;
			} else if (isEmpty(a)) {
				let t = this.buffer[r + 1];
				if (a === "\r" && (t === "\n" ? (r += 1, a = "\n", t = this.buffer[r + 1]) : n = r), t === "#" || e && i.has(t)) break;
				if (a === "\n") {
					let e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = Math.max(r, e - 2);
				}
			} else {
				if (e && i.has(a)) break;
				n = r;
			}
			return !a && !this.atEnd ? this.setNext("plain-scalar") : (yield t.SCALAR, yield* this.pushToIndex(n + 1, !0), e ? "flow" : "doc");
		}
		*pushCount(e) {
			return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
		}
		*pushToIndex(e, t) {
			let n = this.buffer.slice(this.pos, e);
			return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ""), 0);
		}
		*pushIndicators() {
			let e = 0;
			loop: for (;;) {
				switch (this.charAt(0)) {
					case "!":
						e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
						continue loop;
					case "&":
						e += yield* this.pushUntil(isNotAnchorChar), e += yield* this.pushSpaces(!0);
						continue loop;
					case "-":
					case "?":
					case ":": {
						let t = this.flowLevel > 0, n = this.charAt(1);
						if (isEmpty(n) || t && i.has(n)) {
							t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
							continue loop;
						}
					}
				}
				break loop;
			}
			return e;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let e = this.pos + 2, t = this.buffer[e];
				for (; !isEmpty(t) && t !== ">";) t = this.buffer[++e];
				return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
			}
			{
				let e = this.pos + 1, t = this.buffer[e];
				for (; t;) if (r.has(t)) t = this.buffer[++e];
				else if (t === "%" && n.has(this.buffer[e + 1]) && n.has(this.buffer[e + 2])) t = this.buffer[e += 3];
				else break;
				return yield* this.pushToIndex(e, !1);
			}
		}
		*pushNewline() {
			let e = this.buffer[this.pos];
			return e === "\n" ? yield* this.pushCount(1) : e === "\r" && this.charAt(1) === "\n" ? yield* this.pushCount(2) : 0;
		}
		*pushSpaces(e) {
			let t = this.pos - 1, n;
			do
				n = this.buffer[++t];
			while (n === " " || e && n === "	");
			let r = t - this.pos;
			return r > 0 && (yield this.buffer.substr(this.pos, r), this.pos = t), r;
		}
		*pushUntil(e) {
			let t = this.pos, n = this.buffer[t];
			for (; !e(n);) n = this.buffer[++t];
			return yield* this.pushToIndex(t, !1);
		}
	};
})), require_line_counter = __commonJSMin(((e) => {
	e.LineCounter = class {
		constructor() {
			this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
				let t = 0, n = this.lineStarts.length;
				for (; t < n;) {
					let r = t + n >> 1;
					this.lineStarts[r] < e ? t = r + 1 : n = r;
				}
				if (this.lineStarts[t] === e) return {
					line: t + 1,
					col: 1
				};
				if (t === 0) return {
					line: 0,
					col: e
				};
				let r = this.lineStarts[t - 1];
				return {
					line: t,
					col: e - r + 1
				};
			};
		}
	};
})), require_parser = __commonJSMin(((e) => {
	var t = __require("process"), n = require_cst(), r = require_lexer();
	function includesToken(e, t) {
		for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
		return !1;
	}
	function findNonEmptyIndex(e) {
		for (let t = 0; t < e.length; ++t) switch (e[t].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return t;
		}
		return -1;
	}
	function isFlowToken(e) {
		switch (e?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return !0;
			default: return !1;
		}
	}
	function getPrevProps(e) {
		switch (e.type) {
			case "document": return e.start;
			case "block-map": {
				let t = e.items[e.items.length - 1];
				return t.sep ?? t.start;
			}
			case "block-seq": return e.items[e.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(e) {
		if (e.length === 0) return [];
		let t = e.length;
		loop: for (; --t >= 0;) switch (e[t].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		for (; e[++t]?.type === "space";);
		return e.splice(t, e.length);
	}
	function arrayPushArray(e, t) {
		if (t.length < 1e5) Array.prototype.push.apply(e, t);
		else for (let n = 0; n < t.length; ++n) e.push(t[n]);
	}
	function fixFlowSeqItems(e) {
		if (e.start.type === "flow-seq-start") for (let t of e.items) t.sep && !t.value && !includesToken(t.start, "explicit-key-ind") && !includesToken(t.sep, "map-value-ind") && (t.key && (t.value = t.key), delete t.key, isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep), delete t.sep);
	}
	e.Parser = class {
		constructor(e) {
			this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new r.Lexer(), this.onNewLine = e;
		}
		*parse(e, t = !1) {
			this.onNewLine && this.offset === 0 && this.onNewLine(0);
			for (let n of this.lexer.lex(e, t)) yield* this.next(n);
			t || (yield* this.end());
		}
		*next(e) {
			if (this.source = e, t.env.LOG_TOKENS && console.log("|", n.prettyToken(e)), this.atScalar) {
				this.atScalar = !1, yield* this.step(), this.offset += e.length;
				return;
			}
			let r = n.tokenType(e);
			if (!r) {
				let t = `Not a YAML token: ${e}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message: t,
					source: e
				}), this.offset += e.length;
			} else if (r === "scalar") this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
			else {
				switch (this.type = r, yield* this.step(), r) {
					case "newline":
						this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
						break;
					case "space":
						this.atNewLine && e[0] === " " && (this.indent += e.length);
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						this.atNewLine && (this.indent += e.length);
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = !1;
				}
				this.offset += e.length;
			}
		}
		*end() {
			for (; this.stack.length > 0;) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			let e = this.peek(1);
			if (this.type === "doc-end" && e?.type !== "doc-end") {
				for (; this.stack.length > 0;) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
			} else {
				if (!e) return yield* this.stream();
				switch (e.type) {
					case "document": return yield* this.document(e);
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return yield* this.scalar(e);
					case "block-scalar": return yield* this.blockScalar(e);
					case "block-map": return yield* this.blockMap(e);
					case "block-seq": return yield* this.blockSequence(e);
					case "flow-collection": return yield* this.flowCollection(e);
					case "doc-end": return yield* this.documentEnd(e);
				}
				yield* this.pop();
			}
		}
		peek(e) {
			return this.stack[this.stack.length - e];
		}
		*pop(e) {
			let t = e ?? this.stack.pop();
			if (!t) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield t;
			else {
				let e = this.peek(1);
				switch (t.type === "block-scalar" ? t.indent = "indent" in e ? e.indent : 0 : t.type === "flow-collection" && e.type === "document" && (t.indent = 0), t.type === "flow-collection" && fixFlowSeqItems(t), e.type) {
					case "document":
						e.value = t;
						break;
					case "block-scalar":
						e.props.push(t);
						break;
					case "block-map": {
						let n = e.items[e.items.length - 1];
						if (n.value) {
							e.items.push({
								start: [],
								key: t,
								sep: []
							}), this.onKeyLine = !0;
							return;
						}
						if (n.sep) n.value = t;
						else {
							Object.assign(n, {
								key: t,
								sep: []
							}), this.onKeyLine = !n.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						let n = e.items[e.items.length - 1];
						n.value ? e.items.push({
							start: [],
							value: t
						}) : n.value = t;
						break;
					}
					case "flow-collection": {
						let n = e.items[e.items.length - 1];
						!n || n.value ? e.items.push({
							start: [],
							key: t,
							sep: []
						}) : n.sep ? n.value = t : Object.assign(n, {
							key: t,
							sep: []
						});
						return;
					}
					default: yield* this.pop(), yield* this.pop(t);
				}
				if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
					let n = t.items[t.items.length - 1];
					n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent)) && (e.type === "document" ? e.end = n.start : e.items.push({ start: n.start }), t.items.splice(-1, 1));
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					let e = {
						type: "document",
						offset: this.offset,
						start: []
					};
					this.type === "doc-start" && e.start.push(this.sourceToken), this.stack.push(e);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(e) {
			if (e.value) return yield* this.lineEnd(e);
			switch (this.type) {
				case "doc-start":
					findNonEmptyIndex(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					e.start.push(this.sourceToken);
					return;
			}
			let t = this.startBlockValue(e);
			t ? this.stack.push(t) : yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(e) {
			if (this.type === "map-value-ind") {
				let t = getFirstKeyStartProps(getPrevProps(this.peek(2))), n;
				e.end ? (n = e.end, n.push(this.sourceToken), delete e.end) : n = [this.sourceToken];
				let r = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: t,
						key: e,
						sep: n
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
			} else yield* this.lineEnd(e);
		}
		*blockScalar(e) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					e.props.push(this.sourceToken);
					return;
				case "scalar":
					if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
						let e = this.source.indexOf("\n") + 1;
						for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
					}
					yield* this.pop();
					break;
				default: yield* this.pop(), yield* this.step();
			}
		}
		*blockMap(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					if (this.onKeyLine = !1, t.value) {
						let n = "end" in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= e.indent) {
				let n = !this.onKeyLine && this.indent === e.indent, r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind", i = [];
				if (r && t.sep && !t.value) {
					let n = [];
					for (let r = 0; r < t.sep.length; ++r) {
						let i = t.sep[r];
						switch (i.type) {
							case "newline":
								n.push(r);
								break;
							case "space": break;
							case "comment":
								i.indent > e.indent && (n.length = 0);
								break;
							default: n.length = 0;
						}
					}
					n.length >= 2 && (i = t.sep.splice(n[1]));
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						r || t.value ? (i.push(this.sourceToken), e.items.push({ start: i }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : r || t.value ? (i.push(this.sourceToken), e.items.push({
							start: i,
							explicitKey: !0
						})) : this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: !0
							}]
						}), this.onKeyLine = !0;
						return;
					case "map-value-ind":
						if (t.explicitKey) {
							if (!t.sep) {
								if (includesToken(t.start, "newline")) Object.assign(t, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									let e = getFirstKeyStartProps(t.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (t.value) e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: i,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
								let e = getFirstKeyStartProps(t.start), n = t.key, r = t.sep;
								r.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: n,
										sep: r
									}]
								});
							} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
						} else t.sep ? t.value || r ? e.items.push({
							start: i,
							key: null,
							sep: [this.sourceToken]
						}) : includesToken(t.sep, "map-value-ind") ? this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						}) : t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						this.onKeyLine = !0;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let n = this.flowScalar(this.type);
						r || t.value ? (e.items.push({
							start: i,
							key: n,
							sep: []
						}), this.onKeyLine = !0) : t.sep ? this.stack.push(n) : (Object.assign(t, {
							key: n,
							sep: []
						}), this.onKeyLine = !0);
						return;
					}
					default: {
						let r = this.startBlockValue(e);
						if (r) {
							if (r.type === "block-seq") {
								if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else n && e.items.push({ start: i });
							this.stack.push(r);
							return;
						}
					}
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*blockSequence(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					if (t.value) {
						let n = "end" in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (t.value || this.indent <= e.indent) break;
					t.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== e.indent) break;
					t.value || includesToken(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
			}
			if (this.indent > e.indent) {
				let t = this.startBlockValue(e);
				if (t) {
					this.stack.push(t);
					return;
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*flowCollection(e) {
			let t = e.items[e.items.length - 1];
			if (this.type === "flow-error-end") {
				let e;
				do
					yield* this.pop(), e = this.peek(1);
				while (e?.type === "flow-collection");
			} else if (e.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						!t || t.value ? e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let n = this.flowScalar(this.type);
						!t || t.value ? e.items.push({
							start: [],
							key: n,
							sep: []
						}) : t.sep ? this.stack.push(n) : Object.assign(t, {
							key: n,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						e.end.push(this.sourceToken);
						return;
				}
				let n = this.startBlockValue(e);
				n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
			} else {
				let t = this.peek(2);
				if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) yield* this.pop(), yield* this.step();
				else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
					let n = getFirstKeyStartProps(getPrevProps(t));
					fixFlowSeqItems(e);
					let r = e.end.splice(1, e.end.length);
					r.push(this.sourceToken);
					let i = {
						type: "block-map",
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: n,
							key: e,
							sep: r
						}]
					};
					this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
				} else yield* this.lineEnd(e);
			}
		}
		flowScalar(e) {
			if (this.onNewLine) {
				let e = this.source.indexOf("\n") + 1;
				for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
			}
			return {
				type: e,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(e) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = !0;
					let t = getFirstKeyStartProps(getPrevProps(e));
					return t.push(this.sourceToken), {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							explicitKey: !0
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = !0;
					let t = getFirstKeyStartProps(getPrevProps(e));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(e, t) {
			return this.type !== "comment" || this.indent <= t ? !1 : e.every((e) => e.type === "newline" || e.type === "space");
		}
		*documentEnd(e) {
			this.type !== "doc-mode" && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
		}
		*lineEnd(e) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop(), yield* this.step();
					break;
				case "newline": this.onKeyLine = !1;
				default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
			}
		}
	};
})), require_public_api = __commonJSMin(((e) => {
	var t = require_composer(), n = require_Document(), r = require_errors(), i = require_log(), a = require_identity(), o = require_line_counter(), s = require_parser();
	function parseOptions(e) {
		let t = e.prettyErrors !== !1;
		return {
			lineCounter: e.lineCounter || t && new o.LineCounter() || null,
			prettyErrors: t
		};
	}
	function parseAllDocuments(e, n = {}) {
		let { lineCounter: i, prettyErrors: a } = parseOptions(n), o = new s.Parser(i?.addNewLine), c = new t.Composer(n), l = Array.from(c.compose(o.parse(e)));
		if (a && i) for (let t of l) t.errors.forEach(r.prettifyError(e, i)), t.warnings.forEach(r.prettifyError(e, i));
		return l.length > 0 ? l : Object.assign([], { empty: !0 }, c.streamInfo());
	}
	function parseDocument(e, n = {}) {
		let { lineCounter: i, prettyErrors: a } = parseOptions(n), o = new s.Parser(i?.addNewLine), c = new t.Composer(n), l = null;
		for (let t of c.compose(o.parse(e), !0, e.length)) if (!l) l = t;
		else if (l.options.logLevel !== "silent") {
			l.errors.push(new r.YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		return a && i && (l.errors.forEach(r.prettifyError(e, i)), l.warnings.forEach(r.prettifyError(e, i))), l;
	}
	function parse(e, t, n) {
		let r;
		typeof t == "function" ? r = t : n === void 0 && t && typeof t == "object" && (n = t);
		let a = parseDocument(e, n);
		if (!a) return null;
		if (a.warnings.forEach((e) => i.warn(a.options.logLevel, e)), a.errors.length > 0) {
			if (a.options.logLevel !== "silent") throw a.errors[0];
			a.errors = [];
		}
		return a.toJS(Object.assign({ reviver: r }, n));
	}
	function stringify(e, t, r) {
		let i = null;
		if (typeof t == "function" || Array.isArray(t) ? i = t : r === void 0 && t && (r = t), typeof r == "string" && (r = r.length), typeof r == "number") {
			let e = Math.round(r);
			r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
		}
		if (e === void 0) {
			let { keepUndefined: e } = r ?? t ?? {};
			if (!e) return;
		}
		return a.isDocument(e) && !i ? e.toString(r) : new n.Document(e, i, r).toString(r);
	}
	e.parse = parse, e.parseAllDocuments = parseAllDocuments, e.parseDocument = parseDocument, e.stringify = stringify;
})), import_dist$1 = __commonJSMin(((e) => {
	var t = require_composer(), n = require_Document(), r = require_Schema(), i = require_errors(), a = require_Alias(), o = require_identity(), s = require_Pair(), c = require_Scalar(), l = require_YAMLMap(), u = require_YAMLSeq();
	require_cst();
	var d = require_lexer(), f = require_line_counter(), p = require_parser(), m = require_public_api(), h = require_visit();
	e.Composer = t.Composer, e.Document = n.Document, e.Schema = r.Schema, e.YAMLError = i.YAMLError, e.YAMLParseError = i.YAMLParseError, e.YAMLWarning = i.YAMLWarning, e.Alias = a.Alias, e.isAlias = o.isAlias, e.isCollection = o.isCollection, e.isDocument = o.isDocument, e.isMap = o.isMap, e.isNode = o.isNode, e.isPair = o.isPair, e.isScalar = o.isScalar, e.isSeq = o.isSeq, e.Pair = s.Pair, e.Scalar = c.Scalar, e.YAMLMap = l.YAMLMap, e.YAMLSeq = u.YAMLSeq, e.Lexer = d.Lexer, e.LineCounter = f.LineCounter, e.Parser = p.Parser, e.parse = m.parse, e.parseAllDocuments = m.parseAllDocuments, e.parseDocument = m.parseDocument, e.stringify = m.stringify, e.visit = h.visit, e.visitAsync = h.visitAsync;
}))();
function readCompose(e, t) {
	let n = sourceOf(e, t);
	try {
		let e = (0, import_dist$1.parseDocument)(t, {
			logLevel: "silent",
			uniqueKeys: !1
		}), resolve = (t) => (0, import_dist$1.isAlias)(t) ? t.resolve(e) : t, at = (e, t, n = 0) => {
			let r = resolve(e);
			if (!(0, import_dist$1.isMap)(r) || n > deepestMerge) return;
			let i = resolve(r.get(t, !0)), a = resolve(r.get("<<", !0));
			return i ?? (a === void 0 ? void 0 : at((0, import_dist$1.isSeq)(a) ? a.items[0] : a, t, n + 1));
		}, r = at(e.contents, "services"), i = at(e.contents, "configs");
		return (0, import_dist$1.isMap)(r) ? r.items.map((e) => serviceOf(resolve(e.value), i, {
			at,
			resolve,
			source: n
		})) : [];
	} catch {
		return [];
	}
}
const deepestMerge = 5;
function serviceOf(e, t, n) {
	let { at: r, resolve: i, source: a } = n, o = r(e, "image"), s = r(e, "build"), c = textOf$1(o), l = o?.range;
	return {
		image: c === null || !l ? null : {
			value: defaulted(c),
			at: a.locate(l[0], l[1])
		},
		build: buildOf(s, r),
		volumes: [...items(r(e, "volumes")).map((e) => volumeOf(i(e), r)), ...items(r(e, "configs")).map((e) => configOf(i(e), t, r))].filter((e) => e !== null)
	};
}
function buildOf(e, t) {
	let n = textOf$1(e);
	return n === null ? (0, import_dist$1.isMap)(e) ? {
		context: textOf$1(t(e, "context")) ?? ".",
		dockerfile: textOf$1(t(e, "dockerfile")) ?? "Dockerfile"
	} : null : {
		context: n,
		dockerfile: "Dockerfile"
	};
}
function volumeOf(e, t) {
	let n = textOf$1(e), [r, i] = n === null ? [textOf$1(t(e, "source")), textOf$1(t(e, "target"))] : defaulted(n).split(":");
	return !r || !i?.startsWith("/") ? null : /^[./]/.test(r) || r.includes("/") ? {
		source: r,
		target: i
	} : null;
}
function configOf(e, t, n) {
	let r = textOf$1(e) ?? textOf$1(n(e, "source"));
	if (r === null) return null;
	let i = textOf$1(n(n(t, r), "file")), a = textOf$1(n(e, "target")) ?? `/${r}`;
	return i === null ? null : {
		source: i,
		target: a
	};
}
function items(e) {
	return (0, import_dist$1.isSeq)(e) ? e.items : [];
}
function textOf$1(e) {
	return (0, import_dist$1.isScalar)(e) && (typeof e.value == "string" || typeof e.value == "number") ? String(e.value) : null;
}
function defaulted(e) {
	return e.replace(/\$\{\w{1,100}:?-([^}]{0,200})\}/g, "$1");
}
// src/readers/runtimes/dockerfile.ts
function readDockerfile(e, t) {
	let n = sourceOf(e, t), r = new Map(), i = [], a = "/";
	for (let { name: e, text: o, start: s } of instructions(t)) {
		let t = i.at(-1);
		if (e === "FROM") {
			let e = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(o);
			if (!e?.[1]) continue;
			let t = s + o.indexOf(e[1]), c = n.locate(t, t + e[1].length), l = {
				value: e[1],
				at: c
			};
			i.push({
				name: e[2] ?? null,
				image: filledIn(e[1], r),
				base: l,
				copies: [],
				commands: ""
			}), a = "/";
		} else if (e === "ARG" || e === "ENV") remember(o, r);
		else if (t === void 0) continue;
		else if (e === "WORKDIR") a = absolute(filledIn(o, r) ?? o, a);
		else if (e === "RUN") t.commands += `${filledIn(o, r) ?? o}\n`;
		else if (e === "COPY" || e === "ADD") {
			let e = copyOf(filledIn(o, r) ?? o, a);
			e && (t.copies = [...t.copies, e]), /\bnginx-\d/.test(o) && (t.commands += `${o}\n`);
		}
	}
	return i;
}
function instructions(e) {
	let t = [], [n, r, i] = [
		"",
		0,
		0
	];
	for (let a of e.split("\n")) {
		let e = a.replace(/\r$/, "");
		if (!/^\s*(#|$)/.test(e)) {
			n === "" && (r = i);
			let a = /\\\s*$/.test(e);
			n += a ? `${e.replace(/\\\s*$/, "")} ` : e, a || (pushInstruction(t, n, r), n = "");
		}
		i += a.length + 1;
	}
	return pushInstruction(t, n, r), t;
}
function pushInstruction(e, t, n) {
	let r = /^(\s*([A-Za-z]+)\s+)(.*)$/.exec(t);
	if (!r) return;
	let [, i = "", a = "", o = ""] = r;
	e.push({
		name: a.toUpperCase(),
		text: o,
		start: n + i.length
	});
}
function remember(e, t) {
	let n = [...e.matchAll(/\b([A-Za-z_]\w{0,100})=("[^"]*"|'[^']*'|\S*)/g)];
	for (let [, e = "", r = ""] of n) {
		let n = filledIn(r.replace(/^(["'])(.*)\1$/, "$2"), t);
		n !== null && t.set(e, n);
	}
	let r = /^([A-Za-z_]\w*)\s+(\S+)$/.exec(e.trim());
	n.length === 0 && r?.[1] && r[2] && t.set(r[1], r[2]);
}
function filledIn(e, t) {
	let n = !1, r = e.replace(/\$\{([A-Za-z_]\w*)(?::?-([^}]{0,200}))?\}|\$([A-Za-z_]\w*)/g, (e, r, i, a) => {
		let o = t.get(r ?? a ?? "") ?? i;
		return o === void 0 && (n = !0), o ?? e;
	});
	return n ? null : r;
}
function copyOf(e, t) {
	if (/^(--\S+\s+)*--from=/.test(e)) return null;
	let n = e.replace(/^(--\S+\s+)*/, "").trim();
	if (n.startsWith("<<")) return null;
	let r = n.startsWith("[") ? jsonWords(n) : n.split(/\s+/), i = r.at(-1);
	if (r.length < 2 || i === void 0) return null;
	let a = r.slice(0, -1).filter((e) => !/^[a-z]+:\/\//.test(e)), o = i.endsWith("/") || i === "." ? "/" : "";
	return {
		sources: a,
		destination: `${absolute(i, t)}${o}`.replace(/\/+$/, "/")
	};
}
function jsonWords(e) {
	try {
		let t = JSON.parse(e);
		return Array.isArray(t) ? t.filter((e) => typeof e == "string") : [];
	} catch {
		return [];
	}
}
function absolute(e, t) {
	return `/${(e.startsWith("/") ? e.split("/") : [...t.split("/"), ...e.split("/")]).filter((e) => e !== "" && e !== ".").join("/")}`;
}
// src/readers/runtimes/distributions.data.ts
const distributionReleases = [
	{
		name: "debian 8",
		nginx: "1.6.2",
		openssl: "1.0.1",
		evidence: "inferred"
	},
	{
		name: "debian 9",
		nginx: "1.10.3",
		openssl: "1.1.0",
		evidence: "inferred"
	},
	{
		name: "debian 10",
		nginx: "1.14.2",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "debian 11",
		nginx: "1.18.0",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "debian 12",
		nginx: "1.22.1",
		openssl: "3.0",
		evidence: "observed"
	},
	{
		name: "debian 13",
		nginx: "1.26.3",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "ubuntu 16.04",
		nginx: "1.10.3",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "ubuntu 18.04",
		nginx: "1.14.0",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "ubuntu 20.04",
		nginx: "1.18.0",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "ubuntu 22.04",
		nginx: "1.18.0",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "ubuntu 24.04",
		nginx: "1.24.0",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "ubuntu 25.04",
		nginx: "1.26.3",
		openssl: "3.4",
		evidence: "inferred"
	},
	{
		name: "ubuntu 25.10",
		nginx: "1.28.0",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "alpine 3.3",
		nginx: "1.8.1",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.4",
		nginx: "1.10.3",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.5",
		nginx: "1.10.3",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.6",
		nginx: "1.12.2",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.7",
		nginx: "1.12.2",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.8",
		nginx: "1.14.2",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.9",
		nginx: "1.14.2",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.10",
		nginx: "1.16.1",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.11",
		nginx: "1.16.1",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.12",
		nginx: "1.18.0",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.13",
		nginx: "1.18.0",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.14",
		nginx: "1.20.2",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.15",
		nginx: "1.20.2",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.16",
		nginx: "1.22.1",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.17",
		nginx: "1.22.1",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "alpine 3.18",
		nginx: "1.24.0",
		openssl: "3.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.19",
		nginx: "1.24.0",
		openssl: "3.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.20",
		nginx: "1.26.3",
		openssl: "3.3",
		evidence: "inferred"
	},
	{
		name: "alpine 3.21",
		nginx: "1.26.3",
		openssl: "3.3",
		evidence: "inferred"
	},
	{
		name: "alpine 3.22",
		nginx: "1.28.0",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "alpine 3.23",
		nginx: "1.28.0",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "rhel 7",
		nginx: "1.20.1",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "rhel 8",
		nginx: "1.14.1",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "rhel 9",
		nginx: "1.20.1",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "rhel 10",
		nginx: "1.26.2",
		openssl: "3.2",
		evidence: "inferred"
	},
	{
		name: "amazon linux 2",
		nginx: "1.22.1",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "amazon linux 2023",
		nginx: "1.24.0",
		openssl: "3.0",
		evidence: "inferred"
	}
], codeNames = {
	jessie: "debian 8",
	stretch: "debian 9",
	buster: "debian 10",
	bullseye: "debian 11",
	bookworm: "debian 12",
	trixie: "debian 13",
	xenial: "ubuntu 16.04",
	bionic: "ubuntu 18.04",
	focal: "ubuntu 20.04",
	jammy: "ubuntu 22.04",
	noble: "ubuntu 24.04",
	plucky: "ubuntu 25.04",
	questing: "ubuntu 25.10"
}, distributionImages = {
	debian: "debian",
	minideb: "debian",
	ubuntu: "ubuntu",
	alpine: "alpine",
	almalinux: "rhel",
	rockylinux: "rhel",
	centos: "rhel",
	oraclelinux: "rhel",
	redhat: "rhel",
	ubi8: "rhel 8",
	"ubi8-minimal": "rhel 8",
	ubi9: "rhel 9",
	"ubi9-minimal": "rhel 9",
	amazonlinux: "amazon linux"
}, assumedRuntimes = [
	{
		nginx: "1.30",
		openssl: "3.5",
		on: "debian 13"
	},
	{
		nginx: "1.28",
		openssl: "3.5",
		on: "debian 13"
	},
	{
		nginx: "1.26",
		openssl: "3.0",
		on: "debian 12"
	},
	{
		nginx: "1.24",
		openssl: "3.0",
		on: "ubuntu 24.04"
	},
	{
		nginx: "1.22",
		openssl: "3.0",
		on: "debian 12"
	},
	{
		nginx: "1.18",
		openssl: "1.1.1",
		on: "debian 11"
	}
], officialDebianImages = [
	{
		from: "1.9.0",
		distribution: "debian 8"
	},
	{
		from: "1.11.13",
		distribution: "debian 9"
	},
	{
		from: "1.16.1",
		distribution: "debian 10"
	},
	{
		from: "1.17.0",
		distribution: "debian 9"
	},
	{
		from: "1.17.1",
		distribution: "debian 10"
	},
	{
		from: "1.20.2",
		distribution: "debian 11"
	},
	{
		from: "1.21.0",
		distribution: "debian 10"
	},
	{
		from: "1.21.3",
		distribution: "debian 11"
	},
	{
		from: "1.25.1",
		distribution: "debian 12"
	},
	{
		from: "1.28.1",
		distribution: "debian 13"
	},
	{
		from: "1.29.0",
		distribution: "debian 12"
	},
	{
		from: "1.29.1",
		distribution: "debian 13"
	}
], officialAlpineImages = [
	{
		from: "1.9.12",
		distribution: "alpine 3.3"
	},
	{
		from: "1.10.1",
		distribution: "alpine 3.4"
	},
	{
		from: "1.11.13",
		distribution: "alpine 3.5"
	},
	{
		from: "1.12.2",
		distribution: "alpine 3.7"
	},
	{
		from: "1.13.0",
		distribution: "alpine 3.5"
	},
	{
		from: "1.13.8",
		distribution: "alpine 3.7"
	},
	{
		from: "1.14.0",
		distribution: "alpine 3.8"
	},
	{
		from: "1.14.2",
		distribution: "alpine 3.9"
	},
	{
		from: "1.15.0",
		distribution: "alpine 3.7"
	},
	{
		from: "1.15.4",
		distribution: "alpine 3.8"
	},
	{
		from: "1.15.8",
		distribution: "alpine 3.9"
	},
	{
		from: "1.16.0",
		distribution: "alpine 3.10"
	},
	{
		from: "1.17.0",
		distribution: "alpine 3.9"
	},
	{
		from: "1.17.1",
		distribution: "alpine 3.10"
	},
	{
		from: "1.17.10",
		distribution: "alpine 3.11"
	},
	{
		from: "1.19.2",
		distribution: "alpine 3.12"
	},
	{
		from: "1.19.6",
		distribution: "alpine 3.13"
	},
	{
		from: "1.20.1",
		distribution: "alpine 3.14"
	},
	{
		from: "1.21.0",
		distribution: "alpine 3.13"
	},
	{
		from: "1.21.1",
		distribution: "alpine 3.14"
	},
	{
		from: "1.21.4",
		distribution: "alpine 3.15"
	},
	{
		from: "1.21.6",
		distribution: "alpine 3.16"
	},
	{
		from: "1.22.1",
		distribution: "alpine 3.17"
	},
	{
		from: "1.23.0",
		distribution: "alpine 3.16"
	},
	{
		from: "1.23.2",
		distribution: "alpine 3.17"
	},
	{
		from: "1.24.0",
		distribution: "alpine 3.19"
	},
	{
		from: "1.25.0",
		distribution: "alpine 3.17"
	},
	{
		from: "1.25.2",
		distribution: "alpine 3.18"
	},
	{
		from: "1.25.5",
		distribution: "alpine 3.19"
	},
	{
		from: "1.26.2",
		distribution: "alpine 3.20"
	},
	{
		from: "1.26.3",
		distribution: "alpine 3.21"
	},
	{
		from: "1.27.0",
		distribution: "alpine 3.19"
	},
	{
		from: "1.27.1",
		distribution: "alpine 3.20"
	},
	{
		from: "1.27.3",
		distribution: "alpine 3.21"
	},
	{
		from: "1.28.1",
		distribution: "alpine 3.23"
	},
	{
		from: "1.29.0",
		distribution: "alpine 3.22"
	},
	{
		from: "1.29.4",
		distribution: "alpine 3.23"
	}
], openrestyLibraries = [
	{
		from: "1.9",
		openssl: "1.0.2"
	},
	{
		from: "1.15.8.1",
		openssl: "1.1.1c"
	},
	{
		from: "1.21.4.2",
		openssl: "1.1.1w"
	},
	{
		from: "1.27.1.1",
		openssl: "3.0.16"
	},
	{
		from: "1.27.1.2",
		openssl: "3.5.5"
	},
	{
		from: "1.31.1.1",
		openssl: "3.5.6"
	}
], lastPatchReleases = {
	"1.8": 1,
	"1.9": 15,
	"1.10": 3,
	"1.11": 13,
	"1.12": 2,
	"1.13": 12,
	"1.14": 2,
	"1.15": 12,
	"1.16": 1,
	"1.17": 10,
	"1.18": 0,
	"1.19": 10,
	"1.20": 2,
	"1.21": 6,
	"1.22": 1,
	"1.23": 4,
	"1.24": 0,
	"1.25": 5,
	"1.26": 3,
	"1.27": 5,
	"1.28": 3,
	"1.29": 8
};
// src/readers/runtimes/release.ts
function releaseNumbers(e) {
	let t = read$1.get(e);
	if (t) return t;
	let n = readNumbers(e);
	return read$1.size < mostRemembered && read$1.set(e, n), n;
}
const read$1 = new Map(), mostRemembered = 1e3;
function readNumbers(e) {
	let t = (/\d+(\.\d+)*/.exec(e)?.[0] ?? "").split(".").map(Number);
	return t.length === 2 ? [...t, lastPatchReleases[t.join(".")] ?? 1e400] : t;
}
function isAtLeast(e, t) {
	return compareReleases(releaseNumbers(e), exactNumbers(t)) >= 0;
}
function exactNumbers(e) {
	let t = exact.get(e) ?? e.split(".").map(Number);
	return exact.set(e, t), t;
}
const exact = new Map();
function compareReleases(e, t) {
	for (let n = 0; n < Math.max(e.length, t.length); n++) {
		let [r, i] = [e[n] ?? 0, t[n] ?? 0];
		if (r !== i) return r < i ? -1 : 1;
	}
	return 0;
}
function rowFor(e, t) {
	return e.findLast((e) => isAtLeast(t, e.from));
}
// src/readers/runtimes/image.ts
function imageFacts(e) {
	let { path: t, tag: n } = partsOf(e), r = t.split("/").at(-1) ?? "";
	if (r === "openresty") return openrestyFacts(n);
	if (/^nginx(-unprivileged|-slim)?$/.test(r)) return serverFacts$1(t, n);
	let i = /^nginx-(\d)(\d{2})$/.exec(r);
	if (i) return redHatFacts(t, `${i[1]}.${i[2]}`);
	let a = distributionOf(r, n), o = distributionReleases.find((e) => e.name === a);
	return {
		kind: distributionImages[r] === void 0 ? "other" : "system",
		nginx: o?.nginx ?? null,
		openssl: o?.openssl ?? null,
		distribution: a,
		maker: "distribution"
	};
}
function partsOf(e) {
	let t = e.split("@")[0] ?? "", n = t.lastIndexOf(":"), r = n > t.lastIndexOf("/");
	return {
		path: r ? t.slice(0, n) : t,
		tag: r ? t.slice(n + 1) : ""
	};
}
function serverFacts$1(e, t) {
	let n = /^v?(\d+\.\d+(\.\d+)?)(?=$|[-_.])/.exec(t)?.[1] ?? null, r = namedRelease(t) ?? (n === null ? null : usualSystem(e, t, n));
	return {
		kind: "server",
		nginx: n,
		openssl: distributionReleases.find((e) => e.name === r)?.openssl ?? null,
		distribution: r,
		maker: "other"
	};
}
function usualSystem(e, t, n) {
	return rowFor(/alpine/.test(t) || /linuxserver/.test(e) ? officialAlpineImages : officialDebianImages, n)?.distribution ?? null;
}
function openrestyFacts(e) {
	let t = /^(\d+\.\d+\.\d+)\.\d+/.exec(e);
	return {
		kind: "server",
		nginx: t?.[1] ?? null,
		openssl: t ? rowFor(openrestyLibraries, t[0])?.openssl ?? null : null,
		distribution: null,
		maker: "other"
	};
}
function redHatFacts(e, t) {
	let n = /(?:ubi|rhel)(\d+)/.exec(e)?.[1], r = n === void 0 ? null : `rhel ${n}`;
	return {
		kind: "server",
		nginx: t,
		openssl: distributionReleases.find((e) => e.name === r)?.openssl ?? null,
		distribution: r,
		maker: "other"
	};
}
function distributionOf(e, t) {
	let n = distributionImages[e], r = namedRelease(t);
	if (r !== null) return r;
	if (n === void 0) return null;
	if (/\d/.test(n)) return n;
	let i = /^\d+(\.\d+)?/.exec(t)?.[0];
	return i === void 0 ? null : `${n} ${n === "debian" || n === "rhel" || n === "amazon linux" ? i.split(".")[0] : i}`;
}
function namedRelease(e) {
	let t = /alpine(\d+\.\d+)/.exec(e);
	if (t) return `alpine ${t[1]}`;
	let n = e.split(/[-_.]/).find((e) => Object.hasOwn(codeNames, e));
	return n === void 0 ? null : codeNames[n] ?? null;
}
// src/readers/runtimes/image-lines.ts
function imageLines(e, t) {
	let n = sourceOf(e, t);
	return [...t.matchAll(/^[ \t-]*image:[ \t]*["']?([\w./:@-]+)/gm)].map((e) => {
		let t = e[1] ?? "", r = e.index + e[0].length;
		return {
			value: t,
			at: n.locate(r - t.length, r)
		};
	});
}
// src/readers/runtimes/tree-index.ts
function treeIndex(e) {
	let t = new Map([["", new Set()]]), n = new Map(), r = new Map();
	for (let i of e.entries) {
		let { folder: e, name: a } = split(i.path);
		appendTo(n, a, i), addFolder(e, t, r), t.get(e)?.add(a);
	}
	let i = new Map();
	return {
		tree: e,
		hasFolder: (e) => t.has(e),
		namesIn: (e) => {
			let n = i.get(e) ?? [...t.get(e) ?? []].sort(byteOrder);
			return i.set(e, n), n;
		},
		named: (e) => n.get(e) ?? [],
		foldersNamed: (e) => r.get(e) ?? []
	};
}
function addFolder(e, t, n) {
	let [r, i] = [e, null];
	for (;;) {
		let e = t.get(r), a = e ?? new Set();
		if (i !== null && a.add(i), e) return;
		t.set(r, a);
		let { folder: o, name: s } = split(r);
		appendTo(n, s, r), [r, i] = [o, s];
	}
}
function appendTo(e, t, n) {
	let r = e.get(t);
	r ? r.push(n) : e.set(t, [n]);
}
function split(e) {
	let t = e.lastIndexOf("/");
	return {
		folder: t < 0 ? "" : e.slice(0, t),
		name: e.slice(t + 1)
	};
}
function normalised(e) {
	let t = [];
	for (let n of e.split("/")) if (n !== "" && n !== ".") {
		if (n !== "..") t.push(n);
		else if (t.pop() === void 0) return null;
	}
	return t.join("/");
}
function joined(e, t) {
	return normalised(`${e}/${t}`);
}
const byteOrder = (e, t) => e < t ? -1 : +(e > t);
// src/readers/runtimes/glob.ts
function holdsGlob(e) {
	return /[*?[]/.test(e);
}
function globFiles(e, t) {
	let n = normalised(t);
	if (n === null) return [];
	let r = n.split("/"), i = [""];
	for (let t of r.slice(0, -1)) i = i.flatMap((n) => matching(e, n, t).filter((t) => e.hasFolder(t)));
	let a = r.at(-1) ?? "";
	return i.flatMap((t) => matching(e, t, a).filter((t) => e.tree.has(t)));
}
function matching(e, t, n) {
	if (!holdsGlob(n)) {
		let e = joined(t, n);
		return e === null ? [] : [e];
	}
	let r = segmentPattern(n);
	return e.namesIn(t).filter((e) => r(e)).map((e) => t === "" ? e : `${t}/${e}`);
}
function segmentPattern(e) {
	let t = patternItems(e);
	return (n) => {
		if (n.startsWith(".") && !e.startsWith(".")) return !1;
		let [r, i, a, o] = [
			0,
			0,
			-1,
			0
		];
		for (; i < n.length;) {
			let e = t[r];
			if (e === "*") [a, o, r] = [
				r,
				i,
				r + 1
			];
			else if (e !== void 0 && matchesLetter(e, n.charAt(i))) [r, i] = [r + 1, i + 1];
			else if (a >= 0) [r, o, i] = [
				a + 1,
				o + 1,
				o + 1
			];
			else return !1;
		}
		return t.slice(r).every((e) => e === "*");
	};
}
function patternItems(e) {
	let t = [];
	for (let n = 0; n < e.length; n++) {
		let r = e.charAt(n), i = r === "[" ? e.indexOf("]", n + 2) : -1;
		r === "*" ? t.push("*") : r === "?" ? t.push({ any: !0 }) : i > 0 ? (t.push({ set: e.slice(n + 1, i) }), n = i) : t.push({ letter: r });
	}
	return t;
}
function matchesLetter(e, t) {
	if ("any" in e) return !0;
	if ("letter" in e) return e.letter === t;
	let n = e.set.startsWith("!") || e.set.startsWith("^");
	return inSet(n ? e.set.slice(1) : e.set, t) !== n;
}
function inSet(e, t) {
	for (let n = 0; n < e.length; n++) if (e[n + 1] === "-" && n + 2 < e.length) {
		if (e.charAt(n) <= t && t <= e.charAt(n + 2)) return !0;
		n += 2;
	} else if (e[n] === t) return !0;
	return !1;
}
// src/readers/runtimes/mounts.ts
function treePaths(e, t) {
	return e.filter((e) => below(e.container, t)).sort((e, t) => t.container.length - e.container.length).map((e) => joined(e.tree, t.slice(e.container.length))).filter((e) => e !== null);
}
function containerPaths(e, t) {
	return e.filter((e) => e.tree === "" || below(e.tree, t)).map((e) => `${e.container}/${e.tree === "" ? t : t.slice(e.tree.length + 1)}`).map((e) => e.replace(/\/+$/, ""));
}
function below(e, t) {
	return t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`);
}
function mountsOf(e, t, n, r) {
	let i = joined(t, n), a = r.replace(/\/+$/, "");
	return i === null ? [] : holdsGlob(i) ? globFiles(e, i).map((e) => intoFolder(e, a)) : e.tree.has(i) ? fileMounts(i, r) : e.hasFolder(i) ? [{
		container: a,
		tree: i
	}] : [];
}
function fileMounts(e, t) {
	let n = t.replace(/\/+$/, ""), r = intoFolder(e, n);
	return t.endsWith("/") ? [r] : [{
		container: n,
		tree: e
	}, r];
}
function intoFolder(e, t) {
	return {
		container: `${t}/${split(e).name}`,
		tree: e
	};
}
// src/readers/runtimes/survey.ts
function mayTellRuntime(e) {
	return e.kind !== "file" || (e.size ?? 0) > largest$1 ? !1 : isDockerfile(e.path) || /\.ya?ml$/.test(e.path);
}
const largest$1 = 1e6;
function isDockerfile(e) {
	let { name: t } = split(e);
	return /^(Docker|Container)file(\.|$)/i.test(t) || /\.(docker|container)file$/i.test(t);
}
function surveyRuntimes(e) {
	let t = candidateTexts(e.tree), n = t.filter(({ path: e }) => !isDockerfile(e)).map(({ path: e, text: t }) => ({
		path: e,
		text: t,
		services: isCompose(t) ? readCompose(e, t) : []
	})), r = n.flatMap(({ path: e, services: t }) => t.map((t) => ({
		path: e,
		service: t
	}))), i = t.filter(({ path: e }) => isDockerfile(e)).flatMap(({ path: t, text: n }) => stageUses(e, t, readDockerfile(t, n), r)), a = n.flatMap(({ path: t, text: n, services: r }) => r.length > 0 ? r.flatMap((n) => serviceUses(e, t, n)) : manifestUses(t, n));
	return [...i, ...a].filter(({ facts: e }) => e.kind !== "other");
}
function candidateTexts(e) {
	return e.entries.filter(mayTellRuntime).map(({ path: t }) => ({
		path: t,
		text: e.text(t) ?? ""
	})).filter(({ path: e, text: t }) => isDockerfile(e) || /image:|build:/.test(t) && /nginx|openresty|build:/.test(t));
}
const isCompose = (e) => /^services:/m.test(e);
function stageUses(e, t, n, r) {
	let i = r.filter(({ path: e, service: n }) => buildsFrom(e, n, t)), a = [...i.map((e) => contextOf(e.path, e.service)), ...foldersUpFrom(split(t).folder)], o = i.flatMap((t) => volumeMounts(e, t.path, t.service));
	return n.map((r) => {
		let i = stageChain(n, r), s = i.flatMap((t) => t.copies.flatMap((t) => copyMounts(e, a, t))), c = i.at(-1) ?? r;
		return {
			path: t,
			image: c.base,
			wording: `FROM ${c.image ?? c.base.value} in ${t}`,
			facts: stageFacts(i, c, [...o, ...s]),
			mounts: [...o, ...s],
			files: s.length + o.length > 0 ? "some" : "none"
		};
	});
}
function stageChain(e, t) {
	let n = [t];
	for (;;) {
		let t = n.at(-1), r = e.slice(0, e.indexOf(t)).find((e) => e.name !== null && e.name === t.image);
		if (r === void 0) return n;
		n.push(r);
	}
}
function stageFacts(e, t, n) {
	let r = imageFacts(t.image ?? t.base.value);
	if (r.kind === "server") return r;
	let i = e.map((e) => e.commands).join("\n").slice(0, 1e5), a = /\bnginx-(\d+\.\d+\.\d+)\.tar/.exec(i)?.[1];
	if (a !== void 0) return {
		...r,
		kind: "server",
		nginx: a,
		maker: "other"
	};
	let o = /\b(?:install|add)\b[^\n]{0,1000}?[\s"']nginx(?:-[a-z]+)*(?:=|-(?=\d))?(\d+\.\d+(?:\.\d+)?)?/.exec(i), s = n.some((e) => /^\/etc\/nginx(\/|$)/.test(e.container));
	if (!o && !s) return {
		...r,
		kind: "other"
	};
	let c = /nginx\.org\/(packages|keys)|ppa:[\w.-]*nginx/.test(i), l = o?.[1] ?? (c ? null : r.nginx);
	return {
		...r,
		kind: "server",
		nginx: l,
		maker: c ? "other" : r.maker
	};
}
function copyMounts(e, t, n) {
	let r = n.sources.length > 1 ? "/" : "";
	return n.sources.flatMap((i) => {
		let a = `${n.destination}${r}`;
		return t.map((t) => mountsOf(e, t, i, a)).find((e) => e.length > 0) ?? [];
	});
}
function foldersUpFrom(e) {
	return e === "" ? [""] : [e, ...foldersUpFrom(split(e).folder)];
}
function buildsFrom(e, { build: t }, n) {
	if (t === null) return !1;
	let r = joined(split(e).folder, t.context);
	return r !== null && joined(r, t.dockerfile) === n;
}
function contextOf(e, { build: t }) {
	return joined(split(e).folder, t?.context ?? ".") ?? "";
}
function volumeMounts(e, t, n) {
	let { folder: r } = split(t);
	return n.volumes.flatMap(({ source: t, target: n }) => mountsOf(e, r, t, n));
}
function serviceUses(e, t, n) {
	let { image: r } = n;
	if (r === null || n.build !== null) return [];
	let i = imageFacts(r.value);
	if (i.kind !== "server") return [];
	let a = volumeMounts(e, t, n), o = a.length > 0 ? "some" : "none";
	return [{
		path: t,
		image: r,
		wording: `image: ${r.value} in ${t}`,
		facts: i,
		mounts: a,
		files: o
	}];
}
function manifestUses(e, t) {
	return imageLines(e, t).map((e) => ({
		image: e,
		facts: imageFacts(e.value)
	})).filter(({ facts: e }) => e.kind === "server").map(({ image: t, facts: n }) => ({
		path: e,
		image: t,
		wording: `image: ${t.value} in ${e}`,
		facts: n,
		mounts: [],
		files: "none"
	}));
}
function mayBeNginx({ path: e, kind: t }) {
	if (t === "submodule" || inForeignFolder.test(e)) return !1;
	let { folder: n, name: r } = split(e.toLowerCase()), i = r.split(".").slice(1);
	return i.some((e) => otherFormats.has(e)) && !i.includes("conf") ? !1 : /nginx|openresty/.test(r) || i.includes("conf") || i.some((e) => likelyEndings.has(e)) ? !0 : likelyFolder.test(`/${n}/`);
}
const inForeignFolder = /(^|\/)(node_modules|vendor\/bundle|\.git|\.terraform|\.venv)\//, likelyFolder = /nginx|openresty|\/sites[-_.]?(enabled|available|d)?\/|\/conf\.d\/|\/http\.d\/|vhost|\/snippets\//, likelyEndings = new Set("nginx.vhost.vhosts.template.tmpl.tpl.stpl.j2.jinja.jinja2.erb.epp.hbs.mustache.njk.gotmpl.inc.include.sample.disabled.enabled.dist.example.default.in.ngx.site".split(".")), otherFormats = new Set("html.htm.xhtml.js.mjs.cjs.jsx.ts.tsx.css.scss.sass.less.json.jsonc.json5.xml.yml.yaml.toml.md.rst.txt.adoc.sql.rb.py.pyc.go.rs.java.kt.kts.swift.m.mm.h.c.cc.cpp.hpp.cs.php.phtml.pl.pm.lua.sh.bash.zsh.fish.ps1.bat.cmd.vue.svelte.dart.ex.exs.scala.clj.hs.r.ipynb.csv.tsv.png.jpg.jpeg.gif.webp.ico.svg.bmp.avif.woff.woff2.ttf.otf.eot.pdf.zip.gz.tgz.bz2.xz.zst.tar.7z.jar.war.class.so.dll.dylib.exe.bin.wasm.o.a.mp3.mp4.webm.mov.avi.pem.crt.cer.der.key.p12.pfx.p7b.csr.crl.plist.xcodeproj.pbxproj.strings.storyboard.xib.lock.map.snap.log.tf.tfvars.hcl.gradle.properties.ini.env.service.spec.proto.graphql.mk.cmake.am.ac.m4.po.pot.patch.diff.eml".split("."));
// src/readers/nginx/branch.ts
function implies(e, t) {
	return t === null || e === t || e !== null && t.conditions.every((t) => e.conditions.some((e) => e.text === t.text && e.arm === t.arm));
}
function excludes(e, t) {
	return e === null || t === null || e === t ? !1 : t.conditions.some((t) => e.conditions.some((e) => e.text === t.text && e.arm !== t.arm));
}
function under(e, t) {
	let n = e?.conditions ?? [];
	return n.length >= deepest$2 ? { conditions: n } : { conditions: [...n, t] };
}
const deepest$2 = 32;
function tagReader(e) {
	let t = new Map(), closingOf = (n, r) => {
		let i = t.get(n);
		return (i === void 0 || i >= 0 && i < r) && (i = e.indexOf(n, r), t.set(n, i)), i >= 0 && i - r <= 1e4 ? i : -1;
	};
	return (t, n = e.length) => {
		let r = delimitersAt(e, t);
		if (r === null) return null;
		let [i, a] = r, o = closingOf(a, t + i.length);
		if (o < 0 || o + a.length > n || i === "{#" && !commentTag(e, t, o)) return null;
		let s = e.slice(t + i.length, o), c = withoutMargins(s), l = +(i === "{{" && e[o + 2] === "}");
		return {
			kind: kindOf$1(i, s, c),
			text: c,
			end: o + a.length + l
		};
	};
}
function withoutMargins(e) {
	let [t, n] = [0, e.length];
	for (; t < n && "-~+= 	\r\n".includes(e.charAt(t));) t++;
	for (; n > t && "-~+ 	\r\n".includes(e.charAt(n - 1));) n--;
	return e.slice(t, n);
}
function delimitersAt(e, t) {
	let n = e[t + 1];
	return e[t] === "<" ? n === "%" ? ["<%", "%>"] : null : n === "{" ? ["{{", "}}"] : n === "%" ? ["{%", "%}"] : n === "#" ? ["{#", "#}"] : null;
}
function commentTag(e, t, n) {
	let r = e.slice(Math.max(0, t - 200), t);
	return /(^|\n)[ \t]*$/.test(r) ? !0 : n - t <= 200 && !e.slice(t, n).includes("\n");
}
function kindOf$1(e, t, n) {
	return e === "{#" ? "neutral" : e === "<%" ? erbKind(t, n) : e === "{%" ? jinjaKind(n) : bracesKind(t, n);
}
function erbKind(e, t) {
	return /^[-]?=/.test(e) ? "output" : e.startsWith("#") || e.startsWith("-#") ? "neutral" : /^(else|elsif|when|\}\s*else)\b/.test(t) ? "middle" : /^(end\b|\})/.test(t) ? "close" : /^(if|unless|case|while|until|for|begin)\b/.test(t) || /\{\s*$|\bdo\b\s*(\|[^|]*\|)?\s*$/.test(t.slice(-200)) ? "open" : /^(include|scope\.function_template|render)\b/.test(t) ? "insert" : "neutral";
}
function jinjaKind(e) {
	return /^(else|elif|elsif|when)\b/.test(e) ? "middle" : /^end/.test(e) ? "close" : /^(if|for|unless|macro|block|call|filter|case|with|tablerow)\b/.test(e) ? "open" : /^(include|extends|render)\b/.test(e) ? "insert" : "neutral";
}
function bracesKind(e, t) {
	return /^-?\s*(\/\*|!|#!)/.test(e) ? "neutral" : /^(else\b|\^\s*$)/.test(t) ? "middle" : /^(end$|\/)/.test(t) ? "close" : /^(if|range|with|define|block)\s|^[#^]\s*\w/.test(t) ? "open" : /^\$\w+\s*:?=/.test(t) ? "neutral" : /^(template|include)\s|^>/.test(t) ? "insert" : "output";
}
// src/readers/nginx/lexer.ts
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
		let c = e.slice(t, i), l = a === "yes" ? unescaped$1(c) : c;
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
		let l = e.slice(o + 1, i - 1), u = s === "yes" ? unescaped$1(l) : l;
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
function unescaped$1(e) {
	return e.replace(/\\(["'\\trn])/g, (e, t) => escapes$2[t] ?? t);
}
const escapes$2 = {
	t: "	",
	r: "\r",
	n: "\n"
};
// src/readers/nginx/lua-block.ts
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
// src/readers/nginx/token.ts
function rawText(e) {
	return e.source.text.slice(e.start, e.end);
}
function placeOf$3(e) {
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
// src/readers/nginx/parse.ts
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
// src/readers/nginx/recognise.ts
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
	return e !== "server" || n === null || t.length > 0 ? !1 : n.some((e) => e.kind === "opaque" || e.args.length > 0 && serverNames$1.test(e.name));
}
const eventNames = /^(worker_connections|use|multi_accept|accept_mutex|debug_connection|include)/, serverNames$1 = /^(listen|server_name|location|return|rewrite|root|include|ssl_\w+|ssl|proxy_pass|access_log|error_page|if|set|index|http2|add_header)$/, httpNames = /^(include|ssl_\w+|server_tokens|server_names_hash\w*|sendfile|tcp_no\w+|keepalive_\w+|types|types_hash\w*|default_type|log_format|access_log|error_log|gzip\w*|brotli\w*|upstream|map|geo|proxy_\w+|fastcgi_\w+|add_header|client_\w+|limit_\w+|resolver\w*|charset|real_ip\w*|set_real_ip_from|lua_\w+|js_\w+|http2\w*|preread_\w+|auth_http|large_client\w*|underscores_in_headers|variables_hash\w*|map_hash\w*|reset_timedout\w*|send_timeout|server|listen|server_name)$/;
function mayEmbed({ path: e, kind: t, size: n }) {
	return t === "file" && (n ?? 0) <= 1e6 && /\.ya?ml(\.(j2|erb|tmpl|tpl|gotmpl))?$/.test(e);
}
function embeddedConfigurations(e, t) {
	let n = e.text(t);
	if (n === void 0 || !/\b(server|http|stream)[ \t]*\{/.test(n)) return [];
	let r = sourceOf(t, n);
	return blockScalars(n).filter(({ range: e }) => mayHoldNginx(n.slice(e.start, e.end))).map(({ key: e, range: n }) => ({
		name: `${t}#${e}`,
		file: parseRange(r, n)
	}));
}
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
// src/readers/runtimes/runtimes.ts
function findRuntimes(e, t, n) {
	let r = usesFor(e, n), i = r.flatMap((e) => e.mounts), a = [...new Set(r.map((e) => e.path))], [o, ...s] = distinct(r.flatMap((e) => runtimesOf(e, t)));
	if (o) return {
		main: o,
		alternatives: s,
		mounts: i,
		used: a
	};
	let [c, ...l] = declared(t) ?? assumed(t, "nothing in the tree tells the version");
	return {
		main: c,
		alternatives: l,
		mounts: i,
		used: a
	};
}
function usesFor(e, t) {
	let n = e.filter((e) => containerPaths(e.mounts, t).some(isServerPath));
	if (n.length > 0) return n;
	let r = nearestUses(e, split(t).folder);
	return r.length > 0 ? r : new Set(e.map((e) => e.image.value)).size === 1 ? e : [];
}
function isServerPath(e) {
	return /nginx|openresty|conf\.d|sites-|vhost|\/templates\//.test(e);
}
function nearestUses(e, t) {
	let n = e.filter((e) => split(e.path).folder === t);
	return n.length > 0 || t === "" ? n : nearestUses(e, split(t).folder);
}
function runtimesOf(e, t) {
	let n = declared(t, e);
	if (n) return n;
	let { nginx: r, openssl: i, distribution: a } = e.facts;
	if (r === null) return assumed(t, `${e.wording} names no version`);
	let o = i ?? libraryFor(r), s = i === null ? `${e.wording}; OpenSSL as in the official image` : e.wording, c = e.facts.maker === "distribution" ? a : null, { at: l } = e.image;
	return [runtime$1({
		nginx: r,
		library: o,
		distribution: a,
		stockOf: c,
		basis: "tree",
		at: l,
		because: s
	})];
}
function declared({ runtimes: e }, t) {
	if (e.nginx === null && (e.openssl === null || t?.facts.nginx == null)) return null;
	let n = e.nginx?.value ?? t?.facts.nginx ?? "";
	return [runtime$1({
		nginx: n,
		library: e.openssl?.value ?? t?.facts.openssl ?? libraryFor(n),
		distribution: t?.facts.distribution ?? null,
		stockOf: null,
		basis: "settings",
		at: (e.nginx ?? e.openssl).at,
		because: "the settings"
	})];
}
function assumed({ runtimes: e }, t) {
	let [n, ...r] = assumedRuntimes.map(({ nginx: n, openssl: r, on: i }) => runtime$1({
		nginx: n,
		library: e.openssl?.value ?? r,
		distribution: i,
		stockOf: null,
		basis: "assumed",
		at: null,
		because: `assumed: ${t}`
	}));
	return [n, ...r];
}
function libraryFor(e) {
	let t = rowFor(officialDebianImages, e)?.distribution;
	return distributionReleases.find((e) => e.name === t)?.openssl ?? "1.0.2";
}
function runtime$1(e) {
	let { nginx: t, library: n, distribution: r, stockOf: i, basis: a, at: o, because: s } = e;
	return {
		software: {
			name: "nginx",
			version: t,
			tlsLibrary: {
				name: "openssl",
				version: nearestVersion(n)
			},
			basis: a,
			at: o,
			because: s
		},
		library: n,
		distribution: r,
		stockOf: i,
		securityLevel: securityLevel(n, r)
	};
}
function securityLevel(e, t) {
	let n = nearestVersion(e), r = t === null ? void 0 : distributionSecurityLevel(t);
	return r === void 0 ? known(libraryDefaults(n).securityLevel, null, `default of OpenSSL ${e}`) : known(r, null, `default of OpenSSL ${e} on ${t}`);
}
function distinct(e) {
	let t = new Map();
	for (let n of e) {
		let e = `${n.software.version} ${n.library} ${n.securityLevel.value}`;
		t.has(e) || t.set(e, n);
	}
	return [...t.values()];
}
function speaksTls13({ library: e }) {
	return isAtLeast(e, "1.1.1");
}
function nginxIsAtLeast({ software: e }, t) {
	return isAtLeast(e.version, t);
}
// src/readers/nginx/directives.data.ts
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
	ciphers: "@SECLEVEL=2:kEECDH:kRSA:kEDH:kPSK:kDHEPSK:kECDHEPSK:kRSAPSK:-aDSS:-3DES:!DES:!RC4:!RC2:!IDEA:-SEED:!eNULL:!aNULL:!MD5:-SHA384:-CAMELLIA:-ARIA:-AESCCM8",
	source: "public copies of /etc/crypto-policies/back-ends/opensslcnf.config of RHEL 8 and 9",
	evidence: "documented"
};
// src/readers/nginx/directive.ts
function placeOfDirective({ nameToken: e, args: t }) {
	let n = t.at(-1) ?? e;
	return e.source.locate(e.start, n.end);
}
function placeOfValue(e) {
	return placeOf$3(e.args[0] ?? e.nameToken);
}
// src/readers/nginx/settings.ts
const kept = new Set([
	...Object.keys(directiveRules),
	...luaDirectives.certificate,
	...luaDirectives.clientHello,
	"listen",
	"server_name"
]);
function levelOf$1(e) {
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
// src/readers/nginx/view.ts
function refusalList() {
	let e = new Map();
	return {
		add: (t, n) => {
			let r = `${n.path}:${n.line}:${n.column} ${t}`;
			return e.size < mostRefusals && e.set(r, {
				what: "nginx configuration",
				why: refused$2(t),
				location: n
			}), unknown$1(refused$2(t), n);
		},
		all: () => [...e.values()]
	};
}
const mostRefusals = 1e3, refused$2 = (e) => `nginx refuses to start: ${e}`;
function reading(e, t) {
	let n = settingOf(e.server.levels, t, e.branch);
	if (n.kind === "absent") return n;
	if (n.kind === "unknown") return {
		kind: "unknown",
		fact: unknown$1(n.reason, n.at)
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
		fact: e.refusals.add(i, placeOf$3(n.word))
	};
}
function faultOf(e, t, n) {
	let r = directiveRules[t], [i, a] = n;
	if (r === void 0 || i === void 0) return null;
	let { version: o } = e.runtime.software;
	if (r.since !== null && !nginxIsAtLeast(e.runtime, r.since)) {
		let n = `${t} came with nginx ${r.since}, and this is ${o}`;
		return e.refusals.add(n, placeOfDirective(i));
	}
	return r.until !== null && nginxIsAtLeast(e.runtime, r.until) ? e.refusals.add(`${t} went with nginx ${r.until}, and this is ${o}`, placeOfDirective(i)) : r.repeats === "once" && a ? e.refusals.add(`${t} is set twice in one block`, placeOfDirective(a)) : n.map((t) => wrongCount(e, t, r.arguments)).find((e) => e !== null) ?? null;
}
function wrongCount(e, t, n) {
	let r = t.args.length;
	if ((n === "some" ? r > 0 : n === "two" ? r === 2 : r === 1) || t.args.some((e) => e.tag === "inside" || e.branch !== t.branch)) return null;
	let i = `invalid number of arguments in ${t.name}`;
	return e.refusals.add(i, placeOfDirective(t));
}
function unclearWord(e) {
	for (let t of e.args) {
		if (placeholderIn(t) !== null) return unknown$1(`${quoted(t.value)} is filled in by a template`, placeOf$3(t));
		if (!implies(e.branch, t.branch)) return unknown$1(`a template's condition decides about ${e.name}`, placeOfValue(e));
		if (holdsVariable(t)) return unknown$1(`${quoted(t.value)} holds a variable`, placeOf$3(t));
	}
	return null;
}
// src/readers/nginx/alpn.ts
function alpnOf(e, { viewOf: t }) {
	let n = t(e.member);
	if (n.server.context === "stream") return streamAlpn(n);
	let { version: r } = n.runtime.software, i = rowFor(httpAlpn, r)?.value ?? [], a = e.socket.http2?.listen;
	if (a?.http2 && a.http2IsCertain === "yes") return known(["h2", ...i], placeOf$3(a.http2));
	if (a?.http2) return unknown$1("a template decides about http2", placeOf$3(a.http2));
	let o = flag(n, "http2");
	return o.kind === "on" ? known(["h2", ...i], placeOf$3(o.word)) : o.kind === "off" ? known(i, placeOf$3(o.word)) : o.kind === "unknown" && n.server.levels.some((e) => e.byName.has("http2")) ? o.fact : known(i, null, `default of nginx ${r}`);
}
function streamAlpn(e) {
	let t = reading(e, "ssl_alpn");
	return t.kind === "unknown" ? t.fact : t.kind === "absent" ? known([], null, `default of nginx ${e.runtime.software.version}`) : known(t.words.map((e) => e.value), placeOf$3(t.directives[0].nameToken));
}
// src/readers/nginx/protocols.ts
function protocolsOf(e) {
	let t = luaDirectives.clientHello.map((t) => reading(e, t)).find((e) => e.kind === "words");
	if (t?.kind === "words") return unknown$1("Lua decides about it at run time", placeOf$3(t.directives[0].nameToken));
	let n = reading(e, "ssl_protocols");
	if (n.kind === "unknown") return n.fact;
	if (n.kind === "absent") return defaultOf(e.runtime);
	let r = n.words.find((t) => !isProtocolWord(t, e.runtime));
	if (r) return e.refusals.add(`invalid value "${quoted(r.value)}" in ssl_protocols`, placeOf$3(r));
	let i = new Set(n.words.map((e) => protocolWords[e.value.toLowerCase()])), a = placeOfAll(n.directives.at(-1)?.args ?? []);
	return known(spoken([...i].filter((e) => e != null), e.runtime), a);
}
function isProtocolWord(e, t) {
	let n = e.value.toLowerCase();
	return Object.hasOwn(protocolWords, n) && (n !== "tlsv1.3" || nginxIsAtLeast(t, "1.13.0"));
}
function defaultOf(e) {
	let { version: t } = e.software, n = stockSettings.find((t) => t.distribution === e.stockOf);
	return n ? known(spoken(n.protocols, e), null, `nginx.conf of the package of ${n.distribution}`) : known(spoken(rowFor(defaultProtocols, t)?.value ?? [], e), null, `default of nginx ${t}`);
}
function spoken(e, t) {
	return protocolVersions.filter((n) => e.includes(n) ? n === "TLSv1.3" ? speaksTls13(t) : n !== "SSLv3" || !isAtLeast(t.library, "1.1.0") : !1);
}
function bounded(e, t) {
	let [n, r] = [t.get("minprotocol"), t.get("maxprotocol")];
	return bound(bound(e, n, (e, t) => compareVersions(e, t) >= 0), r, (e, t) => compareVersions(e, t) <= 0);
}
function bound(e, t, n) {
	if (t.kind === "absent" || !isKnown$1(e)) return e;
	if (t.kind === "unknown") return t.fact;
	let r = t.value.value.toLowerCase();
	if (r === "none") return e;
	let i = protocolWords[r], a = placeOf$3(t.value);
	if (i == null) return unknown$1(`${quoted(t.value.value)} is no protocol version that is known here`, a);
	let o = e.value.filter((e) => n(e, i));
	return o.length === e.value.length ? e : known(o, a);
}
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
// src/readers/nginx/server-name.ts
function serverNames(e) {
	let t = e.flatMap((e) => e.args), n = t.find((e) => !isCertain(e)), r = t.filter(isCertain).map((e) => nameOf(e.value)).filter((e) => e !== null);
	return {
		names: [...new Set(r)],
		shown: r[0] ?? n?.value ?? null
	};
}
function isCertain(e) {
	return placeholderIn(e) === null && (isRegex(e.value) || !holdsVariable(e));
}
const isRegex = (e) => e.startsWith("~");
function nameOf(e) {
	return isRegex(e) ? e : /[a-z0-9]/i.test(e) ? e.toLowerCase() : null;
}
// src/readers/nginx/server-block.ts
function serverBlock(e, t, n, r) {
	let i = levelOf$1(n);
	return {
		context: e,
		directive: t,
		scope: n,
		levels: [i, ...r],
		names: serverNames(i.byName.get("server_name") ?? []),
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
	return placeOf$3(e.directive.nameToken);
}
// src/readers/nginx/effective.ts
function effectiveFacts(e, t, n) {
	let r = n.ownOf(t.defaultMember), i = n.ownOf(t.member), a = hasContext(i) ? i : r, { runtime: o } = n.viewOf(t.member), s = nginxIsAtLeast(o, "1.29.2") && speaksTls13(o) ? a : r, attributed = (e, n) => n === i ? e : ofDefault(e, t);
	return {
		protocols: bounded(attributed(s.protocols, s), r.commands),
		tls13CipherSuites: attributed(s.tls13CipherSuites, s),
		groups: attributed(r.groups, r),
		cipherSuites: attributed(a.cipherSuites, a),
		securityLevel: attributed(a.securityLevel, a),
		suitePreference: attributed(a.suitePreference, a),
		signatureSchemes: attributed(a.signatureSchemes, a),
		dhParameters: attributed(a.dhParameters, a),
		clientCertificate: attributed(a.clientCertificate, a),
		certificates: certificatesFor(e, t, a, n),
		nameHandling: i.nameHandling,
		unknownNames: unknownNamesOf(e, t, attributed(r.nameHandling, r)),
		...s === a ? {} : { beforeName: beforeName(r, a) }
	};
}
function unknownNamesOf(e, { defaultMember: t }, n) {
	return e === "fragments" && t.listen.defaultServer === null ? unknown$1("the default server of this socket may stand in files that are not here", placeOfServer(t.server)) : mapFact(n, (e) => e === "rejects" ? "rejected" : "served");
}
function hasContext({ certificates: e, nameHandling: t }) {
	return e !== null || isKnown$1(t) && t.value === "rejects";
}
function beforeName(e, { tls13CipherSuites: t }) {
	let { cipherSuites: n, suitePreference: r, securityLevel: i } = e;
	return {
		cipherSuites: n,
		suitePreference: r,
		securityLevel: i,
		ownTls13CipherSuites: t
	};
}
function ofDefault(e, { defaultMember: t, socket: n }) {
	if (!isKnown$1(e) || e.because === null || e.at !== null) return e;
	let r = `in the server block that is the default of ${n.address}:${n.port ?? 443}`;
	return known(e.value, placeOfServer(t.server), `${e.because}, ${r}`);
}
function certificatesFor(e, t, { certificates: n, nameHandling: r }, { refusals: i }) {
	if (n !== null) return n;
	if (isKnown$1(r) && r.value === "rejects") return known([]);
	let a = placeOfServer(t.defaultMember.server);
	return e === "main" ? i.add("no ssl_certificate for a listen with ssl", a) : known([{
		path: null,
		chain: unknown$1("no ssl_certificate stands in the files that are here", a)
	}], a);
}
// src/readers/nginx/certificates.ts
function certificatesOf(e, t, n) {
	for (let t of luaDirectives.certificate) {
		let n = settingOf(e.server.levels, t, e.branch);
		if (n.kind === "set") return unseen(unknown$1("Lua chooses it at run time", placeOf$3(n.directives[0].nameToken)));
	}
	let r = settingOf(e.server.levels, "ssl_certificate", e.branch);
	return r.kind === "absent" ? null : r.kind === "unknown" ? unseen(unknown$1(r.reason, r.at)) : known(lastOfEachKind(r.directives.flatMap((e) => servedBy(e, t, n))), placeOf$3(r.directives[0].args[0] ?? r.directives[0].nameToken));
}
function unseen(e) {
	return known([{
		path: null,
		chain: e
	}], e.at);
}
function servedBy({ args: [e] }, t, n) {
	if (e === void 0) return [];
	let r = placeOf$3(e), i = fillerOf(e);
	if (i !== null) return [{
		path: null,
		chain: unknown$1(i, r)
	}];
	let a = {
		value: e.value,
		at: r
	}, o = t.find(e.value);
	if (o.status === "missing") return [{
		path: a,
		chain: unknown$1(`${quoted(e.value)} ${o.why}`, r)
	}];
	let s = n(o.path);
	return [{
		path: a,
		chain: typeof s == "string" ? unknown$1(`${quoted(e.value)} ${s}`, r) : known(s, r)
	}];
}
function fillerOf(e) {
	return placeholderIn(e) === null ? holdsVariable(e) ? `${quoted(e.value)} holds a variable` : /^(data|engine|store):/.test(e.value) ? `${quoted(e.value)} is no file` : null : `${quoted(e.value)} is filled in by a template`;
}
function lastOfEachKind(e) {
	let kindOf = ({ chain: e }) => isKnown$1(e) ? e.value[0]?.key.kind : void 0;
	return e.filter((t, n) => {
		let r = kindOf(t);
		return r === void 0 || !e.slice(n + 1).some((e) => kindOf(e) === r);
	});
}
// src/readers/nginx/client-authorities.ts
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
		at: placeOf$3(n.word)
	}, t);
	return isKnown$1(r) ? r.value : [];
}
function certificatesIn({ value: e, at: t }, { paths: n, chainOf: r }) {
	let i = n.find(e);
	if (i.status === "missing") return unknown$1(`${quoted(e)} ${i.why}`, t);
	let a = r(i.path);
	return typeof a == "string" ? unknown$1(`${quoted(e)} ${a}`, t) : known(a, t);
}
// src/readers/nginx/refusal-status.ts
const statuses = [495, 496];
function errorPagesOf(e, t) {
	let n = settingOf(e.server.levels, "error_page", e.branch);
	if (n.kind === "absent") return null;
	if (n.kind === "unknown") return unknown$1(n.reason, n.at);
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
	if (r) return unknown$1(`${quoted(r.value)} is filled in by a template`, placeOf$3(r));
	let i = e.args.at(-1)?.value ?? "", a = e.args.find(({ value: e }) => e.startsWith("="))?.value.slice(1);
	return /^[/@$]/.test(i) ? i.startsWith("/") && t !== null ? known(t, n) : a === void 0 && !i.startsWith("@") ? known(400, n) : a === void 0 || a === "" || i.startsWith("@") || i.startsWith("$") ? unknown$1(`what ${quoted(i)} answers decides the status`, n) : known(Number(a), n) : known(redirectStatus(a), n);
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
// src/readers/nginx/client-certificate.ts
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
	let n = placeOf$3(t.word), r = modes[t.word.value.toLowerCase()];
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
	return n.kind === "unknown" ? null : n.kind === "absent" || !nginxIsAtLeast(e.runtime, "1.27.2") ? "absent" : located$1(n.word);
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
	at: placeOf$3(e)
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
			fact: unknown$1("ssl_conf_command Protocol is not read", placeOf$3(r))
		};
		let t = e.map((e) => n.get(e)).find((e) => e !== void 0);
		return t === void 0 ? { kind: "absent" } : {
			kind: "value",
			value: t
		};
	} };
}
// src/readers/nginx/dh-parameters.ts
function dhParametersOf(e, t, n) {
	let r = single(e, "ssl_dhparam");
	if (r.kind === "unknown") return r.fact;
	let { version: i } = e.runtime.software;
	if (r.kind === "absent") {
		let e = rowFor(defaultDhBits, i)?.value ?? null;
		return known(e === null ? "none" : { bits: e }, null, `default of nginx ${i}`);
	}
	let a = placeOf$3(r.word), o = t.find(r.word.value);
	if (o.status === "missing") return unknown$1(`${quoted(r.word.value)} ${o.why}`, a);
	let s = modulusBits(n(o.path) ?? "");
	return s === null ? unknown$1(`${o.path} holds no DH parameters that can be read`, a) : known({ bits: s }, a);
}
function modulusBits(e) {
	let t = /-----BEGIN (?:X9\.42 )?DH PARAMETERS-----/.exec(e);
	if (t === null) return null;
	let n = t.index + t[0].length, r = e.indexOf("-----END ", n);
	if (r < 0) return null;
	let i = new Uint8Array(Buffer.from(e.slice(n, r), "base64")), a = content(i, 0, 48), o = a === null ? null : content(i, a.start, 2);
	if (o === null) return null;
	let s = o.start;
	for (; s < o.end && i[s] === 0;) s++;
	return s >= o.end ? null : (o.end - s) * 8 - Math.clz32(i[s] ?? 0) + 24;
}
function content(e, t, n) {
	if (e[t] !== n) return null;
	let r = e[t + 1] ?? 0, i = r < 128 ? 0 : r & 127;
	if (i > 3) return null;
	let a = i === 0 ? r : e.slice(t + 2, t + 2 + i).reduce((e, t) => e * 256 + t, 0), o = t + 2 + i;
	return o + a <= e.length ? {
		start: o,
		end: o + a
	} : null;
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
// src/readers/nginx/signature-algorithms.ts
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
// src/openssl/tls13-suites.ts
function evaluateTls13Suites(e, t) {
	if (t === "1.0.2") return refusal("OpenSSL 1.0.2 has no TLS 1.3");
	if (e === "") return {
		suites: [],
		olderSuites: [],
		error: null,
		ignored: []
	};
	let n = listElements(e, ":").map((e) => ({
		...e,
		suite: suiteOf(e.text, t)
	})), r = n.filter(({ suite: e }) => !e), i = n.flatMap(({ suite: e }) => e ?? []);
	return i.length === 0 || t === "1.1.1" && r.length > 0 ? refusal("no cipher match") : {
		suites: i.filter((e) => e.minimumVersion === "TLSv1.3"),
		olderSuites: i.filter((e) => e.minimumVersion !== "TLSv1.3"),
		error: null,
		ignored: r.map((e) => ({
			token: e.text,
			offset: e.offset,
			reason: "unknown-name"
		}))
	};
}
function refusal(e) {
	return {
		suites: [],
		olderSuites: [],
		error: e,
		ignored: []
	};
}
function suiteOf(e, t) {
	let n = suiteByIanaName(e);
	return n && isBuiltIn(n, t) ? n : void 0;
}
function isBuiltIn(e, t) {
	return e.minimumVersion === "TLSv1.3" ? e.encryption !== "eNULL" : e.encryption === "none" || candidates$1(t).some(({ code: t }) => t === e.code);
}
// src/readers/nginx/suites.ts
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
	let n = placeOf$3(t), r = cipherText(t.value, e.runtime), i = evaluateCipherString(r, libraryOf(e.runtime));
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
function cipherText(e, { distribution: t }) {
	let n = t?.startsWith("rhel") || t?.startsWith("amazon");
	return e === "PROFILE=SYSTEM" && n ? redHatSystemProfile.ciphers : e;
}
function tls13SuitesOf(e, t) {
	let { runtime: n, refusals: r } = e;
	if (!speaksTls13(n)) return known([], null, `OpenSSL ${n.library} has no TLS 1.3`);
	let i = t.get("ciphersuites");
	if (i.kind === "unknown") return i.fact;
	if (i.kind === "absent") return known(libraryDefaults(libraryOf(n)).tls13CipherSuites, null, `default of OpenSSL ${n.library}`);
	let a = evaluateTls13Suites(i.value.value, libraryOf(n)), o = placeOf$3(i.value);
	return a.error === null ? known(a.suites, o) : r.add(`Ciphersuites: ${a.error}`, o);
}
function preferenceOf(e, t) {
	let n = serverPrefers(e), r = t.get("options");
	if (r.kind === "absent" || "unknown" in n) return inWords(n, "no");
	if (r.kind === "unknown") return r.fact;
	let i = r.value.value.toLowerCase().split(",").map((e) => e.trim()), a = placeOf$3(r.value), o = i.some((e) => /^\+?serverpreference$/.test(e)) ? "on" : i.includes("-serverpreference") ? "off" : null;
	return inWords(o === null ? n : known(o, a), i.some((e) => /^\+?prioritizechacha$/.test(e)) ? "yes" : "no");
}
function serverPrefers(e) {
	let t = flag(e, "ssl_prefer_server_ciphers");
	if (t.kind === "unknown") return t.fact;
	if (t.kind !== "absent") return known(t.kind, placeOf$3(t.word));
	let { stockOf: n, software: r } = e.runtime;
	return n === null ? known("off", null, `default of nginx ${r.version}`) : known("on", null, `nginx.conf of the package of ${n}`);
}
function inWords(e, t) {
	if ("unknown" in e) return unknown$1(e.unknown, e.at);
	let n = e.value === "off" ? "client" : t === "yes" ? "server-chacha-by-client" : "server";
	return {
		...e,
		value: n
	};
}
function libraryOf(e) {
	return nearestVersion(e.library);
}
// src/readers/nginx/groups.ts
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
	return r === null ? known(n, placeOf$3(t)) : e.refusals.add(`OpenSSL ${e.runtime.library} refuses "${quoted(t.value)}": ${r}`, placeOf$3(t));
}
function libraryGroups({ runtime: e }, t) {
	let { groups: n } = libraryDefaults(libraryOf(e));
	return known(n, t && placeOf$3(t), `default of OpenSSL ${e.library}`);
}
function signatureSchemesOf(e) {
	let t = e.get("signaturealgorithms");
	if (t.kind === "absent") return known("library-default", null, "default of OpenSSL");
	if (t.kind === "unknown") return t.fact;
	let n = readSignatureAlgorithms(t.value.value), r = placeOf$3(t.value);
	return n === null ? unknown$1(`${quoted(t.value.value)} is not a list of signature algorithms`, r) : known(n, r);
}
// src/readers/nginx/own-facts.ts
function ownFacts(e, { paths: t, chainOf: n, textOf: r }) {
	let i = commandsOf(e);
	return {
		commands: i,
		protocols: protocolsOf(e),
		...suitesOf(e, i),
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
	return n.kind === "unknown" ? n.fact : n.kind === "absent" ? known("serves", null, `default of nginx ${t}`) : known(n.kind === "on" ? "rejects" : "serves", placeOf$3(n.word));
}
// src/readers/nginx/socket.ts
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
// src/readers/nginx/place.ts
function placesOf$1(e, t) {
	return socketsOf(e).flatMap((e) => {
		let n = defaultServerFinder(e), r = new Set(), i = new Set();
		return e.members.filter(({ server: e }) => !r.has(e) && r.add(e)).map((r) => {
			let a = t === "main" && r.listen.branch === null, o = r.server.names.names.filter((e) => !a || !i.has(e));
			if (a) for (let e of o) i.add(e);
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
	return e.map(targetOf$2).find((e) => e !== null) ?? nestedRedirect(e, 3);
}
function nestedRedirect(e, t) {
	if (t === 0) return null;
	for (let n of e) {
		if (n.block === null || !(n.name === "if" || isWholeSite(n))) continue;
		let e = n.block.map(targetOf$2).find((e) => e !== null) ?? nestedRedirect(n.block, t - 1);
		if (e) return e;
	}
	return null;
}
function isWholeSite({ name: e, args: t }) {
	let n = t.at(-1)?.value ?? "";
	return e === "location" && /^(\/|\^?\/?(\(?\.\*\)?)?\$?|\^\/)$/.test(n);
}
function targetOf$2({ name: e, args: t }) {
	if (e === "return") {
		let [e, n] = t;
		return n ? /^30[12378]$/.test(e?.value ?? "") ? located(n) : null : e ? located(e) : null;
	}
	return e !== "rewrite" || t[1] === void 0 ? null : located(t[1]);
}
function located(e) {
	return /^(https?|\$scheme):\/\//i.test(e.value) ? {
		value: e.value,
		at: placeOf$3(e)
	} : null;
}
// src/readers/nginx/same-values.ts
function sameValues(e, t) {
	return compared.every((n) => n(e, t));
}
function part(e, t) {
	let text = (e) => e === void 0 ? "" : isKnown$1(e) ? JSON.stringify(t(e.value)) : `unknown: ${e.unknown}`;
	return (t, n) => e(t) === e(n) || text(e(t)) === text(e(n));
}
const codes = (e) => e.map((e) => e.code), self$1 = (e) => e, served = ({ path: e, chain: t }) => [e?.value, isKnown$1(t) ? t.value[0]?.sha256 : t.unknown], compared = [
	part((e) => e.transport, self$1),
	part((e) => e.protocols, self$1),
	part((e) => e.cipherSuites, codes),
	part((e) => e.tls13CipherSuites, codes),
	part((e) => e.suitePreference, self$1),
	part((e) => e.groups, self$1),
	part((e) => e.signatureSchemes, self$1),
	part((e) => e.securityLevel, self$1),
	part((e) => e.dhParameters, self$1),
	part((e) => e.alpn, self$1),
	part((e) => e.certificates, (e) => e.map(served)),
	part((e) => e.clientCertificate, ({ mode: e, refusal: t, depth: n, unverifiedStatus: r, errorPages: i }) => [
		e,
		t,
		n,
		r ?? null,
		i === void 0 || isKnown$1(i) ? i?.value : i.unknown
	]),
	part((e) => e.nameHandling, self$1),
	part((e) => e.unknownNames, self$1),
	part((e) => e.beforeName?.cipherSuites, codes),
	part((e) => e.beforeName?.suitePreference, self$1),
	part((e) => e.beforeName?.securityLevel, self$1),
	part((e) => e.beforeName?.ownTls13CipherSuites, codes)
];
// src/readers/nginx/transport.ts
function transportOf(e, t) {
	if (e.ssl?.listen.ssl) return known("tls", placeOf$3(e.ssl.listen.ssl));
	let n = legacySsl(e, t);
	if (n) return n;
	let { unclear: r, hidden: i, members: a } = e;
	if (r) return unknown$1(whyUnclear(r), placeOfDirective(r.listen.directive));
	if (i) return unknown$1("the listen directive is filled in by a template", placeOf$3(firstWord(i.listen)));
	let [{ listen: o }] = a;
	return known("plain", placeOf$3(firstWord(o)));
}
function whyUnclear({ server: e, listen: t }) {
	let n = t.directive === e.directive ? e.levels[0]?.gaps[0] : void 0;
	return n ? `its listen ${n.reason}` : "a template decides whether this socket speaks TLS";
}
const firstWord = ({ directive: e }) => e.args[0] ?? e.nameToken;
function legacySsl(e, t) {
	let n = t.server.levels.some((e) => e.byName.has("ssl")), { software: r } = t.runtime, i = r.basis === "assumed" || !nginxIsAtLeast(t.runtime, "1.25.1");
	if (!n && !(i && String(e.port).endsWith("443"))) return null;
	let a = flag(t, "ssl");
	return a.kind === "on" ? known("tls", placeOf$3(a.word)) : a.kind === "unknown" ? a.fact : null;
}
// src/readers/nginx/endpoints.ts
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
		endpointAt: (t) => endpointAt(e, t, {
			viewOf,
			ownOf,
			refusals: n
		}),
		refusals: n.all
	};
}
function endpointAt(e, t, n) {
	let { member: r, defaultMember: i, socket: a } = t, { server: o } = r, s = transportOf(a, n.viewOf(i)), c = "value" in s && s.value === "plain", l = a.port ?? (c ? 80 : 443);
	return {
		id: `${t.names[0] ?? o.names.shown ?? "*"}:${l}`,
		names: t.names,
		address: a.address,
		port: l,
		software: n.viewOf(r).runtime.software,
		transport: s,
		...c ? noTls : effectiveFacts(e.kind, t, n),
		alpn: c ? noTls.alpn : alpnOf(t, n),
		redirect: c ? redirectOf(o.scope.directives) : null,
		location: placeOfServer(o),
		root: e.root,
		alternatives: []
	};
}
const without = "this listener speaks no TLS", noTls = {
	protocols: known([], null, without),
	cipherSuites: known([], null, without),
	tls13CipherSuites: known([], null, without),
	suitePreference: known("client", null, without),
	groups: known([], null, without),
	signatureSchemes: known("library-default", null, without),
	securityLevel: known(0, null, without),
	dhParameters: known("none", null, without),
	alpn: known([], null, without),
	certificates: known([], null, without),
	clientCertificate: known({
		mode: "none",
		refusal: "none",
		depth: null,
		caFile: null,
		crlFile: null
	}, null, without),
	nameHandling: known("serves", null, without)
};
function endpointsOf(e, t) {
	let n = placesOf$1(e.servers, e.kind), r = n.filter((e) => !isUnreachable(e)), i = t.map((t) => {
		let n = serve(e, t);
		return {
			one: n,
			endpoints: r.map(n.endpointAt),
			refusals: n.refusals()
		};
	}), a = i.filter(({ refusals: e }) => e.length === 0), [o, ...s] = a.length > 0 ? a : i;
	return o === void 0 ? {
		endpoints: [],
		notAssessed: []
	} : {
		endpoints: distinctPlaces(r, o.endpoints).map((e) => ({
			...o.endpoints[e],
			alternatives: s.map((t) => t.endpoints[e])
		})),
		notAssessed: [...o.refusals, ...n.filter(isUnreachable).map(ignored)]
	};
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
		let s = o.findIndex((e) => alike$1(t, e, r));
		s < 0 ? o.push(r) : t[r]?.address === "*" && (o[s] = r);
	}), [...n.values()].flatMap((e) => [...e.values()].flat());
}
function alike$1(e, t, n) {
	let [r, i] = [e[t], e[n]];
	return r !== void 0 && i !== void 0 && sameValues(r, i);
}
// src/readers/nginx/assess-servers.ts
function assessServers(e, { chainOf: t, textOf: n }) {
	let { root: r, kind: i, paths: a, choice: o, contents: s, around: c } = e, l = i === "main" || c.length > 0, inPlace = (e) => l ? {
		...e,
		stockOf: null
	} : e, u = [inPlace(o.main), ...o.alternatives.map(inPlace)], setOf = (e) => ({
		root: r,
		kind: i,
		servers: s.servers.filter((t) => t.context === e),
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
// src/readers/nginx/paths.data.ts
const configurationFolders = [
	"/etc/nginx",
	"/usr/local/etc/nginx",
	"/opt/homebrew/etc/nginx",
	"/usr/local/nginx/conf",
	"/usr/local/openresty/nginx/conf",
	"/etc/openresty",
	"/opt/nginx/conf",
	"/opt/bitnami/nginx/conf",
	"/config/nginx"
], stockFiles = new Set([
	"mime.types",
	"mime-types.conf",
	"fastcgi.conf",
	"fastcgi_params",
	"fastcgi-php.conf",
	"uwsgi_params",
	"scgi_params",
	"proxy_params",
	"koi-utf",
	"koi-win",
	"win-utf",
	"naxsi_core.rules",
	"basic_auth.conf"
]), sharedFolders = new Map([
	["conf.d", "conf"],
	["http.d", "conf"],
	["http-conf.d", "conf"],
	["sites-enabled", "all"],
	["sites-available", "all"],
	["sites", "all"],
	["sites.d", "all"],
	["vhosts", "all"],
	["vhosts.d", "all"],
	["vhost.d", "all"],
	["servers", "all"]
]);
// src/readers/nginx/configurations.ts
function mainContents(e, t) {
	let n = t.expand(e), blocks = (e) => n.directives.filter((t) => t.name === e && t.block !== null), context = (e) => blocks(e).map((n) => serversIn(e, t.expand(n.block ?? []), t, [])), r = [...context("http"), ...context("stream")];
	return {
		servers: r.flatMap(({ servers: e }) => e),
		notAssessed: [...r.flatMap(({ notAssessed: e }) => e), ...blocks("mail").flatMap((e) => mailNotAssessed(e, t))]
	};
}
function fragmentContents(e, t, n) {
	return serversIn("http", t.expand(e.flat()), t, n);
}
function httpLevel(e, t) {
	let n = t.expand(e).directives.find((e) => e.name === "http" && e.block !== null);
	return n?.block ? [levelOf$1(t.expand(n.block))] : [];
}
const mostServers = 2e4;
function serversIn(e, t, n, r) {
	let i = [levelOf$1(t), ...r], a = t.directives.filter((e) => e.name === "server" && e.block !== null && e.args.length === 0), o = a[mostServers], s = `more than ${mostServers} server blocks; the rest is not read`;
	return {
		servers: a.slice(0, mostServers).map((t) => serverBlock(e, t, n.expand(t.block ?? []), i)),
		notAssessed: o ? [{
			what: "nginx configuration",
			why: s,
			location: placeOf$3(o.nameToken)
		}] : []
	};
}
function mailNotAssessed(e, t) {
	let holdsTls = (e) => t.expand(e).directives.some((e) => /^(ssl|starttls|ssl_\w+)$/.test(e.name) || e.name === "listen" && e.args.some((e) => e.value === "ssl") || e.name === "server" && e.block !== null && holdsTls(e.block));
	return holdsTls(e.block ?? []) ? [{
		what: "the mail block",
		why: "mail protocols are not assessed",
		location: placeOf$3(e.nameToken)
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
// src/readers/nginx/files.ts
function configurationFiles(e) {
	let t = new Map();
	return {
		parsed: (n) => {
			let r = t.get(n) ?? read(e, n);
			return t.set(n, r), r;
		},
		add: (e, n) => {
			t.set(e, n);
		},
		problemsOf: (e) => {
			let n = t.get(e);
			return n === void 0 || typeof n == "string" ? [] : n.problems;
		}
	};
}
function read(e, t) {
	let n = e.text(t);
	return n === void 0 ? e.bytes(t) === void 0 ? "could not be read" : "is not text" : parseNginx(t, n);
}
// src/readers/nginx/path-map.ts
const notThere = {
	status: "missing",
	why: "is not in the tree"
};
function pathMap(e) {
	let t = new Map(), n = new Map();
	return {
		find: (n) => remembered(t, n, () => findOne(e, n)),
		findAll: (t) => remembered(n, t, () => findPattern(e, t))
	};
}
function remembered(e, t, n) {
	let r = e.get(t) ?? n();
	return e.set(t, r), r;
}
function findOne(e, t) {
	let n = candidates(e, t);
	if (n === null) return {
		status: "missing",
		why: "leads out of the tree"
	};
	let r = n.find((t) => e.index.tree.has(t)) ?? longestSuffix(e.index, t), i = r === null ? void 0 : e.index.tree.entry(r);
	return i === void 0 ? notThere : i.kind === "symlink" ? throughLink(e, i) : {
		status: "found",
		path: i.path
	};
}
function findPattern(e, t) {
	for (let n of candidates(e, t) ?? []) {
		let t = globFiles(e.index, n);
		if (t.length > 0) return t;
	}
	let n = suffixFolder(e.index, t);
	return n === null ? [] : globFiles(e.index, `${n}/${split(t).name}`);
}
function candidates({ declared: e, mounts: t, folder: n }, r) {
	if (!r.startsWith("/")) {
		let e = joined(n, r), i = normalised(`etc/nginx/${r}`);
		return e === null ? null : i === null ? [e] : [e, ...treePaths(t, `/${i}`)];
	}
	let i = normalised(r);
	if (i === null) return null;
	let a = `/${i}`, o = e.filter(({ from: e }) => a === e || a.startsWith(`${e.replace(/\/+$/, "")}/`)).map(({ from: e, to: t }) => joined(t, a.slice(e.replace(/\/+$/, "").length))), s = configurationFolders.filter((e) => a.startsWith(`${e}/`)).map((e) => joined(n, a.slice(e.length)));
	return [
		...o,
		...treePaths(t, a),
		...s
	].filter((e) => e !== null);
}
function longestSuffix(e, t) {
	let n = t.split("/").filter((e) => e !== "" && e !== ".");
	return uniqueBest(e.named(n.at(-1) ?? "").map((e) => e.path), n, 2);
}
function suffixFolder(e, t) {
	let { folder: n } = split(t);
	if (!t.startsWith("/") || holdsGlob(n)) return null;
	let r = n.split("/").filter((e) => e !== "");
	return uniqueBest(e.foldersNamed(r.at(-1) ?? ""), r, 1);
}
function uniqueBest(e, t, n) {
	let [r, i, a] = [
		null,
		0,
		0
	];
	for (let n of e) {
		let e = commonTail(n.split("/"), t);
		e > i ? [r, i, a] = [
			n,
			e,
			1
		] : e === i && a++;
	}
	return a === 1 && i >= n ? r : null;
}
function commonTail(e, t) {
	let n = 0;
	for (; n < Math.min(e.length, t.length) && e.at(-1 - n) === t.at(-1 - n);) n++;
	return n;
}
function throughLink({ index: e, folder: t }, n) {
	let r = n;
	for (let n = 0; r?.kind === "symlink"; n++) {
		let i = e.tree.text(r.path)?.trim();
		if (i === void 0 || i === "" || i.includes("\n") || n >= 10) return {
			status: "missing",
			why: "is a symbolic link that could not be followed"
		};
		let a = i.startsWith("/") ? insideConfiguration(i, t) : joined(split(r.path).folder, i);
		if (a === null) return {
			status: "missing",
			why: "is a symbolic link out of the tree"
		};
		r = e.tree.entry(a);
	}
	return r === void 0 ? notThere : {
		status: "found",
		path: r.path
	};
}
function insideConfiguration(e, t) {
	let n = configurationFolders.find((t) => e.startsWith(`${t}/`));
	return n === void 0 ? null : joined(t, e.slice(n.length));
}
// src/readers/nginx/scope.ts
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
		if (typeof c == "string") return missing(n, o, c);
		r.add(t), a.add(t);
		let l = expand(c.directives);
		return a.delete(t), i.set(t, l), l;
	}, missing = (e, t, r) => {
		if (stockFiles.has(split(t.value).name)) return {
			directives: [],
			gaps: []
		};
		o.has(e) || (o.add(e), n.push({
			what: `include ${quoted(t.value)}`,
			why: `${quoted(t.value)} ${r}`,
			location: placeOf$3(t)
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
		branch: e.branch
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
const otherSubjects = /proxy|fastcgi|uwsgi|scgi|gzip|brotli|header|cors|cache|expires|mime|php|log|upstream|websocket|rate|limit|error|deny|allow|block|robots|static|location|auth|well-known|acme|module|cloudflare|real_?ip|stub_status|status|drop|favicon/i;
// src/readers/nginx/served-files.ts
function servedFiles(e) {
	let t = new Map(), n = new Set();
	return {
		chainOf: (r) => {
			n.add(r);
			let i = t.get(r) ?? readChain(e, r);
			return t.set(r, i), i;
		},
		textOf: (t) => (n.add(t), e.text(t)),
		used: n
	};
}
function readChain(e, t) {
	let n = e.bytes(t);
	if (n === void 0) return "could not be read";
	let { certificates: r } = readCertificates(t, n);
	return r.length > 0 ? r : "holds no certificate that can be read";
}
// src/readers/nginx/read-tree.ts
function readTree(e, t) {
	let n = treeIndex(e), r = configurationFiles(e), i = rolesOf(e, r), a = {
		tree: e,
		index: n,
		facts: t,
		files: r,
		roles: i,
		uses: i.size === 0 ? [] : surveyRuntimes(n),
		served: servedFiles(e)
	}, o = pathsWith(i, "main").map((e) => mainConfiguration(a, e)), s = new Set(o.flatMap(({ expander: { included: e } }) => [...e])), c = o.filter(({ root: e }) => !s.has(e)), l = fragmentConfigurations(a, s);
	return combined(a, [...c, ...l]);
}
function rolesOf(e, t) {
	let n = new Map();
	for (let r of e.entries) {
		if (mayEmbed(r) && addEmbedded(e, r.path, t, n), r.kind !== "file" || !mayBeNginx(r) || (r.size ?? 0) > 5e7) continue;
		let i = e.text(r.path);
		if (i === void 0 || !mayHoldNginx(i)) continue;
		let a = t.parsed(r.path);
		typeof a != "string" && n.set(r.path, roleOf(a));
	}
	return n;
}
function addEmbedded(e, t, n, r) {
	for (let { name: i, file: a } of embeddedConfigurations(e, t)) {
		let e = roleOf(a);
		(e === "main" || e === "servers") && (n.add(i, a), r.set(i, e));
	}
}
function pathsWith(e, t) {
	return [...e].filter(([, e]) => e === t).map(([e]) => e);
}
function mainConfiguration(e, t) {
	let n = findRuntimes(e.uses, e.facts, realPath(t)), r = mapFor(e, n, split(t).folder), i = expander(e.files, r);
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
		folder: r
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
function fragmentPaths({ roles: e }, t) {
	let n = pathsWith(e, "servers").filter((e) => !t.has(e)), r = pathsWith(e, "settings").filter((e) => !t.has(e));
	return fragmentGroups([...n, ...r]).filter((t) => t.some((t) => e.get(t) === "servers")).flat();
}
function fragmentConfiguration(e, t) {
	let n = t.find((t) => e.roles.get(t) === "servers") ?? t[0] ?? "", r = findRuntimes(e.uses, e.facts, realPath(n)), i = mainAround(e, r, split(n).folder), a = mapFor(e, r, i === null ? folderOfFragment(n) : split(i).folder), o = expander(e.files, a), s = i === null ? [] : httpLevel(directivesOf(e, i), expander(e.files, a));
	return {
		root: n,
		kind: "fragments",
		paths: a,
		choice: r,
		expander: o,
		contents: fragmentContents(t.map((t) => directivesOf(e, t)), o, s),
		roots: t,
		around: s
	};
}
function mainAround({ roles: e }, { mounts: t }, n) {
	let r = treePaths(t, "/etc/nginx/nginx.conf").find((t) => e.get(t) === "main");
	if (r !== void 0) return r;
	let i = split(n).folder, a = pathsWith(e, "main").filter((e) => /^nginx\.conf(\.\w+)*$/.test(split(e).name));
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
		...unreadable$1(e.tree),
		...[...r].flatMap((t) => e.files.problemsOf(t)),
		...n.flatMap(({ one: e, notAssessed: t }) => [
			...e.expander.notAssessed,
			...e.contents.notAssessed,
			...t
		])
	], a = [
		...[...r].map(realPath),
		...t.flatMap(({ choice: e }) => e.used),
		...e.served.used
	];
	return {
		endpoints: n.flatMap(({ endpoints: e }) => e),
		apps: [],
		notAssessed: distinctly(i),
		used: [...new Set(a)]
	};
}
function unreadable$1(e) {
	return e.entries.filter((e) => e.kind === "file" && mayBeNginx(e) && /nginx|\.conf$/.test(e.path)).map(({ path: t, size: n }) => ({
		path: t,
		why: whyUnreadable(e, t, n)
	})).filter(({ why: e }) => e !== null).map(({ path: e, why: t }) => ({
		what: e,
		why: t ?? "",
		location: wholeFile(e)
	}));
}
function whyUnreadable(e, t, n) {
	return (n ?? 0) > 5e7 ? "the file is larger than 50 MB" : e.text(t) === void 0 && e.bytes(t) !== void 0 ? "the file is not text" : null;
}
function distinctly(e) {
	let t = new Set();
	return e.filter(({ what: e, why: n, location: r }) => {
		let i = `${e} ${n} ${r?.path}:${r?.line}:${r?.column}`;
		return !t.has(i) && t.add(i);
	});
}
// src/readers/nginx/nginx-reader.ts
const nginxReader = {
	id: "nginx",
	mayHold: (e) => mayBeNginx(e) && (e.size ?? 0) <= 5e7 || mayEmbed(e) || mayTellRuntime(e),
	read: readTree
};
// src/readers/plist/bundle-kind.ts
function bundleKind(e, t) {
	let has = (e) => t.entries.some(({ key: t }) => e.test(t));
	if (!has(infoKeys)) return "no-bundle";
	let n = textOf(t, "CFBundlePackageType");
	return n !== null && noProcessTypes.has(n) ? "no-process" : has(/^XPCService$/) || !has(iosKeys) && isForMac(t) ? "other-system" : n === "APPL" || has(/^(?:NSExtension|EXAppExtensionAttributes)$/) ? "app" : isTestPath(e) ? "no-process" : has(iosKeys) || has(/^NSAppTransportSecurity$/) ? "app" : "no-process";
}
function productKind(e, t) {
	let n = e.replace(/^com\.apple\.product-type\./, "");
	return /^(?:application|app-extension|extensionkit-extension|watchkit|watchapp|tv-app-extension)/.test(n) ? t === "ios" || t === "watchos" ? "app" : "other-system" : "no-process";
}
function textOf(e, t) {
	let n = entryOf$1(e, t)?.value;
	return n?.kind === "string" ? n.value : null;
}
const infoKeys = /^(?:CFBundle(?:Identifier|PackageType|Executable|Name|DisplayName|Version|ShortVersionString)|NSExtension|NSAppTransportSecurity)$/, iosKeys = /^(?:LSRequiresIPhoneOS|MinimumOSVersion|WK[A-Z].*|UI(?:Launch|Main(?:Storyboard|NibFile)|ApplicationScene|SupportedInterface|RequiredDevice|DeviceFamily|BackgroundModes|StatusBar|ViewController|FileSharing|RequiresFullScreen|UserInterfaceStyle).*)$/, noProcessTypes = new Set([
	"FMWK",
	"BNDL",
	"KEXT",
	"SYSX",
	"DEXT"
]);
function isForMac(e) {
	let t = e.entries.map(({ key: e }) => e);
	return t.includes("LSMinimumSystemVersion") || t.includes("NSMainNibFile") || t.includes("NSMainStoryboardFile") || textOf(e, "NSPrincipalClass") === "NSApplication";
}
function isTestPath(e) {
	return /Tests?\w*(?:[-_ .]?Info\.plist$|\/)/.test(e);
}
// src/readers/plist/os-release.data.ts
const iosOfWatchos = [
	{
		watchos: 2,
		ios: 9,
		source: "availability of Security framework API, SecTrust.h",
		evidence: "inferred"
	},
	{
		watchos: 3,
		ios: 10,
		source: "availability of Security framework API, SecTrust.h",
		evidence: "inferred"
	},
	{
		watchos: 4,
		ios: 11,
		source: "availability of Security framework API, SecTrust.h",
		evidence: "inferred"
	},
	{
		watchos: 5,
		ios: 12,
		source: "SecTrustEvaluateWithError: iOS 12.0, watchOS 5.0",
		evidence: "inferred"
	},
	{
		watchos: 6,
		ios: 13,
		source: "SecTrustEvaluateAsyncWithError: iOS 13.0, watchOS 6.0",
		evidence: "inferred"
	},
	{
		watchos: 7,
		ios: 14,
		source: "SecTrustCopyKey: iOS 14.0, watchOS 7.0",
		evidence: "inferred"
	},
	{
		watchos: 8,
		ios: 15,
		source: "SecTrustCopyCertificateChain: iOS 15.0, watchOS 8.0",
		evidence: "inferred"
	},
	{
		watchos: 9,
		ios: 16,
		source: "availability of Security framework API, SecTrust.h",
		evidence: "inferred"
	},
	{
		watchos: 10,
		ios: 17,
		source: "availability of Security framework API, SecTrust.h",
		evidence: "inferred"
	},
	{
		watchos: 11,
		ios: 18,
		source: "availability of Security framework API, SecTrust.h",
		evidence: "inferred"
	}
];
// src/readers/plist/minimum-os.ts
function osVersionIn(e) {
	let t = /^\s*(\d{1,3})(?:\.(\d{1,3}))?(?:\.\d+)*\s*$/.exec(e);
	return t === null ? null : [Number(t[1]), Number(t[2] ?? 0)];
}
function lowestMinimum(e) {
	let t = e.map(minimumIn), n = t.find((e) => !isKnown$1(e));
	return n === void 0 ? t.filter(isKnown$1).toSorted((e, t) => compare(e.value, t.value))[0] ?? null : n;
}
function minimumIn({ text: e, system: t, at: n, because: r }) {
	let i = osVersionIn(e);
	if (i === null) return unknown$1(`the deployment target ${e} holds a value that is not in the tree`, n);
	if (t === "ios") return known(i, n, r);
	let a = iosOfWatchos.find((e) => e.watchos === i[0])?.ios ?? i[0];
	return known([a, 0], n, `watchOS ${i.join(".")}, which has iOS ${a}'s system libraries`);
}
function compare(e, t) {
	return e[0] - t[0] || e[1] - t[1];
}
// src/readers/plist/podfile.ts
function podfileMinimum(e, t) {
	for (let n = posix.dirname(t);; n = posix.dirname(n)) {
		let t = posix.join(n, "Podfile"), r = e.has(t) ? e.text(t) : void 0, i = r === void 0 ? null : platformLine(t, r);
		if (i !== null || n === "." || n === "/") return i;
	}
}
function platformLine(e, t) {
	for (let [n, r] of t.split("\n").entries()) {
		let t = /^\s*platform\s*(?:\(\s*)?:ios\s*,\s*['"]?([\w.]+)['"]?/.exec(r);
		if (t?.[1] === void 0) continue;
		let i = {
			path: e,
			line: n + 1,
			column: 1,
			endLine: n + 1,
			endColumn: r.trimEnd().length + 1
		};
		return {
			text: t[1],
			system: "ios",
			at: i,
			because: `the pods' platform in ${e}`
		};
	}
	return null;
}
function resolvedSetting(e, t) {
	let n = lookedUp(e, t, 0);
	if (n === null) return null;
	let { setting: r, level: i } = n;
	return {
		value: expanded(r.value, {
			configuration: e,
			key: t,
			level: i,
			budget: { left: 100 }
		}),
		written: r.value,
		at: r.at
	};
}
function expandedText(e, t) {
	return expanded(t, {
		configuration: e,
		key: "",
		level: 0,
		budget: { left: 100 }
	});
}
function lookedUp({ layers: e }, t, n) {
	for (let r = n; r < e.length; r += 1) {
		let n = e[r], i = n?.get(`${t}[sdk=iphoneos*]`) ?? n?.get(t);
		if (i !== void 0) return {
			setting: i,
			level: r
		};
	}
	return null;
}
const reference = /\$(?:\(([\w.]+)((?::[\w=.-]*)*)\)|\{([\w.]+)((?::[\w=.-]*)*)\})/g;
function expanded(e, t) {
	let n = !0, r = e.replace(reference, (e, r, i, a, o) => {
		let s = n ? valueOfReference(r ?? a, t) : null;
		return s === null && (n = !1), withOperators(s ?? "", i ?? o ?? "");
	});
	return n && !r.includes("$(") && !r.includes("${") ? r : null;
}
function valueOfReference(e, t) {
	if (--t.budget.left, t.budget.left < 0) return null;
	let n = e === "inherited", r = n ? t.key : e, i = lookedUp(t.configuration, r, n ? t.level + 1 : 0);
	return i === null ? n ? "" : null : expanded(i.setting.value, {
		...t,
		key: r,
		level: i.level
	});
}
function withOperators(e, t) {
	return t.split(":").slice(1).reduce((e, t) => t === "rfc1034identifier" ? e.replace(/[^A-Za-z0-9.-]/g, "-") : t === "c99extidentifier" ? e.replace(/[^A-Za-z0-9_]/g, "_") : t === "lower" ? e.toLowerCase() : t === "upper" ? e.toUpperCase() : e, e);
}
// src/readers/plist/plist-result.ts
function plistProblem(e, t) {
	return {
		what: "property list",
		why: t,
		location: e
	};
}
// src/readers/plist/binary-plist.ts
function readBinaryPlist(e, t) {
	let n = wholeFile(e);
	try {
		let e = openedList(t, n);
		return {
			format: "binary",
			root: objectAt(e, e.top, 0),
			problems: []
		};
	} catch (e) {
		return {
			format: "binary",
			root: null,
			problems: [plistProblem(n, e instanceof Refusal ? e.message : "it is damaged or cut short")]
		};
	}
}
var Refusal = class extends Error {};
const mostValues$1 = 2e5;
function openedList(e, t) {
	let n = new DataView(e.buffer, e.byteOffset, e.byteLength);
	if (Buffer.from(e.subarray(0, 7)).toString("latin1") !== "bplist0") throw new Refusal("it is a binary property list of a version that is not read");
	let r = e.length - 32, sized = (e) => Number(n.getBigUint64(r + e));
	return {
		view: n,
		at: t,
		offsetSize: n.getUint8(r + 6),
		referenceSize: n.getUint8(r + 7),
		count: sized(8),
		top: sized(16),
		table: sized(24),
		budget: mostValues$1,
		bytesLeft: e.length,
		scalars: new Map()
	};
}
function objectAt(e, t, n) {
	if (--e.budget, e.budget < 0) throw new Refusal(`it holds more than ${mostValues$1} values`);
	if (n > 200) throw new Refusal("it is nested more than 200 deep, or in a circle");
	if (t >= e.count) throw new Refusal("it refers to an object that is not there");
	let r = unsigned(e, e.table + t * e.offsetSize, e.offsetSize);
	if (e.view.getUint8(r) >> 4 >= 10) return collectionAt(e, r, n);
	let i = e.scalars.get(t) ?? scalarAt(e, r);
	return e.scalars.set(t, i), i;
}
function scalarAt(e, t) {
	let { view: n, at: r } = e, i = n.getUint8(t);
	switch (i >> 4) {
		case 0:
			if (i === 8 || i === 9) return {
				kind: "boolean",
				value: i === 9,
				at: r
			};
			break;
		case 1: return {
			kind: "integer",
			value: integerAt(e, t),
			at: r
		};
		case 2: return {
			kind: "real",
			value: i === 34 ? n.getFloat32(t + 1) : n.getFloat64(t + 1),
			at: r
		};
		case 3: return {
			kind: "date",
			value: new Date((n.getFloat64(t + 1) + 978307200) * 1e3),
			at: r
		};
		case 4: return {
			kind: "data",
			value: new Uint8Array(bytesAt(e, t, 1)),
			at: r
		};
		case 5: return {
			kind: "string",
			value: bytesAt(e, t, 1).toString("latin1"),
			at: r
		};
		case 6: return {
			kind: "string",
			value: utf16(bytesAt(e, t, 2)),
			at: r
		};
	}
	throw new Refusal(`it holds an object of a kind that no Info.plist has (0x${i.toString(16)})`);
}
function collectionAt(e, t, n) {
	let { at: r, referenceSize: i } = e, { count: a, start: o } = countAt(e, t), reference = (t) => unsigned(e, o + t * i, i);
	if (a > e.budget) throw new Refusal(`it holds more than ${mostValues$1} values`);
	let read = (t) => objectAt(e, reference(t), n + 1), s = Array.from({ length: a }, (e, t) => t);
	return e.view.getUint8(t) >> 4 == 13 ? {
		kind: "dict",
		entries: s.map((e) => {
			let t = read(e);
			if (t.kind !== "string") throw new Refusal("a key is no string");
			return {
				key: t.value,
				keyAt: r,
				value: read(a + e)
			};
		}),
		at: r
	} : {
		kind: "array",
		items: s.map(read),
		at: r
	};
}
function countAt(e, t) {
	let n = e.view.getUint8(t) & 15;
	if (n < 15) return {
		count: n,
		start: t + 1
	};
	let r = 1 << (e.view.getUint8(t + 1) & 15), i = integerAt(e, t + 1);
	if (i < 0) throw new Refusal("a count is negative");
	return {
		count: i,
		start: t + 2 + r
	};
}
function integerAt({ view: e }, t) {
	let n = 1 << (e.getUint8(t) & 15);
	if (n === 1) return e.getUint8(t + 1);
	if (n === 2) return e.getUint16(t + 1);
	if (n === 4) return e.getUint32(t + 1);
	if (n === 8) return Number(e.getBigInt64(t + 1));
	if (n === 16) return Number(e.getBigUint64(t + 9));
	throw new Refusal("an integer is wider than 16 bytes");
}
function unsigned({ view: e }, t, n) {
	if (n < 1 || n > 8) throw new Refusal("its trailer is damaged");
	let r = 0;
	for (let i = 0; i < n; i += 1) r = r * 256 + e.getUint8(t + i);
	return r;
}
function bytesAt(e, t, n) {
	let { view: r } = e, { count: i, start: a } = countAt(e, t);
	if (e.bytesLeft -= i * n, e.bytesLeft < 0) throw new Refusal("its parts overlap or it is cut short");
	return Buffer.from(r.buffer, r.byteOffset + a, i * n);
}
function utf16(e) {
	return new TextDecoder("utf-16be").decode(e);
}
// src/readers/plist/places.ts
function placesIn(e, t) {
	let n = [0];
	for (let e = t.indexOf("\n"); e >= 0; e = t.indexOf("\n", e + 1)) n.push(e + 1);
	return (t, r) => {
		let i = lineOf(n, t), a = lineOf(n, r), o = t - (n[i] ?? 0) + 1;
		return {
			path: e,
			line: i + 1,
			column: o,
			endLine: a + 1,
			endColumn: r - (n[a] ?? 0) + 1
		};
	};
}
function lineOf(e, t) {
	let n = 0, r = e.length - 1;
	for (; n < r;) {
		let i = n + r + 1 >> 1;
		(e[i] ?? 0) <= t ? n = i : r = i - 1;
	}
	return n;
}
// src/readers/plist/openstep-plist.ts
function readOpenStepPlist(e, t) {
	let n = {
		text: t,
		offset: 0,
		places: placesIn(e, t),
		budget: mostValues
	};
	try {
		let e = valueAt(n, 0);
		return skipBlank(n), n.offset < t.length && fail$1("text follows the list"), {
			format: "openstep",
			root: e,
			problems: []
		};
	} catch (e) {
		let r = e instanceof Error ? e.message : "it can not be read", i = Math.min(n.offset, t.length);
		return {
			format: "openstep",
			root: null,
			problems: [plistProblem(n.places(i, i), r)]
		};
	}
}
const mostValues = 1e6, unquoted = /[A-Za-z0-9_$/:.-]+/y, blank = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y, hexData = /<([0-9A-Fa-f\s]*)>/y;
function fail$1(e) {
	throw Error(e);
}
function skipBlank(e) {
	blank.lastIndex = e.offset, blank.exec(e.text), e.offset = blank.lastIndex, e.text.startsWith("/*", e.offset) && fail$1("a comment has no end");
}
function valueAt(e, t) {
	switch (--e.budget, e.budget < 0 && fail$1(`it holds more than ${mostValues} values`), t > 200 && fail$1("it is nested more than 200 deep"), skipBlank(e), e.text[e.offset]) {
		case "{": return dictAt(e, t);
		case "(": return arrayAt(e, t);
		case "<": return dataAt(e);
		default: return stringAt(e);
	}
}
function dictAt(e, t) {
	let n = e.offset, r = [];
	for (e.offset += 1; !takes(e, "}");) {
		let n = stringAt(e), i = takes(e, "=") ? valueAt(e, t + 1) : n;
		r.push({
			key: n.value,
			keyAt: n.at,
			value: i
		}), takes(e, ";") || fail$1("a `;` is missing");
	}
	return {
		kind: "dict",
		entries: r,
		at: e.places(n, e.offset)
	};
}
function arrayAt(e, t) {
	let n = e.offset, r = [];
	for (e.offset += 1; !takes(e, ")");) if (r.push(valueAt(e, t + 1)), !takes(e, ",")) {
		takes(e, ")") || fail$1("a `,` or `)` is missing");
		break;
	}
	return {
		kind: "array",
		items: r,
		at: e.places(n, e.offset)
	};
}
function dataAt(e) {
	let t = e.offset;
	hexData.lastIndex = t;
	let n = hexData.exec(e.text);
	return n === null && fail$1("`<` starts no data in hexadecimal"), e.offset = hexData.lastIndex, {
		kind: "data",
		value: Buffer.from((n[1] ?? "").replace(/\s+/g, ""), "hex"),
		at: e.places(t, e.offset)
	};
}
function stringAt(e) {
	skipBlank(e);
	let t = e.offset, n = e.text[t];
	return {
		kind: "string",
		value: n === "\"" || n === "'" ? quotedAt(e, n) : bareAt(e),
		at: e.places(t, e.offset)
	};
}
function bareAt(e) {
	unquoted.lastIndex = e.offset;
	let t = unquoted.exec(e.text);
	return t === null && fail$1(e.offset < e.text.length ? "a string, list or data was expected" : "it ends too early"), e.offset = unquoted.lastIndex, t[0];
}
function quotedAt(e, t) {
	let n = e.offset + 1, r = n;
	for (; r < e.text.length && e.text[r] !== t;) r += e.text[r] === "\\" ? 2 : 1;
	return r >= e.text.length && fail$1("a quoted string has no end"), e.offset = r + 1, unescaped(e.text.slice(n, r));
}
const escapes$1 = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unescaped(e) {
	return e.replace(/\\(?:U([\dA-Fa-f]{4})|([0-7]{1,3})|([\s\S]))/g, (e, t, n, r) => t === void 0 ? n === void 0 ? escapes$1[r] ?? r : String.fromCharCode(Number.parseInt(n, 8)) : String.fromCharCode(Number.parseInt(t, 16)));
}
function takes(e, t) {
	return skipBlank(e), e.text[e.offset] === t && (e.offset += 1, !0);
}
// node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js
var require_StringScanner = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.StringScanner = void 0;
	let t = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	e.StringScanner = class {
		constructor(e) {
			if (this.charCount = this.charLength(e, !0), this.charIndex = 0, this.length = e.length, this.multiByteMode = this.charCount !== this.length, this.string = e, this.multiByteMode) {
				let t = [];
				for (let n = 0, r = 0; r < this.charCount; ++r) t[r] = n, n += e.codePointAt(n) > 65535 ? 2 : 1;
				this.charsToBytes = t;
			}
		}
		get isEnd() {
			return this.charIndex >= this.charCount;
		}
		charLength(e, n = this.multiByteMode) {
			return n ? e.replace(t, "_").length : e.length;
		}
		advance(e = 1) {
			this.charIndex = Math.min(this.charCount, this.charIndex + e);
		}
		charIndexToByteIndex(e = this.charIndex) {
			return this.multiByteMode ? this.charsToBytes[e] ?? 1e400 : e;
		}
		consume(e = 1) {
			let t = this.peek(e);
			return this.advance(e), t;
		}
		consumeBytes(e) {
			let t = this.charIndexToByteIndex(), n = this.string.slice(t, t + e);
			return this.advance(this.charLength(n)), n;
		}
		consumeMatchFn(e) {
			let { length: t, multiByteMode: n, string: r } = this, i = this.charIndexToByteIndex(), a = i;
			if (n) for (; a < t;) {
				let t = r[a], n = t >= "\ud800" && t <= "\udbff";
				if (n && (t += r[a + 1]), !e(t)) break;
				a += n ? 2 : 1;
			}
			else for (; a < t && e(r[a]);) ++a;
			return this.consumeBytes(a - i);
		}
		consumeString(e) {
			let { length: t } = e, n = this.charIndexToByteIndex();
			return e === this.string.slice(n, n + t) ? (this.advance(t === 1 ? 1 : this.charLength(e)), e) : "";
		}
		consumeUntilMatch(e) {
			let t = this.string.slice(this.charIndexToByteIndex()).search(e);
			return t > 0 ? this.consumeBytes(t) : "";
		}
		consumeUntilString(e) {
			let t = this.charIndexToByteIndex(), n = this.string.indexOf(e, t);
			return n > 0 ? this.consumeBytes(n - t) : "";
		}
		peek(e = 1) {
			let { charIndex: t, string: n } = this;
			return this.multiByteMode ? n.slice(this.charIndexToByteIndex(t), this.charIndexToByteIndex(t + e)) : n.slice(t, t + e);
		}
		reset(e = 0) {
			this.charIndex = e >= 0 ? Math.min(this.charCount, e) : Math.max(0, this.charIndex + e);
		}
	};
})), require_syntax = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.predefinedEntities = e.endCharData = e.attValueNormalizedWhitespace = e.attValueCharSingleQuote = e.attValueCharDoubleQuote = void 0, e.isNameChar = isNameChar, e.isNameStartChar = isNameStartChar, e.isReferenceChar = isReferenceChar, e.isWhitespace = isWhitespace, e.isXmlCodePoint = isXmlCodePoint, e.attValueCharDoubleQuote = /["&<]/, e.attValueCharSingleQuote = /['&<]/, e.attValueNormalizedWhitespace = /\r\n|[\n\r\t]/g, e.endCharData = /<|&|]]>/, e.predefinedEntities = Object.freeze(Object.assign(Object.create(null), {
		amp: "&",
		apos: "'",
		gt: ">",
		lt: "<",
		quot: "\""
	}));
	function isNameChar(e) {
		let t = e.codePointAt(0);
		return t >= 97 && t <= 122 || t >= 65 && t <= 90 || t >= 48 && t <= 57 || t === 45 || t === 46 || t === 183 || t >= 768 && t <= 879 || t === 8255 || t === 8256 || isNameStartChar(e, t);
	}
	function isNameStartChar(e, t = e.codePointAt(0)) {
		return t >= 97 && t <= 122 || t >= 65 && t <= 90 || t === 58 || t === 95 || t >= 192 && t <= 214 || t >= 216 && t <= 246 || t >= 248 && t <= 767 || t >= 880 && t <= 893 || t >= 895 && t <= 8191 || t === 8204 || t === 8205 || t >= 8304 && t <= 8591 || t >= 11264 && t <= 12271 || t >= 12289 && t <= 55295 || t >= 63744 && t <= 64975 || t >= 65008 && t <= 65533 || t >= 65536 && t <= 983039;
	}
	function isReferenceChar(e) {
		return e === "#" || isNameChar(e);
	}
	function isWhitespace(e) {
		let t = e.codePointAt(0);
		return t === 32 || t === 9 || t === 10 || t === 13;
	}
	function isXmlCodePoint(e) {
		return e >= 32 && e <= 55295 || e === 10 || e === 9 || e === 13 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
	}
})), require_XmlNode = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlNode = void 0;
	var t = class XmlNode {
		constructor() {
			this.parent = null, this.start = -1, this.end = -1;
		}
		get document() {
			return this.parent?.document ?? null;
		}
		get isRootNode() {
			return this.parent !== null && this.parent === this.document && this.type === XmlNode.TYPE_ELEMENT;
		}
		get preserveWhitespace() {
			return !!this.parent?.preserveWhitespace;
		}
		get type() {
			return "";
		}
		toJSON() {
			let e = { type: this.type };
			return this.isRootNode && (e.isRootNode = !0), this.preserveWhitespace && (e.preserveWhitespace = !0), this.start !== -1 && (e.start = this.start, e.end = this.end), e;
		}
	};
	e.XmlNode = t, t.TYPE_CDATA = "cdata", t.TYPE_COMMENT = "comment", t.TYPE_DOCUMENT = "document", t.TYPE_DOCUMENT_TYPE = "doctype", t.TYPE_ELEMENT = "element", t.TYPE_PROCESSING_INSTRUCTION = "pi", t.TYPE_TEXT = "text", t.TYPE_XML_DECLARATION = "xmldecl";
})), require_XmlText = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlText = void 0;
	let t = require_XmlNode();
	e.XmlText = class extends t.XmlNode {
		constructor(e = "") {
			super(), this.text = e;
		}
		get type() {
			return t.XmlNode.TYPE_TEXT;
		}
		toJSON() {
			return Object.assign(t.XmlNode.prototype.toJSON.call(this), { text: this.text });
		}
	};
})), require_XmlCdata = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlCdata = void 0;
	let t = require_XmlNode(), n = require_XmlText();
	e.XmlCdata = class extends n.XmlText {
		get type() {
			return t.XmlNode.TYPE_CDATA;
		}
	};
})), require_XmlComment = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlComment = void 0;
	let t = require_XmlNode();
	e.XmlComment = class extends t.XmlNode {
		constructor(e = "") {
			super(), this.content = e;
		}
		get type() {
			return t.XmlNode.TYPE_COMMENT;
		}
		toJSON() {
			return Object.assign(t.XmlNode.prototype.toJSON.call(this), { content: this.content });
		}
	};
})), require_XmlDeclaration = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlDeclaration = void 0;
	let t = require_XmlNode();
	e.XmlDeclaration = class extends t.XmlNode {
		constructor(e, t, n) {
			super(), this.version = e, this.encoding = t ?? null, this.standalone = n ?? null;
		}
		get type() {
			return t.XmlNode.TYPE_XML_DECLARATION;
		}
		toJSON() {
			let e = t.XmlNode.prototype.toJSON.call(this);
			e.version = this.version;
			for (let t of ["encoding", "standalone"]) this[t] !== null && (e[t] = this[t]);
			return e;
		}
	};
})), require_XmlElement = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlElement = void 0;
	let t = require_XmlNode();
	e.XmlElement = class XmlElement extends t.XmlNode {
		constructor(e, t = Object.create(null), n = []) {
			super(), this.name = e, this.attributes = t, this.children = n;
		}
		get isEmpty() {
			return this.children.length === 0;
		}
		get preserveWhitespace() {
			let e = this;
			for (; e instanceof XmlElement;) {
				if ("xml:space" in e.attributes) return e.attributes["xml:space"] === "preserve";
				e = e.parent;
			}
			return !1;
		}
		get text() {
			return this.children.map((e) => "text" in e ? e.text : "").join("");
		}
		get type() {
			return t.XmlNode.TYPE_ELEMENT;
		}
		toJSON() {
			return Object.assign(t.XmlNode.prototype.toJSON.call(this), {
				name: this.name,
				attributes: this.attributes,
				children: this.children.map((e) => e.toJSON())
			});
		}
	};
})), require_XmlDocument = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlDocument = void 0;
	let t = require_XmlElement(), n = require_XmlNode();
	e.XmlDocument = class extends n.XmlNode {
		constructor(e = []) {
			super(), this.children = e;
		}
		get document() {
			return this;
		}
		get root() {
			for (let e of this.children) if (e instanceof t.XmlElement) return e;
			return null;
		}
		get text() {
			return this.children.map((e) => "text" in e ? e.text : "").join("");
		}
		get type() {
			return n.XmlNode.TYPE_DOCUMENT;
		}
		toJSON() {
			return Object.assign(n.XmlNode.prototype.toJSON.call(this), { children: this.children.map((e) => e.toJSON()) });
		}
	};
})), require_XmlDocumentType = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlDocumentType = void 0;
	let t = require_XmlNode();
	e.XmlDocumentType = class extends t.XmlNode {
		constructor(e, t, n, r) {
			super(), this.name = e, this.publicId = t ?? null, this.systemId = n ?? null, this.internalSubset = r ?? null;
		}
		get type() {
			return t.XmlNode.TYPE_DOCUMENT_TYPE;
		}
		toJSON() {
			let e = t.XmlNode.prototype.toJSON.call(this);
			e.name = this.name;
			for (let t of [
				"publicId",
				"systemId",
				"internalSubset"
			]) this[t] !== null && (e[t] = this[t]);
			return e;
		}
	};
})), require_XmlError = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlError = void 0, e.XmlError = class extends Error {
		constructor(e, t, n) {
			let r = 1, i = "", a = 1;
			for (let e = 0; e < t; ++e) {
				let t = n[e];
				t === "\n" ? (r = 1, i = "", a += 1) : (r += 1, i += t);
			}
			let o = n.indexOf("\n", t);
			i += o === -1 ? n.slice(t) : n.slice(t, o);
			let s = 0;
			i.length > 50 && (r < 40 ? i = i.slice(0, 50) : (s = r - 20, i = i.slice(s, r + 30))), super(`${e} (line ${a}, column ${r})\n  ${i}\n` + " ".repeat(r - s + 1) + "^\n"), this.column = r, this.excerpt = i, this.line = a, this.name = "XmlError", this.pos = t;
		}
	};
})), require_XmlProcessingInstruction = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlProcessingInstruction = void 0;
	let t = require_XmlNode();
	e.XmlProcessingInstruction = class extends t.XmlNode {
		constructor(e, t = "") {
			super(), this.name = e, this.content = t;
		}
		get type() {
			return t.XmlNode.TYPE_PROCESSING_INSTRUCTION;
		}
		toJSON() {
			return Object.assign(t.XmlNode.prototype.toJSON.call(this), {
				name: this.name,
				content: this.content
			});
		}
	};
})), require_Parser = __commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && r(t, e, n);
		return i(t, e), t;
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Parser = void 0;
	let o = require_StringScanner(), s = a(require_syntax()), c = require_XmlCdata(), l = require_XmlComment(), u = require_XmlDeclaration(), d = require_XmlDocument(), f = require_XmlDocumentType(), p = require_XmlElement(), m = require_XmlError(), h = require_XmlNode(), g = require_XmlProcessingInstruction(), _ = require_XmlText();
	e.Parser = class {
		constructor(e, t = {}) {
			let n = this.document = new d.XmlDocument();
			this.currentNode = n, this.options = t, this.scanner = new o.StringScanner(e), this.options.includeOffsets && (n.start = 0, n.end = e.length), this.parse();
		}
		addNode(e, t) {
			return e.parent = this.currentNode, this.options.includeOffsets && (e.start = this.scanner.charIndexToByteIndex(t), e.end = this.scanner.charIndexToByteIndex()), this.currentNode.children.push(e), !0;
		}
		addText(e, t, n = !0) {
			let { children: r } = this.currentNode, { length: i } = r;
			if (n && (e = normalizeLineBreaks(e)), i > 0) {
				let t = r[i - 1];
				if (t?.type === h.XmlNode.TYPE_TEXT) {
					let n = t;
					return n.text += e, this.options.includeOffsets && (n.end = this.scanner.charIndexToByteIndex()), !0;
				}
			}
			return this.addNode(new _.XmlText(e), t);
		}
		consumeAttributes() {
			let e = Object.create(null);
			for (; this.consumeWhitespace();) {
				let t = this.consumeName();
				if (!t) break;
				let n = this.consumeEqual() && this.consumeAttributeValue();
				if (n === !1) throw this.error("Attribute value expected");
				if (t in e) throw this.error(`Duplicate attribute: ${t}`);
				if (t === "xml:space" && n !== "default" && n !== "preserve") throw this.error("Value of the `xml:space` attribute must be \"default\" or \"preserve\"");
				e[t] = n;
			}
			if (this.options.sortAttributes) {
				let t = Object.keys(e).sort(), n = Object.create(null);
				for (let r = 0; r < t.length; ++r) {
					let i = t[r];
					n[i] = e[i];
				}
				e = n;
			}
			return e;
		}
		consumeAttributeValue() {
			let { scanner: e } = this, t = e.peek();
			if (t !== "\"" && t !== "'") return !1;
			e.advance();
			let n, r = !1, i = "", a = t === "\"" ? s.attValueCharDoubleQuote : s.attValueCharSingleQuote;
			matchLoop: for (; !e.isEnd;) switch (n = e.consumeUntilMatch(a), n && (this.validateChars(n), i += n.replace(s.attValueNormalizedWhitespace, " ")), e.peek()) {
				case t:
					r = !0;
					break matchLoop;
				case "&":
					i += this.consumeReference();
					continue;
				case "<": throw this.error("Unescaped `<` is not allowed in an attribute value");
				default: break matchLoop;
			}
			if (!r) throw this.error("Unclosed attribute");
			return e.advance(), i;
		}
		consumeCdataSection() {
			let { scanner: e } = this, t = e.charIndex;
			if (!e.consumeString("<![CDATA[")) return !1;
			let n = e.consumeUntilString("]]>");
			if (this.validateChars(n), !e.consumeString("]]>")) throw this.error("Unclosed CDATA section");
			return this.options.preserveCdata ? this.addNode(new c.XmlCdata(normalizeLineBreaks(n)), t) : this.addText(n, t);
		}
		consumeCharData() {
			let { scanner: e } = this, t = e.charIndex, n = e.consumeUntilMatch(s.endCharData);
			if (!n) return !1;
			if (this.validateChars(n), e.peek(3) === "]]>") throw this.error("Element content may not contain the CDATA section close delimiter `]]>`");
			return this.addText(n, t);
		}
		consumeComment() {
			let { scanner: e } = this, t = e.charIndex;
			if (!e.consumeString("<!--")) return !1;
			let n = e.consumeUntilString("--");
			if (this.validateChars(n), !e.consumeString("-->")) throw e.peek(2) === "--" ? this.error("The string `--` isn't allowed inside a comment") : this.error("Unclosed comment");
			return !this.options.preserveComments || this.addNode(new l.XmlComment(normalizeLineBreaks(n)), t);
		}
		consumeContentReference() {
			let e = this.scanner.charIndex, t = this.consumeReference();
			return t ? this.addText(t, e, !1) : !1;
		}
		consumeDoctypeDeclaration() {
			let { scanner: e } = this, t = e.charIndex;
			if (!e.consumeString("<!DOCTYPE")) return !1;
			let n = this.consumeWhitespace() && this.consumeName();
			if (!n) throw this.error("Expected a name");
			let r, i;
			if (this.consumeWhitespace()) {
				if (e.consumeString("PUBLIC")) {
					if (r = this.consumeWhitespace() && this.consumePubidLiteral(), r === !1) throw this.error("Expected a public identifier");
					this.consumeWhitespace();
				}
				if (r !== void 0 || e.consumeString("SYSTEM")) {
					if (this.consumeWhitespace(), i = this.consumeSystemLiteral(), i === !1) throw this.error("Expected a system identifier");
					this.consumeWhitespace();
				}
			}
			let a;
			if (e.consumeString("[")) {
				if (a = e.consumeUntilMatch(/\][\x20\t\r\n]*>/), !e.consumeString("]")) throw this.error("Unclosed internal subset");
				this.consumeWhitespace();
			}
			if (!e.consumeString(">")) throw this.error("Unclosed doctype declaration");
			return !this.options.preserveDocumentType || this.addNode(new f.XmlDocumentType(n, r, i, a), t);
		}
		consumeElement() {
			let { scanner: e } = this, t = e.charIndex;
			if (!e.consumeString("<")) return !1;
			let n = this.consumeName();
			if (!n) return e.reset(t), !1;
			let r = this.consumeAttributes(), i = !!e.consumeString("/>"), a = new p.XmlElement(n, r);
			if (a.parent = this.currentNode, !i) {
				if (!e.consumeString(">")) throw this.error(`Unclosed start tag for element \`${n}\``);
				this.currentNode = a;
				do
					this.consumeCharData();
				while (this.consumeElement() || this.consumeContentReference() || this.consumeCdataSection() || this.consumeProcessingInstruction() || this.consumeComment());
				let t = e.charIndex, r;
				if (!e.consumeString("</") || !(r = this.consumeName()) || r !== n) throw e.reset(t), this.error(`Missing end tag for element ${n}`);
				if (this.consumeWhitespace(), !e.consumeString(">")) throw this.error(`Unclosed end tag for element ${n}`);
				this.currentNode = a.parent;
			}
			return this.addNode(a, t);
		}
		consumeEqual() {
			return this.consumeWhitespace(), this.scanner.consumeString("=") ? (this.consumeWhitespace(), !0) : !1;
		}
		consumeMisc() {
			return this.consumeComment() || this.consumeProcessingInstruction() || this.consumeWhitespace();
		}
		consumeName() {
			return s.isNameStartChar(this.scanner.peek()) ? this.scanner.consumeMatchFn(s.isNameChar) : "";
		}
		consumeProcessingInstruction() {
			let { scanner: e } = this, t = e.charIndex;
			if (!e.consumeString("<?")) return !1;
			let n = this.consumeName();
			if (n) {
				if (n.toLowerCase() === "xml") throw e.reset(t), this.error("XML declaration isn't allowed here");
			} else throw this.error("Invalid processing instruction");
			if (!this.consumeWhitespace()) {
				if (e.consumeString("?>")) return this.addNode(new g.XmlProcessingInstruction(n), t);
				throw this.error("Whitespace is required after a processing instruction name");
			}
			let r = e.consumeUntilString("?>");
			if (this.validateChars(r), !e.consumeString("?>")) throw this.error("Unterminated processing instruction");
			return this.addNode(new g.XmlProcessingInstruction(n, normalizeLineBreaks(r)), t);
		}
		consumeProlog() {
			let { scanner: e } = this, t = e.charIndex;
			for (this.consumeXmlDeclaration(); this.consumeMisc(););
			if (this.consumeDoctypeDeclaration()) for (; this.consumeMisc(););
			return t < e.charIndex;
		}
		consumePubidLiteral() {
			let e = this.scanner.charIndex, t = this.consumeSystemLiteral();
			if (t !== !1 && !/^[-\x20\r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/.test(t)) throw this.scanner.reset(e), this.error("Invalid character in public identifier");
			return t;
		}
		consumeReference() {
			let { scanner: e } = this;
			if (!e.consumeString("&")) return !1;
			let t = e.consumeMatchFn(s.isReferenceChar);
			if (e.consume() !== ";") throw this.error("Unterminated reference (a reference must end with `;`)");
			let n;
			if (t[0] === "#") {
				let e = t[1] === "x" ? parseInt(t.slice(2), 16) : parseInt(t.slice(1), 10);
				if (isNaN(e) || !/^#(?:x[0-9A-Fa-f]+|[0-9]+)$/.test(t)) throw this.error("Invalid character reference");
				if (!s.isXmlCodePoint(e)) throw this.error("Character reference resolves to an invalid character");
				n = String.fromCodePoint(e);
			} else if (n = s.predefinedEntities[t], n === void 0) {
				let { ignoreUndefinedEntities: n, resolveUndefinedEntity: r } = this.options, i = `&${t};`;
				if (r) {
					let e = r(i);
					if (e != null) {
						let t = typeof e;
						if (t !== "string") throw TypeError(`\`resolveUndefinedEntity()\` must return a string, \`null\`, or \`undefined\`, but returned a value of type ${t}`);
						return e;
					}
				}
				if (n) return i;
				throw e.reset(-i.length), this.error(`Named entity isn't defined: ${i}`);
			}
			return n;
		}
		consumeSystemLiteral() {
			let { scanner: e } = this, t = e.consumeString("\"") || e.consumeString("'");
			if (!t) return !1;
			let n = e.consumeUntilString(t);
			if (this.validateChars(n), !e.consumeString(t)) throw this.error("Missing end quote");
			return n;
		}
		consumeWhitespace() {
			return !!this.scanner.consumeMatchFn(s.isWhitespace);
		}
		consumeXmlDeclaration() {
			let { scanner: e } = this, t = e.charIndex;
			if (!e.consumeString("<?xml")) return !1;
			if (s.isNameChar(e.peek())) return e.reset(t), !1;
			if (!this.consumeWhitespace()) throw this.error("Invalid XML declaration");
			let n = !!e.consumeString("version") && this.consumeEqual() && this.consumeSystemLiteral();
			if (n === !1) throw this.error("XML version is missing or invalid");
			if (!/^1\.[0-9]+$/.test(n)) throw this.error("Invalid character in version number");
			let r, i;
			if (this.consumeWhitespace()) {
				if (r = !!e.consumeString("encoding") && this.consumeEqual() && this.consumeSystemLiteral(), r) {
					if (!/^[A-Za-z][\w.-]*$/.test(r)) throw this.error("Invalid character in encoding name");
					this.consumeWhitespace();
				}
				if (i = !!e.consumeString("standalone") && this.consumeEqual() && this.consumeSystemLiteral(), i) {
					if (i !== "yes" && i !== "no") throw this.error("Only \"yes\" and \"no\" are permitted as values of `standalone`");
					this.consumeWhitespace();
				}
			}
			if (!e.consumeString("?>")) throw this.error("Invalid or unclosed XML declaration");
			return !this.options.preserveXmlDeclaration || this.addNode(new u.XmlDeclaration(n, r || void 0, i || void 0), t);
		}
		error(e) {
			let { scanner: t } = this;
			return new m.XmlError(e, t.charIndex, t.string);
		}
		parse() {
			if (this.scanner.consumeString("﻿"), this.consumeProlog(), !this.consumeElement()) throw this.error("Root element is missing or invalid");
			for (; this.consumeMisc(););
			if (!this.scanner.isEnd) throw this.error("Extra content at the end of the document");
		}
		validateChars(e) {
			let { length: t } = e;
			for (let n = 0; n < t; ++n) {
				let t = e.codePointAt(n);
				if (!s.isXmlCodePoint(t)) throw this.scanner.reset(-([...e].length - n)), this.error("Invalid character");
				t > 65535 && (n += 1);
			}
		}
	};
	function normalizeLineBreaks(e) {
		let t = 0;
		for (; (t = e.indexOf("\r", t)) !== -1;) e = e[t + 1] === "\n" ? e.slice(0, t) + e.slice(t + 1) : e.slice(0, t) + "\n" + e.slice(t + 1);
		return e;
	}
})), require_types = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
})), import_dist = __commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), i = n && n.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.XmlText = e.XmlProcessingInstruction = e.XmlNode = e.XmlError = e.XmlElement = e.XmlDocumentType = e.XmlDocument = e.XmlDeclaration = e.XmlComment = e.XmlCdata = void 0, e.parseXml = parseXml;
	let a = require_Parser();
	i(require_types(), e);
	var o = require_XmlCdata();
	Object.defineProperty(e, "XmlCdata", {
		enumerable: !0,
		get: function() {
			return o.XmlCdata;
		}
	});
	var s = require_XmlComment();
	Object.defineProperty(e, "XmlComment", {
		enumerable: !0,
		get: function() {
			return s.XmlComment;
		}
	});
	var c = require_XmlDeclaration();
	Object.defineProperty(e, "XmlDeclaration", {
		enumerable: !0,
		get: function() {
			return c.XmlDeclaration;
		}
	});
	var l = require_XmlDocument();
	Object.defineProperty(e, "XmlDocument", {
		enumerable: !0,
		get: function() {
			return l.XmlDocument;
		}
	});
	var u = require_XmlDocumentType();
	Object.defineProperty(e, "XmlDocumentType", {
		enumerable: !0,
		get: function() {
			return u.XmlDocumentType;
		}
	});
	var d = require_XmlElement();
	Object.defineProperty(e, "XmlElement", {
		enumerable: !0,
		get: function() {
			return d.XmlElement;
		}
	});
	var f = require_XmlError();
	Object.defineProperty(e, "XmlError", {
		enumerable: !0,
		get: function() {
			return f.XmlError;
		}
	});
	var p = require_XmlNode();
	Object.defineProperty(e, "XmlNode", {
		enumerable: !0,
		get: function() {
			return p.XmlNode;
		}
	});
	var m = require_XmlProcessingInstruction();
	Object.defineProperty(e, "XmlProcessingInstruction", {
		enumerable: !0,
		get: function() {
			return m.XmlProcessingInstruction;
		}
	});
	var h = require_XmlText();
	Object.defineProperty(e, "XmlText", {
		enumerable: !0,
		get: function() {
			return h.XmlText;
		}
	});
	function parseXml(e, t) {
		return new a.Parser(e, t).document;
	}
}))();
const kinds$1 = [
	[/^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m, "merge conflict markers stand in it; resolve the conflict"],
	[/^#(?:if|ifdef|ifndef|else|elif|endif|include|define)\b.*$/m, "preprocessor lines stand in it (INFOPLIST_PREPROCESS), so its content depends on the build; name what is built under `apps` in the settings"],
	[/<%[^\n]*|\{\{[^\n]*|\{%[^\n]*|@[A-Z][A-Z0-9_]*@|__[A-Z][A-Z0-9_]*__/, "template placeholders stand where elements belong, so it is only known once rendered; name the rendered file under `apps` in the settings"]
];
function foreignTextIn(e) {
	for (let [t, n] of kinds$1) {
		let r = t.exec(e);
		if (r !== null) return {
			start: r.index,
			end: r.index + r[0].length,
			why: n
		};
	}
	return null;
}
// src/readers/plist/xml-plist.ts
function readXmlPlist(e, t) {
	let n = placesIn(e, t), r = parsedRoot(t, n);
	if ("why" in r) return {
		format: "xml",
		root: null,
		problems: [r]
	};
	let i = {
		places: n,
		text: t,
		problems: []
	};
	return {
		format: "xml",
		root: plistValueOf(r.element, i, 0),
		problems: i.problems
	};
}
function parsedRoot(e, t) {
	try {
		let { root: n } = (0, import_dist.parseXml)(e, { includeOffsets: !0 });
		if (n === null) return plistProblem(t(0, 0), "it has no root element");
		let r = n.name === "plist" ? n.children.find((e) => e instanceof import_dist.XmlElement) : n;
		return r instanceof import_dist.XmlElement ? { element: r } : plistProblem(t(n.start, Math.min(n.end, e.length)), "its <plist> element is empty");
	} catch (n) {
		return syntaxProblem(n, e, t);
	}
}
function syntaxProblem(e, t, n) {
	let r = foreignTextIn(t);
	if (r !== null) return plistProblem(n(r.start, r.end), r.why);
	if (!(e instanceof import_dist.XmlError)) return plistProblem(n(0, 0), "it is nested too deeply");
	let i = utf16Offset(t, e.pos), [a = ""] = e.message.split(" (line ");
	return plistProblem(n(i, i), `it is not well-formed XML (${a}); mend it there or just before`);
}
function utf16Offset(e, t) {
	let n = 0;
	for (let r = 0; r < t && n < e.length; r += 1) n += (e.codePointAt(n) ?? 0) > 65535 ? 2 : 1;
	return n;
}
function plistValueOf(e, t, n) {
	let r = placeOf$2(e, t);
	if (n > 200) return refused$1(e, t, "it is nested more than 200 deep");
	switch (e.name) {
		case "dict": return {
			kind: "dict",
			entries: entriesOf(e, t, n),
			at: r
		};
		case "array": return {
			kind: "array",
			items: itemsOf(e, t, n),
			at: r
		};
		case "true":
		case "false": return {
			kind: "boolean",
			value: e.name === "true",
			at: r
		};
		default: return scalarOf(e, t);
	}
}
function scalarOf(e, t) {
	let n = placeOf$2(e, t), r = e.children.every((e) => e instanceof import_dist.XmlText) ? e.text : null;
	if (r === null) return refused$1(e, t, `<${e.name}> holds another element`);
	switch (e.name) {
		case "string": return {
			kind: "string",
			value: r,
			at: n
		};
		case "integer":
		case "real": {
			let i = e.name === "integer" ? integerIn(r) : realIn(r);
			return i === null ? refused$1(e, t, notA(e, r)) : {
				kind: e.name,
				value: i,
				at: n
			};
		}
		case "date": {
			let i = new Date(r.trim());
			return Number.isNaN(i.getTime()) ? refused$1(e, t, notA(e, r)) : {
				kind: "date",
				value: i,
				at: n
			};
		}
		case "data": {
			let i = base64In(r);
			return i === null ? refused$1(e, t, notA(e, r)) : {
				kind: "data",
				value: i,
				at: n
			};
		}
		default: return refused$1(e, t, `<${e.name}> is no element of a property list`);
	}
}
function itemsOf(e, t, n) {
	return elementsIn(e, t).flatMap((e) => plistValueOf(e, t, n + 1) ?? []);
}
function entriesOf(e, t, n) {
	let r = [], i = null;
	for (let a of elementsIn(e, t)) if (a.name === "key") i !== null && refused$1(i, t, `the key ${i.text} has no value`), i = a;
	else if (i === null) refused$1(a, t, `a <${a.name}> in a <dict> has no <key> before it`);
	else {
		let e = plistValueOf(a, t, n + 1);
		e !== null && r.push({
			key: i.text,
			keyAt: placeOf$2(i, t),
			value: e
		}), i = null;
	}
	return i !== null && refused$1(i, t, `the key ${i.text} has no value`), r;
}
function elementsIn(e, t) {
	for (let n of e.children) {
		if (!(n instanceof import_dist.XmlText) || n.text.trim() === "") continue;
		let r = foreignTextIn(t.text.slice(n.start, n.end)), i = n.start + (r?.start ?? n.text.search(/\S/)), a = r?.why ?? `text stands between the elements of <${e.name}>; remove it`;
		report(t, t.places(i, i), a);
	}
	return e.children.filter((e) => e instanceof import_dist.XmlElement);
}
function refused$1(e, t, n) {
	return report(t, placeOf$2(e, t), n), null;
}
function report(e, t, n) {
	e.problems.length < 10 && e.problems.push(plistProblem(t, n));
}
function notA(e, t) {
	return `"${t.slice(0, 40)}" is no ${e.name}`;
}
function placeOf$2(e, { places: t, text: n }) {
	return t(e.start, Math.min(e.end, n.length));
}
function integerIn(e) {
	let t = /^\s*([-+]?)(0[xX][\da-fA-F]+|\d+)\s*$/.exec(e);
	return t === null ? null : Number(t[2]) * (t[1] === "-" ? -1 : 1);
}
function realIn(e) {
	let t = e.trim().toLowerCase();
	return /^[-+]?inf(?:inity)?$/.test(t) ? t.startsWith("-") ? -1e400 : 1e400 : t === "nan" ? NaN : /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/.test(t) ? Number(t) : null;
}
function base64In(e) {
	let t = e.replace(/\s+/g, "");
	return /^[A-Za-z0-9+/]*={0,2}$/.test(t) ? Buffer.from(t, "base64") : null;
}
// src/readers/plist/plist-file.ts
const largestXml = 4194304;
function readPlist(e, t) {
	if (Buffer.from(t.subarray(0, 8)).toString("latin1").startsWith("bplist")) return t.length > 16777216 ? tooLarge(e, "binary") : readBinaryPlist(e, t);
	if (t.length > 16777216) return isNamedPlist(e) ? tooLarge(e, "openstep") : null;
	let n = decodedText(t);
	return n === null ? isNamedPlist(e) ? broken(e, "xml", "it is neither UTF-8 nor UTF-16 text") : null : looksLikeXmlPlist(n) ? n.length > largestXml ? tooLarge(e, "xml") : readXmlPlist(e, n) : openStepOrNothing(e, n);
}
function decodedText(e) {
	let t = Buffer.from(e.subarray(0, 200)).toString("latin1"), n = /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(t)?.[1], r = [utf16Of(e) ?? "utf-8", ...n === void 0 ? [] : [n]];
	for (let t of r) try {
		return new TextDecoder(t, { fatal: !0 }).decode(e);
	} catch {}
	return null;
}
function utf16Of(e) {
	let [t, n] = e;
	return t === 255 && n === 254 || t === 60 && n === 0 ? "utf-16le" : t === 254 && n === 255 || t === 0 && n === 60 ? "utf-16be" : null;
}
function looksLikeXmlPlist(e) {
	return /<!DOCTYPE plist\b|<plist[\s>]/.test(e.slice(0, 1e5));
}
function openStepOrNothing(e, t) {
	let n = readOpenStepPlist(e, t);
	return n.root?.kind === "dict" || n.root?.kind === "array" || isNamedPlist(e) ? n : null;
}
function isNamedPlist(e) {
	return /\.(?:plist|pbxproj)$/i.test(e);
}
function tooLarge(e, t) {
	return broken(e, t, `it is larger than ${(t === "xml" ? largestXml : 16777216) / 1024 / 1024} MiB`);
}
function broken(e, t, n) {
	return {
		format: t,
		root: null,
		problems: [plistProblem(wholeFile(e), n)]
	};
}
// src/readers/plist/xcconfig.ts
function xcconfigSettings(e, t, n) {
	let r = new Map(), i = new Set();
	collect$1(e, t, i, r);
	for (let e of i) n.add(e);
	return r;
}
function collect$1(e, t, n, r) {
	let i = n.has(t) || n.size === 100 ? void 0 : e.text(t);
	if (i !== void 0) {
		n.add(t);
		for (let [a, o] of i.split("\n").entries()) {
			let i = /^\s*#include\??\s*"([^"]+)"/.exec(o)?.[1];
			i !== void 0 && collect$1(e, includedPath(e, t, i), n, r);
			let s = settingIn(o);
			if (s === null) continue;
			let c = {
				path: t,
				line: a + 1,
				column: 1,
				endLine: a + 1,
				endColumn: o.trimEnd().length + 1
			};
			r.set(s.key, {
				value: s.value,
				at: c
			});
		}
	}
}
function settingIn(e) {
	let [t = ""] = e.split("//", 1), n = /^\s*([A-Za-z_]\w*(?:\[[^\]]*\])*)\s*=/.exec(t);
	return n?.[1] === void 0 ? null : {
		key: n[1],
		value: t.slice(n[0].length).trim().replace(/;$/, "").trimEnd()
	};
}
function includedPath(e, t, n) {
	let r = posix.join(posix.dirname(t), n);
	return e.has(r) ? r : posix.normalize(n);
}
// src/readers/plist/xcode-project.ts
function xcodeTargets(e, t) {
	let n = e.bytes(t), r = n === void 0 ? null : readPlist(t, n)?.root ?? null, i = r?.kind === "dict" ? dictIn(r, "objects") : null, a = r?.kind === "dict" ? textOf(r, "rootObject") : null;
	if (i === null || a === null) return [];
	let o = new Map(i.entries.flatMap(({ key: e, value: t }) => t.kind === "dict" ? [[e, t]] : [])), s = o.get(a);
	if (s === void 0) return [];
	let c = posix.dirname(posix.dirname(t)), l = posix.join(c, textOf(s, "projectDirPath") ?? ""), u = {
		tree: e,
		path: t,
		byId: o,
		parents: parentsIn(o),
		folder: l,
		xcconfigs: new Map()
	};
	return itemsIn(s, "targets").flatMap((e) => targetOf$1(o.get(e), s, u));
}
function targetOf$1(e, t, n) {
	let r = e && textOf(e, "name");
	if (e === void 0 || !r) return [];
	let i = new Set([n.path]), a = configurationsOf(t, n, i), o = configurationsOf(e, n, i).map(({ name: e, layers: t }) => ({
		name: e,
		layers: [
			...t,
			...a.find((t) => t.name === e)?.layers ?? [],
			providedByXcode(r, e, n.folder)
		]
	})), s = textOf(e, "productType") ?? "", c = entryOf$1(e, "name")?.value.at ?? e.at;
	return [{
		name: r,
		productType: s,
		configurations: o,
		folder: n.folder,
		files: [...i],
		at: c
	}];
}
function configurationsOf(e, t, n) {
	let r = t.byId.get(textOf(e, "buildConfigurationList") ?? "");
	return (r === void 0 ? [] : itemsIn(r, "buildConfigurations")).flatMap((e) => {
		let r = t.byId.get(e);
		if (r === void 0) return [];
		let i = xcconfigPath(r, t), a = settingsIn(dictIn(r, "buildSettings")), o = i === null ? [a] : [a, xcconfigLayer(i, t, n)];
		return [{
			name: textOf(r, "name") ?? "",
			layers: o
		}];
	});
}
function xcconfigLayer(e, t, n) {
	let r = new Set(), i = t.xcconfigs.get(e) ?? {
		settings: xcconfigSettings(t.tree, e, r),
		files: r
	};
	t.xcconfigs.set(e, i);
	for (let e of i.files) n.add(e);
	return i.settings;
}
function settingsIn(e) {
	let t = (e?.entries ?? []).map(({ key: e, value: t }) => [e, {
		value: settingText(t),
		at: t.at
	}]);
	return new Map(t);
}
function settingText(e) {
	return e.kind === "string" ? e.value : e.kind === "array" ? e.items.map((e) => e.kind === "string" ? e.value : "").join(" ") : "";
}
function providedByXcode(e, t, n) {
	let r = {
		TARGET_NAME: e,
		TARGETNAME: e,
		PRODUCT_NAME: e,
		CONFIGURATION: t,
		SRCROOT: `/${n}`,
		SOURCE_ROOT: `/${n}`,
		PROJECT_DIR: `/${n}`
	};
	return new Map(Object.entries(r).map(([e, t]) => [e, {
		value: t,
		at: null
	}]));
}
function xcconfigPath(e, t) {
	let n = textOf(e, "baseConfigurationReference");
	if (n !== null) return pathOf(n, t, 0);
	let r = textOf(e, "baseConfigurationReferenceAnchor"), i = textOf(e, "baseConfigurationReferenceRelativePath");
	if (r === null || i === null) return null;
	let a = pathOf(r, t, 0);
	return a === null ? null : posix.join(a, i);
}
function pathOf(e, t, n) {
	let r = t.byId.get(e);
	if (r === void 0 || n > 64) return null;
	let i = textOf(r, "path") ?? "", a = textOf(r, "sourceTree") ?? "<group>";
	if (a === "SOURCE_ROOT") return posix.join(t.folder, i);
	if (a !== "<group>") return null;
	let o = t.parents.get(e);
	if (o === void 0) return posix.join(t.folder, i);
	let s = pathOf(o, t, n + 1);
	return s === null ? null : posix.join(s, i);
}
function parentsIn(e) {
	let t = new Map();
	for (let [n, r] of e) for (let e of itemsIn(r, "children")) t.set(e, n);
	return t;
}
function dictIn(e, t) {
	let n = entryOf$1(e, t)?.value;
	return n?.kind === "dict" ? n : null;
}
function itemsIn(e, t) {
	let n = entryOf$1(e, t)?.value;
	return n?.kind === "array" ? n.items.flatMap((e) => e.kind === "string" ? [e.value] : []) : [];
}
// src/readers/plist/xcodegen.ts
function xcodegenProject(e, t) {
	let n = e.text(t);
	if (n === void 0 || n.length > largestProject) return null;
	let r = new import_dist$1.LineCounter(), i = (0, import_dist$1.parseDocument)(n, {
		lineCounter: r,
		logLevel: "silent"
	}).contents, a = (0, import_dist$1.isMap)(i) ? i.get("targets") : void 0;
	if (!(0, import_dist$1.isMap)(i) || !(0, import_dist$1.isMap)(a)) return null;
	let o = {
		path: t,
		lines: r
	};
	return {
		path: t,
		minimum: minimumAt(i, [
			"options",
			"deploymentTarget",
			"iOS"
		], o) ?? settingMinimum(i, "ios", o),
		targets: a.items.flatMap(({ key: e, value: t }) => targetOf(e, t, o))
	};
}
const largestProject = 524288;
function targetOf(e, t, n) {
	if (!(0, import_dist$1.isMap)(t) || !(0, import_dist$1.isScalar)(e)) return [];
	let r = textAt(t, ["platform"]) ?? "", i = r === "watchOS" ? "watchos" : "ios", a = minimumAt(t, ["deploymentTarget"], n, i) ?? minimumAt(t, ["deploymentTarget", "iOS"], n) ?? settingMinimum(t, i, n), o = textAt(t, ["info", "path"]) ?? textAt(t, ["settings", "INFOPLIST_FILE"]) ?? textAt(t, [
		"settings",
		"base",
		"INFOPLIST_FILE"
	]);
	return [{
		name: String(e.value),
		type: textAt(t, ["type"]) ?? "",
		platform: r,
		infoPlist: o === null ? null : posix.join(posix.dirname(n.path), o),
		minimum: a,
		generatedAts: placeOf$1(t.getIn([
			"info",
			"properties",
			"NSAppTransportSecurity"
		], !0), n)
	}];
}
function settingMinimum(e, t, n) {
	let r = t === "ios" ? "IPHONEOS_DEPLOYMENT_TARGET" : "WATCHOS_DEPLOYMENT_TARGET";
	return minimumAt(e, ["settings", r], n, t) ?? minimumAt(e, [
		"settings",
		"base",
		r
	], n, t);
}
function minimumAt(e, t, n, r = "ios") {
	let i = e.getIn(t, !0);
	return (0, import_dist$1.isScalar)(i) ? {
		text: scalarText(i),
		system: r,
		at: placeOf$1(i, n),
		because: `the deployment target in ${n.path}`
	} : null;
}
function textAt(e, t) {
	let n = e.getIn(t, !0);
	return (0, import_dist$1.isScalar)(n) ? scalarText(n) : null;
}
function scalarText(e) {
	return e.source ?? String(e.value);
}
function placeOf$1(e, { path: t, lines: n }) {
	let r = e?.range;
	if (!r) return null;
	let i = n.linePos(r[0]), a = n.linePos(r[1]);
	return {
		path: t,
		line: i.line,
		column: i.col,
		endLine: a.line,
		endColumn: a.col
	};
}
// src/readers/plist/project-facts.ts
function isProjectFile(e) {
	return /(?:^|\/)(?:project\.pbxproj|project\.ya?ml)$/.test(e);
}
function readProjects(e, t) {
	let n = t.filter((e) => e.endsWith(".pbxproj")).flatMap((t) => xcodeTargets(e, t)), r = t.filter((e) => !e.endsWith(".pbxproj")).flatMap((t) => xcodegenProject(e, t) ?? []), i = [...n.flatMap(usesOf), ...r.flatMap(xcodegenUses)];
	return {
		uses: Map.groupBy(i, ({ plist: e }) => e),
		generated: n.flatMap(generatedPlist),
		xcodegen: r,
		notAssessed: [...n.flatMap((t) => missingPlists(e, t)), ...r.flatMap(({ targets: e }) => e.flatMap(overwrittenAts))]
	};
}
function enclosingMinimum({ xcodegen: e }, t) {
	return e.filter(({ path: e }) => isAbove(posix.dirname(e), t)).toSorted((e, t) => t.path.length - e.path.length)[0]?.minimum ?? null;
}
function usesOf(e) {
	return e.configurations.flatMap((t) => {
		let n = plistPath(e, t);
		return n === null ? [] : [{
			plist: n,
			...useOf(e, t)
		}];
	});
}
function useOf(e, t) {
	let n = platformOf(t);
	return {
		kind: productKind(e.productType, n),
		minimum: minimumOf(e, t, n),
		configuration: t.name,
		expand: (e) => expandedText(t, e),
		files: e.files
	};
}
function plistPath(e, t) {
	let n = resolvedSetting(t, "INFOPLIST_FILE")?.value;
	return n ? posix.join(n.startsWith("/") ? "" : e.folder, n).replace(/^\//, "") : null;
}
function minimumOf(e, t, n) {
	let r = n === "watchos" ? "watchos" : "ios", i = r === "ios" ? "IPHONEOS_DEPLOYMENT_TARGET" : "WATCHOS_DEPLOYMENT_TARGET", a = resolvedSetting(t, i);
	if (a === null) return null;
	let o = `${i} of target ${e.name}`;
	return {
		text: a.value ?? a.written,
		system: r,
		at: a.at,
		because: o
	};
}
function platformOf(e) {
	let t = resolvedSetting(e, "SDKROOT")?.value ?? "", n = resolvedSetting(e, "SUPPORTED_PLATFORMS")?.value ?? "";
	return /\biphoneos/.test(`${t} ${n}`) ? "ios" : /\bwatchos/.test(`${t} ${n}`) ? "watchos" : /^(?:macosx|appletvos|xros|driverkit)/.test(t) || resolvedSetting(e, "IPHONEOS_DEPLOYMENT_TARGET") === null ? "other" : "ios";
}
function generatedPlist(e) {
	let t = e.configurations.filter((e) => resolvedSetting(e, "GENERATE_INFOPLIST_FILE")?.value === "YES" && resolvedSetting(e, "INFOPLIST_FILE") === null).map((t) => useOf(e, t));
	return t.some(({ kind: e }) => e === "app") ? [{
		id: `${e.files[0]}#${e.name}`,
		uses: t,
		at: e.at
	}] : [];
}
function missingPlists(e, t) {
	return t.configurations.flatMap((n) => {
		let r = resolvedSetting(n, "INFOPLIST_FILE"), i = plistPath(t, n);
		if (r === null || r.written === "" || i !== null && e.has(i) || useOf(t, n).kind !== "app") return [];
		let a = `its Info.plist, ${r.written}, is not in the tree; name it under \`apps\` in the settings`;
		return [{
			what: `app target ${t.name}`,
			why: a,
			location: r.at
		}];
	}).slice(0, 1);
}
function xcodegenUses(e) {
	return e.targets.flatMap((t) => t.infoPlist === null ? [] : [{
		plist: t.infoPlist,
		kind: productKind(t.type, xcodegenPlatform(t)),
		minimum: t.minimum ?? e.minimum,
		configuration: "",
		expand: (e) => e.includes("$") ? null : e,
		files: [e.path]
	}]);
}
function xcodegenPlatform({ platform: e }) {
	return e === "watchOS" ? "watchos" : /^(?:macOS|tvOS|visionOS)$/.test(e) ? "other" : "ios";
}
function overwrittenAts(e) {
	return e.generatedAts === null ? [] : [{
		what: `app target ${e.name}`,
		why: "XcodeGen writes NSAppTransportSecurity from `info.properties` over the Info.plist; the committed Info.plist was judged",
		location: e.generatedAts
	}];
}
function isAbove(e, t) {
	return e === "." || t.startsWith(`${e}/`);
}
// src/readers/plist/info-plist.ts
function plistApp(e, t, n) {
	let r = t.root?.kind === "dict" ? t.root : noInfo, i = declaredAts(n.declared) ?? atsIn(e, r, t);
	return {
		id: e,
		bundleId: bundleId(r, n.uses),
		minimumOs: minimumOs(e, r, n),
		ats: i,
		location: i.at ?? wholeFile(e)
	};
}
function unreadApp(e, t, n) {
	return {
		id: e,
		bundleId: unknown$1(t, n.at),
		minimumOs: declaredMinimum(n) ?? unknown$1(noMinimum, n.at),
		ats: declaredAts(n) ?? unknown$1(t, n.at),
		location: n.at
	};
}
function generatedApp({ id: e, uses: t, at: n }) {
	return {
		id: e,
		bundleId: bundleId(noInfo, t),
		minimumOs: lowestMinimum(minimaOf(t)) ?? unknown$1(noMinimum, n),
		ats: known(null, n, "Xcode generates its Info.plist, without NSAppTransportSecurity"),
		location: n
	};
}
function declaredApp(e, t) {
	return {
		id: e.name ?? `app ${t + 1} of the settings`,
		bundleId: unknown$1("the settings describe the app without its Info.plist", e.at),
		minimumOs: declaredMinimum(e) ?? unknown$1(noMinimum, e.at),
		ats: declaredAts(e) ?? known(null, e.at, "the settings give no ATS dictionary"),
		location: e.at
	};
}
const noInfo = {
	kind: "dict",
	entries: [],
	at: wholeFile("")
}, noMinimum = "neither the settings nor its Info.plist nor a project in the tree says its oldest iOS";
function declaredAts(e) {
	return e?.ats ? known(e.ats, e.ats.at) : null;
}
function declaredMinimum(e) {
	return e?.minimumOs ? known(e.minimumOs, e.at, "the settings") : null;
}
function atsIn(e, t, { problems: n }) {
	let [r] = n;
	if (r !== void 0) return unknown$1(r.why, r.location);
	let i = entryOf$1(t, "NSAppTransportSecurity");
	return i === void 0 ? known(null, null, `no NSAppTransportSecurity in ${e}`) : i.value.kind === "dict" ? known(i.value, i.keyAt) : i.value.kind === "string" && isVariable(i.value.value) ? unknown$1(`NSAppTransportSecurity is the build setting ${i.value.value}`, i.value.at) : known(null, i.keyAt, "NSAppTransportSecurity is no dictionary, so that the system ignores it");
}
function bundleId(e, t) {
	let n = entryOf$1(e, "CFBundleIdentifier"), r = n?.value.at ?? null, i = n?.value.kind === "string" ? n.value.value : "$(PRODUCT_BUNDLE_IDENTIFIER)";
	if (!isVariable(i)) return known(i, r);
	let a = expandedBy(t, i);
	return a === null ? unknown$1(`${i} is set by no project in the tree`, r) : known(a, r, "build settings");
}
function minimumOs(e, t, { declared: n, projects: r, tree: i, uses: a }) {
	let o = a.length > 0 ? null : enclosingMinimum(r, e);
	return declaredMinimum(n) ?? plistMinimum(t, a) ?? lowestMinimum(minimaOf(a)) ?? (o && lowestMinimum([o])) ?? podsMinimum(i, e) ?? unknown$1(noMinimum);
}
function podsMinimum(e, t) {
	let n = podfileMinimum(e, t);
	return n && lowestMinimum([n]);
}
function minimaOf(e) {
	return e.filter(({ kind: e }) => e === "app").flatMap(({ minimum: e }) => e ?? []);
}
function plistMinimum(e, t) {
	let n = entryOf$1(e, "MinimumOSVersion")?.value;
	if (n?.kind !== "string") return null;
	let r = isVariable(n.value) ? expandedBy(t, n.value) : n.value, i = r === null ? null : osVersionIn(r);
	return i && known(i, n.at, "MinimumOSVersion");
}
function expandedBy(e, t) {
	let n = e.map(({ configuration: e, expand: n }) => ({
		configuration: e,
		value: n(t)
	})).filter(({ value: e }) => e !== null);
	return (n.find(({ configuration: e }) => e === "Release") ?? n[0])?.value ?? null;
}
function isVariable(e) {
	return /\$[({]/.test(e);
}
function placesOf(e) {
	return [
		e.minimumOs.at,
		e.ats.at,
		e.location
	].filter((e) => e !== null);
}
// src/readers/plist/app-reader.ts
const appReader = {
	id: "info-plist",
	mayHold: (e) => isCandidate$1(e) && (e.size ?? 0) <= 16777216,
	read: readApps
}, vendored = /(?:^|\/)(?:node_modules|Pods|Carthage|DerivedData|\.build|SourcePackages)\//;
function isCandidate$1({ kind: e, path: t }) {
	return e === "file" && !vendored.test(t) && (isPlistPath(t) || isProjectFile(t));
}
function isPlistPath(e) {
	return /\.plist(?:\.[\w-]+)?$/i.test(e);
}
function readApps(e, t) {
	let n = e.entries.filter(isCandidate$1).map(({ path: e }) => e), r = readProjects(e, n.filter(isProjectFile)), i = new Map(t.apps.flatMap((e) => e.plist === null ? [] : [[inTree(e.plist), e]])), a = [...new Set([...n.filter(isPlistPath), ...i.keys()])].map((t) => readInfoPlist(t, {
		tree: e,
		projects: r,
		declared: i.get(t)
	})), o = r.generated.map((e) => ({
		app: generatedApp(e),
		files: filesOf(e.uses)
	})), s = t.apps.filter(({ plist: e }) => e === null).map(declaredApp), c = [
		...a.flatMap(({ app: e }) => e ?? []),
		...o.map(({ app: e }) => e),
		...s
	], l = new Set([
		...a.flatMap((e) => e.used),
		...o.flatMap(({ files: e }) => e),
		...r.notAssessed.flatMap(({ location: e }) => e?.path ?? []),
		...c.flatMap(placesOf).map((e) => e.path)
	]);
	return {
		endpoints: [],
		apps: c,
		notAssessed: [...a.flatMap((e) => e.notAssessed), ...r.notAssessed],
		used: [...l]
	};
}
function inTree(e) {
	return posix.normalize(e).replace(/^\/+/, "");
}
const irrelevant = {
	app: null,
	notAssessed: [],
	used: []
};
function readInfoPlist(e, { declared: t, projects: n, tree: r }) {
	let i = r.bytes(e), a = i === void 0 ? null : readPlist(e, i);
	if (i === void 0 || a === null) return unreadPlist(e, r, t);
	let o = n.uses.get(e) ?? [], s = t === void 0 ? kindOf(e, a, o, i) : "app", c = [e, ...filesOf(o)], l = a.problems.map((e) => ({
		...e,
		what: "Info.plist"
	}));
	return s === "app" ? {
		app: plistApp(e, a, {
			tree: r,
			projects: n,
			uses: o,
			declared: t ?? null
		}),
		notAssessed: l,
		used: c
	} : s === "other-system" && holdsAts(a) ? {
		app: null,
		notAssessed: [otherSystem(e)],
		used: c
	} : a.problems.length > 0 && mayConcernAts(e, i) ? {
		app: null,
		notAssessed: l,
		used: c
	} : irrelevant;
}
function kindOf(e, t, n, r) {
	if (n.some(({ kind: e }) => e === "app")) return "app";
	let [i] = n;
	if (i !== void 0) return i.kind;
	if (t.root?.kind === "dict") return bundleKind(e, t.root);
	let a = t.root === null ? decodedText(r) ?? "" : "";
	return /LSRequiresIPhoneOS|UILaunch|UIApplicationScene|NSAppTransportSecurity|>APPL</.test(a) ? "app" : "no-bundle";
}
function unreadPlist(e, t, n) {
	let r = t.has(e) ? `${e} is no property list` : `${e} is not in the tree`;
	return n === void 0 ? !((t.entry(e)?.size ?? 0) > 16777216) || !isInfoName(e) ? irrelevant : {
		app: null,
		notAssessed: [{
			what: "Info.plist",
			why: "it is too large to be read",
			location: wholeFile(e)
		}],
		used: [e]
	} : {
		...irrelevant,
		app: unreadApp(e, r, n),
		used: [e]
	};
}
function otherSystem(e) {
	return {
		what: "NSAppTransportSecurity",
		why: "it belongs to an app for another system than iOS, whose clients are not known here",
		location: wholeFile(e)
	};
}
function holdsAts({ root: e }) {
	return e?.kind === "dict" && entryOf$1(e, "NSAppTransportSecurity") !== void 0;
}
function mayConcernAts(e, t) {
	return isInfoName(e) || Buffer.from(t).includes("NSAppTransportSecurity");
}
function isInfoName(e) {
	return /Info[^/]*\.plist/i.test(e);
}
function filesOf(e) {
	return e.flatMap(({ files: e }) => e);
}
// src/readers/index.ts
const readers = [nginxReader, appReader];
// src/gate/merge-declared.ts
function mergeDeclared(e, t) {
	let n = new Map(t.flatMap((e) => keysOf(e).map((t) => [t, e]))), r = new Map();
	return {
		endpoints: [...e.map((e) => {
			let t = keysOf(e).map((e) => n.get(e)).find((e) => e !== void 0);
			return t === void 0 ? e : (r.set(t, e), completed(e, t));
		}), ...t.filter((e) => !r.has(e))],
		notAssessed: [...r].map(([e, t]) => notice(e, t))
	};
}
function keysOf({ names: e, port: t }) {
	return e.map((e) => `${e.toLowerCase()}:${t}`);
}
function notice({ id: e, location: t }, n) {
	let { path: r, line: i } = n.location;
	return {
		what: `the server that the settings describe for ${e}`,
		why: `${r}, line ${i}, configures it: the settings add only what is not known there`,
		location: t
	};
}
function completed(e, t) {
	return {
		...e,
		protocols: eitherOf(e.protocols, t.protocols),
		cipherSuites: eitherOf(e.cipherSuites, t.cipherSuites),
		tls13CipherSuites: eitherOf(e.tls13CipherSuites, t.tls13CipherSuites),
		groups: eitherOf(e.groups, t.groups),
		alpn: eitherOf(e.alpn, t.alpn),
		clientCertificate: eitherOf(e.clientCertificate, t.clientCertificate),
		alternatives: e.alternatives.map((e) => completed(e, t))
	};
}
function eitherOf(e, t) {
	return !isKnown$1(e) && isKnown$1(t) && t.at !== null ? t : e;
}
async function readSide(e, t) {
	let n = e.entries.filter(isCandidate).map(({ path: e }) => e);
	await e.load(n);
	for (let n = 1;; n++) {
		let r = readers.map((n) => n.read(e, t)), i = declaredReader.read(e, t), a = privateKeysIn(e);
		if (e.wanted.size > 0 && n < 32) {
			await e.load([...e.wanted]);
			continue;
		}
		let { endpoints: o, notAssessed: s } = mergeDeclared(r.flatMap((e) => e.endpoints), i.endpoints), c = o.length === 0 ? [] : await loadedCodeTests(e);
		return {
			endpoints: o,
			apps: r.flatMap(({ apps: e }) => e),
			notAssessed: [...r.flatMap((e) => e.notAssessed), ...s],
			privateKeys: a,
			codeTests: c,
			used: contentIds(e, [
				...r.flatMap(({ used: e }) => e),
				...i.used,
				...a.map(({ at: e }) => e.path),
				...c.map(({ at: e }) => e.path)
			])
		};
	}
}
async function loadedCodeTests(e) {
	let t = e.entries.filter(mayHoldCodeTest).map(({ path: e }) => e);
	return codeTestsIn(e, await e.loadWhere(t, mayNameCode));
}
function isCandidate(e) {
	return e.kind === "file" && (mayHoldKey(e) || readers.some((t) => t.mayHold(e)));
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
	])).values()].flatMap((e) => e.map((e) => reportHandshake(e, n.get(handshakeKey(e)) ?? null)).reduce((e, t) => badness(t) > badness(e) ? t : e));
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
		assumptions: e.assumptions,
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
function offerOf({ policy: e, client: t, host: n }) {
	if (!isKnown$1(e)) return null;
	let { versions: r, cipherSuites: i, groups: a } = helloFor(clientOf(t), e.value, n);
	return {
		protocols: r,
		cipherSuites: i.flatMap((e) => suiteByCode(e)?.iana ?? []),
		groups: a
	};
}
// src/config/yaml-tree.ts
const mostNodes = 1e4;
function readYaml(e, t) {
	if (t.length > 65536) return {
		tree: emptyTree,
		problems: [{
			message: "the file is larger than 64 KiB",
			location: wholeFile(e)
		}]
	};
	let n = new import_dist$1.LineCounter(), r = (0, import_dist$1.parseDocument)(t, {
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
function pointerTo(e) {
	return e.map((e) => `/${String(e).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
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
	}), null), visit = (e, t, n) => o.length > 0 ? null : ++s > mostNodes ? refuse(`more than ${mostNodes} values, aliases counted`, e) : n > 32 ? refuse("nested more than 32 levels deep", e) : (0, import_dist$1.isAlias)(e) ? a.has(e.source) ? visit(a.get(e.source), t, n + 1) : refuse(`no anchor &${e.source} before this alias`, e) : (r.has(t) || r.set(t, placeOf(e)), rememberAnchor(a, e), (0, import_dist$1.isMap)(e) ? members(e.items, t, n) : (0, import_dist$1.isSeq)(e) ? e.items.map((e, r) => visit(e, `${t}/${r}`, n + 1)) : (0, import_dist$1.isScalar)(e) ? scalarValue(e) : null), members = (e, t, n) => {
		let a = e.map(({ key: e, value: a }) => {
			let o = (0, import_dist$1.isScalar)(e) ? String(scalarValue(e) ?? "") : String(refuse("a key must be a plain text", e)), s = t + pointerTo([o]);
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
// src/config/settings-file.ts
const settingsPaths = [".github/ats-gate.yml", ".github/ats-gate.yaml"];
function noSettings(e = settingsPaths[0]) {
	return {
		path: e,
		values: {},
		places: emptyTree.places,
		keyPlaces: emptyTree.keyPlaces
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
		version: located(text$1(r.version), "software", "version"),
		tlsLibrary: located(r.tlsLibrary, "software", "tlsLibrary"),
		protocols: located(i, "protocols"),
		ciphers: located(list$2(n.ciphers), "ciphers"),
		groups: located(list$2(n.groups), "groups"),
		alpn: located(a, "alpn"),
		clientCertificate: located(clientCertificate$1(e, n, t), "clientCertificate"),
		unknownNames: located(o, "unknownNames"),
		at: placeOf(e, "endpoints", t)
	};
}
const text$1 = (e) => e === void 0 ? void 0 : String(e), list$2 = (e) => typeof e == "string" ? e : e?.join(":"), number$1 = (e) => e === void 0 ? null : Number(e);
function clientCertificate$1(e, { clientCertificate: t }, n) {
	if (t === void 0) return;
	let at = (t) => placeOf(e, "endpoints", n, "clientCertificate", t), { request: r, location: i, verifyErrors: a = "refused", unverifiedStatus: o, depth: s, ca: c, crl: l } = t;
	return {
		request: r,
		asked: i === !0 ? "after-request" : "in-handshake",
		verifyErrors: a,
		unverifiedStatus: number$1(o),
		depth: number$1(s),
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
		runtimes: {
			nginx: runtime(e, "nginx"),
			openssl: runtime(e, "openssl")
		},
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
function runtime(e, t) {
	let n = e.values.runtimes?.[t];
	return n === void 0 ? null : {
		value: String(n),
		at: placeOf(e, "runtimes", t)
	};
}
function declaredFolders(e) {
	return Object.entries(e.values.files ?? {}).map(([t, n]) => ({
		from: t.replace(/(?<=.)\/+$/, ""),
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
const mark = "ats-gate-ignore:", signsByExtension = [
	[/\.(json|der|p12|pfx|pem|crt|cer|key)$/i, []],
	[/\.(plist|xml|html?)$/i, ["<!--"]],
	[/\.(tf|hcl|tfvars|json5|jsonc|js|ts|go|swift|mm?|pbxproj|strings)$/i, [
		"#",
		"//",
		"/*"
	]]
];
function commentSigns(e) {
	return signsByExtension.find(([t]) => t.test(e))?.[1] ?? ["#"];
}
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
			expected: expectedLook$1(a)
		}] : [{
			...r,
			kind: "tell-apart",
			situations: [...new Set(t["tell-apart"])]
		}];
	});
}
function expectedLook$1(e) {
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
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function getGlobalConfig(e) {
	return e ? {
		lang: e?.lang ?? void 0,
		message: e?.message,
		abortEarly: e?.abortEarly ?? void 0,
		abortPipeEarly: e?.abortPipeEarly ?? void 0
	} : DEFAULT_CONFIG;
}
function _stringify(e) {
	let t = typeof e;
	return t === "string" ? `"${e}"` : t === "number" || t === "bigint" || t === "boolean" ? `${e}` : t === "object" || t === "function" ? (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null" : t;
}
function _addIssue(e, t, n, r, i) {
	let a = i && "input" in i ? i.input : n.value, o = i?.expected ?? e.expects ?? null, s = i?.received ?? _stringify(a), c = {
		kind: e.kind,
		type: e.type,
		input: a,
		expected: o,
		received: s,
		message: `Invalid ${t}: ${o ? `Expected ${o} but r` : "R"}eceived ${s}`,
		requirement: e.requirement,
		path: i?.path,
		issues: i?.issues,
		lang: r.lang,
		abortEarly: r.abortEarly,
		abortPipeEarly: r.abortPipeEarly
	}, l = e.kind === "schema", u = i?.message ?? e.message ?? (e.reference, c.lang, void 0) ?? (l ? (c.lang, void 0) : null) ?? r.message ?? (c.lang, void 0);
	u !== void 0 && (c.message = typeof u == "function" ? u(c) : u), l && (n.typed = !1), n.issues ? n.issues.push(c) : n.issues = [c];
}
function _isValidObjectKey(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t) && t !== "__proto__" && t !== "prototype" && t !== "constructor";
}
function _joinExpects(e, t) {
	let n = [...new Set(e)];
	return n.length > 1 ? `(${n.join(` ${t} `)})` : n[0] ?? "never";
}
function _standardSchema(e) {
	return e["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (t) => e["~run"]({ value: t }, getGlobalConfig())
	}, e;
}
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
function description(e) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: e
	};
}
function isoDate(e) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: !1,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: e,
		"~run"(e, t) {
			return e.typed && !this.requirement.test(e.value) && _addIssue(this, "date", e, t), e;
		}
	};
}
function maxLength(e, t) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: !1,
		expects: `<=${e}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			return e.typed && e.value.length > this.requirement && _addIssue(this, "length", e, t, { received: `${e.value.length}` }), e;
		}
	};
}
function minLength(e, t) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: !1,
		expects: `>=${e}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			return e.typed && e.value.length < this.requirement && _addIssue(this, "length", e, t, { received: `${e.value.length}` }), e;
		}
	};
}
function nonEmpty(e) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: !1,
		expects: "!0",
		message: e,
		"~run"(e, t) {
			return e.typed && e.value.length === 0 && _addIssue(this, "length", e, t, { received: "0" }), e;
		}
	};
}
function regex(e, t) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: !1,
		expects: `${e}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			return e.typed && !this.requirement.test(e.value) && _addIssue(this, "format", e, t), e;
		}
	};
}
function getFallback(e, t, n) {
	return typeof e.fallback == "function" ? e.fallback(t, n) : e.fallback;
}
function getDefault(e, t, n) {
	return typeof e.default == "function" ? e.default(t, n) : e.default;
}
function array(e, t) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: !1,
		item: e,
		message: t,
		"~run"(e, t) {
			let n = e.value;
			if (Array.isArray(n)) {
				e.typed = !0, e.value = [];
				for (let r = 0; r < n.length; r++) {
					let i = n[r], a = this.item["~run"]({ value: i }, t);
					if (a.issues) {
						let o = {
							type: "array",
							origin: "value",
							input: n,
							key: r,
							value: i
						};
						for (let t of a.issues) t.path ? t.path.unshift(o) : t.path = [o], e.issues?.push(t);
						if (e.issues ||= a.issues, t.abortEarly) {
							e.typed = !1;
							break;
						}
					}
					a.typed || (e.typed = !1), e.value.push(a.value);
				}
			} else _addIssue(this, "type", e, t);
			return e;
		}
	});
}
function boolean(e) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: !1,
		message: e,
		"~run"(e, t) {
			return typeof e.value == "boolean" ? e.typed = !0 : _addIssue(this, "type", e, t), e;
		}
	});
}
function number$2(e) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number$2,
		expects: "number",
		async: !1,
		message: e,
		"~run"(e, t) {
			return typeof e.value == "number" && !isNaN(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t), e;
		}
	});
}
function object(e, t) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: !1,
		entries: e,
		message: t,
		"~run"(e, t) {
			let n = e.value;
			if (n && typeof n == "object") {
				e.typed = !0, e.value = {};
				for (let r in this.entries) {
					let i = this.entries[r];
					if (r in n || (i.type === "exact_optional" || i.type === "optional" || i.type === "nullish") && i.default !== void 0) {
						let a = r in n ? n[r] : getDefault(i), o = i["~run"]({ value: a }, t);
						if (o.issues) {
							let i = {
								type: "object",
								origin: "value",
								input: n,
								key: r,
								value: a
							};
							for (let t of o.issues) t.path ? t.path.unshift(i) : t.path = [i], e.issues?.push(t);
							if (e.issues ||= o.issues, t.abortEarly) {
								e.typed = !1;
								break;
							}
						}
						o.typed || (e.typed = !1), e.value[r] = o.value;
					} else if (i.fallback !== void 0) e.value[r] = getFallback(i);
					else if (i.type !== "exact_optional" && i.type !== "optional" && i.type !== "nullish" && (_addIssue(this, "key", e, t, {
						input: void 0,
						expected: `"${r}"`,
						path: [{
							type: "object",
							origin: "key",
							input: n,
							key: r,
							value: n[r]
						}]
					}), t.abortEarly)) break;
				}
			} else _addIssue(this, "type", e, t);
			return e;
		}
	});
}
function optional(e, t) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${e.expects} | undefined)`,
		async: !1,
		wrapped: e,
		default: t,
		"~run"(e, t) {
			return e.value === void 0 && (this.default !== void 0 && (e.value = getDefault(this, e, t)), e.value === void 0) ? (e.typed = !0, e) : this.wrapped["~run"](e, t);
		}
	});
}
function picklist(e, t) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(e.map(_stringify), "|"),
		async: !1,
		options: e,
		message: t,
		"~run"(e, t) {
			return this.options.includes(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t), e;
		}
	});
}
function record(e, t, n) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: !1,
		key: e,
		value: t,
		message: n,
		"~run"(e, t) {
			let n = e.value;
			if (n && typeof n == "object") {
				e.typed = !0, e.value = {};
				for (let r in n) if (_isValidObjectKey(n, r)) {
					let i = n[r], a = this.key["~run"]({ value: r }, t);
					if (a.issues) {
						let o = {
							type: "object",
							origin: "key",
							input: n,
							key: r,
							value: i
						};
						for (let t of a.issues) t.path = [o], e.issues?.push(t);
						if (e.issues ||= a.issues, t.abortEarly) {
							e.typed = !1;
							break;
						}
					}
					let o = this.value["~run"]({ value: i }, t);
					if (o.issues) {
						let a = {
							type: "object",
							origin: "value",
							input: n,
							key: r,
							value: i
						};
						for (let t of o.issues) t.path ? t.path.unshift(a) : t.path = [a], e.issues?.push(t);
						if (e.issues ||= o.issues, t.abortEarly) {
							e.typed = !1;
							break;
						}
					}
					a.typed && o.typed || (e.typed = !1), a.typed && (e.value[a.value] = o.value);
				}
			} else _addIssue(this, "type", e, t);
			return e;
		}
	});
}
function strictObject(e, t) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: !1,
		entries: e,
		message: t,
		"~run"(e, t) {
			let n = e.value;
			if (n && typeof n == "object") {
				e.typed = !0, e.value = {};
				for (let r in this.entries) {
					let i = this.entries[r];
					if (r in n || (i.type === "exact_optional" || i.type === "optional" || i.type === "nullish") && i.default !== void 0) {
						let a = r in n ? n[r] : getDefault(i), o = i["~run"]({ value: a }, t);
						if (o.issues) {
							let i = {
								type: "object",
								origin: "value",
								input: n,
								key: r,
								value: a
							};
							for (let t of o.issues) t.path ? t.path.unshift(i) : t.path = [i], e.issues?.push(t);
							if (e.issues ||= o.issues, t.abortEarly) {
								e.typed = !1;
								break;
							}
						}
						o.typed || (e.typed = !1), e.value[r] = o.value;
					} else if (i.fallback !== void 0) e.value[r] = getFallback(i);
					else if (i.type !== "exact_optional" && i.type !== "optional" && i.type !== "nullish" && (_addIssue(this, "key", e, t, {
						input: void 0,
						expected: `"${r}"`,
						path: [{
							type: "object",
							origin: "key",
							input: n,
							key: r,
							value: n[r]
						}]
					}), t.abortEarly)) break;
				}
				if (!e.issues || !t.abortEarly) {
					for (let r in n) if (!Object.prototype.hasOwnProperty.call(this.entries, r)) {
						_addIssue(this, "key", e, t, {
							input: r,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input: n,
								key: r,
								value: n[r]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", e, t);
			return e;
		}
	});
}
function string(e) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: !1,
		message: e,
		"~run"(e, t) {
			return typeof e.value == "string" ? e.typed = !0 : _addIssue(this, "type", e, t), e;
		}
	});
}
function _subIssues(e) {
	let t;
	if (e) for (let n of e) if (t) for (let e of n.issues) t.push(e);
	else t = n.issues;
	return t;
}
function union(e, t) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: _joinExpects(e.map((e) => e.expects), "|"),
		async: !1,
		options: e,
		message: t,
		"~run"(e, t) {
			let n, r, i;
			for (let a of this.options) {
				let o = a["~run"]({ value: e.value }, t);
				if (o.typed) {
					if (o.issues) r ? r.push(o) : r = [o];
					else {
						n = o;
						break;
					}
				} else i ? i.push(o) : i = [o];
			}
			if (n) return n;
			if (r) {
				if (r.length === 1) return r[0];
				_addIssue(this, "type", e, t, { issues: _subIssues(r) }), e.typed = !0;
			} else if (i?.length === 1) return i[0];
			else _addIssue(this, "type", e, t, { issues: _subIssues(i) });
			return e;
		}
	});
}
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: !1,
		"~run"(e) {
			return e.typed = !0, e;
		}
	});
}
function pipe(...e) {
	return _standardSchema({
		...e[0],
		pipe: e,
		"~run"(t, n) {
			for (let r of e) if (r.kind !== "metadata") {
				if (t.issues && (r.kind === "schema" || r.kind === "transformation")) {
					t.typed = !1;
					break;
				}
				t.issues && (n.abortEarly || n.abortPipeEarly) || (t = r["~run"](t, n));
			}
			return t;
		}
	});
}
function safeParse(e, t, n) {
	let r = e["~run"]({ value: t }, getGlobalConfig(n));
	return {
		typed: r.typed,
		success: !r.issues,
		output: r.value,
		issues: r.issues
	};
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
// src/readers/reader.ts
const declaredKeys = [
	"rsa-1024",
	"rsa-2048",
	"rsa-3072",
	"rsa-4096",
	"ecdsa-p256",
	"ecdsa-p384",
	"ecdsa-p521"
], text = pipe(string(), nonEmpty("must not be empty")), version$1 = union([pipe(string(), regex(/^\d+(\.\d+)*[a-z]?$/, "must be a version such as 1.27")), number$2()]), glob = pipe(text, maxLength(256, "must be at most 256 characters")), severity = picklist([
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
}), count = union([pipe(string(), regex(/^\d{1,5}$/, "must be a whole number")), number$2()]), endpoint = strictObject({
	name: pipe(optional(text), description("Host name as the configuration or the app writes it.")),
	names: pipe(optional(array(text)), description("Several host names that share these facts.")),
	certificate: pipe(optional(union([certificate, array(certificate)])), description("What the server presents where the certificate is not in the tree; a list for several.")),
	software: pipe(optional(strictObject({
		name: pipe(text, description("apache, haproxy, lighttpd, caddy, traefik, go, tomcat, node, envoy, …")),
		version: pipe(optional(version$1), description("Its version, such as 2.4.")),
		tlsLibrary: pipe(optional(text), description("The TLS library and its version: openssl 3.0, go 1.23, jdk 17, gnutls 3.7."))
	})), description("The server behind it, where the repository has no configuration that is read.")),
	port: pipe(optional(count), description("Port of that server; 443 when left out.")),
	protocols: pipe(optional(array(picklist(protocolVersions))), description("TLS versions; the software's default when left out.")),
	ciphers: pipe(optional(union([text, array(text)])), description("OpenSSL cipher string or names of suites; the software's default when left out.")),
	groups: pipe(optional(union([text, array(text)])), description("Groups for key exchange; the software's default when left out.")),
	alpn: pipe(optional(array(text)), description("Application protocols, such as h2.")),
	clientCertificate: pipe(optional(strictObject({
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
	})), description("Client certificates; none are asked for when left out.")),
	unknownNames: pipe(optional(picklist(["served", "rejected"])), description("What becomes of names that nobody serves; the default of the software when left out."))
}), app = strictObject({
	plist: pipe(optional(text), description("Path of its Info.plist inside the repository.")),
	name: pipe(optional(text), description("What the report calls it.")),
	"minimum-ios": pipe(optional(version$1), description("Oldest iOS that the app runs on.")),
	ats: pipe(optional(record(string(), unknown())), description("The NSAppTransportSecurity dictionary of an app whose plist is not in the tree.")),
	endpoints: pipe(optional(array(text)), description("Names of the endpoints that it talks to; all when left out."))
}), ignore = strictObject({
	rule: pipe(text, description("Id of the rule.")),
	path: pipe(optional(glob), description("Glob of the files that it is ignored in.")),
	endpoint: pipe(optional(text), description("Name of the endpoint that it is ignored for.")),
	reason: pipe(text, description("Why; the report repeats it.")),
	expires: pipe(optional(pipe(string(), isoDate("must be a date such as 2027-01-31"))), description("Last day on which it holds."))
}), number = union([pipe(string(), regex(/^-?\d{1,5}$/, "must be a number")), number$2()]), settingsSchema = strictObject({
	endpoints: pipe(optional(array(endpoint)), description("Facts about endpoints that the tree does not hold.")),
	apps: pipe(optional(array(app)), description("The apps that use these servers.")),
	runtimes: pipe(optional(strictObject({
		nginx: optional(version$1),
		openssl: optional(version$1)
	})), description("Versions of the programs where the tree does not tell them.")),
	files: pipe(optional(record(text, text)), description("Absolute path prefixes on the server, and the folders of the repository that become them.")),
	alerts: pipe(optional(array(strictObject({
		endpoint: pipe(optional(text), description("Name of the endpoint; each that asks for client certificates when left out.")),
		api: pipe(optional(picklist(apis)), description("What the app opens the connection with; url-session when left out.")),
		clients: pipe(optional(array(picklist(clientIds))), description("The iOS versions it is held on; those that the apps run on when left out.")),
		"tell-apart": pipe(optional(pipe(array(picklist(situations)), minLength(2, "needs at least two situations"))), description("Situations that must not look the same to the app.")),
		situation: pipe(optional(picklist(situations)), description("The situation that `expect` is about.")),
		expect: pipe(optional(strictObject({
			alert: pipe(optional(union([text, number$2()])), description("Name or number of the alert.")),
			urlErrorCode: pipe(optional(number), description("Code in NSURLErrorDomain, such as -1205.")),
			streamErrorCode: pipe(optional(number), description("_kCFStreamErrorCodeKey, or the OSStatus of CFStream, such as -9828.")),
			networkFrameworkCode: pipe(optional(number), description("Status of NWError.tls.")),
			httpStatus: pipe(optional(number), description("Status of an HTTP answer after the handshake."))
		})), description("What it looks like."))
	}))), description("What the app relies on when a connection fails.")),
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
// src/gate/settings.ts
async function readSettings(e, t) {
	let n = (t === null ? settingsPaths : [t]).find((t) => e.has(t));
	if (n === void 0) return {
		settings: noSettings(),
		presence: "absent",
		problems: missing(t)
	};
	await e.load([n]);
	let r = e.text(n);
	return r === void 0 ? {
		settings: noSettings(n),
		presence: "present",
		problems: [unreadable(n)]
	} : {
		...loadSettings(n, r, rules.map(({ id: e }) => e)),
		presence: "present"
	};
}
function unreadable(e) {
	return {
		message: "the settings file is not UTF-8 text",
		location: wholeFile(e)
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
		return n === void 0 ? [] : inlineIgnores(t, n);
	});
}
// src/report/tool.ts
const tool = {
	name: "ats-gate",
	version: "0.1.0"
};
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
function canArise(e, { clientCertificate: t, nameHandling: n }) {
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
	return i !== null && isKnown$1(i) ? reportAnswer(i.value.answer) : null;
}
function protocolOf(e, t, n, r) {
	return isKnown$1(r) ? r.value.protocol : knownValue(commonVersion(e, t, n)) ?? null;
}
function clientsOf(e, t, n) {
	return clientIds.filter((r) => {
		if (n === "network-framework" && !isFrom(r, [12, 0])) return !1;
		let i = commonVersion(e, r, n), a = isKnown$1(i) && i.value === null;
		return t === "no-common-version" ? a : !a;
	});
}
function row(e, t, n, r) {
	let i = r.flatMap(({ client: e, encounter: t }) => isKnown$1(t) ? [{
		client: e,
		...t.value
	}] : []), [a = null] = r.flatMap(({ encounter: e }) => isKnown$1(e) ? [] : e.unknown), [o] = i, s = o && knownValue(answerOf(e, t, o.protocol));
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
		let i = isKnown$1(e.ats) ? e.ats.value : null;
		return {
			id: t,
			bundleId: isKnown$1(e.bundleId) ? e.bundleId.value : null,
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
	let t = entryOf$1(e, "NSPinnedDomains")?.value;
	return t?.kind === "dict" ? t.entries.map(({ key: e, keyAt: t }) => ({
		domain: e,
		location: t
	})) : [];
}
// src/gate/report-endpoints.ts
function reportEndpoints({ endpoints: e, handshakes: t }) {
	let n = Map.groupBy(t, ({ endpoint: e }) => e);
	return e.map((e) => reportEndpoint(e, n.get(e) ?? []));
}
function reportEndpoint(e, t) {
	let { software: n } = e, r = n.basis === "assumed" ? [`${n.name} ${n.version}: ${n.because}`] : [];
	return {
		id: e.id,
		names: e.names,
		port: e.port,
		software: {
			name: n.name,
			version: n.version,
			tlsLibrary: `${n.tlsLibrary.name} ${n.tlsLibrary.version}`,
			basis: n.basis,
			because: n.because
		},
		transport: e.transport,
		protocols: e.protocols,
		cipherSuites: suites(e),
		groups: e.groups,
		alpn: e.alpn,
		clientCertificate: mapFact(e.clientCertificate, ({ mode: e, refusal: t }) => ({
			mode: e,
			refusal: t
		})),
		certificates: mapFact(e.certificates, (e) => e.map(reportCertificate)),
		assumptions: [...new Set([...r, ...t.flatMap(({ assumptions: e }) => e)])],
		location: e.location
	};
}
function suites({ protocols: e, cipherSuites: t, tls13CipherSuites: n }) {
	let r = isKnown$1(e) && e.value.includes("TLSv1.3"), i = r && e.value.length === 1, a = r ? n : known([]);
	if (!isKnown$1(a)) return a;
	if (!isKnown$1(t)) return i ? mapFact(a, names) : t;
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
// src/gate/to-report.ts
function toReport({ options: e, policy: t, sides: n, ...r }) {
	let i = r.findings.filter(concerns(e.paths)).map((n) => ({
		...n,
		blocks: blocks(n, e, t)
	})), a = unique([...r.notAssessed, ...undecided(n.head)]), count = (e) => i.filter((t) => t.status === e).length;
	return {
		schemaVersion: 1,
		tool,
		base: e.base && revision(e.base),
		head: revision(e.head),
		verdict: i.some((e) => e.blocks) ? "fail" : "pass",
		summary: {
			regressions: count("regression"),
			existing: count("existing"),
			fixed: count("fixed"),
			notAssessed: a.length
		},
		change: r.change,
		endpoints: reportEndpoints(n.head),
		apps: reportApps(n.head.apps),
		handshakes: reportHandshakes(n.head, n.base),
		alerts: reportAlerts(n.head.endpoints, n.base?.endpoints ?? []),
		findings: i,
		notAssessed: a
	};
}
const revision = ({ ref: e, commit: t }) => ({
	ref: e,
	commit: t
}), concerns = (e) => ({ location: t, related: n }) => {
	let r = [t, ...n.map((e) => e.location)], under = (e, t) => t === e || t.startsWith(`${e.replace(/\/$/, "")}/`);
	return e.length === 0 || e.some((e) => r.some((t) => under(e, t.path)));
};
function blocks({ status: e, severity: t, confidence: n, ignored: r }, { failOn: i, minSeverity: a }, o) {
	let s = i ?? o.failOn ?? "regression", c = a ?? o.minSeverity ?? "error";
	return s === "never" || e === "fixed" || r !== null || n === "assumed" ? !1 : severityRank[t] <= severityRank[c] && (s === "any" || e === "regression");
}
function undecided({ handshakes: e }) {
	return e.flatMap(({ outcome: e, endpoint: t }) => e.status === "unknown" ? {
		what: `handshakes with ${t.id}`,
		why: e.reason,
		location: e.at ?? t.location
	} : []);
}
function unique(e) {
	return [...new Map(e.map((e) => [JSON.stringify(e), e])).values()];
}
function loadableTree(e, t, n) {
	let r = t.toSorted((e, t) => e.path < t.path ? -1 : +(e.path > t.path)), i = new Map(r.map((e) => [e.path, e])), a = new Set(), o = new Map(), bytes = (e) => {
		let t = i.get(e);
		if (t === void 0 || t.kind === "submodule") return;
		let r = n.get(t.oid);
		return r === void 0 && (t.size ?? 0) <= 67108864 && a.add(e), r;
	};
	return {
		entries: r,
		wanted: a,
		bytes,
		has: (e) => i.has(e),
		entry: (e) => i.get(e),
		text: (e) => {
			if (o.has(e)) return o.get(e);
			let t = bytes(e);
			if (t === void 0) return;
			let n = decodeText(t);
			return o.set(e, n), n;
		},
		load: async (t) => {
			let r = [...t].flatMap((e) => i.get(e) ?? []).filter(isLoadable(n));
			if (r.length > 0) {
				let t = await e.read(r);
				for (let e of r) n.set(e.oid, t.get(e.path) ?? new Uint8Array());
			}
			a.clear();
		},
		loadWhere: async (t, r) => {
			let a = [...t].flatMap((e) => i.get(e) ?? []), o = a.filter(isLoadable(n)).filter(({ oid: e }) => !n.has(passedOver(e)));
			for (let t of batches(o)) {
				let i = await e.read(t);
				for (let { path: e, oid: a } of t) {
					let t = i.get(e) ?? new Uint8Array();
					r(t) ? n.set(a, t) : n.set(passedOver(a), nothing);
				}
			}
			return a.filter(({ oid: e }) => r(n.get(e) ?? nothing)).map(({ path: e }) => e);
		}
	};
}
const nothing = new Uint8Array(), passedOver = (e) => `passed over: ${e}`;
function batches(e) {
	let t = [], n = 0;
	for (let r of e) n <= 0 && (t.push([]), n = 33554432), t.at(-1)?.push(r), n -= r.size ?? 0;
	return t;
}
const isLoadable = (e) => (t) => t.kind !== "submodule" && !e.has(t.oid) && (t.size ?? 0) <= 67108864;
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
// src/gate/waive.ts
function waive(e, t) {
	let n = new Map(t.endpoints.map(({ id: e, names: t }) => [e, t])), r = settledComments(t.comments);
	return e.map((e) => ({
		...e,
		ignored: bySettings(e, n.get(e.endpoint ?? "") ?? [], t) ?? byComment(e, r)
	}));
}
function bySettings(e, t, { policy: n, now: r }) {
	let { rule: i, location: a, related: o } = e, s = coveringIgnore({
		rule: i,
		locations: [a, ...o.map((e) => e.location)],
		endpointNames: t
	}, n.ignores, r);
	return s?.state === "active" ? {
		reason: s.ignore.reason,
		location: s.ignore.at
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
	let { base: t, head: n, now: r } = e, i = new Map(), a = {
		base: t && await discover(t, e, i),
		head: await discover(n, e, i)
	};
	if (a.head.settings.problems.length > 0) return {
		kind: "bad-settings",
		problems: a.head.settings.problems
	};
	let o = rulingSettings(a.base?.settings ?? null, a.head.settings), s = rulingPolicy(o), c = {
		base: a.base && await readDiscovered(a.base, s, i),
		head: await readDiscovered(a.head, s, i)
	}, l = simulate(c, {
		keeping: gatekeepingOf(a.base?.settings ?? null, a.head.settings, r),
		expectations: s.expectations
	}, r), u = {
		base: l.base && judge(l.base, null, r),
		head: judge(l.head, l.base, r)
	};
	return {
		kind: "report",
		report: toReport({
			options: e,
			policy: s,
			sides: l,
			findings: waive(compareDrafts(withSeverities(u.head, s), u.base && withSeverities(u.base, s)), {
				policy: s,
				comments: {
					base: c.base && commentsIn(c.base.tree, c.base.used.keys()),
					head: commentsIn(c.head.tree, c.head.used.keys())
				},
				endpoints: l.head.endpoints,
				now: r
			}),
			notAssessed: [...c.head.notAssessed, ...unjudgedExpectations(l.head)],
			change: c.base === null ? "no-base" : sameContent(c.base, c.head) ? "nothing-relevant" : "relevant"
		})
	};
}
async function discover(e, { config: t }, n) {
	let r = loadableTree(e, await e.list(), n);
	return {
		source: e,
		tree: r,
		settings: await readSettings(r, t)
	};
}
async function readDiscovered(e, t, n) {
	let r = pathFilter(t), i = loadableTree(e.source, e.tree.entries.filter(({ path: e }) => r(e)), n), a = factsOf(e.settings);
	return {
		...await readSide(i, a),
		tree: i,
		facts: a
	};
}
function simulate(e, { keeping: t, expectations: n }, r) {
	let i = { base: identifyEndpoints(e.base?.endpoints ?? [], []) }, a = {
		...e.head,
		endpoints: identifyEndpoints(e.head.endpoints, i.base),
		apps: identifyApps(e.head.apps, e.base?.apps ?? [])
	}, o = e.base && {
		...e.base,
		endpoints: i.base
	}, assess = (e, t, i, a) => {
		let o = tlsIds(t?.endpoints ?? []);
		return assessSide({
			...e,
			absentApps: a,
			expectedTls: o,
			expectations: n,
			gatekeeping: i,
			now: r
		});
	}, s = a.apps.filter((e) => o?.apps.every(({ id: t }) => t !== e.id));
	return {
		base: o && assess(o, null, t.base, s),
		head: assess(a, o, t.head, [])
	};
}
function tlsIds(e) {
	return new Set(e.filter((e) => knownValue(e.transport) === "tls").map(({ id: e }) => e));
}
function judge(e, t, n) {
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
function sameContent({ used: e }, { used: t }) {
	return e.size === t.size && [...e].every(([e, n]) => t.get(e) === n);
}
// src/report/neutral.ts
function neutralText(e) {
	return e.replace(unprintable, (e) => escapes.get(e) ?? codePointEscape(e)).replace(commandMark, (e) => `${e.slice(0, -1)}${zeroWidthSpace}${e.slice(-1)}`);
}
function neutralMarkdown(e) {
	let t = e.replace(unprintable, (e) => escapes.get(e) ?? codePointEscape(e)).replace(/[@#]/g, (e) => e + zeroWidthSpace);
	if (t.trim() === "") return "` `";
	let n = "`".repeat(longestBacktickRun(t) + 1), r = /^[` ]|[` ]$/.test(t) ? " " : "";
	return `${n}${r}${t}${r}${n}`;
}
function neutralCell(e) {
	return neutralMarkdown(e).replace(/\\?\|/g, (e) => e.length > 1 ? `\\${zeroWidthSpace}\\|` : "\\|");
}
function neutralProse(e) {
	return unlinked(neutralText(e).trim()).replace(/[\\`*_{}[\]()<>#|!~&$]/g, (e) => entities[e] ?? `\\${e}`).replace(/^[-+=]/, "\\$&").replace(/^(\d{1,9})\./, "$1\\.");
}
const entities = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"\"": "&quot;",
	$: "<span>$</span>"
};
function unlinked(e) {
	return e.replace(/[@#]/g, `$&${zeroWidthSpace}`).replace(/\b(gh-)(?=\d)/gi, `$1${zeroWidthSpace}`).replace(/[\da-f]{6}(?=[\da-f])/gi, `$&${zeroWidthSpace}`).replace(/:(?=(?!\d+:)[\w+-]+:)/g, `:${zeroWidthSpace}`).replaceAll("://", `:${zeroWidthSpace}//`).replace(/www\./gi, (e) => `${e.slice(0, 3)}${zeroWidthSpace}.`);
}
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, commandMark = /^\s*::|##\[/g, escapes = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]), zeroWidthSpace = "​";
function codePointEscape(e) {
	return `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`;
}
function longestBacktickRun(e) {
	let t = 0;
	for (let [n] of e.matchAll(/`+/g)) t = Math.max(t, n.length);
	return t;
}
function blobReader() {
	let e = new Map(), t = "", n = null, finish = () => {
		n?.bytes && e.set(n.id, n.bytes), n = null;
	}, takeContent = (e, t) => {
		if (!n) return 0;
		let r = Math.min(n.left, e.length - t), i = n.bytes ? Math.min(r, n.bytes.length - n.filled) : 0;
		return n.bytes && i > 0 && e.copy(n.bytes, n.filled, t, t + i), n.filled += i, n.left -= r, n.left === 0 && finish(), r;
	}, takeHeader = (e, r) => {
		let i = e.indexOf(10, r);
		if (t += e.toString("latin1", r, i < 0 ? e.length : i), i < 0) return e.length - r;
		let [a = "", o, s] = t.split(" ");
		if (t = "", s !== void 0 && /^\d+$/.test(s)) {
			let e = Number(s);
			n = {
				id: a,
				bytes: o === "blob" && e <= 67108864 ? Buffer.allocUnsafeSlow(e) : null,
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
		read: (t) => readEntries(e, t.filter(isReadable))
	};
}
function isReadable({ kind: e, size: t }) {
	return e !== "submodule" && (t ?? 0) <= 67108864;
}
async function treeEntries(e, t, n) {
	let r = [
		"ls-tree",
		"-r",
		"-z",
		...n === "partial" ? [] : ["-l"],
		t
	], i = await git(e, r);
	if (i.status !== 0 && (i = await git(e, r, { environment: lazily })), i.status !== 0) throw Error(`git ls-tree: ${i.stderr.trim()}`);
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
async function readEntries(e, t) {
	let n = await readBlobs(e, new Set(t.map(({ oid: e }) => e)));
	return new Map(t.flatMap(({ path: e, oid: t }) => {
		let r = n.get(t);
		return r === void 0 ? [] : [[e, r]];
	}));
}
async function readBlobs(e, t) {
	let n = await catFile(e, t), r = [...t].filter((e) => !n.has(e));
	return r.length === 0 || !await fetchBlobs(e, r) ? n : new Map([...n, ...await catFile(e, r)]);
}
async function catFile(e, t) {
	let n = [...t].map((e) => `${e}\n`).join(""), r = blobReader();
	return n !== "" && await git(e, [
		"cat-file",
		"--batch",
		"--buffer"
	], {
		input: n,
		onData: r.push
	}), r.contents;
}
async function fetchBlobs(e, t) {
	let n = t.map((e) => `${e}\n`).join(""), { status: r } = await git(e, [...fetchByIds, "origin"], { input: n });
	return r === 0;
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
], runnerRoom = {
	error: 9,
	warning: 10,
	notice: 10
}, longestMessage = 4096;
function annotationsOf(e, t) {
	let n = e.findings.filter(isAnnotated(e)).toSorted(byImportance).map(annotation), r = { ...t }, i = n.filter(({ level: e }) => r[e]-- > 0);
	return {
		shown: i,
		omitted: n.length - i.length
	};
}
const isAnnotated = ({ change: e }) => ({ status: t, ignored: n, blocks: r }) => n === null && t !== "fixed" && (r || t === "regression" || e === "no-base");
function byImportance(e, t) {
	return Number(t.blocks) - Number(e.blocks) || severityRank[e.severity] - severityRank[t.severity] || Number(e.confidence === "assumed") - Number(t.confidence === "assumed") || t.clients.length - e.clients.length || compareText(e.location.path, t.location.path) || e.location.line - t.location.line;
}
function compareText(e, t) {
	return e < t ? -1 : +(e > t);
}
function levelOf({ blocks: e, severity: t }) {
	return e ? "error" : t === "note" ? "notice" : "warning";
}
function annotation(e) {
	let { confidence: t, location: n, rule: r, helpUrl: i } = e, { path: a, line: o, column: s, endLine: c, endColumn: l } = n;
	return {
		level: levelOf(e),
		title: `${neutralText(r)}${t === "assumed" ? " (assumed)" : ""}`,
		message: cut(`${neutralText(e.message)}${relatedText(e)}`, `\n${i}`),
		file: a,
		startLine: o,
		endLine: c,
		...o === c ? {
			startColumn: s,
			endColumn: l
		} : {}
	};
}
function relatedText({ related: e }) {
	return e.map(({ location: e, message: t }) => `\n${neutralText(e.path)}:${e.line}: ${neutralText(t)}`).join("");
}
function cut(e, t) {
	return e.length + t.length <= longestMessage ? e + t : `${e.slice(0, longestMessage - t.length - 1).replace(/[\ud800-\udbff]$/, "")}…${t}`;
}
// src/report/report-apps.ts
function appName({ apps: e }, t) {
	let n = e.find((e) => e.id === t)?.bundleId ?? null;
	return n === null ? t : e.filter((e) => e.bundleId === n).length > 1 ? `${n} (${t})` : n;
}
function gatingClients({ apps: e }) {
	let clients = (e) => new Set(clientsFrom(e)), t = new Map(e.map(({ id: e, minimumOs: t }) => [e, clients(release(t.value))])), n = clients(assumedMinimumOs);
	return ({ app: e, client: r }) => (t.get(e ?? "") ?? n).has(r) ? "counts" : "too old";
}
function release(e) {
	let [t = 0, n = 0] = e.split(".").map(Number);
	return [t, n];
}
function appAssumptions(e) {
	let { apps: t, handshakes: n } = e;
	return t.length === 0 && n.length > 0 ? [`no app in the tree: taken is one without ATS exceptions, from iOS ${assumedMinimumOs[0]} on`] : t.filter(({ minimumOs: e }) => e.because.startsWith("assumed")).map(({ id: t, minimumOs: n }) => `${appName(e, t)}: runs from iOS ${n.value} on; ${n.because}`);
}
// src/report/matrix.ts
function matrixOf(e) {
	let t = gatingClients(e), n = [...Map.groupBy(e.handshakes, ({ endpoint: e, app: t }) => JSON.stringify([e, t])).values()].map((n) => {
		let { endpoint: r = "", app: i = null } = n[0] ?? {}, a = n.map((e) => entryOf(e, t(e)));
		return {
			endpoint: r,
			app: i === null ? null : appName(e, i),
			cells: fold(a)
		};
	});
	return [...Map.groupBy(n, ({ endpoint: e, cells: t }) => JSON.stringify([e, t])).values()].flatMap(([e, ...t]) => e === void 0 ? [] : [t.length === 0 ? e : {
		...e,
		app: `${1 + t.length} apps`
	}]);
}
function entryOf(e, t) {
	let { client: n, status: r, base: i } = e, a = i !== null && i !== r ? [`before: ${i}`] : [], o = r !== "connects" && t === "too old" ? ["older than the app's minimum"] : [];
	return {
		client: n,
		status: r,
		detail: detail(e),
		remarks: [...a, ...o]
	};
}
function fold(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e?.[0] !== void 0 && alike(e[0], n) ? e.push(n) : t.push([n]);
	}
	return t.flatMap((e) => {
		let [t] = e;
		if (t === void 0) return [];
		let { client: n, ...r } = t;
		return [{
			...r,
			range: rangeText(e.map(({ client: e }) => e))
		}];
	});
}
function alike(e, t) {
	return e.status === t.status && e.detail === t.detail && e.remarks.join() === t.remarks.join();
}
function detail({ status: e, protocol: t, failure: n, unknown: r }) {
	if (e === "connects") return t ?? "";
	if (e === "unknown") return r ?? "";
	let { alert: i = null, by: a = "server", step: o = "" } = n ?? {}, s = silentFailures[o] ?? `closed by the ${a}`;
	return i === null ? s : `${a}: ${i.name} (${i.code})`;
}
const silentFailures = {
	trust: "certificate refused",
	transport: "no TLS on this port"
};
// src/report/sentence.ts
function sentence(e) {
	let { change: t, verdict: n } = e;
	if (t === "nothing-relevant" && n === "pass") return "Nothing that decides how iOS apps connect changed.";
	let r = fatesOf(e);
	return `${(t === "no-base" ? wholeTree(e, r) : ofChange(e, r)).filter((e) => e !== "").join("; ")}.`;
}
function fatesOf(e) {
	let t = gatingClients(e), n = Map.groupBy(e.handshakes, (e) => fateOf(e, t(e))), of = (e) => {
		let t = Map.groupBy(n.get(e) ?? [], ({ endpoint: e }) => e);
		return new Map([...t].map(([e, t]) => [e, new Set(t.map(({ client: e }) => e))]));
	};
	return {
		lost: of("lost"),
		"lost by old ones": of("lost by old ones"),
		failing: of("failing"),
		unclear: of("unclear"),
		unknown: of("unknown"),
		gained: of("gained"),
		same: of("same")
	};
}
function fateOf({ status: e, base: t }, n) {
	return e === "fails" && t === "connects" ? n === "counts" ? "lost" : "lost by old ones" : n === "too old" ? "same" : e === "fails" ? "failing" : e === "unknown" ? t === null || t === "unknown" ? "unknown" : "unclear" : t === "fails" ? "gained" : "same";
}
function ofChange(e, t) {
	let { lost: n, unclear: r } = t;
	return n.size > 0 ? [`This change cuts off ${list$1(n, (e, t) => `${e} from ${t}`)}`, excuse(e)] : e.verdict === "fail" ? [blocking(e)] : r.size > 0 ? [`After this change it can't be told any more whether ${list$1(r, (e, t) => `${e} can connect to ${t}`)}`, newFindings(e)] : [...asBefore(e, t), newFindings(e)];
}
function excuse({ verdict: e, findings: t }) {
	if (e === "fail") return "";
	let n = t.filter(({ status: e, severity: t }) => e === "regression" && t === "error");
	return n.length > 0 && n.every(({ ignored: e }) => e !== null) ? "that is waived" : "that does not block";
}
function blocking({ findings: e }) {
	let [t, ...n] = e.filter(({ blocks: e }) => e);
	if (t === void 0 || t.status !== "regression") {
		let e = t === void 0 ? 0 : n.length + 1;
		return `${counted(e, "finding")} of what is there ${e === 1 ? "counts" : "count"} against the gate`;
	}
	let r = e.filter(({ status: e, ignored: t }) => e === "regression" && t === null).filter(({ severity: e }) => e !== "note").length - 1, i = r > 0 ? `, with ${counted(r, "more new finding")}` : "";
	return `This change is stopped by ${placed(t)}${i}`;
}
const placed = ({ rule: e, location: t }) => `${e} at ${t.path}:${t.line}`;
function asBefore({ handshakes: e }, t) {
	let { failing: n, unknown: r, gained: i } = t, a = t["lost by old ones"], o = list$1(i, (e, t) => `${e} can connect to ${t} again`);
	return [
		e.length === 0 ? "The tree holds no TLS endpoint to try" : n.size + r.size > 0 ? "No supported iOS version loses a connection" : "Every supported iOS version connects as before",
		o,
		list$1(n, (e, t) => `${e} still can't connect to ${t}`),
		list$1(r, (e, t) => `${t} can't be assessed`),
		list$1(a, (e, t) => `${e}, older than the app's minimum, can no longer connect to ${t}`)
	];
}
function wholeTree({ summary: e }, { failing: t, unknown: n }) {
	return [
		`Nothing to compare with: ${counted(e.existing, "finding")} in what is there`,
		list$1(t, (e, t) => `${e} can't connect to ${t}`),
		list$1(n, (e, t) => `${t} can't be assessed`)
	];
}
function newFindings({ findings: e }) {
	let t = e.filter(({ status: e, ignored: t }) => e === "regression" && t === null).length;
	return t === 0 ? "" : `${counted(t, "new finding")} to look at`;
}
function list$1(e, t) {
	let n = [...e].map(([e, n]) => t(rangeText([...n]), e)), r = n.length - 3;
	return [...n.slice(0, 3), ...r > 0 ? [`the like for ${counted(r, "more endpoint")}`] : []].join(", ");
}
function counted(e, t) {
	return `${e} ${t}${e === 1 ? "" : "s"}`;
}
// src/report/markdown.ts
function markdownReport(e) {
	return `${[headline$1(e), ...isQuiet(e) ? [] : details(e)].filter((e) => e !== "").join("\n\n")}\n`;
}
function isQuiet({ change: e, verdict: t }) {
	return e === "nothing-relevant" && t === "pass";
}
function headline$1(e) {
	return `### ${e.verdict === "pass" ? "✅" : "❌"} ats-gate: ${neutralProse(sentence(e))}`;
}
function details(e) {
	return [
		matrixTable(e),
		findingList(e, "regression", "Brought by this change"),
		findingList(e, "existing", "There before"),
		findingList(e, "fixed", "Mended by this change"),
		notAssessed(e),
		assumptions(e)
	];
}
const marks$1 = {
	connects: "✅ connects",
	fails: "❌ fails",
	unknown: "❔ unknown"
};
function matrixTable(e) {
	let t = matrixOf(e).flatMap(({ endpoint: e, app: t, cells: n }) => n.map(({ range: n, status: r, remarks: i, detail: a }) => {
		let o = i.length === 0 ? "" : ` (${i.join("; ")})`;
		return `| ${[
			neutralCell(e),
			t === null ? "" : neutralCell(t),
			n,
			`${marks$1[r]}${o}`,
			a === "" ? "" : neutralCell(a)
		].join(" | ")} |`;
	}));
	return t.length === 0 ? "" : [
		"| Endpoint | App | Clients | Result | |",
		"|---|---|---|---|---|",
		...t
	].join("\n");
}
function findingList(e, t, n) {
	let r = e.findings.filter((e) => e.status === t);
	if (r.length === 0) return "";
	let i = r.map(item).join("\n");
	return t === "regression" ? `#### ${n} (${r.length})\n\n${i}` : `<details><summary>${n} (${r.length})</summary>\n\n${i}\n\n</details>`;
}
function item({ severity: e, confidence: t, rule: n, helpUrl: r, location: i, message: a, related: o, ignored: s }) {
	return [
		`- **${e}${t === "assumed" ? ", assumed" : ""}** [${n}](${r}) at ${place$1(i)}: ${neutralProse(a)}`,
		...o.map((e) => `  - ${place$1(e.location)}: ${neutralProse(e.message)}`),
		...s === null ? [] : [`  - waived: ${neutralMarkdown(s.reason)}`]
	].join("\n");
}
function place$1({ path: e, line: t }) {
	return neutralMarkdown(`${e}:${t}`);
}
function notAssessed({ notAssessed: e }) {
	if (e.length === 0) return "";
	let t = e.map(({ what: e, why: t, location: n }) => `- ${n === null ? "" : `${place$1(n)}: `}${neutralProse(`${e}: ${t}`)}`);
	return `<details><summary>Not assessed (${e.length})</summary>\n\n${t.join("\n")}\n\n</details>`;
}
function assumptions(e) {
	let { endpoints: t } = e, n = [...t.flatMap(({ id: e, assumptions: t }) => t.map((t) => `- ${neutralMarkdown(e)}: ${neutralProse(t)}`)), ...appAssumptions(e).map((e) => `- ${neutralProse(e)}`)];
	return n.length === 0 ? "" : `<details><summary>Taken for granted (${counted(n.length, "point")})</summary>\n\n${n.join("\n")}\n\n</details>`;
}
// src/report/text-report.ts
function textReport(e, t) {
	let n = headline(e, t);
	return e.change === "nothing-relevant" && e.verdict === "pass" ? `${n}\n` : `${[
		n,
		matrixPart(e, t),
		...[
			"regression",
			"existing",
			"fixed"
		].map((n) => findingsPart(e, n, t)),
		notAssessedPart(e, t),
		assumptionsPart(e, t),
		summaryLine(e)
	].filter((e) => e !== "").join("\n\n")}\n`;
}
function headline(e, { paint: t }) {
	return `${e.verdict === "pass" ? t("green", "PASS") : t("red", "FAIL")}  ${t("bold", neutralText(sentence(e)))}`;
}
function matrixPart(e, t) {
	let n = matrixOf(e);
	return n.length === 0 ? "" : n.map((e) => matrixRow(e, t)).join("\n");
}
function matrixRow({ endpoint: e, app: t, cells: n }, r) {
	let i = `  ${r.paint("bold", neutralText(e))}${t === null ? "" : `  with ${neutralText(t)}`}`, a = Math.max(...n.map(({ range: e }) => e.length));
	return [i, ...n.map((e) => `    ${e.range.padEnd(a)}  ${cellText(e, r)}`)].join("\n");
}
const marks = {
	connects: "✓",
	fails: "✗",
	unknown: "?"
}, colours = {
	connects: "green",
	fails: "red",
	unknown: "yellow"
};
function cellText({ status: e, remarks: t, detail: n }, { paint: r }) {
	let i = t.length === 0 ? "" : `  (${t.join("; ")})`;
	return `${r(colours[e], `${marks[e]} ${e.padEnd(8)}`)} ${neutralText(n)}${i}`.trimEnd();
}
const titles = {
	regression: "Brought by this change",
	existing: "There before",
	fixed: "Mended by this change"
};
function titleOf(e, { change: t }) {
	return t === "no-base" ? "Found" : titles[e];
}
function tell$1(e, { change: t }, n) {
	return e.status === "fixed" ? mended(e, n) : (e.status === "regression" || t === "no-base") && e.severity !== "note" ? full(e, n) : brief(e, n);
}
function findingsPart(e, t, n) {
	let r = e.findings.filter((e) => e.status === t);
	return r.length === 0 ? "" : [n.paint("bold", `${titleOf(t, e)} (${r.length})`), ...r.map((t) => tell$1(t, e, n))].join("\n");
}
function full(e, t) {
	let { paint: n } = t;
	return `\n${[
		`${label(e, t)} ${place(e.location)}`,
		...wrap(e.message, t.width - 4).map((e) => `    ${e}`),
		...e.related.map(({ location: e, message: t }) => n("dim", `    ${place(e)}: ${neutralText(t)}`)),
		...waiver(e).map((e) => `    ${e}`),
		n("dim", `    ${e.helpUrl}`)
	].join("\n")}`;
}
function brief(e, t) {
	let n = [...wrap(e.message, t.width - 4), ...waiver(e)].map((e) => "    " + e);
	return `\n${[`${label(e, t)} ${place(e.location)}`, ...n].join("\n")}`;
}
function mended(e, t) {
	let n = e.endpoint === null ? "" : ` (${neutralText(e.endpoint)})`;
	return `${label(e, t)} ${place(e.location)}${n}`;
}
function waiver({ ignored: e }) {
	return e === null ? [] : [`waived: ${neutralText(e.reason)} (${place(e.location)})`];
}
const severityColours = {
	error: "red",
	warning: "yellow",
	note: "cyan"
};
function label({ severity: e, confidence: t, rule: n, ignored: r }, { paint: i }) {
	let a = t === "assumed" ? ", assumed" : "", o = r === null ? "" : ", waived";
	return `  ${i(severityColours[e], `${e}${a}${o}`)} ${i("bold", n)}`;
}
function place({ path: e, line: t, column: n }) {
	return `${neutralText(e)}:${t}:${n}`;
}
function notAssessedPart({ notAssessed: e }, t) {
	if (e.length === 0) return "";
	let n = e.flatMap((e) => wrap(notAssessedText(e), t.width - 4));
	return [t.paint("bold", `Not assessed (${e.length})`), ...n.map((e) => `    ${e}`)].join("\n");
}
function notAssessedText({ what: e, why: t, location: n }) {
	return `${n === null ? "" : `${n.path}:${n.line}:${n.column}: `}${e}: ${t}`;
}
function assumptionsPart(e, t) {
	let n = new Map();
	for (let { id: t, assumptions: r } of e.endpoints) for (let e of r) n.set(e, [...n.get(e) ?? [], t]);
	let r = [...[...n].map(([e, t]) => `${named(t)}: ${e}`), ...appAssumptions(e)];
	if (r.length === 0) return "";
	let i = r.flatMap((e) => wrap(e, t.width - 4));
	return [t.paint("bold", "Taken for granted"), ...i.map((e) => `    ${e}`)].join("\n");
}
const named = (e) => e.length > 3 ? `${e.slice(0, 3).join(", ")} and ${e.length - 3} more` : e.join(", ");
function summaryLine({ summary: e, findings: t }) {
	let { regressions: n, existing: r, fixed: i, notAssessed: a } = e, o = [
		counted(n, "regression"),
		`${r} existing`,
		`${i} fixed`
	], s = [
		"error",
		"warning",
		"note"
	].flatMap((e) => {
		let n = t.filter((t) => t.status === "regression" && t.severity === e).length;
		return n === 0 ? [] : counted(n, e);
	}), c = s.length === 0 ? "" : ` (${s.join(", ")})`;
	return `${[`${o[0]}${c}`, ...o.slice(1)].join(", ")}, ${a} not assessed`;
}
function wrap(e, t) {
	let n = [], r = "";
	for (let i of e.split(" ")) r !== "" && r.length + 1 + i.length > t ? (n.push(r), r = i) : r = r === "" ? i : `${r} ${i}`;
	return [...n, r].map(neutralText);
}
// src/action/credentials.ts
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
// src/action/event.ts
const payloadSchema = object({
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
// src/action/report-file.ts
function writeReport(e, t) {
	try {
		mkdirSync(dirname(e), { recursive: !0 });
		let { O_WRONLY: n, O_CREAT: r, O_TRUNC: i, O_NOFOLLOW: a } = constants$1, o = openSync(e, n | r | i | (a ?? 0), 420);
		return writeSync(o, `${JSON.stringify(t, null, 2)}\n`), closeSync(o), null;
	} catch (e) {
		return e instanceof Error ? e.message : String(e);
	}
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
// src/action/summary.ts
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
	e.verdict === "fail" && fail(sentence(e));
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
// src/action/main.ts
try {
	await runAction(gate, process.env, new Date());
} catch (e) {
	let { message: t, stack: n = "" } = e instanceof Error ? e : Error(String(e));
	debug(neutralText(n)), setFailed(`ats-gate could not run: ${neutralText(t)}`);
}
export {};
