import { Ct as isUnread, Tt as realPathOf, d as sourceOf } from "./tls.js";
import { S as urlErrors, x as sslErrors } from "./apple.js";
// src/apps/sources/brackets.ts
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
// src/apps/sources/string-literal.ts
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
// src/apps/sources/lexer.ts
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
const blank = /\s+/y;
function skippedEnd(e, t, n) {
	return blank.lastIndex = t, blank.test(e) ? blank.lastIndex : Math.max(commentEnd(e, t, n), deadCodeEnd(e, t));
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
// src/apps/sources/token.ts
function isKeyword(e) {
	return /^(?:case|if|return|where|in|catch|while|guard|else)$/.test(e);
}
// src/apps/sources/mention.ts
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
const codeOfName = new Map([...[...sslErrors, ...urlErrors].map(({ name: e, code: t }) => [e, t]), ...urlErrors.map(({ name: e, code: t }) => [e.replace("NSURL", "kCFURL"), t])]), codeOfMember = new Map(urlErrors.map(({ name: e, code: t }) => [memberName(e), t]));
function memberName(e) {
	let t = e.replace("NSURLError", "");
	return t.charAt(0).toLowerCase() + t.slice(1);
}
const tlsCodes = new Set([...sslErrors.map(({ code: e }) => e), ...urlErrors.map(({ code: e }) => e).filter((e) => e <= -1200)]);
// src/apps/sources/tested.ts
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
const signs = [
	["url-session", /^(?:(?:NS)?URL(?:Session|Connection|ProtectionSpace|AuthenticationChallenge)|_?kCFStreamError(?:Code|Domain)Key|WK(?:WebView|NavigationDelegate)|AFHTTP|AFURLSession|Alamofire$|AFError$)/],
	["cfstream", /^(?:CF(?:Read|Write)Stream|CFStream(?:Create|Error)|kCFStream(?:PropertySSL|SSL|ErrorDomainSSL)|SRWebSocket|JFRWebSocket|GCDAsyncSocket|NSOSStatusErrorDomain|NSStream|StreamDelegate$|(?:NS)?(?:In|Out)putStream$|SSL(?:Handshake|Read|Write|CreateContext|SetIOFuncs|GetSessionState)$)/],
	["network-framework", /^(?:NW(?:Connection|Error|ProtocolTLS|Listener|Parameters)|nw_(?:connection|error)_|kNWError)/]
];
function apisIn(e) {
	let t = new Set(e.flatMap(({ kind: e, text: t }) => e === "name" || e === "string" ? [t] : [])), n = signs.filter(([, e]) => t.values().some((t) => e.test(t)));
	return n.length === 0 ? ["url-session"] : n.map(([e]) => e);
}
// src/apps/sources/app-sources.ts
const foreign = /(?:^|\/)(?:node_modules|Pods|Carthage|DerivedData|\.build|SourcePackages|[Vv]endor(?:ed)?|[Tt]hird[-_]?[Pp]arty|External|[^/]*(?:Tests?|Specs?|Mocks?)|Fixtures)\//, testFile = /(?:Tests?|Specs?|Mocks?)\.\w+$/, copied = /(?:^|\/)(?:SR(?:WebSocket|SecurityPolicy|ProxyConnect)|GCDAsyncSocket|Reachability|AF(?:URL|HTTP|Security|Network)\w*)\.\w+$/;
function mayHoldCodeTest({ kind: e, path: t, size: n }) {
	return e !== "file" || languageOf(t) === null || (n ?? 0) > 1048576 ? !1 : !foreign.test(t) && !testFile.test(t) && !copied.test(t);
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
	return n === void 0 || isUnread(n) || r === null ? null : sourceCodes(sourceOf(realPathOf(e, t), n), r);
}
const marks = [
	"errSSL",
	"lientCertificateRe",
	"-98",
	"-120"
].map((e) => Buffer.from(e));
function mayNameCode(e) {
	let t = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	return marks.some((e) => t.includes(e));
}
export { mayHoldCodeTest as n, mayNameCode as r, codeTestsIn as t };
