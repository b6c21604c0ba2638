import { makePdf } from "./pdf.ts";

/** The papers that belong to the examples D4 to D14, by file name. */
export const papers: readonly (readonly [string, Uint8Array])[] = [
  [
    "D4-consent.pdf",
    makePdf("Declaración de consentimiento", [
      [
        "REPÚBLICA DE FAROLAN - Juzgado de Vigilancia Penitenciaria de Cerro Alto",
        "",
        "DECLARACIÓN DE CONSENTIMIENTO",
        "",
        "Cerro Alto, 10 de septiembre de 2026",
        "",
        "Yo, Lucio Ferrand, nacido el 30 de enero de 1990, informado de mis derechos y",
        "asistido por mi abogada N. Sol, consiento en ser trasladado a Estavar para declarar",
        "como testigo ante el Tribunal Penal 2 de Puerto Claro, y en volver a más tardar el",
        "20 de diciembre de 2026.",
        "",
        "Firmado: L. Ferrand, N. Sol. Copia certificada por la secretaría del juzgado.",
      ],
    ]),
  ],
  [
    "D4-summons.pdf",
    makePdf("Citación", [
      [
        "REPÚBLICA DE ESTAVAR - Tribunal Penal 2 de Puerto Claro",
        "Causa TP2-118/2026",
        "",
        "Se cita a Lucio Ferrand como testigo a las audiencias del 3, 4 y 5 de noviembre de",
        "2026, a las 9:00. Durante su estancia y diez días después no será perseguido ni",
        "detenido por hechos anteriores a su salida de Farolan.",
        "",
        "C. Olmedo, presidenta del tribunal",
      ],
    ]),
  ],
  [
    "D5-judgment.pdf",
    makePdf("Judgment AC-44/2024", [
      [
        "REPUBLIC OF FAROLAN - Anticorruption Court",
        "Case AC-44/2024, judgment of 3 November 2025 (extract, certified copy)",
        "",
        "1. Daria Quell is guilty of bribery (section 311) and of laundering (section 326).",
        "2. Assets up to the value of CHF 640 000.00 are confiscated, first the account",
        "   XB36TEST0000000012345678, then the villa in Torvik, cadastral reference 12/884.",
        "3. The Quell Family Trust, which was heard, has acquired the villa without payment",
        "   and is not a third party in good faith.",
        "",
        "Certified: registry of the court, 20 January 2026",
      ],
    ]),
  ],
  [
    "D5-finality.pdf",
    makePdf("Statement of finality", [
      [
        "REPUBLIC OF FAROLAN - Anticorruption Court, registry",
        "",
        "The judgment of 3 November 2025 in case AC-44/2024 has been final since",
        "10 January 2026. No ordinary appeal lies against it.",
        "",
        "Farolan Port, 20 January 2026",
      ],
    ]),
  ],
  [
    "D5-third-party-notice.pdf",
    makePdf("Notice to a third party", [
      [
        "REPUBLIC OF FAROLAN - Anticorruption Court, registry",
        "Case AC-44/2024, 2 June 2025",
        "",
        "NOTICE to the Quell Family Trust, 4 Harbour Square, Torvik",
        "",
        "The confiscation of the villa in Torvik, cadastral reference 12/884, is proposed.",
        "You may be heard at the sessions of 16 June and 7 July 2025, with counsel.",
        "",
        "Received on 5 June 2025: B. Ulven, trustee",
        "Certified copy: registry of the court, 4 March 2026",
      ],
    ]),
  ],
  [
    "D9-record-of-seizure.pdf",
    makePdf("Record of a search", [
      [
        "DISTRICT COURT OF TORVIK - record of 1 July 2026",
        "",
        "Search of the premises of Marek Holt, 22 Dock Road, from 7:10 to 11:45.",
        "Seized: 1. four ledgers of 2025 and 2026; 2. sixty-three contracts of sale;",
        "3. one computer, serial number PC-55210, sealed.",
        "",
        "E. Dahlgaard, judge; M. Holt, present",
      ],
    ]),
  ],
  [
    "D9-transactions.pdf",
    makePdf("Transactions of an account", [
      [
        "TEST BANK OF TORVIK - statement for the District Court of Torvik",
        "Account XB35TEST0000000055512345, 1 February 2025 to 31 March 2026",
        "",
        "Credits:   63 payments of buyers, EUR 702 350.00",
        "Debits:    58 transfers to Card Services Nine, EUR 684 900.00",
        "Balance:   EUR 17 450.00",
        "",
        "Certified on 7 September 2026",
      ],
    ]),
  ],
  [
    "D10-team-agreement.pdf",
    makePdf("Agreement on a joint team", [
      [
        "AGREEMENT on a joint investigation team on the events of Osmar",
        "between the Prosecutors of Corvane and of Dornmark",
        "",
        "1. The team finds and hears the witnesses of Osmar in both States.",
        "2. It works from 18 May 2026 to 17 May 2027, and is led by I. Sarn.",
        "3. Protected witnesses are named by their pseudonyms only.",
        "",
        "Dorn, 8 May 2026: I. Sarn, L. Haugen",
      ],
    ]),
  ],
  [
    "D10-minutes.pdf",
    makePdf("Record of a hearing", [
      [
        "DISTRICT COURT OF DORN - record of 20 May 2026",
        "",
        "Witness W-07, whose name is known to the court, was heard by video link by the",
        "High Court of Corvane. Voice and picture were distorted.",
        "Question 1: The witness told of what happened on the morning of 4 March.",
        "The testimony is recorded; the record was read to the witness and approved.",
      ],
    ]),
  ],
  [
    "D9-search-warrant.pdf",
    makePdf("Search warrant", [
      [
        "REPUBLIC OF ALDERMARK - Regional Court of Lindhaven, investigating judge",
        "31 Js 90/26, 8 May 2026",
        "",
        "The premises of Marek Holt, 22 Dock Road, Torvik, are to be searched for books,",
        "contracts and data carriers on the sale of cars since 1 February 2025.",
        "",
        "K. Brandt, investigating judge",
      ],
    ]),
  ],
  [
    "D14-letter-rogatory.pdf",
    makePdf("Letter rogatory", [
      [
        "CRIMINAL COURT OF FAROLAN PORT - case CC-7/2026",
        "",
        "LETTER ROGATORY to the competent court of Aldermark",
        "",
        "The Court presents its compliments and asks, of comity, that Anton Rell be heard",
        "on oath on what he saw in the night of 2 October 2025, as set out in the request.",
        "The Court is ready to do the same for the courts of Aldermark where its law allows.",
        "",
        "Given under the seal of the Court at Farolan Port, 9 March 2026",
        "S. Ilen, presiding judge                                             (L.S.)",
      ],
    ]),
  ],
];
