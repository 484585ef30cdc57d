import { _t as unknown, dt as newest, ft as protocolVersions, mt as known, pt as isKnown$1, ut as compareVersions } from "./tls.js";
// src/apple/app.ts
const assumedMinimumOs = [15, 0], sslErrors = [
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
], coreTls = "coreTLS lib/sslAlertMessage.c, SSLProcessAlert", founding = "developer.apple.com/forums/thread/80638 (iOS 11)", nameMatch = "one of the eleven constants that iOS 12 added, named like the alert (Security-59306 SecBase.h)", notYet = "the constant that names the alert came with iOS 12 (Security-59306 SecBase.h)", kept = "an alert that had a constant keeps it", none = "no constant names the alert", alertCodes = [
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
			source: kept
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
			source: kept
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
			source: kept
		},
		ios12: {
			code: -9821,
			evidence: "inferred",
			source: kept
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
			source: kept
		},
		ios12: {
			code: -9822,
			evidence: "inferred",
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
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
			source: kept
		},
		ios12: {
			code: -9835,
			evidence: "inferred",
			source: kept
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
			source: kept
		},
		ios12: {
			code: -9836,
			evidence: "inferred",
			source: kept
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
			source: kept
		},
		ios12: {
			code: -9837,
			evidence: "inferred",
			source: kept
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
			source: kept
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
			source: kept
		},
		ios12: {
			code: -9839,
			evidence: "inferred",
			source: kept
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
			source: kept
		},
		ios12: {
			code: -9840,
			evidence: "inferred",
			source: kept
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
			source: none
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none
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
			source: none
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none
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
			source: none
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none
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
			source: none
		},
		ios12: {
			code: -9802,
			evidence: "inferred",
			source: none
		}
	}
], clientIds = [
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
	return compareReleases(releaseOf(e), t) >= 0;
}
function compareReleases(e, t) {
	return e[0] - t[0] || e[1] - t[1];
}
// src/apple/app-errors.ts
const names = new Map([...sslErrors, ...urlErrors].toReversed().map(({ code: e, name: t }) => [e, t]));
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
function subjectOf(e, t) {
	return certificateAlerts.has(e) ? "certificate-sent" : t;
}
function alertErrorsAt(e, t, n) {
	return alertErrors(t, e === "client-certificate" ? subjectOf(t, "no-certificate-sent") : "anything-else", n);
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
	return names.get(e);
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
	let [n, r] = [groupsOf(t[0] ?? ""), groupsOf(t[1] ?? "")];
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
function groupsOf(e) {
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
// src/apple/ats-generation.ts
function generationOf(e) {
	return isFrom(e, [18, 0]) ? "18.4" : isFrom(e, [17, 0]) ? "17" : isFrom(e, [10, 0]) ? "10" : "9";
}
function honoursTls13Floor$1(e) {
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
function entryOf(e, t) {
	return e.entries.findLast((e) => e.key === t);
}
// src/apple/ats-exception-policy.ts
function openDoubts(e) {
	return e.map((e) => ({
		words: e,
		otherwise: null
	}));
}
function exceptionDemands(e, t, n, r) {
	let i = exceptionKeys(e.dict, r), a = firstVariable(i);
	if (a !== null) return a;
	let o = i.insecure.state === "true", s = {
		cleartext: o ? "allowed" : "refused",
		ats: o ? "off" : "required",
		minimumVersion: effectiveFloor(i.floor, n),
		suites: suitesOf(o ? "insecure" : "secure", i.forwardSecrecy)
	}, c = [
		...e.doubts,
		...readingDoubts(i),
		...i.aliasDoubts,
		...niapDoubts(e.dict, t, n)
	];
	return known({
		...s,
		doubts: [...openDoubts(c), ...floorDoubts(s, n)]
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
function exceptionKeys(e, t) {
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
	return entryOf(e, `NSException${t}`) ?? (n === "18.4" ? void 0 : aliasOf(e, t));
}
function aliasOf(e, t) {
	return aliasPrefixes.map((n) => entryOf(e, `${n}${t}`)).find((e) => e !== void 0);
}
function aliasDoubt(e, t) {
	let n = entryOf(e, `NSException${t}`) === void 0 ? aliasOf(e, t) : void 0;
	return n === void 0 ? [] : [`${n.key} is not read by Apple's published parser (iOS 18.4 and later); whether URL loading still maps it is not known`];
}
function firstVariable(e) {
	let [t, n] = [
		["NSExceptionAllowsInsecureHTTPLoads", e.insecure],
		["NSExceptionRequiresForwardSecrecy", e.forwardSecrecy],
		["NSExceptionMinimumTLSVersion", e.floor]
	].find(([, { variable: e }]) => e !== null) ?? [];
	return n === void 0 ? null : unknown(`${t} holds ${n.variable}, which the tree does not resolve`, n.at);
}
function suitesOf(e, t) {
	return t.state === "false" ? e === "insecure" ? "library" : "ats-and-rsa" : "ats";
}
function effectiveFloor(e, t) {
	return e.version === "absent" || e.version === "unknown" || e.version === "TLSv1.3" && !honoursTls13Floor$1(t) ? "TLSv1.2" : e.version;
}
function readingDoubts({ insecure: e, forwardSecrecy: t, floor: n }) {
	return [
		e.doubt,
		t.doubt,
		n.doubt
	].filter((e) => e !== null);
}
function floorDoubts(e, t) {
	let { minimumVersion: n } = e;
	return !(n !== null && compareVersions(n, "TLSv1.2") < 0) || !isFrom(t, [26, 0]) ? [] : [{
		words: "OWASP MASTG-BEST-0042 says that iOS 26 no longer takes a minimum below TLS 1.2; the code of 26.0 reads it",
		otherwise: {
			...e,
			minimumVersion: "TLSv1.2"
		}
	}];
}
function niapDoubts(e, t, n) {
	if (!isFrom(n, [26, 2])) return [];
	let r = (e === null ? void 0 : entryOf(e, "NSExceptionRequiresNIAPTLSPackageVersion")) ?? entryOf(t, "NSRequiresNIAPTLSPackageVersion");
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
	let r = entryOf(e, "NSExceptionDomains")?.value;
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
	return readFlag(entryOf(e.dict, "NSIncludesSubdomains"), t);
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
	if (n.kind === "unknown") return unknown(n.reason, n.at);
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
	let n = globalKeys(e.ats, t);
	return localPolicy(e.host, n.local, t) ?? useException(e.use, n) ?? narrowedPolicy(e, n) ?? arbitraryLoadsPolicy(n.arbitrary) ?? known(fullAts(e), null, "App Transport Security without an exception");
}
function globalKeys(e, t) {
	let read = (n) => readFlag(entryOf(e, n), t), since10 = (e) => t === "9" ? readFlag(void 0, t) : read(e);
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
		doubts: openDoubts([
			...t,
			...addressDoubts(e),
			...niapDoubts(null, e.ats, e.client)
		])
	};
}
function addressDoubts({ host: e, client: t }) {
	return generationOf(t) !== "17" || parseAddress(e) === null ? [] : ["how iOS 17.0–18.3 treats IP addresses is documented, and not published as code"];
}
function freed(e, t, n) {
	let r = {
		cleartext: "allowed",
		ats: "off",
		minimumVersion: null,
		suites: "library",
		decidedBy: e,
		doubts: openDoubts(doubtOf(n))
	};
	return known(r, e?.at ?? null, t);
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
	return unknown(`${e} holds ${t.variable}, which the tree does not resolve`, t.at);
}
function withEarlier18(e, t) {
	if (!isKnown$1(e) || isKnown$1(t) && sameDemands(e.value, t.value)) return e;
	let n = {
		words: "iOS 18.0–18.3 may decide otherwise: its rules are those of iOS 17",
		otherwise: isKnown$1(t) ? demandsOf(t.value) : null
	};
	return {
		...e,
		value: {
			...e.value,
			doubts: [...e.value.doubts, n]
		}
	};
}
function demandsOf({ cleartext: e, ats: t, minimumVersion: n, suites: r }) {
	return {
		cleartext: e,
		ats: t,
		minimumVersion: n,
		suites: r
	};
}
function sameDemands(e, t) {
	return e.cleartext === t.cleartext && e.ats === t.ats && e.minimumVersion === t.minimumVersion && e.suites === t.suites;
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
		versions: offeredVersions(e, r.versions, t.minimumVersion),
		serverName: n === null || isIpAddress(n) ? null : n
	};
}
function offeredVersions(e, t, n) {
	let r = newest(t);
	if (n === null || r === void 0) return t;
	let i = n === "TLSv1.3" && !honoursTls13Floor(e) ? "TLSv1.2" : n;
	return protocolVersions.filter((e) => compareVersions(e, i) >= 0 && compareVersions(e, r) <= 0).toReversed();
}
function honoursTls13Floor(e) {
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
	return rootNames.has(attributeOf(e.issuer, "CN") ?? "");
}
function isKnown(e) {
	let t = attributeOf(e, "O");
	return t !== void 0 && organisations.has(t);
}
function attributeOf(e, t) {
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
	return candidateNames(e, n).some((e) => matches(e.toLowerCase(), r));
}
function candidateNames({ dnsNames: e, commonName: t }, n) {
	return e.length === 0 && t !== null && !isFrom(n, [13, 0]) ? [t] : e;
}
function matches(e, t) {
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
function refused(e, t, n, r, i = null) {
	return {
		kind: e,
		certificate: t,
		detail: n,
		rule: r,
		doubt: i
	};
}
function firstFailure(e, t, n) {
	for (let r of e) {
		let e = inForce(r, t), i = e === "no" ? null : n(r);
		if (i !== null) return e === "partly" ? {
			...i,
			doubt: onlyLater
		} : i;
	}
	return null;
}
const onlyLater = "the rule came with a later one of the releases that this client stands for";
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
	if (t.kind === "self-signed") return refused("self-signed", r, `the certificate ${r.subject} is self-signed`, "system");
	let i = n.certificates.at(-1) ?? r;
	return refused("untrusted-ca", r, `the certificate is issued by ${n.end === "root" ? i.subject : i.issuer}, which is no CA that iOS trusts`, "system", privateDoubt(e));
}
function privateDoubt({ issuer: e, client: t, path: n }) {
	return e.basis === "certain" || n.certificates[0].notBefore.getTime() >= Date.parse("2018-10-16T00:00:00Z") && isFrom(t, [12, 2]) ? null : "the issuer is judged by its name alone";
}
function checkCompleteness(e) {
	let t = lonelyLeaf(e);
	return t === null || fetchableIssuers(t).length > 0 ? null : refused("incomplete-chain", t, `the intermediate ${t.issuer} is not sent, and the certificate names no http address to fetch it from`, "system");
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
	return refused("name-mismatch", t, `the certificate ${n.length > 0 ? `is for ${n.join(", ")}` : nameless(t)}, and the app asks for ${e.host}`, "system");
}
function nameless({ commonName: e }) {
	return `has no subject alternative name${e === null ? "" : `, only the common name ${e}`}`;
}
function checkDates(e) {
	let { now: t, path: n, issuer: r } = e;
	for (let [i, a] of n.certificates.entries()) {
		let n = i > 0 && r.kind === "public" ? newerTwin : null, o = calledBy(a, e);
		if (!(t.getTime() <= a.notAfter.getTime())) return refused("expired", a, `${o} expired on ${dayOf(a.notAfter)}`, "system", n);
		if (!(t.getTime() >= a.notBefore.getTime())) return refused("not-yet-valid", a, `${o} is valid only from ${dayOf(a.notBefore)}`, "system", n);
	}
	return null;
}
const newerTwin = "iOS may hold a newer certificate of the same CA";
function checkKeySize(e) {
	return firstFailure(keySizeRules, e, (t) => {
		let n = (t.root === "included" ? e.path.certificates : withoutRoot(e)).find((e) => isWeak(e, t));
		return n === void 0 ? null : refused("weak-key", n, keyDetail(n, t, e), t.rule, keyDoubt(t, e));
	});
}
function isWeak({ key: e }, t) {
	return e.kind === "rsa" ? e.bits < t.rsa : e.kind === "ec" ? e.bits < t.ec : t.otherKeys === "refused";
}
function keyDetail(e, t, n) {
	let { kind: r, bits: i } = e.key, a = r === "rsa" || r === "ec" ? `an ${r.toUpperCase()} key of ${i} bits` : `a key of kind ${r}`, o = t.rule === "ats" ? "ATS" : "iOS";
	return `${calledBy(e, n)} has ${a}; ${o} requires RSA of ${t.rsa} or EC of ${t.ec} bits`;
}
function keyDoubt(e, { policy: t }) {
	return e.rule === "ats" && t.suites === "ats-and-rsa" ? "NSExceptionRequiresForwardSecrecy = NO is documented to drop this check" : null;
}
function checkSignatureHash(e) {
	let t = e.path.certificates.filter((e) => e.selfSigned === "no");
	return firstFailure(signatureHashRules, e, (n) => {
		let r = t.find((e) => n.hashes.includes(e.signatureHash));
		if (r === void 0) return null;
		let i = n.rule === "ats" ? "ATS" : "iOS";
		return refused("weak-hash", r, `${calledBy(r, e)} is signed with ${r.signatureHash.toUpperCase()}; ${i} requires SHA-256 or better`, n.rule);
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
		return refused("usage", t, `the certificate has ${i}; iOS requires server authentication`, e.rule);
	});
}
function checkIssuerUsage(e) {
	let [, ...t] = e.path.certificates;
	for (let n of t) {
		let t = calledBy(n, e);
		if (n.basicConstraints?.ca === "no") return refused("usage", n, `${t} is not marked as a CA (basicConstraints)`, "system");
		let r = n.extendedKeyUsages;
		if (isFrom(e.client, [14, 0]) && e.issuer.kind === "public" && n.selfSigned === "no" && r !== null && !r.some((e) => e === serverAuth || e === anyUsage)) return refused("usage", n, `${t} has extended key usages without server authentication`, "system");
	}
	return null;
}
function checkValidity(e) {
	let [t] = e.path.certificates;
	return firstFailure(validityRules, e, (e) => {
		if (t.notBefore.getTime() < Date.parse(e.issuedFrom) || secondsOf(t) <= allowed(e)) return null;
		let n = `the certificate is valid for ${Math.ceil(secondsOf(t) / secondsPerDay)} days; iOS takes at most ${e.days} for those issued from ${e.issuedFrom.slice(0, 10)} on`;
		return refused("validity-too-long", t, n, e.rule);
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
// src/apple/platform.ts
const applePlatform = {
	name: "iOS",
	clients: clientIds,
	typicalClients: [
		"ios-9",
		"ios-12.2",
		"ios-18"
	],
	assumedMinimum: assumedMinimumOs,
	minimumOf: ({ minimumOs: e }) => e,
	clientsFrom,
	policyFor: (e, t, n) => {
		let r = e === null ? known(null) : e.ats;
		return isKnown$1(r) ? hostPolicy(r.value, t, n) : r;
	},
	policyOtherwise: (e, { otherwise: t }) => t === null ? null : {
		...e,
		...t
	},
	hello: (e, t, n) => helloFor(clientOf(e), t, n),
	trust: trustEvaluator,
	errors: appErrors,
	rangeText
}, reference = "https://developer.apple.com/documentation/bundleresources/information-property-list/", current = {
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
		source: `${reference}nsapptransportsecurity/nsallowsarbitraryloads`
	},
	{
		...current,
		key: "NSAllowsArbitraryLoadsForMedia",
		level: "global",
		type: "boolean",
		since: "10.0",
		source: `${reference}nsapptransportsecurity/nsallowsarbitraryloadsformedia`
	},
	{
		...current,
		key: "NSAllowsArbitraryLoadsInWebContent",
		level: "global",
		type: "boolean",
		since: "10.0",
		source: `${reference}nsapptransportsecurity/nsallowsarbitraryloadsinwebcontent`
	},
	{
		...current,
		key: "NSAllowsLocalNetworking",
		level: "global",
		type: "boolean",
		since: "10.0",
		source: `${reference}nsapptransportsecurity/nsallowslocalnetworking`
	},
	{
		...current,
		key: "NSRequiresNIAPTLSPackageVersion",
		level: "global",
		type: "niap",
		since: "26.4",
		source: `${reference}nsrequiresniaptlspackageversion`
	},
	{
		...current,
		key: "NSExceptionDomains",
		level: "global",
		type: "dictionary",
		since: "9.0",
		source: `${reference}nsapptransportsecurity/nsexceptiondomains`
	},
	{
		...current,
		key: "NSPinnedDomains",
		level: "global",
		type: "dictionary",
		since: "14.0",
		source: `${reference}nsapptransportsecurity/nspinneddomains`
	},
	{
		...current,
		key: "NSIncludesSubdomains",
		level: "exception",
		type: "boolean",
		since: "9.0",
		source: `${reference}nsincludessubdomains`
	},
	{
		...current,
		key: "NSExceptionAllowsInsecureHTTPLoads",
		level: "exception",
		type: "boolean",
		since: "9.0",
		source: `${reference}nsexceptionallowsinsecurehttploads`
	},
	{
		...current,
		key: "NSExceptionMinimumTLSVersion",
		level: "exception",
		type: "tls-version",
		since: "9.0",
		source: `${reference}nsexceptionminimumtlsversion`
	},
	{
		...current,
		key: "NSExceptionRequiresForwardSecrecy",
		level: "exception",
		type: "boolean",
		since: "9.0",
		source: `${reference}nsexceptionrequiresforwardsecrecy`
	},
	{
		...current,
		key: "NSExceptionRequiresNIAPTLSPackageVersion",
		level: "exception",
		type: "niap",
		since: "26.4",
		source: `${reference}nsrequiresniaptlspackageversion`
	},
	{
		...current,
		key: "NSRequiresCertificateTransparency",
		level: "exception",
		type: "boolean",
		since: "10.0",
		status: "obsolete",
		source: `${reference}nsrequirescertificatetransparency`
	},
	{
		...current,
		key: "NSIncludesSubdomains",
		level: "pinned",
		type: "boolean",
		since: "14.0",
		source: `${reference}nspinneddomains`
	},
	{
		...current,
		key: "NSPinnedCAIdentities",
		level: "pinned",
		type: "identities",
		since: "14.0",
		source: `${reference}nspinneddomains`
	},
	{
		...current,
		key: "NSPinnedLeafIdentities",
		level: "pinned",
		type: "identities",
		since: "14.0",
		source: `${reference}nspinneddomains`
	},
	{
		...current,
		key: "SPKI-SHA256-BASE64",
		level: "identity",
		type: "string",
		since: "14.0",
		source: `${reference}nspinneddomains`
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
		found: textOf(t),
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
	let t = textOf(e).trim().toLowerCase();
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
	let n = textOf(t);
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
		kind: "unusable-pins",
		at: n.at,
		found: t,
		intended: null,
		effect: r
	} : {
		...wrongType(e, "an array"),
		kind: "unusable-pins",
		effect: r
	};
}
function pinProblem(e) {
	let t = entryOf(e, "SPKI-SHA256-BASE64")?.value, n = t?.kind === "string" ? t.value : "";
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
		found: textOf(t),
		intended: null,
		effect: `${e} takes ${n}`
	};
}
function textOf(e) {
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
	return nearest(e, r.filter((e) => e.level === t)) ?? nearest(e, r);
}
function nearest(e, t) {
	if (e.length > 80) return null;
	let n = Math.max(2, Math.floor(e.length * .16));
	return t.filter(({ key: t }) => Math.abs(t.length - e.length) <= n).map(({ key: t }) => ({
		key: t,
		distance: editDistance(e.toLowerCase(), t.toLowerCase())
	})).filter(({ distance: e }) => e <= n).toSorted((e, t) => e.distance - t.distance)[0]?.key ?? null;
}
function editDistance(e, t) {
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
		...a === null ? [] : [placed(a, r)],
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
	let r = entryOf(t, "NSIncludesSubdomains"), i = parseAddress(e) !== null || /^[\da-f.:]+\/\d+$/i.test(e);
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
	return n === null ? r : [...r, placed(n, `${t}.SPKI-SHA256-BASE64`)];
}
const narrowing = [
	"NSAllowsLocalNetworking",
	"NSAllowsArbitraryLoadsInWebContent",
	"NSAllowsArbitraryLoadsForMedia"
];
function nullified({ key: e, keyAt: t, value: n }, r) {
	if (e !== "NSAllowsArbitraryLoads" || n.kind !== "boolean" || !n.value) return [];
	let i = narrowing.filter((e) => entryOf(r, e) !== void 0);
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
function placed(e, t) {
	return {
		...e,
		keyPath: t
	};
}
export { assumedMinimumOs as C, urlErrors as S, lostConnection as _, lonelyLeaf as a, isFrom as b, clientOf as c, hostPolicy as d, entryOf as f, errorName as g, codesOfAlert as h, fetchableIssuers as i, clientsFrom as l, closedInHandshake as m, nearestKey as n, certificatePath as o, alertErrors as p, applePlatform as r, issuerOf as s, checkAtsDictionary as t, rangeText as u, subjectOf as v, sslErrors as x, clientIds as y };
