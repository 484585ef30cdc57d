import { G as candidateOf, H as isWithin, I as parseName, R as programNames, X as withFacts, Y as endpointAmong, _t as unknown, at as noClientCertificate, mt as known, ot as neutralDialect, pt as isKnown, w as libraryText } from "./tls.js";
import { l as libraryDefaults, o as isUnreadable, p as suitesNamed, s as libraryFor, u as readGroups, v as nearestVersion } from "./libraries.js";
// src/families/declared/declared-library.ts
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
		libraries: [libraryOf(n ?? "unknown", r ?? unversioned)],
		because: stated
	};
}
function usualLibraries({ version: e }, t) {
	if (t === null) return {
		libraries: [libraryOf("unknown", unversioned)],
		because: stated
	};
	let { library: n, libraryVersion: r } = t;
	if (r === "software") return {
		libraries: [libraryOf(n, e?.value ?? unversioned)],
		because: stated
	};
	if (r !== null) return {
		libraries: [libraryOf(n, r)],
		because: stated
	};
	if (n !== "openssl") return {
		libraries: [libraryOf(n, unversioned)],
		because: stated
	};
	let [i, ...a] = likelyOpenSsl.map((e) => libraryOf(n, e));
	return {
		libraries: [i, ...a],
		because: `${stated}, which do not name its OpenSSL: ${likelyOpenSsl[0]} is assumed`
	};
}
function libraryOf(e, t) {
	return {
		name: e,
		version: e === "openssl" ? nearestVersion(t) : t
	};
}
// src/families/declared/declared-tls.ts
function declaredTls(e) {
	let t = libraryFor(e.software.tlsLibrary), n = t.defaults(null), r = {
		...e,
		library: t,
		usual: n
	}, i = suitesOf(r);
	return {
		protocols: protocolsOf(r),
		cipherSuites: isKnown(i) ? {
			...i,
			value: i.value.suites
		} : i,
		tls13CipherSuites: tls13Of(r, i),
		suitePreference: orDefault(r, null, r.defaults?.preference ?? null, "order of preference", ownDefault(r, "suitePreference")),
		groups: groupsOf(r),
		signatureSchemes: known("library-default", null, `default of ${nameOf(r)}`),
		securityLevel: levelOf(r, i),
		dhParameters: dhOf(r),
		alpn: orDefault(r, r.declared.alpn, r.defaults?.alpn ?? null, "application protocols")
	};
}
function orDefault(e, t, n, r, i) {
	return t === null ? n === null ? i ?? unknown(`the settings do not tell its ${r}`, e.declared.at) : known(n, null, defaultText(e)) : known(t.value, t.at);
}
function ownDefault({ software: e, usual: t }, n) {
	return e.tlsLibrary.name === "openssl" ? void 0 : t[n];
}
function defaultText({ software: e, defaults: t }) {
	let n = e.version === "unversioned" ? "" : ` ${e.version}`;
	return `default of ${e.name}${n}${t?.evidence === "inferred" ? " (inferred)" : ""}`;
}
function protocolsOf(e) {
	let { declared: t, defaults: n, usual: r } = e, i = n?.protocols ?? null, a = r.protocols !== void 0 && isKnown(r.protocols) ? r.protocols.value : null, o = e.software.tlsLibrary.name === "openssl" ? i?.filter((e) => e === "SSLv3" || a?.includes(e)) : i;
	return orDefault(e, t.protocols, o ?? null, "protocol versions", ownDefault(e, "protocols"));
}
function suitesOf(e) {
	let { declared: t, defaults: n } = e, r = n?.ciphers ?? null;
	if (t.ciphers !== null) {
		let { value: n, at: r } = t.ciphers;
		return evaluated(e, withSuffix(e, n), r, null);
	}
	if (r !== null) return evaluated(e, r === "library" ? "DEFAULT" : r, null, defaultText(e));
	let i = ownDefault(e, "cipherSuites");
	return i !== void 0 && isKnown(i) ? {
		...i,
		value: {
			suites: i.value,
			tls13: null,
			securityLevel: null
		}
	} : unknown("the settings do not tell its cipher suites", t.at);
}
function withSuffix({ defaults: e }, t) {
	return suitesNamed(t) === null ? `${t}${e?.cipherSuffix ?? ""}` : t;
}
function evaluated(e, t, n, r) {
	let i = e.library.suites(t);
	return isUnreadable(i) ? unknown(i.kind === "refused" ? `${nameOf(e)} refuses the ciphers "${t.slice(0, 80)}": ${i.error}` : `the ciphers "${t.slice(0, 80)}" can't be read: ${i.error}`, n) : known(i, n, r);
}
function tls13Of(e, t) {
	let n = e.usual.tls13CipherSuites ?? unknown("the TLS 1.3 suites are not known", e.declared.at);
	if (isKnown(t)) {
		let { tls13: e } = t.value;
		return e !== null && e.length > 0 ? {
			...t,
			value: e
		} : n;
	}
	return isRefused(e) ? t : n;
}
function isRefused({ declared: e, library: t, ...n }) {
	if (e.ciphers === null) return !1;
	let r = t.suites(withSuffix({
		declared: e,
		...n
	}, e.ciphers.value));
	return isUnreadable(r) && r.kind === "refused";
}
function groupsOf(e) {
	let { declared: t, defaults: n, library: r, usual: i } = e, { groups: a } = i, o = t.groups?.value ?? n?.groups ?? null, s = t.groups?.at ?? null;
	if (o === null) return ownDefault(e, "groups") ?? unknown("the settings do not tell its groups", t.at);
	if (o === "library") return a ?? unknown(`the default groups of ${nameOf(e)} are not in the table`, t.at);
	let c = s === null ? readGroups(o) : r.groups(o);
	return isUnreadable(c) ? unknown(`the groups "${o.slice(0, 80)}" can't be read: ${c.error}`, s) : known(c.groups, s, s === null ? defaultText(e) : null);
}
function levelOf(e, t) {
	return e.software.tlsLibrary.name === "openssl" ? isKnown(t) && t.value.securityLevel !== null ? {
		...t,
		value: t.value.securityLevel
	} : e.usual.securityLevel ?? unknown("its security level is not known", e.declared.at) : known(0, null, `${nameOf(e)} has no security levels`);
}
function dhOf(e) {
	let t = e.defaults?.dhBits ?? null;
	return t === null ? ownDefault(e, "dhParameters") ?? unknown("the settings do not tell its Diffie-Hellman parameters", e.declared.at) : known(t === "none" ? t : { bits: t }, null, defaultText(e));
}
function nameOf({ software: e }) {
	return libraryText(e.tlsLibrary);
}
// src/families/declared/dialect.ts
function declaredDialect({ name: e }) {
	let suite = ({ openssl: t, iana: n }) => isNamedByOpenSsl(e) ? t : n, t = {
		protocols: (e) => `protocols: [${e.join(", ")}]`,
		cipherSuites: (e) => `ciphers: [${e.map(suite).join(", ")}]`,
		groups: (e) => `groups: [${e.join(", ")}]`,
		clientCertificate: (e) => `clientCertificate: { request: ${e} }`
	};
	return {
		...neutralDialect,
		suite,
		says: (e, n) => t[e](n)
	};
}
const isNamedByOpenSsl = (e) => e === "openssl" || e === "boringssl", since12 = ["TLSv1.2", "TLSv1.3"], since10 = [
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
	names: programNames.apache,
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
	names: programNames.haproxy,
	from: "2.8",
	library: "openssl",
	protocols: since12,
	ciphers: "library",
	groups: "library",
	preference: "server-chacha-by-client",
	alpn: ["h2", "http/1.1"],
	source: "haproxy/haproxy src/ssl_sock.c, src/cfgparse-ssl.c, doc/configuration.txt"
}, lighttpd = {
	...usual,
	names: programNames.lighttpd,
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
	names: programNames.go,
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
	names: programNames.caddy,
	libraryVersion: null,
	from: "2.10",
	ciphers: goAead,
	groups: "X25519MLKEM768:X25519:P-256",
	source: "caddyserver/caddy modules/caddytls/values.go, connpolicy.go"
}, java = {
	...usual,
	names: programNames.java,
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
	names: [...programNames.nginx, ...programNames.openresty],
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
	names: programNames.node,
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
	names: [...programNames.envoy, ...programNames.istio],
	from: "1.23",
	library: "boringssl",
	libraryVersion: "unversioned",
	protocols: since12,
	ciphers: "[ECDHE-ECDSA-AES128-GCM-SHA256|ECDHE-ECDSA-CHACHA20-POLY1305]:[ECDHE-RSA-AES128-GCM-SHA256|ECDHE-RSA-CHACHA20-POLY1305]:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384",
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
		names: programNames.traefik,
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
		names: programNames.traefik,
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
		names: programNames.tomcat,
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
			...programNames.jetty,
			...programNames.spring,
			...programNames.undertow
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
		names: programNames["gnutls-serv"],
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
		names: programNames.s_server,
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
		names: [...programNames.stunnel, ...programNames.hitch],
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
		names: [...programNames["aws-api-gateway"], ...programNames.cloudflare],
		refusal: "http-400",
		source: "the products answer a missing client certificate by an HTTP status"
	},
	{
		...managed,
		names: programNames["azure-application-gateway"],
		refusal: "http-400",
		source: "learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting"
	},
	{
		...managed,
		names: programNames.iis,
		library: "schannel",
		refusal: "http-400",
		source: "the handshake goes through, the request is refused"
	},
	{
		...managed,
		names: [...programNames["aws-alb"], ...programNames["gcp-alb"]],
		source: "a refused TLS connection"
	},
	{
		...usual,
		names: [...programNames.bun, ...programNames.grpc],
		library: "boringssl",
		libraryVersion: "unversioned",
		protocols: null,
		ciphers: null,
		groups: null,
		evidence: "observed",
		source: "on loopback"
	}
];
// src/families/declared/declared-endpoint.ts
function declaredEndpoint(e, t) {
	let n = defaultsFor(e), [r, ...i] = declaredSoftware(e, n).map((r) => candidateWith({
		declared: e,
		defaults: n,
		software: r
	}, t)).flatMap((e) => onLevels(e, n));
	return endpointAmong([r, ...i], "endpoints[].software.tlsLibrary");
}
function onLevels(e, t) {
	let { software: n, tls: r } = e, { securityLevel: i } = r, { name: a, version: o } = n.tlsLibrary, s = t !== null && t.libraryVersion !== null;
	if (a !== "openssl" || s || !isKnown(i) || i.at !== null) return [e];
	let c = libraryDefaults(nearestVersion(o)).packagedLevel;
	if (c === i.value) return [e];
	let l = `default of OpenSSL ${o} as Debian, Ubuntu and Red Hat build it`;
	return [e, withFacts(e, { securityLevel: known(c, null, l) })];
}
function candidateWith(e, t) {
	let { declared: n, software: r } = e;
	return candidateOf({
		names: t.map((e) => parseName(e)),
		namesFrom: "settings",
		port: n.port,
		software: r,
		transport: known("tls", n.at),
		named: {
			...declaredTls(e),
			certificates: known([{
				path: null,
				chain: unknown("is not in the tree", n.at)
			}], null, "the settings name no certificate"),
			clientCertificate: requestOf(e),
			nameHandling: known("serves", null, "the settings give it these names"),
			unknownNames: n.unknownNames === null ? known("software-default", null, "the settings do not tell it") : known(n.unknownNames.value, n.unknownNames.at)
		},
		location: n.at,
		root: n.at.path,
		dialect: declaredDialect(r.tlsLibrary)
	});
}
function requestOf({ declared: e, defaults: t }) {
	if (e.clientCertificate === null) return known(noClientCertificate, null, "the settings ask for none");
	let { value: n, at: r } = e.clientCertificate;
	if (n.request === "none") return known(noClientCertificate, r);
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
	return (t === null ? r[0] : r.find((e) => isWithin(t.value, e))) ?? null;
}
// src/families/declared/read.ts
const read = ({ facts: { endpoints: e } }) => {
	let t = new Map();
	for (let { name: n, server: r } of e) {
		if (r === void 0) continue;
		let e = t.get(r);
		e ? e.push(n) : t.set(r, [n]);
	}
	let n = [...t].map(([e, t]) => declaredEndpoint(e, t));
	return {
		endpoints: n,
		used: [...new Set(n.map(({ location: e }) => e.path))]
	};
};
export { read };
