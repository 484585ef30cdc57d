import { Ct as isUnread, Et as unreadText } from "./tls.js";
import { t as certificateFiles } from "./certificates.js";
// src/apps/app-files.ts
const largestPlist = 16777216;
function mayHoldApp(e) {
	return isAppFile(e) && (e.size ?? 0) <= 16777216;
}
function isAppFile({ kind: e, path: t }) {
	return (e === "file" || e === "symlink") && !vendored.test(t) && (isPlistPath(t) || isProjectFile(t));
}
const vendored = /(?:^|\/)(?:node_modules|Pods|Carthage|DerivedData|\.build|SourcePackages)\//;
function isPlistPath(e) {
	return /\.plist(?:\.[\w-]+)?$/i.test(e);
}
function isProjectFile(e) {
	return /(?:^|\/)(?:project\.pbxproj|project\.ya?ml)$/.test(e);
}
// src/survey/tree-index.ts
function treeIndex(e) {
	let t = new Map([["", new Set()]]), n = new Map(), r = new Map(), i = new Map(), add = (e, r) => {
		let { folder: i, name: a } = split(e.path);
		appendTo(n, a, e), addFolder(i, t, r), t.get(i)?.add(a);
	};
	for (let t of e.entries) t.realPath === void 0 && add(t, r);
	for (let t of e.entries) t.realPath !== void 0 && add(t, i);
	let a = new Map();
	return {
		tree: e,
		hasFolder: (e) => t.has(e),
		namesIn: (e) => {
			let n = a.get(e) ?? [...t.get(e) ?? []].sort(byteOrder);
			return a.set(e, n), n;
		},
		named: (e) => n.get(e) ?? [],
		foldersNamed: (e) => r.get(e) ?? i.get(e) ?? []
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
function withoutTrailingSlashes(e) {
	let t = e.length;
	for (; t > 0 && e[t - 1] === "/";) t--;
	return e.slice(0, t);
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
function mayBeHaproxy({ path: e, kind: t, size: n }) {
	if (t === "submodule" || t === "folder" || (n ?? 0) > 1e7 || /(^|\/)(node_modules|\.git|\.terraform|\.venv|vendor\/bundle)\//.test(e)) return !1;
	let { name: r } = split(e.toLowerCase());
	return /\.cfg(\.|$)/.test(r) || /(^|[-_.])haproxy([-_.]conf)?(\.|$)/.test(r.replace(otherEnding, ".other")) ? !otherEnding.test(r) : !1;
}
const otherEnding = /\.(ya?ml|json|md|rst|txt|go|py|rb|pp|sh|js|ts|lua|http|map|lst|sock|pid|log|service|png|svg|html?|spec|vtc|tf|xml|c|h)$/;
function holdsHaproxy(e) {
	return /^[ \t]*(global|defaults|frontend|listen|backend)\b[^\n={[]*$/m.test(e) ? /^[ \t]+(bind|mode[ \t]+(http|tcp)|server[ \t]+\S+[ \t]+\S|ssl-default-bind|timeout[ \t]+(client|server|connect)|default_backend|use_backend|maxconn|stats[ \t]+socket)\b/m.test(e) : !1;
}
// src/families/haproxy/program.data.ts
const haproxyProgram = {
	id: "haproxy",
	words: /haproxy/,
	images: [{
		name: /^haproxy(?:-(?:alpine|debian|ubuntu))?$/,
		release: /^v?(\d+\.\d+(?:\.\d+)?)(?=$|[-_.])/,
		bases: [{
			reference: /alpine/,
			rows: [
				{
					from: "1.5",
					on: ["alpine 3.8", "alpine 3.7"]
				},
				{
					from: "2.0",
					on: ["alpine 3.16", "alpine 3.10"]
				},
				{
					from: "2.4",
					on: [
						"alpine 3.20",
						"alpine 3.16",
						"alpine 3.13"
					]
				},
				{
					from: "2.6",
					on: [
						"alpine 3.22",
						"alpine 3.20",
						"alpine 3.16"
					]
				},
				{
					from: "2.8",
					on: [
						"alpine 3.22",
						"alpine 3.20",
						"alpine 3.18"
					]
				},
				{
					from: "3.0",
					on: ["alpine 3.22", "alpine 3.20"]
				},
				{
					from: "3.2",
					on: ["alpine 3.23", "alpine 3.22"]
				}
			]
		}, {
			reference: /./,
			rows: [
				{
					from: "1.5",
					on: ["debian 9", "debian 8"]
				},
				{
					from: "1.8",
					on: ["debian 10", "debian 9"]
				},
				{
					from: "2.0",
					on: ["debian 11", "debian 10"]
				},
				{
					from: "2.6",
					on: ["debian 12", "debian 11"]
				},
				{
					from: "2.6.14",
					on: ["debian 12"]
				},
				{
					from: "2.7",
					on: ["debian 12", "debian 11"]
				},
				{
					from: "2.8.1",
					on: ["debian 12"]
				},
				{
					from: "3.0",
					on: ["debian 12", "debian 13"]
				},
				{
					from: "3.2",
					on: ["debian 13", "debian 12"]
				},
				{
					from: "3.2.4",
					on: ["debian 13"]
				}
			]
		}],
		libraries: []
	}],
	installed: /\b(?:install|add)\b[^\n]{0,1000}?[\s"']haproxy(?:=|-(?=\d))?(\d+\.\d+(?:\.\d+)?)?/,
	built: /\bhaproxy-(\d+\.\d+(?:\.\d+)?)\.tar/,
	ownRepository: /haproxy\.debian\.net|ppa:vbernat\/haproxy|haproxy\.com\/download/,
	packages: {
		"debian 8": "1.5.8",
		"debian 9": "1.7.5",
		"debian 10": "1.8.19",
		"debian 11": "2.2.9",
		"debian 12": "2.6.12",
		"debian 13": "3.0.11",
		"ubuntu 16.04": "1.6.3",
		"ubuntu 18.04": "1.8.8",
		"ubuntu 20.04": "2.0.33",
		"ubuntu 22.04": "2.4.24",
		"ubuntu 24.04": "2.8.5",
		"rhel 8": "1.8.27",
		"rhel 9": "2.4.22",
		"rhel 10": "3.0.5"
	},
	configurationFolders: [
		"/etc/haproxy",
		"/usr/local/etc/haproxy",
		"/opt/bitnami/haproxy/conf"
	],
	serverPath: /haproxy|\.cfg$/,
	assumed: [
		{
			version: "3.2",
			openssl: "3.5",
			on: "debian 13"
		},
		{
			version: "3.0",
			openssl: "3.5",
			on: "debian 13"
		},
		{
			version: "2.8",
			openssl: "3.0",
			on: "ubuntu 24.04"
		},
		{
			version: "2.6",
			openssl: "3.0",
			on: "debian 12"
		},
		{
			version: "2.4",
			openssl: "3.0",
			on: "ubuntu 22.04"
		},
		{
			version: "2.2",
			openssl: "1.1.1",
			on: "debian 11"
		}
	]
}, largestFile = 5e7;
function mayEmbed({ path: e, kind: t, size: n }) {
	return t === "file" && (n ?? 0) <= 1e6 && /\.ya?ml(\.(j2|erb|tmpl|tpl|gotmpl))?$/.test(e);
}
function mayBeNginx({ path: e, kind: t }) {
	if (t === "submodule" || t === "folder" || inForeignFolder.test(e)) return !1;
	let { folder: n, name: r } = split(e.toLowerCase()), i = r.split(".").slice(1);
	return i.some((e) => otherFormats.has(e)) && !i.includes("conf") ? !1 : /nginx|openresty/.test(r) || i.includes("conf") || i.some((e) => likelyEndings.has(e)) ? !0 : likelyFolder.test(`/${n}/`);
}
const inForeignFolder = /(^|\/)(node_modules|vendor\/bundle|\.git|\.terraform|\.venv)\//, likelyFolder = /nginx|openresty|\/sites[-_.]?(enabled|available|d)?\/|\/conf\.d\/|\/http\.d\/|vhost|\/snippets\//, likelyEndings = new Set("nginx.vhost.vhosts.template.tmpl.tpl.stpl.j2.jinja.jinja2.erb.epp.hbs.mustache.njk.gotmpl.inc.include.sample.disabled.enabled.dist.example.default.in.ngx.site".split(".")), otherFormats = new Set("html.htm.xhtml.js.mjs.cjs.jsx.ts.tsx.css.scss.sass.less.json.jsonc.json5.xml.yml.yaml.toml.md.rst.txt.adoc.sql.rb.py.pyc.go.rs.java.kt.kts.swift.m.mm.h.c.cc.cpp.hpp.cs.php.phtml.pl.pm.lua.sh.bash.zsh.fish.ps1.bat.cmd.vue.svelte.dart.ex.exs.scala.clj.hs.r.ipynb.csv.tsv.png.jpg.jpeg.gif.webp.ico.svg.bmp.avif.woff.woff2.ttf.otf.eot.pdf.zip.gz.tgz.bz2.xz.zst.tar.7z.jar.war.class.so.dll.dylib.exe.bin.wasm.o.a.mp3.mp4.webm.mov.avi.pem.crt.cer.der.key.p12.pfx.p7b.csr.crl.plist.xcodeproj.pbxproj.strings.storyboard.xib.lock.map.snap.log.tf.tfvars.hcl.gradle.properties.ini.env.service.spec.proto.graphql.mk.cmake.am.ac.m4.po.pot.patch.diff.eml".split(".")), officialDebianImages = [
	{
		from: "1.9.0",
		on: ["debian 8"]
	},
	{
		from: "1.12.0",
		on: ["debian 9"]
	},
	{
		from: "1.16.0",
		on: ["debian 10", "debian 9"]
	},
	{
		from: "1.16.1",
		on: ["debian 10"]
	},
	{
		from: "1.17.0",
		on: ["debian 9"]
	},
	{
		from: "1.17.1",
		on: ["debian 10", "debian 9"]
	},
	{
		from: "1.17.2",
		on: ["debian 10"]
	},
	{
		from: "1.20.2",
		on: ["debian 11"]
	},
	{
		from: "1.21.0",
		on: ["debian 10"]
	},
	{
		from: "1.21.3",
		on: ["debian 11", "debian 10"]
	},
	{
		from: "1.21.4",
		on: ["debian 11"]
	},
	{
		from: "1.25.1",
		on: ["debian 12"]
	},
	{
		from: "1.28.1",
		on: ["debian 13"]
	},
	{
		from: "1.29.0",
		on: ["debian 12"]
	},
	{
		from: "1.29.1",
		on: ["debian 13", "debian 12"]
	},
	{
		from: "1.29.2",
		on: ["debian 13"]
	}
], officialAlpineImages = [
	{
		from: "1.9.12",
		on: ["alpine 3.3"]
	},
	{
		from: "1.10.1",
		on: ["alpine 3.4", "alpine 3.3"]
	},
	{
		from: "1.10.2",
		on: ["alpine 3.4"]
	},
	{
		from: "1.11.0",
		on: ["alpine 3.3"]
	},
	{
		from: "1.11.1",
		on: ["alpine 3.4", "alpine 3.3"]
	},
	{
		from: "1.11.2",
		on: ["alpine 3.4"]
	},
	{
		from: "1.12.0",
		on: ["alpine 3.5"]
	},
	{
		from: "1.12.2",
		on: ["alpine 3.7", "alpine 3.5"]
	},
	{
		from: "1.13.0",
		on: ["alpine 3.5"]
	},
	{
		from: "1.13.8",
		on: ["alpine 3.7", "alpine 3.5"]
	},
	{
		from: "1.13.9",
		on: ["alpine 3.7"]
	},
	{
		from: "1.14.1",
		on: ["alpine 3.8"]
	},
	{
		from: "1.14.2",
		on: ["alpine 3.9", "alpine 3.8"]
	},
	{
		from: "1.15.0",
		on: ["alpine 3.7"]
	},
	{
		from: "1.15.4",
		on: ["alpine 3.8"]
	},
	{
		from: "1.15.8",
		on: ["alpine 3.9", "alpine 3.8"]
	},
	{
		from: "1.15.9",
		on: ["alpine 3.9"]
	},
	{
		from: "1.16.0",
		on: ["alpine 3.10", "alpine 3.9"]
	},
	{
		from: "1.16.1",
		on: ["alpine 3.10"]
	},
	{
		from: "1.17.0",
		on: ["alpine 3.9"]
	},
	{
		from: "1.17.1",
		on: ["alpine 3.10", "alpine 3.9"]
	},
	{
		from: "1.17.2",
		on: ["alpine 3.10"]
	},
	{
		from: "1.17.10",
		on: ["alpine 3.11"]
	},
	{
		from: "1.19.2",
		on: ["alpine 3.12"]
	},
	{
		from: "1.19.6",
		on: ["alpine 3.13", "alpine 3.12"]
	},
	{
		from: "1.19.7",
		on: ["alpine 3.13"]
	},
	{
		from: "1.20.2",
		on: ["alpine 3.14"]
	},
	{
		from: "1.21.0",
		on: ["alpine 3.13"]
	},
	{
		from: "1.21.1",
		on: ["alpine 3.14"]
	},
	{
		from: "1.21.4",
		on: ["alpine 3.15", "alpine 3.14"]
	},
	{
		from: "1.21.5",
		on: ["alpine 3.15"]
	},
	{
		from: "1.22.0",
		on: ["alpine 3.16"]
	},
	{
		from: "1.22.1",
		on: ["alpine 3.17", "alpine 3.16"]
	},
	{
		from: "1.23.0",
		on: ["alpine 3.16"]
	},
	{
		from: "1.23.2",
		on: ["alpine 3.17", "alpine 3.16"]
	},
	{
		from: "1.23.3",
		on: ["alpine 3.17"]
	},
	{
		from: "1.24.0",
		on: ["alpine 3.18", "alpine 3.17"]
	},
	{
		from: "1.25.0",
		on: ["alpine 3.17"]
	},
	{
		from: "1.25.1",
		on: ["alpine 3.18", "alpine 3.17"]
	},
	{
		from: "1.25.2",
		on: ["alpine 3.18"]
	},
	{
		from: "1.25.5",
		on: ["alpine 3.19"]
	},
	{
		from: "1.26.2",
		on: ["alpine 3.20"]
	},
	{
		from: "1.27.0",
		on: ["alpine 3.19"]
	},
	{
		from: "1.27.1",
		on: ["alpine 3.20"]
	},
	{
		from: "1.27.4",
		on: ["alpine 3.21"]
	},
	{
		from: "1.28.1",
		on: ["alpine 3.23"]
	},
	{
		from: "1.29.0",
		on: ["alpine 3.22"]
	},
	{
		from: "1.29.4",
		on: ["alpine 3.23"]
	}
], configurationFolders = [
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
]), nginxProgram = {
	id: "nginx",
	words: /nginx|openresty/,
	images: [
		{
			name: /^nginx(?:-unprivileged|-slim)?$/,
			release: /^v?(\d+\.\d+(?:\.\d+)?)(?=$|[-_.])/,
			bases: [{
				reference: /:.*alpine|linuxserver\//,
				rows: officialAlpineImages
			}, {
				reference: /./,
				rows: officialDebianImages
			}],
			libraries: []
		},
		{
			name: /^openresty$/,
			release: /^(\d+\.\d+\.\d+)\.\d+/,
			bases: [],
			libraries: [
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
			]
		},
		{
			name: /^nginx-(\d)(\d{2})$/,
			release: null,
			bases: [],
			libraries: []
		}
	],
	installed: /\b(?:install|add)\b[^\n]{0,1000}?[\s"']nginx(?:-[a-z]+)*(?:=|-(?=\d))?(\d+\.\d+(?:\.\d+)?)?/,
	built: /\bnginx-(\d+\.\d+\.\d+)\.tar/,
	ownRepository: /nginx\.org\/(?:packages|keys)|ppa:[\w.-]*nginx/,
	packages: {
		"debian 8": "1.6.2",
		"debian 9": "1.10.3",
		"debian 10": "1.14.2",
		"debian 11": "1.18.0",
		"debian 12": "1.22.1",
		"debian 13": "1.26.3",
		"ubuntu 16.04": "1.10.3",
		"ubuntu 18.04": "1.14.0",
		"ubuntu 20.04": "1.18.0",
		"ubuntu 22.04": "1.18.0",
		"ubuntu 24.04": "1.24.0",
		"ubuntu 25.04": "1.26.3",
		"ubuntu 25.10": "1.28.0",
		"alpine 3.3": "1.8.1",
		"alpine 3.4": "1.10.3",
		"alpine 3.5": "1.10.3",
		"alpine 3.6": "1.12.2",
		"alpine 3.7": "1.12.2",
		"alpine 3.8": "1.14.2",
		"alpine 3.9": "1.14.2",
		"alpine 3.10": "1.16.1",
		"alpine 3.11": "1.16.1",
		"alpine 3.12": "1.18.0",
		"alpine 3.13": "1.18.0",
		"alpine 3.14": "1.20.2",
		"alpine 3.15": "1.20.2",
		"alpine 3.16": "1.22.1",
		"alpine 3.17": "1.22.1",
		"alpine 3.18": "1.24.0",
		"alpine 3.19": "1.24.0",
		"alpine 3.20": "1.26.3",
		"alpine 3.21": "1.26.3",
		"alpine 3.22": "1.28.0",
		"alpine 3.23": "1.28.0",
		"rhel 7": "1.20.1",
		"rhel 8": "1.14.1",
		"rhel 9": "1.20.1",
		"rhel 10": "1.26.2",
		"amazon linux 2": "1.22.1",
		"amazon linux 2023": "1.24.0"
	},
	configurationFolders,
	serverPath: /nginx|openresty|conf\.d|sites-|vhost|\/templates\//,
	assumed: [
		{
			version: "1.30",
			openssl: "3.5",
			on: "debian 13"
		},
		{
			version: "1.28",
			openssl: "3.5",
			on: "debian 13"
		},
		{
			version: "1.26",
			openssl: "3.0",
			on: "debian 12"
		},
		{
			version: "1.24",
			openssl: "3.0",
			on: "ubuntu 24.04"
		},
		{
			version: "1.22",
			openssl: "3.0",
			on: "debian 12"
		},
		{
			version: "1.18",
			openssl: "1.1.1",
			on: "debian 11"
		}
	]
}, families = [{
	id: "nginx",
	program: nginxProgram,
	claims: [{
		mayHold: (e) => mayBeNginx(e) && (e.size ?? 0) <= 5e7,
		notation: "nginx-conf"
	}, {
		mayHold: mayEmbed,
		notation: "yaml"
	}],
	isDeclared: () => !1,
	load: () => import("./family-nginx.js")
}, {
	id: "haproxy",
	program: haproxyProgram,
	claims: [{
		mayHold: mayBeHaproxy,
		notation: "haproxy-cfg"
	}],
	isDeclared: () => !1,
	load: () => import("./family-haproxy.js")
}], declaredFamily = {
	id: "declared",
	program: null,
	claims: [],
	isDeclared: ({ endpoints: e }) => e.some(({ server: e }) => e !== void 0),
	load: () => import("./family-declared.js")
};
// src/survey/runtime-files.ts
function mayTellRuntime(e) {
	return e.kind === "submodule" || e.kind === "folder" || (e.size ?? 0) > largest ? !1 : isDockerfile(e.path) || /\.ya?ml$/.test(e.path);
}
const largest = 1e6;
function whyUnread({ path: e, kind: t, size: n }, r) {
	if (t === "submodule" || t === "folder" || !(isDockerfile(e) || isComposeFile(e))) return null;
	if ((n ?? 0) > largest) return `the file is larger than ${largest / 1e6} MB`;
	let i = r.text(e);
	return isUnread(i) ? unreadText(i) : i === void 0 ? "the file could not be read" : null;
}
function isComposeFile(e) {
	return /^(docker-)?compose([.-][^/]*)?\.ya?ml$/i.test(split(e).name);
}
function isDockerfile(e) {
	let { name: t } = split(e);
	return /^(Docker|Container)file(\.|$)/i.test(t) || /\.(docker|container)file$/i.test(t);
}
// src/survey/served-files.ts
function servedFiles(e, t) {
	let n = new Set();
	return {
		chainOf: (r) => {
			n.add(r);
			let i = t.parsedBytes(certificateFiles, r);
			return i === void 0 ? whyMissing(e, r) : i.certificates.length > 0 ? i.certificates : "holds no certificate that can be read";
		},
		textOf: (t) => (n.add(t), e.text(t)),
		used: n
	};
}
function whyMissing(e, t) {
	let n = e.bytes(t);
	return isUnread(n) ? unreadText(n) : "could not be read";
}
// src/notations/notations.data.ts
const notations = {
	data: {
		path: /\.(json|der|p12|pfx|pem|crt|cer|key)$/i,
		comments: []
	},
	xml: {
		path: /\.(plist|xml|html?)$/i,
		comments: ["<!--"]
	},
	code: {
		path: /\.(tf|hcl|tfvars|json5|jsonc|js|ts|go|swift|mm?|pbxproj|strings)$/i,
		comments: [
			"#",
			"//",
			"/*"
		]
	},
	yaml: {
		path: /\.ya?ml$/i,
		comments: ["#"]
	},
	dockerfile: {
		path: /(^|\/|\.)(docker|container)file(\.[^/]*)?$/i,
		comments: ["#"]
	},
	"nginx-conf": {
		path: null,
		comments: ["#"]
	},
	"haproxy-cfg": {
		path: null,
		comments: ["#"]
	}
}, declaredKeys = [
	"rsa-1024",
	"rsa-2048",
	"rsa-3072",
	"rsa-4096",
	"ecdsa-p256",
	"ecdsa-p384",
	"ecdsa-p521"
];
export { withoutTrailingSlashes as C, largestPlist as D, isProjectFile as E, mayHoldApp as O, treeIndex as S, isPlistPath as T, holdsHaproxy as _, mayTellRuntime as a, normalised as b, families as c, sharedFolders as d, stockFiles as f, haproxyProgram as g, mayEmbed as h, isDockerfile as i, nginxProgram as l, mayBeNginx as m, notations as n, whyUnread as o, largestFile as p, servedFiles as r, declaredFamily as s, declaredKeys as t, configurationFolders as u, mayBeHaproxy as v, isAppFile as w, split as x, joined as y };
