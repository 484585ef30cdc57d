import { A as suiteByOpenSslName, B as isAtLeast, C as refuse, J as earlyContext, O as suiteByCode, S as need, U as releaseNumbers, W as rowFor, _ as signallingSuites, b as goOn, dt as newest, f as ranked, ft as protocolVersions, g as offeredSuitesText, h as listText, ht as knownValue, k as suiteByIanaName, mt as known, p as namedGroups, pt as isKnown, ut as compareVersions, v as suitesText, x as isStop, y as versionsText } from "./tls.js";
// src/libraries/openssl/cipher-aliases.data.ts
const aes128 = [
	"AES128",
	"AES128GCM",
	"AES128CCM",
	"AES128CCM8"
], aes256 = [
	"AES256",
	"AES256GCM",
	"AES256CCM",
	"AES256CCM8"
], camellia = ["CAMELLIA128", "CAMELLIA256"], aria = ["ARIA128GCM", "ARIA256GCM"], notNull = { allBut: "eNULL" }, authenticated = { allBut: "aNULL" }, cipherAliases = [
	{
		name: "ALL",
		encryption: notNull
	},
	{
		name: "COMPLEMENTOFALL",
		encryption: ["eNULL"]
	},
	{
		name: "COMPLEMENTOFDEFAULT",
		classes: ["NOT_DEFAULT"]
	},
	{
		name: "kRSA",
		keyExchange: ["kRSA"]
	},
	{
		name: "kDHr",
		in: "1.0.2",
		keyExchange: ["kDHr"]
	},
	{
		name: "kDHd",
		in: "1.0.2",
		keyExchange: ["kDHd"]
	},
	{
		name: "kDH",
		in: "1.0.2",
		keyExchange: ["kDHr", "kDHd"]
	},
	{
		name: "kEDH",
		keyExchange: ["kDHE"]
	},
	{
		name: "kDHE",
		keyExchange: ["kDHE"]
	},
	{
		name: "DH",
		keyExchange: [
			"kDHr",
			"kDHd",
			"kDHE"
		]
	},
	{
		name: "kECDHr",
		in: "1.0.2",
		keyExchange: ["kECDHr"]
	},
	{
		name: "kECDHe",
		in: "1.0.2",
		keyExchange: ["kECDHe"]
	},
	{
		name: "kECDH",
		in: "1.0.2",
		keyExchange: ["kECDHr", "kECDHe"]
	},
	{
		name: "kEECDH",
		keyExchange: ["kECDHE"]
	},
	{
		name: "kECDHE",
		keyExchange: ["kECDHE"]
	},
	{
		name: "ECDH",
		keyExchange: [
			"kECDHr",
			"kECDHe",
			"kECDHE"
		]
	},
	{
		name: "kPSK",
		keyExchange: ["kPSK"]
	},
	{
		name: "kRSAPSK",
		in: "1.1.1+",
		keyExchange: ["kRSAPSK"]
	},
	{
		name: "kECDHEPSK",
		in: "1.1.1+",
		keyExchange: ["kECDHEPSK"]
	},
	{
		name: "kDHEPSK",
		in: "1.1.1+",
		keyExchange: ["kDHEPSK"]
	},
	{
		name: "kSRP",
		keyExchange: ["kSRP"]
	},
	{
		name: "aRSA",
		authentication: ["aRSA"]
	},
	{
		name: "aDSS",
		authentication: ["aDSS"]
	},
	{
		name: "DSS",
		authentication: ["aDSS"]
	},
	{
		name: "aNULL",
		authentication: ["aNULL"]
	},
	{
		name: "aDH",
		in: "1.0.2",
		authentication: ["aDH"]
	},
	{
		name: "aECDH",
		in: "1.0.2",
		authentication: ["aECDH"]
	},
	{
		name: "aECDSA",
		authentication: ["aECDSA"]
	},
	{
		name: "ECDSA",
		authentication: ["aECDSA"]
	},
	{
		name: "aPSK",
		authentication: ["aPSK"]
	},
	{
		name: "aSRP",
		authentication: ["aSRP"]
	},
	{
		name: "EDH",
		keyExchange: ["kDHE"],
		authentication: authenticated
	},
	{
		name: "DHE",
		keyExchange: ["kDHE"],
		authentication: authenticated
	},
	{
		name: "EECDH",
		keyExchange: ["kECDHE"],
		authentication: authenticated
	},
	{
		name: "ECDHE",
		keyExchange: ["kECDHE"],
		authentication: authenticated
	},
	{
		name: "NULL",
		encryption: ["eNULL"]
	},
	{
		name: "RSA",
		keyExchange: ["kRSA"],
		authentication: ["aRSA"]
	},
	{
		name: "ADH",
		keyExchange: ["kDHE"],
		authentication: ["aNULL"]
	},
	{
		name: "AECDH",
		keyExchange: ["kECDHE"],
		authentication: ["aNULL"]
	},
	{
		name: "PSK",
		in: "1.0.2",
		keyExchange: ["kPSK"],
		authentication: ["aPSK"]
	},
	{
		name: "PSK",
		in: "1.1.1+",
		keyExchange: [
			"kPSK",
			"kRSAPSK",
			"kECDHEPSK",
			"kDHEPSK"
		]
	},
	{
		name: "SRP",
		keyExchange: ["kSRP"]
	},
	{
		name: "DES",
		in: "1.0.2",
		encryption: ["DES"]
	},
	{
		name: "3DES",
		encryption: ["3DES"]
	},
	{
		name: "RC4",
		encryption: ["RC4"]
	},
	{
		name: "RC2",
		encryption: ["RC2"]
	},
	{
		name: "IDEA",
		encryption: ["IDEA"]
	},
	{
		name: "SEED",
		encryption: ["SEED"]
	},
	{
		name: "eNULL",
		encryption: ["eNULL"]
	},
	{
		name: "AES128",
		encryption: aes128
	},
	{
		name: "AES256",
		encryption: aes256
	},
	{
		name: "AES",
		encryption: [...aes128, ...aes256]
	},
	{
		name: "AESGCM",
		encryption: ["AES128GCM", "AES256GCM"]
	},
	{
		name: "AESCCM",
		in: "1.1.1+",
		encryption: [
			"AES128CCM",
			"AES256CCM",
			"AES128CCM8",
			"AES256CCM8"
		]
	},
	{
		name: "AESCCM8",
		in: "1.1.1+",
		encryption: ["AES128CCM8", "AES256CCM8"]
	},
	{
		name: "CAMELLIA128",
		encryption: ["CAMELLIA128"]
	},
	{
		name: "CAMELLIA256",
		encryption: ["CAMELLIA256"]
	},
	{
		name: "CAMELLIA",
		encryption: camellia
	},
	{
		name: "CHACHA20",
		in: "1.1.1+",
		encryption: ["CHACHA20/POLY1305"]
	},
	{
		name: "ARIA",
		in: "1.1.1+",
		encryption: aria
	},
	{
		name: "ARIAGCM",
		in: "1.1.1+",
		encryption: aria
	},
	{
		name: "ARIA128",
		in: "1.1.1+",
		encryption: ["ARIA128GCM"]
	},
	{
		name: "ARIA256",
		in: "1.1.1+",
		encryption: ["ARIA256GCM"]
	},
	{
		name: "CBC",
		in: "3.0+",
		encryption: [
			"DES",
			"3DES",
			"RC2",
			"IDEA",
			"AES128",
			"AES256",
			"SEED",
			...camellia
		]
	},
	{
		name: "MD5",
		mac: ["MD5"]
	},
	{
		name: "SHA1",
		mac: ["SHA1"]
	},
	{
		name: "SHA",
		mac: ["SHA1"]
	},
	{
		name: "SHA256",
		mac: ["SHA256"]
	},
	{
		name: "SHA384",
		mac: ["SHA384"]
	},
	{
		name: "SSLv2",
		in: "1.0.2",
		minimum: ["SSLv2"]
	},
	{
		name: "SSLv3",
		minimum: ["SSLv3"]
	},
	{
		name: "TLSv1",
		in: "1.0.2",
		minimum: ["SSLv3"]
	},
	{
		name: "TLSv1",
		in: "1.1.1+",
		minimum: ["TLSv1.0"]
	},
	{
		name: "TLSv1.0",
		in: "1.1.1+",
		minimum: ["TLSv1.0"]
	},
	{
		name: "TLSv1.2",
		minimum: ["TLSv1.2"]
	},
	{
		name: "EXP",
		in: "1.0.2",
		classes: ["EXPORT"]
	},
	{
		name: "EXPORT",
		in: "1.0.2",
		classes: ["EXPORT"]
	},
	{
		name: "EXPORT40",
		in: "1.0.2",
		classes: ["EXP40"]
	},
	{
		name: "EXPORT56",
		in: "1.0.2",
		classes: ["EXP56"]
	},
	{
		name: "LOW",
		classes: ["LOW"]
	},
	{
		name: "MEDIUM",
		classes: ["MEDIUM"]
	},
	{
		name: "HIGH",
		classes: ["HIGH"]
	},
	{
		name: "FIPS",
		encryption: notNull,
		classes: ["FIPS"]
	},
	{
		name: "EXP-DHE-DSS-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["EXPORT", "EXP40"]
	},
	{
		name: "DHE-DSS-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["NOT_EXP", "LOW"]
	},
	{
		name: "EXP-DHE-RSA-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["EXPORT", "EXP40"]
	},
	{
		name: "DHE-RSA-DES-CBC-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: ["NOT_EXP", "LOW"]
	},
	{
		name: "DHE-DSS-DES-CBC3-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: [
			"NOT_EXP",
			"HIGH",
			"FIPS"
		]
	},
	{
		name: "DHE-RSA-DES-CBC3-SHA",
		in: "1.0.2",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		minimum: ["SSLv3"],
		classes: [
			"NOT_EXP",
			"HIGH",
			"FIPS"
		]
	},
	{
		name: "EDH-DSS-DES-CBC3-SHA",
		in: "1.1.1+",
		keyExchange: ["kDHE"],
		authentication: ["aDSS"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		classes: ["HIGH", "FIPS"]
	},
	{
		name: "EDH-RSA-DES-CBC3-SHA",
		in: "1.1.1+",
		keyExchange: ["kDHE"],
		authentication: ["aRSA"],
		encryption: ["3DES"],
		mac: ["SHA1"],
		classes: ["HIGH", "FIPS"]
	}
], unavailableEncryption = [
	{
		version: "1.0.2",
		encryption: [],
		source: "OpenSSL 1.0.2u, default build",
		evidence: "source"
	},
	{
		version: "1.1.1",
		encryption: ["IDEA"],
		source: "Debian 1.1.1w (no-idea)",
		evidence: "observed"
	},
	{
		version: "3.0+",
		encryption: [
			"RC4",
			"RC2",
			"IDEA",
			"SEED"
		],
		source: "Debian 3.0.19 and 3.5.7: the legacy provider has them, the default provider has not",
		evidence: "observed"
	}
], namesOfOtherBuilds = "PROFILE=SYSTEM.kGOST.kGOST18.aGOST.aGOST01.aGOST12.aGOST94.GOST.GOST94.GOST89MAC.GOST12.KRB5.kKRB5.aKRB5.FZA.kFZA.aFZA.eFZA.EXP-ADH-DES-CBC-SHA.EXP-ADH-RC4-MD5.EXP-DES-CBC-SHA.EXP-EDH-DSS-DES-CBC-SHA.EXP-EDH-RSA-DES-CBC-SHA.EXP-RC2-CBC-MD5.EXP-RC4-MD5.EXP1024-DES-CBC-SHA.EXP1024-RC4-SHA.ADH-DES-CBC-SHA.DES-CBC-SHA.DES-CBC-MD5.DES-CBC3-MD5.EDH-DSS-DES-CBC-SHA.EDH-RSA-DES-CBC-SHA.DHE-DSS-RC4-SHA.IDEA-CBC-MD5.RC2-CBC-MD5".split("."), modernClasses = [
	[1, []],
	[2, ["FIPS"]],
	[4, ["NOT_DEFAULT", "MEDIUM"]],
	[5, ["NOT_DEFAULT", "MEDIUM"]],
	[7, ["NOT_DEFAULT", "MEDIUM"]],
	[10, ["NOT_DEFAULT", "MEDIUM"]],
	[19, ["NOT_DEFAULT", "MEDIUM"]],
	[22, ["NOT_DEFAULT", "MEDIUM"]],
	[24, ["NOT_DEFAULT", "MEDIUM"]],
	[27, ["NOT_DEFAULT", "MEDIUM"]],
	[44, ["FIPS"]],
	[45, ["FIPS"]],
	[46, ["FIPS"]],
	[47, ["HIGH", "FIPS"]],
	[50, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[51, ["HIGH", "FIPS"]],
	[52, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[53, ["HIGH", "FIPS"]],
	[56, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[57, ["HIGH", "FIPS"]],
	[58, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[59, ["FIPS"]],
	[60, ["HIGH", "FIPS"]],
	[61, ["HIGH", "FIPS"]],
	[64, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[65, ["NOT_DEFAULT", "HIGH"]],
	[68, ["NOT_DEFAULT", "HIGH"]],
	[69, ["NOT_DEFAULT", "HIGH"]],
	[70, ["NOT_DEFAULT", "HIGH"]],
	[103, ["HIGH", "FIPS"]],
	[106, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[107, ["HIGH", "FIPS"]],
	[108, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[109, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[132, ["NOT_DEFAULT", "HIGH"]],
	[135, ["NOT_DEFAULT", "HIGH"]],
	[136, ["NOT_DEFAULT", "HIGH"]],
	[137, ["NOT_DEFAULT", "HIGH"]],
	[138, ["NOT_DEFAULT", "MEDIUM"]],
	[139, ["NOT_DEFAULT", "MEDIUM"]],
	[140, ["HIGH", "FIPS"]],
	[141, ["HIGH", "FIPS"]],
	[142, ["NOT_DEFAULT", "MEDIUM"]],
	[143, ["NOT_DEFAULT", "MEDIUM"]],
	[144, ["HIGH", "FIPS"]],
	[145, ["HIGH", "FIPS"]],
	[146, ["NOT_DEFAULT", "MEDIUM"]],
	[147, ["NOT_DEFAULT", "MEDIUM"]],
	[148, ["HIGH", "FIPS"]],
	[149, ["HIGH", "FIPS"]],
	[150, ["NOT_DEFAULT", "MEDIUM"]],
	[153, ["NOT_DEFAULT", "MEDIUM"]],
	[154, ["NOT_DEFAULT", "MEDIUM"]],
	[155, ["NOT_DEFAULT", "MEDIUM"]],
	[156, ["HIGH", "FIPS"]],
	[157, ["HIGH", "FIPS"]],
	[158, ["HIGH", "FIPS"]],
	[159, ["HIGH", "FIPS"]],
	[162, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[163, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[166, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[167, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[168, ["HIGH", "FIPS"]],
	[169, ["HIGH", "FIPS"]],
	[170, ["HIGH", "FIPS"]],
	[171, ["HIGH", "FIPS"]],
	[172, ["HIGH", "FIPS"]],
	[173, ["HIGH", "FIPS"]],
	[174, ["HIGH", "FIPS"]],
	[175, ["HIGH", "FIPS"]],
	[176, ["FIPS"]],
	[177, ["FIPS"]],
	[178, ["HIGH", "FIPS"]],
	[179, ["HIGH", "FIPS"]],
	[180, ["FIPS"]],
	[181, ["FIPS"]],
	[182, ["HIGH", "FIPS"]],
	[183, ["HIGH", "FIPS"]],
	[184, ["FIPS"]],
	[185, ["FIPS"]],
	[186, ["NOT_DEFAULT", "HIGH"]],
	[189, ["NOT_DEFAULT", "HIGH"]],
	[190, ["NOT_DEFAULT", "HIGH"]],
	[191, ["NOT_DEFAULT", "HIGH"]],
	[192, ["NOT_DEFAULT", "HIGH"]],
	[195, ["NOT_DEFAULT", "HIGH"]],
	[196, ["NOT_DEFAULT", "HIGH"]],
	[197, ["NOT_DEFAULT", "HIGH"]],
	[49158, ["FIPS"]],
	[49159, ["NOT_DEFAULT", "MEDIUM"]],
	[49160, ["NOT_DEFAULT", "MEDIUM"]],
	[49161, ["HIGH", "FIPS"]],
	[49162, ["HIGH", "FIPS"]],
	[49168, ["FIPS"]],
	[49169, ["NOT_DEFAULT", "MEDIUM"]],
	[49170, ["NOT_DEFAULT", "MEDIUM"]],
	[49171, ["HIGH", "FIPS"]],
	[49172, ["HIGH", "FIPS"]],
	[49173, ["FIPS"]],
	[49174, ["NOT_DEFAULT", "MEDIUM"]],
	[49175, ["NOT_DEFAULT", "MEDIUM"]],
	[49176, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[49177, [
		"NOT_DEFAULT",
		"HIGH",
		"FIPS"
	]],
	[49178, ["NOT_DEFAULT", "MEDIUM"]],
	[49179, ["NOT_DEFAULT", "MEDIUM"]],
	[49180, ["NOT_DEFAULT", "MEDIUM"]],
	[49181, ["HIGH"]],
	[49182, ["HIGH"]],
	[49183, ["NOT_DEFAULT", "HIGH"]],
	[49184, ["HIGH"]],
	[49185, ["HIGH"]],
	[49186, ["NOT_DEFAULT", "HIGH"]],
	[49187, ["HIGH", "FIPS"]],
	[49188, ["HIGH", "FIPS"]],
	[49191, ["HIGH", "FIPS"]],
	[49192, ["HIGH", "FIPS"]],
	[49195, ["HIGH", "FIPS"]],
	[49196, ["HIGH", "FIPS"]],
	[49199, ["HIGH", "FIPS"]],
	[49200, ["HIGH", "FIPS"]],
	[49203, ["NOT_DEFAULT", "MEDIUM"]],
	[49204, ["NOT_DEFAULT", "MEDIUM"]],
	[49205, ["HIGH", "FIPS"]],
	[49206, ["HIGH", "FIPS"]],
	[49207, ["HIGH", "FIPS"]],
	[49208, ["HIGH", "FIPS"]],
	[49209, ["FIPS"]],
	[49210, ["FIPS"]],
	[49211, ["FIPS"]],
	[49232, ["NOT_DEFAULT", "HIGH"]],
	[49233, ["NOT_DEFAULT", "HIGH"]],
	[49234, ["NOT_DEFAULT", "HIGH"]],
	[49235, ["NOT_DEFAULT", "HIGH"]],
	[49238, ["NOT_DEFAULT", "HIGH"]],
	[49239, ["NOT_DEFAULT", "HIGH"]],
	[49244, ["NOT_DEFAULT", "HIGH"]],
	[49245, ["NOT_DEFAULT", "HIGH"]],
	[49248, ["NOT_DEFAULT", "HIGH"]],
	[49249, ["NOT_DEFAULT", "HIGH"]],
	[49258, ["NOT_DEFAULT", "HIGH"]],
	[49259, ["NOT_DEFAULT", "HIGH"]],
	[49260, ["NOT_DEFAULT", "HIGH"]],
	[49261, ["NOT_DEFAULT", "HIGH"]],
	[49262, ["NOT_DEFAULT", "HIGH"]],
	[49263, ["NOT_DEFAULT", "HIGH"]],
	[49266, ["NOT_DEFAULT", "HIGH"]],
	[49267, ["NOT_DEFAULT", "HIGH"]],
	[49270, ["NOT_DEFAULT", "HIGH"]],
	[49271, ["NOT_DEFAULT", "HIGH"]],
	[49300, ["NOT_DEFAULT", "HIGH"]],
	[49301, ["NOT_DEFAULT", "HIGH"]],
	[49302, ["NOT_DEFAULT", "HIGH"]],
	[49303, ["NOT_DEFAULT", "HIGH"]],
	[49304, ["NOT_DEFAULT", "HIGH"]],
	[49305, ["NOT_DEFAULT", "HIGH"]],
	[49306, ["NOT_DEFAULT", "HIGH"]],
	[49307, ["NOT_DEFAULT", "HIGH"]],
	[49308, ["NOT_DEFAULT", "HIGH"]],
	[49309, ["NOT_DEFAULT", "HIGH"]],
	[49310, ["NOT_DEFAULT", "HIGH"]],
	[49311, ["NOT_DEFAULT", "HIGH"]],
	[49312, ["NOT_DEFAULT", "MEDIUM"]],
	[49313, ["NOT_DEFAULT", "MEDIUM"]],
	[49314, ["NOT_DEFAULT", "MEDIUM"]],
	[49315, ["NOT_DEFAULT", "MEDIUM"]],
	[49316, ["NOT_DEFAULT", "HIGH"]],
	[49317, ["NOT_DEFAULT", "HIGH"]],
	[49318, ["NOT_DEFAULT", "HIGH"]],
	[49319, ["NOT_DEFAULT", "HIGH"]],
	[49320, ["NOT_DEFAULT", "MEDIUM"]],
	[49321, ["NOT_DEFAULT", "MEDIUM"]],
	[49322, ["NOT_DEFAULT", "MEDIUM"]],
	[49323, ["NOT_DEFAULT", "MEDIUM"]],
	[49324, ["NOT_DEFAULT", "HIGH"]],
	[49325, ["NOT_DEFAULT", "HIGH"]],
	[49326, ["NOT_DEFAULT", "MEDIUM"]],
	[49327, ["NOT_DEFAULT", "MEDIUM"]],
	[52392, ["HIGH"]],
	[52393, ["HIGH"]],
	[52394, ["HIGH"]],
	[52395, ["HIGH"]],
	[52396, ["HIGH"]],
	[52397, ["HIGH"]],
	[52398, ["HIGH"]]
], earlierClasses = [
	[
		4,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		5,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		10,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		19,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		22,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		24,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		27,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		138,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		139,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		142,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		143,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		146,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		147,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49159,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49160,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49169,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49170,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49174,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49175,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49203,
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49204,
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49312,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49313,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49314,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49315,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49320,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49321,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49322,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49323,
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		49326,
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		49327,
		["NOT_DEFAULT", "HIGH"],
		256
	]
], dimensions = [
	"keyExchange",
	"authentication",
	"encryption",
	"mac",
	"minimum",
	"export",
	"strength",
	"notDefault"
], unconstrained = {
	keyExchange: 0,
	authentication: 0,
	encryption: 0,
	mac: 0,
	minimum: 0,
	export: 0,
	strength: 0,
	notDefault: 0
}, values = {
	keyExchange: new Map(),
	authentication: new Map(),
	encryption: new Map(),
	mac: new Map(),
	minimum: new Map(),
	export: new Map(),
	strength: new Map(),
	notDefault: new Map()
};
function bits(e, t) {
	return "allBut" in t ? ~bit(e, t.allBut) : t.reduce((t, n) => t | bit(e, n), 0);
}
function bit(e, t) {
	let n = values[e], r = n.get(t);
	if (r !== void 0) return r;
	let i = 1 << n.size;
	return n.set(t, i), i;
}
function matches(e, t) {
	if (t.code !== null && t.code !== e.code) return !1;
	for (let n of dimensions) {
		let r = t.attributes[n];
		if (r !== 0 && (r & e.attributes[n]) === 0) return !1;
	}
	return !0;
}
function narrow(e, t, n) {
	let r = { ...e };
	for (let n of dimensions) {
		let i = asks(t, n);
		if (i === 0) continue;
		let a = e[n] === 0 ? i : e[n] & i;
		if (a === 0) return null;
		r[n] = a;
	}
	return n === "by-attributes" ? {
		attributes: r,
		code: null
	} : {
		attributes: forgetsNotDefault(e, t, r),
		code: t.code
	};
}
function asks(e, t) {
	return t === "minimum" && e.code !== null ? 0 : e.attributes[t];
}
function forgetsNotDefault(e, t, n) {
	return e.strength === 0 && t.attributes.strength !== 0 ? {
		...n,
		notDefault: t.attributes.notDefault
	} : n;
}
// src/libraries/openssl/cipher-table-1.0.2.data.ts
const rows102 = [
	[
		1,
		"kRSA",
		"aRSA",
		"eNULL",
		"MD5",
		"SSLv3",
		[],
		0
	],
	[
		2,
		"kRSA",
		"aRSA",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		4,
		"kRSA",
		"aRSA",
		"RC4",
		"MD5",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		5,
		"kRSA",
		"aRSA",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		7,
		"kRSA",
		"aRSA",
		"IDEA",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		10,
		"kRSA",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		13,
		"kDHd",
		"aDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		16,
		"kDHr",
		"aDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		19,
		"kDHE",
		"aDSS",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		22,
		"kDHE",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		24,
		"kDHE",
		"aNULL",
		"RC4",
		"MD5",
		"SSLv3",
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		27,
		"kDHE",
		"aNULL",
		"3DES",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		47,
		"kRSA",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		48,
		"kDHd",
		"aDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49,
		"kDHr",
		"aDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		50,
		"kDHE",
		"aDSS",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		51,
		"kDHE",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		52,
		"kDHE",
		"aNULL",
		"AES128",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		53,
		"kRSA",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		54,
		"kDHd",
		"aDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		55,
		"kDHr",
		"aDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		56,
		"kDHE",
		"aDSS",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		57,
		"kDHE",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		58,
		"kDHE",
		"aNULL",
		"AES256",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		59,
		"kRSA",
		"aRSA",
		"eNULL",
		"SHA256",
		"TLSv1.2",
		["FIPS"],
		0
	],
	[
		60,
		"kRSA",
		"aRSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		61,
		"kRSA",
		"aRSA",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		62,
		"kDHd",
		"aDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		63,
		"kDHr",
		"aDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		64,
		"kDHE",
		"aDSS",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		65,
		"kRSA",
		"aRSA",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		66,
		"kDHd",
		"aDH",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		67,
		"kDHr",
		"aDH",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		68,
		"kDHE",
		"aDSS",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		69,
		"kDHE",
		"aRSA",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		70,
		"kDHE",
		"aNULL",
		"CAMELLIA128",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "HIGH"],
		128
	],
	[
		103,
		"kDHE",
		"aRSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		104,
		"kDHd",
		"aDH",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		105,
		"kDHr",
		"aDH",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		106,
		"kDHE",
		"aDSS",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		107,
		"kDHE",
		"aRSA",
		"AES256",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		108,
		"kDHE",
		"aNULL",
		"AES128",
		"SHA256",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		109,
		"kDHE",
		"aNULL",
		"AES256",
		"SHA256",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		132,
		"kRSA",
		"aRSA",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		133,
		"kDHd",
		"aDH",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		134,
		"kDHr",
		"aDH",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		135,
		"kDHE",
		"aDSS",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		136,
		"kDHE",
		"aRSA",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		137,
		"kDHE",
		"aNULL",
		"CAMELLIA256",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "HIGH"],
		256
	],
	[
		138,
		"kPSK",
		"aPSK",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		139,
		"kPSK",
		"aPSK",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		140,
		"kPSK",
		"aPSK",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		141,
		"kPSK",
		"aPSK",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		150,
		"kRSA",
		"aRSA",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		151,
		"kDHd",
		"aDH",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		152,
		"kDHr",
		"aDH",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		153,
		"kDHE",
		"aDSS",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		154,
		"kDHE",
		"aRSA",
		"SEED",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		155,
		"kDHE",
		"aNULL",
		"SEED",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		156,
		"kRSA",
		"aRSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		157,
		"kRSA",
		"aRSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		158,
		"kDHE",
		"aRSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		159,
		"kDHE",
		"aRSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		160,
		"kDHr",
		"aDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		161,
		"kDHr",
		"aDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		162,
		"kDHE",
		"aDSS",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		163,
		"kDHE",
		"aDSS",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		164,
		"kDHd",
		"aDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		165,
		"kDHd",
		"aDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		166,
		"kDHE",
		"aNULL",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		167,
		"kDHE",
		"aNULL",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		49153,
		"kECDHe",
		"aECDH",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49154,
		"kECDHe",
		"aECDH",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49155,
		"kECDHe",
		"aECDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49156,
		"kECDHe",
		"aECDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49157,
		"kECDHe",
		"aECDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49158,
		"kECDHE",
		"aECDSA",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49159,
		"kECDHE",
		"aECDSA",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49160,
		"kECDHE",
		"aECDSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49161,
		"kECDHE",
		"aECDSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49162,
		"kECDHE",
		"aECDSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49163,
		"kECDHr",
		"aECDH",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49164,
		"kECDHr",
		"aECDH",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49165,
		"kECDHr",
		"aECDH",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49166,
		"kECDHr",
		"aECDH",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49167,
		"kECDHr",
		"aECDH",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49168,
		"kECDHE",
		"aRSA",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49169,
		"kECDHE",
		"aRSA",
		"RC4",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		128
	],
	[
		49170,
		"kECDHE",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM", "FIPS"],
		112
	],
	[
		49171,
		"kECDHE",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		128
	],
	[
		49172,
		"kECDHE",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH", "FIPS"],
		256
	],
	[
		49173,
		"kECDHE",
		"aNULL",
		"eNULL",
		"SHA1",
		"SSLv3",
		["FIPS"],
		0
	],
	[
		49174,
		"kECDHE",
		"aNULL",
		"RC4",
		"SHA1",
		"SSLv3",
		["NOT_DEFAULT", "MEDIUM"],
		128
	],
	[
		49175,
		"kECDHE",
		"aNULL",
		"3DES",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"MEDIUM",
			"FIPS"
		],
		112
	],
	[
		49176,
		"kECDHE",
		"aNULL",
		"AES128",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		128
	],
	[
		49177,
		"kECDHE",
		"aNULL",
		"AES256",
		"SHA1",
		"SSLv3",
		[
			"NOT_DEFAULT",
			"HIGH",
			"FIPS"
		],
		256
	],
	[
		49178,
		"kSRP",
		"aSRP",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		112
	],
	[
		49179,
		"kSRP",
		"aRSA",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		112
	],
	[
		49180,
		"kSRP",
		"aDSS",
		"3DES",
		"SHA1",
		"SSLv3",
		["MEDIUM"],
		112
	],
	[
		49181,
		"kSRP",
		"aSRP",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		49182,
		"kSRP",
		"aRSA",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		49183,
		"kSRP",
		"aDSS",
		"AES128",
		"SHA1",
		"SSLv3",
		["HIGH"],
		128
	],
	[
		49184,
		"kSRP",
		"aSRP",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		49185,
		"kSRP",
		"aRSA",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		49186,
		"kSRP",
		"aDSS",
		"AES256",
		"SHA1",
		"SSLv3",
		["HIGH"],
		256
	],
	[
		49187,
		"kECDHE",
		"aECDSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49188,
		"kECDHE",
		"aECDSA",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49189,
		"kECDHe",
		"aECDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49190,
		"kECDHe",
		"aECDH",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49191,
		"kECDHE",
		"aRSA",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49192,
		"kECDHE",
		"aRSA",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49193,
		"kECDHr",
		"aECDH",
		"AES128",
		"SHA256",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49194,
		"kECDHr",
		"aECDH",
		"AES256",
		"SHA384",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49195,
		"kECDHE",
		"aECDSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49196,
		"kECDHE",
		"aECDSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49197,
		"kECDHe",
		"aECDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49198,
		"kECDHe",
		"aECDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49199,
		"kECDHE",
		"aRSA",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49200,
		"kECDHE",
		"aRSA",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	],
	[
		49201,
		"kECDHr",
		"aECDH",
		"AES128GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		128
	],
	[
		49202,
		"kECDHr",
		"aECDH",
		"AES256GCM",
		"AEAD",
		"TLSv1.2",
		["HIGH", "FIPS"],
		256
	]
], notBuiltIn = [{
	versions: ["1.1.1"],
	source: "openssl ciphers of Debian 1.1.1w against ssl/s3_lib.c",
	evidence: "observed",
	suites: [
		"DES-CBC3-SHA",
		"DHE-DSS-DES-CBC3-SHA",
		"DHE-RSA-DES-CBC3-SHA",
		"ADH-DES-CBC3-SHA",
		"ECDHE-ECDSA-DES-CBC3-SHA",
		"ECDHE-RSA-DES-CBC3-SHA",
		"AECDH-DES-CBC3-SHA",
		"PSK-3DES-EDE-CBC-SHA",
		"DHE-PSK-3DES-EDE-CBC-SHA",
		"RSA-PSK-3DES-EDE-CBC-SHA",
		"ECDHE-PSK-3DES-EDE-CBC-SHA",
		"SRP-3DES-EDE-CBC-SHA",
		"SRP-RSA-3DES-EDE-CBC-SHA",
		"SRP-DSS-3DES-EDE-CBC-SHA",
		"IDEA-CBC-SHA",
		"RC4-MD5",
		"RC4-SHA",
		"ADH-RC4-MD5",
		"ECDHE-PSK-RC4-SHA",
		"AECDH-RC4-SHA",
		"ECDHE-ECDSA-RC4-SHA",
		"ECDHE-RSA-RC4-SHA",
		"PSK-RC4-SHA",
		"RSA-PSK-RC4-SHA",
		"DHE-PSK-RC4-SHA"
	]
}, {
	versions: [
		"3.0",
		"3.2",
		"3.5"
	],
	source: "openssl ciphers of Debian 3.0.19 and 3.5.7 against ssl/s3_lib.c",
	evidence: "observed",
	suites: "DES-CBC3-SHA.DHE-DSS-DES-CBC3-SHA.DHE-RSA-DES-CBC3-SHA.ADH-DES-CBC3-SHA.ECDHE-ECDSA-DES-CBC3-SHA.ECDHE-RSA-DES-CBC3-SHA.AECDH-DES-CBC3-SHA.PSK-3DES-EDE-CBC-SHA.DHE-PSK-3DES-EDE-CBC-SHA.RSA-PSK-3DES-EDE-CBC-SHA.ECDHE-PSK-3DES-EDE-CBC-SHA.SRP-3DES-EDE-CBC-SHA.SRP-RSA-3DES-EDE-CBC-SHA.SRP-DSS-3DES-EDE-CBC-SHA.IDEA-CBC-SHA.SEED-SHA.DHE-DSS-SEED-SHA.DHE-RSA-SEED-SHA.ADH-SEED-SHA.RC4-MD5.RC4-SHA.ADH-RC4-MD5.ECDHE-PSK-RC4-SHA.AECDH-RC4-SHA.ECDHE-ECDSA-RC4-SHA.ECDHE-RSA-RC4-SHA.PSK-RC4-SHA.RSA-PSK-RC4-SHA.DHE-PSK-RC4-SHA".split(".")
}];
// src/libraries/openssl/cipher-tables.ts
function candidates(e) {
	return tableOf(e).candidates;
}
function nameConstraint(e, t) {
	return tableOf(t).names.get(e);
}
function whyUnknown(e) {
	let t = suiteByOpenSslName(e) ?? suiteByIanaName(e);
	return t?.minimumVersion === "TLSv1.3" ? "tls13-suite" : t ? t.openssl === e || !suiteByIanaName(e) ? "not-built-in" : "iana-name" : knownElsewhere.has(e) ? "not-built-in" : "unknown-name";
}
function strengthBits(e, t) {
	return t === "3.2" || t === "3.5" ? e.strengthBits : earlier.get(e.code)?.strengthBits ?? e.strengthBits;
}
function openSslName({ openssl: e }, t) {
	return t === "1.0.2" ? e.replace(/^DHE-(RSA|DSS)-DES-CBC3-SHA$/, "EDH-$1-DES-CBC3-SHA") : e;
}
const earlier = new Map(earlierClasses.map(([e, t, n]) => [e, {
	classes: t,
	strengthBits: n
}])), knownElsewhere = new Set([...namesOfOtherBuilds, ...cipherAliases.map((e) => e.name)]), tables = new Map();
function tableOf(e) {
	let t = tables.get(e) ?? table(e);
	return tables.set(e, t), t;
}
function table(e) {
	let t = e === "1.0.2" ? candidates102() : modernCandidates(e), n = cipherAliases.filter((t) => hasName(e, t) && isAvailable(e, t)), r = new Map(n.map((e) => [e.name, aliasConstraint(e)]));
	for (let n of t) r.set(openSslName(n.suite, e), n);
	if (readsIanaNames(e)) for (let e of t) r.set(e.suite.iana, e);
	return {
		candidates: t,
		names: r
	};
}
function readsIanaNames(e) {
	return e === "3.2" || e === "3.5";
}
function candidates102() {
	return rows102.flatMap(([e, t, n, r, i, a, o, s]) => {
		let c = suiteByCode(e);
		return c ? [{
			code: e,
			suite: c,
			attributes: aliasConstraint({
				name: c.openssl,
				keyExchange: [t],
				authentication: [n],
				encryption: [r],
				mac: [i],
				minimum: [a],
				classes: ["NOT_EXP", ...o]
			}).attributes,
			strengthBits: s
		}] : [];
	}).reverse();
}
function modernCandidates(e) {
	let t = new Set(notBuiltIn.find((t) => t.versions.includes(e))?.suites);
	return modernClasses.flatMap(([n, r]) => {
		let i = suiteByCode(n);
		return i && !t.has(i.openssl) ? [modernCandidate(i, e, r)] : [];
	}).sort((e, t) => t.code - e.code);
}
function modernCandidate(e, t, n) {
	let r = readsIanaNames(t) ? void 0 : earlier.get(e.code), { attributes: i } = aliasConstraint({
		name: e.openssl,
		keyExchange: [`k${e.keyExchange.replace("-", "")}`],
		authentication: [e.authentication === "none" ? "aNULL" : `a${e.authentication}`],
		encryption: [e.encryption],
		mac: [e.mac],
		minimum: [e.minimumVersion],
		classes: r?.classes ?? n
	});
	return {
		code: e.code,
		suite: e,
		attributes: i,
		strengthBits: strengthBits(e, t)
	};
}
function hasName(e, t) {
	return t.in === void 0 ? !0 : t.in === "1.0.2" ? e === "1.0.2" : t.in === "1.1.1+" ? e !== "1.0.2" : e !== "1.0.2" && e !== "1.1.1";
}
function isAvailable(e, t) {
	if (!t.encryption) return !0;
	let n = unavailableEncryption.find((t) => t.version === e) ?? unavailableEncryption.at(-1);
	return (bits("encryption", t.encryption) & ~bits("encryption", n?.encryption ?? [])) !== 0;
}
function aliasConstraint(e) {
	let t = e.classes ?? [];
	return {
		attributes: {
			...unconstrained,
			keyExchange: bits("keyExchange", e.keyExchange ?? []),
			authentication: bits("authentication", e.authentication ?? []),
			encryption: bits("encryption", e.encryption ?? []),
			mac: bits("mac", e.mac ?? []),
			minimum: bits("minimum", e.minimum ?? []),
			export: bits("export", t.filter((e) => e === "EXPORT" || e === "NOT_EXP")),
			strength: bits("strength", t.filter((e) => ![
				"EXPORT",
				"NOT_EXP",
				"NOT_DEFAULT"
			].includes(e))),
			notDefault: bits("notDefault", t.filter((e) => e === "NOT_DEFAULT"))
		},
		code: null
	};
}
// src/libraries/openssl/groups.data.ts
const groupRows = [
	{
		group: "secp256r1",
		since: "1.0.2",
		names: ["P-256", "prime256v1"],
		namesSince30: ["secp256r1"],
		securityBits: 128
	},
	{
		group: "secp384r1",
		since: "1.0.2",
		names: ["P-384", "secp384r1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "secp521r1",
		since: "1.0.2",
		names: ["P-521", "secp521r1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: "secp224r1",
		since: "1.0.2",
		names: ["P-224", "secp224r1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: "secp256k1",
		since: "1.0.2",
		names: ["secp256k1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "brainpoolP256r1",
		since: "1.0.2",
		names: ["brainpoolP256r1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "brainpoolP384r1",
		since: "1.0.2",
		names: ["brainpoolP384r1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "brainpoolP512r1",
		since: "1.0.2",
		names: ["brainpoolP512r1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: "x25519",
		since: "1.1.1",
		names: ["X25519"],
		namesSince30: ["x25519"],
		securityBits: 128
	},
	{
		group: "x448",
		since: "1.1.1",
		names: ["X448"],
		namesSince30: ["x448"],
		securityBits: 224
	},
	{
		group: "ffdhe2048",
		since: "3.0",
		names: ["ffdhe2048"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: "ffdhe3072",
		since: "3.0",
		names: ["ffdhe3072"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "ffdhe4096",
		since: "3.0",
		names: ["ffdhe4096"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "ffdhe6144",
		since: "3.0",
		names: ["ffdhe6144"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "ffdhe8192",
		since: "3.0",
		names: ["ffdhe8192"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "MLKEM512",
		since: "3.5",
		names: ["MLKEM512"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: "MLKEM768",
		since: "3.5",
		names: ["MLKEM768"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "MLKEM1024",
		since: "3.5",
		names: ["MLKEM1024"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: "SecP256r1MLKEM768",
		since: "3.5",
		names: ["SecP256r1MLKEM768"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "X25519MLKEM768",
		since: "3.5",
		names: ["X25519MLKEM768"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: "SecP384r1MLKEM1024",
		since: "3.5",
		names: ["SecP384r1MLKEM1024"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: null,
		since: "1.0.2",
		names: ["P-192", "prime192v1"],
		namesSince30: ["secp192r1"],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp160k1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp160r1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp160r2"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp192k1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["secp224k1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-163", "sect163k1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect163r1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-163", "sect163r2"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect193r1"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect193r2"],
		namesSince30: [],
		securityBits: 80
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-233", "sect233k1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-233", "sect233r1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["sect239k1"],
		namesSince30: [],
		securityBits: 112
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-283", "sect283k1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-283", "sect283r1"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-409", "sect409k1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-409", "sect409r1"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: null,
		since: "1.0.2",
		names: ["K-571", "sect571k1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: null,
		since: "1.0.2",
		names: ["B-571", "sect571r1"],
		namesSince30: [],
		securityBits: 256
	},
	{
		group: null,
		since: "3.2",
		names: ["brainpoolP256r1tls13"],
		namesSince30: [],
		securityBits: 128
	},
	{
		group: null,
		since: "3.2",
		names: ["brainpoolP384r1tls13"],
		namesSince30: [],
		securityBits: 192
	},
	{
		group: null,
		since: "3.2",
		names: ["brainpoolP512r1tls13"],
		namesSince30: [],
		securityBits: 256
	}
], opensslVersions = [
	"1.0.2",
	"1.1.1",
	"3.0",
	"3.2",
	"3.5"
];
function nearestVersion(e) {
	return releaseNumbers(e).length === 0 ? "3.0" : rowFor(firstReleases, e)?.version ?? "1.0.2";
}
const firstReleases = [
	{
		from: "0",
		version: "1.0.2"
	},
	{
		from: "1.1.0",
		version: "1.1.1"
	},
	{
		from: "3.0",
		version: "3.0"
	},
	{
		from: "3.2",
		version: "3.2"
	},
	{
		from: "3.5",
		version: "3.5"
	}
];
function isSince(e, t) {
	return opensslVersions.indexOf(e) >= opensslVersions.indexOf(t);
}
// src/libraries/openssl/security-bits.ts
function keySecurityBits(e, t) {
	switch (e.kind) {
		case "ed25519": return 128;
		case "ed448": return 224;
		case "ec": return curveBits(e.bits);
		case "rsa":
		case "rsa-pss": return isSince(t, "3.0") ? factoringBits(e.bits) : steppedBits(e.bits);
		default: return steppedBits(e.bits);
	}
}
function hashBits(e, t) {
	return isSince(t, "3.0") && e === "sha1" ? 64 : isSince(t, "3.0") && e === "md5" ? 39 : hashSizes[e] ?? 0;
}
const hashSizes = {
	md5: 64,
	sha1: 80,
	sha224: 112,
	sha256: 128,
	sha384: 192,
	sha512: 256,
	none: 128
};
function curveBits(e) {
	return [
		[512, 256],
		[384, 192],
		[256, 128],
		[224, 112],
		[160, 80]
	].find(([t]) => e >= t)?.[1] ?? Math.floor(e / 2);
}
function steppedBits(e) {
	return [
		[15360, 256],
		[7680, 192],
		[3072, 128],
		[2048, 112],
		[1024, 80]
	].find(([t]) => e >= t)?.[1] ?? 0;
}
function factoringBits(e) {
	let t = listedStrengths[e];
	if (t !== void 0) return t;
	if (e < 8) return 0;
	let n = e * Math.LN2, r = (1.923 * Math.cbrt(n * Math.log(n) ** 2) - 4.69) / Math.LN2, i = Math.floor((Math.floor(r) + 4) / 8) * 8;
	return Math.min(i, e <= 7680 ? 192 : e <= 15360 ? 256 : 1200);
}
const listedStrengths = {
	2048: 112,
	3072: 128,
	4096: 152,
	6144: 176,
	7680: 192,
	8192: 200,
	15360: 256
};
// src/libraries/openssl/security-level.ts
function levelSettingOf({ name: e, version: t }, n) {
	return e === "openssl" ? {
		level: n,
		version: nearestVersion(t)
	} : {
		level: 0,
		version: "3.0"
	};
}
const yes = { allowed: "yes" };
function minimumBits(e) {
	return [
		0,
		80,
		112,
		128,
		192,
		256
	][Math.min(Math.max(e, 0), 5)] ?? 256;
}
function suiteAtLevel(e, t) {
	if (isLevelZero(t)) return yes;
	let n = strengthBits(e, t.version);
	if (n < minimumBits(t.level)) return tooWeak(e.iana, n, t);
	let r = suiteRefusals.find(({ from: n, is: r }) => t.level >= n && r(e));
	return r ? no(`${e.iana} ${r.reason}, which level ${t.level} does not allow`) : yes;
}
const suiteRefusals = [
	{
		from: 1,
		is: ({ authentication: e }) => e === "none",
		reason: "has no authentication"
	},
	{
		from: 1,
		is: ({ mac: e }) => e === "MD5",
		reason: "has an MD5 MAC"
	},
	{
		from: 2,
		is: ({ encryption: e }) => e === "RC4",
		reason: "uses RC4"
	},
	{
		from: 3,
		is: lacksForwardSecrecy,
		reason: "has no forward secrecy"
	},
	{
		from: 4,
		is: ({ mac: e }) => e === "SHA1",
		reason: "has a SHA-1 MAC"
	}
];
function lacksForwardSecrecy({ keyExchange: e, minimumVersion: t }) {
	return t !== "TLSv1.3" && ![
		"DHE",
		"ECDHE",
		"DHE-PSK",
		"ECDHE-PSK"
	].includes(e);
}
function protocolAtLevel(e, t) {
	if (isLevelZero(t) || compareVersions(e, "TLSv1.2") >= 0) return yes;
	let n = highestLevel(e, t.version);
	return t.level > n ? no(`${e} needs level ${n} or lower`, 70) : t.version === "3.0" ? no(`${e} signs with SHA-1, which needs level 0`, 80) : yes;
}
function highestLevel(e, t) {
	return isSince(t, "3.2") ? 0 : e === "TLSv1.1" ? 3 : e === "TLSv1.0" ? 2 : 1;
}
function groupAtLevel(e, t) {
	return enoughBits(`group ${e}`, groupRows.find((t) => t.group === e)?.securityBits ?? 0, t);
}
function signatureSchemeAtLevel(e, t) {
	return enoughBits(`signature scheme ${e}`, schemeBits(e, t.version), t);
}
function schemeBits(e, t) {
	return e === "ed25519" ? 128 : e === "ed448" ? 224 : hashBits(/sha\d+$/.exec(e)?.[0] ?? "", t);
}
function keyAtLevel(e, t) {
	let n = keySecurityBits(e, t.version), r = `${e.kind} key of ${e.bits} bits`;
	return isLevelZero(t) ? e.kind === "dh" && n < 80 && t.version !== "1.0.2" ? no(`${r} is below 1024 bits`) : yes : enoughBits(r, n, t);
}
function certificateHashAtLevel(e, t) {
	return enoughBits(`certificate signature with ${e}`, hashBits(e, t.version), t);
}
function isLevelZero({ level: e, version: t }) {
	return e <= 0 || t === "1.0.2";
}
function enoughBits(e, t, n) {
	return isLevelZero(n) || t >= minimumBits(n.level) ? yes : tooWeak(e, t, n);
}
function tooWeak(e, t, { level: n }) {
	return no(`${e} has ${t} bits of security, level ${n} asks for ${minimumBits(n)}`);
}
function no(e, t = null) {
	return {
		allowed: "no",
		reason: e,
		alert: t
	};
}
function checkServerName(e, t) {
	let n = need("server-name", "handling of this name", e.tls.nameHandling);
	if (isStop(n)) return n;
	if (n.value === "serves") return goOn(null);
	let r = t.serverName === null ? "The client sends no name" : `The client asks for ${t.serverName}`;
	return refuse("server-name", {
		by: "server",
		alert: 112,
		reason: `${r}; the server rejects every handshake for a name that it does not serve.`,
		causes: [e.tls.nameHandling.at]
	});
}
const earlyName = {
	nginx: "1.29.2",
	openresty: "1.29.2",
	angie: "1.12.1",
	tengine: "3.2.0",
	freenginx: null
};
function nameIsChecked({ name: e, version: t, tlsLibrary: n }) {
	let r = earlyName[e.toLowerCase()];
	return r === void 0 ? "first" : r === null || n.version.startsWith("1.0") ? "after-version" : isAtLeast(t, r) ? "first" : "after-version";
}
// src/handshake/simulate.ts
function simulate(e, t, n, r) {
	let i = checkTransport(e);
	if (isStop(i)) return ended(i, "certain");
	let a = serverAnswer(e, t, r);
	if (isStop(a)) return ended(a, confidenceIn(r));
	let o = checkVersionOffered(e, t, a.value.protocol);
	if (isStop(o)) return ended(o, confidenceIn(r));
	let s = checkTrust(n, a.value.key);
	if (s !== null) return {
		...s,
		confidence: hasOneKey(e) ? "certain" : confidenceIn(r)
	};
	let c = checkClientCertificate(e, o.value);
	return isStop(c) ? ended(c, "certain") : connected(a.value);
}
function confidenceIn({ modelled: e }) {
	return e === "exactly" ? "certain" : "assumed";
}
function hasOneKey({ tls: { certificates: e } }) {
	return "value" in e && e.value.length === 1;
}
function ended({ stop: e }, t) {
	return e.status === "fails" ? {
		...e,
		trust: null,
		confidence: t
	} : e;
}
function serverAnswer(e, t, n) {
	let r = nameIsChecked(e.software) === "first", i = n.mayStart(e);
	if (isStop(i)) return i;
	let a = r ? checkServerName(e, t) : goOn(null);
	if (isStop(a)) return a;
	let o = n.version(e, t);
	if (isStop(o)) return o;
	let s = o.value === "TLSv1.3" ? n.suite(e, t, o.value) : void 0;
	if (s !== void 0 && isStop(s)) return s;
	let c = r ? goOn(null) : checkServerName(e, t);
	if (isStop(c)) return c;
	let l = s ?? n.suite(e, t, o.value);
	return isStop(l) ? l : withSuite(e, t, n, o.value, l.value);
}
function withSuite(e, t, n, r, i) {
	let a = n.group(e, t, {
		version: r,
		suite: i
	});
	if (isStop(a)) return a;
	let o = n.signer(e, t, {
		version: r,
		suite: i,
		group: a.value
	});
	return isStop(o) ? o : goOn({
		protocol: r,
		cipherSuite: i,
		group: a.value?.group ?? null,
		helloRetryRequest: a.value?.helloRetryRequest ?? "not-sent",
		...o.value
	});
}
function connected({ key: e, ...t }) {
	return {
		status: "connects",
		...t,
		chain: e.chain
	};
}
function checkClientCertificate(e, t) {
	let n = need("client-certificate", "client certificate setting", e.tls.clientCertificate);
	if (isStop(n)) return n;
	let { mode: r, refusal: i, caFile: a } = n.value;
	return r !== "required" || i === "none" || i === "http-400" ? goOn(null) : refuse("client-certificate", {
		by: "server",
		alert: i === "close" ? null : t === "TLSv1.3" ? 116 : 40,
		reason: "The server requires a client certificate; the client has none to send.",
		causes: [e.tls.clientCertificate.at, a?.at]
	});
}
function checkTransport({ transport: e, location: t }) {
	let n = need("transport", "transport", e);
	return isStop(n) ? n : n.value === "tls" ? goOn(null) : refuse("transport", {
		by: "client",
		alert: null,
		reason: "The client starts a TLS handshake; the server speaks HTTP in clear on this port.",
		causes: [e.at ?? t]
	});
}
function checkTrust({ evaluate: e, serverName: t }, { chain: n, at: r }) {
	let { failure: i } = e(n, t);
	if (i === null) return null;
	let a = [i.certificate.at, r].filter((e) => e !== null);
	return {
		status: "fails",
		step: "trust",
		by: "client",
		alert: null,
		reason: `The client refuses the server's certificate: ${i.detail}.`,
		causes: a,
		trust: i
	};
}
function checkVersionOffered(e, t, n) {
	return t.versions.includes(n) ? goOn(n) : refuse("version", {
		by: "client",
		alert: 70,
		reason: `The client offers ${versionsText(t.versions)}; the server answers with ${versionsText([n])}.`,
		causes: [e.tls.protocols.at]
	});
}
// src/libraries/key-schemes.ts
function signsIn(e, t, n) {
	return e === "TLSv1.3" ? signsInTls13(t, n) : signsInTls12(t, n);
}
const schemeCurves = {
	ecdsa_secp256r1_sha256: "secp256r1",
	ecdsa_secp384r1_sha384: "secp384r1",
	ecdsa_secp521r1_sha512: "secp521r1"
};
function signsInTls13(e, t) {
	return t.kind === "ec" ? t.curve !== null && schemeCurves[e] === t.curve : !e.startsWith("rsa_pkcs1") && signsInTls12(e, t);
}
function signsInTls12(e, t) {
	switch (t.kind) {
		case "rsa": return e.startsWith("rsa_pkcs1") || e.startsWith("rsa_pss_rsae") && fitsPss(e, t);
		case "rsa-pss": return e.startsWith("rsa_pss_pss") && fitsPss(e, t);
		case "ec": return e.startsWith("ecdsa");
		case "ed25519":
		case "ed448": return e === t.kind;
		default: return !1;
	}
}
function fitsPss(e, { bits: t }) {
	let n = Number(e.slice(-3)) / 8;
	return t / 8 >= 2 * n + 2;
}
// src/libraries/named-suites.ts
function suitesNamed(e) {
	let t = listedNames(e).map((e) => suiteByIanaName(e) ?? suiteByOpenSslName(e));
	return t.length > 0 && t.every((e) => e !== void 0) ? suiteList(t) : null;
}
function listedNames(e) {
	return e.split(/[:,\s]+/).filter((e) => e !== "");
}
function suiteList(e) {
	let t = e.filter(isTls13$1);
	return {
		suites: e.filter((e) => !isTls13$1(e)),
		tls13: t.length > 0 ? t : null,
		securityLevel: null
	};
}
const isTls13$1 = ({ minimumVersion: e }) => e === "TLSv1.3", isTls13Only = (e) => e.startsWith("ffdhe") || e.includes("MLKEM"), isTls12Only = (e) => e === "secp224r1" || e === "secp256k1" || e.startsWith("brainpool");
function isOffered(e, { groups: t }) {
	return e === null || t.length === 0 || isNamedGroup$1(e) && t.includes(e);
}
const isNamedGroup$1 = (e) => e in namedGroups;
// src/libraries/manners.ts
function preferenceOf(e, t) {
	return e.preference === "fixed" ? goOn("server") : need("suite", "order of preference", t.tls.suitePreference);
}
// src/libraries/negotiated-group.ts
function groupFor$1(e, t, n, { version: r, suite: i }) {
	if (r === "TLSv1.3") return tls13Group$1(e, t, n);
	let a = olderGroup(e, t, n, [i]);
	return isStop(a) ? a : goOn(a.value === void 0 ? null : {
		group: a.value,
		helloRetryRequest: "not-sent"
	});
}
function olderGroup(e, t, n, r) {
	if (!r.some(({ keyExchange: e }) => e === "ECDHE")) return goOn(void 0);
	let i = wantedGroups(e, t, (e) => !isTls13Only(e));
	return isStop(i) ? i : goOn(e.groupBeforeTls13(n, i.value));
}
function tls13Group$1(e, t, n) {
	let r = wantedGroups(e, t, (e) => !isTls12Only(e));
	if (isStop(r)) return r;
	let i = e.groupInTls13(n, r.value);
	return i === void 0 ? refuse("group", {
		by: "server",
		alert: e.alerts.group,
		reason: `The client offers the groups ${listText(n.groups)}; the server accepts ${listText(r.value.own)}.`,
		causes: [t.tls.groups.at]
	}) : goOn(i);
}
function wantedGroups(e, t, n) {
	let r = need("group", "groups", t.tls.groups);
	if (isStop(r)) return r;
	let i = preferenceOf(e, t);
	return isStop(i) ? i : goOn({
		own: r.value.filter(n),
		preference: i.value
	});
}
function firstCommon(e, t) {
	return e.find((e) => t.includes(e));
}
function sharesFirst(e, t) {
	let n = firstCommon(e, t.keyShares);
	if (n !== void 0) return {
		group: n,
		helloRetryRequest: "not-sent"
	};
	let r = firstCommon(e, t.groups);
	return r === void 0 ? void 0 : {
		group: r,
		helloRetryRequest: "sent"
	};
}
// src/libraries/served-key.ts
function servedKeys({ tls: { certificates: e } }) {
	let t = need("certificate", "certificate", e);
	if (isStop(t)) return t;
	let n = [];
	for (let e of t.value) {
		let t = need("certificate", "certificate", e.chain);
		if (isStop(t)) return t;
		let [r] = t.value;
		if (r === void 0) continue;
		let i = isKnown(e.chain) && e.chain.because !== null ? "stated" : "file";
		n.push({
			leaf: r,
			chain: t.value,
			at: e.path?.at ?? r.at,
			basis: i
		});
	}
	return goOn(n);
}
function keysText(e) {
	return listText(e.map(({ leaf: { key: e } }) => keyText(e)));
}
function keyText({ kind: e, bits: t, curve: n }) {
	return e === "ec" ? `ECDSA ${n ?? `${t} bit`}` : e === "rsa" || e === "dsa" ? `${e.toUpperCase()} ${t}` : e;
}
function certificatePlaces({ tls: { certificates: e } }) {
	if (!isKnown(e)) return [e.at];
	let t = e.value.map((e) => e.path?.at ?? null);
	return t.some((e) => e !== null) ? t : [e.at];
}
// src/libraries/negotiated-signer.ts
function signerFor(e, t, n, { version: r, suite: i }) {
	let a = {
		server: t,
		hello: n,
		version: r
	}, o = servedKeys(t);
	if (isStop(o)) return o;
	let s = keyFit$1(e, a);
	if (isStop(s)) return s;
	let c = e.certificates(o.value, a).filter((e) => s.value.fits(i, e));
	if (r !== "TLSv1.3" && (r !== "TLSv1.2" || i.keyExchange === "RSA")) return goOn({
		key: c[0],
		signatureScheme: null
	});
	let l = commonSchemes$1(e, t, n);
	if (isStop(l)) return l;
	for (let t of l.value) {
		let n = c.find(({ leaf: n }) => e.signs(r, t, n.key));
		if (n !== void 0) return goOn({
			key: n,
			signatureScheme: t
		});
	}
	return noScheme(e, a, c, l.value);
}
function noScheme({ alerts: e }, { server: t, version: n, hello: r }, i, a) {
	let o = a.length > 0 ? a : r.signatureSchemes, s = n === "TLSv1.3" ? "In TLS 1.3 the" : "The";
	return refuse(n === "TLSv1.3" ? "certificate" : "signature-algorithm", {
		by: "server",
		alert: n === "TLSv1.3" && !i.some((e) => isKnownKind(e, a)) ? e.keyKind : e.scheme,
		reason: `${s} client accepts signatures by ${listText(o)}; the server's key is ${keysText(i)}.`,
		causes: [...certificatePlaces(t), t.tls.signatureSchemes.at]
	});
}
function isKnownKind({ leaf: e }, t) {
	return t.some((t) => signsInTls12(t, e.key));
}
function commonSchemes$1(e, t, n) {
	let r = need("signature-algorithm", "signature algorithms", t.tls.signatureSchemes);
	if (isStop(r)) return r;
	let i = r.value === "library-default" ? e.schemes : r.value, [a, o] = e.schemeOrder === "client" ? [n.signatureSchemes, i] : [i, n.signatureSchemes];
	return goOn(a.filter((e) => o.includes(e)));
}
function keyFit$1(e, t) {
	let { server: n, hello: r, version: i } = t, a = i === "TLSv1.2" && e.withoutScheme === "left-out", o = a ? commonSchemes$1(e, n, r) : goOn([]);
	if (isStop(o)) return o;
	let signs = ({ leaf: t }) => !a || o.value.some((n) => e.signs(i, n, t.key)), curveFits = ({ leaf: t }) => e.certificateCurve === "any" || isOffered(t.key.curve, r);
	return goOn({
		fits: (e, t) => i === "TLSv1.3" || isOfKind(e, t, i) && signs(t) && curveFits(t),
		hindrance: (e) => e.leaf.key.kind === "ec" && !curveFits(e) ? ` (the client knows the curves ${listText(r.groups)})` : signs(e) ? "" : ` (the client accepts signatures by ${listText(r.signatureSchemes)})`
	});
}
function isOfKind(e, { leaf: t }, n) {
	let { kind: r } = t.key;
	return e.authentication === "RSA" ? r === "rsa" ? [
		"RSA",
		"DHE",
		"ECDHE"
	].includes(e.keyExchange) : r === "rsa-pss" && n === "TLSv1.2" && e.keyExchange !== "RSA" : e.authentication === "ECDSA" ? r === "ec" || n === "TLSv1.2" && (r === "ed25519" || r === "ed448") : !1;
}
function sift(e, t) {
	let n = e;
	for (let { step: e, keeps: r, reason: i, causes: a } of t) {
		let t = n.filter(r);
		if (t.length === 0) return refuse(e, {
			by: "server",
			alert: 40,
			reason: i(n),
			causes: a
		});
		n = t;
	}
	return { value: n };
}
function offeredByBoth({ server: e, hello: t, version: n }) {
	return {
		step: "suite",
		keeps: (e) => t.cipherSuites.includes(e.code) && compareVersions(e.minimumVersion, n) <= 0,
		reason: (e) => `For ${versionsText([n])} the client offers ${offeredSuitesText(t.cipherSuites.filter(isBeforeTls13))}; the server accepts ${suitesText(e)}.`,
		causes: [e.tls.cipherSuites.at]
	};
}
const isBeforeTls13 = (e) => e >> 8 != 19;
function withDhParameters({ server: e }, t) {
	return {
		step: "suite",
		keeps: (e) => e.keyExchange !== "DHE" || t !== "none",
		reason: (e) => `The suites that both sides have (${suitesText(e)}) need Diffie-Hellman parameters; the server has none.`,
		causes: [e.tls.cipherSuites.at, e.tls.dhParameters.at]
	};
}
function withKey({ server: e }, t, { fits: n, hindrance: r }) {
	return {
		step: "certificate",
		keeps: (e) => t.some((t) => n(e, t)),
		reason: (e) => `The suites that both sides have (${suitesText(e)}) need ${neededKeys(e)}; the server's certificate has ${keysText(t)}${t.map(r).join("")}.`,
		causes: [...certificatePlaces(e), e.tls.cipherSuites.at]
	};
}
function withGroup$1({ server: e, hello: t }, n) {
	let r = knownValue(e.tls.groups) ?? [];
	return {
		step: "group",
		keeps: (e) => e.keyExchange !== "ECDHE" || n !== void 0,
		reason: () => `The client offers the groups ${listText(t.groups)}; the server accepts ${listText(r)}.`,
		causes: [e.tls.groups.at, e.tls.cipherSuites.at]
	};
}
function neededKeys(e) {
	return [...new Set(e.map((e) => e.authentication))].map((e) => `an ${e} key`).join(" or ");
}
function libraryWith(e) {
	let { id: t, modelled: n, defaults: r, suites: i, groups: a } = e;
	return {
		id: t,
		modelled: n,
		defaults: r,
		suites: i,
		groups: a,
		mayStart: () => goOn(null),
		version: (t, n) => versionFor(e, t, n),
		suite: (t, n, r) => r === "TLSv1.3" ? tls13Suite$1(e, t, n) : olderSuite(e, {
			server: t,
			hello: n,
			version: r
		}),
		group: (t, n, r) => groupFor$1(e, t, n, r),
		signer: (t, n, r) => signerFor(e, t, n, r)
	};
}
function versionFor(e, t, n) {
	let r = e.enabled(t);
	if (isStop(r)) return r;
	let i = newest(eligible$1(r.value, n));
	return i === void 0 ? noCommonVersion$1(t, r.value, n) : !(e.fallbackSignal === "checked" && n.cipherSuites.includes(22016)) || i === newest(r.value) ? goOn(i) : refuse("version", {
		by: "server",
		alert: 86,
		reason: `The client falls back to ${versionsText([i])} although the server accepts ${versionsText(r.value)}.`,
		causes: [t.tls.protocols.at]
	});
}
function eligible$1(e, t) {
	if (t.versions.includes("TLSv1.3")) return e.filter((e) => t.versions.includes(e));
	let n = newest(t.versions);
	return n === void 0 ? [] : e.filter((e) => compareVersions(e, n) <= 0);
}
function noCommonVersion$1({ tls: e }, t, n) {
	return refuse("version", {
		by: "server",
		alert: 70,
		reason: `The client offers ${versionsText(n.versions)}; the server accepts ${versionsText(t)}.`,
		causes: [e.protocols.at, e.cipherSuites.at]
	});
}
function tls13Suite$1(e, t, n) {
	let r = need("suite", "TLS 1.3 cipher suites", t.tls.tls13CipherSuites);
	if (isStop(r)) return r;
	let i = preferenceOf(e, t);
	if (isStop(i)) return i;
	let a = r.value.filter(e.allows), o = a.filter(({ code: e }) => n.cipherSuites.includes(e)), [s] = e.orderedTls13(o, {
		hello: n,
		own: r.value,
		preference: i.value
	});
	return s === void 0 ? refuse("suite", {
		by: "server",
		alert: 40,
		reason: `For TLS 1.3 the client offers ${offeredSuitesText(n.cipherSuites.filter((e) => e >> 8 == 19))}; the server accepts ${suitesText(a)}.`,
		causes: [t.tls.tls13CipherSuites.at]
	}) : goOn(s);
}
function olderSuite(e, t) {
	let { server: n, hello: r } = t, i = need("suite", "cipher suites", n.tls.cipherSuites);
	if (isStop(i)) return i;
	let a = sift(i.value.filter(e.allows), [offeredByBoth(t)]);
	if (isStop(a)) return a;
	let o = withDh$1(t, a.value);
	if (isStop(o)) return o;
	let s = servedKeys(n);
	if (isStop(s)) return s;
	let c = keyFit$1(e, t);
	if (isStop(c)) return c;
	let l = e.certificates(s.value, t), u = sift(o.value, [withKey(t, l, c.value)]);
	if (isStop(u)) return u;
	let d = olderGroup(e, n, r, u.value);
	if (isStop(d)) return d;
	let f = sift(u.value, [withGroup$1(t, d.value)]);
	if (isStop(f)) return f;
	let p = preferenceOf(e, n);
	if (isStop(p)) return p;
	let m = {
		hello: r,
		own: i.value,
		preference: p.value
	};
	return goOn(e.ordered(f.value, m)[0]);
}
function withDh$1(e, t) {
	if (!t.some(({ keyExchange: e }) => e === "DHE")) return goOn(t);
	let n = need("suite", "Diffie-Hellman parameters", e.server.tls.dhParameters);
	return isStop(n) ? n : sift(t, [withDhParameters(e, n.value)]);
}
// src/libraries/openssl/cipher-order.ts
function add(e, t) {
	let [n, r] = part(e.inactive, t);
	return {
		inactive: n,
		active: [...e.active, ...r]
	};
}
function remove(e, t) {
	let [n, r] = part(e.active, t);
	return {
		inactive: [...r, ...e.inactive],
		active: n
	};
}
function moveToEnd(e, t) {
	let [n, r] = part(e.active, t);
	return {
		...e,
		active: [...n, ...r]
	};
}
function kill(e, t) {
	return {
		inactive: part(e.inactive, t)[0],
		active: part(e.active, t)[0]
	};
}
function sortByStrength(e) {
	return {
		...e,
		active: e.active.toSorted((e, t) => t.strengthBits - e.strengthBits)
	};
}
function startingList(e) {
	let t = starts.get(e) ?? arranged(e);
	return starts.set(e, t), t;
}
function moveToFront(e, t) {
	let [n, r] = part(e.active, t);
	return {
		...e,
		active: [...r, ...n]
	};
}
function part(e, t) {
	let n = e.filter((e) => matches(e, t));
	return n.length === 0 ? [e, n] : [e.filter((e) => !matches(e, t)), n];
}
const everything = {
	attributes: unconstrained,
	code: null
}, strength = [sortByStrength, everything], steps102 = [
	[add, wants({ keyExchange: ["kECDHE"] })],
	[remove, wants({ keyExchange: ["kECDHE"] })],
	[add, wants({ encryption: [
		"AES128",
		"AES256",
		"AES128GCM",
		"AES256GCM"
	] })],
	[add, everything],
	[moveToEnd, wants({ mac: ["MD5"] })],
	[moveToEnd, wants({ authentication: ["aNULL"] })],
	[moveToEnd, wants({ authentication: ["aECDH"] })],
	[moveToEnd, wants({ keyExchange: ["kRSA"] })],
	[moveToEnd, wants({ keyExchange: ["kPSK"] })],
	[moveToEnd, wants({ encryption: ["RC4"] })],
	strength,
	[remove, everything]
], modernSteps = [
	[add, wants({
		keyExchange: ["kECDHE"],
		authentication: ["aECDSA"]
	})],
	[add, wants({ keyExchange: ["kECDHE"] })],
	[remove, wants({ keyExchange: ["kECDHE"] })],
	[add, wants({ encryption: ["AES128GCM", "AES256GCM"] })],
	[add, wants({ encryption: ["CHACHA20/POLY1305"] })],
	[add, wants({ encryption: [
		"AES128",
		"AES256",
		"AES128CCM",
		"AES256CCM",
		"AES128CCM8",
		"AES256CCM8"
	] })],
	[add, everything],
	[moveToEnd, wants({ mac: ["MD5"] })],
	[moveToEnd, wants({ authentication: ["aNULL"] })],
	[moveToEnd, wants({ keyExchange: ["kRSA"] })],
	[moveToEnd, wants({ keyExchange: ["kPSK"] })],
	[moveToEnd, wants({ encryption: ["RC4"] })],
	strength,
	[moveToFront, wants({ minimum: ["TLSv1.2"] })],
	[moveToFront, wants({ mac: ["AEAD"] })],
	[moveToFront, wants({ keyExchange: ["kDHE", "kECDHE"] })],
	[moveToFront, wants({
		keyExchange: ["kDHE", "kECDHE"],
		mac: ["AEAD"]
	})],
	[remove, everything]
], starts = new Map();
function arranged(e) {
	let t = e === "1.0.2" ? steps102 : modernSteps, n = {
		inactive: candidates(e),
		active: []
	};
	return t.reduce((e, [t, n]) => t(e, n), n);
}
function wants(e) {
	let t = { ...unconstrained };
	for (let [n, r] of Object.entries(e)) t[n] = bits(n, r);
	return {
		attributes: t,
		code: null
	};
}
// src/libraries/openssl/cipher-rules.ts
function* readRules(e, t) {
	let n = 0;
	for (; n < e.length;) {
		if (isSeparator(e[n])) {
			n += 1;
			continue;
		}
		let { rule: r, end: i } = readRule(e, n, t);
		if (yield r, r.kind === "invalid") return;
		n = i;
	}
}
function readRule(e, t, n) {
	let r = e[t];
	return r === "@" ? readCommand(e, t + 1, n) : r === "-" || r === "+" || r === "!" ? readChain(e, t + 1, r, n) : readChain(e, t, "", n);
}
function readCommand(e, t, n) {
	let r = wordAt(e, t, n), i = separatorAfter(e, t + r.length);
	if (r === "STRENGTH") return {
		rule: { kind: "strength" },
		end: i
	};
	let a = /^SECLEVEL=([0-5])$/.exec(r)?.[1];
	return a === void 0 ? {
		rule: { kind: "invalid" },
		end: i
	} : {
		rule: {
			kind: "level",
			level: Number(a)
		},
		end: i
	};
}
function readChain(e, t, n, r) {
	let i = r === "1.0.2" ? "by-attributes" : "by-code", a = {
		attributes: unconstrained,
		code: null
	}, o = t;
	for (;;) {
		let s = o, c = wordAt(e, o, r);
		if (c === "") return {
			rule: { kind: "invalid" },
			end: o
		};
		o += c.length;
		let l = nameConstraint(c, r), u = l && narrow(a.attributes, l, i);
		if (!u) return ignore(e, t, o, l ? "nothing-in-common" : whyUnknown(wholeName(e, s)));
		if (a = u, e[o] !== "+") return {
			rule: {
				kind: "select",
				operator: n,
				wanted: a
			},
			end: o
		};
		o += 1;
	}
}
function ignore(e, t, n, r) {
	let i = separatorAfter(e, n);
	return {
		rule: {
			kind: "ignored",
			token: e.slice(t, i),
			offset: t,
			reason: r
		},
		end: i
	};
}
const words = {
	"1.0.2": /[A-Za-z0-9.-]*/y,
	"1.1.1": /[A-Za-z0-9.=-]*/y,
	"3.0": /[A-Za-z0-9.=-]*/y,
	"3.2": /[A-Za-z0-9._=-]*/y,
	"3.5": /[A-Za-z0-9._=-]*/y
};
function wordAt(e, t, n) {
	let r = words[n];
	return r.lastIndex = t, r.exec(e)?.[0] ?? "";
}
function wholeName(e, t) {
	return wordAt(e, t, "3.5");
}
function isSeparator(e) {
	return e === ":" || e === " " || e === ";" || e === ",";
}
function separatorAfter(e, t) {
	let n = t;
	for (; n < e.length && !isSeparator(e[n]);) n += 1;
	return n;
}
// src/libraries/openssl/defaults.data.ts
const cipherStringDefaults = {
	"1.0.2": "ALL:!EXPORT:!LOW:!aNULL:!eNULL:!SSLv2",
	"1.1.1": "ALL:!COMPLEMENTOFDEFAULT:!eNULL",
	"3.0": "ALL:!COMPLEMENTOFDEFAULT:!eNULL",
	"3.2": "ALL:!COMPLEMENTOFDEFAULT:!eNULL",
	"3.5": "ALL:!COMPLEMENTOFDEFAULT:!eNULL"
}, suiteBStrings = [
	{
		prefix: "SUITEB128ONLY",
		cipherString: "ECDHE-ECDSA-AES128-GCM-SHA256"
	},
	{
		prefix: "SUITEB128C2",
		cipherString: "ECDHE-ECDSA-AES256-GCM-SHA384"
	},
	{
		prefix: "SUITEB128",
		cipherString: "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384"
	},
	{
		prefix: "SUITEB192",
		cipherString: "ECDHE-ECDSA-AES256-GCM-SHA384"
	}
], tls13SuiteDefaults = [
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256",
	"TLS_AES_128_GCM_SHA256"
], groupListDefault = [
	["X25519MLKEM768"],
	["x25519", "secp256r1"],
	[
		"x448",
		"secp384r1",
		"secp521r1"
	],
	["ffdhe2048", "ffdhe3072"]
], curvesOf102 = [
	"secp256r1",
	"secp521r1",
	"brainpoolP512r1",
	"brainpoolP384r1",
	"secp384r1",
	"brainpoolP256r1",
	"secp256k1"
], curvesOf111 = [
	"x25519",
	"secp256r1",
	"x448",
	"secp521r1",
	"secp384r1"
], finiteFieldGroups = [
	"ffdhe2048",
	"ffdhe3072",
	"ffdhe4096",
	"ffdhe6144",
	"ffdhe8192"
], schemesOf102 = [
	"rsa_pkcs1_sha512",
	"ecdsa_secp521r1_sha512",
	"rsa_pkcs1_sha384",
	"ecdsa_secp384r1_sha384",
	"rsa_pkcs1_sha256",
	"ecdsa_secp256r1_sha256",
	"rsa_pkcs1_sha224",
	"ecdsa_sha224",
	"rsa_pkcs1_sha1",
	"ecdsa_sha1"
], schemesSince111 = [
	"ecdsa_secp256r1_sha256",
	"ecdsa_secp384r1_sha384",
	"ecdsa_secp521r1_sha512",
	"ed25519",
	"ed448",
	"rsa_pss_pss_sha256",
	"rsa_pss_pss_sha384",
	"rsa_pss_pss_sha512",
	"rsa_pss_rsae_sha256",
	"rsa_pss_rsae_sha384",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha256",
	"rsa_pkcs1_sha384",
	"rsa_pkcs1_sha512",
	"ecdsa_sha224",
	"ecdsa_sha1",
	"rsa_pkcs1_sha224",
	"rsa_pkcs1_sha1"
], libraryDefaultsRows = {
	"1.0.2": {
		securityLevel: 0,
		groups: curvesOf102,
		signatureSchemes: schemesOf102,
		source: "OpenSSL 1.0.2u ssl/t1_lib.c (eccurves_auto, tls12_sigalgs)",
		evidence: "source"
	},
	"1.1.1": {
		securityLevel: 1,
		groups: curvesOf111,
		signatureSchemes: schemesSince111,
		source: "OpenSSL 1.1.1w ssl/t1_lib.c, ssl/ssl_cert.c; ClientHello of Node 12.22",
		evidence: "observed"
	},
	"3.0": {
		securityLevel: 1,
		groups: [...curvesOf111, ...finiteFieldGroups],
		signatureSchemes: schemesSince111,
		source: "OpenSSL 3.0.15 ssl/t1_lib.c, ssl/ssl_cert.c; ClientHello of Node 20.20",
		evidence: "observed"
	},
	"3.2": {
		securityLevel: 2,
		groups: [...curvesOf111, ...finiteFieldGroups],
		signatureSchemes: schemesSince111,
		source: "OpenSSL 3.2.3 ssl/t1_lib.c, CHANGES.md",
		evidence: "source"
	},
	"3.5": {
		securityLevel: 2,
		groups: groupListDefault.flat(),
		signatureSchemes: schemesSince111,
		source: "OpenSSL 3.5.7 ssl/t1_lib.c, CHANGES.md; ClientHello of Node 24.21",
		evidence: "observed"
	}
}, ubuntuFloor = {
	level: 2,
	version: "TLSv1.2"
}, redHat = [
	"rhel",
	"ubi",
	"centos",
	"almalinux",
	"alma",
	"rockylinux",
	"rocky",
	"oraclelinux"
], amazon = ["amazonlinux", "amazon"], distributionRows = [
	{
		ids: ["debian"],
		versions: ["8", "jessie"],
		title: "Debian 8",
		openssl: "1.0.2",
		securityLevel: 0,
		versionFloor: null,
		source: "OpenSSL 1.0.x has no security levels",
		evidence: "inferred"
	},
	{
		ids: ["debian"],
		versions: ["9", "stretch"],
		title: "Debian 9",
		openssl: "1.1.1",
		securityLevel: 1,
		versionFloor: null,
		source: "upstream level of OpenSSL 1.1.0",
		evidence: "inferred"
	},
	{
		ids: ["debian"],
		versions: ["10", "buster"],
		title: "Debian 10",
		openssl: "1.1.1",
		securityLevel: 2,
		versionFloor: null,
		source: "Debian 10 release notes §5.1.6: default level and minimum TLS version raised",
		evidence: "inferred"
	},
	{
		ids: ["debian"],
		versions: ["11", "bullseye"],
		title: "Debian 11",
		openssl: "1.1.1",
		securityLevel: 2,
		versionFloor: null,
		source: "Debian openssl 1.1.1w-0+deb11u1, patch Set-systemwide-default-settings-for-libssl-users",
		evidence: "source"
	},
	{
		ids: ["debian"],
		versions: ["12", "bookworm"],
		title: "Debian 12",
		openssl: "3.0",
		securityLevel: 2,
		versionFloor: null,
		source: "Debian openssl 3.0.20-1~deb12u2, debian-targets.patch (OPENSSL_TLS_SECURITY_LEVEL=2)",
		evidence: "source"
	},
	{
		ids: ["debian"],
		versions: ["13", "trixie"],
		title: "Debian 13",
		openssl: "3.5",
		securityLevel: 2,
		versionFloor: null,
		source: "Debian openssl 3.5.7-1~deb13u2 openssl.cnf (no ssl section), upstream level 2",
		evidence: "source"
	},
	{
		ids: ["ubuntu"],
		versions: ["16", "xenial"],
		title: "Ubuntu 16.04",
		openssl: "1.0.2",
		securityLevel: 0,
		versionFloor: null,
		source: "OpenSSL 1.0.x has no security levels",
		evidence: "inferred"
	},
	{
		ids: ["ubuntu"],
		versions: ["18", "bionic"],
		title: "Ubuntu 18.04",
		openssl: "1.1.1",
		securityLevel: 0,
		versionFloor: null,
		source: "Launchpad bug 1797386, comment 13: the packager lowered the level for 1.1.1 to 0",
		evidence: "documented"
	},
	{
		ids: ["ubuntu"],
		versions: ["20", "focal"],
		title: "Ubuntu 20.04",
		openssl: "1.1.1",
		securityLevel: 2,
		versionFloor: ubuntuFloor,
		source: "Ubuntu server documentation: level 2, TLS below 1.2 off at that level (tls1.2-min-seclevel2.patch)",
		evidence: "documented"
	},
	{
		ids: ["ubuntu"],
		versions: [
			"22",
			"jammy",
			"24",
			"noble"
		],
		title: "Ubuntu 22.04 and 24.04",
		openssl: "3.0",
		securityLevel: 2,
		versionFloor: ubuntuFloor,
		source: "Ubuntu server documentation: level 2, TLS below 1.2 off at that level (tls1.2-min-seclevel2.patch)",
		evidence: "documented"
	},
	{
		ids: ["ubuntu"],
		versions: ["25.04", "plucky"],
		title: "Ubuntu 25.04",
		openssl: "3.2",
		securityLevel: 2,
		versionFloor: null,
		source: "upstream level of OpenSSL 3.4",
		evidence: "inferred"
	},
	{
		ids: ["ubuntu"],
		versions: ["25.10", "questing"],
		title: "Ubuntu 25.10",
		openssl: "3.5",
		securityLevel: 2,
		versionFloor: null,
		source: "upstream level of OpenSSL 3.5",
		evidence: "inferred"
	},
	{
		ids: [...redHat, ...amazon],
		versions: ["7", "2"],
		title: "RHEL 7, Amazon Linux 2",
		openssl: "1.0.2",
		securityLevel: 0,
		versionFloor: null,
		source: "OpenSSL 1.0.2 has no security levels; packages that bring an OpenSSL of their own have its level",
		evidence: "inferred"
	},
	{
		ids: redHat,
		versions: ["8"],
		title: "RHEL 8",
		openssl: "1.1.1",
		securityLevel: 2,
		versionFloor: null,
		source: "crypto-policies DEFAULT, opensslcnf.config (public copies)",
		evidence: "documented"
	},
	{
		ids: [...redHat, ...amazon],
		versions: ["9", "2023"],
		title: "RHEL 9, Amazon Linux 2023",
		openssl: "3.0",
		securityLevel: 2,
		versionFloor: null,
		source: "crypto-policies DEFAULT, opensslcnf.config (public copies)",
		evidence: "documented"
	},
	{
		ids: redHat,
		versions: ["10"],
		title: "RHEL 10",
		openssl: "3.2",
		securityLevel: 2,
		versionFloor: null,
		source: "upstream level of OpenSSL 3.2; crypto-policies DEFAULT",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: [
			"3.3",
			"3.4",
			"3.5",
			"3.6",
			"3.7",
			"3.8"
		],
		title: "Alpine 3.3 to 3.8",
		openssl: "1.0.2",
		securityLevel: 0,
		versionFloor: null,
		source: "OpenSSL 1.0.2, from 3.5 on LibreSSL: neither has security levels",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: [
			"3.9",
			"3.10",
			"3.11",
			"3.12",
			"3.13",
			"3.14",
			"3.15",
			"3.16"
		],
		title: "Alpine 3.9 to 3.16",
		openssl: "1.1.1",
		securityLevel: 1,
		versionFloor: null,
		source: "Alpine builds OpenSSL with upstream defaults",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: [
			"3.17",
			"3.18",
			"3.19"
		],
		title: "Alpine 3.17 to 3.19",
		openssl: "3.0",
		securityLevel: 1,
		versionFloor: null,
		source: "Alpine builds OpenSSL (3.0, 3.1) with upstream defaults",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: ["3.20", "3.21"],
		title: "Alpine 3.20 and 3.21",
		openssl: "3.2",
		securityLevel: 2,
		versionFloor: null,
		source: "Alpine builds OpenSSL (3.3) with upstream defaults",
		evidence: "inferred"
	},
	{
		ids: ["alpine"],
		versions: [
			"3.22",
			"3.23",
			"edge"
		],
		title: "Alpine 3.22 and later",
		openssl: "3.5",
		securityLevel: 2,
		versionFloor: null,
		source: "Alpine builds OpenSSL (3.5) with upstream defaults",
		evidence: "inferred"
	}
];
// src/libraries/openssl/cipher-string.ts
function evaluateCipherString(e, t) {
	let n = `${t} ${e}`, r = memory.get(n);
	if (r) return r;
	let i = evaluate(e, t);
	return e.length <= longestRemembered && remember(n, i), i;
}
const memory = new Map(), longestRemembered = 8192;
function remember(e, t) {
	memory.size >= 2e3 && memory.clear(), memory.set(e, t);
}
function evaluate(e, t) {
	let { rules: n, offset: r } = expand(e, t), i = {
		list: startingList(t),
		securityLevel: null,
		error: null,
		ignored: []
	};
	for (let e of n) {
		for (let n of readRules(e.text, t)) apply(i, n, e.given ? r : null);
		if (i.error) break;
	}
	return finish(i);
}
function expand(e, t) {
	let n = suiteBStrings.find(({ prefix: t }) => e.startsWith(t));
	if (n) return {
		rules: [{
			text: n.cipherString,
			given: null
		}],
		offset: 0
	};
	if (!e.startsWith("DEFAULT")) return {
		rules: [{
			text: e,
			given: "given"
		}],
		offset: 0
	};
	let r = e[7] === ":" ? 8 : 7;
	return {
		rules: [{
			text: cipherStringDefaults[t],
			given: null
		}, {
			text: e.slice(r),
			given: "given"
		}],
		offset: r
	};
}
function apply(e, t, n) {
	switch (t.kind) {
		case "select":
			e.list = actions[t.operator](e.list, t.wanted);
			return;
		case "strength":
			e.list = sortByStrength(e.list);
			return;
		case "level":
			e.securityLevel = t.level;
			return;
		case "ignored":
			n !== null && e.ignored.push({
				token: t.token,
				offset: n + t.offset,
				reason: t.reason
			});
			return;
		case "invalid": e.error = "invalid command";
	}
}
const actions = {
	"": add,
	"+": moveToEnd,
	"-": remove,
	"!": kill
};
function finish({ list: e, securityLevel: t, error: n, ignored: r }) {
	let i = n ? [] : e.active.map((e) => e.suite);
	return {
		suites: i,
		securityLevel: t,
		error: n ?? (i.length === 0 ? "no cipher match" : null),
		ignored: r
	};
}
// src/libraries/openssl/colon-list.ts
function listElements(e, t) {
	let n = 0;
	return e.split(t).map((e) => {
		let t = trimmed(e, n);
		return n += e.length + 1, t;
	});
}
function trimmed(e, t) {
	let n = 0, r = e.length;
	for (; n < r && isSpace(e.charCodeAt(n));) n += 1;
	for (; r > n && isSpace(e.charCodeAt(r - 1));) --r;
	return {
		text: e.slice(n, r),
		offset: t + n
	};
}
function isSpace(e) {
	return e === 32 || e >= 9 && e <= 13;
}
// src/libraries/openssl/group-list.ts
function evaluateGroupList(e, t) {
	let n = t === "3.5" ? readTuples(e) : readNames(e, t);
	if ("error" in n) return {
		groups: [],
		tuples: [],
		error: n.error
	};
	let r = n.tuples.map((e) => e.flatMap(({ group: e }) => e ? [e] : [])).filter((e) => e.length > 0);
	return {
		groups: r.length > 1 ? ranked(r) : r.flat(),
		tuples: r,
		error: null
	};
}
function readNames(e, t) {
	let n = new Set();
	for (let { text: r } of listElements(e, ":")) {
		let e = t === "3.2" && r.startsWith("?"), i = e ? r.slice(1) : r, a = rowOf(i, t);
		if (!a && !e) return { error: unknownGroup(i) };
		if (a && n.has(a) && t !== "3.2") return { error: `group named twice: ${i}` };
		a && n.add(a);
	}
	return n.size > 0 ? { tuples: [[...n]] } : { error: "no valid group" };
}
function readTuples(e) {
	let t = {
		all: [],
		tupleOf: new Map()
	};
	for (let n of listElements(e, "/")) {
		t.all.push(new Set());
		for (let e of listElements(n.text, ":")) {
			let n = addElement(t, e.text);
			if (n !== null) return { error: n };
		}
	}
	return { tuples: t.all.map((e) => [...e]) };
}
function addElement(e, t) {
	let n = /^([?*-]*)(.*)$/s.exec(t), [r, i] = [n?.[1] ?? "", n?.[2] ?? ""];
	if (new Set(r).size < r.length || i === "") return unknownGroup(t);
	if (i.toUpperCase() === "DEFAULT") return r === "" ? addDefault(e) : unknownGroup(t);
	let a = rowOf(i, "3.5");
	return a ? (r.includes("-") ? takeOut(e, a) : addRow(e, a), null) : r.includes("?") ? null : unknownGroup(i);
}
function addRow({ all: e, tupleOf: t }, n) {
	let r = e.at(-1);
	r === void 0 || t.has(n) || (r.add(n), t.set(n, r));
}
function takeOut({ tupleOf: e }, t) {
	e.get(t)?.delete(t), e.delete(t);
}
function addDefault(e) {
	return groupListDefault.forEach((t, n) => {
		n > 0 && e.all.push(new Set());
		for (let n of t) addElement(e, n);
	}), null;
}
function unknownGroup(e) {
	return e === "" ? "empty group name" : `unknown group: ${e}`;
}
function rowOf(e, t) {
	let n = t === "3.5" ? (t) => t.toLowerCase() === e.toLowerCase() : (t) => t === e;
	return groupRows.find((e) => isSince(t, e.since) && namesOf(e, t).some(n));
}
function namesOf(e, t) {
	return isSince(t, "3.0") ? [...e.names, ...e.namesSince30] : e.names;
}
// src/libraries/suite-order.ts
function commonSuites(e, t, n) {
	if (n === "client") return inClientOrder(e, t);
	let r = t.filter((t) => e.cipherSuites.includes(t.code));
	return n === "server-chacha-by-client" && clientPrefersChaCha(e) ? chaChaFirst(r) : r;
}
function inClientOrder(e, t) {
	let n = new Map(t.map((e) => [e.code, e]));
	return e.cipherSuites.map((e) => n.get(e)).filter((e) => e !== void 0);
}
function clientPrefersChaCha(e) {
	let t = e.cipherSuites.filter((e) => !signallingSuites.includes(e)).map(suiteByCode).find((e) => e !== void 0);
	return t !== void 0 && isChaCha(t);
}
function chaChaFirst(e) {
	return [...e.filter(isChaCha), ...e.filter((e) => !isChaCha(e))];
}
const isChaCha = (e) => e.encryption.startsWith("CHACHA20");
// src/libraries/generic.ts
function genericLibrary(e) {
	return libraryWith(genericManners(e));
}
function genericManners(e) {
	return {
		id: e,
		modelled: "by the RFC",
		defaults: () => ({
			tls13CipherSuites: known(tls13Suites$1, null, "RFC 8446 §9.1 asks for these suites"),
			signatureSchemes: known("library-default", null, "RFC 8446 §9.1"),
			securityLevel: known(0, null, "only OpenSSL has security levels")
		}),
		suites: readSuites,
		groups: readGroups,
		enabled: ({ tls: { protocols: e } }) => need("version", "protocol versions", e),
		fallbackSignal: "checked",
		allows: () => !0,
		preference: "configured",
		ordered: (e, { hello: t, preference: n }) => commonSuites(t, e, n),
		orderedTls13: (e, { hello: t, preference: n }) => commonSuites(t, e, n),
		groupBeforeTls13: (e, { own: t, preference: n }) => n === "client" ? firstCommon(e.groups, t) : firstCommon(t, e.groups),
		groupInTls13: (e, { own: t }) => sharesFirst(t, e),
		certificates: (e) => e,
		schemes: commonSchemes,
		schemeOrder: "client",
		signs: signsIn,
		certificateCurve: "offered",
		withoutScheme: "left-out",
		alerts: {
			group: 40,
			scheme: 40,
			keyKind: 40
		}
	};
}
function readSuites(e) {
	let t = suitesNamed(e);
	if (t !== null) return t;
	let { suites: n, securityLevel: r, error: i } = evaluateCipherString(e, "3.5");
	return i === null ? {
		suites: n,
		tls13: null,
		securityLevel: r
	} : {
		kind: "not-read",
		error: i
	};
}
function readGroups(e) {
	let { groups: t, error: n } = evaluateGroupList(e, "3.5");
	return n === null ? { groups: t } : {
		kind: "not-read",
		error: n
	};
}
function suitesCalled(e) {
	return e.flatMap((e) => suiteByIanaName(e) ?? []);
}
const tls13Suites$1 = suitesCalled([
	"TLS_AES_128_GCM_SHA256",
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256"
]), commonSchemes = [
	"ecdsa_secp256r1_sha256",
	"rsa_pss_rsae_sha256",
	"rsa_pkcs1_sha256",
	"ecdsa_secp384r1_sha384",
	"rsa_pss_rsae_sha384",
	"rsa_pkcs1_sha384",
	"ecdsa_secp521r1_sha512",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha512",
	"ed25519",
	"rsa_pkcs1_sha1",
	"ecdsa_sha1"
], boringSuites = [
	[
		"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
		"kECDHE",
		"aECDSA",
		"AES128GCM",
		"AEAD",
		128
	],
	[
		"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
		"kECDHE",
		"aRSA",
		"AES128GCM",
		"AEAD",
		128
	],
	[
		"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
		"kECDHE",
		"aECDSA",
		"AES256GCM",
		"AEAD",
		256
	],
	[
		"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
		"kECDHE",
		"aRSA",
		"AES256GCM",
		"AEAD",
		256
	],
	[
		"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
		"kECDHE",
		"aECDSA",
		"CHACHA20",
		"AEAD",
		256
	],
	[
		"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
		"kECDHE",
		"aRSA",
		"CHACHA20",
		"AEAD",
		256
	],
	[
		"TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256",
		"kECDHE",
		"aPSK",
		"CHACHA20",
		"AEAD",
		256
	],
	[
		"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
		"kECDHE",
		"aECDSA",
		"AES128",
		"SHA1",
		128
	],
	[
		"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
		"kECDHE",
		"aRSA",
		"AES128",
		"SHA1",
		128
	],
	[
		"TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA",
		"kECDHE",
		"aPSK",
		"AES128",
		"SHA1",
		128
	],
	[
		"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
		"kECDHE",
		"aECDSA",
		"AES256",
		"SHA1",
		256
	],
	[
		"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
		"kECDHE",
		"aRSA",
		"AES256",
		"SHA1",
		256
	],
	[
		"TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA",
		"kECDHE",
		"aPSK",
		"AES256",
		"SHA1",
		256
	],
	[
		"TLS_RSA_WITH_AES_128_GCM_SHA256",
		"kRSA",
		"aRSA",
		"AES128GCM",
		"AEAD",
		128
	],
	[
		"TLS_RSA_WITH_AES_256_GCM_SHA384",
		"kRSA",
		"aRSA",
		"AES256GCM",
		"AEAD",
		256
	],
	[
		"TLS_RSA_WITH_AES_128_CBC_SHA",
		"kRSA",
		"aRSA",
		"AES128",
		"SHA1",
		128
	],
	[
		"TLS_PSK_WITH_AES_128_CBC_SHA",
		"kPSK",
		"aPSK",
		"AES128",
		"SHA1",
		128
	],
	[
		"TLS_RSA_WITH_AES_256_CBC_SHA",
		"kRSA",
		"aRSA",
		"AES256",
		"SHA1",
		256
	],
	[
		"TLS_PSK_WITH_AES_256_CBC_SHA",
		"kPSK",
		"aPSK",
		"AES256",
		"SHA1",
		256
	],
	[
		"TLS_RSA_WITH_3DES_EDE_CBC_SHA",
		"kRSA",
		"aRSA",
		"3DES",
		"SHA1",
		112
	]
], boringAliases = {
	ALL: {},
	HIGH: {},
	FIPS: {},
	kRSA: { keyExchange: ["kRSA"] },
	kECDHE: { keyExchange: ["kECDHE"] },
	kEECDH: { keyExchange: ["kECDHE"] },
	ECDH: { keyExchange: ["kECDHE"] },
	ECDHE: { keyExchange: ["kECDHE"] },
	EECDH: { keyExchange: ["kECDHE"] },
	kPSK: { keyExchange: ["kPSK"] },
	aRSA: { authentication: ["aRSA"] },
	aECDSA: { authentication: ["aECDSA"] },
	ECDSA: { authentication: ["aECDSA"] },
	aPSK: { authentication: ["aPSK"] },
	RSA: {
		keyExchange: ["kRSA"],
		authentication: ["aRSA"]
	},
	PSK: {
		keyExchange: ["kPSK"],
		authentication: ["aPSK"]
	},
	"3DES": { encryption: ["3DES"] },
	AES128: { encryption: ["AES128", "AES128GCM"] },
	AES256: { encryption: ["AES256", "AES256GCM"] },
	AES: { encryption: [
		"AES128",
		"AES256",
		"AES128GCM",
		"AES256GCM"
	] },
	AESGCM: { encryption: ["AES128GCM", "AES256GCM"] },
	CHACHA20: { encryption: ["CHACHA20"] },
	SHA1: { mac: ["SHA1"] },
	SHA: { mac: ["SHA1"] },
	SSLv3: {
		mac: ["SHA1"],
		version: "SSLv3"
	},
	TLSv1: {
		mac: ["SHA1"],
		version: "SSLv3"
	},
	"TLSv1.2": {
		mac: ["AEAD"],
		version: "TLSv1.2"
	}
}, boringTls13Suites = [
	"TLS_AES_128_GCM_SHA256",
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256"
], boringGroups = {
	"P-224": "secp224r1",
	secp224r1: "secp224r1",
	"P-256": "secp256r1",
	prime256v1: "secp256r1",
	"P-384": "secp384r1",
	secp384r1: "secp384r1",
	"P-521": "secp521r1",
	secp521r1: "secp521r1",
	X25519: "x25519",
	x25519: "x25519",
	X25519MLKEM768: "X25519MLKEM768"
}, boringSchemes = [
	"ed25519",
	"ecdsa_secp256r1_sha256",
	"rsa_pss_rsae_sha256",
	"rsa_pkcs1_sha256",
	"ecdsa_secp384r1_sha384",
	"rsa_pss_rsae_sha384",
	"rsa_pkcs1_sha384",
	"ecdsa_secp521r1_sha512",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha512",
	"ecdsa_sha1",
	"rsa_pkcs1_sha1"
];
// src/libraries/boringssl/cipher-list.ts
function readBoringCiphers(e) {
	let t = {
		inactive: boringSuites,
		active: []
	};
	for (let n of rulesOf(e)) {
		if ("error" in n) return {
			kind: "refused",
			error: n.error
		};
		t = applied(t, n);
	}
	return t.active.length === 0 ? {
		kind: "refused",
		error: "no cipher match"
	} : {
		suites: ranked(tiersOf(t.active)),
		tls13: null,
		securityLevel: null
	};
}
const invalid = { error: "invalid command" }, mixed = { error: "mixed special operator with groups" };
function* rulesOf(e) {
	let t = e.startsWith("DEFAULT") ? `ALL${e.slice(7)}` : e, [n, r, i] = [
		0,
		!1,
		!1
	];
	for (; n < t.length;) {
		let e = t[n] ?? "";
		if (r && e === "]") {
			yield { kind: "end-of-group" }, r = !1, n += 1;
			continue;
		}
		if (!r && e === "[") {
			r = !0, i = !0, n += 1;
			continue;
		}
		if (r && e !== "|" && !/[A-Za-z0-9]/.test(e)) return yield invalid;
		let a = r ? "" : /[-+!@]/.exec(e)?.[0] ?? "";
		if (a !== "" && i) return yield mixed;
		if ((a !== "" || e === "|" || e === ":") && (n += 1), e === ":") continue;
		let o = ruleAt(t, n, a, r ? "yes" : "no");
		if ("error" in o) return yield o;
		yield o.rule, n = o.end;
	}
	r && (yield invalid);
}
function ruleAt(e, t, n, r) {
	let i = chainAt(e, t);
	if (i === null) return invalid;
	let { names: a, end: o } = i;
	if (n === "@") {
		if (a.join("+") !== "STRENGTH") return invalid;
		let t = e.indexOf(":", o);
		return {
			rule: { kind: "strength" },
			end: t === -1 ? e.length : t
		};
	}
	let s = condition(a);
	return s === null ? invalid : {
		rule: {
			kind: "select",
			operator: n,
			takes: s,
			grouped: r
		},
		end: o
	};
}
function chainAt(e, t) {
	let n = [], r = /[A-Za-z0-9._-]*/y, i = t;
	for (;;) {
		r.lastIndex = i;
		let t = r.exec(e)?.[0] ?? "";
		if (t === "") return null;
		if (n.push(t), i += t.length, e[i] !== "+") return {
			names: n,
			end: i
		};
		i += 1;
	}
}
function condition(e) {
	let [t, ...n] = e, r = n.length === 0 ? boringSuites.find((e) => isCalled(e, t ?? "")) : void 0;
	if (r !== void 0) return (e) => e === r;
	let i = e.map((e) => Object.hasOwn(boringAliases, e) ? boringAliases[e] : void 0).filter((e) => e !== void 0);
	return i.length < e.length ? null : i.some(({ version: e }, t) => e !== void 0 && follows(i, t, e)) ? () => !1 : (e) => i.every((t) => holds(t, e));
}
function follows(e, t, n) {
	let r = e[t + 1];
	return r !== void 0 && r.version !== n;
}
function isCalled([e], t) {
	return e === t || suiteByIanaName(e)?.openssl === t;
}
function holds(e, [, t, n, r, i]) {
	return (e.keyExchange?.includes(t) ?? !0) && (e.authentication?.includes(n) ?? !0) && (e.encryption?.includes(r) ?? !0) && (e.mac?.includes(i) ?? !0);
}
function applied({ inactive: e, active: t }, n) {
	if (n.kind === "strength") return {
		inactive: e,
		active: t.toSorted(({ row: e }, { row: t }) => t[5] - e[5]).map(ungrouped)
	};
	if (n.kind === "end-of-group") return {
		inactive: e,
		active: [...t.slice(0, -1), ...t.slice(-1).map(ungrouped)]
	};
	let { operator: r, takes: i, grouped: a } = n, [o, s] = [t.filter(({ row: e }) => !i(e)), t.filter(({ row: e }) => i(e))], c = e.filter((e) => !i(e));
	switch (r) {
		case "": return {
			inactive: c,
			active: [...t, ...e.filter(i).map((e) => ({
				row: e,
				grouped: a
			}))]
		};
		case "+": return {
			inactive: e,
			active: [...o, ...s.map(ungrouped)]
		};
		case "-": return {
			inactive: [...s.map(({ row: e }) => e), ...e],
			active: o
		};
		default: return {
			inactive: c,
			active: o
		};
	}
}
const ungrouped = ({ row: e }) => ({
	row: e,
	grouped: "no"
});
function tiersOf(e) {
	let t = [[]];
	for (let { row: n, grouped: r } of e) {
		let e = n[2] === "aPSK" ? void 0 : suiteByIanaName(n[0]);
		e !== void 0 && t.at(-1)?.push(e), r === "no" && t.push([]);
	}
	return t;
}
// src/libraries/boringssl/boringssl-library.ts
function boringsslLibrary(e) {
	return libraryWith({
		...genericManners({
			name: "boringssl",
			version: e
		}),
		modelled: "exactly",
		defaults: () => defaultFacts$3,
		suites: readBoringCiphers,
		groups: readBoringGroups,
		ordered: inTiers,
		orderedTls13: (e, { hello: t }) => commonSuites(t, e, "client"),
		groupBeforeTls13: (e, t) => sharedGroup(e.groups, t),
		groupInTls13: (e, t) => {
			let n = sharedGroup(e.groups, t);
			if (n !== void 0) return {
				group: n,
				helloRetryRequest: e.keyShares.includes(n) ? "not-sent" : "sent"
			};
		},
		schemes: boringSchemes,
		schemeOrder: "server",
		certificateCurve: "any",
		withoutScheme: "taken"
	});
}
function sharedGroup(e, { own: t, preference: n }) {
	return n === "client" ? firstCommon(e, t) : firstCommon(t, e);
}
function inTiers(e, { hello: t, own: n, preference: r }) {
	return r === "client" ? commonSuites(t, e, "client") : (n.tiers ?? n.map((e) => [e])).flatMap((n) => commonSuites(t, n.filter((t) => e.includes(t)), "client"));
}
function readBoringGroups(e) {
	let t = [];
	for (let n of e.split(":")) {
		let e = Object.entries(boringGroups).find(([e]) => e === n)?.[1];
		if (e === void 0) return {
			kind: "refused",
			error: `unknown group: ${n}`
		};
		t.push(e);
	}
	return { groups: t };
}
const because = "fixed in BoringSSL", defaultFacts$3 = {
	tls13CipherSuites: known(suitesCalled(boringTls13Suites), null, because),
	signatureSchemes: known("library-default", null, because),
	securityLevel: known(0, null, "BoringSSL has no security levels"),
	dhParameters: known("none", null, "BoringSSL has no DHE suites")
}, gnutlsNormal = [
	4866,
	4867,
	4865,
	4868,
	49196,
	52393,
	49325,
	49162,
	49195,
	49324,
	49161,
	49200,
	52392,
	49172,
	49199,
	49171,
	157,
	49309,
	53,
	156,
	49308,
	47,
	159,
	52394,
	49311,
	57,
	158,
	49310,
	51
], gnutlsGroups = {
	"GROUP-SECP256R1": "secp256r1",
	"GROUP-SECP384R1": "secp384r1",
	"GROUP-SECP521R1": "secp521r1",
	"GROUP-X25519": "x25519",
	"GROUP-X448": "x448",
	"GROUP-FFDHE2048": "ffdhe2048",
	"GROUP-FFDHE3072": "ffdhe3072",
	"GROUP-FFDHE4096": "ffdhe4096",
	"GROUP-FFDHE6144": "ffdhe6144",
	"GROUP-FFDHE8192": "ffdhe8192"
}, gnutlsCiphers = {
	AES128GCM: "AES-128-GCM",
	AES256GCM: "AES-256-GCM",
	AES128CCM: "AES-128-CCM",
	AES256CCM: "AES-256-CCM",
	AES128: "AES-128-CBC",
	AES256: "AES-256-CBC",
	"CHACHA20/POLY1305": "CHACHA20-POLY1305"
};
// src/libraries/gnutls/gnutls-library.ts
function gnutlsLibrary(e) {
	let t = genericManners({
		name: "gnutls",
		version: e
	}), n = "NORMAL of GnuTLS 3.7", r = suitesIn("NORMAL");
	return libraryWith({
		...t,
		defaults: (e) => ({
			...t.defaults(e),
			..."error" in r ? {} : {
				cipherSuites: known(r.suites, null, n),
				tls13CipherSuites: known(r.tls13 ?? [], null, n)
			},
			groups: known(Object.values(gnutlsGroups), null, n)
		}),
		suites: (e) => e.startsWith("NORMAL") ? suitesIn(e) : t.suites(e),
		groups: (e) => e.startsWith("NORMAL") ? groupsIn(e) : t.groups(e)
	});
}
function wordsOf(e) {
	let [, ...t] = e.split(":").filter((e) => !e.startsWith("%")), n = t.map((e) => {
		let t = e[0] === "+" ? "+" : e[0] === "-" || e[0] === "!" ? "-" : null;
		return t === null ? null : {
			operator: t,
			name: e.slice(1)
		};
	});
	return n.every((e) => e !== null) ? n : null;
}
const notRead = {
	kind: "not-read",
	error: "only NORMAL with additions and removals is read"
};
function suitesIn(e) {
	let t = wordsOf(e);
	if (t === null || !/^NORMAL(:|$)/.test(e)) return notRead;
	let n = new Set(t.flatMap(({ operator: e, name: t }) => e === "-" ? [t] : [])), r = gnutlsNormal.flatMap((e) => suiteByCode(e) ?? []).filter((e) => !traitsOf(e).some((e) => n.has(e)));
	return {
		suites: r.filter((e) => !isTls13$1(e)),
		tls13: r.filter(isTls13$1),
		securityLevel: null
	};
}
function traitsOf({ keyExchange: e, authentication: t, encryption: n, mac: r }) {
	let i = e === "RSA" ? "RSA" : `${e}-${t}`, a = gnutlsCiphers[n];
	return [
		i,
		r,
		...a === void 0 ? [] : [a]
	];
}
function groupsIn(e) {
	let t = wordsOf(e);
	if (t === null || !/^NORMAL(:|$)/.test(e)) return notRead;
	let n = Object.values(gnutlsGroups);
	for (let { operator: e, name: r } of t) {
		let t = Object.entries(gnutlsGroups).find(([e]) => e === r)?.[1];
		r === "GROUP-ALL" ? n = e === "+" ? Object.values(gnutlsGroups) : [] : t !== void 0 && (n = withGroup(n, t, e));
	}
	return { groups: n };
}
function withGroup(e, t, n) {
	let r = e.filter((e) => e !== t);
	return n === "-" ? r : e.includes(t) ? e : [...r, t];
}
// src/libraries/go/suites.data.ts
const aesWithEcdhe = [
	"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
	"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
	"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
], chaChaWithEcdhe = ["TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"], cbcWithEcdhe = [
	"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
	"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
	"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
	"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA"
], staticRsa = [
	"TLS_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_RSA_WITH_AES_256_GCM_SHA384",
	"TLS_RSA_WITH_AES_128_CBC_SHA",
	"TLS_RSA_WITH_AES_256_CBC_SHA"
], tripleDes = ["TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"], insecure = [
	"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
	"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
	"TLS_RSA_WITH_AES_128_CBC_SHA256",
	"TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
	"TLS_ECDHE_RSA_WITH_RC4_128_SHA",
	"TLS_RSA_WITH_RC4_128_SHA"
], behindAead = [
	...cbcWithEcdhe,
	...staticRsa,
	...tripleDes,
	...insecure
], goOrder = {
	aesFirst: [
		...aesWithEcdhe,
		...chaChaWithEcdhe,
		...behindAead
	],
	chaChaFirst: [
		...chaChaWithEcdhe,
		...aesWithEcdhe,
		...behindAead
	]
}, goTls13Suites = [
	"TLS_AES_128_GCM_SHA256",
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256"
], goDefaultSuites = [
	...aesWithEcdhe,
	...chaChaWithEcdhe,
	...cbcWithEcdhe
], goStaticRsaSuites = staticRsa, goTripleDesSuites = tripleDes, goDebugSettings = [
	{
		name: "tls10server",
		changed: "1.22",
		removed: "1.27",
		old: "1"
	},
	{
		name: "tlsrsakex",
		changed: "1.22",
		removed: "1.27",
		old: "1"
	},
	{
		name: "tls3des",
		changed: "1.23",
		removed: "1.27",
		old: "1"
	},
	{
		name: "tlsmlkem",
		changed: "1.24",
		removed: null,
		old: "0"
	},
	{
		name: "tlssha1",
		changed: "1.25",
		removed: null,
		old: "1"
	},
	{
		name: "tlssecpmlkem",
		changed: "1.26",
		removed: null,
		old: "0"
	}
];
// src/libraries/go/go-library.ts
function goLibrary(e) {
	let t = goRelease(e);
	return libraryWith({
		...genericManners({
			name: "go",
			version: e
		}),
		modelled: t === null || isGoSince(t, "1.17") ? "exactly" : "by the RFC",
		defaults: (e) => defaultFacts$2(t, e),
		suites: readGoSuites,
		groups: readGroups,
		preference: "fixed",
		ordered: (e, { hello: t }) => (prefersAesGcm(t) ? goOrder.aesFirst : goOrder.chaChaFirst).flatMap((t) => e.find(({ iana: e }) => e === t) ?? []),
		orderedTls13: (e, { hello: t }) => tls13Order(e, prefersAesGcm(t)),
		groupBeforeTls13: (e, { own: t }) => firstCommon(e.groups, t),
		certificates: firstSupported,
		schemes: t !== null && isGoSince(t, "1.25") ? schemes : [...schemes, ...sha1Schemes],
		schemeOrder: "client",
		certificateCurve: "any",
		withoutScheme: "taken"
	});
}
function prefersAesGcm({ cipherSuites: e }) {
	return e.map((e) => suiteByCode(e)?.iana).find((e) => e !== void 0 && isGoSuite(e))?.includes("_GCM_") ?? !1;
}
const goNames = [...goOrder.aesFirst, ...goTls13Suites], isGoSuite = (e) => goNames.includes(e);
function tls13Order(e, t) {
	let [n, r, i] = goTls13Suites;
	return (t ? goTls13Suites : [
		i,
		n,
		r
	]).flatMap((t) => e.find(({ iana: e }) => e === t) ?? []);
}
function firstSupported(e, t) {
	let n = e.find((e) => isSupported(e, t)) ?? e[0];
	return n === void 0 ? [] : [n];
}
function isSupported({ leaf: e }, { hello: t, version: n }) {
	let r = n === "TLSv1.0" || n === "TLSv1.1" || t.signatureSchemes.some((t) => signsIn(n, t, e.key));
	return n === "TLSv1.3" ? r : e.key.kind === "rsa" ? r && offersSuiteFor("RSA", t) : r && offersSuiteFor("ECDSA", t) && isOffered(e.key.curve, t);
}
function offersSuiteFor(e, { cipherSuites: t }) {
	return t.some((t) => suiteByCode(t)?.authentication === e);
}
function readGoSuites(e) {
	let t = listedNames(e).map((e) => e.replace(/^tls\./, "").replace(/_POLY1305$/, "_POLY1305_SHA256")), n = t.find((e) => !isGoSuite(e));
	return n === void 0 ? {
		...suiteList(t.flatMap((e) => suiteByIanaName(e) ?? [])),
		tls13: null
	} : {
		kind: "refused",
		error: `Go has no suite ${n}`
	};
}
function defaultFacts$2(e, t) {
	let n = {
		tls13CipherSuites: known(suitesCalled(goTls13Suites), null, "fixed in Go"),
		suitePreference: known("server", null, "fixed in Go"),
		signatureSchemes: known("library-default", null, "fixed in Go"),
		securityLevel: known(0, null, "Go has no security levels"),
		dhParameters: known("none", null, "Go has no DHE suites")
	};
	if (e === null) return n;
	let r = oldBehaviours(e, t), i = `default of Go ${e.join(".")}${t === null ? "" : ` with ${t}`}`, a = [
		...goDefaultSuites,
		...r.has("tlsrsakex") ? goStaticRsaSuites : [],
		...goTripleDesSuites.filter((e) => r.has("tls3des") && (r.has("tlsrsakex") || !e.startsWith("TLS_RSA")))
	];
	return {
		...n,
		protocols: known(protocolVersions.slice(r.has("tls10server") ? 1 : 3), null, i),
		cipherSuites: known(suitesCalled(a), null, i),
		groups: known(defaultGroups(r), null, i)
	};
}
function defaultGroups(e) {
	return [
		...e.has("tlsmlkem") ? [] : ["X25519MLKEM768"],
		...e.has("tlssecpmlkem") ? [] : ["SecP256r1MLKEM768", "SecP384r1MLKEM1024"],
		"x25519",
		"secp256r1",
		"secp384r1",
		"secp521r1"
	];
}
const schemes = [
	"rsa_pss_rsae_sha256",
	"ecdsa_secp256r1_sha256",
	"ed25519",
	"rsa_pss_rsae_sha384",
	"rsa_pss_rsae_sha512",
	"rsa_pkcs1_sha256",
	"rsa_pkcs1_sha384",
	"rsa_pkcs1_sha512",
	"ecdsa_secp384r1_sha384",
	"ecdsa_secp521r1_sha512"
], sha1Schemes = ["rsa_pkcs1_sha1", "ecdsa_sha1"];
function goRelease(e) {
	let t = /(\d{1,3})\.(\d{1,4})/.exec(e);
	return t === null ? null : [Number(t[1]), Number(t[2])];
}
function isGoSince([e, t], n) {
	let [r = 0, i = 0] = n.split(".").map(Number);
	return e > r || e === r && t >= i;
}
function oldBehaviours(e, t) {
	let n = t ?? "", r = goRelease(/\bgo\s+(\d+\.\d+)/.exec(n)?.[1] ?? "") ?? e, i = goDebugSettings.filter(({ name: t, changed: i, removed: a, old: o }) => {
		if (!isGoSince(e, i)) return !0;
		if (a !== null && isGoSince(e, a)) return !1;
		let s = RegExp(`\\b${t}=([01])`).exec(n)?.[1];
		return s === void 0 ? !isGoSince(r, i) : s === o;
	});
	return new Set(i.map(({ name: e }) => e));
}
// src/libraries/jsse/suites.data.ts
const jsseSuites = "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.TLS_DHE_RSA_WITH_AES_256_GCM_SHA384.TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256.TLS_DHE_RSA_WITH_AES_128_GCM_SHA256.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256.TLS_DHE_RSA_WITH_AES_256_CBC_SHA256.TLS_DHE_RSA_WITH_AES_128_CBC_SHA256.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA.TLS_DHE_RSA_WITH_AES_256_CBC_SHA.TLS_DHE_RSA_WITH_AES_128_CBC_SHA.TLS_RSA_WITH_AES_256_GCM_SHA384.TLS_RSA_WITH_AES_128_GCM_SHA256.TLS_RSA_WITH_AES_256_CBC_SHA256.TLS_RSA_WITH_AES_128_CBC_SHA256.TLS_RSA_WITH_AES_256_CBC_SHA.TLS_RSA_WITH_AES_128_CBC_SHA".split("."), jsseTls13Suites = [
	"TLS_AES_256_GCM_SHA384",
	"TLS_AES_128_GCM_SHA256",
	"TLS_CHACHA20_POLY1305_SHA256"
], jsseLegacyVersionsGone = [{
	feature: 8,
	update: 291
}, {
	feature: 11,
	update: 11
}], jsseStaticRsaGone = [
	{
		feature: 11,
		update: 33
	},
	{
		feature: 17,
		update: 21
	},
	{
		feature: 21,
		update: 13
	}
], jsseGroups = [
	"x25519",
	"secp256r1",
	"secp384r1",
	"secp521r1",
	"x448",
	"ffdhe2048",
	"ffdhe3072",
	"ffdhe4096",
	"ffdhe6144",
	"ffdhe8192"
], jsseSchemes = [
	"ed25519",
	"ed448",
	"ecdsa_secp256r1_sha256",
	"ecdsa_secp384r1_sha384",
	"ecdsa_secp521r1_sha512",
	"rsa_pss_rsae_sha256",
	"rsa_pss_rsae_sha384",
	"rsa_pss_rsae_sha512",
	"rsa_pss_pss_sha256",
	"rsa_pss_pss_sha384",
	"rsa_pss_pss_sha512",
	"rsa_pkcs1_sha256",
	"rsa_pkcs1_sha384",
	"rsa_pkcs1_sha512",
	"ecdsa_sha224",
	"rsa_pkcs1_sha224",
	"ecdsa_sha1",
	"rsa_pkcs1_sha1"
];
function jsseLibrary(e) {
	let t = jdkVersion(e);
	return {
		...libraryWith({
			...genericManners({
				name: "jsse",
				version: e
			}),
			modelled: "exactly",
			defaults: () => defaultFacts$1(t),
			suites: readJsseSuites,
			groups: readGroups,
			enabled: (e) => activeVersions(e, t),
			fallbackSignal: "ignored",
			allows: (e) => allows(e, t),
			groupBeforeTls13: (e, { own: t }) => firstCommon(e.groups, t),
			groupInTls13: (e, { own: t }) => {
				let n = firstCommon(e.keyShares, t);
				if (n !== void 0) return {
					group: n,
					helloRetryRequest: "not-sent"
				};
				let r = firstCommon(e.groups, t);
				return r === void 0 ? void 0 : {
					group: r,
					helloRetryRequest: "sent"
				};
			},
			schemes: jsseSchemes,
			signs: signs$1,
			withoutScheme: "taken",
			alerts: {
				group: 10,
				scheme: 80,
				keyKind: 40
			}
		}),
		mayStart: (e) => checkStart$1(e, t)
	};
}
function signs$1(e, t, n) {
	return n.kind === "ec" ? t === "ecdsa_sha1" || t === "ecdsa_sha224" || signsIn("TLSv1.3", t, n) : signsIn(e, t, n);
}
function activeVersions({ tls: e }, t) {
	let n = need("version", "protocol versions", e.protocols);
	return isStop(n) ? n : goOn(n.value.filter((n) => {
		if (n === "SSLv3" || compareVersions(n, "TLSv1.2") < 0 && legacyVersionsAreGone(t)) return !1;
		let r = n === "TLSv1.3" ? e.tls13CipherSuites : e.cipherSuites;
		return !isKnown(r) || r.value.some((e) => allows(e, t) && compareVersions(e.minimumVersion, n) <= 0);
	}));
}
function checkStart$1(e, t) {
	let n = activeVersions(e, t);
	if (isStop(n) || n.value.length > 0) return goOn(null);
	let { protocols: r, cipherSuites: i } = e.tls, a = isKnown(r) ? versionsText(r.value) : "nothing";
	return refuse("version", {
		by: "server",
		alert: null,
		reason: `The server enables ${a}; the JDK's disabled algorithms or the enabled suites leave no version of it.`,
		causes: [r.at, i.at]
	});
}
function allows({ iana: e, keyExchange: t }, n) {
	return t === "RSA" && staticRsaIsGone(n) || n?.feature === 8 && e.includes("CHACHA20") ? !1 : jsseNames.has(e);
}
const jsseNames = new Set([...jsseSuites, ...jsseTls13Suites]);
function readJsseSuites(e) {
	let t = listedNames(e), n = t.flatMap((e) => suiteCalled(e) ?? []);
	if (n.length > 0 && t.every((e) => suiteCalled(e) !== void 0 || isJsseName(e))) return {
		suites: n.filter((e) => !isTls13$1(e)),
		tls13: n.filter(isTls13$1),
		securityLevel: null
	};
	let { suites: r, error: i } = evaluateCipherString(e, "3.5");
	return i === null ? {
		suites: r,
		tls13: null,
		securityLevel: null
	} : {
		kind: "not-read",
		error: i
	};
}
const isJsseName = (e) => /^(TLS|SSL)_[A-Z0-9_]+$/.test(e);
function suiteCalled(e) {
	return suiteByIanaName(e.replace(/^SSL_/, "TLS_")) ?? suiteByOpenSslName(e);
}
function defaultFacts$1(e) {
	let t = {
		signatureSchemes: known("library-default", null, "default of the JDK"),
		securityLevel: known(0, null, "the JDK has no security levels")
	};
	if (e === null) return {
		...t,
		tls13CipherSuites: known(suitesCalled(jsseTls13Suites), null, "default of the JDK")
	};
	let n = `default of JDK ${e.feature}`, allowed = (t) => suitesCalled(t).filter((t) => allows(t, e));
	return {
		...t,
		protocols: known(legacyVersionsAreGone(e) ? ["TLSv1.2", "TLSv1.3"] : [
			"TLSv1.0",
			"TLSv1.1",
			"TLSv1.2",
			"TLSv1.3"
		], null, n),
		cipherSuites: known(allowed(jsseSuites), null, n),
		tls13CipherSuites: known(allowed(jsseTls13Suites), null, n),
		suitePreference: known(e.feature >= 11 ? "server" : "client", null, n),
		...e.feature >= 13 ? { groups: known(groupsOf(e), null, n) } : {},
		dhParameters: known({ bits: 2048 }, null, n)
	};
}
function groupsOf({ feature: e, update: t }) {
	return e >= 27 || e === 25 && (t === null || t >= 5) ? ["X25519MLKEM768", ...jsseGroups] : jsseGroups;
}
function jdkVersion(e) {
	let t = /^\D*(?:1\.)?([5-8])(?:\.0)?(?:[u_](\d{1,4}))?(?![\d.])/.exec(e) ?? /(\d{1,3})(?:\.\d{1,3}\.(\d{1,4}))?/.exec(e);
	return t === null ? null : {
		feature: Number(t[1]),
		update: t[2] === void 0 ? null : Number(t[2])
	};
}
function legacyVersionsAreGone(e) {
	return e !== null && (e.feature >= 16 || isGone(e, jsseLegacyVersionsGone, "gone"));
}
function staticRsaIsGone(e) {
	return e !== null && (e.feature >= 24 || isGone(e, jsseStaticRsaGone, "there"));
}
function isGone({ feature: e, update: t }, n, r) {
	let i = n.find((t) => t.feature === e);
	return i !== void 0 && (t === null ? r === "gone" : t >= i.update);
}
// src/libraries/openssl/defaults.ts
const tls13Suites = tls13SuiteDefaults.flatMap((e) => suiteByIanaName(e) ?? []);
function libraryDefaults(e) {
	return defaults[e];
}
function distributionDefaults(e) {
	let t = e.slice(0, 200).toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?/g) ?? [];
	return distributionRows.find((e) => t.some((n, r) => names(e, n, t.slice(r + 1))));
}
function names(e, t, n) {
	if (/^[a-z]{5,}$/.test(t) && e.versions.includes(t)) return !0;
	if (!e.ids.includes(t)) return !1;
	let r = n.find((e) => /^\d/.test(e)) ?? n[0] ?? "";
	return e.versions.includes(r) || e.versions.includes(r.split(".")[0] ?? "");
}
const defaults = Object.fromEntries(opensslVersions.map((e) => [e, defaultsOf(e)]));
function defaultsOf(e) {
	let { securityLevel: t, groups: n, signatureSchemes: r, source: i } = libraryDefaultsRows[e];
	return {
		securityLevel: t,
		packagedLevel: Math.max(t, ...distributionRows.filter(({ openssl: t }) => t === e).map((e) => e.securityLevel)),
		groups: e === "3.5" ? ranked(groupListDefault) : n,
		tls13CipherSuites: e === "1.0.2" ? [] : tls13Suites,
		signatureSchemes: r,
		cipherString: cipherStringDefaults[e],
		source: i
	};
}
function chooseVersion(e, t) {
	let n = enabledVersions(e);
	if (isStop(n)) return n;
	let r = newest(eligible(n.value, t, e.library));
	return r === void 0 ? noCommonVersion(e, n.value, t) : t.cipherSuites.includes(22016) && r !== newest(n.value) ? refuse("version", {
		by: "server",
		alert: 86,
		reason: `The client falls back to ${versionsText([r])} although the server accepts ${versionsText(n.value)}.`,
		causes: [e.tls.protocols.at]
	}) : goOn(r);
}
function enabledVersions(e) {
	let t = need("version", "protocol versions", e.tls.protocols);
	if (isStop(t)) return t;
	let n = need("version", "security level", earlyContext(e).securityLevel);
	if (isStop(n)) return n;
	let r = {
		level: n.value,
		version: e.library
	}, i = protocolVersions.filter((e) => t.value.includes(e) && negotiable(e, r));
	return goOn(i);
}
function negotiable(e, t) {
	let n = t.version === "1.0.2" ? e !== "TLSv1.3" : e !== "SSLv3", r = protocolAtLevel(e, t);
	return n && (r.allowed === "yes" || r.alert === 80);
}
function eligible(e, t, n) {
	let r = t.versions.includes("TLSv1.3");
	if (r && n !== "1.0.2") return e.filter((e) => t.versions.includes(e));
	let i = r ? "TLSv1.2" : newest(t.versions);
	return i === void 0 ? [] : e.filter((e) => compareVersions(e, i) <= 0);
}
function noCommonVersion(e, t, n) {
	return refuse("version", {
		by: "server",
		alert: e.library === "1.0.2" ? null : 70,
		reason: `The client offers ${versionsText(n.versions)}; the server accepts ${versionsText(t)}.`,
		causes: [e.tls.protocols.at, levelPlace(e, t)]
	});
}
function levelPlace({ tls: { protocols: e, securityLevel: t } }, n) {
	return isKnown(e) && e.value.length > n.length ? t.at : null;
}
function checkStart(e) {
	let { library: t } = e;
	if (t === "1.0.2") return goOn(null);
	let n = enabledVersions(e);
	if (isStop(n)) return goOn(null);
	let r = n.value, i = topOfOldestRun(r);
	return i === void 0 ? refuse("version", {
		by: "server",
		alert: t === "1.1.1" ? 80 : 70,
		reason: "The server accepts no protocol version at all.",
		causes: [e.tls.protocols.at, e.tls.securityLevel.at]
	}) : checkSuites(e, i, r);
}
function topOfOldestRun(e) {
	return e.find((t) => {
		let n = protocolVersions[protocolVersions.indexOf(t) + 1];
		return n === void 0 || !e.includes(n);
	});
}
function checkSuites(e, t, n) {
	let { cipherSuites: r } = earlyContext(e), i = t === "TLSv1.3" ? e.tls.tls13CipherSuites : r;
	return isKnown(i) ? i.value.some((e) => compareVersions(e.minimumVersion, t) <= 0) ? goOn(null) : noSuiteForTop(e, t) : t === newest(n) ? goOn(null) : need("suite", "cipher suites", i);
}
function noSuiteForTop(e, t) {
	let { cipherSuites: n } = earlyContext(e);
	return refuse("suite", {
		by: "server",
		alert: 40,
		reason: `None of the server's cipher suites works with ${versionsText([t])}, which OpenSSL takes for its newest version: it refuses every handshake.`,
		causes: [t === "TLSv1.3" ? e.tls.tls13CipherSuites.at : n.at, e.tls.protocols.at]
	});
}
function checkChainLevel(e, t, n) {
	if (t.basis === "stated") return goOn(null);
	for (let r of t.chain) {
		let i = weakness(r, n);
		if (i !== null) return refuse("certificate", {
			by: "server",
			alert: 80,
			reason: `The server's own certificate ${r.subject} is below its security level: ${i}.`,
			causes: [t.at, e.tls.securityLevel.at]
		});
	}
	return goOn(null);
}
function weakness({ key: e, signatureHash: t, selfSigned: n }, r) {
	let i = e.kind === "other" ? null : keyAtLevel({
		kind: e.kind,
		bits: e.bits
	}, r);
	if (i?.allowed === "no") return i.reason;
	if (n === "yes" || t === "unknown") return null;
	let a = certificateHashAtLevel(t, r);
	return a.allowed === "no" ? a.reason : null;
}
function groupForTls12(e, t) {
	let n = t.groups.filter((e) => !isTls13Only(e) && groupAtLevel(e, t.setting).allowed === "yes");
	return t.preference === "client" ? e.groups.find((e) => n.includes(e)) : n.find((t) => e.groups.includes(t));
}
function groupForTls13(e, t) {
	return t.setting.version === "3.5" ? byTuples(e, t) : byFirstShare(e, t);
}
function byFirstShare(e, { groups: t, setting: n, retrySetting: r }) {
	let i = e.keyShares.find((e) => t.includes(e) && usableInTls13(e, n));
	if (i !== void 0) return {
		group: i,
		helloRetryRequest: "not-sent"
	};
	let a = t.find((t) => e.groups.includes(t) && usableInTls13(t, r));
	return a === void 0 ? void 0 : {
		group: a,
		helloRetryRequest: "sent"
	};
}
function usableInTls13(e, t) {
	return !isTls12Only(e) && groupAtLevel(e, t).allowed === "yes";
}
function byTuples(e, { groups: t, preference: n, setting: r }) {
	let first = (e, t) => n === "client" ? t.find((t) => e.includes(t)) : e.find((e) => t.includes(e));
	for (let n of t.tiers ?? [t]) {
		let t = n.filter((e) => usableInTls13(e, r)), i = first(t, e.keyShares);
		if (i !== void 0) return {
			group: i,
			helloRetryRequest: "not-sent"
		};
		let a = first(t, e.groups);
		if (a !== void 0) return {
			group: a,
			helloRetryRequest: "sent"
		};
	}
}
function checkGroupsListed(e, { groups: t, retrySetting: n }) {
	return t.some((e) => usableInTls13(e, n)) ? goOn(null) : refuse("group", {
		by: "server",
		alert: 80,
		reason: `The server accepts the groups ${listText(t)}; its security level ${n.level} allows none of them.`,
		causes: [e.tls.groups.at, e.tls.securityLevel.at]
	});
}
function noCommonGroup(e, t, { groups: n, setting: r }) {
	let i = n.filter((e) => groupAtLevel(e, r).allowed === "yes");
	return refuse("group", {
		by: "server",
		alert: 40,
		reason: `The client offers the groups ${listText(t.groups)}; the server accepts ${listText(i)}.`,
		causes: [
			e.tls.groups.at,
			i.length < n.length ? e.tls.securityLevel.at : null,
			e.tls.cipherSuites.at
		]
	});
}
// src/libraries/openssl/key-for-suite.ts
function authenticates(e, t, n) {
	let { kind: r } = t.leaf.key;
	return e.authentication === "RSA" ? r === "rsa" ? e.keyExchange === "RSA" || e.keyExchange === "DHE" || e.keyExchange === "ECDHE" : r === "rsa-pss" && e.keyExchange !== "RSA" && signsExplicitly(t, n) : e.authentication === "ECDSA" ? r === "ec" ? ecKeyUsable(t, n) : (r === "ed25519" || r === "ed448") && signsExplicitly(t, n) : !1;
}
function hindrance(e, t) {
	let { kind: n, curve: r } = e.leaf.key;
	return n === "rsa" ? "" : n === "ec" && !curveUsable(r, t) ? ` (the client knows the curves ${listText(t.hello.groups)})` : n === "ec" && !usageAllowsSigning(e) ? " (its key usage allows no signing)" : t.version !== "TLSv1.2" || signs(e, t) ? "" : ` (the client accepts signatures by ${listText(t.schemes)})`;
}
function signsExplicitly(e, t) {
	return t.version === "TLSv1.2" && signs(e, t);
}
function ecKeyUsable(e, t) {
	let n = t.version !== "TLSv1.2" || signs(e, t);
	return usageAllowsSigning(e) && n && curveUsable(e.leaf.key.curve, t);
}
function usageAllowsSigning({ leaf: e }) {
	return e.keyUsages === null || e.keyUsages.includes("digitalSignature");
}
function signs({ leaf: e }, { schemes: t }) {
	return t.some((t) => signsInTls12(t, e.key));
}
function curveUsable(e, { hello: t, setting: n, certificateCurves: r }) {
	return e === null || !isNamedGroup(e) || r !== "any" && !r.includes(e) ? !1 : (t.groups.length === 0 || t.groups.includes(e)) && groupAtLevel(e, n).allowed === "yes";
}
const isNamedGroup = (e) => e in namedGroups;
// src/libraries/openssl/key-slots.ts
function keySlots(e) {
	let t = servedKeys(e);
	if (isStop(t)) return t;
	let n = new Map();
	for (let e of t.value) n.set(e.leaf.key.kind, e);
	return goOn([...n.values()]);
}
// src/libraries/openssl/server.ts
function settingsOf(e, t) {
	let n = need("suite", "order of preference", t.suitePreference);
	if (isStop(n)) return n;
	let r = need("suite", "security level", t.securityLevel);
	return isStop(r) ? r : goOn({
		preference: n.value,
		setting: {
			level: r.value,
			version: e.library
		}
	});
}
function sharedSchemes(e, t, n, r) {
	let i = need("signature-algorithm", "signature algorithms", e.tls.signatureSchemes);
	if (isStop(i)) return i;
	let a = (i.value === "library-default" ? libraryDefaults(r.version).signatureSchemes : i.value).filter((e) => signatureSchemeAtLevel(e, r).allowed === "yes"), o = n === "client" ? t.signatureSchemes.filter((e) => a.includes(e)) : a.filter((e) => t.signatureSchemes.includes(e));
	return o.length > 0 ? goOn(o) : noSharedScheme(e, t, a);
}
function noSharedScheme(e, t, n) {
	return refuse("signature-algorithm", {
		by: "server",
		alert: 40,
		reason: `The client accepts signatures by ${listText(t.signatureSchemes)}; the server makes them by ${listText(n)}.`,
		causes: [e.tls.signatureSchemes.at, isKnown(e.tls.securityLevel) ? e.tls.securityLevel.at : null]
	});
}
function chooseSigner(e, t, n) {
	let r = n.filter((n) => authenticates(t, n, e)), i = e.version === "TLSv1.2" ? byScheme(e, t, r) : byLegacyHash(e, r);
	return isStop(i) ? i : t.keyExchange === "DHE" ? checkDhSize(e, i.value) : i;
}
function byScheme(e, t, n) {
	for (let r of e.schemes) {
		let e = n.find(({ leaf: e }) => signsInTls12(r, e.key));
		if (e !== void 0) return goOn({
			key: e,
			signatureScheme: t.keyExchange === "RSA" ? null : r
		});
	}
	return refuse("signature-algorithm", {
		by: "server",
		alert: 40,
		reason: `For ${t.iana} the server must sign with its ${t.authentication} key; the client accepts signatures by ${listText(e.schemes)}.`,
		causes: [e.server.tls.signatureSchemes.at, e.server.tls.cipherSuites.at]
	});
}
function byLegacyHash({ version: e, setting: t, server: n }, r) {
	let i = r[0], a = i.leaf.key.kind === "ec";
	return (a ? signatureSchemeAtLevel("ecdsa_sha1", t) : protocolAtLevel(e, t)).allowed === "yes" ? goOn({
		key: i,
		signatureScheme: null
	}) : refuse("signature-algorithm", {
		by: "server",
		alert: 80,
		reason: `${versionsText([e])} signs with ${a ? "SHA-1" : "MD5 and SHA-1"}; the server's security level ${t.level} refuses that.`,
		causes: [n.tls.protocols.at, n.tls.securityLevel.at]
	});
}
function checkDhSize({ server: e, setting: t }, n) {
	let { tls: { dhParameters: r } } = e;
	if (!isKnown(r) || r.value === "none") return goOn(n);
	let { bits: i } = r.value;
	return keyAtLevel({
		kind: "dh",
		bits: i
	}, t).allowed === "yes" ? goOn(n) : refuse("group", {
		by: "server",
		alert: 40,
		reason: `The server's Diffie-Hellman parameters have ${i} bits; its security level ${t.level} requires more.`,
		causes: [r.at, e.tls.securityLevel.at]
	});
}
// src/libraries/openssl/tls12.ts
function tls12Suite(e, t, n) {
	let r = contextOf(e, t, n);
	if (isStop(r)) return r;
	let { context: i, preference: a } = r.value, o = need("suite", "cipher suites", e.tls.cipherSuites);
	if (isStop(o)) return o;
	let s = sift(o.value, [offeredByBoth(i), atSecurityLevel(i)]);
	if (isStop(s)) return s;
	let c = withDh(i, s.value);
	if (isStop(c)) return c;
	let l = keySlots(e);
	if (isStop(l)) return l;
	let u = sift(c.value, [withKey(i, l.value, keyFit(i))]);
	if (isStop(u)) return u;
	let d = groupFor(i, a, u.value);
	if (isStop(d)) return d;
	let f = sift(u.value, [withGroup$1(i, d.value)]);
	return isStop(f) ? f : goOn(commonSuites(t, f.value, a)[0]);
}
function tls12Group(e, t, { version: n, suite: r }) {
	let i = contextOf(e, t, n);
	if (isStop(i)) return i;
	let a = groupFor(i.value.context, i.value.preference, [r]);
	return isStop(a) ? a : goOn(a.value === void 0 ? null : {
		group: a.value,
		helloRetryRequest: "not-sent"
	});
}
function tls12Signer(e, t, { version: n, suite: r }) {
	let i = contextOf(e, t, n);
	if (isStop(i)) return i;
	let { context: a } = i.value, o = keySlots(e);
	if (isStop(o)) return o;
	let s = chooseSigner(a, r, o.value);
	if (isStop(s)) return s;
	let c = checkChainLevel(e, s.value.key, a.setting);
	return isStop(c) ? c : s;
}
function contextOf(e, t, n) {
	let r = settingsOf(e, e.named);
	if (isStop(r)) return r;
	let { preference: i, setting: a } = r.value, o = n === "TLSv1.2" ? sharedSchemes(e, t, i, a) : goOn([]);
	if (isStop(o)) return o;
	let s = certificateCurves(e, a);
	if (isStop(s)) return s;
	let c = {
		server: e,
		hello: t,
		version: n,
		setting: a,
		schemes: o.value,
		certificateCurves: s.value
	};
	return goOn({
		context: c,
		preference: i
	});
}
function certificateCurves(e, { version: t }) {
	return t === "1.0.2" ? need("group", "groups", e.tls.groups) : goOn("any");
}
function atSecurityLevel({ server: e, setting: t }) {
	return {
		step: "suite",
		keeps: (e) => suiteAtLevel(e, t).allowed === "yes",
		reason: (e) => `The suites that both sides have (${suitesText(e)}) are below the server's security level ${t.level}.`,
		causes: [e.tls.securityLevel.at, e.tls.cipherSuites.at]
	};
}
function withDh(e, t) {
	if (!t.some((e) => e.keyExchange === "DHE")) return goOn(t);
	let n = need("suite", "Diffie-Hellman parameters", e.server.tls.dhParameters);
	return isStop(n) ? n : sift(t, [withDhParameters(e, n.value)]);
}
const keyFit = (e) => ({
	fits: (t, n) => authenticates(t, n, e),
	hindrance: (t) => hindrance(t, e)
});
function groupFor({ server: e, hello: t, setting: n }, r, i) {
	if (!i.some((e) => e.keyExchange === "ECDHE")) return goOn(void 0);
	let a = need("group", "groups", e.tls.groups);
	return isStop(a) ? a : goOn(groupForTls12(t, {
		groups: a.value,
		preference: r,
		setting: n
	}));
}
function tls13Suite(e, t) {
	return suiteFrom(earlyContext(e), e, t);
}
function suiteFrom(e, t, n) {
	let r = e.tls13CipherSuites, i = need("suite", "TLS 1.3 cipher suites", r);
	if (isStop(i)) return i;
	let a = settingsOf(t, e);
	if (isStop(a)) return a;
	let { preference: o, setting: s } = a.value, c = i.value.filter((e) => suiteAtLevel(e, s).allowed === "yes"), [l] = commonSuites(n, c, o);
	return l === void 0 ? refuse("suite", {
		by: "server",
		alert: 40,
		reason: `For TLS 1.3 the client offers ${offeredSuitesText(n.cipherSuites.filter(isTls13))}; the server accepts ${suitesText(c)}.`,
		causes: [r.at, c.length < i.value.length ? e.securityLevel.at : null]
	}) : goOn(l);
}
function tls13Group(e, t) {
	let n = groupChoice(e);
	if (isStop(n)) return n;
	let r = groupForTls13(t, n.value);
	return r === void 0 ? noCommonGroup(e, t, n.value) : goOn(r);
}
function tls13Signer(e, t, { suite: n, group: r }) {
	let i = groupChoice(e);
	if (isStop(i)) return i;
	let a = settingsOf(e, e.named);
	if (isStop(a)) return a;
	let o = chooseTls13Signer(e, t, a.value);
	if (isStop(o)) return o;
	let s = r?.helloRetryRequest === "sent" ? sameSuiteAgain(e, t, n) : goOn(null);
	if (isStop(s)) return s;
	let c = checkGroupsListed(e, i.value);
	if (isStop(c)) return c;
	let l = checkChainLevel(e, o.value.key, a.value.setting);
	return isStop(l) ? l : o;
}
function sameSuiteAgain(e, t, n) {
	let { named: r } = e;
	if (earlyContext(e) === r) return goOn(null);
	let i = suiteFrom(r, e, t);
	return isStop(i) ? i : i.value.code === n.code ? goOn(null) : refuse("suite", {
		by: "server",
		alert: 47,
		reason: `After the HelloRetryRequest the server wants ${i.value.iana}, not ${n.iana}: its order of suites is not that of the socket's default server.`,
		causes: [
			r.suitePreference.at,
			r.tls13CipherSuites.at,
			e.tls.groups.at
		]
	});
}
function groupChoice(e) {
	let t = need("group", "groups", e.tls.groups);
	if (isStop(t)) return t;
	let n = settingsOf(e, earlyContext(e));
	if (isStop(n)) return n;
	let r = settingsOf(e, e.named);
	return isStop(r) ? r : goOn({
		groups: t.value,
		...n.value,
		retrySetting: r.value.setting
	});
}
const isTls13 = (e) => e >> 8 == 19;
function chooseTls13Signer(e, t, { preference: n, setting: r }) {
	let i = sharedSchemes(e, t, n, r);
	if (isStop(i)) return i;
	let a = keySlots(e);
	if (isStop(a)) return a;
	for (let e of i.value) {
		let t = a.value.find(({ leaf: t }) => signsInTls13(e, t.key));
		if (t !== void 0) return goOn({
			key: t,
			signatureScheme: e
		});
	}
	return refuse("certificate", {
		by: "server",
		alert: 40,
		reason: `In TLS 1.3 the client accepts signatures by ${listText(i.value)}; the server's key is ${keysText(a.value)}.`,
		causes: [...certificatePlaces(e), e.tls.signatureSchemes.at]
	});
}
// src/libraries/openssl/openssl-library.ts
function opensslLibrary(e) {
	let t = nearestVersion(e), of = (e) => ({
		...e,
		library: t
	});
	return {
		id: {
			name: "openssl",
			version: e
		},
		modelled: "exactly",
		defaults: (e) => defaultFacts(t, e),
		suites: (e) => suitesOf$1(e, t),
		groups: (e) => {
			let { groups: n, error: r } = evaluateGroupList(e, t);
			return r === null ? { groups: n } : {
				kind: "refused",
				error: r
			};
		},
		mayStart: (e) => checkStart(of(e)),
		version: (e, t) => chooseVersion(of(e), t),
		suite: (e, t, n) => n === "TLSv1.3" ? tls13Suite(of(e), t) : tls12Suite(of(e), t, n),
		group: (e, t, n) => n.version === "TLSv1.3" ? tls13Group(of(e), t) : tls12Group(of(e), t, n),
		signer: (e, t, n) => n.version === "TLSv1.3" ? tls13Signer(of(e), t, n) : tls12Signer(of(e), t, n)
	};
}
function suitesOf$1(e, t) {
	let n = suitesNamed(e);
	if (n !== null) return n;
	let { suites: r, securityLevel: i, error: a } = evaluateCipherString(e, t);
	return a === null ? {
		suites: r,
		tls13: null,
		securityLevel: i
	} : {
		kind: "refused",
		error: a
	};
}
function defaultFacts(e, t) {
	let { groups: n, tls13CipherSuites: r, securityLevel: i } = libraryDefaults(e), a = t === null ? void 0 : distributionDefaults(t), o = `default of OpenSSL ${e}`;
	return {
		protocols: known(protocolVersions.filter((t) => t !== (e === "1.0.2" ? "TLSv1.3" : "SSLv3")), null, o),
		cipherSuites: known(evaluateCipherString("DEFAULT", e).suites, null, o),
		tls13CipherSuites: known(r, null, o),
		suitePreference: known("client", null, o),
		groups: known(n, null, o),
		signatureSchemes: known("library-default", null, o),
		securityLevel: a === void 0 ? known(i, null, o) : known(a.securityLevel, null, `default of ${a.title}`)
	};
}
// src/libraries/s2n/policies.data.ts
const s2nPolicies = [
	{
		name: "ELBSecurityPolicy-TLS-1-0-2015-04",
		minimum: "TLSv1.0",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035 000a",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-TLS-1-0-2015-05",
		minimum: "TLSv1.0",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-2016-08",
		minimum: "TLSv1.0",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-TLS-1-1-2017-01",
		minimum: "TLSv1.1",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-TLS-1-2-2017-01",
		minimum: "TLSv1.2",
		suites: "c02b c02f c023 c027 c02c c030 c024 c028 009c 003c 009d 003d",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
		minimum: "TLSv1.2",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-FS-2018-06",
		minimum: "TLSv1.0",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-FS-1-2-2019-08",
		minimum: "TLSv1.2",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-FS-1-1-2019-08",
		minimum: "TLSv1.1",
		suites: "c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-FS-1-2-Res-2019-08",
		minimum: "TLSv1.2",
		suites: "c02b c02f c023 c027 c02c c030 c024 c028",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-TLS13-1-3-CNSA2-INTEROP1-FIPS-PQ-2026-07",
		minimum: "TLSv1.3",
		suites: "1302",
		groups: ["secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-TLS13-1-2-CNSA2-INTEROP2-FIPS-PQ-2026-07",
		minimum: "TLSv1.2",
		suites: "1302 c02c c030",
		groups: ["secp384r1"]
	},
	{
		name: "ELBSecurityPolicy-TLS13-1-2-CNSA2-INTEROP3-FIPS-PQ-2026-07",
		minimum: "TLSv1.2",
		suites: "1302 1301 c02c c030 c024 c028 c00a c014 c02b c02f c023 c027 c009 c013 009d 003d 0035 009c 003c 002f",
		groups: [
			"secp384r1",
			"secp256r1",
			"secp521r1"
		]
	},
	{
		name: "CloudFront-SSL-v-3",
		minimum: "SSLv3",
		suites: "1301 1302 1303 c02f c027 c013 c030 cca8 c028 c014 009c 009d 003c 0035 002f 000a 0004",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-0-2014",
		minimum: "TLSv1.0",
		suites: "1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 0035 002f 000a",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-0-2014-sha256",
		minimum: "TLSv1.0",
		suites: "1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 002f 003d 0035 000a",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-0-2016",
		minimum: "TLSv1.0",
		suites: "1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 0035 002f",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-1-2016",
		minimum: "TLSv1.1",
		suites: "1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 0035 002f",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2017",
		minimum: "TLSv1.2",
		suites: "1301 1302 1303 c02b c02f c023 c027 c02c c030 cca9 cca8 c024 c028 c00a c014 c009 c013 009c 009d 003c",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2018-no-sha1",
		minimum: "TLSv1.2",
		suites: "1301 1302 1303 c02b c02f c023 c027 c02c c030 cca9 cca8 c024 c028 009c 009d 003c",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2019-no-sha1",
		minimum: "TLSv1.2",
		suites: "1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c024 c028 c023 c027",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2021-no-sha1",
		minimum: "TLSv1.2",
		suites: "1301 1302 1303 c02b c02f c02c c030 cca9 cca8",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2025",
		minimum: "TLSv1.2",
		suites: "1301 1302 c02b c02f c02c c030",
		groups: ["secp256r1", "secp384r1"]
	},
	{
		name: "CloudFront-TLS-1-3-2025",
		minimum: "TLSv1.3",
		suites: "1301 1302 1303",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2018",
		minimum: "TLSv1.2",
		suites: "1301 1302 1303 c02b c02f c023 c027 c02c c030 cca9 cca8 c024 c028 009c 009d 003c",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2019",
		minimum: "TLSv1.2",
		suites: "1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c024 c028 c023 c027",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	},
	{
		name: "CloudFront-TLS-1-2-2021",
		minimum: "TLSv1.2",
		suites: "1301 1302 1303 c02b c02f c02c c030 cca9 cca8",
		groups: [
			"x25519",
			"secp256r1",
			"secp384r1"
		]
	}
];
// src/libraries/s2n/s2n-library.ts
function s2nLibrary(e) {
	let t = genericManners({
		name: "s2n",
		version: e
	});
	return libraryWith({
		...t,
		defaults: (e) => ({
			...t.defaults(null),
			...policyFacts(e ?? "")
		}),
		suites: (e) => {
			let n = policyCalled(e);
			return n === void 0 ? t.suites(e) : suitesOf(n);
		},
		groups: (e) => {
			let n = policyCalled(e);
			return n === void 0 ? t.groups(e) : { groups: n.groups };
		}
	});
}
function policyCalled(e) {
	return s2nPolicies.find((t) => t.name === e.trim());
}
function suitesOf({ suites: e }) {
	let t = e.split(" ").flatMap((e) => {
		let t = suiteByCode(Number.parseInt(e, 16));
		return t === void 0 ? [] : [t];
	});
	return {
		suites: t.filter((e) => !isTls13$1(e)),
		tls13: t.filter(isTls13$1),
		securityLevel: null
	};
}
function policyFacts(e) {
	let t = policyCalled(e);
	if (t === void 0) return {};
	let n = `security policy ${t.name}`, { suites: r, tls13: i } = suitesOf(t), a = protocolVersions.indexOf(t.minimum), o = i === null || i.length === 0 ? -1 : protocolVersions.length;
	return {
		protocols: known(protocolVersions.slice(a, o), null, n),
		cipherSuites: known(r, null, n),
		tls13CipherSuites: known(i ?? [], null, n),
		suitePreference: known("server", null, n),
		groups: known(t.groups, null, n),
		dhParameters: known({ bits: 2048 }, null, n)
	};
}
// src/libraries/index.ts
function libraryFor(e) {
	let t = libraries[e.name];
	return t === void 0 ? genericLibrary(e) : t(e.version);
}
const libraries = {
	openssl: opensslLibrary,
	boringssl: boringsslLibrary,
	go: goLibrary,
	jsse: jsseLibrary,
	gnutls: gnutlsLibrary,
	s2n: s2nLibrary
};
// src/libraries/library.ts
function isUnreadable(e) {
	return "error" in e && e.error !== null;
}
// src/libraries/openssl/tls13-suites.ts
function evaluateTls13Suites(e, t) {
	if (t === "1.0.2") return refusal("OpenSSL 1.0.2 has no TLS 1.3");
	if (e === "") return {
		suites: [],
		olderSuites: [],
		error: null,
		ignored: []
	};
	let n = listElements(e, ":").map((e) => ({
		...e,
		suite: suiteOf(e.text, t)
	})), r = n.filter(({ suite: e }) => !e), i = n.flatMap(({ suite: e }) => e ?? []);
	return i.length === 0 || t === "1.1.1" && r.length > 0 ? refusal("no cipher match") : {
		suites: i.filter((e) => e.minimumVersion === "TLSv1.3"),
		olderSuites: i.filter((e) => e.minimumVersion !== "TLSv1.3"),
		error: null,
		ignored: r.map((e) => ({
			token: e.text,
			offset: e.offset,
			reason: "unknown-name"
		}))
	};
}
function refusal(e) {
	return {
		suites: [],
		olderSuites: [],
		error: e,
		ignored: []
	};
}
function suiteOf(e, t) {
	let n = suiteByIanaName(e);
	return n && isBuiltIn(n, t) ? n : void 0;
}
function isBuiltIn(e, t) {
	return e.minimumVersion === "TLSv1.3" ? e.encryption !== "eNULL" : e.encryption === "none" || candidates(t).some(({ code: t }) => t === e.code);
}
// src/libraries/openssl/list-words.ts
function openSslGroupName(e) {
	return groupRows.find((t) => t.group === e)?.names.at(-1) ?? e;
}
function openSslWithout(e) {
	return `:!${exclusions[e]}`;
}
const exclusions = {
	RC4: "RC4",
	"3DES": "3DES",
	MD5: "MD5",
	"no encryption": "eNULL",
	"no authentication": "aNULL"
};
function withOpenSslSuites(e, t) {
	let { quote: n, inner: r } = unquoted(t), i = r.split(":");
	if (!/^[\w+!@=.:-]+$/.test(r) || i.some(forbidsMore)) return null;
	let a = e.map(({ openssl: e }) => e).filter((e) => !i.includes(e));
	return a.length === 0 ? null : n + [...i, ...a].join(":") + n;
}
const harmlessExclusions = new Set("aNULL eNULL NULL MD5 RC4 DES 3DES EXP EXPORT LOW PSK SRP DSS aDSS CAMELLIA SEED IDEA ARIA kRSA DH DHE EDH kDHE kEDH ADH AECDH SHA1 SHA".split(" "));
function forbidsMore(e) {
	return e.startsWith("!") && !harmlessExclusions.has(e.slice(1));
}
function withOpenSslGroups(e, t) {
	let { quote: n, inner: r } = unquoted(t), i = r.split(":");
	if (!/^[\w-]+(:[\w-]+)*$/.test(r) || r === "auto") return null;
	let a = e.map(openSslGroupName).filter((e) => !i.includes(e));
	return a.length === 0 ? null : `${n}${[...i, ...a].join(":")}${n}`;
}
function unquoted(e) {
	let t = /^(["'])[^"']*\1$/.exec(e)?.[1] ?? "";
	return {
		quote: t,
		inner: t === "" ? e : e.slice(1, -1)
	};
}
export { suiteAtLevel as _, evaluateTls13Suites as a, distributionDefaults as c, evaluateGroupList as d, evaluateCipherString as f, protocolAtLevel as g, levelSettingOf as h, withOpenSslSuites as i, libraryDefaults as l, simulate as m, openSslWithout as n, isUnreadable as o, suitesNamed as p, withOpenSslGroups as r, libraryFor as s, openSslGroupName as t, readGroups as u, nearestVersion as v };
