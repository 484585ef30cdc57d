import { f as entryOf } from "./apple.js";
import { Ct as isUnread, Et as unreadText, Tt as realPathOf, _t as unknown, mt as known, pt as isKnown, vt as wholeFile, wt as namedFiles } from "./tls.js";
import { D as largestPlist, E as isProjectFile, T as isPlistPath, w as isAppFile } from "./families.js";
import { t as require_dist } from "./vendor-xml.js";
import { a as isScalar, i as isMap, n as LineCounter, t as parseDocument } from "./vendor-yaml.js";
import { posix } from "node:path";
// src/apps/bundle-kind.ts
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
	let n = entryOf(e, t)?.value;
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
// src/apps/xcode/os-release.data.ts
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
// src/apps/xcode/minimum-os.ts
function osVersionIn(e) {
	let t = /^\s*(\d{1,3})(?:\.(\d{1,3}))?(?:\.\d+)*\s*$/.exec(e);
	return t === null ? null : [Number(t[1]), Number(t[2] ?? 0)];
}
function lowestMinimum(e) {
	let t = e.map(minimumIn), n = t.find((e) => !isKnown(e));
	return n === void 0 ? t.filter(isKnown).toSorted((e, t) => compare(e.value, t.value))[0] ?? null : n;
}
function minimumIn({ text: e, system: t, at: n, because: r }) {
	let i = osVersionIn(e);
	if (i === null) return unknown(`the deployment target ${e} holds a value that is not in the tree`, n);
	if (t === "ios") return known(i, n, r);
	let a = iosOfWatchos.find((e) => e.watchos === i[0])?.ios ?? i[0];
	return known([a, 0], n, `watchOS ${i.join(".")}, which has iOS ${a}'s system libraries`);
}
function compare(e, t) {
	return e[0] - t[0] || e[1] - t[1];
}
function podfileMinimum(e, t) {
	for (let n = posix.dirname(t);; n = posix.dirname(n)) {
		let t = posix.join(n, "Podfile"), r = e.text(t), i = r === void 0 || isUnread(r) ? null : platformLine(realPathOf(e, t), r);
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
// src/apps/plist/plist-result.ts
function plistProblem(e, t) {
	return {
		what: "property list",
		why: t,
		location: e
	};
}
// src/apps/plist/binary-plist.ts
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
// src/apps/plist/places.ts
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
// src/apps/plist/openstep-plist.ts
function readOpenStepPlist(e, t) {
	let n = {
		text: t,
		offset: 0,
		places: placesIn(e, t),
		budget: mostValues
	};
	try {
		let e = valueAt(n, 0);
		return skipBlank(n), n.offset < t.length && fail("text follows the list"), {
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
function fail(e) {
	throw Error(e);
}
function skipBlank(e) {
	blank.lastIndex = e.offset, blank.exec(e.text), e.offset = blank.lastIndex, e.text.startsWith("/*", e.offset) && fail("a comment has no end");
}
function valueAt(e, t) {
	switch (--e.budget, e.budget < 0 && fail(`it holds more than ${mostValues} values`), t > 200 && fail("it is nested more than 200 deep"), skipBlank(e), e.text[e.offset]) {
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
		}), takes(e, ";") || fail("a `;` is missing");
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
		takes(e, ")") || fail("a `,` or `)` is missing");
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
	return n === null && fail("`<` starts no data in hexadecimal"), e.offset = hexData.lastIndex, {
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
	return t === null && fail(e.offset < e.text.length ? "a string, list or data was expected" : "it ends too early"), e.offset = unquoted.lastIndex, t[0];
}
function quotedAt(e, t) {
	let n = e.offset + 1, r = n;
	for (; r < e.text.length && e.text[r] !== t;) r += e.text[r] === "\\" ? 2 : 1;
	return r >= e.text.length && fail("a quoted string has no end"), e.offset = r + 1, unescaped(e.text.slice(n, r));
}
const escapes = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unescaped(e) {
	return e.replace(/\\(?:U([\dA-Fa-f]{4})|([0-7]{1,3})|([\s\S]))/g, (e, t, n, r) => t === void 0 ? n === void 0 ? escapes[r] ?? r : String.fromCharCode(Number.parseInt(n, 8)) : String.fromCharCode(Number.parseInt(t, 16)));
}
function takes(e, t) {
	return skipBlank(e), e.text[e.offset] === t && (e.offset += 1, !0);
}
// src/apps/plist/xml-plist.ts
var import_dist = require_dist();
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
	let r = placeOf$1(e, t);
	if (n > 200) return refused(e, t, "it is nested more than 200 deep");
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
	let n = placeOf$1(e, t), r = e.children.every((e) => e instanceof import_dist.XmlText) ? e.text : null;
	if (r === null) return refused(e, t, `<${e.name}> holds another element`);
	switch (e.name) {
		case "string": return {
			kind: "string",
			value: r,
			at: n
		};
		case "integer":
		case "real": {
			let i = e.name === "integer" ? integerIn(r) : realIn(r);
			return i === null ? refused(e, t, notA(e, r)) : {
				kind: e.name,
				value: i,
				at: n
			};
		}
		case "date": {
			let i = new Date(r.trim());
			return Number.isNaN(i.getTime()) ? refused(e, t, notA(e, r)) : {
				kind: "date",
				value: i,
				at: n
			};
		}
		case "data": {
			let i = base64In(r);
			return i === null ? refused(e, t, notA(e, r)) : {
				kind: "data",
				value: i,
				at: n
			};
		}
		default: return refused(e, t, `<${e.name}> is no element of a property list`);
	}
}
function itemsOf(e, t, n) {
	return elementsIn(e, t).flatMap((e) => plistValueOf(e, t, n + 1) ?? []);
}
function entriesOf(e, t, n) {
	let r = [], i = null;
	for (let a of elementsIn(e, t)) if (a.name === "key") i !== null && refused(i, t, `the key ${i.text} has no value`), i = a;
	else if (i === null) refused(a, t, `a <${a.name}> in a <dict> has no <key> before it`);
	else {
		let e = plistValueOf(a, t, n + 1);
		e !== null && r.push({
			key: i.text,
			keyAt: placeOf$1(i, t),
			value: e
		}), i = null;
	}
	return i !== null && refused(i, t, `the key ${i.text} has no value`), r;
}
function elementsIn(e, t) {
	for (let n of e.children) {
		if (!(n instanceof import_dist.XmlText) || n.text.trim() === "") continue;
		let r = foreignTextIn(t.text.slice(n.start, n.end)), i = n.start + (r?.start ?? n.text.search(/\S/)), a = r?.why ?? `text stands between the elements of <${e.name}>; remove it`;
		report(t, t.places(i, i), a);
	}
	return e.children.filter((e) => e instanceof import_dist.XmlElement);
}
function refused(e, t, n) {
	return report(t, placeOf$1(e, t), n), null;
}
function report(e, t, n) {
	e.problems.length < 10 && e.problems.push(plistProblem(t, n));
}
function notA(e, t) {
	return `"${t.slice(0, 40)}" is no ${e.name}`;
}
function placeOf$1(e, { places: t, text: n }) {
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
const kinds = [
	[/^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m, "merge conflict markers stand in it; resolve the conflict"],
	[/^#(?:if|ifdef|ifndef|else|elif|endif|include|define)\b.*$/m, "preprocessor lines stand in it (INFOPLIST_PREPROCESS), so its content depends on the build; name what is built under `apps` in the settings"],
	[/<%[^\n]*|\{\{[^\n]*|\{%[^\n]*|@[A-Z][A-Z0-9_]*@|__[A-Z][A-Z0-9_]*__/, "template placeholders stand where elements belong, so it is only known once rendered; name the rendered file under `apps` in the settings"]
];
function foreignTextIn(e) {
	for (let [t, n] of kinds) {
		let r = t.exec(e);
		if (r !== null) return {
			start: r.index,
			end: r.index + r[0].length,
			why: n
		};
	}
	return null;
}
// src/apps/plist/plist-file.ts
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
	return broken(e, t, `it is larger than ${(t === "xml" ? largestXml : largestPlist) / 1024 / 1024} MiB`);
}
function broken(e, t, n) {
	return {
		format: t,
		root: null,
		problems: [plistProblem(wholeFile(e), n)]
	};
}
// src/apps/xcode/xcconfig.ts
function xcconfigSettings(e, t, n) {
	let r = new Map(), i = new Set();
	collect(e, t, i, r);
	for (let e of i) n.add(e);
	return r;
}
function collect(e, t, n, r) {
	let i = n.has(t) || n.size === 100 ? void 0 : e.text(t);
	if (i === void 0 || (n.add(t), isUnread(i))) return;
	let a = realPathOf(e, t);
	for (let [o, s] of i.split("\n").entries()) {
		let i = /^\s*#include\??\s*"([^"]+)"/.exec(s)?.[1];
		i !== void 0 && collect(e, includedPath(e, t, i), n, r);
		let c = settingIn(s);
		if (c === null) continue;
		let l = {
			path: a,
			line: o + 1,
			column: 1,
			endLine: o + 1,
			endColumn: s.trimEnd().length + 1
		};
		r.set(c.key, {
			value: c.value,
			at: l
		});
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
// src/apps/xcode/xcode-project.ts
function xcodeTargets(e, t) {
	let n = e.bytes(t), r = n === void 0 || isUnread(n) ? null : readPlist(t, n)?.root ?? null, i = r?.kind === "dict" ? dictIn(r, "objects") : null, a = r?.kind === "dict" ? textOf(r, "rootObject") : null;
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
	})), s = textOf(e, "productType") ?? "", c = entryOf(e, "name")?.value.at ?? e.at;
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
	let n = entryOf(e, t)?.value;
	return n?.kind === "dict" ? n : null;
}
function itemsIn(e, t) {
	let n = entryOf(e, t)?.value;
	return n?.kind === "array" ? n.items.flatMap((e) => e.kind === "string" ? [e.value] : []) : [];
}
// src/apps/xcode/xcodegen.ts
function xcodegenProject(e, t) {
	let n = e.text(t);
	if (n === void 0 || isUnread(n) || n.length > largestProject) return null;
	let r = new LineCounter(), i = parseDocument(n, {
		lineCounter: r,
		logLevel: "silent"
	}).contents, a = isMap(i) ? i.get("targets") : void 0;
	if (!isMap(i) || !isMap(a)) return null;
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
	if (!isMap(t) || !isScalar(e)) return [];
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
		generatedAts: placeOf(t.getIn([
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
	return isScalar(i) ? {
		text: scalarText(i),
		system: r,
		at: placeOf(i, n),
		because: `the deployment target in ${n.path}`
	} : null;
}
function textAt(e, t) {
	let n = e.getIn(t, !0);
	return isScalar(n) ? scalarText(n) : null;
}
function scalarText(e) {
	return e.source ?? String(e.value);
}
function placeOf(e, { path: t, lines: n }) {
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
// src/apps/xcode/project-facts.ts
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
// src/apps/plist/info-plist.ts
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
		bundleId: unknown(t, n.at),
		minimumOs: declaredMinimum(n) ?? unknown(noMinimum, n.at),
		ats: declaredAts(n) ?? unknown(t, n.at),
		location: n.at
	};
}
function generatedApp({ id: e, uses: t, at: n }) {
	return {
		id: e,
		bundleId: bundleId(noInfo, t),
		minimumOs: lowestMinimum(minimaOf(t)) ?? unknown(noMinimum, n),
		ats: known(null, n, "Xcode generates its Info.plist, without NSAppTransportSecurity"),
		location: n
	};
}
function declaredApp(e, t) {
	return {
		id: e.name ?? `app ${t + 1} of the settings`,
		bundleId: unknown("the settings describe the app without its Info.plist", e.at),
		minimumOs: declaredMinimum(e) ?? unknown(noMinimum, e.at),
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
	if (r !== void 0) return unknown(r.why, r.location);
	let i = entryOf(t, "NSAppTransportSecurity");
	return i === void 0 ? known(null, null, `no NSAppTransportSecurity in ${e}`) : i.value.kind === "dict" ? known(i.value, i.keyAt) : i.value.kind === "string" && isVariable(i.value.value) ? unknown(`NSAppTransportSecurity is the build setting ${i.value.value}`, i.value.at) : known(null, i.keyAt, "NSAppTransportSecurity is no dictionary, so that the system ignores it");
}
function bundleId(e, t) {
	let n = entryOf(e, "CFBundleIdentifier"), r = n?.value.at ?? null, i = n?.value.kind === "string" ? n.value.value : "$(PRODUCT_BUNDLE_IDENTIFIER)";
	if (!isVariable(i)) return known(i, r);
	let a = expandedBy(t, i);
	return a === null ? unknown(`${i} is set by no project in the tree`, r) : known(a, r, "build settings");
}
function minimumOs(e, t, { declared: n, projects: r, tree: i, uses: a }) {
	let o = a.length > 0 ? null : enclosingMinimum(r, e);
	return declaredMinimum(n) ?? plistMinimum(t, a) ?? lowestMinimum(minimaOf(a)) ?? (o && lowestMinimum([o])) ?? podsMinimum(i, e) ?? unknown(noMinimum);
}
function podsMinimum(e, t) {
	let n = podfileMinimum(e, t);
	return n && lowestMinimum([n]);
}
function minimaOf(e) {
	return e.filter(({ kind: e }) => e === "app").flatMap(({ minimum: e }) => e ?? []);
}
function plistMinimum(e, t) {
	let n = entryOf(e, "MinimumOSVersion")?.value;
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
// src/apps/app-reader.ts
function readApps(e, t) {
	let n = readProjects(e, pathsOf(namedFiles(e, isProject))), r = new Map(t.apps.flatMap((e) => e.plist === null ? [] : [[inTree(e.plist), e]])), i = new Set([...n.uses.keys(), ...r.keys()].filter((t) => e.has(t))), a = [...new Set([...plistPaths(e, i), ...r.keys()])].map((t) => readInfoPlist(t, {
		tree: e,
		projects: n,
		declared: r.get(t)
	})), o = n.generated.map((e) => ({
		app: generatedApp(e),
		files: filesOf(e.uses)
	})), s = t.apps.filter(({ plist: e }) => e === null).map(declaredApp), c = [
		...a.flatMap(({ app: e }) => e ?? []),
		...o.map(({ app: e }) => e),
		...s
	], l = new Set([
		...a.flatMap((e) => e.used),
		...o.flatMap(({ files: e }) => e),
		...n.notAssessed.flatMap(({ location: e }) => e?.path ?? []),
		...c.flatMap(placesOf).map((e) => e.path)
	]);
	return {
		apps: c,
		notAssessed: [...a.flatMap((e) => e.notAssessed), ...n.notAssessed],
		used: [...l]
	};
}
const pathsOf = (e) => e.map(({ path: e }) => e), isPlist = (e) => isAppFile(e) && isPlistPath(e.path), isProject = (e) => isAppFile(e) && isProjectFile(e.path);
function plistPaths(e, t) {
	let n = new Set([...t].map((t) => realPathOf(e, t))), r = pathsOf(namedFiles(e, isPlist)).filter((t) => !n.has(realPathOf(e, t))), i = new Set(pathsOf(e.entries.filter(isPlist)));
	return [...[...t].filter((e) => i.has(e)), ...r].toSorted();
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
	let i = r.bytes(e), a = n.uses.get(e) ?? [];
	if (isUnread(i)) return closedPlist(e, unreadText(i), {
		tree: r,
		projects: n,
		uses: a,
		declared: t ?? null
	});
	let o = i === void 0 ? null : readPlist(realPathOf(r, e), i);
	if (i === void 0 || o === null) return unreadPlist(e, r, t);
	let s = t === void 0 ? kindOf(e, o, a, i) : "app", c = [e, ...filesOf(a)], l = o.problems.map((e) => ({
		...e,
		what: "Info.plist"
	}));
	return s === "app" ? {
		app: plistApp(e, o, {
			tree: r,
			projects: n,
			uses: a,
			declared: t ?? null
		}),
		notAssessed: l,
		used: c
	} : s === "other-system" && holdsAts(o) ? {
		app: null,
		notAssessed: [otherSystem(e)],
		used: c
	} : o.problems.length > 0 && mayConcernAts(e, i) ? {
		app: null,
		notAssessed: l,
		used: c
	} : irrelevant;
}
function kindOf(e, t, n, r) {
	let i = kindOfUses(n);
	if (i !== void 0) return i;
	if (t.root?.kind === "dict") return bundleKind(e, t.root);
	let a = t.root === null ? decodedText(r) ?? "" : "";
	return /LSRequiresIPhoneOS|UILaunch|UIApplicationScene|NSAppTransportSecurity|>APPL</.test(a) ? "app" : "no-bundle";
}
function closedPlist(e, t, n) {
	let { uses: r, declared: i } = n, a = {
		format: "xml",
		root: null,
		problems: [plistProblem(wholeFile(e), `${e} ${t}`)]
	}, o = i !== null || (r.length > 0 ? kindOfUses(r) === "app" : isLikelyApp(e)), s = [e, ...filesOf(r)];
	return {
		app: o ? plistApp(e, a, n) : null,
		notAssessed: [],
		used: s
	};
}
function isLikelyApp(e) {
	return isInfoName(e) && !/GoogleService-Info/i.test(e);
}
function kindOfUses(e) {
	return e.some(({ kind: e }) => e === "app") ? "app" : e[0]?.kind;
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
	return e?.kind === "dict" && entryOf(e, "NSAppTransportSecurity") !== void 0;
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
export { readApps };
