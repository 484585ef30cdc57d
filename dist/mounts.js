import { W as rowFor } from "./tls.js";
import { C as withoutTrailingSlashes, b as normalised, x as split, y as joined } from "./families.js";
// src/survey/distributions.data.ts
const distributionReleases = [
	{
		name: "debian 8",
		openssl: "1.0.1",
		evidence: "inferred"
	},
	{
		name: "debian 9",
		openssl: "1.1.0",
		evidence: "inferred"
	},
	{
		name: "debian 10",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "debian 11",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "debian 12",
		openssl: "3.0",
		evidence: "observed"
	},
	{
		name: "debian 13",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "ubuntu 16.04",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "ubuntu 18.04",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "ubuntu 20.04",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "ubuntu 22.04",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "ubuntu 24.04",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "ubuntu 25.04",
		openssl: "3.4",
		evidence: "inferred"
	},
	{
		name: "ubuntu 25.10",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "alpine 3.3",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.4",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.5",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.6",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.7",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.8",
		openssl: "1.0.2",
		evidence: "inferred"
	},
	{
		name: "alpine 3.9",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.10",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.11",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.12",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.13",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.14",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.15",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.16",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.17",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "alpine 3.18",
		openssl: "3.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.19",
		openssl: "3.1",
		evidence: "inferred"
	},
	{
		name: "alpine 3.20",
		openssl: "3.3",
		evidence: "inferred"
	},
	{
		name: "alpine 3.21",
		openssl: "3.3",
		evidence: "inferred"
	},
	{
		name: "alpine 3.22",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "alpine 3.23",
		openssl: "3.5",
		evidence: "inferred"
	},
	{
		name: "rhel 7",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "rhel 8",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "rhel 9",
		openssl: "3.0",
		evidence: "inferred"
	},
	{
		name: "rhel 10",
		openssl: "3.2",
		evidence: "inferred"
	},
	{
		name: "amazon linux 2",
		openssl: "1.1.1",
		evidence: "inferred"
	},
	{
		name: "amazon linux 2023",
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
};
// src/survey/image.ts
function imageFacts(e, t) {
	let { path: n, tag: r } = partsOf(t), i = n.split("/").at(-1) ?? "";
	for (let a of e.images) {
		let e = a.name.exec(i);
		if (e) return serverFacts(a, {
			path: n,
			tag: r,
			reference: t,
			inName: e.slice(1).join(".")
		});
	}
	let a = distributionOf(n, i, r), o = distributionImages[i] === void 0 ? "other" : "system";
	return {
		kind: o,
		version: (o === "system" && a !== null ? e.packages[a] : null) ?? null,
		systems: a === null ? [] : [systemOf(a)],
		maker: "distribution",
		unplaced: whyUnplaced(t) ?? whyUnknown(o, a)
	};
}
function serverFacts(e, { path: t, tag: n, reference: r, inName: i }) {
	let a = e.release === null ? i || null : e.release.exec(n)?.[1] ?? null, o = a === null ? whyUnplaced(r) : null;
	return {
		kind: "server",
		version: a,
		systems: systemsOf(e, t, n, a),
		maker: "other",
		unplaced: o
	};
}
function systemsOf(e, t, n, r) {
	if (e.libraries.length > 0) {
		let t = /^\d+(?:\.\d+)*/.exec(n)?.[0], i = t === void 0 ? null : rowFor(e.libraries, t)?.openssl ?? null;
		return r === null ? [] : [{
			openssl: i,
			distribution: null
		}];
	}
	let i = namedRelease(n) ?? systemInPath(t);
	if (i !== null) return [systemOf(i)];
	let a = e.bases.find(({ reference: e }) => e.test(`${t}:${n}`));
	return r === null || a === void 0 ? [] : (rowFor(a.rows, r)?.on ?? []).map(systemOf);
}
function systemOf(e) {
	return {
		openssl: opensslOf(e),
		distribution: e
	};
}
function opensslOf(e) {
	return distributionReleases.find((t) => t.name === e)?.openssl ?? null;
}
function whyUnplaced(e) {
	return /[$%{<]/.test(e) ? "a part of its name is filled in elsewhere" : e.includes("@") && partsOf(e).tag === "" ? "it is pinned by a digest alone" : null;
}
function whyUnknown(e, t) {
	return e === "other" ? "nothing is known of that image" : t === null ? null : opensslOf(t) === null ? `${t} is not in the table of releases` : null;
}
function partsOf(e) {
	let t = e.split("@")[0] ?? "", n = t.lastIndexOf(":"), r = n > t.lastIndexOf("/");
	return {
		path: r ? t.slice(0, n) : t,
		tag: r ? t.slice(n + 1) : ""
	};
}
function distributionOf(e, t, n) {
	let r = distributionImages[t], i = namedRelease(n);
	if (i !== null) return i;
	if (r === void 0) return systemInPath(e);
	if (/\d/.test(r)) return r;
	let a = /\d+(\.\d+)?/.exec(n)?.[0];
	return a === void 0 ? null : `${r} ${r === "debian" || r === "rhel" || r === "amazon linux" ? a.split(".")[0] : a}`;
}
function namedRelease(e) {
	let t = /alpine(\d+\.\d+)/.exec(e);
	if (t) return `alpine ${t[1]}`;
	let n = e.split(/[-_.]/).find((e) => Object.hasOwn(codeNames, e));
	return n === void 0 ? null : codeNames[n] ?? null;
}
function systemInPath(e) {
	let t = /(?:^|\/)(?:ubi|rhel)(\d{1,2})(?:[-/]|$)/.exec(e)?.[1];
	return t === void 0 ? null : `rhel ${t}`;
}
// src/survey/glob.ts
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
// src/survey/mounts.ts
function treePaths(e, t) {
	let { byContainer: n } = indexOf(e);
	return [t, ...foldersAbove(t)].flatMap((e) => (n.get(e) ?? []).flatMap((n) => joined(n.tree, t.slice(e.length)) ?? []));
}
function containerPaths(e, t) {
	let { byTree: n } = indexOf(e);
	return [...new Set([
		t,
		...foldersAbove(t),
		""
	])].flatMap((e) => (n.get(e) ?? []).map((n) => withoutTrailingSlashes(`${n.container}/${e === "" ? t : t.slice(e.length + 1)}`)));
}
const indices = new WeakMap();
function indexOf(e) {
	let t = indices.get(e);
	if (t !== void 0) return t;
	let n = {
		byContainer: Map.groupBy(e, ({ container: e }) => e),
		byTree: Map.groupBy(e, ({ tree: e }) => e)
	};
	return indices.set(e, n), n;
}
function foldersAbove(e) {
	let t = [];
	for (let n = e.lastIndexOf("/"); n >= 0 && (t.push(e.slice(0, n)), n !== 0); n = e.lastIndexOf("/", n - 1));
	return t;
}
function mountsOf(e, t, n, r) {
	let i = joined(t, n), a = withoutTrailingSlashes(r);
	return i === null ? [] : holdsGlob(i) ? globFiles(e, i).map((e) => intoFolder(e, a)) : e.tree.has(i) ? fileMounts(i, r) : e.hasFolder(i) ? [{
		container: a,
		tree: i
	}] : [];
}
function fileMounts(e, t) {
	let n = withoutTrailingSlashes(t), r = intoFolder(e, n);
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
export { holdsGlob as a, globFiles as i, mountsOf as n, imageFacts as o, treePaths as r, opensslOf as s, containerPaths as t };
