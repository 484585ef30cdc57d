/**
 * Organisations of publicly trusted roots and the roots' names. Written by scripts/public-cas.js.
 * Source: Mozilla's root list as Node v24.21.0 carries it (NSS release not stated); evidence: source. Apple's own store differs in a few roots.
 */
export const publicRootCas: readonly { readonly organisation: string; readonly roots: readonly string[] }[] =
  [
    { organisation: 'ACCV', roots: ['ACCVRAIZ1'] },
    { organisation: 'ANF Autoridad de Certificacion', roots: ['ANF Secure Server Root CA'] },
    { organisation: 'Actalis S.p.A./03358520967', roots: ['Actalis Authentication Root CA'] },
    { organisation: 'Agence Nationale de Certification Electronique', roots: ['TunTrust Root CA'] },
    {
      organisation: 'Amazon',
      roots: ['Amazon Root CA 1', 'Amazon Root CA 2', 'Amazon Root CA 3', 'Amazon Root CA 4'],
    },
    { organisation: 'Asseco Data Systems S.A.', roots: ['Certum EC-384 CA', 'Certum Trusted Root CA'] },
    {
      organisation: 'Atos',
      roots: ['Atos TrustedRoot Root CA ECC TLS 2021', 'Atos TrustedRoot Root CA RSA TLS 2021'],
    },
    {
      organisation: 'Autoridad de Certificacion Firmaprofesional CIF A62634068',
      roots: ['Autoridad de Certificacion Firmaprofesional CIF A62634068'],
    },
    {
      organisation: 'BEIJING CERTIFICATE AUTHORITY',
      roots: ['BJCA Global Root CA1', 'BJCA Global Root CA2'],
    },
    { organisation: 'Buypass AS-983163327', roots: ['Buypass Class 2 Root CA', 'Buypass Class 3 Root CA'] },
    { organisation: 'CERTSIGN SA', roots: ['certSIGN ROOT CA G2'] },
    {
      organisation: 'COMODO CA Limited',
      roots: ['COMODO ECC Certification Authority', 'COMODO RSA Certification Authority'],
    },
    { organisation: 'Certainly', roots: ['Certainly Root R1', 'Certainly Root E1'] },
    { organisation: 'China Financial Certification Authority', roots: ['CFCA EV ROOT'] },
    { organisation: 'Chunghwa Telecom Co., Ltd.', roots: ['HiPKI Root CA - G1'] },
    { organisation: 'Cybertrust Japan Co., Ltd.', roots: ['SecureSign Root CA14', 'SecureSign Root CA15'] },
    {
      organisation: 'D-Trust GmbH',
      roots: [
        'D-TRUST Root Class 3 CA 2 2009',
        'D-TRUST Root Class 3 CA 2 EV 2009',
        'D-TRUST BR Root CA 1 2020',
        'D-TRUST EV Root CA 1 2020',
        'D-TRUST BR Root CA 2 2023',
        'D-TRUST EV Root CA 2 2023',
      ],
    },
    {
      organisation: 'Deutsche Telekom Security GmbH',
      roots: ['Telekom Security TLS ECC Root 2020', 'Telekom Security TLS RSA Root 2023'],
    },
    { organisation: 'Dhimyotis', roots: ['Certigna Root CA'] },
    {
      organisation: 'DigiCert Inc',
      roots: [
        'DigiCert Assured ID Root G2',
        'DigiCert Assured ID Root G3',
        'DigiCert Global Root G2',
        'DigiCert Global Root G3',
        'DigiCert Trusted Root G4',
      ],
    },
    {
      organisation: 'DigiCert, Inc.',
      roots: ['DigiCert TLS ECC P384 Root G5', 'DigiCert TLS RSA4096 Root G5'],
    },
    { organisation: 'Disig a.s.', roots: ['CA Disig Root R2'] },
    { organisation: 'FNMT-RCM', roots: ['AC RAIZ FNMT-RCM', 'AC RAIZ FNMT-RCM SERVIDORES SEGUROS'] },
    { organisation: 'GUANG DONG CERTIFICATE AUTHORITY CO.,LTD.', roots: ['GDCA TrustAUTH R5 ROOT'] },
    { organisation: 'GlobalSign', roots: ['GlobalSign'] },
    { organisation: 'GlobalSign nv-sa', roots: ['GlobalSign Root R46', 'GlobalSign Root E46'] },
    { organisation: 'GoDaddy.com, Inc.', roots: ['Go Daddy Root Certificate Authority - G2'] },
    { organisation: 'Google Trust Services LLC', roots: ['GTS Root R1', 'GTS Root R3', 'GTS Root R4'] },
    {
      organisation: 'Hellenic Academic and Research Institutions CA',
      roots: ['HARICA TLS RSA Root CA 2021', 'HARICA TLS ECC Root CA 2021'],
    },
    {
      organisation: 'Hellenic Academic and Research Institutions Cert. Authority',
      roots: [
        'Hellenic Academic and Research Institutions RootCA 2015',
        'Hellenic Academic and Research Institutions ECC RootCA 2015',
      ],
    },
    { organisation: 'Hongkong Post', roots: ['Hongkong Post Root CA 3'] },
    { organisation: 'IZENPE S.A.', roots: ['Izenpe.com'] },
    {
      organisation: 'IdenTrust',
      roots: ['IdenTrust Commercial Root CA 1', 'IdenTrust Public Sector Root CA 1'],
    },
    { organisation: 'Internet Security Research Group', roots: ['ISRG Root X1', 'ISRG Root X2'] },
    { organisation: 'Krajowa Izba Rozliczeniowa S.A.', roots: ['SZAFIR ROOT CA2'] },
    {
      organisation: 'Microsec Ltd.',
      roots: ['Microsec e-Szigno Root CA 2009', 'e-Szigno Root CA 2017', 'e-Szigno TLS Root CA 2023'],
    },
    {
      organisation: 'Microsoft Corporation',
      roots: [
        'Microsoft ECC Root Certificate Authority 2017',
        'Microsoft RSA Root Certificate Authority 2017',
      ],
    },
    { organisation: 'NAVER BUSINESS PLATFORM Corp.', roots: ['NAVER Global Root Certification Authority'] },
    { organisation: 'NetLock Kft.', roots: ['NetLock Arany (Class Gold) Főtanúsítvány'] },
    { organisation: 'OISTE Foundation', roots: ['OISTE Server Root ECC G1', 'OISTE Server Root RSA G1'] },
    {
      organisation: 'QuoVadis Limited',
      roots: ['QuoVadis Root CA 1 G3', 'QuoVadis Root CA 2 G3', 'QuoVadis Root CA 3 G3'],
    },
    {
      organisation: 'SECOM Trust Systems CO.,LTD.',
      roots: ['Security Communication RootCA2', 'Security Communication ECC RootCA1'],
    },
    {
      organisation: 'SECOM Trust Systems Co., Ltd.',
      roots: ['SECOM TLS RSA Root CA 2024', 'SECOM TLS ECC Root CA 2024'],
    },
    {
      organisation: 'SSL Corporation',
      roots: [
        'SSL.com Root Certification Authority RSA',
        'SSL.com Root Certification Authority ECC',
        'SSL.com EV Root Certification Authority RSA R2',
        'SSL.com EV Root Certification Authority ECC',
        'SSL.com TLS RSA Root CA 2022',
        'SSL.com TLS ECC Root CA 2022',
      ],
    },
    {
      organisation: 'Sectigo Limited',
      roots: [
        'Sectigo Public Server Authentication Root E46',
        'Sectigo Public Server Authentication Root R46',
      ],
    },
    {
      organisation: 'Starfield Technologies, Inc.',
      roots: [
        'Starfield Root Certificate Authority - G2',
        'Starfield Services Root Certificate Authority - G2',
      ],
    },
    { organisation: 'SwissSign AG', roots: ['SwissSign RSA TLS Root CA 2022 - 1'] },
    {
      organisation: 'T-Systems Enterprise Services GmbH',
      roots: ['T-TeleSec GlobalRoot Class 3', 'T-TeleSec GlobalRoot Class 2'],
    },
    {
      organisation: 'TAIWAN-CA',
      roots: ['TWCA Root Certification Authority', 'TWCA Global Root CA', 'TWCA CYBER Root CA'],
    },
    { organisation: 'Telia Company AB', roots: ['Telia EC TLS Root CA v3', 'Telia RSA TLS Root CA v3'] },
    { organisation: 'Telia Finland Oyj', roots: ['Telia Root CA v2'] },
    {
      organisation: 'The USERTRUST Network',
      roots: ['USERTrust RSA Certification Authority', 'USERTrust ECC Certification Authority'],
    },
    {
      organisation: 'TrustAsia Technologies, Inc.',
      roots: [
        'TrustAsia Global Root CA G3',
        'TrustAsia Global Root CA G4',
        'TrustAsia TLS ECC Root CA',
        'TrustAsia TLS RSA Root CA',
      ],
    },
    {
      organisation: 'Turkiye Bilimsel ve Teknolojik Arastirma Kurumu - TUBITAK',
      roots: ['TUBITAK Kamu SM SSL Kok Sertifikasi - Surum 1'],
    },
    { organisation: 'UniTrust', roots: ['UCA Global G2 Root', 'UCA Extended Validation Root'] },
    {
      organisation: 'Unizeto Technologies S.A.',
      roots: ['Certum Trusted Network CA', 'Certum Trusted Network CA 2'],
    },
    {
      organisation: 'WISeKey',
      roots: ['OISTE WISeKey Global Root GB CA', 'OISTE WISeKey Global Root GC CA'],
    },
    { organisation: 'eMudhra Inc', roots: ['emSign Root CA - C1', 'emSign ECC Root CA - C3'] },
    {
      organisation: 'eMudhra Technologies Limited',
      roots: ['emSign Root CA - G1', 'emSign ECC Root CA - G3'],
    },
    { organisation: 'iTrusChina Co.,Ltd.', roots: ['vTrus ECC Root CA', 'vTrus Root CA'] },
  ]
