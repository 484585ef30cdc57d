import { B as isAtLeast, W as rowFor, mt as known, pt as isKnown, ut as compareVersions } from "./tls.js";
import { c as distributionDefaults, l as libraryDefaults, v as nearestVersion } from "./libraries.js";
import { C as withoutTrailingSlashes, b as normalised, x as split, y as joined } from "./families.js";
import { a as holdsGlob, i as globFiles, r as treePaths, s as opensslOf, t as containerPaths } from "./mounts.js";
// src/notations/templates/branch.ts
function implies(e, t) {
	return t === null || e === t || e !== null && t.conditions.every((t) => e.conditions.some((e) => e.text === t.text && e.arm === t.arm));
}
function excludes(e, t) {
	return e === null || t === null || e === t ? !1 : t.conditions.some((t) => e.conditions.some((e) => e.text === t.text && e.arm !== t.arm));
}
function under(e, t) {
	let n = e?.conditions ?? [];
	return n.length >= deepest ? { conditions: n } : { conditions: [...n, t] };
}
const deepest = 32;
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
			kind: kindOf(i, s, c),
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
function kindOf(e, t, n) {
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
// src/survey/runtimes.ts
function findRuntimes(e, t, n, r) {
	let i = usesFor(e, t, r), a = i.length === 1 && i[0] ? i[0].mounts : i.flatMap((e) => e.mounts), o = [...new Set(i.map((e) => e.path))], s = distinct(i.flatMap((t) => runtimesOf(e, t, n))), [c, ...l] = s.length > 0 ? s : declared(e, n) ?? assumed(e, n, "nothing in the tree tells the version");
	return {
		main: c,
		alternatives: l,
		mounts: a,
		used: o,
		notAssessed: i.flatMap((t) => [...unplaced(e, t, n), ...t.unseen])
	};
}
function unplaced(e, { facts: t, image: n, wording: r }, i) {
	return t.unplaced === null || i.runtimes[e.id] !== void 0 ? [] : [{
		what: r,
		why: `${t.unplaced}: the version of ${e.id} is assumed`,
		location: n.at
	}];
}
function usesFor(e, t, n) {
	let isServed = (t) => e.serverPath.test(t), r = t.filter((e) => containerPaths(e.mounts, n).some(isServed));
	if (r.length > 0) return r;
	let i = nearestUses(t, split(n).folder);
	return i.length > 0 ? i : new Set(t.map((e) => e.image.value)).size === 1 ? t : [];
}
function nearestUses(e, t) {
	let n = e.filter((e) => split(e.path).folder === t);
	return n.length > 0 || t === "" ? n : nearestUses(e, split(t).folder);
}
function runtimesOf(e, t, n) {
	let r = declared(e, n, t);
	if (r) return r;
	let { version: i, maker: a } = t.facts;
	return i === null ? assumed(e, n, `${t.wording} names no version`) : (t.facts.systems.length > 0 ? t.facts.systems : [nowhere]).flatMap(({ openssl: n, distribution: r }) => onLevels({
		program: e.id,
		version: i,
		library: n ?? libraryFor(e, i),
		distribution: r,
		stockOf: a === "distribution" ? r : null,
		basis: "tree",
		at: t.image.at,
		because: n === null ? `${t.wording}; OpenSSL as in the official image` : t.wording,
		levels: "stated"
	}));
}
const nowhere = {
	openssl: null,
	distribution: null
};
function declared(e, { runtimes: t }, n) {
	let [r, i] = [t[e.id], t.openssl], a = r?.value ?? n?.facts.version ?? null, o = r ?? i;
	if (o === void 0 || a === null) return null;
	let [s = nowhere] = n?.facts.systems ?? [];
	return onLevels({
		program: e.id,
		version: a,
		library: i?.value ?? s.openssl ?? libraryFor(e, a),
		distribution: s.distribution,
		stockOf: null,
		basis: "settings",
		at: o.at,
		because: "the settings",
		levels: s.distribution === null ? "open" : "stated"
	});
}
function assumed(e, { runtimes: t }, n) {
	return e.assumed.flatMap(({ version: r, openssl: i, on: a }) => onLevels({
		program: e.id,
		version: r,
		library: t.openssl?.value ?? i,
		distribution: a,
		stockOf: null,
		basis: "assumed",
		at: null,
		because: `assumed: ${n}`,
		levels: "stated"
	}));
}
function libraryFor(e, t) {
	let n = e.images.flatMap(({ bases: e }) => e.at(-1)?.rows ?? []);
	return opensslOf(rowFor(n, t)?.on[0] ?? "") ?? "1.0.2";
}
function onLevels(e) {
	let { program: t, version: n, library: r, distribution: i, stockOf: a, basis: o, at: s, because: c } = e, l = nearestVersion(r), u = {
		name: t,
		version: n,
		tlsLibrary: {
			name: "openssl",
			version: l
		},
		basis: o,
		at: s,
		because: c
	}, d = i === null ? void 0 : distributionDefaults(i), f = d?.openssl === l ? d : void 0, p = libraryDefaults(l).securityLevel, m = f === void 0 ? "" : ` on ${i}`, h = {
		software: u,
		library: r,
		distribution: i,
		stockOf: a,
		securityLevel: known(f?.securityLevel ?? p, null, `default of OpenSSL ${r}${m}`),
		versionFloor: f?.versionFloor ?? null
	}, g = libraryDefaults(l).packagedLevel;
	if (e.levels === "stated" || g === p) return [h];
	let _ = `default of OpenSSL ${r} as Debian, Ubuntu and Red Hat build it`;
	return [h, {
		...h,
		securityLevel: known(g, null, _)
	}];
}
function distinct(e) {
	return [...Map.groupBy(e, sameBehaviour).values()].flatMap(([e]) => e ?? []);
}
function sameBehaviour(e) {
	let { software: t, securityLevel: n, versionFloor: r } = e, i = speaksTls13(e) ? "TLS 1.3" : "";
	return `${t.version} ${t.tlsLibrary.version} ${i} ${n.value} ${r?.level} ${e.stockOf}`;
}
function speaksTls13({ library: e }) {
	return isAtLeast(e, "1.1.1");
}
function softwareIsAtLeast({ software: e }, t) {
	return isAtLeast(e.version, t);
}
// src/survey/server-paths.ts
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
	let { tree: r } = e.index, i = n.map((t) => followed(e, t)).find((e) => r.has(e)) ?? longestSuffix(e.index, t);
	return i === null ? notThere : {
		status: "found",
		path: followed(e, i)
	};
}
function findPattern(e, t) {
	for (let n of candidates(e, t) ?? []) {
		let t = filesOf(e, n);
		if (t.length > 0) return t;
	}
	let n = suffixFolder(e.index, t);
	return n === null ? [] : filesOf(e, `${n}/${split(t).name}`);
}
function filesOf(e, t) {
	let n = followed(e, t);
	return n !== t && e.index.tree.has(n) ? [n] : globFiles(e.index, n).map((t) => followed(e, t));
}
function candidates({ declared: e, mounts: t, folder: n, configurationFolders: r }, i) {
	if (!i.startsWith("/")) {
		let e = joined(n, i), a = normalised(`${r[0]}/${i}`);
		return e === null ? null : a === null ? [e] : [e, ...treePaths(t, `/${a}`)];
	}
	let a = normalised(i);
	if (a === null) return null;
	let o = `/${a}`, s = e.filter(({ from: e }) => o === e || o.startsWith(`${withoutTrailingSlashes(e)}/`)).map(({ from: e, to: t }) => joined(t, o.slice(withoutTrailingSlashes(e).length))), c = r.filter((e) => o.startsWith(`${e}/`)).map((e) => joined(n, o.slice(e.length)));
	return [
		...s,
		...treePaths(t, o),
		...c
	].filter((e) => e !== null);
}
function longestSuffix(e, t) {
	let n = t.split("/").filter((e) => e !== "" && e !== "."), r = e.named(n.at(-1) ?? ""), i = r.filter(({ realPath: e }) => e === void 0), best = (e) => uniqueBest(e.map((e) => e.path), n, 2);
	return best(i) ?? best(r);
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
function followed({ index: { tree: e }, folder: t, configurationFolders: n }, r) {
	let i = r;
	for (let r = 0; r < 10; r++) {
		let r = stopIn(e, i);
		if (r === null) return i;
		let a = r.target === void 0 ? null : insideConfiguration(r.target, t, n), o = i.slice(r.path.length), s = a === null ? null : joined(a, o);
		if (s === null || o === "" && !e.has(s)) return r.path;
		i = s;
	}
	return stopIn(e, i)?.path ?? i;
}
function stopIn(e, t) {
	for (let n = t.indexOf("/");; n = t.indexOf("/", n + 1)) {
		let r = n < 0 ? t : t.slice(0, n);
		if (holdsGlob(split(r).name)) return null;
		let i = e.entry(r);
		if (i !== void 0 && i.kind !== "file") return i;
		if (n < 0) return null;
	}
}
function insideConfiguration(e, t, n) {
	let r = n.find((t) => e.startsWith(`${t}/`));
	return r === void 0 ? null : joined(t, e.slice(r.length));
}
// src/families/version-floor.ts
function aboveFloor(e, t, n) {
	let { versionFloor: r, distribution: i } = n;
	if (r === null || !isKnown(e) || !isKnown(t) || t.value < r.level) return e;
	let a = e.value.filter((e) => compareVersions(e, r.version) >= 0);
	if (a.length === e.value.length) return e;
	let o = `the OpenSSL of ${i} refuses older versions at security level ${t.value}`;
	return known(a, e.at, o);
}
// src/families/dh-modulus.ts
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
export { findRuntimes as a, tagReader as c, under as d, pathMap as i, excludes as l, aboveFloor as n, softwareIsAtLeast as o, insideConfiguration as r, speaksTls13 as s, modulusBits as t, implies as u };
