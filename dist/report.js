import { s as severityRank } from "./rules.js";
import { C as assumedMinimumOs, l as clientsFrom, u as rangeText } from "./apple.js";
// src/report/tool.ts
const tool = {
	name: "ats-gate",
	version: "0.1.0"
};
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
// src/report/fixes.ts
function shownFixes({ findings: e }) {
	let t = new Set(), n = new Map();
	for (let r of e) {
		let { fix: e } = r, i = e === null ? [] : placesOf(e);
		if (!(e === null || i.some((e) => t.has(e)))) {
			for (let e of i) t.add(e);
			n.set(r, e);
		}
	}
	return n;
}
function placesOf({ path: e, startLine: t, before: n }) {
	return n.map((n, r) => `${e}:${t + r}`);
}
function fixLines({ before: e, replacement: t }) {
	let n = e.findIndex((e, n) => e !== t[n]), r = n < 0 ? e.length : n;
	return [
		...e.slice(0, r).map((e) => ` ${e}`),
		...e.slice(r).map((e) => `-${e}`),
		...t.slice(r).map((e) => `+${e}`)
	];
}
// src/report/annotations.ts
const runnerRoom = {
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
		message: cut(`${neutralText(e.message)}${relatedText(e)}${fixText$1(e)}`, `\n${i}`),
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
function fixText$1({ fix: e }) {
	if (e === null) return "";
	let t = fixLines(e).map((e) => `\n${e[0]} ${neutralText(e.slice(1).replaceAll("	", "    "))}`);
	return `\nFix for ${neutralText(e.path)}:${e.startLine}:${t.join("")}`;
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
// src/report/assumptions.ts
function takenForGranted(e) {
	let t = new Map();
	for (let { endpoint: n, assumptions: r } of e.handshakes) for (let e of r) t.set(e, (t.get(e) ?? new Set()).add(n));
	return [...e.assumptions.map(({ id: e, words: n }) => ({
		words: n,
		endpoints: [...t.get(e) ?? []]
	})), ...appAssumptions(e).map((e) => ({
		words: e,
		endpoints: []
	}))];
}
function takenText({ words: e, endpoints: t }, n = String, r = String) {
	return t.length === 0 ? n(e) : `${t.slice(0, 3).map(r).join(", ")}${t.length > 3 ? ` and ${t.length - 3} more` : ""}: ${n(e)}`;
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
	if (t === "nothing-relevant" && n === "pass") return "Nothing that ats-gate reads or knows to decide changed.";
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
	return n.size > 0 ? [`This change cuts off ${list(n, (e, t) => `${e} from ${t}`)}`, excuse(e)] : e.verdict === "fail" ? [blocking(e)] : r.size > 0 ? [`After this change it can't be told any more whether ${list(r, (e, t) => `${e} can connect to ${t}`)}`, newFindings(e)] : e.verdict === "unsure" ? [unsettled(e), newFindings(e)] : [...asBefore(e, t), newFindings(e)];
}
function unsettled({ findings: e, notAssessed: t }) {
	let [n, ...r] = t.filter((e) => e.changed);
	if (n !== void 0) {
		let e = n.location === null ? "" : ` (${n.location.path}:${n.location.line})`, t = r.length > 0 ? `, and ${counted(r.length, "more place")} that it touches` : "";
		return `This change can't be judged as a whole: ${n.what}${e}: ${n.why}${t}`;
	}
	let [i] = e.filter(({ status: e, severity: t, ignored: n }) => e === "regression" && t === "error" && n === null);
	return i === void 0 ? "This change takes away what was known before" : `This change may cut clients off: ${placed(i)}`;
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
function asBefore(e, t) {
	let { handshakes: n } = e, { failing: r, unknown: i, gained: a } = t, o = t["lost by old ones"], s = list(a, (e, t) => `${e} can connect to ${t} again`);
	return [
		n.length === 0 ? "No TLS endpoint was found to try" : r.size + i.size > 0 ? `${lookedAt(e)}: none of them loses a connection` : `${lookedAt(e)}: all connect${o.size + a.size > 0 ? "" : " as before"}`,
		s,
		list(r, (e, t) => `${e} still can't connect to ${t}`),
		list(i, (e, t) => `${t} can't be assessed`),
		list(o, (e, t) => `${e}, older than the app's minimum, can no longer connect to ${t}`)
	];
}
function lookedAt(e) {
	let t = gatingClients(e), n = e.handshakes.filter((e) => t(e) === "counts"), r = new Set(e.handshakes.map(({ endpoint: e }) => e)).size, i = e.apps.length === 0 ? "no app" : counted(e.apps.length, "app");
	return `${counted(r, "endpoint")}, ${i}, ${rangeText([...new Set(n.map(({ client: e }) => e))])}`;
}
function wholeTree({ summary: e }, { failing: t, unknown: n }) {
	return [
		`Nothing to compare with: ${counted(e.existing, "finding")} in what is there`,
		list(t, (e, t) => `${e} can't connect to ${t}`),
		list(n, (e, t) => `${t} can't be assessed`)
	];
}
function newFindings({ findings: e }) {
	let t = e.filter(({ status: e, ignored: t }) => e === "regression" && t === null).length;
	return t === 0 ? "" : `${counted(t, "new finding")} to look at`;
}
function list(e, t) {
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
	return `### ${{
		pass: "✅",
		unsure: "❔",
		fail: "❌"
	}[e.verdict]} ats-gate: ${neutralProse(sentence(e))}`;
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
	let i = shownFixes(e), a = r.map((e) => item(e) + fixItem(i.get(e))).join("\n");
	return t === "regression" ? `#### ${n} (${r.length})\n\n${a}` : `<details><summary>${n} (${r.length})</summary>\n\n${a}\n\n</details>`;
}
function item({ severity: e, confidence: t, rule: n, helpUrl: r, location: i, message: a, related: o, ignored: s }) {
	return [
		`- **${e}${t === "assumed" ? ", assumed" : ""}** [${n}](${r}) at ${place$1(i)}: ${neutralProse(a)}`,
		...o.map((e) => `  - ${place$1(e.location)}: ${neutralProse(e.message)}`),
		...s === null ? [] : [`  - waived: ${neutralMarkdown(s.reason)}`]
	].join("\n");
}
function fixItem(e) {
	if (e === void 0) return "";
	let t = fixLines(e).map((e) => `    - ${neutralMarkdown(e)}`);
	return `\n${[`  - fix for ${place$1({
		path: e.path,
		line: e.startLine
	})}:`, ...t].join("\n")}`;
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
	let t = takenForGranted(e).map((e) => `- ${takenText(e, neutralProse, neutralMarkdown)}`);
	return t.length === 0 ? "" : `<details><summary>Taken for granted (${counted(t.length, "point")})</summary>\n\n${t.join("\n")}\n\n</details>`;
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
const verdicts = {
	pass: ["green", "PASS"],
	unsure: ["yellow", "UNSURE"],
	fail: ["red", "FAIL"]
};
function headline(e, { paint: t }) {
	let [n, r] = verdicts[e.verdict];
	return `${t(n, r)}  ${t("bold", neutralText(sentence(e)))}`;
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
function tell(e, { change: t }, n) {
	return e.status === "fixed" ? mended(e, n) : (e.status === "regression" || t === "no-base") && e.severity !== "note" ? full(e, n) : brief(e, n);
}
function findingsPart(e, t, n) {
	let r = e.findings.filter((e) => e.status === t);
	if (r.length === 0) return "";
	let i = n.paint("bold", `${titleOf(t, e)} (${r.length})`), a = shownFixes(e);
	return [i, ...r.map((t) => tell(t, e, n) + fixText(a.get(t), n))].join("\n");
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
function fixText(e, { paint: t }) {
	if (e == null) return "";
	let n = fixLines(e).map((e) => {
		let n = {
			"-": "red",
			"+": "green",
			" ": "dim"
		}[e[0]];
		return t(n, `      ${e[0]} ${neutralText(e.slice(1).replaceAll("	", "    "))}`);
	});
	return `\n${[`    fix: ${neutralText(e.path)}:${e.startLine}`, ...n].join("\n")}`;
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
	let n = takenForGranted(e).map((e) => takenText(e));
	if (n.length === 0) return "";
	let r = n.flatMap((e) => wrap(e, t.width - 4));
	return [t.paint("bold", "Taken for granted"), ...r.map((e) => `    ${e}`)].join("\n");
}
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
export { runnerRoom as a, annotationsOf as i, markdownReport as n, neutralText as o, sentence as r, tool as s, textReport as t };
