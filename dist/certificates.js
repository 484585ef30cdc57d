import { a as __toESM } from "./rolldown-runtime.js";
import { vt as wholeFile, wt as namedFiles } from "./tls.js";
import { n as require_util, t as require_rc2 } from "./vendor-forge.js";
import { X509Certificate, createDecipheriv, createHash, createHmac, pbkdf2Sync } from "node:crypto";
// src/certificates/der.ts
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
// src/certificates/oids.data.ts
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
}, begin = /-----BEGIN ([A-Z0-9 #.]{1,64})-----/y;
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
// src/certificates/pkcs12-key.ts
var import_util = __toESM(require_util(), 1), import_rc2 = __toESM(require_rc2(), 1);
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
// src/certificates/pkcs12-encryption.ts
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
// src/certificates/pkcs12.ts
const passwordNeeded = "it needs a password; ats-gate reads PKCS#12 files only where the password is empty";
function readPkcs12(e) {
	let [t, n, r] = isA(e, tags.sequence) && childrenOf(e) || [];
	if (integerOf(t) !== 3 || n === void 0) return null;
	let i = contentOf(n, pkcs.data), a = i === null ? null : childrenOfBytes(i);
	if (i === null || a === null) return {
		...nothing,
		problems: ["its structure is malformed"]
	};
	if (a.length > 8) return {
		...nothing,
		problems: ["it has more than 8 parts"]
	};
	let o = r === void 0 ? void 0 : macPassword(r, i);
	return joined(a.map((e) => partContents(e, o)));
}
const nothing = {
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
	return r === null || n > 4 ? problem$1("its structure is malformed") : joined(r.map((e) => bagContents(e, t, n)));
}
function bagContents(e, t, n) {
	let [r, i] = childrenOf(e) ?? [], [a] = (i && childrenOf(i)) ?? [];
	if (a === void 0) return nothing;
	switch (oidOf(r)) {
		case pkcs.keyBag: return {
			...nothing,
			keys: [{ encrypted: "no" }]
		};
		case pkcs.shroudedKeyBag: return {
			...nothing,
			keys: [{ encrypted: t ? "no" : "yes" }]
		};
		case pkcs.certBag: return certificateIn(a);
		case pkcs.safeContentsBag: return bagsIn(a.encoded, t, n + 1);
		default: return nothing;
	}
}
function certificateIn(e) {
	let [t, n] = childrenOf(e) ?? [], [r] = (n && childrenOf(n)) ?? [], i = oidOf(t) === pkcs.x509Certificate && isA(r, tags.octetString) ? octetsOf(r) : null;
	return i === null ? nothing : {
		...nothing,
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
		...nothing,
		problems: [e]
	};
}
function joined(e) {
	return {
		certificates: e.flatMap((e) => e.certificates),
		keys: e.flatMap((e) => e.keys),
		problems: [...new Set(e.flatMap((e) => e.problems))]
	};
}
// src/certificates/private-key.ts
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
// src/certificates/distinguished-name.ts
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
// src/certificates/ip-address.ts
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
// src/certificates/extensions.ts
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
// src/certificates/public-key.ts
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
// src/certificates/x509.ts
const largestCertificate = 262144;
function certificateFrom(e, t) {
	let n = readDer(e), r = n === null ? null : certificateFields(n);
	if (n === null || r === null) return { unreadable: "its structure is not that of an X.509 certificate" };
	if (n.encoded.length > largestCertificate) return { unreadable: `it is larger than ${largestCertificate / 1024} KiB` };
	let i = openedByOpenssl(n.encoded);
	return "unreadable" in i ? i : factsOf(new Uint8Array(n.encoded), r, i, t);
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
function factsOf(e, t, n, r) {
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
// src/certificates/certificate-file.ts
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
function certificatesInPkcs7(e) {
	let [t, n] = isA(e, tags.sequence) && childrenOf(e) || [];
	if (oidOf(t) !== pkcs.signedData || !isContext(n, 0)) return null;
	let [r] = childrenOf(n) ?? [], i = ((r && childrenOf(r)) ?? []).find((e) => isContext(e, 0));
	return i === void 0 ? [] : (childrenOf(i) ?? []).filter((e) => isA(e, tags.sequence)).map((e) => e.encoded);
}
// src/certificates/certificates-reader.ts
const keyExtension = /\.(?:pem|key|crt|cer|cert|der|p12|pfx|p8|p7b|p7c|pk8)(?:\.[\w-]+)?$/i, keyName = /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|(?:priv(?:ate)?[-_]?key|server[-_]key|tls[-_]key).*)$/i, keyInside = /\.key\./i;
function mayHoldKey(e) {
	let t = e.path.slice(e.path.lastIndexOf("/") + 1);
	return e.kind !== "file" || (e.size ?? 0) > 4194304 ? !1 : keyExtension.test(t) || keyName.test(t) || keyInside.test(t);
}
function privateKeysIn(e, t) {
	return namedFiles(e, mayHoldKey).flatMap(({ path: e }) => t.parsedBytes(certificateFiles, e)?.privateKeys ?? []);
}
const certificateFiles = {
	id: "certificates",
	parseBytes: readCertificates
};
export { mayHoldKey as n, privateKeysIn as r, certificateFiles as t };
