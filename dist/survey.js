import { Ct as isUnread, d as sourceOf, vt as wholeFile } from "./tls.js";
import { a as isScalar, i as isMap, o as isSeq, r as isAlias, t as parseDocument } from "./vendor-yaml.js";
import { t as require_main } from "./vendor-dockerfile.js";
import { C as withoutTrailingSlashes, a as mayTellRuntime, i as isDockerfile, o as whyUnread$1, x as split, y as joined } from "./families.js";
import { n as mountsOf, o as imageFacts, r as treePaths } from "./mounts.js";
// src/survey/compose.ts
function readCompose(e, t) {
	let n = sourceOf(e, t);
	try {
		let e = parseDocument(t, {
			logLevel: "silent",
			uniqueKeys: !1
		}), resolve = (t) => isAlias(t) ? t.resolve(e) : t, at = (e, t, n = 0) => {
			let r = resolve(e);
			if (!isMap(r) || n > deepestMerge) return;
			let i = resolve(r.get(t, !0)), a = resolve(r.get("<<", !0));
			return i ?? (a === void 0 ? void 0 : at(isSeq(a) ? a.items[0] : a, t, n + 1));
		}, r = at(e.contents, "services"), i = at(e.contents, "configs");
		return isMap(r) ? r.items.map((e) => serviceOf(resolve(e.value), i, {
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
	let { at: r, resolve: i, source: a } = n, o = r(e, "image"), s = r(e, "build"), c = textOf(o), l = o?.range;
	return {
		image: c === null || !l ? null : {
			value: defaulted(c),
			at: a.locate(l[0], l[1])
		},
		build: buildOf(s, r),
		volumes: [...items(r(e, "volumes")).map((e) => volumeOf(i(e), r)), ...items(r(e, "configs")).map((e) => configOf(i(e), t, r))].filter((e) => e !== null),
		command: commandOf([r(e, "entrypoint"), r(e, "command")], a)
	};
}
function commandOf(e, t) {
	let n = e.flatMap((e) => [textOf(e), ...items(e).map(textOf)]).filter((e) => e !== null), r = e.find((e) => e?.range)?.range;
	return n.length === 0 || !r ? null : {
		value: n.join(" "),
		at: t.locate(r[0], r[1])
	};
}
function buildOf(e, t) {
	let n = textOf(e);
	return n === null ? isMap(e) ? {
		context: textOf(t(e, "context")) ?? ".",
		dockerfile: textOf(t(e, "dockerfile")) ?? "Dockerfile"
	} : null : {
		context: n,
		dockerfile: "Dockerfile"
	};
}
function volumeOf(e, t) {
	let n = textOf(e), [r, i] = n === null ? [textOf(t(e, "source")), textOf(t(e, "target"))] : defaulted(n).split(":");
	return !r || !i?.startsWith("/") ? null : /^[./]/.test(r) || r.includes("/") ? {
		source: r,
		target: i
	} : null;
}
function configOf(e, t, n) {
	let r = textOf(e) ?? textOf(n(e, "source"));
	if (r === null) return null;
	let i = textOf(n(n(t, r), "file")), a = textOf(n(e, "target")) ?? `/${r}`;
	return i === null ? null : {
		source: i,
		target: a
	};
}
function items(e) {
	return isSeq(e) ? e.items : [];
}
function textOf(e) {
	return isScalar(e) && (typeof e.value == "string" || typeof e.value == "number") ? String(e.value) : null;
}
function defaulted(e) {
	return e.replace(/\$\{\w{1,100}:?-([^}]{0,200})\}/g, "$1");
}
// src/survey/expansion.ts
var import_main = require_main();
const longestValue = 4096;
function expansion() {
	let e = 1e6, text = (t, n) => {
		if (!t.includes("$")) return t;
		let r = !1, i = t.replace(variable, (t, i, a, o) => {
			let s = n.get(i ?? o ?? "") ?? a;
			return (s === void 0 || s.length > e) && (r = !0), s === void 0 || r ? t : (e -= s.length, s);
		});
		return r ? null : i;
	}, set = (e, t, n) => {
		let r = t.length > longestValue ? null : text(t, n);
		r === null || r.length > longestValue ? n.delete(e) : n.set(e, r);
	};
	return {
		text,
		remember: (e, t) => {
			let n = [...e.matchAll(/(?<![\w$])([A-Za-z_]\w{0,100})=("[^"]*"|'[^']*'|\S*)/g)];
			for (let [, e = "", r = ""] of n) set(e, r.replace(/^(["'])(.*)\1$/s, "$2"), t);
			let r = /^([A-Za-z_]\w{0,100})\s+(\S+)$/.exec(e.trim());
			n.length === 0 && r?.[1] && r[2] && set(r[1], r[2], t);
		}
	};
}
const variable = /\$\{([A-Za-z_]\w{0,100})(?::?-([^}]{0,200}))?\}|\$([A-Za-z_]\w{0,100})/g;
// src/survey/dockerfile.ts
function readDockerfile(e, t) {
	try {
		return {
			stages: stagesOf(e, import_main.DockerfileParser.parse(t).getInstructions()),
			problem: null
		};
	} catch {
		return {
			stages: [],
			problem: "could not be read as a Dockerfile"
		};
	}
}
function stagesOf(e, t) {
	let n = expansion(), r = new Map(), i = [], a = new Map();
	for (let o of t) {
		let t = i.at(-1), s = t?.values ?? r, c = o.getArgumentsContent() ?? "", l = placeOf(e, o);
		switch (o.getKeyword()) {
			case "FROM": {
				let t = openStage(e, o, a, {
					fill: n,
					globals: r
				});
				if (t === null) break;
				i.push(t), t.stage.name !== null && a.set(t.stage.name, t);
				break;
			}
			case "ARG":
			case "ENV":
				n.remember(c, s), /OPENSSL_CONF/.test(c) && t?.commands.push({
					value: c,
					at: l
				});
				break;
			case "WORKDIR":
				t && (t.directory = absolute(n.text(c, s) ?? c, t.directory));
				break;
			case "RUN":
				t?.commands.push({
					value: n.text(c, s) ?? c,
					at: l
				});
				break;
			case "COPY":
			case "ADD": t && addCopy(t, o, l, (e) => n.text(e, s) ?? e);
		}
	}
	return i.map(({ stage: e, copies: t, commands: n }) => ({
		...e,
		copies: t,
		commands: n
	}));
}
function openStage(e, t, n, { fill: r, globals: i }) {
	let [a, o] = [t.getImage(), t.getImageRange()];
	if (a === null || o === null) return null;
	let s = r.text(a, i), c = n.get(s ?? "");
	return {
		stage: {
			name: t.getBuildStage(),
			image: s,
			base: {
				value: a,
				at: locationOf(e, o)
			}
		},
		copies: [],
		commands: [],
		values: new Map(c?.values ?? i),
		directory: c?.directory ?? "/"
	};
}
function addCopy(e, t, n, r) {
	let i = t.getFlags().find((e) => e.getName() === "from")?.getValue(), [a = ""] = (t.getArgumentsContent() ?? "").split("\n", 1), o = wordsOf(a).map(r), s = o.at(-1);
	if (o.length < 2 || s === void 0) return;
	let c = s.endsWith("/") || s === ".", l = absolute(s, e.directory), push = (t, r) => {
		t.length > 0 && e.copies.push({
			sources: t,
			destination: c && l !== "/" ? `${l}/` : l,
			from: r,
			at: n
		});
	}, u = o.slice(0, -1);
	push(u.filter(isFile), i ? { stage: r(i) } : "context"), push(u.filter((e) => !isFile(e)).map(nameOf), "text"), u.some(isAddress) && e.commands.push({
		value: o.join(" "),
		at: n
	});
}
function wordsOf(e) {
	if (!e.trimStart().startsWith("[")) return e.split(/\s+/).filter((e) => e !== "");
	try {
		let t = JSON.parse(e);
		return Array.isArray(t) ? t.filter((e) => typeof e == "string") : [];
	} catch {
		return [];
	}
}
const isAddress = (e) => /^[a-z]+:\/\//.test(e), isFile = (e) => !isAddress(e) && !e.startsWith("<<");
function nameOf(e) {
	return e.startsWith("<<") ? e.replace(/^<<-?["']?([^"']*)["']?$/, "$1") : withoutTrailingSlashes(e).split("/").at(-1) ?? "";
}
function placeOf(e, t) {
	return locationOf(e, t.getRange());
}
function locationOf(e, { start: t, end: n }) {
	return {
		path: e,
		line: t.line + 1,
		column: t.character + 1,
		endLine: n.line + 1,
		endColumn: n.character + 1
	};
}
function absolute(e, t) {
	return `/${(e.startsWith("/") ? e.split("/") : [...t.split("/"), ...e.split("/")]).filter((e) => e !== "" && e !== ".").join("/")}`;
}
// src/survey/program.ts
function isConfiguration({ configurationFolders: e }, t) {
	return e.some((e) => t === e || t.startsWith(`${e}/`));
}
// src/survey/writes.ts
function unreadCopy({ destination: e, sources: t, from: n, at: r }) {
	let i = typeof n == "object" ? `stage or image ${n.stage}` : t.join(", ");
	return {
		what: `COPY to ${e}`,
		why: `what it puts there comes from ${i.slice(0, longestQuote)}, not from a file of the tree`,
		location: r
	};
}
const longestQuote = 100;
function writesOf(e, t) {
	let n = [];
	for (let { value: r, at: i } of t) {
		let t = whyUnread(e, r.slice(0, longestCommand));
		if (t !== null && n.push({
			what: "a command of the image",
			why: t,
			location: i
		}), n.length >= 20) break;
	}
	return n;
}
const longestCommand = 2e4;
function whyUnread({ configurationFolders: e }, t) {
	if (/OPENSSL_CONF|openssl\.cnf/.test(t)) return "it changes the configuration of OpenSSL";
	let n = e.find((e) => writesBelow(t, e));
	return n === void 0 ? null : `it writes below ${n}`;
}
function writesBelow(e, t) {
	return e.includes(t) ? e.split(/&&|\|\|?|;|\n/).some((e) => e.includes(t) && isWrite(e, t)) : !1;
}
function isWrite(e, t) {
	if (e.split(">").slice(1).some((e) => e.trimStart().replace(/^["'&]+/, "").startsWith(t))) return !0;
	let n = e.split(/\s+/).filter((e) => e !== ""), does = (e) => n.some((t) => e.includes(t.split("/").at(-1) ?? ""));
	if (does(["sed", "perl"]) && n.some((e) => /^(?:-\w*i\S*|--in-place\S*)$/.test(e)) || does([
		"tee",
		"envsubst",
		"patch"
	])) return !0;
	let r = (n.at(-1) ?? "").replace(/^["']/, "");
	return does([
		"curl",
		"wget",
		"tar",
		"unzip"
	]) ? !0 : does([
		"cp",
		"mv",
		"ln",
		"install"
	]) && r.startsWith(t);
}
// src/survey/stages.ts
function stageUses(e, t, n, r) {
	let i = [...r.contexts, ...foldersUpFrom(split(r.path).folder)], a = new Map();
	return n.flatMap((n, o) => {
		let s = contentOf(e, n, i, a), c = a.get(n.image ?? ""), l = c === void 0 ? [s] : [s, ...c].slice(0, deepestChain);
		return a.set(String(o), l), n.name !== null && a.set(n.name, l), useOf(t, l, r);
	});
}
const deepestChain = 32;
function contentOf(e, t, n, r) {
	let i = [], a = [];
	for (let o of t.copies) {
		let t = copyMounts(e, o, n, r);
		t.length === 0 && o.from !== "context" && a.push(o);
		for (let e of t) i.push(e);
	}
	return {
		stage: t,
		mounts: i,
		unread: a
	};
}
function copyMounts(e, { sources: t, destination: n, from: r }, i, a) {
	if (r === "text") return [];
	let o = t.length > 1 && !n.endsWith("/") ? `${n}/` : n, s = r === "context" ? [] : (a.get(r.stage) ?? []).flatMap(({ mounts: e }) => e);
	return t.flatMap((t) => (r === "context" ? i.map((n) => mountsOf(e, n, t, o)) : treePaths(s, t.startsWith("/") ? t : `/${t}`).map((t) => mountsOf(e, "", t, o))).find((e) => e.length > 0) ?? []);
}
function foldersUpFrom(e) {
	return e === "" ? [""] : [e, ...foldersUpFrom(split(e).folder)];
}
function useOf(e, t, { path: n, volumes: r }) {
	let i = t.at(-1).stage, [a] = t, o = t.length === 1 && r.length === 0 && a !== void 0 ? a.mounts : [...r, ...t.flatMap((e) => e.mounts)], s = t.flatMap((e) => e.unread).filter((t) => isConfiguration(e, t.destination)), c = stageFacts(e, t, [...o.map(({ container: e }) => e), ...s.map((e) => e.destination)]);
	if (c.kind === "other") return [];
	let l = [...s.map(unreadCopy), ...writesOf(e, t.flatMap(({ stage: e }) => e.commands))], u = `FROM ${i.image ?? i.base.value} in ${n}`;
	return [{
		path: n,
		image: i.base,
		wording: u,
		facts: c,
		mounts: o,
		unseen: l
	}];
}
const longestCommands = 1e5;
function stageFacts(e, t, n) {
	let r = t.at(-1).stage, i = imageFacts(e, r.image ?? r.base.value);
	if (i.kind === "server") return i;
	let a = commandsText(t), o = e.built.exec(a)?.[1];
	if (o !== void 0) return {
		...i,
		kind: "server",
		version: o,
		maker: "other",
		unplaced: null
	};
	let s = e.installed.exec(a), c = n.some((t) => isConfiguration(e, t));
	if (!s && !c) return {
		...i,
		kind: "other"
	};
	let l = e.ownRepository.test(a), [u] = i.systems, d = l || u?.distribution == null ? null : e.packages[u.distribution], f = s?.[1] ?? (s || i.kind === "system" ? d : null) ?? null, p = f === null && !l ? i.unplaced : null;
	return {
		...i,
		kind: "server",
		version: f,
		maker: l ? "other" : i.maker,
		unplaced: p
	};
}
function commandsText(e) {
	let t = [], n = 0;
	for (let { value: r } of e.flatMap(({ stage: e }) => e.commands)) {
		if (n >= longestCommands) break;
		t.push(r), n += r.length + 1;
	}
	return t.join("\n").slice(0, longestCommands);
}
// src/survey/survey.ts
const dockerfiles = {
	id: "dockerfile",
	parse: readDockerfile
}, composeFiles = {
	id: "compose",
	parse: readCompose
}, manifests = {
	id: "image-lines",
	parse: imageLines
};
function surveyOf(e, t, n) {
	let r = sourcesOf(e, t, n);
	return {
		uses: new Map(n.map((t) => [t.id, usesOf(e, r, t)])),
		notAssessed: [...e.tree.entries.flatMap((t) => gapAt(t.path, whyUnread$1(t, e.tree))), ...r.dockerfiles.flatMap(({ path: e, stages: t, problem: n }) => gapAt(e, t.length > 100 ? "it has more than 100 stages" : n))]
	};
}
function sourcesOf({ tree: e }, t, n) {
	let mayName = (e) => /image:|build:/.test(e) && n.some(({ words: t }) => t.test(e)), r = e.entries.filter(mayTellRuntime).map(({ path: e }) => e), i = r.filter((e) => !isDockerfile(e)).flatMap((t) => {
		let n = e.text(t);
		return n === void 0 || isUnread(n) ? [] : [{
			path: t,
			text: n
		}];
	}).filter(({ text: e }) => mayName(e) || e.includes("build:")).map(({ path: e, text: n }) => ({
		path: e,
		services: isCompose(n) ? t.parsed(composeFiles, e) : []
	}));
	return {
		dockerfiles: r.filter(isDockerfile).flatMap((e) => ({
			path: e,
			...t.parsed(dockerfiles, e) ?? {
				stages: [],
				problem: null
			}
		})),
		services: i.flatMap(({ path: e, services: t = [] }) => t.map((t) => ({
			path: e,
			service: t
		}))),
		images: i.flatMap(({ path: e, services: n = [] }) => n.length > 0 ? [] : t.parsed(manifests, e) ?? [])
	};
}
const isCompose = (e) => /^services:/m.test(e);
function gapAt(e, t) {
	return t === null ? [] : [{
		what: e,
		why: t,
		location: wholeFile(e)
	}];
}
function usesOf(e, t, n) {
	let r = t.dockerfiles.flatMap(({ path: r, stages: i }) => {
		let a = t.services.filter(({ path: e, service: t }) => buildsFrom(e, t, r)), o = {
			path: r,
			contexts: a.map((e) => contextOf(e.path, e.service)),
			volumes: a.flatMap((t) => volumeMounts(e, t.path, t.service))
		}, s = a.flatMap(({ service: e }) => e.command ?? []);
		return stageUses(e, n, i.slice(0, 100), o).map((e) => ({
			...e,
			unseen: [...e.unseen, ...writesOf(n, s)]
		}));
	}), i = t.services.flatMap(({ path: t, service: r }) => serviceUses(e, n, t, r));
	return [
		...r,
		...i,
		...manifestUses(n, t.images),
		...unreadUses(e.tree)
	];
}
function unreadUses(e) {
	return e.entries.flatMap((t) => {
		let n = whyUnread$1(t, e);
		if (n === null) return [];
		let { path: r } = t;
		return [{
			path: r,
			image: {
				value: "",
				at: wholeFile(r)
			},
			wording: `${r}, which ${n},`,
			facts: anyServer,
			mounts: [],
			unseen: []
		}];
	});
}
const anyServer = {
	kind: "server",
	version: null,
	systems: [],
	maker: "other",
	unplaced: null
};
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
function serviceUses(e, t, n, r) {
	let { image: i } = r;
	if (i === null || r.build !== null) return [];
	let a = imageFacts(t, i.value), o = volumeMounts(e, n, r);
	if (a.kind !== "server" && !o.some(({ container: e }) => isConfiguration(t, e))) return [];
	let s = `image: ${i.value} in ${n}`, c = writesOf(t, r.command === null ? [] : [r.command]);
	return [{
		path: n,
		image: i,
		wording: s,
		facts: {
			...a,
			kind: "server"
		},
		mounts: o,
		unseen: c
	}];
}
function manifestUses(e, t) {
	return t.map((t) => ({
		image: t,
		facts: imageFacts(e, t.value)
	})).filter(({ facts: e }) => e.kind === "server").map(({ image: e, facts: t }) => {
		let { path: n } = e.at;
		return {
			path: n,
			image: e,
			wording: `image: ${e.value} in ${n}`,
			facts: t,
			mounts: [],
			unseen: []
		};
	});
}
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
export { surveyOf };
